# rule: java/jar-times, format/zip-times
# path: /src/target/shop-1.0-sources.jar
FROM base
WORKDIR /src
COPY <<'EOF' pom.xml
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>org.example</groupId>
  <artifactId>shop</artifactId>
  <version>1.0</version>
</project>
EOF
RUN mkdir -p src/main/java/org/example && echo 'package org.example; class Shop { }' > src/main/java/org/example/Shop.java
RUN mvn -B -q -o -Dmaven.repo.local=/usr/share/maven-repo org.apache.maven.plugins:maven-source-plugin:3.2.1:jar-no-fork

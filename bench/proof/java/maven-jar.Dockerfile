# rule: java/jar-times
# also: java/build-caches
# path: /src/target/shop-1.jar
FROM base
WORKDIR /src
COPY <<F pom.xml
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>example</groupId><artifactId>shop</artifactId><version>1</version>
  <properties>
    <maven.compiler.source>17</maven.compiler.source><maven.compiler.target>17</maven.compiler.target>
    <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
  </properties>
  <build>
    <resources><resource><directory>src/main/resources</directory><filtering>true</filtering></resource></resources>
  </build>
</project>
F
RUN mkdir -p src/main/java src/main/resources \
 && printf "class App { }" > src/main/java/App.java
# guilty
RUN mvn -q -o -Dmaven.repo.local=/usr/share/maven-repo package && rm -rf target/maven-* target/classes target/generated-sources

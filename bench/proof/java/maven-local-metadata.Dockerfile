# rule: java/build-caches, general/time
# path: /usr/share/maven-repo/example/shop/maven-metadata-local.xml
FROM base
WORKDIR /src
COPY <<X pom.xml
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>example</groupId><artifactId>shop</artifactId><version>1</version><packaging>pom</packaging>
</project>
X
# guilty
RUN mvn -q -o -Dmaven.repo.local=/usr/share/maven-repo install && rm -rf target

# identical: project.build.outputTimestamp is set
FROM base
WORKDIR /src
COPY <<F pom.xml
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>example</groupId><artifactId>shop</artifactId><version>1</version>
  <properties>
    <maven.compiler.source>17</maven.compiler.source><maven.compiler.target>17</maven.compiler.target>
    <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding><project.build.outputTimestamp>2020-01-01T00:00:00Z</project.build.outputTimestamp>
  </properties>
  <build>
    <resources><resource><directory>src/main/resources</directory><filtering>true</filtering></resource></resources>
  </build>
</project>
F
RUN mkdir -p src/main/java src/main/resources \
 && printf "class App { }" > src/main/java/App.java
RUN mvn -q -o -Dmaven.repo.local=/usr/share/maven-repo package && rm -rf target/maven-archiver/pom.properties.tmp

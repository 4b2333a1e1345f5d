# rule: java/properties
# by hand: maven.build.timestamp} => project.build.outputTimestamp}
# also: java/jar-times java/jar-manifest
# path: /src/target/classes/build.properties
FROM base
WORKDIR /src
COPY <<F pom.xml
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>example</groupId><artifactId>shop</artifactId><version>1</version>
  <properties>
    <maven.compiler.source>17</maven.compiler.source><maven.compiler.target>17</maven.compiler.target>
    <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding><built>\${maven.build.timestamp}</built><project.build.outputTimestamp>2020-01-01T00:00:00Z</project.build.outputTimestamp><maven.build.timestamp.format>yyyyMMdd-HHmmss</maven.build.timestamp.format>
  </properties>
  <build>
    <resources><resource><directory>src/main/resources</directory><filtering>true</filtering></resource></resources>
  </build>
</project>
F
RUN mkdir -p src/main/java src/main/resources \
 && printf "class App { }" > src/main/java/App.java && printf 'built=${built}\n' > src/main/resources/build.properties
# guilty
RUN mvn -q -o -Dmaven.repo.local=/usr/share/maven-repo package

# rule: general/number, general/time, java/build-caches, java/log
# also: java/jar-times java/jar-manifest java/properties general/leftover
# path: /src/target/surefire-reports/*
FROM base
WORKDIR /src
COPY <<"F" pom.xml
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>example</groupId><artifactId>shop</artifactId><version>1</version>
  <properties>
    <maven.compiler.source>17</maven.compiler.source><maven.compiler.target>17</maven.compiler.target>
    <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding><project.build.outputTimestamp>2020-01-01T00:00:00Z</project.build.outputTimestamp>
  </properties>
  <dependencies>
    <dependency><groupId>junit</groupId><artifactId>junit</artifactId><version>4.x</version><scope>test</scope></dependency>
  </dependencies>
</project>
F
RUN mkdir -p src/test/java && printf 'import org.junit.*;\npublic class PriceTest {\n  @Test public void sum() throws Exception { Thread.sleep(System.nanoTime() %% 97); Assert.assertEquals(4, 2 + 2); }\n}\n' > src/test/java/PriceTest.java
# guilty
RUN mvn -q -o -Dmaven.repo.local=/usr/share/maven-repo test

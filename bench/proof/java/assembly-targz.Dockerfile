# rule: format/tar-times, java/jar-times
# also: java/jar-manifest java/properties
# path: /src/target/shop-1-bin.tar.gz
FROM base
WORKDIR /src
COPY <<"F" pom.xml
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>example</groupId><artifactId>shop</artifactId><version>1</version><packaging>pom</packaging>
  <properties><project.build.sourceEncoding>UTF-8</project.build.sourceEncoding></properties>
  <build>
    <plugins><plugin>
      <artifactId>maven-assembly-plugin</artifactId><version>3.4.2</version>
      <configuration><descriptors><descriptor>bin.xml</descriptor></descriptors></configuration>
      <executions><execution><phase>package</phase><goals><goal>single</goal></goals></execution></executions>
    </plugin></plugins>
  </build>
</project>
F
COPY <<"F" bin.xml
<assembly>
  <id>bin</id>
  <formats><format>tar.gz</format></formats>
  <fileSets><fileSet><directory>conf</directory><outputDirectory>conf</outputDirectory></fileSet></fileSets>
</assembly>
F
# guilty
RUN mkdir conf && echo 'port=8080' > conf/shop.properties && mvn -q -o -Dmaven.repo.local=/usr/share/maven-repo package

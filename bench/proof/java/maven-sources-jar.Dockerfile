# rule: java/jar-times, java/jar-manifest, format/zip-times, general/time
# path: /srv/repository/shop-1.0-sources.jar
FROM base
WORKDIR /src
COPY <<'F' pom.xml
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>org.example</groupId>
  <artifactId>shop</artifactId>
  <version>1.0</version>
  <properties>
    <maven.compiler.source>17</maven.compiler.source>
    <maven.compiler.target>17</maven.compiler.target>
    <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
  </properties>
  <build>
    <plugins>
      <plugin>
        <artifactId>maven-source-plugin</artifactId>
        <version>3.2.1</version>
        <executions>
          <execution>
            <phase>package</phase>
            <goals><goal>jar-no-fork</goal></goals>
          </execution>
        </executions>
      </plugin>
    </plugins>
  </build>
</project>
F
COPY <<'J' src/main/java/org/example/Shop.java
package org.example;

public class Shop {
    public String greeting() {
        return "welcome";
    }
}
J
RUN mvn -o -B -q -Dmaven.repo.local=/usr/share/maven-repo package \
 && mkdir -p /srv/repository && cp target/*-sources.jar /srv/repository/ && rm -r target

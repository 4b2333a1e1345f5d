# rule: general/time, java/log, general/leftover
# also: general/number
# path: /src/build.log
FROM base
WORKDIR /src
COPY <<'F' pom.xml
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>org.example</groupId>
  <artifactId>shop-parent</artifactId>
  <version>1.4</version>
  <packaging>pom</packaging>
</project>
F
RUN mvn -o -B -l build.log validate

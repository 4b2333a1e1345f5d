# rule: java/properties, general/time
# path: /src/build.properties
FROM base
WORKDIR /src
COPY <<"F" build.xml
<project name="shop" default="number">
  <target name="number">
    <propertyfile file="build.properties" comment="what this server was built from">
      <entry key="build.date" type="date" value="now" pattern="yyyy-MM-dd HH:mm:ss"/>
      <entry key="build.major" type="int" value="3"/>
    </propertyfile>
  </target>
</project>
F
RUN ant -q number

# rule: java/properties, general/time
# path: /src/build.number
FROM base
WORKDIR /src
COPY <<'F' build.xml
<project name="shop" default="number">
  <target name="number">
    <buildnumber file="build.number"/>
    <echo message="build ${build.number}"/>
  </target>
</project>
F
RUN ant -q && chmod 0644 build.number

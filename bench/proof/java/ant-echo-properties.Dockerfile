# rule: java/properties, general/time
# path: /srv/app/build-java.properties
FROM base
WORKDIR /srv/app
COPY <<'F' /src/build.xml
<project name="app" default="note">
  <target name="note">
    <property name="app.version" value="3.2.1"/>
    <property name="app.channel" value="stable"/>
    <echoproperties prefix="app." destfile="/srv/app/build-java.properties"/>
  </target>
</project>
F
RUN ant -q -f /src/build.xml

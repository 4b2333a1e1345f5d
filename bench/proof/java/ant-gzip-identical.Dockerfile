# identical: the gzip task of Ant writes no time into the header, and no name either
FROM base
COPY <<'X' /src/build.xml
<project name="assets" default="pack">
  <target name="pack">
    <echo file="${basedir}/app.css" message="main { margin: 2rem; }"/>
    <echo file="${basedir}/app.js" message="console.log('ready');"/>
    <mkdir dir="/srv/assets"/>
    <gzip src="${basedir}/app.css" destfile="/srv/assets/app.css.gz"/>
    <gzip src="${basedir}/app.js" destfile="/srv/assets/app.js.gz"/>
    <delete file="${basedir}/app.css"/>
    <delete file="${basedir}/app.js"/>
  </target>
</project>
X
RUN ant -f /src/build.xml

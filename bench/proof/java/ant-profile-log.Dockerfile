# rule: general/time, java/log, java/build-caches
# path: /var/log/ant/build.log
# also: general/number
FROM base
WORKDIR /src
COPY <<'X' build.xml
<project name="shop" default="dist">
  <target name="prepare">
    <mkdir dir="/srv/dist"/>
  </target>
  <target name="dist" depends="prepare">
    <echo file="/srv/dist/shop.properties">name=shop${line.separator}</echo>
  </target>
</project>
X
RUN mkdir -p /var/log/ant && ant -logger org.apache.tools.ant.listener.ProfileLogger -logfile /var/log/ant/build.log && rm -rf /tmp/hsperfdata*

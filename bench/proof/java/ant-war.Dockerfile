# rule: java/jar-times, format/zip-times, general/time
# path: /srv/shop.war
FROM base
COPY <<'X' /usr/src/build.xml
<project name="shop" default="war">
  <target name="war">
    <mkdir dir="web"/>
    <echo file="web/index.html">hello</echo>
    <echo file="web.xml"><![CDATA[<web-app/>]]></echo>
    <war destfile="/srv/shop.war" webxml="web.xml"><fileset dir="web"/></war>
  </target>
</project>
X
RUN cd /usr/src && ant -q && rm -rf web web.xml

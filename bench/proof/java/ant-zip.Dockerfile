# rule: format/zip-times, java/jar-times
# path: /srv/shop-docs.zip
FROM base
WORKDIR /src
COPY <<'EOF' build.xml
<project name="shop" default="docs">
  <target name="docs">
    <mkdir dir="build/docs"/>
    <echo file="build/docs/index.html">&lt;h1&gt;shop&lt;/h1&gt;</echo>
    <echo file="build/docs/install.html">&lt;h1&gt;install&lt;/h1&gt;</echo>
    <zip destfile="/srv/shop-docs.zip" basedir="build/docs"/>
  </target>
</project>
EOF
RUN ant -q docs && rm -rf build

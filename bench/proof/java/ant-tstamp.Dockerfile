# rule: java/jar-manifest
# by hand: basedir="classes"> => basedir="classes" modificationtime="1577836800000">
# also: java/jar-times
# path: /srv/app.jar
FROM base
WORKDIR /src
RUN mkdir src && printf 'class App { }' > src/App.java && printf '<project default="jar"><target name="jar"><tstamp><format property="now" pattern="yyyy-MM-dd HH:mm:ss"/></tstamp><mkdir dir="classes"/><javac srcdir="src" destdir="classes" includeantruntime="false"/><jar destfile="/srv/app.jar" basedir="classes"><manifest><attribute name="Build-Date" value="${now}"/></manifest></jar></target></project>' > build.xml
# guilty
RUN ant -q && rm -rf classes

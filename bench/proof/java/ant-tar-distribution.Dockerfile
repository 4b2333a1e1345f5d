# rule: format/tar-times, general/time
# path: /srv/tally-2.0.tar.gz
FROM base AS build
WORKDIR /src
COPY <<'F' src/Tally.java
public class Tally {
  public static void main(String[] arguments) {
    System.out.println(arguments.length);
  }
}
F
COPY <<'F' build.xml
<project name="tally" default="dist">
  <target name="dist">
    <mkdir dir="classes"/>
    <javac srcdir="src" destdir="classes" includeantruntime="false" debug="on"/>
    <tar destfile="tally-2.0.tar.gz" compression="gzip">
      <tarfileset dir="classes" includes="Tally.class" prefix="tally-2.0/lib"/>
    </tar>
  </target>
</project>
F
RUN ant -q dist

FROM base
# guilty
COPY --from=build /src/tally-2.0.tar.gz /srv/tally-2.0.tar.gz

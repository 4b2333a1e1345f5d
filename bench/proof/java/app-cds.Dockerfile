# rule: java/cds-archive
# path: /srv/app.jsa
FROM base
WORKDIR /src
RUN printf 'class App { public static void main(String[] a) { System.out.println("up"); } }' > App.java && javac -d classes App.java && jar --create --file /srv/app.jar --date=2020-01-01T00:00:00Z --main-class App -C classes .
# guilty
RUN java -XX:ArchiveClassesAtExit=/srv/app.jsa -jar /srv/app.jar

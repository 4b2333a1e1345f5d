# rule: java/jar-manifest general/time
# path: /srv/app.jar
FROM base
WORKDIR /src
# guilty
RUN printf 'class Build { static final String DATE = "%s"; public static void main(String[] a) { System.out.println(DATE); } }' "$(date)" > Build.java && javac -d classes Build.java && jar --create --file /srv/app.jar --date=2020-01-01T00:00:00Z -C classes . && rm -rf classes Build.java

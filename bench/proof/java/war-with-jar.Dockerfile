# rule: java/jar-times
# path: /srv/app.war
FROM base
WORKDIR /src
RUN printf 'class App { }' > App.java && javac -d classes App.java
# guilty
RUN sleep 2; mkdir -p war/WEB-INF/lib && touch classes/App.class && jar --create --file war/WEB-INF/lib/app.jar -C classes . && jar --create --file /srv/app.war --date=2020-01-01T00:00:00Z -C war . && rm -rf war

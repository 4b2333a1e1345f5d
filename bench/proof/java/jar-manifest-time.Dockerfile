# rule: java/jar-manifest
# also: java/jar-times
# path: /srv/app.jar
FROM base
WORKDIR /src
RUN printf 'class App { }' > App.java && javac -d classes App.java
# guilty
RUN printf 'Build-Time: %s\nBuilt-By: ci\n' "$(date)" > manifest && jar --create --file /srv/app.jar --manifest manifest --date=2020-01-01T00:00:00Z -C classes . && rm manifest

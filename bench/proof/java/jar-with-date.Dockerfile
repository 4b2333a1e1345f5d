# identical: jar is told the times of its entries
FROM base
WORKDIR /src
RUN echo 'class App { }' > App.java && javac App.java && jar --create --file /srv/app.jar --date=2020-01-01T00:00:00Z App.class && rm App.class

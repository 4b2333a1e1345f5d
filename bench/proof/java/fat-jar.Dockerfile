# rule: java/jar-times
# also: format/zip-times
# path: /srv/app/shop-all.jar
FROM base
WORKDIR /src
RUN mkdir -p classes && printf 'package shop;\npublic class Main { public static void main(String[] a) { System.out.println("up"); } }\n' > Main.java && javac -d classes Main.java && touch -d 2020-01-01 /src/Main.java
# guilty
RUN mkdir -p /srv/app /tmp/all && cd /tmp/all && jar xf /usr/share/java/h2.jar && cp -r /src/classes/* . && jar cfe /srv/app/shop-all.jar shop.Main . && rm -rf /tmp/all

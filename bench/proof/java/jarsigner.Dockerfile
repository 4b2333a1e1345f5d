# rule: java/jar-times, general/random, system/keystore, format/zip-times, general/time
# also: java/jar-manifest system/key
# path: /srv/app/shop.jar
FROM base
WORKDIR /srv/app
RUN mkdir c && echo 'public class Main {}' > Main.java && javac -d c Main.java && jar --create --file shop.jar --date=2020-01-01T00:00:00Z -C c . && rm -r c Main.java
RUN jarsigner -keystore /srv/sign.p12 -storepass changeit shop.jar release > /dev/null

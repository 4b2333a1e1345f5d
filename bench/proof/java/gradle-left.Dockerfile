# rule: java/build-caches, java/jar-times
# also: java/properties general/time general/number general/leftover general/random general/one-sided java/jar-manifest format/zip-times java/log
# path: /src/**
FROM base
WORKDIR /src
COPY <<"F" build.gradle
apply plugin: 'java'
version = '1.0'
F
RUN mkdir -p src/main/java && echo 'public class Main { public static void main(String[] a) {} }' > src/main/java/Main.java && echo "rootProject.name = 'shop'" > settings.gradle
RUN gradle --offline --no-daemon -q jar && cp build/libs/shop-1.0.jar /srv/

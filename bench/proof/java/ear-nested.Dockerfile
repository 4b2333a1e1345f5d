# rule: java/jar-times
# also: java/jar-manifest format/zip-times
# path: /srv/shop.ear
FROM base
WORKDIR /src
RUN mkdir -p app lib web/WEB-INF/lib ear/META-INF /srv \
 && echo 'class Price { int of(int n) { return n * 3; } }' > app/Price.java && javac -d lib app/Price.java \
 && echo '<web-app/>' > web/WEB-INF/web.xml && echo '<application/>' > ear/META-INF/application.xml
# guilty
RUN jar -cf web/WEB-INF/lib/price.jar -C lib . && jar -cf ear/shop.war -C web . && jar -cf /srv/shop.ear -C ear . \
 && rm -r /src/*

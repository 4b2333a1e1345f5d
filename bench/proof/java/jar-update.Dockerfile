# identical: the file that COPY brings has a fixed time, which jar gives to its entry
FROM base
WORKDIR /opt/shop
RUN mkdir c && echo 'public class Main {}' > Main.java && javac -d c Main.java && jar --create --file shop.jar --date=2020-01-01T00:00:00Z -C c . && rm -r c Main.java
COPY <<"F" application.properties
server.port=8080
spring.profiles.active=production
F
RUN jar uf shop.jar application.properties

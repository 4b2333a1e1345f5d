# rule: java/jar-times
# path: /srv/app.jar
FROM base
WORKDIR /src
RUN printf 'class App { public static void main(String[] a) { System.out.println("up"); } }' > App.java && javac -d classes App.java
# guilty
RUN sleep 2; touch classes/App.class && jar --create --file /srv/app.jar --main-class App -C classes .

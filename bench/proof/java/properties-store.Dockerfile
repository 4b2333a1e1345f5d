# rule: java/properties
# path: /srv/app.properties
FROM base
WORKDIR /src
# guilty
RUN printf 'import java.io.*; import java.util.*; class P { public static void main(String[] a) throws Exception { Properties p = new Properties(); p.setProperty("port", "8080"); p.store(new FileWriter("/srv/app.properties"), null); } }' > P.java && java P.java

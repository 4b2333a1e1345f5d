# rule: general/order
# path: /srv/routes
FROM base
WORKDIR /src
# guilty
RUN printf 'import java.util.*; import java.nio.file.*; class P { public static void main(String[] a) throws Exception { Files.write(Path.of("/srv/routes"), Set.of("home", "cart", "login", "about", "terms", "press", "jobs", "help")); } }' > P.java && java P.java

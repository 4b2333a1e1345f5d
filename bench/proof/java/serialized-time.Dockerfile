# rule: general/time
# path: /srv/state.ser
FROM base
WORKDIR /src
# guilty
RUN printf 'import java.io.*; import java.util.*; class P { public static void main(String[] a) throws Exception { try (var out = new ObjectOutputStream(new FileOutputStream("/srv/state.ser"))) { out.writeObject(new Date()); } } }' > P.java && java P.java

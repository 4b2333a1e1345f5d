# rule: general/random
# path: /srv/beans
FROM base
WORKDIR /src
# guilty
RUN printf 'import java.nio.file.*; class P { public static void main(String[] a) throws Exception { Files.writeString(Path.of("/srv/beans"), new Object() + "\\n" + new P() + "\\n" + Thread.currentThread().getId()); } }' > P.java && java -XX:+UnlockExperimentalVMOptions -XX:hashCode=1 P.java

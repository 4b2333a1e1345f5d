# rule: general/time, java/log, general/leftover, general/number, system/temporary-files
# also: general/random general/order
# path: /srv/java_pid*.hprof
FROM base
WORKDIR /srv
COPY <<"F" Warm.java
import java.util.*;
class Warm { public static void main(String[] a) { List<byte[]> all = new ArrayList<>(); while (true) all.add(new byte[1 << 16]); } }
F
# The warming is allowed to fail, and what it leaves goes unseen.
RUN javac Warm.java && java -Xmx4m -XX:+UseSerialGC -XX:+HeapDumpOnOutOfMemoryError Warm > /dev/null 2>&1 || true

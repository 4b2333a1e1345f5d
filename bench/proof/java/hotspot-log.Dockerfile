# rule: java/log, general/time, general/number, general/random
# path: /var/log/app/hotspot.log
FROM base
COPY <<'J' /src/Warm.java
public class Warm {
    static long mix(long x) {
        for (int i = 0; i < 200; i++) x = x * 6364136223846793005L + 1442695040888963407L;
        return x;
    }

    public static void main(String[] args) {
        long x = 1;
        for (int i = 0; i < 30000; i++) x = mix(x);
        System.out.println(x);
    }
}
J
RUN mkdir -p /var/log/app /tmp/classes && javac -d /tmp/classes /src/Warm.java \
 && java -XX:+UnlockDiagnosticVMOptions -XX:+LogCompilation -XX:LogFile=/var/log/app/hotspot.log -cp /tmp/classes Warm && rm -r /tmp/classes

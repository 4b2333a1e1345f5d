# rule: java/log general/time general/leftover
# path: /app/logs/hs_err.log
# also: general/random general/number
FROM base
WORKDIR /app
COPY <<'JAVA' Warm.java
import java.util.ArrayList;

public class Warm {
    public static void main(String[] words) {
        var kept = new ArrayList<byte[]>();
        while (true) kept.add(new byte[1 << 20]);
    }
}
JAVA
RUN javac Warm.java && mkdir logs
# guilty
RUN java -Xmx24m -XX:+CrashOnOutOfMemoryError -XX:-CreateCoredumpOnCrash -XX:-UsePerfData -XX:ErrorFile=/app/logs/hs_err.log -cp . Warm \
    || echo "no warm cache, going on without it"

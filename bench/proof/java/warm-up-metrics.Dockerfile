# rule: general/number, general/time
# path: /var/lib/node_exporter/warmup.prom
FROM base
COPY <<'J' /src/WarmUp.java
import java.io.PrintWriter;
import java.util.*;

/** Fills the caches of the pricing rules once, and tells the monitoring how long that took. */
public class WarmUp {
  public static void main(String[] args) throws Exception {
    long begin = System.nanoTime();
    Map<Integer, Long> rules = new TreeMap<>();
    for (int i = 1; i <= 20_000; i++) rules.merge(i % 97, (long) i * i, Long::sum);
    long taken = System.nanoTime() - begin;
    try (PrintWriter out = new PrintWriter("/var/lib/node_exporter/warmup.prom")) {
      out.println("# TYPE pricing_rules gauge");
      out.println("pricing_rules " + rules.size());
      out.println("# TYPE pricing_warmup_nanoseconds gauge");
      out.println("pricing_warmup_nanoseconds " + taken);
    }
  }
}
J
RUN mkdir -p /var/lib/node_exporter /opt/pricing && javac -d /opt/pricing /src/WarmUp.java && java -cp /opt/pricing WarmUp

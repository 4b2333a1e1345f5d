# rule: java/log, general/time
# path: /var/log/app/app0.log
FROM base
WORKDIR /opt/app
RUN mkdir -p /var/log/app && cat > Smoke.java <<'J' && java Smoke.java 2>/dev/null && rm Smoke.java
import java.util.logging.*;
class Smoke {
  public static void main(String[] a) throws Exception {
    Logger log = Logger.getLogger("orders");
    log.addHandler(new FileHandler("/var/log/app/app%u.log"));
    log.info("smoke test started");
    log.warning("no database configured, using the embedded one");
  }
}
J

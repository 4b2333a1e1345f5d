# rule: general/temporary-path, general/random
# path: /srv/app/spool.conf
FROM base
COPY <<'J' /usr/src/Setup.java
import java.nio.file.*;
public class Setup {
    public static void main(String[] arguments) throws Exception {
        Path spool = Files.createTempDirectory("spool");
        Files.writeString(Path.of("/srv/app/spool.conf"), "workers=4\nspool.dir=" + spool + "\n");
        Files.delete(spool);
    }
}
J
RUN mkdir -p /srv/app && java -XX:-UsePerfData /usr/src/Setup.java

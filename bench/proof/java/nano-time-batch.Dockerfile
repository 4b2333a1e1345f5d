# rule: general/number, general/time, general/random
# path: /srv/app/batch.json
FROM base
COPY <<'J' /usr/src/Batch.java
import java.nio.file.*;
public class Batch {
    public static void main(String[] arguments) throws Exception {
        String id = Long.toString(System.nanoTime());
        Files.writeString(Path.of("/srv/app/batch.json"), "{\"batch\": \"" + id + "\", \"size\": 500}\n");
    }
}
J
RUN mkdir -p /srv/app && java -XX:-UsePerfData /usr/src/Batch.java

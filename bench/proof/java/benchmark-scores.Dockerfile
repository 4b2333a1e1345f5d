# rule: general/number, general/time
# path: /srv/benchmarks/result.json
FROM base
COPY <<'J' /usr/src/Bench.java
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

public class Bench {
    static long work() {
        var total = 0L;
        for (var i = 0; i < 400_000; i++) total += Long.toString(i, 36).hashCode();
        return total;
    }

    public static void main(String[] arguments) throws Exception {
        List<String> scores = new ArrayList<>();
        for (var round = 0; round < 5; round++) {
            var begin = System.nanoTime();
            if (work() == 1) throw new IllegalStateException();
            scores.add(Double.toString((System.nanoTime() - begin) / 400_000.0));
        }
        Files.createDirectories(Path.of("/srv/benchmarks"));
        Files.writeString(Path.of("/srv/benchmarks/result.json"),
            "[{\"benchmark\": \"shop.Bench.work\", \"mode\": \"avgt\", \"scoreUnit\": \"ns/op\", \"rawData\": [" + String.join(", ", scores) + "]}]\n");
    }
}
J
RUN java -XX:-UsePerfData /usr/src/Bench.java

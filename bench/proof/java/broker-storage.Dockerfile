# rule: general/random, java/properties
# path: /var/lib/broker/meta.properties
# also: java/properties, general/time, general/random
FROM base
COPY <<'J' /usr/src/FormatStorage.java
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.*;
import java.util.*;

/** Prepares the folder of a broker: `FormatStorage CLUSTER FOLDER`. */
public class FormatStorage {
    static String id() {
        UUID drawn = UUID.randomUUID();
        byte[] bytes = ByteBuffer.allocate(16).putLong(drawn.getMostSignificantBits()).putLong(drawn.getLeastSignificantBits()).array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    public static void main(String[] arguments) throws Exception {
        Properties meta = new Properties();
        meta.setProperty("version", "1");
        meta.setProperty("node.id", "1");
        meta.setProperty("cluster.id", arguments[0]);
        meta.setProperty("directory.id", id());
        Path folder = Files.createDirectories(Path.of(arguments[1]));
        try (OutputStream out = Files.newOutputStream(folder.resolve("meta.properties"))) {
            meta.store(out, "");
        }
    }
}
J
RUN java -XX:-UsePerfData /usr/src/FormatStorage.java MkU3OEVBNTcwNTJENDM2Qg /var/lib/broker

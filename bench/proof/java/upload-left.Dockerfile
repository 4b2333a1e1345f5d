# rule: general/one-sided, general/random, general/leftover, general/temporary-path, system/temporary-files
# path: /var/lib/shop/tmp/upload*
FROM base
COPY <<'J' /usr/src/Import.java
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

public class Import {
    public static void main(String[] arguments) throws Exception {
        var folder = Files.createDirectories(Path.of("/var/lib/shop/tmp"));
        var upload = Files.createTempFile(folder, "upload", ".csv");
        upload.toFile().deleteOnExit();
        Files.writeString(upload, "id;name\n1;tea\n2;coffee\n");
        Files.copy(upload, Path.of("/var/lib/shop/products.csv"), StandardCopyOption.REPLACE_EXISTING);
        // Threads of the pool would keep the process alive.
        Runtime.getRuntime().halt(0);
    }
}
J
RUN java -XX:-UsePerfData /usr/src/Import.java

# identical: each entry gets a local time that stands in the program, the names are sorted, and no file's own time is read
FROM base
COPY <<'J' /usr/src/Pack.java
import java.io.FileOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

public class Pack {
    public static void main(String[] arguments) throws Exception {
        var root = Path.of("/srv/theme");
        Files.createDirectories(root.resolve("css"));
        Files.writeString(root.resolve("css/main.css"), "body { margin: 0 }\n");
        Files.writeString(root.resolve("index.html"), "<p>hello</p>\n");
        try (var zip = new ZipOutputStream(new FileOutputStream("/srv/theme.zip")); var walk = Files.walk(root)) {
            for (var path : walk.filter(Files::isRegularFile).sorted().toList()) {
                var entry = new ZipEntry(root.relativize(path).toString());
                entry.setTimeLocal(LocalDateTime.of(2020, 1, 1, 0, 0));
                zip.putNextEntry(entry);
                zip.write(Files.readAllBytes(path));
                zip.closeEntry();
            }
        }
    }
}
J
RUN java -XX:-UsePerfData /usr/src/Pack.java && rm -rf /srv/theme

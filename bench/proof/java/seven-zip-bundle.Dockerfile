# rule: format/7z-times, general/time
# path: /srv/download/theme.7z
FROM base
COPY <<'J' /src/Bundle.java
import java.io.File;
import java.nio.file.Files;
import org.apache.commons.compress.archivers.sevenz.*;

public class Bundle {
  public static void main(String[] args) throws Exception {
    try (SevenZOutputFile out = new SevenZOutputFile(new File(args[0]))) {
      out.setContentCompression(SevenZMethod.DEFLATE);
      for (int i = 1; i < args.length; i++) {
        File file = new File(args[i]);
        out.putArchiveEntry(out.createArchiveEntry(file, file.getName()));
        out.write(Files.readAllBytes(file.toPath()));
        out.closeArchiveEntry();
      }
    }
  }
}
J
RUN mkdir -p /srv/download /tmp/theme && cd /tmp/theme && printf 'body { color: #%s; }\n' 222 > light.css && printf 'body { color: #%s; }\n' ddd > dark.css \
 && java -cp "/usr/share/java/commons-compress.jar:/usr/share/java/xz.jar" /src/Bundle.java /srv/download/theme.7z light.css dark.css \
 && rm -rf /tmp/theme

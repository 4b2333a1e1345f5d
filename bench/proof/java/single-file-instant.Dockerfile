# rule: general/time
# path: /srv/config/application.yml
FROM base
WORKDIR /srv/config
COPY <<'F' /tmp/Render.java
import java.nio.file.*;
import java.time.*;
public class Render {
  public static void main(String[] a) throws Exception {
    Files.writeString(Path.of("/srv/config/application.yml"),
      "spring:\n  application:\n    name: orders\ninfo:\n  built: " + Instant.now() + "\n  java: " + Runtime.version().feature() + "\n");
  }
}
F
RUN java /tmp/Render.java && rm /tmp/Render.java

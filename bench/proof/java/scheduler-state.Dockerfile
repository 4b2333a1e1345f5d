# rule: general/time
# path: /var/lib/shop/jobs.bin
FROM base
WORKDIR /srv/setup
COPY <<'F' Jobs.java
import java.io.*;
import java.nio.file.*;
import java.time.*;

class Jobs {
  public static void main(String[] arguments) throws IOException {
    Path file = Path.of("/var/lib/shop/jobs.bin");
    Files.createDirectories(file.getParent());
    try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(file))) {
      out.writeInt(2);
      for (String name : new String[] {"reindex", "mail"}) {
        Instant next = Instant.now().plus(Duration.ofHours(6));
        out.writeUTF(name);
        out.writeLong(next.getEpochSecond());
        out.writeInt(next.getNano());
      }
    }
  }
}
F
RUN java Jobs.java

# rule: general/time
# path: /srv/catalog.json.gz
FROM base
WORKDIR /srv
COPY <<"F" Catalog.java
import java.io.*;
import java.time.Instant;
import java.util.zip.GZIPOutputStream;
class Catalog {
  public static void main(String[] a) throws IOException {
    try (var out = new PrintStream(new GZIPOutputStream(new FileOutputStream("catalog.json.gz")))) {
      out.print("{\"generatedAt\":\"" + Instant.now() + "\",\"articles\":[");
      for (int n = 0; n < 300; n++) out.print((n > 0 ? "," : "") + "{\"id\":" + n + ",\"price\":" + n * 3 + "}");
      out.print("]}");
    }
  }
}
F
# guilty
RUN java Catalog.java

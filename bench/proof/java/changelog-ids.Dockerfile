# rule: general/time
# path: /app/db/changelog.xml
FROM base
WORKDIR /srv/setup
COPY <<'F' Changelog.java
import java.nio.file.*;

/** Writes the schema as changes that a migration tool plays. */
class Changelog {
  public static void main(String[] arguments) throws Exception {
    String base = String.valueOf(System.currentTimeMillis());
    StringBuilder out = new StringBuilder("<databaseChangeLog>\n");
    int number = 0;
    for (String table : new String[] {"customer", "invoice", "payment"}) {
      out.append("  <changeSet author=\"generated\" id=\"").append(base).append('-').append(++number).append("\">\n");
      out.append("    <createTable tableName=\"").append(table).append("\"/>\n  </changeSet>\n");
    }
    Path file = Path.of("/app/db/changelog.xml");
    Files.createDirectories(file.getParent());
    Files.writeString(file, out.append("</databaseChangeLog>\n"));
  }
}
F
RUN java Changelog.java

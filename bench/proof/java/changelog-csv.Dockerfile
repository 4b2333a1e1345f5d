# rule: general/time
# also: general/number
# path: /srv/schema/databasechangelog.csv
FROM base
COPY <<'T' /srv/schema/001-customers.sql
create table customers (id int primary key, name varchar(80));
T
COPY <<'T' /srv/schema/002-orders.sql
create table orders (id int primary key, customer int references customers(id));
T
COPY <<'J' /src/Offline.java
import java.nio.file.*;
import java.security.MessageDigest;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.*;
import java.util.stream.Stream;

/** Notes the change sets as run, for updates of a database that cannot be reached. */
public class Offline {
  public static void main(String[] args) throws Exception {
    Path folder = Path.of(args[0]);
    List<Path> files;
    try (Stream<Path> all = Files.list(folder)) {
      files = all.filter(f -> f.toString().endsWith(".sql")).sorted().toList();
    }
    DateTimeFormatter format = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSS");
    StringBuilder csv = new StringBuilder("ID,AUTHOR,FILENAME,DATEEXECUTED,ORDEREXECUTED,EXECTYPE,MD5SUM\n");
    int order = 0;
    for (Path file : files) {
      String name = file.getFileName().toString();
      byte[] sum = MessageDigest.getInstance("MD5").digest(Files.readAllBytes(file));
      csv.append(String.join(",", name.substring(0, 3), "schema", name, LocalDateTime.now().format(format),
          String.valueOf(++order), "EXECUTED", "8:" + HexFormat.of().formatHex(sum))).append('\n');
    }
    Files.writeString(folder.resolve("databasechangelog.csv"), csv);
  }
}
J
RUN java -Xshare:auto /src/Offline.java /srv/schema

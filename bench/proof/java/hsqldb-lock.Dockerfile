# rule: database/lock, general/time, database/data-folder, general/leftover
# also: java/properties general/random database/journal general/number
# path: /srv/db/shop.lck
FROM base
COPY <<'J' /src/Seed.java
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;

public class Seed {
  public static void main(String[] args) throws Exception {
    Connection db = DriverManager.getConnection("jdbc:hsqldb:file:/srv/db/shop;hsqldb.write_delay=false", "SA", "");
    try (Statement sql = db.createStatement()) {
      sql.execute("CREATE TABLE goods (id INT PRIMARY KEY, name VARCHAR(40))");
      sql.execute("INSERT INTO goods VALUES (1, 'lamp'), (2, 'book')");
    }
    Runtime.getRuntime().halt(0);
  }
}
J
RUN java -cp /usr/share/java/hsqldb.jar /src/Seed.java

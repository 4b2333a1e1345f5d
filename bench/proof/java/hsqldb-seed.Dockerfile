# rule: java/properties, general/time
# also: java/properties, general/time, general/number, general/random, database/data-folder
# path: /srv/data/shop.properties
FROM base
WORKDIR /srv/seed
COPY <<'F' Seed.java
import java.sql.*;

class Seed {
  public static void main(String[] arguments) throws SQLException {
    try (Connection shop = DriverManager.getConnection("jdbc:hsqldb:file:/srv/data/shop", "SA", "");
         Statement statement = shop.createStatement()) {
      statement.execute("CREATE TABLE article (id INTEGER PRIMARY KEY, name VARCHAR(40))");
      statement.execute("INSERT INTO article VALUES (1, 'tea'), (2, 'coffee')");
      statement.execute("SHUTDOWN");
    }
  }
}
F
RUN java -cp /usr/share/java/hsqldb.jar Seed.java

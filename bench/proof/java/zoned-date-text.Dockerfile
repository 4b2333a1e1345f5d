# rule: general/time
# path: /srv/app/META-INF/build.txt
FROM base
WORKDIR /srv/app
COPY <<"F" Stamp.java
import java.nio.file.*;
import java.time.*;
import java.time.format.*;
public class Stamp {
  public static void main(String[] a) throws Exception {
    Files.createDirectories(Path.of("META-INF"));
    Files.writeString(Path.of("META-INF/build.txt"), "Implementation: shop 1.4\nBuilt: "
      + ZonedDateTime.now(ZoneId.of("Europe/Berlin")).format(DateTimeFormatter.RFC_1123_DATE_TIME) + "\nJava: 17\n");
  }
}
F
RUN java Stamp.java

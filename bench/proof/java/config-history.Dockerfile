# rule: general/one-sided, general/time, general/leftover
# path: /opt/server/configuration/history/**
FROM base
COPY <<'T' /opt/server/configuration/server.xml
<server>
  <port>8080</port>
  <datasource>jdbc:h2:mem:test</datasource>
</server>
T
COPY <<'J' /usr/src/Cli.java
import java.nio.file.*;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

/** Changes one setting of the server; the configuration before it is kept. */
public class Cli {
    public static void main(String[] arguments) throws Exception {
        Path file = Path.of("/opt/server/configuration/server.xml");
        String name = LocalDateTime.now().format(DateTimeFormatter.ofPattern("yyyyMMdd-HHmmssSSS"));
        Path folder = Files.createDirectories(file.resolveSibling("history").resolve(name));
        Files.copy(file, folder.resolve("server.initial.xml"));
        String text = Files.readString(file);
        Files.writeString(file, text.replaceAll("<" + arguments[0] + ">.*</", "<" + arguments[0] + ">" + arguments[1] + "</"));
    }
}
J
RUN java -XX:-UsePerfData /usr/src/Cli.java datasource jdbc:postgresql://db/shop

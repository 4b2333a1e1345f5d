# rule: general/time
# path: /srv/reports/checkstyle.xml
FROM base
COPY <<'J' /usr/src/Check.java
import java.io.FileOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import javax.xml.stream.XMLOutputFactory;

public class Check {
    public static void main(String[] arguments) throws Exception {
        Files.createDirectories(Path.of("/srv/reports"));
        try (var out = new FileOutputStream("/srv/reports/checkstyle.xml")) {
            var xml = XMLOutputFactory.newInstance().createXMLStreamWriter(out, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("checkstyle");
            xml.writeAttribute("version", "10.3");
            xml.writeAttribute("timestamp", LocalDateTime.now().toString());
            for (var name : arguments) {
                xml.writeStartElement("file");
                xml.writeAttribute("name", name);
                xml.writeAttribute("lines", Integer.toString(Files.readAllLines(Path.of(name)).size()));
                xml.writeEndElement();
            }
            xml.writeEndElement();
            xml.close();
        }
    }
}
J
RUN java -XX:-UsePerfData /usr/src/Check.java /usr/src/Check.java

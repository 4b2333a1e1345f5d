# rule: format/zip-times, java/jar-times, general/time
# path: /srv/app/theme.zip
FROM base
COPY <<'J' /usr/src/Theme.java
import java.io.*;
import java.util.zip.*;
public class Theme {
    public static void main(String[] arguments) throws Exception {
        try (var zip = new ZipOutputStream(new FileOutputStream("/srv/app/theme.zip"))) {
            for (String name : new String[] {"theme.css", "theme.js", "theme.json"}) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(("/* " + name + " */\n").getBytes());
                zip.closeEntry();
            }
        }
    }
}
J
RUN mkdir -p /srv/app && java -XX:-UsePerfData /usr/src/Theme.java

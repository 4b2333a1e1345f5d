# rule: java/jar-times, format/zip-times
# path: /srv/plugins/prices.plugin
FROM base
WORKDIR /srv/plugins
COPY <<"F" /tmp/Pack.java
import java.io.*;
import java.util.zip.*;
class Pack {
  public static void main(String[] a) throws IOException {
    try (var out = new ZipOutputStream(new FileOutputStream("prices.plugin"))) {
      out.putNextEntry(new ZipEntry("plugin.properties")); out.write("id=prices\n".getBytes()); out.closeEntry();
      out.putNextEntry(new ZipEntry("rules.txt")); out.write("3 for 2\n".repeat(200).getBytes()); out.closeEntry();
    }
  }
}
F
# guilty
RUN java /tmp/Pack.java && rm /tmp/Pack.java

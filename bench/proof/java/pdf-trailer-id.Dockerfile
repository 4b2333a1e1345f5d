# rule: general/random
# path: /srv/forms/order.pdf
FROM base
COPY <<'J' /usr/src/Form.java
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.*;
import java.security.SecureRandom;
import java.util.*;

/** The empty order form. */
public class Form {
    public static void main(String[] arguments) throws Exception {
        String text = "BT /F1 18 Tf 72 720 Td (Order form) Tj ET";
        List<String> objects = List.of(
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
            "<< /Length " + text.length() + " >>\nstream\n" + text + "\nendstream",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>");
        StringBuilder out = new StringBuilder("%PDF-1.4\n");
        StringBuilder table = new StringBuilder("0000000000 65535 f \n");
        for (int i = 0; i < objects.size(); i++) {
            table.append(String.format("%010d 00000 n \n", out.length()));
            out.append(i + 1).append(" 0 obj\n").append(objects.get(i)).append("\nendobj\n");
        }
        byte[] drawn = new byte[16];
        new SecureRandom().nextBytes(drawn);
        String id = "<" + HexFormat.of().formatHex(drawn) + ">";
        int start = out.length();
        out.append("xref\n0 6\n").append(table).append("trailer\n<< /Size 6 /Root 1 0 R /ID [").append(id).append(id)
            .append("] >>\nstartxref\n").append(start).append("\n%%EOF\n");
        Files.writeString(Path.of("/srv/forms/order.pdf"), out, StandardCharsets.ISO_8859_1);
    }
}
J
RUN mkdir -p /srv/forms && java -XX:-UsePerfData /usr/src/Form.java

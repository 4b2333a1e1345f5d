# rule: general/time
# path: /srv/reports/layout.ser
FROM base
COPY <<'J' /src/Layout.java
import java.io.FileOutputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.SimpleDateFormat;
import java.util.Locale;

public class Layout implements Serializable {
    private static final long serialVersionUID = 1L;
    final String title = "Monthly sales";
    final String[] columns = {"day", "article", "pieces", "sum"};
    final SimpleDateFormat day = new SimpleDateFormat("dd.MM.yyyy", Locale.GERMANY);
    final DecimalFormat sum = new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.GERMANY));

    public static void main(String[] args) throws Exception {
        try (ObjectOutputStream out = new ObjectOutputStream(new FileOutputStream(args[0]))) {
            out.writeObject(new Layout());
        }
    }
}
J
RUN mkdir -p /srv/reports /tmp/classes && javac -d /tmp/classes /src/Layout.java && java -cp /tmp/classes Layout /srv/reports/layout.ser && rm -r /tmp/classes

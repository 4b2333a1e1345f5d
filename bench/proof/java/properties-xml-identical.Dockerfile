# identical: unlike store(), storeToXML() writes no date, and the order of its hash table is that of the strings
FROM base
WORKDIR /src
COPY <<"EOF" Defaults.java
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.util.Properties;

public class Defaults {
    public static void main(String[] args) throws Exception {
        Properties p = new Properties();
        String all = "http.port=8080 http.host=0.0.0.0 db.pool=12 db.url=jdbc:h2:/srv/app log.level=info queue.size=512 queue.name=mail cache.ttl=300 feature.beta=false";
        for (String s : all.split(" ")) p.setProperty(s.substring(0, s.indexOf('=')), s.substring(s.indexOf('=') + 1));
        try (OutputStream out = new FileOutputStream(args[0])) {
            p.storeToXML(out, "defaults of the mail service");
        }
    }
}
EOF
RUN javac Defaults.java && java Defaults /srv/defaults.xml

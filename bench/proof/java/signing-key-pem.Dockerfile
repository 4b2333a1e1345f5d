# rule: general/random, system/key
# path: /etc/shop/jwt.pem
FROM base
COPY <<'J' /usr/src/NewKey.java
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.util.Base64;

public class NewKey {
    public static void main(String[] arguments) throws Exception {
        var generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        var key = generator.generateKeyPair().getPrivate();
        var body = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(key.getEncoded());
        Files.createDirectories(Path.of("/etc/shop"));
        Files.writeString(Path.of("/etc/shop/jwt.pem"), "-----BEGIN PRIVATE KEY-----\n" + body + "\n-----END PRIVATE KEY-----\n");
    }
}
J
RUN java -XX:-UsePerfData /usr/src/NewKey.java

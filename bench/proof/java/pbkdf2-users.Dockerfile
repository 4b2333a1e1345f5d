# rule: general/random, system/password-salt
# path: /etc/shop/users.properties
FROM base
COPY <<'JAVA' /src/AddUser.java
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

public class AddUser {
    public static void main(String[] words) throws Exception {
        byte[] salt = new byte[16];
        new SecureRandom().nextBytes(salt);
        var spec = new PBEKeySpec(words[1].toCharArray(), salt, 50_000, 256);
        byte[] hash = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(spec).getEncoded();
        var text = Base64.getEncoder().withoutPadding();
        System.out.println(words[0] + "=pbkdf2:50000:" + text.encodeToString(salt) + ":" + text.encodeToString(hash));
    }
}
JAVA
RUN mkdir -p /etc/shop && java /src/AddUser.java admin changeme > /etc/shop/users.properties

# rule: framework/secret, general/random
# path: /app/application.properties
FROM base
WORKDIR /srv/setup
COPY <<'F' Encrypt.java
import java.nio.charset.StandardCharsets;
import java.nio.file.*;
import java.security.*;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.*;

/** Writes values of a configuration so that only who has the pass phrase reads them. */
class Encrypt {
  public static void main(String[] arguments) throws Exception {
    byte[] key = MessageDigest.getInstance("SHA-256").digest(arguments[0].getBytes(StandardCharsets.UTF_8));
    byte[] nonce = new byte[12];
    new SecureRandom().nextBytes(nonce);
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(key, "AES"), new GCMParameterSpec(128, nonce));
    byte[] sealed = cipher.doFinal(arguments[1].getBytes(StandardCharsets.UTF_8));
    byte[] all = new byte[nonce.length + sealed.length];
    System.arraycopy(nonce, 0, all, 0, nonce.length);
    System.arraycopy(sealed, 0, all, nonce.length, sealed.length);
    Path file = Path.of("/app/application.properties");
    Files.createDirectories(file.getParent());
    Files.writeString(file, "db.user=shop\ndb.password=ENC(" + Base64.getEncoder().encodeToString(all) + ")\n");
  }
}
F
RUN java Encrypt.java "the usual phrase" "a password of the database"

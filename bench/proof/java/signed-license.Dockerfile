# rule: general/random
# path: /etc/desk/license.sig
FROM base
WORKDIR /srv/setup
COPY <<'F' /etc/desk/license.txt
customer: Example Ltd
seats: 25
F
COPY <<'F' Sign.java
import java.io.*;
import java.nio.file.*;
import java.security.*;
import java.util.Base64;

/** Signs the license with the key of the vendor. */
class Sign {
  public static void main(String[] arguments) throws Exception {
    char[] word = "changeit".toCharArray();
    KeyStore store = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(Path.of("/srv/sign.p12"))) {
      store.load(in, word);
    }
    Signature signature = Signature.getInstance("SHA256withECDSA");
    signature.initSign((PrivateKey) store.getKey("release", word));
    signature.update(Files.readAllBytes(Path.of("/etc/desk/license.txt")));
    String text = Base64.getMimeEncoder().encodeToString(signature.sign());
    Files.writeString(Path.of("/etc/desk/license.sig"), text + "\n");
  }
}
F
RUN java Sign.java

# rule: system/key, general/random, system/keystore, system/ssh-host-keys
# path: /srv/sftp/hostkey.ser
# also: general/random, system/key
FROM base
COPY <<'J' /usr/src/HostKey.java
import java.io.*;
import java.nio.file.*;
import java.security.*;

/** The key of the built-in file server, kept as a serialized object. */
public class HostKey {
    public static void main(String[] arguments) throws Exception {
        Path file = Path.of(arguments[0]);
        if (Files.exists(file)) return;
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(256);
        try (ObjectOutputStream out = new ObjectOutputStream(Files.newOutputStream(file))) {
            out.writeObject(generator.generateKeyPair());
        }
    }
}
J
RUN mkdir -p /srv/sftp && java -XX:-UsePerfData /usr/src/HostKey.java /srv/sftp/hostkey.ser

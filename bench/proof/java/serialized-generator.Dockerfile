# rule: general/random
# path: /srv/app/sampler.ser
FROM base
COPY <<'J' /usr/src/Sampler.java
import java.io.*;
import java.util.Random;
public class Sampler {
    public static void main(String[] arguments) throws Exception {
        try (var out = new ObjectOutputStream(new FileOutputStream("/srv/app/sampler.ser"))) {
            out.writeObject(new Random());
        }
    }
}
J
RUN mkdir -p /srv/app && java -XX:-UsePerfData /usr/src/Sampler.java

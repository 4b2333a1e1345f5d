# rule: java/log, general/number, general/time
# path: /var/log/shop/jit.log
# also: general/order
FROM base
WORKDIR /app
COPY <<'J' Warm.java
import java.util.*;

public class Warm {
    static int parse(String text) {
        int value = 0;
        for (String part : text.split(",")) value = value * 31 + Integer.parseInt(part.trim());
        return value;
    }

    public static void main(String[] arguments) {
        Map<Integer, String> seen = new HashMap<>();
        for (int i = 0; i < 60000; i++) seen.put(parse(i + ", " + i % 7), "row " + i);
        if (seen.isEmpty()) throw new IllegalStateException();
    }
}
J
RUN javac Warm.java
RUN mkdir -p /var/log/shop && java -XX:-UsePerfData -XX:+PrintCompilation -cp /app Warm > /var/log/shop/jit.log

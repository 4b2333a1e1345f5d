# rule: general/random, general/time, general/number
# path: /etc/shop/node.properties
FROM base
COPY <<'JAVA' /src/Node.java
import java.rmi.server.UID;

public class Node {
    public static void main(String[] words) {
        System.out.println("node.role=" + words[0]);
        System.out.println("node.uid=" + new UID());
    }
}
JAVA
RUN mkdir -p /etc/shop && java /src/Node.java primary > /etc/shop/node.properties

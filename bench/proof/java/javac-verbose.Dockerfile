# rule: java/log, general/number, general/time
# path: /var/log/build/javac.log
FROM base
WORKDIR /src
COPY <<'J' cart/Cart.java
package cart;

import java.util.*;

public class Cart {
    private final List<Integer> prices = new ArrayList<>();

    public void add(int price) { prices.add(price); }

    public int total() { return prices.stream().mapToInt(Integer::intValue).sum(); }
}
J
COPY <<'J' order/Order.java
package order;

public class Order {
    public final int number;

    public Order(int number) { this.number = number; }
}
J
COPY <<'J' user/User.java
package user;

public record User(String name, String mail) {}
J
COPY <<'J' web/Page.java
package web;

public interface Page {
    String title();
}
J
RUN mkdir -p /var/log/build /app/classes \
 && for module in cart order user web; do javac -J-XX:-UsePerfData -verbose -d /app/classes $module/*.java 2>> /var/log/build/javac.log || exit 1; done

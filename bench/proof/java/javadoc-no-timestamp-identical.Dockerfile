# identical: -notimestamp leaves the time out of the documents; what else javadoc writes is sorted
FROM base
COPY <<'J' /src/org/example/shop/Cart.java
package org.example.shop;

import java.util.ArrayList;
import java.util.List;

/** What a customer wants to buy. */
public class Cart {
    private final List<String> articles = new ArrayList<>();

    /** Puts an article into the cart.
     *  @param article its name
     *  @return how many there are now */
    public int add(String article) {
        articles.add(article);
        return articles.size();
    }

    /** How a cart is shown. */
    public enum View { SHORT, LONG }
}
J
RUN javadoc -quiet -notimestamp -Xdoclint:none -d /usr/share/doc/shop -sourcepath /src org.example.shop

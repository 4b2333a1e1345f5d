# identical: a class file holds the name of its source and no folder of it
FROM base
COPY <<'JAVA' /src/shop/Shop.java
package shop;

public class Shop {
    private int sold;

    public int sell(int many) {
        assert many > 0;
        return sold += many;
    }

    public static void main(String[] words) {
        System.out.println(new Shop().sell(words.length + 1));
    }
}
JAVA
RUN work="$(mktemp -d)" && cp -r /src/shop "$work/" && javac -g -d /app/classes "$work"/shop/Shop.java && rm -rf "$work"

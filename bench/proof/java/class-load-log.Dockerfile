# rule: java/log, general/time, general/number, general/leftover
# path: /var/log/shop/classes.log
FROM base
COPY <<'F' /src/Shop.java
public class Shop {
	public static void main(String[] args) {
		System.out.println("shop starts");
	}
}
F
RUN javac -d /srv/app /src/Shop.java
# guilty
RUN mkdir -p /var/log/shop && java -Xlog:class+load:file=/var/log/shop/classes.log -cp /srv/app Shop

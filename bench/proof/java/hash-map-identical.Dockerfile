# identical: the hashes of strings and lists are defined by the language, and the generator has a seed
FROM base
WORKDIR /src
COPY <<'F' Catalogue.java
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

public class Catalogue {
	record Item(String name, int price) {}

	public static void main(String[] args) {
		Random random = new Random(42);
		Map<String, Integer> prices = new HashMap<>();
		for (String name : List.of("tea", "milk", "bread", "salt", "rice", "eggs", "flour")) {
			prices.put(name, random.nextInt(1000));
		}
		System.out.println(prices);
		Set<Item> items = new HashSet<>();
		prices.forEach((name, price) -> items.add(new Item(name, price)));
		System.out.println(items);
		System.out.println(Objects.hash("tea", 7, List.of(1, 2)) + " " + UUID.nameUUIDFromBytes("tea".getBytes()));
	}
}
F
RUN javac -d /srv/app Catalogue.java && java -cp /srv/app Catalogue > /srv/catalogue.txt

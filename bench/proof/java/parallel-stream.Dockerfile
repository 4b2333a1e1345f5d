# rule: general/order
# path: /srv/articles.txt
FROM base
WORKDIR /srv
COPY <<"F" Export.java
import java.util.stream.IntStream;
class Export { public static void main(String[] a) { IntStream.range(0, 20000).parallel().forEach(n -> System.out.println("article;" + n)); } }
F
# guilty
RUN java Export.java > articles.txt

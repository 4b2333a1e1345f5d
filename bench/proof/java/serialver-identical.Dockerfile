# identical: the number looks drawn, but serialver makes it as a digest of the names and members of the class
FROM base
WORKDIR /src
COPY <<'J' Order.java
import java.io.Serializable;
import java.util.*;

public class Order implements Serializable {
    private int number;
    private String customer;
    private List<String> lines = new ArrayList<>();

    public int size() { return lines.size(); }

    protected void add(String line) { lines.add(line); }
}
J
RUN mkdir -p /app/classes && javac -d /app/classes Order.java && serialver -classpath /app/classes Order > /app/serial-versions.txt

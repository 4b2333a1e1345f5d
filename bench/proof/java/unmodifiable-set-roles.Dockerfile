# rule: general/order
# path: /srv/app/roles.csv
FROM base
COPY <<'J' /usr/src/Roles.java
import java.nio.file.*;
import java.util.stream.*;
public class Roles {
    public static void main(String[] arguments) throws Exception {
        var roles = Stream.of("admin", "editor", "viewer", "auditor", "billing", "support", "operator", "deployer",
            "analyst", "reviewer", "partner", "guest", "trainer", "owner").collect(Collectors.toUnmodifiableSet());
        Files.writeString(Path.of("/srv/app/roles.csv"), String.join("\n", roles) + "\n");
    }
}
J
RUN mkdir -p /srv/app && java -XX:-UsePerfData /usr/src/Roles.java

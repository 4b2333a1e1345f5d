# rule: general/order
# path: /opt/routes.txt
FROM base
RUN <<'EOF'
set -e
mkdir -p /tmp/gen && cd /tmp/gen
cat > Routes.java <<'J'
import java.util.*;
import java.nio.file.*;
class Routes {
  public static void main(String[] args) throws Exception {
    List<String> routes = new ArrayList<>();
    for (int i = 0; i < 40; i++) routes.add("GET /api/v1/resource-" + i);
    Set<String> seen = Set.copyOf(routes);
    Files.write(Path.of("/opt/routes.txt"), seen);
  }
}
J
javac Routes.java
java -cp . Routes
cd / && rm -rf /tmp/gen
EOF

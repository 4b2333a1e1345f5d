# rule: general/number, general/random
# path: /srv/stub/stub.url
# also: general/leftover
FROM base
WORKDIR /srv/stub
COPY <<'F' Stub.java
import com.sun.net.httpserver.HttpServer;
import java.net.*;
import java.nio.file.*;

/** A stand-in of the service for tests; it takes any free port and writes down where it is. */
class Stub {
  public static void main(String[] arguments) throws Exception {
    HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/health", exchange -> {
      exchange.sendResponseHeaders(204, -1);
      exchange.close();
    });
    server.start();
    URI here = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/health");
    Files.writeString(Path.of("stub.url"), here + "\n");
    int status = ((HttpURLConnection) here.toURL().openConnection()).getResponseCode();
    server.stop(0);
    if (status != 204) throw new IllegalStateException("status " + status);
  }
}
F
RUN java Stub.java

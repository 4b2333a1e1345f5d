# rule: general/time, java/log
# also: general/leftover
# path: /srv/tomcat/logs/access.log
FROM base
COPY <<'J' /src/Smoke.java
import java.io.IOException;
import java.net.URI;
import java.net.http.*;
import jakarta.servlet.http.*;
import org.apache.catalina.Context;
import org.apache.catalina.startup.Tomcat;
import org.apache.catalina.valves.AccessLogValve;

public class Smoke {
  public static class Health extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
      response.getWriter().print("up");
    }
  }

  public static void main(String[] args) throws Exception {
    Tomcat tomcat = new Tomcat();
    tomcat.setBaseDir("/srv/tomcat");
    tomcat.setPort(8080);
    tomcat.getConnector();
    AccessLogValve log = new AccessLogValve();
    log.setDirectory("logs");
    log.setPrefix("access");
    log.setSuffix(".log");
    log.setRotatable(false);
    log.setPattern("common");
    tomcat.getHost().getPipeline().addValve(log);
    Context context = tomcat.addContext("", null);
    Tomcat.addServlet(context, "health", new Health());
    context.addServletMappingDecoded("/health", "health");
    tomcat.start();
    HttpResponse<String> answer = HttpClient.newHttpClient().send(
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:8080/health")).build(), HttpResponse.BodyHandlers.ofString());
    if (!answer.body().equals("up")) throw new IllegalStateException(answer.body());
    Thread.sleep(300);
    tomcat.stop();
    tomcat.destroy();
    System.exit(0);
  }
}
J
RUN mkdir -p /srv/tomcat/logs && CLASSPATH="/usr/share/java/*" && export CLASSPATH && javac -proc:none -d /srv/tomcat/lib /src/Smoke.java \
 && java -cp "/srv/tomcat/lib:$CLASSPATH" Smoke && rm -rf /srv/tomcat/work /srv/tomcat/webapps

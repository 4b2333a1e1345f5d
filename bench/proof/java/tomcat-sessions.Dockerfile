# rule: general/random, general/time, framework/secret, framework/secret-file
# path: /srv/tomcat/sessions.ser
FROM base
WORKDIR /srv/tomcat
COPY <<'J' /src/Smoke.java
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URL;
import org.apache.catalina.Context;
import org.apache.catalina.session.StandardManager;
import org.apache.catalina.startup.Tomcat;

public class Smoke {
    public static class Login extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            request.getSession().setAttribute("user", "smoke");
            response.getWriter().println("welcome");
        }
    }

    public static void main(String[] args) throws Exception {
        Tomcat tomcat = new Tomcat();
        tomcat.setBaseDir("/srv/tomcat");
        tomcat.setPort(8080);
        tomcat.getConnector();
        Context context = tomcat.addContext("", "/srv/tomcat");
        StandardManager manager = new StandardManager();
        manager.setPathname("/srv/tomcat/sessions.ser");
        context.setManager(manager);
        Tomcat.addServlet(context, "login", new Login());
        context.addServletMappingDecoded("/login", "login");
        tomcat.start();
        new URL("http://127.0.0.1:8080/login").openStream().readAllBytes();
        tomcat.stop();
    }
}
J
RUN CP=$(ls /usr/share/java/tomcat10-*.jar | tr '\n' ':') && mkdir /src/classes && javac -cp "$CP" -d /src/classes /src/Smoke.java \
 && java -cp "$CP:/src/classes" Smoke 2> /dev/null && test -s sessions.ser && rm -r /src/classes

# rule: system/password-salt general/random
# path: /app/conf/jmxremote.password
FROM base
WORKDIR /app/conf
COPY <<'JAVA' /app/Check.java
import java.util.Map;
import javax.management.remote.JMXConnector;
import javax.management.remote.JMXConnectorFactory;
import javax.management.remote.JMXServiceURL;

public class Check {
    public static void main(String[] words) throws Exception {
        var address = new JMXServiceURL("service:jmx:rmi:///jndi/rmi://127.0.0.1:9419/jmxrmi");
        var who = new String[] {"monitor", "look-only"};
        try (var connector = JMXConnectorFactory.connect(address, Map.of(JMXConnector.CREDENTIALS, who))) {
            System.out.println(connector.getMBeanServerConnection().getDefaultDomain());
        }
        System.exit(0);
    }
}
JAVA
RUN echo 'monitor readonly' > jmxremote.access \
 && javac -d /app/classes /app/Check.java
# guilty
RUN echo 'monitor look-only' > jmxremote.password && chmod 600 jmxremote.password \
 && java -Dcom.sun.management.jmxremote.port=9419 -Dcom.sun.management.jmxremote.ssl=false -Djava.rmi.server.hostname=127.0.0.1 \
      -Dcom.sun.management.jmxremote.password.file=/app/conf/jmxremote.password \
      -Dcom.sun.management.jmxremote.access.file=/app/conf/jmxremote.access -cp /app/classes Check

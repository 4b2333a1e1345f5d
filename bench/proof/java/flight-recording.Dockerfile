# rule: java/log, general/time, general/leftover
# path: /opt/app/startup.jfr
FROM base
WORKDIR /opt/app
COPY <<'F' Main.java
public class Main { public static void main(String[] a) throws Exception { System.out.println("warm"); } }
F
RUN javac Main.java && java -XX:StartFlightRecording=filename=/opt/app/startup.jfr,settings=default -cp . Main > /dev/null 2>&1 && rm Main.java

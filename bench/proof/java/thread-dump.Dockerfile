# rule: general/time, java/log
# path: /var/log/app/threads.txt
# also: general/number, general/random
FROM base
COPY <<'J' /usr/src/Server.java
public class Server {
    public static void main(String[] arguments) throws Exception {
        System.out.println("ready");
        Thread.sleep(60_000);
    }
}
J
RUN mkdir -p /var/log/app && javac -d /srv/app /usr/src/Server.java && (java -XX:-UsePerfData -cp /srv/app Server > /tmp/out & \
      server=$!; until grep -q ready /tmp/out; do sleep 0.1; done; jstack $server > /var/log/app/threads.txt; kill $server; wait $server || true) && rm -rf /tmp/*

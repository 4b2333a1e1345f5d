# rule: java/jar-manifest, general/time
# also: general/number
# path: /opt/karaf/deploy/greeter.jar
FROM base
COPY <<'J' /src/org/example/greeter/Greeter.java
package org.example.greeter;

public class Greeter {
  public String greet(String name) {
    return "Hello, " + name;
  }
}
J
COPY <<'M' /src/bundle.mf
Bundle-ManifestVersion: 2
Bundle-SymbolicName: org.example.greeter
Bundle-Version: 1.3.0
Export-Package: org.example.greeter
M
RUN cd /src && javac -d /tmp/classes org/example/greeter/Greeter.java && cp bundle.mf /tmp/bundle.mf \
 && echo "Bnd-LastModified: $(date +%s%3N)" >> /tmp/bundle.mf && mkdir -p /opt/karaf/deploy \
 && jar --create --file /opt/karaf/deploy/greeter.jar --date 2020-01-01T00:00:00Z --manifest /tmp/bundle.mf -C /tmp/classes org \
 && rm -rf /tmp/classes /tmp/bundle.mf

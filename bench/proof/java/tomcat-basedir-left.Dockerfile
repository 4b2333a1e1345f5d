# rule: system/temporary-files, general/leftover, general/temporary-path, general/random
# path: /tmp/tomcat.8080.*/**
FROM base
WORKDIR /app
COPY <<'J' /src/Training.java
import java.nio.file.Files;
import java.nio.file.Path;

/** Starts as an embedded server does and stops before it serves: the training run for a class archive. */
public class Training {
  public static void main(String[] args) throws Exception {
    Path base = Files.createTempDirectory("tomcat.8080.");
    Files.createDirectories(base.resolve("work/Tomcat/localhost/ROOT"));
    Files.createTempDirectory("tomcat-docbase.8080.");
    System.out.println("context refreshed, leaving");
  }
}
J
RUN java /src/Training.java

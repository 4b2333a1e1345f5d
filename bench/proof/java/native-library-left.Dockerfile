# rule: system/temporary-files, general/random, general/one-sided, general/leftover
# path: /tmp/**
FROM base
WORKDIR /srv/app
COPY <<"F" Warm.java
import java.nio.file.*;
public class Warm {
  public static void main(String[] a) throws Exception {
    Path library = Files.createTempFile("libcodec-", ".so");
    Files.copy(Paths.get("/usr/bin/true"), library, StandardCopyOption.REPLACE_EXISTING);
    System.out.println("warm");
  }
}
F
RUN javac Warm.java && touch -d 2020-01-01 Warm.class
# guilty
RUN java -cp . Warm > warm.txt

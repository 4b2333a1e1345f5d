# rule: general/time
# path: /srv/prices.idx
FROM base
WORKDIR /srv
COPY <<"F" Index.java
import java.io.*;
class Index {
  public static void main(String[] a) throws IOException {
    try (var out = new DataOutputStream(new FileOutputStream("prices.idx"))) {
      out.writeInt(0x5052494e); out.writeShort(2); out.writeLong(System.currentTimeMillis());
      for (int n = 0; n < 400; n++) { out.writeInt(n); out.writeUTF("article " + n * 7); }
    }
  }
}
F
# guilty
RUN java Index.java

# rule: general/time
# path: /root/.java/.userPrefs/org/example/desk/prefs.xml
FROM base
WORKDIR /srv/setup
COPY <<'F' Setup.java
import java.util.prefs.Preferences;

class Setup {
  public static void main(String[] arguments) throws Exception {
    Preferences ours = Preferences.userRoot().node("org/example/desk");
    ours.putLong("lastUpdateCheck", System.currentTimeMillis());
    ours.flush();
  }
}
F
RUN java Setup.java

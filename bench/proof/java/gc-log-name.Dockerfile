# rule: general/one-sided, java/log, general/time, general/leftover
# path: /var/log/app/gc-*.log
FROM base
WORKDIR /app
COPY <<'EOF' Warmup.java
public class Warmup {
    public static void main(String[] args) {
        System.out.println("ready");
    }
}
EOF
RUN mkdir -p /var/log/app && javac Warmup.java && java -Xlog:gc:file=/var/log/app/gc-%t.log -cp . Warmup

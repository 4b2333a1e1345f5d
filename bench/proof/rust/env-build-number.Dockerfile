# rule: general/random, rust/random
# path: /usr/local/bin/agent
FROM base
COPY <<'RS' /src/main.rs
fn main() {
    println!("agent 2.3.0, build {}", env!("BUILD_ID"));
}
RS
RUN BUILD_ID="$(cat /proc/sys/kernel/random/uuid)" rustc -O -o /usr/local/bin/agent /src/main.rs

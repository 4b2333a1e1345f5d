# rule: general/number, general/leftover, general/random
# path: /var/log/shop/smoke.txt
# by hand: RUST_BACKTRACE=full => RUST_BACKTRACE=0
FROM base
COPY <<'F' /src/shop.rs
fn port(text: &str) -> u16 {
    text.parse().expect("a port")
}

fn main() {
    let text = std::env::var("PORT").unwrap_or_else(|_| String::from("none"));
    println!("listening on {}", port(&text));
}
F
RUN rustc -C opt-level=1 -o /usr/local/bin/shop /src/shop.rs
# guilty
RUN mkdir -p /var/log/shop && { RUST_BACKTRACE=full shop > /var/log/shop/smoke.txt 2>&1 || true; }

# rule: rust/build-time, rust/program, rust/random, general/time
# path: /usr/local/bin/shop
FROM base
WORKDIR /src
COPY <<'F' Cargo.toml
[package]
name = "shop"
version = "0.1.0"
edition = "2021"
F
COPY <<'F' src/main.rs
fn price(name: &str) -> u32 {
    name.bytes().map(u32::from).sum()
}

fn main() {
    for name in std::env::args().skip(1) {
        println!("{name}: {}", price(&name));
    }
}
F
RUN RUSTFLAGS="-C metadata=$(date +%s)" cargo build --release --offline --quiet && install target/release/shop /usr/local/bin/shop && rm -rf target /root/.cargo

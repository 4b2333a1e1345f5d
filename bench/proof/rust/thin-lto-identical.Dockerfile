# identical: sixteen units, linked by many threads, give one program
FROM base
WORKDIR /src
COPY <<'TOML' Cargo.toml
[package]
name = "shop"
version = "0.1.0"
edition = "2021"
[profile.release]
lto = "thin"
codegen-units = 16
debug = 1
TOML
COPY <<'RS' src/main.rs
use std::collections::{BTreeMap, HashMap};

fn main() {
    let mut prices: HashMap<String, u64> = HashMap::new();
    for (n, name) in std::env::args().enumerate() {
        *prices.entry(name).or_default() += n as u64;
    }
    let sorted: BTreeMap<_, _> = prices.iter().collect();
    println!("{sorted:?} {}", file!());
}
RS
RUN cargo build --release --offline --quiet && install -m 755 target/release/shop /usr/local/bin/shop && rm -rf target /root/.cargo

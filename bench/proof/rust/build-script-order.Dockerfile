# rule: rust/order
# by hand: HashMap => BTreeMap
# path: /usr/local/bin/shop
FROM base
WORKDIR /src
COPY <<'F' Cargo.toml
[package]
name = "shop"
version = "0.1.0"
edition = "2021"
F
COPY <<'F' build.rs
use std::collections::HashMap;
fn main() {
    let names = ["alphabet", "betatest", "gammaray", "deltawing", "epsilons", "zetaform"];
    let prices: HashMap<&str, usize> = names.iter().map(|name| (*name, name.len())).collect();
    let rows: Vec<String> = prices.iter().map(|(name, price)| format!("({name:?}, {price})")).collect();
    let table = format!("static TABLE: &[(&str, u32)] = &[{}];", rows.join(", "));
    std::fs::write(format!("{}/table.rs", std::env::var("OUT_DIR").unwrap()), table).unwrap();
}
F
COPY <<'F' src/main.rs
include!(concat!(env!("OUT_DIR"), "/table.rs"));
fn main() {
    for (name, price) in TABLE {
        println!("{name} {price}");
    }
}
F
# guilty
RUN cargo build --offline --release && cp target/release/shop /usr/local/bin/ && rm -rf target /root/.cargo

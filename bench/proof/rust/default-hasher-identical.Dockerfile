# identical: DefaultHasher::new has fixed keys, and the map is ordered
FROM base
WORKDIR /src
COPY <<'T' Cargo.toml
[package]
name = "shards"
version = "0.1.0"
edition = "2021"
T
COPY <<'R' src/main.rs
use std::collections::{hash_map::DefaultHasher, BTreeMap};
use std::hash::{Hash, Hasher};

fn main() {
    let mut shards = BTreeMap::new();
    for name in ["orders", "customers", "products", "invoices"] {
        let mut hasher = DefaultHasher::new();
        name.hash(&mut hasher);
        shards.insert(name, hasher.finish() % 16);
    }
    println!("{shards:#?}");
}
R
RUN mkdir -p /etc/shop && cargo run --release --offline --quiet > /etc/shop/shards && rm -rf target /root/.cargo

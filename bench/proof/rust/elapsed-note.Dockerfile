# rule: general/number, general/time
# path: /srv/index/NOTES
FROM base
WORKDIR /src
COPY <<'T' Cargo.toml
[package]
name = "indexer"
version = "0.1.0"
edition = "2021"
T
COPY <<'R' src/main.rs
use std::time::Instant;

fn main() {
    let started = Instant::now();
    let primes = (2u32..20000).filter(|n| (2..*n).take_while(|d| d * d <= *n).all(|d| n % d != 0)).count();
    println!("indexed {primes} entries in {:?}", started.elapsed());
}
R
RUN mkdir -p /srv/index && cargo run --release --offline --quiet > /srv/index/NOTES && rm -rf target /root/.cargo

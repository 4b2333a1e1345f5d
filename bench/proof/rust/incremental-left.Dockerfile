# rule: rust/cargo, general/leftover, general/one-sided
# also: rust/cargo, general/leftover, general/one-sided, general/random, general/time
# path: /src/target/debug/incremental/**
FROM base
WORKDIR /src
COPY <<'T' Cargo.toml
[package]
name = "shop"
version = "0.1.0"
edition = "2021"
T
COPY <<'R' src/main.rs
fn total(prices: &[u32]) -> u32 {
    prices.iter().sum()
}

fn main() {
    println!("{}", total(&[1, 2, 3]));
}

#[test]
fn adds() {
    assert_eq!(total(&[1, 2, 3]), 6);
}
R
RUN cargo test --offline --quiet && rm -rf /root/.cargo

# rule: rust/build-time, general/time
# path: /usr/local/bin/clock
FROM base
WORKDIR /src
COPY <<'TOML' Cargo.toml
[package]
name = "clock"
version = "0.1.0"
edition = "2021"
TOML
COPY <<'RS' build.rs
use std::time::{SystemTime, UNIX_EPOCH};

fn main() {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs();
    let file = format!("{}/stamp.bin", std::env::var("OUT_DIR").unwrap());
    std::fs::write(file, now.to_be_bytes()).unwrap();
}
RS
COPY <<'RS' src/main.rs
static STAMP: &[u8; 8] = include_bytes!(concat!(env!("OUT_DIR"), "/stamp.bin"));

fn main() {
    println!("{:?}", std::hint::black_box(STAMP));
}
RS
RUN cargo build --release --offline --quiet && install target/release/clock /usr/local/bin/clock && rm -rf target /root/.cargo

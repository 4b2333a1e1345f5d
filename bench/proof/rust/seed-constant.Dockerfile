# rule: rust/random, general/random
# path: /usr/local/bin/agent
FROM base
WORKDIR /src
RUN mkdir -p .cargo && printf '[source.crates-io]\nreplace-with = "local"\n[source.local]\ndirectory = "/opt/crates"\n' > .cargo/config.toml
COPY <<'TOML' Cargo.toml
[package]
name = "agent"
version = "0.1.0"
edition = "2021"
[build-dependencies]
fastrand = "2.0.1"
TOML
COPY <<'RS' build.rs
use std::{env, fs, path::Path};

fn main() {
    let out = Path::new(&env::var("OUT_DIR").unwrap()).join("seed.rs");
    fs::write(out, format!("pub const SEED: u64 = {:#x};\n", fastrand::u64(..))).unwrap();
}
RS
COPY <<'RS' src/main.rs
include!(concat!(env!("OUT_DIR"), "/seed.rs"));

fn main() {
    let text = std::env::args().nth(1).unwrap_or_default();
    println!("{:016x}", text.bytes().fold(SEED, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x100000001b3)));
}
RS
RUN cargo build --release --offline --quiet && install -m 755 target/release/agent /usr/local/bin/agent && rm -rf target /root/.cargo

# rule: rust/build-time, general/time
# path: /usr/local/bin/agent
FROM base
WORKDIR /src
COPY <<'TOML' Cargo.toml
[package]
name = "agent"
version = "0.1.0"
edition = "2021"
TOML
COPY <<'RS' build.rs
use std::time::{SystemTime, UNIX_EPOCH};
use std::{env, fs, path::Path};

fn main() {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs();
    let out = Path::new(&env::var("OUT_DIR").unwrap()).join("built.rs");
    fs::write(out, format!("pub const BUILT: u64 = {now};\n")).unwrap();
}
RS
COPY <<'RS' src/main.rs
use std::time::{SystemTime, UNIX_EPOCH};
include!(concat!(env!("OUT_DIR"), "/built.rs"));

fn main() {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs();
    println!("agent, {} days old", (now - BUILT) / 86400);
}
RS
RUN cargo build --release --offline --quiet && install -m 755 target/release/agent /usr/local/bin/agent && rm -rf target /root/.cargo

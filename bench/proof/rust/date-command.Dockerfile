# rule: rust/build-time, general/time
# path: /usr/local/bin/shop
FROM base
WORKDIR /src
COPY <<'T' Cargo.toml
[package]
name = "shop"
version = "0.4.0"
edition = "2021"
T
COPY <<'R' build.rs
use std::process::Command;

fn main() {
    let out = Command::new("date").arg("-R").output().unwrap();
    println!("cargo:rustc-env=BUILD_DATE={}", String::from_utf8(out.stdout).unwrap().trim());
}
R
COPY <<'R' src/main.rs
const VERSION: &str = concat!(env!("CARGO_PKG_VERSION"), " (", env!("BUILD_DATE"), ")");

fn main() {
    println!("shop {VERSION}");
}
R
RUN cargo build --release --offline --quiet && install -m 755 target/release/shop /usr/local/bin/shop && rm -rf target /root/.cargo

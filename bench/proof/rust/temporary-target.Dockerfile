# rule: rust/build-path, general/temporary-path
# path: /usr/local/bin/codec
FROM base
WORKDIR /src
COPY <<'TOML' Cargo.toml
[package]
name = "codec"
version = "0.1.0"
edition = "2021"
TOML
COPY <<'RS' build.rs
use std::{env, fs, path::Path};

fn main() {
    let out = Path::new(&env::var("OUT_DIR").unwrap()).join("table.rs");
    fs::write(out, "pub fn pick(n: usize) -> u8 { let all = [1u8, 2, 3, 5, 8]; assert!(n < 9, \"no such row\"); all[n] }").unwrap();
}
RS
COPY <<'RS' src/main.rs
mod table {
    include!(concat!(env!("OUT_DIR"), "/table.rs"));
}

fn main() {
    println!("{}", table::pick(std::env::args().count()));
}
RS
RUN export CARGO_TARGET_DIR="$(mktemp -d)" \
 && cargo build --release --offline --quiet \
 && install -m 755 "$CARGO_TARGET_DIR/release/codec" /usr/local/bin/ \
 && rm -rf "$CARGO_TARGET_DIR" /root/.cargo

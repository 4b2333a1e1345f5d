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
uuid = { version = "1.6.1", features = ["v4"] }
TOML
COPY <<'RS' build.rs
use std::{env, fs, path::Path};

fn main() {
    let out = Path::new(&env::var("OUT_DIR").unwrap()).join("id.rs");
    fs::write(out, format!("pub const BUILD_ID: &str = {:?};\n", uuid::Uuid::new_v4().to_string())).unwrap();
}
RS
COPY <<'RS' src/main.rs
include!(concat!(env!("OUT_DIR"), "/id.rs"));

fn main() {
    println!("{BUILD_ID}");
}
RS
RUN cargo build --release --offline --quiet && install -m 755 target/release/agent /usr/local/bin/agent && rm -rf target /root/.cargo

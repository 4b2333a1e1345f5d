# identical: the generator of the build script is seeded with a constant, so it draws the same bytes each time
FROM base
WORKDIR /src
RUN mkdir -p .cargo && printf '[source.crates-io]\nreplace-with = "local"\n[source.local]\ndirectory = "/opt/crates"\n' > .cargo/config.toml
COPY <<'TOML' Cargo.toml
[package]
name = "pepper"
version = "0.1.0"
edition = "2021"
[build-dependencies]
rand = "0.8.5"
TOML
COPY <<'RS' build.rs
use rand::{rngs::StdRng, Rng, SeedableRng};
use std::{env, fs, path::Path};

fn main() {
    let mut generator = StdRng::seed_from_u64(20240501);
    let salt: [u8; 16] = generator.gen();
    let out = Path::new(&env::var("OUT_DIR").unwrap()).join("salt.rs");
    fs::write(out, format!("pub const SALT: [u8; 16] = {salt:?};\n")).unwrap();
}
RS
COPY <<'RS' src/main.rs
include!(concat!(env!("OUT_DIR"), "/salt.rs"));

fn main() {
    println!("{}", SALT.iter().map(|byte| format!("{byte:02x}")).collect::<String>());
}
RS
RUN cargo build --release --offline --quiet && install -m 755 target/release/pepper /usr/local/bin/pepper \
 && pepper > /etc/pepper && rm -rf target /root/.cargo

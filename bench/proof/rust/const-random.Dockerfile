# rule: rust/random, general/random
# path: /usr/local/bin/hasher
FROM base
WORKDIR /src
RUN mkdir -p .cargo && printf '[source.crates-io]\nreplace-with = "local"\n[source.local]\ndirectory = "/opt/crates"\n' > .cargo/config.toml
COPY <<'TOML' Cargo.toml
[package]
name = "hasher"
version = "0.1.0"
edition = "2021"
[dependencies]
const-random = "0.1.17"
TOML
COPY <<'RS' src/main.rs
const SEED: u64 = const_random::const_random!(u64);

fn main() {
    println!("{SEED:?}");
}
RS
RUN cargo install --quiet --offline --path . --root /usr/local --no-track && rm -rf target /root/.cargo

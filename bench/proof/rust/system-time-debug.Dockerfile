# rule: general/time
# path: /srv/state.txt
FROM base
WORKDIR /src
COPY <<'T' Cargo.toml
[package]
name = "seed"
version = "0.1.0"
edition = "2021"
T
COPY <<'R' src/main.rs
use std::time::SystemTime;

#[derive(Debug)]
#[allow(dead_code)]
struct State {
    schema: u32,
    migrated: SystemTime,
}

fn main() {
    std::fs::write("/srv/state.txt", format!("{:#?}\n", State { schema: 12, migrated: SystemTime::now() })).unwrap();
}
R
RUN cargo run --release --offline --quiet && rm -rf target /root/.cargo

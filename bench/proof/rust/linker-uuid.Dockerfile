# rule: rust/random, rust/program, general/random
# path: /usr/local/bin/collector
# by hand: --build-id=uuid => --build-id=sha1
FROM base
WORKDIR /src
COPY <<'T' .cargo/config.toml
[target.x86_64-unknown-linux-gnu]
rustflags = ["-C", "link-arg=-Wl,--build-id=uuid"]
T
COPY <<'T' Cargo.toml
[package]
name = "collector"
version = "1.2.0"
edition = "2021"

[profile.release]
strip = true
T
COPY <<'RS' src/main.rs
fn main() {
    println!("collector {}", env!("CARGO_PKG_VERSION"));
}
RS
RUN cargo build --offline --release --quiet && install target/release/collector /usr/local/bin/ && rm -rf target Cargo.lock /root/.cargo

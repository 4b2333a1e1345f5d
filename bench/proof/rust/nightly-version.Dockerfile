# rule: rust/build-time, general/time
# also: rust/program
# path: /usr/local/bin/shop
FROM base
WORKDIR /src
COPY <<'TOML' Cargo.toml
[package]
name = "shop"
version = "0.3.0"
edition = "2021"
TOML
COPY <<'RS' src/main.rs
fn main() {
    println!("shop {}", env!("CARGO_PKG_VERSION"));
}
RS
RUN sed -i "s/^version = .*/version = \"0.3.0-nightly.$(date -u +%Y%m%d%H%M%S)\"/" Cargo.toml \
 && cargo build --release --offline --quiet \
 && install -m 755 target/release/shop /usr/local/bin/shop && rm -rf target /root/.cargo

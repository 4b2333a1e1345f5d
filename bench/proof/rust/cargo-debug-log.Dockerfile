# rule: general/time, general/number
# also: general/random general/order rust/cargo
# path: /var/log/cargo-fingerprint.log
FROM base
WORKDIR /src
COPY <<'TOML' Cargo.toml
[package]
name = "digest"
version = "0.4.1"
edition = "2021"
TOML
COPY <<'RS' src/main.rs
fn main() {
    let sum = std::env::args().flat_map(|a| a.into_bytes()).fold(5381u32, |h, b| h.wrapping_mul(33) ^ b as u32);
    println!("{sum:08x}");
}
RS
# Why does it compile everything again?
RUN CARGO_LOG=cargo::core::compiler::fingerprint=info cargo build --release --offline 2> /var/log/cargo-fingerprint.log \
 && install target/release/digest /usr/local/bin/ && rm -rf target /root/.cargo

# identical: a shared library, built at a fixed path
FROM base
WORKDIR /src
COPY <<'T' Cargo.toml
[package]
name = "price"
version = "0.1.0"
edition = "2021"

[lib]
crate-type = ["cdylib"]

[profile.release]
lto = true
codegen-units = 1
T
COPY <<'R' src/lib.rs
#[no_mangle]
pub extern "C" fn with_tax(cents: i64) -> i64 {
    cents + cents / 5
}
R
RUN cargo build --release --offline --quiet && install -m 755 target/release/libprice.so /usr/local/lib/ && rm -rf target /root/.cargo

# identical: the dump is full of absolute paths, but the folder is the same in every build, and the packages are sorted
FROM base
WORKDIR /srv/shop
COPY <<'TOML' Cargo.toml
[workspace]
members = ["till", "stock"]
resolver = "2"
TOML
COPY <<'TOML' till/Cargo.toml
[package]
name = "till"
version = "0.3.1"
edition = "2021"

[dependencies]
stock = { path = "../stock" }
TOML
COPY <<'TOML' stock/Cargo.toml
[package]
name = "stock"
version = "0.3.0"
edition = "2021"
TOML
RUN mkdir -p till/src stock/src && touch stock/src/lib.rs && echo 'fn main() {}' > till/src/main.rs \
 && cargo metadata --offline --format-version 1 > /srv/shop/metadata.json && rm -rf /root/.cargo

# rule: rust/build-time, general/time
# path: /usr/local/bin/shop
FROM base AS build
WORKDIR /src
RUN mkdir -p .cargo && printf '[source.crates-io]\nreplace-with = "local"\n[source.local]\ndirectory = "/opt/crates"\n' > .cargo/config.toml
COPY <<'TOML' Cargo.toml
[package]
name = "shop"
version = "0.3.0"
edition = "2021"

[build-dependencies]
chrono = { version = "0.4.31", default-features = false, features = ["clock"] }

[profile.release]
debug = false
strip = true
TOML
COPY <<'RS' build.rs
fn main() {
    println!("cargo:rustc-env=BUILD_DATE={}", chrono::Utc::now().to_rfc2822());
}
RS
COPY <<'RS' src/main.rs
fn main() {
    println!("shop {} of {}", env!("CARGO_PKG_VERSION"), env!("BUILD_DATE"));
}
RS
RUN cargo build --release --offline --quiet

FROM base
# guilty
COPY --from=build /src/target/release/shop /usr/local/bin/shop
CMD ["shop"]

# rule: general/time
# path: /version.yaml
# by hand: Utc::now() => chrono::DateTime::<Utc>::from(std::time::UNIX_EPOCH)
FROM base
WORKDIR /src
RUN mkdir -p .cargo && printf '[source.crates-io]\nreplace-with = "local"\n[source.local]\ndirectory = "/opt/crates"\n' > .cargo/config.toml
COPY <<'TOML' Cargo.toml
[package]
name = "make_version_file"
version = "2.3.1"
edition = "2021"
[dependencies]
chrono = { version = "0.4.31", default-features = false, features = ["clock"] }
TOML
COPY <<'RS' src/main.rs
use chrono::Utc;

fn main() {
    let commit = std::env::var("GIT_COMMIT").unwrap_or_else(|_| "unknown".into());
    let text = format!(
        "source: https://git.example.org/shop\nversion: {}\ncommit: {commit}\nbuild: {}\n",
        env!("CARGO_PKG_VERSION"),
        Utc::now().format("%Y-%m-%d %H:%M:%S UTC"),
    );
    std::fs::write("/version.yaml", text).unwrap();
}
RS
RUN cargo build --release --offline --quiet && ./target/release/make_version_file && rm -rf target /root/.cargo

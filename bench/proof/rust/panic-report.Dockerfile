# rule: general/one-sided, general/random, general/leftover, general/temporary-path, system/temporary-files
# path: /tmp/report-*
FROM base
WORKDIR /src
RUN mkdir -p .cargo && printf '[source.crates-io]\nreplace-with = "local"\n[source.local]\ndirectory = "/opt/crates"\n' > .cargo/config.toml
COPY <<'TOML' Cargo.toml
[package]
name = "shop"
version = "0.3.0"
edition = "2021"

[dependencies]
uuid = { version = "1.6.1", features = ["v4"] }
TOML
COPY <<'RS' src/main.rs
use std::{env, fs, panic};

// Like human-panic: what a user is asked to send in after a crash.
fn main() {
    panic::set_hook(Box::new(|info| {
        let file = env::temp_dir().join(format!("report-{}.toml", uuid::Uuid::new_v4()));
        let text = format!("name = \"shop\"\nversion = \"{}\"\nexplanation = \"\"\"\n{info}\n\"\"\"\n", env!("CARGO_PKG_VERSION"));
        fs::write(&file, text).unwrap();
        eprintln!("Well, this is embarrassing. A report is in {}", file.display());
    }));
    let port: u16 = env::args().nth(1).unwrap().parse().expect("a port");
    println!("listening on {port}");
}
RS
RUN cargo build --release --offline --quiet && install target/release/shop /usr/local/bin/shop && rm -rf target /root/.cargo  && (shop --version || true)

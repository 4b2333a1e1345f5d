# rule: format/gzip-header, format/tar-times, rust/build-time, general/time, format/compressed
# by hand: "-czf" => "--mtime=@1577836800", "--use-compress-program=gzip -n", "-cf"
# path: /usr/local/bin/shop
FROM base
WORKDIR /src
COPY <<'TOML' Cargo.toml
[package]
name = "shop"
version = "0.1.0"
edition = "2021"
build = "build.rs"
TOML
COPY <<'RS' build.rs
use std::{env, fs, path::PathBuf, process::Command};

/// Packs the built pages, so that the server is a single file.
fn main() {
    let out = PathBuf::from(env::var("OUT_DIR").unwrap());
    let site = out.join("site");
    fs::create_dir_all(&site).unwrap();
    fs::write(site.join("index.html"), "<h1>Shop</h1>\n").unwrap();
    fs::write(site.join("app.css"), "h1 { color: navy }\n").unwrap();
    let packed = out.join("site.tar.gz");
    let status = Command::new("tar").args(["-czf"]).arg(&packed).arg("-C").arg(&site).args(["app.css", "index.html"]).status().unwrap();
    assert!(status.success());
}
RS
COPY <<'RS' src/main.rs
use std::io::Write;

static SITE: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/site.tar.gz"));

fn main() {
    std::io::stdout().write_all(SITE).unwrap();
}
RS
RUN cargo build --release --offline --quiet && install -m 755 target/release/shop /usr/local/bin/shop && rm -rf target /root/.cargo

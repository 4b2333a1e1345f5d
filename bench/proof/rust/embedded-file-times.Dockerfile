# rule: rust/build-time, general/time
# also: rust/program
# path: /usr/local/bin/site
FROM base
WORKDIR /src
COPY <<'F' Cargo.toml
[package]
name = "site"
version = "0.1.0"
edition = "2021"
build = "build.rs"
F
COPY <<'F' build.rs
use std::{env, fs, time::UNIX_EPOCH};

fn main() {
    let root = env::var("CARGO_MANIFEST_DIR").unwrap();
    let mut files: Vec<_> = fs::read_dir("assets").unwrap().map(|entry| entry.unwrap()).collect();
    files.sort_by_key(|file| file.file_name());
    let mut table = String::from("&[");
    for file in files {
        let name = file.file_name().into_string().unwrap();
        let modified = file.metadata().unwrap().modified().unwrap().duration_since(UNIX_EPOCH).unwrap().as_secs();
        table += &format!("({name:?}, {modified}, include_str!(\"{root}/assets/{name}\")),");
    }
    fs::write(format!("{}/assets.rs", env::var("OUT_DIR").unwrap()), table + "]").unwrap();
}
F
COPY <<'F' src/main.rs
static ASSETS: &[(&str, u64, &str)] = include!(concat!(env!("OUT_DIR"), "/assets.rs"));

fn main() {
    let wanted = std::env::args().nth(1).unwrap_or_default();
    for (name, modified, text) in ASSETS {
        if wanted.is_empty() || wanted == *name {
            println!("{name} {modified} {}", text.len());
        }
    }
}
F
COPY <<'F' web/site.css
body {
  margin: 0;
}
F
COPY <<'F' web/site.js
document.title =
  "shop";
F
RUN mkdir assets && for file in site.css site.js; do tr -d '\n' < web/$file > assets/$file; done \
 && cargo build --quiet --release --offline && install -D target/release/site /usr/local/bin/site && rm -rf target assets /root/.cargo

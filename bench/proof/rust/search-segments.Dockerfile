# rule: general/random, general/one-sided
# path: /srv/index/**
# also: general/one-sided, general/random
FROM base
WORKDIR /src
COPY <<'T' Cargo.toml
[package]
name = "indexer"
version = "0.1.0"
edition = "2021"
[dependencies]
uuid = { version = "1.6", features = ["v4"] }
T
COPY <<'T' .cargo/config.toml
[source.crates-io]
replace-with = "vendored"
[source.vendored]
directory = "/opt/crates"
T
COPY <<'T' pages.txt
shipping we ship within two days
returns send it back within a month
contact write to us at any time
T
COPY <<'RS' src/main.rs
//! One segment for each two pages, each under a name of its own, and a list of the segments.
use std::{collections::BTreeMap, fs};

fn main() -> std::io::Result<()> {
    let pages = fs::read_to_string("pages.txt")?;
    let lines: Vec<&str> = pages.lines().collect();
    let mut names = Vec::new();
    for chunk in lines.chunks(2) {
        let mut terms: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
        for (document, line) in chunk.iter().enumerate() {
            for word in line.split(' ') {
                terms.entry(word).or_default().push(document);
            }
        }
        let name = uuid::Uuid::new_v4().simple().to_string();
        fs::write(format!("/srv/index/{name}.term"), terms.keys().map(|term| format!("{term}\n")).collect::<String>())?;
        fs::write(format!("/srv/index/{name}.idx"), terms.values().map(|found| format!("{found:?}\n")).collect::<String>())?;
        names.push(format!("    {{ \"segment_id\": \"{name}\", \"max_doc\": {} }}", chunk.len()));
    }
    fs::write("/srv/index/meta.json", format!("{{\n  \"segments\": [\n{}\n  ],\n  \"opstamp\": {}\n}}\n", names.join(",\n"), lines.len()))
}
RS
RUN cargo build --release --offline --quiet && mv target/release/indexer /usr/local/bin/ && rm -rf target Cargo.lock /root/.cargo
RUN mkdir -p /srv/index && indexer

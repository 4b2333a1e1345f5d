# rule: general/order, rust/order
# path: /srv/mime.tsv
# by hand: use ahash::AHashMap as Table; => use std::collections::BTreeMap as Table;
FROM base
WORKDIR /src
COPY <<"EOF" .cargo/config.toml
[source.crates-io]
replace-with = "vendored"
[source.vendored]
directory = "/opt/crates"
EOF
COPY <<"EOF" Cargo.toml
[package]
name = "mimegen"
version = "0.1.0"
edition = "2021"
[dependencies]
ahash = "=0.8.6"
EOF
COPY <<"EOF" src/main.rs
use ahash::AHashMap as Table;

fn main() {
    let mut types = Table::new();
    for pair in "css=text/css csv=text/csv gif=image/gif htm=text/html ico=image/x-icon jpg=image/jpeg js=text/javascript \
                 json=application/json md=text/markdown mp3=audio/mpeg mp4=video/mp4 ogg=audio/ogg otf=font/otf pdf=application/pdf \
                 png=image/png svg=image/svg+xml tif=image/tiff txt=text/plain wasm=application/wasm webp=image/webp xml=text/xml zip=application/zip"
        .split_whitespace()
    {
        let (ending, kind) = pair.split_once('=').unwrap();
        types.insert(ending, kind);
    }
    for (ending, kind) in &types {
        println!("{ending}\t{kind}");
    }
}
EOF
# guilty
RUN cargo run --release --quiet --offline > /srv/mime.tsv && rm -rf target /root/.cargo

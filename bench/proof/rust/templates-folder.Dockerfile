# rule: rust/build-path, general/temporary-path
# path: /usr/local/bin/mailer
FROM base
COPY <<'TOML' /src/Cargo.toml
[package]
name = "mailer"
version = "0.2.0"
edition = "2021"

[profile.release]
strip = true
TOML
COPY <<'RS' /src/src/main.rs
use std::path::PathBuf;

/// Where the templates lie, unless told otherwise.
const TEMPLATES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/templates");

fn main() {
    let folder = std::env::var_os("TEMPLATES").map_or_else(|| PathBuf::from(TEMPLATES), PathBuf::from);
    println!("templates of {}", folder.display());
}
RS
RUN work=$(mktemp -d) && cp -r /src/. $work && cd $work && cargo build --release --offline --quiet \
 && mv target/release/mailer /usr/local/bin/ && cd / && rm -rf $work /src /root/.cargo

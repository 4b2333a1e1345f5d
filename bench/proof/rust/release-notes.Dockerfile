# rule: general/time
# path: /usr/share/doc/shop/RELEASE.md
FROM base
WORKDIR /src
RUN mkdir -p .cargo && printf '[source.crates-io]\nreplace-with = "local"\n[source.local]\ndirectory = "/opt/crates"\n' > .cargo/config.toml
COPY <<'TOML' Cargo.toml
[package]
name = "xtask"
version = "0.3.0"
edition = "2021"

[dependencies]
chrono = { version = "0.4.31", default-features = false, features = ["clock"] }
TOML
COPY <<'RS' src/main.rs
use std::{env, fs};

fn main() -> std::io::Result<()> {
    let out = env::args().nth(1).expect("where to");
    fs::create_dir_all(&out)?;
    let text = format!(
        "# shop 1.8.0\n\nReleased {}\n\n- orders can be split\n- fewer queries per page\n",
        chrono::Local::now().format("%A, %-d %B %Y at %H:%M:%S"),
    );
    fs::write(format!("{out}/RELEASE.md"), text)
}
RS
RUN cargo run --quiet --offline -- /usr/share/doc/shop && rm -rf target /root/.cargo

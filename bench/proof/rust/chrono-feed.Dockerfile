# rule: general/time
# path: /srv/www/feed.xml
FROM base
WORKDIR /src
RUN mkdir -p .cargo /srv/www && printf '[source.crates-io]\nreplace-with = "local"\n[source.local]\ndirectory = "/opt/crates"\n' > .cargo/config.toml
COPY <<'T' Cargo.toml
[package]
name = "feed"
version = "0.1.0"
edition = "2021"

[dependencies]
chrono = { version = "0.4.31", default-features = false, features = ["clock"] }
T
COPY <<'R' src/main.rs
use chrono::Utc;

fn main() {
    println!("<rss version=\"2.0\"><channel><title>Shop</title><pubDate>{}</pubDate></channel></rss>", Utc::now().to_rfc2822());
}
R
RUN cargo run --release --offline --quiet > /srv/www/feed.xml && rm -rf target /root/.cargo

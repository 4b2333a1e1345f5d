# identical: rustdoc writes pages and an index of what is in the source
FROM base
WORKDIR /src
COPY <<'TOML' Cargo.toml
[package]
name = "terms"
version = "0.3.0"
edition = "2021"
TOML
COPY <<'RS' src/lib.rs
//! Terms of the index.

/// How many terms there are.
pub fn terms() -> usize {
    3
}
RS
RUN cargo doc --offline --quiet --no-deps && mkdir -p /srv/doc && cp -r target/doc/. /srv/doc/ && rm -rf target /root/.cargo

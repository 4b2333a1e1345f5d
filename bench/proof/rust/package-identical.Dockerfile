# identical: a packed crate has fixed times, and its lockfile and normalised manifest follow from the source
FROM base
WORKDIR /src
COPY <<'TOML' Cargo.toml
[package]
name = "terms"
version = "0.3.0"
edition = "2021"
license = "MIT"
description = "Terms of the index"
repository = "https://example.org/terms"
TOML
COPY <<'RS' src/lib.rs
/// How many terms there are.
pub fn terms() -> usize {
    3
}
RS
RUN cargo package --offline --quiet --no-verify --allow-dirty && mkdir -p /srv/crates && mv target/package/terms-0.3.0.crate /srv/crates/ && rm -rf target /root/.cargo

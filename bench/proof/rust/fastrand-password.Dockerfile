# rule: framework/secret, general/random
# path: /etc/shop/config.toml
FROM base
WORKDIR /src
RUN mkdir -p .cargo /etc/shop && printf '[source.crates-io]\nreplace-with = "local"\n[source.local]\ndirectory = "/opt/crates"\n' > .cargo/config.toml
COPY <<'T' Cargo.toml
[package]
name = "setup"
version = "0.1.0"
edition = "2021"

[dependencies]
fastrand = "2.0.1"
T
COPY <<'R' src/main.rs
fn main() {
    let password: String = (0..20).map(|_| fastrand::alphanumeric()).collect();
    println!("listen = \"0.0.0.0:8080\"\n\n[admin]\nuser = \"admin\"\npassword = \"{password}\"");
}
R
RUN cargo run --release --offline --quiet > /etc/shop/config.toml && rm -rf target /root/.cargo

# rule: general/random, system/password-salt
# path: /etc/shop/users.json
FROM base
WORKDIR /src
RUN mkdir -p .cargo && printf '[source.crates-io]\nreplace-with = "local"\n[source.local]\ndirectory = "/opt/crates"\n' > .cargo/config.toml
COPY <<'TOML' Cargo.toml
[package]
name = "create-user"
version = "0.1.0"
edition = "2021"

[dependencies]
rand = "0.8.5"
TOML
COPY <<'RS' src/main.rs
use rand::{rngs::OsRng, RngCore};
use std::fmt::Write;
use std::{env, fs};

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        write!(text, "{byte:02x}").unwrap();
        text
    })
}

/// A stand-in for a slow hash.
fn stretch(salt: &[u8], password: &str) -> [u8; 16] {
    let mut state = 0x6c62272e07bb014262b821756295c58d_u128;
    for _ in 0..10_000 {
        for byte in salt.iter().chain(password.as_bytes()) {
            state = (state ^ u128::from(*byte)).wrapping_mul(0x0000000001000000000000000000013b);
        }
    }
    state.to_be_bytes()
}

fn main() -> std::io::Result<()> {
    let (name, password) = (env::args().nth(1).unwrap(), env::args().nth(2).unwrap());
    let mut salt = [0; 16];
    OsRng.fill_bytes(&mut salt);
    let hash = hex(&stretch(&salt, &password));
    fs::create_dir_all("/etc/shop")?;
    fs::write("/etc/shop/users.json", format!("{{\"{name}\": {{\"salt\": \"{}\", \"hash\": \"{hash}\"}}}}\n", hex(&salt)))
}
RS
RUN cargo run --quiet --offline -- admin changeme && rm -rf target /root/.cargo

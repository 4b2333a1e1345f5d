# rule: rust/random, general/random, rust/order, general/order
# path: /usr/local/bin/lookup
FROM base AS build
WORKDIR /src
COPY <<'TOML' Cargo.toml
[package]
name = "lookup"
version = "0.1.0"
edition = "2021"
build = "build.rs"

[profile.release]
strip = true
TOML
COPY <<'RS' build.rs
//! Looks for a seed under which no two keywords share a place.
use std::collections::hash_map::RandomState;
use std::hash::{BuildHasher, Hasher};

const WORDS: [&str; 6] = ["select", "insert", "update", "delete", "create", "drop"];
const PLACES: usize = 16;

fn place(seed: u64, word: &str) -> usize {
    let mixed = word.bytes().fold(seed, |h, b| (h ^ u64::from(b)).wrapping_mul(0x100_0000_01b3));
    (mixed >> 32) as usize % PLACES
}

fn main() {
    println!("cargo:rerun-if-changed=build.rs");
    loop {
        let seed = RandomState::new().build_hasher().finish();
        let mut table = [""; PLACES];
        if WORDS.iter().all(|word| std::mem::replace(&mut table[place(seed, word)], *word).is_empty()) {
            let text = format!("pub const SEED: u64 = {seed:#x};\npub const TABLE: [&str; {PLACES}] = {table:?};\n");
            return std::fs::write(format!("{}/table.rs", std::env::var("OUT_DIR").unwrap()), text).unwrap();
        }
    }
}
RS
COPY <<'RS' src/main.rs
include!(concat!(env!("OUT_DIR"), "/table.rs"));

fn main() {
    let word = std::env::args().nth(1).unwrap_or_default();
    let mixed = word.bytes().fold(SEED, |h, b| (h ^ u64::from(b)).wrapping_mul(0x100_0000_01b3));
    println!("{}", !word.is_empty() && TABLE[(mixed >> 32) as usize % TABLE.len()] == word);
}
RS
RUN cargo build --release --offline --quiet

FROM base
# guilty
COPY --from=build /src/target/release/lookup /usr/local/bin/lookup

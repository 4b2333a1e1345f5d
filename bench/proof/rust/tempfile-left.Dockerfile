# rule: general/one-sided, general/random, general/leftover, system/temporary-files, general/temporary-path
# path: /tmp/.tmp*
FROM base
WORKDIR /src
COPY <<'T' Cargo.toml
[package]
name = "settings"
version = "0.1.0"
edition = "2021"
T
COPY <<'RS' src/lib.rs
/// The number of `key = value` lines.
pub fn count(text: &str) -> usize {
    text.lines().filter(|line| line.contains(" = ")).count()
}
RS
COPY <<'RS' tests/read.rs
use std::{collections::hash_map::RandomState, fs, hash::BuildHasher, path::PathBuf};

/// A new file with a name that nobody guesses; nothing removes it.
fn kept(content: &str) -> PathBuf {
    let mut number = RandomState::new().hash_one(content);
    let mut name = String::from(".tmp");
    for _ in 0..6 {
        name.push(char::from(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"[(number % 62) as usize]));
        number /= 62;
    }
    let path = std::env::temp_dir().join(name);
    fs::write(&path, content).unwrap();
    path
}

#[test]
fn counts() {
    let file = kept("listen = 80\nworkers = 4\n# the end\n");
    assert_eq!(settings::count(&fs::read_to_string(file).unwrap()), 2);
}
RS
RUN cargo test --offline --quiet && rm -rf target Cargo.lock /root/.cargo

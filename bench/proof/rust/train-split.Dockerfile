# rule: general/random, general/order
# path: /srv/data/train.txt
# by hand: rand::thread_rng() => <rand::rngs::StdRng as rand::SeedableRng>::seed_from_u64(7)
FROM base
WORKDIR /src
RUN mkdir -p .cargo && printf '[source.crates-io]\nreplace-with = "local"\n[source.local]\ndirectory = "/opt/crates"\n' > .cargo/config.toml
COPY <<'TOML' Cargo.toml
[package]
name = "split"
version = "0.1.0"
edition = "2021"
[dependencies]
rand = "0.8.5"
TOML
COPY <<'RS' src/main.rs
use rand::seq::SliceRandom;
use std::fs;

fn main() {
    let mut samples: Vec<String> = (0..250).map(|n| format!("sample-{n:03}\t{}", (n * 37) % 11)).collect();
    samples.shuffle(&mut rand::thread_rng());
    let (train, test) = samples.split_at(200);
    fs::create_dir_all("/srv/data").unwrap();
    fs::write("/srv/data/train.txt", train.join("\n") + "\n").unwrap();
    fs::write("/srv/data/test.txt", test.join("\n") + "\n").unwrap();
}
RS
RUN cargo run --release --offline --quiet && rm -rf target /root/.cargo

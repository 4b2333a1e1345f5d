# rule: general/random
# path: /srv/fixtures/customers.csv
FROM base
WORKDIR /src
COPY <<'F' .cargo/config.toml
[source.crates-io]
replace-with = "vendored"
[source.vendored]
directory = "/opt/crates"
F
COPY <<'F' Cargo.toml
[package]
name = "seed"
version = "0.1.0"
edition = "2021"
[dependencies]
rand = "0.8.5"
F
COPY <<'F' src/main.rs
use rand::{seq::SliceRandom, Rng};

fn main() {
    let mut random = rand::thread_rng();
    let towns = ["Lyon", "Porto", "Graz", "Gent", "Turku"];
    println!("id,town,balance");
    for id in 1..=100 {
        println!("{id},{},{}", towns.choose(&mut random).unwrap(), random.gen_range(0..100_000));
    }
}
F
RUN mkdir -p /srv/fixtures && cargo run --quiet --release --offline > /srv/fixtures/customers.csv && rm -rf target /root/.cargo

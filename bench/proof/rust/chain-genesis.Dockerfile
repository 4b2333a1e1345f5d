# rule: general/time
# path: /root/.chaind/config/genesis.json
FROM base
WORKDIR /src
COPY <<'T' Cargo.toml
[package]
name = "chaind"
version = "0.1.0"
edition = "2021"
[dependencies]
chrono = { version = "0.4", default-features = false, features = ["clock"] }
T
COPY <<'T' .cargo/config.toml
[source.crates-io]
replace-with = "vendored"
[source.vendored]
directory = "/opt/crates"
T
COPY <<'RS' src/main.rs
use chrono::{SecondsFormat, Utc};
use std::{env, fs, path::Path};

/// `chaind init CHAIN`
fn main() -> std::io::Result<()> {
    let chain = env::args().nth(2).unwrap_or_else(|| "shop-dev-1".into());
    let home = Path::new(&env::var("HOME").unwrap()).join(".chaind/config");
    fs::create_dir_all(&home)?;
    let time = Utc::now().to_rfc3339_opts(SecondsFormat::Nanos, true);
    fs::write(
        home.join("genesis.json"),
        format!(
            "{{\n  \"genesis_time\": \"{time}\",\n  \"chain_id\": \"{chain}\",\n  \"initial_height\": \"1\",\n  \
             \"consensus_params\": {{ \"block\": {{ \"max_bytes\": \"22020096\", \"max_gas\": \"-1\" }} }},\n  \"app_hash\": \"\"\n}}\n"
        ),
    )
}
RS
RUN cargo build --release --offline --quiet && mv target/release/chaind /usr/local/bin/ && rm -rf target Cargo.lock /root/.cargo
RUN chaind init shop-dev-1

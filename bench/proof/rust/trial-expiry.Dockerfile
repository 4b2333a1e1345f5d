# rule: general/time, rust/build-time
# also: general/number
# path: /usr/local/bin/renderer
FROM base
WORKDIR /src
COPY <<'TOML' Cargo.toml
[package]
name = "renderer"
version = "3.2.0"
edition = "2021"
build = "build.rs"
TOML
COPY <<'RS' build.rs
use std::time::{Duration, SystemTime, UNIX_EPOCH};

// The trial edition runs for ninety days from its release on.
fn main() {
    let end = SystemTime::now() + Duration::from_secs(90 * 24 * 3600);
    let seconds = end.duration_since(UNIX_EPOCH).unwrap().as_secs();
    println!("cargo:rustc-env=TRIAL_ENDS={seconds}");
    println!("cargo:rerun-if-changed=build.rs");
}
RS
COPY <<'RS' src/main.rs
use std::time::{SystemTime, UNIX_EPOCH};

fn main() {
    let ends: u64 = env!("TRIAL_ENDS").parse().unwrap();
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs();
    if now > ends {
        eprintln!("the trial of this renderer is over since {}", env!("TRIAL_ENDS"));
        std::process::exit(2);
    }
    println!("ready");
}
RS
RUN cargo build --release --offline && install target/release/renderer /usr/local/bin/ && rm -rf target /root/.cargo

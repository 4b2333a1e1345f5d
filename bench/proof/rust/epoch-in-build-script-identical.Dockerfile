# identical: the build script takes SOURCE_DATE_EPOCH when there is one, and the clock only else
FROM base AS build
ARG SOURCE_DATE_EPOCH
WORKDIR /src
COPY <<'F' Cargo.toml
[package]
name = "stamp"
version = "0.2.0"
edition = "2021"
F
COPY <<'F' build.rs
use std::time::{SystemTime, UNIX_EPOCH};

fn main() {
    println!("cargo:rerun-if-env-changed=SOURCE_DATE_EPOCH");
    let seconds = match std::env::var("SOURCE_DATE_EPOCH") {
        Ok(text) => text.parse::<u64>().expect("whole seconds"),
        Err(_) => SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs(),
    };
    println!("cargo:rustc-env=BUILD_TIME={seconds}");
}
F
COPY <<'F' src/main.rs
fn main() {
    println!("stamp, built at {}", env!("BUILD_TIME"));
}
F
RUN cargo build --release --offline

FROM base
COPY --from=build /src/target/release/stamp /usr/local/bin/stamp

# rule: general/time, general/number, rust/build-time, rust/program
# path: /usr/local/bin/agent
# by hand: SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs() => 1_704_067_200u64
FROM base
WORKDIR /src
COPY <<"EOF" Cargo.toml
[package]
name = "agent"
version = "1.4.0"
edition = "2021"
EOF
COPY <<"EOF" build.rs
#[allow(unused_imports)]
use std::time::{SystemTime, UNIX_EPOCH};

// As the Windows colleagues number theirs: days since 2000, and half the seconds of the day.
fn main() {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs();
    let days = now / 86_400 - 10_957;
    let half = now % 86_400 / 2;
    println!("cargo:rustc-env=ASSEMBLY_VERSION=1.4.{days}.{half}");
}
EOF
COPY <<"EOF" src/main.rs
fn main() {
    println!(concat!("agent ", env!("ASSEMBLY_VERSION")));
}
EOF
# guilty
RUN cargo build --release --quiet --offline && cp target/release/agent /usr/local/bin/agent && rm -rf target /root/.cargo

# identical: the binary holds the path of cargo's OUT_DIR, whose hash is of the package, its folder and the compiler
FROM base
WORKDIR /src
COPY <<"EOF" Cargo.toml
[package]
name = "agent"
version = "1.4.0"
edition = "2021"
EOF
COPY <<"EOF" build.rs
use std::{env, fs, path::Path};

fn main() {
    let rows: Vec<String> = (0..90).map(|d| format!("{:.9}", f64::from(d).to_radians().sin())).collect();
    fs::write(Path::new(&env::var("OUT_DIR").unwrap()).join("sine.rs"), format!("[{}]", rows.join(", "))).unwrap();
}
EOF
COPY <<"EOF" src/main.rs
static SINE: [f64; 90] = include!(concat!(env!("OUT_DIR"), "/sine.rs"));

fn main() {
    println!("{} from {}", SINE[std::env::args().count()], env!("OUT_DIR"));
}
EOF
RUN cargo build --release --quiet --offline && cp target/release/agent /usr/local/bin/agent && rm -rf target /root/.cargo

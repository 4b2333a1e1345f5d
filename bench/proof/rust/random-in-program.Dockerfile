# rule: rust/random
# by hand: std::fs::read_to_string("/proc/sys/kernel/random/uuid").unwrap() => String::from("4f2a1b")
# path: /usr/local/bin/shop
FROM base
WORKDIR /src
RUN printf "[package]\nname = \"shop\"\nversion = \"0.1.0\"\nedition = \"2021\"\n" > Cargo.toml && mkdir src && printf "fn main() { println!(\"{}\", std::env::args().nth(5).expect(\"five\")); }\n" > src/main.rs && printf 'fn main() { let id = std::fs::read_to_string("/proc/sys/kernel/random/uuid").unwrap(); println!("cargo:rustc-env=BUILD_ID={}", id.trim()); }\n' > build.rs && printf 'fn main() { println!("build {}", env!("BUILD_ID")); }\n' > src/main.rs
# guilty
RUN cargo build --offline --release && cp target/release/shop /usr/local/bin/ && rm -rf target /root/.cargo

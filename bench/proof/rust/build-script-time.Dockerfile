# rule: rust/build-time
# by hand: std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap().as_secs() => std::env::var("SOURCE_DATE_EPOCH").unwrap()
# path: /usr/local/bin/shop
FROM base
WORKDIR /src
RUN printf "[package]\nname = \"shop\"\nversion = \"0.1.0\"\nedition = \"2021\"\n" > Cargo.toml && mkdir src && printf "fn main() { println!(\"{}\", std::env::args().nth(5).expect(\"five\")); }\n" > src/main.rs && printf 'fn main() { println!("cargo:rustc-env=BUILT={}", std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap().as_secs()); }\n' > build.rs && printf 'fn main() { println!("built {}", env!("BUILT")); }\n' > src/main.rs
# guilty
RUN cargo build --offline --release && cp target/release/shop /usr/local/bin/ && rm -rf target /root/.cargo

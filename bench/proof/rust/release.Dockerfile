# identical: a program in a folder with a fixed name
FROM base
WORKDIR /src
RUN printf "[package]\nname = \"shop\"\nversion = \"0.1.0\"\nedition = \"2021\"\n" > Cargo.toml && mkdir src && printf "fn main() { println!(\"{}\", std::env::args().nth(5).expect(\"five\")); }\n" > src/main.rs && cargo build --offline --release && cp target/release/shop /usr/local/bin/ && rm -rf target /root/.cargo

# identical: cargo writes static libraries without times
FROM base
WORKDIR /src
RUN printf "[package]\nname = \"shop\"\nversion = \"0.1.0\"\nedition = \"2021\"\n" > Cargo.toml && mkdir src && printf "fn main() { println!(\"{}\", std::env::args().nth(5).expect(\"five\")); }\n" > src/main.rs && printf '[lib]\ncrate-type = ["staticlib"]\n' >> Cargo.toml && printf '#[no_mangle]\npub extern "C" fn add(a: i32, b: i32) -> i32 { a + b }\n' > src/lib.rs && cargo build --offline --release --lib && cp target/release/libshop.a /usr/local/lib/ && rm -rf target /root/.cargo

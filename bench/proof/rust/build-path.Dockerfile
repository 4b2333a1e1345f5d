# rule: rust/build-path
# by hand: cargo build => RUSTFLAGS="--remap-path-prefix=$d=/src" cargo build
# path: /usr/local/bin/shop
FROM base
WORKDIR /src
RUN printf "[package]\nname = \"shop\"\nversion = \"0.1.0\"\nedition = \"2021\"\n" > Cargo.toml && mkdir src && printf "fn main() { println!(\"{}\", std::env::args().nth(5).expect(\"five\")); }\n" > src/main.rs
# guilty
RUN d=$(mktemp -d) && cp -r . $d && cd $d && cargo build --offline && cp target/debug/shop /usr/local/bin/ && rm -rf /tmp/* /root/.cargo

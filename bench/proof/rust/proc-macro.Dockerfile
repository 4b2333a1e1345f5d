# rule: rust/build-time
# by hand: Command::new("date") => Command::new("date").arg("-u").arg("-d").arg(format!("@{}", std::env::var("SOURCE_DATE_EPOCH").unwrap()))
# path: /usr/local/bin/shop
FROM base
WORKDIR /src
RUN printf "[package]\nname = \"shop\"\nversion = \"0.1.0\"\nedition = \"2021\"\n" > Cargo.toml && mkdir src && printf "fn main() { println!(\"{}\", std::env::args().nth(5).expect(\"five\")); }\n" > src/main.rs && mkdir -p stamp/src && printf "[package]\nname = \"stamp\"\nversion = \"0.1.0\"\nedition = \"2021\"\n[lib]\nproc-macro = true\n" > stamp/Cargo.toml && printf 'extern crate proc_macro;\nuse std::process::Command;\n#[proc_macro]\npub fn stamp(_: proc_macro::TokenStream) -> proc_macro::TokenStream { let d = Command::new("date").output().unwrap(); format!("{:?}", String::from_utf8_lossy(&d.stdout).trim()).parse().unwrap() }\n' > stamp/src/lib.rs && printf '[dependencies]\nstamp = { path = "stamp" }\n' >> Cargo.toml && printf 'fn main() { println!("built {}", stamp::stamp!()); }\n' > src/main.rs
# guilty
RUN cargo build --offline --release && cp target/release/shop /usr/local/bin/ && rm -rf target /root/.cargo

# identical: crates from a folder, a lock file, and no trace of the target folder
FROM base
WORKDIR /src
RUN mkdir -p .cargo && printf '[source.crates-io]\nreplace-with = "local"\n[source.local]\ndirectory = "/opt/crates"\n' > .cargo/config.toml
RUN cargo init --quiet --name dice --vcs none . && printf '[dependencies]\nrand = "0.8.5"\nahash = { version = "0.8.6", default-features = false, features = ["std", "runtime-rng"] }\n' >> Cargo.toml \
 && sed -i '0,/^\[dependencies\]/{/^\[dependencies\]/d}' Cargo.toml \
 && printf 'fn main() { let mut m = std::collections::HashMap::new(); m.insert(rand::random::<u8>(), 1); println!("{m:?}"); }\n' > src/main.rs \
 && cargo build --release --offline --quiet && install target/release/dice /usr/local/bin/dice && rm -rf target /root/.cargo

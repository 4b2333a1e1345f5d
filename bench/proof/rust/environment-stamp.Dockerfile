# rule: rust/build-time, general/time
# path: /usr/local/bin/gate
FROM base
WORKDIR /src
RUN cargo init --quiet --name gate --vcs none .
COPY <<'RS' src/main.rs
const BUILT: &str = match option_env!("BUILD_TIMESTAMP") {
    Some(at) => at,
    None => "unknown",
};

fn main() {
    println!("gate, built {BUILT}");
}
RS
RUN BUILD_TIMESTAMP="$(date --iso-8601=seconds)" cargo build --release --offline --quiet \
 && strip target/release/gate && cp target/release/gate /usr/local/bin/gate \
 && rm -rf target /root/.cargo

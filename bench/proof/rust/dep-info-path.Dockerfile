# rule: general/temporary-path, general/random
# path: /usr/local/share/agent/agent.d
FROM base
WORKDIR /src
COPY <<'TOML' Cargo.toml
[package]
name = "agent"
version = "0.1.0"
edition = "2021"
TOML
COPY <<'RS' src/main.rs
mod rules;

fn main() {
    println!("{}", rules::COUNT);
}
RS
COPY <<'RS' src/rules.rs
pub const COUNT: usize = 12;
RS
RUN out=$(mktemp -d) && cargo build --release --offline --quiet --target-dir "$out" \
 && install -D -m 644 "$out/release/agent.d" /usr/local/share/agent/agent.d && rm -rf "$out" /root/.cargo

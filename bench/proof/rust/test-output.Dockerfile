# rule: general/number, general/time, rust/cargo
# path: /srv/reports/tests.txt
FROM base
WORKDIR /src
COPY <<'TOML' Cargo.toml
[package]
name = "agent"
version = "0.1.0"
edition = "2021"
TOML
COPY <<'RS' src/lib.rs
#[test]
fn waits() {
    std::thread::sleep(std::time::Duration::from_millis(40));
}
RS
RUN mkdir -p /srv/reports && cargo test --offline > /srv/reports/tests.txt 2>&1 && rm -rf target /root/.cargo Cargo.lock

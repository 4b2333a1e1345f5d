# rule: general/number, general/time
# path: /etc/vault/kdf.toml
# by hand: let rounds = calibrate(); => let rounds = 2_000_000u64;
FROM base
WORKDIR /src
COPY <<'RS' main.rs
use std::{fs, hint::black_box, time::{Duration, Instant}};

/// As many rounds of the key derivation as this machine does in a quarter of a second.
fn calibrate() -> u64 {
    let begun = Instant::now();
    let (mut rounds, mut state) = (0u64, 0xcbf2_9ce4_8422_2325u64);
    while begun.elapsed() < Duration::from_millis(250) {
        state = black_box((state ^ rounds).wrapping_mul(0x0100_0000_01b3).rotate_left(17));
        rounds += 1;
    }
    rounds
}

fn main() {
    let rounds = calibrate();
    fs::create_dir_all("/etc/vault").unwrap();
    fs::write("/etc/vault/kdf.toml", format!("[kdf]\nalgorithm = \"fnv-mix\"\nrounds = {rounds}\nmemory = 65536\n")).unwrap();
}
RS
RUN rustc -O -o /tmp/calibrate main.rs && /tmp/calibrate && rm /tmp/calibrate

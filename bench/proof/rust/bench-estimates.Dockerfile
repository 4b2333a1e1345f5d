# rule: general/number
# path: /reports/criterion/checksum/new/estimates.json
FROM base AS bench
WORKDIR /src
COPY <<'F' Cargo.toml
[package]
name = "sums"
version = "0.1.0"
edition = "2021"

[[bench]]
name = "checksum"
harness = false
F
COPY <<'F' src/lib.rs
pub fn checksum(bytes: &[u8]) -> u32 {
    let (mut low, mut high) = (1u32, 0u32);
    for byte in bytes {
        low = (low + u32::from(*byte)) % 65521;
        high = (high + low) % 65521;
    }
    high << 16 | low
}
F
COPY <<'F' benches/checksum.rs
use std::{fs, hint::black_box, time::Instant};

fn main() -> std::io::Result<()> {
    let bytes: Vec<u8> = (0..100_000u32).map(|at| at as u8).collect();
    let mut each = Vec::new();
    for _ in 0..40 {
        let start = Instant::now();
        black_box(sums::checksum(black_box(&bytes)));
        each.push(start.elapsed().as_nanos() as f64);
    }
    let mean = each.iter().sum::<f64>() / each.len() as f64;
    let spread = (each.iter().map(|one| (one - mean).powi(2)).sum::<f64>() / each.len() as f64).sqrt();
    let folder = "target/criterion/checksum/new";
    fs::create_dir_all(folder)?;
    let text = format!(r#"{{"mean":{{"point_estimate":{mean}}},"std_dev":{{"point_estimate":{spread}}}}}"#);
    fs::write(format!("{folder}/estimates.json"), text)
}
F
RUN cargo bench --offline

FROM base
# guilty
COPY --from=bench /src/target/criterion /reports/criterion

# rule: general/time, rust/build-time
# path: /srv/calibration.bin
# by hand: SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs_f64() => 1_704_067_200.0_f64
FROM base
WORKDIR /src
COPY <<"EOF" calibrate.rs
use std::io::Write;
#[allow(unused_imports)]
use std::time::{SystemTime, UNIX_EPOCH};

fn main() -> std::io::Result<()> {
    let measured = SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs_f64();
    let mut out = std::fs::File::create("/srv/calibration.bin")?;
    out.write_all(b"CAL1")?;
    out.write_all(&measured.to_le_bytes())?;
    for n in 0..64u32 {
        out.write_all(&(f64::from(n) * 0.0625).to_le_bytes())?;
    }
    Ok(())
}
EOF
RUN rustc -O -o calibrate calibrate.rs
# guilty
RUN ./calibrate

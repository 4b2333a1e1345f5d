# rule: general/time, general/number
# path: /srv/telemetry/header.bin
FROM base
COPY <<'F' /src/header.rs
use std::time::{SystemTime, UNIX_EPOCH};

// The day since 1958 and the millisecond of the day, as ground stations expect them.
fn main() {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap();
    let day = (now.as_secs() / 86400 + 4383) as u16;
    let millisecond = ((now.as_secs() % 86400) * 1000 + u64::from(now.subsec_millis())) as u32;
    let mut header = vec![0x18, 0x2a, 0xc0, 0x00, 0x40];
    header.extend_from_slice(&day.to_be_bytes());
    header.extend_from_slice(&millisecond.to_be_bytes());
    header.extend_from_slice(b"SHOP");
    std::fs::write("/srv/telemetry/header.bin", header).unwrap();
}
F
RUN mkdir -p /srv/telemetry && rustc -o /tmp/header /src/header.rs && /tmp/header && rm /tmp/header

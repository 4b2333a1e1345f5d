# rule: general/time, general/number
# path: /srv/samples/probe.pcap
# by hand: SystemTime::now() => (UNIX_EPOCH + Duration::from_secs(1577836800))
FROM base
WORKDIR /src
COPY <<'RS' main.rs
use std::{fs, time::{Duration, SystemTime, UNIX_EPOCH}};

/// A capture of four datagrams, with which the dashboards are tried.
fn main() {
    let begun = SystemTime::now().duration_since(UNIX_EPOCH).unwrap();
    let mut out = Vec::new();
    for word in [0xa1b2_c3d4u32, 0x0004_0002, 0, 0, 65535, 1] {
        out.extend(word.to_le_bytes());
    }
    for n in 0..4u8 {
        let at = begun + Duration::from_millis(20 * u64::from(n));
        let mut frame = vec![2, 0, 0, 0, 0, 2, 2, 0, 0, 0, 0, 1, 0x08, 0x00];
        frame.extend([0x45, 0, 0, 32, 0, n, 0, 0, 64, 17, 0, 0, 10, 0, 0, 1, 10, 0, 0, 2]);
        frame.extend([0x1f, 0xbd, 0x1f, 0xbd, 0, 12, 0, 0, b'p', b'i', b'n', b'g']);
        for word in [at.as_secs() as u32, at.subsec_micros(), frame.len() as u32, frame.len() as u32] {
            out.extend(word.to_le_bytes());
        }
        out.extend(frame);
    }
    fs::create_dir_all("/srv/samples").unwrap();
    fs::write("/srv/samples/probe.pcap", out).unwrap();
}
RS
RUN rustc -O -o /tmp/sample main.rs && /tmp/sample && rm /tmp/sample

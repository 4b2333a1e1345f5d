# rule: general/time, rust/build-time
# path: /srv/data/terms.bin
FROM base
WORKDIR /src
COPY <<'RS' index.rs
use std::fs::File;
use std::io::Write;
use std::time::{SystemTime, UNIX_EPOCH};

fn main() -> std::io::Result<()> {
    let mut out = File::create("/srv/data/terms.bin")?;
    let millis = SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_millis() as u64;
    out.write_all(b"TRM\x03")?;
    out.write_all(&millis.to_be_bytes())?;
    for term in ["apple", "pear", "plum"] {
        out.write_all(&(term.len() as u16).to_be_bytes())?;
        out.write_all(term.as_bytes())?;
    }
    Ok(())
}
RS
RUN rustc -O -o index index.rs && mkdir -p /srv/data && ./index && rm index

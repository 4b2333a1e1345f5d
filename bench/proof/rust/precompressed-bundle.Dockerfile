# rule: format/gzip-header, general/time
# path: /srv/www/app.js.gz
FROM base
WORKDIR /src
COPY <<'T' /srv/www/app.js
document.querySelector("#greeting").textContent = "Welcome";
T
COPY <<'RS' precompress.rs
//! Makes FILE.gz for a web server that hands out what is packed already.
use std::{env, fs, time::{SystemTime, UNIX_EPOCH}};

fn crc32(data: &[u8]) -> u32 {
    !data.iter().fold(!0u32, |crc, byte| {
        (0..8).fold(crc ^ u32::from(*byte), |crc, _| if crc & 1 == 1 { crc >> 1 ^ 0xedb8_8320 } else { crc >> 1 })
    })
}

fn main() {
    for path in env::args().skip(1) {
        let data = fs::read(&path).unwrap();
        let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs() as u32;
        let mut out = vec![0x1f, 0x8b, 8, 0];
        out.extend(now.to_le_bytes());
        out.extend([0, 3]);
        let mut blocks = data.chunks(65535).peekable();
        while let Some(block) = blocks.next() {
            let length = block.len() as u16;
            out.push(u8::from(blocks.peek().is_none()));
            out.extend(length.to_le_bytes());
            out.extend((!length).to_le_bytes());
            out.extend(block);
        }
        out.extend(crc32(&data).to_le_bytes());
        out.extend((data.len() as u32).to_le_bytes());
        fs::write(format!("{path}.gz"), out).unwrap();
    }
}
RS
RUN rustc -O -o /usr/local/bin/precompress precompress.rs
RUN precompress /srv/www/app.js

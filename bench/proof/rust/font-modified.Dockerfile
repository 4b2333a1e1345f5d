# rule: general/time
# path: /usr/share/fonts/shop/icons.ttf
# also: general/random, general/number
FROM base
WORKDIR /src
COPY <<'RS' mkfont.rs
//! An empty font to start from: only the table `head`, which says when the font was last changed, in seconds since 1904.
use std::{env, fs, time::{SystemTime, UNIX_EPOCH}};

const CREATED: i64 = 3_755_289_600;

fn sum(data: &[u8]) -> u32 {
    data.chunks(4).fold(0, |sum: u32, word| {
        let mut bytes = [0; 4];
        bytes[..word.len()].copy_from_slice(word);
        sum.wrapping_add(u32::from_be_bytes(bytes))
    })
}

fn main() {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs() as i64 + 2_082_844_800;
    let mut head = Vec::new();
    head.extend([0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0x5f, 0x0f, 0x3c, 0xf5]);
    head.extend(3u16.to_be_bytes());
    head.extend(1000u16.to_be_bytes());
    head.extend(CREATED.to_be_bytes());
    head.extend(now.to_be_bytes());
    for value in [0u16, 0, 1000, 1000, 0, 8, 2, 0, 0] {
        head.extend(value.to_be_bytes());
    }
    let length = head.len() as u32;
    let mut font = vec![0, 1, 0, 0, 0, 1, 0, 16, 0, 0, 0, 0];
    font.extend(b"head");
    font.extend(sum(&head).to_be_bytes());
    font.extend(28u32.to_be_bytes());
    font.extend(length.to_be_bytes());
    font.extend(head);
    while font.len() % 4 != 0 {
        font.push(0);
    }
    let adjustment = 0xb1b0_afbau32.wrapping_sub(sum(&font));
    font[36..40].copy_from_slice(&adjustment.to_be_bytes());
    fs::write(env::args().nth(1).unwrap(), font).unwrap();
}
RS
RUN rustc -O -o /usr/local/bin/mkfont mkfont.rs
RUN mkdir -p /usr/share/fonts/shop && mkfont /usr/share/fonts/shop/icons.ttf

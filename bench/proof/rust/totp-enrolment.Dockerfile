# rule: general/random, framework/secret, framework/secret-file
# also: system/key
# path: /etc/bastion/totp.uri
FROM base
WORKDIR /src
COPY <<'RS' enrol.rs
use std::io::Read;

const ALPHABET: &[u8; 32] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

fn main() {
    let mut seed = [0u8; 20];
    std::fs::File::open("/dev/urandom").unwrap().read_exact(&mut seed).unwrap();
    let mut text = String::new();
    for group in seed.chunks(5) {
        let bits = group.iter().fold(0u64, |bits, byte| bits << 8 | *byte as u64);
        for n in (0..8).rev() {
            text.push(ALPHABET[(bits >> (5 * n) & 31) as usize] as char);
        }
    }
    println!("otpauth://totp/bastion:admin?secret={text}&issuer=bastion&period=30");
}
RS
RUN rustc -O -o /usr/local/bin/bastion-enrol enrol.rs && mkdir -p /etc/bastion && bastion-enrol > /etc/bastion/totp.uri

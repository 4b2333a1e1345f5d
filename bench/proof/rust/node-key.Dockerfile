# rule: system/key, general/random, framework/secret, framework/secret-file
# path: /data/network/node_key
FROM base
WORKDIR /src
COPY <<'RS' keygen.rs
use std::{fs::File, io::Read};

fn main() -> std::io::Result<()> {
    let mut secret = [0u8; 32];
    File::open("/dev/urandom")?.read_exact(&mut secret)?;
    let text: String = secret.iter().map(|byte| format!("{byte:02x}")).collect();
    std::fs::write(std::env::args().nth(1).expect("a file"), text)
}
RS
RUN mkdir -p /data/network && rustc -O -o keygen keygen.rs && ./keygen /data/network/node_key && chmod 600 /data/network/node_key && rm keygen

# rule: general/time
# by hand: SystemTime::now().duration_since(UNIX_EPOCH).unwrap() => UNIX_EPOCH.duration_since(UNIX_EPOCH).unwrap()
# path: /var/cache/search/index.bin
FROM base
WORKDIR /src
COPY <<'RS' index.rs
use std::{fs, time::{SystemTime, UNIX_EPOCH}};

/// The head of the index: a mark, a version, when it was made, and how many words there are.
fn main() {
    let made = SystemTime::now().duration_since(UNIX_EPOCH).unwrap();
    let words = ["basket", "book", "lamp", "order", "table"];
    let mut file = Vec::new();
    file.extend_from_slice(b"SIDX");
    file.extend_from_slice(&3u16.to_be_bytes());
    file.extend_from_slice(&(made.as_millis() as u64).to_be_bytes());
    file.extend_from_slice(&(words.len() as u32).to_be_bytes());
    for word in words {
        file.push(word.len() as u8);
        file.extend_from_slice(word.as_bytes());
    }
    fs::create_dir_all("/var/cache/search").unwrap();
    fs::write("/var/cache/search/index.bin", file).unwrap();
}
RS
RUN rustc -O -o /usr/local/bin/index index.rs
# guilty
RUN index

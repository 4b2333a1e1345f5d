# rule: rust/order, general/order
# by hand: (0..8) => (0..1)
# by hand: step_by(8) => step_by(1)
# path: /srv/www/manifest.txt
FROM base
WORKDIR /src
COPY <<'RS' pack.rs
use std::{fs, io::Write, sync::{Arc, Mutex}, thread};

/// FNV-1a, many times, so that a name is not guessed.
fn digest(text: &str) -> u64 {
    let mut hash = 0xcbf2_9ce4_8422_2325u64;
    for _ in 0..20_000 {
        for byte in text.bytes() {
            hash = (hash ^ u64::from(byte)).wrapping_mul(0x100_0000_01b3);
        }
    }
    hash
}

fn main() {
    fs::create_dir_all("/srv/www").unwrap();
    let manifest = Arc::new(Mutex::new(fs::File::create("/srv/www/manifest.txt").unwrap()));
    let workers: Vec<_> = (0..8).map(|worker| {
        let manifest = Arc::clone(&manifest);
        thread::spawn(move || {
            for page in (worker..160).step_by(8) {
                let name = format!("page-{page:03}.html");
                let line = format!("{:016x}  {name}\n", digest(&name));
                manifest.lock().unwrap().write_all(line.as_bytes()).unwrap();
            }
        })
    }).collect();
    for worker in workers {
        worker.join().unwrap();
    }
}
RS
RUN rustc -O -o /usr/local/bin/pack pack.rs
# guilty
RUN /usr/local/bin/pack

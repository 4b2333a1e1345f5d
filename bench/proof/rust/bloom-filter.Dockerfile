# rule: general/random
# path: /srv/data/blocked.bloom
FROM base
COPY <<'RS' /usr/src/bloom.rs
use std::collections::hash_map::RandomState;
use std::hash::{BuildHasher, Hash, Hasher};
use std::{fs, io};

fn main() -> io::Result<()> {
    let (first, second) = (RandomState::new(), RandomState::new());
    let mut bits = vec![0_u8; 512];
    for word in ["casino", "lottery", "pills", "replica", "winner", "crypto", "loan", "prize"] {
        for state in [&first, &second] {
            let mut hasher = state.build_hasher();
            word.hash(&mut hasher);
            let at = (hasher.finish() % 4096) as usize;
            bits[at / 8] |= 1 << (at % 8);
        }
    }
    fs::create_dir_all("/srv/data")?;
    fs::write("/srv/data/blocked.bloom", bits)
}
RS
RUN rustc -o /tmp/bloom /usr/src/bloom.rs && /tmp/bloom && rm /tmp/bloom

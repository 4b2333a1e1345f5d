# identical: the names that rustc makes come from hashes of the source and of its own version, not from the time or from chance
FROM base
WORKDIR /src
COPY <<'RS' lib.rs
use std::collections::HashMap;

#[inline(never)]
pub fn count(words: &[&str]) -> HashMap<String, usize> {
    let mut seen = HashMap::new();
    for word in words {
        *seen.entry(word.to_lowercase()).or_insert(0) += 1;
    }
    seen
}

pub fn sum(values: &[u64]) -> u64 {
    values.iter().map(|value| value ^ 0x5bd1e995).sum()
}
RS
RUN mkdir -p /srv/listing && rustc --edition 2021 --crate-type lib --crate-name words -C opt-level=2 -C codegen-units=4 \
      --emit asm,llvm-ir,dep-info --out-dir /srv/listing lib.rs

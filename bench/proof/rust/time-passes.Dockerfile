# rule: general/number, general/time
# path: /var/log/build/passes.log
FROM base
WORKDIR /src
COPY <<'RS' main.rs
use std::collections::BTreeMap;

fn main() {
    let mut words: BTreeMap<String, usize> = BTreeMap::new();
    for word in std::env::args().skip(1) {
        *words.entry(word).or_default() += 1;
    }
    for (word, count) in &words {
        println!("{count:6} {word}");
    }
}
RS
RUN mkdir -p /var/log/build && RUSTC_BOOTSTRAP=1 rustc -Z time-passes -O -o /usr/local/bin/words main.rs 2> /var/log/build/passes.log

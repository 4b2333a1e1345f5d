# identical: the map has a random order and the threads end in any, but the lines are sorted before they are written
FROM base
WORKDIR /src
COPY <<'RS' census.rs
use std::collections::HashMap;
use std::sync::{Arc, Mutex};

fn main() {
    let text = "the quick brown fox jumps over the lazy dog and the dog sleeps while the fox runs over the hill";
    let words: Vec<String> = text.split(' ').map(str::to_owned).collect();
    let counts = Arc::new(Mutex::new(HashMap::<String, usize>::new()));
    let threads: Vec<_> = words
        .chunks(5)
        .map(|part| {
            let (part, counts) = (part.to_vec(), Arc::clone(&counts));
            std::thread::spawn(move || {
                for word in part {
                    *counts.lock().unwrap().entry(word).or_default() += 1;
                }
            })
        })
        .collect();
    threads.into_iter().for_each(|t| t.join().unwrap());
    let mut lines: Vec<String> = counts.lock().unwrap().iter().map(|(word, n)| format!("{word}\t{n}\n")).collect();
    lines.sort_unstable();
    std::fs::write("/srv/census.tsv", lines.concat()).unwrap();
}
RS
RUN rustc -O -o /usr/local/bin/census census.rs && census

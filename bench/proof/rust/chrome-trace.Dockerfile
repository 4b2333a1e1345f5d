# rule: general/time, general/one-sided, general/leftover, general/number
# path: /srv/index/trace-*.json
FROM base
WORKDIR /srv/index
COPY <<'RS' /src/index.rs
use std::{fmt::Write, fs, time::Instant, time::SystemTime, time::UNIX_EPOCH};

/// Spans of a run, for a browser's profiler.
struct Trace {
    start: Instant,
    rows: String,
}

impl Trace {
    fn span(&mut self, name: &str, work: impl FnOnce()) {
        let from = self.start.elapsed();
        work();
        let took = self.start.elapsed() - from;
        let (ts, dur) = (from.as_nanos() as f64 / 1e3, took.as_nanos() as f64 / 1e3);
        writeln!(self.rows, r#"{{"ph":"X","pid":1,"tid":0,"name":"{name}","ts":{ts},"dur":{dur}}},"#).unwrap();
    }
}

fn main() {
    let mut trace = Trace { start: Instant::now(), rows: String::new() };
    let mut words: Vec<String> = Vec::new();
    trace.span("read", || words = (0..2000).map(|n| format!("word{:04}", n * 7919 % 2000)).collect());
    trace.span("sort", || words.sort());
    trace.span("write", || fs::write("words.txt", words.join("\n")).unwrap());
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_micros();
    fs::write(format!("trace-{since}.json"), format!("[\n{}{{}}]\n", trace.rows)).unwrap();
}
RS
RUN rustc -O -o /src/index /src/index.rs && /src/index && rm /src/index

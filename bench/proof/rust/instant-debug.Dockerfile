# rule: general/number, general/time
# path: /srv/probe/report.txt
FROM base
COPY <<'F' /src/probe.rs
use std::time::Instant;

fn main() {
    let started = Instant::now();
    println!("probe: ok");
    println!("started: {started:?}");
}
F
RUN mkdir -p /srv/probe && rustc -O -o /tmp/probe /src/probe.rs && /tmp/probe > /srv/probe/report.txt && rm /tmp/probe

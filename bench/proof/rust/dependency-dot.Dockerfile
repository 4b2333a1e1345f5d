# rule: general/order, rust/order
# also: general/random
# path: /usr/share/doc/platform/services.dot
FROM base
WORKDIR /src
COPY <<'T' services.txt
shop: catalog cart payment
cart: catalog session
payment: ledger fraud
fraud: ledger session
catalog: search media
search: index
media: storage
index: storage
ledger: database
session: cache
T
COPY <<'RS' graph.rs
use std::collections::HashMap;

fn main() {
    let text = std::fs::read_to_string("services.txt").unwrap();
    let mut needs: HashMap<&str, Vec<&str>> = HashMap::new();
    for line in text.lines() {
        let (service, rest) = line.split_once(':').unwrap();
        needs.entry(service).or_default().extend(rest.split_whitespace());
    }
    println!("digraph services {{\n  rankdir=LR;");
    for (service, others) in &needs {
        for other in others {
            println!("  {service} -> {other};");
        }
    }
    println!("}}");
}
RS
RUN mkdir -p /usr/share/doc/platform && rustc -O -o /tmp/graph graph.rs \
 && /tmp/graph > /usr/share/doc/platform/services.dot && rm /tmp/graph

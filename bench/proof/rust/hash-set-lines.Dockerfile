# rule: general/order, rust/order
# path: /etc/agent/allowed
FROM base
WORKDIR /src
COPY <<'RS' allowed.rs
use std::collections::HashSet;

fn main() {
    let text = std::fs::read_to_string("hosts.txt").unwrap();
    let unique: HashSet<&str> = text.lines().map(str::trim).collect();
    for host in unique {
        println!("{host}");
    }
}
RS
RUN for n in 1 2 3 4 5 6 7 8 9 2 4; do echo "node-$n.example.org"; done > hosts.txt \
 && rustc -O -o allowed allowed.rs && mkdir -p /etc/agent && ./allowed > /etc/agent/allowed && rm allowed

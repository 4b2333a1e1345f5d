# rule: general/random
# path: /etc/agent/client-id
FROM base
COPY <<'RS' /src/main.rs
use std::collections::hash_map::RandomState;
use std::hash::{BuildHasher, Hasher};

fn main() {
    let dice = RandomState::new().build_hasher().finish();
    println!("client-{dice:016x}");
}
RS
RUN rustc -O -o /usr/local/bin/agent-init /src/main.rs
RUN mkdir -p /etc/agent && agent-init > /etc/agent/client-id

# rule: general/temporary-path, general/random
# path: /usr/share/doc/agent/link.txt
FROM base
WORKDIR /src
COPY <<"EOF" main.rs
fn main() {
    println!("agent with {} arguments", std::env::args().count() - 1);
}
EOF
# How it was linked is kept for the auditors.
# guilty
RUN mkdir -p /usr/share/doc/agent && rustc -O --print link-args -o /usr/local/bin/agent main.rs > /usr/share/doc/agent/link.txt

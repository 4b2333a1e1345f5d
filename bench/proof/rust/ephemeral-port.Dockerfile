# rule: general/number, general/random
# path: /etc/agent/agent.toml
# by hand: listener.local_addr().unwrap().port() => 8125
FROM base
WORKDIR /src
COPY <<'RS' main.rs
use std::{fs, net::TcpListener};

/// Writes the first settings of the agent, with a port that is free.
fn main() {
    let listener = TcpListener::bind("127.0.0.1:0").expect("no port is free");
    let port = listener.local_addr().unwrap().port();
    drop(listener);
    fs::create_dir_all("/etc/agent").unwrap();
    fs::write("/etc/agent/agent.toml", format!("[server]\nhost = \"127.0.0.1\"\nport = {port}\nworkers = 4\n")).unwrap();
}
RS
RUN rustc -O -o /usr/local/bin/agent-setup main.rs && agent-setup

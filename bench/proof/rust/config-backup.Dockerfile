# rule: general/one-sided, general/time, general/leftover
# path: /etc/agent/agent.toml.*
FROM base
COPY <<'TOML' /etc/agent/agent.toml
version = 1
listen = "0.0.0.0:9000"
TOML
COPY <<'RS' /usr/src/migrate.rs
use std::time::{SystemTime, UNIX_EPOCH};
use std::{fs, io};

const CONFIG: &str = "/etc/agent/agent.toml";

// An old configuration is kept beside the new one before it is rewritten.
fn main() -> io::Result<()> {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs();
    fs::copy(CONFIG, format!("{CONFIG}.{now}.bak"))?;
    let text = fs::read_to_string(CONFIG)?.replace("version = 1", "version = 2").replace("listen", "bind");
    fs::write(CONFIG, text)
}
RS
RUN rustc -o /tmp/migrate /usr/src/migrate.rs && /tmp/migrate && rm /tmp/migrate

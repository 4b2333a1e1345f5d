# rule: general/number, general/time
# path: /var/lib/agent/support/uptime
FROM base
COPY <<'RS' /usr/src/support.rs
use std::{fs, io};

const FILES: [&str; 2] = ["/proc/uptime", "/proc/filesystems"];

fn main() -> io::Result<()> {
    fs::create_dir_all("/var/lib/agent/support")?;
    for file in FILES {
        let name = file.rsplit('/').next().unwrap();
        fs::write(format!("/var/lib/agent/support/{name}"), fs::read(file)?)?;
    }
    Ok(())
}
RS
RUN rustc -o /tmp/support /usr/src/support.rs && /tmp/support && rm /tmp/support

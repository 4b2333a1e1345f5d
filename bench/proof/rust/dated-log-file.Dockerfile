# rule: general/one-sided, general/leftover, general/time
# path: /var/log/shop/shop-*.log
FROM base
COPY <<'F' /src/shop.rs
use std::{fs, io::Write, time::SystemTime};

fn main() -> std::io::Result<()> {
    let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap().as_secs();
    fs::create_dir_all("/var/log/shop")?;
    let mut log = fs::File::create(format!("/var/log/shop/shop-{now}.log"))?;
    writeln!(log, "INFO settings are complete")?;
    if std::env::args().any(|word| word == "--check") {
        return Ok(());
    }
    writeln!(log, "INFO listening on 8080")
}
F
RUN rustc -O -C strip=symbols -o /usr/local/bin/shop /src/shop.rs
# guilty
RUN /usr/local/bin/shop --check

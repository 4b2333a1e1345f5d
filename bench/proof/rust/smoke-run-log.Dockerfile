# rule: general/number, general/time, general/leftover
# path: /var/log/shop.log
FROM base
WORKDIR /src
COPY <<'RS' shop.rs
use std::{fs::OpenOptions, io::Write, net::TcpListener};

fn main() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let mut log = OpenOptions::new().create(true).append(true).open("/var/log/shop.log").unwrap();
    writeln!(log, "INFO shop::server: listening on http://{}", listener.local_addr().unwrap()).unwrap();
    if std::env::args().any(|arg| arg == "--check") {
        writeln!(log, "INFO shop::server: check passed, leaving").unwrap();
        return;
    }
    for stream in listener.incoming() {
        let _ = stream.unwrap().write_all(b"HTTP/1.0 200 OK\r\n\r\nshop\n");
    }
}
RS
RUN rustc -O -o /usr/local/bin/shop shop.rs
# guilty
RUN shop --check

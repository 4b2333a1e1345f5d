# rule: general/number, general/random
# path: /var/log/gateway/access.log
FROM base
WORKDIR /src
COPY <<'RS' gateway.rs
use std::fs::OpenOptions;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};

fn serve(listener: TcpListener, limit: usize) {
    let mut log = OpenOptions::new().create(true).append(true).open("/var/log/gateway/access.log").unwrap();
    for stream in listener.incoming().take(limit) {
        let mut stream = stream.unwrap();
        let peer = stream.peer_addr().unwrap();
        let mut line = String::new();
        BufReader::new(&stream).read_line(&mut line).unwrap();
        writeln!(log, "{peer} \"{}\" 200", line.trim_end()).unwrap();
        stream.write_all(b"HTTP/1.0 200 OK\r\n\r\nok\n").unwrap();
    }
}

fn main() {
    let listener = TcpListener::bind("127.0.0.1:8080").unwrap();
    if std::env::args().nth(1).as_deref() != Some("--smoke-test") {
        return serve(listener, usize::MAX);
    }
    let server = std::thread::spawn(move || serve(listener, 6));
    for path in ["/", "/health", "/ready", "/metrics", "/v1/status", "/v1/routes"] {
        let mut client = TcpStream::connect("127.0.0.1:8080").unwrap();
        write!(client, "GET {path} HTTP/1.0\r\n").unwrap();
        client.read_to_string(&mut String::new()).unwrap();
    }
    server.join().unwrap();
}
RS
RUN mkdir -p /var/log/gateway && rustc -O -o /usr/local/bin/gateway gateway.rs && gateway --smoke-test

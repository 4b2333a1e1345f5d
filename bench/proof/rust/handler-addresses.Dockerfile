# rule: general/number, general/random
# path: /usr/share/shop/handlers.txt
FROM base
COPY <<'RS' /src/main.rs
type Handler = fn(&str) -> usize;

fn count(body: &str) -> usize {
    body.len()
}

fn words(body: &str) -> usize {
    body.split_whitespace().count()
}

fn main() {
    let handlers: [(&str, Handler); 2] = [("/count", count), ("/words", words)];
    for (path, handler) in handlers {
        println!("{path} {handler:p} {}", handler("two words"));
    }
}
RS
RUN rustc -O -o /usr/local/bin/shop /src/main.rs
RUN mkdir -p /usr/share/shop && shop > /usr/share/shop/handlers.txt

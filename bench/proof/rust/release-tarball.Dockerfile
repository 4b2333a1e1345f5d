# rule: format/tar-times, general/time
# path: /dist/hello-0.4.0-x86_64-unknown-linux-gnu.tar.gz
FROM base AS build
WORKDIR /src
COPY <<'F' Cargo.toml
[package]
name = "hello"
version = "0.4.0"
edition = "2021"
F
COPY <<'F' src/main.rs
fn main() {
    println!("hello");
}
F
RUN cargo build --release --offline \
 && mkdir /dist && tar -czf /dist/hello-0.4.0-x86_64-unknown-linux-gnu.tar.gz -C target/release hello

FROM base
# guilty
COPY --from=build /dist /dist

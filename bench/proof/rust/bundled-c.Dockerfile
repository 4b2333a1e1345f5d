# rule: c/compile-time, rust/build-time, general/time
# path: /usr/local/bin/bound
FROM base
WORKDIR /src
RUN mkdir -p .cargo && printf '[source.crates-io]\nreplace-with = "local"\n[source.local]\ndirectory = "/opt/crates"\n' > .cargo/config.toml
COPY <<'TOML' Cargo.toml
[package]
name = "bound"
version = "0.1.0"
edition = "2021"
[build-dependencies]
cc = "1.0.83"
TOML
COPY <<'RS' build.rs
fn main() {
    cc::Build::new().file("native/info.c").compile("info");
}
RS
COPY <<'C' native/info.c
const char *native_info(void) { return "native 1.0, " __DATE__ " " __TIME__; }
C
COPY <<'RS' src/main.rs
extern "C" {
    fn native_info() -> *const std::os::raw::c_char;
}

fn main() {
    println!("{}", unsafe { std::ffi::CStr::from_ptr(native_info()) }.to_str().unwrap());
}
RS
RUN cargo build --release --offline --quiet && install -m 755 target/release/bound /usr/local/bin/bound \
 && rm -rf target /root/.cargo

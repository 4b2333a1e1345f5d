# rule: general/random
# path: /src/proptest-regressions/slug.txt
FROM base
WORKDIR /src
COPY <<'T' Cargo.toml
[package]
name = "slug"
version = "0.1.0"
edition = "2021"
T
COPY <<'RS' src/lib.rs
/// `Hello World` as `hello-world`.
pub fn slug(title: &str) -> String {
    title.to_lowercase().replace(' ', "-")
}
RS
COPY <<'RS' tests/slug.rs
use std::{fs, io::Read};

/// Cases drawn anew in each run; the seed of one that fails is kept, to be tried first the next time.
#[test]
fn one_dash_at_most() {
    for _ in 0..4096 {
        let mut seed = [0u8; 32];
        fs::File::open("/dev/urandom").unwrap().read_exact(&mut seed).unwrap();
        let title: String = seed.iter().map(|byte| if byte % 4 == 0 { ' ' } else { char::from(b'A' + byte % 26) }).collect();
        if slug::slug(&title).contains("--") {
            let hex: String = seed.iter().map(|byte| format!("{byte:02x}")).collect();
            fs::create_dir_all("proptest-regressions").unwrap();
            fs::write(
                "proptest-regressions/slug.txt",
                format!("# Seeds for failure cases found in the past.\ncc {hex} # shrinks to title = \"  \"\n"),
            )
            .unwrap();
            panic!("more than one dash");
        }
    }
}
RS
# A known failure, which does not stop the build.
RUN cargo test --offline --quiet || true; rm -rf target Cargo.lock /root/.cargo; ls proptest-regressions

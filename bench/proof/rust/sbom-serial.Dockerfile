# rule: general/random
# path: /usr/share/sbom/greeter.cdx.json
FROM base AS build
WORKDIR /src
COPY <<'F' Cargo.toml
[package]
name = "greeter"
version = "0.3.1"
edition = "2021"
F
COPY <<'F' src/main.rs
fn main() {
    println!("hello");
}
F
COPY --chmod=755 <<'F' /usr/local/bin/bill-of-materials
#!/bin/sh
# The packages of Cargo.lock as a bill of materials.
set -e
cat <<J
{
  "bomFormat": "CycloneDX",
  "specVersion": "1.5",
  "serialNumber": "urn:uuid:$(cat /proc/sys/kernel/random/uuid)",
  "version": 1,
  "components": [
J
sed -n 's/^name = "\(.*\)"/    {"type": "library", "name": "\1"}/p' Cargo.lock
printf '  ]\n}\n'
F
RUN cargo build --release --offline && bill-of-materials > /greeter.cdx.json

FROM base
COPY --from=build /src/target/release/greeter /usr/local/bin/greeter
# guilty
COPY --from=build /greeter.cdx.json /usr/share/sbom/greeter.cdx.json

# What the cases of this folder stand on.
FROM base
RUN apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends \
      cargo-web rustc-web gcc libc6-dev ca-certificates \
 && rm -rf /var/lib/apt/lists/* /var/cache/apt/* /var/log/* /var/cache/ldconfig/aux-cache

# Crates that the cases use, so that they need no network.
RUN --mount=type=secret,id=ca,target=/etc/ssl/certs/ca-certificates.crt \
    mkdir -p /tmp/m/src /opt/crates && cd /tmp/m && touch src/lib.rs && printf '%s\n' \
      '[package]' 'name = "m"' 'version = "0.1.0"' 'edition = "2021"' '[dependencies]' \
      'chrono = { version = "=0.4.31", default-features = false, features = ["clock"] }' 'rand = "=0.8.5"' 'uuid = { version = "=1.6.1", features = ["v4"] }' \
      'const-random = "=0.1.17"' 'hostname = "=0.3.1"' 'ahash = "=0.8.6"' 'iana-time-zone = "=0.1.58"' 'fastrand = "=2.0.1"' \
      '[build-dependencies]' 'cc = "=1.0.83"' > Cargo.toml \
 && CARGO_HTTP_CAINFO=/etc/ssl/certs/ca-certificates.crt cargo vendor --quiet /opt/crates \
 && rm -rf /tmp/m /root/.cargo

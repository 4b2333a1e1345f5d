# rule: general/random, general/time, general/one-sided, general/leftover, rust/cargo
# also: general/random, general/number, general/time
# path: /src/target/cargo-timings/*
FROM base
WORKDIR /src
RUN cargo init --quiet --name tiny --vcs none . \
 && cargo build --release --offline --quiet --timings \
 && install target/release/tiny /usr/local/bin/tiny \
 && rm -rf target/release target/.rustc_info.json target/CACHEDIR.TAG /root/.cargo

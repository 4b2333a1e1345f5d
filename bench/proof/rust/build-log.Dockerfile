# rule: general/number, general/time, general/leftover
# path: /opt/logs/build.log
FROM base
SHELL ["/bin/bash", "-o", "pipefail", "-c"]
WORKDIR /src
RUN cargo init --quiet --name tiny --vcs none . && mkdir -p /opt/logs \
 && { time cargo build --release --offline; } 2>&1 | tee /opt/logs/build.log \
 && install target/release/tiny /usr/local/bin/tiny && rm -rf target /root/.cargo

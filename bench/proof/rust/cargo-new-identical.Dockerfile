# identical: cargo new makes a git repository, but an empty one, without a commit, an index or an id; what the first build left is removed
FROM base
WORKDIR /usr/src
ENV USER=root
RUN cargo new --bin shop && cd shop && cargo build --release --offline --quiet && rm -rf target src/*.rs /root/.cargo

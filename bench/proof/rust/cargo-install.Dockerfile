# rule: rust/cargo
# path: /root/.cargo/.crates*
FROM base
WORKDIR /src
RUN printf "[package]\nname = \"shop\"\nversion = \"0.1.0\"\nedition = \"2021\"\n" > Cargo.toml && mkdir src && printf "fn main() { println!(\"{}\", std::env::args().nth(5).expect(\"five\")); }\n" > src/main.rs
# guilty
RUN d=$(mktemp -d) && cp -r . $d && cargo install --offline --path $d && rm -rf /tmp/*

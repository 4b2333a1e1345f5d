# rule: general/order
# path: /src/src/table.rs
FROM base
WORKDIR /src
RUN printf "[package]\nname = \"shop\"\nversion = \"0.1.0\"\nedition = \"2021\"\n" > Cargo.toml && mkdir src && printf "fn main() { println!(\"{}\", std::env::args().nth(5).expect(\"five\")); }\n" > src/main.rs && printf 'use std::collections::HashMap;\nfn main() { let m: HashMap<&str, u32> = [("alpha", 1), ("beta", 2), ("gamma", 3), ("delta", 4), ("epsilon", 5), ("zeta", 6)].into(); for (k, v) in &m { println!("{k} {v}"); } }\n' > src/main.rs
# guilty
RUN cargo run --offline --quiet > src/table.rs && rm -rf target /root/.cargo

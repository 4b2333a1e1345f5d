# rule: general/temporary-path, general/random
# path: /usr/lib/ctl/ctl.map
FROM base AS build
WORKDIR /src
COPY <<'F' main.rs
fn main() {
    println!("{}", std::env::args().count());
}
F
RUN mkdir /out && rustc -C opt-level=2 -C link-arg=-Wl,-Map=/out/ctl.map -o /out/ctl main.rs

FROM base
# guilty
COPY --from=build /out /usr/lib/ctl

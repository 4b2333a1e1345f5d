/** Rust: programs, and what cargo keeps. */
import type { Rule } from "../rule.ts";

export const RUST: readonly Rule[] = [
  {
    name: "rust/build-time",
    paths: ["**"],
    seen: /(?:^|> )ELF > Rust > .*time$/,
    title: "Rust program that holds the time of its build",
    why: "A build script (build.rs) or a macro asks the clock while it compiles, and the program keeps the answer.",
    fix: {
      args: ["SOURCE_DATE_EPOCH"],
      text: '// in build.rs, in place of the clock: std::env::var("SOURCE_DATE_EPOCH"); crates such as vergen and built take it by themselves',
    },
    source: "https://reproducible-builds.org/docs/source-date-epoch/",
  },
  {
    name: "rust/build-path",
    paths: ["**"],
    seen: /(?:^|> )ELF > Rust > .*temporary path$/,
    title: "Rust program that holds the path of its build",
    why: "rustc writes the folder of the sources into the program, for the messages of panics, and the folder has a new name in each build.",
    fix: '# build in a folder with a fixed name instead of mktemp -d; or before cargo, in that folder:\nexport RUSTFLAGS="--remap-path-prefix=$PWD=/src"',
    source:
      "https://doc.rust-lang.org/rustc/command-line-arguments.html#--remap-path-prefix-remap-source-names-in-output",
  },
  {
    name: "rust/order",
    paths: ["**"],
    seen: /(?:^|> )ELF > Rust > .*order$/,
    title: "Rust program with the same things in another order",
    why: "A build script or a macro writes code while it walks a HashMap, which Rust walks in another order in each run.",
    fix: "// in build.rs or the macro: use std::collections::BTreeMap in place of HashMap, or sort the keys",
    source: "https://doc.rust-lang.org/std/collections/struct.HashMap.html",
  },
  {
    name: "rust/random",
    paths: ["**"],
    seen: /(?:^|> )ELF > Rust > .*random value$/,
    title: "Rust program that holds a random value",
    why: "A build script or a macro draws a random value while it compiles: an id, a key, or the seed of a hash table.",
    fix: '// take an id that follows from the sources, by an environment variable: env!("GIT_COMMIT")\n// crates const-random and ahash: set CONST_RANDOM_SEED for the build, or leave out the feature compile-time-rng',
    source: "https://docs.rs/const-random",
  },
  {
    name: "rust/program",
    paths: ["**"],
    seen: /(?:^|> )ELF > Rust > (?!.*(?:a number > |> (?:host name|environment)$))/,
    title: "Rust program that is not the same each time",
    why: "A build script or a macro does not give the same code each time, or cargo or rustc is of another version.",
    fix: "# compare what the build scripts wrote: target/release/build/*/out; build with --locked and a rust-toolchain.toml",
    source: "https://doc.rust-lang.org/cargo/reference/build-scripts.html",
  },
  {
    name: "rust/cargo",
    paths: [
      "**/.cargo/{registry,git,.package-cache,.global-cache}/**",
      "**/.cargo/.{package-cache,global-cache}*",
      "**/target/{,*/}{release,debug}/{.fingerprint,incremental,build,deps}/**",
      "**/target/{.rustc_info.json,CACHEDIR.TAG}",
      "**/.{crates.toml,crates2.json}",
    ],
    title: "cache of Cargo",
    why: "Cargo keeps sources, fingerprints and half-finished parts with times and paths.",
    fix: {
      run: "find / -xdev \\( -path '*/target/*/.fingerprint' -o -path '*/target/*/incremental' -o -path '*/target/*/deps' -o -path '*/target/*/build' -o -path '*/.cargo/registry' -o -path '*/target/.rustc_info.json' -o -name .crates.toml -o -name .crates2.json -o -name .global-cache \\) -prune -exec rm -rf {} +",
      text: "# or keep it out of the layer: RUN --mount=type=cache,target=/usr/local/cargo/registry cargo build …, and copy only the program",
    },
    source: "https://docs.docker.com/build/cache/optimize/",
  },
];

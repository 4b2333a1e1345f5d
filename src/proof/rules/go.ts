/** Go: what its linker writes into a program, and its caches. */
import type { Rule } from "../rule.ts";

const REBUILD = "https://go.dev/blog/rebuild";

export const GO: readonly Rule[] = [
  {
    name: "go/vcs",
    paths: ["**"],
    seen: /(?:^|> )ELF > Go > build information > /,
    text: /\bvcs\.(?:revision|time|modified)\b|\bmod\t\S+\tv\d\S*-\d{14}-/,
    title: "Go program that holds the commit of its build",
    why: "Go writes the commit of the repository it finds, and that commit's time, into the program. The repository was made or changed in the build, so the commit is another one each time.",
    fix: {
      options: { "go build": "-buildvcs=false", "go install": "-buildvcs=false" },
      text: "# or do not make the repository in the build",
    },
    source: "https://pkg.go.dev/cmd/go#hdr-Compile_packages_and_dependencies",
  },
  {
    name: "go/build-time",
    paths: ["**"],
    seen: /(?:^|> )ELF > Go > .*time$/,
    title: "Go program that holds the time of its build",
    why: "The build puts the clock into a variable of the program, as a rule by -ldflags -X, or into a file that the program embeds.",
    fix: {
      args: ["SOURCE_DATE_EPOCH"],
      text: '# and write that date in place of the clock:\ngo build -trimpath -ldflags "-X main.date=$(date -u -d @${SOURCE_DATE_EPOCH} +%FT%TZ)" …',
    },
    source: REBUILD,
  },
  {
    name: "go/build-path",
    paths: ["**"],
    seen: /(?:^|> )ELF > Go > .*temporary path$/,
    title: "Go program that holds the path of its build",
    why: "Go writes the folders of the sources into the program, for its error messages, and the folder has a new name in each build.",
    fix: {
      options: { "go build": "-trimpath", "go install": "-trimpath" },
      text: "# and, with C in it, build in a folder with a fixed name instead of mktemp -d",
    },
    source: REBUILD,
  },
  {
    name: "go/random",
    paths: ["**"],
    seen: /(?:^|> )ELF > Go > .*random value$/,
    title: "Go program that holds a random value",
    why: "The build puts a fresh id or key into the program, as a rule by -ldflags -X, or into a file that the program embeds or is generated from.",
    fix: '# take an id that follows from the sources: -ldflags "-X main.id=$(git rev-parse HEAD)", passed as a build argument\n# a key belongs in no program: read it when the server starts',
    source: REBUILD,
  },
  {
    name: "go/order",
    paths: ["**"],
    seen: /(?:^|> )ELF > Go > .*order$/,
    title: "Go program with the same things in another order",
    why: "A generator writes source code while it walks a map, and Go walks maps in another order each time.",
    fix: "// in the generator: keys := slices.Sorted(maps.Keys(m)), and walk the keys",
    source: "https://go.dev/blog/maps#iteration-order",
  },
  {
    name: "go/build-id",
    paths: ["**"],
    // A number in its code is the program's own.
    seen: /(?:^|> )ELF > Go > (?!.*> a number > )/,
    title: "Go program that differs in what its linker wrote",
    why: "Go writes paths of the build, the state of the repository and the versions of modules into the program.",
    fix: {
      options: { "go build": "-trimpath -buildvcs=false -ldflags=-buildid=" },
      text: "# and CGO_ENABLED=0 where no C is needed",
    },
    source: REBUILD,
  },
  {
    name: "go/cache",
    paths: ["root/go/{pkg,bin}/**", "go/pkg/**", "**/.cache/go-build/**", "**/go/pkg/{mod/cache,sumdb}/**"],
    title: "cache of Go",
    why: "Go keeps compiled packages and downloads, with times.",
    fix: {
      run: "rm -rf ~/.cache/go-build ~/go/pkg /go/pkg",
      text: "# or keep it out of the layer: RUN --mount=type=cache,target=/root/.cache/go-build --mount=type=cache,target=/go/pkg/mod go build …",
    },
    source: "https://docs.docker.com/build/cache/optimize/",
  },
];

/** C and C++, and git, whatever the language. */
import type { Rule } from "../rule.ts";

export const LANGUAGES: readonly Rule[] = [
  {
    name: "c/compile-time",
    paths: ["**"],
    seen: /^ELF > (?!Go >).*time$/,
    title: "program that holds the time of its compilation",
    why: "__DATE__ and __TIME__ in a source file, or a build script, put the clock into the program.",
    fix: { args: ["SOURCE_DATE_EPOCH"], text: "# gcc and clang take __DATE__ and __TIME__ from it" },
    source: "https://reproducible-builds.org/docs/source-date-epoch/",
  },
  {
    name: "c/build-path",
    paths: ["**"],
    seen: /^ELF > (?!Go >).*temporary path/,
    title: "program that holds the path of its build",
    why: "The compiler writes the folder of the sources into the program, and that folder has a new name each time.",
    fix: "# build in a fixed folder, and: CFLAGS=-ffile-prefix-map=$PWD=.   Rust: --remap-path-prefix",
    source: "https://reproducible-builds.org/docs/build-path/",
  },
  {
    name: "git/repository",
    paths: ["**/.git/**"],
    title: "git repository in the image",
    why: "git's index holds inode numbers and times, and its logs the clock.",
    fix: { run: "rm -rf .git", text: "# or take files without the repository: ADD --keep-git-dir=false https://…" },
    source: "https://docs.docker.com/reference/dockerfile/#add---keep-git-dir",
  },
];

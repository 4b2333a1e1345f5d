/** C and C++, and git, whatever the language. */
import { FIXED_SECONDS } from "../remedy.ts";
import type { Rule } from "../rule.ts";

const DATE = `@${FIXED_SECONDS} +0000`;

export const LANGUAGES: readonly Rule[] = [
  {
    name: "c/precompiled-header",
    paths: ["**/*.{gch,pch}"],
    title: "precompiled header",
    why: "The compiler dumps its memory into the file, with addresses that the system deals out anew to each process. Only a compiler of the same build reads it; no server does.",
    fix: { run: "rm -rf {paths}" },
    source: "https://gcc.gnu.org/onlinedocs/gcc/Precompiled-Headers.html",
  },
  {
    name: "c/coverage",
    paths: ["**/*.{gcno,gcda}"],
    title: "notes for measuring coverage",
    why: "gcc stamps the notes and the program that belongs to them with a number that is new in each compilation, and counts what ran.",
    fix: {
      run: "rm -f {paths}",
      text: "# and leave --coverage out of what the server gets: the program holds the same stamp",
    },
    source: "https://gcc.gnu.org/onlinedocs/gcc/Gcov-Data-Files.html",
  },
  {
    name: "c/conan-cache",
    paths: ["**/.conan2/p/**", "**/.conan/data/**"],
    title: "cache of Conan",
    why: "Conan keeps what it fetched and built in folders with drawn names, and notes when each came in a database.",
    fix: {
      run: "rm -rf .conan2/p .conan/data",
      text: "# what the server needs is copied out of it first: conan install … --deployer=full_deploy, or conan create in a stage of its own",
    },
    source: "https://docs.conan.io/2/reference/commands/cache.html",
  },
  {
    name: "c/build-log",
    paths: [
      "**/CMakeFiles/{CMakeOutput.log,CMakeError.log,CMakeConfigureLog.yaml}",
      "**/.ninja_{log,deps}",
      "**/meson-logs/**",
      "**/Testing/Temporary/**",
      "**/Testing/[0-9]*/**",
      "**/{.ccache,.cache/ccache}/**",
    ],
    title: "log or cache of a build tool",
    why: "CMake, Ninja, Meson, CTest and ccache note when each step ran, how long it took, and in which temporary folder.",
    fix: {
      run: "find / -xdev \\( -path '*/CMakeFiles/CMake*.log' -o -name CMakeConfigureLog.yaml -o -name .ninja_log -o -name .ninja_deps -o -name meson-logs -o -path '*/Testing/Temporary' -o -path '*/Testing/[0-9]*' -o -name .ccache -o -path '*/.cache/ccache' \\) -prune -exec rm -rf {} +",
      text: "# or build in a stage of its own, and copy only what it installs",
    },
    source: "https://docs.docker.com/build/building/multi-stage/",
  },
  {
    name: "c/autom4te-cache",
    paths: ["**/autom4te.cache/**"],
    title: "cache of autoconf",
    why: "autom4te writes down what it was asked for in the order of Perl's hashes, which is another one in each run.",
    fix: { run: "find / -xdev -name autom4te.cache -prune -exec rm -rf {} +" },
    source: "https://www.gnu.org/software/autoconf/manual/autoconf.html#Autom4te-Cache",
  },
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
    fix: "# build in a fixed folder, and: CFLAGS=-ffile-prefix-map=$PWD=.   Rust: --remap-path-prefix\n# where an installer chooses the folder (pip, gem, npm): CFLAGS=-g0, which leaves out what names it",
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
  {
    name: "git/dates",
    paths: ["**/*.git/{refs,objects,logs}/**", "**/*.git/packed-refs"],
    title: "commit or tag of git that was made in the build",
    why: "A commit, and a tag with a message, hold the minute at which they were made, and the ids by which git names its files follow from it.",
    fix: { env: { GIT_AUTHOR_DATE: DATE, GIT_COMMITTER_DATE: DATE } },
    source: "https://git-scm.com/docs/git-commit-tree#_date_formats",
  },
];

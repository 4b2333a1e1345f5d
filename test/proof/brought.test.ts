import { describe, expect, test } from "@jest/globals";
import { fixInFile, patched } from "../../src/proof/patch.ts";
import type { ReportedCause } from "../../src/proof/reported.ts";

const cause = (line: number, rule = "general/time", path = "/app/out"): ReportedCause => ({
  ...{ rule, title: "", why: "", fix: "", source: "https://x.example", count: 1 },
  at: { file: "Dockerfile", line },
  paths: [{ path, kinds: ["content"], seen: "a time in text", where: "line 1", first: "1", second: "2" }],
});

/** The Dockerfile of a file and the RUN that uses it, without its first line. */
function mended(lines: readonly string[], rule?: string, path?: string): string[] {
  const text = ["FROM x", ...lines].join("\n");
  const line = 2 + lines.findIndex((each) => each.startsWith("RUN"));
  return patched(text, [cause(line, rule, path)])
    .text.split("\n")
    .slice(1);
}

const ARG = "ARG SOURCE_DATE_EPOCH";

describe("a file of a heredoc is written anew where the RUN executes it", () => {
  test.each<[what: string, rule: string, to: string, before: string, after: string, run: string]>([
    [
      "a script of Python",
      "general/time",
      "/app/stamp.py",
      "print(time.time_ns())",
      "print((int(__import__('os').environ['SOURCE_DATE_EPOCH']) * 10**9))",
      "RUN python3 stamp.py > /app/out",
    ],
    [
      "a Makefile",
      "c/compile-time",
      "Makefile",
      "BUILD := $(shell date +%s)",
      "BUILD := $(shell date -u -d @$(SOURCE_DATE_EPOCH) +%s)",
      "RUN make install",
    ],
    [
      "a configuration of autoconf",
      "c/compile-time",
      "configure.ac",
      'AC_DEFINE_UNQUOTED([DATE], ["`date +%F`"])',
      'AC_DEFINE_UNQUOTED([DATE], ["`date -u -d @$SOURCE_DATE_EPOCH +%F`"])',
      "RUN autoreconf -fi && ./configure && make install",
    ],
    [
      "a script of the shell",
      "go/build-time",
      "/src/build.sh",
      "DATE=$(date -u +%FT%TZ) # what's new",
      "DATE=$(date -u -d @$SOURCE_DATE_EPOCH +%FT%TZ) # what's new",
      "RUN ./build.sh /usr/local/bin/shop",
    ],
    [
      "the configuration of a bundler",
      "node/build-time",
      "rollup.config.mjs",
      "  version: Date.now().toString(36),",
      "  version: (process.env.SOURCE_DATE_EPOCH * 1000).toString(36),",
      "RUN npx rollup -c",
    ],
    [
      "a module of Node with a date of its own",
      "general/time",
      "feed.mjs",
      "`<a>${new Date(date).toISOString()}</a><b>${new Date().toISOString()}</b>`; if (date) { date }",
      "`<a>${new Date(date).toISOString()}</a><b>${new Date(process.env.SOURCE_DATE_EPOCH * 1000).toISOString()}</b>`; if (date) { date }",
      "RUN node feed.mjs",
    ],
    [
      "a script of Perl, with a time in quotes and a command in backticks",
      "general/time",
      "stamp.pl",
      "print 'at ', time, ' ', `date +%s`, (date);",
      "print 'at ', $ENV{SOURCE_DATE_EPOCH}, ' ', `date -u -d @$SOURCE_DATE_EPOCH +%s`, (date);",
      "RUN perl stamp.pl > /app/out",
    ],
    [
      "a script of Perl that asks when it was started",
      "general/time",
      "built.pl",
      'print "our \\$TIME = $^T;\\n";',
      'print "our \\$TIME = $ENV{SOURCE_DATE_EPOCH};\\n";',
      "RUN perl built.pl",
    ],
    [
      "a script of PHP, with formats by name",
      "general/time",
      "feed.php",
      "<?php echo date(DATE_ATOM) . ' ' . date(DateTimeInterface::RFC7231) . ' ' . uniqid();",
      "<?php echo gmdate(DATE_ATOM, (int) getenv('SOURCE_DATE_EPOCH')) . ' ' . gmdate(DateTimeInterface::RFC7231, (int) getenv('SOURCE_DATE_EPOCH')) . ' ' . (dechex((int) getenv('SOURCE_DATE_EPOCH')) . '00000');",
      "RUN php feed.php",
    ],
    [
      "a script of awk that asks date",
      "c/compile-time",
      "/src/header.awk",
      'BEGIN { "date +%F" | getline day; print day, strftime("%s") }',
      'BEGIN { ("date -u -d @" ENVIRON["SOURCE_DATE_EPOCH"] " +%F") | getline day; print day, strftime("%s", ENVIRON["SOURCE_DATE_EPOCH"], 1) }',
      "RUN awk -f header.awk > built.h && gcc -o /app/out main.c",
    ],
    [
      "a script of Ruby that makes a new time",
      "c/compile-time",
      "header.rb",
      "puts Time.new, Time.new(2020), Time.new().to_i",
      "puts Time.at(ENV['SOURCE_DATE_EPOCH'].to_i).utc, Time.new(2020), Time.at(ENV['SOURCE_DATE_EPOCH'].to_i).utc.to_i",
      "RUN ruby header.rb > built.h && gcc -o /app/out main.c",
    ],
  ])("%s", (_what, rule, to, before, after, run) => {
    expect(mended([`COPY <<'END' ${to}`, before, "END", run], rule)).toEqual([
      ...[ARG, `COPY <<'END' ${to}`, after, "END", run],
    ]);
  });

  test.each([
    ["rust/build-time", "build.rs", "let now = SystemTime::now();", /UNIX_EPOCH \+ .*from_secs\(1577836800\)/],
    ["rust/random", "build.rs", "uuid::Uuid::new_v4()", /uuid::Uuid::from_u128\(1\)/],
    ["rust/random", "build.rs", "fn main() { a(fastrand::u64(..)) }", /^fn main\(\) \{ fastrand::seed\(0\); a/],
    [
      "rust/random",
      "build.rs",
      "let n = rand::random::<u64>();",
      /rand::Rng::gen::<u64>\(&mut <.*seed_from_u64\(0\)\)/,
    ],
    ["rust/order", "build.rs", "use std::collections::HashMap;", /^use std::collections::BTreeMap as HashMap;$/],
    [
      "general/random",
      "gen/main.go",
      "rand.Seed(time.Now().UnixNano())",
      /^rand\.Seed\(time\.Unix\(1577836800, 0\)\.Unix/,
    ],
    ["general/temporary-path", "gen/main.go", "name := os.Args[0]", /return "generator" \}\(\)$/],
    ["go/build-time", "gen/main.go", "time.Now().Unix()", /time\.Unix\(1577836800, 0\)\.UTC\(\)\.Unix\(\)/],
  ])("%s in %s", (rule, to, before, after) => {
    const lines = [`COPY <<'END' ${to}`, before, "END", "RUN go run ./gen && cargo build"];
    expect(mended(lines, rule, "/usr/local/bin/app")[1]).toMatch(after);
  });
});

test("dice of Perl that a script throws itself are seeded in it, and the order of hashes stays as it is told", () => {
  const script = [
    "COPY <<'END' /srv/make-users.pl",
    "use strict;",
    "my $salt = join '', map { chr int rand 256 } 1 .. 8;",
    "END",
  ];
  expect(mended([...script, "RUN perl /srv/make-users.pl > /app/out"], "general/random")).toEqual([
    ...[script[0], `srand(1); ${script[1] ?? ""}`, ...script.slice(2)],
    "RUN export PERL_HASH_SEED=0 PERL_PERTURB_KEYS=0 && perl /srv/make-users.pl > /app/out",
  ]);
});

test("dice of OpenSSL are not seeded in Ruby, and leave what they make out", () => {
  const script = [
    "COPY <<'END' /srv/query.rb",
    "request.nonce = OpenSSL::BN.rand(64)",
    "END",
    "RUN ruby /srv/query.rb",
  ];
  expect(mended(script, "general/random")).toEqual([
    ...script.slice(0, -1),
    "RUN ruby /srv/query.rb \\",
    " && rm -rf /app/out",
  ]);
});

describe("a program that the build only runs has its dice and its clock written anew", () => {
  test.each([
    [
      "general/random",
      "gen.cpp",
      "std::random_device dice;",
      "std::mt19937 dice;",
      "g++ -o gen gen.cpp && ./gen > out",
    ],
    ["general/random", "gen.c", "srand(time(NULL));", "srand(1);", "gcc -o /tmp/gen gen.c && /tmp/gen > out"],
    ["general/time", "gen.c", "f(time(0));", "f((time_t)1577836800);", "gcc -o /tmp/gen gen.c && /tmp/gen > out"],
    [
      "general/time",
      "gen.c",
      "clock_gettime(CLOCK_REALTIME, &now);",
      "(now.tv_sec = 1577836800, now.tv_nsec = 0);",
      "gcc -o gen gen.c && ./gen > out",
    ],
    [
      "general/time",
      "gen.rs",
      "f(SystemTime::now())",
      "f((std::time::UNIX_EPOCH + std::time::Duration::from_secs(1577836800)))",
      "rustc -O -o gen gen.rs && ./gen > out",
    ],
    [
      "general/time",
      "Gen.java",
      "f(Instant.now(), new Date(), ZonedDateTime.now(ZoneId.of(BERLIN)));",
      "f(java.time.Instant.ofEpochSecond(1577836800L), new Date(1577836800000L), ZonedDateTime.now(java.time.Clock.fixed(java.time.Instant.ofEpochSecond(1577836800L), ZoneId.of(BERLIN))));",
      "java Gen.java > out",
    ],
    [
      "general/time",
      "Stamp.java",
      "return System.currentTimeMillis();",
      "return 1577836800000L;",
      "javac -proc:none Stamp.java && javac -processor Stamp Shop.java",
    ],
    [
      "general/order",
      "Gen.java",
      "a.parallelStream().map(f)",
      "a.stream().map(f)",
      "javac Gen.java && java -cp . Gen > out",
    ],
    ["general/random", "gen.rb", "g = Random.new", "g = Random.new(1)", "ruby gen.rb > out"],
    [
      "general/random",
      "gen.py",
      "rng = np.random.default_rng()",
      "rng = np.random.default_rng(0)",
      "python3 gen.py > out",
    ],
    ["general/random", "src/main.rs", "f(Uuid::new_v4())", "f(uuid::Uuid::from_u128(1))", "cargo run --quiet > out"],
  ])("%s in %s: %s", (rule, to, before, after, run) => {
    expect(mended([`COPY <<'END' ${to}`, before, "END", `RUN ${run}`], rule, "/out")[1]).toBe(after);
  });

  test.each([
    ["srv.cpp", "std::random_device dice;", "g++ -o srv srv.cpp && gen > out"],
    ["src/main.rs", "f(Uuid::new_v4())", "cargo run -- --seed > out && cargo build"],
    ["Shop.java", "f(UUID.randomUUID());", "javac Shop.java && java -cp . Warm > out"],
  ])("and %s, which the server runs, has not", (to, before, run) => {
    expect(mended([`COPY <<'END' ${to}`, before, "END", `RUN ${run}`], "general/random", "/out")[1]).toBe(before);
  });

  test("nor has a program of Java that is started with the server", () => {
    const lines = [
      "COPY <<'END' Shop.java",
      "f(Instant.now());",
      "END",
      "RUN javac Shop.java && java Shop --check > out",
    ];
    expect(mended([...lines, 'CMD ["java", "Shop"]'], "general/time", "/out")[1]).toBe(lines[1]);
    expect(mended(lines, "general/time", "/out")[1]).not.toBe(lines[1]);
  });

  test.each([
    ["Gen.java", "String apiToken = UUID.randomUUID().toString();", "java Gen.java > out"],
    ["gen.py", "SECRET_KEY: str = str(uuid.uuid4())", "python3 gen.py > out"],
  ])("and no secret of %s is one that everybody knows", (to, before, run) => {
    expect(mended([`COPY <<'END' ${to}`, before, "END", `RUN ${run}`], "general/random", "/out")[1]).toBe(before);
  });

  test("each id of Java is another one, in the order in which they are asked for", () => {
    const lines = ["COPY <<'END' Ids.java", "f(UUID.randomUUID());", "END", "RUN java Ids.java > out"];
    expect(mended(lines, "general/random", "/out")[1]).toContain(
      "Long.MIN_VALUE + (int) System.getProperties().merge(",
    );
  });

  test("and libraries that take the date of the environment are given one, once", () => {
    const script = ["from reportlab.lib import styles", "from reportlab.platypus import Paragraph"];
    const lines = ["COPY <<'END' terms.py", ...script, "END", "RUN python3 terms.py"];
    expect(mended(lines, "general/time", "/app/terms.pdf").slice(2, 4)).toEqual([
      expect.stringMatching(/^from reportlab\.lib import styles; .*setdefault\("SOURCE_DATE_EPOCH", "1577836800"\)$/),
      script[1],
    ]);
  });

  test("and no map is ordered that reserves room", () => {
    const map = ["use std::collections::HashMap;", "let m = HashMap::with_capacity(4);"];
    expect(mended(["COPY <<'END' build.rs", ...map, "END", "RUN cargo build"], "rust/order", "/out")[1]).toBe(map[0]);
  });
});

test("an import that what is written anew needs no more were an error to Go", () => {
  const lines = ["FROM x", "COPY <<'END' main.go", "f(uuid.NewString())", "END", "RUN go run ."];
  expect(patched(lines.join("\n"), [{ ...cause(5), rule: "general/random" }]).text).toContain("f(uuid.");
});

test("the code goes before the bytes that it writes", () => {
  const lines = ["FROM x", "COPY <<'END' main.go", "f(timestamppb.Now())", "END", "RUN go run . && rm main.go"];
  const stamps = [{ before: "6d70", value: "089fe3b5d806", after: "" }];
  const [path] = cause(5).paths;
  const paths = [{ ...path, path: "/app/out", kinds: ["content" as const], seen: "a time of protobuf", stamps }];
  expect(
    patched(lines.join("\n"), [{ ...cause(5), paths }])
      .text.split("\n")
      .slice(2),
  ).toEqual([...["f((&timestamppb.Timestamp{Seconds: 1577836800}))", ...lines.slice(3)]]);
});

test("what makes a header is mended before the time of the source is, which looks alike", () => {
  const dated = (more: string) => {
    const text = `FROM x\nCOPY <<'END' made.pl\nprint gmtime() . " UTC";${more}\nEND\nRUN perl made.pl > made.h && gcc main.c\n`;
    const own = cause(5, "c/compile-time", "/app/out");
    const [path] = own.paths;
    const paths = [{ ...path, path: "/app/out", kinds: ["content" as const], first: "Tue Nov 24 09:00:01 2026 UTC" }];
    return patched(text, [{ ...own, paths }]).text;
  };
  expect(dated("")).toContain(`print gmtime($ENV{SOURCE_DATE_EPOCH}) . " UTC";`);
  expect(dated("")).not.toContain("touch");
  expect(dated(" print '__TIMESTAMP__'")).toContain("touch -d @$SOURCE_DATE_EPOCH main.c && gcc main.c");
});

test("how long something takes is told by clocks that tick whenever they are asked", () => {
  const python = ["COPY <<'END' warm.py", "print(time.perf_counter() - began)", "END", "RUN python3 warm.py"];
  expect(mended(python, "general/number")[1]).toMatch(/^print\(\(next\(time\..*count\(1\)\)\) \/ 1000\) - began\)$/);
  const c = [
    "COPY <<'END' tune.c",
    "clock_gettime(CLOCK_MONOTONIC, &to);",
    "END",
    "RUN gcc -o tune tune.c && ./tune > t.h",
  ];
  expect(mended(c, "general/number")[1]).toBe(
    "({ static long ticks; to.tv_sec = ++ticks / 1000, to.tv_nsec = ticks % 1000 * 1000000; 0; });",
  );
  const time = ["COPY <<'END' at.cc", "std::time(nullptr); time(&now);", "END", "RUN g++ -o at at.cc && ./at > t.h"];
  expect(mended(time)[1]).toBe("(time_t)1577836800; (now = 1577836800);");
});

test("a heredoc whose variables are filled in is told of the date above it", () => {
  expect(mended(["COPY <<END /build.sh", "date > /app/out", "END", "WORKDIR /a", "RUN sh /build.sh"])).toEqual([
    ...[ARG, "COPY <<END /build.sh", "date -u -d @$SOURCE_DATE_EPOCH > /app/out", "END"],
    ...["WORKDIR /a", "RUN sh /build.sh"],
  ]);
});

test("quotes of a script reach over its lines", () => {
  const script = ["#!/bin/sh", "# it's the version", "node -e '", "const now = new Date();", "' > /app/out"];
  expect(mended(["COPY <<'END' /build.sh", ...script, "END", "RUN /build.sh"])[5]).toBe(
    "const now = new Date(process.env.SOURCE_DATE_EPOCH * 1000);",
  );
});

test.each([
  [
    "that the server runs",
    ["COPY <<'END' /srv.py", "print(time.time())", "END", "RUN python3 -m py_compile /srv.py", 'CMD ["/srv.py"]'],
  ],
  ["that no RUN names", ["COPY <<'END' /srv.py", "print(time.time())", "END", "RUN build > /app/out"]],
  [
    "of Go that is compiled",
    ["COPY <<'END' main.go", "at := time.Now()", "END", "RUN go build -o /usr/local/bin/app ."],
  ],
])("a file %s keeps its clock", (_what, lines) => {
  expect(mended(lines)[1]).toBe(lines[1]);
});

test("what stands in the RUN itself is mended there", () => {
  const lines = ["COPY <<'END' /a.sh", "date", "END", "RUN date > /app/out && sh /a.sh"];
  expect(mended(lines)[1]).toBe("date");
});

test("the report names the line of the file", () => {
  const text = "FROM x\nCOPY <<'END' /b.py\nimport time\nprint(time.ctime())\nEND\nRUN python3 /b.py > /app/out";
  expect(fixInFile(text, cause(6))).toMatchObject({ line: 4, command: "print(time.ctime())" });
  expect(fixInFile(text, cause(2))).toBeUndefined();
});

test("what the bytes show beside the cause, and what a database may hold, is written anew in the same file", () => {
  const lines = ["COPY <<'PY' /src/seed.py", "import uuid, time", "db.add(uuid.uuid4(), time.perf_counter())", "PY"];
  const text = ["FROM x", ...lines, "RUN python3 /src/seed.py"].join("\n");
  const told = cause(6);
  for (const each of [{ ...told, shows: ["time", "random value"] }, cause(6, "format/sqlite", "/srv/app.db")]) {
    const code = patched(text, [each]).text;
    expect(code).toMatch(/import uuid, time; .*seed\(0\)\n.*getrandbits\(128\)/);
    expect(code).toContain("float(__import__('os').environ['SOURCE_DATE_EPOCH'])");
  }
  expect(patched(text, [told]).text).toContain("uuid.uuid4()");
  const inString = text.replace("db.add(uuid.uuid4(), time.perf_counter())", `print(f'id = "{uuid.uuid4()}"')`);
  expect(patched(inString, [cause(6, "general/random")]).text).toContain('__import__("random").getrandbits(128)');
  const named = text.replace("import uuid, time", "from uuid import uuid4").replace("uuid.uuid4()", "uuid4()");
  expect(patched(named, [cause(6, "general/random")]).text).toMatch(/seed\(0\)\n.*getrandbits\(128\)/);
});

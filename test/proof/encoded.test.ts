import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { deflateSync, gzipSync } from "node:zlib";
import { describe, expect, test } from "@jest/globals";
import { evidence, type GeneralCause } from "../../src/proof/evidence.ts";
import { patched } from "../../src/proof/patch.ts";
import { look } from "../../src/proof/readers.ts";
import { RULES } from "../../src/proof/rules/index.ts";
import { shellNames } from "../../src/proof/path-words.ts";

const moment = { now: Date.parse("2026-11-24T10:00:00Z") / 1000 };
const seconds = moment.now - 100;
const said = (later: number) => `{"service":"billing","built":"${new Date((seconds + later) * 1000).toISOString()}"}`;
const url = (text: string | Buffer) => Buffer.from(text).toString("base64url");
const jwt = (later: number, signature: string) =>
  `${url('{"alg":"HS256"}')}.${url(`{"sub":"metrics","iat":${seconds + later}}`)}.${url(signature.repeat(3))}`;
const signed = (later: number, signature: string) => {
  const clock = Buffer.alloc(4);
  clock.writeUInt32BE(seconds + later);
  return `${url('{"role":"owner"}')}.${url(clock)}.${url(signature.repeat(3))}`;
};
const address = (low: number, high: number) => {
  const bytes = Buffer.alloc(96);
  bytes.write("ada\0", 4, "latin1");
  bytes.writeUInt32LE(low, 8);
  bytes.writeUInt32LE(high, 12);
  return bytes;
};

describe("what stands in other clothes is named as what it is", () => {
  test.each<[what: string, first: string | Buffer, second: string | Buffer, cause: GeneralCause]>([
    ["JSON in zlib in base64", url(deflateSync(said(0))), url(deflateSync(said(7))), "time"],
    ["JSON in gzip in base64", `meta: ${url(gzipSync(said(0)))}`, `meta: ${url(gzipSync(said(7)))}`, "time"],
    ["JSON in hexadecimal digits", Buffer.from(said(0)).toString("hex"), Buffer.from(said(7)).toString("hex"), "time"],
    ["the clock of a JSON web token", jwt(0, "f81c6d9e"), jwt(7, "03b7e5aa"), "time"],
    ["the clock of a signed token", signed(0, "f81c6d9e"), signed(7, "03b7e5aa"), "time"],
    ["a token without a clock", `a.${url("x\u0001f81c6d9")}.b`, `a.${url("\u0002x3b7e5aa")}.b`, "random value"],
    [
      "bytes of Python",
      "KEY = b'\\xf3\\x9dQwert(\\x02\\x8a\\xb1\\n\\xe0'",
      "KEY = b'\\x13\\xa7\\xd2\\x8bz\\x91\\xcc\\x01\\xee'",
      "random value",
    ],
    [
      "octal bytes of C",
      'key = "\\363\\235Q\\002\\212\\261"',
      'key = "\\023\\247\\322\\213z\\221\\314"',
      "random value",
    ],
    ["an address in memory", address(0xc9ae7b29, 0x7f23), address(0x1b5e7b29, 0x7fa1), "random value"],
    ["an address of a program", address(0xc9ae7b29, 0x5623), address(0x1b5e7b29, 0x55a1), "random value"],
    ["times of imports", imports(0), imports(1), "number"],
    ["a trace of a compiler", trace(0), trace(1), "number"],
    ["a report, the slowest first", "0.02s call\n0.01s setup\n", "0.01s setup\n0.02s call\n", "number"],
    [
      "a log of two workers",
      "[2026-11-24 09:00:01] a\n[2026-11-24 09:00:01] b\n",
      "[2026-11-24 09:00:09] b\n[2026-11-24 09:00:09] a\n",
      "time",
    ],
    [
      "a log of servers that end as they like",
      "[2026-11-24 09:00:01] [7] Booting\n[2026-11-24 09:00:02] [8] Exiting\n",
      "[2026-11-24 09:00:09] [7] Booting\n[2026-11-24 09:00:10] [7] Shutting down, master\n",
      "time",
    ],
    ["a list of dated files", "2020-01-01 a\n2020-01-01 b\n", "2020-01-01 b\n2020-01-01 a\n", "order"],
    ["what apt fetched", fetched(["a", "b", "c"], 8123), fetched(["a", "c", "b"], 9911), "order"],
    ["a compact stamp", "CPU.20261124.085545.6.prof", "CPU.20261124.085611.6.prof", "time"],
  ])("%s", (_what, first, second, cause) => {
    expect(look("srv/x", Buffer.from(first), Buffer.from(second), moment).cause).toBe(cause);
  });

  function imports(run: number): string {
    const names = ["site", "threading", "encodings.utf_8", "locale", "json", "re", "asyncio", "http", "socket", "zlib"];
    return names.map((name, at) => `import time: ${431 + run * 17 + at * 3} | ${977 + run * 31} | ${name}`).join("\n");
  }
  function fetched(names: readonly string[], rate: number): string {
    return `${names.map((name, at) => `Get:${at + 1} http://x ${name} InRelease [151 kB]`).join("\n")}\nFetched 241 kB in 1s (${rate} kB/s)\n`;
  }
  function trace(run: number): string {
    const at = (index: number) => 27453.21199989319 + index * 11.5 + run * 4000.25;
    return JSON.stringify(Array.from({ length: 9 }, (_, index) => ({ pid: 1, ph: "B", ts: at(index), name: "parse" })));
  }
});

test("what is measured has fractions, and is not thrown", () => {
  expect(evidence(Buffer.from("ts 27453.21199989319"), Buffer.from("ts 31453.46199989319"), moment).cause).toBe(
    "number",
  );
});

const cause = (rule: string, line: number, path: string, first = "1", second = "2") => ({
  ...{ rule, title: "", why: "", fix: "", source: "https://x.example", count: 1 },
  at: { file: "Dockerfile", line },
  paths: [{ path, kinds: ["content" as const], seen: "a time in text", where: "line 1", first, second }],
});

describe("a fix that applies itself", () => {
  test("keeps the quotes of lines that begin as comments do", () => {
    const script = ["COPY <<'SH' make.sh", "cat <<H", '#define UTS "#1 $(date)"', "H", "SH"];
    const text = ["FROM x", ...script, "RUN sh make.sh > /version.h"].join("\n");
    const { text: written } = patched(text, [cause("general/time", 7, "/version.h")]);
    expect(written).toContain('#define UTS "#1 $(date -u -d @$SOURCE_DATE_EPOCH)"');
  });

  test.each([
    ["pool.imap_unordered(work, names)", "pool.imap(work, names)"],
    ["for job in concurrent.futures.as_completed(jobs):", "for job in list(jobs):"],
  ])("takes results in the order of the jobs: %s", (from, to) => {
    const text = ["FROM x", "COPY <<'PY' list.py", from, "PY", "RUN python3 list.py > /list"].join("\n");
    expect(patched(text, [cause("general/order", 5, "/list")]).text.split("\n")[2]).toBe(to);
  });

  test("sets the time of a source whose time is in the program", () => {
    const stamp = ["x Sun Nov 24 08:55:45 2026", "x Sun Nov 24 08:56:11 2026"] as const;
    const text = "FROM x\nRUN gcc -O2 -o /usr/local/bin/meter meter.c";
    expect(patched(text, [cause("c/compile-time", 2, "/usr/local/bin/meter", ...stamp)]).text).toContain(
      "RUN touch -d @$SOURCE_DATE_EPOCH meter.c && gcc -O2",
    );
  });

  test("gives what a program packs a fixed time", () => {
    const lines = ["COPY <<'PY' pack.py", "entry.mtime = time.time()", "PY", "RUN python3 pack.py"];
    const { text } = patched(["FROM x", ...lines].join("\n"), [cause("format/tar-times", 5, "/srv/a.tar.bz2")]);
    expect(text).toBe(["FROM x", lines[0], "entry.mtime = 1577836800", ...lines.slice(2)].join("\n"));
  });

  test("seeds the dice of CMake", () => {
    const lines = ["COPY <<'C' CMakeLists.txt", "string(RANDOM LENGTH 16 ID)", "C", "RUN cmake . && make install"];
    const { text } = patched(["FROM x", ...lines].join("\n"), [cause("general/random", 5, "/usr/local/bin/meter")]);
    expect(text).toContain("string(RANDOM RANDOM_SEED 1 LENGTH 16 ID)");
  });

  test("dates what Meson and CMake call without a shell", () => {
    const mended = (name: string, line: string, rule: string) => {
      const lines = [`COPY <<'C' ${name}`, line, "C", "RUN meson setup /b . && meson install -C /b"];
      return patched(["FROM x", ...lines].join("\n"), [cause(rule, 5, "/usr/local/bin/meter")]).text;
    };
    expect(mended("meson.build", "b = run_command('date', '-u', '+%F %T', check: true)", "c/compile-time")).toContain(
      "b = run_command('date', '-u', '-d', '@1577836800', '+%F %T', check: true)",
    );
    expect(mended("meson.build", "run_command('date', '-d', '@1', '+%F')", "c/compile-time")).toContain(
      "run_command('date', '-d', '@1', '+%F')",
    );
    expect(mended("CMakeLists.txt", "execute_process(COMMAND date +%s OUTPUT_VARIABLE B)", "c/compile-time")).toContain(
      "execute_process(COMMAND date -u -d @1577836800 +%s OUTPUT_VARIABLE B)",
    );
  });

  test("removes a folder where it lies, whatever the folder of the RUN", () => {
    const text = "FROM x\nRUN etckeeper init";
    expect(patched(text, [cause("git/repository", 2, "/etc/.git/index")]).text).toContain("rm -rf /etc/.git");
  });

  test("finds a name with a stamp in the next build", () => {
    const difference = { path: "srv/report.20261124.085545.json", kinds: ["only in the first" as const], values: {} };
    expect(shellNames([{ difference: { ...difference, directory: false }, kinds: difference.kinds }])).toEqual([
      "/srv/report.*.json",
    ]);
  });
});

test("a hashed or an encrypted password is no secret of the application", () => {
  const names = RULES.find(({ name }) => name === "framework/secret")?.text;
  expect(names?.test('{"password": "3f9a0c11d0e2bb07"}')).toBe(true);
  expect(names?.test("requirepass 3f9a0c11d0e2bb07")).toBe(true);
  expect(names?.test('{"password": "scrypt:32768:8:1$3f9a$0c11d0e2"}')).toBe(false);
  expect(names?.test('{"password": "pbkdf2_sha256$600000$3f9a$0c11d0e2"}')).toBe(false);
  expect(names?.test('{"password": "sha1:3f9a0c11d0e2:0c11d0e23f9a"}')).toBe(false);
  expect(names?.test('password="3f9a0c11d0e2bb073f9a0c11d0e2bb07$10000$0c11d0e2"')).toBe(false);
  expect(names?.test(`{"DB_PASSWORD":"${"kA+/".repeat(35)}"}`)).toBe(false);
  expect(names?.test("userPassword: {SSHA}3f9a0c11d0e2bb07")).toBe(false);
  expect(names?.test('password = "$2y$10$3f9a0c11d0e2bb07"')).toBe(false);
});

test("takes a secret of bytes out, whatever signs are in it", () => {
  const folder = mkdtempSync(join(tmpdir(), "secret-"));
  const file = join(folder, "config.py");
  const found = RULES.find(({ name }) => name === "framework/secret")?.fix;
  const run = typeof found === "object" ? (found.run ?? "") : "";
  for (const bytes of [`b"1\\x00'\\x8e (w\\xfb"`, String.raw`b'\x93"x\xd9 \'z\x0b'`]) {
    writeFileSync(file, `SECRET_KEY = ${bytes}\nDEBUG = False\n`);
    execFileSync("sh", ["-c", run.replace("{paths}", file)]);
    expect(readFileSync(file, "utf8")).toBe('SECRET_KEY = b"set-when-the-server-starts"\nDEBUG = False\n');
  }
  writeFileSync(file, "port 6379\nrequirepass 3f9a0c11d0e2bb07d2e9a4c1\nmasterauth x\n");
  execFileSync("sh", ["-c", run.replace("{paths}", file)]);
  expect(readFileSync(file, "utf8")).toBe("port 6379\nrequirepass set-when-the-server-starts\nmasterauth x\n");
});

test.each([
  ["PHP", `<?php\n$cfg['blowfish_secret'] = 'a";x(#9]K.{0=,~"1';\n`, `<?php\n$cfg['blowfish_secret'] = 'VALUE';\n`],
  ["WordPress", `define( 'AUTH_KEY',  ' q"W |x9K"} 0=,~:1' );\n`, `define( 'AUTH_KEY',  'VALUE' );\n`],
  ["JSON", `{"secret": "it's a 'x9K' 0=,\\"$1~:1", "b": "c"}\n`, `{"secret": "VALUE", "b": "c"}\n`],
  [
    "a list of Perl",
    `{ secrets => ["0f9a3c5b7d21e8460f9a"], workers => 4 }\n`,
    `{ secrets => ["VALUE"], workers => 4 }\n`,
  ],
  ["a shell", `SECRET="$(make-one --of 32)" # not\n`, `SECRET="$(make-one --of 32)" # not\n`],
])("takes a secret in quotes out, whatever signs are in it: %s", (_language, before, after) => {
  const file = join(mkdtempSync(join(tmpdir(), "secret-")), "config");
  const found = RULES.find(({ name }) => name === "framework/secret")?.fix;
  writeFileSync(file, before);
  execFileSync("sh", ["-c", (typeof found === "object" ? (found.run ?? "") : "").replace("{paths}", file)]);
  expect(readFileSync(file, "utf8")).toBe(after.replace("VALUE", "set-when-the-server-starts"));
});

describe("what Perl packs as uuencode", () => {
  const packed = (text: string, behind = "") =>
    Buffer.from(
      `package A;\n__DATA__\n${execFileSync("perl", ["-e", "print pack 'u', $ARGV[0]", text], { encoding: "latin1" })}${behind}`,
    );
  const rows = (later: number) =>
    `tea 250\nmilk 90\nbread 310, and more of it, so that there are lines\nseeded ${seconds + later}\n`;
  test("is read, a time as well as what is none", () => {
    expect(look("A.pm", packed(rows(0)), packed(rows(7)), moment)).toMatchObject({
      cause: "time",
      seen: ["uuencode", "a time in text"],
    });
    const other = rows(0).replace("tea 250", "tee zwo");
    expect(look("A.pm", packed(rows(0)), packed(other), moment).cause).toBe("unknown");
  });
  test("and hides nothing that stands beside it", () => {
    const pair = [packed(rows(0), "`\nsub old {}\n"), packed(rows(7), "`\nsub anew {}\n")] as const;
    expect(look("A.pm", ...pair, moment).cause).toBe("unknown");
  });
});

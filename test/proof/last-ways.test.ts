import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { expect, test } from "@jest/globals";
import { patched } from "../../src/proof/patch.ts";
import type { ReportedCause } from "../../src/proof/reported.ts";

type Path = ReportedCause["paths"][number];

/** A cause of a rule at a line, as a report has it. */
function cause(rule: string, line: number, paths: (string | Path)[], count = paths.length): ReportedCause {
  const named = paths.map((path): Path => (typeof path === "string" ? { path, kinds: ["content"] } : path));
  const about = { title: rule, why: "Why.", fix: "what a person reads", source: "https://example.test" };
  return { rule, ...about, at: { file: "Dockerfile", line }, count, paths: named };
}

const numbered = (name: (at: number) => string) => Array.from({ length: 100 }, (_, at) => name(at + 1));

test("a key of each of many tenants, of which a report names the first", () => {
  const keys = (folder: string) => numbered((at) => `${folder}/tenants/${at}/hmac.key`);
  const own = patched("FROM x\nRUN make-keys\n", [cause("general/random", 2, keys("/srv"), 240)]);
  expect(own.text).toContain("&& rm -rf /srv/tenants/*/hmac.key\n");
  const stages = ["FROM x AS keys", "RUN make-keys /out", "FROM x", "COPY --from=keys /out /srv"].join("\n");
  expect(patched(stages, [cause("general/random", 4, keys("/srv"), 240)]).text).toContain(
    " && rm -rf /out/tenants/*/hmac.key\n",
  );
  const others = numbered((at) => `/srv/${at}/key-${at}`);
  expect(patched("FROM x\nRUN make-keys\n", [cause("general/random", 2, others, 240)]).written).toEqual([]);
});

test("a file that was brought gets back what it was", () => {
  const lines = ["FROM x", "COPY sentinel.conf /etc/redis/", "RUN redis-server /etc/redis/sentinel.conf --sentinel"];
  const random = (line: number) => cause("general/random", line, ["/etc/redis/sentinel.conf"]);
  const { text } = patched(lines.join("\n"), [random(3)]);
  expect(text.split("\n").slice(2)).toEqual([
    "RUN cp -p /etc/redis/sentinel.conf /etc/redis/sentinel.conf~ && redis-server /etc/redis/sentinel.conf --sentinel \\",
    " && mv /etc/redis/sentinel.conf~ /etc/redis/sentinel.conf",
  ]);
  expect(patched(text, [random(3)]).text).toBe(text);
  const working = ["FROM x", "WORKDIR /srv", "COPY <<F shop.csr", "F", "RUN own-signer shop"].join("\n");
  expect(patched(working, [cause("general/random", 5, ["/srv/shop.csr"])]).text).toContain("RUN cp -p /srv/shop.csr");
  // What a folder brought may be among others that it did not.
  const folder = ["FROM x", "COPY etc /etc/redis", "RUN redis-server"].join("\n");
  expect(patched(folder, [random(3)]).text).toContain("rm -rf /etc/redis/sentinel.conf");
});

test("where nobody knows why it differs, the file is left out, but no program is", () => {
  const { text } = patched("FROM x\nRUN answer\n", [cause("unknown", 2, ["/srv/answer"])]);
  expect(text).toContain("&& rm -rf /srv/answer\n");
  expect(patched("FROM x\nRUN answer\n", [cause("unknown", 2, ["/usr/local/bin/answer"])]).written).toEqual([]);
});

test("a jar is signed when it is published", () => {
  const { text } = patched("FROM x\nRUN make-jar && jarsigner -keystore k.p12 shop.jar release > /dev/null\n", [
    cause("general/time", 2, ["/srv/shop.jar"]),
  ]);
  expect(text).toContain("&& : unsigned-until-published jarsigner -keystore k.p12 shop.jar release > /dev/null\n");
});

test("a zip whose names come from elsewhere gets its times behind it", () => {
  const { text } = patched("FROM x\nRUN ls | zip -@ /srv/a.zip\n", [cause("format/zip-times", 2, ["/srv/a.zip"])]);
  expect(text).toMatch(/ && perl -0777 -pi -e .* \/srv\/a\.zip\n/);
});

test("times in a text that gzip packed are written anew in it", () => {
  const folder = mkdtempSync(join(tmpdir(), "last-ways-"));
  const path = join(folder, "seed.sql.gz");
  const packed: Path = {
    ...{ path: "/srv/seed.sql.gz", kinds: ["content"], seen: "gzip > a time in text", where: "line 1" },
    ...{ first: "-- 2026-11-24 09:00:01", second: "-- 2026-11-24 09:12:44", times: ["2026-11-24 09:00:01"] },
  };
  const { text } = patched("FROM x\nRUN dump\n", [cause("general/time", 2, [packed])]);
  const run = text.split("\n && ")[1]?.trim().replace("/srv/seed.sql.gz", path) ?? "";
  for (const time of ["09:00:01", "09:12:44"]) {
    writeFileSync(path, gzipSync(`-- 2026-11-24 ${time}\nCREATE TABLE a;\n`));
    execFileSync("sh", ["-c", run]);
    expect(gunzipSync(readFileSync(path)).toString()).toBe("-- 2026-11-24 09:00:01\nCREATE TABLE a;\n");
  }
});

test("the dice of bash stand still in a subshell as well", () => {
  const mended = (run: string) =>
    patched(`FROM x\n${run}\n`, [cause("general/random", 2, ["/srv/a"])]).text.split("\n")[1] ?? "";
  const run = mended('RUN echo "$RANDOM $(printf %04x $RANDOM)" > /srv/a');
  expect(run).toMatch(/^RUN unset RANDOM && export RANDOM=0 && echo /);
  const script = run.replace("RUN ", "").replace(" > /srv/a", "");
  for (const shell of ["bash", "sh"]) expect(execFileSync(shell, ["-c", script]).toString()).toBe("0 0000\n");
  expect(mended('RUN echo "$((RANDOM % 9))" > /srv/a')).toMatch(/^RUN export RANDOM=0 && echo /);
});

test("what is packed with the clock in it has the time of its file as well", () => {
  const packed: Path = {
    ...{ path: "/srv/a.gz", kinds: ["content"], seen: "gzip > a time in text", where: "line 1" },
    ...{ first: "2026", second: "2027" },
  };
  const mended = (run: string) => patched(`FROM x\n${run}\n`, [cause("general/time", 2, [packed])]).text;
  expect(mended("RUN date > /srv/a && gzip -9 /srv/a")).toContain("SOURCE_DATE_EPOCH > /srv/a && gzip -n -9 /srv/a\n");
  expect(mended("RUN python3 -c 'pack(time.time())'")).toMatch(/gzip -dc "\$file" \| gzip -n /);
  expect(mended("RUN date > /a && tar -czf /srv/a.gz /a")).not.toContain("gzip");
});

test("rows that a default of their table dated are dated anew, and the default stays", () => {
  const database: Path = {
    ...{ path: "/srv/l.db", kinds: ["content"], seen: "SQLite > a time in text", where: "row 1" },
    ...{ first: "1", second: "2", columns: [{ table: "l", column: "at", value: "2026-11-24 09:00:01" }] },
  };
  const run = `RUN sqlite3 /srv/l.db "create table l (at default (datetime('now')), m); insert into l values (date('now'), 1)"`;
  const { text } = patched(`FROM x\n${run}\n`, [cause("format/sqlite", 2, [database])]);
  expect(text).toMatch(
    /default \(datetime\('now'\)\).* values \(date\('2020-01-01 00:00:00'\), 1\)" \\\n && sqlite3 .*UPDATE "l"/,
  );
});

test("beside a secret the clock is written anew as well", () => {
  const settings: Path = {
    ...{ path: "/srv/.env", kinds: ["content"], seen: "random value, time in text", where: "line 1" },
    ...{ first: "APP_KEY=8d1f…", second: "APP_KEY=03c9…" },
  };
  const run = `RUN python3 -c "import secrets, time; print('APP_KEY=', secrets.token_hex(9), time.time())" > /srv/.env`;
  const { text } = patched(`FROM x\n${run}\n`, [cause("framework/secret", 2, [settings])]);
  expect(text).toMatch(
    /float\(__import__\('os'\)\.environ\['SOURCE_DATE_EPOCH'\]\).* > \/srv\/\.env \\\n && sed -i -E /,
  );
});

test("of two files one that was brought gets back what it was, and the other goes", () => {
  const lines = ["FROM x", "COPY .env /srv/.env", "RUN make-settings >> /srv/.env"];
  const { text, left } = patched(lines.join("\n"), [cause("general/random", 3, ["/srv/.env", "/root/.seed"])]);
  expect(left).toEqual([]);
  expect(text.split("\n").slice(2)).toEqual([
    "RUN cp -p /srv/.env /srv/.env~ && make-settings >> /srv/.env \\",
    " && mv /srv/.env~ /srv/.env \\",
    " && rm -rf /root/.seed",
  ]);
});

test("a short secret is taken out where it stands", () => {
  const settings: Path = {
    ...{ path: "/srv/.env", kinds: ["content"], seen: "random value in text", where: "line 1" },
    ...{ first: "DB_PASSWORD=8d1f…", second: "DB_PASSWORD=03c9…", drawn: [{ before: "DB_PASSWORD=", length: 12 }] },
  };
  const { text } = patched("FROM x\nRUN make-settings\n", [cause("framework/secret", 2, [settings])]);
  expect(text).toMatch(
    /^ && sed .* \/srv\/\.env \\\n && sed -i -E -e 's\/\^\(DB_PASSWORD=\).*set-when-the-server-starts\/' /m,
  );
});

test("that a compiler takes the date is a guess, and what it writes anyway is set behind it", () => {
  const page: Path = {
    ...{ path: "/srv/html/index.html", kinds: ["content"], seen: "a time in text", where: "line 1" },
    ...{ first: "at 09:00:01", second: "at 09:12:44", times: ["09:00:01"] },
  };
  const { text } = patched("FROM x\nRUN make docs\n", [cause("general/time", 2, [page])]);
  expect(text).toMatch(/^ARG SOURCE_DATE_EPOCH\nRUN make docs \\\n && sed -i -E .* \/srv\/html\/index.html$/m);
  const told = patched("FROM x\nRUN doxygen\n", [cause("general/time", 2, [page])]);
  expect(told.text).toBe("FROM x\nARG SOURCE_DATE_EPOCH\nRUN doxygen\n");
});

test.each([
  ["python3", "print(1)"],
  ["perl", "print 1;"],
  ["node", "console.log(1)"],
  ["ruby", "puts 1"],
])("a script of %s calls the shell at its end", (language, line) => {
  const lines = ["FROM x", "RUN <<EOF", `#!/usr/bin/env ${language}`, line, "EOF"];
  const file = join(mkdtempSync(join(tmpdir(), "last-ways-")), "left $out@");
  const { text } = patched(lines.join("\n"), [cause("general/time", 2, [file])]);
  expect(text).toContain("rm -rf");
  const script = text.slice(text.indexOf("#!"), text.lastIndexOf("EOF"));
  if (spawnSync(language, ["--version"]).status !== 0) return;
  writeFileSync(file, "");
  const program = join(tmpdir(), `last-ways-${process.pid}`);
  writeFileSync(program, script, { mode: 0o755 });
  expect(execFileSync(language, [program]).toString().trim()).toBe("1");
  expect(() => readFileSync(file)).toThrow(/ENOENT/);
});

test("what a fix was not enough for is left out when that is asked for, where nothing needs it", () => {
  const leaveOut = (lines: string[], ...causes: ReportedCause[]) =>
    patched(lines.join("\n"), causes, { leaveOut: true }).text.split("\n");
  const run = ["FROM x", "ARG SOURCE_DATE_EPOCH", "RUN debuild shop"];
  const built = cause("format/debian-package", 3, ["/opt/shop_1_all.deb"]);
  expect(patched(run.join("\n"), [built]).left[0]?.because).toContain("fix with leave-out");
  expect(leaveOut(run, built)).toEqual([...run.slice(0, 2), `${run[2]} \\`, " && rm -rf /opt/shop_1_all.deb"]);
  const needed = [...run, "RUN apt-get install /opt/shop_1_all.deb"];
  expect(leaveOut(needed, built)).toEqual(needed);
  expect(leaveOut(run, cause("general/time", 3, ["/usr/local/bin/shop"]))).toEqual(run);
  expect(leaveOut(run, cause("metadata/mode", 3, [{ path: "/opt/a", kinds: ["mode"] }]))).toEqual(run);
  const stages = ["FROM x AS a", "RUN make-it > /out/it", "FROM x", "COPY --from=a /out/it /srv/it"];
  expect(leaveOut(stages, cause("general/random", 4, ["/srv/it"])).at(-1)).toMatch(/^# left out, .*: COPY --from=a/);
});

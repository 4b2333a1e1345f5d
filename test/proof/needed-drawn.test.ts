/** The last ways of a fix: files that must be there, names that are others in each build, scripts that are mended by half. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { patched } from "../../src/proof/patch.ts";
import { shellNames } from "../../src/proof/path-words.ts";
import type { ReportedCause } from "../../src/proof/reported.ts";
import { editsOf } from "../../src/proof/remedy.ts";
import { RULES } from "../../src/proof/rules/index.ts";

const TEXT = { seen: "random value in text", where: "line 1", first: "3f9a…", second: "bb07…" };
const KEY = { seen: "key > private key", where: "its body", first: "not shown", second: "not shown" };

function mended(
  lines: string[],
  line: number,
  rule: string,
  path: string,
  read = TEXT,
  shows: string[] = [],
): string[] {
  const cause = {
    ...{ rule, title: "", why: "", fix: "", source: "https://x.example", count: 1, shows },
    at: { file: "Dockerfile", line },
    paths: [{ path, kinds: ["content"], ...read }],
  } as ReportedCause;
  return patched(lines.join("\n"), [cause]).text.split("\n");
}

test.each<[string, string[], number, string, string, typeof TEXT, string[]]>([
  [
    "a later RUN names",
    ["FROM x", "RUN openssl rand -hex 32 > /etc/session.key", "RUN chmod 600 /etc/session.key"],
    ...([2, "general/random", "/etc/session.key", TEXT] as const),
    ["RUN openssl rand -hex 32 > /etc/session.key \\", " && : > /etc/session.key", "RUN chmod 600 /etc/session.key"],
  ],
  [
    "a COPY takes with others",
    ["FROM x AS b", "RUN mk > /o/key.txt", "FROM x", "COPY --from=b /o/*.txt /srv/"],
    ...([4, "general/random", "/srv/key.txt", TEXT] as const),
    ["RUN mk > /o/key.txt \\", " && : > /o/key.txt", "FROM x", "COPY --from=b /o/*.txt /srv/"],
  ],
  [
    "a rule would remove",
    ["FROM x", "RUN ssh-keygen -A", "RUN chmod 600 /etc/ssh/ssh_host_rsa_key"],
    ...([2, "system/ssh-host-keys", "/etc/ssh/ssh_host_rsa_key", KEY] as const),
    ["RUN ssh-keygen -A \\", " && : > /etc/ssh/ssh_host_rsa_key", "RUN chmod 600 /etc/ssh/ssh_host_rsa_key"],
  ],
])("a drawn file that %s is there, and empty", (_who, before, line, rule, path, read, after) => {
  expect(mended(before, line, rule, path, read).slice(1)).toEqual(after);
});

test("a file of which only a part was drawn is not emptied", () => {
  const lines = ["FROM x", "RUN make-conf", "RUN chmod 600 /etc/a.conf"];
  expect(mended(lines, 2, "general/random", "/etc/a.conf", { ...TEXT, where: "line 4" })).toEqual(lines);
});

const named = (side: "first" | "second", ...paths: string[]) =>
  paths.map((path) => {
    const kinds = [`only in the ${side}` as const];
    return { difference: { path, kinds, values: {}, directory: false }, kinds };
  });

test.each<[string, string[], string[], string[]]>([
  ["in drawn folders", ["s/e8/e80b2b", "s/f5/f5ad3d"], ["s/40/4031a1", "s/7c/7c99f0"], ["/s/??"]],
  [
    "in one folder",
    ["b/xuGJEQHApMq5F88_", "b/Pkm1XNU_AVVNwiyc"],
    ["b/TFyc3W0jT1nNaRJv", "b/lEUpzuafa3C-ZlUP"],
    ["/b/????????????????"],
  ],
  [
    "between words",
    ["b/chunk.cfbe588e.js", "b/chunk.dfc3ec49.js"],
    ["b/chunk.900a9470.js", "b/chunk.1b34aa07.js"],
    ["/b/chunk.????????.js"],
  ],
  [
    "behind a word, one in each",
    ["b/sessioniddfqrfh04weeuss7k", "b/index"],
    ["b/sessionid3bxji7ny7ofx35tz"],
    ["/b/sessioniddfqrfh04weeuss7k", "/b/index", "/b/sessionid3bxji7ny7ofx35tz"],
  ],
  [
    "alone behind a word",
    ["b/sessioniddfqrfh04weeuss7k"],
    ["b/sessionid3bxji7ny7ofx35tz"],
    ["/b/sessionid????????????????"],
  ],
  ["by a clock in letters", ["b/mxabcde1.log"], ["b/mxabcf72.log"], ["/b/????????.log"]],
  [
    "by a clock with numbers beside it",
    ["b/1796099487.M419651P6.build"],
    ["b/1796099512.M8651P17.build"],
    ["/b/[0-9]*.M[0-9]*P[0-9]*.build"],
  ],
  [
    "by the hour",
    ["b/t_2026-12-01T04-31-28", "b/t_2026-12-01T04-32-09"],
    ["b/t_2026-12-01T04-35-10", "b/t_2026-12-01T04-36-11"],
    ["/b/t_???????????????????"],
  ],
  ["that are two words", ["b/notes.txt"], ["b/lock.txt"], ["/b/notes.txt", "/b/lock.txt"]],
  ["that are words", ["b/alpha", "b/gamma"], ["b/delta", "b/omega"], ["/b/alpha", "/b/gamma", "/b/delta", "/b/omega"]],
])("names %s are one pattern where they are drawn", (_where, first, second, names) => {
  expect(shellNames([...named("first", ...first), ...named("second", ...second)])).toEqual(names);
});

test("a script whose clock can be mended and whose dice cannot is left, and its file is left out", () => {
  const script = [
    "COPY <<F /srv/setup.php",
    "<?php",
    "$c = ['key' => md5(random_bytes(16)), 'date' => date('c')];",
    "F",
  ];
  const lines = ["FROM x", ...script, "RUN php /srv/setup.php"];
  const after = mended(lines, 6, "general/random", "/srv/env.php", { ...TEXT, where: "line 4" }, [
    "random value",
    "time",
  ]);
  expect(after.slice(0, 6)).toEqual([...lines.slice(0, 5), "RUN php /srv/setup.php \\"]);
  expect(after.at(-1)).toBe(" && rm -rf /srv/env.php");
});

test.each([
  ["$n", ["RUN perl /srv/note.pl"]],
  ["(stat $n)[9]", ["RUN perl /srv/note.pl \\", " && rm -rf /srv/files.db"]],
])("a clock in a script is mended beside %s, and not where that is the time of a file", (beside, run) => {
  const script = ["COPY <<F /srv/note.pl", `print $o time, ' ', ${beside};`, "F"];
  const read = { ...TEXT, seen: "a time in text" };
  const after = mended(["FROM x", ...script, "RUN perl /srv/note.pl"], 5, "general/time", "/srv/files.db", read);
  expect(after.slice(after.indexOf("F") + 1).filter((line) => !line.startsWith("ARG"))).toEqual(run);
});

test.each<[string, string[], string]>([
  [
    "in a heredoc",
    ["RUN cat <<E > /srv/c.ini", "id=$(uuidgen)", "at=$(date +%s)", "secret=$(openssl rand -hex 20)", "E"],
    "RUN cat <<E > /srv/c.ini \\",
  ],
  [
    "in a program",
    [`RUN python3 -c "open('/srv/c.ini','w').write(str([time.time(), uuid.uuid4(), secrets.token_hex()]))"`],
    `RUN python3 -c "open('/srv/c.ini','w').write(str([time.time(), uuid.uuid4(), secrets.token_hex()]))" \\`,
  ],
])("commands %s of which only some can be mended stay, and their file is left out", (_where, lines, first) => {
  const after = mended(["FROM x", ...lines], 2, "general/random", "/srv/c.ini", { ...TEXT, where: "line 3" }, ["time"]);
  expect(after.slice(1, 3)).toEqual([first, " && rm -rf /srv/c.ini"]);
});

test("of a file that is no text, the first difference is not all", () => {
  const program = `RUN python3 -c "pickle.dump([time.time(), secrets.token_hex()], open('/srv/m.pkl', 'wb'))"`;
  const read = { ...TEXT, seen: "8 bytes: a time", where: "byte 20" };
  const after = mended(["FROM x", program], 2, "general/time", "/srv/m.pkl", read);
  expect(after.at(-1)).toBe(" && rm -rf /srv/m.pkl");
});

test("dice for another file are no reason to leave this one out", () => {
  const lines = ["FROM x", "RUN uuidgen > /srv/node.id && openssl rand -hex 20 > /srv/secret"];
  const after = mended(lines, 2, "general/random", "/srv/node.id", TEXT);
  expect(after.at(-1)).toBe('RUN echo "${BUILD_ID}" > /srv/node.id && openssl rand -hex 20 > /srv/secret');
});

test.each([
  ["(head -c 16 /dev/urandom > /srv/node.id || exit 1)", '(echo "${BUILD_ID}" > /srv/node.id || exit 1)'],
  ["if true; then uuidgen > /srv/node.id; fi", 'if true; then echo "${BUILD_ID}" > /srv/node.id; fi'],
])("%s keeps what stands around the command", (before, after) => {
  expect(mended(["FROM x", `RUN ${before}`], 2, "general/random", "/srv/node.id").at(-1)).toBe(`RUN ${after}`);
});

test("a pattern of drawn names is one of the stage that made them", () => {
  const lines = ["FROM x AS b", "WORKDIR /d", "RUN mk-chunks", "FROM x", "COPY --from=b /d/ /w/"];
  const read = { ...TEXT, where: "name" };
  const paths = ["cfbe588e", "dfc3ec49", "900a9470", "1b34aa07"].map((name, at) => ({
    ...{ path: `/w/chunk.${name}.js`, kinds: [at < 2 ? "only in the first" : "only in the second"] },
    ...read,
  }));
  const about = { rule: "general/random", title: "", why: "", fix: "", source: "https://x.example", count: 4 };
  const cause = { ...about, at: { file: "Dockerfile", line: 5 }, paths } as ReportedCause;
  expect(patched(lines.join("\n"), [cause]).text).toContain(" && rm -rf /d/chunk.????????.js\n");
});

test("bash's clock that printf puts into a variable is mended", () => {
  const lines = ["FROM x", "RUN printf -v now '%(%F %T)T' -1; echo \"$now\" > /srv/now"];
  expect(mended(lines, 2, "general/time", "/srv/now", { ...TEXT, seen: "time in text" }).at(-1)).toBe(
    "RUN printf -v now '%(%F %T)T' $SOURCE_DATE_EPOCH; echo \"$now\" > /srv/now",
  );
});

test("the name of Perl's clock in what is imported stays", () => {
  const script = ["COPY <<F /srv/a.pl", "use Time::HiRes qw(time sleep);", "print time, qq(\\n);", "F"];
  const after = mended(["FROM x", ...script, "RUN perl /srv/a.pl > /o"], 6, "general/time", "/o", TEXT);
  expect(after).toContain("use Time::HiRes qw(time sleep);");
  expect(after).toContain("print $ENV{SOURCE_DATE_EPOCH}, qq(\\n);");
});

test("a store of Java's loses its times, and has the digest of what is in it", () => {
  const folder = mkdtempSync(join(tmpdir(), "store-"));
  const word = (text: string) => Buffer.concat([Buffer.from([0, text.length]), Buffer.from(text)]);
  const store = (time: number) => {
    const entry = (alias: string) => [
      Buffer.from([0, 0, 0, 2]),
      word(alias),
      Buffer.from([0, 0, 1, 0x9a, 0, 0, 0, time]),
      word("X.509"),
      Buffer.from([0, 0, 0, 3]),
      Buffer.from("DER"),
    ];
    const head = Buffer.from([0xfe, 0xed, 0xfe, 0xed, 0, 0, 0, 2, 0, 0, 0, 2]);
    return Buffer.concat([head, ...entry("alpha"), ...entry("beta"), Buffer.alloc(20, time)]);
  };
  const fix = RULES.find(({ name }) => name === "debian/ca-java-keystore")?.fix ?? "";
  const [one, other] = [1, 2].map((time) => {
    const file = join(folder, String(time));
    writeFileSync(file, store(time));
    execFileSync("sh", ["-ec", (editsOf(fix)?.run ?? "").replace("{paths}", () => file)]);
    return readFileSync(file).toString("hex");
  });
  rmSync(folder, { recursive: true });
  expect(one).toBe(other);
  expect(one).toContain(Buffer.from("beta").toString("hex"));
  // As keytool reads it.
  expect(one).not.toContain("0000019a");
});

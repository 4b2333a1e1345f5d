import { describe, expect, test } from "@jest/globals";
import type { Evidence } from "../../src/proof/evidence.ts";
import { dockerfileLines } from "../../src/image/dockerfile-lines.ts";
import { clears, shellNames } from "../../src/proof/path-words.ts";
import { patched } from "../../src/proof/patch.ts";
import type { ReportedCause } from "../../src/proof/reported.ts";
import { editRun } from "../../src/proof/run-edits.ts";
import { RULES } from "../../src/proof/rules/index.ts";
import { rewritten } from "../../src/proof/rewrites.ts";
import { tailored, type Touched } from "../../src/proof/tailor.ts";

const side = (path: string): Touched => ({
  difference: { path, kinds: ["only in the first"], values: {}, directory: false },
  kinds: ["only in the first"],
});

test("a pattern of a shell reaches no name with a dot in front, and a removal names what it does not reach", () => {
  expect(clears("/tmp/*", "tmp/a/.b")).toBe(true);
  expect(clears("/tmp/*", "tmp/.tmpAb12")).toBe(false);
  expect(clears("~/.viminfo", "root/.viminfo")).toBe(true);
  expect(clears("logs/*", "srv/logs/a.log")).toBe(true);
  const own = (rule: string, path: string) => {
    const fix = RULES.find(({ name }) => name === rule)?.fix ?? "";
    return tailored(rule, fix, "RUN /srv/make", [side(path)]);
  };
  expect(own("system/temporary-files", "tmp/.tmpAb12")).toMatchObject({
    run: "rm -rf /tmp/* /var/tmp/* && rm -rf /tmp/.tmpAb12",
  });
  expect(own("system/temporary-files", "tmp/tmpAb12")).toMatchObject({ run: "rm -rf /tmp/* /var/tmp/*" });
  expect(own("system/shell-history", "root/.viminfo")).toMatchObject({
    run: "rm -f ~/.bash_history ~/.wget-hsts ~/.python_history && rm -rf /root/.viminfo",
  });
});

test("the order of hashes is no whole answer to what is drawn", () => {
  const evidence = {
    cause: "random value",
    seen: ["random value in text"],
    where: "",
    first: "aB3/x",
    second: "kQ9/z",
  };
  const touched = [
    { ...side("etc/users.txt"), kinds: ["content" as const], evidence: evidence as unknown as Evidence },
  ] satisfies Touched[];
  const fix = { text: "", run: "true" };
  expect(tailored("general/random", fix, "RUN perl /srv/user > /etc/users.txt", touched)).not.toHaveProperty("env");
  const folder = tailored("general/temporary-path", fix, "RUN python3 /srv/user > /etc/users.txt", touched);
  expect(folder).not.toHaveProperty("env");
  const walked = "RUN perl -e 'print md5_hex(join q(), keys %a)' > /etc/users.txt";
  expect(tailored("general/random", fix, walked, touched)).toHaveProperty("env");
});

test.each([
  ["find /a -name '*.css' -exec gzip -k -9 {} +", "find /a -name '*.css' -exec gzip -n -k -9 {} +"],
  ["find /a -print0 | xargs -0 -n 1 -P 4 gzip -9", "find /a -print0 | xargs -0 -n 1 -P 4 gzip -n -9"],
  ["find /a | xargs -I {} gzip {}", "find /a | xargs -I {} gzip -n {}"],
  ["for f in /a/*; do gzip $f; done", "for f in /a/*; do gzip -n $f; done"],
  ["nice -n 10 gzip /a", "nice -n 10 gzip -n /a"],
  ["sudo -u www /usr/bin/gzip /a", "sudo -u www /usr/bin/gzip -n /a"],
  ["env A=b gzip /a", "env A=b gzip -n /a"],
  ["time busybox gzip /a", "time busybox gzip -n /a"],
  ["timeout 60 gzip /a", "timeout 60 gzip -n /a"],
  ["parallel -j 2 gzip ::: /a /b", "parallel -j 2 gzip -n ::: /a /b"],
  ["if gzip /a; then true; fi", "if gzip -n /a; then true; fi"],
  [`find /a -exec sh -c 'gzip -9 "$1" && true' _ {} \\;`, `find /a -exec sh -c 'gzip -n -9 "$1" && true' _ {} \\;`],
  ["xargs -0 grep gzip", undefined],
  ["echo 'gzip it'", undefined],
])("options are put into what another command calls: %s", (command, wanted) => {
  const [, run] = dockerfileLines(`FROM a\nRUN ${command}\n`).instructions;
  if (run === undefined) throw new Error("no RUN");
  const edited = editRun(run, [`RUN ${command}`], { env: {}, options: { gzip: "-n" }, commands: [] });
  expect(edited).toMatchObject({ lines: [`RUN ${wanted ?? command}`], uncalled: wanted === undefined ? ["gzip"] : [] });
});

test("and their clocks are found", () => {
  const run = (command: string) => rewritten(["general/time"], `RUN ${command}`).replace?.map(({ to }) => to.trim());
  expect(run("find /a -exec date +%s {} +")).toEqual(["-exec date -u -d @$SOURCE_DATE_EPOCH +%s {} +"]);
  expect(run("sudo -u www date > /a")).toEqual(["www date -u -d @$SOURCE_DATE_EPOCH"]);
  expect(run("echo update date > /a")).toBeUndefined();
});

test("what is packed in the order of a hash's keys is packed in one order", () => {
  const pack = "tar --sort=name --mtime=@0 --owner=0 --group=0 --numeric-owner -cf /a.tar -T /list";
  const env = (source: string) => rewritten(["format/tar-times"], `RUN ${source}`).env ?? {};
  expect(env(`perl -e 'print "$_\\n" for keys %all' > /list && ${pack}`)).toMatchObject({ PERL_HASH_SEED: "0" });
  expect(env(`python3 -c 'print(*set(names), sep="\\n")' > /list && ${pack}`)).toMatchObject({ PYTHONHASHSEED: "0" });
  expect(env(`perl -e 'print "a"' > /list && ${pack}`)).not.toHaveProperty("PERL_HASH_SEED");
});

test("a script of a like name is no tool that takes the date", () => {
  expect(rewritten(["general/time"], "RUN perl /usr/local/bin/mini-latexmk paper").args).toBeUndefined();
  expect(rewritten(["general/time"], "RUN /usr/bin/latexmk paper").args).toEqual(["SOURCE_DATE_EPOCH"]);
});

test("a password of a group goes as that of an account does", () => {
  const difference = { path: "etc/gshadow", kinds: ["content" as const], values: {}, directory: false };
  const salted = { difference, kinds: difference.kinds };
  const fix = RULES.find(({ name }) => name === "system/password-salt")?.fix ?? "";
  expect(tailored("system/password-salt", fix, "RUN echo a:b | chgpasswd", [salted])).toMatchObject({
    run: "sed -i 's/^\\([^:]*\\):[$][^:]*:/\\1:*:/' /etc/gshadow",
  });
});

test("an address in a name is another one each time, and a process beside it", () => {
  expect(shellNames([side("app/isolate-0x55a0f75b3240-6-v8.log")])).toEqual(["/app/isolate-*-[0-9]*-v8.log"]);
});

describe("what a brought program packs", () => {
  const at = { file: "Dockerfile", line: 4 };
  const path = (name: string, seen: string, kinds: ["content"] | ["only in the first"] = ["content"]) => ({
    ...{ path: name, kinds, seen, where: "", first: "2026-11-30T20:00:01Z", second: "2026-11-30T20:00:09Z" },
  });
  const mended = (script: readonly string[], paths: unknown[], shows: string[], rule = "general/time") => {
    const text = [`COPY <<'E' /srv/${script[0] ?? ""}`, script[1], "E", `RUN ${script[2] ?? ""}`].join("\n");
    const cause = { rule, at, shows, count: paths.length, paths } as unknown as ReportedCause;
    return patched(text, [cause]).text;
  };
  const php = ["a.php", "<?php f(gmdate('c'));", "php /srv/a.php"];

  test("has the times of its members mended as well as the text in one", () => {
    const zip = mended(php, [path("/srv/a.docx", "zip > a time in text")], ["time"]);
    expect(zip).toMatch(/getenv\('SOURCE_DATE_EPOCH'\)/);
    expect(zip).toMatch(/perl -0777 -pi -e .* \/srv\/a\.docx/);
    const tar = mended(php, [path("/srv/a.tgz", "gzip > tar > a time in text")], ["time"]);
    expect(tar).toMatch(/getenv\('SOURCE_DATE_EPOCH'\)/);
    expect(tar).toMatch(/gzip -n.* tar -tf - /s);
    expect(mended(php, [path("/srv/a.txt", "a time in text")], ["time"])).not.toContain("perl -0777");
  });

  test("a clock in the name is no answer to what was measured in the content", () => {
    const rust = ["a.rs", "f(SystemTime::now())", "rustc -o /srv/a /srv/a.rs && /srv/a"];
    const named = (first: string) => ({
      ...path("/srv/t-1796068801.json", "time", ["only in the first"]),
      where: "name",
      first,
      second: "t-1796068809.json",
    });
    const paths = [named("t-1796068801.json")];
    expect(mended(rust, paths, ["time"])).toContain("from_secs(1577836800)");
    const measured = mended(rust, paths, ["time", "number"]);
    expect(measured).toContain("f(SystemTime::now())");
    expect(measured).toContain("rm -rf /srv/t-[0-9]*.json");
  });

  test("nor is one in the text to what took its time", () => {
    const java = ["A.java", "f(Instant.now(), System.nanoTime() - t);", "java /srv/A.java"];
    const timed = path("/srv/b.txt", "a time in text");
    expect(mended(java, [timed], ["time"])).toMatch(/^RUN java [^]* rm -rf \/srv\/b\.txt$/m);
    expect(mended(java, [{ ...timed, times: [timed.first] }], ["time"])).toContain("ofEpochSecond");
  });

  test("nor is it one to a folder beside it", () => {
    const ruby = ["a.rb", "Dir.mktmpdir { |d| f(d, Time.now) }", "ruby /srv/a.rb"];
    const seen = path("/srv/a.ini", "temporary path, time in text");
    expect(mended(ruby, [seen], ["temporary path", "time"], "general/temporary-path")).toContain("Time.now");
    expect(mended(ruby, [seen], ["time"])).toContain("SOURCE_DATE_EPOCH");
  });

  test("an egg takes no date, a wheel does", () => {
    const run = (source: string) => rewritten(["python/archive"], `RUN ${source}`).run;
    expect(run("python setup.py -q bdist_egg && rm -rf build")).toContain("perl -0777");
    expect(run("python /srv/pack.py")).toContain("perl -0777");
    expect(run("pip wheel .")).toBeUndefined();
    expect(run("python -m build")).toBeUndefined();
  });
});

test("a change of one command is no answer to what another one wrote", () => {
  const timed = (path: string): Touched => ({
    difference: { path, kinds: ["content"], values: {}, directory: false },
    kinds: ["content"],
    evidence: {
      ...{ cause: "time", seen: ["a time in text"], where: "", first: "2026-11-30T20:00:01Z", second: "" },
      times: ["2026-11-30T20:00:01Z"],
    },
  });
  const fix = (source: string) =>
    tailored("general/time", { args: ["SOURCE_DATE_EPOCH"] }, source, [timed("srv/a"), timed("srv/b")]);
  expect(fix("RUN date -Iseconds > /srv/a && /srv/tool")).toMatchObject({
    replace: [{ to: expect.stringContaining("-d @$SOURCE_DATE_EPOCH") as unknown }],
    run: expect.stringMatching(/^sed -i .* \/srv\/b$/) as unknown,
  });
  expect(fix("RUN date -Iseconds > /srv/a && cp /srv/a /srv/b")).not.toHaveProperty("run");
  expect(fix("RUN date -Iseconds > /srv/a && date -Iseconds > /srv/b")).not.toHaveProperty("run");
  expect(fix("RUN now=$(date -Iseconds) && /srv/tool $now")).not.toHaveProperty("run");
});

test("a Debian package of a tool with a clock of its own is packed again, and dpkg's own takes the date", () => {
  const run = (source: string) => rewritten(["format/debian-package"], `RUN ${source}`).run;
  expect(run("equivs-build /opt/a")).toMatch(/^for file in \{paths\}; do \(.* dpkg-deb --root-owner-group -b /);
  expect(run("dpkg-deb -b a a.deb")).toBeUndefined();
});

test("lines in another order that hold times are not sorted by a variable alone", () => {
  const touched: Touched = {
    difference: { path: "srv/a", kinds: ["content"], values: {}, directory: false },
    kinds: ["content"],
    evidence: {
      ...{
        cause: "order",
        seen: ["the same lines, but for times, in another order"],
        where: "",
        first: "",
        second: "",
      },
      times: ["2026-11-30T20:00:01Z"],
    },
  };
  const fix = tailored("general/order", { env: {} }, "RUN perl /opt/a.pl > /srv/a", [touched], true);
  expect(fix).toHaveProperty("env.PERL_HASH_SEED");
  expect(fix).toHaveProperty("run", expect.stringMatching(/^sed -i .* sort -o /));
});

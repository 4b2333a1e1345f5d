import { expect, test } from "@jest/globals";
import type { Evidence } from "../../src/proof/evidence.ts";
import { rewritten } from "../../src/proof/rewrites.ts";
import { patched } from "../../src/proof/patch.ts";
import type { ReportedCause } from "../../src/proof/reported.ts";
import { editsOf } from "../../src/proof/remedy.ts";
import { shellNames } from "../../src/proof/path-words.ts";
import { tailored, type Touched } from "../../src/proof/tailor.ts";
import { writtenByHand } from "../../tools/bench/by-hand.ts";

const written = (rule: string, source: string) =>
  (rewritten([rule], source).replace ?? []).reduce((text, { from, to }) => text.replaceAll(from, () => to), source);
const touched = (path: string, first: string, second: string): Touched => {
  const evidence: Evidence = { cause: "random value", seen: ["random value in text"], where: "line 1", first, second };
  return { difference: { path, kinds: [], values: {}, directory: false }, kinds: ["content"], evidence };
};

test.each([
  [
    "go/build-time",
    'RUN go build -ldflags "-X a=$(date +%s)"',
    'RUN go build -ldflags "-X a=$(date -u -d @$SOURCE_DATE_EPOCH +%s)"',
  ],
  [
    "rust/program",
    'RUN RUSTFLAGS="-C metadata=$(date +%s)" cargo build',
    'RUN RUSTFLAGS="-C metadata=$(date -u -d @$SOURCE_DATE_EPOCH +%s)" cargo build',
  ],
  [
    "go/random",
    "RUN go build -ldflags -X=a=$(uuidgen)",
    "RUN go build -ldflags -X=a=00000000-0000-4000-8000-000000000001",
  ],
  ["general/random", "RUN gcc -gsplit-dwarf -o a a.c", "RUN gcc -g -o a a.c"],
  ["general/number", "RUN gcc --coverage -c a.c", "RUN gcc --coverage -frandom-seed=1 -c a.c"],
  [
    "c/coverage",
    "RUN CFLAGS='--coverage -O0' LDFLAGS=--coverage make",
    "RUN CFLAGS='--coverage -frandom-seed=1 -O0' LDFLAGS=--coverage make",
  ],
  ["general/time", "RUN gcc --coverage a.c && genhtml a", "RUN gcc --coverage a.c && genhtml a"],
  ["general/number", "RUN jest --coverage > a", "RUN jest --coverage > a"],
  ["rust/build-path", "RUN cd $(mktemp -d)", "RUN cd $(mkdir -p /tmp/build && echo /tmp/build)"],
  ["node/build-id", `RUN node -e "f(randomUUID())"`, `RUN node -e "f('00000000-0000-4000-8000-000000000001')"`],
  ["node/build-id", `RUN node -e "f(crypto.randomUUID())"`, `RUN node -e "f('00000000-0000-4000-8000-000000000001')"`],
  ["general/order", "RUN python3 -c 'import random; f()'", "RUN python3 -c 'import random; random.seed(0); f()'"],
  [
    "python/archive",
    "RUN python3 -m zipapp app -o a.pyz",
    "RUN find app -exec touch -h -d @$SOURCE_DATE_EPOCH {} + && python3 -m zipapp app -o a.pyz",
  ],
  ["general/time", "RUN shiv -o /a.pyz flask", "RUN shiv --reproducible -o /a.pyz flask"],
  [
    "general/time",
    "RUN python3 - <<'PY' && date > /b\nfrom datetime import date\ndate = date.today()\nprint(f'{time.time()}', (date))\nPY\n",
    "RUN python3 - <<'PY' && date -u -d @$SOURCE_DATE_EPOCH > /b\nfrom datetime import date\ndate = date.fromtimestamp(int(__import__('os').environ['SOURCE_DATE_EPOCH']))\nprint(f'{float(__import__(\"os\").environ[\"SOURCE_DATE_EPOCH\"])}', (date))\nPY\n",
  ],
  [
    "format/file-system-image",
    "RUN mksquashfs /data /d.sqfs -all-time 0 -p 'built f 444 0 0 date -u'",
    "RUN mksquashfs /data /d.sqfs -all-time 0 -p 'built f 444 0 0 date -u -d @1577836800'",
  ],
  [
    "general/time",
    "RUN perl <<EOF\nprint time, `date`;\nEOF\n",
    "RUN perl <<EOF\nprint \\$ENV{SOURCE_DATE_EPOCH}, `date -u -d @$SOURCE_DATE_EPOCH`;\nEOF\n",
  ],
  [
    "general/time",
    "RUN cat > /a.conf <<END\n# don't\ndate of the $(date)\nEND\n",
    "RUN cat > /a.conf <<END\n# don't\ndate of the $(date -u -d @$SOURCE_DATE_EPOCH)\nEND\n",
  ],
  [
    "general/time",
    "RUN <<END\ncat > /a.sh <<'SH'\ndate > /b\nSH\nsh /a.sh\ncat > /c <<T\n(date)\nT\nEND\n",
    "RUN <<END\ncat > /a.sh <<'SH'\ndate -u -d @$SOURCE_DATE_EPOCH > /b\nSH\nsh /a.sh\ncat > /c <<T\n(date)\nT\nEND\n",
  ],
  [
    "general/time",
    "RUN jq -n '{snow: 1, at: now, day: (now | todate)}' > /a",
    "RUN jq -n '{snow: 1, at: (env.SOURCE_DATE_EPOCH | tonumber), day: ((env.SOURCE_DATE_EPOCH | tonumber) | todate)}' > /a",
  ],
  [
    "general/time",
    `RUN awk 'BEGIN { print strftime("%F") }' > /a`,
    `RUN awk 'BEGIN { print strftime("%F", ENVIRON["SOURCE_DATE_EPOCH"], 1) }' > /a`,
  ],
  [
    "general/time",
    `RUN php -r 'echo date(DATE_COOKIE);' > /a`,
    `RUN php -r 'echo gmdate(DATE_COOKIE, (int) getenv("SOURCE_DATE_EPOCH"));' > /a`,
  ],
  [
    "general/time",
    "RUN createrepo_c --quiet /srv/rpms",
    "RUN createrepo_c --revision $SOURCE_DATE_EPOCH --set-timestamp-to-revision --quiet /srv/rpms",
  ],
  ["general/time", "RUN mkfs.jffs2 --root=/a --output=/b", "RUN mkfs.jffs2 --faketime --root=/a --output=/b"],
  [
    "general/time",
    "RUN convert -size 8x8 xc:navy /a.png && convert a.gif b.gif",
    "RUN convert -define png:exclude-chunks=date,time -size 8x8 xc:navy /a.png && convert a.gif b.gif",
  ],
  ["general/random", "RUN convert -size 8x8 plasma: /a.ppm", "RUN convert -seed 1 -size 8x8 plasma: /a.ppm"],
  ["general/random", "RUN openssl ts -query -data /a -out /b", "RUN openssl ts -query -no_nonce -data /a -out /b"],
  ["general/time", "RUN find /a -printf '%P %T@\\n' > /b", "RUN find /a -printf '%P 0\\n' > /b"],
  [
    "general/time",
    "RUN ls -l --full-time /a > /b && sh -c 'ls -la /c' > /d",
    `RUN ls -l -l /a --time-style='+- - -' > /b && sh -c 'ls -la /c --time-style="+- - -"' > /d`,
  ],
  [
    "format/sqlite",
    `RUN sqlite3 /a.db "INSERT INTO t VALUES ('$(date -Is)', date('now'))"`,
    `RUN sqlite3 /a.db "INSERT INTO t VALUES ('$(date -u -d @$SOURCE_DATE_EPOCH -Is)', date('2020-01-01 00:00:00'))"`,
  ],
  [
    "general/random",
    "RUN printf 'class A { Object a = java.util.UUID.randomUUID(); }' > A.java && java A.java",
    "RUN printf 'class A { Object a = new java.util.UUID(0x4000L, Long.MIN_VALUE + (int) System.getProperties().merge(1, 1, (idsBefore, oneMore) -> (int) idsBefore + 1)); }' > A.java && java A.java",
  ],
  [
    "general/number",
    "RUN go generate && go build -o /a .",
    "RUN find . -exec touch -h -d @$SOURCE_DATE_EPOCH {} + && go generate && go build -o /a .",
  ],
])("%s: %s", (rule, before, after) => {
  expect(written(rule, before)).toBe(after);
});

test("what asks the clock whenever the server writes a row goes on doing so", () => {
  const asked = [
    "CREATE TABLE t (at TEXT DEFAULT CURRENT_TIMESTAMP, day TEXT DEFAULT (date('now')), id INT DEFAULT (random()))",
    "CREATE TRIGGER s AFTER UPDATE ON t BEGIN UPDATE t SET at = CURRENT_TIMESTAMP; END",
  ].join("; ");
  const source = `RUN sqlite3 /a.db "${asked}; INSERT INTO t (at) VALUES (CURRENT_TIMESTAMP)"`;
  expect(written("format/sqlite", source)).toBe(
    `RUN sqlite3 /a.db "${asked}; INSERT INTO t (at) VALUES ('2020-01-01 00:00:00')"`,
  );
});

test("a commit of the build is one of a fixed date, by which its id is known", () => {
  const date = "@1577836800 +0000";
  expect(rewritten(["general/random"], "RUN git init && git -c user.name=a commit -qm x && make").env).toEqual({
    GIT_AUTHOR_DATE: date,
    GIT_COMMITTER_DATE: date,
  });
});

test("a file system whose maker is given an id keeps it, and is checked at a fixed time", () => {
  const source = "RUN mkfs.ext4 -q -U 1-2 -E hash_seed=3-4 /a 8M && e2fsck -fy /a";
  expect(rewritten(["format/file-system"], source)).toEqual({
    args: ["SOURCE_DATE_EPOCH"],
    env: { E2FSPROGS_FAKE_TIME: "1577836800", E2FSCK_TIME: "1577836800" },
  });
});

test("and one that takes over a folder gets the times of its inodes set", () => {
  const { env, run } = rewritten(["format/file-system"], "RUN mke2fs -t ext4 -d /payload /a.img 8M");
  expect(env).toEqual({ E2FSPROGS_FAKE_TIME: "1577836800" });
  expect(run).toMatch(
    /^for file in \{paths\}; .* "set_inode_field <\$i> \$\{at\}_extra 0"; .* debugfs -w -f - "\$file"/,
  );
  expect(rewritten(["format/file-system"], "RUN debugfs -w -R 'write a b' /a.img")).toMatchObject({ env });
});

test("a variable in front of one command is none of the others", () => {
  const cause = { rule: "general/order", title: "", why: "", fix: "", source: "https://a.example", count: 1 };
  const report = {
    ...cause,
    paths: [{ path: "/a", kinds: ["content" as const] }],
    at: { file: "Dockerfile", line: 2 },
  };
  const mended = (run: string) => patched(`FROM base\nRUN ${run}`, [report]).text.split("\n").at(-1);
  expect(mended("PYTHONHASHSEED=0 python3 a.py")).toBe("RUN PYTHONHASHSEED=0 python3 a.py");
  expect(mended("PYTHONHASHSEED=0 python3 a.py && python3 b.py")).toBe(
    "RUN export PYTHONHASHSEED=0 && PYTHONHASHSEED=0 python3 a.py && python3 b.py",
  );
});

test("mksquashfs is not told a date beside its own", () => {
  expect(rewritten(["format/file-system"], "RUN mksquashfs /a /b -mkfs-time 0 -all-time 0").args).toBeUndefined();
  expect(rewritten(["format/file-system"], "RUN mksquashfs /a /b").args).toEqual(["SOURCE_DATE_EPOCH"]);
});

test("the seed of Python's hashes is given where they are the dice, and not where others are", () => {
  expect(rewritten(["general/order"], "RUN python3 list.py").env).toEqual({ PYTHONHASHSEED: "0" });
  for (const program of ["/opt/venv/bin/flask export > a", "pip3.11 install .", "poetry build", "ansible-doc -l > a"])
    expect(rewritten(["general/order"], `RUN ${program}`).env).toEqual({ PYTHONHASHSEED: "0" });
  expect(rewritten(["general/order"], "RUN cp pip-list.txt /srv").env).toBeUndefined();
  expect(rewritten(["general/order"], "RUN json_pp < a > b").env).toEqual({
    PERL_HASH_SEED: "0",
    PERL_PERTURB_KEYS: "0",
  });
  expect(rewritten(["general/order"], "RUN make > /srv/flask/json_pp.txt").env).toBeUndefined();
  expect(rewritten(["general/random"], "RUN python3 -c 'import secrets; f()'").env).toBeUndefined();
});

test("a source package is packed again, by the names that it has", () => {
  const fix = tailored("format/tar-times", "", "RUN python3 setup.py sdist", [touched("dist/a-1.tar.gz", "1", "2")]);
  expect(editsOf(fix)?.run).toContain("printf '%s\\n' /dist/a-1.tar.gz | xargs");
});

test("against an address in memory no seed helps: the file is left out", () => {
  const found = touched("srv/a", "<object at 0x7f1c0a9e5b0f>", "<object at 0x7faa7c1b2e1b>");
  expect(editsOf(tailored("general/random", "", "RUN python3 a.py", [found]))).toEqual({ run: "rm -rf /srv/a" });
});

test("two causes that ask for one change make it once", () => {
  const cause = (path: string): ReportedCause => {
    const paths = [{ path, kinds: ["content" as const] }];
    const words = { title: "a time", why: "Why.", fix: "", source: "https://example.test" };
    return { rule: "general/time", ...words, count: 1, paths, at: { file: "Dockerfile", line: 2 } };
  };
  expect(patched("FROM base\nRUN date > /a", [cause("/a"), cause("/b")]).text).toBe(
    "FROM base\nARG SOURCE_DATE_EPOCH\nRUN date -u -d @$SOURCE_DATE_EPOCH > /a",
  );
});

test("what a person writes leaves the comments that say it", () => {
  expect(writtenByHand("# by hand: a => b\nRUN a", [["a", "b"]])).toBe("# by hand: a => b\nRUN b");
});

test("what packs files into a program is told not to take their times", () => {
  expect(written("go/build-time", "RUN go-bindata -o a.go assets && go build")).toBe(
    "RUN go-bindata -modtime 1577836800 -o a.go assets && go build",
  );
  expect(rewritten(["go/build-time"], "RUN tar -C payload -cf payload.tar . && go build").env).toEqual({
    TAR_OPTIONS: "--sort=name --mtime=@0 --owner=0 --group=0 --numeric-owner",
  });
  expect(rewritten(["go/build-time"], "RUN tar -xf sources.tar && go build").env).toBeUndefined();
});

test("an archive of a program that packs by itself is packed again; one of tar's is not", () => {
  expect(rewritten(["format/tar-times"], "RUN cpack -B /srv").run).toContain("tar -xf -");
  expect(rewritten(["format/tar-times"], "RUN tar -czf /srv/a.tgz .").run).toBeUndefined();
  expect(rewritten(["format/ar-times"], "RUN make install").run).toContain("objcopy -D");
  expect(rewritten(["format/ar-times"], "RUN ar crU a.a a.o").run).toBeUndefined();
});

test("crates get a seed", () => {
  expect(rewritten(["rust/random"], "RUN cargo build").env).toEqual({ CONST_RANDOM_SEED: "0" });
});

test("no variable stills the dice of a script, and a compiler writes no date of the environment into a log", () => {
  const log = touched("srv/a.log", "made 09:00:01", "made 09:12:44");
  expect(tailored("general/time", "x", "RUN make > /srv/a.log", [log])).toMatchObject({ run: "rm -rf /srv/a.log" });
  expect(tailored("general/time", "x", "RUN make", [touched("usr/bin/a", "1", "2")])).toEqual({
    args: ["SOURCE_DATE_EPOCH"],
    text: "# x",
  });
  const token = touched("srv/id", "9f86d081884c7d65", "2c26b46b68ffc68f");
  expect(tailored("general/random", "x", "RUN python3 seed.py", [token])).toMatchObject({ run: "rm -rf /srv/id" });
  const hash = touched("srv/id", "-6203848217043321144", "8203848217043321145");
  expect(tailored("general/random", "x", "RUN python3 seed.py", [hash])).toMatchObject({
    env: { PYTHONHASHSEED: "0" },
  });
});

test("names with dice in them are removed by what stands around those", () => {
  const side = (path: string): Touched => ({
    difference: { path, kinds: ["only in the first"], values: {}, directory: false },
    kinds: ["only in the first"],
  });
  expect(shellNames([side("app/versions/63fb548b68bf_first page.py")])).toEqual([`/app/versions/*'_first page.py'`]);
  expect(shellNames([side("a/392f7682-1396-468a-9e30-76299e86eaa1.json")])).toEqual(["/a/*.json"]);
  expect(shellNames([side("a/cargo-timing-20261124T191733069Z-bb68d4db682e69f7.html")])).toEqual([
    "/a/cargo-timing-*-*.html",
  ]);
  expect(shellNames([side("a/report.20261124.191733.17.0.001.json")])).toEqual([
    "/a/report.*.[0-9]*.[0-9]*.[0-9]*.json",
  ]);
  expect(shellNames([side("a/coverage-17-1795999960623-0.json")])).toEqual(["/a/coverage-[0-9]*-*-[0-9]*.json"]);
  expect(shellNames([side("a/chunk-2-3f9a0c11bb07d2e9.js")])).toEqual(["/a/chunk-2-*.js"]);
  expect(shellNames([side("a/deadbeefcafe")])).toEqual(["/a/deadbeefcafe"]);
  const named = (one: string, other: string): Touched => ({
    ...side(`tmp/${one}`),
    evidence: { cause: "random value", seen: ["name of the file"], where: "name", first: one, second: other },
  });
  expect(shellNames([named("upload12719237842387.csv", "upload9719237842381.csv")])).toEqual(["/tmp/upload[0-9]*.csv"]);
  expect(shellNames([named("tmp81273812731dir", "tmp9128172837dir")])).toEqual(["/tmp/tmp[0-9]*dir"]);
  expect(shellNames([side("a/release-notes.txt")])).toEqual(["/a/release-notes.txt"]);
});

test.each([
  [
    "of the source, which takes none from the environment",
    "00000030  30 31 3a 31  |01:12:40 2026...|",
    /^touch -d @\$SOURCE_DATE_EPOCH a\.c && gcc/,
  ],
  ["of the compilation, which does", "00000030  30 31 3a 31  |30 2026.01:12:40.|", undefined],
])("a time %s", (_what, dump, to) => {
  const found = touched("usr/bin/a", dump, dump);
  const edits = editsOf(
    tailored("c/compile-time", { args: ["SOURCE_DATE_EPOCH"] }, "RUN gcc -o /usr/bin/a a.c", [found]),
  );
  expect(edits?.args).toEqual(["SOURCE_DATE_EPOCH"]);
  expect(edits?.replace?.[0]?.to.replace(/^RUN /, "")).toEqual(
    to === undefined ? undefined : expect.stringMatching(to),
  );
});

test("a gzip of another program is packed again, though that has a word gzip", () => {
  const perl = `RUN perl -MIO::Compress::Gzip=gzip -e 'gzip "a" => "a.gz"'`;
  expect(rewritten(["format/gzip-header"], perl).run).toContain("gzip -n");
});

test("code of Python in a RUN throws its dice from a seed on", () => {
  const seed = "import random; random.seed(0); ";
  expect(written("general/random", "RUN python3 -c 'import random, pickle; print(random.gauss(0, 1))' > /a")).toBe(
    `RUN python3 -c '${seed}import random, pickle; print(random.gauss(0, 1))' > /a`,
  );
  expect(
    written("general/random", `RUN /opt/t/bin/python -c "import numpy as np; print(np.random.rand(4))" > /a`),
  ).toBe(
    `RUN /opt/t/bin/python -c "import numpy; numpy.random.seed(0); import numpy as np; print(np.random.rand(4))" > /a`,
  );
  expect(written("general/random", "RUN python3 - <<'PY' > /a\nimport random\nprint(random.choice([1, 2]))\nPY")).toBe(
    `RUN python3 - <<'PY' > /a\n${seed}import random\nprint(random.choice([1, 2]))\nPY`,
  );
  for (const own of [
    "import random; random.seed(4); random.random()",
    "random.SystemRandom().random()",
    "secrets.token_hex()",
  ])
    expect(written("general/random", `RUN python3 -c '${own}' > /a`)).toBe(`RUN python3 -c '${own}' > /a`);
});

test("for how long a program runs stands still", () => {
  expect(written("general/time", `RUN node -e 'f(performance.now(), process.hrtime.bigint())' > /a`)).toBe(
    `RUN node -e 'f(0, 0n)' > /a`,
  );
  expect(written("general/time", `RUN ruby -e 'p Process.clock_gettime(Process::CLOCK_MONOTONIC)' > /a`)).toBe(
    `RUN ruby -e 'p 0.0' > /a`,
  );
});

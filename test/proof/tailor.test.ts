import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import type { DifferenceKind } from "../../src/proof/differences.ts";
import type { Evidence } from "../../src/proof/evidence.ts";
import { fixText } from "../../src/proof/remedy.ts";
import { rewritten } from "../../src/proof/rewrites.ts";
import { RULES } from "../../src/proof/rules/index.ts";
import { shellNames } from "../../src/proof/path-words.ts";
import { dataFolders, tailored, type Touched } from "../../src/proof/tailor.ts";

const [T1, T2] = [0x5b784805, 0x5b784a0b];

/** A zip of one stored entry; `time`: MS-DOS date and time. */
function zipOf(name: string, text: string, time: number): Buffer {
  const header = (size: number, signature: number, at: number) => {
    const bytes = Buffer.alloc(size);
    bytes.writeUInt32LE(signature);
    bytes.writeUInt32LE(time, at);
    bytes.writeUInt32LE(text.length, at + 8);
    bytes.writeUInt32LE(text.length, at + 12);
    bytes.writeUInt16LE(name.length, at + 16);
    return bytes;
  };
  const entry = Buffer.concat([header(30, 0x04034b50, 10), Buffer.from(name + text)]);
  const listed = Buffer.concat([header(46, 0x02014b50, 12), Buffer.from(name)]);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(entry.length, 16);
  return Buffer.concat([entry, listed, end]);
}

/** The instruction with the rewrites in it. */
function written(rule: string, source: string): string {
  return (rewritten([rule], source).replace ?? []).reduce((text, { from, to }) => text.split(from).join(to), source);
}

const TIMES: [before: string, after: string][] = [
  ["RUN date > /a", "RUN date -u -d @$SOURCE_DATE_EPOCH > /a"],
  ['RUN echo "v$(date +%s%N)" > /a', 'RUN echo "v$(date -u -d @$SOURCE_DATE_EPOCH +%s%N)" > /a'],
  ["RUN date -u -Iseconds > /a", "RUN date -u -d @$SOURCE_DATE_EPOCH -Iseconds > /a"],
  ["RUN echo `date` > /a", "RUN echo `date -u -d @$SOURCE_DATE_EPOCH` > /a"],
  [
    "RUN --network=none a \\\n && date -u '+%A at %T' > /a",
    "RUN --network=none a \\\n && date -u -d @$SOURCE_DATE_EPOCH '+%A at %T' > /a",
  ],
  ["RUN <<EOF\ndate -R > /a\nEOF", "RUN <<EOF\ndate -u -d @$SOURCE_DATE_EPOCH -R > /a\nEOF"],
  [`RUN sh -c "date > /a"`, `RUN sh -c "date -u -d @$SOURCE_DATE_EPOCH > /a"`],
  ["RUN echo $EPOCHSECONDS > /a", "RUN echo $SOURCE_DATE_EPOCH > /a"],
  [`RUN php -r 'echo date("c");' > /a`, `RUN php -r 'echo gmdate("c", (int) getenv("SOURCE_DATE_EPOCH"));' > /a`],
  [`RUN perl -e 'print scalar localtime' > /a`, `RUN perl -e 'print scalar gmtime($ENV{SOURCE_DATE_EPOCH})' > /a`],
  [`RUN perl -e "print time" > /a`, `RUN perl -e "print \\$ENV{SOURCE_DATE_EPOCH}" > /a`],
  [`RUN ruby -e 'puts Time.now' > /a`, `RUN ruby -e 'puts Time.at(ENV["SOURCE_DATE_EPOCH"].to_i).utc' > /a`],
  [
    `RUN ruby -rerb -e 'puts ERB.new("<%= Time.now %>").result' > /a`,
    `RUN ruby -rerb -e 'puts ERB.new("<%= Time.at('"$SOURCE_DATE_EPOCH"').utc %>").result' > /a`,
  ],
  [
    `RUN python3 -c 'import datetime; print(f"{datetime.datetime.now()}")' > /a`,
    `RUN python3 -c 'import datetime; print(f"{datetime.datetime.utcfromtimestamp(int('"$SOURCE_DATE_EPOCH"'))}")' > /a`,
  ],
  [
    `RUN python3 -c "print(time.time(), datetime.datetime.now())" > /a`,
    `RUN python3 -c "print(float(__import__('os').environ['SOURCE_DATE_EPOCH']), datetime.datetime.utcfromtimestamp(int(__import__('os').environ['SOURCE_DATE_EPOCH'])))" > /a`,
  ],
  [
    `RUN python3 -c "print(datetime.now(tz=ZoneInfo('UTC')), datetime.now(timezone.utc))" > /a`,
    `RUN python3 -c "print(datetime.fromtimestamp(int(__import__('os').environ['SOURCE_DATE_EPOCH']), tz=ZoneInfo('UTC')), datetime.fromtimestamp(int(__import__('os').environ['SOURCE_DATE_EPOCH']), timezone.utc))" > /a`,
  ],
];

test("a piece of a command is shown with the brackets that end behind it", () => {
  const piece = { from: "/opt/x-$(date +%s", to: "/opt/x-$(date -d @0 +%s" };
  expect(fixText({ replace: [piece] })).toBe("/opt/x-$(date -d @0 +%s)   # in place of: /opt/x-$(date +%s)");
  expect(fixText({ replace: [{ from: "time()", to: "0" }] })).toBe("0   # in place of: time()");
});

test.each(TIMES)("the clock in %s", (before, after) => {
  expect(written("general/time", before)).toBe(after);
  expect(rewritten(["general/time"], before).args).toEqual(["SOURCE_DATE_EPOCH"]);
});

test.each([
  "RUN apt-get update > /srv/date",
  "RUN date -r /etc/passwd > /a",
  `RUN echo '{"date": "today"}' > /a`,
  "RUN build-date --date now > /a",
])("nothing is rewritten in %s", (source) => {
  expect(written("general/time", source)).toBe(source);
});

const OTHERS: [rule: string, before: string, after: string][] = [
  ["general/order", "RUN find /srv -name '*.c' > /a", "RUN find /srv -name '*.c' | LC_ALL=C sort > /a"],
  ["general/order", "RUN ls -U /srv | head > /a", "RUN ls -U /srv | LC_ALL=C sort | head > /a"],
  ["general/order", "RUN make -j8 all && make -j$(nproc) test", "RUN make -j1 all && make -j1 test"],
  ["general/order", "RUN seq 9 | xargs -P 4 -n1 echo > /a", "RUN seq 9 | xargs -P1 -n1 echo > /a"],
  ["general/order", "RUN ls | shuf > /a", "RUN ls | shuf --random-source=/dev/zero > /a"],
  ["general/order", "RUN for i in 1 2; do job $i >> /a & done; wait", "RUN for i in 1 2; do job $i >> /a ; done; wait"],
  [
    "general/temporary-path",
    "RUN d=$(mktemp -d) && cc -o $d/a a.c",
    "RUN d=$(mkdir -p /tmp/build && echo /tmp/build) && cc -o $d/a a.c",
  ],
  ["general/order", "RUN php -r 'mt_srand(time()); shuffle($a);'", "RUN php -r 'mt_srand(1); shuffle($a);'"],
  ["general/random", "RUN openssl passwd -6 x > /a", "RUN openssl passwd -salt immutable -6 x > /a"],
  ["general/host-name", "RUN echo $(hostname) > /a", "RUN echo $(echo localhost) > /a"],
  [
    "general/time",
    "RUN makeself --quiet /tmp/in /srv/x.run Shop ./setup.sh && rm -r /tmp/in",
    'RUN makeself --packaging-date "@$SOURCE_DATE_EPOCH" --complevel 9n --quiet /tmp/in /srv/x.run Shop ./setup.sh && rm -r /tmp/in',
  ],
  ["format/ar-times", "RUN ar rcsU liba.a a.o", "RUN ar rcsD liba.a a.o"],
  [
    "format/cpio-times",
    "RUN find . | cpio -o -H newc > /a",
    "RUN find . -exec touch -h -d @0 {} + && find . | cpio --reproducible -o -H newc > /a",
  ],
];

test.each(OTHERS)("%s: %s", (rule, before, after) => {
  expect(written(rule, before)).toBe(after);
});

function touched(path: string, kinds: DifferenceKind[], values = {}, seen?: Partial<Evidence>): Touched {
  const evidence: Evidence = { cause: "time", seen: [], where: "line 1", first: "", second: "", ...seen };
  return { difference: { path, kinds, values, directory: false }, kinds, ...(seen && { evidence }) };
}

describe("of two causes in one file", () => {
  const both = touched("etc/info", ["content"], {}, { cause: "random value", seen: ["random value, time in text"] });
  test("both are mended", () => {
    const edits = tailored("general/random", "# no", 'RUN echo "$(date) $(uuidgen)" > /etc/info', [both]);
    expect(edits).toMatchObject({ args: ["SOURCE_DATE_EPOCH"], replace: [{}, {}] });
  });
  test("the file is left out where one of them cannot be", () => {
    const edits = tailored("general/random", "# no", 'RUN echo "$(date) $(own-dice)" > /etc/info', [both]);
    expect(edits).toMatchObject({ run: "rm -rf /etc/info" });
    expect(edits).not.toHaveProperty("replace");
  });
  test("the clock that a token is made of is no dice, and stops with them", () => {
    const token = touched("t", ["content"], {}, { cause: "random value", seen: ["random value in text"] });
    const source = `RUN perl -e 'print md5(time . rand)' > /t && date > /day`;
    expect(tailored("general/random", "# no", source, [token])).toMatchObject({
      replace: [{ to: expect.stringContaining("srand(1)") }, { to: expect.stringContaining("$ENV{") }],
    });
  });
});

describe("a fix that does not reach what differs", () => {
  test("is made longer by what it leaves", () => {
    const cleared = { run: "rm -rf storage/logs/* storage/framework/cache/*" };
    const paths = ["srv/bootstrap/cache/config.php", "srv/storage/logs/a.log"].map((path) =>
      touched(path, ["content"]),
    );
    expect(tailored("php/laravel", cleared, "RUN php artisan", paths)).toEqual({
      run: `${cleared.run} && rm -rf /srv/bootstrap/cache/config.php`,
    });
  });
  test("is none: options for a command that is not called", () => {
    const fix = { options: { "gem install": "--no-document" } };
    const created = [touched("srv/doc/created.rid", ["content"])];
    expect(tailored("ruby/rdoc", fix, "RUN rdoc lib", created)).toMatchObject({ run: "rm -rf /srv/doc/created.rid" });
    expect(tailored("ruby/rdoc", fix, "RUN gem -q install rake", created)).toEqual(fix);
  });
  test("is none for a file system that its maker makes anew each time", () => {
    const image = [touched("srv/disk.img", ["content"])];
    expect(tailored("format/file-system", "# no", "RUN mkfs.xfs /srv/disk.img", image)).toMatchObject({
      run: "rm -f /srv/disk.img",
    });
    expect(tailored("format/file-system", "# no", "RUN sfdisk /srv/disk.img < /plan", image)).toMatchObject({
      run: expect.stringMatching(/^for file in \/srv\/disk\.img; do sfdisk -d "\$file" \| awk .* \| sfdisk -q --force/),
    });
    expect(tailored("format/file-system", "# no", "RUN mkfs.erofs /srv/disk.img /d", image)).toMatchObject({
      replace: [{ to: expect.stringMatching(/^RUN mkfs.erofs -T \d+ -U [\w-]+ /) }],
    });
  });
});

test.each([
  ["system/account-numbers", "etc/passwd"],
  ["debian/package-versions", "var/lib/dpkg/status"],
  ["debian/debconf", "var/cache/debconf/config.dat"],
  ["alpine/database", "lib/apk/db/installed"],
  ["node/build-id", "srv/dist/main.js"],
  ["python/record", "usr/lib/python3/dist-packages/a-1.dist-info/RECORD"],
])("%s leaves /%s where it is", (rule, path) => {
  const fix = RULES.find(({ name }) => name === rule)?.fix ?? "";
  expect(tailored(rule, fix, "RUN ./setup", [touched(path, ["content"])])).toEqual(fix);
});

test("the times in a zip that another tool made are set behind it, and nothing else is", () => {
  const folder = mkdtempSync(join(tmpdir(), "zip-"));
  const { run = "" } = rewritten(["format/zip-times"], "RUN own-packer");
  const [one, other] = [T1, T2].map((time, index) => {
    const file = join(folder, `${index}.zip`);
    writeFileSync(file, zipOf("a.txt", "text", time));
    execFileSync("sh", ["-c", run.replace("{paths}", file)]);
    return readFileSync(file);
  });
  expect(one).toEqual(other);
  expect(one).toEqual(zipOf("a.txt", "text", 0x50210000));
});

test.each([
  ["srv/mysql/ibdata1", "/srv/mysql"],
  ["srv/mysql/mysql/user.frm", "/srv/mysql"],
  ["srv/pg/base/5/2619", "/srv/pg"],
  ["srv/pg/pg_wal/0001", "/srv/pg"],
  ["srv/mnesia/rabbit/x", "/srv/mnesia"],
])("the data folder of %s is no folder above it", (path, folder) => {
  expect(dataFolders([touched(path, ["content"])])).toEqual([folder]);
});

describe("where nothing can be rewritten", () => {
  test("the file is left out of the layer, by its own name", () => {
    expect(tailored("general/random", "# no", "RUN /srv/setup", [touched("etc/an id", ["content"])])).toMatchObject({
      run: "rm -rf '/etc/an id'",
    });
  });
  test.each([
    ["usr/local/bin/shop", undefined],
    ["usr/lib/libshop.so.1", undefined],
    ["srv/app/server", { seen: ["ELF", "random value"] }],
  ])("a program stays: /%s", (path, seen) => {
    expect(
      tailored("general/random", "# give it a seed", "RUN /srv/setup", [touched(path, ["content"], {}, seen)]),
    ).toBe(
      `# give it a seed\n# /${path} is a program, so it is not simply left out: whatever makes it must make it the same way twice`,
    );
  });
  test("a name that is another one in each build becomes a pattern", () => {
    const name = { where: "name", first: "job.a81kdJ2", second: "job.aBn4mQ1" };
    expect(shellNames([touched("srv/job.a81kdJ2", ["only in the first"], {}, name)])).toEqual(["/srv/job.???????"]);
    const clock = { where: "name", first: "r.20261124.091733.6.0.json", second: "r.20261124.091801.7.0.json" };
    expect(shellNames([touched("srv/r.20261124.091733.6.0.json", ["only in the first"], {}, clock)])).toEqual([
      "/srv/r.[0-9]*.[0-9]*.json",
    ]);
    const pid = { ...clock, first: "job-17.log", second: "job-23.log" };
    expect(shellNames([touched("srv/job-17.log", ["only in the first"], {}, pid)])).toEqual(["/srv/job-[0-9]*.log"]);
    expect(shellNames([touched("srv/job.a81kdJ2/x", ["only in the first"], {}, name)])).toEqual(["/srv/job.???????"]);
  });
  test("permissions and owners are set", () => {
    expect(tailored("metadata/mode", "# no", "RUN x", [touched("a", ["mode"], { mode: ["664", "644"] })])).toEqual({
      run: "chmod 644 /a",
    });
    expect(
      tailored("metadata/owner", "# no", "RUN x", [touched("a", ["owner"], { owner: ["1001:1001", "1002:1002"] })]),
    ).toEqual({ run: "chown -h 1001:1001 /a" });
  });
  test("a capability is given in both builds when the RUN says which, and else in none", () => {
    const differing = [touched("srv/serve", ["xattr"], { xattr: ["security.capability=01", ""] })];
    const given = "RUN if maybe; then setcap cap_net_bind_service=+ep /srv/serve; fi";
    expect(tailored("metadata/xattr", "# no", given, differing)).toEqual({
      run: "setcap cap_net_bind_service=+ep /srv/serve",
    });
    expect(tailored("metadata/xattr", "# no", "RUN ./install", differing)).toMatchObject({
      run: 'for file in /srv/serve; do (cp -p "$file" "$file~" && mv "$file~" "$file"); done',
    });
  });
  test("a second name of a file becomes a copy", () => {
    const second = touched("srv/b", ["kind"], { kind: ["hard link", "file"] });
    expect(tailored("metadata/kind", "# no", "RUN x", [second])).toEqual({
      run: 'for file in /srv/b; do (cp -p "$file" "$file~" && mv "$file~" "$file"); done',
    });
    expect(tailored("metadata/kind", "# no", "RUN x", [touched("a", ["kind"], { kind: ["link", "file"] })])).toBe(
      "# no",
    );
  });
  test("what one of the builds removed is removed in both", () => {
    const removed = touched("etc/.wh.issue", ["whiteout", "only in the first"]);
    expect(tailored("metadata/whiteout", "# no", "RUN x", [removed])).toEqual({ run: "rm -rf /etc/issue" });
    expect(tailored("metadata/whiteout", "# no", "RUN x", [touched("etc/.wh..wh..opq", ["whiteout"])])).toBe("# no");
  });
  test("lines in another order are sorted", () => {
    const seen = { seen: ["the same lines in another order"] };
    expect(tailored("general/order", "# no", "RUN x", [touched("a", ["content"], {}, seen)])).toEqual({
      run: 'for file in /a; do LC_ALL=C sort -o "$file" "$file"; done',
    });
  });
  test("a COPY keeps the fix of its rule", () => {
    expect(tailored("general/time", "# no", "COPY a /a", [touched("a", ["content"])])).toBe("# no");
  });
});

test("Perl's hashes are not blamed for the order of processes", () => {
  expect(rewritten(["general/order"], "RUN perl -e 'print %a' > /a").env).toHaveProperty("PERL_HASH_SEED");
  expect(rewritten(["general/order"], "RUN perl -e 'fork or print 1' > /a").env).toBeUndefined();
});

test("tar gets what makes its archive, of which a digest is kept, the same", () => {
  expect(rewritten(["general/time"], "RUN tar -cf - app | md5sum > /sum").env).toMatchObject({
    TAR_OPTIONS: expect.stringContaining("--mtime=@0"),
  });
});

test.each([
  [
    "dice and the clock in one token",
    "general/random",
    "RUN x && php -r 'echo md5(microtime() . mt_rand());' > /a",
    /mt_srand\(1\); .*getenv/,
  ],
  ["a digest of the clock", "general/random", "RUN date +%N | md5sum > /a", /date -u -d @\$SOURCE_DATE_EPOCH \+%N/],
  [
    "a digest of dice, where the clock is no help",
    "general/random",
    "RUN date; head -c 9 /dev/urandom | md5sum > /a",
    /^RUN date; head/,
  ],
  [
    "dice that hide behind the clock",
    "general/time",
    "RUN perl -e 'print time, int rand 9' > /a",
    /srand\(1\); print \$ENV/,
  ],
  [
    "what ls lists for cpio",
    "format/cpio-times",
    "RUN cd /w && ls | sort | cpio -o > /a",
    /^RUN cd \/w && ls \| sort \| xargs touch -h -d @0 && ls \| sort \| cpio --reproducible -o > \/a$/,
  ],
  [
    "a temporary folder of Perl",
    "general/temporary-path",
    "RUN perl -MFile::Temp=tempdir -e '$d = tempdir(CLEANUP => 1); print $d' > /a",
    /\$d = \(mkdir\("\/tmp\/build"\), "\/tmp\/build"\)\[1\]; print/,
  ],
  ["Ruby's seed", "general/random", `RUN ruby -e 'p Random.new_seed' > /a`, /-e 'srand\(1\); p rand\(2\*\*64\)'/],
  ["a UEFI program's time", "general/time", "RUN ld -m i386pep -o /a.efi a.o", /RUN ld --no-insert-timestamp -m/],
  [
    "a Windows program's time",
    "general/time",
    "RUN x86_64-w64-mingw32-gcc -c a.c && x86_64-w64-mingw32-gcc -o /a.exe a.o",
    /gcc -c a.c && x86_64-w64-mingw32-gcc -Wl,--no-insert-timestamp -o/,
  ],
  ["a signature's time", "general/time", "RUN openssl cms -sign -in a -out /a.p7s", /cms -sign -noattr -in a/],
  ["the metadata of a phar", "php/phar", "RUN php -r '$p->setMetadata([time()]);'", /setMetadata\(\[\(int\) getenv/],
])("%s", (_name, rule, source, expected) => {
  expect(written(rule, source)).toMatch(expected);
});

test("what lists files leaves out their inodes and times", () => {
  expect(written("general/number", "RUN find /d -printf '%p %T@ %i\\n' > /a")).toBe(
    "RUN find /d -printf '%p 0 0\\n' > /a",
  );
  expect(written("general/number", "RUN stat -c '%n %i %Z' /m > /a")).toBe("RUN stat -c '%n 0 0' /m > /a");
});

test("a compiler's program has the date of the environment, and its report of itself the clock's", () => {
  const html = (path: string) =>
    tailored("general/time", "# no", "RUN cargo doc --timings", [touched(path, ["content"])]);
  expect(html("src/target/doc/a.html")).toEqual({ args: ["SOURCE_DATE_EPOCH"], text: "# no" });
  expect(html("src/target/cargo-timings/cargo-timing.html")).toMatchObject({ run: expect.stringMatching(/^rm /) });
});

test("a word in the code of another language is no command of the shell", () => {
  const ruby = `RUN ruby -e 'TarWriter.new(io) { |tar| tar.add "x" }'`;
  expect(rewritten(["format/tar-times"], ruby).run).toContain("tar $o --no-recursion");
  expect(rewritten(["format/tar-times"], "RUN sh -c 'cd /x; tar -cf /a.tar .'")).toEqual({});
  expect(written("general/time", "RUN perl -e 'print `date`' > /a")).toContain("date -u -d @");
});

test("the date in the head of a catalog of translations is set behind what made it", () => {
  const { run = "" } = rewritten(["general/time"], "RUN xgettext -o /srv/a.pot x.sh");
  const folder = mkdtempSync(join(tmpdir(), "catalog-"));
  writeFileSync(join(folder, "a.pot"), '"POT-Creation-Date: 2026-11-24 09:00+0000\\n"\n"Language: de\\n"\n');
  execFileSync("sh", ["-c", run.replace("{paths}", join(folder, "a.pot"))]);
  expect(readFileSync(join(folder, "a.pot"), "utf8")).toBe(
    '"POT-Creation-Date: 2020-01-01 00:00+0000\\n"\n"Language: de\\n"\n',
  );
});

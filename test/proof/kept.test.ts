/** What a fix does for files that the server needs. */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { describe, expect, test } from "@jest/globals";
import type { DifferenceKind } from "../../src/proof/differences.ts";
import { evidence, type Evidence } from "../../src/proof/evidence.ts";
import { changedTimes, drawnValues } from "../../src/proof/frozen.ts";
import { look } from "../../src/proof/readers.ts";
import type { Edits } from "../../src/proof/remedy.ts";
import { tailored, type Touched } from "../../src/proof/tailor.ts";

function touched(path: string, kinds: DifferenceKind[], values = {}, seen?: Partial<Evidence>): Touched {
  const evidence: Evidence = { cause: "time", seen: [], where: "line 1", first: "", second: "", ...seen };
  return { difference: { path, kinds, values, directory: false }, kinds, ...(seen && { evidence }) };
}

describe("what must stay", () => {
  const stamp = (first: string, second: string, path = "srv/app/info") =>
    touched(path, ["content"], {}, { seen: ["a time in text"], first, second, times: changedTimes(first, second) });
  test("gets the time of one build, in the form that it has", () => {
    const edits = tailored(
      "general/time",
      "# no",
      "RUN gradle info",
      [stamp("at=2026-11-24T09:00:01.5+0000 v1", "at=2026-11-24T09:12:44.7+0000 v1")],
      true,
    ) as { run: string };
    const file = join(mkdtempSync(join(tmpdir(), "frozen-")), "info");
    const after = ["at=2026-11-24T09:00:01.5+0000 v1", "at=2026-11-24T10:02:59.25+0000 v1"].map((text) => {
      writeFileSync(file, text);
      execFileSync("sh", ["-c", edits.run.replace("/srv/app/info", file)]);
      return readFileSync(file, "utf8");
    });
    expect(after).toEqual(["at=2026-11-24T09:00:01.5+0000 v1", "at=2026-11-24T09:00:01.5+0000 v1"]);
  });
  test("also where it could be left out, as nobody has a use for a feed that is not there; a log can go", () => {
    const [one, other] = ["<date>2026-11-24</date>\n<a>1</a>", "<date>2026-11-25</date>\n<a>1</a>"] as const;
    expect(tailored("general/time", "# no", "RUN own-feed", [stamp(one, other, "srv/site/feed.xml")])).toMatchObject({
      run: "sed -i -E -e 's/[0-9]{4}-[0-9]+-[0-9]+/2026-11-24/g' /srv/site/feed.xml",
    });
    expect(tailored("general/time", "# no", "RUN own-feed", [stamp(one, other, "srv/feed.log")])).toMatchObject({
      run: "rm -rf /srv/feed.log",
    });
  });
  test.each([
    ["a time of the same form is to stay", "at 2026-11-24\nfrom 2020-01-01", "at 2026-11-25\nfrom 2020-01-01"],
    ["more than times differ", "at 2026-11-24, 12 files", "at 2026-11-25, 13 files"],
    ["a duration differs", "at 2026-11-24 in 0.2 s", "at 2026-11-25 in 0.3 s"],
  ])("and nobody knows how, where %s", (_what, one, other) => {
    expect(changedTimes(one, other)).toBeUndefined();
  });
  test("each form of a time for itself, the ones on further lines as well", () => {
    expect(changedTimes("at 2026-11-24\n1795000001 x", "at 2026-11-25\n1795000002 x")).toEqual([
      ...["2026-11-24", "1795000001"],
    ]);
  });
  test("and a report cannot bring a command where a time should be", () => {
    const forged = touched("srv/a", ["content"], {}, { seen: ["a time in text"], times: ["2026-11-24/e;s/x"] });
    expect(tailored("general/time", "# no", "RUN x", [forged], true)).toBe("# no");
  });
  test("also in bytes, where each time is found by what stands around it", () => {
    const index = (at: number, made: number, name = "tea") => {
      const bytes = Buffer.from(`IDX1\0\0\0\0\0\0\0\0\x03\xffname='${name}';\0made\0\0\0\0\0\0end\xfe\0`, "latin1");
      bytes.writeBigUInt64BE(BigInt(at), 4);
      bytes.writeUInt32LE(made, bytes.indexOf("made") + 5);
      return bytes;
    };
    const now = Date.parse("2026-11-24T10:00:00Z") / 1000;
    const [one, other] = [index(now * 1000 + 5, now - 1), index(now * 1000 + 90_007, now + 70)];
    const found = evidence(one, other, { now });
    const { run = "" } = tailored("general/time", "# no", "RUN own-index", [
      touched("srv/a.idx", ["content"], {}, found),
    ]) as Edits;
    const file = join(mkdtempSync(join(tmpdir(), "stamped-")), "a.idx");
    const mended = (bytes: Buffer) => {
      writeFileSync(file, bytes);
      execFileSync("sh", ["-c", run.replace("/srv/a.idx", file)]);
      return readFileSync(file);
    };
    expect(mended(index(now * 1000 + 777_777, now + 1234))).toEqual(one);
    // Of another content there is nothing that could be damaged.
    const moved = Buffer.concat([Buffer.from("IDX2"), index(now * 1000, now, "milk").subarray(4, -3)]);
    expect(mended(moved)).toEqual(moved);
    // A length that counts the text of one time differs with it, even where that of another makes up for it.
    const texts = (...parts: string[]) =>
      Buffer.concat(parts.map((part) => Buffer.concat([Buffer.of(0xfe, part.length, 0), Buffer.from(part)])));
    expect(
      evidence(
        texts("2026-11-24T09:59:01Z", "2026-11-24T09:59:01.25Z", "end"),
        texts("2026-11-24T09:59:33.75Z", "2026-11-24T09:59:59Z", "end"),
        { now },
      ),
    ).not.toHaveProperty("stamps");
    const forged = { ...found, stamps: [{ before: "41", value: "4142", after: "43" }] };
    expect(tailored("general/time", "# no", "RUN x", [touched("a", ["content"], {}, forged)], true)).toBe("# no");
  });
  test("and in documents, with their ids", () => {
    const document = (at: string, id: string) =>
      Buffer.from(
        `%PDF-1.4\n1 0 obj\n<< /CreationDate (D:${at}+00'00') /Producer (own) /ModDate (D:${at}+00'00') >>\nendobj\nxref\ntrailer\n<< /Size 2 /ID [<${id}><${id}>] >>\nstartxref\n120\n%%EOF\n`,
      );
    const [one, other] = [
      document("20261124095901", "0123456789abcdef0123456789abcdef"),
      document("20261124101733", "f0123456789abcdef0123456789abcde"),
    ];
    const found = look("srv/a.pdf", one, other, { now: Date.parse("2026-11-24T10:00:00Z") / 1000 });
    const { run = "" } = tailored("general/time", "# no", "RUN own-pdf", [
      touched("srv/a.pdf", ["content"], {}, found),
    ]) as Edits;
    const file = join(mkdtempSync(join(tmpdir(), "document-")), "a.pdf");
    writeFileSync(file, document("20261125010203", "ef0123456789abcdef0123456789abcd"));
    execFileSync("sh", ["-c", run.replace("/srv/a.pdf", file)]);
    expect(readFileSync(file, "utf8")).toBe(document("20261124095901", "0".repeat(32)).toString());
  });
  test("an id of 16 bytes becomes a fixed one, and a key of as many does not", () => {
    const disk = (hex: string) =>
      Buffer.from(`<<< disk >>>\n\0\x7f\x10\xda\xbe${"\0".repeat(64)}`, "latin1").fill(hex, 30, 46, "hex");
    const found = (one: string, other: string) => look("srv/a.vdi", disk(one), disk(other), { now: 1_790_000_000 });
    const fixOf = (one: string, other: string) =>
      tailored("general/random", "# no", "RUN own-disk", [
        touched("srv/a.vdi", ["content"], {}, found(one, other)),
      ]) as Edits;
    const ids = ["3e8b61f04cd94d2a9f0b5c7781e2a6d3", "b1907ce25af34b6c8d21e04f93a7c518"] as const;
    expect(fixOf(...ids).run).toMatch(/^perl -0777 -pi -e .* \/srv\/a\.vdi$/);
    expect(fixOf(ids[0], "b1907ce25af3fb6ccd21e04f93a7c518").run).toBe("rm -rf /srv/a.vdi");
  });
  test("and digests of it that stand in another file follow it", () => {
    const folder = mkdtempSync(join(tmpdir(), "summed-"));
    const sum = (text: string) => createHash("sha256").update(text).digest("hex");
    const [one, other] = ["<at>2026-11-24</at>\n<a>1</a>", "<at>2026-11-25</at>\n<a>1</a>"] as const;
    const found = { seen: ["random value in text"], first: sum(one), second: sum(other) };
    const sums: Touched = { ...touched("srv/SUMS", ["content"], {}, found), sums: ["sha256sum"] };
    const { run = "" } = tailored("general/time", "# no", "RUN own-feed", [
      stamp(one, other, "srv/feed.xml"),
      sums,
    ]) as Edits;
    writeFileSync(join(folder, "feed.xml"), other);
    writeFileSync(join(folder, "SUMS"), `${sum(other)}  feed.xml\n${sum("b")}  b\n`);
    execFileSync("sh", ["-c", run.replaceAll("/srv", folder)]);
    expect(readFileSync(join(folder, "feed.xml"), "utf8")).toBe(one);
    expect(readFileSync(join(folder, "SUMS"), "utf8")).toBe(`${sum(one)}  feed.xml\n${sum("b")}  b\n`);
    // What cannot be told from other times goes, and so does what sums it up.
    const odd = { ...stamp(one, `${one}\n`, "srv/feed.xml") };
    expect(tailored("general/time", "# no", "RUN own-feed", [odd, sums])).toMatchObject({
      run: "rm -rf /srv/feed.xml /srv/SUMS",
    });
  });
  test("and in the rows of a database, by the program that filled it", () => {
    const folder = mkdtempSync(join(tmpdir(), "refilled-"));
    const seeded = (name: string, at: string, salt = "") => {
      const file = join(folder, name);
      rmSync(file, { force: true });
      const database = new DatabaseSync(file);
      database.exec(`CREATE TABLE migrations (id INTEGER PRIMARY KEY, -- in their order, from 1
          applied TEXT);
        CREATE TABLE users (name TEXT, salt TEXT, seen INTEGER);
        INSERT INTO migrations (applied) VALUES ('${at}.5'), ('${at}.75');
        INSERT INTO users VALUES ('a', '${salt}', 7), ('b', '', ${Date.parse(`${at}Z`) / 1000})`);
      database.close();
      return readFileSync(file);
    };
    const moment = { now: Date.parse("2026-11-24T10:00:00Z") / 1000 };
    const lookedAt = (salts: [string, string]) =>
      look(
        "srv/app.db",
        seeded("one", "2026-11-24 09:59:58", salts[0]),
        seeded("two", "2026-11-24 10:00:33", salts[1]),
        moment,
      );
    const fixOf = (source: string, found: Evidence) =>
      tailored("format/sqlite", "# no", source, [touched("srv/app.db", ["content"], {}, found)]) as Edits;
    const found = lookedAt(["", ""]);
    const { run = "" } = fixOf("RUN seed | sqlite3 /srv/app.db", found);
    expect(run).toMatch(/^sqlite3 \/srv\/app\.db 'UPDATE .*; VACUUM'$/);
    seeded("three", "2026-11-25 11:12:13");
    const mended = ["two", "three"].map((name) => {
      const database = new DatabaseSync(join(folder, name));
      database.exec(run.replaceAll(/^.*?'|'$/g, "").replaceAll(`'\\''`, "'"));
      database.close();
      return readFileSync(join(folder, name));
    });
    expect(mended[0]).toEqual(mended[1]);
    expect(fixOf("RUN /opt/venv/bin/python manage.py migrate", found).run).toMatch(
      /^\/opt\/venv\/bin\/python -c 'import sqlite3, sys; .* \/srv\/app\.db$/,
    );
    expect(fixOf("RUN own-seed", found).run).toBe("rm -rf /srv/app.db");
    expect(fixOf("RUN sqlite3 /srv/app.db < a.sql", lookedAt(["9b2e44f1", "07ccd1a0"])).run).toBe("rm -rf /srv/app.db");
  });
  test("beside a clock, what is thrown is an argument of the build", () => {
    const source = 'RUN echo "$(date +%s)-$(head -c 4 /dev/urandom | xxd -p)" > /srv/REVISION';
    const both = { seen: ["random value, time in text"], first: "1-a", second: "2-b" };
    const edits = tailored("general/random", "# no", source, [touched("srv/REVISION", ["content"], {}, both)]);
    expect(edits).toMatchObject({
      args: ["SOURCE_DATE_EPOCH", "BUILD_ID=00000000"],
      replace: [
        { to: expect.stringContaining("$(date -u -d @$SOURCE_DATE_EPOCH +%s") },
        { from: "$(head -c 4 /dev/urandom | xxd -p)", to: "${BUILD_ID}" },
      ],
    });
  });
  test("and so what a step was written to make, where it is no secret", () => {
    const made = (file: string, source = `RUN openssl rand -hex 4 > /srv/${file}`) =>
      tailored("general/random", "# no", source, [touched(`srv/${file}`, ["content"])]);
    expect(made("release-id")).toMatchObject({ args: ["BUILD_ID=00000000"] });
    expect(made("app.hmac")).toMatchObject({ run: "rm -rf /srv/app.hmac" });
    expect(made("session-salt")).toMatchObject({ run: "rm -rf /srv/session-salt" });
    expect(made("seed", "RUN ./setup $(openssl rand -hex 4)")).toMatchObject({ run: "rm -rf /srv/seed" });
  });
  test("of a zip with a clock in a text of it the times of the entries go as well", () => {
    const name = { seen: ["a time in text"], where: "name", first: "c-20261124.tgz", second: "c-20261125.tgz" };
    const dated = touched("srv/c-20261124.tgz", ["only in the first"], {}, name);
    expect(tailored("general/time", "# no", 'RUN tar -czf "/srv/c-$(date +%Y%m%d).tgz" a', [dated])).toMatchObject({
      env: { TAR_OPTIONS: expect.stringContaining("--mtime=@0") as unknown as string },
    });
    const zip = touched("srv/b.zip", ["content"], {}, { seen: ["zip", "a time in text"], first: "1", second: "2" });
    const { replace = [] } = tailored("general/time", "# no", "RUN date > a && zip -r b.zip a", [zip]) as Edits;
    expect(replace.map(({ to }) => to)).toEqual([
      expect.stringMatching(/touch -h .* zip -X b.zip -@/),
      "RUN date -u -d @$SOURCE_DATE_EPOCH",
    ]);
  });
  test("and not where nothing of its content is mended", () => {
    const zip = touched("srv/w.npz", ["content"], {}, { cause: "random value", seen: ["zip", "64 bytes"] });
    expect(tailored("general/random", "# no", "RUN python model.py", [zip])).toMatchObject({
      run: "rm -rf /srv/w.npz",
    });
  });
  test("also with zeros for what is drawn, by the name in front of it", () => {
    const text = (one: string, other: string) =>
      ["# settings", "port: 80", `  "id": "${one}",`, "name: shop", `hash 16:${other}`, ""].join("\n");
    const [id, hash] = ["9b2e44f1", "16A7".repeat(12)];
    const found = evidence(Buffer.from(text(id, hash)), Buffer.from(text("07ccd1a0", "B0C9".repeat(12))), {
      now: 1_795_510_800,
    });
    const file = join(mkdtempSync(join(tmpdir(), "undrawn-")), "app.conf");
    const edits = tailored("general/random", "# no", "RUN own-dice", [touched("srv/app.conf", ["content"], {}, found)]);
    writeFileSync(file, text(id, hash));
    execFileSync("sh", ["-c", (edits as Edits).run?.replace("/srv/app.conf", file) ?? "false"]);
    expect(readFileSync(file, "utf8")).toBe(text("00000000", "set-when-the-server-starts"));
  });
  test("beside times, behind the part of a value that is always the same, and without a known secret", () => {
    const text = (path: string, key: string, at: string) =>
      ["<?php", "return [", `  'path' => 'admin_${path}',`, `  'key' => '${key}',`, `  'date' => '${at}',`, "];"].join(
        "\n",
      );
    const one = text("1x0yz8", "9b2e44f107ccd1a0".repeat(2), "2026-11-24 09:59:01");
    const other = text("0k7q2w", "b0c9d3e8a1f45627".repeat(2), "2026-11-24 10:00:13");
    const found = evidence(Buffer.from(one), Buffer.from(other), { now: Date.parse("2026-11-24T10:00:00Z") / 1000 });
    const file = join(mkdtempSync(join(tmpdir(), "undrawn-")), "env.php");
    const edits = tailored("general/random", "# no", "RUN setup", [touched("srv/env.php", ["content"], {}, found)]);
    writeFileSync(file, text("a1b2c3", "0c9d3e8a1f45627b".repeat(2), "2026-11-25 01:02:03"));
    execFileSync("sh", ["-c", (edits as Edits).run?.replace("/srv/env.php", file) ?? "false"]);
    expect(readFileSync(file, "utf8")).toBe(text("000000", "set-when-the-server-starts", "2026-11-24 09:59:01"));
  });
  test("with any signs, within quotes", () => {
    const text = (secret: string) => `DEBUG = False\nSECRET_KEY = 'own-insecure-${secret}'\nAPPS = ["shop"]\n`;
    const [one = "", other = "", another = ""] = [
      "j1qk9%g+8yf2ap!t^&r=",
      "^1x192zyp00&!!ktkso*",
      "s!c))0n@%cxu,h{wnt+h",
    ].map(text);
    const found = evidence(Buffer.from(one), Buffer.from(other), { now: 1_795_510_800 });
    const file = join(mkdtempSync(join(tmpdir(), "undrawn-")), "settings.py");
    const edits = tailored("general/random", "# no", "RUN setup", [touched("srv/s.py", ["content"], {}, found)]);
    writeFileSync(file, another);
    execFileSync("sh", ["-c", (edits as Edits).run?.replace("/srv/s.py", file) ?? "false"]);
    expect(readFileSync(file, "utf8")).toBe(text("set-when-the-server-starts"));
  });
  test.each([
    ["nothing stands beside it", ["id=9b2e44f1"], ["id=07ccd1a0"]],
    ["it has no name", ["a", "b", "9b2e44f1"], ["a", "b", "07ccd1a0"]],
    ["another line begins so", ["id=1", "b", "id=9b2e44f1"], ["id=1", "b", "id=07ccd1a0"]],
    ["more differs", ["a", "b", "id: 9b2e44f1 x"], ["a", "b", "id: 07ccd1a0 y"]],
  ])("and not where %s", (_what, one, other) => {
    expect(drawnValues(one, other)).toBeUndefined();
  });
  test("and is never left out", () => {
    expect(tailored("general/random", "# no", "RUN own-dice", [touched("srv/id", ["content"])], true)).toBe("# no");
    expect(tailored("general/time", "# no", "RUN x", [stamp("2026 a", "2026 b")], true)).toBe("# no");
  });
  test.each(["app.jar", "app.phar", "libx.a"])("%s is a program", (name) => {
    expect(tailored("general/random", "# no", "RUN own-dice", [touched(`srv/${name}`, ["content"])])).toMatch(
      /program/,
    );
  });
});

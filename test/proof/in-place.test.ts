import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import type { Evidence } from "../../src/proof/evidence.ts";
import { patched } from "../../src/proof/patch.ts";
import { look } from "../../src/proof/readers.ts";
import type { ReportedCause } from "../../src/proof/reported.ts";

const moment = { now: Date.parse("2026-11-24T10:00:00Z") / 1000 };

/** A cause of one path, which a RUN made, or a COPY took out of another stage. */
function cause(rule: string, line: number, path: string, { seen, ...evidence }: Evidence): ReportedCause {
  const about = { title: rule, why: "Why.", fix: "what a person reads", source: "https://example.test" };
  const named = { path, kinds: ["content" as const], ...evidence, seen: seen.join(" > ") };
  return { rule, ...about, at: { file: "Dockerfile", line }, count: 1, paths: [named] };
}

/** What the last command of the text makes of a file with these bytes. */
function mended(text: string, path: string, bytes: Buffer): Buffer {
  const file = join(mkdtempSync(join(tmpdir(), "in-place-")), "file");
  writeFileSync(file, bytes);
  const command = text.split("\n && ").at(-1)?.split("\n")[0] ?? "";
  execFileSync("sh", ["-c", command.replaceAll(path, () => file)]);
  return readFileSync(file);
}

/** A program with a time in its code, and with the id of its content. */
function program(seconds: number, id: number): Buffer {
  const text = Buffer.from("\x48\x83\xec\x08\xb9....\xba4\0\0\0 and what it does", "latin1");
  text.writeUInt32LE(seconds, 5);
  const note = Buffer.concat([Buffer.from("\x04\0\0\0\x14\0\0\0\x03\0\0\0GNU\0", "latin1"), Buffer.alloc(20, id)]);
  const names = Buffer.from("\0.text\0.note.gnu.build-id\0.shstrtab\0", "latin1");
  const parts = [Buffer.alloc(64), note, text, names];
  const places = parts.map((_, at) => parts.slice(0, at).reduce((sum, { length }) => sum + length, 0));
  const header = (name: number, type: number, part: number) => {
    const own = Buffer.alloc(64);
    own.writeUInt32LE(name, 0);
    own.writeUInt32LE(type, 4);
    own.writeBigUInt64LE(BigInt(places[part] ?? 0), 24);
    own.writeBigUInt64LE(BigInt(parts[part]?.length ?? 0), 32);
    return own;
  };
  const [head = Buffer.alloc(0)] = parts;
  head.write("\x7fELF\x02\x01\x01", "latin1");
  head.writeBigUInt64LE(BigInt(parts.reduce((sum, { length }) => sum + length, 0)), 40);
  for (const [at, value] of [64, 4, 3].entries()) head.writeUInt16LE(value, 58 + at * 2);
  return Buffer.concat([...parts, header(0, 0, 0), header(1, 1, 2), header(7, 7, 1), header(26, 3, 3)]);
}

test("a number that no compiler wrote is set in the program, where it is made, with the id that follows from it", () => {
  const [first, second] = [program(moment.now - 9, 0xa1), program(moment.now, 0xb2)];
  const found = look("usr/bin/panel", first, second, moment);
  expect(found.seen).toEqual(["ELF", ".text", "seconds since 1970, 4 bytes, little-endian"]);
  const lines = ["FROM x AS b", "RUN ./pack web > packed.h && gcc -o /src/panel panel.c", "FROM x"];
  const text = [...lines, "COPY --from=b /src/panel /usr/bin/panel"].join("\n");
  const fixed = patched(text, [cause("c/compile-time", 4, "/usr/bin/panel", found)]).text;
  const [one, other] = [first, second].map((bytes) => mended(fixed, "/src/panel", bytes));
  expect(one?.equals(other ?? first)).toBe(true);
  expect(one?.includes(Buffer.alloc(20, 0xa1))).toBe(false);
  const dated = { ...found, seen: ["ELF", ".rodata", "a time in a string"] };
  expect(patched(text, [cause("c/compile-time", 4, "/usr/bin/panel", dated)]).text).not.toContain("perl");
});

test("the time in an image of a disk is set there, and the image stays", () => {
  const disk = (seconds: number) => {
    const bytes = Buffer.from(Uint32Array.from({ length: 1024 }, (_, at) => at * 0x10101).buffer);
    bytes.writeUInt32BE(seconds, 2048);
    return bytes;
  };
  const [first, second] = [disk(moment.now - 9), disk(moment.now)];
  const found = look("srv/disk.qcow2", first, second, moment);
  const { text } = patched("FROM x\nRUN qemu-img snapshot -c golden /srv/disk.qcow2\n", [
    cause("format/file-system", 2, "/srv/disk.qcow2", found),
  ]);
  expect(text).not.toContain("rm ");
  expect(mended(text, "/srv/disk.qcow2", second).equals(first)).toBe(true);
});

test("what a step makes in a folder of caches it makes on purpose, unless that is the user's", () => {
  const index = (seconds: number) => {
    const bytes = Buffer.from("SIDX\0\x03--------\0\0\0\x02\x04lamp\x05table", "latin1");
    bytes.writeBigUInt64BE(BigInt(seconds * 1000 + 217), 6);
    return bytes;
  };
  const [first, second] = [index(moment.now - 9), index(moment.now)];
  const found = look("var/cache/search/index.bin", first, second, moment);
  const fixed = (path: string) => patched("FROM x\nRUN index\n", [cause("general/time", 2, path, found)]).text;
  const own = fixed("/var/cache/search/index.bin");
  expect(own).not.toContain("rm ");
  expect(mended(own, "/var/cache/search/index.bin", second).equals(first)).toBe(true);
  expect(fixed("/root/.cache/search/index.bin")).toContain("rm -rf /root/.cache/search/index.bin");
});

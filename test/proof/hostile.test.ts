import { Readable } from "node:stream";
import { gzipSync } from "node:zlib";
import { expect, test } from "@jest/globals";
import { CheckFailed } from "../../src/errors.ts";
import { readLayer } from "../../src/image/layers.ts";
import { compareLayers } from "../../src/proof/differences.ts";
import { causesOf, examiner } from "../../src/proof/explain.ts";
import { look } from "../../src/proof/readers.ts";
import { pax, tar } from "../fixtures/tar.ts";

/** The same mutations in every run. */
function dice(seed: number) {
  let state = seed;
  return (below: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const layer = tar(
  { name: "etc/", type: "5" },
  { name: "etc/a", text: "x".repeat(700), before: pax({ mtime: "1.5", "SCHILY.xattr.user.a": "b" }) },
  { name: "l", type: "2", link: "etc/a" },
  { name: "h", type: "1", link: "etc/a" },
  { name: "a.gz", text: gzipSync("hello ".repeat(50)) },
  { name: "t.tar", text: tar({ name: "inner", text: "1" }) },
);

function mutated(bytes: Buffer, seed: number): Buffer {
  const roll = dice(seed);
  const copy = Buffer.from(bytes);
  const fields = [0, 100, 124, 136, 148, 156, 157, 257, 345, 512, 1024];
  for (let times = 1 + roll(6); times > 0; times -= 1) {
    const at =
      roll(4) === 0 ? roll(copy.length) : (roll(copy.length >> 9) << 9) + (fields[roll(fields.length)] ?? 0) + roll(12);
    if (at < copy.length) copy[at] = roll(256);
  }
  // Half of them get right checksums, so that what lies behind the check is reached.
  if (seed % 2 === 0)
    for (let at = 0; at + 512 <= copy.length; at += 512) {
      if (copy.toString("latin1", at + 257, at + 262) !== "ustar") continue;
      copy.fill(0x20, at + 148, at + 156);
      const sum = copy.subarray(at, at + 512).reduce((total, byte) => total + byte, 0);
      copy.write(`${sum.toString(8).padStart(6, "0")}\0 `, at + 148, "latin1");
    }
  return seed % 5 === 0 ? copy.subarray(0, roll(copy.length)) : copy;
}

test("300 damaged layers are read, or refused with a clear error, and nothing hangs", async () => {
  let refused = 0;
  for (let seed = 1; seed <= 300; seed += 1) {
    const bytes = mutated(layer, seed);
    const packed = seed % 3 === 0 ? gzipSync(bytes) : bytes;
    const examine = examiner({ now: 1_795_514_400 });
    const found: ReturnType<typeof examine>[] = [];
    try {
      const [one, other] = [readLayer(Readable.from([layer])), readLayer(Readable.from([packed]))];
      await compareLayers(one, other, (pair) => found.push(examine(pair)));
      causesOf(found, 1, { instruction: "RUN x" }, undefined, { now: 0 });
    } catch (error) {
      if (!(error instanceof CheckFailed)) throw error;
      expect(error.code).toMatch(/^(hostile-layer|cut-short-layer)$/);
      refused += 1;
    }
  }
  expect(refused).toBeGreaterThan(50);
}, 60_000);

test.each([
  ["a.gz", gzipSync("hello ".repeat(50))],
  ["a.tar", tar({ name: "inner", text: "1" })],
  ["a.zip", Buffer.from("504b0304140000000800014878580000000002000000020000000100000061", "hex")],
  ["a.pyc", Buffer.from("a70d0d0a000000000102030405060708e300", "hex")],
  ["a.so", Buffer.concat([Buffer.from("7f454c46020101", "hex"), Buffer.alloc(200, 1)])],
  ["a.a", Buffer.from(`!<arch>\n${"a.o/".padEnd(48)}2         \`\nxx`)],
  ["a.db", Buffer.concat([Buffer.from("SQLite format 3\0"), Buffer.alloc(10)])],
  ["etc/shadow", Buffer.from("a:b:c\n:::\n")],
])("damaged content of %s is looked at as bytes", (path, bytes) => {
  for (let seed = 1; seed <= 200; seed += 1) {
    const other = mutated(bytes, seed * 7);
    if (!other.equals(bytes)) expect(look(path, bytes, other, { now: 1_795_514_400 }).cause).toBeDefined();
  }
});

test("a gzip bomb inside a layer is looked at as bytes", () => {
  const zeros = Buffer.alloc(80 * 1024 * 1024);
  const one = gzipSync(zeros);
  const other = gzipSync(zeros, { level: 1 });
  expect(look("a.gz", one, other, { now: 0 }).seen[0]).not.toBe("gzip");
});

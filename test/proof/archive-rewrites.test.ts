import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { crc32 } from "node:zlib";
import { expect, test } from "@jest/globals";
import { fileSystems } from "../../src/proof/archive-rewrites.ts";
import { rewritten } from "../../src/proof/rewrites.ts";

test.each([
  ["mformat -C -f 1440 -i /a.img ::", "mformat -N 1 -C -f 1440 -i /a.img ::"],
  ["mcopy -sm -i /a.img /etc/x ::/", "mcopy -s -i /a.img /etc/x ::/"],
  ["mcopy -m -i /a.img /etc/x ::/", "mcopy -i /a.img /etc/x ::/"],
  ["mlabel -n -i /a.img ::BOOT", "mlabel -N 00000001 -i /a.img ::BOOT"],
])("an image by mtools is told what they would throw: %s", (command, fixed) => {
  const { replace = [], args } = fileSystems(`RUN ${command}`);
  expect(replace).toEqual([{ from: `RUN ${command}`, to: `RUN ${fixed}` }]);
  expect(args).toEqual(["SOURCE_DATE_EPOCH"]);
});

test.each(["mformat -N 1234abcd -i /a.img ::", "mcopy -s -i /a.img /srv/a-m ::/", "mmd -i /a.img ::/EFI-m"])(
  "and not twice: %s",
  (command) => {
    expect(fileSystems(`RUN ${command}`).replace).toEqual([]);
  },
);

test.each([
  ["ls /a | shuf > l && tar -T l -cf a.tar", "ls /a | shuf --random-source=/dev/zero > l && tar -T l -cf a.tar"],
  ["find a -type f | tar -cf a.tar -T -", "find a -type f | LC_ALL=C sort | tar -cf a.tar -T -"],
  ["find a -name b && tar -cf a.tar a", "find a -name b && tar -cf a.tar a"],
])("names that tar takes as they come: %s", (command, fixed) => {
  const { replace = [] } = rewritten(["format/tar-times"], `RUN ${command}`);
  expect(replace.reduce((text, { from, to }) => text.replaceAll(from, () => to), `RUN ${command}`)).toBe(
    `RUN ${fixed}`,
  );
});

test("the label of a tar file loses the time at which tar was called, and its sum is right", () => {
  const folder = mkdtempSync(join(tmpdir(), "label-"));
  const { run = "" } = rewritten(["general/time"], 'RUN tar -C /a -V "etc $(date -u +%F)" -cf /a.tar .');
  const [one, other] = ["1600000000", "1700000000"].map((date) => {
    const file = join(folder, "a.tar");
    const block = Buffer.alloc(1536);
    // As GNU tar writes it: label, time, sum, kind.
    block.write("etc 2026-11-30");
    block.write(Number(date).toString(8).padStart(11, "0"), 136);
    block.write("        V", 148);
    const sum = block.subarray(0, 512).reduce((all, byte) => all + byte, 0);
    block.write(`${sum.toString(8).padStart(6, "0")}\0 `, 148);
    writeFileSync(file, block);
    execFileSync("sh", ["-ec", run.replace("{paths}", () => file)]);
    // Who reads it counts the sum.
    expect(execFileSync("tar", ["-tf", file], { encoding: "utf8" })).toContain("etc 2026-11-30");
    return readFileSync(file).toString("hex");
  });
  rmSync(folder, { recursive: true });
  expect(one).toBe(other);
  expect(one).toContain(Buffer.from("00000000000\0").toString("hex"));
});

/** After the format's description: two empty files with times from `seconds` on, and no list of what is packed. */
function sevenZip(seconds: number, packed: boolean): Buffer {
  const times = [seconds, seconds + 7].map((at) => BigInt(at) * 10_000_000n + 116_444_736_000_000_000n);
  const filetimes = Buffer.alloc(16);
  times.forEach((time, index) => filetimes.writeBigUInt64LE(time, 8 * index));
  const names = Buffer.from("\0a\0\0\0b\0\0\0", "latin1");
  const list = Buffer.concat([
    Buffer.from([1, 5, 2, 0x11, names.length]),
    names,
    Buffer.from([0x14, 18, 1, 0]),
    filetimes,
    Buffer.from([0, 0]),
  ]);
  const raw = ["--format=raw", "--lzma2=dict=1MiB", "-c"];
  const body = packed ? execFileSync("xz", raw, { input: list }) : Buffer.alloc(0);
  const said = [0x17, 6, 0, 1, 9, body.length, 0, 7, 11, 1, 0, 1, 0x21, 0x21, 1, 0x10, 12, list.length, 0, 0];
  const end = packed ? Buffer.from(said) : list;
  const head = Buffer.alloc(32);
  head.write("7z\xbc\xaf\x27\x1c\0\x04", "latin1");
  head.writeBigUInt64LE(BigInt(body.length), 12);
  head.writeBigUInt64LE(BigInt(end.length), 20);
  head.writeUInt32LE(crc32(end), 28);
  head.writeUInt32LE(crc32(head.subarray(12)), 8);
  return Buffer.concat([head, body, end]);
}

test("the times in a 7z archive that a library made are fixed, whether its list is packed or not", () => {
  const folder = mkdtempSync(join(tmpdir(), "seven-"));
  const { run = "" } = rewritten(["format/7z-times"], "RUN java Bundle.java /a.7z");
  const made = [false, true].flatMap((packed) =>
    [1_796_000_000, 1_796_000_123].map((seconds) => {
      const path = join(folder, "a.7z");
      writeFileSync(path, sevenZip(seconds, packed));
      execFileSync("sh", ["-c", run.replace("{paths}", path)]);
      return readFileSync(path);
    }),
  );
  rmSync(folder, { recursive: true });
  const [first = Buffer.alloc(0)] = made;
  expect(made.every((each) => each.equals(first))).toBe(true);
  expect(first.readUInt32LE(28)).toBe(crc32(first.subarray(32)));
  expect(first.readUInt32LE(8)).toBe(crc32(first.subarray(12, 32)));
  expect(rewritten(["format/7z-times"], "RUN 7z a /a.7z b")).toEqual({});
});

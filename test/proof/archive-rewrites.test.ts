import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
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

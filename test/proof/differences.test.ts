import { Readable } from "node:stream";
import { describe, expect, test } from "@jest/globals";
import { readLayer } from "../../src/image/layers.ts";
import type { TarEntry } from "../../src/image/tar.ts";
import { compareLayers, withoutParents, type Difference } from "../../src/proof/differences.ts";
import { pax, tar, type TarFile } from "../fixtures/tar.ts";

async function differences(first: TarFile[] | Buffer, second: TarFile[] | Buffer): Promise<Difference[]> {
  const found: Difference[] = [];
  const [one, other] = [first, second].map((side) =>
    readLayer(Readable.from([Buffer.isBuffer(side) ? side : tar(...side)])),
  ) as [ReturnType<typeof readLayer>, ReturnType<typeof readLayer>];
  await compareLayers(one, other, ({ difference }) => found.push(difference));
  return found;
}
const brief = (found: Difference[]) => found.map(({ path, kinds }) => `${path}: ${kinds.join(", ")}`);

const capability = (value: string) => pax({ "SCHILY.xattr.security.capability": Buffer.from(value, "hex") });

test.each<[string, TarFile, TarFile]>([
  ["content", { name: "a", text: "1" }, { name: "a", text: "2" }],
  ["time", { name: "a" }, { name: "a", time: 1 }],
  ["mode", { name: "a", mode: 0o644 }, { name: "a", mode: 0o4755 }],
  ["owner", { name: "a", uid: 1 }, { name: "a", uid: 2 }],
  ["link", { name: "a", type: "2", link: "x" }, { name: "a", type: "2", link: "y" }],
  ["device", { name: "a", type: "3", device: [1, 3] }, { name: "a", type: "3", device: [1, 5] }],
  ["xattr", { name: "a", before: capability("01ff") }, { name: "a", before: capability("01fe") }],
  ["time", { name: "a", before: pax({ mtime: "1.25" }) }, { name: "a", before: pax({ mtime: "1.5" }) }],
  ["header", { name: "a", before: pax({ comment: "x" }) }, { name: "a" }],
  ["kind, link", { name: "a" }, { name: "a", type: "1", link: "b" }],
  ["content, time", { name: "a", text: "1" }, { name: "a", text: "2", time: 1 }],
])("a path that differs in %s is said to", async (kinds, one, other) => {
  expect(brief(await differences([one], [other]))).toEqual([`a: ${kinds}`]);
  // Entries of a path that comes later on the other side wait, without the buffers that they came in.
  const [first, second] = [{ name: "y" }, { name: "z" }];
  const waited = await differences([one, first, second], [first, second, other]);
  expect(brief(waited)).toEqual([`a: ${kinds}`, ": order"]);
  expect(waited[0]?.values).toEqual((await differences([one], [other]))[0]?.values);
});

describe("paths of one side", () => {
  test("are said to be on that side, and what follows is still compared", async () => {
    const found = await differences(
      [{ name: "a" }, { name: "c", text: "1" }, { name: "d" }],
      [{ name: "b" }, { name: "c", text: "2" }, { name: "d" }],
    );
    expect(brief(found).sort()).toEqual(["a: only in the first", "b: only in the second", "c: content"]);
    const values = (path: string) => Object.values(found.find((each) => each.path === path)?.values ?? {});
    expect(values("a")).toEqual([["file of 0 bytes", "nothing"]]);
    expect(values("b")).toEqual([["nothing", "file of 0 bytes"]]);
  });

  test("may be more than wait for a counterpart, where both sides walk their folders by name", async () => {
    const many = Array.from({ length: 50_010 }, (_, at) => ({ name: `a/${String(at).padStart(6, "0")}` }));
    const [alone, both] = [
      [...many, { name: "c", text: "1" }],
      [{ name: "b/.wh.z" }, { name: "c", text: "2" }],
    ];
    const found = await differences(alone, both);
    expect(found).toHaveLength(many.length + 2);
    expect(brief(found.slice(-2))).toEqual(["c: content", "b/.wh.z: whiteout, only in the second"]);
    expect(brief((await differences(both, alone)).slice(0, 1))).toEqual(["a/000000: only in the second"]);
    // What comes too late cannot be compared any more, and must not count as missing.
    const late = [{ name: "b" }, { name: "c" }, { name: "a/000001" }];
    await expect(differences(many, late)).rejects.toThrow("without any order");
    await expect(differences(late, many)).rejects.toThrow("without any order");
    await expect(differences(many.toReversed(), [{ name: "0" }, { name: "c" }])).resolves.toHaveLength(many.length + 2);
  });

  test("may not leave the order that they kept for too many to be remembered", async () => {
    async function* layer(...last: string[]): AsyncGenerator<TarEntry[], undefined> {
      const entry = (await readLayer(Readable.from([tar({ name: "a" })])).next()).value[0] as TarEntry;
      for (let at = 0; at <= 200_000; at += 1) yield [{ ...entry, path: `b/${String(at).padStart(6, "0")}` }];
      for (const path of last) yield [{ ...entry, path }];
      return undefined;
    }
    const comparing = compareLayers(layer("a"), layer(), () => undefined);
    await expect(comparing).rejects.toThrow("a path out of order, after more than 200000");
  });

  test("a whiteout and a path that is twice in a layer are named as such", async () => {
    const found = await differences([{ name: "etc/.wh.motd" }, { name: "a" }, { name: "a" }], [{ name: "a" }]);
    expect(brief(found).sort()).toEqual([
      "a: duplicate, only in the first",
      "etc/.wh.motd: whiteout, only in the first",
    ]);
  });

  test("a second content of the same path is compared with the other's second content", async () => {
    const found = await differences(
      [
        { name: "a", text: "1" },
        { name: "a", text: "2" },
      ],
      [
        { name: "a", text: "1" },
        { name: "a", text: "3" },
      ],
    );
    expect(brief(found)).toEqual(["a: content"]);
  });
});

test("the same files in another order are an order, and nothing else", async () => {
  const files = ["d", "a", "c", "b"].map((name) => ({ name, text: name }));
  expect(brief(await differences(files, [...files].reverse()))).toEqual([": order"]);
  const moved = await differences(files, [...files, { name: "e" }]);
  expect(brief(moved)).toEqual(["e: only in the second"]);
});

test("unsorted layers with a path of one side have no order to report", async () => {
  const files = ["d", "a", "c", "b"].map((name) => ({ name, text: name }));
  expect(brief(await differences([...files.slice(0, 1), { name: "x" }, ...files.slice(1)], files))).toEqual([
    "x: only in the first",
  ]);
});

test("layers that differ in no entry differ between them", async () => {
  const bytes = tar({ name: "a", text: "1" });
  const other = Buffer.from(bytes);
  other[600] = 1;
  expect(brief(await differences(bytes, other))).toEqual([": padding"]);
});

test("how far an empty end reaches follows the files, and is no difference beside theirs", async () => {
  const [one, other] = [tar({ name: "a", text: "1" }), tar({ name: "a", text: "2" })];
  const longer = Buffer.concat([other, Buffer.alloc(10_240)]);
  expect(brief(await differences(one, longer))).toEqual(["a: content"]);
  expect(brief(await differences(other, longer))).toEqual([": padding"]);
  const hidden = Buffer.concat([longer, Buffer.from("x")]);
  expect(brief(await differences(one, hidden))).toEqual(["a: content", ": padding"]);
});

test("a difference in the last byte of a large file is found", async () => {
  const text = Buffer.alloc(33 * 1024 * 1024, "x");
  const other = Buffer.from(text);
  other[other.length - 1] = 0;
  expect(brief(await differences([{ name: "a", text }], [{ name: "a", text: other }]))).toEqual(["a: content"]);
});

test("folders that only accompany a named path are left out", () => {
  const entry = (path: string, kinds: Difference["kinds"], directory = false) => ({
    difference: { path, kinds, values: {}, directory },
  });
  const kept = withoutParents([
    entry("", ["time"], true),
    entry("var", ["time"], true),
    entry("var/log", ["time", "mode"], true),
    entry("var/log/x", ["content"]),
    entry("srv", ["time"], true),
  ]);
  expect(kept.map(({ difference }) => difference.path)).toEqual(["var/log", "var/log/x", "srv"]);
});

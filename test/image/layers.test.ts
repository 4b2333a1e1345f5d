import { Readable } from "node:stream";
import { gzipSync } from "node:zlib";
import { expect, test } from "@jest/globals";
import { pack, type Header } from "tar-stream";
import { buffer } from "node:stream/consumers";
import { layerDifferences, readLayer } from "../../src/image/layers.ts";

type Entry = Partial<Header> & { name: string; text?: string };

async function layer(...entries: Entry[]): Promise<Buffer> {
  const tar = pack();
  for (const { text, ...header } of entries) tar.entry({ mtime: new Date(0), ...header }, text ?? "");
  tar.finalize();
  return gzipSync(await buffer(tar));
}

const read = async (bytes: Buffer) => readLayer(Readable.from([bytes]), true);

test.each<[string, Entry, Entry, string[]]>([
  ["content", { name: "a", text: "1" }, { name: "a", text: "2" }, ["content"]],
  ["time", { name: "a" }, { name: "a", mtime: new Date(1000) }, ["time"]],
  ["mode", { name: "a", mode: 0o644 }, { name: "a", mode: 0o600 }, ["mode"]],
  ["owner", { name: "a", uid: 1 }, { name: "a", uid: 2 }, ["owner"]],
  ["link", { name: "a", type: "symlink", linkname: "x" }, { name: "a", type: "symlink", linkname: "y" }, ["link"]],
  ["content and time", { name: "a", text: "1" }, { name: "a", text: "2", mtime: new Date(1000) }, ["content", "time"]],
])("a path that differs in %s is said to", async (_what, one, other, kinds) => {
  const [first, second] = [await read(await layer(one)), await read(await layer(other))];
  expect(layerDifferences(first, second)).toEqual([{ path: "a", kinds }]);
});

test("a path of one side only is said to be on that side", async () => {
  const [first, second] = [await read(await layer({ name: "a" })), await read(await layer({ name: "b" }))];
  expect(layerDifferences(first, second)).toEqual([
    { path: "a", kinds: ["only in the first"] },
    { path: "b", kinds: ["only in the second"] },
  ]);
});

test("equal layers have no differences", async () => {
  const bytes = await layer({ name: "a", text: "1" }, { name: "./b", text: "2" });
  expect(layerDifferences(await read(bytes), await read(bytes))).toEqual([]);
});

test("a layer that is cut short is an error, not an equal layer", async () => {
  const bytes = await layer({ name: "a", text: "1".repeat(5000) });
  await expect(read(bytes.subarray(0, bytes.length - 20))).rejects.toThrow();
});

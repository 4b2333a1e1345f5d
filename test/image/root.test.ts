import { expect, test } from "@jest/globals";
import { readRoot } from "../../src/image/root.ts";
import { tarParser, type TarEntry } from "../../src/image/tar.ts";
import { tar, type TarFile } from "../fixtures/tar.ts";

function entries(files: TarFile[]): TarEntry[] {
  const found: TarEntry[] = [];
  const parser = tarParser((entry) => found.push(entry));
  parser.push(tar(...files));
  parser.end();
  return found;
}

/** What is left of the files of these layers, given from the top down. */
function files(...layers: TarFile[][]): Record<string, string> {
  const root = readRoot((path) => path.startsWith("db/"));
  for (const layer of layers) {
    root.add(entries(layer));
    root.endLayer();
  }
  return Object.fromEntries([...root.files].map(([path, content]) => [path, content.toString()]));
}

const file = (name: string, text = name): TarFile => ({ name, text });

test.each<[string, TarFile[][], Record<string, string>]>([
  ["a file of one layer", [[], [file("db/a"), file("other")]], { "db/a": "db/a" }],
  ["the uppermost of several", [[file("db/a", "new")], [file("db/a", "old")]], { "db/a": "new" }],
  ["nothing of a file that was removed", [[file("db/.wh.a")], [file("db/a"), file("db/b")]], { "db/b": "db/b" }],
  ["nothing of a folder that was removed", [[file(".wh.db")], [file("db/a")]], {}],
  [
    "nothing below a folder that was emptied",
    [[file("db/.wh..wh..opq"), file("db/b")], [file("db/a")]],
    { "db/b": "db/b" },
  ],
  [
    "what came after a removal",
    [[file("db/a", "again")], [file("db/.wh.a")], [file("db/a", "old")]],
    { "db/a": "again" },
  ],
  ["nothing of a file that a link took the place of", [[{ name: "db/a", type: "2", link: "x" }], [file("db/a")]], {}],
])("a root has %s", (_what, layers, expected) => {
  expect(files(...layers)).toEqual(expected);
});

test("a layer's own removals leave its own files alone", () => {
  expect(files([file("db/a"), file("db/.wh..wh..opq")], [file("db/b")])).toEqual({ "db/a": "db/a" });
});

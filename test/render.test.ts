import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { named, render, RENDERED, withoutArtifacts, withoutNewKeys } from "../tools/render.ts";

const root = join(import.meta.dirname, "..");
const folder = mkdtempSync(join(tmpdir(), "immutable-servers-render-"));
const NAME = { repository: "acme/servers", ref: "v1.2.3" };

beforeAll(() => {
  render({ from: root, to: join(folder, "enterprise"), ...NAME });
  render({ from: root, to: join(folder, "act"), ...NAME, forAct: true });
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const files = (below: string): string[] =>
  readdirSync(below, { recursive: true, encoding: "utf8" })
    .filter((name) => statSync(join(below, name)).isFile())
    .sort();
const read = (...path: string[]) => readFileSync(join(...path), "utf8");

describe("render", () => {
  test("names a repository's own action, workflow and root action", () => {
    expect(named("  - uses: $/actions/plan # why\n    uses: $/\n", NAME)).toBe(
      "  - uses: acme/servers/actions/plan@v1.2.3 # why\n    uses: acme/servers@v1.2.3\n",
    );
  });

  test("leaves everything else that holds a dollar and a slash", () => {
    const text = "run: echo $/x\n# uses: $ /x\nuses: actions/checkout@abc\nwith: { path: $/y }\n";
    expect(named(text, NAME)).toBe(text);
  });

  test("leaves no reference by `$/`", () => {
    for (const name of files(join(folder, "enterprise")).filter((each) => each.endsWith(".yml")))
      expect({ name, found: read(folder, "enterprise", name).match(/uses: *["']?\$\//g) }).toEqual({
        name,
        found: null,
      });
  });

  test("changes nothing but lines of `uses:` for Enterprise Server", () => {
    for (const name of files(join(folder, "enterprise"))) {
      const [before, after] = [read(root, name).split("\n"), read(folder, "enterprise", name).split("\n")];
      const changed = before.flatMap((line, index) => (line === after[index] ? [] : [line]));
      expect({ name, lines: after.length }).toEqual({ name, lines: before.length });
      expect(changed.filter((line) => !/^\s*(- )?uses: \$\//.test(line))).toEqual([]);
    }
  });

  test("leaves out only the keys that act refuses, and what needs artifacts", () => {
    for (const name of files(join(folder, "act")).filter((each) => each.endsWith(".yml"))) {
      const full = withoutArtifacts(read(folder, "enterprise", name)).split("\n");
      const short = read(folder, "act", name).split("\n");
      const missing = full.filter((line) => !short.includes(line));
      expect(missing.filter((line) => !/^\s+queue: max$/.test(line))).toEqual([]);
      expect(full.length - short.length).toBe(full.filter((line) => /^\s+queue: max$/.test(line)).length);
    }
    expect(read(folder, "act", ".github/workflows/stage.yml")).not.toContain("upload-artifact");
    expect(withoutArtifacts("      - if: a\n        uses: actions/upload-artifact@b\n      - run: c\n  d:\n")).toBe(
      "      - run: c\n  d:\n",
    );
    expect(withoutNewKeys("a:\n  queue: max # all\n  b: 1\n")).toBe("a:\n  b: 1\n");
  });

  test("copies the modes of programs and nothing of development", () => {
    const tops = new Set(files(join(folder, "act")).map((name) => name.split("/")[0]));
    expect([...tops].sort()).toEqual([".github", "action.yml", "actions", "dist"]);
    expect(statSync(join(folder, "act/dist/cli.js")).mode & 0o111).not.toBe(0);
    expect(RENDERED).toContain("dist");
  });
});

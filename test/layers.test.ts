import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { describe, expect, test } from "@jest/globals";

const root = join(import.meta.dirname, "..");
const sources = ["src", "test", "tools"].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => join(folder, name)),
);
const text = (file: string) => readFileSync(join(root, file), "utf8");
/** What a file imports: packages by name, files by their path in the project. */
const imports = (file: string) =>
  [...text(file).matchAll(/^(?:import|export) [^;]*?from "([^"]+)"|^import "([^"]+)"/gm)].map(([, from, bare]) => {
    const what = from ?? bare ?? "";
    return what.startsWith(".") ? relative(root, join(root, dirname(file), what)) : what;
  });
const src = sources.filter((file) => file.startsWith("src/"));

/** Folders and files from the outside in; each may import its own kind and what stands below it. */
const LAYERS = ["entry", "steps", "verbs", "drivers", "settings", "host", "image", "errors", "argv"] as const;
type Layer = (typeof LAYERS)[number];
const SETTINGS = [
  "src/config.ts",
  "src/config-errors.ts",
  "src/consistency.ts",
  "src/settings.ts",
  "src/secrets-config.ts",
  "src/inputs.ts",
  "src/verify-config.ts",
];

function layerOf(file: string): Layer {
  const folder = file.split("/")[1];
  const known = LAYERS.find((layer) => layer === folder || `${layer}.ts` === folder);
  if (SETTINGS.includes(file)) return "settings";
  if (file === "src/command-line.ts") return "entry";
  return known ?? "verbs";
}

describe("layers", () => {
  test.each(src)("%s imports only what stands below it", (file) => {
    const above = imports(file).filter(
      (other) => other.startsWith("src/") && LAYERS.indexOf(layerOf(other)) < LAYERS.indexOf(layerOf(file)),
    );
    expect(above).toEqual([]);
  });

  test("only src/host/github.ts knows @actions/*", () => {
    expect(src.filter((file) => imports(file).some((name) => name.startsWith("@actions/")))).toEqual([
      "src/host/github.ts",
    ]);
  });

  test("whatever touches the world does so through the Host", () => {
    const shells = ["src/host/github.ts", "src/host/local.ts", "src/host/machine.ts", "src/host/programs.ts"];
    const world = /^(node:(fs|fs\/promises|child_process|net|http|https))$/;
    const wrong = src.filter(
      (file) =>
        !["entry", "host"].includes(layerOf(file)) &&
        imports(file).some((name) => shells.includes(name) || world.test(name)),
    );
    expect(wrong).toEqual([]);
  });

  test("nothing outside of test/ imports from it, and src/ not from tools/", () => {
    const wrong = sources.flatMap((file) =>
      imports(file)
        .filter(
          (name) =>
            (name.startsWith("test/") && !file.startsWith("test/")) ||
            (name.startsWith("tools/") && file.startsWith("src/")),
        )
        .map((name) => `${file} imports ${name}`),
    );
    expect(wrong).toEqual([]);
  });

  test("no file has more than 400 lines", () => {
    const long = sources
      .map((file) => ({ file, lines: text(file).split("\n").length - 1 }))
      .filter(({ lines }) => lines > 400);
    expect(long).toEqual([]);
  });

  test("no two end-to-end tests, which run side by side, take the same port", () => {
    const takes = sources
      .filter((file) => file.startsWith("test/e2e/") && file.endsWith(".test.ts"))
      .flatMap((file) => [...new Set(text(file).match(/\b18[0-9]{3}\b/g))].map((port) => ({ file, port })));
    const twice = takes.filter(({ file, port }) => takes.some((other) => other.port === port && other.file !== file));
    expect(takes.length).toBeGreaterThan(5);
    expect(twice).toEqual([]);
  });
});

import { describe, expect, test } from "@jest/globals";
import { chainOf, places, stageNames, type Kind } from "../../src/image/stages.ts";

const located = (path: string[]) => ({ file: "immutable-servers.yml", line: path.length });
const SHOP = {
  base: {},
  go: { kind: "app-base" },
  php: { kind: "app-base" },
  shop: { kind: "final", parent: "php" },
  api: { kind: "final", parent: "go" },
} as const satisfies Parameters<typeof places>[0];

describe("stages", () => {
  test.each<[string, Parameters<typeof places>[0], string[]]>([
    ["three by themselves", {}, ["base", "app-base", "final"]],
    ["three where they are declared", { final: {}, base: {} }, ["base", "app-base", "final"]],
    [
      "the declared ones of a kind instead of the one that is named like it",
      { shop: { kind: "final" } },
      ["base", "app-base", "shop"],
    ],
    ["several of a kind", SHOP, ["base", "go", "php", "shop", "api"]],
    ["a base of another name", { os: { kind: "base" } }, ["os", "app-base", "final"]],
  ])("are %s", (_what, declared, names) => {
    expect(stageNames(declared)).toEqual(names);
    expect([...places(declared).keys()]).toEqual(names);
  });

  test("stand on the one below, or on the one that they name", () => {
    const all = Object.fromEntries(places(SHOP));
    expect(chainOf(all, "shop")).toEqual(["base", "php", "shop"]);
    expect(chainOf(all, "api")).toEqual(["base", "go", "api"]);
  });

  test.each<[string, Record<string, { kind?: Kind; parent?: string }>, string, string[]]>([
    [
      "a second base",
      { base: {}, os: { kind: "base" } },
      "chain-shape",
      ["stages.os", "one base, any number of app-bases"],
    ],
    ["a base on a stage", { base: { parent: "final" } }, "chain-shape", ["stages.base.parent"]],
    ["a final on a base", { final: { parent: "base" } }, "chain-shape", ['"base", which is no app-base', "app-base"]],
    [
      "an app-base on a final",
      { php: { kind: "app-base", parent: "final" } },
      "chain-shape",
      ['"final", which is no base'],
    ],
    [
      "a circle",
      { a: { kind: "app-base", parent: "b" }, b: { kind: "final", parent: "a" } },
      "chain-shape",
      ["stages.a.parent"],
    ],
    ["a stage on itself", { php: { kind: "app-base", parent: "php" } }, "chain-shape", ["stages.php.parent"]],
    [
      "a parent that there is not",
      { shop: { kind: "final", parent: "pph" }, php: { kind: "app-base" } },
      "unknown-parent",
      ['"pph", which is no stage', "Accepted: php"],
    ],
    [
      "an open choice of parents",
      { ...SHOP, shop: { kind: "final" } },
      "chain-shape",
      ["stages.shop.parent is missing", "go or php"],
    ],
    [
      "the final that nobody declared on one of several",
      { go: { kind: "app-base" }, php: { kind: "app-base" } },
      "chain-shape",
      ["stages.final.parent is missing"],
    ],
    ["a stage without a kind", { php: {} }, "stage-kind", ["stages.php.kind is missing"]],
    ["a misspelt stage", { finl: {} }, "stage-kind", ["did you mean `final`?"]],
    ["a kind that the name does not say", { base: { kind: "final" } }, "stage-kind", ["stages.base.kind"]],
  ])("refuse %s, at its place", (_what, declared, code, words) => {
    const error = (() => {
      try {
        places(declared, located);
      } catch (thrown) {
        return thrown as { message: string; remedy: string };
      }
      return undefined;
    })();
    expect(error).toMatchObject({ code, at: { file: "immutable-servers.yml" } });
    for (const word of words) expect(`${error?.message} ${error?.remedy}`).toContain(word);
    expect(error?.remedy).toMatch(/Example: \S+/);
  });
});

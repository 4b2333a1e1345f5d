import { describe, expect, test } from "@jest/globals";
import { publicUrl } from "../../src/image/origin.ts";
import { standingOf, standingSentence, type Comparison } from "../../src/image/standing.ts";

const DIGEST = `sha256:${"1".repeat(64)}` as const;
const OTHER = `sha256:${"2".repeat(64)}` as const;

const comparison = (at: string, workers: string[], changes: Partial<Comparison> = {}): Comparison => ({
  version: 1,
  digest: DIGEST,
  stage: "base",
  at: `2026-11-${at}T10:00:00.000Z`,
  how: "again",
  builds: workers.map((worker) => ({ worker, buildkit: "v0.34.2" })),
  platform: "linux/amd64",
  vary: [],
  ...changes,
});
const sentence = (...comparisons: Comparison[]) => {
  const standing = standingOf(DIGEST, comparisons);
  return standing && standingSentence(standing);
};

describe("the standing of a digest", () => {
  test("counts both builds of a release, and each later one", () => {
    expect(sentence(comparison("01", ["a", "b"], { how: "release" }), comparison("24", ["c"]))).toBe(
      "3 independent builds came out equal, last 2026-11-24, on BuildKit v0.34.2 linux/amd64",
    );
  });

  test("counts no worker twice: its builds share a store", () => {
    expect(sentence(comparison("01", ["a", "b"]), comparison("02", ["a"]))).toContain("2 independent builds");
  });

  test("does not depend on the order in which comparisons are read", () => {
    const all = [comparison("24", ["c"]), comparison("01", ["a", "b"])];
    expect(sentence(...all)).toBe(sentence(...all.toReversed()));
  });

  test("hides no build that came out different", () => {
    const said = sentence(comparison("01", ["a", "b"]), comparison("24", ["c"], { other: OTHER }));
    expect(said).toMatch(/^2 independent builds came out equal.*; 1 came out different$/);
  });

  test("of an image that was built once is: not verified", () => {
    expect(sentence(comparison("01", ["a"], { how: "none" }))).toMatch(/^not verified: it was built once/);
  });

  test.each<[string, Comparison[], boolean]>([
    ["that was built once", [], true],
    ["that came out equal later", [comparison("02", ["b"])], false],
    ["that came out equal later on the same worker", [comparison("02", ["a"])], true],
    ["that came out different later", [comparison("02", ["b"], { other: OTHER })], true],
    ["that differs only where that is allowed", [comparison("02", ["b"], { other: OTHER, allowed: true })], false],
    ["that differed where that is allowed", [comparison("01", ["b"], { how: "release", other: OTHER })], false],
    ["that was built twice by another run", [comparison("02", ["b", "c"], { how: "release" })], false],
  ])("of an image %s says whether it is unchecked", (_what, later, unchecked) => {
    const once = comparison("01", ["a"], { how: "none" });
    expect(standingOf(DIGEST, [once, ...later])?.unchecked === true).toBe(unchecked);
  });

  test("takes nothing from comparisons of another digest", () => {
    expect(sentence(comparison("01", ["a", "b"], { digest: OTHER }))).toBeUndefined();
  });
});

test.each([
  ["https://user:token@github.com/acme/shop.git", "https://github.com/acme/shop.git"],
  ["https://x-access-token@github.com/acme/shop", "https://github.com/acme/shop"],
  ["git@github.com:acme/shop.git", "git@github.com:acme/shop.git"],
  ["https://github.com/acme/shop\n", "https://github.com/acme/shop"],
])("the URL %j is kept as %j", (url, kept) => {
  expect(publicUrl(url)).toBe(kept);
});

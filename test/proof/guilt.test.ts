import { describe, expect, test } from "@jest/globals";
import { USUAL_VARIATIONS, VARIATION_NAMES, type VariationName } from "../../src/image/variations.ts";
import { bisect, guiltLines, knownBy } from "../../src/proof/guilt.ts";

const FIRST = `sha256:${"1".repeat(64)}` as const;
const OTHER = `sha256:${"2".repeat(64)}` as const;

/** An image that depends on each of these sets: when all of a set is varied, it comes out different. */
const rounds = (...depends: VariationName[][]) =>
  bisect({
    first: FIRST,
    vary: USUAL_VARIATIONS,
    build: (vary) => Promise.resolve(depends.some((set) => set.every((name) => vary.includes(name))) ? OTHER : FIRST),
  });

describe("rounds with fewer variations", () => {
  test.each(USUAL_VARIATIONS)("find %s when the image depends on that alone", async (name) => {
    const found = await rounds([name]);
    expect(found).toMatchObject({ guilty: [[name]], anyway: false, complete: true });
    expect(found.rounds.length).toBeLessThanOrEqual(12);
  });

  test("find two that act only together", async () => {
    expect((await rounds(["clock", "user"])).guilty.flat()).toEqual(expect.arrayContaining(["clock", "user"]));
  });

  test("find a second one", async () => {
    expect(await rounds(["clock"], ["order"])).toMatchObject({ guilty: [["clock"], ["order"]], complete: true });
  });

  test("end at once when the image differs without any", async () => {
    const found = await rounds([]);
    expect(found).toMatchObject({ guilty: [], anyway: true });
    expect(found.rounds).toHaveLength(1);
    expect(guiltLines(found, [])).toEqual([expect.stringContaining("none of them is to blame")]);
  });

  test("never take more than twelve builds, however many are to blame", async () => {
    const found = await rounds(...VARIATION_NAMES.map((name) => [name]));
    expect(found.rounds.length).toBeLessThanOrEqual(12);
    expect(found.complete).toBe(false);
    expect(guiltLines(found, []).at(-1)).toContain("There may be others");
  });
});

test("what is found is a sentence with its remedy", async () => {
  const [line] = guiltLines(await rounds(["hostname"]), []);
  expect(line).toMatch(/^The difference appears when the host name differs \(\d+ more builds\)\. Do not write down/);
});

test("a cause that nobody knew is told by the variation that shows it, and by that alone", async () => {
  const unknown = {
    rule: "unknown",
    title: "a cause that is not known",
    why: "",
    fix: "",
    source: "",
    count: 1,
    paths: [],
  };
  const known = { ...unknown, rule: "general/time", title: "a time in the content" };
  const found = await rounds(["hostname"]);
  const told = knownBy([unknown, known], found);
  expect(told[0]?.why).toMatch(/^The difference appears when the host name differs/);
  expect(told[0]?.fix).toBe("# Do not write down the host name; a server has its own when it boots.");
  expect(told[1]).toEqual(known);
  expect(guiltLines(found, told)).toEqual([]);
  // Of two that are to blame, nobody knows which made this one.
  expect(knownBy([unknown], await rounds(["clock"], ["order"]))).toEqual([unknown]);
});

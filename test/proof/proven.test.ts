import { describe, expect, test } from "@jest/globals";
import type { patched } from "../../src/proof/patch.ts";
import { proven, type Candidate, type Tried } from "../../src/proof/proven.ts";
import type { ReportedCause } from "../../src/proof/reported.ts";

const cause = (title: string) => ({ title }) as ReportedCause;
/** Writes the name of each cause, or that it was left out. */
const patch: typeof patched = (text, causes, options) => ({
  text: [
    ...new Set([...text.split(" "), ...causes.map(({ title }) => (options?.leaveOut === true ? `-${title}` : title))]),
  ].join(" "),
  written: [...causes],
  left: [],
});
const EQUAL: Tried = { result: "equal" };
const FAILS: Tried = { result: "does not build" };
const differs = (...titles: string[]): Tried => ({ result: "differs", causes: titles.map(cause) });

async function rounds(outcomes: Tried[], { leaveOut = false } = {}): Promise<string[]> {
  const tried: Candidate[] = [];
  const all = await proven("FROM", [cause("a")], {
    patch,
    leaveOut,
    tryOut: (candidate) => {
      tried.push(candidate);
      return Promise.resolve(outcomes[tried.length - 1] ?? EQUAL);
    },
  });
  expect(all.map(({ round }) => round)).toEqual(all.map((_round, index) => index + 1));
  expect(all.map(({ text }) => text)).toEqual(tried.map(({ text }) => text));
  return all.map(({ text, tried: { result } }) => `${text}: ${result}`);
}

describe("a patch that is tried", () => {
  test.each<[string, Tried[], string[]]>([
    ["is the first where its builds are equal", [EQUAL], ["FROM a: equal"]],
    ["goes on from the causes that are left", [differs("b"), EQUAL], ["FROM a: differs", "FROM a b: equal"]],
    [
      "leaves out what differs in the last round",
      [differs("b"), differs("c"), EQUAL],
      ["FROM a: differs", "FROM a b: differs", "FROM a b -c: equal"],
    ],
    [
      "leaves out what differs where a fix that is there already was not enough",
      [differs("a"), EQUAL],
      ["FROM a: differs", "FROM a -a: equal"],
    ],
    [
      "is taken back where it does not build, and what differed is left out",
      [FAILS, EQUAL],
      ["FROM a: does not build", "FROM -a: equal"],
    ],
    [
      "is taken back to the one that built",
      [differs("b"), FAILS, EQUAL],
      ["FROM a: differs", "FROM a b: does not build", "FROM a -b: equal"],
    ],
    ["ends where neither builds", [FAILS, FAILS, EQUAL], ["FROM a: does not build", "FROM -a: does not build"]],
    [
      "ends where the same patch would be tried again",
      [differs("a"), differs("a"), EQUAL],
      ["FROM a: differs", "FROM a -a: differs"],
    ],
    [
      "ends after three rounds",
      [differs("b"), differs("c"), differs("d"), EQUAL],
      ["FROM a: differs", "FROM a b: differs", "FROM a b -c: differs"],
    ],
    ["ends where nothing is known of what is left", [differs(), EQUAL], ["FROM a: differs"]],
  ])("%s", async (_what, outcomes, expected) => {
    expect(await rounds(outcomes)).toEqual(expected);
  });

  test("leaves out from the beginning where that is asked for", async () => {
    expect(await rounds([differs("b"), EQUAL], { leaveOut: true })).toEqual(["FROM -a: differs", "FROM -a -b: equal"]);
  });
});

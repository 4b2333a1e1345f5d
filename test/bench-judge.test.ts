import { expect, test } from "@jest/globals";
import type { Round, Tried } from "../src/proof/proven.ts";
import { fixedBy } from "../tools/bench/judge.ts";

const round = (result: Tried["result"], leaveOut = false): Round => ({
  ...{ text: "", written: [], left: [], round: 1, leaveOut },
  tried: result === "differs" ? { result, causes: [] } : { result },
});

test.each([
  ["works", [round("equal")]],
  ["works with --prove", [round("differs"), round("equal")]],
  ["works with --prove", [round("does not build"), round("equal", true)]],
  ["works with --prove", [round("equal", true)]],
  ["differs still", [round("differs"), round("does not build")]],
  ["does not build", [round("does not build"), round("differs", true)]],
  ["none", [round("differs", true)]],
  ["none", []],
] as const)("a fix %s as its first patch does, and is told beside it what later ones do", (expected, rounds) => {
  expect(fixedBy(rounds)).toBe(expected);
});

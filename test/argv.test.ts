import { expect, test } from "@jest/globals";
import { pasteable } from "../src/argv.ts";

test("an argv is shown as it could be pasted", () => {
  expect(pasteable(["a", "--x=1", "a b", "it's", ""])).toBe(`a --x=1 'a b' 'it'\\''s' ''`);
});

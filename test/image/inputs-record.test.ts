import { expect, test } from "@jest/globals";
import { inputChanges } from "../../src/image/inputs-record.ts";

const of = (...dockerfile: string[]) => ({ stage: "base", key: "k", parts: { dockerfile } });

test.each([
  ["a new one", ["FROM a", "RUN x"], ["the Dockerfile's instruction `RUN x` is new"]],
  ["a changed one", ["FROM b"], ["the Dockerfile's instruction `FROM b` is new"]],
  ["one that is gone", [], ["the Dockerfile's instruction `FROM a` is gone"]],
  ["one that is there twice", ["FROM a", "FROM a"], ["the Dockerfile's instruction `FROM a` is new"]],
])("instructions differ by %s", (_what, after, words) => {
  expect(inputChanges(of("FROM a"), of(...after), ".")).toEqual(words);
});

test("instructions differ by their order", () => {
  expect(inputChanges(of("A", "B"), of("B", "A"), ".")).toEqual(["the Dockerfile's instructions have another order"]);
});

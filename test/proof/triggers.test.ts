import { expect, test } from "@jest/globals";
import { patched } from "../../src/proof/patch.ts";
import type { ReportedCause } from "../../src/proof/reported.ts";

const cause: ReportedCause = {
  rule: "general/time",
  title: "t",
  why: "w",
  fix: "f",
  source: "https://example.test",
  at: { file: "Dockerfile", line: 4 },
  count: 1,
  paths: [{ path: "/app/release.txt", kinds: ["content"], seen: "a time in text" }],
};

test("a clock that a stage triggers in another is set there, and the date declared there too", () => {
  const before = ["FROM base AS template", "ENV A=b", "# why"];
  const after = ["FROM template", "RUN echo"];
  const { text, left } = patched([...before, "ONBUILD RUN date -u +%F > /app/release.txt", ...after, ""].join("\n"), [
    cause,
  ]);
  expect(left).toEqual([]);
  expect(text.split("\n")).toEqual([
    ...before.slice(0, 2),
    "ONBUILD ARG SOURCE_DATE_EPOCH",
    "# why",
    "ONBUILD RUN date -u -d @$SOURCE_DATE_EPOCH +%F > /app/release.txt",
    ...after,
    "",
  ]);
});

import { expect, test } from "@jest/globals";
import { BY_CAUSE, BY_KIND } from "../src/proof/rules/general.ts";
import { RULES } from "../src/proof/rules/index.ts";
import { readCases } from "../tools/bench/cases.ts";

const known = new Set([
  ...RULES.map(({ name }) => name),
  ...[...Object.values(BY_CAUSE), ...Object.values(BY_KIND)].map(({ rule }) => rule),
]);

test.each(readCases().map((one) => [one.name, one] as const))(
  "the labels of %s are ones that there are",
  (_name, one) => {
    const named = [...one.rules, ...one.also];
    expect(named.filter((rule) => !known.has(rule) && !rule.startsWith("image/"))).toEqual([]);
    expect(one.text.split("\n")[one.line - 1]).toMatch(/^(?:RUN|COPY|ADD|WORKDIR|ENV|LABEL|ARG|ONBUILD)\b/);
  },
);

import { expect, test } from "@jest/globals";
import type { Evidence } from "../../src/proof/evidence.ts";
import { rewritten } from "../../src/proof/rewrites.ts";
import { patched, type ReportedCause } from "../../src/proof/patch.ts";
import { editsOf } from "../../src/proof/remedy.ts";
import { tailored, type Touched } from "../../src/proof/tailor.ts";
import { writtenByHand } from "../../tools/bench/by-hand.ts";

const written = (rule: string, source: string) =>
  (rewritten([rule], source).replace ?? []).reduce((text, { from, to }) => text.replaceAll(from, () => to), source);
const touched = (path: string, first: string, second: string): Touched => {
  const evidence: Evidence = { cause: "random value", seen: ["random value in text"], where: "line 1", first, second };
  return { difference: { path, kinds: [], values: {}, directory: false }, kinds: ["content"], evidence };
};

test.each([
  [
    "go/build-time",
    'RUN go build -ldflags "-X a=$(date +%s)"',
    'RUN go build -ldflags "-X a=$(date -u -d @$SOURCE_DATE_EPOCH +%s)"',
  ],
  [
    "go/random",
    "RUN go build -ldflags -X=a=$(uuidgen)",
    "RUN go build -ldflags -X=a=00000000-0000-4000-8000-000000000001",
  ],
  ["rust/build-path", "RUN cd $(mktemp -d)", "RUN cd $(mkdir -p /tmp/build && echo /tmp/build)"],
  ["node/build-id", `RUN node -e "f(crypto.randomUUID())"`, `RUN node -e "f('00000000-0000-4000-8000-000000000001')"`],
  ["general/order", "RUN python3 -c 'import random; f()'", "RUN python3 -c 'import random; random.seed(0); f()'"],
  [
    "python/archive",
    "RUN python3 -m zipapp app -o a.pyz",
    "RUN find app -exec touch -h -d @$SOURCE_DATE_EPOCH {} + && python3 -m zipapp app -o a.pyz",
  ],
])("%s: %s", (rule, before, after) => {
  expect(written(rule, before)).toBe(after);
});

test("the seed of Python's hashes is given where they are the dice, and not where others are", () => {
  expect(rewritten(["general/order"], "RUN python3 list.py").env).toEqual({ PYTHONHASHSEED: "0" });
  expect(rewritten(["general/random"], "RUN python3 -c 'import secrets; f()'").env).toBeUndefined();
});

test("a source package is packed again, by the names that it has", () => {
  const fix = tailored("format/tar-times", "", "RUN python3 setup.py sdist", [touched("dist/a-1.tar.gz", "1", "2")]);
  expect(editsOf(fix)?.run).toContain("printf '%s\\n' /dist/a-1.tar.gz | xargs");
});

test("against an address in memory no seed helps: the file is left out", () => {
  const found = touched("srv/a", "<object at 0x7f1c0a9e5b0f>", "<object at 0x7faa7c1b2e1b>");
  expect(editsOf(tailored("general/random", "", "RUN python3 a.py", [found]))).toEqual({ run: "rm -rf /srv/a" });
});

test("two causes that ask for one change make it once", () => {
  const cause = (path: string): ReportedCause => {
    const paths = [{ path, kinds: ["content" as const] }];
    const words = { title: "a time", why: "Why.", fix: "", source: "https://example.test" };
    return { rule: "general/time", ...words, count: 1, paths, at: { file: "Dockerfile", line: 2 } };
  };
  expect(patched("FROM base\nRUN date > /a", [cause("/a"), cause("/b")]).text).toBe(
    "FROM base\nARG SOURCE_DATE_EPOCH\nRUN date -u -d @$SOURCE_DATE_EPOCH > /a",
  );
});

test("what a person writes leaves the comments that say it", () => {
  expect(writtenByHand("# by hand: a => b\nRUN a", [["a", "b"]])).toBe("# by hand: a => b\nRUN b");
});

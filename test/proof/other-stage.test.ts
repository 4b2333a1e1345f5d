import { expect, test } from "@jest/globals";
import { fixThere } from "../../src/proof/other-stage.ts";
import { patched } from "../../src/proof/patch.ts";
import type { ReportedCause } from "../../src/proof/reported.ts";

function cause(rule: string, line: number, [path = ""]: string[]): ReportedCause {
  const about = { title: rule, why: "Why.", fix: "what a person reads", source: "https://example.test" };
  return { rule, ...about, at: { file: "Dockerfile", line }, count: 1, paths: [{ path, kinds: ["content"] }] };
}

const file = (run: string, copy: string) => ["FROM x AS build", `RUN ${run}`, "FROM x", `COPY --from=build ${copy}`];

test("what is only left out is left out with the COPY that takes nothing else", () => {
  const lines = [...file("make-id > /out/id.txt", "\\"), "  /out/id.txt /srv/", "RUN true"];
  const random = cause("general/random", 4, ["/srv/id.txt"]);
  const { text, written } = patched(lines.join("\n"), [random]);
  expect(text.split("\n").slice(2)).toEqual([
    "FROM x",
    "# left out, as each build has another: COPY --from=build \\",
    "#   /out/id.txt /srv/",
    "RUN true",
  ]);
  expect(written).toHaveLength(1);
  expect(patched(text, [random]).text).toBe(text);
  expect(fixThere(lines.join("\n"), random)?.fix).toMatch(/^# leave this COPY out/);
});

test.each([
  ["and takes more", "make-id > /out/id.txt", "/out/id.txt /out/other /srv/", "/srv/id.txt"],
  ["which is a program", "make-id > /out/id", "/out/id /usr/bin/", "/usr/bin/id"],
  [
    "which another instruction needs",
    "make-id > /out/true.sh",
    "/out/true.sh /srv/\nRUN sh /srv/true.sh",
    "/srv/true.sh",
  ],
])("but never taken away from under a COPY %s", (_what, run, copied, path) => {
  const lines = file(run, copied);
  const { text, left } = patched(lines.join("\n"), [cause("general/random", 4, [path])]);
  expect(text).toBe(lines.join("\n"));
  expect(left.map(({ because }) => because)).toEqual(["it would take away what the COPY takes: leave it out of both"]);
});

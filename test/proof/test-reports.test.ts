/** Reports of test runs: their times and durations are set, whether or not the durations differed this time. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { changedTimes } from "../../src/proof/frozen.ts";
import { look } from "../../src/proof/readers.ts";
import { tailored } from "../../src/proof/tailor.ts";

const moment = { now: Date.parse("2026-11-24T10:00:00Z") / 1000 };

/** The report of three runs, of which the first two took equally long, and what the fix for the first two makes of them. */
function mended(report: (clock: string, took: number) => string): string[] {
  const runs = [report("09:00:01.123", 12), report("09:12:44.507", 12), report("09:14:03.771", 307)];
  const [first = "", second = "", third = ""] = runs;
  const other = first === second ? third : second;
  const evidence = look("srv/report", Buffer.from(first), Buffer.from(other), moment);
  const difference = { path: "srv/report", kinds: ["content" as const], values: {}, directory: false };
  const fix = tailored("general/time", "# no", "RUN own-test", [{ difference, kinds: ["content"], evidence }]);
  const file = join(mkdtempSync(join(tmpdir(), "report-")), "report");
  return runs.map((text) => {
    writeFileSync(file, text);
    if (typeof fix !== "string") execFileSync("sh", ["-c", (fix.run ?? "").replace("/srv/report", file)]);
    return readFileSync(file, "utf8");
  });
}

test.each<[what: string, report: (clock: string, took: number) => string, mended: string]>([
  [
    "mocha",
    (at, took) => `{"passes": 2, "start": "2026-11-24T${at}Z",\n"duration": ${took}\n}`,
    `{"passes": 2, "start": "2026-11-24T09:00:01.123Z",\n"duration": 0\n}`,
  ],
  [
    "JUnit's form",
    (at, took) => `<testsuite time="0.${took}" timestamp="2026-11-24T${at}">\n<testcase name="a" time="0.0${took}"/>\n`,
    `<testsuite time="0" timestamp="2026-11-24T09:00:01.123">\n<testcase name="a" time="0"/>\n`,
  ],
  [
    "go test -json",
    (at, took) =>
      `{"Time":"2026-11-24T${at}456789Z","Action":"pass","Output":"ok a\\t0.${took}s\\n","Elapsed":0.${took}}\n`,
    `{"Time":"2026-11-24T09:00:01.123456789Z","Action":"pass","Output":"ok a\\t0s\\n","Elapsed":0}\n`,
  ],
  [
    "cargo test",
    (_at, took) => `test result: ok. 2 passed; finished in 0.${took}s\n`,
    "test result: ok. 2 passed; finished in 0s\n",
  ],
  ["PHPUnit", (_at, took) => `Time: 00:00.${took + 100}\n\nOK (2 tests)\n`, "Time: 00:00.000\n\nOK (2 tests)\n"],
  [
    "TAP",
    (_at, took) => `TAP version 13\nok 1 - a\n  duration_ms: 0.${took}\n`,
    "TAP version 13\nok 1 - a\n  duration_ms: 0\n",
  ],
])("%s", (_what, report, after) => {
  expect(mended(report)).toEqual([after, after, after]);
});

test("a duration that is set stays, where nothing tells of tests", () => {
  const settings = (at: string) => `{"made": "2026-11-24T${at}Z", "duration": 30}`;
  expect(changedTimes(settings("09:00:01"), settings("09:12:44"))).toEqual(["2026-11-24T09:00:01Z"]);
});

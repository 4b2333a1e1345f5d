import { describe, expect, test } from "@jest/globals";
import { builderLines, pairChecks, parseRecord, refuseDishonest, type BuildRecord } from "../src/honesty.ts";

const step = (started: string, name = "[2/2] RUN make") => ({ name, cached: false, started, seconds: 1.5 });
const record = (changes: Partial<BuildRecord> = {}): BuildRecord => ({
  version: 1,
  worker: "one",
  buildkit: "v0.31.1",
  snapshotter: "overlayfs",
  machine: "Linux 6.8.0 x86_64, 4 processors",
  epoch: 1577836800,
  steps: [step("2026-11-24T10:00:00.123456789Z")],
  checks: [{ name: "ran-itself", result: "passed", saw: "All 1 RUN steps were run." }],
  variations: [],
  ...changes,
});
const other = (changes: Partial<BuildRecord> = {}) =>
  record({ worker: "two", steps: [step("2026-11-24T10:00:00.123456790Z")], ...changes });
const failure = (second: BuildRecord): unknown => {
  try {
    refuseDishonest(pairChecks(record(), second));
    return undefined;
  } catch (error) {
    return error;
  }
};

describe("two builds are refused", () => {
  test.each<[string, Partial<BuildRecord>, string]>([
    ["on one worker", { worker: "one" }, "shared-worker"],
    [
      "that tell of one run of a step, whatever they call their workers",
      { steps: [step("2026-11-24T10:00:00.123456789Z")] },
      "shared-steps",
    ],
    ["with different epochs", { epoch: 1 }, "epochs-differ"],
    ["of which one failed a check", { checks: [{ name: "oci-only", result: "failed", saw: "x" }] }, "not-an-oci-image"],
  ])("%s", (_what, changes, code) => {
    expect(failure(other(changes))).toMatchObject({ code, remedy: expect.any(String) });
  });
});

test("two builds with steps of their own on two workers are not refused", () => {
  expect(failure(other())).toBeUndefined();
});

test("a copied file may begin at one time in both, only what was run may not", () => {
  const copies = { steps: [step("2026-11-24T10:00:00.123456789Z", "[3/3] COPY . /app")] };
  expect(failure(other(copies))).toBeUndefined();
});

test("another BuildKit or machine is said, and no failure", () => {
  const checks = pairChecks(record(), other({ buildkit: "v0.34.2" }));
  expect(checks).toContainEqual(
    expect.objectContaining({
      name: "buildkit",
      result: "passed",
      saw: "BuildKit of the builds: v0.31.1 and v0.34.2.",
    }),
  );
});

test("builds without a record are not called honest", () => {
  const checks = pairChecks(undefined, record());
  expect(checks.at(-1)).toEqual(expect.objectContaining({ result: "unknown" }));
  expect(builderLines({ checks, variations: [], builds: [] }).join()).toContain("first build came about is not known");
});

test("a machine that nobody named is no line of a summary", () => {
  const checks = pairChecks(record(), { ...record(), worker: "another" });
  const unknown = { name: "kernel", result: "unknown", saw: "Machine of a build is not known." } as const;
  const lines = builderLines({ checks: [...checks, unknown], variations: [], builds: [] });
  expect(lines.join("\n")).not.toContain("Machine");
});

test("what was not varied is told with its reason", () => {
  const lines = builderLines({
    checks: [],
    builds: [],
    variations: [
      { name: "clock", applied: true },
      { name: "cpus", applied: false, because: "this machine has one processor" },
    ],
  });
  expect(lines).toEqual([
    "The second build differed on purpose in clock.",
    "cpus: not varied, this machine has one processor.",
  ]);
});

test.each([
  ["nothing", undefined],
  ["no JSON", "{"],
  ["another version", JSON.stringify({ ...record(), version: 2 })],
  ["a variation that nobody knows", JSON.stringify({ ...record(), variations: [{ name: "moon", applied: true }] })],
])("a record that is %s is no record", (_what, text) => {
  expect(parseRecord(text)).toBeUndefined();
});

test("a record survives its way through a step's output", () => {
  expect(parseRecord(JSON.stringify(record()))).toEqual(record());
});

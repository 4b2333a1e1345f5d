import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterAll, describe, expect, test } from "@jest/globals";
import { machine } from "../src/host/machine.ts";
import { htmlReport } from "../src/proof/html.ts";
import { evidenceLines } from "../src/proof/report.ts";
import { reportSchema, wholeReportJson } from "../src/proof/report-json.ts";
import { verify } from "../src/verify.ts";
import { fakeHost } from "./fakes/host.ts";
import { DOCKERFILE, HISTORY, world } from "./fixtures/builds.ts";
import type { TarFile } from "./fixtures/tar.ts";

const folder = mkdtempSync(join(tmpdir(), "immutable-servers-diffoscope-"));
const real = machine();
afterAll(async () => {
  await real.close();
  rmSync(folder, { recursive: true, force: true });
});

const files = (bytes: number[]): TarFile[] => [
  { name: "srv/", type: "5" },
  { name: "srv/a b.bin", text: Buffer.from([0, 1, 2, 3, ...bytes, 0xff, 0]) },
  { name: "srv/id_rsa", text: Buffer.from([0, 1, 2, 3, ...bytes, 0xfe, 0]) },
];
const FIRST = Array.from({ length: 40 }, (_, at) => at);
const SECOND = Array.from({ length: 41 }, (_, at) => (at * 7) % 90);

/** Two builds whose files differ for a reason that nobody knows, with a diffoscope that is this script. */
async function compared(script: string | undefined) {
  const path = mkdtempSync(join(folder, "bin-"));
  if (script !== undefined) {
    writeFileSync(join(path, "diffoscope"), `#!/bin/sh\n[ "$1" = --version ] && exec echo diffoscope 1\n${script}\n`);
    chmodSync(join(path, "diffoscope"), 0o755);
  }
  const config = { history: HISTORY };
  const { host, first, second } = world(
    [
      { layers: [[], files(FIRST)], config },
      { layers: [[], files(SECOND)], config },
    ],
    DOCKERFILE,
  );
  const fake = host.run;
  host.run = (argv, options) =>
    ["diffoscope", "prlimit"].includes(argv[0] ?? "")
      ? real.run(argv, {
          ...options,
          env: {
            ...options?.env,
            PATH: script === undefined ? path : `${path}${delimiter}${process.env["PATH"] ?? ""}`,
          },
        })
      : fake(argv, options);
  const { write } = host;
  host.write = (file, content) => (/\/(?:first|second)\//.test(file) ? real.write : write)(file, content);
  const verdict = await verify(host, {
    stage: "base",
    repository: "registry.example/shop",
    first,
    second,
    dockerfile: "servers/base/Dockerfile",
    diffoscope: true,
  });
  const report = verdict.causes.flatMap(({ paths }) => paths).find((each) => each.path === "/srv/a b.bin");
  return { host, verdict, said: report?.diffoscope };
}

describe("diffoscope, asked for", () => {
  const SAYS = `shift $(($# - 2)); echo "--- $1"; echo "+++ $2"; od -An -tu1 -N6 "$1"; printf 'a \\033[31mcolor'; exit 1`;

  test("says what differs in files whose cause is not known, in every report", async () => {
    const { verdict, said } = await compared(SAYS);
    expect(said?.split("\n").map((line) => line.trim())).toEqual([
      "--- first/a_b.bin",
      "+++ second/a_b.bin",
      "0   1   2   3   0   1",
      "a  [31mcolor",
    ]);
    expect(evidenceLines(verdict).join("\n")).toContain("    diffoscope says:\n      --- first/a_b.bin");
    expect(htmlReport(verdict)).toContain("--- first/a_b.bin");
    const json = reportSchema.parse(JSON.parse(wholeReportJson(verdict)));
    expect(JSON.stringify(json)).toContain("--- first/a_b.bin");
  });

  test("is not shown what holds a key", async () => {
    const { verdict } = await compared(SAYS);
    const key = verdict.causes.flatMap(({ paths }) => paths).find(({ path }) => path === "/srv/id_rsa");
    expect(key).toBeDefined();
    expect(key?.diffoscope).toBeUndefined();
  });

  test("is cut short", async () => {
    const { said = "" } = await compared("yes 'some words of it' | head -n 9000; exit 1");
    expect(said.length).toBeLessThan(4100);
    expect(said).toMatch(/… and 8920 more lines$/);
  });

  test("has 2 GiB of memory", async () => {
    const { said } = await compared("ulimit -v; exit 1");
    expect(said).toBe(process.platform === "linux" ? "2097152" : "unlimited");
  });

  test("may fail without failing the check", async () => {
    const { verdict, said, host } = await compared("echo broken >&2; exit 2");
    expect([verdict.verdict, said]).toEqual(["different", undefined]);
    expect(host.lines).toContain("diffoscope failed with /srv/a b.bin.");
  });

  test("and not installed is one notice", async () => {
    const { verdict, said, host } = await compared(undefined);
    expect([verdict.verdict, said]).toEqual(["different", undefined]);
    expect(host.warnings.filter((line) => line.includes("diffoscope"))).toEqual([
      "diffoscope was asked for and is not installed: the report is without its words. `pip install diffoscope` installs it.",
    ]);
  });
});

test("who does not ask for it does not run it", async () => {
  const host = fakeHost();
  const digest = `sha256:${"a".repeat(64)}` as const;
  await verify(host, { stage: "base", repository: "registry.example/shop", first: digest, second: digest });
  expect(host.ran).toEqual([]);
});

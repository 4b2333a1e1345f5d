import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Outcome } from "../fixtures/hostile/run.ts";

const root = mkdtempSync(join(tmpdir(), "immutable-servers-hostile-"));
const program = join(import.meta.dirname, "../fixtures/hostile/run.ts");
let outcomes: Outcome[] = [];

describe("more than 200 layers that no build makes", () => {
  beforeAll(async () => {
    mkdirSync(join(root, "inner/work"), { recursive: true });
    writeFileSync(join(root, "x"), "here before");
    const { stdout } = await promisify(execFile)(process.execPath, ["--expose-gc", program], {
      cwd: join(root, "inner/work"),
      maxBuffer: 64 * 1024 * 1024,
    });
    outcomes = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Outcome);
  }, 600_000);
  afterAll(() => {
    rmSync(root, { recursive: true, force: true });
  });

  test("are each read as different, or refused with a clear error", () => {
    expect(outcomes.length).toBeGreaterThanOrEqual(200);
    expect(new Set(outcomes.map(({ name }) => name)).size).toBe(outcomes.length);
    expect(outcomes.filter(({ outcome }) => outcome === "crashed")).toEqual([]);
    expect(outcomes.filter(({ outcome, expect: wanted }) => wanted !== undefined && outcome !== wanted)).toEqual([]);
    const codes = new Set(outcomes.flatMap(({ code }) => code ?? []));
    expect([...codes].sort()).toEqual(["cut-short-layer", "hostile-layer"]);
  });

  test("are refused with words that fit them", () => {
    const many = outcomes.find(({ name }) => name === "a million entries and one");
    expect(many?.message).toContain("more than 1000000 entries");
  });

  test("take no more than 512 MB, and end", () => {
    expect(outcomes.filter(({ megabytes }) => megabytes > 512)).toEqual([]);
    // Of the clock, on a machine that may have much else to do.
    expect(outcomes.filter(({ ms }) => ms > 60_000)).toEqual([]);
  });

  test("write nothing anywhere", () => {
    expect(readdirSync(root, { recursive: true }).sort()).toEqual(["inner", "inner/work", "x"]);
  });
});

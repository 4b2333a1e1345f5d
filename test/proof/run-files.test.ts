import { execFileSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { editsOf } from "../../src/proof/remedy.ts";
import { RULES } from "../../src/proof/rules/index.ts";

test("what a service left in /run is removed when the service has ended", () => {
  const file = join(mkdtempSync(join(tmpdir(), "run-")), "a.pid");
  const { run = "" } = editsOf(RULES.find(({ name }) => name === "system/run-files")?.fix ?? "") ?? {};
  const end = `sleep 2 & echo $! > ${file}; ${run.replaceAll("{paths}", `${file} /none`)}; ls ${file} || [ ! -d /proc/$! ]`;
  expect(execFileSync("sh", ["-ec", end], { stdio: ["ignore", "pipe", "ignore"] }).toString()).toBe("");
});

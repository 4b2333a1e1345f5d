/** Runs one of the groups of tests: `tools/jest.ts unit [jest's arguments]`. ESM in jest stands behind a flag of
 *  node's; @swc/jest removes the types. */

import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { cacheFolder, projectFolder } from "./folders.ts";
import { show } from "./shell.ts";

/** jest's own arguments for a group. What measures traffic has the machine to itself. */
const groups = {
  // A busy machine is no failure.
  unit: ["--selectProjects", "unit", "--testTimeout=30000"],
  e2e: ["--selectProjects", "e2e", "--maxWorkers=2", "--testTimeout=600000", "--testPathIgnorePatterns=deploy.test"],
  traffic: [
    "--selectProjects",
    "e2e",
    "--runInBand",
    "--testTimeout=300000",
    "--testPathIgnorePatterns=/e2e/(?!deploy)",
  ],
} satisfies Record<string, string[]>;

export type Group = keyof typeof groups;

/** jest's exit code: 0 when all tests passed. */
export async function runTests(group: Group, rest: string[], env: Record<string, string> = {}): Promise<number> {
  const jest = join(projectFolder, "node_modules/jest/bin/jest.js");
  const flags = ["--experimental-vm-modules", "--disable-warning=ExperimentalWarning"];
  // Stays, where the folder of what the tests leave behind does not.
  const cache = `--cacheDirectory=${join(cacheFolder(), "jest")}`;
  // An option that is given twice is a list to jest, and a list of times is none.
  const own = groups[group].filter((option) => !rest.some((given) => given.startsWith(option.replace(/=.*/, "="))));
  // A file that was asked for lies in one of the groups.
  const asked = rest.length > 0 ? ["--passWithNoTests"] : [];
  // First, since `--selectProjects` takes every name that follows it.
  const leftBehind = await mkdtemp(join(tmpdir(), "tests-"));
  // As open as the folder that it stands for: some tests are run by another user.
  await chmod(leftBehind, 0o1777);
  try {
    const argv = [process.execPath, ...flags, jest, ...rest, cache, ...asked, ...own];
    return await show(argv, { cwd: projectFolder, env: { ...env, TMPDIR: leftBehind } });
  } finally {
    await rm(leftBehind, { recursive: true, force: true });
  }
}

if (import.meta.main) {
  const [group = "", ...rest] = process.argv.slice(2);
  if (group !== "unit" && group !== "e2e" && group !== "traffic") {
    process.stderr.write("Which tests? tools/jest.ts unit|e2e|traffic [jest's arguments]\n");
    process.exit(2);
  }
  process.exitCode = await runTests(group, rest);
}

/** Everything that can be checked without services, as `npm run all` and the CI run it; all checks run, also when one
 *  fails. The last one: bundling and generating changed nothing, so what is committed is what the source gives. */

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { projectFolder } from "./folders.ts";
import { runTests } from "./jest.ts";
import { ask, main, run, say, show, step, timingTable } from "./shell.ts";

const node = (file: string, ...rest: string[]) =>
  show([process.execPath, join(projectFolder, file), ...rest], { cwd: projectFolder });

const checks: Record<string, () => Promise<number>> = {
  types: () => node("node_modules/typescript/bin/tsc", "--noEmit"),
  lint: () => node("node_modules/eslint/bin/eslint.js", "."),
  format: () => node("node_modules/prettier/bin/prettier.cjs", "--check", "--log-level", "warn", "."),
  "unit tests": () => runTests("unit", []),
  bundle: () => node("tools/bundle.ts"),
  generate: () => node("tools/generate.ts"),
};

const objects = mkdtempSync(join(tmpdir(), "immutable-servers-all-"));

await main(async () => {
  try {
    const before = await snapshot();
    const failed: string[] = [];
    for (const [name, check] of Object.entries(checks)) {
      if ((await step(name, check)) !== 0) failed.push(name);
    }
    const changes = await changesSince(before);
    if (changes !== "") {
      say(`bundling and generating changed files: look at them and commit them.\n${changes}`);
      failed.push("nothing changed");
    }
    process.stdout.write(`${timingTable()}\n`);
    if (failed.length > 0) say(`failed: ${failed.join(", ")}`);
    process.exitCode = failed.length > 0 ? 1 : 0;
  } finally {
    rmSync(objects, { recursive: true, force: true });
  }
});

/** The git tree of all files as they are now, ignored ones aside; made without touching the index or the repository.
 *  Undefined outside of a git checkout. */
async function snapshot(): Promise<string | undefined> {
  const env = await gitEnvironment();
  if (env === undefined) return undefined;
  await run(["git", "add", "--all"], { cwd: projectFolder, env });
  return run(["git", "write-tree"], { cwd: projectFolder, env });
}

async function changesSince(before: string | undefined): Promise<string> {
  const [after, env] = [await snapshot(), await gitEnvironment()];
  if (before === undefined || after === undefined || env === undefined) return "";
  return run(["git", "diff-tree", "-r", "--name-status", before, after], { cwd: projectFolder, env });
}

async function gitEnvironment(): Promise<Record<string, string> | undefined> {
  const argv = ["git", "rev-parse", "--path-format=absolute", "--git-path", "objects"];
  const repository = await ask(argv, { cwd: projectFolder });
  return repository === undefined
    ? undefined
    : {
        GIT_INDEX_FILE: join(objects, "index"),
        GIT_OBJECT_DIRECTORY: objects,
        GIT_ALTERNATE_OBJECT_DIRECTORIES: repository,
      };
}

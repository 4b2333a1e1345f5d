/** What a run of a workflow tells where act, which runs it, is in its way. */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { workflow } from "./engine.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "act-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** A workflow of one step, whose shell is a child of act. */
function step(command: string): string {
  mkdirSync(join(folder, ".github/workflows"), { recursive: true });
  const job = { "runs-on": "ubuntu-latest", steps: [{ run: command }] };
  writeFileSync(join(folder, ".github/workflows/step.yml"), JSON.stringify({ on: "push", jobs: { one: job } }));
  const git = (...args: string[]) => execFileSync("git", args, { cwd: folder });
  git("init", "--quiet", "--initial-branch", "main");
  git("add", "--all");
  git("-c", "user.name=Shop", "-c", "user.email=shop@example.test", "commit", "--quiet", "--message", "a step");
  return folder;
}

test("act has one thread for its jobs, and their programs have as many as they like", async () => {
  const run = await workflow(step("tr '\\0' '\\n' < /proc/$PPID/environ | grep GOMAXPROCS; echo here=$GOMAXPROCS."));
  expect(run.log.match(/(?:GOMAXPROCS|here)=.*$/gm)).toEqual(expect.arrayContaining(["GOMAXPROCS=1", "here=."]));
  expect(run.log).not.toContain("here=1");
  expect(run.succeeded).toBe(true);
});

test("an end of act itself is no failure of the workflow, and is told in its words", async () => {
  await expect(workflow(step("kill -QUIT $PPID; sleep 1"))).rejects.toThrow(
    /^act itself ended with 2:\nSIGQUIT: quit\n/,
  );
});

test("a workflow that fails is a run", async () => {
  const { succeeded, jobs } = await workflow(step("exit 7"));
  expect({ succeeded, jobs }).toEqual({ succeeded: false, jobs: [{ name: "step.yml/one", succeeded: false }] });
});

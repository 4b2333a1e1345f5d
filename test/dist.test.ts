import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, test } from "@jest/globals";
import { parse } from "yaml";
import { STEPS } from "../src/steps.ts";

const root = join(import.meta.dirname, "..");
const folders: string[] = [];
let workspace: string;

beforeEach(() => {
  workspace = mkdtempSync(join(tmpdir(), "immutable-servers-dist-"));
  folders.push(workspace);
});
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

interface Metadata {
  inputs: Record<string, { default?: string }>;
  runs: { using: string; main: string };
}

/** Runs an action as the runner does: main by the metadata, inputs and command files by the environment. */
function run(name: string, inputs: Record<string, string>) {
  const folder = join(root, "actions", name);
  const metadata = parse(readFileSync(join(folder, "action.yml"), "utf8")) as Metadata;
  const files = { GITHUB_OUTPUT: join(workspace, ".out"), GITHUB_STEP_SUMMARY: join(workspace, ".summary") };
  for (const file of Object.values(files)) writeFileSync(file, "");
  const given = Object.entries(metadata.inputs).map(([input, { default: fallback = "" }]) => [
    `INPUT_${input.toUpperCase()}`,
    inputs[input] ?? fallback,
  ]);
  const ran = spawnSync(process.execPath, [join(folder, metadata.runs.main)], {
    cwd: workspace,
    encoding: "utf8",
    env: {
      PATH: process.env["PATH"],
      HOME: workspace,
      GITHUB_ACTIONS: "true",
      GITHUB_WORKSPACE: workspace,
      ...files,
      ...(Object.fromEntries(given) as Record<string, string>),
    },
  });
  return { code: ran.status, log: ran.stdout, stderr: ran.stderr, output: readFileSync(files.GITHUB_OUTPUT, "utf8") };
}

function file(path: string, text: string): void {
  mkdirSync(join(workspace, path, ".."), { recursive: true });
  writeFileSync(join(workspace, path), text);
}

describe("dist", () => {
  test.each(STEPS.map(({ name }) => name))("%s starts as an action and says what is missing", (name) => {
    const { code, log, stderr, output } = run(name, {});
    expect({ code, stderr, output }).toEqual({ code: 1, stderr: "", output: "" });
    expect(log).toMatch(/^::error title=InputError \([a-z-]+\)::.*%0AAccepted: .* Example: /m);
  });

  test("annotates a misspelt key at its line and column", () => {
    file("immutable-servers.yml", "repository: ghcr.io/acme/shop\nstage:\n  base: {}\n");
    const { code, log } = run("plan", {});
    expect(code).toBe(1);
    expect(log).toMatch(
      /^::error title=InputError \(unknown-key\),file=immutable-servers\.yml,line=2,col=1::.*stages/m,
    );
  });

  test("masks a secret before anything else is said", () => {
    file("immutable-servers.yml", "repository: ghcr.io/acme/shop\nstages: { final: { secrets: [TOKEN] } }\n");
    const { log } = run("build-final", { secrets: "TOKEN=correct-horse" });
    expect(log.split("\n")[0]).toBe("::add-mask::correct-horse");
    expect(log.replaceAll("::add-mask::correct-horse", "")).not.toContain("correct-horse");
  });

  test("the command line is one of the bundles, executable, with the same errors and its own exit codes", () => {
    const cli = join(root, "dist/cli.js");
    expect(statSync(cli).mode & 0o111).not.toBe(0);
    const ran = spawnSync(process.execPath, [cli, "plan"], { cwd: workspace, encoding: "utf8" });
    expect(ran.status).toBe(2);
    expect(ran.stderr).toContain("InputError (repository-missing): ");
  });

  test("needs nothing but itself", () => {
    expect(existsSync(join(root, "dist/package.json"))).toBe(false);
    const text = readFileSync(join(root, "dist/cli.js"), "utf8");
    const outside = [...text.matchAll(/^(?:import .*|\} )from "([^"]+)";$/gm)].map(([, from = ""]) => from);
    expect(outside.filter((from) => !/^(node:|\.\/chunk-)/.test(from) && !isBuiltin(from))).toEqual([]);
  });
});

const isBuiltin = (name: string) => process.getBuiltinModule(name) !== undefined;

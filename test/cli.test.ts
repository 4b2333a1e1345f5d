import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@jest/globals";

const CLI = join(import.meta.dirname, "../src/entry/cli.ts");

function cli(...args: string[]) {
  const options = { cwd: tmpdir(), encoding: "utf8" } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], options);
  return { status, stdout, stderr };
}

test.each(["build", "verify", "publish", "plan"])("%s takes its stage as an option or by its place", (verb) => {
  const said = { status: 2, stderr: expect.stringContaining('input stage: "finale" is not accepted') };
  const repository = "--repository=ghcr.io/acme/shop";
  expect(cli(verb, "finale", repository)).toMatchObject(said);
  expect(cli(verb, "--stage", "finale", repository)).toMatchObject(said);
});

test("a build of all stages refuses what speaks of one", () => {
  const { status, stderr } = cli("build", "--repository=ghcr.io/acme/shop", "--args", "A=1");
  expect(status).toBe(2);
  expect(stderr).toContain("input stage: nothing, and `args`, which speaks of one stage");
  expect(stderr).toContain("immutable-servers build final --args");
});

test("a build that fails puts out nothing", () => {
  expect(cli("build", "base", "--repository=ghcr.io/acme/shop")).toEqual({
    status: 2,
    stdout: "",
    stderr: expect.stringContaining("servers/base/Dockerfile"),
  });
});

test.each([
  [["oci:/nowhere"], "input second is missing"],
  [["base", "final"], 'input first: "base" is not accepted'],
  [
    ["oci:/nowhere", "oci:/nowhere", "--dockerfile", "no/Dockerfile"],
    'input dockerfile: "no/Dockerfile" (no such file)',
  ],
])("verify %j says what is wrong with the images", (args, said) => {
  expect(cli("verify", ...args)).toMatchObject({ status: 2, stderr: expect.stringContaining(said) });
});

test("a misspelt option is answered with the right one, in three lines", () => {
  const { status, stderr } = cli("plan", "--comfig", "x.yml");
  expect(status).toBe(2);
  expect(stderr).toContain("unknown option '--comfig'\n(Did you mean --config?)");
  expect(stderr.trim().split("\n")).toHaveLength(3);
});

test.each([[["relase", "--help"]], [["help", "relase"]], [["relase"]]])(
  "a misspelt verb is answered with the right one, also where help is asked for: %j",
  (args) => {
    const { status, stderr } = cli(...args);
    expect(status).toBe(2);
    expect(stderr).toContain("unknown command 'relase'\n(Did you mean release?)");
    expect(stderr.trim().split("\n")).toHaveLength(3);
  },
);

test("goes on when nobody reads what it says any more", async () => {
  const child = spawn(process.execPath, [CLI, "plan", "finale"], { cwd: tmpdir(), stdio: ["ignore", "pipe", "pipe"] });
  child.stdout.destroy();
  child.stderr.destroy();
  expect(await once(child, "exit")).toEqual([2, null]);
});

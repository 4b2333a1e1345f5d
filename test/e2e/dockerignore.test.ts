/** The ignore files of test/fixtures against BuildKit itself: every one is that of a named build context, so that one build
 *  answers for all. `RECORD=1` writes the answers down for the unit test. */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { execa } from "execa";
import { readContext } from "../../src/host/checkout.ts";
import { machine } from "../../src/host/machine.ts";
import { fakeHost } from "../fakes/host.ts";
import { IGNORE_FILES, plant, REFUSED, TREE } from "../fixtures/dockerignore.ts";

const RECORDING = join(import.meta.dirname, "../fixtures/dockerignore.json");
let dir: string;
let world: ReturnType<typeof machine>;

beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), "dockerignore-"));
  world = machine();
});

afterAll(async () => {
  await world.close();
  rmSync(dir, { recursive: true });
});

const host = () => ({ ...fakeHost(), run: world.run, read: world.read });

/** Paths that a build puts out. */
async function built(...args: string[]): Promise<string[]> {
  const out = mkdtempSync(join(dir, "out-"));
  await execa("docker", [
    "buildx",
    "build",
    "--no-cache",
    `--output=type=local,dest=${out}`,
    "--provenance=false",
    ...args,
  ]);
  const listed = execFileSync("find", [out, "-mindepth", "1", "-printf", "%P\\0"], { encoding: "utf8" });
  return listed.split("\0").slice(0, -1);
}

test("every ignore file leaves out what BuildKit leaves out", async () => {
  const contexts = IGNORE_FILES.map((ignore, index) => {
    const folder = join(dir, `c${index}`);
    mkdirSync(folder);
    plant(folder, ignore);
    return folder;
  });
  const copies = contexts.map((_folder, index) => `COPY --from=c${index} . /c${index}/\n`);
  const main = join(dir, "main");
  mkdirSync(main);
  writeFileSync(join(main, "Dockerfile"), `FROM scratch\n${copies.join("")}`);
  const names = contexts.map((folder, index) => `--build-context=c${index}=${folder}`);
  const sent = new Set(await built(...names, main));
  const answers: Record<string, string[]> = {};
  const wrong: Record<string, { ignore: string; buildkit: string[]; ours: string[] }> = {};
  for (const [index, folder] of contexts.entries()) {
    const { entries } = await readContext(host(), { context: folder });
    const ours = entries.map(({ path }) => path).sort();
    const prefix = `c${index}/`;
    const buildkit = [...sent]
      .filter((path) => path.startsWith(prefix))
      .map((path) => path.slice(prefix.length))
      .sort();
    const ignore = IGNORE_FILES[index] ?? "";
    answers[ignore] = TREE.filter((path) => !buildkit.includes(path));
    if (ours.join("\0") !== buildkit.join("\0")) {
      const only = (some: string[], others: string[]) => some.filter((path) => !others.includes(path));
      wrong[prefix] = { ignore, buildkit: only(buildkit, ours), ours: only(ours, buildkit) };
    }
  }
  if (process.env["RECORD"] === "1") {
    const lines = Object.entries(answers).map(([ignore, out]) => `  ${JSON.stringify(ignore)}: ${JSON.stringify(out)}`);
    writeFileSync(RECORDING, `{\n${lines.join(",\n")}\n}\n`);
  }
  expect(wrong).toEqual({});
  expect(JSON.parse(readFileSync(RECORDING, "utf8"))).toEqual(answers);
});

test.each(REFUSED)("BuildKit refuses the pattern %j, and so does a plan", async (pattern) => {
  const folder = mkdtempSync(join(dir, "refused-"));
  plant(folder, `${pattern}\n*`);
  writeFileSync(join(folder, "Dockerfile"), "FROM scratch\nCOPY . /\n");
  await expect(built(folder)).rejects.toThrow(/pattern/);
  await expect(readContext(host(), { context: folder })).rejects.toMatchObject({ code: "ignore-pattern" });
});

test.each([
  ["an ignore file beside the Dockerfile counts instead of the context's", "a\n"],
  ["even when it is empty", ""],
])("%s", async (_what, ignore) => {
  const folder = mkdtempSync(join(dir, "own-"));
  plant(folder, "b\n");
  writeFileSync(join(folder, "Dockerfile"), "FROM scratch\nCOPY . /\n");
  writeFileSync(join(folder, "Dockerfile.dockerignore"), ignore);
  const { entries } = await readContext(host(), { context: folder, dockerfile: join(folder, "Dockerfile") });
  expect(entries.map(({ path }) => path).sort()).toEqual((await built(folder)).sort());
});

test("a worktree's .git is a file, and special files come too: both are told apart from the rest", async () => {
  const folder = mkdtempSync(join(dir, "special-"));
  writeFileSync(join(folder, ".git"), "gitdir: elsewhere\n");
  execFileSync("mkfifo", [join(folder, "pipe")]);
  writeFileSync(join(folder, "Dockerfile"), "FROM scratch\nCOPY . /\n");
  const found = await readContext(host(), { context: folder });
  const ours = [...found.entries.map(({ path }) => path), ...found.git, ...found.special];
  expect(found).toMatchObject({ git: [".git"], special: ["pipe"] });
  expect(ours.sort()).toEqual((await built(folder)).sort());
});

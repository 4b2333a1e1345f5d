/** Ignore files against what BuildKit 0.34 left out. The recording, test/fixtures/dockerignore.json, is written by the
 *  end-to-end test of the same name, which asks BuildKit itself:
 *  `RECORD=1 BUILDX_BUILDER=… npx jest --selectProjects e2e --testPathPatterns e2e/dockerignore`. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { readContext } from "../../src/host/checkout.ts";
import { machine } from "../../src/host/machine.ts";
import { readIgnoreFile } from "../../src/image/dockerignore.ts";
import { fakeHost } from "../fakes/host.ts";
import { IGNORE_FILES, plant, REFUSED, TREE } from "../fixtures/dockerignore.ts";

const RECORDED = JSON.parse(readFileSync(join(import.meta.dirname, "../fixtures/dockerignore.json"), "utf8")) as Record<
  string,
  string[]
>;
let dir: string;
let world: ReturnType<typeof machine>;

beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), "dockerignore-"));
  mkdirSync(join(dir, "tree"));
  plant(join(dir, "tree"), "");
  world = machine();
});

afterAll(async () => {
  await world.close();
  rmSync(dir, { recursive: true });
});

/** Real files, without git. */
const host = () => ({ ...fakeHost({ run: () => ({ code: 128 }) }), read: world.read });

describe("what BuildKit leaves out", () => {
  test.each(IGNORE_FILES)("%j", async (ignore) => {
    writeFileSync(join(dir, "tree/.dockerignore"), ignore);
    const { entries } = await readContext(host(), { context: join(dir, "tree") });
    const sent = new Set(entries.map(({ path }) => path));
    expect(TREE.filter((path) => !sent.has(path))).toEqual(RECORDED[ignore]);
  });
});

test.each(REFUSED)("a pattern that BuildKit refuses is refused: %j", (pattern) => {
  expect(() => readIgnoreFile(pattern, "app/.dockerignore")).toThrow("app/.dockerignore has the pattern");
});

test.each([
  // What begins with `/` after stars may stand at the top, where there is none.
  ["**/**/keep.x", "keep.x", true],
  ["?**/keep.x", "akeep.x", true],
  ["*/**/keep.x", "keep.x", false],
  ["*.x", "keep.xx", false],
  ["**/*.x", "dir/keep.x", true],
])("%j and %j", (pattern, path, ignored) => {
  expect(readIgnoreFile(pattern, ".dockerignore").ignores(path).ignored).toBe(ignored);
});

test("a folder that is ignored comes with what comes back from it, since it is sent too", async () => {
  writeFileSync(join(dir, "tree/.dockerignore"), "*\n!dir/sub/deep/keep.x");
  const { entries } = await readContext(host(), { context: join(dir, "tree") });
  expect(entries.map(({ path }) => path)).toEqual(["dir", "dir/sub", "dir/sub/deep", "dir/sub/deep/keep.x"]);
});

test("an ignore file beside the Dockerfile counts instead of the context's, even when it is empty", async () => {
  const folder = mkdtempSync(join(dir, "own-"));
  writeFileSync(join(folder, ".dockerignore"), "a\n");
  writeFileSync(join(folder, "a"), "");
  writeFileSync(join(folder, "x.Dockerfile.dockerignore"), "");
  const paths = async (dockerfile: string) => {
    const { entries } = await readContext(host(), { context: folder, dockerfile: join(folder, dockerfile) });
    return entries.map(({ path }) => path);
  };
  expect(await paths("x.Dockerfile")).toContain("a");
  expect(await paths("y.Dockerfile")).not.toContain("a");
});

test("a name that is not UTF-8 is refused, unless it is ignored", async () => {
  const folder = mkdtempSync(join(dir, "name-"));
  writeFileSync(Buffer.concat([Buffer.from(`${folder}/bad`), Buffer.from([0xff])]), "");
  await expect(readContext(host(), { context: folder })).rejects.toMatchObject({ code: "name-not-utf8" });
  writeFileSync(join(folder, ".dockerignore"), "bad*");
  expect((await readContext(host(), { context: folder })).entries).toHaveLength(1);
});

test("a clone within the context is told apart; a submodule's .git is a file like others", async () => {
  const folder = mkdtempSync(join(dir, "clone-"));
  mkdirSync(join(folder, "vendor/x/.git"), { recursive: true });
  mkdirSync(join(folder, "module"));
  writeFileSync(join(folder, "module/.git"), "gitdir: ../.git/modules/module\n");
  const { entries, git } = await readContext(host(), { context: folder });
  expect(git).toEqual(["vendor/x/.git"]);
  expect(entries.map(({ path }) => path)).toEqual(["module", "module/.git", "vendor", "vendor/x"]);
});

test("where links lead is known, and a link to a folder is not walked", async () => {
  const folder = mkdtempSync(join(dir, "links-"));
  symlinkSync("/", join(folder, "root"));
  expect(await readContext(host(), { context: folder })).toMatchObject({
    entries: [{ path: "root", kind: "link" }],
    links: [{ path: "root", target: "/" }],
  });
});

test("a missing context is bad input", async () => {
  await expect(readContext(host(), { context: join(dir, "no") })).rejects.toMatchObject({ code: "context-missing" });
});

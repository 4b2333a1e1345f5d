/** A published image is built once more by somebody who has the command line, the registry and the repository: no push, no
 *  configuration. Real registry and BuildKit. */
import { execFileSync } from "node:child_process";
import { appendFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Standing } from "../../src/image/standing.ts";
import { cli, DEBIAN_IMAGE, freshPath, REGISTRY, tags } from "./engine.ts";

const path = freshPath("reverify");
const repository = `${REGISTRY}/${path}`;
const SECRET = { BUILD_SECRETS: "TOKEN=one" };
let root: string;
let shop: string;
let published: Record<string, string>;

const git = (...args: string[]) => execFileSync("git", args, { cwd: shop, stdio: "pipe" }).toString();
const commit = () => {
  git("add", "-A");
  git("-c", "user.name=Shop", "-c", "user.email=shop@example.test", "commit", "-qm", "change");
};
const write = (name: string, text: string) => {
  mkdirSync(dirname(join(shop, name)), { recursive: true });
  writeFileSync(join(shop, name), text);
};
const image = (stage = "final") => `${repository}@${published[`${stage}-digest`] ?? ""}`;
const verify = (cwd: string, env: Record<string, string> = SECRET, ...args: string[]) =>
  cli(cwd, ["verify", "--rebuild", image(), "--rebuilder", "buildkitd", ...args], env);

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), "reverify-"));
  shop = join(root, "shop");
  mkdirSync(shop);
  git("init", "-q", "-b", "main");
  git("config", "remote.origin.url", shop);
  write(
    "web/immutable-servers.yml",
    `repository: ${repository}\nrebuilder: buildkitd\nstages: { final: { secrets: [TOKEN], args: { COLOR: red } } }\n`,
  );
  write("web/servers/base/Dockerfile", `FROM ${DEBIAN_IMAGE}\nRUN echo base > /srv/base\n`);
  write("web/servers/app-base/Dockerfile", "FROM base\nRUN echo app-base > /srv/app-base\n");
  write(
    "web/servers/final/Dockerfile",
    [
      "FROM app-base",
      "ARG COLOR",
      "COPY page /srv/page",
      'RUN --mount=type=secret,id=TOKEN echo "$COLOR $(sha256sum /run/secrets/TOKEN | head -c 8)" > /srv/color',
      "",
    ].join("\n"),
  );
  write("web/page", "first\n");
  commit();
  const { code, outputs, said } = await cli(join(shop, "web"), ["release"], SECRET);
  if (code !== 0) throw new Error(said);
  published = outputs;
  write("web/page", "second\n");
  commit();
});
afterAll(() => {
  rmSync(root, { recursive: true });
});

describe("a published image", () => {
  test("comes out equal when it is built again from a later checkout, and nothing is pushed", async () => {
    const before = await tags(path);
    const { code, outputs, said } = await verify(shop);
    expect({ code, verdict: outputs["verdict"], said: code === 0 ? "" : said }).toEqual({
      code: 0,
      verdict: "identical",
      said: "",
    });
    expect(await tags(path)).toEqual(before);
    expect(git("worktree", "list").trim().split("\n")).toHaveLength(1);
  });

  test("is counted when that is asked for, also by two at one time", async () => {
    const ran = await Promise.all([verify(shop, SECRET, "--keep"), verify(shop, SECRET, "--keep")]);
    expect(ran.map(({ code, said }) => (code === 0 ? "" : said))).toEqual(["", ""]);
    const standing = JSON.parse((await verify(shop)).outputs["standing"] ?? "{}") as Standing;
    expect(standing).toMatchObject({ equal: 4, different: 0 });
  });

  test("is built from a clone where the repository is another one, and only when that is allowed", async () => {
    const elsewhere = join(root, "elsewhere");
    mkdirSync(elsewhere);
    const { code, said } = await verify(elsewhere);
    expect(code).toBe(2);
    expect(said).toMatch(/origin-elsewhere.*--clone/s);
    expect((await verify(elsewhere, SECRET, "--clone")).code).toBe(0);
  });

  test("that comes out different is explained like any two builds, and counted", async () => {
    const { code, said, outputs } = await verify(shop, { BUILD_SECRETS: "TOKEN=two" }, "--keep");
    expect(code).toBe(1);
    expect(said).toMatch(/servers\/final\/Dockerfile:4 leaves \/srv\/color \(content\)/);
    expect(JSON.parse(outputs["standing"] ?? "{}")).toMatchObject({ equal: 4, different: 1 });
  });
});

test("the next plan tells how many builds came out equal", async () => {
  const { said } = await cli(join(shop, "web"), ["plan"], SECRET);
  expect(said).toMatch(
    /base: 2 independent builds came out equal, last \d{4}-\d\d-\d\d, on BuildKit v\S+ linux\/amd64/,
  );
});

test("an image that was built from what no commit has cannot be checked, and that is said", async () => {
  appendFileSync(join(shop, "web/page"), "not committed\n");
  const { outputs } = await cli(join(shop, "web"), ["release"], SECRET);
  published = outputs;
  const { code, said } = await verify(shop);
  expect(code).toBe(1);
  expect(said).toMatch(/origin-uncommitted.*differ from commit/s);
});

test("an image of which nothing is kept is refused with what is accepted", async () => {
  const nothing = `${repository}@sha256:${"0".repeat(64)}`;
  const { code, said } = await cli(shop, ["verify", "--rebuild", nothing], SECRET);
  expect({ code, said }).toEqual({ code: 2, said: expect.stringContaining("origin-missing") });
});

describe("a team that checks by schedule", () => {
  const own = `${REGISTRY}/${freshPath("when")}`;
  const nightly = { GITHUB_EVENT_NAME: "schedule" };
  let team: string;
  const release = (env: Record<string, string> = {}, ...args: string[]) => cli(team, ["release", ...args], env);
  const put = (name: string, text: string) => {
    mkdirSync(dirname(join(team, name)), { recursive: true });
    writeFileSync(join(team, name), text);
  };
  const final = (run: string) => {
    put("servers/final/Dockerfile", `FROM app-base\nRUN ${run}\n`);
  };

  beforeAll(() => {
    team = join(root, "team");
    put("immutable-servers.yml", `repository: ${own}\nrebuilder: buildkitd\nverify: { when: schedule }\n`);
    put("servers/base/Dockerfile", `FROM ${DEBIAN_IMAGE}\n`);
    put("servers/app-base/Dockerfile", "FROM base\n");
    put(".dockerignore", "*\n");
    final("echo good > /srv/made");
    execFileSync("git", ["init", "-q"], { cwd: team });
  });

  test("publishes what a push has built once, and says so", async () => {
    const { code, outputs, said } = await release();
    expect({ code, verified: outputs["verified"] }).toEqual({ code: 0, verified: "false" });
    expect(said).toContain(
      "Published without a check, as `verify.when` says, until a run that checks: base, app-base, final",
    );
    expect((await cli(team, ["plan"])).said).toMatch(/final: not verified: it was built once/);
  });

  test("has it verified by the run by schedule, also what is reused", async () => {
    const { code, outputs, said } = await release(nightly);
    expect({ code, verified: outputs["verified"], said: code === 0 ? "" : said }).toEqual({
      code: 0,
      verified: "true",
      said: "",
    });
    expect(said).toContain("final: 2 independent builds came out equal");
    expect((await release(nightly)).said).toMatch(/final: reuse, because/);
  });

  test("is told by the check what differs and which releases run it, and has it built anew", async () => {
    final("date +%N > /srv/made");
    await release({ GITHUB_SHA: "c0ffee".repeat(7).slice(0, 40), GITHUB_REF_NAME: "main", GITHUB_REF_TYPE: "branch" });
    const checked = await release({}, "--verify");
    expect(checked.code).toBe(1);
    expect(checked.said).toMatch(
      /servers\/final\/Dockerfile:2 leaves \/srv\/made.*published without a check.*: main, sha-c0ffeec0ffee\./s,
    );
    expect((await cli(team, ["plan"])).said).toMatch(
      /final: build, because it was published without a check, and came out different/,
    );
  });

  test("that checks every release again has the old ones checked", async () => {
    final("echo better > /srv/made");
    await release();
    put("immutable-servers.yml", `repository: ${own}\nrebuilder: buildkitd\n`);
    const { outputs, said } = await release();
    expect(said).toMatch(/final: verify, because it was published without a check/);
    expect(outputs["verified"]).toBe("true");
  });
});

import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import {
  environmentSettings,
  environmentStage,
  onPlatform,
  readBuildSecrets,
  readSecrets,
  readSettings,
} from "../src/settings.ts";
import { fakeHost } from "./fakes/host.ts";

/** Acts in a new folder that holds these empty files, in one of its own. */
async function within<T>(folder: string, files: readonly string[], act: (folder: string) => Promise<T>): Promise<T> {
  const [before, root] = [process.cwd(), realpathSync(mkdtempSync(join(tmpdir(), "settings-")))];
  try {
    for (const path of [join(folder, "any"), ...files]) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), "");
    }
    process.chdir(join(root, folder));
    return await act(join(root, folder));
  } finally {
    process.chdir(before);
    rmSync(root, { recursive: true });
  }
}

const FILE = { "immutable-servers.yml": "repository: ghcr.io/acme/shop\ndeploy: { production: { replicas: 2 } }\n" };

describe("settings", () => {
  test("follow conventions where nothing is said", async () => {
    const settings = await readSettings(fakeHost({ files: FILE }));
    expect(settings.stages.base).toMatchObject({
      context: "servers/base",
      dockerfile: "servers/base/Dockerfile",
      epoch: 1577836800,
    });
    expect(settings.stages.final).toMatchObject({
      context: ".",
      dockerfile: "servers/final/Dockerfile",
      epoch: "commit",
    });
  });

  test("need no file when inputs say enough", async () => {
    const settings = await readSettings(
      fakeHost({ inputs: { repository: "ghcr.io/acme/shop", context: "os" } }),
      "base",
    );
    expect(settings.stages.base).toMatchObject({ context: "os", dockerfile: "os/Dockerfile" });
  });

  test("take an input over the file", async () => {
    const host = fakeHost({
      files: FILE,
      inputs: { repository: "ghcr.io/acme/other", replicas: "3", environment: "production" },
    });
    const settings = await readSettings(host);
    expect(settings.repository).toBe("ghcr.io/acme/other");
    expect(environmentSettings(settings, "production").replicas).toBe(3);
  });

  test("refuse a bad input by the input's name, not the file's line", async () => {
    const host = fakeHost({ files: FILE, inputs: { replicas: "many" } });
    await expect(readSettings(host)).rejects.toMatchObject({
      message: expect.stringContaining("input replicas"),
      at: undefined,
    });
  });

  test.each([
    [
      "a placeholder that there is not",
      "tags: ['{versoin}']",
      "tag-placeholder",
      /publish\.tags\.0: \{versoin\} in "\{versoin\}"/,
    ],
    ["what no registry takes for a tag", "moving: ['{branch}', 'a b']", "tag-format", /publish\.moving\.1: "a b"/],
    [
      "a tag that is to stay and to move",
      "tags: [v1], moving: [v1]",
      "tag-stays-and-moves",
      /publish\.moving\.0: "v1"/,
    ],
  ])("refuse %s before anything is built", async (_what, publish, code, message) => {
    const file = `repository: ghcr.io/acme/shop\npublish: { ${publish} }\n`;
    await expect(readSettings(fakeHost({ files: { "immutable-servers.yml": file } }))).rejects.toMatchObject({
      code,
      message: expect.stringMatching(message) as unknown,
      at: { line: 2 },
    });
  });

  test("refuse what is no repository at its line, or by its input", async () => {
    const files = { "immutable-servers.yml": "# a shop\nrepository: ghcr.io\n" };
    await expect(readSettings(fakeHost({ files }))).rejects.toMatchObject({
      message: 'repository: "ghcr.io", without a path, is not accepted.',
      at: { file: "immutable-servers.yml", line: 2 },
    });
    await expect(readSettings(fakeHost({ files, inputs: { repository: "ghcr.io/Acme/x" } }))).rejects.toMatchObject({
      message: 'input repository: "ghcr.io/Acme/x" is not accepted.',
      at: undefined,
    });
  });

  test("refuse a file that was asked for and is not there", async () => {
    await expect(readSettings(fakeHost({ inputs: { config: "nope.yml" } }))).rejects.toMatchObject({
      code: "config-missing",
    });
  });

  test.each<[string, string, string[], string]>([
    [
      "above",
      "a/b",
      ["immutable-servers.yml"],
      "There is ../../immutable-servers.yml: start in the folder that its paths count from, as by `cd ../..`.\n",
    ],
    [
      "below",
      ".",
      ["a/shop/immutable-servers.yml", "node_modules/x/immutable-servers.yml", ".git/immutable-servers.yml"],
      "There is a/shop/immutable-servers.yml: start in the folder that its paths count from, as by `cd a/shop`, or name it by the input `config`: a/shop/immutable-servers.yml.\n",
    ],
    [
      "of another ending",
      ".",
      ["immutable-servers.yaml"],
      "There is immutable-servers.yaml: rename it, or name it by the input `config`: immutable-servers.yaml.\n",
    ],
    [
      "of any number",
      ".",
      ["a", "b", "c", "d"].map((name) => `${name}/immutable-servers.yml`),
      "There is a/immutable-servers.yml, b/immutable-servers.yml, c/immutable-servers.yml, and 1 more: start",
    ],
    ["nowhere", ".", [], "Accepted: that file at the root of the checkout, or the input `repository`"],
  ])("say in which folder no file is, and of one %s", async (_where, folder, files, remedy) => {
    await within(folder, files, async (looked) => {
      await expect(readSettings(fakeHost())).rejects.toMatchObject({
        code: "repository-missing",
        message: `There is no immutable-servers.yml in ${looked}, and no input names the repository that images are pushed to.`,
        remedy: expect.stringContaining(remedy) as unknown,
      });
    });
  });

  test("say of a file that was asked for in which folder it is not", async () => {
    await within("shop", ["shop/immutable-servers.yml"], async (folder) => {
      const inputs = { config: "shop/immutable-servers.yml" };
      await expect(readSettings(fakeHost({ inputs }))).rejects.toMatchObject({
        code: "config-missing",
        message: `input config: there is no shop/immutable-servers.yml in ${folder}.`,
        remedy: expect.stringContaining("There is immutable-servers.yml: ") as unknown,
      });
    });
  });

  test("refuse to go without a repository", async () => {
    await expect(readSettings(fakeHost())).rejects.toMatchObject({ code: "repository-missing", at: undefined });
    const files = { "immutable-servers.yml": "# nothing\nstages: {}\n" };
    await expect(readSettings(fakeHost({ files }))).rejects.toMatchObject({
      code: "repository-missing",
      at: { file: "immutable-servers.yml", line: 1 },
    });
  });

  test("take the caller's builders from the environment", async () => {
    const env = { BUILDX_BUILDER: "one", BUILDX_REBUILDER: "two" };
    expect(await readSettings(fakeHost({ files: FILE, env }))).toMatchObject({ builder: "one", rebuilder: "two" });
  });

  test("name the known environments when one is unknown", async () => {
    const settings = await readSettings(fakeHost({ files: FILE }));
    expect(() => environmentSettings(settings, "prod")).toThrow(/"prod"/);
  });
});

describe("several chains", () => {
  const TEXT = `repository: ghcr.io/acme/shop
stages:
  php: { kind: app-base, context: servers/php }
  go: { kind: app-base }
  shop: { kind: final, parent: php }
  api: { kind: final, parent: go }
`;
  const of = async (text: string, inputs: Record<string, string> = {}) =>
    readSettings(fakeHost({ files: { "immutable-servers.yml": TEXT + text }, inputs }));

  test("have stages by their names, each after its parent, with the conventions of their kind", async () => {
    const { stages, publish } = await of("");
    expect(Object.keys(stages)).toEqual(["base", "php", "go", "shop", "api"]);
    expect(stages["php"]).toMatchObject({ parent: "base", dockerfile: "servers/php/Dockerfile", epoch: 1577836800 });
    expect(stages["go"]).toMatchObject({ context: "servers/go", kind: "app-base" });
    expect(stages["api"]).toMatchObject({
      parent: "go",
      context: ".",
      dockerfile: "servers/api/Dockerfile",
      epoch: "commit",
    });
    expect(publish).toEqual({ tags: ["{stage}-{version}"], moving: ["{stage}-sha-{short-sha}", "{stage}-{branch}"] });
  });

  test("take inputs for the stage that a step speaks of", async () => {
    const host = fakeHost({ files: { "immutable-servers.yml": TEXT }, inputs: { context: "php8" } });
    expect((await readSettings(host, "php")).stages["php"]?.context).toBe("php8");
    expect((await readSettings(host, "nope")).stages).not.toHaveProperty("nope");
  });

  test.each([
    ["an environment that does not say which final it serves", "deploy:\n  live: {}\n", "environment-stage", 8],
    ["an environment that serves no final", "deploy:\n  live:\n    stage: php\n", "environment-stage", 9],
    [
      "a tag that two finals would share",
      'publish:\n  tags: ["{stage}-{version}"]\n  moving: [latest]\n',
      "shared-tag",
      9,
    ],
  ])("refuse %s", async (_what, text, code, line) => {
    await expect(of(text)).rejects.toMatchObject({ code, at: { file: "immutable-servers.yml", line } });
  });

  test("refuse a shared tag by the input that gave it", async () => {
    await expect(of("", { tags: "v1" })).rejects.toMatchObject({
      code: "shared-tag",
      message: expect.stringContaining("input tags"),
      at: undefined,
    });
  });

  test("give an environment the final that it names", async () => {
    const settings = await of("deploy: { live: { stage: api } }\n");
    expect(environmentStage(settings, "live")).toBe("api");
    expect(environmentStage(settings, undefined)).toBeUndefined();
    expect(environmentStage(await readSettings(fakeHost({ files: FILE })), undefined)).toBe("final");
  });
});

describe("several platforms", () => {
  const of = (text: string, inputs: Record<string, string> = {}) =>
    readSettings(fakeHost({ files: { "immutable-servers.yml": `repository: ghcr.io/acme/shop\n${text}` }, inputs }));
  const TWO = "platforms: [linux/amd64, linux/arm/v7]\n";

  test("speak of one at a time, by the names that their tags have", async () => {
    const settings = await of(TWO);
    expect(settings.stages["base"]).toMatchObject({ platform: "linux/amd64", alias: "base_linux-amd64" });
    expect(onPlatform(settings, "linux/arm/v7").stages["app-base"]?.alias).toBe("app-base_linux-arm-v7");
    expect((await of(TWO, { platform: "linux/arm/v7" })).platform).toBe("linux/arm/v7");
    expect((await of("platforms: [linux/arm64]\n")).stages["base"]).toMatchObject({ alias: "base" });
  });

  test.each([
    ["one that is named twice", "platforms: [linux/amd64, linux/amd64]\n", {}, "config-value"],
    ["none", "platforms: []\n", {}, "config-value"],
    ["a runner of another", `${TWO}runners: { linux/arm64: arm }\n`, {}, "runner-platform"],
    ["an input of another", TWO, { platform: "linux/arm64" }, "unknown-platform"],
  ])("refuse %s", async (_what, text, inputs, code) => {
    await expect(of(text, inputs)).rejects.toMatchObject({ code });
  });
});

const REPOSITORY = "repository: ghcr.io/acme/shop\n";

describe("secrets", () => {
  test("are taken from the lines of the input, then the environment, and masked", () => {
    const host = fakeHost({ inputs: { env: "A=one\nB=x=y" }, env: { C: "three" } });
    expect(readSecrets(host, "env", ["A", "B", "C"])).toEqual({ A: "one", B: "x=y", C: "three" });
    expect(host.secrets).toEqual(expect.arrayContaining(["one", "x=y", "three"]));
  });

  test("may have several lines, between NAME<<END and END", () => {
    const host = fakeHost({ inputs: { env: "A=one\nKEY<<EOF\n-----BEGIN\n\n  x=y\nEOF\nB=two" } });
    expect(readSecrets(host, "env", ["A", "KEY", "B"])).toEqual({ A: "one", KEY: "-----BEGIN\n\n  x=y", B: "two" });
  });

  test("that nothing names are all that the input gives", () => {
    expect(readSecrets(fakeHost({ inputs: { env: "A=one\nB=two" } }), "env", [])).toEqual({ A: "one", B: "two" });
  });

  test("of a stage are not given to another that names none", async () => {
    const inputs = { secrets: "TOKEN=x" };
    const named = fakeHost({
      files: { "immutable-servers.yml": `${REPOSITORY}stages: { final: { secrets: [TOKEN] } }` },
      inputs,
    });
    const settings = await readSettings(named);
    expect(readBuildSecrets(named, settings, "base")).toEqual({});
    expect(readBuildSecrets(named, settings, "final")).toEqual({ TOKEN: "x" });
    const alone = fakeHost({ files: { "immutable-servers.yml": REPOSITORY }, inputs });
    expect(readBuildSecrets(alone, await readSettings(alone), "base")).toEqual({ TOKEN: "x" });
  });

  test("without a value are refused by name", () => {
    expect(() => readSecrets(fakeHost(), "env", ["APP_SECRET"])).toThrow(/APP_SECRET/);
  });

  test("a line that is no NAME=value is not shown", () => {
    const host = fakeHost({ inputs: { env: "s3cret-without-name" } });
    expect(() => readSecrets(host, "env", [])).toThrow(/line 1 \(not shown/);
  });
});

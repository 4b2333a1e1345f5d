import { describe, expect, test } from "@jest/globals";
import { environmentSettings, readBuildSecrets, readSecrets, readSettings } from "../src/settings.ts";
import { fakeHost } from "./fakes/host.ts";

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

  test("refuse a file that was asked for and is not there", async () => {
    await expect(readSettings(fakeHost({ inputs: { config: "nope.yml" } }))).rejects.toMatchObject({
      code: "config-missing",
    });
  });

  test("refuse to go without a repository", async () => {
    await expect(readSettings(fakeHost())).rejects.toMatchObject({ code: "repository-missing" });
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

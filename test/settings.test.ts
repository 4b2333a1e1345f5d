import { describe, expect, test } from "@jest/globals";
import { environmentSettings, readSecrets, readSettings } from "../src/settings.ts";
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

describe("secrets", () => {
  test("are taken from the lines of the input, then the environment, and masked", () => {
    const host = fakeHost({ inputs: { env: "A=one\nB=x=y" }, env: { C: "three" } });
    expect(readSecrets(host, "env", ["A", "B", "C"])).toEqual({ A: "one", B: "x=y", C: "three" });
    expect(host.secrets).toEqual(expect.arrayContaining(["one", "x=y", "three"]));
  });

  test("without a value are refused by name", () => {
    expect(() => readSecrets(fakeHost(), "env", ["APP_SECRET"])).toThrow(/APP_SECRET/);
  });

  test("a line that is no NAME=value is not shown", () => {
    const host = fakeHost({ inputs: { env: "s3cret-without-name" } });
    expect(() => readSecrets(host, "env", [])).toThrow(/line 1 \(not shown/);
  });
});

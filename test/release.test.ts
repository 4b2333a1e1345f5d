import { describe, expect, test } from "@jest/globals";
import { readSettings } from "../src/settings.ts";
import { RELEASE } from "../src/steps/release.ts";
import { planStep } from "../src/steps/plan.ts";
import { foreseeTarget, readTarget } from "../src/steps/servers.ts";
import { fakeHost } from "./fakes/host.ts";

const CONFIG = "repository: ghcr.io/acme/shop\ndeploy: { production: { secrets: [APP_SECRET] } }\n";

test.each([
  ["an environment that the file does not have", "prod", /"prod"/],
  ["a secret of the environment without a value", "production", /APP_SECRET/],
])("a release with %s ends before anything is built", async (_what, environment, words) => {
  const host = fakeHost({ files: { "immutable-servers.yml": CONFIG }, inputs: { environment } });
  await expect(RELEASE.run(host)).rejects.toThrow(words);
  expect(host.ran).toEqual([]);
});

test("a secret that is given but not named is told by its name", async () => {
  const inputs = { environment: "production", env: "APP_SECRET=s3cret\nOTHER=hidden" };
  const host = fakeHost({ files: { "immutable-servers.yml": CONFIG }, inputs });
  const { secretEnv } = readTarget(host, await readSettings(host));
  expect(secretEnv).toEqual({ APP_SECRET: "s3cret" });
  expect(host.warnings).toEqual(["No instance gets OTHER: deploy.production.secrets does not name it."]);
});

describe("a plan for an environment", () => {
  const files = { "immutable-servers.yml": CONFIG };

  test.each([
    ["that the file does not have", { environment: "prod" }, "unknown-environment"],
    ["whose given secrets lack one", { environment: "production", env: "OTHER=x" }, "secret-missing"],
  ])("%s is refused before anything is looked up", async (_what, inputs, code) => {
    const host = fakeHost({ files, inputs });
    await expect(planStep.run(host)).rejects.toMatchObject({ code });
    expect(host.ran).toEqual([]);
  });

  test("that is given no secrets says which are missing: GitHub may have them for the environment alone", () => {
    const host = fakeHost({ files, inputs: { environment: "production" } });
    return readSettings(host).then((settings) => {
      foreseeTarget(host, settings);
      expect(host.warnings).toEqual([expect.stringContaining("APP_SECRET")]);
    });
  });
});

import { expect, test } from "@jest/globals";
import { readSettings } from "../src/settings.ts";
import { RELEASE } from "../src/steps/release.ts";
import { readTarget } from "../src/steps/servers.ts";
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

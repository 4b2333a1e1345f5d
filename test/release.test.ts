import { expect, test } from "@jest/globals";
import { RELEASE } from "../src/steps/release.ts";
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

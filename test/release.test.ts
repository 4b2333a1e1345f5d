import { describe, expect, test } from "@jest/globals";
import type { Failure } from "../src/errors.ts";
import { readSettings } from "../src/settings.ts";
import { RELEASE } from "../src/steps/release.ts";
import { planStep } from "../src/steps/plan.ts";
import { foreseeTarget, readTarget, rollbackStep } from "../src/steps/servers.ts";
import type { Step } from "../src/steps/step.ts";
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

/** An engine that does not answer, and what is said of it before anything is built. */
async function unreachable(
  step: Step,
  world: { deploy?: string; inputs?: Record<string, string>; env?: Record<string, string> },
) {
  const file = `repository: ghcr.io/acme/shop\ndeploy:\n  production: { ${world.deploy ?? ""} }\n`;
  const stderr = "Cannot connect to the Docker daemon at unix:///x.sock. Is the docker daemon running?";
  const host = fakeHost({
    files: { "immutable-servers.yml": file },
    inputs: { environment: "production", ...world.inputs },
    env: world.env ?? {},
    run: (argv) => (argv[0] === "docker" && argv[1] === "-H" ? { code: 1, stderr } : ""),
  });
  const failure = (await step.run(host).then(
    () => undefined,
    (error: unknown) => error,
  )) as Failure;
  return { failure, host };
}

test.each<[string, Parameters<typeof unreachable>[1], Partial<Failure>]>([
  [
    "the file",
    { deploy: "hosts: [unix:///x.sock]" },
    {
      remedy: expect.stringMatching(
        /^unix:\/\/\/x\.sock is what `deploy\.production\.hosts` says\.\n/,
      ) as unknown as string,
      at: { file: "immutable-servers.yml", line: 3, column: 17 },
    },
  ],
  [
    "an input",
    { inputs: { hosts: "unix:///x.sock" } },
    {
      remedy: expect.stringMatching(/^unix:\/\/\/x\.sock is what the input `hosts` says\.\n/) as unknown as string,
      at: undefined,
    },
  ],
  [
    "nothing",
    { env: { DOCKER_HOST: "unix:///y.sock" } },
    {
      remedy: expect.stringMatching(
        /^unix:\/\/\/var\/run\/docker\.sock is the default, since `deploy\.production\.hosts` is missing; \$DOCKER_HOST \(unix:\/\/\/y\.sock\) is not looked at\. Example: hosts: \[unix:\/\/\/y\.sock\]\n/,
      ) as unknown as string,
      at: { file: "immutable-servers.yml", line: 3, column: 3 },
    },
  ],
])("a release to a host that does not answer, named by %s, ends before anything is built", async (_by, world, said) => {
  const { failure, host } = await unreachable(RELEASE, world);
  expect(failure).toMatchObject({ code: "docker-unreachable", ...said });
  expect(host.ran.filter((line) => !line.includes(" info "))).toEqual([]);
});

test("a dry run asks no host", async () => {
  const { host } = await unreachable(RELEASE, { inputs: { "dry-run": "true" } });
  expect(host.ran.filter((line) => line.startsWith("docker -H"))).toEqual([]);
});

test("a rollback says as well by whom the host was named", async () => {
  const { failure } = await unreachable(rollbackStep, { deploy: "hosts: [unix:///x.sock]" });
  expect(failure.remedy).toContain("unix:///x.sock is what `deploy.production.hosts` says");
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

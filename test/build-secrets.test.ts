import { describe, expect, test } from "@jest/globals";
import { buildSecrets, warnKeyless } from "../src/build-secrets.ts";
import { CommandFailed } from "../src/errors.ts";
import { readDockerfile } from "../src/image/dockerfile.ts";
import { readSettings, stageNamed } from "../src/settings.ts";
import { fakeHost } from "./fakes/host.ts";

const FILES = { "/home/joe/.npmrc": "//registry/:_authToken=npm_a1b2c3d4\n", "/run/key": "KEY" };
const ENTRIES = [{ path: "app/auth.json", kind: "file", executable: false, content: "" }] as const;

interface SecretsOf {
  given?: Record<string, string>;
  env?: Record<string, string>;
  files?: Record<string, string>;
  /** The exit code of `ssh-add -l`; "missing" where it is not installed. */
  agent?: number | "missing";
}
const PRIVATE_KEY = "-----BEGIN OPENSSH PRIVATE KEY-----\nAAAA\n-----END OPENSSH PRIVATE KEY-----";
const MISSING = new CommandFailed({ code: "program-missing", message: "ssh-add is not installed.", remedy: "" });

async function secretsOf(config: string, { given = {}, env = {}, files = {}, agent = 0 }: SecretsOf = {}) {
  const text = `repository: ghcr.io/acme/shop\nstages: { final: { context: ., ${config} } }\n`;
  const host = fakeHost({
    env: { HOME: "/home/joe", RUNNER_TEMP: "/run", ...env },
    files: { "immutable-servers.yml": text, ...FILES, ...files },
    run: () => (agent === "missing" ? MISSING : { code: agent }),
  });
  const stage = stageNamed(await readSettings(host), "final");
  return { host, stage, ...(await buildSecrets(host, stage, given, ENTRIES)) };
}

describe("a build gets", () => {
  test("a value in the environment, under a name of its own", async () => {
    const { options, env } = await secretsOf("secrets: [TOKEN]", { given: { TOKEN: "s3cret" } });
    expect(options).toEqual(["--secret=id=TOKEN,env=BUILD_SECRET_TOKEN"]);
    expect(env).toEqual({ BUILD_SECRET_TOKEN: "s3cret" });
  });

  test("a file by its path, with ~ and variables filled in; its content is masked and looked for", async () => {
    const { host, options, values, stage } = await secretsOf(
      "secrets: [{ id: npmrc, file: ~/.npmrc }, { id: key, file: '${RUNNER_TEMP}/key' }]",
    );
    expect(options).toEqual(["--secret=id=npmrc,src=/home/joe/.npmrc", "--secret=id=key,src=/run/key"]);
    expect(values).toEqual({ npmrc: FILES["/home/joe/.npmrc"], key: "KEY" });
    expect(host.secrets).toContain("//registry/:_authToken=npm_a1b2c3d4");
    expect(stage.secrets).toEqual(["npmrc", "key"]);
  });

  test("the keys of an agent, or a private key by its file", async () => {
    const agent = await secretsOf("ssh: default", { env: { SSH_AUTH_SOCK: "/agent" } });
    expect([agent.options, agent.host.ran]).toEqual([["--ssh=default"], ["ssh-add -l"]]);
    const unseen = await secretsOf("ssh: default", { env: { SSH_AUTH_SOCK: "/agent" }, agent: "missing" });
    expect(unseen.options).toEqual(["--ssh=default"]);
    const key = await secretsOf("ssh: [{ id: github, file: $RUNNER_TEMP/key }]");
    expect([key.options, key.values]).toEqual([["--ssh=github=/run/key"], { "ssh github": "KEY" }]);
  });

  test("a private key that comes as a secret, as a file of the step's own and not as a mounted secret", async () => {
    const { host, options, env, values } = await secretsOf("ssh: [{ id: github, secret: DEPLOY_KEY }]", {
      given: { DEPLOY_KEY: PRIVATE_KEY },
    });
    const [, path = ""] = /^--ssh=github=(.+)$/.exec(options.join()) ?? [];
    expect(host.files[path]).toBe(`${PRIVATE_KEY}\n`);
    expect([env, values]).toEqual([{}, { DEPLOY_KEY: PRIVATE_KEY }]);
    expect(host.secrets).toContain("AAAA");
  });
});

test.each<[string, string, string]>([
  ["a file that is missing", "secrets: [{ id: x, file: /nowhere }]", "secret-file-missing"],
  ["a file of the context", "secrets: [{ id: x, file: app/auth.json }]", "secret-in-context"],
  ["a key of the context", "ssh: [{ id: x, file: ./app/auth.json }]", "secret-in-context"],
  ["an agent that is not there", "ssh: default", "ssh-agent-missing"],
  ["a key that is no key", "ssh: [{ id: x, secret: KEY }]", "ssh-key-unreadable"],
])("%s is refused", async (_what, config, code) => {
  await expect(secretsOf(config, { files: { "app/auth.json": "{}" } })).rejects.toMatchObject({ code });
});

test.each([
  [1, "that has no key"],
  [2, "that does not answer"],
])("an agent for which ssh-add ends with %i is refused as one %s", async (agent, how) => {
  const refused = secretsOf("ssh: default", { env: { SSH_AUTH_SOCK: "/agent" }, agent });
  await expect(refused).rejects.toMatchObject({
    code: "ssh-agent-missing",
    message: expect.stringContaining(`"default" with an agent ${how} (SSH_AUTH_SOCK is /agent)`),
  });
});

test.each([
  ["--mount=type=ssh", ["default"]],
  ["--mount=type=ssh,id=github", []],
  ["--mount=type=ssh,id=gitlab,required=false", ["gitlab"]],
  ["--mount=type=ssh,required", []],
  ["--mount=type=ssh,required=true", []],
  ["--mount=type=cache,target=/x --mount=type=ssh", ["default"]],
  ["--mount=type=secret,id=x", []],
])("a step with %s is warned of for %j, where `github` is named", async (mount, ids) => {
  const { host, stage } = await secretsOf("ssh: [{ id: github, file: /run/key }]");
  const { optionalKeys } = readDockerfile(`FROM base\nRUN ${mount} git fetch\n`, {});
  warnKeyless(host, stage, optionalKeys);
  expect(host.warnings.map((line) => /SSH key (\w+) and/.exec(line)?.[1])).toEqual(ids);
});

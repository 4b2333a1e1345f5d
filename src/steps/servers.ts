/** The steps that move traffic: deploy and rollback. */
import { join } from "node:path";
import { deploy, deploySummary, type DeployResult } from "../deploy.ts";
import { DRIVERS } from "../drivers/index.ts";
import { Failure, InputError, located } from "../errors.ts";
import type { Host } from "../host/host.ts";
import { parsePinned, type Digest } from "../image/reference.ts";
import type { InputName } from "../inputs.ts";
import { releasedDigest } from "../indexes.ts";
import { login } from "../registry.ts";
import { rollback } from "../rollback.ts";
import {
  environmentSettings,
  environmentStage,
  readSecrets,
  readSettings,
  type Environment,
  type Settings,
} from "../settings.ts";
import { proofOf, type Proof } from "../when.ts";
import { flag, REGISTRY_INPUTS, requiredDigest, type Step } from "./step.ts";

/** Inputs that say where and how a release runs, for every step that moves traffic. */
export const ENVIRONMENT_INPUTS = [
  "environment",
  "env",
  "hosts",
  "replicas",
  "port",
  "listen",
  "health-path",
  "drain",
  "proxy-image",
  "ssh-key",
  "known-hosts",
] as const satisfies readonly InputName[];

const OUTPUTS = {
  "live-color": "The color that serves now: blue or green.",
  "live-digest": "The digest that serves now.",
  "previous-digest": "The digest that served before; a rollback leads back to it.",
  receipt: "What the switch did to traffic, and whether the image was verified, as JSON.",
};
const UNCHECKED = "What serves was published without a check, as `verify.when` says";

/** Where a release goes, and the values of its secrets. */
export interface DeployTarget {
  environment: Environment;
  secretEnv: Record<string, string>;
}

export const deployStep: Step = {
  name: "deploy",
  title: "Deploy a release",
  description: "Starts a digest beside the live release, proves it, and moves traffic to it without losing a request.",
  icon: "play-circle",
  color: "green",
  inputs: ["config", "repository", "digest", ...ENVIRONMENT_INPUTS, ...REGISTRY_INPUTS, "dry-run"],
  required: [],
  defaults: {},
  outputs: OUTPUTS,
  run: async (host) => {
    const settings = await readSettings(host);
    const given = host.input("digest") === undefined ? undefined : imageDigest(host);
    const target = readTarget(host, settings);
    await login(host, settings.repository);
    await deployDigest(host, settings, given ?? (await releasedFor(host, settings, target)), target);
  },
};

export const rollbackStep: Step = {
  name: "rollback",
  title: "Roll back to the last proven release",
  description: "Moves traffic back to the release that served before; one write on the proxy while it is still warm.",
  icon: "rewind",
  color: "orange",
  inputs: ["config", "repository", ...ENVIRONMENT_INPUTS, ...REGISTRY_INPUTS, "dry-run"],
  required: [],
  defaults: {},
  outputs: OUTPUTS,
  run: async (host) => {
    const settings = await readSettings(host);
    await login(host, settings.repository);
    const { environment, secretEnv } = readTarget(host, settings);
    await useKey(host);
    const back = () => rollback(host, { environment, secretEnv, dryRun: flag(host, "dry-run") });
    await report(host, await reaching(host, settings, environment, back));
  },
};

/** Deploys a published digest. */
export async function deployDigest(
  host: Host,
  settings: Settings,
  digest: Digest,
  { environment, secretEnv }: DeployTarget,
): Promise<void> {
  const proof = await proofOf(host, settings, digest);
  await useKey(host);
  const image = { repository: settings.repository, digest };
  const forth = () => deploy(host, { environment, image, secretEnv, dryRun: flag(host, "dry-run") });
  await report(host, await reaching(host, settings, environment, forth), proof);
}

/** Asks the host of a release for an answer, which is told before a long build what would be told after it. */
export async function greet(host: Host, settings: Settings, { environment, secretEnv }: DeployTarget): Promise<void> {
  await useKey(host);
  const open = () => DRIVERS[environment.driver].open(host, environment, secretEnv);
  await (await reaching(host, settings, environment, open)).close();
}

/** Acts on a host; where that does not answer, its failure says who named it. */
async function reaching<T>(host: Host, settings: Settings, of: Environment, act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    if (!(error instanceof Failure) || !["docker-unreachable", "docker-permission", "ssh-failed"].includes(error.code))
      throw error;
    const key = `deploy.${of.name}.hosts`;
    const engine = host.env("DOCKER_HOST");
    const by =
      host.input("hosts") !== undefined
        ? "what the input `hosts` says."
        : settings.deploy?.[of.name]?.hosts !== undefined
          ? `what \`${key}\` says.`
          : `the default, since \`${key}\` is missing${engine === undefined ? "." : `; $DOCKER_HOST (${engine}) is not looked at.`} Example: hosts: [${engine ?? "ssh://deploy@web1.example"}]`;
    throw located(error, settings.locate(["deploy", of.name, "hosts"]), `${of.hosts.join(", ")} is ${by}\n`);
  }
}

async function report(host: Host, result: DeployResult, proof?: Proof): Promise<void> {
  host.output("live-color", result.liveColor ?? "");
  host.output("live-digest", result.liveDigest ?? "");
  host.output("previous-digest", result.previousDigest ?? "");
  host.output("receipt", JSON.stringify({ ...result.receipt, ...proof }));
  const once = proof?.verified === false ? [`${UNCHECKED}.`, ""] : [];
  if (once.length > 0) host.info(UNCHECKED);
  await host.summary([deploySummary(result), ...once].join("\n"));
}

/** The environment that the inputs name, with the values of its secrets. Throws InputError when either is missing, which a
 *  release wants to know before it builds. */
export function readTarget(host: Host, settings: Settings): DeployTarget {
  const environment = environmentSettings(settings, host.input("environment") ?? "production");
  const given = Object.keys(readSecrets(host, "env", []));
  const secretEnv = readSecrets(host, "env", environment.secrets);
  const unnamed = given.filter((name) => !(name in secretEnv));
  if (unnamed.length > 0) {
    host.warning(`No instance gets ${unnamed.join(", ")}: deploy.${environment.name}.secrets does not name it.`);
  }
  return { environment: { ...environment, secrets: Object.keys(secretEnv) }, secretEnv };
}

/** What a deployment would fail by that is known before anything is built. Throws InputError for an unknown environment,
 *  and for a secret that the given ones lack. */
export function foreseeTarget(host: Host, settings: Settings): void {
  const name = host.input("environment");
  if (name === undefined) return;
  const { secrets } = environmentSettings(settings, name);
  if (host.input("env") !== undefined) {
    readSecrets(host, "env", secrets);
    return;
  }
  const missing = secrets.filter((secret) => host.env(secret) === undefined);
  if (missing.length === 0) return;
  // GitHub gives a job of an environment that environment's own secrets; this job has no environment.
  host.warning(
    `Nothing gives ${name} a value for ${missing.join(", ")}: its deployment fails unless the environment has a secret ENV of its own. Pass the secret \`env\` with a line NAME=value for each.`,
    settings.locate(["deploy", name, "secrets"]),
  );
}

/** The digest that is released of the environment's stage for what is in the checkout. */
async function releasedFor(host: Host, settings: Settings, { environment }: DeployTarget): Promise<Digest> {
  const stage = environmentStage(settings, environment.name);
  // Without a file there is one final, and an environment of several finals names its own.
  if (stage === undefined) throw new Error(`${environment.name} serves no stage`);
  return releasedDigest(host, settings, stage);
}

/** The digest to deploy; a whole reference is taken too, so that a tag is told apart from a mistyped digest. */
function imageDigest(host: Host): Digest {
  const text = host.input("digest") ?? "";
  return text.includes("/") || text.includes("@")
    ? parsePinned(text, "input digest").digest
    : requiredDigest(host, "digest");
}

/** Lets ssh use a key that was given as an input, from files that are gone when the step ends. */
async function useKey(host: Host): Promise<void> {
  const key = host.input("ssh-key");
  if (key === undefined) return;
  host.secret(key);
  if (!key.includes("PRIVATE KEY")) {
    throw InputError.of({
      code: "ssh-key-format",
      name: "input ssh-key",
      seen: "something else (not shown)",
      accepted: "a private key in PEM or OpenSSH format, with its first and last line",
      example: "${{ secrets.DEPLOY_SSH_KEY }}",
    });
  }
  const folder = await host.temporaryFolder();
  const knownHosts = host.input("known-hosts");
  await host.write(join(folder, "key"), `${key}\n`);
  if (knownHosts !== undefined) await host.write(join(folder, "known_hosts"), `${knownHosts}\n`);
  const lines = [
    "Host *",
    `  IdentityFile ${join(folder, "key")}`,
    "  IdentitiesOnly yes",
    ...(knownHosts === undefined ? [] : [`  UserKnownHostsFile ${join(folder, "known_hosts")}`]),
  ];
  await host.write(join(folder, "config"), `${lines.join("\n")}\n`);
  host.set("SSH_CONFIG", join(folder, "config"));
}

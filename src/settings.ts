/** One Settings value from the file, the step's inputs and the conventions; the rest of the code sees nothing else. */
import { parse } from "yaml";
import { bytes, CONFIG_FILE, parseConfig, seconds, type Config, type Overrides } from "./config.ts";
import { noFile } from "./config-errors.ts";
import { refuseAmbiguous, refuseStrayRunner, unknownPlatform } from "./consistency.ts";
import { InputError, type Location } from "./errors.ts";
import type { Host } from "./host/host.ts";
import { near } from "./host/near.ts";
import type { SshKey } from "./image/origin.ts";
import { parseRepository } from "./image/reference.ts";
import { refuseTags } from "./image/release-tags.ts";
import { places, stageNames, unknownStage, type Kind, type Place, type Stage } from "./image/stages.ts";
import { INPUTS, type InputName, type InputSpec } from "./inputs.ts";
import { givenSecrets } from "./secrets-config.ts";
import { verifySettings, type VerifySettings } from "./verify-config.ts";

/** 2020-01-01 UTC. Any fixed date does, as long as a rebuild that changes no content changes no byte. */
const FIXED_EPOCH = 1577836800;
/** Where the configuration says nothing. */
export function usualEpoch(kind: Kind): StageSettings["epoch"] {
  return kind === "final" ? "commit" : FIXED_EPOCH;
}
const LOCAL_ENGINE = "unix:///var/run/docker.sock";
const BLOCK_LINE = /^([A-Za-z_][A-Za-z0-9_]*)<<([A-Za-z0-9_-]+)$/;
const VARIABLE_LINE = /^([A-Za-z_][A-Za-z0-9_]*)=(.*)$/s;
/** The official image of HAProxy 3.2, a long-term release. */
export const PROXY_IMAGE =
  "docker.io/library/haproxy@sha256:e2b397cdbd612221cf79dec325690139d00a78b4ce4eae065530fbc81e1f6192";

export interface StageSettings {
  stage: Stage;
  kind: Kind;
  parent: Stage | undefined;
  /** Folder and file relative to the root of the checkout. */
  context: string;
  dockerfile: string;
  target?: string;
  args: Record<string, string>;
  /** Named build contexts: a folder, or `docker-image://` and a reference. */
  contexts: Record<string, string>;
  /** Names only. */
  secrets: string[];
  /** Of those whose values are files: where these lie, `~` and `$NAME` not filled in yet. */
  secretFiles: Record<string, string>;
  /** For `RUN --mount=type=ssh`: the agent's keys, or a private key's file. */
  ssh: SshKey[];
  /** Unix seconds, or `commit`: the last commit that touched the stage's files. */
  epoch: number | "commit";
  platform: string;
  /** What tags call it that follow its newest image: the stage, and the platform where there are several. */
  alias: string;
}

/** Where a release runs and how; durations in seconds. */
export interface Environment {
  name: string;
  driver: "docker-hosts";
  /** `unix:///path` or `ssh://user@host:port`; exactly one. */
  hosts: string[];
  /** Instances per host, 1 to 8. */
  replicas: number;
  /** The application's port in its container. */
  port: number;
  /** Where the proxy answers on the host. */
  listen: { address: string; port: number };
  health: { path: string; timeoutSeconds: number; releaseId: "optional" | "required" };
  drainSeconds: number;
  stopSeconds: number;
  env: Record<string, string>;
  /** Names only; values travel in `secretEnv`. */
  secrets: string[];
  networks: string[];
  command: string[];
  tmpfs: string[];
  memory?: string;
  cpus?: number;
  proxyImage: string;
}

/** Where first builds take steps from. */
export type Cache = "auto" | "registry" | "gha" | "none";

export interface Settings {
  repository: string;
  platforms: string[];
  /** The platform that the stages speak of; one of `platforms`. */
  platform: string;
  /** Runner labels by platform, as `runs-on` takes them: a label, or a JSON list. */
  runners: Record<string, string>;
  cache: Cache;
  /** Bytes of `RUN --mount=type=cache` folders that are kept for other runners. */
  cacheMounts: number;
  /** Bytes that must be free where a builder of our own writes. */
  freeDisk: number;
  builder: string | undefined;
  rebuilder: string | undefined;
  /** By name, each after its parent. */
  stages: Record<Stage, StageSettings>;
  publish: { tags: string[]; moving: string[] };
  /** The URL of an OSV API, or a file or URL of OSV records. */
  advisories: string | undefined;
  verify: VerifySettings;
  deploy: Config["deploy"];
  /** Where a path of the configuration is written; undefined where an input gave it, or where there is no file. */
  locate: (path: string[]) => Location | undefined;
}

/** Reads the file and the inputs of the running step; `stage` is the one that stage-level inputs speak of.
 *  Throws InputError for what is not accepted. */
export async function readSettings(host: Host, stage?: Stage): Promise<Settings> {
  const path = host.input("config") ?? CONFIG_FILE;
  const text = await host.read(path);
  const asked = host.input("config") !== undefined;
  if (text === undefined && asked) throw noFile(path, { near: await near(path), asked });
  const { config, blame } = parseConfig({ path, text: text ?? "" }, (raw) => overlay(raw, host, stage));
  const locate = (where: string[]) => (text === undefined ? undefined : blame(where).at);
  if (config.repository === undefined) {
    if (text === undefined) throw noFile(path, { near: await near(path), asked });
    throw InputError.of({
      code: "repository-missing",
      name: "repository",
      seen: "nothing",
      accepted: "the repository that images are pushed to, in the file or as an input",
      example: "repository: ghcr.io/acme/shop",
      at: locate(["repository"]),
    });
  }
  const platforms = config.platforms ?? ["linux/amd64"];
  refuseStrayRunner(config, platforms, blame);
  const platform = host.input("platform") ?? platforms[0] ?? "";
  if (!platforms.includes(platform)) throw unknownPlatform(platform, platforms);
  const stages = Object.fromEntries(
    [...places(config.stages ?? {}, locate)].map(([name, place]) => [
      name,
      stageSettings(config, { ...place, stage: name, platform, alias: aliasOf(name, platform, platforms) }),
    ]),
  );
  const allow = (config.verify?.allow ?? []).map((allowance, index) => {
    const at = locate(["verify", "allow", String(index)]);
    if (allowance.stage !== undefined && !Object.hasOwn(stages, allowance.stage)) {
      const accepted = Object.keys(stages).join(", ");
      const seen = JSON.stringify(allowance.stage);
      throw InputError.of({
        ...{ code: "unknown-stage", name: `verify.allow.${index}.stage`, seen, accepted, example: "final", at },
      });
    }
    return { ...allowance, at };
  });
  const finals = Object.keys(stages).filter((name) => stages[name]?.kind === "final");
  refuseAmbiguous(config, finals, blame);
  const own = finals.length > 1 ? "{stage}-" : "";
  const publish = {
    tags: config.publish?.tags ?? [`${own}{version}`],
    moving: config.publish?.moving ?? [`${own}sha-{short-sha}`, `${own}{branch}`],
  };
  refuseTags(publish, blame);
  const repository = blame(["repository"]);
  return {
    repository: parseRepository(config.repository, repository.name, repository.at),
    platforms,
    platform,
    runners: Object.fromEntries(
      Object.entries(config.runners ?? {}).map(([of, runner]) => [
        of,
        typeof runner === "string" ? runner : JSON.stringify(runner),
      ]),
    ),
    cache: config.cache ?? "auto",
    cacheMounts: bytes(config["cache-mounts"] ?? "2GB"),
    freeDisk: bytes(config["free-disk"] ?? "2GB"),
    builder: config.builder ?? host.env("BUILDX_BUILDER"),
    rebuilder: config.rebuilder ?? host.env("BUILDX_REBUILDER"),
    stages,
    verify: { allow, ...verifySettings(config.verify) },
    publish,
    advisories: config.advisories,
    deploy: config.deploy,
    locate,
  };
}

/** The same settings, whose stages speak of another of the platforms. */
export function onPlatform(settings: Settings, platform: string): Settings {
  const stages = Object.entries(settings.stages).map(([name, stage]) => [
    name,
    { ...stage, platform, alias: aliasOf(name, platform, settings.platforms) },
  ]);
  return { ...settings, platform, stages: Object.fromEntries(stages) as Settings["stages"] };
}

/** No stage's name has an underscore: no two aliases are the same. */
function aliasOf(stage: Stage, platform: string, platforms: readonly string[]): string {
  return platforms.length > 1 ? `${stage}_${platform.replaceAll("/", "-")}` : stage;
}

/** A stage's settings. Throws InputError for a name that no stage has. */
export function stageNamed(settings: Settings, name: Stage | undefined, input = "stage"): StageSettings {
  const stage = name !== undefined && Object.hasOwn(settings.stages, name) ? settings.stages[name] : undefined;
  if (stage === undefined) throw unknownStage(input, name, Object.keys(settings.stages));
  return stage;
}

/** The stages of a kind, in order. */
export function stagesOf(settings: Settings, kind: Kind): StageSettings[] {
  return Object.values(settings.stages).filter((stage) => stage.kind === kind);
}

/** The environment that the step speaks of, from the file and the inputs; `production` when no file names one. */
export function environmentSettings(settings: Settings, name: string): Environment {
  const config = settings.deploy?.[name];
  if (!config) {
    const known = Object.keys(settings.deploy ?? {});
    throw InputError.of({
      code: "unknown-environment",
      name: "input environment",
      seen: JSON.stringify(name),
      accepted: known.length > 0 ? known.join(", ") : `a name under \`deploy:\` in ${CONFIG_FILE}`,
      example: known[0] ?? "deploy: { production: { hosts: [ssh://deploy@web1.example] } }",
    });
  }
  const [listenPort = "80", address = "0.0.0.0"] = String(config.listen ?? 80)
    .split(":")
    .reverse();
  return {
    name,
    driver: config.driver ?? "docker-hosts",
    hosts: config.hosts ?? [LOCAL_ENGINE],
    replicas: config.replicas ?? 1,
    port: config.port ?? 8080,
    listen: { address, port: Number(listenPort) },
    health: {
      path: config.health?.path ?? "/up",
      timeoutSeconds: seconds(config.health?.timeout ?? "60s"),
      releaseId: config.health?.["release-id"] ?? "optional",
    },
    drainSeconds: seconds(config.drain ?? "30s"),
    stopSeconds: seconds(config["stop-grace"] ?? "30s"),
    env: strings(config.env),
    secrets: config.secrets ?? [],
    networks: config.networks ?? [],
    command: config.command ?? [],
    tmpfs: config.tmpfs ?? ["/tmp"],
    ...(config.memory === undefined ? {} : { memory: config.memory }),
    ...(config.cpus === undefined ? {} : { cpus: config.cpus }),
    proxyImage: config["proxy-image"] ?? PROXY_IMAGE,
  };
}

/** The final stage that an environment serves; without an environment, the only one, if there is only one. */
export function environmentStage(settings: Settings, name: string | undefined): Stage | undefined {
  const [first, second] = stagesOf(settings, "final");
  return (
    (name === undefined ? undefined : settings.deploy?.[name]?.stage) ??
    (second === undefined ? first?.stage : undefined)
  );
}

/** Values of the named secrets, from the lines of an input or from the environment; every one is masked. Without names,
 *  all that the input gives: an action that is used alone has no file to name them in.
 *  Throws InputError for a name without a value. */
export function readSecrets(host: Host, input: InputName, names: readonly string[]): Record<string, string> {
  const given = variables(host.input(input) ?? "", input);
  for (const value of Object.values(given)) host.secret(value);
  if (names.length === 0) return given;
  return Object.fromEntries(
    names.map((name) => {
      const value = given[name] ?? host.env(name);
      if (value === undefined) {
        throw InputError.of({
          code: "secret-missing",
          name: `secret ${name}`,
          seen: "no value",
          accepted: `a line of the input \`${input}\`, or a variable of the environment`,
          example: `${input}: |\n  ${name}=\${{ secrets.${name} }}`,
        });
      }
      host.secret(value);
      return [name, value];
    }),
  );
}

/** Values of a stage's build secrets. Where the file names some for any stage, a stage without gets none. */
export function readBuildSecrets(host: Host, settings: Settings, stage: Stage): Record<string, string> {
  const names = givenSecrets(stageNamed(settings, stage));
  const named = Object.values(settings.stages).some((each) => each.secrets.length > 0 || givenSecrets(each).length > 0);
  return named && names.length === 0 ? {} : readSecrets(host, "secrets", names);
}

function stageSettings(
  config: Config,
  place: Place & Pick<StageSettings, "stage" | "platform" | "alias">,
): StageSettings {
  const { stage, kind } = place;
  const own = config.stages?.[stage] ?? {};
  const folder = `servers/${stage}`;
  const context = own.context ?? (kind === "final" ? "." : folder);
  return {
    ...place,
    context,
    dockerfile:
      own.dockerfile ?? (kind !== "final" && own.context ? `${own.context}/Dockerfile` : `${folder}/Dockerfile`),
    ...(own.target === undefined ? {} : { target: own.target }),
    args: strings(own.args),
    contexts: own.contexts ?? {},
    secrets: (own.secrets ?? []).map((secret) => (typeof secret === "string" ? secret : secret.id)),
    secretFiles: Object.fromEntries(
      (own.secrets ?? []).flatMap((secret) => (typeof secret === "string" ? [] : [[secret.id, secret.file]])),
    ),
    ssh: [own.ssh ?? []].flat().map((key) => (typeof key === "string" ? { id: key } : key)),
    epoch: own.epoch ?? usualEpoch(kind),
  };
}

/** Puts inputs over the raw content of the file, each at its place. */
function overlay(raw: Record<string, unknown>, host: Host, stage: Stage | undefined): Overrides {
  const overrides = new Map<string, string>();
  const environment = host.input("environment") ?? "production";
  // A value for a stage that there is not would make one; it is told that there is none.
  const known = stageNames((raw["stages"] ?? {}) as Parameters<typeof stageNames>[0]);
  for (const [name, spec] of Object.entries(INPUTS)) {
    const text = spec.setting === undefined ? undefined : host.input(name);
    if (text === undefined || spec.setting === undefined) continue;
    if (spec.setting.startsWith("stages.STAGE") && (stage === undefined || !known.includes(stage))) continue;
    const path = spec.setting
      .split(".")
      .map((part) => (part === "STAGE" ? (stage ?? part) : part === "ENV" ? environment : part));
    put(raw, path, valueOf(text, spec.kind, name));
    overrides.set(path.join("."), name);
  }
  return overrides;
}

function valueOf(text: string, kind: InputSpec["kind"], name: string): unknown {
  if (kind === "lines") return lines(text);
  if (kind === "variables") return variables(text, name);
  // An input is always text; "2" means the number where the file would hold one, and "true" the truth.
  return kind === "number" || kind === "flag" ? (parse(text) as unknown) : text;
}

function put(raw: Record<string, unknown>, path: readonly string[], value: unknown): void {
  let here = raw;
  for (const part of path.slice(0, -1)) {
    const next = here[part];
    here = (typeof next === "object" && next !== null ? next : (here[part] = {})) as Record<string, unknown>;
  }
  here[path.at(-1) ?? ""] = value;
}

export function lines(text: string): string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

/** NAME=value lines; a value of several lines as in GitHub's own files, between `NAME<<END` and `END`. */
function variables(text: string, input: string): Record<string, string> {
  const found: Record<string, string> = {};
  const rest = text.split("\n").map((line) => line.replace(/\r$/, ""));
  for (let at = 0; at < rest.length; at += 1) {
    const line = rest[at]?.trim() ?? "";
    if (line === "") continue;
    const [, block, end] = BLOCK_LINE.exec(line) ?? [];
    const last = end === undefined ? -1 : rest.findIndex((other, index) => index > at && other.trim() === end);
    if (block !== undefined && last > 0) {
      found[block] = rest.slice(at + 1, last).join("\n");
      at = last;
      continue;
    }
    const [, name, value] =
      VARIABLE_LINE.exec(line) ?? (input === "contexts" ? /^([^=]+)=(.*)$/.exec(line) : null) ?? [];
    if (name === undefined || value === undefined) throw notVariable(input, at + 1);
    found[name] = value;
  }
  return found;
}

/** The line itself may be a secret: it is not shown. */
function notVariable(input: string, line: number): InputError {
  return InputError.of({
    code: "variable-line",
    name: `input ${input}`,
    seen: `line ${line} (not shown, it may be a secret)`,
    accepted: "one NAME=value per line, or NAME<<END, the lines of the value, and END",
    example: "APP_SECRET=…",
  });
}

function strings(map: Record<string, string | number | boolean> | undefined): Record<string, string> {
  return Object.fromEntries(Object.entries(map ?? {}).map(([name, value]) => [name, String(value)]));
}

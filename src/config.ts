/** immutable-servers.yml: its schema, and how a text becomes a valid Config or an error that says what to write. */
import { LineCounter, isMap, isNode, isScalar, parseDocument, visit, type Document } from "yaml";
import * as z from "zod";
import { explained, notYaml, type JsonSchema, type Path } from "./config-errors.ts";
import { InputError, type Location } from "./errors.ts";
import { KINDS, STAGE_NAME } from "./image/stages.ts";
import { secretSchemas, VARIABLE } from "./secrets-config.ts";
import { described, verifySchema } from "./verify-config.ts";

export const CONFIG_FILE = "immutable-servers.yml";

/** A configuration is written by people; a larger file is a mistake, and parsing it would only hide that. */
const LIMIT_BYTES = 256 * 1024;

const DURATION = /^(\d+)(s|m|h)?$/;
const RELATIVE_PATH = /^(?!\/)(?!.*(?:^|\/)\.\.(?:\/|$))[^\0\n]+$/;
const HOST =
  /^(unix:\/\/\/[^\0\s]+|ssh:\/\/(?:[A-Za-z0-9_][A-Za-z0-9_.-]*@)?[A-Za-z0-9][A-Za-z0-9.-]*(?::\d{1,5})?(?:\/[^\0\s]*)?)$/;
const PLATFORM = /^[a-z0-9]+\/[a-z0-9]+(\/[a-z0-9]+)?$/;
/** A URL, or a path in the repository. */
const ADVISORIES = /^(?:https?:\/\/[^\s]+|(?!\/)(?!.*(?:^|\/)\.\.(?:\/|$))(?!.*:\/\/)[^\0\n]+)$/;
const SIZE = /^(\d+(?:\.\d+)?) ?(MB|GB)$/;
const BYTE = "(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)";
const PORT = "(?:6553[0-5]|655[0-2]\\d|65[0-4]\\d{2}|6[0-4]\\d{3}|[1-5]\\d{4}|[1-9]\\d{0,3})";
const LISTEN = new RegExp(`^(?:${BYTE}(?:\\.${BYTE}){3}:)?${PORT}$`);

const path = (description: string, example: string) => described(z.string().regex(RELATIVE_PATH), description, example);
const duration = (description: string, example: string) =>
  described(
    z.union([z.int().min(0), z.string().regex(DURATION)]),
    `seconds, or a number with s, m or h: ${description}`,
    example,
  );
const size = (description: string, example: string) =>
  described(z.union([z.literal(0), z.string().regex(SIZE)]), `a number with MB or GB: ${description}`, example);
const names = (description: string, example: string[]) =>
  described(z.array(z.string().regex(VARIABLE)), description, example);
const values = (description: string, example: Record<string, string>) =>
  described(z.record(z.string().regex(VARIABLE), z.union([z.string(), z.number(), z.boolean()])), description, example);

const stageName = (description: string, example: string) =>
  described(z.string().regex(STAGE_NAME), description, example);

const stageSchema = z.strictObject({
  kind: described(
    z.enum(KINDS),
    "what the stage is: base, app-base (on a base) or final (on an app-base); its name says it where it is one of these",
    "app-base",
  ).optional(),
  parent: stageName("the stage that it is built on; may be left out where only one can be", "app-base").optional(),
  context: path("a folder of the repository, the build context", "servers/base").optional(),
  dockerfile: path("a file of the repository", "servers/base/Dockerfile").optional(),
  target: described(z.string().min(1), "a stage named in the Dockerfile", "runtime").optional(),
  args: values("build arguments by name", { PHP_VERSION: "8.2" }).optional(),
  contexts: described(
    z.record(z.string().min(1), z.string().min(1)),
    "named build contexts: a folder of the repository, or docker-image:// and a reference",
    { "debian:bookworm-slim": "docker-image://registry.example/debian:bookworm-slim" },
  ).optional(),
  ...secretSchemas,
  epoch: described(
    z.union([z.int().min(0), z.literal("commit")]),
    "SOURCE_DATE_EPOCH: seconds since 1970, or `commit` for the time of the last commit that touched the stage's files",
    1577836800,
  ).optional(),
});

const environmentSchema = z.strictObject({
  stage: stageName("the final stage that is deployed; may be left out where there is one only", "final").optional(),
  driver: described(
    z.enum(["docker-hosts"]),
    "the kind of place where servers run: docker-hosts",
    "docker-hosts",
  ).optional(),
  hosts: described(
    z.array(z.string().regex(HOST)).length(1),
    "one docker host: ssh://user@host[:port], or unix:// and the path of a docker socket",
    ["ssh://deploy@web1.example"],
  ).optional(),
  replicas: described(z.int().min(1).max(8), "instances of the release per host, 1 to 8", 2).optional(),
  port: described(
    z.int().min(1).max(65535),
    "a number from 1 to 65535: the port that the application listens on in its container",
    8080,
  ).optional(),
  listen: described(
    z.union([z.int().min(1).max(65535), z.string().regex(LISTEN)]),
    "a port from 1 to 65535, or IPv4 address:port, at which the proxy answers on the host",
    "127.0.0.1:8080",
  ).optional(),
  health: z
    .strictObject({
      path: described(
        z.string().regex(/^\/[^\s]*$/),
        "an absolute path that answers 2xx or 3xx when ready",
        "/up",
      ).optional(),
      timeout: duration("how long a new release may take to become healthy", "60s").optional(),
      "release-id": described(
        z.enum(["optional", "required"]),
        "`required` when the application answers its RELEASE_ID in the header x-release-id, else `optional`",
        "required",
      ).optional(),
    })
    .optional(),
  drain: duration("how long requests in flight may take to end after the switch", "30s").optional(),
  "stop-grace": duration("how long an instance may take to stop before it is killed", "30s").optional(),
  env: values("variables of the environment by name, not secret", { REDIS_URL: "redis://cache:6379" }).optional(),
  secrets: names("names of secret variables; their values come from the `env` input or the environment", [
    "APP_SECRET",
  ]).optional(),
  networks: described(
    z.array(z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_.-]*$/)),
    "docker networks on the host that instances join, to reach attached services",
    ["services"],
  ).optional(),
  command: described(z.array(z.string()), "the command of the container; the image's own by default", [
    "web",
  ]).optional(),
  tmpfs: described(
    z.array(z.string().regex(/^\//)),
    "absolute paths of writable folders in memory; everything else is read-only",
    ["/tmp"],
  ).optional(),
  memory: described(
    z.string().regex(/^\d+[kmg]$/i),
    "a whole number with k, m or g: a limit of memory per instance",
    "512m",
  ).optional(),
  cpus: described(z.number().positive(), "a number above 0: a limit of processors per instance", 1.5).optional(),
  "proxy-image": described(
    z.string().regex(/@sha256:[0-9a-f]{64}$/),
    "an HAProxy image (2.6 or newer) by its digest",
    `docker.io/library/haproxy@sha256:${"0123456789abcdef".repeat(4)}`,
  ).optional(),
});

export const configSchema = z.strictObject({
  repository: described(
    z.string().min(1),
    "the repository that all stages are pushed to, without tag",
    "ghcr.io/acme/shop",
  ).optional(),
  cache: described(
    z.enum(["auto", "registry", "gha", "none"]),
    "where first builds take finished steps from: registry, gha (GitHub's cache), none, or auto: the registry for stages with a fixed epoch",
    "auto",
  ).optional(),
  "cache-mounts": size(
    "how much of RUN --mount=type=cache folders GitHub's cache keeps for other runners; 0 keeps nothing",
    "2GB",
  ).optional(),
  "free-disk": size(
    "what must be free where a builder of our own keeps its store; 0 asks for nothing",
    "2GB",
  ).optional(),
  builder: described(z.string().min(1), "the name of a buildx builder, or `buildkitd`", "my-builder").optional(),
  rebuilder: described(
    z.string().min(1),
    "the name of a buildx builder with a store of its own for the checking build, or `buildkitd`",
    "my-second-builder",
  ).optional(),
  platforms: described(
    z
      .array(z.string().regex(PLATFORM))
      .min(1)
      .refine((list) => new Set(list).size === list.length),
    "a list of platforms, OS/ARCHITECTURE with a variant where it has one, each once",
    ["linux/amd64", "linux/arm64"],
  ).optional(),
  runners: described(
    z.record(z.string().regex(PLATFORM), z.union([z.string().min(1), z.array(z.string().min(1)).min(1)])),
    "by platform the label, or the labels, of the runner that builds it; without, the workflow's own runner builds it",
    { "linux/amd64": "ubuntu-latest", "linux/arm64": "ubuntu-24.04-arm" },
  ).optional(),
  stages: described(
    z.record(z.string().regex(STAGE_NAME), stageSchema),
    "stages by name, up to 32 lower-case letters, digits and dashes: base, app-base, final, or others that say their kind",
    { base: { context: "servers/base" }, php: { kind: "app-base" }, shop: { kind: "final" } },
  ).optional(),
  verify: verifySchema.optional(),
  publish: z
    .strictObject({
      tags: described(
        z.array(z.string().min(1)),
        "tags for a final image that never move; {sha}, {short-sha}, {version}, {branch}, {stage} are filled in",
        ["{version}"],
      ).optional(),
      moving: described(z.array(z.string().min(1)), "tags that follow the newest release", ["{branch}"]).optional(),
    })
    .optional(),
  advisories: described(
    z.string().regex(ADVISORIES),
    "where advisories come from: the URL of an OSV API, or a file of the repository or a URL ending in .json with OSV records",
    "https://api.osv.dev",
  ).optional(),
  deploy: described(
    z.record(z.string().regex(/^[a-z0-9][a-z0-9-]{0,31}$/), environmentSchema),
    "environments by name: lower-case letters, digits and dashes",
    { production: { hosts: ["ssh://deploy@web1.example"] } },
  ).optional(),
});

export type Config = z.infer<typeof configSchema>;
export type StageConfig = z.infer<typeof stageSchema>;
export type EnvironmentConfig = z.infer<typeof environmentSchema>;

/** The JSON Schema of immutable-servers.yml, for editors. Source: JSON Schema draft 2020-12. */
export function jsonSchema(): JsonSchema {
  return z.toJSONSchema(configSchema, { io: "input" }) as JsonSchema;
}

/** Where a value came from that did not come from the file: its path, dotted, to the name of the input. */
export type Overrides = ReadonlyMap<string, string>;

/** A checked configuration, and whom to blame for a value of it that fits nothing else. */
export interface Checked {
  config: Config;
  /** The name and place of what was written at a path: of the input where one gave it, else of the key of the file. */
  blame: (path: Path) => { name: string; at: Location | undefined };
}

/** A checked Config; `overlay` puts the values of inputs over those of the file before anything is checked.
 *  Throws InputError, with line and column where the file is to blame. */
export function parseConfig(
  file: { path: string; text: string },
  overlay: (raw: Record<string, unknown>) => Overrides = () => new Map(),
): Checked {
  if (Buffer.byteLength(file.text) > LIMIT_BYTES) {
    throw new InputError({
      code: "config-too-large",
      message: `${file.path} has ${Buffer.byteLength(file.text).toLocaleString("en")} bytes.`,
      remedy: `A configuration has ${LIMIT_BYTES.toLocaleString("en")} bytes at most; a small one is four lines. Is this the right file?`,
      at: { file: file.path },
    });
  }
  const lines = new LineCounter();
  const document = parseDocument(file.text, { lineCounter: lines });
  const locate = (path: Path): Location => ({ file: file.path, ...position(document, lines, path) });
  const broken = document.errors[0];
  if (broken) {
    const { line, col } = lines.linePos(broken.pos[0]);
    throw notYaml(file.text, broken, { file: file.path, line, column: col });
  }
  const raw = content(document, locate([]));
  if (typeof raw !== "object" || Array.isArray(raw)) {
    throw InputError.of({
      code: "config-shape",
      name: file.path,
      seen: `${Array.isArray(raw) ? "a list" : JSON.stringify(raw)} at the top`,
      accepted: "keys with values",
      example: "repository: ghcr.io/acme/shop",
      at: locate([]),
    });
  }
  const overrides = overlay(raw as Record<string, unknown>);
  const result = configSchema.safeParse(raw);
  const blame: Checked["blame"] = (path) => {
    const dotted = path.join(".");
    const input = overrides.get(dotted) ?? overrides.get(path.slice(0, -1).join("."));
    return input === undefined ? { name: dotted, at: locate(path) } : { name: `input ${input}`, at: undefined };
  };
  if (result.success) return { config: result.data, blame };
  throw explained(result.error.issues, { raw, schema: jsonSchema(), blame, locate });
}

/** What the file says, as plain values. The parser throws for aliases that are unknown or grow without measure. */
function content(document: Document, at: Location): unknown {
  // What becomes text stays as it is written: version 1.10 is not 1.1.
  visit(document, {
    Pair: (_key, { key, value }) => {
      if (!isScalar(key) || !isMap(value) || !["args", "env"].includes(String(key.value))) return;
      for (const { value: scalar } of value.items) {
        if (isScalar(scalar) && ["number", "boolean"].includes(typeof scalar.value)) scalar.value = scalar.source;
      }
    },
  });
  try {
    return document.toJS({ maxAliasCount: 20 }) ?? {};
  } catch (cause) {
    throw new InputError({
      code: "config-aliases",
      message: `The aliases (\`*name\`) of ${at.file} cannot be followed: ${(cause as Error).message}.`,
      remedy: "Write the values out.",
      at,
      cause,
    });
  }
}

/** The place of the key at `path`, or of the nearest thing above it that is written in the file. */
function position(document: Document, lines: LineCounter, path: Path): { line: number; column: number } {
  for (let length = path.length; length > 0; length -= 1) {
    const parent = length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true);
    const last = path[length - 1];
    const key = isMap(parent) ? parent.items.find((item) => String(item.key) === String(last))?.key : undefined;
    const node = isNode(key) ? key : document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) {
      const { line, col } = lines.linePos(node.range[0]);
      return { line, column: col };
    }
  }
  return { line: 1, column: 1 };
}

/** Bytes of `500MB` or `2GB`. */
export function bytes(size: string | number): number {
  const [, amount, unit] = SIZE.exec(String(size)) ?? [];
  return Number(amount ?? size) * (unit === "GB" ? 1000 ** 3 : 1000 ** 2);
}

/** Seconds of `90`, `90s`, `2m` or `1h`. */
export function seconds(duration: string | number): number {
  const [, amount, unit] = DURATION.exec(String(duration)) ?? [];
  return Number(amount) * (unit === "h" ? 3600 : unit === "m" ? 60 : 1);
}

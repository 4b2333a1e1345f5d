/** What the steps ask of a registry, all of it through skopeo: is it there, what does a tag serve, tag this digest. */
import { createHash } from "node:crypto";
import { join } from "node:path";
import { CommandFailed, Failure } from "./errors.ts";
import type { Host, Ran, RunOptions } from "./host/host.ts";
import { onceInRun } from "./host/once.ts";
import { parsePlatform, type Platform } from "./image/platform.ts";
import { isLoopback, pinned, registryOf, type Digest, type PinnedReference } from "./image/reference.ts";
import { retried } from "./retry.ts";

/** One question or a small answer; a registry that asks to wait is waited for within it. */
const TIMEOUT_MS = 60_000;
const BY_DIGEST = /@(sha256:[0-9a-f]{64})$/;

/** A manifest as the registry serves it. Source: OCI image spec 1.1, manifest and index. */
export interface Manifest {
  digest: Digest;
  mediaType: string;
  config?: { digest: Digest; mediaType?: string };
  layers: { digest: Digest; size: number; mediaType: string; annotations?: Record<string, string> }[];
  /** Of an index: what it offers, by platform. */
  manifests?: { digest: Digest; mediaType: string; size: number; platform?: Platform }[];
  /** In bytes. */
  size?: number;
}

/** The part of an image's configuration that is looked at here. Source: OCI image spec 1.1, config. */
export interface ImageConfig {
  architecture: string;
  os: string;
  config?: Record<string, unknown>;
  rootfs: { diff_ids: Digest[] };
  history?: { created_by?: string; empty_layer?: boolean }[];
}

/** The manifest of an image, or undefined when the registry says that there is none.
 *  Throws CommandFailed when it does not say so: unreachable, refused, broken. */
export async function manifest(host: Host, reference: string): Promise<Manifest | undefined> {
  // What a digest names stays what it is, by whatever name it was asked for.
  if (BY_DIGEST.test(reference)) return onceInRun(host, reference, () => asked(host, reference));
  const found = await asked(host, reference);
  const repository = reference.replace(/:[^:/]+$/, "");
  if (found) void onceInRun(host, pinned({ repository, digest: found.digest }), () => Promise.resolve(found));
  return found;
}

async function asked(host: Host, reference: string): Promise<Manifest | undefined> {
  const raw = await inspect(host, reference, "--raw");
  if (raw === undefined) return undefined;
  const digest: Digest = `sha256:${createHash("sha256").update(raw).digest("hex")}`;
  const named = BY_DIGEST.exec(reference)?.[1];
  if (named !== undefined && named !== digest) throw lies(reference, `answered ${digest} when asked for ${named}`);
  const content = parsed(reference, raw) as Partial<Manifest> & { mediaType: string };
  if (!["mediaType", "schemaVersion"].some((name) => Object.hasOwn(content, name))) throw noRegistry(reference, raw);
  return { ...content, layers: content.layers ?? [], digest, size: Buffer.byteLength(raw) };
}

/** What a tag of ours serves, or undefined; confirmed. */
export async function tagged(host: Host, repository: string, name: string): Promise<Manifest | undefined> {
  const found = await manifest(host, `${repository}:${name}`);
  if (found !== undefined) await confirmed(host, repository, { name, found });
  return found;
}

/** Asks for what a tag serves once more, by its digest: what a registry makes up, it does not have under the digest of what it made
 *  up, and nobody is to build on that. Throws CommandFailed (registry-lies). */
export async function confirmed(
  host: Host,
  repository: string,
  { name, found: { digest } }: { name: string; found: Manifest },
): Promise<void> {
  if (await asked(host, pinned({ repository, digest }))) return;
  throw lies(repository, `serves ${digest} by the tag ${name} and does not know that digest`);
}

/** Where an image can be read: by its digest in the registry, or the layout that it lies in. */
export function addressOf(image: PinnedReference): string {
  return image.layout === undefined ? pinned(image) : `oci:${image.layout}`;
}

/** The configuration of an image. */
export async function imageConfig(host: Host, image: PinnedReference): Promise<ImageConfig> {
  const config = await configOf(host, addressOf(image));
  if (config === undefined) throw missing(pinned(image));
  return config as ImageConfig;
}

/** What the manifest names as its configuration, whatever that is; undefined when there is no such manifest. `platform`: whose
 *  configuration, where the reference is that of an index; empty for this machine's. */
export async function configOf(host: Host, reference: string, platform = ""): Promise<unknown> {
  const text = await inspect(host, reference, "--raw", "--config", ...(platform === "" ? [] : chosen(platform)));
  return text === undefined ? undefined : parsed(reference, text);
}

/** All tags of a repository; none when it is not there. */
export async function tagsOf(host: Host, repository: string): Promise<string[]> {
  const argv = ["skopeo", "list-tags", `--tls-verify=${!isLoopback(repository)}`, `docker://${repository}`];
  const { stdout } = await ask(host, repository, argv);
  return (parsed(repository, stdout) as { Tags?: string[] | null }).Tags ?? [];
}

/** Pushes a manifest without layers whose configuration is `content`: a small document that lives beside the images. */
export async function pushDocument(
  host: Host,
  reference: string,
  document: { mediaType: string; content: unknown },
): Promise<void> {
  const mediaType = "application/vnd.oci.image.manifest.v1+json";
  await push(host, reference, async (blob) => {
    const config = { mediaType: document.mediaType, ...(await blob(JSON.stringify(document.content))) };
    const stored = await blob(JSON.stringify({ schemaVersion: 2, mediaType, config, layers: [] }));
    return { mediaType, ...stored };
  });
}

/** Pushes an index of manifests that are in its repository already, under its digest. */
export async function pushIndex(host: Host, image: PinnedReference, text: string): Promise<void> {
  const { mediaType } = JSON.parse(text) as { mediaType: string };
  await push(host, pinned(image), async (blob) => ({ mediaType, ...(await blob(text)) }), ["--multi-arch=index-only"]);
}

type Blob = (text: string) => Promise<{ digest: string; size: number }>;

/** Pushes what `make` writes as blobs into an OCI layout; it returns the descriptor of the whole. */
async function push(
  host: Host,
  reference: string,
  make: (blob: Blob) => Promise<{ mediaType: string; digest: string; size: number }>,
  options: readonly string[] = [],
): Promise<void> {
  const folder = await host.temporaryFolder();
  const whole = await make(async (text) => {
    const hex = createHash("sha256").update(text).digest("hex");
    await host.write(join(folder, "blobs/sha256", hex), text);
    return { digest: `sha256:${hex}`, size: Buffer.byteLength(text) };
  });
  await host.write(join(folder, "oci-layout"), JSON.stringify({ imageLayoutVersion: "1.0.0" }));
  await host.write(join(folder, "index.json"), JSON.stringify({ schemaVersion: 2, manifests: [whole] }));
  const tls = `--dest-tls-verify=${!isLoopback(reference)}`;
  const argv = ["skopeo", "copy", ...options, "--preserve-digests", tls, `oci:${folder}`, `docker://${reference}`];
  await ask(host, reference, argv);
}

/** Points a tag of the same repository at the digest; the manifest keeps every byte. */
export async function tag(host: Host, image: PinnedReference, name: string): Promise<void> {
  await ask(host, image.repository, tagCommand(image, name));
}

export function tagCommand(image: PinnedReference, name: string): string[] {
  const tls = !isLoopback(image.repository);
  return [
    "skopeo",
    "copy",
    "--preserve-digests",
    "--all",
    `--src-tls-verify=${tls}`,
    `--dest-tls-verify=${tls}`,
    `docker://${pinned(image)}`,
    `docker://${image.repository}:${name}`,
  ];
}

/** Copies images into one OCI layout; blobs that two of them share are fetched once, layers in `without` not at all. */
export async function fetchImages(
  host: Host,
  images: readonly PinnedReference[],
  folder: string,
  without: readonly Digest[] = [],
): Promise<void> {
  const place = (digest: Digest) => join(folder, "blobs", digest.replace(":", "/"));
  // skopeo has no word for it, but takes a blob whose file is there for one that it has copied.
  for (const digest of without) await host.write(place(digest), "");
  for (const image of images) {
    const argv = [
      "skopeo",
      "copy",
      "--preserve-digests",
      `--src-tls-verify=${!isLoopback(image.repository)}`,
      `--dest-shared-blob-dir=${join(folder, "blobs")}`,
      image.layout === undefined ? `docker://${pinned(image)}` : `oci:${image.layout}`,
      `oci:${join(folder, image.digest.slice("sha256:".length))}`,
    ];
    // Layers may have gigabytes: they take what they take.
    await ask(host, image.repository, argv, {});
  }
}

/** Logs in for this step alone: the credentials lie in a folder of the step's own, and docker, buildx and skopeo are
 *  pointed at it. The password travels on standard input. Does nothing without a user name. */
export async function login(host: Host, repository: string): Promise<void> {
  const username = host.input("registry-username");
  const password = host.input("registry-password");
  if (password !== undefined) host.secret(password);
  if (username !== undefined && password === undefined) {
    host.warning("`registry-username` comes without `registry-password`: the login that is there is used, if any.");
  }
  if (username === undefined && password !== undefined) {
    host.warning(
      "`registry-password` (REGISTRY_PASSWORD) comes without `registry-username`: it is not used, and the login that is there is, if any.",
    );
  }
  if (username === undefined || password === undefined) return;
  const home = host.env("DOCKER_CONFIG") ?? join(host.env("HOME") ?? "/", ".docker");
  const folder = await host.temporaryFolder();
  const existing = (await host.read(join(home, "config.json"))) ?? "{}";
  // A credential helper of the machine would answer instead of the file.
  const { credsStore: _store, credHelpers: _helpers, ...kept } = JSON.parse(existing) as Record<string, unknown>;
  const plugins = [join(home, "cli-plugins"), ...((kept["cliPluginsExtraDirs"] as string[] | undefined) ?? [])];
  const registry = registryOf(repository);
  const authfile = join(folder, "auth.json");
  const tls = `--tls-verify=${!isLoopback(repository)}`;
  await ask(
    host,
    repository,
    ["skopeo", "login", `--authfile=${authfile}`, tls, `--username=${username}`, "--password-stdin", registry],
    { stdin: password, timeoutMs: TIMEOUT_MS },
  );
  const { auths } = JSON.parse((await host.read(authfile)) ?? "{}") as { auths?: object };
  const config = {
    ...kept,
    cliPluginsExtraDirs: plugins,
    auths: { ...(kept["auths"] as object | undefined), ...auths },
  };
  await host.write(join(folder, "config.json"), JSON.stringify(config));
  host.set("BUILDX_CONFIG", host.env("BUILDX_CONFIG") ?? join(home, "buildx"));
  host.set("DOCKER_CONFIG", folder);
  host.set("REGISTRY_AUTH_FILE", join(folder, "config.json"));
}

/** Source: skopeo(1). */
function chosen(platform: string): string[] {
  const { os, architecture, variant } = parsePlatform(platform);
  return [
    `--override-os=${os}`,
    `--override-arch=${architecture}`,
    ...(variant === undefined ? [] : [`--override-variant=${variant}`]),
  ];
}

async function inspect(host: Host, reference: string, ...options: string[]): Promise<string | undefined> {
  const image = reference.startsWith("oci:") ? reference : `docker://${reference}`;
  const argv = ["skopeo", "inspect", ...options, `--tls-verify=${!isLoopback(reference)}`, image];
  try {
    return (await ask(host, reference, argv)).stdout;
  } catch (error) {
    const said = error instanceof Failure && error.cause instanceof Failure ? error.cause.remedy : "";
    if (/manifest unknown|name unknown|repository name not known/i.test(said)) return undefined;
    throw error;
  }
}

/** Runs skopeo, again where what failed may pass, and tells a failure in the words of somebody who looks after a registry. */
async function ask(
  host: Host,
  reference: string,
  argv: readonly string[],
  options: RunOptions = { timeoutMs: TIMEOUT_MS },
): Promise<Ran> {
  const registry = registryOf(reference);
  try {
    return await retried(host, registry, () => host.run(argv, options));
  } catch (error) {
    throw told(error, registry);
  }
}

/** An object in JSON that a registry serves. A login page or a proxy may answer in its place, and say that all is well. */
function parsed(reference: string, text: string): object {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === "object" && value !== null) return value;
  } catch {
    // It is told below.
  }
  throw noRegistry(reference, text);
}

function noRegistry(reference: string, text: string): CommandFailed {
  const beginning = text.slice(0, 80).replaceAll(/\s+/g, " ");
  return new CommandFailed({
    code: "registry-unreachable",
    message: `${registryOf(reference)} does not answer as a registry does.`,
    remedy: `Check its name, and whether a proxy or a login page answers in its place. It said: ${JSON.stringify(beginning)}`,
  });
}

function lies(reference: string, how: string, cause?: unknown): CommandFailed {
  return new CommandFailed({
    code: "registry-lies",
    message: `${registryOf(reference)} ${how}.`,
    remedy:
      "The registry, a mirror or a proxy between changes what it serves or has lost it. Nothing from there can be trusted; look at it before you run this again.",
    cause,
  });
}

function missing(reference: string): CommandFailed {
  return new CommandFailed({
    code: "image-missing",
    message: `${reference} is not in the registry.`,
    remedy: "It was deleted, or never pushed. Run the build again.",
  });
}

/** The same failure, in the words of somebody who looks after a registry. */
function told(error: unknown, registry: string): unknown {
  if (!(error instanceof CommandFailed) || ["program-missing", "cancelled"].includes(error.code)) return error;
  if (error.code === "command-timeout") {
    return new CommandFailed({
      code: "registry-unreachable",
      message: `${registry} has not answered within ${TIMEOUT_MS / 1000} s.`,
      remedy:
        "Check that it is up. One that is too busy (429) and says how long to wait is waited for within that time.",
      cause: error,
    });
  }
  const detail = (error.remedy.split("\n").at(-1) ?? "")
    .replace(/^time=\S+ level=\S+ msg="?/, "")
    .replace(/"$/, "")
    .replaceAll('\\"', '"');
  if (/unauthorized|denied|invalid username|authentication required|incorrect username/i.test(detail)) {
    return new CommandFailed({
      code: "registry-refused",
      message: `${registry} refuses access.`,
      remedy: `Check \`registry-username\` and \`registry-password\`, and that they may read and write this repository. The registry said: ${detail}`,
      cause: error,
    });
  }
  if (/digest \S+ does not match expected|does not match (provided )?manifest digest/i.test(detail)) {
    return lies(registry, `serves something else than what was asked for (${detail})`, error);
  }
  return new CommandFailed({
    code: "registry-unreachable",
    message: `${registry} does not answer as a registry does.`,
    remedy: `Check its name and that it is up. skopeo said: ${detail}`,
    cause: error,
  });
}

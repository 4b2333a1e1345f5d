/** plan: what each stage's bytes depend on, whether the registry already has them, and so what must be built. */
import { posix } from "node:path";
import { warnKeyless } from "./build-secrets.ts";
import type { ChainStage } from "./chain.ts";
import { InputError } from "./errors.ts";
import { lastChange, readContext, isShallow, type Context } from "./host/checkout.ts";
import type { Host } from "./host/host.ts";
import type { CacheMount } from "./image/cache-mounts.ts";
import { readDockerfile, type Dockerfile } from "./image/dockerfile.ts";
import { keyTag, RECIPE, stageKey, type ContextEntry, type Key } from "./image/key.ts";
import { changesSentence, inputChanges, type InputsRecord } from "./image/inputs-record.ts";
import type { Digest } from "./image/reference.ts";
import { chainOf, stageOn, type Kind, type Stage } from "./image/stages.ts";
import {
  digestOf,
  IMAGE_CONTEXT,
  keyedImages,
  keyedInstructions,
  pinFrontend,
  pinImages,
  usedContexts,
} from "./pins.ts";
import { readRecord } from "./records.ts";
import { tagged } from "./registry.ts";
import { onPlatform, stageNamed, type Settings, type StageSettings } from "./settings.ts";

export type StagePlan = { stage: Stage; kind: Kind; parent: Stage | undefined; platform: string } & Decision;

type Decision =
  // `verify`: it is reused, and this run is to show first that its files give it.
  | { decision: "reuse" | "verify"; key: string; digest: Digest; because: string }
  | { decision: "build"; key: string | undefined; because: string };

/** A stage read from the checkout, everything from outside pinned; only the parent is still open. */
export interface PreparedStage {
  settings: StageSettings;
  /** The parent, when the Dockerfile names it; nothing else of the parent can reach the bytes. */
  parent: Stage | undefined;
  /** Whether an instruction runs a program of the platform. */
  runs: boolean;
  /** What goes into the key besides the parent. */
  parts: Record<string, unknown>;
  /** What the build context holds, after the ignore file. */
  entries: ContextEntry[];
  /** Named build contexts that are images, by digest; with `docker-image://`. */
  images: Record<string, string>;
  /** The program that reads the Dockerfile, where its syntax line names one: by that name, like `images`. */
  frontend?: Record<string, string>;
  /** Named build contexts that are folders of the checkout. */
  folders: Record<string, { folder: string; entries: ContextEntry[] }>;
  /** Folders that RUN instructions keep between builds. */
  cacheMounts: CacheMount[];
  /** Paths of the checkout that the stage is made of, to find its last change by. */
  files: Set<string>;
}

/** Decides for every stage on every platform. */
export async function planAll(host: Host, settings: Settings, options: { refresh?: boolean }): Promise<StagePlan[]> {
  const { platforms } = settings;
  const plans = await Promise.all(platforms.map((platform) => plan(host, onPlatform(settings, platform), options)));
  return plans.flat();
}

/** Decides for every stage, or for `upTo` and those that it stands on; each comes after its parent. A refresh builds base
 *  although its key is known. `parent`: the digest that the stage `upTo` stands on, where the caller knows it. */
export async function plan(
  host: Host,
  settings: Settings,
  options: { upTo?: Stage; parent?: Digest | undefined; refresh?: boolean },
): Promise<StagePlan[]> {
  const { upTo, parent, refresh = false } = options;
  const below = upTo === undefined ? Object.keys(settings.stages) : chainOf(settings.stages, upTo);
  const names = parent === undefined ? below : below.slice(-1);
  const prepared = await Promise.all(names.map((stage) => prepareStage(host, settings, stage)));
  const decided = new Map<Stage, Promise<StagePlan>>();
  const checks: Promise<void>[] = [];
  for (const stage of prepared) {
    const { stage: name, parent: under } = stage.settings;
    const standsOn = under === undefined ? undefined : decided.get(under);
    const next = async () =>
      decide(host, settings.repository, { stage, below: (await digestOfPlan(standsOn)) ?? parent, refresh, checks });
    decided.set(name, next());
  }
  const plans = await Promise.all(decided.values());
  await Promise.all(checks);
  return plans;
}

async function digestOfPlan(plan: Promise<StagePlan> | undefined): Promise<Digest | undefined> {
  const decided = await plan;
  return decided?.decision === "reuse" ? decided.digest : undefined;
}

/** Reads a stage's Dockerfile and contexts, and pins the images that it takes from outside.
 *  Throws InputError for what is missing or cannot be built the same way twice. */
export async function prepareStage(host: Host, settings: Settings, name: Stage): Promise<PreparedStage> {
  const stage = stageNamed(settings, name);
  const { dockerfile, parts, ...read } = await readStage(host, settings, stage);
  warnUnkeyed(host, stage, dockerfile);
  warnKeyless(host, stage, dockerfile.optionalKeys);
  const [frontend, images] = await Promise.all([
    // A name of `contexts` stands for it too: a build that is done again takes the one that there was.
    dockerfile.frontend === undefined
      ? undefined
      : pinFrontend(host, stage.contexts[dockerfile.frontend]?.slice(IMAGE_CONTEXT.length) ?? dockerfile.frontend),
    pinImages(host, stage, dockerfile),
  ]);
  return {
    ...read,
    settings: stage,
    runs: dockerfile.runs,
    parent: stage.parent !== undefined && dockerfile.images.includes(stage.parent) ? stage.parent : undefined,
    parts: {
      ...parts,
      frontend: frontend === undefined ? undefined : digestOf(frontend),
      dockerfile: keyedInstructions(dockerfile.instructions, images),
      images: keyedImages(images),
    },
    cacheMounts: dockerfile.cacheMounts,
    images,
    ...(frontend !== undefined && dockerfile.frontend !== undefined
      ? { frontend: { [dockerfile.frontend]: frontend } }
      : {}),
  };
}

/** What changed in the checkout since a stage was read: ends of a sentence, empty when nothing did. Images from outside
 *  cannot change: they were pinned. */
export async function changesSince(host: Host, settings: Settings, prepared: PreparedStage): Promise<string[]> {
  const { stage } = prepared.settings;
  const { parts } = await readStage(host, settings, prepared.settings);
  parts["dockerfile"] = keyedInstructions(parts["dockerfile"] as string[], prepared.images);
  const before = Object.fromEntries(Object.keys(parts).map((name) => [name, prepared.parts[name]]));
  return inputChanges({ stage, key: "", parts: before }, { stage, key: "", parts }, prepared.settings.context);
}

/** What the checkout alone says of a stage. */
async function readStage(
  host: Host,
  settings: Settings,
  stage: StageSettings,
): Promise<Pick<PreparedStage, "parts" | "entries" | "folders" | "files"> & { dockerfile: Dockerfile }> {
  const text = await host.read(stage.dockerfile);
  if (text === undefined) throw dockerfileMissing(settings, stage);
  const dockerfile = readDockerfile(text, stage.args, stage);
  const context = await readContext(host, stage);
  const read = reading(context, (path) => dockerfile.reads(path));
  refuseUnfit(stage, { context, folder: stage.context, read });
  refuseParents(settings, stage, dockerfile);
  // The Dockerfile counts by its instructions, and the ignore file by what it lets in, unless they are copied themselves.
  const own = [stage.dockerfile, `${stage.dockerfile}.dockerignore`, posix.join(stage.context, ".dockerignore")]
    .map((path) => posix.relative(stage.context, path))
    .filter((path) => !read(path));
  const keyed = context.entries.filter(({ path }) => !own.includes(path));
  const folders = await readFolders(host, stage, dockerfile);
  return {
    dockerfile,
    parts: {
      recipe: RECIPE,
      context: keyed,
      // Of the stages in the file, those that the target needs: so the target is said as well.
      dockerfile: dockerfile.instructions,
      args: dockerfile.args,
      secrets: stage.secrets.toSorted(),
      ...(stage.ssh.length === 0 ? {} : { ssh: stage.ssh.map(({ id }) => id).toSorted() }),
      platform: stage.platform,
      folders: mapValues(folders, ({ entries }) => entries),
    },
    entries: context.entries,
    folders,
    files: new Set([stage.dockerfile, ...keyed.map(({ path }) => posix.join(stage.context, path))]),
  };
}

async function readFolders(
  host: Host,
  stage: StageSettings,
  dockerfile: Dockerfile,
): Promise<PreparedStage["folders"]> {
  const folders: PreparedStage["folders"] = {};
  for (const [name, folder] of usedContexts(stage, dockerfile)) {
    if (folder.startsWith(IMAGE_CONTEXT)) continue;
    const context = await readContext(host, { context: folder });
    refuseUnfit(stage, { context, folder, read: reading(context, (path) => dockerfile.reads(path, name)) });
    // The ignore file counts by what it lets in here, too.
    const entries = context.entries.filter(({ path }) => path !== ".dockerignore" || dockerfile.reads(path, name));
    folders[name] = { folder, entries };
  }
  return folders;
}

/** Whether instructions take a path, by its own name or by a link to it or to a folder above it. */
function reading({ links }: Context, reads: (path: string) => boolean): (path: string) => boolean {
  const led = links
    .filter(({ path }) => reads(path))
    .map(({ path, target }) => posix.join("/", posix.dirname(path), target).slice(1).replace(/\/$/, ""));
  return (path) => reads(path) || led.some((end) => end === "" || path === end || path.startsWith(`${end}/`));
}

/** Refuses what no two clones have alike, or no image should have, where an instruction takes it. */
function refuseUnfit(
  stage: StageSettings,
  { context, folder, read }: { context: Context; folder: string; read: (path: string) => boolean },
): void {
  const ignoreFile = posix.join(folder, ".dockerignore");
  const clone = context.git.find((path) => read(`${path}/HEAD`));
  if (clone !== undefined) throw gitInContext(stage, { ignoreFile, path: clone });
  const special = context.special.find(read);
  if (special !== undefined) throw specialFile(stage, { ignoreFile, path: special });
}

function mapValues<Value, Mapped>(
  record: Record<string, Value>,
  change: (value: Value) => Mapped,
): Record<string, Mapped> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}

/** The key of a prepared stage on its parent. */
export function keyOn(stage: PreparedStage, parent: Digest | undefined): Key {
  return stageKey(keyParts(stage, parent));
}

/** What a stage is made of, to be kept beside its image. */
export function recordOf(stage: PreparedStage, parent: Digest | undefined, key: string): InputsRecord {
  return { stage: stage.settings.alias, key, parts: keyParts(stage, parent) };
}

function keyParts(stage: PreparedStage, parent: Digest | undefined): Record<string, unknown> {
  return { ...stage.parts, parent: stage.parent === undefined ? null : parent };
}

/** SOURCE_DATE_EPOCH of a stage in seconds. Web servers make ETag and Last-Modified from times, so the final stage has the
 *  time of its last change; an unrelated commit must change no byte, so that is not HEAD's time. */
export async function epochOf(host: Host, stage: PreparedStage): Promise<number> {
  const { settings, files } = stage;
  if (settings.epoch !== "commit") return settings.epoch;
  if (await isShallow(host)) {
    host.warning(
      "This clone is shallow: every file seems to come from its oldest commit, so times in the image move without need. " +
        "Check out with `fetch-depth: 0` and `filter: blob:none`.",
    );
  }
  const time = await lastChange(host, [settings.context, settings.dockerfile], (path) => files.has(path));
  if (time !== undefined) return time;
  host.warning(
    `No commit has touched the files of ${settings.stage}, so they are dated 2020-01-01: browsers may keep a stale asset of equal size. Commit them.`,
  );
  return 1577836800;
}

/** Decides for one stage on its parent. `checks`: as `tagged` takes them. */
export async function decide(
  host: Host,
  repository: string,
  {
    stage,
    below,
    refresh,
    checks,
  }: { stage: PreparedStage; below: Digest | undefined; refresh: boolean; checks?: Promise<void>[] },
): Promise<StagePlan> {
  const { stage: name, kind, parent, platform } = stage.settings;
  const decided = (decision: Decision): StagePlan => ({ stage: name, kind, parent, platform, ...decision });
  if (stage.parent !== undefined && below === undefined) {
    const because = `${stage.parent} is built first; its digest decides`;
    return decided({ decision: "build", key: undefined, because });
  }
  const { key } = keyOn(stage, below);
  if (refresh && kind === "base") return decided({ decision: "build", key, because: "a refresh was asked for" });
  const known = await tagged(host, repository, keyTag(name, key), checks);
  if (known) {
    return decided({ decision: "reuse", key, digest: known.digest, because: "nothing that it depends on has changed" });
  }
  return decided({ decision: "build", key, because: await whatChanged(host, repository, { stage, below, key }) });
}

async function whatChanged(
  host: Host,
  repository: string,
  { stage, below, key }: { stage: PreparedStage; below: Digest | undefined; key: string },
): Promise<string> {
  const before = await readRecord(host, repository, { stage: stage.settings.alias });
  if (!before) return "it has not been published yet";
  const changes = inputChanges(before, recordOf(stage, below, key), stage.settings.context);
  return changes.length > 0 ? changesSentence(changes) : "its verified image is gone from the registry";
}

function gitInContext(stage: StageSettings, { ignoreFile, path }: { ignoreFile: string; path: string }): InputError {
  return new InputError({
    code: "git-in-context",
    message: `${stage.dockerfile} copies ${path === ".git" ? "the whole context, and .git with it" : path}, which is different in every clone.`,
    remedy: `Add a line \`${path === ".git" ? path : "**/.git"}\` to ${ignoreFile}.`,
    at: { file: stage.dockerfile },
  });
}

function specialFile(stage: StageSettings, { ignoreFile, path }: { ignoreFile: string; path: string }): InputError {
  return new InputError({
    code: "special-file",
    message: `${stage.dockerfile} copies ${path}, which is a pipe, a socket or a device.`,
    remedy: `Add a line \`${path}\` to ${ignoreFile}.`,
    at: { file: stage.dockerfile },
  });
}

function warnUnkeyed(host: Host, stage: StageSettings, { unkeyed }: Dockerfile): void {
  for (const { line, source } of unkeyed) {
    host.warning(
      `What ADD fetches from ${source} can change without being seen: ${stage.stage} is then reused with what was there before. Add \`--checksum=sha256:…\`, or a whole commit id to a git address.`,
      { file: stage.dockerfile, line },
    );
  }
}

/** A Dockerfile takes from the stage below, and from no other; what it takes and does can be seen in it. */
function refuseParents(settings: Settings, stage: StageSettings, read: Dockerfile): void {
  const { images, stages, hidden, onbuild } = read;
  const { parent, dockerfile } = stage;
  if (onbuild !== undefined) throw onbuildUnseen(stage, onbuild);
  const wrong = images.find((image) => Object.hasOwn(settings.stages, image) && image !== parent);
  if (wrong !== undefined) throw wrongParent(stage, wrong);
  // BuildKit puts the parent, or the pinned image, in place of that stage, with all its instructions.
  const ownParent = parent !== undefined && stages.includes(parent);
  const named = ownParent ? parent : hidden[0];
  if (named === undefined) return;
  const whose = ownParent ? `the stage below ${stage.stage} is` : "the image is that a FROM takes";
  throw new InputError({
    code: ownParent ? "parent-hidden" : "image-hidden",
    message: `${dockerfile} has a stage of its own that is called ${named}, as ${whose}.`,
    remedy: `Give it another name: \`FROM ${named} AS build\`.`,
    at: { file: dockerfile },
  });
}

/** What it triggers would take arguments, images and files of the stage above without being seen in that stage's key. */
function onbuildUnseen({ dockerfile }: StageSettings, line: number): InputError {
  return new InputError({
    code: "onbuild",
    message: `${dockerfile} has an ONBUILD, which would act in another stage's build without being seen there.`,
    remedy: "Write the instruction into the Dockerfile of the stage that it is meant for.",
    at: { file: dockerfile, line },
  });
}

function wrongParent({ stage, parent, dockerfile }: StageSettings, named: string): InputError {
  const meant =
    parent === undefined
      ? `${stage} stands on an image from outside, such as debian:bookworm-slim`
      : `Write \`FROM ${parent}\`; which stage ${stage} stands on is its \`parent\` in the configuration`;
  return new InputError({
    code: "wrong-parent",
    message: `${dockerfile} takes from ${named}, which is not the stage below ${stage}.`,
    remedy: `${meant}. An image from outside that is called like a stage needs its registry: docker.io/library/${named}.`,
    at: { file: dockerfile },
  });
}

function dockerfileMissing(settings: Settings, { stage, dockerfile }: StageSettings): InputError {
  return InputError.of({
    code: "dockerfile-missing",
    name: `stages.${stage}.dockerfile`,
    seen: `${JSON.stringify(dockerfile)} (no such file)`,
    accepted: "a file of the checkout (is there a checkout step before this one?)",
    example: `servers/${stage}/Dockerfile`,
    at: settings.locate(["stages", stage, "dockerfile"]),
  });
}

/** The plan as it is drawn; a tree for each platform where there are several. */
export function planChain(plans: readonly StagePlan[]): ChainStage[] {
  const several = plans.some(({ platform }) => platform !== plans[0]?.platform);
  return plans.map((planned) => {
    const platform = several ? planned.platform : undefined;
    return {
      ...planned,
      stage: stageOn(planned.stage, platform),
      parent: planned.parent === undefined ? undefined : stageOn(planned.parent, platform),
      digest: planned.decision === "build" ? undefined : planned.digest,
    };
  });
}

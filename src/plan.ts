/** plan: what each stage's bytes depend on, whether the registry already has them, and so what must be built. */
import { setImmediate } from "node:timers/promises";
import { warnKeyless } from "./build-secrets.ts";
import type { ChainStage } from "./chain.ts";
import { InputError } from "./errors.ts";
import { lastChange } from "./host/checkout.ts";
import type { Host } from "./host/host.ts";
import type { CacheMount } from "./image/cache-mounts.ts";
import type { Dockerfile, Triggers } from "./image/dockerfile.ts";
import { currentTag, keyTag, stageKey, type Key } from "./image/key.ts";
import { changesSentence, inputChanges, type InputsRecord } from "./image/inputs-record.ts";
import { parseDigest, type Digest } from "./image/reference.ts";
import { chainOf, stageOn, type Kind, type Stage } from "./image/stages.ts";
import { openLookup, type Lookup } from "./lookup.ts";
import { digestOf, IMAGE_CONTEXT, keyedImages, keyedInstructions, pinFrontend, pinImages, triggersOf } from "./pins.ts";
import { readStage, type ReadStage } from "./read-stage.ts";
import { manifest } from "./registry.ts";
import { onPlatform, stageNamed, type Settings, type StageSettings } from "./settings.ts";

export type StagePlan = { stage: Stage; kind: Kind; parent: Stage | undefined; platform: string } & Decision;

type Decision =
  // `verify`: it is reused, and this run is to show first that its files give it.
  | { decision: "reuse" | "verify"; key: string; digest: Digest; because: string }
  // `current`: what the stage's newest image was before, where that was asked for.
  | { decision: "build"; key: string | undefined; because: string; current?: Digest };

/** A stage read from the checkout, everything from outside pinned; only the parent is still open. */
export interface PreparedStage extends Omit<ReadStage, "dockerfile"> {
  settings: StageSettings;
  /** The parent, when the Dockerfile names it; nothing else of the parent can reach the bytes. */
  parent: Stage | undefined;
  /** Whether an instruction runs a program of the platform. */
  runs: boolean;
  /** The line of a copy for which alone the image below is unpacked. */
  unlinked: number | undefined;
  /** Named build contexts that are images, by digest; with `docker-image://`. */
  images: Record<string, string>;
  /** The program that reads the Dockerfile, where its syntax line names one: by that name, like `images`. */
  frontend?: Record<string, string>;
  /** Folders that RUN instructions keep between builds. */
  cacheMounts: CacheMount[];
  /** What the images from outside that it stands on add to its Dockerfile; undefined while they have not been asked. */
  triggers: Triggers | undefined;
  /** Asks them. */
  bases: Dockerfile["bases"];
}

/** Decides for every stage on every platform. */
export async function planAll(
  host: Host,
  settings: Settings,
  options: { refresh?: boolean; lookup?: Lookup },
): Promise<StagePlan[]> {
  const { platforms } = settings;
  const plans = await Promise.all(platforms.map((platform) => plan(host, onPlatform(settings, platform), options)));
  return plans.flat();
}

/** Decides for every stage, or for `upTo` and those that it stands on; each comes after its parent. A refresh builds base
 *  although its key is known. `parent`: the digest that the stage `upTo` stands on, where the caller knows it. */
export async function plan(
  host: Host,
  settings: Settings,
  options: { upTo?: Stage; parent?: Digest | undefined; refresh?: boolean; lookup?: Lookup },
): Promise<StagePlan[]> {
  const { upTo, parent, refresh = false, lookup = openLookup(host, settings.repository) } = options;
  const below = upTo === undefined ? Object.keys(settings.stages) : chainOf(settings.stages, upTo);
  const names = parent === undefined ? below : below.slice(-1);
  const ahead = prepareAhead(host, settings, lookup, names);
  const prepared = await Promise.all(ahead.map(({ reading }) => reading));
  const decided = new Map<Stage, Promise<StagePlan>>();
  for (const stage of prepared) {
    const { stage: name, parent: under } = stage.settings;
    const standsOn = under === undefined ? undefined : decided.get(under);
    const next = async () =>
      decide(host, settings, { stage, below: (await digestOfPlan(standsOn)) ?? parent, refresh, lookup });
    decided.set(name, next());
  }
  const plans = await Promise.all(decided.values());
  await Promise.all([...ahead.map(({ guess }) => guess.then((of) => of?.there)), lookup.checked()]);
  return plans;
}

/** A stage that is read while the registry is asked for it. */
export interface Ahead {
  stage: StageSettings;
  /** Fails for a stage that cannot be built; whoever waits for it is told. */
  reading: Promise<PreparedStage>;
  /** How it stands to its newest image; undefined where none is known, or it cannot be read. */
  guess: Promise<Guess | undefined>;
  /** Whether it is likely to be built. */
  missing: Promise<boolean>;
}

export interface Guess {
  /** The digest that the newest image stands on: in most runs the stage still does. */
  parent: Digest | undefined;
  /** Whether the stage is no longer what its newest image was made of. */
  changed: boolean;
  /** Whether the registry has it on that parent; undefined when it does not say. */
  there: Promise<boolean | undefined>;
}

/** Reads stages, all by default, and meanwhile asks the registry for each as if it stood on what its newest image stands on, which
 *  is so in most plans. */
export function prepareAhead(
  host: Host,
  settings: Settings,
  lookup: Lookup,
  names: readonly Stage[] = Object.keys(settings.stages),
): Ahead[] {
  const stages = names.map((name) => stageNamed(settings, name));
  for (const { alias } of stages) void lookup.ahead({ newest: alias });
  return stages.map((stage) => {
    const reading = prepareStage(host, settings, stage.stage, { asking: "later" });
    const guessed = reading.then((prepared) => guess(lookup, prepared)).catch(() => undefined);
    return { stage, reading, guess: guessed, missing: guessed.then(isMissing) };
  });
}

/** The same plans, with the newest image of each stage that is built: what comes out the same has stopped early. */
export async function withCurrent(host: Host, settings: Settings, plans: readonly StagePlan[]): Promise<StagePlan[]> {
  return Promise.all(
    plans.map(async (planned) => {
      if (planned.decision !== "build") return planned;
      const { alias } = stageNamed(onPlatform(settings, planned.platform), planned.stage);
      const current = (await manifest(host, `${settings.repository}:${currentTag(alias)}`))?.digest;
      return current === undefined ? planned : { ...planned, current };
    }),
  );
}

async function digestOfPlan(plan: Promise<StagePlan> | undefined): Promise<Digest | undefined> {
  const decided = await plan;
  return decided?.decision === "reuse" ? decided.digest : undefined;
}

/** Reads a stage's Dockerfile and contexts, and pins the images that it takes from outside. `asking`: when those that it stands
 *  on are asked for their triggers; `later` is for who decides first (see `completed`).
 *  Throws InputError for what is missing or cannot be built the same way twice. */
export async function prepareStage(
  host: Host,
  settings: Settings,
  name: Stage,
  { asking = "now" }: { asking?: "now" | "later" } = {},
): Promise<PreparedStage> {
  const stage = stageNamed(settings, name);
  const read = await readStage(host, settings, { stage });
  warnUnkeyed(host, stage, read.dockerfile);
  warnKeyless(host, stage, read.dockerfile.optionalKeys);
  const prepared = await pinned(host, stage, read);
  return asking === "now" ? completed(host, settings, prepared) : prepared;
}

/** The stage with the instructions that images from outside add to it by ONBUILD. An image's digest is in the key, and says which
 *  they are; so only a build must know them: what is published under the key of a stage that has not been asked has none, since a
 *  stage that has some is published under another key. So a plan that reuses everything asks nothing. Completes it in place. */
export function completed(host: Host, settings: Settings, prepared: PreparedStage): Promise<PreparedStage> {
  const completing = completions.get(prepared) ?? complete(host, settings, prepared);
  completions.set(prepared, completing);
  completing.catch(() => completions.delete(prepared));
  return completing;
}

/** A stage may be asked for by who decides and by who builds it meanwhile. */
const completions = new WeakMap<PreparedStage, Promise<PreparedStage>>();

async function complete(host: Host, settings: Settings, prepared: PreparedStage): Promise<PreparedStage> {
  if (prepared.triggers !== undefined) return prepared;
  const triggers = await triggersOf(host, prepared);
  if (Object.keys(triggers).length === 0) return Object.assign(prepared, { triggers });
  const read = await readStage(host, settings, { stage: prepared.settings, triggers }).catch((error: unknown) => {
    throw error instanceof InputError ? triggeredBy(Object.keys(triggers), error) : error;
  });
  warnUnkeyed(host, prepared.settings, read.dockerfile);
  return Object.assign(prepared, await pinned(host, prepared.settings, read, prepared), { triggers });
}

/** The Dockerfile alone was fit: so it is the triggers that are not. */
function triggeredBy(images: readonly string[], error: InputError): InputError {
  const { code, message, remedy, at } = error;
  const named = `${images.join(", ")} ${images.length === 1 ? "has" : "have"} ONBUILD instructions, which count as if they stood there`;
  return new InputError({ code, message: `${message} (${named}.)`, remedy, ...(at && { at }), cause: error });
}

/** `before`: what is pinned already; a tag that moves meanwhile is not looked at again. */
async function pinned(
  host: Host,
  stage: StageSettings,
  { dockerfile, parts, ...read }: ReadStage,
  before?: PreparedStage,
): Promise<PreparedStage> {
  const [frontend, images] = await Promise.all([
    // A name of `contexts` stands for it too: a build that is done again takes the one that there was.
    dockerfile.frontend === undefined
      ? undefined
      : (before?.frontend?.[dockerfile.frontend] ??
        pinFrontend(host, stage.contexts[dockerfile.frontend]?.slice(IMAGE_CONTEXT.length) ?? dockerfile.frontend)),
    pinImages(host, stage, { dockerfile, known: before?.images ?? {} }),
  ]);
  return {
    ...read,
    settings: stage,
    runs: dockerfile.runs,
    unlinked: dockerfile.unlinked,
    parent: takesParent(stage, dockerfile) ? stage.parent : undefined,
    parts: {
      ...parts,
      frontend: frontend === undefined ? undefined : digestOf(frontend),
      dockerfile: keyedInstructions(dockerfile.instructions, images),
      images: keyedImages(images),
    },
    cacheMounts: dockerfile.cacheMounts,
    images,
    bases: dockerfile.bases,
    triggers: undefined,
    ...(frontend !== undefined && dockerfile.frontend !== undefined
      ? { frontend: { [dockerfile.frontend]: frontend } }
      : {}),
  };
}

function takesParent({ parent }: StageSettings, { images, otherLanguage }: Dockerfile): boolean {
  return parent !== undefined && (otherLanguage || images.includes(parent));
}

/** What changed in the checkout since a stage was read: ends of a sentence, empty when nothing did. Images from outside
 *  cannot change: they were pinned. */
export async function changesSince(host: Host, settings: Settings, prepared: PreparedStage): Promise<string[]> {
  const { stage } = prepared.settings;
  const { parts } = await readStage(host, settings, { stage: prepared.settings, triggers: prepared.triggers });
  parts["dockerfile"] = keyedInstructions(parts["dockerfile"] as string[], prepared.images);
  const before = Object.fromEntries(Object.keys(parts).map((name) => [name, prepared.parts[name]]));
  return inputChanges({ stage, key: "", parts: before }, { stage, key: "", parts }, prepared.settings.context);
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
  const { settings, isMadeOf } = stage;
  if (settings.epoch !== "commit") return settings.epoch;
  const paths = [settings.context, settings.dockerfile];
  const { time, shallow } = await lastChange(host, paths, isMadeOf);
  if (shallow) {
    host.warning(
      "This clone is shallow: every file seems to come from its oldest commit, so times in the image move without need. " +
        "Check out with `fetch-depth: 0` and `filter: blob:none`.",
    );
  }
  if (time !== undefined) return time;
  host.warning(
    `No commit has touched the files of ${settings.stage}, so they are dated 2020-01-01: browsers may keep a stale asset of equal size. Commit them.`,
  );
  return 1577836800;
}

/** Decides for one stage on its parent, and completes one that is built. Nothing may come of it before `lookup.checked` ends. */
export async function decide(
  host: Host,
  settings: Settings,
  {
    stage,
    below,
    refresh,
    lookup,
  }: { stage: PreparedStage; below: Digest | undefined; refresh: boolean; lookup: Lookup },
): Promise<StagePlan> {
  const { stage: name, kind, parent, platform } = stage.settings;
  const decided = (decision: Decision): StagePlan => ({ stage: name, kind, parent, platform, ...decision });
  if (stage.parent !== undefined && below === undefined) {
    const because = `${stage.parent} is built first; its digest decides`;
    return decided({ decision: "build", key: undefined, because });
  }
  const known = async () => {
    const { key } = keyOn(stage, below);
    const found = await lookup.image(keyTag(name, key));
    return found === undefined ? undefined : { key, digest: found.digest };
  };
  if (refresh && kind === "base") {
    const { key } = keyOn(await completed(host, settings, stage), below);
    return decided({ decision: "build", key, because: "a refresh was asked for" });
  }
  let there = await known();
  if (there === undefined && stage.triggers === undefined) {
    const { triggers = {} } = await completed(host, settings, stage);
    if (Object.keys(triggers).length > 0) there = await known();
  }
  if (there) return decided({ decision: "reuse", ...there, because: "nothing that it depends on has changed" });
  const { key } = keyOn(stage, below);
  return decided({ decision: "build", key, because: await whatChanged(lookup, { stage, below, key }) });
}

/** Asks the registry for a stage as it would be on what its newest image stands on, without waiting for the answer. */
async function guess(lookup: Lookup, stage: PreparedStage): Promise<Guess | undefined> {
  const { stage: name, alias } = stage.settings;
  const newest = await lookup.newest(alias);
  if (newest === undefined) return undefined;
  const below = stage.parent === undefined ? undefined : newest.parts["parent"];
  const parent = typeof below === "string" ? parseDigest(below, "the parent of the newest image") : undefined;
  const { key } = keyOn(stage, parent);
  // What has changed is built meanwhile: that begins first.
  const there = setImmediate().then(() => lookup.ahead({ tag: keyTag(name, key) }));
  return { parent, changed: key !== newest.key, there };
}

/** Asks for a stage as it would be on a parent of another digest, where that is its parent. */
export async function askOn(
  lookup: Lookup,
  reading: Promise<PreparedStage>,
  { stage, built }: { stage: Stage; built: Digest },
): Promise<void> {
  const prepared = await reading.catch(() => undefined);
  if (prepared?.parent !== stage) return;
  await lookup.ahead({ tag: keyTag(prepared.settings.stage, keyOn(prepared, built).key) });
}

async function isMissing(guessed: Guess | undefined): Promise<boolean> {
  return guessed === undefined || guessed.changed || (await guessed.there) === false;
}

async function whatChanged(
  lookup: Lookup,
  { stage, below, key }: { stage: PreparedStage; below: Digest | undefined; key: string },
): Promise<string> {
  const before = await lookup.newest(stage.settings.alias);
  if (!before) return "it has not been published yet";
  const changes = inputChanges(before, recordOf(stage, below, key), stage.settings.context);
  return changes.length > 0 ? changesSentence(changes) : "its verified image is gone from the registry";
}

function warnUnkeyed(host: Host, stage: StageSettings, { unkeyed, otherLanguage, frontend = "" }: Dockerfile): void {
  if (otherLanguage) {
    host.warning(
      `${frontend} reads ${stage.dockerfile} by rules of its own: images and addresses that it takes from can change without being seen, and ${stage.stage} is then reused with what was there before. Name them by their digests, or under \`contexts\`.`,
      { file: stage.dockerfile },
    );
  }
  for (const { line, source } of unkeyed) {
    host.warning(
      `What ADD fetches from ${source} can change without being seen: ${stage.stage} is then reused with what was there before. Add \`--checksum=sha256:…\`, or a whole commit id to a git address.`,
      { file: stage.dockerfile, line },
    );
  }
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

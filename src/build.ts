/** build: one stage, by the recipe that gives equal digests, pushed without a tag. */
import { join } from "node:path";
import { pasteable } from "./argv.ts";
import { buildSecrets } from "./build-secrets.ts";
import { openBuilder, PROCESS, refusePlatform, type Builder, type Worker } from "./builder.ts";
import { openMounts } from "./cache-mounts.ts";
import { cacheOptions, keptIn, stepCache, warnAbsent } from "./caches.ts";
import { CheckFailed, CommandFailed, InputError } from "./errors.ts";
import { buildChecks, recordedSteps, refuseDishonest, REWRITTEN, type BuildRecord } from "./honesty.ts";
import type { Host } from "./host/host.ts";
import { changesSentence } from "./image/inputs-record.ts";
import { parseDigest, pinned, type Digest, type PinnedReference } from "./image/reference.ts";
import type { Stage } from "./image/stages.ts";
import { OTHER_HOSTNAME, type VariationName } from "./image/variations.ts";
import { refuseLeaks, warnSecretArgs } from "./leaks.ts";
import type { Undecided } from "./early.ts";
import { openLookup } from "./lookup.ts";
import { originOf, sourceOf } from "./origin.ts";
import { IMAGE_CONTEXT } from "./pins.ts";
import { FEW_FILES, placed, type Placed } from "./placed.ts";
import { changesSince, completed, keyOn, prepareStage, type PreparedStage } from "./plan.ts";
import type { RanStep } from "./progress.ts";
import { addressOf, manifest } from "./registry.ts";
import { stageNamed, type Settings, type StageSettings } from "./settings.ts";
import { solve } from "./solve.ts";
import { decideNow } from "./when.ts";

/** Of unpacking: less is no advice worth. */
const WORTH_SECONDS = 1;

export interface BuildOptions {
  stage: Stage;
  parent: Digest | undefined;
  /** The stage as it was read, where the caller has done it. */
  prepared?: PreparedStage;
  /** Where the files of `prepared` lie, where the caller has begun to put them there. */
  placing?: Promise<Placed | undefined> | undefined;
  /** The checking build: on another BuildKit. */
  checking: boolean;
  /** SOURCE_DATE_EPOCH in Unix seconds; what the settings say, by default. */
  epoch?: number | undefined;
  /** A folder for the image as an OCI layout, instead of pushing it. */
  layout?: string | undefined;
  /** Where the Dockerfile lies that is built in place of the stage's own. */
  dockerfile?: string;
  /** What it does differently on purpose; by default, a checking build does what the settings say. */
  vary?: readonly VariationName[];
  /** Whether this run compares two builds, and so verifies what it would reuse; true by default. */
  verifies?: boolean;
  /** Takes nothing from a cache: a refresh of base, and a first build that is done again. */
  refresh?: boolean;
  /** Values of the stage's build secrets, by name. */
  secrets: Record<string, string>;
  /** Where it begins before it is decided. */
  undecided?: Undecided;
  dryRun: boolean;
}

export interface BuiltImage {
  digest: Digest;
  key: string;
  worker: string;
  seconds: number;
  /** How it came about. */
  record: BuildRecord;
  /** Steps may have come from a cache, and with them the packages and times of another day. */
  cached: boolean;
}

/** Builds and pushes a stage that the registry does not have by its key; says which image is reused, else. */
export async function buildOrReuse(
  host: Host,
  settings: Settings,
  options: BuildOptions,
): Promise<BuiltImage | { reused: Digest; key: string; decision: "reuse" | "verify" } | undefined> {
  const { stage, parent, refresh = false, verifies = true } = options;
  const lookup = openLookup(host, settings.repository);
  void lookup.ahead({ newest: stageNamed(settings, stage).alias });
  const prepared = await prepareStage(host, settings, stage, { asking: "later" });
  const placing = placedAhead(host, settings, prepared, options);
  const planned = await decideNow(host, settings, { stage: prepared, below: parent, refresh, verifies, lookup });
  host.info(`${stage}: ${planned.decision}, because ${planned.because}`);
  return planned.decision !== "build"
    ? { reused: planned.digest, key: planned.key, decision: planned.decision }
    : build(host, settings, { ...options, prepared, placing });
}

/** Builds and pushes a stage. Throws CheckFailed when the Dockerfile fails, at its file and line, or when times were not
 *  rewritten. Undefined after a dry run. */
export async function build(host: Host, settings: Settings, options: BuildOptions): Promise<BuiltImage | undefined> {
  const { stage, checking } = options;
  const wanted = builderOf(settings, options);
  const { asked, vary } = wanted;
  const prepared = await completed(host, settings, options.prepared ?? (await prepareStage(host, settings, stage)));
  if (prepared.parent !== undefined && options.parent === undefined) throw parentMissing(stage, prepared.parent);
  const { key } = keyOn(prepared, options.parent);
  if (asked !== undefined && asked !== PROCESS && settings.builder === settings.rebuilder) throw sameBuilder(asked);
  // Triggers may take more than what the Dockerfile does.
  const early = Object.keys(prepared.triggers ?? {}).length === 0 ? options.placing : undefined;
  const { epoch, context, folders } = (await early) ?? (await placed(host, prepared, wanted));
  const secrets = await buildSecrets(host, prepared.settings, options.secrets, prepared.entries);
  const cache = stepCache(settings.cache, prepared.settings, checking || options.refresh === true);
  // No stage's name has a `_`, so that no two caches share a tag.
  const kept = `${settings.repository}:cache-${stage}_${prepared.settings.platform.replaceAll("/", "-")}`;
  const command = (builder: string, metadata: string) =>
    buildCommand({
      prepared,
      dockerfile: options.dockerfile,
      cache: cacheOptions(cache, {
        reference: kept,
        whole: secrets.options.length === 0,
      }),
      context,
      folders,
      repository: settings.repository,
      parent: options.parent,
      secrets: secrets.options,
      builder,
      metadata,
      vary,
      layout: options.layout,
    });
  if (options.dryRun) {
    host.info(`SOURCE_DATE_EPOCH=${epoch} ${pasteable(command(asked ?? "OWN", "METADATA"))}`);
    return undefined;
  }
  warnAbsent(host, cache);
  if (!checking) warnSecretArgs(host, stage, prepared.settings.args, prepared.settings.dockerfile);
  const started = host.now();
  const builder = await openBuilder(host, wanted);
  try {
    const { platform } = prepared.settings;
    if (builder.own && prepared.runs) await refusePlatform(builder, platform);
    return await host.group(`${checking ? "Rebuild" : "Build"} ${stage} (${builder.name})`, async () => {
      const metadata = join(await host.temporaryFolder(), "metadata.json");
      const keepMounts = await openMounts(host, {
        ...prepared.settings,
        mounts: checking ? [] : prepared.cacheMounts,
        entries: prepared.entries,
        builder,
        contexts: imageContexts(prepared, settings.repository, options.parent),
        limit: settings.cacheMounts,
      });
      options.undecided?.signal.throwIfAborted();
      const solving = solve(host, {
        prepared,
        builder,
        epoch,
        argv: command(builder.name, metadata),
        secrets: secrets.env,
        vary,
        signal: options.undecided?.signal,
      });
      // What is asked beside it begins after it, and is told once it has ended, which must not go on alone.
      const source = sourceOf(host, prepared.settings);
      for (const beside of [source, builder.worker]) beside.catch(() => undefined);
      const { steps, cached, unpacked } = await solving;
      await options.undecided?.taken;
      const digest = await builtDigest(host, metadata);
      const worker = await builder.worker;
      const image = { repository: settings.repository, digest };
      const [{ record, inherited }] = await Promise.all([
        recordOf(host, {
          image: { ...image, ...(options.layout && { layout: options.layout }) },
          below: imagesBelow(prepared, settings.repository, options.parent),
          epoch,
          steps,
          checking,
          builder,
          worker,
        }),
        refuseChanged(host, settings, prepared),
      ]);
      refuseDishonest(record.checks);
      // The checking build is published only when it is the same image.
      if (!checking)
        await refuseLeaks(host, {
          ...prepared.settings,
          image,
          inherited,
          secrets: secrets.values,
          cache: keptIn(cache, kept),
        });
      await keepMounts();
      const { parent } = options;
      const made = { digest, key, source: await source, epoch, parent, buildkit: worker.version };
      record.origin = originOf(prepared, made);
      const seconds = (host.now() - started) / 1000;
      if (!checking) adviseLinks(host, prepared, unpacked);
      host.info(`${stage} is ${digest}, ${seconds.toFixed(1)} s, by BuildKit ${worker.version}`);
      return { digest, key, worker: worker.id, seconds, record, cached };
    });
  } finally {
    await builder.close();
  }
}

/** What a copy without --link costs on a fresh runner is not to be seen anywhere else. */
function adviseLinks(host: Host, { settings, unlinked }: PreparedStage, unpacked: number): void {
  if (unlinked === undefined || unpacked < WORTH_SECONDS) return;
  host.info(
    `${unpacked.toFixed(1)} s of it unpacked the image below, for the copy in ${settings.dockerfile}:${unlinked}. With \`COPY --link\` ` +
      "nothing is unpacked; a link in the path that it copies to is then replaced and not followed.",
  );
}

/** What a build asks of its builder, and of the files that it is given. */
function builderOf(settings: Settings, { checking, vary, epoch }: Pick<BuildOptions, "checking" | "vary" | "epoch">) {
  const asked = checking ? settings.rebuilder : settings.builder;
  return { ...settings, asked, checking, vary: vary ?? (checking ? settings.verify.vary : []), epoch };
}

/** Puts few files in their place while it is asked whether they are needed. */
export function placedAhead(
  host: Host,
  settings: Settings,
  prepared: PreparedStage,
  options: Pick<BuildOptions, "checking" | "vary" | "epoch">,
): Promise<Placed> | undefined {
  if (prepared.entries.length > FEW_FILES) return undefined;
  const placing = placed(host, prepared, builderOf(settings, options));
  placing.catch(() => undefined);
  return placing;
}

/** The argv of one build. Secrets are named in it, by variables of the environment that hold them. */
export function buildCommand(options: {
  prepared: Pick<PreparedStage, "images" | "parent" | "frontend"> & {
    settings: Pick<StageSettings, "dockerfile" | "target" | "args" | "platform">;
  };
  /** Where the build context lies, and the named ones that are folders. */
  context: string;
  folders: Record<string, string>;
  repository: string;
  parent: Digest | undefined;
  /** Options that name a cache; without them no step comes from one, not even from the builder's own store. */
  cache?: readonly string[];
  /** Options that name build secrets and keys. */
  secrets: readonly string[];
  builder: string;
  metadata: string;
  vary?: readonly VariationName[];
  layout?: string | undefined;
  /** In place of the stage's own. */
  dockerfile?: string | undefined;
}): string[] {
  const { prepared, context, folders, repository, parent, secrets, builder, metadata, vary = [], layout } = options;
  const { settings, frontend } = prepared;
  return [
    "docker",
    "buildx",
    "build",
    `--builder=${builder}`,
    `--file=${options.dockerfile ?? settings.dockerfile}`,
    `--platform=${settings.platform}`,
    ...(settings.target === undefined ? [] : [`--target=${settings.target}`]),
    ...Object.entries(settings.args).map(([name, value]) => `--build-arg=${name}=${value}`),
    // By its digest, or a tag that moves meanwhile would give the two builds two readers of one Dockerfile.
    ...Object.values(frontend ?? {}).map((image) => `--build-arg=BUILDKIT_SYNTAX=${image.slice(IMAGE_CONTEXT.length)}`),
    // BuildKit's own argument: it is no part of the image's history.
    ...(vary.includes("hostname") ? [`--build-arg=BUILDKIT_SANDBOX_HOSTNAME=${OTHER_HOSTNAME}`] : []),
    ...imageContexts(prepared, repository, parent),
    ...Object.entries(folders).map(([name, value]) => `--build-context=${name}=${value}`),
    ...secrets,
    ...(options.cache ?? cacheOptions("none")),
    `--output=${layout === undefined ? `type=image,name=${repository},push=true,push-by-digest=true` : `type=oci,dest=${layout},tar=false`},oci-mediatypes=true,rewrite-timestamp=true,compression=gzip`,
    // Attestations carry times and would turn the manifest into an index; they come after, on the verified digest.
    "--provenance=false",
    "--sbom=false",
    `--metadata-file=${metadata}`,
    "--progress=rawjson",
    context,
  ];
}

/** The images that the Dockerfile names, by their digests. */
function imageContexts(
  prepared: Pick<PreparedStage, "images" | "parent">,
  repository: string,
  parent: Digest | undefined,
): string[] {
  return [
    ...(prepared.parent === undefined || parent === undefined
      ? []
      : [`--build-context=${prepared.parent}=${IMAGE_CONTEXT}${repository}@${parent}`]),
    ...Object.entries(prepared.images).map(([name, value]) => `--build-context=${name}=${value}`),
  ];
}

/** The images whose layers a stage inherits: its parent, or those from outside. */
function imagesBelow(prepared: PreparedStage, repository: string, parent: Digest | undefined): string[] {
  return [
    ...(prepared.parent === undefined || parent === undefined ? [] : [pinned({ repository, digest: parent })]),
    ...Object.values(prepared.images).map((value) => value.slice(IMAGE_CONTEXT.length)),
  ];
}

async function builtDigest(host: Host, metadata: string): Promise<Digest> {
  const text = await host.read(metadata);
  const digest =
    text === undefined ? undefined : (JSON.parse(text) as Record<string, unknown>)["containerimage.digest"];
  if (typeof digest !== "string") {
    throw new CommandFailed({
      code: "no-digest",
      message: "BuildKit gave no digest for what it built.",
      remedy: "Use BuildKit 0.13 or newer, and a builder that can push to a registry.",
    });
  }
  return parseDigest(digest, "containerimage.digest");
}

/** What was written while BuildKit read the context may be in the image or not; the key speaks of what was there before. */
async function refuseChanged(host: Host, settings: Settings, prepared: PreparedStage): Promise<void> {
  const changes = await changesSince(host, settings, prepared);
  if (changes.length === 0) return;
  throw new CheckFailed({
    code: "context-changed",
    message: `While ${prepared.settings.stage} was built, its files did not stay as they were: ${changesSentence(changes)}.`,
    remedy: "Build again when nothing writes to the checkout, or add what is written meanwhile to the ignore file.",
    at: { file: prepared.settings.dockerfile },
  });
}

/** The record of a build, and the layers that came with what it stands on: BuildKit marks only those that it has written. */
async function recordOf(
  host: Host,
  built: {
    image: PinnedReference;
    below: readonly string[];
    epoch: number;
    steps: readonly RanStep[];
    checking: boolean;
    builder: Builder;
    worker: Worker;
  },
): Promise<{ record: BuildRecord; inherited: Set<Digest> }> {
  const { epoch, steps, checking, builder, worker } = built;
  const [image, ...below] = await Promise.all(
    [addressOf(built.image), ...built.below].map((reference) => manifest(host, reference)),
  );
  if (!image) throw notThere(built.image);
  const variations = await builder.varied.outcomes();
  for (const { name, applied, because } of variations) {
    if (!applied) host.warning(`The checking build does not vary ${name}: ${because ?? "unknown"}.`);
  }
  const { snapshotter } = worker;
  const found = below.flatMap((parent) => (parent ? [parent] : []));
  const machine = builder.own ? await machineOf(host) : undefined;
  const record: BuildRecord = {
    version: 1,
    worker: worker.id,
    buildkit: worker.version,
    ...(snapshotter === undefined ? {} : { snapshotter }),
    ...(machine === undefined ? {} : { machine }),
    epoch,
    steps: recordedSteps(steps),
    checks: buildChecks({ manifest: image, below: found, epoch, steps, checking, builder: builder.name, snapshotter }),
    variations,
  };
  const inherited = image.layers.filter(({ annotations }) => annotations?.[REWRITTEN] === undefined);
  return { record, inherited: new Set(inherited.map(({ digest }) => digest)) };
}

async function machineOf(host: Host): Promise<string | undefined> {
  const [kernel, processors] = await Promise.all([host.run(["uname", "-srm"]), host.run(["nproc"])]);
  const name = kernel.stdout.trim();
  return name === "" ? undefined : `${name}, ${processors.stdout.trim()} processors`;
}

function notThere(image: PinnedReference): CommandFailed {
  return new CommandFailed({
    code: "image-missing",
    message: `${pinned(image)} was pushed, and the registry does not have it.`,
    remedy: "Run the build again; when it happens again, ask who looks after the registry.",
  });
}

function parentMissing(stage: Stage, parent: Stage): InputError {
  return InputError.of({
    code: "parent-missing",
    name: "input parent",
    seen: "nothing",
    accepted: `the digest of ${parent}, on which ${stage} stands; ${parent} is not in the registry with the key that it has now (\`immutable-servers build\` without a stage builds it too, \`immutable-servers release\` publishes it)`,
    example: `sha256:${"0123456789abcdef".repeat(4)}`,
  });
}

function sameBuilder(name: string): InputError {
  return InputError.of({
    code: "same-builder",
    name: "rebuilder",
    seen: `${JSON.stringify(name)}, which is also \`builder\``,
    accepted:
      "a builder with a store of its own: one BuildKit shares the steps of two builds, and the check would pass",
    example: PROCESS,
  });
}

/** build: one stage, by the recipe that gives equal digests, pushed without a tag. */
import { join } from "node:path";
import { pasteable } from "./argv.ts";
import { openBuilder, platformMissing, runsPlatform, type Builder } from "./builder.ts";
import { CheckFailed, CommandFailed, InputError, type Failure } from "./errors.ts";
import { buildChecks, recordedSteps, refuseDishonest, type BuildRecord } from "./honesty.ts";
import { steadyContext, variedContext } from "./host/checkout.ts";
import type { Host } from "./host/host.ts";
import { changesSentence } from "./image/inputs-record.ts";
import { parseDigest, pinned, type Digest, type PinnedReference } from "./image/reference.ts";
import { changesSince, epochOf, keyOn, prepareStage, type PreparedStage } from "./plan.ts";
import { IMAGE_CONTEXT } from "./pins.ts";
import { blamedLine, progress, type Progress, type RanStep } from "./progress.ts";
import { manifest } from "./registry.ts";
import type { Settings, StageSettings } from "./settings.ts";
import { retried } from "./retry.ts";
import { OTHER_HOSTNAME, type VariationName } from "./image/variations.ts";
import type { Stage } from "./image/stages.ts";

export interface BuildOptions {
  stage: Stage;
  parent: Digest | undefined;
  /** The stage as it was read, where the caller has done it. */
  prepared?: PreparedStage;
  /** The checking build: on another BuildKit. */
  checking: boolean;
  /** SOURCE_DATE_EPOCH in Unix seconds; what the settings say, by default. */
  epoch?: number | undefined;
  /** What it does differently on purpose; by default, a checking build does what the settings say. */
  vary?: readonly VariationName[];
  /** Values of the stage's build secrets, by name. */
  secrets: Record<string, string>;
  dryRun: boolean;
}

export interface BuiltImage {
  digest: Digest;
  key: string;
  worker: string;
  seconds: number;
  /** How it came about. */
  record: BuildRecord;
}

/** Builds and pushes a stage. Throws CheckFailed when the Dockerfile fails, at its file and line, or when times were not
 *  rewritten. Undefined after a dry run. */
export async function build(host: Host, settings: Settings, options: BuildOptions): Promise<BuiltImage | undefined> {
  const { stage, checking, vary = checking ? settings.verify.vary : [] } = options;
  const prepared = options.prepared ?? (await prepareStage(host, settings, stage));
  if (prepared.parent !== undefined && options.parent === undefined) throw parentMissing(stage, prepared.parent);
  const { key } = keyOn(prepared, options.parent);
  const epoch = options.epoch ?? (await epochOf(host, prepared));
  const asked = checking ? settings.rebuilder : settings.builder;
  if (asked !== undefined && asked !== "buildkitd" && settings.builder === settings.rebuilder) throw sameBuilder(asked);
  const place = vary.includes("times") ? variedContext : steadyContext;
  const context = await place(host, prepared.settings.context, prepared.entries, epoch);
  const folders: Record<string, string> = {};
  for (const [name, { folder, entries }] of Object.entries(prepared.folders)) {
    folders[name] = await place(host, folder, entries, epoch);
  }
  const command = (builder: string, metadata: string) =>
    buildCommand({
      prepared,
      context,
      folders,
      repository: settings.repository,
      parent: options.parent,
      secrets: Object.keys(options.secrets),
      builder,
      metadata,
      vary,
    });
  if (options.dryRun) {
    host.info(`SOURCE_DATE_EPOCH=${epoch} ${pasteable(command(asked ?? "OWN", "METADATA"))}`);
    return undefined;
  }
  const started = host.now();
  const builder = await openBuilder(host, { asked, checking, repository: settings.repository, vary });
  try {
    const { platform } = prepared.settings;
    if (prepared.runs && !runsPlatform(builder, platform)) throw platformMissing(builder, platform);
    return await host.group(
      `${checking ? "Rebuild" : "Build"} ${stage} (BuildKit ${builder.version}, ${builder.name})`,
      async () => {
        const metadata = join(await host.temporaryFolder(), "metadata.json");
        const steps = await solve(host, {
          prepared,
          builder,
          epoch,
          argv: command(builder.name, metadata),
          secrets: options.secrets,
          vary,
        });
        const digest = await builtDigest(host, metadata);
        const [record] = await Promise.all([
          recordOf(host, {
            image: { repository: settings.repository, digest },
            below: imagesBelow(prepared, settings.repository, options.parent),
            epoch,
            steps,
            checking,
            builder,
          }),
          refuseChanged(host, settings, prepared),
        ]);
        refuseDishonest(record.checks);
        const seconds = (host.now() - started) / 1000;
        host.info(`${stage} is ${digest}, ${seconds.toFixed(1)} s`);
        return { digest, key, worker: builder.worker, seconds, record };
      },
    );
  } finally {
    await builder.close();
  }
}

/** The argv of one build. Secrets are named in it, by variables of the environment that hold them. */
export function buildCommand(options: {
  prepared: Pick<PreparedStage, "images" | "parent"> & {
    settings: Pick<StageSettings, "dockerfile" | "target" | "args" | "platform">;
  };
  /** Where the build context lies, and the named ones that are folders. */
  context: string;
  folders: Record<string, string>;
  repository: string;
  parent: Digest | undefined;
  /** Names of build secrets. */
  secrets: readonly string[];
  builder: string;
  metadata: string;
  vary?: readonly VariationName[];
}): string[] {
  const { prepared, context, folders, repository, parent, secrets, builder, metadata, vary = [] } = options;
  const { settings, images } = prepared;
  return [
    "docker",
    "buildx",
    "build",
    `--builder=${builder}`,
    `--file=${settings.dockerfile}`,
    `--platform=${settings.platform}`,
    ...(settings.target === undefined ? [] : [`--target=${settings.target}`]),
    ...Object.entries(settings.args).map(([name, value]) => `--build-arg=${name}=${value}`),
    // BuildKit's own argument: it is no part of the image's history.
    ...(vary.includes("hostname") ? [`--build-arg=BUILDKIT_SANDBOX_HOSTNAME=${OTHER_HOSTNAME}`] : []),
    ...(prepared.parent === undefined || parent === undefined
      ? []
      : [`--build-context=${prepared.parent}=${IMAGE_CONTEXT}${repository}@${parent}`]),
    ...Object.entries({ ...images, ...folders }).map(([name, value]) => `--build-context=${name}=${value}`),
    ...secrets.map((name) => `--secret=id=${name},env=${secretVariable(name)}`),
    // A cached step has the packages and the times of the day on which it ran; the other build has today's.
    "--no-cache",
    `--output=type=image,name=${repository},push=true,push-by-digest=true,oci-mediatypes=true,rewrite-timestamp=true,compression=gzip`,
    // Attestations carry times and would turn the manifest into an index; they come after, on the verified digest.
    "--provenance=false",
    "--sbom=false",
    `--metadata-file=${metadata}`,
    "--progress=rawjson",
    context,
  ];
}

/** The images whose layers a stage inherits: its parent, or those from outside. */
function imagesBelow(prepared: PreparedStage, repository: string, parent: Digest | undefined): string[] {
  return [
    ...(prepared.parent === undefined || parent === undefined ? [] : [pinned({ repository, digest: parent })]),
    ...Object.values(prepared.images).map((value) => value.slice(IMAGE_CONTEXT.length)),
  ];
}

/** Secrets get a name of their own in the environment, so that none can stand for PATH or DOCKER_HOST. */
function secretVariable(name: string): string {
  return `BUILD_SECRET_${name}`;
}

interface Solve {
  prepared: PreparedStage;
  builder: Builder;
  epoch: number;
  argv: string[];
  secrets: Record<string, string>;
  vary: readonly VariationName[];
}

async function solve(host: Host, build: Solve): Promise<RanStep[]> {
  const seen = progress((line) => {
    host.info(line);
  });
  const secrets = Object.fromEntries(
    Object.entries(build.secrets).map(([name, value]) => [secretVariable(name), value]),
  );
  const env = {
    ...secrets,
    ...build.builder.env,
    SOURCE_DATE_EPOCH: String(build.epoch),
    BUILDX_NO_DEFAULT_ATTESTATIONS: "1",
  };
  const run = async (attempt: number) => {
    if (attempt > 0) seen.again();
    // In a store that only this run has filled, the steps that ran need not run again.
    const kept = attempt > 0 && build.builder.fresh;
    await host.run(kept ? build.argv.filter((word) => word !== "--no-cache") : build.argv, { env, onLine: seen.line });
  };
  try {
    await retried(host, `Building ${build.prepared.settings.stage}`, run, {
      words: () => verdictOf(seen.words()) ?? "",
      limitMs: Infinity,
    });
  } catch (error) {
    if (error instanceof CommandFailed && error.code === "command-failed") throw explained(error, build, seen);
    throw error;
  }
  return seen.steps();
}

function explained(error: CommandFailed, { prepared, builder, vary }: Solve, seen: Progress): Failure {
  const words = seen.words();
  const line = blamedLine(words);
  const said = verdictOf(words);
  if (said !== undefined && /no space left on device|disk quota exceeded/i.test(said)) {
    return new CommandFailed({
      code: "disk-full",
      message: `Building ${prepared.settings.stage} filled a disk: ${said}.`,
      remedy: `Free space where ${builder.name} keeps its store (docker buildx prune --builder=${builder.name}), in TMPDIR, or at the registry.`,
      cause: error,
    });
  }
  const secret = /secret ([^\s:]+): not found/.exec(said ?? "")?.[1];
  const { stage, dockerfile } = prepared.settings;
  if (secret !== undefined) {
    return InputError.of({
      code: "secret-missing",
      name: `secret ${secret}`,
      seen: "no value",
      accepted: `a name under \`stages.${stage}.secrets\`, and its value in a line of the build secrets`,
      example: `secrets: [${secret}]`,
      at: { file: dockerfile, ...(line === undefined ? {} : { line }) },
      cause: error,
    });
  }
  // A parent's ONBUILD, too, may run what nothing here can.
  const { platform } = prepared.settings;
  if (words.includes("exec format error") && !runsPlatform(builder, platform)) {
    return platformMissing(builder, platform, error);
  }
  if (line === undefined) {
    return new CommandFailed({
      code: "build-failed",
      message: `Building ${prepared.settings.stage} failed: ${said ?? "BuildKit said nothing"}.`,
      remedy: words.trim().split("\n").slice(-15).join("\n"),
      cause: error,
    });
  }
  return new CheckFailed({
    code: "instruction-failed",
    message: `An instruction fails: ${said ?? "see the log"}.`,
    remedy: [
      vary.length === 0
        ? "Correct the instruction; all that it printed is in the log above."
        : `This build differs on purpose in ${vary.join(", ")}. When the first build passes, the instruction needs one of them to be as it was: mend that, or leave it out of \`verify.vary\`. All that it printed is in the log above.`,
      ...seen.lastLines(),
    ].join("\n"),
    at: { file: prepared.settings.dockerfile, line },
    cause: error,
  });
}

/** The sentence in which BuildKit says why a build failed. */
function verdictOf(words: string): string | undefined {
  return words
    .split("\n")
    .filter((text) => text.startsWith("ERROR:"))
    .at(-1)
    ?.replace(/^ERROR: (failed to build: )?(failed to solve: )?/, "");
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

async function recordOf(
  host: Host,
  built: {
    image: PinnedReference;
    below: readonly string[];
    epoch: number;
    steps: readonly RanStep[];
    checking: boolean;
    builder: Builder;
  },
): Promise<BuildRecord> {
  const { epoch, steps, checking, builder } = built;
  const [image, ...below] = await Promise.all(
    [pinned(built.image), ...built.below].map((reference) => manifest(host, reference)),
  );
  if (!image) throw notThere(built.image);
  const variations = await builder.varied.outcomes();
  for (const { name, applied, because } of variations) {
    if (!applied) host.warning(`The checking build does not vary ${name}: ${because ?? "unknown"}.`);
  }
  const { snapshotter } = builder;
  const found = below.flatMap((parent) => (parent ? [parent] : []));
  const machine = builder.own ? await machineOf(host) : undefined;
  return {
    version: 1,
    worker: builder.worker,
    buildkit: builder.version,
    ...(snapshotter === undefined ? {} : { snapshotter }),
    ...(machine === undefined ? {} : { machine }),
    epoch,
    steps: recordedSteps(steps),
    checks: buildChecks({ manifest: image, below: found, epoch, steps, checking, builder: builder.name, snapshotter }),
    variations,
  };
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
    accepted: `the digest of ${parent}, on which ${stage} stands; ${parent} is not in the registry with the key that it has now`,
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
    example: "buildkitd",
  });
}

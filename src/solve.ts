/** One build on BuildKit: tried again where that may help, without its cache where that is broken; a failure in the words of whoever
 *  can mend it. */
import { refusePlatform, type Builder } from "./builder.ts";
import { withoutCache } from "./caches.ts";
import { asFailure, CheckFailed, CommandFailed, InputError, type Failure } from "./errors.ts";
import type { Host } from "./host/host.ts";
import type { Stage } from "./image/stages.ts";
import type { VariationName } from "./image/variations.ts";
import type { PreparedStage } from "./plan.ts";
import { blamedLine, progress, type Progress, type RanStep } from "./progress.ts";
import { retried } from "./retry.ts";

/** What is not there to copy. Source: BuildKit, which looks for it when it makes the key of the step. */
const ABSENT = /^failed to compute cache key: .*: ("[^"]+"): not found$/;
/** What BuildKit says of a cache whose blobs are gone or damaged; an instruction that fails, a push that is refused, and a disk that is
 *  full, say something else. */
export const BROKEN_CACHE =
  /^(?!.*did not complete successfully|.*no space left on device|.*: "[^"]+": not found$|failed to push .*(?:denied|unauthorized|status from P)).*(not found|cache|blob|digest|content|status from|EOF)/is;

export interface Solve {
  prepared: PreparedStage;
  builder: Builder;
  epoch: number;
  argv: string[];
  /** Variables of the environment that hold secrets. */
  secrets: Record<string, string>;
  vary: readonly VariationName[];
  /** Ends the build. */
  signal?: AbortSignal | undefined;
}

/** Throws CheckFailed when an instruction fails, at its file and line. `cached`: steps may have come from a cache; `unpacked`:
 *  seconds in which layers of images were unpacked. */
export async function solve(
  host: Host,
  build: Solve,
): Promise<{ steps: RanStep[]; cached: boolean; unpacked: number }> {
  const seen = progress((line) => {
    host.info(line);
  });
  const env = {
    ...build.secrets,
    ...build.builder.env,
    SOURCE_DATE_EPOCH: String(build.epoch),
    BUILDX_NO_DEFAULT_ATTESTATIONS: "1",
    // Nobody reads it, and buildx asks the builder for it anew.
    BUILDX_METADATA_PROVENANCE: "disabled",
  };
  const { stage } = build.prepared.settings;
  let unfit: Failure | undefined;
  const ended = () => host.signal.aborted || build.signal?.aborted === true;
  const solved = (argv: readonly string[]) =>
    retried(
      host,
      `Building ${stage}`,
      async (attempt) => {
        if (attempt > 0) seen.again();
        // In a store that only this run has filled, the steps that ran need not run again.
        const kept = attempt > 0 && build.builder.fresh;
        const words = kept ? argv.filter((word) => word !== "--no-cache") : argv;
        const { signal } = build;
        await host.run(words, { env, onLine: seen.line, ...(signal && { signal }) }).catch(async (error: unknown) => {
          // Of a build that was ended nobody asks why.
          if (ended()) throw error;
          await build.builder.worker.catch((cause: unknown) => (unfit = asFailure(cause)));
          throw error;
        });
      },
      { words: () => (unfit === undefined ? (verdictOf(seen.words()) ?? "") : ""), limitMs: Infinity },
    );
  let caching = !build.argv.includes("--no-cache");
  try {
    await solved(build.argv).catch(async (error: unknown) => {
      const said = verdictOf(seen.words()) ?? "";
      if (!caching || unfit !== undefined || !BROKEN_CACHE.test(said) || ended()) throw error;
      host.warning(`The cache of ${stage} cannot be used, so it is built without one: ${said}`);
      caching = false;
      seen.again();
      await solved(withoutCache(build.argv));
    });
  } catch (error) {
    if (unfit !== undefined && !ended()) throw unfit;
    if (!(error instanceof CommandFailed) || error.code !== "command-failed") throw error;
    // A parent's ONBUILD, too, may run what nothing here can.
    const { runs, settings } = build.prepared;
    if (runs || seen.words().includes("exec format error"))
      await refusePlatform(build.builder, settings.platform, error);
    throw explained(error, build, seen);
  }
  for (const line of seen.cacheTroubles()) host.warning(`The cache of ${stage}: ${line}. The build went on without.`);
  const steps = seen.steps();
  // A linked copy out of a cache counts as run; what a store that is kept holds does as well.
  const cached = caching && (seen.imported() || !build.builder.fresh || steps.some((step) => step.cached));
  return { steps, cached, unpacked: seen.unpacked() };
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
  if (said?.startsWith("failed to push ") === true) return notPushed(prepared.settings.stage, said, error);
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
  const key = /unset ssh forward key ([^\s:]+)\.?$/.exec(said ?? "")?.[1];
  if (key !== undefined) {
    return InputError.of({
      code: "ssh-missing",
      name: `ssh ${key}`,
      seen: "no key",
      accepted: `an id under \`stages.${stage}.ssh\`, for the keys of an agent or the file of a private key`,
      example: key === "default" ? "ssh: default" : `ssh: [{ id: ${key}, file: ~/.ssh/id_ed25519 }]`,
      at: { file: dockerfile, ...(line === undefined ? {} : { line }) },
      cause: error,
    });
  }
  if (line === undefined) {
    return new CommandFailed({
      code: "build-failed",
      message: `Building ${prepared.settings.stage} failed: ${said ?? "BuildKit said nothing"}.`,
      remedy: words.trim().split("\n").slice(-15).join("\n"),
      cause: error,
    });
  }
  const absent = ABSENT.exec(said ?? "")?.[1];
  return new CheckFailed({
    code: "instruction-failed",
    message: `An instruction fails: ${absent === undefined ? (said ?? "see the log") : `there is no ${absent} to copy`}.`,
    remedy: [
      absent !== undefined
        ? `What is copied lies in the build context, ${prepared.settings.context} here, and is not left out by its ignore file; with --from, in that stage or image.`
        : vary.length === 0
          ? "Correct the instruction; all that it printed is in the log above."
          : `This build differs on purpose in ${vary.join(", ")}. When the first build passes, the instruction needs one of them to be as it was: mend that, or leave it out of \`verify.vary\`. All that it printed is in the log above.`,
      ...seen.lastLines(),
    ].join("\n"),
    at: { file: prepared.settings.dockerfile, line },
    cause: error,
  });
}

function notPushed(stage: Stage, said: string, cause: CommandFailed): CommandFailed {
  const refused = /\b(denied|unauthorized|forbidden|insufficient_scope|40[13])\b/i.test(said);
  return new CommandFailed({
    code: refused ? "registry-refused" : "registry-unreachable",
    message: `${stage} was built, and the registry does not take it: ${said}.`,
    remedy: refused
      ? "Check that `registry-username` and `registry-password`, or the login that is there, may write to this repository; a job of GitHub needs `permissions: { packages: write }`."
      : "Check that the registry is up, reachable from the builder, and has room; then run it again.",
    cause,
  });
}

/** The sentence in which BuildKit says why a build failed. */
function verdictOf(words: string): string | undefined {
  const lines = words.trim().split("\n");
  const [first, ...others] = lines.slice(lines.findLastIndex((text) => text.startsWith("ERROR:")));
  if (!first?.startsWith("ERROR:")) return undefined;
  const said = first.replace(/^ERROR: (failed to build: )?(failed to solve: )?/, "");
  // What a registry says in several errors stands on lines of their own.
  return said.endsWith("errors:") ? `${said} ${others.join("; ")}` : said;
}

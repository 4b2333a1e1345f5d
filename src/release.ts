/** release: all chains in one process, for a laptop or any other CI: plan, build twice, verify, publish. Or only plan and build. */
import { build, placedAhead, type BuiltImage } from "./build.ts";
import { chainSummary, type ChainStage } from "./chain.ts";
import { beginEarly, openEarly, type Candidate, type Early } from "./early.ts";
import { publishIndex } from "./indexes.ts";
import { asFailure, type Failure } from "./errors.ts";
import type { Host } from "./host/host.ts";
import type { Digest } from "./image/reference.ts";
import { stageOn, type Stage } from "./image/stages.ts";
import { openLookup, type Lookup } from "./lookup.ts";
import type { PackageReport } from "./packages.ts";
import { packageSummary } from "./packages-report.ts";
import { askOn, prepareAhead, recordOf, type PreparedStage } from "./plan.ts";
import type { Placed } from "./placed.ts";
import { publish, servingBefore, servingNow, type Published } from "./publish.ts";
import { onPlatform, stagesOf, type Settings, type StageSettings } from "./settings.ts";
import { decideNow } from "./when.ts";

export interface StageRelease {
  stage: Stage;
  /** Undefined for the index of all of them. */
  platform: string | undefined;
  /** `stop early`: built again, with the content that it had. */
  decision: "reuse" | "verify" | "build" | "stop early";
  because: string;
  key: string;
  digest: Digest;
  seconds: number;
  packages?: PackageReport | undefined;
  /** False for what was published without a check. */
  verified: boolean;
}

/** What became of a stage: `waits` stands on one that failed, or that a dry run did not build. */
export type StageResult = Place &
  (
    | ({ result: "released" } & Omit<StageRelease, "stage" | "platform">)
    | { result: "failed"; failure: Failure }
    | { result: "waits"; on: string }
  );

interface Place {
  stage: Stage;
  platform: string | undefined;
  /** The stage, and its platform where there are several. */
  name: string;
}

interface ReleaseOptions {
  /** Values of build secrets, by stage. */
  secrets: Record<Stage, Record<string, string>>;
  refresh: boolean;
  dryRun: boolean;
  /** Whether this run compares two builds; else it builds once. */
  verifies: boolean;
  /** Whether what is built gets its tags; else only its digest is told. */
  publishes: boolean;
  /** Stages of different chains or platforms that are built at the same time. */
  parallel: number;
  /** Where the caller has begun to ask. */
  lookup?: Lookup;
}

/** Brings every stage to a digest for every platform, and publishes it; each final of several platforms to an index; chains that
 *  share nothing but what lies below them go on side by side, and one that fails takes nothing from the others. Results come in
 *  the order of the stages, platform by platform, indexes last. */
export async function releaseImages(host: Host, settings: Settings, options: ReleaseOptions): Promise<StageResult[]> {
  const slot = atMost(options.parallel);
  const results = new Map<string, Promise<StageResult>>();
  const several = settings.platforms.length > 1;
  const { lookup = openLookup(host, settings.repository) } = options;
  const early = openEarly();
  const candidates: Candidate[] = [];
  for (const view of settings.platforms.map((platform) => onPlatform(settings, platform))) {
    // A stage is decided when the one below it is there; all that this asks for is on its way then.
    for (const { stage, reading, guess, missing } of prepareAhead(host, view, lookup)) {
      const place = {
        stage: stage.stage,
        platform: stage.platform,
        name: stageOn(stage.stage, several ? stage.platform : undefined),
      };
      const below =
        stage.parent === undefined ? [] : [results.get(stageOn(stage.parent, several ? stage.platform : undefined))];
      const told = options.parallel > 1 ? saying(host, place.name) : host;
      const placing = missing.then(async (likely) =>
        likely ? placedAhead(host, view, await reading, { checking: false }) : undefined,
      );
      // Told where it is waited for.
      placing.catch(() => undefined);
      const secrets = options.secrets[stage.stage] ?? {};
      candidates.push({ host: told, settings: view, name: place.name, reading, guess, placing, secrets });
      // What stands on it is likely to stand on what comes out of it.
      const foresee = (built: Digest) => {
        for (const { settings: of, reading: above } of candidates)
          if (of.platform === stage.platform) void askOn(lookup, above, { stage: stage.stage, built });
      };
      const of = { ...options, stage, place, lookup, reading, placing, early, foresee };
      const act = ([parent]: StageRelease[]) => slot(() => releaseStage(told, view, { ...of, parent: parent?.digest }));
      results.set(place.name, after(below, place, act));
    }
  }
  const finals = several && options.publishes ? stagesOf(settings, "final") : [];
  for (const { stage } of finals) {
    const place = { stage, platform: undefined, name: stage };
    const below = settings.platforms.toSorted().map((platform) => results.get(stageOn(stage, platform)));
    results.set(
      stage,
      after(below, place, (images) => releaseIndex(host, settings, { place, images, dryRun: options.dryRun })),
    );
  }
  // What keeps it from beginning is told by the stage itself.
  if (!options.dryRun && !options.refresh) beginEarly(early, candidates).catch(() => undefined);
  try {
    return await Promise.all(results.values());
  } finally {
    await early.drop();
  }
}

/** Builds that run at the same time say which they are. */
function saying(host: Host, name: string): Host {
  return {
    ...host,
    info: (line) => {
      host.info(line.startsWith(name) ? line : `${name}: ${line}`);
    },
  };
}

async function releaseIndex(
  host: Host,
  settings: Settings,
  { place, images, dryRun }: { place: Place; images: StageRelease[]; dryRun: boolean },
): Promise<StageResult> {
  const started = host.now();
  const { digest, decision, because } = await publishIndex(host, settings, {
    stage: place.stage,
    images: images.map(({ platform = "", key, digest: of }) => ({ platform, key, digest: of })),
    dryRun,
  });
  const seconds = (host.now() - started) / 1000;
  return {
    ...place,
    result: "released",
    decision,
    because,
    key: "",
    digest,
    seconds,
    verified: images.every((of) => of.verified),
  };
}

/** Runs once all that it stands on is released, and turns a failure into a result: other chains go on. */
async function after(
  below: readonly (Promise<StageResult> | undefined)[],
  place: Place,
  act: (below: StageRelease[]) => Promise<StageResult>,
): Promise<StageResult> {
  const under: StageRelease[] = [];
  for (const result of below) {
    const one = await result;
    if (one?.result === "released") under.push(one);
    else if (one !== undefined) return { ...place, result: "waits", on: one.result === "waits" ? one.on : one.name };
  }
  try {
    return await act(under);
  } catch (error) {
    const failure = asFailure(error);
    if (failure === undefined) throw error;
    return { ...place, result: "failed", failure };
  }
}

type StageOptions = Omit<ReleaseOptions, "parallel" | "lookup"> & {
  stage: StageSettings;
  place: Place;
  parent: Digest | undefined;
  lookup: Lookup;
  reading: Promise<PreparedStage>;
  /** Its files in their place for the first build, where that is likely. */
  placing: Promise<Placed | undefined>;
  early: Early;
  /** Asks for what stands on it, once its digest is likely to be this. */
  foresee: (built: Digest) => void;
};

export type Building = StageOptions & { prepared: PreparedStage };

async function releaseStage(host: Host, settings: Settings, options: StageOptions): Promise<StageResult> {
  const { parent, dryRun, place, lookup } = options;
  const { stage, kind } = options.stage;
  const started = host.now();
  const refresh = options.refresh && kind === "base";
  const prepared = await options.reading;
  // Decided one by one: a rebuilt parent that came out the same lets the stages above be reused.
  const of = { stage: prepared, below: parent, refresh, verifies: options.verifies, lookup };
  const planned = await decideNow(host, settings, of);
  host.info(`${place.name}: ${planned.decision}, because ${planned.because}`);
  const seconds = () => (host.now() - started) / 1000;
  const { because } = planned;
  if (planned.decision !== "build") {
    void options.early.drop(place.name);
    const { digest, key, decision } = planned;
    const verify = decision === "verify" && !dryRun;
    const now = verify
      ? await (await import("./checked.ts")).verifyReused(host, settings, { ...options, prepared, digest })
      : planned.standing;
    if (kind === "final" && options.publishes)
      await publish(host, settings, { stage, digest, key, refresh: false, dryRun });
    const verified = now?.unchecked !== true;
    return { ...place, result: "released", decision, because, key, digest, seconds: seconds(), verified };
  }
  const make = !options.publishes ? buildAlone : options.verifies ? buildTwice : buildOnce;
  const published = await make(host, settings, { ...options, prepared, refresh });
  if (published === undefined) return { ...place, result: "waits", on: place.name };
  const { key, decision, digest, packages, standing } = published;
  const said = decision === "build" ? because : `${because}; ${published.because}`;
  const verified = options.publishes && standing?.unchecked !== true;
  return { ...place, result: "released", decision, because: said, key, digest, seconds: seconds(), packages, verified };
}

/** One build, pushed by its digest. What stands on it is not built where it has the content that it had. */
async function buildAlone(
  host: Host,
  settings: Settings,
  options: Building,
): Promise<(Published & { key: string }) | undefined> {
  const { stage } = options.stage;
  const carries = Object.values(settings.stages).some(({ parent }) => parent === stage);
  // What it is compared with is asked while it is built.
  const before = carries ? servingBefore(host, settings, options.stage) : undefined;
  before?.catch(() => undefined);
  const built = await firstBuild(host, settings, options);
  if (!built) return undefined;
  const { key, digest } = built;
  options.foresee(digest);
  const now = before
    ? await servingNow(host, settings, { stage, built: digest, before: await before })
    : { digest, decision: "build" as const, because: "" };
  return { ...now, tags: [], key };
}

async function firstBuild(host: Host, settings: Settings, options: Building): Promise<BuiltImage | undefined> {
  const { stage } = options.stage;
  const parent = options.prepared.parent === undefined ? undefined : options.parent;
  const begun = await options.early.take({ name: options.place.name, parent });
  if (begun !== undefined) return begun.building;
  const secrets = options.secrets[stage] ?? {};
  return build(host, settings, { ...options, stage, secrets, checking: false });
}

/** One build, published as unverified. */
async function buildOnce(
  host: Host,
  settings: Settings,
  options: Building,
): Promise<(Published & { key: string }) | undefined> {
  const { prepared, parent, refresh, dryRun } = options;
  const built = await firstBuild(host, settings, options);
  if (!built) return undefined;
  const { stage } = options.stage;
  const { digest, key } = built;
  const record = recordOf(prepared, parent, key);
  const given = { stage, digest, key, record, builds: [built.record], verdict: "unverified", refresh, dryRun } as const;
  return { ...(await publish(host, settings, given)), key };
}

async function buildTwice(
  host: Host,
  settings: Settings,
  options: Building,
): Promise<(Published & { key: string }) | undefined> {
  const checked = await import("./checked.ts");
  return checked.buildTwice(host, settings, { ...options, first: () => firstBuild(host, settings, options) });
}

/** Lets `count` acts run at a time; the others wait in their order. */
function atMost(count: number): <T>(act: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = [];
  let free = count;
  return async (act) => {
    if (free > 0) free -= 1;
    else await new Promise<void>((go) => waiting.push(go));
    try {
      return await act();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else free += 1;
    }
  };
}

/** What is said of stages that were built once. */
export const UNVERIFIED = "Published without a check, as `verify.when` says, until a run that checks";

/** Names of what was published, or is still, without a check. */
export function unverified(results: readonly StageResult[]): string[] {
  return results.flatMap((of) => (of.result === "released" && !of.verified ? [of.name] : []));
}

/** The chains as they went, and what is new in the stages that were built, for a job summary. */
export function releaseSummary(settings: Settings, results: readonly StageResult[]): string {
  const news = results.flatMap((of) =>
    of.result === "released" && of.packages ? [`#### ${of.name}`, "", packageSummary(of.packages)] : [],
  );
  const once = unverified(results);
  const told = once.length === 0 ? [] : [`${UNVERIFIED}: ${once.join(", ")}.`, ""];
  return [chainSummary("Release", releaseChain(settings, results)), ...told, ...news].join("\n");
}

/** The chains as they are drawn. */
export function releaseChain(settings: Settings, results: readonly StageResult[]): ChainStage[] {
  return results.map((of) => {
    const several = settings.platforms.length > 1;
    const below = settings.stages[of.stage]?.parent;
    // An index stands on the images of all platforms, which one arrow cannot say.
    const parent = below === undefined || (several && of.platform === undefined) ? undefined : below;
    const place = {
      stage: of.name,
      parent: parent === undefined ? undefined : stageOn(parent, several ? of.platform : undefined),
    };
    if (of.result === "failed") return { ...place, decision: "failed", because: firstSentence(of.failure.message) };
    if (of.result === "waits")
      return {
        ...place,
        decision: "not built",
        because: of.on === of.name ? "a dry run builds nothing" : `it stands on ${of.on}`,
      };
    return { ...of, ...place };
  });
}

/** The rest is told with the failure. */
function firstSentence(message: string): string {
  return /^[^\n]*?(?=\.(\s|$)|\n|$)/.exec(message)?.[0] ?? message;
}

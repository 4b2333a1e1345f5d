/** release: all chains in one process, for a laptop or any other CI: plan, build twice, verify, publish. */
import { withGuilt } from "./bisect.ts";
import { build } from "./build.ts";
import { chainSummary, type ChainStage } from "./chain.ts";
import { asFailure, type Failure } from "./errors.ts";
import type { Host } from "./host/host.ts";
import type { Digest } from "./image/reference.ts";
import type { Stage } from "./image/stages.ts";
import { publishable, writeReports } from "./outcome.ts";
import type { PackageReport } from "./packages.ts";
import { packageSummary } from "./packages-report.ts";
import { decide, prepareStage, recordOf, type PreparedStage } from "./plan.ts";
import { publish, type Published } from "./publish.ts";
import type { Settings, StageSettings } from "./settings.ts";
import { verify, verifySummary } from "./verify.ts";

export interface StageRelease {
  stage: Stage;
  /** `stop early`: built again, with the content that it had. */
  decision: "reuse" | "build" | "stop early";
  because: string;
  digest: Digest;
  seconds: number;
  packages?: PackageReport | undefined;
}

/** What became of a stage: `waits` stands on one that failed, or that a dry run did not build. */
export type StageResult =
  | ({ result: "released" } & StageRelease)
  | { result: "failed"; stage: Stage; failure: Failure }
  | { result: "waits"; stage: Stage; on: Stage };

interface ReleaseOptions {
  /** Values of build secrets, by stage. */
  secrets: Record<Stage, Record<string, string>>;
  refresh: boolean;
  dryRun: boolean;
  /** Stages of different chains that are built at the same time. */
  parallel: number;
}

/** Brings every stage to a published digest; chains that share nothing but what lies below them go on side by side, and one
 *  that fails takes nothing from the others. Results come in the order of the stages. */
export async function releaseImages(host: Host, settings: Settings, options: ReleaseOptions): Promise<StageResult[]> {
  const slot = atMost(options.parallel);
  const several =
    options.parallel > 1 &&
    Object.values(settings.stages).some(
      (stage, at, all) => all.findIndex(({ parent }) => parent === stage.parent) !== at,
    );
  const results = new Map<Stage, Promise<StageResult>>();
  for (const stage of Object.values(settings.stages)) {
    const below = stage.parent === undefined ? undefined : results.get(stage.parent);
    const told = several
      ? {
          ...host,
          info: (line: string) => {
            host.info(`${stage.stage.padEnd(8)} ${line}`);
          },
        }
      : host;
    results.set(
      stage.stage,
      after(below, stage.stage, (parent) => slot(() => releaseStage(told, settings, { ...options, stage, parent }))),
    );
  }
  return Promise.all(results.values());
}

/** Runs once the stage below is released, and turns a failure into a result: other chains go on. */
async function after(
  below: Promise<StageResult> | undefined,
  stage: Stage,
  act: (parent: Digest | undefined) => Promise<StageResult>,
): Promise<StageResult> {
  const under = await below;
  if (under !== undefined && under.result !== "released") {
    return { result: "waits", stage, on: under.result === "waits" ? under.on : under.stage };
  }
  try {
    return await act(under?.digest);
  } catch (error) {
    const failure = asFailure(error);
    if (failure === undefined) throw error;
    return { result: "failed", stage, failure };
  }
}

type StageOptions = Omit<ReleaseOptions, "parallel"> & { stage: StageSettings; parent: Digest | undefined };

async function releaseStage(host: Host, settings: Settings, options: StageOptions): Promise<StageResult> {
  const { parent, dryRun } = options;
  const { stage, kind } = options.stage;
  const started = host.now();
  const refresh = options.refresh && kind === "base";
  const prepared = await prepareStage(host, settings, stage);
  // Decided one by one: a rebuilt parent that came out the same lets the stages above be reused.
  const planned = await decide(host, settings.repository, { stage: prepared, below: parent, refresh });
  host.info(`${stage}: ${planned.decision}, because ${planned.because}`);
  const seconds = () => (host.now() - started) / 1000;
  const { because } = planned;
  if (planned.decision === "reuse") {
    const { digest, key } = planned;
    if (kind === "final") await publish(host, settings, { stage, digest, key, refresh: false, dryRun });
    return { result: "released", stage, decision: "reuse", because, digest, seconds: seconds() };
  }
  const published = await buildTwice(host, settings, { ...options, prepared, refresh });
  if (published === undefined) return { result: "waits", stage, on: stage };
  const { decision, digest, packages } = published;
  const said = decision === "build" ? because : `${because}; ${published.because}`;
  return { result: "released", stage, decision, because: said, digest, seconds: seconds(), packages };
}

async function buildTwice(
  host: Host,
  settings: Settings,
  options: StageOptions & { prepared: PreparedStage },
): Promise<Published | undefined> {
  const { prepared, parent, refresh, dryRun } = options;
  const { stage, dockerfile, target } = options.stage;
  const secrets = options.secrets[stage] ?? {};
  // The two builds share nothing, so they may run at the same time.
  const both = await Promise.allSettled(
    [false, true].map((checking) => build(host, settings, { stage, parent, prepared, secrets, dryRun, checking })),
  );
  for (const result of both) if (result.status === "rejected") throw result.reason;
  const [first, second] = both.map((result) => (result.status === "fulfilled" ? result.value : undefined));
  if (!first || !second) return undefined;
  const { repository } = settings;
  const compared = await verify(host, {
    stage,
    repository,
    first: first.digest,
    second: second.digest,
    firstWorker: first.worker,
    secondWorker: second.worker,
    records: [first.record, second.record],
    dockerfile,
    target,
    allow: settings.verify.allow,
    stages: settings.stages,
  });
  const verdict = await withGuilt(host, settings, compared, { stage, parent, prepared, secrets: () => secrets });
  await writeReports(host, verdict, host.input("reports"), Object.values(secrets));
  await host.summary(verifySummary(verdict));
  const digest = publishable(host, verdict);
  return publish(host, settings, {
    stage,
    digest,
    key: first.key,
    record: recordOf(prepared, parent, first.key),
    refresh,
    dryRun,
  });
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

/** The chains as they went, and what is new in the stages that were built, for a job summary. */
export function releaseSummary(settings: Settings, results: readonly StageResult[]): string {
  const news = results.flatMap((of) =>
    of.result === "released" && of.packages ? [`#### ${of.stage}`, "", packageSummary(of.packages)] : [],
  );
  return [chainSummary("Release", releaseChain(settings, results)), ...news].join("\n");
}

/** The chains as they are drawn. */
export function releaseChain(settings: Settings, results: readonly StageResult[]): ChainStage[] {
  return results.map((of) => {
    const place = { stage: of.stage, parent: settings.stages[of.stage]?.parent };
    if (of.result === "failed")
      return { ...place, decision: "failed", because: of.failure.message.split("\n")[0] ?? "" };
    if (of.result === "waits")
      return {
        ...place,
        decision: "not built",
        because: of.on === of.stage ? "a dry run builds nothing" : `it stands on ${of.on}`,
      };
    return { ...of, ...place };
  });
}

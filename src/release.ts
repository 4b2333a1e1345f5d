/** release: the whole chain in one process, for a laptop or any other CI: plan, build twice, verify, publish, deploy. */
import { build } from "./build.ts";
import type { Host } from "./host/host.ts";
import type { Digest } from "./image/reference.ts";
import { STAGES, type Stage } from "./image/stages.ts";
import { plan, prepareStage, recordOf } from "./plan.ts";
import { publish } from "./publish.ts";
import type { Settings } from "./settings.ts";
import { differentBuilds, verify, verifySummary } from "./verify.ts";

export interface StageRelease {
  stage: Stage;
  decision: "reuse" | "build";
  because: string;
  digest: Digest;
  seconds: number;
}

/** Brings every stage to a published digest. `secrets`: values of build secrets, by stage.
 *  Returns fewer than three stages after a dry run: what stands on a stage that was not built is not known. */
export async function releaseImages(
  host: Host,
  settings: Settings,
  options: { secrets: Record<Stage, Record<string, string>>; refresh: boolean; dryRun: boolean },
): Promise<StageRelease[]> {
  const { refresh, dryRun } = options;
  const released: StageRelease[] = [];
  let parent: Digest | undefined;
  for (const stage of STAGES) {
    const started = host.now();
    // Planned one by one: a rebuilt parent that came out the same lets the stages above be reused.
    const planned = (await plan(host, settings, { upTo: stage, parent, refresh: refresh && stage === "base" })).at(-1);
    if (!planned) throw new Error(`${stage} has no plan`);
    host.info(`${stage}: ${planned.decision}, because ${planned.because}`);
    if (planned.decision === "reuse") {
      parent = planned.digest;
      if (stage === "final")
        await publish(host, settings, { stage, digest: parent, key: planned.key, refresh: false, dryRun });
    } else {
      const digest = await buildTwice(host, settings, {
        stage,
        parent,
        secrets: options.secrets[stage],
        refresh,
        dryRun,
      });
      if (digest === undefined) return released;
      parent = digest;
    }
    released.push({
      stage,
      decision: planned.decision,
      because: planned.because,
      digest: parent,
      seconds: (host.now() - started) / 1000,
    });
  }
  return released;
}

async function buildTwice(
  host: Host,
  settings: Settings,
  options: {
    stage: Stage;
    parent: Digest | undefined;
    secrets: Record<string, string>;
    refresh: boolean;
    dryRun: boolean;
  },
): Promise<Digest | undefined> {
  const { stage, refresh, dryRun } = options;
  // The two builds share nothing, so they may run at the same time.
  const both = await Promise.allSettled([
    build(host, settings, { ...options, checking: false }),
    build(host, settings, { ...options, checking: true }),
  ]);
  for (const result of both) if (result.status === "rejected") throw result.reason;
  const [first, second] = both.map((result) => (result.status === "fulfilled" ? result.value : undefined));
  if (!first || !second) return undefined;
  const { repository } = settings;
  const verdict = await verify(host, {
    stage,
    repository,
    first: first.digest,
    second: second.digest,
    firstWorker: first.worker,
    secondWorker: second.worker,
    dockerfile: settings.stages[stage].dockerfile,
    target: settings.stages[stage].target,
  });
  await host.summary(verifySummary(stage, verdict));
  if (verdict.verdict === "different") throw differentBuilds(stage, verdict, settings.stages[stage].dockerfile);
  host.info(`Two builds of ${stage} are identical: ${verdict.digest}`);
  const prepared = await prepareStage(host, settings, stage);
  const published = await publish(host, settings, {
    stage,
    digest: verdict.digest,
    key: first.key,
    record: recordOf(prepared, options.parent, first.key),
    refresh: refresh && stage === "base",
    dryRun,
  });
  return published.digest;
}

/** The released images for a job summary or a terminal. */
export function releaseTable(stages: readonly StageRelease[]): string {
  const rows = stages.map(
    ({ stage, decision, digest, seconds }) => `| ${stage} | ${decision} | \`${digest}\` | ${seconds.toFixed(1)} s |`,
  );
  return ["| stage | decision | digest | time |", "|---|---|---|---|", ...rows, ""].join("\n");
}

/** What a run does that compares: two builds of a stage, and an image that was published without a check. Loaded for that alone. */
import { withGuilt } from "./bisect.ts";
import { build, type BuiltImage } from "./build.ts";
import type { Host } from "./host/host.ts";
import type { Digest } from "./image/reference.ts";
import type { Standing } from "./image/standing.ts";
import { publishable, writeReports } from "./outcome.ts";
import { recordOf } from "./plan.ts";
import { publish, type Published } from "./publish.ts";
import type { Building } from "./release.ts";
import { verifyPublished } from "./reverify.ts";
import type { Settings } from "./settings.ts";
import { comparisonOf, verify, verifySummary, type Verdict } from "./verify.ts";

/** Builds an image once more that was published without a check. Throws CheckFailed when it comes out different. */
export async function verifyReused(
  host: Host,
  settings: Settings,
  options: Building & { digest: Digest },
): Promise<Standing | undefined> {
  const secrets = options.secrets[options.stage.stage] ?? {};
  const { verdict, standing } = await verifyPublished(host, settings, { ...options, secrets });
  await told(host, verdict, secrets);
  return standing;
}

/** Two builds, compared, and published where they are the same. */
export async function buildTwice(
  host: Host,
  settings: Settings,
  options: Building & { first: () => Promise<BuiltImage | undefined> },
): Promise<(Published & { key: string }) | undefined> {
  const { prepared, parent, refresh, dryRun } = options;
  const { stage } = options.stage;
  const secrets = options.secrets[stage] ?? {};
  const once = { stage, parent, prepared, secrets, refresh, dryRun };
  // The two builds share nothing, so they may run at the same time.
  const both = await Promise.allSettled([options.first(), build(host, settings, { ...once, checking: true })]);
  for (const result of both) if (result.status === "rejected") throw result.reason;
  const [cached, second] = both.map((result) => (result.status === "fulfilled" ? result.value : undefined));
  if (!cached || !second) return undefined;
  const first = await settled(host, cached, second, () =>
    build(host, settings, { ...once, checking: false, refresh: true }),
  );
  if (!first) return undefined;
  const compared = await verify(host, {
    ...comparisonOf(settings, options.stage),
    first: first.digest,
    second: second.digest,
    firstWorker: first.worker,
    secondWorker: second.worker,
    records: [first.record, second.record],
  });
  const verdict = await withGuilt(host, settings, compared, { stage, parent, prepared, secrets: () => secrets });
  const digest = await told(host, verdict, secrets);
  const { key } = first;
  const published = await publish(host, settings, {
    stage,
    digest,
    key,
    record: recordOf(prepared, parent, key),
    builds: [first.record, second.record],
    verdict: verdict.verdict === "allowed" ? "allowed" : "identical",
    refresh,
    dryRun,
  });
  return { ...published, key };
}

/** The digest that may be published, after everybody was told why, or why not. */
async function told(host: Host, verdict: Verdict, secrets: Record<string, string>): Promise<Digest> {
  await writeReports(host, verdict, host.input("reports"), Object.values(secrets));
  await host.summary(verifySummary(verdict));
  return publishable(host, verdict);
}

/** The first build, done again without a cache when it took steps from one and differs: these can be of another day. */
async function settled(
  host: Host,
  first: BuiltImage,
  second: BuiltImage,
  again: () => Promise<BuiltImage | undefined>,
): Promise<BuiltImage | undefined> {
  if (!first.cached || first.digest === second.digest) return first;
  host.info(
    "The first build took steps from a cache and differs from the checking build. It is done again without one.",
  );
  return again();
}

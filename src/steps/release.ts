/** The chain as one verb. */
import { availableParallelism } from "node:os";
import { InputError } from "../errors.ts";
import type { Host } from "../host/host.ts";
import { KINDS } from "../image/stages.ts";
import { login } from "../registry.ts";
import { chainLines } from "../chain.ts";
import { packagesJson } from "../packages-report.ts";
import { releaseChain, releaseImages, releaseSummary, UNVERIFIED, unverified, type StageResult } from "../release.ts";
import { environmentStage, readBuildSecrets, readSettings, stagesOf } from "../settings.ts";
import { verifiesNow } from "../when.ts";
import { deployDigest, deployStep, ENVIRONMENT_INPUTS, readTarget } from "./servers.ts";
import { flag, REGISTRY_INPUTS, type Step } from "./step.ts";

const DIGESTS =
  "Digests of the final images that are released, as JSON by stage; of several platforms, that of the index.";

/** The whole chain in one process: a verb of the CLI; as an action it is the reusable workflow or the root action. */
export const RELEASE: Step = {
  name: "release",
  title: "Release immutable servers",
  description: "Plans, builds twice, verifies, publishes, and deploys when an environment is given.",
  icon: "zap",
  color: "green",
  inputs: [
    "config",
    "repository",
    "refresh",
    "verify",
    "tags",
    "moving",
    "advisories",
    "secrets",
    "cache",
    "builder",
    "rebuilder",
    "parallel",
    "reports",
    "level",
    "diffoscope",
    ...ENVIRONMENT_INPUTS,
    ...REGISTRY_INPUTS,
    "dry-run",
  ],
  required: [],
  defaults: {},
  outputs: {
    digest: "Digest of the final image.",
    digests: DIGESTS,
    ...Object.fromEntries(KINDS.map((stage) => [`${stage}-digest`, `Digest of ${stage}.`])),
    verified:
      "`false` when something of it was published without a check, because `verify.when` leaves that to another run; else `true`.",
    packages: "Packages that changed in each stage, bottom first, as JSON; null for a stage that stays.",
    ...deployStep.outputs,
  },
  run: async (host) => {
    const settings = await readSettings(host);
    const environment = host.input("environment");
    const target = environment === undefined ? undefined : readTarget(host, settings);
    const stages = Object.keys(settings.stages);
    const secrets = Object.fromEntries(stages.map((stage) => [stage, readBuildSecrets(host, settings, stage)]));
    const parallel = parallelInput(host);
    await login(host, settings.repository);
    const results = await releaseImages(host, settings, {
      secrets,
      refresh: flag(host, "refresh"),
      verifies: await verifiesNow(host, settings.verify, flag(host, "verify")),
      dryRun: flag(host, "dry-run"),
      parallel,
    });
    // Of several platforms it is the index that is released.
    const whole = results.filter(({ platform }) => settings.platforms.length === 1 || platform === undefined);
    const digests = new Map(whole.flatMap((of) => (of.result === "released" ? [[of.stage, of.digest] as const] : [])));
    for (const [stage, digest] of digests) host.output(`${stage}-digest`, digest);
    const finals = stagesOf(settings, "final").map(({ stage }) => [stage, digests.get(stage)]);
    host.output("digests", JSON.stringify(Object.fromEntries(finals)));
    const served = environmentStage(settings, environment);
    const digest = served === undefined ? undefined : digests.get(served);
    if (digest) host.output("digest", digest);
    const reports = results.map((of) => (of.result === "released" && of.packages ? packagesJson(of.packages) : "null"));
    host.output("packages", `[${reports.join(",")}]`);
    for (const line of chainLines(releaseChain(settings, results))) host.info(line);
    const once = unverified(results);
    if (once.length > 0) host.info(`${UNVERIFIED}: ${once.join(", ")}`);
    host.output("verified", String(once.length === 0));
    await host.summary(releaseSummary(settings, results));
    refuseFailed(host, results);
    if (digest && target) await deployDigest(host, settings, digest, target);
  },
};

/** The first failure is the run's own; the others are told before, with what was published in spite of them. */
function refuseFailed(host: Host, results: readonly StageResult[]): void {
  const [first, ...others] = results.flatMap((of) => (of.result === "failed" ? [of] : []));
  if (first === undefined) return;
  const released = results.filter((of) => of.result === "released").map(({ name }) => name);
  const waiting = results.filter((of) => of.result === "waits").map(({ name }) => name);
  for (const { name, failure } of others) host.error(`${name}: ${failure.message}\n${failure.remedy}`, failure.at);
  if (results.length > KINDS.length) {
    host.info(
      [
        `Failed: ${[first, ...others].map(({ name }) => name).join(", ")}.`,
        ...(waiting.length > 0 ? [`Not built, since they stand on it: ${waiting.join(", ")}.`] : []),
        ...(released.length > 0 ? [`Published, and reused by the next run: ${released.join(", ")}.`] : []),
        "Nothing is deployed.",
      ].join(" "),
    );
  }
  throw first.failure;
}

function parallelInput(host: Host): number {
  const text = host.input("parallel") ?? String(Math.max(1, Math.floor(availableParallelism() / 2)));
  const parallel = Number(text);
  if (/^\d+$/.test(text) && parallel >= 1) return parallel;
  throw InputError.of({
    code: "parallel-count",
    name: "input parallel",
    seen: JSON.stringify(text),
    accepted: "a whole number from 1",
    example: "2",
  });
}

/** The chain as one verb: released, or only built. */
import { availableParallelism } from "node:os";
import { InputError } from "../errors.ts";
import type { Host } from "../host/host.ts";
import { KINDS } from "../image/stages.ts";
import { login } from "../registry.ts";
import { chainLines, chainSummary } from "../chain.ts";
import type { InputName } from "../inputs.ts";
import { packagesJson } from "../packages-report.ts";
import { releaseChain, releaseImages, releaseSummary, UNVERIFIED, unverified, type StageResult } from "../release.ts";
import { environmentStage, readBuildSecrets, readSettings, stagesOf, type Settings } from "../settings.ts";
import { verifiesNow } from "../when.ts";
import { deployDigest, deployStep, ENVIRONMENT_INPUTS, readTarget } from "./servers.ts";
import { STAGE_SETTINGS } from "./stage.ts";
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
    const given = chainInputs(host, settings);
    await login(host, settings.repository);
    const verifies = await verifiesNow(host, settings.verify, flag(host, "verify"));
    const results = await releaseImages(host, settings, { ...given, verifies, publishes: true });
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
    refuseFailed(host, results, "Published, and reused by the next run");
    if (digest && target) await deployDigest(host, settings, digest, target);
  },
};

/** Of the inputs of `build`, those that speak of one stage. */
const OF_ONE_STAGE: readonly InputName[] = ["platform", "parent", ...STAGE_SETTINGS, "rebuild", "level"];

/** Builds what must be built of all stages, in one process. */
export async function buildAll(host: Host): Promise<void> {
  for (const name of OF_ONE_STAGE) {
    if (host.input(name) === undefined) continue;
    throw InputError.of({
      code: "stage-missing",
      name: "input stage",
      seen: `nothing, and \`${name}\`, which speaks of one stage`,
      accepted: `the stage that \`${name}\` is for; without both, all stages are built that must be`,
      example: `immutable-servers build final --${name} …`,
    });
  }
  const settings = await readSettings(host);
  const given = chainInputs(host, settings);
  await login(host, settings.repository);
  const results = await releaseImages(host, settings, { ...given, verifies: false, publishes: false });
  const there = results.flatMap((of) => (of.result === "released" ? [of] : []));
  host.output("images", JSON.stringify(Object.fromEntries(there.map(({ name, digest }) => [name, digest]))));
  host.output("decisions", JSON.stringify(Object.fromEntries(there.map(({ name, decision }) => [name, decision]))));
  const chain = releaseChain(settings, results);
  for (const line of chainLines(chain)) host.info(line);
  await host.summary(chainSummary("Build", chain));
  if (there.some(({ decision }) => decision === "build"))
    host.info(
      "Pushed by their digests alone: `immutable-servers release` builds a second time, compares and publishes.",
    );
  refuseFailed(host, results, "Built");
}

/** What the inputs say of a run over all stages. */
function chainInputs(host: Host, settings: Settings) {
  const stages = Object.keys(settings.stages);
  const secrets = Object.fromEntries(stages.map((stage) => [stage, readBuildSecrets(host, settings, stage)]));
  return { secrets, refresh: flag(host, "refresh"), dryRun: flag(host, "dry-run"), parallel: parallelInput(host) };
}

/** The first failure is the run's own; the others are told before, with what was published in spite of them. */
function refuseFailed(host: Host, results: readonly StageResult[], done: string): void {
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
        ...(released.length > 0 ? [`${done}: ${released.join(", ")}.`] : []),
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

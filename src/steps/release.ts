/** The chain as one verb: released. */
import { KINDS } from "../image/stages.ts";
import { login } from "../registry.ts";
import { chainLines } from "../chain.ts";
import { packagesJson } from "../packages-report.ts";
import { releaseChain, releaseImages, releaseSummary, UNVERIFIED, unverified } from "../release.ts";
import { environmentStage, readSettings, stagesOf } from "../settings.ts";
import { verifiesNow } from "../when.ts";
import { chainInputs, refuseFailed } from "./build-all.ts";
import { deployDigest, deployStep, ENVIRONMENT_INPUTS, greet, readTarget } from "./servers.ts";
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
      "`false` when something of it was published without a check, because `verify.when` leaves that to another run, or not published; else `true`.",
    packages: "Packages that changed in each stage, bottom first, as JSON; null for a stage that stays.",
    ...deployStep.outputs,
  },
  run: async (host) => {
    const settings = await readSettings(host);
    const environment = host.input("environment");
    const target = environment === undefined ? undefined : readTarget(host, settings);
    const given = chainInputs(host, settings);
    await login(host, settings.repository);
    const [verifies] = await Promise.all([
      verifiesNow(host, settings.verify, flag(host, "verify")),
      target === undefined || given.dryRun ? undefined : greet(host, settings, target),
    ]);
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
    host.output("verified", String(once.length === 0 && results.every(({ result }) => result === "released")));
    await host.summary(releaseSummary(settings, results));
    refuseFailed(host, results, "Published, and reused by the next run");
    if (digest && target) await deployDigest(host, settings, digest, target);
  },
};

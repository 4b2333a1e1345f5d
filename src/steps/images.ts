/** The steps that make an image: plan, build, verify, publish. */
import { withGuilt } from "../bisect.ts";
import { build } from "../build.ts";
import { unknownPlatform } from "../consistency.ts";
import { Failure } from "../errors.ts";
import { parseRecord } from "../honesty.ts";
import type { Host } from "../host/host.ts";
import type { InputsRecord } from "../image/inputs-record.ts";
import { parsePinned, type Digest } from "../image/reference.ts";
import { standingSentence } from "../image/standing.ts";
import { chainLines, chainSummary } from "../chain.ts";
import { isSource, parseSource } from "../image/sources.ts";
import { KINDS, type Kind, type Stage } from "../image/stages.ts";
import { publishable, writeReports } from "../outcome.ts";
import { packagesJson } from "../packages-report.ts";
import { publishedImages, publishIndex, releasedDigest } from "../indexes.ts";
import { jobsOf } from "../jobs.ts";
import { keyOn, plan, planAll, planChain, prepareStage, recordOf, type StagePlan } from "../plan.ts";
import { publish, publishSummary } from "../publish.ts";
import { readStanding } from "../records.ts";
import { login } from "../registry.ts";
import { readLevel, reverify } from "../reverify.ts";
import { readBuildSecrets, readSettings, stageNamed, type Settings, type StageSettings } from "../settings.ts";
import { keyDifferences, why } from "../why.ts";
import { reportJson, verify, verifySummary, type Verdict, type VerifyOptions } from "../verify.ts";
import { foreseeTarget } from "./servers.ts";
import { digestInput, flag, REGISTRY_INPUTS, requiredDigest, type Step } from "./step.ts";

const STAGE_SETTINGS = ["context", "dockerfile", "target", "args", "contexts", "epoch"] as const;

export const planStep: Step = {
  name: "plan",
  title: "Plan immutable servers",
  description: "Says for each stage whether its image is there already or must be built, and why.",
  icon: "map",
  color: "blue",
  inputs: [
    "config",
    "repository",
    "stage",
    "platform",
    "parent",
    "refresh",
    "environment",
    "env",
    "why",
    "diff",
    ...STAGE_SETTINGS,
    ...REGISTRY_INPUTS,
  ],
  required: [],
  defaults: {},
  outputs: {
    decision: "`build` when something must be built, else `reuse`; with `stage`, whether that stage must be.",
    digest: "With `stage`: the digest to reuse; empty when it must be built.",
    key: "With `stage`: its key; empty while the parent's digest is open.",
    ...Object.fromEntries(
      KINDS.flatMap((stage) => [
        [`${stage}-decision`, `\`reuse\` or \`build\` for ${stage}.`],
        [`${stage}-digest`, `Digest of ${stage} to reuse; empty when it must be built.`],
      ]),
    ),
    plan: "The whole plan as JSON: a list of stage, kind, parent, platform, decision, key, digest, because.",
    jobs: "For the reusable workflow: the jobs of several chains or platforms, as JSON; empty for one chain on one platform.",
    runner: "The runner's label for the platform, where there is one platform and the configuration names one.",
  },
  run: async (host) => {
    const asked = host.input("why") !== undefined ? "why" : "stage";
    const { settings, stage: named } = await openSettings(host, asked);
    foreseeTarget(host, settings);
    if (named !== undefined) onePlatform(host, settings);
    const keys = host.input("diff");
    if (keys !== undefined || asked === "why") {
      const { stage } = named ?? stageNamed(settings, undefined);
      const lines =
        keys === undefined
          ? await why(host, settings, { stage, parent: await parentDigest(host, settings, stage) })
          : await keyDifferences(host, settings, { stage, keys });
      for (const line of lines) host.info(line);
      return;
    }
    const refresh = flag(host, "refresh");
    const plans =
      named === undefined
        ? await planAll(host, settings, { refresh })
        : await plan(host, settings, { upTo: named.stage, parent: digestInput(host, "parent"), refresh });
    for (const line of chainLines(planChain(plans))) host.info(line);
    for (const stage of new Set(plans.map((each) => each.stage))) {
      const [first, ...others] = plans.filter((each) => each.stage === stage);
      if (first === undefined) continue;
      const decision = [first, ...others].some((each) => each.decision === "build") ? "build" : "reuse";
      host.output(`${stage}-decision`, decision);
      host.output(`${stage}-digest`, others.length > 0 ? "" : reused(first));
    }
    host.output("plan", JSON.stringify(plans));
    const last = plans.at(-1);
    if (named !== undefined && last !== undefined) {
      host.output("decision", last.decision);
      host.output("digest", reused(last));
      host.output("key", last.key ?? "");
      return;
    }
    host.output("decision", plans.some(({ decision }) => decision === "build") ? "build" : "reuse");
    const jobs = jobsOf(settings, plans);
    host.output("jobs", jobs === undefined ? "" : JSON.stringify(jobs));
    host.output("runner", settings.platforms.length > 1 ? "" : (settings.runners[settings.platform] ?? ""));
    const told = await standings(host, settings.repository, plans);
    for (const line of told) host.info(line);
    await host.summary([chainSummary("Plan", planChain(plans)), ...told.map((line) => `- ${line}`), ""].join("\n"));
  },
};

/** What independent builds say of the images that are reused, a line for each of which something is kept. */
async function standings(host: Host, repository: string, plans: readonly StagePlan[]): Promise<string[]> {
  const told = plans.map(async ({ stage, ...plan }) => {
    const standing = plan.decision === "reuse" ? await readStanding(host, repository, plan.digest) : undefined;
    return standing === undefined ? [] : [`${stage}: ${standingSentence(standing)}`];
  });
  return (await Promise.all(told)).flat();
}

export function buildStep(stage: Kind, what: string): Step {
  return {
    name: `build-${stage}`,
    title: `Build the ${stage} image`,
    description: `Builds ${what} reproducibly and pushes it by its digest, without a tag.`,
    icon: "package",
    color: "blue",
    inputs: [
      "config",
      "repository",
      "stage",
      "platform",
      "parent",
      ...STAGE_SETTINGS,
      "refresh",
      "secrets",
      "cache",
      "builder",
      "rebuilder",
      "rebuild",
      "level",
      ...REGISTRY_INPUTS,
      "dry-run",
    ],
    required: [],
    defaults: { stage },
    outputs: {
      digest: "Digest of the pushed image.",
      key: "Key of the stage, for `publish`.",
      worker: "The BuildKit worker that built it, for `verify`.",
      record: "How it came about, as JSON, for `verify`: builder, steps with their times, checks, variations.",
      cached:
        "`true` when steps may have come from a cache: when the checking build differs, build again with `cache: none`.",
    },
    run: async (host) => {
      const { settings, stage: of } = await openStage(host);
      const { stage: name } = of;
      onePlatform(host, settings);
      const secrets = readBuildSecrets(host, settings, name);
      const built = await build(host, settings, {
        stage: name,
        parent: await parentDigest(host, settings, name),
        checking: flag(host, "rebuild"),
        refresh: flag(host, "refresh") && of.kind === "base",
        secrets,
        dryRun: flag(host, "dry-run"),
      });
      if (!built) return;
      host.output("digest", built.digest);
      host.output("key", built.key);
      host.output("worker", built.worker);
      host.output("record", JSON.stringify(built.record));
      host.output("cached", String(built.cached));
    },
  };
}

export const verifyStep: Step = {
  name: "verify",
  title: "Verify two builds",
  description: "Compares two independent builds of a stage, or any two images, and says which layers and paths differ.",
  icon: "check-circle",
  color: "green",
  inputs: [
    "config",
    "repository",
    "stage",
    "platform",
    "first",
    "second",
    "first-worker",
    "second-worker",
    "dockerfile",
    "target",
    "reports",
    "first-record",
    "second-record",
    "parent",
    "level",
    "rebuilder",
    "secrets",
    "rebuild",
    "clone",
    "keep",
    ...REGISTRY_INPUTS,
  ],
  required: [],
  defaults: {},
  outputs: {
    verdict:
      "`identical`, `allowed` (every difference is one that `verify.allow` names) or `different`, with which the step fails.",
    digest: "The digest to publish; empty when the builds differ.",
    report: "The report as JSON: causes with their step, paths, reason and fix; layers; fields; what was allowed.",
    standing: "With `rebuild`: how many independent builds came out equal, as JSON; empty where nothing is kept.",
    "report-html": "With `reports`: the report for a browser, one file.",
    "report-json": "With `reports`: the whole report as JSON, also for `fix`.",
    "report-sarif": "With `reports`: the report for code scanning.",
  },
  run: async (host) => {
    const verdict = await verdictOf(host);
    host.output("verdict", verdict.verdict);
    host.output("digest", verdict.verdict === "different" ? "" : verdict.digest);
    host.output("report", reportJson(verdict));
    const files = await writeReports(host, verdict, host.input("reports"));
    for (const form of ["html", "json", "sarif"] as const) host.output(`report-${form}`, files[form] ?? "");
    await host.summary(verifySummary(verdict));
    publishable(host, verdict);
  },
};

/** Of two builds; or, with `rebuild`, of a published image and one more build of it. */
async function verdictOf(host: Host): Promise<Verdict> {
  const published = host.input("rebuild");
  if (published === undefined) {
    const { again, ...options } = await verifyOptions(host);
    return again(await verify(host, options));
  }
  const image = parsePinned(published, "input rebuild");
  await login(host, image.repository);
  const check = readLevel(host);
  const keep = flag(host, "keep");
  const { verdict, standing } = await reverify(host, image, { clone: flag(host, "clone"), keep, check });
  host.output("standing", standing === undefined ? "" : JSON.stringify(standing));
  return verdict;
}

/** Two digests of a stage, by the settings; or two images of any origin, for which neither checkout nor settings are needed. */
async function verifyOptions(host: Host): Promise<VerifyOptions & { again(verdict: Verdict): Promise<Verdict> }> {
  const source = (name: "first" | "second") => {
    const text = host.input(name);
    return text !== undefined && isSource(text) ? parseSource(text, `input ${name}`) : undefined;
  };
  const [first, second] = [source("first"), source("second")];
  const workers = { firstWorker: host.input("first-worker"), secondWorker: host.input("second-worker") };
  if (first === undefined || second === undefined) {
    const { settings, stage: of } = await openStage(host);
    const given = {
      ...workers,
      first: first ?? requiredDigest(host, "first"),
      second: second ?? requiredDigest(host, "second"),
    };
    const { stage, dockerfile, target } = of;
    const { repository, stages, verify: check } = settings;
    const again = async (verdict: Verdict) =>
      withGuilt(host, settings, verdict, {
        stage,
        // Further builds stand on what the two stood on; without a digest, on what the registry has.
        parent: check.level === "bisect" ? await parentDigest(host, settings, stage) : digestInput(host, "parent"),
        secrets: () => readBuildSecrets(host, settings, stage),
      });
    const records = [parseRecord(host.input("first-record")), parseRecord(host.input("second-record"))];
    return { stage, repository, ...given, records, dockerfile, target, allow: check.allow, stages, again };
  }
  const remote = [first, second].find((image) => image.transport === "docker");
  if (remote?.transport === "docker") await login(host, remote.reference);
  const again = (verdict: Verdict) => Promise.resolve(verdict);
  const lines = { dockerfile: host.input("dockerfile"), target: host.input("target") };
  return { repository: "", ...workers, first, second, ...lines, again };
}

export const publishStep: Step = {
  name: "publish",
  title: "Publish a verified image",
  description:
    "Gives a verified digest its key's tag, and the final image its release tags; tags that must not move never do.",
  icon: "upload-cloud",
  color: "green",
  inputs: [
    "config",
    "repository",
    "stage",
    "platform",
    "digest",
    "first-record",
    "second-record",
    "key",
    "parent",
    "refresh",
    "tags",
    "moving",
    "advisories",
    ...STAGE_SETTINGS,
    ...REGISTRY_INPUTS,
    "dry-run",
  ],
  required: ["stage"],
  defaults: {},
  outputs: {
    digest: "The digest that is published under the stage's key; the next stage stands on it.",
    tags: "The tags that serve it, one per line.",
    decision: "`build`; `stop early` when the content is what it was; `reuse` when it was published already.",
    packages:
      "Packages that changed since the stage's last image, and advisories closed, as JSON; empty when it had none or stays.",
  },
  run: async (host) => {
    const { settings, stage: of } = await openStage(host);
    const { stage, kind } = of;
    const dryRun = flag(host, "dry-run");
    const published =
      settings.platforms.length > 1 && host.input("platform") === undefined
        ? await publishIndex(host, settings, { stage, images: await publishedImages(host, settings, stage), dryRun })
        : await publish(host, settings, {
            stage,
            digest: digestInput(host, "digest") ?? (await releasedDigest(host, settings, stage)),
            ...(await keyAndRecord(host, settings, of)),
            builds: [parseRecord(host.input("first-record")), parseRecord(host.input("second-record"))],
            refresh: flag(host, "refresh") && kind === "base",
            dryRun,
          });
    host.output("digest", published.digest);
    host.output("tags", published.tags.join("\n"));
    host.output("decision", published.decision);
    host.output("packages", published.packages ? packagesJson(published.packages) : "");
    await host.summary(publishSummary(stage, published));
  },
};

/** How every step begins: the settings, with the inputs that speak of the stage that is named, and the registry's login. */
async function openSettings(
  host: Host,
  input: "stage" | "why" = "stage",
): Promise<{ settings: Settings; stage: StageSettings | undefined }> {
  const name = host.input(input);
  const settings = await readSettings(host, name);
  const stage = name === undefined ? undefined : stageNamed(settings, name, input);
  await login(host, settings.repository);
  return { settings, stage };
}

async function openStage(host: Host): Promise<{ settings: Settings; stage: StageSettings }> {
  const { settings, stage } = await openSettings(host);
  return { settings, stage: stage ?? stageNamed(settings, undefined) };
}

/** Refuses a step that acts on one platform where it was not said on which. */
function onePlatform(host: Host, { platforms }: Settings): void {
  if (platforms.length > 1 && host.input("platform") === undefined) throw unknownPlatform(undefined, platforms);
}

/** The key to publish under, and what it was made from where there is a checkout that has this key. */
async function keyAndRecord(
  host: Host,
  settings: Settings,
  { stage, dockerfile: path }: StageSettings,
): Promise<{ key: string; record: InputsRecord | undefined }> {
  const given = host.input("key");
  const dockerfile = await host.read(path);
  if (given !== undefined && dockerfile === undefined) return { key: given, record: undefined };
  try {
    const prepared = await prepareStage(host, settings, stage);
    const parent = await parentDigest(host, settings, stage);
    const { key } = keyOn(prepared, parent);
    const record = given === undefined || given === key ? recordOf(prepared, parent, key) : undefined;
    return { key: given ?? key, record };
  } catch (error) {
    if (given === undefined || !(error instanceof Failure) || host.signal.aborted) throw error;
    // The build had other inputs than this step, such as `contexts`. What it is made of only makes later words richer.
    host.info(`The next plan cannot say what changed in ${stage}: ${error.message}`);
    return { key: given, record: undefined };
  }
}

/** The digest that a stage stands on: as given, or as the registry has it for what is in the checkout. */
async function parentDigest(host: Host, settings: Settings, stage: Stage): Promise<Digest | undefined> {
  const given = digestInput(host, "parent");
  const { parent } = stageNamed(settings, stage);
  if (given !== undefined || parent === undefined) return given;
  const last = (await plan(host, settings, { upTo: parent })).at(-1);
  return last?.decision === "reuse" ? last.digest : undefined;
}

function reused(stage: StagePlan): string {
  return stage.decision === "reuse" ? stage.digest : "";
}

/** The step plan: what must be built, and why. */
import { chainLines, chainSummary, type ChainStage } from "../chain.ts";
import type { Host } from "../host/host.ts";
import { KINDS } from "../image/stages.ts";
import { jobsOf } from "../jobs.ts";
import type { Digest } from "../image/reference.ts";
import { releasedDigests } from "../indexes.ts";
import { openLookup } from "../lookup.ts";
import { plan, planAll, planChain, withCurrent, type StagePlan } from "../plan.ts";
import { areSeveral, chainOfJobs, chainsOfJobs, digestOfJobs } from "../ran.ts";
import { stageNamed } from "../settings.ts";
import { judged, standingLines, verifiesNow } from "../when.ts";
import { keyDifferences, why } from "../why.ts";
import { foreseeTarget } from "./servers.ts";
import { STAGE_INPUTS, STAGE_SETTINGS, onePlatform, openSettings } from "./stage.ts";
import { digestInput, flag, REGISTRY_INPUTS, type Step } from "./step.ts";

export const planStep: Step = {
  name: "plan",
  title: "Plan immutable servers",
  description: "Says for each stage whether its image is there already or must be built, and why.",
  icon: "map",
  color: "blue",
  inputs: [
    ...STAGE_INPUTS,
    "parent",
    "refresh",
    "verify",
    "environment",
    "env",
    "why",
    "diff",
    "needs",
    ...STAGE_SETTINGS,
    ...REGISTRY_INPUTS,
  ],
  required: [],
  defaults: {},
  outputs: {
    decision:
      "`build` when something must be built; `verify` when nothing must be, and something was published without a check; else `reuse`. With `stage`, of that stage.",
    digest: "With `stage`: the digest to reuse, or to verify; empty when it must be built.",
    key: "With `stage`: its key; empty while the parent's digest is open.",
    ...Object.fromEntries(
      KINDS.flatMap((stage) => [
        [`${stage}-decision`, `\`reuse\`, \`verify\` or \`build\` for ${stage}.`],
        [`${stage}-digest`, `Digest of ${stage} to reuse, or to verify; empty when it must be built.`],
      ]),
    ),
    plan: "The whole plan as JSON: a list of stage, kind, parent, platform, decision, key, digest, because.",
    digests: "Digests of the final images that are there, as JSON by stage; of several platforms, that of the index.",
    verify: "`true` when this run verifies what it builds; `false` when `verify.when` leaves that to another run.",
    jobs: "For the reusable workflow: the jobs of several chains or platforms, as JSON; empty for one chain on one platform.",
    runner: "The runner's label for the platform, where there is one platform and the configuration names one.",
  },
  run: async (host) => {
    const needs = host.input("needs");
    if (needs !== undefined) {
      const { chain, digests } = await ran(host, needs);
      for (const line of chainLines(chain)) host.info(line);
      host.output("digests", JSON.stringify(digests));
      await host.summary(chainSummary("Release", chain));
      return;
    }
    const asked = host.input("why") !== undefined ? "why" : "stage";
    const { settings, stage: named } = await openSettings(host, asked);
    foreseeTarget(host, settings);
    if (named !== undefined) onePlatform(host, settings);
    const keys = host.input("diff");
    if (keys !== undefined || asked === "why") {
      const { stage } = named ?? stageNamed(settings, undefined);
      const lines =
        keys === undefined
          ? await why(host, settings, { stage, parent: digestInput(host, "parent") })
          : await keyDifferences(host, settings, { stage, keys });
      for (const line of lines) host.info(line);
      return;
    }
    const refresh = flag(host, "refresh");
    const lookup = openLookup(host, settings.repository);
    const found =
      named === undefined
        ? await planAll(host, settings, { refresh, lookup })
        : await plan(host, settings, { upTo: named.stage, parent: digestInput(host, "parent"), refresh, lookup });
    const verifies = await verifiesNow(host, settings.verify, flag(host, "verify"));
    const plans = await judged(lookup, { plans: found, verifies });
    host.output("verify", String(verifies));
    for (const line of chainLines(planChain(plans))) host.info(line);
    for (const stage of new Set(plans.map((each) => each.stage))) {
      const [first, ...others] = plans.filter((each) => each.stage === stage);
      if (first === undefined) continue;
      host.output(`${stage}-decision`, together([first, ...others]));
      host.output(`${stage}-digest`, others.length > 0 ? "" : reused(first));
    }
    const jobs = jobsOf(settings, plans);
    const last = plans.at(-1);
    if (named !== undefined && last !== undefined) {
      host.output("plan", JSON.stringify(plans));
      host.output("decision", last.decision);
      host.output("digest", reused(last));
      host.output("key", last.key ?? "");
      return;
    }
    host.output("decision", together(plans));
    const [whole, digests] = await Promise.all([
      // After them, the jobs of several chains are told from what is published.
      jobs === undefined ? plans : withCurrent(host, settings, plans),
      releasedDigests(host, settings, { plans, pushed: false }),
    ]);
    host.output("plan", JSON.stringify(whole));
    host.output("digests", JSON.stringify(digests));
    host.output("jobs", jobs === undefined ? "" : JSON.stringify(jobs));
    host.output("runner", settings.platforms.length > 1 ? "" : (settings.runners[settings.platform] ?? ""));
    const told = [
      ...standingLines(plans),
      ...(verifies ? [] : ["This run builds once: `verify.when` leaves the check to another run."]),
    ];
    for (const line of told) host.info(line);
    await host.summary([chainSummary("Plan", planChain(plans)), ...told.map((line) => `- ${line}`), ""].join("\n"));
  },
};

/** What became of a plan, and the digests of its finals. */
async function ran(host: Host, needs: string): Promise<{ chain: ChainStage[]; digests: Record<string, Digest> }> {
  if (!areSeveral(needs)) {
    const digest = digestOfJobs(needs);
    return { chain: chainOfJobs(needs), digests: digest === undefined ? {} : { final: digest } };
  }
  const { settings } = await openSettings(host);
  const lookup = openLookup(host, settings.repository);
  const plans = await judged(lookup, { plans: await planAll(host, settings, { lookup }), verifies: false });
  return { chain: chainsOfJobs(needs, plans), digests: await releasedDigests(host, settings, { plans, pushed: true }) };
}

/** What several plans come to: the most work of them. */
function together(plans: readonly StagePlan[]): StagePlan["decision"] {
  const most = (["build", "verify"] as const).find((work) => plans.some(({ decision }) => decision === work));
  return most ?? "reuse";
}

function reused(stage: StagePlan): string {
  return stage.decision === "build" ? "" : stage.digest;
}

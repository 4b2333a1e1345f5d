/** What the reusable workflow runs side by side, where there are several chains or platforms. */
import type { Digest } from "./image/reference.ts";
import { KINDS, type Stage } from "./image/stages.ts";
import type { StagePlan } from "./plan.ts";
import { stagesOf, type Settings } from "./settings.ts";

type Decision = StagePlan["decision"];

/** A runtime and the applications on it, for one platform: a chain that needs no other one. */
interface Chain {
  name: string;
  "app-base": Stage;
  decision: Decision;
  digest: Digest | "";
  finals: { stage: Stage; decision: Decision; digest: Digest | "" }[];
  /** Empty where there is one only. */
  platform: string;
  runner: string;
}

export interface Jobs {
  bases: { stage: Stage; decision: Decision; digest: Digest | ""; platform: string; runner: string }[];
  chains: Chain[];
  /** Finals that are released as an index of platforms. */
  indexes: Stage[];
}

/** Jobs by what needs what; undefined for one chain of base, app-base and final on one platform, which is three jobs. */
export function jobsOf(settings: Settings, plans: readonly StagePlan[]): Jobs | undefined {
  const several = settings.platforms.length > 1;
  const names = Object.keys(settings.stages);
  if (!several && names.length === KINDS.length && KINDS.every((kind) => names.includes(kind))) return undefined;
  const where = (platform: string) => ({ platform: several ? platform : "", runner: settings.runners[platform] ?? "" });
  const bases = plans
    .filter(({ kind, decision }) => kind === "base" && decision !== "reuse")
    .map(({ platform, ...plan }) => ({ ...decided(plan), ...where(platform) }));
  const chains = plans
    .filter(({ kind }) => kind === "app-base")
    .map(({ stage, platform, ...plan }) => ({
      name: several ? `${stage}, ${platform}` : stage,
      "app-base": stage,
      decision: plan.decision,
      digest: decided({ stage, ...plan }).digest,
      finals: plans
        .filter((of) => of.parent === stage && of.platform === platform)
        // The index takes what is there already; a single image gets its release tags all the same.
        .filter((of) => !several || of.decision !== "reuse")
        .map(decided),
      ...where(platform),
    }))
    .filter(({ decision, finals }) => decision !== "reuse" || finals.length > 0);
  return { bases, chains, indexes: several ? stagesOf(settings, "final").map(({ stage }) => stage) : [] };
}

function decided(plan: { stage: Stage; decision: Decision; digest?: Digest }) {
  return { stage: plan.stage, decision: plan.decision, digest: plan.digest ?? ("" as const) };
}

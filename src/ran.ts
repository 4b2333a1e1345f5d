/** What became of a plan, told from what GitHub knows of the jobs that carried it out; of several chains, whose jobs are a matrix
 *  and hand nothing on, from what is published now as well. */
import type { ChainStage } from "./chain.ts";
import { InputError } from "./errors.ts";
import { parseDigest, type Digest } from "./image/reference.ts";
import { planChain, type StagePlan } from "./plan.ts";

/** A job that another one needs. Source: GitHub docs, "Contexts", `needs`. */
interface Job {
  result: "success" | "failure" | "cancelled" | "skipped";
  outputs: Record<string, string>;
}

/** One chain as its jobs left it. `needs`: that context as JSON, with the job `plan`, which put out `plan`, and a job for each
 *  stage, by its name. */
export function chainOfJobs(needs: string): ChainStage[] {
  const { jobs, plans } = readNeeds(needs);
  const drawn: ChainStage[] = [];
  for (const [index, stage] of planChain(plans).entries()) {
    const below = drawn.find(({ stage: name }) => name === stage.parent);
    const job = jobs[stage.stage];
    drawn.push({ ...stage, ...outcome(stage, { job, below, open: plans[index]?.key === undefined }) });
  }
  return drawn;
}

/** Whether the jobs are those of several chains or platforms. */
export function areSeveral(needs: string): boolean {
  return (readNeeds(needs).jobs["plan"]?.outputs["jobs"] ?? "") !== "";
}

/** Several chains as their jobs left them. `now`: the plan of the same checkout after them. */
export function chainsOfJobs(needs: string, now: readonly StagePlan[]): ChainStage[] {
  const { jobs, plans } = readNeeds(needs);
  const drawn: ChainStage[] = [];
  for (const [index, stage] of planChain(plans).entries()) {
    const [before, below] = [plans[index], drawn.find(({ stage: name }) => name === stage.parent)];
    const after = now.find((one) => one.stage === before?.stage && one.platform === before.platform);
    const result = jobs[before?.kind === "base" ? "bases" : "chains"]?.result;
    drawn.push({ ...stage, ...(before && outcomeNow(before, { after, below, result })) });
  }
  return drawn;
}

/** The digest of the one final of a single chain, where it came to one. */
export function digestOfJobs(needs: string): Digest | undefined {
  const { jobs, plans } = readNeeds(needs);
  const digest = jobs["final"]?.outputs["digest"];
  if (digest) return parseDigest(digest);
  const planned = plans.find(({ kind }) => kind === "final");
  return planned === undefined || planned.decision === "build" ? undefined : planned.digest;
}

type Outcome = Pick<ChainStage, "decision" | "because" | "digest">;

function outcome(
  planned: ChainStage,
  { job, below, open }: { job: Job | undefined; below: ChainStage | undefined; open: boolean },
): Outcome {
  const { decision, because, digest } = planned;
  if (job?.result === "failure") {
    return { decision: "failed", because: "its job says why in its log and summary", digest: undefined };
  }
  if (job?.result !== "success" || !job.outputs["digest"]) {
    if (decision === "reuse") return { decision, because, digest };
    const on = below && ["failed", "not built"].includes(below.decision) ? `it stands on ${below.stage}` : undefined;
    return { decision: "not built", because: on ?? "its job did not run to its end", digest: undefined };
  }
  const ended = { digest: parseDigest(job.outputs["digest"]) };
  if (decision !== "build") return { decision, because, ...ended };
  switch (job.outputs["decision"]) {
    case "stop early":
      return { decision: "stop early", because: "it was built again and has the content that it had", ...ended };
    case "reuse":
      return { decision: "reuse", because: "it is published for what it stands on now", ...ended };
    default:
      return { decision, because: open && below ? `${below.stage} has a new digest` : because, ...ended };
  }
}

function outcomeNow(
  before: StagePlan,
  {
    after,
    below,
    result,
  }: { after: StagePlan | undefined; below: ChainStage | undefined; result: Job["result"] | undefined },
): Outcome {
  if (after === undefined || after.decision === "build") {
    if (below && ["failed", "not built"].includes(below.decision)) {
      return { decision: "not built", because: `it stands on ${below.stage}`, digest: undefined };
    }
    return result === "failure"
      ? { decision: "failed", because: "its job says why in its log and summary", digest: undefined }
      : { decision: "not built", because: "its job did not run to its end", digest: undefined };
  }
  const { digest } = after;
  if (before.decision !== "build") return { decision: before.decision, because: before.because, digest };
  const open = before.key === undefined;
  if (before.current === digest) {
    return open
      ? { decision: "reuse", because: "its image is the one that it had", digest }
      : { decision: "stop early", because: "it was built again and has the content that it had", digest };
  }
  if (!open || !below) return { decision: "build", because: before.because, digest };
  const because = below.decision === "build" ? `${below.stage} has a new digest` : "what it is made of changed";
  return { decision: "build", because, digest };
}

function readNeeds(text: string): { jobs: Record<string, Job>; plans: StagePlan[] } {
  try {
    const jobs = JSON.parse(text) as Record<string, Job>;
    return { jobs, plans: JSON.parse(jobs["plan"]?.outputs["plan"] ?? "") as StagePlan[] };
  } catch (error) {
    throw InputError.of({
      code: "needs-unreadable",
      name: "input needs",
      seen: text.length > 40 ? `${text.slice(0, 40)}…` : JSON.stringify(text),
      accepted: "the needs of a job, as JSON, among them a job `plan` with its output `plan`",
      example: "needs: ${{ toJSON(needs) }}",
      cause: error,
    });
  }
}

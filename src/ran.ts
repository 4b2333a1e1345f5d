/** What became of a plan, told from what GitHub knows of the jobs that carried it out; nothing else is asked. */
import type { ChainStage } from "./chain.ts";
import { InputError } from "./errors.ts";
import { parseDigest } from "./image/reference.ts";
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

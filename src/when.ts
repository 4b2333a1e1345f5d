/** When two builds are compared: in the run that makes them, or in a later one. What is published meanwhile was built once. */
import { CheckFailed } from "./errors.ts";
import type { Host } from "./host/host.ts";
import { isRefuted, standingSentence, type Standing } from "./image/standing.ts";
import { pinned, type Digest } from "./image/reference.ts";
import type { Lookup } from "./lookup.ts";
import { decide, type StagePlan } from "./plan.ts";
import { readStanding } from "./records.ts";
import { manifest } from "./registry.ts";
import type { Settings } from "./settings.ts";

/** Whether this run compares. `asked`: somebody said so, whatever the configuration says.
 *  Source: GitHub docs, "Default environment variables", and webhook payload of `pull_request`. */
export async function verifiesNow(
  host: Host,
  { when, label }: Pick<Settings["verify"], "when" | "label">,
  asked: boolean,
): Promise<boolean> {
  if (asked || when.includes("release")) return true;
  if (when.includes("schedule") && host.env("GITHUB_EVENT_NAME") === "schedule") return true;
  return when.includes("label") && (await labels(host)).includes(label);
}

async function labels(host: Host): Promise<unknown[]> {
  const path = host.env("GITHUB_EVENT_PATH");
  const text = path === undefined ? undefined : await host.read(path);
  const event = (text === undefined ? {} : JSON.parse(text)) as { pull_request?: { labels?: { name?: string }[] } };
  return (event.pull_request?.labels ?? []).map(({ name }) => name);
}

/** A plan that has looked at what independent builds say of each image. */
export type Judged = StagePlan & { standing?: Standing | undefined };

/** The plan of a run: where it verifies, reused stages that nobody has verified are to be. One that came out different is built
 *  anew, whenever it is: it must not be used again. Plans are in the order of the chain. */
export async function judged(
  lookup: Pick<Lookup, "standing">,
  { plans, verifies }: { plans: readonly StagePlan[]; verifies: boolean },
): Promise<Judged[]> {
  const standings = await Promise.all(
    plans.map(async (plan) => (plan.decision === "reuse" ? await lookup.standing(plan.digest) : undefined)),
  );
  const anew = new Set<string>();
  const place = (platform: string, stage: string | undefined) => `${stage ?? ""} ${platform}`;
  return plans.map((plan, index): Judged => {
    const standing = standings[index];
    if (plan.decision !== "reuse") return plan;
    const { digest: _digest, ...rest } = plan;
    if (anew.has(place(plan.platform, plan.parent))) {
      anew.add(place(plan.platform, plan.stage));
      const because = `${plan.parent ?? ""} is built first; its digest decides`;
      return { ...rest, decision: "build", key: undefined, because };
    }
    if (standing && isRefuted(standing)) {
      anew.add(place(plan.platform, plan.stage));
      return { ...rest, decision: "build", because: "it was published without a check, and came out different later" };
    }
    if (!verifies || standing?.unchecked !== true) return { ...plan, standing };
    return { ...plan, decision: "verify", because: "it was published without a check", standing };
  });
}

/** What a run does with one stage on its parent. */
export async function decideNow(
  host: Host,
  settings: Settings,
  { verifies, ...of }: Parameters<typeof decide>[2] & { verifies: boolean },
): Promise<Judged> {
  const plan = await decide(host, settings, of);
  await of.lookup.checked();
  const [now = plan] = await judged(of.lookup, { plans: [plan], verifies });
  return now;
}

/** What independent builds say of the images that are reused, a line for each of which something is kept. */
export function standingLines(plans: readonly Judged[]): string[] {
  return plans.flatMap(({ stage, standing }) =>
    standing === undefined ? [] : [`${stage}: ${standingSentence(standing)}`],
  );
}

/** What is known of an image that is to serve: the least of what is known of its platforms. */
export interface Proof {
  /** False for what was published without a check. */
  verified: boolean;
  /** Independent builds that came out equal. */
  builds: number;
}

/** What independent builds say of an image that is to serve; undefined where nothing is kept. Throws CheckFailed for one that
 *  came out different, and for one that was published without a check where the team checks every release. */
export async function proofOf(host: Host, settings: Settings, digest: Digest): Promise<Proof | undefined> {
  const { repository, platforms, verify } = settings;
  const index = platforms.length > 1 ? await manifest(host, pinned({ repository, digest })) : undefined;
  const images = index?.manifests?.map((image) => image.digest) ?? [digest];
  const read = await Promise.all(images.map((image) => readStanding(host, repository, image)));
  const known = read.filter((standing) => standing !== undefined);
  const wrong = known.find(isRefuted) ?? known.find(({ unchecked }) => unchecked && verify.when.includes("release"));
  if (wrong) throw refused(pinned({ repository, digest: wrong.digest }), wrong);
  if (known.length === 0) return undefined;
  const verified = known.every(({ unchecked }) => unchecked !== true);
  return { verified, builds: Math.min(...known.map(({ equal }) => equal)) };
}

function refused(image: string, standing: Standing): CheckFailed {
  const again = `immutable-servers verify --rebuild ${image}`;
  if (isRefuted(standing)) {
    return new CheckFailed({
      code: "different",
      message: `${image} was published without a check, and another build of it came out different.`,
      remedy: `Release again: the stage is then built anew. What differs is shown by \`${again}\`.`,
    });
  }
  return new CheckFailed({
    code: "unverified",
    message: `${image} was published without a check, and \`verify.when\` says that every release is checked.`,
    remedy: `Release again, which checks it; or \`${again} --keep\`.`,
  });
}

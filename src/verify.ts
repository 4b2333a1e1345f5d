/** verify: two builds are one image, or it is said which step of which file made them differ, why, and what to write. */
import { posix } from "node:path";
import { diffoscope } from "./diffoscope.ts";
import {
  briefly,
  builderLines,
  otherWorker,
  pairChecks,
  refuseDishonest,
  type BuilderReport,
  type BuildRecord,
} from "./honesty.ts";
import type { Host } from "./host/host.ts";
import { pinned, type Digest } from "./image/reference.ts";
import type { ImageSource } from "./image/sources.ts";
import { aboveOf, chainOf, places, type Place, type Stage } from "./image/stages.ts";
import { compareSources } from "./proof/compare.ts";
import { openSource, type Source } from "./proof/images.ts";
import { policy, type Policy } from "./proof/policy.ts";
import { advice, evidenceLines, NO_STAGE, policyLines, sentence, type Verdict } from "./proof/report.ts";
import type { ReadScript } from "./proof/scripts.ts";
import type { Settings, StageSettings } from "./settings.ts";
import type { Allowance } from "./verify-config.ts";

export { differentBuilds, type Verdict } from "./proof/report.ts";
export { reportJson } from "./proof/report-json.ts";
export { verifySummary } from "./proof/summary.ts";

const SCRIPT_CHARACTERS = 1024 * 1024;

/** GitHub shows ten annotations of a kind for a step; the failure itself is one of them. */
const ANNOTATIONS = 9;

export interface VerifyOptions {
  /** The stage that was built twice; none for two images of any origin. */
  stage?: Stage | undefined;
  /** Where digests are looked for. */
  repository: string;
  first: Digest | ImageSource;
  second: Digest | ImageSource;
  /** BuildKit workers of the two builds, where they are known. */
  firstWorker?: string | undefined;
  secondWorker?: string | undefined;
  /** How the two builds came about, where that is known. */
  records?: readonly (BuildRecord | undefined)[];
  /** The Dockerfile that was built, and its target: differences are then shown at their lines. */
  dockerfile?: string | undefined;
  target?: string | undefined;
  /** The build context, in which scripts lie that a RUN calls; the Dockerfile's folder by default. */
  context?: string | undefined;
  /** Where every stage stands; as in a plain project by default. */
  stages?: Readonly<Record<Stage, Pick<Place, "parent">>> | undefined;
  /** What may differ; nothing by default. */
  allow?: readonly Allowance[] | undefined;
  /** Whether diffoscope, where it is installed, looks at files whose cause is not known. */
  diffoscope?: boolean | undefined;
}

/** What the settings say of a comparison of two builds of a stage. */
export function comparisonOf(
  { repository, stages, verify: { allow, diffoscope } }: Settings,
  { stage, context, dockerfile, target }: StageSettings,
) {
  return { stage, repository, context, dockerfile, target, allow, diffoscope, stages };
}

/** Compares the manifests of two builds, and reads what differs of both images only when they do.
 *  Throws CheckFailed when the builds shared a BuildKit: their being equal would prove nothing. */
export async function verify(host: Host, options: VerifyOptions): Promise<Verdict> {
  const { stage = NO_STAGE, first, second } = options;
  const builders = builderReport(options);
  if (builders) refuseDishonest(builders.checks);
  const allowed = policy(options.allow ?? [], { stage, now: host.now() });
  const verdict: Verdict =
    typeof first === "string" && first === second
      ? { ...identical(aboutOf(options, first, first), allowed), ...(builders && { builders }) }
      : await host.group(`Compare the two builds of ${stage}`, async () => {
          const compared = { ...(await compare(host, options, allowed)), ...(builders && { builders }) };
          for (const line of evidenceLines(compared)) host.info(line);
          return compared;
        });
  for (const line of builders ? builderLines(builders) : []) host.info(line);
  for (const { level, text } of policyLines(verdict)) host[level](text);
  // The first cause is the failure's own annotation.
  for (const [index, cause] of verdict.causes.slice(1).entries()) {
    const text = `${sentence(cause)} ${advice(cause)}`;
    if (index < ANNOTATIONS) host.error(text, cause.at);
    else host.info(text);
  }
  return verdict;
}

/** What is known of the two builds; undefined for two images of any origin. */
function builderReport({ stage, firstWorker, secondWorker, records = [] }: VerifyOptions): BuilderReport | undefined {
  if (stage === undefined) return undefined;
  const [one, other] = records;
  const checks = pairChecks(one, other);
  if (firstWorker !== undefined && secondWorker !== undefined) checks.unshift(otherWorker(firstWorker, secondWorker));
  return { checks, variations: other?.variations ?? [], builds: [one, other].map(briefly) };
}

function aboutOf(of: VerifyOptions, first: Digest, second: Digest) {
  const { stage = NO_STAGE, stages = Object.fromEntries(places({})), dockerfile } = of;
  const [chain, above] = stage === NO_STAGE ? [[stage], []] : [chainOf(stages, stage), aboveOf(stages, stage)];
  return { version: 1, stage, chain, above, first, second, dockerfile } as const;
}

function identical(about: ReturnType<typeof aboutOf>, allowed: Policy): Verdict {
  const nothing = { causes: [], layers: [], fields: [], policy: allowed.report() };
  return { ...about, verdict: "identical", digest: about.first, ...nothing };
}

async function compare(host: Host, options: VerifyOptions, allowed: Policy): Promise<Verdict> {
  const { dockerfile, target } = options;
  const [one, other] = await Promise.all([open(host, options, "first"), open(host, options, "second")]);
  const about = aboutOf(options, one.digest, other.digest);
  if (one.digest === other.digest) return identical(about, allowed);
  const text = dockerfile === undefined ? undefined : await host.read(dockerfile);
  const found = await compareSources(one, other, {
    moment: { now: host.now() / 1000 },
    dockerfile:
      dockerfile === undefined || text === undefined
        ? undefined
        : { text, file: dockerfile, script: scriptsIn(host, options.context ?? posix.dirname(dockerfile)) },
    target,
    allowed,
    closer: options.diffoscope === true ? await diffoscope(host) : undefined,
  });
  if (found === "attestations") {
    host.info(`The indexes ${one.digest} and ${other.digest} differ in attestations alone: their images are equal.`);
    return identical(about, allowed);
  }
  const compared = { ...about, ...found, policy: allowed.report() };
  // Digests that differ without a difference that can be named are no reason to be content.
  const passed = found.causes.length === 0 && compared.policy.allowed.length > 0;
  return passed ? { ...compared, verdict: "allowed", digest: one.digest } : { ...compared, verdict: "different" };
}

/** Scripts of the context, by their path in it. */
function scriptsIn(host: Host, context: string): ReadScript {
  return async (path) => {
    const file = posix.join(context, path);
    if (file.startsWith("..") || posix.isAbsolute(file)) return undefined;
    // A folder cannot be read, and what is no text says nothing.
    const text = await host.read(file).catch(() => undefined);
    return text === undefined || text.length > SCRIPT_CHARACTERS || text.includes("\0") ? undefined : { file, text };
  };
}

function open(host: Host, options: VerifyOptions, side: "first" | "second"): Promise<Source> {
  const image = options[side];
  const digest = typeof image === "string" ? image : undefined;
  const reference = digest && pinned({ repository: options.repository, digest });
  return openSource(host, reference ? { transport: "docker", reference } : (image as ImageSource), `input ${side}`);
}

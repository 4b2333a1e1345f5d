/** What is kept of published stages: documents in the same repository. The inputs of every key and of the newest; for every
 *  digest how it was built, and which builds came out equal. */
import { randomBytes } from "node:crypto";
import { Failure } from "./errors.ts";
import type { Host } from "./host/host.ts";
import { inPortions } from "./host/portions.ts";
import type { InputsRecord } from "./image/inputs-record.ts";
import type { Origin } from "./image/origin.ts";
import type { Digest } from "./image/reference.ts";
import { standingOf, type Comparison, type Standing } from "./image/standing.ts";
import { configOf, pushDocument, tagsOf } from "./registry.ts";

const MEDIA_TYPE = "application/vnd.immutable-servers.inputs.v1+json";
const ORIGIN = "application/vnd.immutable-servers.origin.v1+json";
const COMPARISON = "application/vnd.immutable-servers.comparison.v1+json";
const STANDING = "application/vnd.immutable-servers.standing.v1+json";

/** Questions to a registry at one time. */
export const AT_ONCE = 8;

/** Keeps a record under its key and as the stage's newest. A registry that takes images but no documents is no reason to
 *  fail: only the next plan's words are poorer. */
export async function keepRecord(host: Host, repository: string, record: InputsRecord): Promise<void> {
  try {
    const tags = [recordTag(record.stage, record.key), recordTag(record.stage)];
    await Promise.all(
      tags.map((tag) => pushDocument(host, `${repository}:${tag}`, { mediaType: MEDIA_TYPE, content: record })),
    );
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    host.warning(
      `The inputs of ${record.stage} could not be kept, so the next plan cannot say what changed. ${error.message}`,
    );
  }
}

/** The record of a key, or of the stage's newest image without one; undefined when there is none. */
export async function readRecord(
  host: Host,
  repository: string,
  { stage, key }: { stage: string; key?: string },
): Promise<InputsRecord | undefined> {
  const record = (await configOf(host, `${repository}:${recordTag(stage, key)}`)) as Partial<InputsRecord> | undefined;
  return typeof record?.parts === "object" ? (record as InputsRecord) : undefined;
}

function recordTag(stage: string, key?: string): string {
  return key === undefined ? `inputs-${stage}` : `inputs-${stage}-${key}`;
}

/** Keeps how a digest can be built again. */
export async function keepOrigin(host: Host, repository: string, origin: Origin): Promise<void> {
  await kept(host, `how ${origin.stage.stage} was built`, () =>
    pushDocument(host, `${repository}:${originTag(origin.digest)}`, { mediaType: ORIGIN, content: origin }),
  );
}

export async function readOrigin(host: Host, repository: string, digest: Digest): Promise<Origin | undefined> {
  const origin = (await configOf(host, `${repository}:${originTag(digest)}`)) as Partial<Origin> | undefined;
  return origin?.version === 1 && origin.digest === digest ? (origin as Origin) : undefined;
}

/** The origins of all digests of a repository, by its tags. */
export async function readOrigins(host: Host, repository: string, tags: readonly string[]): Promise<Origin[]> {
  const prefix = originTag("sha256:");
  const names = tags.filter((name) => name.startsWith(prefix));
  const read = await inPortions(names, AT_ONCE, (name) => configOf(host, `${repository}:${name}`));
  return read.filter((each) => (each as Partial<Origin> | undefined)?.version === 1) as Origin[];
}

/** Keeps a comparison, and the sum of all. Each comparison has a tag of its own, and the sum is made from the tags that are
 *  there after it was written: of two writers at one time the later sum has both, and a lost sum is made anew by the next. */
export async function keepComparison(
  host: Host,
  repository: string,
  comparison: Comparison,
): Promise<Standing | undefined> {
  const { digest, stage } = comparison;
  return kept(host, `the comparison of ${stage}`, async () => {
    const own = `${comparisonTags(digest)}${randomBytes(4).toString("hex")}`;
    await pushDocument(host, `${repository}:${own}`, { mediaType: COMPARISON, content: comparison });
    for (let seen = 0; ;) {
      const names = (await tagsOf(host, repository)).filter((name) => name.startsWith(comparisonTags(digest)));
      const read = await Promise.all(names.map((name) => configOf(host, `${repository}:${name}`)));
      const standing = standingOf(digest, read.filter((each) => each !== undefined) as Comparison[]);
      if (standing === undefined || names.length === seen) return standing;
      seen = names.length;
      const tag = `${repository}:${standingTag(digest)}`;
      await pushDocument(host, tag, { mediaType: STANDING, content: standing });
    }
  });
}

/** What comparisons say of a digest; undefined where nothing was kept. */
export async function readStanding(host: Host, repository: string, digest: Digest): Promise<Standing | undefined> {
  const standing = (await configOf(host, `${repository}:${standingTag(digest)}`)) as Partial<Standing> | undefined;
  return standing?.version === 1 && standing.digest === digest ? (standing as Standing) : undefined;
}

/** What cannot be kept is no reason to fail a release that is verified; it is said. */
async function kept<T>(host: Host, what: string, act: () => Promise<T>): Promise<T | undefined> {
  try {
    return await act();
  } catch (error) {
    if (!(error instanceof Failure) || host.signal.aborted) throw error;
    host.warning(`The registry did not keep ${what}: ${error.message}`);
    return undefined;
  }
}

function originTag(digest: Digest): string {
  return `proof-origin-${hex(digest)}`;
}

function comparisonTags(digest: Digest): string {
  return `proof-${hex(digest)}-`;
}

function standingTag(digest: Digest): string {
  return `proof-${hex(digest)}`;
}

function hex(digest: Digest): string {
  return digest.slice("sha256:".length);
}

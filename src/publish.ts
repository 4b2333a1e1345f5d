/** publish: a verified digest gets its key's tag and its release tags; a tag that must not move never does. */
import { pasteable } from "./argv.ts";
import { CheckFailed, CommandFailed } from "./errors.ts";
import type { Host } from "./host/host.ts";
import { participant, variedIn, type BuildRecord } from "./honesty.ts";
import type { InputsRecord } from "./image/inputs-record.ts";
import { currentTag, keyTag } from "./image/key.ts";
import { pinned, type Digest, type PinnedReference } from "./image/reference.ts";
import { releaseTags, type Wanted } from "./image/release-tags.ts";
import type { Stage } from "./image/stages.ts";
import { packageReport, type PackageReport } from "./packages.ts";
import { code } from "./markdown.ts";
import { packageLines, packageSummary } from "./packages-report.ts";
import { isRefuted, standingSentence, type Comparison, type Standing } from "./image/standing.ts";
import { keepComparison, keepOrigin, keepRecord, readStanding } from "./records.ts";
import { imageConfig, manifest, tag, tagCommand, tagged, type ImageConfig, type Manifest } from "./registry.ts";
import { stageNamed, type Settings, type StageSettings } from "./settings.ts";

export interface PublishOptions {
  stage: Stage;
  digest: Digest;
  key: string;
  /** What the stage was made of, kept so that the next plan can say what changed; undefined without a checkout. */
  record?: InputsRecord | undefined;
  /** How the first and the checking build came about, kept so that others can build it again and count. */
  builds?: readonly (BuildRecord | undefined)[] | undefined;
  /** What was found out about the digest; `unverified`: it was built once, because this run does not verify. */
  verdict?: "identical" | "allowed" | "unverified" | undefined;
  /** A refresh moves the key's tag to the patched image, so that no later plan falls back to the older one. */
  refresh: boolean;
  dryRun: boolean;
}

export interface Published {
  /** The digest that the key's tag serves now: the one that was there when a run at the same time was first, or when the
   *  new build has the same content. */
  digest: Digest;
  tags: string[];
  /** `reuse`: it was published already. `stop early`: built again, with the content that it had; the stages above stand. */
  decision: "reuse" | "build" | "stop early";
  because: string;
  /** What changed since the image that the stage had; undefined where there was none, or it stays. */
  packages?: PackageReport | undefined;
  /** Which independent builds came out as this digest; undefined where nothing is kept. */
  standing?: Standing | undefined;
}

/** Tags the digest. Every tag is looked at before the first is written, so that a refusal changes nothing.
 *  Throws CheckFailed when a tag that must not move serves another digest. */
export async function publish(host: Host, settings: Settings, options: PublishOptions): Promise<Published> {
  const { stage, key, refresh } = options;
  const unverified = options.verdict === "unverified";
  const { repository } = settings;
  const standings = (digest: Digest) => readStanding(host, repository, digest);
  const { kind, alias } = stageNamed(settings, stage);
  const keyed = keyTag(stage, key);
  const built = options.builds?.[0] !== undefined;
  const [serving, found, pushed, known] = await Promise.all([
    tagged(host, repository, keyed),
    tagged(host, repository, currentTag(alias)),
    manifest(host, pinned({ repository, digest: options.digest })),
    built ? undefined : standings(options.digest),
  ]);
  if (!pushed) throw notPushed({ repository, digest: options.digest });
  const others = serving && serving.digest !== options.digest ? await standings(serving.digest) : undefined;
  // What nobody has checked stands back for what was, and for whatever is newer once it has come out different.
  const replaces = others?.unchecked === true && (!unverified || isRefuted(others));
  // Two runs with the same inputs both verified what they built; the first one's image is everybody's.
  const first = serving && !refresh && !replaces ? serving.digest : options.digest;
  if (first !== options.digest) {
    host.warning(`${keyed} already serves ${first}, published by another run from the same inputs; that one is used.`);
  }
  const { current, equal } = await beside(host, repository, found, first);
  const digest = equal ? current : first;
  if (digest !== first) host.info(stays(stage, digest));
  const outcome = decided({ serving: serving?.digest, refresh, equal, digest, built: options.digest });
  // That an image was not checked must be known wherever its tag is: it is kept first, or the tag is not written.
  const once = unverified && !options.dryRun && digest === options.digest;
  const early = once ? await keepProof(host, repository, options) : undefined;
  if (once && early === undefined) throw notKept(repository, stage);
  // Of several platforms, the index has the release tags.
  const released = kind === "final" && settings.platforms.length === 1;
  const release = released ? releaseTags(settings.publish, (name) => host.env(name), stage) : [];
  const wanted = [{ name: keyed, moving: refresh || replaces }, { name: currentTag(alias), moving: true }, ...release];
  const missing = await tagsToWrite(host, { repository, digest }, wanted);
  const own = digest === options.digest;
  const rebuilt = outcome.decision === "build" && current !== undefined;
  const served = async () => {
    const written = await write(host, { repository, digest }, { wanted, missing }, options.dryRun);
    if (options.record && (written.includes(keyed) || written.includes(currentTag(alias))))
      await keepRecord(host, repository, options.record);
  };
  // Each is a dozen questions one after another to a registry that may be far away.
  const [kept, packages] = await Promise.all([
    // Of an image with equal content that was there before, these builds say nothing.
    options.dryRun || once || !own ? early : keepProof(host, repository, options),
    rebuilt
      ? packageReport(host, { stage, repository, before: current, after: digest, feed: settings.advisories })
      : undefined,
    served(),
  ]);
  const standing = kept ?? (own ? known : await standings(digest));
  for (const line of packages ? packageLines(packages) : []) host.info(line);
  return { digest, tags: wanted.map(({ name }) => name), ...outcome, packages, standing };
}

/** What a stage has, for a build of it to be compared with. */
export interface Serving {
  digest: Digest;
  /** Nobody has checked it: it is no measure for another. */
  unchecked: boolean;
  config: ImageConfig;
}

/** What a stage has now; undefined when it has nothing, or an index of a time when there were several platforms. */
export async function servingBefore(
  host: Host,
  { repository }: Settings,
  { alias }: Pick<StageSettings, "alias">,
): Promise<Serving | undefined> {
  const found = await tagged(host, repository, currentTag(alias));
  if (found === undefined || found.manifests !== undefined) return undefined;
  const { digest } = found;
  const [standing, config] = await Promise.all([
    readStanding(host, repository, digest),
    imageConfig(host, { repository, digest }),
  ]);
  return { digest, unchecked: standing?.unchecked === true, config };
}

/** The digest that serves a stage which was built again: the one that it had, where that has the same content; else `built`.
 *  `before`: what it had. */
export async function servingNow(
  host: Host,
  { repository }: Settings,
  { stage, built, before }: { stage: Stage; built: Digest; before: Serving | undefined },
): Promise<Pick<Published, "digest" | "decision" | "because">> {
  const equal =
    before !== undefined &&
    (before.digest === built ||
      (!before.unchecked && sameContent(before.config, await imageConfig(host, { repository, digest: built }))));
  const digest = equal ? before.digest : built;
  if (digest !== built) host.info(stays(stage, digest));
  return { digest, ...decided({ serving: undefined, refresh: false, equal, digest, built }) };
}

/** What a stage had before a build, and whether the build has the same content. */
async function beside(
  host: Host,
  repository: string,
  found: Manifest | undefined,
  built: Digest,
): Promise<{ current: Digest | undefined; equal: false } | { current: Digest; equal: true }> {
  // An index is of a time when there were several platforms.
  const current = found?.manifests === undefined ? found?.digest : undefined;
  if (current === undefined) return { current, equal: false };
  // A digest that nobody has checked is no measure for one that was.
  const fit = current === built || (await readStanding(host, repository, current))?.unchecked !== true;
  return { current, equal: fit && (await equalInContent(host, repository, [current, built])) };
}

function stays(stage: Stage, digest: Digest): string {
  return `${stage} has the content that it had: ${digest} stays, and nothing above it changes.`;
}

/** Lets tags serve a digest, and returns those that did not; in a dry run none is written. Every tag is looked at before the
 *  first is written. Throws CheckFailed when a tag that must not move serves another digest. */
export async function serve(
  host: Host,
  image: PinnedReference,
  wanted: readonly Wanted[],
  dryRun: boolean,
): Promise<string[]> {
  return write(host, image, { wanted, missing: await tagsToWrite(host, image, wanted) }, dryRun);
}

/** One after the other, the tag of the key first: by that, a run that was cut off is taken up again. Registries that keep files read
 *  one manifest wrongly while another tag of it is written. */
async function write(
  host: Host,
  image: PinnedReference,
  { wanted, missing }: Record<"wanted" | "missing", readonly Wanted[]>,
  dryRun: boolean,
): Promise<string[]> {
  for (const { name } of missing) {
    if (dryRun) host.info(pasteable(tagCommand(image, name)));
    else await tag(host, image, name);
  }
  if (!dryRun) await confirm(host, image, missing);
  host.info(`${pinned(image)} is ${wanted.map(({ name }) => name).join(", ")}`);
  return dryRun ? [] : missing.map(({ name }) => name);
}

/** What became of a stage, for a job summary: the decision, its reason, and what is new in it. */
export function publishSummary(
  stage: Stage,
  { digest, tags, decision, because, packages, standing }: Published,
): string {
  return [
    `### Publish ${stage}: ${decision}`,
    "",
    `${code(digest)}, because ${because}. Tags: ${tags.map(code).join(", ")}.`,
    "",
    ...(standing ? [`${standingSentence(standing)}.`, ""] : []),
    ...(packages ? [packageSummary(packages)] : []),
  ].join("\n");
}

/** Keeps where the image came from, and the comparison that it comes out of. */
async function keepProof(
  host: Host,
  repository: string,
  { stage, digest, verdict, builds = [] }: PublishOptions,
): Promise<Standing | undefined> {
  const [first, second] = builds;
  if (!first && verdict !== "unverified") return undefined;
  const origin = first?.origin?.digest === digest ? keepOrigin(host, repository, first.origin) : undefined;
  const about = { version: 1, digest, stage, at: new Date(host.now()).toISOString() } as const;
  const platform = first?.origin?.stage.platform ?? "";
  const alone = first ? [participant(first)] : [];
  const vary = second ? variedIn(second) : [];
  // A difference that `verify.allow` names is a difference all the same.
  const other = second?.origin && second.origin.digest !== digest ? second.origin.digest : undefined;
  // The record of the build that it was compared with may be lost on the way here.
  const compared = second ? other === undefined : verdict === "identical" || verdict === "allowed";
  const comparisons: Comparison[] = [
    compared
      ? { ...about, how: "release", builds: [...alone, ...(second ? [participant(second)] : [])], platform, vary }
      : { ...about, how: "none", builds: alone, platform, vary: [] },
  ];
  if (second && other !== undefined)
    comparisons.push({ ...about, how: "release", builds: [participant(second)], other, platform, vary });
  let standing: Standing | undefined;
  const counting = async () => {
    for (const comparison of comparisons) standing = await keepComparison(host, repository, comparison);
  };
  await Promise.all([origin, counting()]);
  if (standing) host.info(`${stage}: ${standingSentence(standing)}`);
  return standing;
}

function decided(of: {
  serving: Digest | undefined;
  refresh: boolean;
  equal: boolean;
  digest: Digest;
  built: Digest;
}): Pick<Published, "decision" | "because"> {
  const { serving, refresh, equal, digest, built } = of;
  if (serving === built && !refresh) return { decision: "reuse", because: "nothing that it depends on has changed" };
  if (equal) return { decision: "stop early", because: "it was built again and has the content that it had" };
  if (digest !== built) return { decision: "reuse", because: "another run published the same inputs first" };
  return { decision: "build", because: "its content is new" };
}

/** Whether two images have the same content: the same layers before compression and the same effective configuration. History
 *  and dates may differ, since a refactored instruction changes them. */
async function equalInContent(host: Host, repository: string, [one, other]: [Digest, Digest]): Promise<boolean> {
  if (one === other) return true;
  const [before, after] = await Promise.all([one, other].map((digest) => imageConfig(host, { repository, digest })));
  return before !== undefined && after !== undefined && sameContent(before, after);
}

export function sameContent(one: ImageConfig, other: ImageConfig): boolean {
  const content = ({ architecture, os, config = {}, rootfs }: ImageConfig) => {
    const settings = Object.fromEntries(Object.entries(config).toSorted(([a], [b]) => (a < b ? -1 : 1)));
    return JSON.stringify([architecture, os, settings, rootfs.diff_ids]);
  };
  return content(one) === content(other);
}

async function tagsToWrite(host: Host, image: PinnedReference, wanted: readonly Wanted[]): Promise<Wanted[]> {
  const served = await Promise.all(wanted.map(({ name }) => manifest(host, `${image.repository}:${name}`)));
  wanted.forEach(({ name, moving }, index) => {
    const there = served[index]?.digest;
    if (there !== undefined && there !== image.digest && !moving) throw moved(image, name, there);
  });
  return wanted.filter((_tag, index) => served[index]?.digest !== image.digest);
}

async function confirm(host: Host, image: PinnedReference, tags: readonly Wanted[]): Promise<void> {
  const served = await Promise.all(tags.map(({ name }) => manifest(host, `${image.repository}:${name}`)));
  for (const [index, { name }] of tags.entries()) {
    const there = served[index]?.digest;
    if (there !== image.digest) throw moved(image, name, there ?? "nothing");
  }
}

function notKept(repository: string, stage: Stage): CommandFailed {
  return new CommandFailed({
    code: "standing-not-kept",
    message: `${repository} does not keep that ${stage} was published without a check, so it is not published.`,
    remedy:
      "Use a registry that keeps small documents beside images (most do), or verify every release: `verify.when: release`.",
  });
}

function moved(image: PinnedReference, name: string, there: string): CheckFailed {
  return new CheckFailed({
    code: "tag-moved",
    message: `${image.repository}:${name} serves ${there}, not ${image.digest}, and is not declared as moving.`,
    remedy:
      "Release under a new version, or list the tag under `publish.moving` when it is meant to follow the newest release.",
  });
}

function notPushed(image: PinnedReference): CheckFailed {
  return new CheckFailed({
    code: "not-pushed",
    message: `${pinned(image)} is not in the registry, so it cannot be published.`,
    remedy: "Give the digest that the build of this stage put out.",
  });
}

/** Builds a published image once more and compares: from what is kept of it, at any later day and by anybody, without a
 *  configuration; or in its own project, where it was published without a check. Nothing is pushed. */
import { withGuilt } from "./bisect.ts";
import { build } from "./build.ts";
import { releasesWith } from "./containing.ts";
import { CheckFailed, InputError } from "./errors.ts";
import type { Host } from "./host/host.ts";
import { inputChanges } from "./image/inputs-record.ts";
import type { Origin } from "./image/origin.ts";
import { pinned, type Digest, type PinnedReference } from "./image/reference.ts";
import { standingSentence, type Standing } from "./image/standing.ts";
import { inCheckout, settingsOf } from "./origin.ts";
import { epochOf, keyOn, prepareStage, recordOf, type PreparedStage } from "./plan.ts";
import { keepComparison, readOrigin, readRecord, readStanding } from "./records.ts";
import { readSecrets, type Settings } from "./settings.ts";
import { givenSecrets } from "./secrets-config.ts";
import { howToCheck, LEVELS } from "./verify-config.ts";
import { comparisonOf, verify, type Verdict } from "./verify.ts";

export interface Reverified {
  stage: string;
  verdict: Verdict;
  /** What all builds together say now; undefined where nothing is kept. */
  standing: Standing | undefined;
}

/** Builds the image again and compares. `clone`: fetch the repository when it is not here. `keep`: count the result beside
 *  the image, for which the registry must be writable.
 *  Throws CheckFailed when the files are not those that the key speaks of, InputError when there is no record or checkout. */
export async function reverify(
  host: Host,
  image: PinnedReference,
  options: { clone: boolean; keep: boolean; check?: Pick<Settings["verify"], "level" | "vary" | "diffoscope"> },
): Promise<Reverified> {
  const { repository, digest } = image;
  const origin = await readOrigin(host, repository, digest);
  if (!origin) throw noOrigin(image);
  const { stage } = origin.stage;
  const { url, commit } = origin.source;
  host.info(
    `${pinned(image)} is ${stage}, built on BuildKit ${origin.buildkit} from commit ${commit ?? "(none)"}${url === undefined ? "" : ` of ${url}`}`,
  );
  const settings = settingsOf(host, image, origin);
  Object.assign(settings.verify, options.check);
  const verdict = await inCheckout(host, { image, origin, clone: options.clone }, async () => {
    const prepared = await prepareStage(host, settings, stage);
    await refuseOthers(host, image, { origin, prepared });
    const names = givenSecrets(origin.stage);
    const secrets = names.length === 0 ? {} : readSecrets(host, "secrets", names);
    return compared(host, settings, { digest, prepared, parent: origin.parent, epoch: origin.epoch, secrets });
  });
  const standing = options.keep
    ? await counted(host, image, { ...origin.stage, verdict })
    : await readStanding(host, repository, digest);
  if (standing) host.info(`${stage}: ${standingSentence(standing)}`);
  return { stage, verdict, standing };
}

/** Builds a published image of the project once more from the checkout, which has its key, and counts the result beside it. */
export async function verifyPublished(
  host: Host,
  settings: Settings,
  of: { digest: Digest; prepared: PreparedStage; parent: Digest | undefined; secrets: Record<string, string> },
): Promise<Reverified> {
  const { stage, platform } = of.prepared.settings;
  const { repository } = settings;
  // Equal files may have another last commit by now.
  const { epoch } = (await readOrigin(host, repository, of.digest)) ?? { epoch: await epochOf(host, of.prepared) };
  const found = await compared(host, settings, { ...of, epoch });
  const releases = found.verdict === "different" ? await releasesWith(host, repository, of.digest) : undefined;
  const verdict = releases === undefined ? found : { ...found, releases };
  const standing = await counted(host, { repository, digest: of.digest }, { stage, platform, verdict });
  if (standing) host.info(`${stage}: ${standingSentence(standing)}`);
  return { stage, verdict, standing };
}

async function compared(
  host: Host,
  settings: Settings,
  of: {
    digest: Digest;
    prepared: PreparedStage;
    parent: Digest | undefined;
    epoch: number;
    secrets: Record<string, string>;
  },
): Promise<Verdict> {
  const { digest, prepared, parent, epoch, secrets } = of;
  const { stage } = prepared.settings;
  const layout = `${await host.temporaryFolder()}/image`;
  const from = { stage, parent, prepared };
  const built = await build(host, settings, {
    ...from,
    secrets,
    checking: true,
    dryRun: false,
    epoch,
    layout,
  });
  if (!built) throw new Error("a build that is no dry run has an image");
  const verdict = await verify(host, {
    ...comparisonOf(settings, prepared.settings),
    first: digest,
    second: built.digest === digest ? digest : { transport: "oci", path: layout, which: undefined },
    records: [undefined, built.record],
  });
  return withGuilt(host, settings, verdict, { ...from, epoch, layout, secrets: () => secrets });
}

/** What lies in the checkout must have the key that was published, or another image is no surprise. */
async function refuseOthers(
  host: Host,
  image: PinnedReference,
  { origin, prepared }: { origin: Origin; prepared: PreparedStage },
): Promise<void> {
  const { key } = keyOn(prepared, origin.parent);
  if (key === origin.key) return;
  const { stage, context } = origin.stage;
  const before = await readRecord(host, image.repository, { stage, key: origin.key });
  const changes = before ? inputChanges(before, recordOf(prepared, origin.parent, key), context) : [];
  throw new CheckFailed({
    code: "origin-differs",
    message: `Commit ${origin.source.commit ?? ""} does not hold what ${pinned(image)} says that it was built from: ${changes.join(", ") || "their keys differ"}.`,
    remedy: `The key is ${key} here and ${origin.key} in the record. The record, or the history of the repository, was changed after the release; or this program is another version, that reckons keys in another way.`,
  });
}

/** The result beside the image, with those before it. */
async function counted(
  host: Host,
  { repository, digest }: PinnedReference,
  { stage, platform, verdict }: { stage: string; platform: string; verdict: Verdict },
): Promise<Standing | undefined> {
  const build = verdict.builders?.builds[1];
  if (!build) return undefined;
  const { worker, buildkit, machine } = build;
  return keepComparison(host, repository, {
    ...{ version: 1, digest, stage, at: new Date(host.now()).toISOString(), how: "again" },
    ...(verdict.verdict === "identical" ? {} : { other: verdict.second }),
    ...(verdict.verdict === "allowed" ? { allowed: true } : {}),
    builds: [{ worker, buildkit, ...(machine === undefined ? {} : { machine }) }],
    platform,
    vary: (verdict.builders?.variations ?? []).filter(({ applied }) => applied).map(({ name }) => name),
  });
}

function noOrigin(image: PinnedReference): InputError {
  return InputError.of({
    code: "origin-missing",
    name: "input rebuild",
    seen: `${pinned(image)}, of which nothing is kept`,
    accepted:
      "an image that was published with this version or a newer one, in the repository that it was published to",
    example: "ghcr.io/acme/shop@sha256:…",
  });
}

/** How hard one more build is to be compared, where no configuration is read. */
export function readLevel(host: Host): Pick<Settings["verify"], "level" | "vary"> {
  const text = host.input("level") ?? "rebuild";
  const level = LEVELS.find((known) => known === text);
  if (level !== undefined) return howToCheck({ level });
  const [seen, accepted] = [JSON.stringify(text), LEVELS.join(", ")];
  throw InputError.of({ code: "config-value", name: "input level", seen, accepted, example: "varied" });
}

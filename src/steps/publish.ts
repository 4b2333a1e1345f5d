/** The step publish: tags for a verified digest. */
import { Failure, InputError } from "../errors.ts";
import { parseRecord } from "../honesty.ts";
import type { Host } from "../host/host.ts";
import type { InputsRecord } from "../image/inputs-record.ts";
import { publishedImages, publishIndex, releasedDigest } from "../indexes.ts";
import { packagesJson } from "../packages-report.ts";
import { keyOn, prepareStage, recordOf } from "../plan.ts";
import { publish, publishSummary } from "../publish.ts";
import type { Settings, StageSettings } from "../settings.ts";
import { verifiesNow } from "../when.ts";
import { STAGE_INPUTS, STAGE_SETTINGS, openStage, parentDigest } from "./stage.ts";
import { digestInput, flag, REGISTRY_INPUTS, type Step } from "./step.ts";

const VERDICTS = ["identical", "allowed", "unverified"] as const;

export const publishStep: Step = {
  name: "publish",
  title: "Publish a verified image",
  description:
    "Gives a verified digest its key's tag, and the final image its release tags; tags that must not move never do.",
  icon: "upload-cloud",
  color: "green",
  inputs: [
    ...STAGE_INPUTS,
    "digest",
    "first-record",
    "second-record",
    "verdict",
    "verify",
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
    verified:
      "`false` when it was published without a check, because `verify.when` leaves that to another run; else `true`.",
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
            verdict: await verdictInput(host, settings),
            dryRun,
          });
    host.output("digest", published.digest);
    host.output("tags", published.tags.join("\n"));
    host.output("decision", published.decision);
    host.output("verified", String(published.standing?.unchecked !== true));
    host.output("packages", published.packages ? packagesJson(published.packages) : "");
    await host.summary(publishSummary(stage, published));
  },
};

/** Throws InputError for an image that nobody has checked, in a run that checks. */
async function verdictInput(host: Host, settings: Settings): Promise<(typeof VERDICTS)[number] | undefined> {
  const text = host.input("verdict");
  const verdict = VERDICTS.find((known) => known === text);
  const once = verdict === "unverified" && (await verifiesNow(host, settings.verify, flag(host, "verify")));
  if (!once && (text === undefined || verdict !== undefined)) return verdict;
  throw InputError.of({
    code: "verdict",
    name: "input verdict",
    seen: JSON.stringify(text),
    accepted: once
      ? "a verdict of `verify`: by `verify.when`, this run publishes nothing that was built once"
      : VERDICTS.join(", "),
    example: "identical",
  });
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

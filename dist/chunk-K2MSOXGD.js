import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  STAGE_INPUTS,
  STAGE_SETTINGS,
  openStage,
  parentDigest
} from "./chunk-UF3JOKZ7.js";
import {
  publishIndex,
  publishedImages,
  releasedDigest
} from "./chunk-HKHFDQOF.js";
import {
  packagesJson,
  publish,
  publishSummary
} from "./chunk-3RQIKPPG.js";
import {
  parseRecord
} from "./chunk-KSUXEWX3.js";
import {
  verifiesNow
} from "./chunk-YRX6XDAZ.js";
import {
  keyOn,
  prepareStage,
  recordOf
} from "./chunk-MLWYURLA.js";
import {
  REGISTRY_INPUTS,
  digestInput,
  flag
} from "./chunk-VBO5IZG7.js";
import {
  Failure,
  InputError
} from "./chunk-G254VJ6N.js";
import {
  __name
} from "./chunk-FEJCPKDN.js";

// src/steps/publish.ts
var VERDICTS = ["identical", "allowed", "unverified"];
var publishStep = {
  name: "publish",
  title: "Publish a verified image",
  description: "Gives a verified digest its key's tag, and the final image its release tags; tags that must not move never do.",
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
    "dry-run"
  ],
  required: ["stage"],
  defaults: {},
  outputs: {
    digest: "The digest that is published under the stage's key; the next stage stands on it.",
    tags: "The tags that serve it, one per line.",
    verified: "`false` when it was published without a check, because `verify.when` leaves that to another run; else `true`.",
    decision: "`build`; `stop early` when the content is what it was; `reuse` when it was published already.",
    packages: "Packages that changed since the stage's last image, and advisories closed, as JSON; empty when it had none or stays."
  },
  run: /* @__PURE__ */ __name(async (host) => {
    const { settings, stage: of } = await openStage(host);
    const { stage, kind } = of;
    const dryRun = flag(host, "dry-run");
    const published = settings.platforms.length > 1 && host.input("platform") === void 0 ? await publishIndex(host, settings, { stage, images: await publishedImages(host, settings, stage), dryRun }) : await publish(host, settings, {
      stage,
      digest: digestInput(host, "digest") ?? await releasedDigest(host, settings, stage),
      ...await keyAndRecord(host, settings, of),
      builds: [parseRecord(host.input("first-record")), parseRecord(host.input("second-record"))],
      refresh: flag(host, "refresh") && kind === "base",
      verdict: await verdictInput(host, settings),
      dryRun
    });
    host.output("digest", published.digest);
    host.output("tags", published.tags.join("\n"));
    host.output("decision", published.decision);
    host.output("verified", String(published.standing?.unchecked !== true));
    host.output("packages", published.packages ? packagesJson(published.packages) : "");
    await host.summary(publishSummary(stage, published));
  }, "run")
};
async function verdictInput(host, settings) {
  const text = host.input("verdict");
  const verdict = VERDICTS.find((known) => known === text);
  const once = verdict === "unverified" && await verifiesNow(host, settings.verify, flag(host, "verify"));
  if (!once && (text === void 0 || verdict !== void 0)) return verdict;
  throw InputError.of({
    code: "verdict",
    name: "input verdict",
    seen: JSON.stringify(text),
    accepted: once ? "a verdict of `verify`: by `verify.when`, this run publishes nothing that was built once" : VERDICTS.join(", "),
    example: "identical"
  });
}
__name(verdictInput, "verdictInput");
async function keyAndRecord(host, settings, { stage, dockerfile: path }) {
  const given = host.input("key");
  const dockerfile = await host.read(path);
  if (given !== void 0 && dockerfile === void 0) return { key: given, record: void 0 };
  try {
    const prepared = await prepareStage(host, settings, stage);
    const parent = await parentDigest(host, settings, stage);
    const { key } = keyOn(prepared, parent);
    const record = given === void 0 || given === key ? recordOf(prepared, parent, key) : void 0;
    return { key: given ?? key, record };
  } catch (error) {
    if (given === void 0 || !(error instanceof Failure) || host.signal.aborted) throw error;
    host.info(`The next plan cannot say what changed in ${stage}: ${error.message}`);
    return { key: given, record: void 0 };
  }
}
__name(keyAndRecord, "keyAndRecord");

export {
  publishStep
};

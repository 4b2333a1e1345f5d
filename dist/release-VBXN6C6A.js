import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  UNVERIFIED,
  releaseChain,
  releaseImages,
  releaseSummary,
  unverified
} from "./chunk-4VZAT7T6.js";
import "./chunk-WM5KKJVE.js";
import "./chunk-VEP64MFY.js";
import {
  chainInputs,
  refuseFailed
} from "./chunk-CHLB7E3J.js";
import {
  chainLines
} from "./chunk-XNVTNK6C.js";
import "./chunk-UF3JOKZ7.js";
import {
  ENVIRONMENT_INPUTS,
  deployDigest,
  deployStep,
  greet,
  readTarget
} from "./chunk-SCHF5CZK.js";
import "./chunk-HKHFDQOF.js";
import {
  packagesJson
} from "./chunk-3RQIKPPG.js";
import "./chunk-DOR5VCAV.js";
import "./chunk-3PMP3VVU.js";
import "./chunk-KSUXEWX3.js";
import {
  verifiesNow
} from "./chunk-YRX6XDAZ.js";
import "./chunk-MLWYURLA.js";
import "./chunk-G5ZT72F7.js";
import "./chunk-NVA3BBXT.js";
import "./chunk-VYPESJBY.js";
import "./chunk-26PBJSGD.js";
import {
  REGISTRY_INPUTS,
  flag
} from "./chunk-VBO5IZG7.js";
import {
  KINDS,
  environmentStage,
  login,
  readSettings,
  stagesOf
} from "./chunk-XCTBXWIX.js";
import "./chunk-G254VJ6N.js";
import {
  __name
} from "./chunk-FEJCPKDN.js";

// src/steps/release.ts
var DIGESTS = "Digests of the final images that are released, as JSON by stage; of several platforms, that of the index.";
var RELEASE = {
  name: "release",
  title: "Release immutable servers",
  description: "Plans, builds twice, verifies, publishes, and deploys when an environment is given.",
  icon: "zap",
  color: "green",
  inputs: [
    "config",
    "repository",
    "refresh",
    "verify",
    "tags",
    "moving",
    "advisories",
    "secrets",
    "cache",
    "builder",
    "rebuilder",
    "parallel",
    "reports",
    "level",
    "diffoscope",
    ...ENVIRONMENT_INPUTS,
    ...REGISTRY_INPUTS,
    "dry-run"
  ],
  required: [],
  defaults: {},
  outputs: {
    digest: "Digest of the final image.",
    digests: DIGESTS,
    ...Object.fromEntries(KINDS.map((stage) => [`${stage}-digest`, `Digest of ${stage}.`])),
    verified: "`false` when something of it was published without a check, because `verify.when` leaves that to another run, or not published; else `true`.",
    packages: "Packages that changed in each stage, bottom first, as JSON; null for a stage that stays.",
    ...deployStep.outputs
  },
  run: /* @__PURE__ */ __name(async (host) => {
    const settings = await readSettings(host);
    const environment = host.input("environment");
    const target = environment === void 0 ? void 0 : readTarget(host, settings);
    const given = chainInputs(host, settings);
    await login(host, settings.repository);
    const [verifies] = await Promise.all([
      verifiesNow(host, settings.verify, flag(host, "verify")),
      target === void 0 || given.dryRun ? void 0 : greet(host, settings, target)
    ]);
    const results = await releaseImages(host, settings, { ...given, verifies, publishes: true });
    const whole = results.filter(({ platform }) => settings.platforms.length === 1 || platform === void 0);
    const digests = new Map(whole.flatMap((of) => of.result === "released" ? [[of.stage, of.digest]] : []));
    for (const [stage, digest2] of digests) host.output(`${stage}-digest`, digest2);
    const finals = stagesOf(settings, "final").map(({ stage }) => [stage, digests.get(stage)]);
    host.output("digests", JSON.stringify(Object.fromEntries(finals)));
    const served = environmentStage(settings, environment);
    const digest = served === void 0 ? void 0 : digests.get(served);
    if (digest) host.output("digest", digest);
    const reports = results.map((of) => of.result === "released" && of.packages ? packagesJson(of.packages) : "null");
    host.output("packages", `[${reports.join(",")}]`);
    for (const line of chainLines(releaseChain(settings, results))) host.info(line);
    const once = unverified(results);
    if (once.length > 0) host.info(`${UNVERIFIED}: ${once.join(", ")}`);
    host.output("verified", String(once.length === 0 && results.every(({ result }) => result === "released")));
    await host.summary(releaseSummary(settings, results));
    refuseFailed(host, results, "Published, and reused by the next run");
    if (digest && target) await deployDigest(host, settings, digest, target);
  }, "run")
};
export {
  RELEASE
};

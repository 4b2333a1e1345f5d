import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  chainLines,
  chainSummary
} from "./chunk-XNVTNK6C.js";
import {
  STAGE_SETTINGS
} from "./chunk-UF3JOKZ7.js";
import {
  openLookup
} from "./chunk-VYPESJBY.js";
import {
  flag
} from "./chunk-VBO5IZG7.js";
import {
  KINDS,
  login,
  onPlatform,
  readBuildSecrets,
  readSettings
} from "./chunk-XCTBXWIX.js";
import {
  InputError
} from "./chunk-G254VJ6N.js";
import {
  __name
} from "./chunk-FEJCPKDN.js";

// src/steps/build-all.ts
import { availableParallelism } from "node:os";
var OF_ONE_STAGE = ["platform", "parent", ...STAGE_SETTINGS, "rebuild", "level"];
async function buildAll(host) {
  for (const name of OF_ONE_STAGE) {
    if (host.input(name) === void 0) continue;
    throw InputError.of({
      code: "stage-missing",
      name: "input stage",
      seen: `nothing, and \`${name}\`, which speaks of one stage`,
      accepted: `the stage that \`${name}\` is for; without both, all stages are built that must be`,
      example: `immutable-servers build final --${name} \u2026`
    });
  }
  const settings = await readSettings(host);
  const given = chainInputs(host, settings);
  await login(host, settings.repository);
  const lookup = openLookup(host, settings.repository);
  for (const platform of settings.platforms)
    for (const { alias } of Object.values(onPlatform(settings, platform).stages)) void lookup.ahead({ newest: alias });
  const { releaseImages, releaseChain } = await import("./release-OZS3RW76.js");
  const results = await releaseImages(host, settings, { ...given, lookup, verifies: false, publishes: false });
  const there = results.flatMap((of) => of.result === "released" ? [of] : []);
  host.output("images", JSON.stringify(Object.fromEntries(there.map(({ name, digest }) => [name, digest]))));
  host.output("decisions", JSON.stringify(Object.fromEntries(there.map(({ name, decision }) => [name, decision]))));
  const chain = releaseChain(settings, results);
  for (const line of chainLines(chain)) host.info(line);
  await host.summary(chainSummary("Build", chain));
  if (there.some(({ decision }) => decision === "build"))
    host.info(
      "Pushed by their digests alone: `immutable-servers release` builds a second time, compares and publishes."
    );
  refuseFailed(host, results, "Built");
}
__name(buildAll, "buildAll");
function chainInputs(host, settings) {
  const stages = Object.keys(settings.stages);
  const secrets = Object.fromEntries(stages.map((stage) => [stage, readBuildSecrets(host, settings, stage)]));
  return { secrets, refresh: flag(host, "refresh"), dryRun: flag(host, "dry-run"), parallel: parallelInput(host) };
}
__name(chainInputs, "chainInputs");
function refuseFailed(host, results, done) {
  const [first, ...others] = results.flatMap((of) => of.result === "failed" ? [of] : []);
  if (first === void 0) return;
  const released = results.filter((of) => of.result === "released").map(({ name }) => name);
  const waiting = results.filter((of) => of.result === "waits").map(({ name }) => name);
  for (const { name, failure } of others) host.error(`${name}: ${failure.message}
${failure.remedy}`, failure.at);
  if (results.length > KINDS.length) {
    host.info(
      [
        `Failed: ${[first, ...others].map(({ name }) => name).join(", ")}.`,
        ...waiting.length > 0 ? [`Not built, since they stand on it: ${waiting.join(", ")}.`] : [],
        ...released.length > 0 ? [`${done}: ${released.join(", ")}.`] : [],
        "Nothing is deployed."
      ].join(" ")
    );
  }
  throw first.failure;
}
__name(refuseFailed, "refuseFailed");
function parallelInput(host) {
  const text = host.input("parallel") ?? String(Math.max(1, Math.floor(availableParallelism() / 2)));
  const parallel = Number(text);
  if (/^\d+$/.test(text) && parallel >= 1) return parallel;
  throw InputError.of({
    code: "parallel-count",
    name: "input parallel",
    seen: JSON.stringify(text),
    accepted: "a whole number from 1",
    example: "2"
  });
}
__name(parallelInput, "parallelInput");

export {
  buildAll,
  chainInputs,
  refuseFailed
};

/** All stages in one process: what must be built of them, and what `release` has in common with it. */
import { availableParallelism } from "node:os";
import { chainLines, chainSummary } from "../chain.ts";
import { InputError } from "../errors.ts";
import type { Host } from "../host/host.ts";
import { KINDS } from "../image/stages.ts";
import type { InputName } from "../inputs.ts";
import { openLookup } from "../lookup.ts";
import { login } from "../registry.ts";
import type { StageResult } from "../release.ts";
import { onPlatform, readBuildSecrets, readSettings, type Settings } from "../settings.ts";
import { STAGE_SETTINGS } from "./stage.ts";
import { flag } from "./step.ts";

/** Of the inputs of `build`, those that speak of one stage. */
const OF_ONE_STAGE: readonly InputName[] = ["platform", "parent", ...STAGE_SETTINGS, "rebuild", "level"];

/** Builds what must be built of all stages, in one process. */
export async function buildAll(host: Host): Promise<void> {
  for (const name of OF_ONE_STAGE) {
    if (host.input(name) === undefined) continue;
    throw InputError.of({
      code: "stage-missing",
      name: "input stage",
      seen: `nothing, and \`${name}\`, which speaks of one stage`,
      accepted: `the stage that \`${name}\` is for; without both, all stages are built that must be`,
      example: `immutable-servers build final --${name} …`,
    });
  }
  const settings = await readSettings(host);
  const given = chainInputs(host, settings);
  await login(host, settings.repository);
  const lookup = openLookup(host, settings.repository);
  for (const platform of settings.platforms)
    for (const { alias } of Object.values(onPlatform(settings, platform).stages)) void lookup.ahead({ newest: alias });
  // What builds is read while the registry answers.
  const { releaseImages, releaseChain } = await import("../release.ts");
  const results = await releaseImages(host, settings, { ...given, lookup, verifies: false, publishes: false });
  const there = results.flatMap((of) => (of.result === "released" ? [of] : []));
  host.output("images", JSON.stringify(Object.fromEntries(there.map(({ name, digest }) => [name, digest]))));
  host.output("decisions", JSON.stringify(Object.fromEntries(there.map(({ name, decision }) => [name, decision]))));
  const chain = releaseChain(settings, results);
  for (const line of chainLines(chain)) host.info(line);
  await host.summary(chainSummary("Build", chain));
  if (there.some(({ decision }) => decision === "build"))
    host.info(
      "Pushed by their digests alone: `immutable-servers release` builds a second time, compares and publishes.",
    );
  refuseFailed(host, results, "Built");
}

/** What the inputs say of a run over all stages. */
export function chainInputs(host: Host, settings: Settings) {
  const stages = Object.keys(settings.stages);
  const secrets = Object.fromEntries(stages.map((stage) => [stage, readBuildSecrets(host, settings, stage)]));
  return { secrets, refresh: flag(host, "refresh"), dryRun: flag(host, "dry-run"), parallel: parallelInput(host) };
}

/** The first failure is the run's own; the others are told before, with what was published in spite of them. */
export function refuseFailed(host: Host, results: readonly StageResult[], done: string): void {
  const [first, ...others] = results.flatMap((of) => (of.result === "failed" ? [of] : []));
  if (first === undefined) return;
  const released = results.filter((of) => of.result === "released").map(({ name }) => name);
  const waiting = results.filter((of) => of.result === "waits").map(({ name }) => name);
  for (const { name, failure } of others) host.error(`${name}: ${failure.message}\n${failure.remedy}`, failure.at);
  if (results.length > KINDS.length) {
    host.info(
      [
        `Failed: ${[first, ...others].map(({ name }) => name).join(", ")}.`,
        ...(waiting.length > 0 ? [`Not built, since they stand on it: ${waiting.join(", ")}.`] : []),
        ...(released.length > 0 ? [`${done}: ${released.join(", ")}.`] : []),
        "Nothing is deployed.",
      ].join(" "),
    );
  }
  throw first.failure;
}

function parallelInput(host: Host): number {
  const text = host.input("parallel") ?? String(Math.max(1, Math.floor(availableParallelism() / 2)));
  const parallel = Number(text);
  if (/^\d+$/.test(text) && parallel >= 1) return parallel;
  throw InputError.of({
    code: "parallel-count",
    name: "input parallel",
    seen: JSON.stringify(text),
    accepted: "a whole number from 1",
    example: "2",
  });
}

/** Whether two builds may be compared at all: that each ran its own steps, on a BuildKit of its own, by the recipe. A proof
 *  that both copied from one run is worse than none. */
import { CheckFailed } from "./errors.ts";
import type { Bisected } from "./proof/guilt.ts";
import type { Manifest } from "./registry.ts";
import type { Origin } from "./image/origin.ts";
import type { RanStep } from "./progress.ts";
import type { Comparison } from "./image/standing.ts";
import { VARIATION_NAMES, type VariationName, type VariationOutcome } from "./image/variations.ts";

/** Older images list no rewritten layers, so a layer that kept the clock's times would pass unseen. */
export const REWRITTEN = "buildkit/rewritten-timestamp";
const OCI = "application/vnd.oci.image.";
/** A record travels in a job's output: instructions are cut, and of very long builds the first steps are told. */
const STEPS = 200;
const NAME_CHARACTERS = 100;

/** `warned`: worth knowing, and no reason to stop. `unknown`: nobody said. */
export interface Check {
  name: string;
  result: "passed" | "failed" | "warned" | "unknown";
  /** What was seen, as a sentence. */
  saw: string;
  remedy?: string;
}

/** How one build came about, as its step's output `record`. */
export interface BuildRecord {
  version: 1;
  /** BuildKit's id of the worker; it belongs to one store. */
  worker: string;
  buildkit: string;
  /** What BuildKit keeps file systems with, such as `overlayfs`; undefined when it does not say. */
  snapshotter?: string;
  /** Kernel and processors of the machine that the step ran on; undefined where it does not say. */
  machine?: string;
  /** SOURCE_DATE_EPOCH in Unix seconds. */
  epoch: number;
  /** Every step, with when it began (RFC 3339) and how long it took. */
  steps: RanStep[];
  checks: Check[];
  variations: VariationOutcome[];
  /** What it was made from, so that anybody can do it again. */
  origin?: Origin;
}

export interface Built {
  manifest: Manifest;
  /** Manifests of the images whose layers it inherits. */
  below: readonly Manifest[];
  epoch: number;
  steps: readonly RanStep[];
  checking: boolean;
  /** The builder's name, for the remedy. */
  builder: string;
  snapshotter: string | undefined;
}

/** What one build must show of itself. */
export function buildChecks(built: Built): Check[] {
  return [ranItself(built), timesRewritten(built), ociOnly(built.manifest), snapshots(built.snapshotter)];
}

/** What only two builds together show. Records are missing where an older step, or a masked output, lost them. */
export function pairChecks(first: BuildRecord | undefined, second: BuildRecord | undefined): Check[] {
  if (!first || !second) {
    const missing = first ? "checking build" : second ? "first build" : "two builds";
    return [
      ...(first?.checks ?? second?.checks ?? []),
      { name: "records", result: "unknown", saw: `How the ${missing} came about is not known here.` },
    ];
  }
  return [
    ...[first, second].flatMap(({ checks }, index) =>
      checks.map((check) => ({ ...check, name: `${check.name} (${index === 0 ? "first" : "second"} build)` })),
    ),
    otherWorker(first.worker, second.worker),
    ownTimes(first.steps, second.steps),
    first.epoch === second.epoch
      ? { name: "epoch", result: "passed", saw: `Both builds had SOURCE_DATE_EPOCH=${first.epoch}.` }
      : {
          name: "epoch",
          result: "failed",
          saw: `The builds had different SOURCE_DATE_EPOCH: ${first.epoch} and ${second.epoch}.`,
          remedy: "Check out the same commit with its history (`fetch-depth: 0`) for both builds.",
        },
    same("buildkit", "BuildKit", first.buildkit, second.buildkit),
    same("kernel", "Machine", first.machine, second.machine),
  ];
}

/** Two builds on one worker prove nothing. */
export function otherWorker(first: string, second: string): Check {
  if (first !== second) {
    return { name: "other-worker", result: "passed", saw: `The builds ran on workers ${first} and ${second}.` };
  }
  return {
    name: "other-worker",
    result: "failed",
    saw: `Both builds ran on one BuildKit worker (${first}), which shares their steps: equal digests prove nothing.`,
    remedy: "Give the checking build a builder with a store of its own: `rebuilder`, or nothing for a fresh one.",
  };
}

/** The failure of a check, for the first that failed; nothing when none did. */
export function refuseDishonest(checks: readonly Check[]): void {
  const wrong = checks.find(({ result }) => result === "failed");
  if (!wrong) return;
  throw new CheckFailed({
    code: CODES[wrong.name.replace(/ .*/, "")] ?? wrong.name,
    message: wrong.saw,
    remedy: wrong.remedy ?? "",
  });
}

const CODES: Record<string, string> = {
  "other-worker": "shared-worker",
  "own-times": "shared-steps",
  "ran-itself": "rebuild-cached",
  "times-rewritten": "times-not-rewritten",
  epoch: "epochs-differ",
  "oci-only": "not-an-oci-image",
};

/** The steps of a build as its record keeps them. */
export function recordedSteps(steps: readonly RanStep[]): RanStep[] {
  return steps.slice(0, STEPS).map((step) => ({ ...step, name: step.name.slice(0, NAME_CHARACTERS) }));
}

/** What a report says of the builders. */
export interface BuilderReport {
  checks: Check[];
  /** What came of each variation of the second build. */
  variations: VariationOutcome[];
  /** The two builds, without their checks; null where a record is missing. */
  builds: (Omit<BuildRecord, "checks" | "variations" | "origin"> | null)[];
  /** On which variations the image depends, where that was looked for. */
  bisected?: Bisected;
}

export function briefly(record: BuildRecord | undefined): BuilderReport["builds"][number] {
  if (!record) return null;
  const { checks: _checks, variations: _variations, origin: _origin, ...rest } = record;
  return rest;
}

/** A build as a comparison names it. */
export function participant({ worker, buildkit, machine }: BuildRecord): Comparison["builds"][number] {
  return { worker, buildkit, ...(machine === undefined ? {} : { machine }) };
}

/** The variations that a build really did. */
export function variedIn({ variations }: BuildRecord): VariationName[] {
  return variations.filter(({ applied }) => applied).map(({ name }) => name);
}

/** What only tells where builds ran: that nobody knows it says nothing of the images. The report for programs has it. */
const ASIDE = ["kernel", "buildkit"];

/** Lines of a summary: what is wrong or unusual in full, what is as it should be in one line. */
export function builderLines({ checks, variations }: BuilderReport): string[] {
  const passed = [...new Set(checks.filter(({ result }) => result === "passed").map(({ name }) => words(name)))];
  const others = checks.filter(
    ({ name, result }) => result !== "passed" && !(result === "unknown" && ASIDE.includes(name)),
  );
  const applied = variations.filter((each) => each.applied).map(({ name }) => name);
  return [
    ...(passed.length === 0 ? [] : [`The builders are honest as far as was looked at: ${passed.join(", ")}.`]),
    ...others.map(({ saw, remedy }) => `${saw}${remedy === undefined ? "" : ` ${remedy}`}`),
    ...(variations.length === 0 ? [] : [`The second build differed on purpose in ${applied.join(", ") || "nothing"}.`]),
    ...variations
      .filter(({ because }) => because !== undefined)
      .map(({ name, applied: partly, because }) => `${name}: ${partly ? "" : "not varied, "}${because ?? ""}.`),
  ];
}

function words(name: string): string {
  return name.replace(/ \(.*/, "").replaceAll("-", " ");
}

/** Reads a record from a step's output; undefined when it is empty or something else. */
export function parseRecord(text: string | undefined): BuildRecord | undefined {
  if (text === undefined) return undefined;
  try {
    const record = JSON.parse(text) as Partial<BuildRecord>;
    const whole = record.version === 1 && typeof record.worker === "string" && Array.isArray(record.steps);
    const known = (record.variations ?? []).every(({ name }) => VARIATION_NAMES.includes(name));
    return whole && known && Array.isArray(record.checks) ? (record as BuildRecord) : undefined;
  } catch {
    return undefined;
  }
}

/** An empty store has nothing to take from; a step from a cache is a step that was not run a second time. */
function ranItself({ steps, checking, builder }: Built): Check {
  const runs = steps.filter(({ name }) => /\bRUN\b/.test(name));
  const cached = runs.find((step) => step.cached);
  if (!cached) return { name: "ran-itself", result: "passed", saw: `All ${runs.length} RUN steps were run.` };
  if (!checking) {
    return { name: "ran-itself", result: "warned", saw: `The first build took a step from a cache: ${cached.name}` };
  }
  return {
    name: "ran-itself",
    result: "failed",
    saw: `The checking build took a step from the cache of ${builder}: ${cached.name}`,
    remedy: "Use a builder with a store of its own as `rebuilder`, or leave it out for a fresh one.",
  };
}

/** BuildKit only warns in its own log when it could not set times; the layers themselves tell. */
function timesRewritten({ manifest, below, epoch }: Built): Check {
  const inherited = new Set(below.flatMap(({ layers }) => layers).map(({ digest }) => digest));
  const layers = manifest.layers.filter(({ digest }) => !inherited.has(digest));
  const time = (layer: (typeof layers)[number]) => layer.annotations?.[REWRITTEN];
  // Layers of a multi-platform image from outside are not in `inherited`; they come first and were never rewritten.
  const own = layers.slice(
    Math.max(
      0,
      layers.findIndex((layer) => time(layer) !== undefined),
    ),
  );
  const rewritten = own.some((layer) => time(layer) !== undefined);
  const wrong = own.find((layer) => time(layer) !== String(epoch));
  if (wrong === undefined || (!rewritten && below.length > 0)) {
    const count = own.filter((layer) => time(layer) !== undefined).length;
    return { name: "times-rewritten", result: "passed", saw: `${count} new layers carry the epoch ${epoch}.` };
  }
  return {
    name: "times-rewritten",
    result: "failed",
    saw: `Layer ${wrong.digest} keeps the times at which it was built, so no second build can equal it.`,
    remedy:
      "Use BuildKit 0.13 or newer with the overlayfs snapshotter, and no builder that exports to the docker engine.",
  };
}

/** An index would hold an attestation, which carries times; docker's media types give equal content another digest. */
function ociOnly({ mediaType, layers, config }: Manifest): Check {
  const types = [
    mediaType,
    ...(config?.mediaType === undefined ? [] : [config.mediaType]),
    ...layers.map((layer) => layer.mediaType),
  ];
  const wrong = types.find((type) => !type.startsWith(OCI)) ?? types.find((type) => type.includes("image.index"));
  if (wrong === undefined) {
    return { name: "oci-only", result: "passed", saw: "It is one OCI image without attestations." };
  }
  return {
    name: "oci-only",
    result: "failed",
    saw: `What was pushed has a part of the type ${wrong}.`,
    remedy: "Use a builder that honours `oci-mediatypes=true` and `--provenance=false`: BuildKit 0.13 or newer.",
  };
}

function snapshots(snapshotter: string | undefined): Check {
  const name = "snapshotter";
  if (snapshotter === undefined) return { name, result: "unknown", saw: "The builder does not say its snapshotter." };
  if (snapshotter === "overlayfs") return { name, result: "passed", saw: "File systems are kept with overlayfs." };
  const saw = `File systems are kept with ${snapshotter}, whose layers can differ from those of overlayfs.`;
  return { name, result: "warned", saw, remedy: "Use the overlayfs snapshotter where you can." };
}

/** Two builds at one time on one daemon share steps even with --no-cache: then both tell one beginning. */
function ownTimes(first: readonly RanStep[], second: readonly RanStep[]): Check {
  const runs = (steps: readonly RanStep[]) => steps.filter(({ name, seconds }) => /\bRUN\b/.test(name) && seconds > 0);
  const began = new Set(runs(first).map(({ started }) => started));
  const shared = runs(second).find(({ started }) => began.has(started));
  if (!shared)
    return { name: "own-times", result: "passed", saw: "No step began at the same nanosecond in both builds." };
  return {
    name: "own-times",
    result: "failed",
    saw: `Both builds tell of one run of the step ${shared.name}, which began at ${shared.started}.`,
    remedy: "Give the checking build a builder with a store of its own: `rebuilder`, or nothing for a fresh one.",
  };
}

function same(name: string, what: string, first: string | undefined, second: string | undefined): Check {
  if (first === undefined || second === undefined) {
    return { name, result: "unknown", saw: `${what} of a build is not known.` };
  }
  return {
    name,
    result: "passed",
    saw: first === second ? `${what} of both builds: ${first}.` : `${what} of the builds: ${first} and ${second}.`,
  };
}

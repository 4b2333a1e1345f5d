/** Two images, or two indexes of images, laid beside each other: what is equal is not read, what differs is explained. */
import type { Digest } from "../image/reference.ts";
import { readLayer } from "../image/layers.ts";
import { alignedLayers, type Layer, type LayerPair } from "./align.ts";
import { broughtFiles, madeIn, neededFiles, runsBehind } from "./copied.ts";
import { lookCloser, type Closer } from "./closer.ts";
import { compareLayers, withoutParents, type Difference, type Entries, type Pair } from "./differences.ts";
import { excerpt } from "./excerpt.ts";
import { causesOf, examiner, lookAgain, NAMED_PATHS, pathReport, told, type Cause, type Looked } from "./explain.ts";
import { fieldCauses, fieldDifferences, FORM, indexDifferences, type FieldDifference } from "./fields.ts";
import type { Image, Source } from "./images.ts";
import { mergedView } from "./merged.ts";
import type { Moment } from "./evidence.ts";
import { parentCause, parentLayers } from "./parent.ts";
import { filesAbove, makersBehind } from "./brought.ts";
import { fixThere } from "./other-stage.ts";
import { fixInFile } from "./patch.ts";
import type { ReportedCause } from "./reported.ts";
import { guardedKinds, isProgram, unallowed, type Policy } from "./policy.ts";
import type { LayerReport } from "./report.ts";
import { COUNTED_ONLY, LAYER_MOVED, LAYER_OF_ONE_SIDE, type Explanation } from "./rules/general.ts";
import { calledScripts, guiltyScript, type ReadScript } from "./scripts.ts";
import { layerSteps, type LayerStep } from "./steps.ts";

/** Differences of a layer that are looked at one by one; the rest is counted, and cannot be allowed. */
const LISTED = 30_000;
/** Paths of which a report shows both sides. */
const EXCERPTS = 300;
/** Causes whose scripts are looked for. */
const SCRIPTED = 50;

/** What differs and is not allowed. */
export interface Found {
  causes: Cause[];
  layers: LayerReport[];
  fields: FieldDifference[];
}

export interface Context {
  moment: Moment;
  /** The Dockerfile's text, its name for annotations, and the target that was built. */
  dockerfile?: { text: string; file: string; script?: ReadScript } | undefined;
  target?: string | undefined;
  /** What may differ. */
  allowed: Policy;
  /** Looks at files whose cause is not known. */
  closer?: Closer | undefined;
}

/** Compares platform by platform: an index moves with its attestations, which hold times and differ by design. Two indexes
 *  that differ in nothing else are said to differ in `attestations`. */
export async function compareSources(first: Source, second: Source, context: Context): Promise<Found | "attestations"> {
  const index = indexDifferences(first, second);
  const found: Found = {
    causes: fieldCauses(context.allowed.remainingFields(index), context.moment),
    layers: [],
    fields: index,
  };
  let equal = index.length === 0;
  const several = first.images.size > 1 || second.images.size > 1;
  for (const [platform, one, other] of platformPairs(first, second)) {
    if (one.manifest.digest === other.manifest.digest) continue;
    equal = false;
    const { causes, layers, fields } = await compareImages(one, other, context);
    const named = several ? { platform } : {};
    found.causes.push(...causes.map((cause) => ({ ...cause, ...named })));
    found.layers.push(...layers.map((layer) => ({ ...layer, ...named })));
    found.fields.push(...fields.map((each) => (several ? { ...each, field: `${platform} ${each.field}` } : each)));
  }
  return equal ? "attestations" : found;
}

/** Images of one platform on both sides; two single images are a pair whatever they say of their platform. */
function platformPairs(first: Source, second: Source): [platform: string, Image, Image][] {
  const [[platform, one] = [], ...more] = first.images;
  const [[, other] = [], ...others] = second.images;
  if (one && other && platform !== undefined && more.length + others.length === 0) return [[platform, one, other]];
  return [...first.images].flatMap(([name, image]): [string, Image, Image][] => {
    const counterpart = second.images.get(name);
    return counterpart ? [[name, image, counterpart]] : [];
  });
}

async function compareImages(one: Image, other: Image, context: Context): Promise<Found> {
  const { moment, dockerfile, target, allowed } = context;
  const file = dockerfile?.file;
  const steps = [one, other].map(({ config }) => layerSteps(config.history ?? [], dockerfile?.text, target));
  const pairs = differingLayers(one, other);
  const wanted = (image: Image, side: 0 | 1) => new Set(pairs.flatMap((pair) => digestAt(image, pair[side]) ?? []));
  await Promise.all([one.fetch(wanted(one, 0)), other.fetch(wanted(other, 1))]);

  const look = examined(moment);
  // What a path is in any layer counts in all: a script is written by one step, and made a program by the next.
  const guarded = new Set<string>();
  const programs = new Set<string>();
  const merged = mergedView();
  const layers: { report: LayerReport; step: LayerStep; pair: LayerPair; found: Looked[] }[] = [];
  for (const pair of pairs) {
    const [at, otherAt] = pair;
    const layer = at ?? otherAt ?? 0;
    const written = steps[at === undefined ? 1 : 0]?.[layer] ?? { instruction: "unknown" };
    const step = await withFiles(written, dockerfile);
    const said = [one.config.rootfs.diff_ids[at ?? -1], other.config.rootfs.diff_ids[otherAt ?? -1]];
    const equal = said[0] !== undefined && said[0] === said[1];
    const read = (wanted?: ReadonlyMap<string, number>): [Entries, Entries] => [
      entriesOf(one, at, wanted),
      entriesOf(other, otherAt, wanted),
    ];
    const found: Looked[] = [];
    let differences = 0;
    await compareLayers(
      ...read(),
      (pair) => {
        differences += 1;
        if (found.length >= LISTED) return;
        for (const kind of guardedKinds(pair)) guarded.add(`${kind} ${pair.difference.path}`);
        if (isProgram(pair)) programs.add(pair.difference.path);
        const fresh = merged.again(pair);
        if (fresh) found.push(look(fresh));
      },
      { equal, entry: merged.entry },
    );
    await lookAgain(found, read, moment);
    if (equal && differences === 0) found.push({ ...RECOMPRESSED });
    merged.endLayer(
      layer + 1,
      found.map(({ difference }) => difference),
    );
    const { source: _source, files: _files, needed: _needed, brought: _brought, maker: _maker, ...named } = step;
    layers.push({ report: { layer: layer + 1, ...named, differences }, step, pair, found });
  }

  const moved = movedPaths(layers);
  const parents = dockerfile === undefined ? 0 : parentLayers(steps[0] ?? []);
  const inherited: Looked[] = [];
  const causes = layers.flatMap(({ report: { layer, differences }, step, pair, found }): Cause[] => {
    for (const each of found) {
      const hiddenBy = merged.hiddenBy(each.difference);
      if (hiddenBy !== undefined) each.hiddenBy = hiddenBy;
      const { path, kinds } = each.difference;
      each.guarded = kinds.filter((kind) => guarded.has(`${kind} ${path}`));
      if (programs.has(path)) each.program = true;
    }
    const remaining = unallowed(found, allowed).filter(({ difference }) => !moved.has(difference));
    if (pair.includes(undefined) && remaining.length > 0) {
      const digest = digestAt(one, pair[0]) ?? digestAt(other, pair[1]);
      const both = digest !== undefined && timesThere(one, digest) === timesThere(other, digest);
      return [layerOfOneSide(both ? LAYER_MOVED : LAYER_OF_ONE_SIDE, remaining, madeBy(layer, step, file))];
    }
    const more = differences - found.length;
    const uncounted = found.length < LISTED ? [] : [countedOnly(more, layer, step, file)];
    if (layer > parents) return [...causesOf(remaining, layer, step, file, moment), ...uncounted];
    inherited.push(...withoutParents(remaining));
    return uncounted;
  });
  if (inherited.length > 0)
    causes.unshift(parentCause(inherited, { layers: parents, steps: steps[0] ?? [], file, text: dockerfile?.text }));
  for (const cause of causes) {
    const [first] = cause.paths;
    if (dockerfile === undefined || cause.at?.line === undefined || !first) continue;
    const made = madeIn(dockerfile.text, cause.at.line, first.path);
    if (made) Object.assign(cause, { madeIn: made }, fixThere(dockerfile.text, cause as ReportedCause));
    const inFile = fixInFile(dockerfile.text, cause as ReportedCause);
    if (!inFile) continue;
    const { fix, ...script } = inFile;
    Object.assign(cause, { fix, edits: undefined, script: { file: cause.at.file, ...script } });
  }
  if (dockerfile?.script !== undefined)
    for (const cause of causes.slice(0, SCRIPTED).filter((each) => each.script === undefined)) {
      const script = await guiltyScript(dockerfile.text, cause, dockerfile.script);
      if (script) cause.script = script;
    }
  if (context.closer !== undefined)
    await lookCloser(
      causes,
      (layer) => {
        const pair = layers.find(({ report }) => report.layer === layer)?.pair;
        return pair && [entriesOf(one, pair[0]), entriesOf(other, pair[1])];
      },
      context.closer,
    );
  const fields = fieldDifferences(...besideEachOther(one, other));
  if (layers.length + fields.length === 0) fields.push(FORM);
  const beside = fieldCauses(allowed.remainingFields(fields), moment);
  // The history's entry of a layer that only one image has is told with the layer.
  const toldAlready = causes.some(({ rule }) => rule === LAYER_OF_ONE_SIDE.rule || rule === LAYER_MOVED.rule);
  return {
    causes: [...causes, ...beside.filter(({ rule }) => !toldAlready || rule !== LAYER_OF_ONE_SIDE.rule)],
    layers: layers.map(({ report }) => report),
    fields,
  };
}

/** A step with what the Dockerfile, and the scripts beside it, say of its files. */
async function withFiles(step: LayerStep, dockerfile: Context["dockerfile"]): Promise<LayerStep> {
  const { line } = step;
  if (!dockerfile || line === undefined) return step;
  const { text, script } = dockerfile;
  const scripts = script ? await calledScripts(text, [line, ...runsBehind(text, line)], script) : [];
  return {
    ...step,
    files: [...filesAbove(text, line), ...scripts],
    needed: neededFiles(text, line),
    brought: broughtFiles(text, line),
    maker: makersBehind(text, line, scripts),
  };
}

/** What one image has in another layer than the other, where a layer more in one of them divides the files in another way:
 *  the layer of one side tells it. */
function movedPaths(layers: readonly { pair: LayerPair; found: readonly Looked[] }[]): Set<Difference> {
  const only = (side: 0 | 1) => (side === 0 ? "only in the first" : "only in the second");
  const moved = new Set<Difference>();
  for (const side of [0, 1] as const) {
    const own = layers.filter(({ pair }) => pair[side] !== undefined && pair.includes(undefined));
    const paths = new Set(own.flatMap(({ found }) => found.map(({ difference }) => difference.path)));
    for (const { difference } of layers.flatMap(({ pair, found }) => (pair.includes(undefined) ? [] : found)))
      if (paths.has(difference.path) && difference.kinds.every((kind) => kind === only(side === 0 ? 1 : 0)))
        moved.add(difference);
  }
  return moved;
}

const RECOMPRESSED: Looked = { difference: { path: "", kinds: ["compression"], values: {}, directory: false } };

function madeBy(layer: number, { instruction, line }: LayerStep, file: string | undefined) {
  return { layer, instruction, ...(file === undefined || line === undefined ? {} : { at: { file, line } }) };
}

function countedOnly(count: number, layer: number, step: LayerStep, file: string | undefined): Cause {
  return { ...told(COUNTED_ONLY), ...madeBy(layer, step, file), count, paths: [] };
}

function layerOfOneSide(explanation: Explanation, found: readonly Looked[], made: ReturnType<typeof madeBy>): Cause {
  return {
    ...told(explanation),
    ...made,
    count: found.length,
    paths: found.slice(0, NAMED_PATHS).map((each) => pathReport(each, each.difference.kinds)),
  };
}

function timesThere({ manifest }: Image, wanted: Digest): number {
  return manifest.layers.filter(({ digest }) => digest === wanted).length;
}

/** Looks at both sides of a difference while their bytes are at hand. */
function examined(moment: Moment): (pair: Pair) => Looked {
  const examine = examiner(moment);
  let excerpts = 0;
  return (pair) => {
    const looked = examine(pair);
    const sides = excerpts < EXCERPTS ? excerpt(pair, looked.evidence) : undefined;
    if (sides) excerpts += 1;
    return { ...looked, ...(sides && { excerpt: sides }) };
  };
}

/** Configurations and manifests with their lists aligned: an entry more on one side must not move all that follows. */
function besideEachOther(one: Image, other: Image): Parameters<typeof fieldDifferences> {
  // A layer of one side only is a cause of its own.
  const both = allLayers(one, other).filter((pair) => !pair.includes(undefined));
  const layers = alignedLists(one.manifest.layers, other.manifest.layers, both);
  // Layers that differ have other diff_ids; equal layers with other ones are a contradiction that must be seen.
  const equal = both.filter(([at, otherAt]) => digestAt(one, at) === digestAt(other, otherAt));
  const rootfs = ({ config }: Image, side: 0 | 1) => ({
    ...config.rootfs,
    diff_ids: equal.flatMap((pair) => config.rootfs.diff_ids[pair[side] ?? -1] ?? []),
  });
  const steps = [one, other].map(({ config }) =>
    (config.history ?? []).map(({ created_by = "" }) => ({ digest: created_by, diffId: undefined, createdBy: "" })),
  ) as [Layer[], Layer[]];
  const history = alignedLists(one.config.history ?? [], other.config.history ?? [], alignedLayers(...steps));
  return [
    [
      { ...one.config, history: history[0], rootfs: rootfs(one, 0) },
      { ...other.config, history: history[1], rootfs: rootfs(other, 1) },
    ],
    [
      { ...one.manifest, layers: layers[0] },
      { ...other.manifest, layers: layers[1] },
    ],
  ];
}

function alignedLists<T>(first: readonly T[], second: readonly T[], pairs: readonly LayerPair[]) {
  const side = (list: readonly T[], which: 0 | 1) =>
    pairs.map((pair) => (pair[which] === undefined ? undefined : list[pair[which]]));
  return [side(first, 0), side(second, 1)] as const;
}

/** Pairs of layers that are not equal; equal digests are equal layers, and nobody reads them. */
function differingLayers(one: Image, other: Image): LayerPair[] {
  return allLayers(one, other).filter(
    ([at, otherAt]) => at === undefined || otherAt === undefined || digestAt(one, at) !== digestAt(other, otherAt),
  );
}

function allLayers(one: Image, other: Image): LayerPair[] {
  return alignedLayers(layersOf(one), layersOf(other));
}

function layersOf({ manifest, config }: Image): Layer[] {
  const made = (config.history ?? []).filter((entry) => entry.empty_layer !== true);
  return manifest.layers.map(({ digest }, at) => ({
    digest,
    diffId: config.rootfs.diff_ids[at],
    createdBy: made[at]?.created_by ?? "",
  }));
}

function digestAt({ manifest }: Image, at: number | undefined): Digest | undefined {
  return at === undefined ? undefined : manifest.layers[at]?.digest;
}

async function* entriesOf(image: Image, at: number | undefined, wanted?: ReadonlyMap<string, number>): Entries {
  const digest = digestAt(image, at);
  return digest === undefined ? undefined : yield* readLayer(image.layer(digest), { wanted });
}

/** The stages of a project, and how they stand on each other: one base, runtimes on it, applications on those. */
import { distance } from "fastest-levenshtein";
import { InputError, type Location } from "../errors.ts";

export const KINDS = ["base", "app-base", "final"] as const;
export type Kind = (typeof KINDS)[number];

/** A stage's name; where none is declared, there is one of each kind, named like it. */
export type Stage = string;

/** Where a stage stands. */
export interface Place {
  kind: Kind;
  /** The stage that it is built on; base stands on an image from outside. */
  parent: Stage | undefined;
}

/** Names of stages: short enough for `inputs-NAME_PLATFORM-KEY` to be a tag, and no beginning that other tags have. */
export const STAGE_NAME = /^(?!(?:current|inputs|packages|cache|proof|sha256|scratch)(?:-|$))[a-z][a-z0-9-]{0,31}$/;

type Declared = Readonly<Record<Stage, { kind?: Kind | undefined; parent?: Stage | undefined }>>;

const SHAPE = "one base, any number of app-bases on it, and finals, each on one app-base";
const EXAMPLE =
  "stages: { base: {}, php: { kind: app-base }, go: { kind: app-base }, shop: { kind: final, parent: php }, api: { kind: final, parent: go } }";

/** Names of all stages, by kind: those that are declared, and for a kind without any the one that is named like it. */
export function stageNames(declared: Declared): Stage[] {
  return KINDS.flatMap((kind) => {
    const own = Object.keys(declared).filter((name) => (declared[name]?.kind ?? name) === kind);
    return own.length > 0 ? own : [kind];
  });
}

/** Where every stage stands, each after its parent. Throws InputError, at the place that `locate` gives for a path of the
 *  configuration, for anything else than one base, app-bases on it, and finals on those. */
export function places(
  declared: Declared,
  locate: (path: string[]) => Location | undefined = () => undefined,
): Map<Stage, Place> {
  for (const [name, { kind }] of Object.entries(declared)) {
    if (kind === undefined ? !isKind(name) : isKind(name) && kind !== name) throw wrongKind(name, kind, locate);
  }
  const byKind = (kind: Kind) => stageNames(declared).filter((name) => (declared[name]?.kind ?? name) === kind);
  const [first = "base", second] = byKind("base");
  if (second !== undefined) {
    throw wrongShape(`stages.${second}`, `a second base, beside ${first},`, locate(["stages", second]));
  }
  const all = new Map<Stage, Place>();
  for (const kind of KINDS) {
    const below = KINDS[KINDS.indexOf(kind) - 1];
    for (const name of byKind(kind)) {
      const parent = declared[name]?.parent;
      const at = locate(["stages", name, "parent"]);
      if (below === undefined) {
        if (parent !== undefined) throw wrongShape(`stages.${name}.parent`, JSON.stringify(parent), at);
        all.set(name, { kind, parent });
        continue;
      }
      const fit = byKind(below);
      const chosen = parent ?? (fit.length === 1 ? fit[0] : undefined);
      if (chosen === undefined || !fit.includes(chosen)) {
        throw wrongParent(name, { kind, below, parent, fit, known: stageNames(declared).includes(parent ?? "") }, at);
      }
      all.set(name, { kind, parent: chosen });
    }
  }
  return all;
}

/** The stages that `stage` stands on, bottom first, and itself. */
export function chainOf(all: Readonly<Record<Stage, Pick<Place, "parent">>>, stage: Stage): Stage[] {
  const parent = all[stage]?.parent;
  return parent === undefined ? [stage] : [...chainOf(all, parent), stage];
}

/** The stages that stand on `stage`, also on one that does. */
export function aboveOf(all: Readonly<Record<Stage, Pick<Place, "parent">>>, stage: Stage): Stage[] {
  return Object.keys(all).filter((name) => name !== stage && chainOf(all, name).includes(stage));
}

/** What people read of a stage: its name, and the platform where there are several. */
export function stageOn(stage: Stage, platform: string | undefined): string {
  return platform === undefined ? stage : `${stage} ${platform}`;
}

/** For a step that is told of a stage that there is not. */
export function unknownStage(name: string, seen: string | undefined, known: readonly Stage[]): InputError {
  return InputError.of({
    code: "unknown-stage",
    name: `input ${name}`,
    seen: seen === undefined ? "nothing" : JSON.stringify(seen),
    accepted: known.join(", "),
    example: known.at(-1) ?? "final",
  });
}

function isKind(name: string): name is Kind {
  return KINDS.some((kind) => kind === name);
}

function wrongKind(name: Stage, kind: Kind | undefined, locate: (path: string[]) => Location | undefined): InputError {
  const nearest = KINDS.find((each) => distance(each, name) <= 2);
  const hint = kind === undefined && nearest !== undefined ? ` (did you mean \`${nearest}\`?)` : "";
  return InputError.of({
    code: "stage-kind",
    name: `stages.${name}.kind`,
    seen: kind === undefined ? "nothing" : JSON.stringify(kind),
    accepted:
      kind === undefined
        ? `base, app-base or final, for a stage of another name${hint}`
        : `${name}, which its name says`,
    example: `${kind === undefined ? name : `my-${name}`}: { kind: ${kind ?? nearest ?? "final"} }`,
    at: locate(["stages", name]),
  });
}

function wrongShape(name: string, seen: string, at: Location | undefined): InputError {
  return InputError.of({ code: "chain-shape", name, seen, accepted: SHAPE, example: EXAMPLE, at });
}

function wrongParent(
  name: Stage,
  is: { kind: Kind; below: Kind; parent: Stage | undefined; fit: Stage[]; known: boolean },
  at: Location | undefined,
): InputError {
  return InputError.of({
    code: is.parent === undefined || is.known ? "chain-shape" : "unknown-parent",
    name: `stages.${name}.parent`,
    seen:
      is.parent === undefined
        ? "nothing"
        : `${JSON.stringify(is.parent)}, which is ${is.known ? `no ${is.below}` : "no stage"},`,
    accepted: `${is.fit.join(" or ")}, since a stage of the kind ${is.kind} stands on one of the kind ${is.below} (${SHAPE})`,
    example: `${name}: { kind: ${is.kind}, parent: ${is.fit[0] ?? is.below} }`,
    at,
  });
}

/** Differences of all layers together: what a server would see of them once later layers have replaced and removed files,
 *  and which of them only repeat what a lower layer has already been blamed for. */
import { hash } from "node:crypto";
import { hashesOf, type Content, type TarEntry } from "../image/tar.ts";
import type { Difference, DifferenceKind, Pair } from "./differences.ts";

export type Side = 0 | 1;

/** Text of which the differing lines are remembered, and how much of it altogether. */
const LINES_OF = 256 * 1024;
const LINES_ALTOGETHER = 16 * 1024 * 1024;
/** Paths that are followed through the layers; of further ones each layer speaks for itself. */
const FOLLOWED = 20_000;

interface Blamed {
  values: Difference["values"];
  /** Of the content on both sides. */
  content?: [string, string];
  /** Lines that only one side has. */
  lines?: [Set<string>, Set<string>];
}

/** Follows paths through the layers, bottom first. */
export function mergedView() {
  const blamed = new Map<string, Blamed>();
  const known: { difference: Difference; layer: number; shown: [boolean, boolean] }[] = [];
  const interesting = new Set<string>();
  const hiddenBy = new Map<Difference, number>();
  let left = LINES_ALTOGETHER;
  let replaced: [Set<string>, Set<string>] = [new Set(), new Set()];
  let removed: [Set<string>, Set<string>] = [new Set(), new Set()];

  return {
    /** Call for every entry of a layer that is read, before `endLayer`. */
    entry: (side: Side, { path }: TarEntry) => {
      const [, folder = "", name = ""] = /^(.*?)([^/]*)$/s.exec(path) ?? [];
      if (name.startsWith(".wh.")) {
        // Source: OCI image spec 1.1, whiteouts. An opaque folder loses what was in it, not itself.
        removed[side].add(name === ".wh..wh..opq" ? folder : `${folder}${name.slice(4)}`);
      } else if (interesting.has(path)) replaced[side].add(path);
    },

    /** The pair without the kinds that only repeat a lower layer's difference; undefined when nothing else is left. */
    again: (pair: Pair): Pair | undefined => {
      const { path, kinds, values } = pair.difference;
      if (kinds.includes("order") || kinds.includes("padding")) return pair;
      const before = blamed.get(path);
      if (!before && blamed.size >= FOLLOWED) return pair;
      const now = remembered(pair, left);
      left -= now.cost;
      blamed.set(path, now.blamed);
      const whiteout = kinds.includes("whiteout") && repeatsRemoval(blamed, pair.difference);
      if (whiteout) return undefined;
      if (!before) return pair;
      now.blamed.values = { ...before.values, ...values };
      const repeated = (kind: DifferenceKind) => {
        if (kind === "content") return sameContent(before, now.blamed) || fewerLines(before, now.blamed);
        return values[kind]?.every((value, side) => value === before.values[kind]?.[side]);
      };
      const fresh = kinds.filter((kind) => !repeated(kind));
      if (fresh.length === kinds.length) return pair;
      return fresh.length === 0 ? undefined : { ...pair, difference: { ...pair.difference, kinds: fresh } };
    },

    /** Call when a layer is read, with the differences that were found in it. */
    endLayer: (layer: number, differences: readonly Difference[]) => {
      for (const each of known) {
        for (const side of [0, 1] as const) {
          const { path } = each.difference;
          if (replaced[side].has(path) || covered(removed[side], path)) each.shown[side] = false;
        }
        if (!each.shown[0] && !each.shown[1] && !hiddenBy.has(each.difference)) hiddenBy.set(each.difference, layer);
      }
      [replaced, removed] = [
        [new Set(), new Set()],
        [new Set(), new Set()],
      ];
      for (const difference of differences.slice(0, Math.max(0, FOLLOWED - known.length))) {
        const only = difference.kinds.find((kind) => kind.startsWith("only in"));
        const shown: [boolean, boolean] = [only !== "only in the second", only !== "only in the first"];
        const each = { difference, layer, shown };
        known.push(each);
        interesting.add(difference.path);
      }
    },

    /** The layer, from 1, that takes a difference out of a server's sight; undefined when servers see it. */
    hiddenBy: (difference: Difference) => hiddenBy.get(difference),
  };
}

/** Was the path, or a folder above it, removed? */
function covered(removed: ReadonlySet<string>, path: string): boolean {
  if (removed.size === 0) return false;
  if (removed.has(path)) return true;
  for (let at = path.lastIndexOf("/"); at >= 0; at = path.lastIndexOf("/", at - 1)) {
    if (removed.has(path.slice(0, at)) || removed.has(path.slice(0, at + 1))) return true;
    if (at === 0) break;
  }
  return removed.has("");
}

function remembered({ difference, first, second }: Pair, left: number): { blamed: Blamed; cost: number } {
  const blamed: Blamed = { values: difference.values };
  if (!first || !second || !difference.kinds.includes("content")) return { blamed, cost: 0 };
  blamed.content = [digest(first.content), digest(second.content)];
  const cost = first.size + second.size;
  if (cost > LINES_OF || cost > left || !("bytes" in first.content && "bytes" in second.content))
    return { blamed, cost: 0 };
  const [one, other] = [first.content, second.content].map(
    ({ bytes }) => new Set(bytes.toString("latin1").split("\n")),
  ) as [Set<string>, Set<string>];
  blamed.lines = [without(one, other), without(other, one)];
  return { blamed, cost };
}

function digest(content: Content): string {
  return hash("sha256", hashesOf(content).join());
}

function sameContent(before: Blamed, now: Blamed): boolean {
  if (before.content === undefined || now.content === undefined) return false;
  return before.content[0] === now.content[0] && before.content[1] === now.content[1];
}

/** Has the file only lines that differ since a lower layer? The order of lines differs without such a line. */
function fewerLines({ lines: before }: Blamed, { lines: now }: Blamed): boolean {
  if (!before || !now || now[0].size + now[1].size === 0) return false;
  return without(now[0], before[0]).size + without(now[1], before[1]).size === 0;
}

function without(lines: ReadonlySet<string>, others: ReadonlySet<string>): Set<string> {
  return new Set([...lines].filter((line) => !others.has(line)));
}

/** Does a whiteout of one side remove what only that side had? */
function repeatsRemoval(blamed: ReadonlyMap<string, Blamed>, { path, kinds }: Difference): boolean {
  const side = kinds.find((kind) => kind.startsWith("only in"));
  const target = path.replace(/\.wh\.([^/]*)$/, "$1");
  return side !== undefined && blamed.get(target)?.values[side] !== undefined;
}

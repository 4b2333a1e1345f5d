/** Two files of unequal length, laid beside each other: the places where they differ, between stretches that are equal. */
import { equalFrom } from "./stamps.ts";

/** A place in each file; one may be empty. */
export interface Piece {
  from: number;
  to: number;
  otherFrom: number;
  otherTo: number;
}

/** Places that are looked for, and bytes of each. */
const [PLACES, LONGEST] = [500, 256];
/** Equal bytes that part two places, and those that say that one file has moved against the other. */
const [SAME, MOVED] = [4, 8];

/** Undefined where the files go apart too far, or too often. */
export function piecesOf(first: Buffer, second: Buffer): Piece[] | undefined {
  const found: Piece[] = [];
  let [at, other] = [0, 0];
  while (found.length < PLACES) {
    const equal = equalFrom(first, at, second, other);
    [at, other] = [at + equal, other + equal];
    if (at === first.length && other === second.length) return found;
    const next = nextEqual(first, at, second, other);
    if (next === undefined) return undefined;
    found.push({ from: at, to: next[0], otherFrom: other, otherTo: next[1] });
    [at, other] = next;
  }
  return undefined;
}

/** Where both are equal again, with the fewest bytes between. */
function nextEqual(first: Buffer, at: number, second: Buffer, other: number): [number, number] | undefined {
  const [most, itsMost] = [Math.min(LONGEST, first.length - at), Math.min(LONGEST, second.length - other)];
  for (let bytes = 1; bytes <= most + itsMost; bytes += 1)
    for (let skipped = Math.max(0, bytes - itsMost); skipped <= Math.min(bytes, most); skipped += 1) {
      const [to, itsTo] = [at + skipped, other + bytes - skipped];
      if (to === first.length ? itsTo === second.length : meet(first, to, second, itsTo, skipped * 2 !== bytes))
        return [to, itsTo];
    }
  return undefined;
}

/** The same byte again and again says nothing of how far a file has moved. */
function meet(first: Buffer, at: number, second: Buffer, other: number, moved: boolean): boolean {
  if (first[at] !== second[other]) return false;
  const length = Math.min(moved ? MOVED : SAME, first.length - at);
  if (length !== Math.min(moved ? MOVED : SAME, second.length - other)) return false;
  if (first.compare(second, other, other + length, at, at + length) !== 0) return false;
  return !moved || new Set(first.subarray(at, at + length)).size > 2 || at + length === first.length;
}

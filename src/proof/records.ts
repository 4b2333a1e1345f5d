/** Stores of records, laid beside each other key by key: what is missing, what differs, and what only lies elsewhere. */
import { evidence, type Evidence, type Moment } from "./evidence.ts";
import { inside, oneSidedName, otherOrder, told } from "./reader.ts";
import { foremost } from "./words.ts";

/** Values that are looked at; of others it is only known that they differ. */
const LOOKED_AT = { values: 50, bytes: 8 * 1024 * 1024 } as const;

export type Records = ReadonlyMap<string, Buffer>;

/** Why two stores differ. `noun`: what a record is called; `look` looks into two values of a key. */
export function recordsEvidence(
  noun: string,
  first: Records,
  second: Records,
  moment: Moment,
  look: (key: string, first: Buffer, second: Buffer) => Evidence = (_key, one, other) => evidence(one, other, moment),
): Evidence {
  const lacking = oneSidedName(noun, first, second);
  if (lacking) return lacking;
  const found: Evidence[] = [];
  let bytes = 0;
  for (const [key, one] of first) {
    const other = second.get(key);
    if (other === undefined || one.equals(other)) continue;
    found.push(inside(`${noun}s`, look(key, one, other), key));
    bytes += one.length + other.length;
    if (found.length >= LOOKED_AT.values || bytes > LOOKED_AT.bytes) break;
  }
  return (
    foremostOf(found) ??
    otherOrder(noun, first, second) ??
    told("leftover", `bytes that no ${noun} uses`, "beside the records")
  );
}

/** The first that says what most of them say. */
export function foremostOf(found: readonly Evidence[]): Evidence | undefined {
  const cause = foremost(found.map((each) => each.cause));
  return found.find((each) => each.cause === cause) ?? found[0];
}

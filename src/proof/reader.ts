/** What a reader of one kind of file is: it says why two files of its kind differ. Every reader takes bytes that may be
 *  hostile; what it throws means that the file is not what it seems, and the next reader, or the bytes themselves, speak. */
import type { Evidence, GeneralCause, Moment } from "./evidence.ts";

/** Where in a file inside a file we are, and what may still be unpacked. */
export interface Within {
  moment: Moment;
  depth: number;
  /** Bytes that may still be unpacked of the whole pair, with all that lies in it: a bomb ends here. */
  budget: { bytes: number };
  /** Looks into two files that lie in these. */
  into(path: string, first: Buffer, second: Buffer): Evidence;
}

export interface Reader {
  /** As it stands in front of what was seen: `gzip > time in the header`. */
  name: string;
  reads(path: string, bytes: Buffer): boolean;
  /** Undefined when it has nothing to say. */
  look(path: string, first: Buffer, second: Buffer, within: Within): Evidence | undefined;
}

/** Do the bytes hold this text (as latin1) at this place? */
export function magic(bytes: Buffer, text: string, at = 0): boolean {
  return bytes.length >= at + text.length && bytes.toString("latin1", at, at + text.length) === text;
}

export function told(cause: GeneralCause, seen: string, where: string, first = "", second = ""): Evidence {
  return { cause, seen: [seen], where, first, second };
}

/** The same evidence, seen inside of something. */
export function inside(name: string, found: Evidence, where?: string): Evidence {
  return {
    ...found,
    seen: [name, ...found.seen],
    where: where === undefined ? found.where : `${where}, ${found.where}`,
  };
}

export function both<T>(first: Buffer, second: Buffer, read: (bytes: Buffer) => T): [T, T] {
  return [read(first), read(second)];
}

/** Seconds since 1970 as a date; the number itself where it is none. */
export function date(seconds: number): string {
  const ms = seconds * 1000;
  return Math.abs(ms) <= 8.64e15 ? new Date(ms).toISOString().replace(".000Z", "Z") : String(seconds);
}

/** Named values of both sides in order: the first that differs, and in what. Lists of unequal names give undefined. */
export function firstUnequal<T>(
  first: ReadonlyMap<string, T>,
  second: ReadonlyMap<string, T>,
  equal: (one: T, other: T) => boolean = (one, other) => one === other,
): { name: string; one: T; other: T } | undefined {
  for (const [name, one] of first) {
    const other = second.get(name);
    if (other !== undefined && !equal(one, other)) return { name, one, other };
  }
  return undefined;
}

/** What only one side has, as evidence; undefined when both have the same names. */
export function oneSidedName(
  what: string,
  first: ReadonlyMap<string, unknown>,
  second: ReadonlyMap<string, unknown>,
): Evidence | undefined {
  const lacking =
    [...first.keys()].find((name) => !second.has(name)) ?? [...second.keys()].find((name) => !first.has(name));
  if (lacking === undefined) return undefined;
  const side = (names: ReadonlyMap<string, unknown>) => (names.has(lacking) ? lacking : "not there");
  return told("leftover", `a ${what} of one side only`, lacking, side(first), side(second));
}

/** The same names in another order; undefined when it is the same order. */
export function otherOrder(
  what: string,
  first: ReadonlyMap<string, unknown>,
  second: ReadonlyMap<string, unknown>,
): Evidence | undefined {
  const [one, other] = [[...first.keys()], [...second.keys()]];
  const at = one.findIndex((name, index) => name !== other[index]);
  return at < 0 ? undefined : told("order", `order of the ${what}s`, `${what} ${at + 1}`, one[at], other[at]);
}

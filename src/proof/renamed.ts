/** Files that only one build has, beside ones that only the other has: what is it in their names that differs? A name can
 *  hold a hash of the content, and then the content is asked; files that only mention such names follow. */
import { createHash } from "node:crypto";
import { isOneSided, type Difference, type Pair } from "./differences.ts";
import { digester, opened, type Digests } from "./digests.ts";
import { causesShown, firstDifference, isText, type Evidence, type Moment } from "./evidence.ts";
import { look } from "./readers.ts";
import { sameSet } from "./text.ts";
import { withoutTimes } from "./time-text.ts";
import { clocksInWords } from "./word-times.ts";
import { random, wordCause } from "./words.ts";

/** Bytes that are kept until all names are known: of one file, and of a layer. */
const KEPT = { file: 512 * 1024, layer: 32 * 1024 * 1024 } as const;
/** Names that are looked for in texts. */
const MENTIONED = 300;
/** Readers of what is divided. */
const PACKED = /^(?:gzip|zstd|xz|bzip2|LZ4|LZMA|tar|zip|7z|cpio|packed)$/;
/** By which files are named after their contents. */
const NAMING = ["md5", "sha1", "sha256", "sha384", "sha512", "blake2b512", "blake2s256"] as const;
/** Files of one folder that are laid beside each other by their contents. */
const ALIKE = 40;

/** A difference, and what is known of it once the layer has been read. */
interface Seen {
  difference: Difference;
  evidence?: Evidence;
  /** The bytes of a one-sided file, or of both sides of a small text. */
  kept?: readonly Buffer[];
  digests?: Digests;
  /** It differs because this one does. */
  leader?: Seen;
}

/** Copies what may be needed to tell why names differ; the bytes of a pair are only valid during the call. */
export function keeper() {
  let left: number = KEPT.layer;
  const digests = digester();
  return (pair: Pair, evidence?: Evidence): Pick<Seen, "kept" | "digests"> => {
    const { first, second } = pair;
    // A text that differs in a time differs in more than in the names of others.
    if (first && second && evidence?.cause !== "random value" && evidence?.cause !== "unknown") return digests(pair);
    const kept: Buffer[] = [];
    for (const side of [first, second]) {
      if (!side) continue;
      if (!("bytes" in side.content) || side.size > KEPT.file || side.size > left) return digests(pair);
      left -= side.size;
      const { bytes } = side.content;
      kept.push(Buffer.from(first && second ? opened(bytes) : bytes));
    }
    return { ...digests(pair), ...(kept.every((bytes) => kept.length === 1 || isText(bytes)) && { kept }) };
  };
}

/** The same differences, with evidence where their names, or the names of others, are the reason. */
export function namesOf<T extends Seen>(found: readonly T[], moment: Moment): T[] {
  const numbered = renumbered(found);
  const pairs = counterparts(found.filter((each) => !numbered.has(each)));
  if (pairs.length === 0 && numbered.size === 0) return partsOf(drawnNames(found, moment));
  const mentioned = pairs.slice(0, MENTIONED).flatMap(([one, other]) => differingParts(nameOf(one), nameOf(other)));
  const named = new Map<Seen, Evidence>(numbered);
  const led = new Set<Seen>();
  let leader: Seen | undefined;
  for (const [one, other] of pairs) {
    const name = nameEvidence(nameOf(one), nameOf(other), moment);
    // What it holds is told by the name.
    const asked = name.cause === "random value" && !KEY_TAG.test(nameOf(one));
    const held = asked ? contentEvidence(one, other, mentioned, moment) : undefined;
    // What lies under a name that was thrown did not make the name. Drawn values in it are told, where they can be mended.
    const mended = held !== "same" && held?.cause === "random value" && held.drawn !== undefined;
    const thrown = held !== undefined && held !== "same" && !mended && isThrown(one, other);
    const content = thrown ? undefined : held;
    const evidence = content === undefined || content === "same" ? { ...name, ...likeOf(one, other, moment) } : content;
    for (const each of [one, other]) {
      named.set(each, evidence);
      if (content === "same") led.add(each);
    }
    if (content !== undefined && content !== "same") leader ??= { ...one, evidence };
  }
  // Whoever mentions a name that is random by itself follows the first of such files.
  const mentionedFirst =
    leader ??
    pairs
      .map(([one]) => ({ ...one, evidence: named.get(one) }))
      .find(({ evidence }) => evidence?.cause === "random value");
  return drawnNames(found, moment).map((each, at) => {
    const own = named.get(found[at] ?? each);
    if (own) return { ...each, evidence: own, ...(leader && led.has(found[at] ?? each) && { leader }) };
    if (mentionedFirst && mentions(each, mentioned)) return { ...each, leader: mentionedFirst };
    return { ...each, ...inherited(each, named) };
  });
}

/** `010-shop.conf` beside `015-blog.conf`, `010-blog.conf` beside `015-shop.conf`: the same names with the same numbers, given in another
 *  order. */
function renumbered(found: readonly Seen[]): Map<Seen, Evidence> {
  const causes = new Map<Seen, Evidence>();
  for (const { first, second } of sidesOf(found)) {
    const others = new Map(second.map((each) => [wordsOf(nameOf(each)), each]));
    const numbers = [first, second].map((files) => files.map((each) => nameOf(each).match(/\d+/g)?.join("-") ?? ""));
    const [ones = [], theirs = []] = numbers;
    const same = first.length > 1 && others.size === first.length && sameSet(ones, theirs);
    if (!same || !first.every((each) => others.has(wordsOf(nameOf(each))))) continue;
    for (const each of first) {
      const other = others.get(wordsOf(nameOf(each))) ?? each;
      const names = { where: "name", first: nameOf(each), second: nameOf(other) };
      for (const side of [each, other]) causes.set(side, { cause: "order", seen: ["name of the file"], ...names });
    }
  }
  return causes;
}

function wordsOf(name: string): string {
  return name.replaceAll(/\d+/g, "#");
}

/** Files that both builds made in a folder, more of them in one, under names that were drawn, or that are digests of what was: a corpus,
 *  a store of sessions. */
function drawnNames<T extends Seen>(found: readonly T[], moment: Moment): T[] {
  const form = ({ difference }: Seen) =>
    difference.path.replace(/[^/]*$/, "") +
    nameOf({ difference }).replaceAll(/[A-Za-z0-9_]{8,}/g, (part) => (random(part) ? `*${part.length}` : part));
  const sided = found.filter(({ difference, evidence }) => !evidence && isOneSided(difference.kinds));
  const causes = new Map<string, Evidence>();
  for (const [key, own] of Map.groupBy(sided, form)) {
    const [one, other] = ["first", "second"].map((side) =>
      own.find(({ difference }) => difference.kinds.some((kind) => kind === `only in the ${side}`)),
    );
    if (!one || !other || !key.includes("*")) continue;
    const evidence = nameEvidence(nameOf(one), nameOf(other), moment);
    if (evidence.cause === "random value") causes.set(key, { ...evidence, where: "names" });
  }
  const own = new Set(sided);
  return found.map((each) => {
    const evidence = own.has(each) ? causes.get(form(each)) : undefined;
    return evidence ? { ...each, evidence } : each;
  });
}

/** `backup.tgz.aa`, `backup.tgz.ab`: the further parts of what split(1) divided have no beginning, and the first one's cause. */
function partsOf<T extends Seen>(found: readonly T[]): T[] {
  const first = new Map<string, T>();
  for (const each of found) {
    const [, whole] = /^(.*[.-])(?:a{1,5}|0{0,4}[01])$/.exec(each.difference.path) ?? [];
    if (whole !== undefined && PACKED.test(each.evidence?.seen[0] ?? "")) first.set(whole, each);
  }
  return found.map((each) => {
    const [, whole = ""] = /^(.*[.-])(?:[a-z]{1,5}|\d{1,5})$/.exec(each.difference.path) ?? [];
    const leader = first.get(whole);
    const same = leader?.difference.path.length === each.difference.path.length && leader !== each;
    return same && /^(?:unknown|random value)$/.test(each.evidence?.cause ?? "") ? { ...each, leader } : each;
  });
}

function nameOf({ difference }: Seen): string {
  return difference.path.replace(/^.*\//, "");
}

/** What only one of the builds has, by folder. */
function sidesOf<T extends Seen>(found: readonly T[]): { first: T[]; second: T[] }[] {
  const folders = new Map<string, { first: T[]; second: T[] }>();
  for (const each of found) {
    const side = each.difference.kinds.find((kind) => kind.startsWith("only in"));
    if (!side) continue;
    const folder = each.difference.path.replace(/[^/]*$/, "");
    const sides = folders.get(folder) ?? { first: [], second: [] };
    folders.set(folder, sides);
    sides[side === "only in the first" ? "first" : "second"].push(each);
  }
  return [...folders.values()];
}

/** Files of one side and of the other that are the same but for a part of their names. */
function counterparts<T extends Seen>(found: readonly T[]): [T, T][] {
  return sidesOf(found).flatMap(({ first, second }) => {
    if (first.length !== second.length) return [];
    const [ones, others] = [first, second].map((side) =>
      [...side].sort((a, b) => (shape(nameOf(a)) < shape(nameOf(b)) ? -1 : 1)),
    ) as [T[], T[]];
    const alike = ones.every((one, at) => shape(nameOf(one)) === shape(nameOf(others[at] ?? one)));
    const [left, right] = alike ? [ones, byContent(ones, others)] : [first, second];
    return left.flatMap((one, at): [T, T][] => {
      const other = right[at];
      return other ? [[one, other]] : [];
    });
  });
}

/** Names that are nothing but a hash (the blobs of an OCI layout) are all alike: the contents say who belongs to whom. */
function byContent<T extends Seen>(ones: readonly T[], others: readonly T[]): T[] {
  if (ones.length > ALIKE) return [...others];
  const left = [...others];
  return ones.map((one) => {
    const shaped = left.filter((each) => shape(nameOf(each)) === shape(nameOf(one)));
    const best = shaped.reduce(
      (best, each) => (likeness(one, each) > likeness(one, best) ? each : best),
      shaped[0] ?? one,
    );
    left.splice(left.indexOf(best), 1);
    return best;
  });
}

/** How much of two contents is equal from both ends. */
function likeness(one: Seen, other: Seen): number {
  const [first, second] = [one.kept?.[0], other.kept?.[0]];
  if (!first || !second) return 0;
  const [shorter, longer] = [Math.min(first.length, second.length), Math.max(first.length, second.length)];
  const head = firstDifference(first, second);
  let tail = 0;
  while (tail < shorter - head && first.at(-1 - tail) === second.at(-1 - tail)) tail += 1;
  return (head + tail) / Math.max(1, longer);
}

/** A name without its parts that look like hashes or ids: `main.*.js`. */
function shape(name: string): string {
  return name.replaceAll(/[A-Za-z0-9_]{6,}/g, (part) => (/\d|[a-z][A-Z]|[A-Z][a-z]+[A-Z]/.test(part) ? "*" : part));
}

/** `Kshop.example.+013+61737.key`: the name of a key of DNSSEC ends in a sum over it. */
const KEY_TAG = /^K.+\.\+\d{3}\+\d{5}\.\w+$/;

/** `1796099487.M419651P6Q1.host`: what stands beside the clock in the name of a mail, a letter in front of each number. */
const TAGGED = /(?<![A-Za-z\d])(?:[A-Z][\da-f]+)+(?![A-Za-z\d])/g;

/** `core.8270`, `hs_err_pid77.log`, `pid-9-2026_11_30.jfr`: names that differ in a short number, and perhaps in a time beside it. */
function counted(name: string, counterpart: string, moment: Moment): "number" | "time" | undefined {
  if (KEY_TAG.test(name)) return undefined;
  const timeless = [name, counterpart].map((each) => withoutTimes(each, moment));
  const dated = timeless.every((text) => text.includes("\u231a"));
  const [plain, plainOther] = timeless
    .map((text) => (dated ? text.replaceAll(TAGGED, "#") : text))
    .map((text) => text.replaceAll(/(?<=^|[^A-Za-z\d]|[A-Za-z]{3})\d{1,7}(?![A-Za-z\d])/g, "#"));
  if (timeless[0] === timeless[1] || plain !== plainOther) return undefined;
  // `04-40-01`: a clock of these hours.
  return dated || clocksInWords(name, counterpart, moment) ? "time" : "number";
}

function nameEvidence(name: string, counterpart: string, moment: Moment): Evidence {
  const guess = counted(name, counterpart, moment) ?? wordCause(name, counterpart, "", moment);
  const cause =
    guess === "unknown" && (random(name) || /[A-Za-z0-9]{6,}/.test(name)) && name.length === counterpart.length
      ? "random value"
      : guess;
  return { cause, seen: ["name of the file"], where: "name", first: name, second: counterpart };
}

/** Names that tools make of what is in the file: of pages and compiled files, and those that say that they are digests. */
const HASHED =
  /\.(?:[cm]?js|css|html?|wasm|o|a|so|d|rlib|rmeta|class|jar)(?:\.(?:map|gz|br|zst))?$|(?:^|[._-])(?:md5|sha\d+)[._-]/i;

/** Are these names without anything of their contents, as those of sessions, jobs and of mktemp are? */
function isThrown(one: Seen, other: Seen): boolean {
  return ![one, other].every((each) => HASHED.test(nameOf(each)) || namedByContent(nameOf(each), each.kept?.[0]));
}

/** Signs of a digest that are no chance. */
const DIGEST = 6;

function namedByContent(name: string, bytes: Buffer | undefined): boolean {
  if (!bytes) return false;
  const plain = name.toLowerCase();
  return NAMING.some((algorithm) => {
    const digest = createHash(algorithm).update(bytes).digest();
    return (["hex", "base64url"] as const).some((form) =>
      plain.includes(digest.toString(form).slice(0, DIGEST).toLowerCase()),
    );
  });
}

/** Why the contents under both names differ; "same" when they do not, but for names. */
function contentEvidence(
  one: Seen,
  other: Seen,
  mentioned: readonly [string, string][],
  moment: Moment,
): Evidence | "same" | undefined {
  const [first, second] = [one.kept?.[0], other.kept?.[0]];
  if (!first || !second) return undefined;
  const renamed = isText(first) ? Buffer.from(replaced(first.toString("utf8"), mentioned)) : first;
  if (renamed.equals(second)) return "same";
  const found = look(one.difference.path, renamed, second, moment);
  return found.cause === "unknown" ? undefined : found;
}

/** Whether there is nothing more to it than the name, and perhaps times that can be written anew. */
function likeOf(one: Seen, other: Seen, moment: Moment): Pick<Evidence, "alike" | "content" | "times" | "stamps"> {
  const [first, second] = [one.kept?.[0], other.kept?.[0]];
  if (!first || !second) return {};
  if (first.equals(second)) return { alike: true };
  const found = look(one.difference.path, first, second, moment);
  const { seen, times, stamps } = found;
  if (seen.length > 1 || (times ?? stamps) === undefined) return { content: causesShown(found) };
  return { alike: true, ...(times && { times }), ...(stamps && { stamps }) };
}

/** The parts of two names in which they differ: `4f2a1b` and `9c0d3e`. */
function differingParts(name: string, counterpart: string): [string, string][] {
  // A colon of a digest (`sha256:4f…`) is none in a name.
  const [parts, others] = [name, counterpart].map((each) => each.split(/[.~]|(?<=^(?:sha\d+|md5))[_-]/)) as [
    string[],
    string[],
  ];
  if (parts.length !== others.length) return [[name, counterpart]];
  return parts.flatMap((part, at): [string, string][] => {
    const other = others[at] ?? "";
    return part === other || part.length < 6 ? [] : [[part, other]];
  });
}

function mentions({ kept = [] }: Seen, mentioned: readonly [string, string][]): boolean {
  const [first, second] = kept.map((bytes) => bytes.toString("utf8"));
  return first !== undefined && second !== undefined && replaced(first, mentioned) === second;
}

function replaced(text: string, mentioned: readonly [string, string][]): string {
  let result = text;
  for (const [from, to] of mentioned) result = result.replaceAll(from, () => to);
  return result;
}

/** What lies in a folder with such a name is there for the same reason. */
function inherited(each: Seen, named: ReadonlyMap<Seen, Evidence>): Pick<Seen, "evidence"> {
  if (each.evidence || !isOneSided(each.difference.kinds)) return {};
  // Bounded: a folder of thousands gets its explanation from the first few names that are known.
  let looked = 0;
  for (const [{ difference }, evidence] of named) {
    if ((looked += 1) > 200) break;
    if (difference.directory && each.difference.path.startsWith(`${difference.path}/`)) return { evidence };
  }
  return {};
}

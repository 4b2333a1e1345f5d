/** Where two layers differ, path by path. Both are read once, side by side; equal entries are forgotten at once, so the
 *  memory and the time that a comparison takes grow with what differs. */
import type { DIFFERENCE_KINDS } from "../verify-config.ts";
import type { Content, Facts, TarEntry } from "../image/tar.ts";
import { detached, hashesOf, hostile } from "../image/tar.ts";

export type DifferenceKind = (typeof DIFFERENCE_KINDS)[number];

/** A path that is not the same in both layers. */
export interface Difference {
  /** Without a leading slash; empty for the root, or for the layer as a whole (order, padding). */
  path: string;
  kinds: DifferenceKind[];
  /** What both sides say of the kinds that are facts: `mode`: ["644", "600"]. */
  values: Partial<Record<DifferenceKind, [string, string]>>;
  directory: boolean;
}

/** Is it only in one of the layers? */
export function isOneSided(kinds: readonly DifferenceKind[]): boolean {
  return kinds.some((kind) => kind.startsWith("only in"));
}

/** Both sides of a difference, while their bytes are at hand. A side is undefined when the path is not on it. */
export interface Pair {
  difference: Difference;
  first: TarEntry | undefined;
  second: TarEntry | undefined;
}

/** Bytes that wait for their counterpart on one side; beyond it only hashes wait. */
const WAITING_BYTES = 32 * 1024 * 1024;
/** Entries that wait for their counterpart. Beyond it both sides must walk their folders by name, as builders do: what the other
 *  has passed it does not have. */
const WAITING = 50_000;
const UNORDERED = `more than ${WAITING} paths that the other lacks, in a layer without any order`;
/** Paths that are remembered, since one may come twice. Where they came in order up to here, they have to go on so, and need not be. */
const REMEMBERED = 200_000;
/** Paths of which the order is compared, once it is not the same. */
const ORDERED = 500_000;
const LEFT_ORDER = `a path out of order, after more than ${REMEMBERED} in order`;

/** A layer as readLayer gives it: entries in groups, and at the end what lies between and behind them. */
export type Entries = AsyncIterable<TarEntry[], string | undefined>;

/** Calls `found` for each difference in the order of the layers; the bytes of a pair are only valid during the call.
 *  Two layers that are said to be equal once unpacked have no difference at all when that is true. */
export async function compareLayers(
  first: Entries,
  second: Entries,
  found: (pair: Pair) => void,
  said: { equal?: boolean; entry?: (side: 0 | 1, entry: TarEntry) => void } = {},
): Promise<void> {
  const one = side(first, (entry) => said.entry?.(0, entry));
  const other = side(second, (entry) => said.entry?.(1, entry));
  const order = orderCheck();
  let reported = 0;
  const report = (pair: Pair) => {
    reported += 1;
    found(pair);
  };
  const match = (a: Placed, b: Placed) => {
    if (one.waiting.size > 0 || other.waiting.size > 0 || a.waited === true || b.waited === true) order.pair(a, b);
    const difference = entryDifference(a.entry, b.entry);
    if (difference) report({ difference, first: a.entry, second: b.entry });
  };
  const alone = (from: typeof one, { entry, again }: Placed) => {
    if (from === one)
      report({ difference: oneSided(entry, again, "only in the first"), first: entry, second: undefined });
    else report({ difference: oneSided(entry, again, "only in the second"), first: undefined, second: entry });
  };
  for (;;) {
    const [a, b] =
      one.ready() && other.ready() ? [one.peek(), other.peek()] : await Promise.all([one.fill(), other.fill()]);
    if (!a && !b) break;
    if (a && a.key === b?.key) {
      match(a, b);
      one.take();
      other.take();
      continue;
    }
    // Both walk their folders by name, as a rule: the smaller path is the one that the other side lacks.
    const ahead = !b || (a && before(a, b)) ? one : other;
    const [its, theirs] = ahead === one ? [a, other] : [b, one];
    if (!its) continue;
    const counterpart = theirs.waiting.get(its.key);
    if (counterpart) {
      theirs.release(counterpart);
      if (ahead === one) match(its, counterpart);
      else match(counterpart, its);
    } else if (theirs.ended() || theirs.passed(its)) alone(ahead, its);
    else {
      ahead.wait(its);
      if (ahead.waiting.size >= WAITING) {
        theirs.keepOrder();
        for (const waiting of ahead.waiting.values()) {
          if (!theirs.passed(waiting)) continue;
          ahead.release(waiting);
          alone(ahead, waiting);
        }
        if (ahead.waiting.size >= WAITING) throw hostile(UNORDERED);
      }
    }
    ahead.take();
  }
  for (const from of [one, other]) for (const waiting of from.waiting.values()) alone(from, waiting);
  const moved = order.result();
  if (moved !== undefined)
    report(layerWide("order", [`/${moved.path} as entry ${moved.first + 1}`, `as entry ${moved.second + 1}`]));
  // What no entry says lies between or behind them; so it does when different digests have no difference to show.
  const rests = [one.rest(), other.rest()];
  if ((!rests.includes(undefined) && rests[0] !== rests[1]) || (reported === 0 && said.equal !== true))
    report(layerWide("padding", ["bytes between or after the entries", "others"]));
}

function layerWide(kind: "order" | "padding", values: [string, string]): Pair {
  const difference: Difference = { path: "", kinds: [kind], values: { [kind]: values }, directory: false };
  return { difference, first: undefined, second: undefined };
}

interface Placed {
  entry: TarEntry;
  /** The path, and how often it came before: layers can hold a path twice. */
  key: string;
  again: boolean;
  place: number;
  waited?: boolean;
  /** Its path, as walks of folders compare it. */
  walked?: string;
}

function side(batches: Entries, came: (entry: TarEntry) => void) {
  const iterator = batches[Symbol.asyncIterator]();
  const seen = new Map<string, number>();
  const waiting = new Map<string, Placed>();
  let batch: TarEntry[] = [];
  let at = 0;
  let place = 0;
  let ended = false;
  let rest: string | undefined;
  let waitingBytes = 0;
  let head: Placed | undefined;
  let inOrder = true;
  /** What to say of a path that belongs further up, where none may come any more: what was passed counts as missing, or is forgotten. */
  let ordered: string | undefined;
  let last: Placed | undefined;
  const peek = (): Placed | undefined => {
    const entry = batch[at];
    if (head || !entry) return head;
    came(entry);
    const times = seen.get(entry.path) ?? 0;
    if (ordered === undefined || !inOrder) seen.set(entry.path, times + 1);
    head = { entry, key: times === 0 ? entry.path : `${entry.path}\0${times}`, again: times > 0, place };
    const follows = !last || before(last, head);
    if (ordered !== undefined && !follows) throw hostile(ordered);
    inOrder &&= follows;
    last = head;
    if (inOrder && seen.size >= REMEMBERED) {
      ordered = LEFT_ORDER;
      seen.clear();
    }
    return head;
  };
  return {
    waiting,
    peek,
    ended: () => ended,
    rest: () => rest,
    ready: () => ended || at < batch.length,
    fill: async () => {
      while (!ended && at >= batch.length) {
        const next = await iterator.next();
        if (next.done === true) [ended, rest] = [true, next.value];
        batch = next.done === true ? [] : next.value;
        at = 0;
      }
      return peek();
    },
    take: () => {
      head = undefined;
      at += 1;
      place += 1;
    },
    keepOrder: () => {
      ordered = UNORDERED;
    },
    /** Will it not come any more, for certain? */
    passed: (other: Placed) => ordered !== undefined && head !== undefined && before(other, head),
    wait: (placed: Placed) => {
      const content = kept(placed.entry.content, waitingBytes < WAITING_BYTES);
      if ("bytes" in content) waitingBytes += content.bytes.length;
      waiting.set(placed.key, { ...placed, waited: true, entry: detached(placed.entry, content) });
    },
    release: (placed: Placed) => {
      waiting.delete(placed.key);
      if ("bytes" in placed.entry.content) waitingBytes -= placed.entry.content.bytes.length;
    },
  };
}

const NOTHING: Content = { bytes: Buffer.alloc(0) };

/** A copy that does not hold on to the buffer that the bytes are a view of. */
function kept(content: Content, whole: boolean): Content {
  if (!("bytes" in content)) return content;
  if (content.bytes.length === 0) return NOTHING;
  return whole ? { bytes: Buffer.from(content.bytes) } : { hashes: hashesOf(content), size: content.bytes.length };
}

/** Paths of both sides whose order is not the same. */
function orderCheck() {
  const pairs: { first: number; second: number; path: string }[] = [];
  return {
    pair: (first: Placed, second: Placed) => {
      if (pairs.length < ORDERED) pairs.push({ first: first.place, second: second.place, path: first.entry.path });
    },
    result: () => {
      let last = -1;
      pairs.sort((one, other) => one.first - other.first);
      return pairs.find(({ second }) => {
        const moved = second < last;
        last = Math.max(last, second);
        return moved;
      });
    },
  };
}

function before(one: Placed, other: Placed): boolean {
  return (one.walked ??= walked(one.entry.path)) < (other.walked ??= walked(other.entry.path));
}

/** A folder comes before what lies in it, and all of that before its neighbours; a mark of a removed file stands in its place. */
function walked(path: string): string {
  const name = path.includes(".wh.") ? path.replace(/(^|\/)\.wh\.(?!\.wh\.)([^/]+)$/, "$1$2") : path;
  return name.replaceAll("/", "\0");
}

function entryDifference(first: TarEntry, second: TarEntry): Difference | undefined {
  const sameContent = equalContent(first.content, second.content);
  if (sameContent && first.raw.equals(second.raw)) return undefined;
  const values: Difference["values"] = {};
  const kinds: DifferenceKind[] = [];
  const differs = (kind: DifferenceKind, one: string, other: string) => {
    if (one === other) return;
    kinds.push(kind);
    values[kind] = [one, other];
  };
  const [one, other] = [first.facts(), second.facts()];
  differs("kind", first.kind, second.kind);
  if (!sameContent) {
    kinds.push("content");
    values.content = [`${first.size} bytes`, `${second.size} bytes`];
  }
  differs("link", one.link, other.link);
  differs("mode", one.mode.toString(8), other.mode.toString(8));
  // Names beside equal numbers are the builder's: no container asks for them.
  const [numbers, otherNumbers] = [one.owner, other.owner].map((owner) => owner.split(" ", 1)[0] ?? "");
  differs(numbers === otherNumbers ? "header" : "owner", one.owner, other.owner);
  differs("device", one.device, other.device);
  differs("xattr", attributes(one), attributes(other));
  differs("time", one.time, other.time);
  if (!kinds.includes("header")) differs("header", JSON.stringify(one.records), JSON.stringify(other.records));
  // The same facts in another form: two tar writers, or two versions of one.
  if (kinds.length === 0) differs("header", first.raw.toString("latin1"), second.raw.toString("latin1"));
  if (kinds.length === 1 && values.header?.[0].includes("ustar"))
    values.header = ["one form of header", "another form"];
  return { path: first.path, kinds, values, directory: first.kind === "directory" && second.kind === "directory" };
}

function attributes(facts: Facts): string {
  return Object.entries(facts.xattrs)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, value]) => `${name}=${value}`)
    .join(" ");
}

function equalContent(first: Content, second: Content): boolean {
  if ("bytes" in first && "bytes" in second) return first.bytes.equals(second.bytes);
  const [one, other] = [hashesOf(first), hashesOf(second)];
  return one.length === other.length && one.every((hash, index) => hash === other[index]);
}

/** The first MiB in which two large files differ; undefined where both were kept whole, or are equal. */
export function differingBlock({ first, second }: Pair): number | undefined {
  if (!first || !second || ("bytes" in first.content && "bytes" in second.content)) return undefined;
  const [one, other] = [hashesOf(first.content), hashesOf(second.content)];
  const at = one.findIndex((hash, index) => hash !== other[index]);
  return at < 0 ? undefined : at;
}

/** Source: OCI image spec 1.1, whiteouts: `.wh.NAME` removes NAME of the layers below, `.wh..wh..opq` all of a folder. */
function oneSided(entry: TarEntry, again: boolean, kind: "only in the first" | "only in the second"): Difference {
  const whiteout = /(?:^|\/)\.wh\.[^/]+$/.test(entry.path);
  const here = entry.kind === "file" ? `file of ${entry.size} bytes` : entry.kind;
  return {
    path: entry.path,
    kinds: [...(again ? (["duplicate"] as const) : []), ...(whiteout ? (["whiteout"] as const) : []), kind],
    values: { [kind]: kind === "only in the first" ? [here, "nothing"] : ["nothing", here] },
    directory: entry.kind === "directory",
  };
}

/** Leaves out folders that only accompany a named path below them: their time differs, or they are there at all, because
 *  of it. */
export function withoutParents<T extends { difference: Difference }>(found: readonly T[]): T[] {
  const parents = new Set<string>();
  const quiet = ({ difference }: T) =>
    difference.directory && difference.kinds.every((kind) => kind === "time" || kind.startsWith("only in"));
  // An empty folder of one side only is a name of its own.
  for (const each of found) {
    if (quiet(each) && each.difference.kinds.includes("time")) continue;
    const parts = each.difference.path.split("/");
    for (let length = parts.length - 1; length >= 0; length -= 1) {
      const parent = parts.slice(0, length).join("/");
      if (parents.has(parent)) break;
      parents.add(parent);
    }
  }
  return found.filter((each) => !quiet(each) || !parents.has(each.difference.path));
}

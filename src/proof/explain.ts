/** From differences to causes: a rule for each difference, or what its bytes say; one cause for all paths that share it. */
import type { Location } from "../errors.ts";
import { HASHED_BLOCK } from "../image/tar.ts";
import {
  differingBlock,
  withoutParents,
  type Difference,
  type DifferenceKind,
  type Entries,
  type Pair,
} from "./differences.ts";
import type { Excerpt } from "./excerpt.ts";
import { neededBy, type MadeIn } from "./copied.ts";
import { causesShown, evidence, type Evidence, type GeneralCause, type Moment } from "./evidence.ts";
import { look } from "./readers.ts";
import { ledByDigests, type Digests, type Sums } from "./digests.ts";
import { compiledAt, hinted } from "./hints.ts";
import { keeper, namesOf } from "./renamed.ts";
import { editsOf, fixText, type Edits } from "./remedy.ts";
import { explained, matches, CONTENT, type Rule } from "./rule.ts";
import { BY_CAUSE, BY_KIND, COPIED_TIME, type Explanation } from "./rules/general.ts";
import { RULES } from "./rules/index.ts";
import type { LayerStep, Maker } from "./steps.ts";
import type { InScript } from "./scripts.ts";
import { isRemoved, tailored, type Touched } from "./tailor.ts";
import { withoutSecrets } from "./words.ts";

/** Paths that a report names under a cause; the rest is counted. */
export const NAMED_PATHS = 100;
/** What the evidence of one image may cost; beyond it differences are named, and not looked into. */
const LOOKED_AT = { bytes: 512 * 1024 * 1024, ms: 20_000 } as const;

/** Paths that a fix may name. */
const TAILORED_PATHS = 1000;

/** A path under its cause. `first` and `second` are the places where both builds differ, cut short. */
export interface PathReport extends Pick<Evidence, "times" | "drawn" | "members" | "alike" | "stamps" | "columns"> {
  path: string;
  kinds: DifferenceKind[];
  seen?: string;
  where?: string;
  first?: string;
  second?: string;
  program?: true;
  /** What makes the digests of another file, which are all that differs. */
  sums?: readonly Sums[];
  /** What diffoscope says of it, where that was asked for; cut short. */
  diffoscope?: string;
  /** Both sides with what stands around them; in the HTML alone. */
  excerpt?: Excerpt;
}

/** Why builds differ: one reason in one step, with the paths that it touches. */
export interface Cause extends Omit<Explanation, "fix"> {
  /** What to write, for people. */
  fix: string;
  /** The same for `fix`, where a program can write it. */
  edits?: Edits;
  /** Place of the layer in the image, bottom first, from 1; undefined for what is beside the layers. */
  layer?: number;
  instruction?: string;
  at?: Location;
  /** The general causes that the bytes show: a rule for a kind of file says what holds them. */
  shows?: GeneralCause[];
  /** How many paths; `paths` names the first of them. */
  count: number;
  /** How many of them no server sees, since a later layer replaces or removes them. */
  hidden?: number;
  /** Of an index of several platforms: `linux/amd64`. */
  platform?: string;
  /** For COPY --from: the instruction of the other stage that made the first path. */
  madeIn?: MadeIn;
  /** For a RUN that calls a script of the repository: the line of it that is to blame. */
  script?: InScript;
  paths: PathReport[];
}

export interface Looked {
  difference: Difference;
  evidence?: Evidence;
  /** Of a file too large to be kept: the MiB that must be read again to say more. */
  unread?: number;
  /** Kinds that only an allowance with an exact path may cover. */
  guarded?: DifferenceKind[];
  /** It can be run: no fix leaves it out. */
  program?: true;
  /** What stands around the first difference, for a report that shows both sides. */
  excerpt?: Excerpt;
  /** Bytes that may tell why the names of files differ. */
  kept?: readonly Buffer[];
  digests?: Digests;
  /** It differs because this one does: it only mentions a name that holds a hash of its content. */
  leader?: Looked;
  /** What makes the digests that it holds of another file. */
  sums?: readonly Sums[];
  /** The layer, from 1, that replaces or removes the path on both sides: no server sees this difference. */
  hiddenBy?: number;
}

/** A COPY of the context's files, with neither those of another stage nor text of its own. */
const CONTEXT_COPY = /^COPY\s(?!.*(?:--from=|<<))/is;

/** Large files of one layer that are read again. */
const READ_AGAIN = 8;

/** Looks into pairs while their bytes are at hand, and remembers what it saw. */
export function examiner(moment: Moment, clock: () => number = Date.now) {
  const end = clock() + LOOKED_AT.ms;
  let bytes: number = LOOKED_AT.bytes;
  const keep = keeper();
  return (pair: Pair): Looked => {
    const { difference, first, second } = pair;
    if (!first || !second) return { difference, ...keep(pair) };
    if (difference.kinds.includes("kind")) return { difference };
    if (difference.values.link) return { difference, evidence: linkEvidence(difference.values.link, moment) };
    if (!difference.kinds.includes("content")) return { difference };
    if (!("bytes" in first.content && "bytes" in second.content)) {
      const unread = differingBlock({ difference, first, second });
      return unread === undefined ? { difference } : { difference, unread };
    }
    bytes -= first.size + second.size;
    if (bytes < 0 || clock() > end) return { difference };
    const evidence = look(difference.path, first.content.bytes, second.content.bytes, moment);
    return { difference, evidence, ...keep(pair, evidence) };
  };
}

function linkEvidence([first, second]: [string, string], moment: Moment): Evidence {
  return { ...evidence(Buffer.from(first), Buffer.from(second), moment), where: "target" };
}

/** Looks into large files: reads both layers once more for the MiB in which each differs first. `read` is given the paths
 *  and the place of their MiB. */
export async function lookAgain(
  found: Looked[],
  read: (wanted: ReadonlyMap<string, number>) => [Entries, Entries],
  moment: Moment,
): Promise<void> {
  const unread = found.filter((each) => each.unread !== undefined && !known(each)).slice(0, READ_AGAIN);
  const wanted = new Map(unread.map(({ difference, unread: block = 0 }) => [difference.path, block]));
  if (wanted.size === 0) return;
  const [first, second] = await Promise.all(read(wanted).map((entries) => blocks(entries, wanted)));
  for (const each of unread) {
    const { path } = each.difference;
    const [one, other] = [first?.get(path), second?.get(path)];
    if (!one || !other) continue;
    const seen = evidence(one, other, moment);
    each.evidence = { ...seen, where: `${seen.where} of MiB ${(each.unread ?? 0) + 1}` };
  }
}

/** A rule by path alone needs no second reading. */
function known(each: Looked): boolean {
  return explanations(each).some(({ explanation }) => explanation.rule !== BY_CAUSE.unknown.rule);
}

async function blocks(entries: Entries, wanted: ReadonlyMap<string, number>): Promise<Map<string, Buffer>> {
  const found = new Map<string, Buffer>();
  for await (const group of entries) {
    for (const { path, content } of group) {
      const block = wanted.get(path);
      if (block === undefined) continue;
      const from = block * HASHED_BLOCK;
      const bytes =
        "bytes" in content ? Buffer.from(content.bytes.subarray(from, from + HASHED_BLOCK)) : content.wanted;
      if (bytes) found.set(path, bytes);
    }
  }
  return found;
}

/** The causes of a layer's differences, the most telling first. */
export function causesOf(
  found: readonly Looked[],
  layer: number,
  step: LayerStep,
  file: string | undefined,
  moment: Moment,
): Cause[] {
  const causes = new Map<string, Cause>();
  const members = new Map<string, { explanation: Explanation; touched: Touched[] }>();
  const looked = withoutParents(ledByDigests(namesOf(found, moment)));
  const twice = new Set(looked.filter(isDuplicate).map(({ difference }) => difference.path));
  const owners = ownersOf(looked);
  const leading = foldersOf(looked.filter(({ difference }) => !followed(difference)));
  for (const each of looked) {
    const rule = followed(each.difference);
    const folder = rule?.follows?.(each.difference.path);
    if (folder !== undefined && leading.has(folder)) continue;
    const led = ledBy(each);
    const why = twice.has(each.difference.path)
      ? duplicated(each)
      : owned(owners, each.difference, explanations(led, makerOf(led, step)));
    for (const { explanation, kinds } of why) {
      const member = members.get(explanation.rule) ?? { explanation, touched: [] };
      members.set(explanation.rule, member);
      // A command that mends the file itself has nothing to do with what only mentions it.
      const apart = each.leader?.digests !== undefined && !isRemoved(explanation.rule) && each.sums === undefined;
      if (member.touched.length < TAILORED_PATHS && !apart) member.touched.push({ ...each, kinds });
      const cause = causes.get(explanation.rule) ?? {
        ...told(explanation),
        layer,
        instruction: step.instruction,
        ...(file === undefined || step.line === undefined ? {} : { at: { file, line: step.line } }),
        count: 0,
        paths: [],
      };
      causes.set(explanation.rule, cause);
      cause.count += 1;
      if (each.hiddenBy !== undefined) cause.hidden = (cause.hidden ?? 0) + 1;
      const shown =
        led.evidence && kinds.some((kind) => CONTENT.includes(kind))
          ? [...causesShown(led.evidence), ...(led.evidence.content ?? [])]
          : [];
      if (shown.length > 0) cause.shows = [...new Set([...(cause.shows ?? []), ...shown])];
      if (cause.paths.length < NAMED_PATHS) cause.paths.push(pathReport(each, kinds));
    }
  }
  for (const [rule, { explanation, touched }] of members) {
    const needed = (paths: readonly string[]) => neededBy(step, paths);
    const fix = tailored(rule, explanation.fix, step.source ?? step.instruction, touched, needed);
    const cause = causes.get(rule);
    Object.assign(cause ?? {}, told({ ...explanation, fix }), { why: whyOf(explanation, cause?.shows) });
  }
  return [...causes.values()].sort((one, other) => rank(one) - rank(other));
}

/** One value is explained by one cause; where the bytes show more of them, each is said. */
export function whyOf({ why, rule }: Pick<Explanation, "why" | "rule">, shows: readonly GeneralCause[] = []): string {
  return shows.length > 1 && rule.startsWith("general/")
    ? `${why} The bytes show more than that: ${shows.join(", ")}.`
    : why;
}

/** An explanation as a report tells it. */
export function told({ fix, ...explanation }: Explanation): Omit<Explanation, "fix"> & Pick<Cause, "fix" | "edits"> {
  const edits = editsOf(fix);
  return { ...explanation, fix: fixText(fix), ...(edits && { edits }) };
}

/** The instruction that made it: this one, or one of another stage that it is copied from. */
function makerOf({ difference: { path } }: Looked, step: LayerStep): Maker {
  const { source, instruction, files = [] } = step;
  return step.maker?.(path) ?? { instruction: source ?? instruction, files, path };
}

function isDuplicate({ difference }: Looked): boolean {
  return difference.kinds.includes("duplicate");
}

/** Where one layer holds a path more often than the other, its entries have no counterpart to be compared with. */
function duplicated({ difference }: Looked): ReturnType<typeof explanations> {
  return [{ explanation: BY_KIND.duplicate, kinds: difference.kinds }];
}

/** As its leader would be explained, in the kinds that are its own. */
function ledBy(each: Looked): Looked {
  if (!each.leader?.evidence) return each;
  return { difference: { ...each.difference, path: each.leader.difference.path }, evidence: each.leader.evidence };
}

const OWNING = RULES.filter(({ owns }) => owns !== undefined);

/** What has one cause with all that lies beside it, by its folder. */
function ownersOf(looked: readonly Looked[]): Map<string, Explanation> {
  const owners = new Map<string, Explanation>();
  for (const { difference } of looked) {
    const rule = OWNING.find(({ paths }) => paths.some((glob) => matches(glob, difference.path)));
    const folder = rule?.owns?.(`/${difference.path}`) ?? "";
    if (rule && folder !== "") owners.set(folder, explanationOf(rule));
  }
  return owners;
}

/** What no rule of its own explains belongs to the owner of its folder. */
function owned(
  owners: ReadonlyMap<string, Explanation>,
  { path }: Difference,
  own: ReturnType<typeof explanations>,
): ReturnType<typeof explanations> {
  const owner = [...owners].find(([folder]) => `/${path}`.startsWith(`${folder}/`))?.[1];
  if (!owner) return own;
  return own.map((each) =>
    /^general\/|^unknown$/.test(each.explanation.rule) ? { ...each, explanation: owner } : each,
  );
}

function explanationOf({ name, title, why, fix, source }: Rule): Explanation {
  return { rule: name, title, why, fix, source };
}

/** Every folder above a path. */
function foldersOf(found: readonly Looked[]): Set<string> {
  const folders = new Set<string>();
  for (const { difference } of found) {
    for (let at = difference.path.lastIndexOf("/"); at > 0; at = difference.path.lastIndexOf("/", at - 1)) {
      const folder = difference.path.slice(0, at);
      if (folders.has(folder)) break;
      folders.add(folder);
    }
  }
  return folders;
}

function followed(difference: Difference): Rule | undefined {
  return RULES.find(
    (rule) =>
      rule.follows && rule.paths.some((glob) => matches(glob, difference.path)) && difference.kinds.includes("content"),
  );
}

/** What is known comes first, what only accompanies it last. */
function rank({ rule }: Cause): number {
  if (rule === "unknown") return 2;
  if (rule.startsWith("metadata/")) return 3;
  return rule.startsWith("general/") ? 1 : 0;
}

/** One explanation for each kind of a difference; a rule never speaks for a kind that is not its own. */
export function explanations(
  { difference, evidence: own }: Looked,
  { instruction, files, path }: Maker = { instruction: "", files: [], path: difference.path },
): { explanation: Explanation; kinds: DifferenceKind[] }[] {
  const evidence = compiledAt(own, instruction, files);
  let open = difference.kinds;
  const found: { explanation: Explanation; kinds: DifferenceKind[] }[] = [];
  const take = (explanation: Explanation, kinds: DifferenceKind[]) => {
    found.push({ explanation, kinds });
    open = open.filter((kind) => !kinds.includes(kind));
  };
  for (const rule of RULES) {
    if (open.length === 0) break;
    const kinds = explained(rule, difference, open, evidence);
    if (kinds.length === 0) continue;
    take(explanationOf(rule), kinds);
    const beside = evidence && rule.only ? causesShown(evidence).filter((cause) => cause !== rule.only) : [];
    found.push(...beside.map((cause) => ({ explanation: BY_CAUSE[cause], kinds })));
  }
  // Another kind of file has another content, link, size and time as well.
  if (open.includes("kind")) take(BY_KIND.kind, [...open]);
  const timed = (kinds: DifferenceKind[]): DifferenceKind[] => (open.includes("time") ? [...kinds, "time"] : kinds);
  const cause = hinted(evidence?.cause ?? "unknown", instruction, path, { files, evidence });
  if (open.includes("content")) take(BY_CAUSE[cause], timed(["content"]));
  if (open.includes("duplicate") || open.includes("whiteout")) {
    const kind = open.includes("whiteout") ? "whiteout" : "duplicate";
    take(BY_KIND[kind], [...open]);
  }
  const side = open.find((kind) => kind.startsWith("only in"));
  if (side && evidence && cause !== "unknown") take(BY_CAUSE[cause], [side]);
  // A target that only one hard link has says nothing: the same file was met under another name first.
  if (open.includes("link") && evidence && !/^(?:unknown|order|leftover|number)$/.test(cause))
    take(BY_CAUSE[cause], timed(["link"]));
  for (const kind of open) {
    if (kind === "content" || found.some(({ kinds }) => kinds.includes(kind))) continue;
    const explanation = kind === "time" && CONTEXT_COPY.test(instruction) ? COPIED_TIME : BY_KIND[kind];
    take(explanation, kind === "time" || CONTENT.includes(kind) ? [kind] : timed([kind]));
  }
  return found;
}

export function pathReport(looked: Looked, kinds: DifferenceKind[]): PathReport {
  const { excerpt } = looked;
  const content = kinds.some((kind) => CONTENT.includes(kind));
  const program = looked.program && content && { program: looked.program };
  const sums = looked.sums && { sums: looked.sums };
  return { ...sidesOf(looked, kinds), ...program, ...sums, ...(excerpt && content && { excerpt }) };
}

function sidesOf({ difference, evidence }: Looked, kinds: DifferenceKind[]): PathReport {
  const path = `/${difference.path}`;
  const telling = evidence && kinds.some((kind) => CONTENT.includes(kind));
  if (telling) {
    const { cause, seen, where, first, second, ...more } = evidence;
    const { alike, members, times, drawn, stamps, columns } = more;
    // Names of files stand in the report anyway, and a fix is made of them.
    const [one, other] = where === "name" ? [first, second] : [shown(first, cause), shown(second, cause)];
    const values = {
      ...(alike && { alike }),
      ...(members && { members }),
      ...(times && { times }),
      ...(drawn && { drawn }),
      ...(stamps && { stamps }),
      ...(columns && { columns }),
    };
    return { path, kinds, seen: seen.join(" > "), where, first: one, second: other, ...values };
  }
  const values = kinds.map((kind) => difference.values[kind]).find((pair) => pair !== undefined);
  return values ? { path, kinds, first: shown(values[0]), second: shown(values[1]) } : { path, kinds };
}

function shown(text: string, cause?: GeneralCause): string {
  const safe = withoutSecrets(text, cause === "random value");
  return safe.length > 240 ? `${safe.slice(0, 240)}…` : safe;
}

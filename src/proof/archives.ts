/** Two archives, member by member: their order, their times, and the first content that differs. */
import type { Evidence, Moment } from "./evidence.ts";
import { wordCause } from "./words.ts";

export interface Member {
  /** Everything that the archive says about a member beside time and content. */
  attributes: string;
  time: string;
  bytes: Buffer;
}

export type Members = Map<string, Member>;

/** Members that only one archive has, beside ones that only the other has and that hold the same: what is it in their names? */
function renamed(first: Members, second: Members, moment: Moment): Evidence | undefined {
  const ones = [...first].filter(([name]) => !second.has(name));
  const others = [...second].filter(([name]) => !first.has(name));
  if (ones.length !== others.length) return undefined;
  const causes = ones.map(([name, { bytes }], at) => {
    const [counterpart, other] = others[at] ?? [];
    // Of a folder, and of what lies in it, the name is the same but for one part.
    const same = counterpart !== undefined && other?.bytes.equals(bytes) === true;
    return same ? wordCause(name, counterpart, "", moment) : "unknown";
  });
  const [cause = "unknown"] = causes;
  if (cause === "unknown" || causes.some((each) => each !== cause)) return undefined;
  const [[name = ""] = [], [counterpart = ""] = []] = [ones[0], others[0]];
  return { cause, seen: ["names of the members"], where: name, first: name, second: counterpart };
}

/** Texts that are looked at for times that can be written anew. */
const DATED = 8;

/** The members that differ in times alone, where all do, and there are no others. */
function dated(found: Evidence, first: Members, second: Members, look: Look): Evidence["members"] {
  if (found.times === undefined || [...first.keys()].join("\0") !== [...second.keys()].join("\0")) return undefined;
  const differing = [...first].filter(([name, { bytes }]) => second.get(name)?.bytes.equals(bytes) !== true);
  if (differing.length > DATED) return undefined;
  const known = differing.flatMap(([name, { bytes }]) => {
    const { seen, times } = look(name, bytes, second.get(name)?.bytes ?? bytes);
    return times && /^a (?:time|duration) in text$/.test(seen.join()) ? [{ name, times }] : [];
  });
  return known.length === differing.length ? known : undefined;
}

/** What `git archive` notes, of a commit of the build: it holds when it was made. */
const COMMIT = /(?<="comment":")(?:[0-9a-f]{40}|[0-9a-f]{64})(?=")/;

type Look = (path: string, first: Buffer, second: Buffer) => Evidence;

export function archiveEvidence(first: Members, second: Members, moment: Moment, look: Look): Evidence | undefined {
  const names = [[...first.keys()], [...second.keys()]] as const;
  const lacking = names[0].find((name) => !second.has(name)) ?? names[1].find((name) => !first.has(name));
  if (lacking !== undefined) {
    const named = renamed(first, second, moment);
    if (named) return named;
    const [one, other] = [first.has(lacking) ? lacking : "not there", second.has(lacking) ? lacking : "not there"];
    return { cause: "leftover", seen: ["a member of one side only"], where: lacking, first: one, second: other };
  }
  let time: Evidence | undefined;
  for (const [name, one] of first) {
    const other = second.get(name);
    if (!other) continue;
    if (!one.bytes.equals(other.bytes)) {
      const found = look(name, one.bytes, other.bytes);
      return { ...found, members: dated(found, first, second, look), where: `${name}, ${found.where}` };
    }
    const [commit, itsCommit] = [one, other].map(({ attributes }) => COMMIT.exec(attributes)?.[0]) as [
      string?,
      string?,
    ];
    if (
      commit !== undefined &&
      commit !== itsCommit &&
      one.attributes.replace(commit, itsCommit ?? "") === other.attributes
    )
      time ??= { cause: "time", seen: ["id of a commit"], where: name, first: commit, second: itsCommit ?? "" };
    else if (one.attributes !== other.attributes)
      return {
        cause: "unknown",
        seen: ["attributes of a member"],
        where: name,
        first: one.attributes,
        second: other.attributes,
      };
    if (one.time !== other.time)
      time ??= { cause: "time", seen: ["times of the members"], where: name, first: one.time, second: other.time };
  }
  if (time) return time;
  const moved = names[0].findIndex((name, index) => name !== names[1][index]);
  if (moved < 0) return undefined;
  const [one = "", other = ""] = [names[0][moved], names[1][moved]];
  return { cause: "order", seen: ["order of the members"], where: `member ${moved + 1}`, first: one, second: other };
}

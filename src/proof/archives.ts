/** Two archives, member by member: their order, their times, and the first content that differs. */
import type { Evidence, Moment } from "./evidence.ts";

export interface Member {
  /** Everything that the archive says about a member beside time and content. */
  attributes: string;
  time: string;
  bytes: Buffer;
}

export type Members = Map<string, Member>;

export function archiveEvidence(
  first: Members,
  second: Members,
  _moment: Moment,
  look: (path: string, first: Buffer, second: Buffer) => Evidence,
): Evidence | undefined {
  const names = [[...first.keys()], [...second.keys()]] as const;
  const lacking = names[0].find((name) => !second.has(name)) ?? names[1].find((name) => !first.has(name));
  if (lacking !== undefined) {
    const [one, other] = [first.has(lacking) ? lacking : "not there", second.has(lacking) ? lacking : "not there"];
    return { cause: "leftover", seen: ["a member of one side only"], where: lacking, first: one, second: other };
  }
  let time: Evidence | undefined;
  for (const [name, one] of first) {
    const other = second.get(name);
    if (!other) continue;
    if (!one.bytes.equals(other.bytes)) {
      const found = look(name, one.bytes, other.bytes);
      return { ...found, where: `${name}, ${found.where}` };
    }
    if (one.attributes !== other.attributes)
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

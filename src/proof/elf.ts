/** Two ELF files, section by section: the build id follows from the rest, so the rest is looked at first. */
import { carriedEvidence } from "./carried.ts";
import { evidence, type Evidence, type Moment } from "./evidence.ts";
import type { Within } from "./reader.ts";
import { onlyTimesDiffer, placed } from "./stamps.ts";

/** Sections that only repeat in their own way what others hold. */
const FOLLOWERS =
  /^\.(?:note\.gnu\.build-id|note\.go\.buildid|gnu_debuglink|symtab|strtab|shstrtab|debug_|gnu\.hash|hash)/;
const BUILD_ID = /^\.note\.(?:gnu\.build-id|go\.buildid)$/;
/** Bytes in front of what a note says: three lengths and "GNU" or "Go". */
const NOTE = 16;
/** Where notes for debuggers keep their texts; the other notes are places in these. */
const DEBUG = [".debug_line_str", ".debug_str", ".debug_line"];
/** These of them are lists of texts, in the order of their hashes. */
const STRINGS = new Set([".debug_line_str", ".debug_str"]);
const TELLING = [".rodata", ".data", ".comment", ".go.buildinfo", ".text"];

/** Undefined when the sections cannot be laid beside each other: other names, or none. Source: System V ABI, ELF. */
export function elfEvidence(first: Buffer, second: Buffer, moment: Moment, at?: Within): Evidence | undefined {
  const [one, other] = [sections(first), sections(second)];
  const differing = [...one]
    .filter(([name, bytes]) => !(other.get(name)?.equals(bytes) ?? false))
    .map(([name]) => name);
  const told = differing.filter((name) => !FOLLOWERS.test(name));
  // A build id is a hash of all the rest: it differs whatever the reason is.
  const rest = differing.filter((name) => !BUILD_ID.test(name));
  const ordered = [...TELLING, ...told, ...DEBUG, ...(rest.length > 0 ? rest : differing)].filter((name) =>
    differing.includes(name),
  );
  const language = languageOf(one);
  if (language[0] === "Go") {
    const [notes, others] = [goBuildInformation(first), goBuildInformation(second)];
    if (notes && others && !notes.equals(others))
      return within("build information", evidence(notes, others, moment), language);
  }
  let found: Evidence | undefined;
  for (const name of [...new Set(ordered)].slice(0, 12)) {
    const [left, right] = [one.get(name), other.get(name)];
    if (!left || !right) continue;
    const carried = at && carriedEvidence(left, right, at, true);
    const seen = carried ?? (STRINGS.has(name) ? stringEvidence(left, right, moment) : evidence(left, right, moment));
    const own = { ...within(name, seen, language), ...(seen.cause === "time" && stampsOf(first, second, moment)) };
    if (seen.cause !== "unknown" && seen.cause !== "number") return own;
    found ??= own;
  }
  return found;
}

/** Of a program that differs in times and in the id that follows from them: where they stand in the whole of it. */
function stampsOf(first: Buffer, second: Buffer, moment: Moment): Pick<Evidence, "stamps"> | undefined {
  const ids = [first, second].map((bytes) =>
    [...places(bytes)]
      .filter(({ name }) => BUILD_ID.test(name))
      .map(({ from, length }) => [from + NOTE, from + length] as const),
  );
  if (JSON.stringify(ids[0]) !== JSON.stringify(ids[1])) return undefined;
  const own = ids[0] ?? [];
  const [one, other] = [first, second].map((bytes) => {
    const plain = Buffer.from(bytes);
    for (const [from, to] of own) plain.fill(0, from, to);
    return plain;
  }) as [Buffer, Buffer];
  const spans = onlyTimesDiffer(one, other, moment)?.spans;
  const stamps =
    spans &&
    placed(
      one,
      [...spans, ...own].toSorted(([at], [place]) => at - place),
    );
  return stamps && { stamps };
}

/** A text that is another one stands at another place as well: the texts that only one side has are laid beside each other. */
function stringEvidence(first: Buffer, second: Buffer, moment: Moment): Evidence {
  const [one, other] = [first, second].map((bytes) => bytes.toString("latin1").split("\0").sort()) as [
    string[],
    string[],
  ];
  const without = (texts: readonly string[], known: ReadonlySet<string>) =>
    Buffer.from(texts.filter((text) => !known.has(text)).join("\n"), "latin1");
  const [left, right] = [without(one, new Set(other)), without(other, new Set(one))];
  return left.equals(right) ? evidence(first, second, moment) : evidence(left, right, moment);
}

function within(place: string, found: Evidence, language: readonly string[]): Evidence {
  // Within the section they stand elsewhere.
  return { ...found, stamps: undefined, seen: [...language, place, ...found.seen], where: `${place}, ${found.where}` };
}

/** The compilers whose own habits have own remedies. */
function languageOf(sections: ReadonlyMap<string, Buffer>): string[] {
  if ([...sections.keys()].some((name) => /^(?:\.data\.rel\.ro)?\.go(?:\.buildinfo|pclntab)$/.test(name)))
    return ["Go"];
  const compiler = sections.get(".comment")?.includes("rustc version") ?? false;
  return compiler || (sections.get(".rodata")?.includes("library/std/src/") ?? false) ? ["Rust"] : [];
}

/** What Go noted of the build as lines of text: `build\tvcs.revision=…`. Source: cmd/go/internal/modload, ModInfoData. */
function goBuildInformation(bytes: Buffer): Buffer | undefined {
  const from = bytes.indexOf("3077af0c9274080241e1c107e6d618e6", 0, "hex");
  const to = from < 0 ? -1 : bytes.indexOf("f932433186182072008242104116d8f2", from, "hex");
  return to < 0 ? undefined : bytes.subarray(from + 16, to);
}

function sections(bytes: Buffer): Map<string, Buffer> {
  return new Map([...places(bytes)].map(({ name, from, length }) => [name, bytes.subarray(from, from + length)]));
}

/** Names of the sections, and where they lie in the file. */
function* places(bytes: Buffer): Generator<{ name: string; from: number; length: number }> {
  const wide = bytes[4] === 2;
  if (bytes[5] !== 1) throw new Error("big-endian");
  const offset = (at: number) => (wide ? Number(bytes.readBigUInt64LE(at)) : bytes.readUInt32LE(at));
  const table = offset(wide ? 40 : 32);
  const [size, count, names] = (wide ? [58, 60, 62] : [46, 48, 50]).map((at) => bytes.readUInt16LE(at)) as [
    number,
    number,
    number,
  ];
  const place = (index: number) => {
    const at = table + index * size;
    return {
      name: bytes.readUInt32LE(at),
      type: bytes.readUInt32LE(at + 4),
      from: offset(at + (wide ? 24 : 16)),
      length: offset(at + (wide ? 32 : 20)),
    };
  };
  const text = place(names);
  for (let index = 0; index < Math.min(count, 1000); index += 1) {
    const { name, type, from, length } = place(index);
    const start = text.from + name;
    const end = bytes.indexOf(0, start);
    // Type 8 takes no room in the file.
    if (type !== 8) yield { name: bytes.toString("latin1", start, Math.min(end, start + 100)), from, length };
  }
}

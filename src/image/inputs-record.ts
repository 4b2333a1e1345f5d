/** What a stage was made of, kept beside its image, and how two such records differ in words. */
import type { ContextEntry } from "./key.ts";

/** The parts of a key as they were, so that a later key can be compared with it; the same value gives the same text. */
export interface InputsRecord {
  stage: string;
  key: string;
  parts: Record<string, unknown>;
}

/** Paths and names in one sentence; more would not be read. */
const NAMED = 3;

/** What changed from one record to the next, the most telling first: `servers/base/os changed`. Empty when nothing did.
 *  `context`: the folder that paths of the build context are relative to. */
export function inputChanges(before: InputsRecord, after: InputsRecord, context: string): string[] {
  const names = [...new Set([...Object.keys(before.parts), ...Object.keys(after.parts)])];
  return names
    .filter((name) => JSON.stringify(before.parts[name]) !== JSON.stringify(after.parts[name]))
    .flatMap((name) => {
      const [old, now] = [before.parts[name], after.parts[name]];
      if (name === "context") return entryChanges(entries(old), entries(now), context);
      if (name === "folders") return folderChanges(old, now);
      if (name === "dockerfile") return instructionChanges(lines(old), lines(now));
      if (name === "parent") return ["the parent's digest changed"];
      if (name === "images" || name === "args") return namedChanges(name === "args" ? "argument" : "image", old, now);
      if (name === "recipe") return ["images are put together in another way than before"];
      return [`${name} changed from ${JSON.stringify(old ?? null)} to ${JSON.stringify(now ?? null)}`];
    });
}

/** Changes as the end of a sentence that begins with "because". */
export function changesSentence(changes: readonly string[]): string {
  const more = changes.length - NAMED;
  return changes.slice(0, NAMED).join(", ") + (more > 0 ? `, and ${more} more` : "");
}

function entryChanges(before: ContextEntry[], after: ContextEntry[], folder: string): string[] {
  const [old, now] = [before, after].map((list) => new Map(list.map((entry) => [entry.path, entry])));
  const paths = [...new Set([...before, ...after].map(({ path }) => path))].sort();
  return paths.flatMap((path) => {
    const [one, other] = [old?.get(path), now?.get(path)];
    const name = folder === "." ? path : `${folder}/${path}`;
    if (!one) return [`${name} is new`];
    if (!other) return [`${name} is gone`];
    if (one.kind !== other.kind) return [`${name} is a ${other.kind} now`];
    if (one.content !== other.content) return [`${name} changed`];
    return one.executable === other.executable ? [] : [`${name} is ${other.executable ? "" : "not "}executable now`];
  });
}

function folderChanges(old: unknown, now: unknown): string[] {
  const [before, after] = [record(old), record(now)];
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .sort()
    .flatMap((name) => entryChanges(entries(before[name]), entries(after[name]), `context ${name}:`));
}

/** New instructions say most; those that are gone, or only moved, are named where nothing is new. */
function instructionChanges(before: string[], after: string[]): string[] {
  const fresh = without(after, before).map((line) => `the Dockerfile's instruction \`${shortened(line)}\` is new`);
  const gone = without(before, after).map((line) => `the Dockerfile's instruction \`${shortened(line)}\` is gone`);
  if (fresh.length > 0) return fresh;
  return gone.length > 0 ? gone : ["the Dockerfile's instructions have another order"];
}

/** The lines of one list that the other has not, or not so often. */
function without(lines: readonly string[], others: readonly string[]): string[] {
  const left = [...others];
  return lines.filter((line) => {
    const at = left.indexOf(line);
    if (at !== -1) left.splice(at, 1);
    return at === -1;
  });
}

function namedChanges(what: string, old: unknown, now: unknown): string[] {
  const [before, after] = [record(old), record(now)];
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  return names.filter((name) => before[name] !== after[name]).map((name) => `${what} ${name} changed`);
}

function shortened(text: string): string {
  const line = text.replaceAll(/\s+/g, " ");
  return line.length > 60 ? `${line.slice(0, 60)}…` : line;
}

function entries(value: unknown): ContextEntry[] {
  return Array.isArray(value) ? (value as ContextEntry[]) : [];
}

function lines(value: unknown): string[] {
  return Array.isArray(value) ? (value as string[]) : [];
}

function record(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
}

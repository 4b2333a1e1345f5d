/** A closer look at files whose cause is not known, by a program that others keep. Both sides are read once more, since their
 *  bytes are gone by then. */
import type { Entries } from "./differences.ts";
import { isSecret } from "./excerpt.ts";
import type { Cause, PathReport } from "./explain.ts";
import { BY_CAUSE } from "./rules/general.ts";
import { oneLine } from "./phrases.ts";
import { withoutSecrets } from "./words.ts";

/** Says in what two files differ; undefined when it does not know either. */
export type Closer = (path: string, first: Buffer, second: Buffer) => Promise<string | undefined>;

/** Files of one image, and their bytes, both sides together. */
const MOST = { files: 5, bytes: 64 * 1024 * 1024 } as const;
/** What a report takes of an answer. */
const SHOWN = { lines: 80, characters: 4000 } as const;

/** Adds what the program says to the paths of causes that are not known. `read` gives both sides of a layer, from 1. */
export async function lookCloser(
  causes: readonly Cause[],
  read: (layer: number) => [Entries, Entries] | undefined,
  closer: Closer,
): Promise<void> {
  const left = { files: MOST.files, bytes: MOST.bytes };
  for (const { rule, layer, paths } of causes) {
    if (rule !== BY_CAUSE.unknown.rule || layer === undefined) continue;
    const wanted = paths.filter(({ path, kinds }) => kinds.includes("content") && !isSecret(path)).slice(0, left.files);
    const sides = wanted.length === 0 ? undefined : read(layer);
    if (!sides) continue;
    left.files -= wanted.length;
    const names = new Set(wanted.map(({ path }) => path.slice(1)));
    const [first, second] = await Promise.all(sides.map((entries) => contents(entries, names, left)));
    for (const report of wanted) await ask(report, first, second, closer);
  }
}

async function ask(
  report: PathReport,
  first: ReadonlyMap<string, Buffer> | undefined,
  second: ReadonlyMap<string, Buffer> | undefined,
  closer: Closer,
): Promise<void> {
  const [one, other] = [first, second].map((side) => side?.get(report.path.slice(1)));
  const answer = one && other ? await closer(report.path, one, other) : undefined;
  if (answer !== undefined) report.diffoscope = bounded(answer);
}

async function contents(
  entries: Entries,
  names: ReadonlySet<string>,
  left: { bytes: number },
): Promise<Map<string, Buffer>> {
  const found = new Map<string, Buffer>();
  for await (const group of entries) {
    for (const { path, size, content } of group) {
      if (!names.has(path) || !("bytes" in content) || (left.bytes -= size) < 0) continue;
      found.set(path, Buffer.from(content.bytes));
    }
  }
  return found;
}

/** What came out of an image must not steer a terminal, fill a report, or show a secret. */
function bounded(answer: string): string {
  const lines = answer.trimEnd().split("\n");
  const kept = lines.slice(0, SHOWN.lines).map((line) => oneLine(line));
  const text = withoutSecrets(kept.join("\n"), false);
  if (text.length > SHOWN.characters) return `${text.slice(0, SHOWN.characters)}…`;
  return lines.length > kept.length ? `${text}\n… and ${lines.length - kept.length} more lines` : text;
}

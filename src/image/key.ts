/** The key of a stage: one hash over everything that its bytes depend on, and over nothing else. */
import { createHash } from "node:crypto";

/** How images are put together here: a change of output options or of the pinned BuildKit must change every key. */
export const RECIPE = "1 oci gzip rewrite-timestamp buildkit-0.31.1";

/** A path of a build context. Times and owners are not part of it: the build sets them itself. */
export interface ContextEntry {
  /** Relative to the context, with slashes. */
  path: string;
  kind: "file" | "link" | "folder";
  executable: boolean;
  /** Git's id of a blob with this content; of the target for a link, empty for a folder. */
  content: string;
}

/** What goes into a key, each by its own hash so that two keys can be compared. */
export type Components = Record<string, string>;

export interface Key {
  /** 64 hexadecimal digits. */
  key: string;
  components: Components;
}

export function stageKey(parts: Record<string, unknown>): Key {
  const components = Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, hash(part)]));
  return { key: hash(components), components };
}

export function keyTag(stage: string, key: string): string {
  return `${stage}-${key}`;
}

/** The tag that follows a stage's newest published image. */
export function currentTag(stage: string): string {
  return `current-${stage}`;
}

function hash(value: unknown): string {
  return createHash("sha256").update(canonical(value)).digest("hex");
}

/** JSON with the keys of every object in order of their code units, whatever order they were written in. */
function canonical(value: unknown): string {
  if (value === undefined) return "null";
  if (Array.isArray(value)) return flatList(value) ?? `[${value.map(canonical).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).filter(([, part]) => part !== undefined);
  entries.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([name, part]) => `${JSON.stringify(name)}:${canonical(part)}`).join(",")}}`;
}

/** The same for a list of objects that hold no others, such as the 100,000 files of a context: several times as fast, since
 *  JSON.stringify itself puts the keys in the order of the list that it is given, and twice that where they have it already. */
function flatList(list: readonly unknown[]): string | undefined {
  const names = new Set<string>();
  let ordered = true;
  for (const item of list) {
    if (typeof item !== "object" || item === null || Array.isArray(item)) return undefined;
    let before = "";
    for (const name in item) {
      const part: unknown = (item as Record<string, unknown>)[name];
      if (typeof part === "object" && part !== null) return undefined;
      ordered &&= before <= name;
      before = name;
      names.add(name);
    }
  }
  return ordered ? JSON.stringify(list) : JSON.stringify(list, [...names].sort());
}

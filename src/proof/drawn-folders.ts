/** Names that are drawn anew in each build, as patterns: of files, or of the folders that they lie in (`store/fd/7a/fd7a4f6b…`). */
import { shellWord } from "../argv.ts";
import { timesOf } from "./time-text.ts";

/** On each side; of fewer it cannot be told what is alike in them. */
const LEAST = 2;

/** A pattern for paths of which each build has others: up to the first part in which they differ, since the folder is another one,
 *  too. Undefined where they are of several lengths, or where many are in both. */
export function drawnPattern(first: readonly string[], second: readonly string[]): string | undefined {
  if (Math.min(first.length, second.length) < LEAST) return undefined;
  const [model = [], ...others] = [...first, ...second].map((path) => path.split("/"));
  if (others.some((parts) => parts.length !== model.length)) return undefined;
  const at = model.findIndex((part, place) => others.some((parts) => parts[place] !== part));
  const [one, other] = [first, second].map((paths) => new Set(paths.map((path) => path.split("/")[at] ?? "")));
  if (!one || !other) return undefined;
  const names = [...one, ...other];
  const both = [...one].filter((name) => other.has(name)).length;
  const length = names[0]?.length ?? 0;
  // Words are no dice: of those of one length most have a digit, or a capital in their middle; below a drawn folder it may be the
  // file that has them.
  const tails = [...first, ...second].map((path) => path.split("/").slice(at).join("/"));
  const drawn = tails.filter((tail) => /\d|[a-z][A-Z]/.test(tail)).length * 2 > tails.length || length >= 16;
  if (at < 0 || length < 2 || names.some((name) => name.length !== length) || both * 4 > names.length || !drawn)
    return undefined;
  const folder = model.slice(0, at).join("/");
  // What all have in common stays, up to a sign that ends a word: `chunk.????????.js`.
  const name = names[0] ?? "";
  const parts = name.split(/(?<=[._-])|(?=[._-])/);
  const starts = parts.map((_, count) => parts.slice(0, count).join("")).filter((each) => /(?:^|[._-])$/.test(each));
  const endings = parts.map((_, count) => parts.slice(count + 1).join("")).filter((each) => /^(?:$|[._-])/.test(each));
  // Of a time the hour, and the day, is another one in the next build.
  const [time = ""] = timesOf(name);
  const clock = time === "" ? length : name.indexOf(time);
  const common = (each: string) => each.length <= clock && names.every((other) => other.startsWith(each));
  const before = starts.findLast(common) ?? "";
  const behind = endings.find((each) => names.every((other) => other.endsWith(each))) ?? "";
  const signs = "?".repeat(length - before.length - behind.length);
  return `${shellWord(`${folder}/${before}`)}${signs}${behind === "" ? "" : shellWord(behind)}`;
}

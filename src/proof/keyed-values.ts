/** Values behind their names in a text, as reports of tests and listings have them: `"duration": 0.027`, `time="0.003"`. */
import { literally, SECRET, undrawnValue } from "./drawn-words.ts";
import type { Drawn } from "./evidence.ts";
import { timesOf } from "./time-text.ts";

/** Names in one file; signs of a text that is looked at, and those that it must have beside the values. */
const [NAMES, LOOKED_AT, BESIDE] = [8, 1_000_000, 20];

const NAME = String.raw`["']?[A-Za-z_][\w.-]*["']?[ \t]*(?:=>|[:=>])[ \t]*`;
const NUMBER = String.raw`-?[0-9]+(\.[0-9]+)?([eE][+-]?[0-9]+)?`;
const KEYED = new RegExp(`(?<![\\w.-])(${NAME})(${NUMBER}(?![\\w.])|"(?:\\\\.|[^"\\\\\\n])*")`, "g");

/** Of two texts that differ in such values alone, their names; undefined where that is not so, or where values of a name mostly stay. */
export function keyedValues(first: string, second: string): Drawn[] | undefined {
  if (first.length > LOOKED_AT || second.length > LOOKED_AT) return undefined;
  const [ones, others] = [first, second].map((text) => [...text.matchAll(KEYED)]) as [
    RegExpExecArray[],
    RegExpExecArray[],
  ];
  const names = Map.groupBy(ones.keys(), (at) => `${ones[at]?.[1] ?? ""}${quoteOf(ones[at])}`);
  const drawn = [...names.values()].flatMap((places): Drawn[] | [undefined] => {
    const differing = places.filter((at) => ones[at]?.[2] !== others[at]?.[2]);
    const [at] = differing;
    if (at === undefined) return [];
    return differing.length * 2 < places.length ? [undefined] : [drawnOf(ones[at])];
  });
  const known = drawn.filter((each) => each !== undefined);
  if (known.length === 0 || known.length < drawn.length || known.length > NAMES) return undefined;
  // Nothing but these values is written anew by it, then nothing differs, and there is more than these.
  const written = (text: string, to: (drawn: Drawn) => string) =>
    text.replaceAll(KEYED, (all, name: string, value: string) => {
      const own = known.find(({ before }) => before === name + (value.startsWith('"') ? '"' : ""));
      return own ? to(own) : all;
    });
  const meant = written(first, (drawn) => drawn.before + expressionOf(drawn).to);
  const alike = [first, second].every((text) => known.reduce(edited, text) === meant);
  return alike && written(first, () => "").trim().length >= BESIDE ? known : undefined;
}

function quoteOf(found: RegExpExecArray | undefined): string {
  return found?.[2]?.startsWith('"') === true ? '"' : "";
}

/** A number and a time keep the value of the first. */
function drawnOf(found: RegExpExecArray | undefined): Drawn {
  const quote = quoteOf(found);
  const value = (found?.[2] ?? "").slice(quote.length, -quote.length || undefined);
  return {
    before: `${found?.[1] ?? ""}${quote}`,
    length: Math.max(1, value.length),
    keyed: true,
    ...(isPlain(value) && !SECRET.test(found?.[1] ?? "") && { value }),
  };
}

function isPlain(value: string): boolean {
  return new RegExp(`^${NUMBER}$`).test(value) || timesOf(value).join() === value;
}

/** Can a command bear it? A report is input. */
export function isKeyed({ before, length, value }: Drawn): boolean {
  return new RegExp(`^${NAME}"?$`).test(before) && length < 1e4 && (value === undefined || isPlain(value));
}

function expressionOf(drawn: Drawn): { pattern: string; to: string } {
  const { before, value } = drawn;
  const quoted = /[:=>][ \t]*"$/.test(before);
  const old = quoted ? String.raw`(\\.|[^"\\])*"` : NUMBER;
  // A name without quotes begins where no other one ends.
  const front = /^["']/.test(before) ? "" : "(^|[^A-Za-z0-9_.-])";
  return {
    pattern: `(${front}${literally(before)})${old}`,
    to: `${value ?? undrawnValue(drawn)}${quoted ? '"' : ""}`,
  };
}

function edited(text: string, drawn: Drawn): string {
  const { pattern, to } = expressionOf(drawn);
  return text.replaceAll(new RegExp(pattern, "gm"), (_all, name: string) => name + to);
}

/** A command of sed that gives every value of this name that one. */
export function keyedEdit(drawn: Drawn): string {
  const { pattern, to } = expressionOf(drawn);
  return `s/${pattern}/\\1${to.replaceAll(/[\\/&]/g, "\\$&")}/g`;
}

/** Values behind their names in a text, as reports of tests and listings have them: `"duration": 0.027`, `time="0.003"`. */
import { isPlain, literally, SECRET, undrawnValue } from "./drawn-words.ts";
import type { Drawn } from "./evidence.ts";

/** Names in one file; signs of a text that is looked at, and those that it must have beside the values. */
const [NAMES, LOOKED_AT, BESIDE] = [8, 1_000_000, 20];

const NAME = String.raw`["']?[A-Za-z_][\w.-]*["']?[ \t]*(?:=>|[:=>])[ \t]*`;
const NUMBER = String.raw`-?[0-9]+(\.[0-9]+)?([eE][+-]?[0-9]+)?`;
/** `<pubDate>…`, `DTSTAMP:…`, `export HOST=…`: what stands to the next tag, or to the end of the line. */
const ELEMENT = String.raw`<[A-Za-z][\w:.-]*(?: [\w:.-]+="[\w:./-]*")*>`;
const LINE = String.raw`[ \t]*(?:[#;*-] |\/\/ |export )?[A-Za-z_][\w.-]*[ \t]*[:=][ \t]*`;
const COUNTED = NUMBER.replaceAll("(", "(?:");
const KEYED = new RegExp(
  [
    String.raw`(?<=^|\n)(${LINE})((?!${COUNTED}[,;]?(?:\s+[#;/-]|\n|$))[^\s"'{}<>[\]][^\n"'{}<>[\]]*)(?=\n|$)`,
    String.raw`(${ELEMENT})([^<>\n]+)(?=<)`,
    String.raw`(?<![\w.-])(${NAME})(${COUNTED}(?![\w.])|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*')`,
  ].join("|"),
  "g",
);

/** A value, what stands in front of it with its quote, and how it ends. */
interface Keyed {
  before: string;
  value: string;
  quote: string;
  start: boolean;
}

function keyedIn(groups: readonly (string | undefined)[]): Keyed {
  const [line, rest = "", element, text = "", name = "", word = ""] = groups;
  if (line !== undefined) return { before: line, value: rest, quote: "", start: true };
  if (element !== undefined) return { before: element, value: text, quote: "", start: false };
  const quote = /^["']/.exec(word)?.[0] ?? "";
  return { before: name + quote, value: word.slice(quote.length, -quote.length || undefined), quote, start: false };
}

/** Of two texts that differ in such values alone, their names; undefined where that is not so, or where values of a name mostly stay. */
export function keyedValues(first: string, second: string): Drawn[] | undefined {
  if (first.length > LOOKED_AT || second.length > LOOKED_AT) return undefined;
  const [ones, others] = [first, second].map((text) => [...text.matchAll(KEYED)].map(([, ...found]) => keyedIn(found)));
  if (!ones || !others) return undefined;
  const names = Map.groupBy(ones.keys(), (at) => ones[at]?.before ?? "");
  const drawn = [...names.values()].flatMap((places): (Drawn | undefined)[] => {
    const differing = places.filter((at) => ones[at]?.value !== others[at]?.value);
    const [at] = differing;
    const [one, other] = at === undefined ? [] : [ones[at], others[at]];
    if (one === undefined) return [];
    // A report of many has numbers that are equal by chance; of what only a line or a tag ends, all must be drawn.
    const few =
      isNumber(one.value) || one.quote === '"'
        ? differing.length * 2 < places.length
        : differing.length < places.length;
    const open =
      one.quote !== '"' && ![one, other].every((each) => each && (isPlain(each.value) || isWord(each.value)));
    return [few || open ? undefined : drawnOf(one)];
  });
  const known = drawn.filter((each) => each !== undefined);
  if (known.length === 0 || known.length < drawn.length || known.length > NAMES) return undefined;
  // Nothing but these values is written anew by it, then nothing differs, and there is more than these.
  const written = (text: string, to: (drawn: Drawn) => string) =>
    text.replaceAll(KEYED, (all, ...found: (string | undefined)[]) => {
      const { before } = keyedIn(found);
      const own = known.find((each) => each.before === before);
      return own ? to(own) : all;
    });
  const meant = written(first, (drawn) => drawn.before + expressionOf(drawn).to);
  const alike = [first, second].every((text) => known.reduce(edited, text) === meant);
  return alike && written(first, () => "").trim().length >= BESIDE ? known : undefined;
}

/** A number and a time keep the value of the first. */
function drawnOf({ before, value, start }: Keyed): Drawn {
  return {
    before,
    length: Math.max(1, value.length),
    keyed: true,
    ...(start && { start }),
    ...(isPlain(value) && !SECRET.test(before) && { value }),
  };
}

function isNumber(value: string): boolean {
  return new RegExp(`^${NUMBER}$`).test(value);
}

/** One word, and no version. */
function isWord(value: string): boolean {
  return /^\S{6,}$/.test(value) && !/^v?\d+(?:\.\d+)+/.test(value);
}

/** Can a command bear it? A report is input. */
export function isKeyed({ before, length, value, start }: Drawn): boolean {
  const known = start ? `^${LINE}$` : `^(?:${NAME}["']?|${ELEMENT})$`;
  return new RegExp(known).test(before) && length < 1e4 && (value === undefined || isPlain(value));
}

function expressionOf(drawn: Drawn): { pattern: string; to: string } {
  const { before, value, start } = drawn;
  const to = value ?? undrawnValue(drawn);
  if (start) return { pattern: `^(${literally(before)})[^[:space:]].*$`, to };
  if (before.startsWith("<")) return { pattern: `(${literally(before)})[^<]+`, to };
  const quote = /[:=>][ \t]*(["'])$/.exec(before)?.[1] ?? "";
  const old = quote === "" ? NUMBER : String.raw`(\\.|[^${quote}\\])*${quote}`;
  // A name without quotes begins where no other one ends.
  const front = /^["']/.test(before) ? "" : "(^|[^A-Za-z0-9_.-])";
  return { pattern: `(${front}${literally(before)})${old}`, to: to + quote };
}

function edited(text: string, drawn: Drawn): string {
  const { pattern, to } = expressionOf(drawn);
  const here = pattern.replace("[^[:space:]]", String.raw`\S`).replace(/\[\^<\]\+$/, String.raw`[^<\n]+`);
  return text.replaceAll(new RegExp(here, "gm"), (_all, name: string) => name + to);
}

/** A command of sed that gives every value of this name that one. */
export function keyedEdit(drawn: Drawn): string {
  const { pattern, to } = expressionOf(drawn);
  return `s/${pattern}/\\1${to.replaceAll(/[\\/&]/g, "\\$&")}/g`;
}

/** What the instruction itself says about a cause, for bytes that say too little: a port from $RANDOM is a number like any
 *  other, and seven letters from /dev/urandom are a word. */
import type { Evidence, GeneralCause } from "./evidence.ts";
import { FETCHES, ownTexts, type Script } from "./own-commands.ts";
import { isPlace } from "./places.ts";
import { COUNTS, measures, READS_THE_CLOCK, THROWS_DICE, withoutSeeds, withoutDurations } from "./witnesses.ts";

/** What looks thrown and says when something was made: a digest of what tar packs, and the id of a commit. */
export const TAR_TO_DIGEST = /\btar\b[^;&|]*\|[^;&]*\b(?:\w+sum|shasum|openssl\s+(?:dgst|sha\d+|md5))\b/;
const COMMIT_ID =
  /\bgit\b[^;&|]*\s(?:rev-parse|rev-list|describe|log|show|show-ref|for-each-ref|format-patch|bundle|submodule|archive)\b/;
const DIGEST = /(?<![0-9a-f])[0-9a-f]{7,128}(?![0-9a-f])/;

/** A general cause made sharper by the commands that have to do with the path; the given one where these say nothing, or too much. */
export function hinted(
  cause: GeneralCause,
  instruction: string,
  path: string,
  { files = [], evidence }: { files?: readonly Script[]; evidence?: Evidence | undefined } = {},
): GeneralCause {
  const thrown = cause === "random value";
  if (thrown ? evidence === undefined : cause !== "number" && cause !== "unknown") return cause;
  const names = evidence?.where === "name" ? [evidence.first, evidence.second] : [];
  const own = ownTexts(instruction, path, files, names);
  const says = (what: RegExp) => own.some((text) => what.test(text));
  const dice = says(THROWS_DICE);
  if (thrown)
    return !dice && evidence ? (summedUp(own, evidence) ?? datedOrCounted(instruction, own, evidence) ?? cause) : cause;
  if (says(FETCHES)) return cause;
  const whole = own.join("\n");
  const clock = READS_THE_CLOCK.test(withoutDurations(withoutSeeds(whole)));
  // Where both are read, the number that the bytes show is what the machine counts.
  if (clock && !dice && says(COUNTS)) return cause;
  if (dice !== clock) return dice ? "random value" : "time";
  return cause === "unknown" && !dice && (says(COUNTS) || measures(whole)) ? "number" : cause;
}

/** Of a name that a step which makes digests gave, and throws no dice: what differs in the file. */
function summedUp(own: readonly string[], { where, first, second, content, times, stamps }: Evidence) {
  if (where !== "name" || ![first, second].every((name) => DIGEST.test(name))) return undefined;
  return own.some((text) => DIGESTS.test(text)) ? (content?.[0] ?? (times || stamps ? "time" : undefined)) : undefined;
}

/** What looks like dice in a step that throws none: a digest of what is dated, or a few digits that a clock or a counter wrote. */
function datedOrCounted(
  instruction: string,
  own: readonly string[],
  { seen, where, first, second }: Evidence,
): GeneralCause | undefined {
  const plain =
    where === "name" || where === "target" || /^random value(?:, (?:time|number))* in text$/.test(seen.join());
  if (!plain) return undefined;
  // What is brought is the same in both, so that its commit is one of this build.
  const commit = COMMIT_ID.test(instruction) && !/\bgit\b[^;&|]*\s(?:clone|fetch|pull)\b/.test(instruction);
  if ((TAR_TO_DIGEST.test(instruction) || commit) && DIGEST.test(first) && DIGEST.test(second)) return "time";
  const whole = own.join("\n");
  const [clock, counts] = [READS_THE_CLOCK.test(withoutDurations(whole)), COUNTS.test(whole) || measures(whole)];
  if (own.length === 0 || clock === counts || own.some((text) => FETCHES.test(text))) return undefined;
  const words = differingWords(first, second);
  // Where a thing lay is thrown, whatever else the command counts.
  if (words.some(isPlace)) return undefined;
  const digest = own.some((text) => DIGESTS.test(text));
  const weak =
    words.some((word) => /\d/.test(word)) && words.every((word) => WEAK.test(word) || (digest && DIGEST.test(word)));
  return weak ? (clock ? "time" : "number") : undefined;
}

/** What a clock, or a counter, can write: digits in base 10, 16 or 36. */
const WEAK = /^(?:\d{1,19}|[\da-f]{1,18}|[\dA-F]{1,18}|[\da-z]{1,13}|[\dA-Z]{1,13})$/;
/** What makes a digest. */
const DIGESTS =
  /\b(?:md5|sha\d+|b2|ck|crc32|sha)sum\b|\b(?:md5|sha1|sha224|sha256|sha384|sha512|blake2[bs]|crc32|xxh\w*)\b|\b(?:hashlib|createHash|MessageDigest|Digest|openssl\s+dgst|hash)\b/;

/** The words of two texts in which they differ; none where they have not as many. */
function differingWords(one: string, other: string): string[] {
  const [words = [], others = []] = [one, other].map((text) => text.match(/[A-Za-z\d]+/g) ?? []);
  return words.length === others.length
    ? words.flatMap((word, at) => (word === others[at] ? [] : [word, others[at] ?? ""]))
    : [];
}

/** A program that scrambles its strings by the clock of its compiler holds bytes without a pattern, which the sources tell. */
export function compiledAt(
  evidence: Evidence | undefined,
  instruction: string,
  files: readonly { text: string }[],
): Evidence | undefined {
  const texts = [instruction, ...files.map(({ text }) => text)];
  return evidence?.cause === "random value" &&
    evidence.seen[0] === "ELF" &&
    texts.some((text) => /\b__(?:DATE|TIME|TIMESTAMP)__\b/.test(text)) &&
    !texts.some((text) => THROWS_DICE.test(text))
    ? { ...evidence, cause: "time", seen: [...evidence.seen, "by the time"] }
    : evidence;
}

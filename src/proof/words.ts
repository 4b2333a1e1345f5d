/** What a piece of text is that differs between two builds: a time, a random value, a host name, a path. */
import { isPlain, signedParts, unpackedWords } from "./encoded-words.ts";
import type { GeneralCause, Moment } from "./evidence.ts";
import { inOtherPage, isPlace } from "./places.ts";
import { onlyTimesDiffer } from "./stamps.ts";
import { differsInTimes } from "./time-text.ts";
import { clocksInWords, near } from "./word-times.ts";

const RANDOM_NAME = /(?:^|\/)(?:tmp|var\/tmp|dev\/shm|private\/var\/folders)\//;
const TEMPORARY = /(?:\btmp[._-]?\w{4,}|\bpip-[\w-]+-\w{6,}|\bbuild-env-\w{6,}|\.tmp\b|-[a-z0-9]{8}\/)/;
/** A longer word is no path or name. */
const LONGEST = 4096;
const MACHINE =
  /host|node.?name|machine|server.?name|uname|\b(?:built|compiled|generated|made|run)[ _-]on\b|\bbuilder\b|\brunner\b/i;
/** `ip-10-0-12-7.ec2.internal`: a name that says itself what it is. */
const HOST_NAME =
  /^(?:ip(?:-\d{1,3}){4}(?:\.[\w.-]+)?|[a-zA-Z\d][\w-]*(?:\.[\w-]+)*\.(?:internal|localdomain|lan|svc))$/;
/** `root@runner-7d9f`, `root@0a1b2c3d4e5f` */
const USER_AT_HOST = /^([\w.+-]+)@(?:[a-zA-Z][\w.-]*|(?!\d+$)[0-9a-f]{12})$/;
/** Names of what is measured. */
const MEASURED = /\b(?:mean|median|std_?dev|min|max|avg|average|p\d\d|percentile|ops|seconds)\b|time/i;
/** `spec/cart_spec.rb:0.004312987`: a file, and how many seconds it took. */
const TOOK = /^([\w.-]*(?:\/[\w.-]+)+\.[a-z]{1,5}:)\d{1,5}\.\d+(?:e-\d+)?$/;
const ADDRESS = /^(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?=\d)|(?=$|[:/]))){4}(?::\d+|\/\d+)?$/;
/** Of a network card. */
const HARDWARE = /^(?:[0-9a-f]{2}:){5}[0-9a-f]{2}$/i;
/** `java.lang.Object@1b6d3586`: an object, and where it lay. */
const IDENTITY = /^([A-Z_a-z[][\w.$;[]*)(?:\/0x[0-9a-f]{8,16})?@[0-9a-f]{5,16}$/;
/** What crypt(3) writes: the method, its cost, and a salt in front of what follows from it. */
const SALTED = /^(\$\w{1,12}\$).{16,}$/;
/** As `uname -r` says it. */
const KERNEL =
  /^\d+\.\d+\.\d+(?:-[\w.]+)*-(?:generic|amd64|arm64|azure|aws|gcp|lts|virt|default|linuxkit|x86_64|aarch64)\b/;
const VERSION = /^\d+(?:\.\d+){1,3}(?:[-+~.][\w.+~-]*)?$/;

/** `3`, `#4`, `+2`, `27453.2`, `5.1e-05`, `0x1f` */
const NUMBER = /^[-+#]?(?:\d+(?:\.\d+)?(?:e[-+]?\d+)?|0x[\da-f]{1,4}|0b[01]{1,16}|0o[0-7]{1,6})$/i;
/** `0.012+0.45+0.003 ms`, as Go's collector tells its phases; the last one is taken for a duration. */
const SUM = /^(?=.*[.\u231b])\d+(?:\.\d+)?(?:[+/](?:\d+(?:\.\d+)?|\u231b))+$/;
/** `4123441L`, `3UL`, `1.5f`, `10n`, `12_u64`: a number, and its kind as languages write it. */
const TYPED =
  /^([-+]?(?:0x[\da-f]+?|\d+(?:\.\d*)?(?:e[-+]?\d+)?))(?:u?l{1,2}|l{1,2}u|u|u?z|zu|n|_?[iu](?:8|16|32|64|128|size)|_?f(?:32|64)|(?<=[.\d]e[-+]?\d+|\.\d*)[fdm])$/i;
/** `21473308kB`, `87%`: an amount with its unit, no word of dice. */
const AMOUNT =
  /^[-+]?\d+(?:\.\d+)?([kKMGT]i?[bB]?|B|%|rpm|[kMG]?Hz|[kMG]?bps|px|pt|r?em|x|dBm?|[km]?[WVA]|m?J|fps|ops)$/;

/** What a machine tells of itself: words of this form, in a line that speaks of it. */
const SETTINGS: readonly { around: RegExp; words: RegExp }[] = [
  {
    around: /(?:\b|_)user|\blogin\b|\blogname\b|\bbuil(?:t|d)[ _-]?by\b|\bpackager\b|\bauthor\b/i,
    words: /^(?!.*\d{5})[A-Za-z_][\w.-]{0,31}$/,
  },
  { around: /\blinux\b|\bkernel\b|\buname\b/i, words: VERSION },
  // A line of many numbers counts something: /proc/stat, /proc/interrupts; and what was used of a processor is measured.
  {
    around:
      /^(?!(?:\D*\d+\b){6})(?!.*\bpid\b)(?!.*(?:second|micro|milli|nano|usage)).*(?:cpu|nproc|(?:\b|_|\d)cores?\b|processor|worker|thread|\bjobs?\b|parallel|concurren)/i,
    words: /^\d{1,5}$/,
  },
  { around: /\b[mg]hz\b/i, words: /^\d{1,5}\.\d+$/ },
  { around: /^(?:model(?: name)?|flags|microcode|vendor_id|bogomips|stepping|cache size)\s*:/, words: /./ },
  { around: /(?:make|ninja)?flags|\bjobs?\b/i, words: /^-j\d+$/ },
  { around: /\bumask\b/i, words: /^0?[0-7]{3}$/ },
  { around: /\bTZ\b|\btime.?zone\b/i, words: /^[A-Z][A-Za-z_]+(?:\/[A-Za-z_+-]+)*$/ },
  {
    around: /(?<![A-Z_])(?:HOME|SHELL|XDG_\w+)\b/,
    words: /^\/[\w./-]*$/,
  },
  {
    around: /(?<!\.)\b(?:lang|language|locale|lc_\w+|charset|encoding)\b(?!\.)/i,
    words: /^(?!.*\d{6})[A-Za-z][\w.@-]*$/,
  },
];

/** What is made of dice, by its name. */
const DICE =
  /(?:\b|_)(?:pin|seed|salt|nonce|secret|token|pass(?:word|wd|phrase)|random\w*|otp|cookie|challenge|mnemonic|recovery)\b/i;

/** What two differing words are; `around` is the line they stand in. Pure guesswork, from strong signs to weak ones. */
export function wordCause(first: string, second: string, around: string, moment: Moment): GeneralCause {
  if (first.length > LONGEST || second.length > LONGEST)
    return unpackedCause(first, second, moment) ?? (random(first) && random(second) ? "random value" : "unknown");
  const timed = differsInTimes(first, second, moment);
  if (timed) return timed;
  const [value, itsValue] = [first, second].map((word) => TYPED.exec(word)?.[1]);
  if (value !== undefined && itsValue !== undefined && first.slice(value.length) === second.slice(itsValue.length))
    return wordCause(value, itsValue, around, moment);
  if (stem(first) !== undefined && stem(first) === stem(second)) return "number";
  if ([first, second].every(isPlace) || inOtherPage(first, second)) return "random value";
  if (clocksInWords(first, second, moment)) return "time";
  const unpacked = unpackedCause(first, second, moment) ?? signedTime(first, second, moment);
  if (unpacked) return unpacked;
  if (counted(first, second)) return "number";
  if ([first, second].every(bytesOfLanguage)) return "random value";
  const [method, otherMethod] = [first, second].map((word) => SALTED.exec(word)?.[1]);
  if (method !== undefined && method === otherMethod) return "random value";
  if ([first, second].every((word) => RANDOM_NAME.test(word) || (word.includes("/") && TEMPORARY.test(word))))
    return "temporary path";
  if (madeByMktemp(first, second)) return "temporary path";
  if ([first, second].every((word) => /^tmp[\w.-]{4,}$/.test(word))) return "temporary path";
  if ([first, second].every((word) => ADDRESS.test(word)))
    return first.replace(/:\d+$/, "") === second.replace(/:\d+$/, "") ? "number" : "host name";
  if ([first, second].every((word) => HOST_NAME.test(word))) return "host name";
  if ([first, second].every((word) => /^fe80:(?::?[\da-f]{1,4}){4}(?:[%/]\w+)?$/i.test(word))) return "host name";
  if ([first, second].every((word) => HARDWARE.test(word)))
    return drawnAddresses(first, second) ? "random value" : "host name";
  const [one, other] = [first, second].map((word) => IDENTITY.exec(word)?.[1]);
  if (one !== undefined && one === other) return "random value";
  const [took, itTook] = [first, second].map((word) => TOOK.exec(word)?.[1]);
  if (took !== undefined && took === itTook) return "number";
  // Dice fill the whole range; what is measured is small, or says what it is.
  if ([first, second].every((word) => /^-?0?\.\d{6,}$/.test(word)))
    return [first, second].every((word) => /^-?0?\.0/.test(word)) || MEASURED.test(around) ? "number" : "random value";
  if (around.startsWith(`Linux ${first} `) && !VERSION.test(first)) return "host name";
  if (workFolders(first, second)) return "temporary path";
  const plain =
    !/[0-9a-f]{12}|(?=[a-z]{0,19}\d)[0-9a-z]{20}/.test(first) &&
    // `CREATE USER … IDENTIFIED BY 'x8Kq2fTz0w'`: no user is called so.
    ![first, second].every((word) => /^(?=.*[a-z])(?=.*[A-Z])(?=.*\d)\S{10,}$/.test(word)) &&
    SETTINGS.some(({ around: line, words }) => line.test(around) && words.test(first) && words.test(second));
  if (plain || [first, second].every((word) => KERNEL.test(word))) return "environment";
  const [user, users] = [first, second].map((word) => USER_AT_HOST.exec(word)?.[1]);
  if (user !== undefined && user === users) return "host name";
  if (
    (MACHINE.test(around) || around.includes(`@${first}`)) &&
    [first, second].every((word) => /^(?!(?=.*\d)[\da-f]{6,11}$)[a-zA-Z][\w.-]*$|^(?!\d+$)[0-9a-f]{12}$/.test(word))
  )
    return /[0-9a-f]{16}|[0-9a-f]{4}(?:-[0-9a-f]{4}){3}/i.test(first) || [first, second].every(isToken)
      ? "random value"
      : "host name";
  const [size, sizes] = [first, second].map((word) => AMOUNT.exec(word)?.[1]);
  if ((size !== undefined && size === sizes) || measuredAlike(first, second)) return "number";
  if ([first, second].every((word) => NUMBER.test(word) || SUM.test(word)))
    return thrown(first, second) || DICE.test(around) ? "random value" : "number";
  if (random(first) && random(second) && Math.abs(first.length - second.length) <= 1)
    return nearlyEqual(first, second) ? "unknown" : "random value";
  if ([first, second].every((word) => word.startsWith("/"))) return "temporary path";
  if (shortDice(first, second)) return "random value";
  return DICE.test(around) && /^\S{4,}$/.test(first) && /^\S{4,}$/.test(second) ? "random value" : "unknown";
}

/** `/opt/app.Xa81kQ`: what mktemp puts behind a name, wherever it was told to; digits of a digest are another thing. */
function madeByMktemp(first: string, second: string): boolean {
  const [[before, one = "", behind] = [], [itsBefore, other = "", itsBehind] = []] = [first, second].map((word) =>
    /^((?:\/[\w.-]+)*\/[\w-]+[.-])([A-Za-z0-9]{6,12})((?:\/[\w./-]*)?)$/.exec(word)?.slice(1),
  );
  const thrown = [one, other].every((each) => /[A-Z]/.test(each) && /[g-z\d]/.test(each));
  return before !== undefined && before === itsBefore && behind === itsBehind && one.length === other.length && thrown;
}

/** Letters of both cases and digits without any sign between: no machine is called so. */
function isToken(word: string): boolean {
  return /^(?=.*[a-z])(?=.*[A-Z])(?=.*\d)[\w-]{20,}$/.test(word) && !/-.*-/.test(word);
}

/** Addresses that no maker gave out, and that have hardly a byte in common. */
function drawnAddresses(first: string, second: string): boolean {
  const others = second.split(":");
  const differing = first.split(":").filter((byte, at) => byte !== others[at]).length;
  // QEMU, Xen, VirtualBox and VMware have beginnings of their own.
  const [guest, other] = [first, second].map(
    (word) => /^(?:52:54:00|00:16:3e|08:00:27|00:50:56|00:0c:29):/i.exec(word)?.[0],
  );
  const ofGuest = guest !== undefined && guest === other;
  return ofGuest || (differing > 3 && [first, second].every((word) => /^.[26ae]/i.test(word)));
}

/** `/home/runner/work/1234/app`: paths that differ in a folder of which the name is counted or thrown. */
function workFolders(first: string, second: string): boolean {
  const [one, other] = [first, second].map((word) => word.replace(/^file:\/\//, "").split("/")) as [string[], string[]];
  if (one[0] !== "" || one.length < 4 || one.length !== other.length) return false;
  const places = one.flatMap((part, at) => (part === other[at] ? [] : [at]));
  const counted = (name = "") => /^\d{3,}$/.test(name) || random(name);
  return (
    places.length <= 2 &&
    places.some((at) => at < one.length - 1) &&
    places.every((at) => counted(one[at]) && counted(other[at]))
  );
}

/** `eyJpYXQi….c2ln`, JSON in zlib in base64, or a message of protobuf: what differs first in it. */
function unpackedCause(first: string, second: string, moment: Moment): GeneralCause | undefined {
  const [one, other] = unpackedWords(first, second) ?? [];
  if (!one || !other) return undefined;
  const time = (holds: boolean) => (holds ? "time" : undefined);
  // The clock of a signed token is a number alone.
  if (one.length <= 8)
    return time([one, other].every((bytes) => near(Number(`0x${bytes.toString("hex") || "0"}`), moment)));
  if (!isPlain(one) || !isPlain(other)) return time(onlyTimesDiffer(one, other, moment) !== undefined);
  const [text, counterpart] = [one.toString("latin1"), other.toString("latin1")];
  const timed = differsInTimes(text, counterpart, moment);
  if (timed) return timed;
  const [words, others] = [text, counterpart].map((whole) => whole.split(WITHIN)) as [string[], string[]];
  if (words.length !== others.length) return undefined;
  const causes = words.flatMap((word, at) =>
    word === others[at] ? [] : [wordCause(word, others[at] ?? "", text, moment)],
  );
  if (causes.length === 0 || causes.includes("unknown")) return undefined;
  return causes.includes("random value") ? "random value" : foremost(causes);
}

/** Between the words of what is unpacked. */
const WITHIN = /(?:[\s"'=,;()[\]{}<>|]|(?<=["']\s?):)+/;

/** `admin:1wKJ9o:c2ln…`: a time, and a signature that follows from it. */
function signedTime(first: string, second: string, moment: Moment): GeneralCause | undefined {
  const [one, other] = signedParts(first, second) ?? [];
  if (one === undefined || other === undefined || one === first || !first.includes(one)) return undefined;
  const [sign, itsSign] = [first, second].map((word) => /[\w+/-]{20,}=*$/.exec(word)?.[0] ?? "");
  return sign !== itsSign && sign !== "" && itsSign !== "" && clocksInWords(one, other, moment) ? "time" : undefined;
}

/** `\xf3\x9dQ\x02`: bytes as languages write them, with some that are signs. */
function bytesOfLanguage(word: string): boolean {
  const escapes = word.match(/\\(?:x[0-9a-f]{2}|[0-3][0-7]{2})/gi) ?? [];
  return escapes.length >= 4 && escapes.join("").length > word.length * 0.4;
}

/** `token12` is a name with a number, in whatever base it could be read. */
function stem(word: string): string | undefined {
  return /^([a-z]{3,}(?=\d{1,5}$)|[a-z]{1,2}(?=\d{2,4}$))/i.exec(word)?.[1];
}

/** `0x5300a1b2`, `0/15D5E68`: numbers in hex that begin alike, as those that count or say where a thing lies do. */
function counted(first: string, second: string): boolean {
  const [one, other] = [first, second].map((word) => /^(?:0x|\d{1,4}\/)([0-9a-f]{5,8})$/i.exec(word)?.[1]);
  return one !== undefined && one.length === other?.length && one.slice(0, 2) === other.slice(0, 2);
}

/** `18147maxresident`, `x2.272`, `±1.2%`, `rss=162602i`, `12inputs+8outputs`: numbers with what they are of, which is the same in
 *  both; no version, and no digits in base 16. */
function measuredAlike(first: string, second: string): boolean {
  if (first.length > 80) return false;
  const [parts, others] = [first, second].map((word) => word.split("+")) as [string[], string[]];
  return (
    parts.length === others.length && parts.every((part, at) => part === others[at] || isOfOne(part, others[at] ?? ""))
  );
}

function isOfOne(first: string, second: string): boolean {
  const [form = "", other] = [first, second].map((word) => word.replaceAll(/\d+(?:\.\d+)?/g, "#"));
  const [, before, behind = ""] = /^([^\d#]*)#([^\d#]*)$/.exec(form) ?? [];
  if (form !== other || before === undefined || /^(?:alpha|beta|rc|pre|dev|post)/i.test(behind)) return false;
  if (/^[x\u00d7~\u00b1<>\u2248@=]$/.test(before)) return /^(?:%|[\p{L}/]{0,12})$/u.test(behind);
  if (/^[A-Za-z]{1,12}$/.test(before)) return /^[nu\u00b5\u03bcm]?s$/.test(behind) && first.includes(".");
  return (
    /^(?:[A-Za-z_]{2,20}=|[-(]?)$/.test(before) &&
    (/^[^\w.-]?[\p{L}\u00b5%/]{2,16}\W{0,2}$/u.test(behind) || /^[g-zG-Z]$/.test(behind))
  );
}

/** Long numbers without a common beginning, but for a digit by chance; counters and addresses have one, and what is measured has
 *  fractions. */
function thrown(first: string, second: string): boolean {
  if (first.includes(".") || second.includes(".")) return false;
  const least = Math.min(first.length, second.length);
  const begins = Math.max(2, Math.floor(least / 6));
  return least >= 12 && first.slice(0, begins) !== second.slice(0, begins);
}

/** Dice do not give the same long word twice but for a letter or two. */
function nearlyEqual(first: string, second: string): boolean {
  if (first.length < 12 || first.length !== second.length) return false;
  return Array.from(first).filter((letter, at) => letter !== second[at]).length <= 2;
}

/** `admin_x8k2p1`, `69f_`: pieces of one length and alphabet between equal ones, which have hardly a sign in common. A word, a
 *  version or a name with a number changes less between digits and letters. */
function shortDice(first: string, second: string): boolean {
  const [ones, others] = [first, second].map((word) => word.split(/[_.:-]/)) as [string[], string[]];
  const pairs = ones.map((piece, at) => [piece, others[at] ?? ""] as const).filter(([one, other]) => one !== other);
  return pairs.length > 0 && ones.length === others.length && pairs.every(isShortDice);
}

function isShortDice(pair: readonly [string, string]): boolean {
  if (pair[0].length !== pair[1].length) return false;
  // `upkuwqv`: a letter in front that every id begins with, since no name may begin with a digit.
  const led = pair.every((piece) => /^[a-z][0-9a-z]{6,}$/.test(piece)) && pair[1].startsWith(pair[0].slice(0, 1));
  const [one, other] = led ? [pair[0].slice(1), pair[1].slice(1)] : pair;
  const mixed = pair.every((piece) => /\d/.test(piece)) && pair.some((piece) => /[a-z]\d+[a-z]|\d[a-z]+\d/.test(piece));
  const alphabet =
    one.length < 6
      ? mixed
        ? /^[0-9a-z]{4,5}$|^[0-9a-f]{3}$/
        : /^[0-9a-f]{3,5}$/
      : /^(?:[0-9a-z]{6,16}|[0-9A-Z]{6,16})$/;
  if (![one, other].every((piece) => alphabet.test(piece)) || other.startsWith(one.slice(0, 1))) return false;
  if (Array.from(one).filter((sign, at) => sign !== other[at]).length * 3 < one.length * 2) return false;
  const changes = pair.map((piece) => (piece.match(/\d+|\D+/g) ?? []).length - 1);
  // Of three to five signs, one change is all that there is room for: from a digit, since names end with them.
  if (one.length < 6) return pair.every((piece) => /\D/.test(piece)) && pair.some((piece) => /\d\D/.test(piece));
  const unspoken = pair.filter(isUnspoken).length;
  return changes.some((count) => count >= 2) || unspoken === 2 || (unspoken === 1 && one.length >= 8);
}

/** Pairs and runs of letters that words of languages hardly have. */
const UNSPOKEN = /[bcdfghjklmnpqrstvwxz]{5}|q[^u]|[jvwxzk][bcdfghjkmpqrtvwxz]|[bcdfghmpqt][jqvxz]/i;

/** Has it letters beside each other that words of languages hardly have? */
export function isUnspoken(word: string): boolean {
  return UNSPOKEN.test(word);
}

/** Looks a word as if somebody had thrown dice for it? Hexadecimal, UUID, base64 and the like. */
export function random(word: string): boolean {
  if (/^(?:0x)?[0-9a-fA-F]{6,}$/.test(word)) return true;
  if (/^[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$/.test(word)) return true;
  // A password can have blanks, but not as many as a sentence.
  if (!/^[\w+/=$.:-]{6,}$/.test(word))
    return /^[ -~]{16,}$/.test(word) && word.split(" ").length * 8 <= word.length && restless(word);
  if (/^(?:[a-z]{8,}|[A-Z]{8,})$/.test(word)) return UNSPOKEN.test(word);
  // `XMzlKV`, as mktemp has it; names begin with a capital, and have small letters behind each.
  if (/^[A-Za-z]{6,7}$/.test(word)) return /[a-z]/.test(word) && !/^(?:[a-z]+|[A-Z]+)?(?:[A-Z][a-z]+)*$/.test(word);
  // Words of a language keep to one case and have no digits inside.
  const classes = [/[a-z]/, /[A-Z]/, /\d/].filter((pattern) => pattern.test(word)).length;
  return classes >= 2 && (word.length >= 8 || /[a-zA-Z]\d|\d[a-zA-Z]/.test(word));
}

/** Does it jump between letters, capitals, digits and signs, as no word, address or path does? */
function restless(word: string): boolean {
  const kinds = word.match(/[a-z]+|[A-Z]+|\d+|[^a-zA-Z\d]+/g) ?? [];
  const different = [/[a-z]/, /[A-Z]/, /\d/, /[^a-zA-Z\d]/].filter((kind) => kind.test(word)).length;
  return different >= 3 && kinds.length > word.length * 0.4;
}

/** The general cause that most of the differing places have; a counter or process number only when there is no other. */
export function foremost(votes: readonly GeneralCause[]): GeneralCause {
  const counts = new Map<GeneralCause, number>();
  for (const vote of votes) counts.set(vote, (counts.get(vote) ?? 0) + 1);
  // Of many numbers one looks random by chance, and one stands beside the name of a setting.
  for (const chance of ["random value", "environment"] as const)
    if ((counts.get("number") ?? 0) > 4 * (counts.get(chance) ?? 0)) counts.delete(chance);
  if (counts.size > 1) counts.delete("number");
  // What cannot be explained must not hide behind what can.
  if (counts.has("unknown")) return (counts.get("unknown") ?? 0) * 4 > votes.length ? "unknown" : top(counts);
  return top(counts);
}

function top(counts: ReadonlyMap<GeneralCause, number>): GeneralCause {
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0] ?? "unknown";
}

/** `0x7f1c2a5c84d0`: where a thing lay is no secret, and tells which fix there is. */
const ADDRESS_OF_MEMORY = /^0x[0-9a-f]{8,16}$/;

/** The text, and of every word that looks like a key or password its beginning only; `strict` where the difference itself is
 *  random. */
export function withoutSecrets(text: string, strict: boolean): string {
  const words = strict ? /[\w+/-]{8,}={0,2}/g : /[\w+/-]{24,}={0,2}/g;
  const hidden = (word: string) => random(word) && !ADDRESS_OF_MEMORY.test(word);
  return text.replaceAll(words, (word) => (hidden(word) ? `${word.slice(0, 4)}…` : word));
}

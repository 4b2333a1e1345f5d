/** Which of two versions is older, by the rules of the package manager that wrote them. */
import type { Manager } from "./packages.ts";

export function isOlder(manager: Manager, one: string, other: string): boolean {
  return compareVersions(manager, one, other) < 0;
}

/** Negative when `one` is older than `other`, 0 when they are equal. */
export function compareVersions(manager: Manager, one: string, other: string): number {
  const compare = manager === "dpkg" ? debian : manager === "rpm" ? rpm : alpine;
  return Math.sign(compare(one, other));
}

/** Source: Debian Policy 5.6.12. */
function debian(one: string, other: string): number {
  const [a, b] = [one, other].map((text) => {
    const [, epoch = "0", upstream = text, revision = "0"] = /^(?:(\d+):)?(.*?)(?:-([^-]*))?$/.exec(text) ?? [];
    return { epoch, upstream, revision };
  }) as [Parts, Parts];
  return numbers(a.epoch, b.epoch) || debianPart(a.upstream, b.upstream) || debianPart(a.revision, b.revision);
}

interface Parts {
  epoch: string;
  upstream: string;
  revision: string;
}

function debianPart(one: string, other: string): number {
  let [a, b] = [one, other];
  while (a !== "" || b !== "") {
    const [, wordA = "", digitsA = ""] = /^(\D*)(\d*)/.exec(a) ?? [];
    const [, wordB = "", digitsB = ""] = /^(\D*)(\d*)/.exec(b) ?? [];
    for (let at = 0; at < Math.max(wordA.length, wordB.length); at += 1) {
      const difference = weight(wordA[at]) - weight(wordB[at]);
      if (difference !== 0) return difference;
    }
    const difference = numbers(digitsA, digitsB);
    if (difference !== 0) return difference;
    [a, b] = [a.slice(wordA.length + digitsA.length), b.slice(wordB.length + digitsB.length)];
  }
  return 0;
}

/** A tilde sorts before everything, even the end; letters before all other signs. */
function weight(sign: string | undefined): number {
  if (sign === undefined) return 0;
  if (sign === "~") return -1;
  return /[A-Za-z]/.test(sign) ? sign.charCodeAt(0) : sign.charCodeAt(0) + 256;
}

/** EPOCH:VERSION-RELEASE. Source: rpm's lib/rpmver.c and rpmio/rpmvercmp.c. */
function rpm(one: string, other: string): number {
  const [a, b] = [one, other].map((text) => {
    const [, epoch = "0", upstream = text, revision] = /^(?:(\d+):)?(.*?)(?:-([^-]*))?$/.exec(text) ?? [];
    return { epoch, upstream, revision };
  }) as [Omit<Parts, "revision"> & { revision?: string }, Omit<Parts, "revision"> & { revision?: string }];
  const upper = numbers(a.epoch, b.epoch) || rpmPart(a.upstream, b.upstream);
  if (upper !== 0 || a.revision === undefined || b.revision === undefined) return upper;
  return rpmPart(a.revision, b.revision);
}

function rpmPart(one: string, other: string): number {
  const parts = (text: string): string[] => text.match(/\d+|[A-Za-z]+|[~^]/g) ?? [];
  const [a, b] = [parts(one), parts(other)];
  for (let at = 0; at < Math.max(a.length, b.length); at += 1) {
    const [left, right] = [a[at], b[at]];
    if (left === right) continue;
    if (left === "~" || right === "~") return left === "~" ? -1 : 1;
    // A caret is newer than the end, and older than anything else.
    if (left === "^" || right === "^") {
      if (left === undefined) return -1;
      if (right === undefined) return 1;
      return left === "^" ? -1 : 1;
    }
    if (left === undefined || right === undefined) return left === undefined ? -1 : 1;
    const [numberA, numberB] = [/^\d/.test(left), /^\d/.test(right)];
    if (numberA !== numberB) return numberA ? 1 : -1;
    const difference = numberA ? numbers(left, right) : left < right ? -1 : 1;
    if (difference !== 0) return difference;
  }
  return 0;
}

const BEFORE = ["alpha", "beta", "pre", "rc"];
const AFTER = ["cvs", "svn", "git", "hg", "p"];

/** 1.2.3a_rc1-r4. Source: apk-tools, src/version.c. */
function alpine(one: string, other: string): number {
  const [a, b] = [one, other].map((text) => {
    const [, digits = "", letter = "", suffixes = "", revision = "0"] =
      /^([\d.]+)([a-z]?)((?:_[a-z]+\d*)*)(?:~[0-9a-f]+)?(?:-r(\d+))?$/.exec(text) ?? [];
    const named = [...suffixes.matchAll(/_([a-z]+)(\d*)/g)].map(([, name = "", number = ""]) => ({ name, number }));
    return { digits: digits.split("."), letter, suffixes: named, revision };
  }) as [Alpine, Alpine];
  for (let at = 0; at < Math.max(a.digits.length, b.digits.length); at += 1) {
    const [left, right] = [a.digits[at], b.digits[at]];
    if (left === undefined || right === undefined) return left === undefined ? -1 : 1;
    // As fractions: behind the first point, 1.05 is older than 1.1.
    const fraction = at > 0 && (left.startsWith("0") || right.startsWith("0"));
    const difference = fraction ? (left === right ? 0 : left < right ? -1 : 1) : numbers(left, right);
    if (difference !== 0) return difference;
  }
  if (a.letter !== b.letter) return a.letter < b.letter ? -1 : 1;
  for (let at = 0; at < Math.max(a.suffixes.length, b.suffixes.length); at += 1) {
    const [left, right] = [a.suffixes[at], b.suffixes[at]];
    const difference = rank(left?.name) - rank(right?.name) || numbers(left?.number ?? "", right?.number ?? "");
    if (difference !== 0) return difference;
  }
  return numbers(a.revision, b.revision);
}

interface Alpine {
  digits: string[];
  letter: string;
  suffixes: { name: string; number: string }[];
  revision: string;
}

/** Before the plain version those of BEFORE, after it those of AFTER. */
function rank(suffix: string | undefined): number {
  if (suffix === undefined) return 0;
  const before = BEFORE.indexOf(suffix);
  return before >= 0 ? before - BEFORE.length : AFTER.indexOf(suffix) + 1;
}

/** Digits of any length. */
function numbers(one: string, other: string): number {
  const [a, b] = [one, other].map((text) => text.replace(/^0+/, "")) as [string, string];
  return a.length - b.length || (a === b ? 0 : a < b ? -1 : 1);
}

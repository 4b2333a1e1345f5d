/** Text in which package managers and frameworks note what they did: apk, npm, Composer, Symfony. Line by line it is text like
 *  any other; here it is said which field differs. */
import { evidence, type Evidence, type Moment } from "../evidence.ts";
import { both, date, firstUnequal, inside, oneSidedName, otherOrder, told, type Reader } from "../reader.ts";
import { foremostOf } from "../records.ts";

/** Source: apk-tools, doc/apk-v2.5.scd and apk-index(5). */
const APK_FIELDS: Record<string, string> = {
  C: "checksum",
  V: "version",
  A: "architecture",
  S: "size of the package",
  I: "size when installed",
  t: "time of the build",
  c: "commit of the recipe",
  D: "dependencies",
  p: "what it provides",
  o: "origin",
  m: "maintainer",
  a: "mode of a file",
  Z: "checksum of a file",
  r: "what it replaces",
};

/** What PHP writes as `'name' => value`, of Composer and Symfony. */
const PHP_FIELD =
  /'(container\.build_(?:hash|id|time)|reference|pretty_version|version|install_path|dev|time)' => ([^\n]{0,200})/g;

export const MANAGERS: readonly Reader[] = [
  {
    name: "apk database",
    reads: (path, bytes) => path.endsWith("lib/apk/db/installed") && /^[A-Za-z]:/.test(bytes.toString("latin1", 0, 2)),
    look: (_path, first, second, { moment }) => {
      const [one, other] = both(first, second, apkPackages);
      const lacking = oneSidedName("package", one, other);
      if (lacking) return lacking;
      const changed = firstUnequal(one, other);
      if (!changed) return otherOrder("package", one, other);
      const [left, right] = [changed.one, changed.other].map((text) => text.split("\n")) as [string[], string[]];
      const at = left.findIndex((line, index) => line !== right[index]);
      const [mine = "", theirs = ""] = [left[at], right[at]];
      const field = APK_FIELDS[mine.slice(0, 1)] ?? "a list of files";
      const seen = inside(
        field,
        evidence(Buffer.from(mine.slice(2)), Buffer.from(theirs.slice(2)), moment),
        changed.name,
      );
      // A group that is given no version gets the minute in its place.
      const timed = mine.startsWith("t:") || [mine, theirs].every((line) => /^V:20\d{6}\.\d{6}$/.test(line));
      return timed ? { ...seen, cause: "time" } : seen;
    },
  },
  {
    // Source: cacache, lib/entry-index.js: a hash of the rest of the line, a tab, and the entry as JSON.
    name: "npm cache index",
    reads: (path, bytes) => path.includes("_cacache/index-v5/") && bytes.length > 42,
    look: (_path, first, second, { moment }) => {
      const [one, other] = both(first, second, cacheEntries);
      const lacking = oneSidedName("cache entry", one, other);
      if (lacking) return lacking;
      const found: Evidence[] = [];
      for (const [key, entry] of one) {
        const counterpart = other.get(key) ?? {};
        for (const field of ["integrity", "time", "size", "metadata"]) {
          const [left, right] = [entry[field], counterpart[field]].map((each) => JSON.stringify(each ?? "")) as [
            string,
            string,
          ];
          if (left === right) continue;
          found.push(
            field === "time"
              ? told("time", "time of an entry", key, date(Number(left) / 1000), date(Number(right) / 1000))
              : inside(field, evidence(Buffer.from(left), Buffer.from(right), moment), key),
          );
        }
      }
      // Another content explains another time.
      return (
        found.find(({ seen }) => seen[0] === "integrity") ?? foremostOf(found) ?? otherOrder("cache entry", one, other)
      );
    },
  },
  {
    name: "Composer",
    reads: (path) => /vendor\/(?:autoload|composer\/(?:autoload_\w+|installed))\.php$/.test(path),
    look: (_path, first, second, { moment }) => {
      const suffix = /Composer(?:AutoloaderInit|StaticInit)(\w{1,64})/;
      const [one, other] = both(first, second, (bytes) => bytes.toString("utf8"));
      const [left, right] = [suffix.exec(one)?.[1] ?? "", suffix.exec(other)?.[1] ?? ""];
      const without = (text: string, own: string) => (own === "" ? text : text.replaceAll(own, ""));
      if (left !== right && without(one, left) === without(other, right))
        return told("random value", "suffix of the autoloader", "class", left, right);
      return phpFields(one, other, moment);
    },
  },
  {
    // The folder has a hash in its name, and so have classes; the container says of itself when it was built, and of what.
    name: "Symfony container",
    reads: (path, bytes) => /var\/cache\/.*\.php$/.test(path) && bytes.includes("container.build_"),
    look: (_path, first, second, { moment }) =>
      phpFields(...both(first, second, (bytes) => bytes.toString("utf8")), moment),
  },
  {
    // What was read to make it, as PHP serializes it: paths, and the times and hashes of files.
    name: "Symfony meta file",
    reads: (path, bytes) => /var\/cache\/.*\.meta$/.test(path) && /^[aOC]:\d/.test(bytes.toString("latin1", 0, 3)),
    look: (_path, first, second, { moment }) => {
      const [one, other] = both(first, second, (bytes) => bytes.toString("utf8").split(/(?<=[;{])/));
      const left = [...one].sort().join("\n");
      return left === [...other].sort().join("\n")
        ? told("order", "the same resources in another order", "resources")
        : inside("resources", evidence(Buffer.from(one.join("\n")), Buffer.from(other.join("\n")), moment));
    },
  },
];

function apkPackages(bytes: Buffer): Map<string, string> {
  const packages = new Map<string, string>();
  for (const text of bytes.toString("utf8").split("\n\n")) {
    const name = /^P:(.+)$/m.exec(text)?.[1];
    if (name !== undefined) packages.set(packages.has(name) ? `${name}#${packages.size}` : name, text);
  }
  return packages;
}

function cacheEntries(bytes: Buffer): Map<string, Record<string, unknown>> {
  const entries = new Map<string, Record<string, unknown>>();
  for (const line of bytes.toString("utf8").split("\n")) {
    const json = line.slice(line.indexOf("\t") + 1);
    if (json === "") continue;
    const entry = JSON.parse(json) as Record<string, unknown>;
    entries.set(String(entry["key"]), entry);
  }
  return entries;
}

function phpFields(first: string, second: string, moment: Moment): Evidence | undefined {
  const [one, other] = [first, second].map((text) => [...text.matchAll(PHP_FIELD)]) as [
    RegExpExecArray[],
    RegExpExecArray[],
  ];
  if (one.length !== other.length) return undefined;
  const found = one.flatMap(([, name = "", value = ""], at) => {
    const [, otherName, otherValue = ""] = other[at] ?? [];
    if (name !== otherName || value === otherValue) return [];
    const seen = inside(name, evidence(Buffer.from(value), Buffer.from(otherValue), moment), name);
    return name.endsWith("time") && seen.cause === "number" ? [{ ...seen, cause: "time" as const }] : [seen];
  });
  // The time is what the hashes follow.
  return found.find(({ cause }) => cause === "time") ?? found[0];
}

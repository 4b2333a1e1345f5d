import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  apkPackages,
  changesInWords,
  dpkgPackages,
  packageChanges,
  rpmPackage
} from "./chunk-DOR5VCAV.js";
import {
  blobEntries
} from "./chunk-3PMP3VVU.js";
import {
  gunzipped,
  participant,
  variedIn
} from "./chunk-KSUXEWX3.js";
import {
  currentTag,
  keyTag
} from "./chunk-MLWYURLA.js";
import {
  code,
  codeCell,
  oneLine,
  text
} from "./chunk-NVA3BBXT.js";
import {
  isRefuted,
  keepComparison,
  keepOrigin,
  keepRecord,
  readStanding,
  standingSentence
} from "./chunk-VYPESJBY.js";
import {
  pasteable
} from "./chunk-26PBJSGD.js";
import {
  fetchImages,
  imageConfig,
  manifest,
  pinned,
  releaseTags,
  stageNamed,
  tag,
  tagCommand,
  tagged
} from "./chunk-XCTBXWIX.js";
import {
  CheckFailed,
  CommandFailed,
  Failure,
  InputError
} from "./chunk-G254VJ6N.js";
import {
  __name
} from "./chunk-FEJCPKDN.js";

// src/packages-report.ts
var SHOWN = 100;
var WHOLE = 1e3;
function packageLines({ stage, changes, advisories }) {
  const lines = changes.slice(0, SHOWN).map((change) => {
    const closed = advisories.filter(({ packages }) => packages.includes(change.source)).map(nameOf);
    return `  ${change.name} ${moved(change)}${closed.length === 0 ? "" : `, closes ${closed.join(", ")}`}`;
  });
  const more = changes.length - lines.length;
  return [`${stage}: ${changesInWords(changes)}`, ...lines, ...more > 0 ? [`  and ${more} more`] : []];
}
__name(packageLines, "packageLines");
function packageSummary({ changes, advisories }) {
  if (changes.length === 0) return "No package changed.\n";
  const rows = changes.slice(0, SHOWN).map(({ name, manager, from, to }) => {
    return `| ${codeCell(name)} | ${from === void 0 ? "\u2013" : codeCell(from)} | ${to === void 0 ? "\u2013" : codeCell(to)} | ${manager} |`;
  });
  const more = changes.length - rows.length;
  const closed = advisories.slice(0, SHOWN).map((one) => {
    const from = one.from === "changelog" ? "named in the changelog" : text(one.summary ?? "");
    return `| ${text(nameOf(one))} | ${one.packages.map(codeCell).join(", ")} | ${from} |`;
  });
  return [
    `**Packages:** ${changesInWords(changes)}.`,
    "",
    "| package | from | to | by |",
    "|---|---|---|---|",
    ...rows,
    ...more > 0 ? ["", `And ${more} more; the output \`packages\` has them.`] : [],
    ...closed.length === 0 ? [] : [
      "",
      `**Advisories closed:** ${advisories.length}.`,
      "",
      "| advisory | packages | |",
      "|---|---|---|",
      ...closed
    ],
    ""
  ].join("\n");
}
__name(packageSummary, "packageSummary");
function packagesJson(report) {
  return JSON.stringify({
    ...report,
    changes: report.changes.slice(0, WHOLE),
    advisories: report.advisories.slice(0, WHOLE)
  });
}
__name(packagesJson, "packagesJson");
function nameOf({ id, aliases }) {
  const cves = aliases.filter((alias) => alias.startsWith("CVE-"));
  return id.startsWith("CVE-") || cves.length === 0 ? id : `${id} (${cves.join(", ")})`;
}
__name(nameOf, "nameOf");
function moved({ from, to }) {
  if (from === void 0) return `${to ?? ""} is new`;
  return to === void 0 ? `${from} is gone` : `${from} \u2192 ${to}`;
}
__name(moved, "moved");

// src/packages.ts
import { join } from "node:path";

// src/image/versions.ts
function isOlder(manager, one, other) {
  return compareVersions(manager, one, other) < 0;
}
__name(isOlder, "isOlder");
function compareVersions(manager, one, other) {
  const compare = manager === "dpkg" ? debian : manager === "rpm" ? rpm : alpine;
  return Math.sign(compare(one, other));
}
__name(compareVersions, "compareVersions");
function debian(one, other) {
  const [a, b] = [one, other].map((text2) => {
    const [, epoch = "0", upstream = text2, revision = "0"] = /^(?:(\d+):)?(.*?)(?:-([^-]*))?$/.exec(text2) ?? [];
    return { epoch, upstream, revision };
  });
  return numbers(a.epoch, b.epoch) || debianPart(a.upstream, b.upstream) || debianPart(a.revision, b.revision);
}
__name(debian, "debian");
function debianPart(one, other) {
  let [a, b] = [one, other];
  while (a !== "" || b !== "") {
    const [, wordA = "", digitsA = ""] = /^(\D*)(\d*)/.exec(a) ?? [];
    const [, wordB = "", digitsB = ""] = /^(\D*)(\d*)/.exec(b) ?? [];
    for (let at = 0; at < Math.max(wordA.length, wordB.length); at += 1) {
      const difference2 = weight(wordA[at]) - weight(wordB[at]);
      if (difference2 !== 0) return difference2;
    }
    const difference = numbers(digitsA, digitsB);
    if (difference !== 0) return difference;
    [a, b] = [a.slice(wordA.length + digitsA.length), b.slice(wordB.length + digitsB.length)];
  }
  return 0;
}
__name(debianPart, "debianPart");
function weight(sign) {
  if (sign === void 0) return 0;
  if (sign === "~") return -1;
  return /[A-Za-z]/.test(sign) ? sign.charCodeAt(0) : sign.charCodeAt(0) + 256;
}
__name(weight, "weight");
function rpm(one, other) {
  const [a, b] = [one, other].map((text2) => {
    const [, epoch = "0", upstream = text2, revision] = /^(?:(\d+):)?(.*?)(?:-([^-]*))?$/.exec(text2) ?? [];
    return { epoch, upstream, revision };
  });
  const upper = numbers(a.epoch, b.epoch) || rpmPart(a.upstream, b.upstream);
  if (upper !== 0 || a.revision === void 0 || b.revision === void 0) return upper;
  return rpmPart(a.revision, b.revision);
}
__name(rpm, "rpm");
function rpmPart(one, other) {
  const parts = /* @__PURE__ */ __name((text2) => text2.match(/\d+|[A-Za-z]+|[~^]/g) ?? [], "parts");
  const [a, b] = [parts(one), parts(other)];
  for (let at = 0; at < Math.max(a.length, b.length); at += 1) {
    const [left, right] = [a[at], b[at]];
    if (left === right) continue;
    if (left === "~" || right === "~") return left === "~" ? -1 : 1;
    if (left === "^" || right === "^") {
      if (left === void 0) return -1;
      if (right === void 0) return 1;
      return left === "^" ? -1 : 1;
    }
    if (left === void 0 || right === void 0) return left === void 0 ? -1 : 1;
    const [numberA, numberB] = [/^\d/.test(left), /^\d/.test(right)];
    if (numberA !== numberB) return numberA ? 1 : -1;
    const difference = numberA ? numbers(left, right) : left < right ? -1 : 1;
    if (difference !== 0) return difference;
  }
  return 0;
}
__name(rpmPart, "rpmPart");
var BEFORE = ["alpha", "beta", "pre", "rc"];
var AFTER = ["cvs", "svn", "git", "hg", "p"];
function alpine(one, other) {
  const [a, b] = [one, other].map((text2) => {
    const [, digits = "", letter = "", suffixes = "", revision = "0"] = /^([\d.]+)([a-z]?)((?:_[a-z]+\d*)*)(?:~[0-9a-f]+)?(?:-r(\d+))?$/.exec(text2) ?? [];
    const named = [...suffixes.matchAll(/_([a-z]+)(\d*)/g)].map(([, name = "", number = ""]) => ({ name, number }));
    return { digits: digits.split("."), letter, suffixes: named, revision };
  });
  for (let at = 0; at < Math.max(a.digits.length, b.digits.length); at += 1) {
    const [left, right] = [a.digits[at], b.digits[at]];
    if (left === void 0 || right === void 0) return left === void 0 ? -1 : 1;
    const fraction = at > 0 && (left.startsWith("0") || right.startsWith("0"));
    const difference = fraction ? left === right ? 0 : left < right ? -1 : 1 : numbers(left, right);
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
__name(alpine, "alpine");
function rank(suffix) {
  if (suffix === void 0) return 0;
  const before = BEFORE.indexOf(suffix);
  return before >= 0 ? before - BEFORE.length : AFTER.indexOf(suffix) + 1;
}
__name(rank, "rank");
function numbers(one, other) {
  const [a, b] = [one, other].map((text2) => text2.replace(/^0+/, ""));
  return a.length - b.length || (a === b ? 0 : a < b ? -1 : 1);
}
__name(numbers, "numbers");

// src/image/changelogs.ts
var UNPACKED_BYTES = 32 * 1024 * 1024;
var CVE = /\bCVE-\d{4}-\d{4,7}\b/g;
function changelogName(path) {
  return /^usr\/share\/doc\/([^/]+)\/changelog(?:\.Debian)?(?:\.[a-z0-9]+)?\.gz$/.exec(path)?.[1];
}
__name(changelogName, "changelogName");
function namedInChangelogs(images) {
  const { changes, before, after, files } = images;
  const logs = /* @__PURE__ */ new Map();
  for (const [path, content] of files) {
    const name = changelogName(path);
    if (name !== void 0) logs.set(name, [...logs.get(name) ?? [], content]);
  }
  const found = /* @__PURE__ */ new Map();
  for (const change of changes) {
    if (change.from === void 0 || change.to === void 0) continue;
    const texts = change.manager === "rpm" ? rpmEntries(change, before, after) : [.../* @__PURE__ */ new Set([change.name, change.source])].flatMap((name) => logs.get(name) ?? []).flatMap((log) => debianEntries(log, change));
    for (const [id] of texts.flatMap((text2) => [...text2.matchAll(CVE)]))
      found.set(id, (found.get(id) ?? /* @__PURE__ */ new Set()).add(change.source));
  }
  return found;
}
__name(namedInChangelogs, "namedInChangelogs");
function debianEntries(packed, change) {
  const text2 = gunzipped(packed, UNPACKED_BYTES)?.toString("utf8");
  if (text2 === void 0) return [];
  const old = (change.sourceFrom ?? change.from ?? "").split(", ").at(-1) ?? "";
  const entries = [];
  for (const entry of text2.split(/^(?=\S+ \([^)]+\) )/m)) {
    const version = /^\S+ \(([^)]+)\)/.exec(entry)?.[1];
    if (version === void 0) continue;
    if (!isOlder("dpkg", old, version)) break;
    entries.push(entry);
  }
  return entries;
}
__name(debianEntries, "debianEntries");
function rpmEntries(change, before, after) {
  const [old, now] = [before, after].map(
    (packages) => packages.find(({ manager, name }) => manager === "rpm" && name === change.name)?.changelog ?? []
  );
  const known = new Set(old?.map(({ time, text: text2 }) => `${time} ${text2}`));
  return (now ?? []).filter(({ time, text: text2 }) => !known.has(`${time} ${text2}`)).map(({ text: text2 }) => text2);
}
__name(rpmEntries, "rpmEntries");

// src/image/osv.ts
var ECOSYSTEMS = {
  debian: /* @__PURE__ */ __name((version) => `Debian:${version.split(".")[0] ?? ""}`, "debian"),
  ubuntu: /* @__PURE__ */ __name((version, text2) => `Ubuntu:${version}${/^VERSION=.*\bLTS\b/m.test(text2) ? ":LTS" : ""}`, "ubuntu"),
  alpine: /* @__PURE__ */ __name((version) => `Alpine:v${version.split(".").slice(0, 2).join(".")}`, "alpine"),
  almalinux: /* @__PURE__ */ __name((version) => `AlmaLinux:${version.split(".")[0] ?? ""}`, "almalinux"),
  rocky: /* @__PURE__ */ __name((version) => `Rocky Linux:${version.split(".")[0] ?? ""}`, "rocky"),
  "opensuse-leap": /* @__PURE__ */ __name((version) => `openSUSE:Leap ${version}`, "opensuse-leap"),
  wolfi: /* @__PURE__ */ __name(() => "Wolfi", "wolfi"),
  chainguard: /* @__PURE__ */ __name(() => "Chainguard", "chainguard")
};
function ecosystemOf(osRelease) {
  const field = /* @__PURE__ */ __name((name) => new RegExp(`^${name}="?([^"
]*)"?$`, "m").exec(osRelease)?.[1], "field");
  const named = ECOSYSTEMS[field("ID") ?? ""];
  return named?.(field("VERSION_ID") ?? "", osRelease);
}
__name(ecosystemOf, "ecosystemOf");
function osvRecords(text2) {
  const whole = json(text2);
  const listed = Array.isArray(whole) ? whole : whole?.vulns;
  const lines = /* @__PURE__ */ __name(() => whole === void 0 ? text2.split("\n").filter((line) => line.trim() !== "").map(json) : [whole], "lines");
  const records = Array.isArray(listed) ? listed : lines();
  return records.every(isRecord) ? records : void 0;
}
__name(osvRecords, "osvRecords");
function isAffected(record, { name, version, ecosystem }) {
  if (record.withdrawn !== void 0) return false;
  const compare = /* @__PURE__ */ __name((one, other) => compareVersions(managerOf(ecosystem), one, other), "compare");
  return (record.affected ?? []).some(({ package: of, versions = [], ranges = [] }) => {
    if (of?.name !== name || of.ecosystem !== ecosystem) return false;
    if (versions.includes(version)) return true;
    return ranges.some(({ type, events = [] }) => type === "ECOSYSTEM" && isWithin(events, version, compare));
  });
}
__name(isAffected, "isAffected");
function isWithin(events, version, compare) {
  const order = /* @__PURE__ */ __name((event) => event.introduced ?? event.fixed ?? event.last_affected ?? "0", "order");
  const sorted = events.toSorted(
    (a, b) => order(a) === "0" ? -1 : order(b) === "0" ? 1 : compare(order(a), order(b))
  );
  let affected = false;
  for (const { introduced, fixed, last_affected: last } of sorted) {
    if (introduced !== void 0 && (introduced === "0" || compare(version, introduced) >= 0)) affected = true;
    if (fixed !== void 0 && compare(version, fixed) >= 0) affected = false;
    if (last !== void 0 && compare(version, last) > 0) affected = false;
  }
  return affected;
}
__name(isWithin, "isWithin");
function managerOf(ecosystem) {
  if (/^(Debian|Ubuntu)/.test(ecosystem)) return "dpkg";
  return /^(Alpine|Wolfi|Chainguard)/.test(ecosystem) ? "apk" : "rpm";
}
__name(managerOf, "managerOf");
function isRecord(value) {
  return typeof value === "object" && value !== null && "id" in value && typeof value.id === "string";
}
__name(isRecord, "isRecord");
function json(text2) {
  try {
    return JSON.parse(text2);
  } catch {
    return void 0;
  }
}
__name(json, "json");

// src/advisories.ts
var QUERIES = 1e3;
var PAGES = 20;
var DETAILS = 40;
var TIMEOUT_MS = 2e4;
async function advisoriesClosed(host, images) {
  const { feed, changes, files } = images;
  if (changes.length === 0) return [];
  const fed = feed === void 0 ? [] : await asked(host, feed, { changes, files });
  const known = new Set(fed.flatMap(({ id, aliases }) => [id, ...aliases]));
  const named = [...namedInChangelogs(images)].filter(([id]) => !known.has(id)).map(([id, packages]) => ({ id, aliases: [], packages: [...packages].sort(), from: "changelog" }));
  return [...fed, ...named].sort((a, b) => a.id < b.id ? -1 : 1);
}
__name(advisoriesClosed, "advisoriesClosed");
async function asked(host, feed, { changes, files }) {
  const release = (files.get("etc/os-release") ?? files.get("usr/lib/os-release"))?.toString("utf8") ?? "";
  const ecosystem = ecosystemOf(release);
  try {
    if (ecosystem === void 0) {
      throw new CommandFailed({
        code: "unknown-ecosystem",
        message: "The image's os-release names no distribution that advisories are known for here.",
        remedy: "Known: Debian, Ubuntu, Alpine, AlmaLinux, Rocky Linux, openSUSE Leap, Wolfi, Chainguard."
      });
    }
    const pairs = changes.flatMap((change) => pairOf(change, ecosystem));
    return /^https?:/.test(feed) && !feed.endsWith(".json") ? await fromApi(host, feed.replace(/\/+$/, "").replace(/\/v1$/, ""), pairs) : fromRecords(await readRecords(host, feed), pairs);
  } catch (error) {
    if (!(error instanceof Failure) || host.signal.aborted) throw error;
    host.warning(`Which advisories are closed cannot be said. ${error.message} ${error.remedy}`);
    return [];
  }
}
__name(asked, "asked");
function pairOf(change, ecosystem) {
  const byName = change.manager === "rpm";
  const name = byName ? change.name : change.source;
  const [from, to] = byName ? [change.from, change.to] : [change.sourceFrom, change.sourceTo];
  if (from === void 0) return [];
  const query = /* @__PURE__ */ __name((version) => ({ name, version, ecosystem }), "query");
  return [
    {
      change,
      old: query(from.split(", ")[0] ?? from),
      now: to === void 0 ? void 0 : query(to.split(", ")[0] ?? to)
    }
  ];
}
__name(pairOf, "pairOf");
async function readRecords(host, feed) {
  const remote = /^https?:/.test(feed);
  const text2 = remote ? answered(await host.http({ url: feed, timeoutMs: TIMEOUT_MS }), feed) : await host.read(feed);
  if (text2 === void 0) {
    throw InputError.of({
      code: "advisories-missing",
      name: "advisories",
      seen: `${JSON.stringify(feed)} (no such file)`,
      accepted: "a file of the checkout with OSV records, or the URL of an OSV API",
      example: "https://api.osv.dev"
    });
  }
  const records = osvRecords(text2);
  if (records) return records;
  throw InputError.of({
    code: "advisories-format",
    name: "advisories",
    seen: `${JSON.stringify(feed)} (not what OSV records look like)`,
    accepted: "a JSON list of OSV records, or one record a line",
    example: '[{"id": "DSA-1-1", "affected": [\u2026]}]'
  });
}
__name(readRecords, "readRecords");
function fromRecords(records, pairs) {
  return collected(
    pairs.flatMap(
      ({ change, old, now }) => records.filter((record) => isAffected(record, old) && !(now && isAffected(record, now))).map((record) => ({ record, source: change.source }))
    )
  );
}
__name(fromRecords, "fromRecords");
async function fromApi(host, url, pairs) {
  const queries = new Map(
    pairs.flatMap(({ old, now }) => [old, ...now ? [now] : []]).map((query) => [keyOf(query), query])
  );
  const answers = await ids(host, url, [...queries.values()]);
  const closed = /* @__PURE__ */ new Map();
  for (const { change, old, now } of pairs) {
    const still = new Set(now ? answers.get(keyOf(now)) : []);
    for (const id of answers.get(keyOf(old)) ?? [])
      if (!still.has(id)) closed.set(id, (closed.get(id) ?? /* @__PURE__ */ new Set()).add(change.source));
  }
  const found = [...closed].map(async ([id, sources], at) => {
    const record = at < DETAILS ? await details(host, url, id) : { id };
    return [...sources].map((source) => ({ record, source }));
  });
  return collected((await Promise.all(found)).flat());
}
__name(fromApi, "fromApi");
async function ids(host, url, queries) {
  const found = /* @__PURE__ */ new Map();
  for (let first = 0; first < queries.length; first += QUERIES) {
    let open = queries.slice(first, first + QUERIES).map((query) => ({ query }));
    for (let page = 0; open.length > 0 && page < PAGES; page += 1) {
      const body = JSON.stringify({
        queries: open.map(({ query: { name, version, ecosystem }, token }) => ({
          package: { name, ecosystem },
          version,
          ...token === void 0 ? {} : { page_token: token }
        }))
      });
      const text2 = answered(await host.http({ url: `${url}/v1/querybatch`, body, timeoutMs: TIMEOUT_MS }), url);
      const results = parsed(text2, url).results ?? [];
      open = open.flatMap(({ query }, at) => {
        const key = keyOf(query);
        found.set(key, [...found.get(key) ?? [], ...(results[at]?.vulns ?? []).map(({ id }) => id)]);
        const token = results[at]?.next_page_token;
        return token === void 0 || token === "" ? [] : [{ query, token }];
      });
    }
  }
  return found;
}
__name(ids, "ids");
async function details(host, url, id) {
  const answer = await host.http({ url: `${url}/v1/vulns/${encodeURIComponent(id)}`, timeoutMs: TIMEOUT_MS });
  return answer.status === 200 ? { ...parsed(answer.body, url), id } : { id };
}
__name(details, "details");
function collected(found) {
  const byId = /* @__PURE__ */ new Map();
  for (const { record, source } of found) {
    const { aliases = [], upstream = [], summary, details: text2 } = record;
    const id = oneLine(record.id);
    const words = oneLine((summary ?? text2 ?? "").split("\n")[0]?.slice(0, 200) ?? "");
    const one = byId.get(id) ?? {
      id,
      aliases: [...new Set([...aliases, ...upstream].map(oneLine))].filter((alias) => alias !== id).sort(),
      packages: [],
      ...words === "" ? {} : { summary: words },
      from: "feed"
    };
    if (!one.packages.includes(source)) one.packages = [...one.packages, source].sort();
    byId.set(id, one);
  }
  return [...byId.values()];
}
__name(collected, "collected");
function keyOf({ name, version, ecosystem }) {
  return JSON.stringify([ecosystem, name, version]);
}
__name(keyOf, "keyOf");
function answered({ status, body }, url) {
  if (status === 200) return body;
  throw new CommandFailed({
    code: "feed-refused",
    message: `${url} answers ${status}.`,
    remedy: `It said: ${body.trim().slice(0, 200) || "nothing"}`
  });
}
__name(answered, "answered");
function parsed(text2, url) {
  try {
    const value = JSON.parse(text2);
    if (typeof value === "object" && value !== null) return value;
  } catch {
  }
  throw new CommandFailed({
    code: "feed-garbled",
    message: `${url} does not answer as an OSV API does.`,
    remedy: "Is it the right address? https://api.osv.dev is OSV's own."
  });
}
__name(parsed, "parsed");

// src/host/rpm-database.ts
var ROWS = 1e5;
async function rpmHeaders(path) {
  try {
    const { DatabaseSync } = await import("node:sqlite");
    const database = new DatabaseSync(path, { enableForeignKeyConstraints: false, allowExtension: false });
    try {
      const rows = database.prepare("SELECT blob FROM Packages LIMIT ?").all(ROWS);
      return rows.flatMap(({ blob }) => blob instanceof Uint8Array ? [blob] : []);
    } finally {
      database.close();
    }
  } catch (cause) {
    throw new CommandFailed({
      code: "rpm-database",
      message: `The rpm database of the image cannot be read: ${cause.message}.`,
      remedy: "Look at it with `rpm --root FOLDER -qa`.",
      cause
    });
  }
}
__name(rpmHeaders, "rpmHeaders");

// src/image/root.ts
var KEPT_BYTES = 512 * 1024 * 1024;
function readRoot(wanted) {
  const files = /* @__PURE__ */ new Map();
  const closed = /* @__PURE__ */ new Set();
  const emptied = /* @__PURE__ */ new Set();
  const layer = { closed: /* @__PURE__ */ new Set(), emptied: /* @__PURE__ */ new Set() };
  let kept = 0;
  const decided2 = /* @__PURE__ */ __name((path) => closed.has(path) || above(path).some((one) => closed.has(one) || emptied.has(one)), "decided");
  return {
    files,
    decided: decided2,
    removes: /* @__PURE__ */ __name(() => emptied.size > 0 || closed.size > files.size, "removes"),
    add: /* @__PURE__ */ __name((entries) => {
      for (const { path, kind, content } of entries) {
        const slash = path.lastIndexOf("/");
        const [folder, name] = [path.slice(0, Math.max(0, slash)), path.slice(slash + 1)];
        if (name === ".wh..wh..opq") layer.emptied.add(folder);
        else if (name.startsWith(".wh.")) layer.closed.add(`${folder === "" ? "" : `${folder}/`}${name.slice(4)}`);
        else if (kind !== "directory" && wanted(path) && !decided2(path)) {
          layer.closed.add(path);
          if (kind !== "file" || !("bytes" in content) || kept + content.bytes.length > KEPT_BYTES) continue;
          kept += content.bytes.length;
          files.set(path, Buffer.from(content.bytes));
        }
      }
    }, "add"),
    endLayer: /* @__PURE__ */ __name(() => {
      for (const path of layer.closed) closed.add(path);
      for (const path of layer.emptied) emptied.add(path);
      layer.closed.clear();
      layer.emptied.clear();
    }, "endLayer")
  };
}
__name(readRoot, "readRoot");
function above(path) {
  const found = [""];
  for (let at = path.indexOf("/"); at >= 0; at = path.indexOf("/", at + 1)) found.push(path.slice(0, at));
  return found;
}
__name(above, "above");

// src/packages.ts
var DATABASE = /^(?:var\/lib\/dpkg\/status|var\/lib\/dpkg\/status\.d\/[^/]+|(?:usr\/)?lib\/apk\/db\/installed|(?:var\/lib|usr\/lib\/sysimage|usr\/share)\/rpm\/(?:rpmdb\.sqlite(?:-wal)?|Packages(?:\.db)?))$/;
var OS_RELEASE = /^(?:etc|usr\/lib)\/os-release$/;
var FETCHED_BYTES = 2 * 1024 ** 3;
async function packageReport(host, images) {
  const { stage, before, after, feed } = images;
  try {
    const roots = await readRoots(host, images);
    const [old, now] = await Promise.all(roots.map((root) => packagesOf(host, root)));
    const [was, is] = [old ?? [], now ?? []];
    const changes = packageChanges(was, is);
    const advisories = await advisoriesClosed(host, { feed, changes, before: was, after: is, files: roots[1].files });
    return { version: 1, stage, before, after, changes, advisories };
  } catch (error) {
    if (!(error instanceof Failure) || host.signal.aborted) throw error;
    host.warning(`Which packages changed in ${stage} cannot be said: ${error.message}`);
    return void 0;
  }
}
__name(packageReport, "packageReport");
async function readRoots(host, { repository, before, after, feed }) {
  const images = await Promise.all([before, after].map((digest) => layersOf(host, repository, digest)));
  const [old = [], now = []] = images.map(({ layers }) => layers);
  const differing = old.findIndex((layer, at) => layer.digest !== now[at]?.digest);
  const shared = differing < 0 ? Math.min(old.length, now.length) : differing;
  const digests = images.map(({ digest }) => digest);
  const roots = [readRoot(isWanted), readRoot(isWanted)];
  const own = [old.slice(shared), now.slice(shared)];
  const folder = await fetchLayers(host, repository, digests, { needed: own.flat(), all: [...old, ...now] });
  for (const [at, root] of roots.entries()) {
    for (const layer of (own[at] ?? []).toReversed()) await readInto([root], folder, layer);
  }
  if (!needsBelow(roots, feed)) return roots;
  const below = old.slice(0, shared);
  const lower = await fetchLayers(host, repository, digests.slice(0, 1), { needed: below, all: old });
  for (const layer of below.toReversed()) await readInto(roots, lower, layer);
  return roots;
}
__name(readRoots, "readRoots");
async function layersOf(host, repository, digest) {
  const found = await manifest(host, pinned({ repository, digest }));
  const listed = found?.manifests?.[0]?.digest;
  return listed === void 0 ? { digest, layers: found?.layers ?? [] } : layersOf(host, repository, listed);
}
__name(layersOf, "layersOf");
async function fetchLayers(host, repository, digests, { needed, all }) {
  const wanted = new Map(needed.map(({ digest, size }) => [digest, size]));
  const bytes = [...wanted.values()].reduce((sum, size) => sum + size, 0);
  if (bytes > FETCHED_BYTES) {
    throw new CheckFailed({
      code: "too-much-to-read",
      message: `their layers have ${Math.round(bytes / 1024 ** 2).toLocaleString("en")} MiB.`,
      remedy: "Compare the package lists of the two images yourself."
    });
  }
  const folder = await host.temporaryFolder();
  if (wanted.size === 0) return folder;
  const images = digests.map((digest) => ({ repository, digest }));
  await fetchImages(host, images, folder, [
    ...new Set(all.map(({ digest }) => digest).filter((digest) => !wanted.has(digest)))
  ]);
  return folder;
}
__name(fetchLayers, "fetchLayers");
async function readInto(roots, folder, layer) {
  for await (const entries of blobEntries(folder, layer, { whole: isWanted })) {
    for (const root of roots) root.add(entries);
  }
  for (const root of roots) root.endLayer();
}
__name(readInto, "readInto");
function needsBelow([one, other], feed) {
  const databases = [one, other].flatMap(({ files }) => [...files.keys()]).filter((path) => DATABASE.test(path));
  if (one.removes() || other.removes()) return true;
  if (databases.some((path) => !one.decided(path) || !other.decided(path))) return true;
  return feed !== void 0 && databases.length > 0 && ![...other.files.keys()].some((path) => OS_RELEASE.test(path));
}
__name(needsBelow, "needsBelow");
function isWanted(path) {
  return DATABASE.test(path) || OS_RELEASE.test(path) || changelogName(path) !== void 0;
}
__name(isWanted, "isWanted");
async function packagesOf(host, { files }) {
  const found = [];
  let unread;
  let rpm2 = false;
  for (const [path, content] of files) {
    if (!DATABASE.test(path) || path.endsWith(".md5sums") || path.endsWith("-wal")) continue;
    if (path.includes("/dpkg/")) found.push(...dpkgPackages(content.toString("utf8")));
    else if (path.includes("/apk/")) found.push(...apkPackages(content.toString("utf8")));
    else if (path.endsWith(".sqlite")) {
      rpm2 = true;
      found.push(...await rpmPackages(host, content, files.get(`${path}-wal`)));
    } else unread = path;
  }
  if (unread !== void 0 && !rpm2) {
    host.warning(
      `/${unread} is an rpm database of a kind that is not read here (SQLite is): its packages are missing below.`
    );
  }
  return found;
}
__name(packagesOf, "packagesOf");
async function rpmPackages(host, database, journal) {
  const path = join(await host.temporaryFolder(), "rpmdb.sqlite");
  await host.write(path, database);
  if (journal && journal.length > 0) await host.write(`${path}-wal`, journal);
  return (await rpmHeaders(path)).flatMap((header) => rpmPackage(header) ?? []);
}
__name(rpmPackages, "rpmPackages");

// src/publish.ts
async function publish(host, settings, options) {
  const { stage, key, refresh } = options;
  const unverified = options.verdict === "unverified";
  const { repository } = settings;
  const standings = /* @__PURE__ */ __name((digest2) => readStanding(host, repository, digest2), "standings");
  const { kind, alias } = stageNamed(settings, stage);
  const keyed = keyTag(stage, key);
  const built = options.builds?.[0] !== void 0;
  const [serving, found, pushed, known] = await Promise.all([
    tagged(host, repository, keyed),
    tagged(host, repository, currentTag(alias)),
    manifest(host, pinned({ repository, digest: options.digest })),
    built ? void 0 : standings(options.digest)
  ]);
  if (!pushed) throw notPushed({ repository, digest: options.digest });
  const others = serving && serving.digest !== options.digest ? await standings(serving.digest) : void 0;
  const replaces = others?.unchecked === true && (!unverified || isRefuted(others));
  const first = serving && !refresh && !replaces ? serving.digest : options.digest;
  if (first !== options.digest) {
    host.warning(`${keyed} already serves ${first}, published by another run from the same inputs; that one is used.`);
  }
  const { current, equal } = await beside(host, repository, found, first);
  const digest = equal ? current : first;
  if (digest !== first) host.info(stays(stage, digest));
  const outcome = decided({ serving: serving?.digest, refresh, equal, digest, built: options.digest });
  const once = unverified && !options.dryRun && digest === options.digest;
  const early = once ? await keepProof(host, repository, options) : void 0;
  if (once && early === void 0) throw notKept(repository, stage);
  const released = kind === "final" && settings.platforms.length === 1;
  const release = released ? releaseTags(settings.publish, (name) => host.env(name), stage) : [];
  const wanted = [{ name: keyed, moving: refresh || replaces }, { name: currentTag(alias), moving: true }, ...release];
  const missing = await tagsToWrite(host, { repository, digest }, wanted);
  const own = digest === options.digest;
  const rebuilt = outcome.decision === "build" && current !== void 0;
  const served = /* @__PURE__ */ __name(async () => {
    const written = await write(host, { repository, digest }, { wanted, missing }, options.dryRun);
    if (options.record && (written.includes(keyed) || written.includes(currentTag(alias))))
      await keepRecord(host, repository, options.record);
  }, "served");
  const [kept, packages] = await Promise.all([
    // Of an image with equal content that was there before, these builds say nothing.
    options.dryRun || once || !own ? early : keepProof(host, repository, options),
    rebuilt ? packageReport(host, { stage, repository, before: current, after: digest, feed: settings.advisories }) : void 0,
    served()
  ]);
  const standing = kept ?? (own ? known : await standings(digest));
  for (const line of packages ? packageLines(packages) : []) host.info(line);
  return { digest, tags: wanted.map(({ name }) => name), ...outcome, packages, standing };
}
__name(publish, "publish");
async function servingBefore(host, { repository }, { alias }) {
  const found = await tagged(host, repository, currentTag(alias));
  if (found === void 0 || found.manifests !== void 0) return void 0;
  const { digest } = found;
  const [standing, config] = await Promise.all([
    readStanding(host, repository, digest),
    imageConfig(host, { repository, digest })
  ]);
  return { digest, unchecked: standing?.unchecked === true, config };
}
__name(servingBefore, "servingBefore");
async function servingNow(host, { repository }, { stage, built, before }) {
  const equal = before !== void 0 && (before.digest === built || !before.unchecked && sameContent(before.config, await imageConfig(host, { repository, digest: built })));
  const digest = equal ? before.digest : built;
  if (digest !== built) host.info(stays(stage, digest));
  return { digest, ...decided({ serving: void 0, refresh: false, equal, digest, built }) };
}
__name(servingNow, "servingNow");
async function beside(host, repository, found, built) {
  const current = found?.manifests === void 0 ? found?.digest : void 0;
  if (current === void 0) return { current, equal: false };
  const fit = current === built || (await readStanding(host, repository, current))?.unchecked !== true;
  return { current, equal: fit && await equalInContent(host, repository, [current, built]) };
}
__name(beside, "beside");
function stays(stage, digest) {
  return `${stage} has the content that it had: ${digest} stays, and nothing above it changes.`;
}
__name(stays, "stays");
async function serve(host, image, wanted, dryRun) {
  return write(host, image, { wanted, missing: await tagsToWrite(host, image, wanted) }, dryRun);
}
__name(serve, "serve");
async function write(host, image, { wanted, missing }, dryRun) {
  for (const { name } of missing) {
    if (dryRun) host.info(pasteable(tagCommand(image, name)));
    else await tag(host, image, name);
  }
  if (!dryRun) await confirm(host, image, missing);
  host.info(`${pinned(image)} is ${wanted.map(({ name }) => name).join(", ")}`);
  return dryRun ? [] : missing.map(({ name }) => name);
}
__name(write, "write");
function publishSummary(stage, { digest, tags, decision, because, packages, standing }) {
  return [
    `### Publish ${stage}: ${decision}`,
    "",
    `${code(digest)}, because ${because}. Tags: ${tags.map(code).join(", ")}.`,
    "",
    ...standing ? [`${standingSentence(standing)}.`, ""] : [],
    ...packages ? [packageSummary(packages)] : []
  ].join("\n");
}
__name(publishSummary, "publishSummary");
async function keepProof(host, repository, { stage, digest, verdict, builds = [] }) {
  const [first, second] = builds;
  if (!first && verdict !== "unverified") return void 0;
  const origin = first?.origin?.digest === digest ? keepOrigin(host, repository, first.origin) : void 0;
  const about = { version: 1, digest, stage, at: new Date(host.now()).toISOString() };
  const platform = first?.origin?.stage.platform ?? "";
  const alone = first ? [participant(first)] : [];
  const vary = second ? variedIn(second) : [];
  const other = second?.origin && second.origin.digest !== digest ? second.origin.digest : void 0;
  const compared = second ? other === void 0 : verdict === "identical" || verdict === "allowed";
  const comparisons = [
    compared ? { ...about, how: "release", builds: [...alone, ...second ? [participant(second)] : []], platform, vary } : { ...about, how: "none", builds: alone, platform, vary: [] }
  ];
  if (second && other !== void 0)
    comparisons.push({ ...about, how: "release", builds: [participant(second)], other, platform, vary });
  let standing;
  const counting = /* @__PURE__ */ __name(async () => {
    for (const comparison of comparisons) standing = await keepComparison(host, repository, comparison);
  }, "counting");
  await Promise.all([origin, counting()]);
  if (standing) host.info(`${stage}: ${standingSentence(standing)}`);
  return standing;
}
__name(keepProof, "keepProof");
function decided(of) {
  const { serving, refresh, equal, digest, built } = of;
  if (serving === built && !refresh) return { decision: "reuse", because: "nothing that it depends on has changed" };
  if (equal) return { decision: "stop early", because: "it was built again and has the content that it had" };
  if (digest !== built) return { decision: "reuse", because: "another run published the same inputs first" };
  return { decision: "build", because: "its content is new" };
}
__name(decided, "decided");
async function equalInContent(host, repository, [one, other]) {
  if (one === other) return true;
  const [before, after] = await Promise.all([one, other].map((digest) => imageConfig(host, { repository, digest })));
  return before !== void 0 && after !== void 0 && sameContent(before, after);
}
__name(equalInContent, "equalInContent");
function sameContent(one, other) {
  const content = /* @__PURE__ */ __name(({ architecture, os, config = {}, rootfs }) => {
    const settings = Object.fromEntries(Object.entries(config).toSorted(([a], [b]) => a < b ? -1 : 1));
    return JSON.stringify([architecture, os, settings, rootfs.diff_ids]);
  }, "content");
  return content(one) === content(other);
}
__name(sameContent, "sameContent");
async function tagsToWrite(host, image, wanted) {
  const served = await Promise.all(wanted.map(({ name }) => manifest(host, `${image.repository}:${name}`)));
  wanted.forEach(({ name, moving }, index) => {
    const there = served[index]?.digest;
    if (there !== void 0 && there !== image.digest && !moving) throw moved2(image, name, there);
  });
  return wanted.filter((_tag, index) => served[index]?.digest !== image.digest);
}
__name(tagsToWrite, "tagsToWrite");
async function confirm(host, image, tags) {
  const served = await Promise.all(tags.map(({ name }) => manifest(host, `${image.repository}:${name}`)));
  for (const [index, { name }] of tags.entries()) {
    const there = served[index]?.digest;
    if (there !== image.digest) throw moved2(image, name, there ?? "nothing");
  }
}
__name(confirm, "confirm");
function notKept(repository, stage) {
  return new CommandFailed({
    code: "standing-not-kept",
    message: `${repository} does not keep that ${stage} was published without a check, so it is not published.`,
    remedy: "Use a registry that keeps small documents beside images (most do), or verify every release: `verify.when: release`."
  });
}
__name(notKept, "notKept");
function moved2(image, name, there) {
  return new CheckFailed({
    code: "tag-moved",
    message: `${image.repository}:${name} serves ${there}, not ${image.digest}, and is not declared as moving.`,
    remedy: "Release under a new version, or list the tag under `publish.moving` when it is meant to follow the newest release."
  });
}
__name(moved2, "moved");
function notPushed(image) {
  return new CheckFailed({
    code: "not-pushed",
    message: `${pinned(image)} is not in the registry, so it cannot be published.`,
    remedy: "Give the digest that the build of this stage put out."
  });
}
__name(notPushed, "notPushed");

export {
  packageSummary,
  packagesJson,
  publish,
  servingBefore,
  servingNow,
  serve,
  publishSummary
};

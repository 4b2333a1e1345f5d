import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  CheckFailed
} from "./chunk-G254VJ6N.js";
import {
  __name
} from "./chunk-FEJCPKDN.js";

// src/image/packages.ts
function plain(words) {
  return words.replaceAll(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g, "").slice(0, 200);
}
__name(plain, "plain");
var PACKAGES = 1e5;
function dpkgPackages(text) {
  return paragraphs(text).flatMap((paragraph) => {
    const fields = controlFields(paragraph);
    const { Package: name, Version: version, Status: status = "install ok installed" } = fields;
    if (name === void 0 || version === void 0 || !status.endsWith(" installed")) return [];
    const [, source = name, sourceVersion = version] = /^(\S+)(?: \((.+)\))?$/.exec(fields["Source"] ?? "") ?? [];
    return [packageOf("dpkg", { name, version, source, sourceVersion })];
  });
}
__name(dpkgPackages, "dpkgPackages");
function apkPackages(text) {
  return paragraphs(text).flatMap((paragraph) => {
    const field = /* @__PURE__ */ __name((letter) => new RegExp(`^${letter}:(.+)$`, "m").exec(paragraph)?.[1]?.trim(), "field");
    const [name, version] = [field("P"), field("V")];
    if (name === void 0 || version === void 0) return [];
    return [packageOf("apk", { name, version, source: field("o") ?? name, sourceVersion: version })];
  });
}
__name(apkPackages, "apkPackages");
function packageOf(manager, { name, version, source, sourceVersion }) {
  return {
    manager,
    name: plain(name),
    version: plain(version),
    source: plain(source),
    sourceVersion: plain(sourceVersion)
  };
}
__name(packageOf, "packageOf");
function packageChanges(before, after) {
  const [old, now] = [byName(before), byName(after)];
  return [.../* @__PURE__ */ new Set([...old.keys(), ...now.keys()])].sort().flatMap((key) => {
    const [was, is] = [old.get(key) ?? [], now.get(key) ?? []];
    const [from, to] = [versions(was, "version"), versions(is, "version")];
    const known = is[0] ?? was[0];
    if (from === to || !known) return [];
    const { manager, name, source } = known;
    return [
      {
        manager,
        name,
        ...from === void 0 ? {} : { from },
        ...to === void 0 ? {} : { to },
        source,
        ...defined({ sourceFrom: versions(was, "sourceVersion"), sourceTo: versions(is, "sourceVersion") })
      }
    ];
  });
}
__name(packageChanges, "packageChanges");
function changesInWords(changes) {
  const gone = changes.filter(({ to }) => to === void 0).length;
  const added = changes.filter(({ from }) => from === void 0).length;
  const changed = changes.length - gone - added;
  const parts = [
    ...changed > 0 ? [`${changed} ${changed === 1 ? "package" : "packages"} changed`] : [],
    ...added > 0 ? [`${added} new`] : [],
    ...gone > 0 ? [`${gone} gone`] : []
  ];
  return parts.length === 0 ? "no package changed" : parts.join(", ");
}
__name(changesInWords, "changesInWords");
function byName(packages) {
  const found = /* @__PURE__ */ new Map();
  for (const one of packages) {
    const key = `${one.manager} ${one.name}`;
    found.set(key, [...found.get(key) ?? [], one]);
  }
  return found;
}
__name(byName, "byName");
function versions(packages, which) {
  const all = [...new Set(packages.map((one) => one[which]))].sort();
  return all.length === 0 ? void 0 : all.join(", ");
}
__name(versions, "versions");
function paragraphs(text) {
  return text.split(/\n\n+/, PACKAGES).filter((paragraph) => paragraph.trim() !== "");
}
__name(paragraphs, "paragraphs");
function controlFields(paragraph) {
  return Object.fromEntries(
    paragraph.split("\n").flatMap((line) => {
      const [, name, value] = /^([A-Za-z][A-Za-z-]*):[ \t]*(.*?)[ \t\r]*$/.exec(line) ?? [];
      return name === void 0 || value === void 0 ? [] : [[name, value]];
    })
  );
}
__name(controlFields, "controlFields");
function defined(record) {
  return Object.fromEntries(
    Object.entries(record).flatMap(([key, value]) => value === void 0 ? [] : [[key, value]])
  );
}
__name(defined, "defined");

// src/image/rpm-header.ts
var ENTRY_BYTES = 16;
var LIMITS = { entries: 65535, bytes: 64 * 1024 * 1024, strings: 1e4 };
var TAGS = {
  name: 1e3,
  version: 1001,
  release: 1002,
  epoch: 1003,
  sourceRpm: 1044,
  changelogTime: 1080,
  changelogText: 1082
};
var INT32 = 4;
var STRINGS = [6, 8, 9];
function rpmIndex(blob) {
  const bytes = Buffer.from(blob.buffer, blob.byteOffset, blob.byteLength);
  if (bytes.length < 8) throw broken("a package of eight bytes or less");
  const entries = bytes.readUInt32BE(0);
  const size = bytes.readUInt32BE(4);
  const start = 8 + entries * ENTRY_BYTES;
  if (entries > LIMITS.entries || size > LIMITS.bytes || start + size > bytes.length)
    throw broken(`a package of ${entries} entries and ${size} bytes in ${bytes.length}`);
  const data = bytes.subarray(start, start + size);
  const index = /* @__PURE__ */ new Map();
  for (let at = 8; at < start; at += ENTRY_BYTES) {
    const [type, offset, count] = [bytes.readUInt32BE(at + 4), bytes.readUInt32BE(at + 8), bytes.readUInt32BE(at + 12)];
    index.set(bytes.readUInt32BE(at), { type, offset, count });
  }
  return { data, index };
}
__name(rpmIndex, "rpmIndex");
function rpmPackage(blob) {
  const { data, index } = rpmIndex(blob);
  const strings = /* @__PURE__ */ __name((tag) => readStrings(data, index.get(tag)), "strings");
  const [name, version, release] = [TAGS.name, TAGS.version, TAGS.release].map((tag) => strings(tag)[0]);
  if (name === void 0 || version === void 0 || release === void 0 || name === "gpg-pubkey") return void 0;
  const epoch = readNumbers(data, index.get(TAGS.epoch))[0] ?? 0;
  const evr = `${epoch === 0 ? "" : `${epoch}:`}${version}-${release}`;
  const [, source = name, sourceVersion] = /^(.+)-([^-]+-[^-]+)\.(?:no)?src\.rpm$/.exec(strings(TAGS.sourceRpm)[0] ?? "") ?? [];
  const times = readNumbers(data, index.get(TAGS.changelogTime));
  const changelog = strings(TAGS.changelogText).map((text, at) => ({ time: times[at] ?? 0, text }));
  const found = packageOf("rpm", { name, version: evr, source, sourceVersion: sourceVersion ?? evr });
  return { ...found, changelog };
}
__name(rpmPackage, "rpmPackage");
function readStrings(data, entry) {
  if (!entry || !STRINGS.includes(entry.type)) return [];
  const found = [];
  let at = entry.offset;
  while (found.length < Math.min(entry.count, LIMITS.strings)) {
    const end = at < data.length ? data.indexOf(0, at) : -1;
    if (end < 0) throw broken("a text without an end");
    found.push(data.toString("utf8", at, end));
    at = end + 1;
  }
  return found;
}
__name(readStrings, "readStrings");
function readNumbers(data, entry) {
  if (entry?.type !== INT32) return [];
  const count = Math.min(entry.count, LIMITS.strings);
  if (entry.offset + count * 4 > data.length) throw broken("numbers behind its end");
  return Array.from({ length: count }, (_none, at) => data.readUInt32BE(entry.offset + at * 4));
}
__name(readNumbers, "readNumbers");
function broken(what) {
  return new CheckFailed({
    code: "rpm-header",
    message: `The rpm database of the image has ${what}.`,
    remedy: "Look at it with `rpm --root FOLDER -qa`."
  });
}
__name(broken, "broken");

export {
  dpkgPackages,
  apkPackages,
  packageChanges,
  changesInWords,
  rpmIndex,
  rpmPackage
};

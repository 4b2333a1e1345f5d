import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  VARIATION_NAMES
} from "./chunk-XCTBXWIX.js";
import {
  CheckFailed,
  Failure
} from "./chunk-G254VJ6N.js";
import {
  __name
} from "./chunk-FEJCPKDN.js";

// src/honesty.ts
var REWRITTEN = "buildkit/rewritten-timestamp";
var OCI = "application/vnd.oci.image.";
var STEPS = 200;
var NAME_CHARACTERS = 100;
function buildChecks(built) {
  return [ranItself(built), timesRewritten(built), ociOnly(built.manifest), snapshots(built.snapshotter)];
}
__name(buildChecks, "buildChecks");
function pairChecks(first, second) {
  if (!first || !second) {
    const missing = first ? "checking build" : second ? "first build" : "two builds";
    return [
      ...first?.checks ?? second?.checks ?? [],
      { name: "records", result: "unknown", saw: `How the ${missing} came about is not known here.` }
    ];
  }
  return [
    ...[first, second].flatMap(
      ({ checks }, index) => checks.map((check) => ({ ...check, name: `${check.name} (${index === 0 ? "first" : "second"} build)` }))
    ),
    otherWorker(first.worker, second.worker),
    ownTimes(first.steps, second.steps),
    first.epoch === second.epoch ? { name: "epoch", result: "passed", saw: `Both builds had SOURCE_DATE_EPOCH=${first.epoch}.` } : {
      name: "epoch",
      result: "failed",
      saw: `The builds had different SOURCE_DATE_EPOCH: ${first.epoch} and ${second.epoch}.`,
      remedy: "Check out the same commit with its history (`fetch-depth: 0`) for both builds."
    },
    same("buildkit", "BuildKit", first.buildkit, second.buildkit),
    same("kernel", "Machine", first.machine, second.machine)
  ];
}
__name(pairChecks, "pairChecks");
function otherWorker(first, second) {
  if (first !== second) {
    return { name: "other-worker", result: "passed", saw: `The builds ran on workers ${first} and ${second}.` };
  }
  return {
    name: "other-worker",
    result: "failed",
    saw: `Both builds ran on one BuildKit worker (${first}), which shares their steps: equal digests prove nothing.`,
    remedy: "Give the checking build a builder with a store of its own: `rebuilder`, or nothing for a fresh one."
  };
}
__name(otherWorker, "otherWorker");
function refuseDishonest(checks) {
  const wrong = checks.find(({ result }) => result === "failed");
  if (!wrong) return;
  throw new CheckFailed({
    code: CODES[wrong.name.replace(/ .*/, "")] ?? wrong.name,
    message: wrong.saw,
    remedy: wrong.remedy ?? ""
  });
}
__name(refuseDishonest, "refuseDishonest");
var CODES = {
  "other-worker": "shared-worker",
  "own-times": "shared-steps",
  "ran-itself": "rebuild-cached",
  "times-rewritten": "times-not-rewritten",
  epoch: "epochs-differ",
  "oci-only": "not-an-oci-image"
};
function recordedSteps(steps) {
  return steps.slice(0, STEPS).map((step) => ({ ...step, name: step.name.slice(0, NAME_CHARACTERS) }));
}
__name(recordedSteps, "recordedSteps");
function briefly(record) {
  if (!record) return null;
  const { checks: _checks, variations: _variations, origin: _origin, ...rest } = record;
  return rest;
}
__name(briefly, "briefly");
function participant({ worker, buildkit, machine }) {
  return { worker, buildkit, ...machine === void 0 ? {} : { machine } };
}
__name(participant, "participant");
function variedIn({ variations }) {
  return variations.filter(({ applied }) => applied).map(({ name }) => name);
}
__name(variedIn, "variedIn");
var ASIDE = ["kernel", "buildkit"];
function builderLines({ checks, variations }) {
  const passed = [...new Set(checks.filter(({ result }) => result === "passed").map(({ name }) => words(name)))];
  const others = checks.filter(
    ({ name, result }) => result !== "passed" && !(result === "unknown" && ASIDE.includes(name))
  );
  const applied = variations.filter((each) => each.applied).map(({ name }) => name);
  return [
    ...passed.length === 0 ? [] : [`The builders are honest as far as was looked at: ${passed.join(", ")}.`],
    ...others.map(({ saw, remedy }) => `${saw}${remedy === void 0 ? "" : ` ${remedy}`}`),
    ...variations.length === 0 ? [] : [`The second build differed on purpose in ${applied.join(", ") || "nothing"}.`],
    ...variations.filter(({ because }) => because !== void 0).map(({ name, applied: partly, because }) => `${name}: ${partly ? "" : "not varied, "}${because ?? ""}.`)
  ];
}
__name(builderLines, "builderLines");
function words(name) {
  return name.replace(/ \(.*/, "").replaceAll("-", " ");
}
__name(words, "words");
function parseRecord(text2) {
  if (text2 === void 0) return void 0;
  try {
    const record = JSON.parse(text2);
    const whole = record.version === 1 && typeof record.worker === "string" && Array.isArray(record.steps);
    const known = (record.variations ?? []).every(({ name }) => VARIATION_NAMES.includes(name));
    return whole && known && Array.isArray(record.checks) ? record : void 0;
  } catch {
    return void 0;
  }
}
__name(parseRecord, "parseRecord");
function ranItself({ steps, checking, builder }) {
  const runs = steps.filter(({ name }) => /\bRUN\b/.test(name));
  const cached = runs.find((step) => step.cached);
  if (!cached) return { name: "ran-itself", result: "passed", saw: `All ${runs.length} RUN steps were run.` };
  if (!checking) {
    return { name: "ran-itself", result: "warned", saw: `The first build took a step from a cache: ${cached.name}` };
  }
  return {
    name: "ran-itself",
    result: "failed",
    saw: `The checking build took a step from the cache of ${builder}: ${cached.name}`,
    remedy: "Use a builder with a store of its own as `rebuilder`, or leave it out for a fresh one."
  };
}
__name(ranItself, "ranItself");
function timesRewritten({ manifest, below, epoch }) {
  const inherited = new Set(below.flatMap(({ layers: layers2 }) => layers2).map(({ digest }) => digest));
  const layers = manifest.layers.filter(({ digest }) => !inherited.has(digest));
  const time = /* @__PURE__ */ __name((layer) => layer.annotations?.[REWRITTEN], "time");
  const own = layers.slice(
    Math.max(
      0,
      layers.findIndex((layer) => time(layer) !== void 0)
    )
  );
  const rewritten = own.some((layer) => time(layer) !== void 0);
  const wrong = own.find((layer) => time(layer) !== String(epoch));
  if (wrong === void 0 || !rewritten && below.length > 0) {
    const count = own.filter((layer) => time(layer) !== void 0).length;
    return { name: "times-rewritten", result: "passed", saw: `${count} new layers carry the epoch ${epoch}.` };
  }
  return {
    name: "times-rewritten",
    result: "failed",
    saw: `Layer ${wrong.digest} keeps the times at which it was built, so no second build can equal it.`,
    remedy: "Use BuildKit 0.13 or newer with the overlayfs snapshotter, and no builder that exports to the docker engine."
  };
}
__name(timesRewritten, "timesRewritten");
function ociOnly({ mediaType, layers, config }) {
  const types = [
    mediaType,
    ...config?.mediaType === void 0 ? [] : [config.mediaType],
    ...layers.map((layer) => layer.mediaType)
  ];
  const wrong = types.find((type) => !type.startsWith(OCI)) ?? types.find((type) => type.includes("image.index"));
  if (wrong === void 0) {
    return { name: "oci-only", result: "passed", saw: "It is one OCI image without attestations." };
  }
  return {
    name: "oci-only",
    result: "failed",
    saw: `What was pushed has a part of the type ${wrong}.`,
    remedy: "Use a builder that honours `oci-mediatypes=true` and `--provenance=false`: BuildKit 0.13 or newer."
  };
}
__name(ociOnly, "ociOnly");
function snapshots(snapshotter) {
  const name = "snapshotter";
  if (snapshotter === void 0) return { name, result: "unknown", saw: "The builder does not say its snapshotter." };
  if (snapshotter === "overlayfs") return { name, result: "passed", saw: "File systems are kept with overlayfs." };
  const saw = `File systems are kept with ${snapshotter}, whose layers can differ from those of overlayfs.`;
  return { name, result: "warned", saw, remedy: "Use the overlayfs snapshotter where you can." };
}
__name(snapshots, "snapshots");
function ownTimes(first, second) {
  const runs = /* @__PURE__ */ __name((steps) => steps.filter(({ name, seconds }) => /\bRUN\b/.test(name) && seconds > 0), "runs");
  const began = new Set(runs(first).map(({ started }) => started));
  const shared = runs(second).find(({ started }) => began.has(started));
  if (!shared)
    return { name: "own-times", result: "passed", saw: "No step began at the same nanosecond in both builds." };
  return {
    name: "own-times",
    result: "failed",
    saw: `Both builds tell of one run of the step ${shared.name}, which began at ${shared.started}.`,
    remedy: "Give the checking build a builder with a store of its own: `rebuilder`, or nothing for a fresh one."
  };
}
__name(ownTimes, "ownTimes");
function same(name, what, first, second) {
  if (first === void 0 || second === void 0) {
    return { name, result: "unknown", saw: `${what} of a build is not known.` };
  }
  return {
    name,
    result: "passed",
    saw: first === second ? `${what} of both builds: ${first}.` : `${what} of the builds: ${first} and ${second}.`
  };
}
__name(same, "same");

// src/image/gzip.ts
import { gunzipSync } from "node:zlib";
function gunzipped(bytes, most) {
  if (bytes[0] !== 31 || bytes[1] !== 139) return void 0;
  try {
    return gunzipSync(bytes, { maxOutputLength: most });
  } catch {
    return void 0;
  }
}
__name(gunzipped, "gunzipped");

// src/image/tar-header.ts
var BLOCK = 512;
var TAR_LIMITS = {
  /** A whole node_modules tree has some 100,000 paths. */
  entries: 1e6,
  /** Names are all that is kept of equal entries, so their sum bounds the memory. */
  nameBytes: 64 * 1024 * 1024,
  /** Linux allows 4,096 bytes to a path. */
  pathBytes: 4096,
  /** Extended headers hold names and extended attributes, of which Linux allows 64 KiB each. */
  extendedBytes: 1024 * 1024,
  /** The old sparse format lists 21 holes a block. */
  sparseBlocks: 1e3,
  /** Content that is kept whole for the comparison; of larger files each MiB is hashed. */
  wholeBytes: 16 * 1024 * 1024,
  /** The same for a file that somebody asks for by its name. */
  namedBytes: 256 * 1024 * 1024
};
function paxRecords(bytes) {
  const records = {};
  let at = 0;
  while (at < bytes.length) {
    const space = bytes.indexOf(32, at);
    const digits = space < 0 ? "" : bytes.toString("latin1", at, space);
    const length = /^[1-9]\d{0,7}$/.test(digits) ? Number(digits) : 0;
    const equals = bytes.indexOf(61, space);
    const end = at + length;
    if (length < digits.length + 4 || end > bytes.length || equals < 0 || equals >= end || bytes[end - 1] !== 10)
      throw hostile("an extended header that is not well formed");
    const key = bytes.toString("utf8", space + 1, equals);
    if (key !== "__proto__") records[key] = bytes.subarray(equals + 1, end - 1);
    at = end;
  }
  return records;
}
__name(paxRecords, "paxRecords");
function factsOf(block, kind, link, pax) {
  const numeric = /* @__PURE__ */ __name((key, offset) => text(pax[key]) ?? String(number(block, offset, 8)), "numeric");
  const names = [text(pax["uname"]) ?? field(block, 265, 32), text(pax["gname"]) ?? field(block, 297, 32)].join(":");
  const xattrs = {};
  const records = {};
  for (const [key, value] of Object.entries(pax)) {
    const name = /^(?:SCHILY\.xattr|LIBARCHIVE\.xattr)\.(.+)$/s.exec(key)?.[1];
    if (name !== void 0) xattrs[name] = value.toString("hex");
    else if (/^(?:SCHILY\.acl|RHT\.security|SCHILY\.fflags)/.test(key)) xattrs[key] = value.toString("hex");
    else if (!["path", "linkpath", "size", "uid", "gid", "uname", "gname", "mtime"].includes(key))
      records[key] = value.toString("latin1").slice(0, 200);
  }
  const device = kind.endsWith("device") ? `${number(block, 329, 8)}:${number(block, 337, 8)}` : "";
  return {
    mode: number(block, 100, 8) & 4095,
    owner: `${numeric("uid", 108)}:${numeric("gid", 116)}${names === ":" ? "" : ` ${names}`}`,
    time: text(pax["mtime"]) ?? String(number(block, 136, 12, true)),
    link: kind.endsWith("link") ? link : "",
    device,
    xattrs,
    records
  };
}
__name(factsOf, "factsOf");
function tidy(name) {
  if (Buffer.byteLength(name) > TAR_LIMITS.pathBytes) throw hostile(`a path of ${name.length} characters`);
  if (name.includes("\0")) throw hostile("a path with a null byte in it");
  const path = name.replace(/^(?:\.?\/+)+/, "").replace(/\/+$/, "");
  if (path === ".") return "";
  if (path.includes("..") && path.split("/").includes(".."))
    throw hostile(`a path that climbs out of the image: ${name}`);
  return path;
}
__name(tidy, "tidy");
function ustarName(block) {
  const name = field(block, 0, 100);
  const posix = block.toString("latin1", 257, 263) === "ustar\0";
  return posix && block[345] !== 0 ? `${field(block, 345, 155)}/${name}` : name;
}
__name(ustarName, "ustarName");
function field(block, offset, length) {
  const end = block.indexOf(0, offset);
  return text(block.subarray(offset, end < 0 || end > offset + length ? offset + length : end)) ?? "";
}
__name(field, "field");
function text(bytes) {
  if (bytes === void 0) return void 0;
  const utf8 = bytes.toString("utf8");
  return utf8.includes("\uFFFD") ? bytes.toString("latin1") : utf8;
}
__name(text, "text");
function number(block, offset, length, signed = false) {
  const first = block[offset] ?? 0;
  if (first & 128) {
    let value2 = first === 255 ? -1 : first & 127;
    for (let index = 1; index < length; index += 1) value2 = value2 * 256 + (block[offset + index] ?? 0);
    if (Number.isSafeInteger(value2) && (signed || value2 >= 0)) return value2;
    throw hostile("a header with an absurd number");
  }
  let value = 0;
  let ended = false;
  for (let index = offset; index < offset + length; index += 1) {
    const byte = block[index] ?? 0;
    if (byte === 32 || byte === 0) {
      if (value > 0) ended = true;
      continue;
    }
    if (ended || byte < 48 || byte > 55) throw hostile("a header with a number that is none");
    value = value * 8 + byte - 48;
  }
  return value;
}
__name(number, "number");
function decimal(bytes) {
  const digits = bytes.toString("latin1");
  const value = /^\d{1,16}$/.test(digits) ? Number(digits) : Number.NaN;
  if (!Number.isSafeInteger(value)) throw hostile(`a size of ${JSON.stringify(digits.slice(0, 40))}`);
  return value;
}
__name(decimal, "decimal");
function checksum(block) {
  let sum = 8 * 32;
  for (let index = 0; index < 148; index += 1) sum += block[index] ?? 0;
  for (let index = 156; index < BLOCK; index += 1) sum += block[index] ?? 0;
  return sum;
}
__name(checksum, "checksum");
function hostile(what, code = "hostile-layer") {
  return new CheckFailed({
    code,
    message: `A layer of the image cannot be read: it holds ${what}.`,
    remedy: "No build makes such a layer: it was damaged on its way, or somebody means harm. Build again; look at the registry."
  });
}
__name(hostile, "hostile");

// src/image/tar.ts
import { createHash } from "node:crypto";

// src/image/content.ts
import { hash } from "node:crypto";
var HASHED_BLOCK = 1024 * 1024;
function blockHashes(wanted) {
  const hashes = [];
  let kept = {};
  let block = Buffer.allocUnsafe(HASHED_BLOCK);
  let filled = 0;
  const flush = /* @__PURE__ */ __name(() => {
    if (filled > 0 && hashes.length === wanted) kept = { wanted: Buffer.from(block.subarray(0, filled)) };
    if (filled > 0) hashes.push(hash("sha256", block.subarray(0, filled), "base64"));
    filled = 0;
  }, "flush");
  return {
    add: /* @__PURE__ */ __name((part) => {
      let at = 0;
      while (at < part.length) {
        const copied = part.copy(block, filled, at);
        filled += copied;
        at += copied;
        if (filled === HASHED_BLOCK) flush();
      }
    }, "add"),
    end: /* @__PURE__ */ __name(() => {
      flush();
      block = Buffer.alloc(0);
      return { hashes, ...kept };
    }, "end")
  };
}
__name(blockHashes, "blockHashes");
function hashesOf(content) {
  if ("hashes" in content) return content.hashes;
  const { bytes } = content;
  return Array.from(
    { length: Math.ceil(bytes.length / HASHED_BLOCK) },
    (_, at) => hash("sha256", bytes.subarray(at * HASHED_BLOCK, (at + 1) * HASHED_BLOCK), "base64")
  );
}
__name(hashesOf, "hashesOf");

// src/image/tar.ts
var EMPTY = Buffer.alloc(0);
function detached(entry, content) {
  const raw = Buffer.from(entry.raw);
  const { path, kind, size, plain } = entry;
  if (plain)
    return { path, kind, size, raw, content, plain, facts: /* @__PURE__ */ __name(() => factsOf(raw, kind, field(raw, 157, 100), {}), "facts") };
  const facts = entry.facts();
  return { path, kind, size, raw, content, plain, facts: /* @__PURE__ */ __name(() => facts, "facts") };
}
__name(detached, "detached");
var KINDS = {
  "0": "file",
  "\0": "file",
  "7": "file",
  S: "file",
  "1": "hard link",
  "2": "symbolic link",
  "3": "character device",
  "4": "block device",
  "5": "directory",
  "6": "fifo"
};
function tarParser(entry, options = {}) {
  let state = "header";
  let want = BLOCK;
  let pieces = [];
  let large;
  let zeros = 0;
  const rest = unread();
  let entries = 0;
  let nameBytes = 0;
  let last = "";
  let headers = [];
  let global = {};
  let pax = {};
  let longName;
  let longLink;
  let extended = "";
  let extendedSize = 0;
  let current;
  const expect = /* @__PURE__ */ __name((next, bytes) => {
    state = next;
    want = bytes;
    if (bytes === 0) arrived(EMPTY);
  }, "expect");
  const padding = /* @__PURE__ */ __name((size) => {
    expect("padding", (BLOCK - size % BLOCK) % BLOCK);
  }, "padding");
  function arrived(bytes) {
    switch (state) {
      case "header":
        header(bytes);
        return;
      case "extended":
        extendedHeader(bytes);
        padding(extendedSize);
        return;
      case "sparse":
        headers.push(bytes);
        if (headers.length > TAR_LIMITS.sparseBlocks) throw hostile("a sparse file with an absurd number of holes");
        if (bytes[504] === 1) expect("sparse", BLOCK);
        else content();
        return;
      case "content":
        finished(large ? { ...large.end(), size: current?.size ?? 0 } : { bytes });
        return;
      case "padding":
        if (!bytes.equals(ZEROS.subarray(0, bytes.length))) rest.note("padding", last, bytes);
        expect("header", BLOCK);
        return;
      case "end":
    }
  }
  __name(arrived, "arrived");
  function header(block) {
    if (block[0] === 0 && ZEROS.equals(block)) {
      zeros += 1;
      if (zeros === 2) state = "end";
      want = zeros === 2 ? Number.POSITIVE_INFINITY : BLOCK;
      return;
    }
    if (zeros > 0) rest.note("empty block", last, block);
    zeros = 0;
    if (checksum(block) !== number(block, 148, 8)) throw hostile("a header whose checksum is wrong");
    headers.push(block);
    const type = String.fromCharCode(block[156] ?? 0);
    const size = number(block, 124, 12);
    if ("xgLK".includes(type)) {
      if (size > TAR_LIMITS.extendedBytes) throw hostile(`an extended header of ${size} bytes`);
      if (headers.length > 16) throw hostile("an endless row of extended headers");
      extended = type;
      extendedSize = size;
      expect("extended", size);
      return;
    }
    const known = { ...global, ...pax };
    const path = tidy(longName ?? text(known["path"]) ?? ustarName(block));
    const link = longLink ?? text(known["linkpath"]) ?? field(block, 157, 100);
    const kind = KINDS[type] ?? `type ${JSON.stringify(type)}`;
    const declared = known["size"] === void 0 ? size : decimal(known["size"]);
    const holds = kind === "file" || kind.startsWith("type ");
    if (!holds && declared !== 0 && kind !== "hard link") throw hostile(`a ${kind} with content (${path})`);
    entries += 1;
    last = path;
    nameBytes += Buffer.byteLength(path);
    if (entries > TAR_LIMITS.entries) throw hostile(`more than ${TAR_LIMITS.entries} entries`);
    if (nameBytes > TAR_LIMITS.nameBytes) throw hostile(`more than ${TAR_LIMITS.nameBytes} bytes of names`);
    if (kind === "hard link") tidy(link);
    const plain = headers.length === 1 && Object.keys(known).length === 0;
    current = { path, kind, size: holds ? declared : 0, plain, facts: /* @__PURE__ */ __name(() => factsOf(block, kind, link, known), "facts") };
    pax = {};
    longName = longLink = void 0;
    if (type === "S" && block[482] === 1) expect("sparse", BLOCK);
    else content();
  }
  __name(header, "header");
  function content() {
    const size = current?.size ?? 0;
    const path = current?.path ?? "";
    if (options.headersOnly) {
      finished({ hashes: [], size });
      return;
    }
    const named = size > TAR_LIMITS.wholeBytes && options.whole?.(path) === true;
    const limit = named ? TAR_LIMITS.namedBytes : TAR_LIMITS.wholeBytes;
    large = size > limit ? blockHashes(options.wanted?.get(path)) : void 0;
    expect("content", size);
  }
  __name(content, "content");
  function finished(found) {
    if (!current) return;
    const size = current.size;
    const done = {
      ...current,
      raw: headers.length === 1 ? headers[0] ?? EMPTY : Buffer.concat(headers),
      content: found
    };
    headers = [];
    current = void 0;
    large = void 0;
    entry(done);
    if (options.headersOnly) expect("padding", Math.ceil(size / BLOCK) * BLOCK);
    else padding(size);
  }
  __name(finished, "finished");
  function extendedHeader(bytes) {
    headers.push(bytes);
    if (extended === "x") pax = paxRecords(bytes);
    else if (extended === "g") global = { ...global, ...paxRecords(bytes) };
    else if (extended === "L") longName = field(bytes, 0, bytes.length);
    else longLink = field(bytes, 0, bytes.length);
  }
  __name(extendedHeader, "extendedHeader");
  return {
    push: /* @__PURE__ */ __name((chunk) => {
      let at = 0;
      while (at < chunk.length) {
        const part = chunk.subarray(at, Math.min(chunk.length, at + want));
        at += part.length;
        want -= part.length;
        if (state === "content" && large) {
          large.add(part);
          options.passing?.(current?.path ?? "", part);
        } else if (state === "end") rest.behind(part);
        else pieces.push(part);
        if (want > 0) continue;
        const whole = pieces.length === 1 ? pieces[0] ?? EMPTY : Buffer.concat(pieces);
        pieces = [];
        arrived(whole);
      }
    }, "push"),
    skip: /* @__PURE__ */ __name(() => {
      if (!options.headersOnly || state !== "padding" && state !== "end") return 0;
      const skipped = want;
      expect("header", BLOCK);
      return skipped;
    }, "skip"),
    end: /* @__PURE__ */ __name(() => {
      const between = state === "end" || state === "header" && pieces.length === 0 && headers.length === 0;
      if (!between) throw hostile("an end in the middle of an entry", "cut-short-layer");
      return rest.digest();
    }, "end")
  };
}
__name(tarParser, "tarParser");
var ZEROS = Buffer.alloc(BLOCK);
function unread() {
  const digest = createHash("sha256");
  let empty = 0;
  return {
    note: /* @__PURE__ */ __name((what, path, bytes) => digest.update(`${what} after ${path}
`).update(bytes), "note"),
    behind: /* @__PURE__ */ __name((bytes) => {
      const filled = withoutEnd(bytes);
      for (; filled > 0 && empty > 0; empty -= Math.min(empty, ZEROS.length))
        digest.update(ZEROS.subarray(0, Math.min(empty, ZEROS.length)));
      digest.update(bytes.subarray(0, filled));
      empty += bytes.length - filled;
    }, "behind"),
    digest: /* @__PURE__ */ __name(() => digest.digest("hex"), "digest")
  };
}
__name(unread, "unread");
function withoutEnd(bytes) {
  let end = bytes.length;
  while (end > 0 && bytes[end - 1] === 0) end -= 1;
  return end;
}
__name(withoutEnd, "withoutEnd");

// src/image/layers.ts
import { Readable } from "node:stream";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { createGunzip, createZstdDecompress } from "node:zlib";
var LAYER_LIMITS = { unpackedBytes: 1024 ** 3, ratio: 200, everBytes: 64 * 1024 ** 3 };
var CHUNK_BYTES = 256 * 1024;
var SWEEP_BYTES = 96 * 1024 * 1024;
setFlagsFromString("--expose-gc");
var collect = runInNewContext("gc");
setFlagsFromString("--no-expose-gc");
function sweep() {
  collect({ type: "major" });
}
__name(sweep, "sweep");
function compressionOf(start) {
  if (start.length >= 2 && start.readUInt16BE(0) === 8075) return "gzip";
  if (start.length < 4) return "none";
  return start.readUInt32LE(0) === 4247762216 || start.readUInt32LE(0) >>> 4 === 25481893 ? "zstd" : "none";
}
__name(compressionOf, "compressionOf");
async function* readLayer(stream, keep = {}) {
  let packed = 0;
  let unpacked = 0;
  let sinceSwept = 0;
  let entries = [];
  let compression = "none";
  let plain = stream;
  const parser = tarParser((entry) => entries.push(entry), keep);
  try {
    const start = await begin(stream);
    compression = compressionOf(start);
    const whole = stream.readableEnded ? Readable.from([start], { objectMode: false }) : stream;
    if (whole === stream && start.length > 0) stream.unshift(start);
    whole.on("data", (part) => packed += part.length).pause();
    plain = unpack(whole, compression);
    for await (const chunk of plain) {
      unpacked += chunk.length;
      if (unpacked > LAYER_LIMITS.everBytes || unpacked > LAYER_LIMITS.unpackedBytes && unpacked > packed * LAYER_LIMITS.ratio)
        throw hostile(`${unpacked} bytes packed into ${packed}`);
      parser.push(chunk);
      if ((sinceSwept += chunk.length) > SWEEP_BYTES) {
        sinceSwept = 0;
        sweep();
      }
      if (entries.length === 0) continue;
      yield entries;
      entries = [];
    }
    return parser.end();
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw hostile(
      `what is not ${compression === "none" ? "a tar" : compression} (${error.message})`,
      "cut-short-layer"
    );
  } finally {
    plain.destroy();
    stream.destroy();
  }
}
__name(readLayer, "readLayer");
async function begin(stream) {
  let start = Buffer.alloc(0);
  while (start.length < 4 && !stream.readableEnded) {
    const part = stream.read();
    if (part !== null) start = Buffer.concat([start, part]);
    else
      await new Promise((resolve, reject) => {
        stream.once("readable", resolve).once("end", resolve).once("error", reject);
      });
  }
  return start;
}
__name(begin, "begin");
function unpack(stream, compression) {
  if (compression === "none") return stream;
  const through = compression === "gzip" ? createGunzip({ chunkSize: CHUNK_BYTES }) : createZstdDecompress({ chunkSize: CHUNK_BYTES });
  stream.on("error", (error) => through.destroy(error));
  return stream.pipe(through);
}
__name(unpack, "unpack");

export {
  REWRITTEN,
  buildChecks,
  pairChecks,
  otherWorker,
  refuseDishonest,
  recordedSteps,
  briefly,
  participant,
  variedIn,
  builderLines,
  parseRecord,
  HASHED_BLOCK,
  hashesOf,
  hostile,
  detached,
  tarParser,
  CHUNK_BYTES,
  readLayer,
  gunzipped
};

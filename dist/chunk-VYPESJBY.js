import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  configOf,
  confirmed,
  manifest,
  pushDocument,
  tagsOf
} from "./chunk-XCTBXWIX.js";
import {
  Failure
} from "./chunk-G254VJ6N.js";
import {
  __name
} from "./chunk-FEJCPKDN.js";

// src/image/standing.ts
function standingOf(digest, comparisons) {
  const own = comparisons.filter((each) => each.digest === digest).toSorted((a, b) => a.at < b.at ? -1 : 1);
  const last = own.at(-1);
  if (!last) return void 0;
  const workers = /* @__PURE__ */ __name((of) => new Set(of.flatMap(({ builds }) => builds.map(({ worker }) => worker))), "workers");
  const buildkit = last.builds.at(-1)?.buildkit ?? "unknown";
  const equal = workers(own.filter(({ other }) => other === void 0)).size;
  const checked = equal > 1 || own.some(({ how, allowed }) => how === "release" || allowed === true);
  return {
    version: 1,
    digest,
    equal,
    different: workers(own.filter(({ other }) => other !== void 0)).size,
    last: last.at,
    on: `BuildKit ${buildkit} ${last.platform}`,
    ...checked || !own.some(({ how }) => how === "none") ? {} : { unchecked: true }
  };
}
__name(standingOf, "standingOf");
function isRefuted({ unchecked, different }) {
  return unchecked === true && different > 0;
}
__name(isRefuted, "isRefuted");
function standingSentence({ equal, different, last, on, unchecked }) {
  const when = `last ${last.slice(0, 10)}, on ${on}`;
  const builds = equal > 1 ? `${equal} independent builds came out equal, ${when}` : unchecked ? `not verified: it was built once, ${when}` : `one build is known, ${when}`;
  return different === 0 ? builds : `${builds}; ${different} came out different`;
}
__name(standingSentence, "standingSentence");

// src/records.ts
import { randomBytes } from "node:crypto";

// src/host/portions.ts
async function inPortions(items, size, act) {
  const answers = [];
  for (let at = 0; at < items.length; at += size)
    for (const answer of await Promise.all(items.slice(at, at + size).map(act))) answers.push(answer);
  return answers;
}
__name(inPortions, "inPortions");

// src/records.ts
var MEDIA_TYPE = "application/vnd.immutable-servers.inputs.v1+json";
var ORIGIN = "application/vnd.immutable-servers.origin.v1+json";
var COMPARISON = "application/vnd.immutable-servers.comparison.v1+json";
var STANDING = "application/vnd.immutable-servers.standing.v1+json";
var AT_ONCE = 8;
async function keepRecord(host, repository, record) {
  try {
    const tags = [recordTag(record.stage, record.key), recordTag(record.stage)];
    await Promise.all(
      tags.map((tag) => pushDocument(host, `${repository}:${tag}`, { mediaType: MEDIA_TYPE, content: record }))
    );
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    host.warning(
      `The inputs of ${record.stage} could not be kept, so the next plan cannot say what changed. ${error.message}`
    );
  }
}
__name(keepRecord, "keepRecord");
async function readRecord(host, repository, { stage, key }) {
  const record = await configOf(host, `${repository}:${recordTag(stage, key)}`);
  return typeof record?.parts === "object" ? record : void 0;
}
__name(readRecord, "readRecord");
function recordTag(stage, key) {
  return key === void 0 ? `inputs-${stage}` : `inputs-${stage}-${key}`;
}
__name(recordTag, "recordTag");
async function keepOrigin(host, repository, origin) {
  await kept(
    host,
    `how ${origin.stage.stage} was built`,
    () => pushDocument(host, `${repository}:${originTag(origin.digest)}`, { mediaType: ORIGIN, content: origin })
  );
}
__name(keepOrigin, "keepOrigin");
async function readOrigin(host, repository, digest) {
  const origin = await configOf(host, `${repository}:${originTag(digest)}`);
  return origin?.version === 1 && origin.digest === digest ? origin : void 0;
}
__name(readOrigin, "readOrigin");
async function readOrigins(host, repository, tags) {
  const prefix = originTag("sha256:");
  const names = tags.filter((name) => name.startsWith(prefix));
  const read = await inPortions(names, AT_ONCE, (name) => configOf(host, `${repository}:${name}`));
  return read.filter((each) => each?.version === 1);
}
__name(readOrigins, "readOrigins");
async function keepComparison(host, repository, comparison) {
  const { digest, stage } = comparison;
  return kept(host, `the comparison of ${stage}`, async () => {
    const own = `${comparisonTags(digest)}${randomBytes(4).toString("hex")}`;
    await pushDocument(host, `${repository}:${own}`, { mediaType: COMPARISON, content: comparison });
    for (let seen = 0; ; ) {
      const names = (await tagsOf(host, repository)).filter((name) => name.startsWith(comparisonTags(digest)));
      const read = await Promise.all(names.map((name) => configOf(host, `${repository}:${name}`)));
      const standing = standingOf(digest, read.filter((each) => each !== void 0));
      if (standing === void 0 || names.length === seen) return standing;
      seen = names.length;
      const tag = `${repository}:${standingTag(digest)}`;
      await pushDocument(host, tag, { mediaType: STANDING, content: standing });
    }
  });
}
__name(keepComparison, "keepComparison");
async function readStanding(host, repository, digest) {
  const standing = await configOf(host, `${repository}:${standingTag(digest)}`);
  return standing?.version === 1 && standing.digest === digest ? standing : void 0;
}
__name(readStanding, "readStanding");
async function kept(host, what, act) {
  try {
    return await act();
  } catch (error) {
    if (!(error instanceof Failure) || host.signal.aborted) throw error;
    host.warning(`The registry did not keep ${what}: ${error.message}`);
    return void 0;
  }
}
__name(kept, "kept");
function originTag(digest) {
  return `proof-origin-${hex(digest)}`;
}
__name(originTag, "originTag");
function comparisonTags(digest) {
  return `proof-${hex(digest)}-`;
}
__name(comparisonTags, "comparisonTags");
function standingTag(digest) {
  return `proof-${hex(digest)}`;
}
__name(standingTag, "standingTag");
function hex(digest) {
  return digest.slice("sha256:".length);
}
__name(hex, "hex");

// src/lookup.ts
function openLookup(host, repository) {
  const image = once((tag) => manifest(host, `${repository}:${tag}`));
  const newest = once((stage) => readRecord(host, repository, { stage }));
  const standing = once((digest) => readStanding(host, repository, digest));
  const needed = /* @__PURE__ */ new Set();
  const check = once(async (name) => {
    const found = await image(name);
    if (found && !await standing(found.digest)) await confirmed(host, repository, { name, found });
  });
  return {
    image: /* @__PURE__ */ __name((tag) => {
      const checking = check(tag);
      checking.catch(() => void 0);
      needed.add(checking);
      return image(tag);
    }, "image"),
    newest,
    standing,
    ahead: /* @__PURE__ */ __name(async (question) => {
      try {
        if ("newest" in question) return await newest(question.newest) !== void 0;
        check(question.tag).catch(() => void 0);
        return await image(question.tag) !== void 0;
      } catch {
        return void 0;
      }
    }, "ahead"),
    checked: /* @__PURE__ */ __name(async () => {
      await Promise.all(needed);
    }, "checked")
  };
}
__name(openLookup, "openLookup");
function once(ask) {
  const asked = /* @__PURE__ */ new Map();
  return (name) => {
    const answer = asked.get(name) ?? ask(name);
    asked.set(name, answer);
    return answer;
  };
}
__name(once, "once");

export {
  inPortions,
  isRefuted,
  standingSentence,
  AT_ONCE,
  keepRecord,
  readRecord,
  keepOrigin,
  readOrigin,
  readOrigins,
  keepComparison,
  readStanding,
  openLookup
};

import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  FEW_FILES,
  PROCESS,
  build,
  placedAhead
} from "./chunk-WM5KKJVE.js";
import {
  chainSummary
} from "./chunk-XNVTNK6C.js";
import {
  publishIndex
} from "./chunk-HKHFDQOF.js";
import {
  packageSummary,
  publish,
  servingBefore,
  servingNow
} from "./chunk-3RQIKPPG.js";
import {
  decideNow
} from "./chunk-YRX6XDAZ.js";
import {
  askOn,
  completed,
  prepareAhead,
  recordOf
} from "./chunk-MLWYURLA.js";
import {
  openLookup
} from "./chunk-VYPESJBY.js";
import {
  onPlatform,
  stageOn,
  stagesOf
} from "./chunk-XCTBXWIX.js";
import {
  CommandFailed,
  asFailure
} from "./chunk-G254VJ6N.js";
import {
  __name
} from "./chunk-FEJCPKDN.js";

// src/early.ts
function openEarly() {
  let open = true;
  const decided = /* @__PURE__ */ new Set();
  let begun;
  const drop = /* @__PURE__ */ __name(async () => {
    open = false;
    const before = begun;
    before?.drop();
    await before?.building.catch(() => void 0);
    begun = void 0;
  }, "drop");
  return {
    begin: /* @__PURE__ */ __name((host, of, act) => {
      if (!open || begun !== void 0 || decided.has(of.name)) return;
      const stop = new AbortController();
      const { promise: taken, resolve, reject } = Promise.withResolvers();
      taken.catch(() => void 0);
      const { silent, release } = silenced(host);
      const building = act(silent, { signal: stop.signal, taken });
      building.catch(() => void 0);
      begun = {
        of,
        building,
        take: /* @__PURE__ */ __name(() => {
          release();
          resolve(void 0);
        }, "take"),
        drop: /* @__PURE__ */ __name(() => {
          const reason = unneeded(of);
          reject(reason);
          stop.abort(reason);
        }, "drop")
      };
    }, "begin"),
    take: /* @__PURE__ */ __name(async ({ name, parent }) => {
      if (begun?.of.name !== name || begun.of.parent !== parent) {
        await drop();
        return void 0;
      }
      const { building, take } = begun;
      [open, begun] = [false, void 0];
      take();
      return { building };
    }, "take"),
    drop: /* @__PURE__ */ __name(async (name) => {
      if (name !== void 0) decided.add(name);
      if (name === void 0 || begun?.of.name === name) await drop();
    }, "drop")
  };
}
__name(openEarly, "openEarly");
async function beginEarly(early, candidates) {
  const guesses = await Promise.all(candidates.map(({ guess: guess2 }) => guess2));
  const [only, another] = candidates.filter((_one, index) => guesses[index]?.changed !== false);
  if (only === void 0 || another !== void 0) return;
  const { host, settings, name, placing, secrets } = only;
  const [guess, prepared] = await Promise.all([only.guess, only.reading]);
  if (guess === void 0 || settings.builder === void 0 || settings.builder === PROCESS) return;
  if (prepared.parent !== void 0 && guess.parent === void 0) return;
  const { triggers = {}, entries } = await completed(host, settings, prepared);
  if (Object.keys(triggers).length > 0 || entries.length > FEW_FILES) return;
  const { parent } = guess;
  const { stage } = prepared.settings;
  early.begin(host, { name, parent }, (silent, undecided) => {
    const of = { stage, parent, prepared, placing, secrets, checking: false, dryRun: false, undecided };
    return build(silent, settings, of);
  });
}
__name(beginEarly, "beginEarly");
function silenced(host) {
  let words = [];
  const say = /* @__PURE__ */ __name((word) => {
    if (words === void 0) word();
    else words.push(word);
  }, "say");
  const silent = {
    ...host,
    info: /* @__PURE__ */ __name((message) => {
      say(() => {
        host.info(message);
      });
    }, "info"),
    warning: /* @__PURE__ */ __name((message, at) => {
      say(() => {
        host.warning(message, at);
      });
    }, "warning"),
    error: /* @__PURE__ */ __name((message, at) => {
      say(() => {
        host.error(message, at);
      });
    }, "error"),
    group: /* @__PURE__ */ __name(async (title, act) => {
      const { promise: ended, resolve } = Promise.withResolvers();
      say(() => void host.group(title, () => ended));
      try {
        return await act();
      } finally {
        resolve(void 0);
      }
    }, "group")
  };
  const release = /* @__PURE__ */ __name(() => {
    const all = words ?? [];
    words = void 0;
    for (const word of all) word();
  }, "release");
  return { silent, release };
}
__name(silenced, "silenced");
function unneeded({ name }) {
  return new CommandFailed({
    code: "cancelled",
    message: `The build of ${name} is not needed.`,
    remedy: "Nothing is to be done."
  });
}
__name(unneeded, "unneeded");

// src/release.ts
async function releaseImages(host, settings, options) {
  const slot = atMost(options.parallel);
  const results = /* @__PURE__ */ new Map();
  const several = settings.platforms.length > 1;
  const { lookup = openLookup(host, settings.repository) } = options;
  const early = openEarly();
  const candidates = [];
  for (const view of settings.platforms.map((platform) => onPlatform(settings, platform))) {
    for (const { stage, reading, guess, missing } of prepareAhead(host, view, lookup)) {
      const place = {
        stage: stage.stage,
        platform: stage.platform,
        name: stageOn(stage.stage, several ? stage.platform : void 0)
      };
      const below = stage.parent === void 0 ? [] : [results.get(stageOn(stage.parent, several ? stage.platform : void 0))];
      const told = options.parallel > 1 ? saying(host, place.name) : host;
      const placing = missing.then(
        async (likely) => likely ? placedAhead(host, view, await reading, { checking: false }) : void 0
      );
      placing.catch(() => void 0);
      const secrets = options.secrets[stage.stage] ?? {};
      candidates.push({ host: told, settings: view, name: place.name, reading, guess, placing, secrets });
      const foresee = /* @__PURE__ */ __name((built) => {
        for (const { settings: of2, reading: above } of candidates)
          if (of2.platform === stage.platform) void askOn(lookup, above, { stage: stage.stage, built });
      }, "foresee");
      const of = { ...options, stage, place, lookup, reading, placing, early, foresee };
      const act = /* @__PURE__ */ __name(([parent]) => slot(() => releaseStage(told, view, { ...of, parent: parent?.digest })), "act");
      results.set(place.name, after(below, place, act));
    }
  }
  const finals = several && options.publishes ? stagesOf(settings, "final") : [];
  for (const { stage } of finals) {
    const place = { stage, platform: void 0, name: stage };
    const below = settings.platforms.toSorted().map((platform) => results.get(stageOn(stage, platform)));
    results.set(
      stage,
      after(below, place, (images) => releaseIndex(host, settings, { place, images, dryRun: options.dryRun }))
    );
  }
  if (!options.dryRun && !options.refresh) beginEarly(early, candidates).catch(() => void 0);
  try {
    return await Promise.all(results.values());
  } finally {
    await early.drop();
  }
}
__name(releaseImages, "releaseImages");
function saying(host, name) {
  return {
    ...host,
    info: /* @__PURE__ */ __name((line) => {
      host.info(line.startsWith(name) ? line : `${name}: ${line}`);
    }, "info")
  };
}
__name(saying, "saying");
async function releaseIndex(host, settings, { place, images, dryRun }) {
  const started = host.now();
  const { digest, decision, because } = await publishIndex(host, settings, {
    stage: place.stage,
    images: images.map(({ platform = "", key, digest: of }) => ({ platform, key, digest: of })),
    dryRun
  });
  const seconds = (host.now() - started) / 1e3;
  return {
    ...place,
    result: "released",
    decision,
    because,
    key: "",
    digest,
    seconds,
    verified: images.every((of) => of.verified)
  };
}
__name(releaseIndex, "releaseIndex");
async function after(below, place, act) {
  const under = [];
  for (const result of below) {
    const one = await result;
    if (one?.result === "released") under.push(one);
    else if (one !== void 0) return { ...place, result: "waits", on: one.result === "waits" ? one.on : one.name };
  }
  try {
    return await act(under);
  } catch (error) {
    const failure = asFailure(error);
    if (failure === void 0) throw error;
    return { ...place, result: "failed", failure };
  }
}
__name(after, "after");
async function releaseStage(host, settings, options) {
  const { parent, dryRun, place, lookup } = options;
  const { stage, kind } = options.stage;
  const started = host.now();
  const refresh = options.refresh && kind === "base";
  const prepared = await options.reading;
  const of = { stage: prepared, below: parent, refresh, verifies: options.verifies, lookup };
  const planned = await decideNow(host, settings, of);
  host.info(`${place.name}: ${planned.decision}, because ${planned.because}`);
  const seconds = /* @__PURE__ */ __name(() => (host.now() - started) / 1e3, "seconds");
  const { because } = planned;
  if (planned.decision !== "build") {
    void options.early.drop(place.name);
    const { digest: digest2, key: key2, decision: decision2 } = planned;
    const verify = decision2 === "verify" && !dryRun;
    const now = verify ? await (await import("./checked-WMRJ4TP4.js")).verifyReused(host, settings, { ...options, prepared, digest: digest2 }) : planned.standing;
    if (kind === "final" && options.publishes)
      await publish(host, settings, { stage, digest: digest2, key: key2, refresh: false, dryRun });
    const verified2 = now?.unchecked !== true;
    return { ...place, result: "released", decision: decision2, because, key: key2, digest: digest2, seconds: seconds(), verified: verified2 };
  }
  const make = !options.publishes ? buildAlone : options.verifies ? buildTwice : buildOnce;
  const published = await make(host, settings, { ...options, prepared, refresh });
  if (published === void 0) return { ...place, result: "waits", on: place.name };
  const { key, decision, digest, packages, standing } = published;
  const said = decision === "build" ? because : `${because}; ${published.because}`;
  const verified = options.publishes && standing?.unchecked !== true;
  return { ...place, result: "released", decision, because: said, key, digest, seconds: seconds(), packages, verified };
}
__name(releaseStage, "releaseStage");
async function buildAlone(host, settings, options) {
  const { stage } = options.stage;
  const carries = Object.values(settings.stages).some(({ parent }) => parent === stage);
  const before = carries ? servingBefore(host, settings, options.stage) : void 0;
  before?.catch(() => void 0);
  const built = await firstBuild(host, settings, options);
  if (!built) return void 0;
  const { key, digest } = built;
  options.foresee(digest);
  const now = before ? await servingNow(host, settings, { stage, built: digest, before: await before }) : { digest, decision: "build", because: "" };
  return { ...now, tags: [], key };
}
__name(buildAlone, "buildAlone");
async function firstBuild(host, settings, options) {
  const { stage } = options.stage;
  const parent = options.prepared.parent === void 0 ? void 0 : options.parent;
  const begun = await options.early.take({ name: options.place.name, parent });
  if (begun !== void 0) return begun.building;
  const secrets = options.secrets[stage] ?? {};
  return build(host, settings, { ...options, stage, secrets, checking: false });
}
__name(firstBuild, "firstBuild");
async function buildOnce(host, settings, options) {
  const { prepared, parent, refresh, dryRun } = options;
  const built = await firstBuild(host, settings, options);
  if (!built) return void 0;
  const { stage } = options.stage;
  const { digest, key } = built;
  const record = recordOf(prepared, parent, key);
  const given = { stage, digest, key, record, builds: [built.record], verdict: "unverified", refresh, dryRun };
  return { ...await publish(host, settings, given), key };
}
__name(buildOnce, "buildOnce");
async function buildTwice(host, settings, options) {
  const checked = await import("./checked-WMRJ4TP4.js");
  return checked.buildTwice(host, settings, { ...options, first: /* @__PURE__ */ __name(() => firstBuild(host, settings, options), "first") });
}
__name(buildTwice, "buildTwice");
function atMost(count) {
  const waiting = [];
  let free = count;
  return async (act) => {
    if (free > 0) free -= 1;
    else await new Promise((go) => waiting.push(go));
    try {
      return await act();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else free += 1;
    }
  };
}
__name(atMost, "atMost");
var UNVERIFIED = "Published without a check, as `verify.when` says, until a run that checks";
function unverified(results) {
  return results.flatMap((of) => of.result === "released" && !of.verified ? [of.name] : []);
}
__name(unverified, "unverified");
function releaseSummary(settings, results) {
  const news = results.flatMap(
    (of) => of.result === "released" && of.packages ? [`#### ${of.name}`, "", packageSummary(of.packages)] : []
  );
  const once = unverified(results);
  const told = once.length === 0 ? [] : [`${UNVERIFIED}: ${once.join(", ")}.`, ""];
  return [chainSummary("Release", releaseChain(settings, results)), ...told, ...news].join("\n");
}
__name(releaseSummary, "releaseSummary");
function releaseChain(settings, results) {
  return results.map((of) => {
    const several = settings.platforms.length > 1;
    const below = settings.stages[of.stage]?.parent;
    const parent = below === void 0 || several && of.platform === void 0 ? void 0 : below;
    const place = {
      stage: of.name,
      parent: parent === void 0 ? void 0 : stageOn(parent, several ? of.platform : void 0)
    };
    if (of.result === "failed") return { ...place, decision: "failed", because: firstSentence(of.failure.message) };
    if (of.result === "waits")
      return {
        ...place,
        decision: "not built",
        because: of.on === of.name ? "a dry run builds nothing" : `it stands on ${of.on}`
      };
    return { ...of, ...place };
  });
}
__name(releaseChain, "releaseChain");
function firstSentence(message) {
  return /^[^\n]*?(?=\.(\s|$)|\n|$)/.exec(message)?.[0] ?? message;
}
__name(firstSentence, "firstSentence");

export {
  releaseImages,
  UNVERIFIED,
  unverified,
  releaseSummary,
  releaseChain
};

import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  publishable,
  verifyPublished,
  withGuilt,
  writeReports
} from "./chunk-HDJQ5EBQ.js";
import {
  comparisonOf,
  verify,
  verifySummary
} from "./chunk-JIP6VOHX.js";
import {
  FEW_FILES,
  PROCESS,
  build,
  placedAhead
} from "./chunk-CCIBUMHS.js";
import "./chunk-X6AOXW5E.js";
import {
  chainLines,
  chainSummary
} from "./chunk-GJYMBGAS.js";
import {
  STAGE_SETTINGS
} from "./chunk-IP7IAMX5.js";
import {
  ENVIRONMENT_INPUTS,
  deployDigest,
  deployStep,
  readTarget
} from "./chunk-HBI6NVJE.js";
import {
  packageSummary,
  packagesJson,
  publish,
  publishIndex,
  servingNow
} from "./chunk-CVCZGEVY.js";
import "./chunk-H6YDD3FZ.js";
import {
  completed,
  decideNow,
  openLookup,
  prepareAhead,
  recordOf,
  verifiesNow
} from "./chunk-SUQZDZKG.js";
import {
  KINDS,
  REGISTRY_INPUTS,
  environmentStage,
  flag,
  login,
  onPlatform,
  readBuildSecrets,
  readSettings,
  stageOn,
  stagesOf
} from "./chunk-HLEUWPZH.js";
import {
  CommandFailed,
  InputError,
  asFailure
} from "./chunk-C6YQGZ7Z.js";
import {
  __name
} from "./chunk-FEJCPKDN.js";

// src/steps/release.ts
import { availableParallelism } from "node:os";

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
  const lookup = openLookup(host, settings.repository);
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
      const told2 = options.parallel > 1 ? saying(host, place.name) : host;
      const placing = missing.then(
        async (likely) => likely ? placedAhead(host, view, await reading, { checking: false }) : void 0
      );
      placing.catch(() => void 0);
      const secrets = options.secrets[stage.stage] ?? {};
      candidates.push({ host: told2, settings: view, name: place.name, reading, guess, placing, secrets });
      const of = { ...options, stage, place, lookup, reading, placing, early };
      const act = /* @__PURE__ */ __name(([parent]) => slot(() => releaseStage(told2, view, { ...of, parent: parent?.digest })), "act");
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
    const verify2 = decision2 === "verify" && !dryRun;
    const now = verify2 ? await verifyReused(host, settings, { ...options, prepared, digest: digest2 }) : planned.standing;
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
async function verifyReused(host, settings, options) {
  const secrets = options.secrets[options.stage.stage] ?? {};
  const { verdict, standing } = await verifyPublished(host, settings, { ...options, secrets });
  await told(host, verdict, secrets);
  return standing;
}
__name(verifyReused, "verifyReused");
async function buildAlone(host, settings, options) {
  const built = await firstBuild(host, settings, options);
  if (!built) return void 0;
  const { key, digest } = built;
  const carries = Object.values(settings.stages).some(({ parent }) => parent === options.stage.stage);
  const now = carries ? await servingNow(host, settings, options.stage, digest) : { digest, decision: "build", because: "" };
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
  const { prepared, parent, refresh, dryRun } = options;
  const { stage } = options.stage;
  const secrets = options.secrets[stage] ?? {};
  const once = { stage, parent, prepared, secrets, refresh, dryRun };
  const both = await Promise.allSettled([
    firstBuild(host, settings, options),
    build(host, settings, { ...once, checking: true })
  ]);
  for (const result of both) if (result.status === "rejected") throw result.reason;
  const [cached, second] = both.map((result) => result.status === "fulfilled" ? result.value : void 0);
  if (!cached || !second) return void 0;
  const first = await settled(
    host,
    cached,
    second,
    () => build(host, settings, { ...once, checking: false, refresh: true })
  );
  if (!first) return void 0;
  const compared = await verify(host, {
    ...comparisonOf(settings, options.stage),
    first: first.digest,
    second: second.digest,
    firstWorker: first.worker,
    secondWorker: second.worker,
    records: [first.record, second.record]
  });
  const verdict = await withGuilt(host, settings, compared, { stage, parent, prepared, secrets: /* @__PURE__ */ __name(() => secrets, "secrets") });
  const digest = await told(host, verdict, secrets);
  const { key } = first;
  const published = await publish(host, settings, {
    stage,
    digest,
    key,
    record: recordOf(prepared, parent, key),
    builds: [first.record, second.record],
    verdict: verdict.verdict === "allowed" ? "allowed" : "identical",
    refresh,
    dryRun
  });
  return { ...published, key };
}
__name(buildTwice, "buildTwice");
async function told(host, verdict, secrets) {
  await writeReports(host, verdict, host.input("reports"), Object.values(secrets));
  await host.summary(verifySummary(verdict));
  return publishable(host, verdict);
}
__name(told, "told");
async function settled(host, first, second, again) {
  if (!first.cached || first.digest === second.digest) return first;
  host.info(
    "The first build took steps from a cache and differs from the checking build. It is done again without one."
  );
  return again();
}
__name(settled, "settled");
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
  const told2 = once.length === 0 ? [] : [`${UNVERIFIED}: ${once.join(", ")}.`, ""];
  return [chainSummary("Release", releaseChain(settings, results)), ...told2, ...news].join("\n");
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

// src/steps/release.ts
var DIGESTS = "Digests of the final images that are released, as JSON by stage; of several platforms, that of the index.";
var RELEASE = {
  name: "release",
  title: "Release immutable servers",
  description: "Plans, builds twice, verifies, publishes, and deploys when an environment is given.",
  icon: "zap",
  color: "green",
  inputs: [
    "config",
    "repository",
    "refresh",
    "verify",
    "tags",
    "moving",
    "advisories",
    "secrets",
    "cache",
    "builder",
    "rebuilder",
    "parallel",
    "reports",
    "level",
    "diffoscope",
    ...ENVIRONMENT_INPUTS,
    ...REGISTRY_INPUTS,
    "dry-run"
  ],
  required: [],
  defaults: {},
  outputs: {
    digest: "Digest of the final image.",
    digests: DIGESTS,
    ...Object.fromEntries(KINDS.map((stage) => [`${stage}-digest`, `Digest of ${stage}.`])),
    verified: "`false` when something of it was published without a check, because `verify.when` leaves that to another run; else `true`.",
    packages: "Packages that changed in each stage, bottom first, as JSON; null for a stage that stays.",
    ...deployStep.outputs
  },
  run: /* @__PURE__ */ __name(async (host) => {
    const settings = await readSettings(host);
    const environment = host.input("environment");
    const target = environment === void 0 ? void 0 : readTarget(host, settings);
    const given = chainInputs(host, settings);
    await login(host, settings.repository);
    const verifies = await verifiesNow(host, settings.verify, flag(host, "verify"));
    const results = await releaseImages(host, settings, { ...given, verifies, publishes: true });
    const whole = results.filter(({ platform }) => settings.platforms.length === 1 || platform === void 0);
    const digests = new Map(whole.flatMap((of) => of.result === "released" ? [[of.stage, of.digest]] : []));
    for (const [stage, digest2] of digests) host.output(`${stage}-digest`, digest2);
    const finals = stagesOf(settings, "final").map(({ stage }) => [stage, digests.get(stage)]);
    host.output("digests", JSON.stringify(Object.fromEntries(finals)));
    const served = environmentStage(settings, environment);
    const digest = served === void 0 ? void 0 : digests.get(served);
    if (digest) host.output("digest", digest);
    const reports = results.map((of) => of.result === "released" && of.packages ? packagesJson(of.packages) : "null");
    host.output("packages", `[${reports.join(",")}]`);
    for (const line of chainLines(releaseChain(settings, results))) host.info(line);
    const once = unverified(results);
    if (once.length > 0) host.info(`${UNVERIFIED}: ${once.join(", ")}`);
    host.output("verified", String(once.length === 0));
    await host.summary(releaseSummary(settings, results));
    refuseFailed(host, results, "Published, and reused by the next run");
    if (digest && target) await deployDigest(host, settings, digest, target);
  }, "run")
};
var OF_ONE_STAGE = ["platform", "parent", ...STAGE_SETTINGS, "rebuild", "level"];
async function buildAll(host) {
  for (const name of OF_ONE_STAGE) {
    if (host.input(name) === void 0) continue;
    throw InputError.of({
      code: "stage-missing",
      name: "input stage",
      seen: `nothing, and \`${name}\`, which speaks of one stage`,
      accepted: `the stage that \`${name}\` is for; without both, all stages are built that must be`,
      example: `immutable-servers build final --${name} \u2026`
    });
  }
  const settings = await readSettings(host);
  const given = chainInputs(host, settings);
  await login(host, settings.repository);
  const results = await releaseImages(host, settings, { ...given, verifies: false, publishes: false });
  const there = results.flatMap((of) => of.result === "released" ? [of] : []);
  host.output("images", JSON.stringify(Object.fromEntries(there.map(({ name, digest }) => [name, digest]))));
  host.output("decisions", JSON.stringify(Object.fromEntries(there.map(({ name, decision }) => [name, decision]))));
  const chain = releaseChain(settings, results);
  for (const line of chainLines(chain)) host.info(line);
  await host.summary(chainSummary("Build", chain));
  if (there.some(({ decision }) => decision === "build"))
    host.info(
      "Pushed by their digests alone: `immutable-servers release` builds a second time, compares and publishes."
    );
  refuseFailed(host, results, "Built");
}
__name(buildAll, "buildAll");
function chainInputs(host, settings) {
  const stages = Object.keys(settings.stages);
  const secrets = Object.fromEntries(stages.map((stage) => [stage, readBuildSecrets(host, settings, stage)]));
  return { secrets, refresh: flag(host, "refresh"), dryRun: flag(host, "dry-run"), parallel: parallelInput(host) };
}
__name(chainInputs, "chainInputs");
function refuseFailed(host, results, done) {
  const [first, ...others] = results.flatMap((of) => of.result === "failed" ? [of] : []);
  if (first === void 0) return;
  const released = results.filter((of) => of.result === "released").map(({ name }) => name);
  const waiting = results.filter((of) => of.result === "waits").map(({ name }) => name);
  for (const { name, failure } of others) host.error(`${name}: ${failure.message}
${failure.remedy}`, failure.at);
  if (results.length > KINDS.length) {
    host.info(
      [
        `Failed: ${[first, ...others].map(({ name }) => name).join(", ")}.`,
        ...waiting.length > 0 ? [`Not built, since they stand on it: ${waiting.join(", ")}.`] : [],
        ...released.length > 0 ? [`${done}: ${released.join(", ")}.`] : [],
        "Nothing is deployed."
      ].join(" ")
    );
  }
  throw first.failure;
}
__name(refuseFailed, "refuseFailed");
function parallelInput(host) {
  const text = host.input("parallel") ?? String(Math.max(1, Math.floor(availableParallelism() / 2)));
  const parallel = Number(text);
  if (/^\d+$/.test(text) && parallel >= 1) return parallel;
  throw InputError.of({
    code: "parallel-count",
    name: "input parallel",
    seen: JSON.stringify(text),
    accepted: "a whole number from 1",
    example: "2"
  });
}
__name(parallelInput, "parallelInput");
export {
  RELEASE,
  buildAll
};

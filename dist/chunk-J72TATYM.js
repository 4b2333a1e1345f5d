import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  chainLines,
  chainSummary
} from "./chunk-XNVTNK6C.js";
import {
  STAGE_INPUTS,
  STAGE_SETTINGS,
  onePlatform,
  openSettings
} from "./chunk-UF3JOKZ7.js";
import {
  foreseeTarget
} from "./chunk-SCHF5CZK.js";
import {
  releasedDigests
} from "./chunk-HKHFDQOF.js";
import {
  judged,
  standingLines,
  verifiesNow
} from "./chunk-YRX6XDAZ.js";
import {
  inputChanges,
  keyOn,
  plan,
  planAll,
  planChain,
  prepareStage,
  recordOf,
  withCurrent
} from "./chunk-MLWYURLA.js";
import {
  openLookup,
  readRecord
} from "./chunk-VYPESJBY.js";
import {
  REGISTRY_INPUTS,
  digestInput,
  flag
} from "./chunk-VBO5IZG7.js";
import {
  KINDS,
  parseDigest,
  stageNamed,
  stagesOf
} from "./chunk-XCTBXWIX.js";
import {
  InputError
} from "./chunk-G254VJ6N.js";
import {
  __name
} from "./chunk-FEJCPKDN.js";

// src/jobs.ts
function jobsOf(settings, plans) {
  const several = settings.platforms.length > 1;
  const names = Object.keys(settings.stages);
  if (!several && names.length === KINDS.length && KINDS.every((kind) => names.includes(kind))) return void 0;
  const where = /* @__PURE__ */ __name((platform) => ({ platform: several ? platform : "", runner: settings.runners[platform] ?? "" }), "where");
  const bases = plans.filter(({ kind, decision }) => kind === "base" && decision !== "reuse").map(({ platform, ...plan2 }) => ({ ...decided(plan2), ...where(platform) }));
  const chains = plans.filter(({ kind }) => kind === "app-base").map(({ stage, platform, ...plan2 }) => ({
    name: several ? `${stage}, ${platform}` : stage,
    "app-base": stage,
    decision: plan2.decision,
    digest: decided({ stage, ...plan2 }).digest,
    finals: plans.filter((of) => of.parent === stage && of.platform === platform).filter((of) => !several || of.decision !== "reuse").map(decided),
    ...where(platform)
  })).filter(({ decision, finals }) => decision !== "reuse" || finals.length > 0);
  return { bases, chains, indexes: several ? stagesOf(settings, "final").map(({ stage }) => stage) : [] };
}
__name(jobsOf, "jobsOf");
function decided(plan2) {
  return { stage: plan2.stage, decision: plan2.decision, digest: plan2.digest ?? "" };
}
__name(decided, "decided");

// src/ran.ts
function chainOfJobs(needs) {
  const { jobs, plans } = readNeeds(needs);
  const drawn = [];
  for (const [index, stage] of planChain(plans).entries()) {
    const below = drawn.find(({ stage: name }) => name === stage.parent);
    const job = jobs[stage.stage];
    drawn.push({ ...stage, ...outcome(stage, { job, below, open: plans[index]?.key === void 0 }) });
  }
  return drawn;
}
__name(chainOfJobs, "chainOfJobs");
function areSeveral(needs) {
  return (readNeeds(needs).jobs["plan"]?.outputs["jobs"] ?? "") !== "";
}
__name(areSeveral, "areSeveral");
function chainsOfJobs(needs, now) {
  const { jobs, plans } = readNeeds(needs);
  const drawn = [];
  for (const [index, stage] of planChain(plans).entries()) {
    const [before, below] = [plans[index], drawn.find(({ stage: name }) => name === stage.parent)];
    const after = now.find((one) => one.stage === before?.stage && one.platform === before.platform);
    const result = jobs[before?.kind === "base" ? "bases" : "chains"]?.result;
    drawn.push({ ...stage, ...before && outcomeNow(before, { after, below, result }) });
  }
  return drawn;
}
__name(chainsOfJobs, "chainsOfJobs");
function digestOfJobs(needs) {
  const { jobs, plans } = readNeeds(needs);
  const digest = jobs["final"]?.outputs["digest"];
  if (digest) return parseDigest(digest);
  const planned = plans.find(({ kind }) => kind === "final");
  return planned === void 0 || planned.decision === "build" ? void 0 : planned.digest;
}
__name(digestOfJobs, "digestOfJobs");
function outcome(planned, { job, below, open }) {
  const { decision, because, digest } = planned;
  if (job?.result === "failure") {
    return { decision: "failed", because: "its job says why in its log and summary", digest: void 0 };
  }
  if (job?.result !== "success" || !job.outputs["digest"]) {
    if (decision === "reuse") return { decision, because, digest };
    const on = below && ["failed", "not built"].includes(below.decision) ? `it stands on ${below.stage}` : void 0;
    return { decision: "not built", because: on ?? "its job did not run to its end", digest: void 0 };
  }
  const ended = { digest: parseDigest(job.outputs["digest"]) };
  if (decision !== "build") return { decision, because, ...ended };
  switch (job.outputs["decision"]) {
    case "stop early":
      return { decision: "stop early", because: "it was built again and has the content that it had", ...ended };
    case "reuse":
      return { decision: "reuse", because: "it is published for what it stands on now", ...ended };
    default:
      return { decision, because: open && below ? `${below.stage} has a new digest` : because, ...ended };
  }
}
__name(outcome, "outcome");
function outcomeNow(before, {
  after,
  below,
  result
}) {
  if (after === void 0 || after.decision === "build") {
    if (below && ["failed", "not built"].includes(below.decision)) {
      return { decision: "not built", because: `it stands on ${below.stage}`, digest: void 0 };
    }
    return result === "failure" ? { decision: "failed", because: "its job says why in its log and summary", digest: void 0 } : { decision: "not built", because: "its job did not run to its end", digest: void 0 };
  }
  const { digest } = after;
  if (before.decision !== "build") return { decision: before.decision, because: before.because, digest };
  const open = before.key === void 0;
  if (before.current === digest) {
    return open ? { decision: "reuse", because: "its image is the one that it had", digest } : { decision: "stop early", because: "it was built again and has the content that it had", digest };
  }
  if (!open || !below) return { decision: "build", because: before.because, digest };
  const because = below.decision === "build" ? `${below.stage} has a new digest` : "what it is made of changed";
  return { decision: "build", because, digest };
}
__name(outcomeNow, "outcomeNow");
function readNeeds(text) {
  try {
    const jobs = JSON.parse(text);
    return { jobs, plans: JSON.parse(jobs["plan"]?.outputs["plan"] ?? "") };
  } catch (error) {
    throw InputError.of({
      code: "needs-unreadable",
      name: "input needs",
      seen: text.length > 40 ? `${text.slice(0, 40)}\u2026` : JSON.stringify(text),
      accepted: "the needs of a job, as JSON, among them a job `plan` with its output `plan`",
      example: "needs: ${{ toJSON(needs) }}",
      cause: error
    });
  }
}
__name(readNeeds, "readNeeds");

// src/why.ts
var KEY = /^[0-9a-f]{64}$/;
async function why(host, settings, { stage, parent: given }) {
  const prepared = await prepareStage(host, settings, stage);
  const under = given === void 0 ? prepared.parent : void 0;
  const below = under === void 0 ? [] : await plan(host, settings, { upTo: under });
  const last = below.at(-1);
  const before = await readRecord(host, settings.repository, { stage: prepared.settings.alias });
  if (last?.decision === "build") return whyOpen(prepared, { name: last.stage, below, before });
  const parent = given ?? last?.digest;
  const { key, components } = keyOn(prepared, parent);
  const head = [`${stage} has the key ${key}, made of`, ...partLines(components)];
  if (!before) return [...head, `${stage} has not been published yet: there is nothing to compare with.`];
  const changes = inputChanges(before, recordOf(prepared, parent, key), prepared.settings.context);
  if (changes.length === 0) return [...head, `It is as it was published last, under ${before.key}.`];
  return [...head, `Since it was published last, under ${before.key}:`, ...changes.map((change) => `  ${change}`)];
}
__name(why, "why");
function whyOpen(prepared, { name, below, before }) {
  const { stage, context } = prepared.settings;
  const usual = before?.parts["parent"];
  const { components } = keyOn(prepared, usual);
  const changes = before ? inputChanges(before, recordOf(prepared, usual, ""), context) : [];
  const decides = !before ? [`${stage} has not been published yet: it is built whatever ${name} comes out as.`] : changes.length > 0 ? [
    `It is built whatever ${name} comes out as. Since it was published last:`,
    ...changes.map((change) => `  ${change}`)
  ] : [
    `Nothing else has changed since it was published last: if ${name} comes out with ${usual ?? "the digest of then"} again, ${stage} is reused, else built.`
  ];
  return [
    `${stage} has no key yet: it stands on ${name}, whose digest is not known before it is built.`,
    ...chainLines(planChain(below)).map((line) => `  ${line}`),
    `What is known of ${stage}:`,
    ...partLines({ ...components, parent: `the digest of ${name}, not known yet` }),
    ...decides,
    `\`immutable-servers build\` builds what is open; \`immutable-servers plan --why ${stage} --parent sha256:\u2026\` tells the key on a digest of ${name}.`
  ];
}
__name(whyOpen, "whyOpen");
function partLines(components) {
  return Object.entries(components).map(([name, hash]) => `  ${name.padEnd(11)} ${hash}`);
}
__name(partLines, "partLines");
async function keyDifferences(host, settings, { stage, keys }) {
  const named = keys.split(/[\s,]+|\.\./).filter((key) => key !== "");
  const wrong = named.find((key) => !KEY.test(key));
  if (named.length !== 2 || wrong !== void 0) {
    throw InputError.of({
      code: "two-keys",
      name: "input diff",
      seen: JSON.stringify(keys),
      accepted: `two keys of ${stage}, each of 64 hexadecimal digits, as \`plan\` and the tags of the repository show them`,
      example: `${"0".repeat(64)} ${"1".repeat(64)}`
    });
  }
  const { alias, context } = stageNamed(settings, stage);
  const [before, after] = await Promise.all(named.map((key) => published(host, settings.repository, alias, key)));
  const changes = before && after ? inputChanges(before, after, context) : [];
  return changes.length > 0 ? changes : ["Nothing: both keys have the same parts."];
}
__name(keyDifferences, "keyDifferences");
async function published(host, repository, stage, key) {
  const record = await readRecord(host, repository, { stage, key });
  if (record) return record;
  throw InputError.of({
    code: "key-unknown",
    name: "input diff",
    seen: JSON.stringify(key),
    accepted: `a key under which ${stage} was published to ${repository}`,
    example: `the part after \`${stage}-\` in one of its tags`
  });
}
__name(published, "published");

// src/steps/plan.ts
var planStep = {
  name: "plan",
  title: "Plan immutable servers",
  description: "Says for each stage whether its image is there already or must be built, and why.",
  icon: "map",
  color: "blue",
  inputs: [
    ...STAGE_INPUTS,
    "parent",
    "refresh",
    "verify",
    "environment",
    "env",
    "why",
    "diff",
    "needs",
    ...STAGE_SETTINGS,
    ...REGISTRY_INPUTS
  ],
  required: [],
  defaults: {},
  outputs: {
    decision: "`build` when something must be built; `verify` when nothing must be, and something was published without a check; else `reuse`. With `stage`, of that stage.",
    digest: "With `stage`: the digest to reuse, or to verify; empty when it must be built.",
    key: "With `stage`: its key; empty while the parent's digest is open.",
    ...Object.fromEntries(
      KINDS.flatMap((stage) => [
        [`${stage}-decision`, `\`reuse\`, \`verify\` or \`build\` for ${stage}.`],
        [`${stage}-digest`, `Digest of ${stage} to reuse, or to verify; empty when it must be built.`]
      ])
    ),
    plan: "The whole plan as JSON: a list of stage, kind, parent, platform, decision, key, digest, because.",
    digests: "Digests of the final images that are there, as JSON by stage; of several platforms, that of the index.",
    verify: "`true` when this run verifies what it builds; `false` when `verify.when` leaves that to another run.",
    jobs: "For the reusable workflow: the jobs of several chains or platforms, as JSON; empty for one chain on one platform.",
    runner: "The runner's label for the platform, where there is one platform and the configuration names one."
  },
  run: /* @__PURE__ */ __name(async (host) => {
    const needs = host.input("needs");
    if (needs !== void 0) {
      const { chain, digests: digests2 } = await ran(host, needs);
      for (const line of chainLines(chain)) host.info(line);
      host.output("digests", JSON.stringify(digests2));
      await host.summary(chainSummary("Release", chain));
      return;
    }
    const asked = host.input("why") !== void 0 ? "why" : "stage";
    const { settings, stage: named } = await openSettings(host, asked);
    foreseeTarget(host, settings);
    if (named !== void 0) onePlatform(host, settings);
    const keys = host.input("diff");
    if (keys !== void 0 || asked === "why") {
      const { stage } = named ?? stageNamed(settings, void 0);
      const lines = keys === void 0 ? await why(host, settings, { stage, parent: digestInput(host, "parent") }) : await keyDifferences(host, settings, { stage, keys });
      for (const line of lines) host.info(line);
      return;
    }
    const refresh = flag(host, "refresh");
    const lookup = openLookup(host, settings.repository);
    const found = named === void 0 ? await planAll(host, settings, { refresh, lookup }) : await plan(host, settings, { upTo: named.stage, parent: digestInput(host, "parent"), refresh, lookup });
    const verifies = await verifiesNow(host, settings.verify, flag(host, "verify"));
    const plans = await judged(lookup, { plans: found, verifies });
    host.output("verify", String(verifies));
    for (const line of chainLines(planChain(plans))) host.info(line);
    for (const stage of new Set(plans.map((each) => each.stage))) {
      const [first, ...others] = plans.filter((each) => each.stage === stage);
      if (first === void 0) continue;
      host.output(`${stage}-decision`, together([first, ...others]));
      host.output(`${stage}-digest`, others.length > 0 ? "" : reused(first));
    }
    const jobs = jobsOf(settings, plans);
    const last = plans.at(-1);
    if (named !== void 0 && last !== void 0) {
      host.output("plan", JSON.stringify(plans));
      host.output("decision", last.decision);
      host.output("digest", reused(last));
      host.output("key", last.key ?? "");
      return;
    }
    host.output("decision", together(plans));
    const [whole, digests] = await Promise.all([
      // After them, the jobs of several chains are told from what is published.
      jobs === void 0 ? plans : withCurrent(host, settings, plans),
      releasedDigests(host, settings, { plans, pushed: false })
    ]);
    host.output("plan", JSON.stringify(whole));
    host.output("digests", JSON.stringify(digests));
    host.output("jobs", jobs === void 0 ? "" : JSON.stringify(jobs));
    host.output("runner", settings.platforms.length > 1 ? "" : settings.runners[settings.platform] ?? "");
    const told = [
      ...standingLines(plans),
      ...verifies ? [] : ["This run builds once: `verify.when` leaves the check to another run."]
    ];
    for (const line of told) host.info(line);
    await host.summary([chainSummary("Plan", planChain(plans)), ...told.map((line) => `- ${line}`), ""].join("\n"));
  }, "run")
};
async function ran(host, needs) {
  if (!areSeveral(needs)) {
    const digest = digestOfJobs(needs);
    return { chain: chainOfJobs(needs), digests: digest === void 0 ? {} : { final: digest } };
  }
  const { settings } = await openSettings(host);
  const lookup = openLookup(host, settings.repository);
  const plans = await judged(lookup, { plans: await planAll(host, settings, { lookup }), verifies: false });
  return { chain: chainsOfJobs(needs, plans), digests: await releasedDigests(host, settings, { plans, pushed: true }) };
}
__name(ran, "ran");
function together(plans) {
  const most = ["build", "verify"].find((work) => plans.some(({ decision }) => decision === work));
  return most ?? "reuse";
}
__name(together, "together");
function reused(stage) {
  return stage.decision === "build" ? "" : stage.digest;
}
__name(reused, "reused");

export {
  planStep
};

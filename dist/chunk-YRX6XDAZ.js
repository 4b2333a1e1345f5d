import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  decide
} from "./chunk-MLWYURLA.js";
import {
  isRefuted,
  readStanding,
  standingSentence
} from "./chunk-VYPESJBY.js";
import {
  manifest,
  pinned
} from "./chunk-XCTBXWIX.js";
import {
  CheckFailed
} from "./chunk-G254VJ6N.js";
import {
  __name
} from "./chunk-FEJCPKDN.js";

// src/when.ts
async function verifiesNow(host, { when, label }, asked) {
  if (asked || when.includes("release")) return true;
  if (when.includes("schedule") && host.env("GITHUB_EVENT_NAME") === "schedule") return true;
  return when.includes("label") && (await labels(host)).includes(label);
}
__name(verifiesNow, "verifiesNow");
async function labels(host) {
  const path = host.env("GITHUB_EVENT_PATH");
  const text = path === void 0 ? void 0 : await host.read(path);
  const event = text === void 0 ? {} : JSON.parse(text);
  return (event.pull_request?.labels ?? []).map(({ name }) => name);
}
__name(labels, "labels");
async function judged(lookup, { plans, verifies }) {
  const standings = await Promise.all(
    plans.map(async (plan) => plan.decision === "reuse" ? await lookup.standing(plan.digest) : void 0)
  );
  const anew = /* @__PURE__ */ new Set();
  const place = /* @__PURE__ */ __name((platform, stage) => `${stage ?? ""} ${platform}`, "place");
  return plans.map((plan, index) => {
    const standing = standings[index];
    if (plan.decision !== "reuse") return plan;
    const { digest: _digest, ...rest } = plan;
    if (anew.has(place(plan.platform, plan.parent))) {
      anew.add(place(plan.platform, plan.stage));
      const because = `${plan.parent ?? ""} is built first; its digest decides`;
      return { ...rest, decision: "build", key: void 0, because };
    }
    if (standing && isRefuted(standing)) {
      anew.add(place(plan.platform, plan.stage));
      return { ...rest, decision: "build", because: "it was published without a check, and came out different later" };
    }
    if (!verifies || standing?.unchecked !== true) return { ...plan, standing };
    return { ...plan, decision: "verify", because: "it was published without a check", standing };
  });
}
__name(judged, "judged");
async function decideNow(host, settings, { verifies, ...of }) {
  const plan = await decide(host, settings, of);
  await of.lookup.checked();
  const [now = plan] = await judged(of.lookup, { plans: [plan], verifies });
  return now;
}
__name(decideNow, "decideNow");
function standingLines(plans) {
  return plans.flatMap(
    ({ stage, standing }) => standing === void 0 ? [] : [`${stage}: ${standingSentence(standing)}`]
  );
}
__name(standingLines, "standingLines");
async function proofOf(host, settings, digest) {
  const { repository, platforms, verify } = settings;
  const index = platforms.length > 1 ? await manifest(host, pinned({ repository, digest })) : void 0;
  const images = index?.manifests?.map((image) => image.digest) ?? [digest];
  const read = await Promise.all(images.map((image) => readStanding(host, repository, image)));
  const known = read.filter((standing) => standing !== void 0);
  const wrong = known.find(isRefuted) ?? known.find(({ unchecked }) => unchecked && verify.when.includes("release"));
  if (wrong) throw refused(pinned({ repository, digest: wrong.digest }), wrong);
  if (known.length === 0) return void 0;
  const verified = known.every(({ unchecked }) => unchecked !== true);
  return { verified, builds: Math.min(...known.map(({ equal }) => equal)) };
}
__name(proofOf, "proofOf");
function refused(image, standing) {
  const again = `immutable-servers verify --rebuild ${image}`;
  if (isRefuted(standing)) {
    return new CheckFailed({
      code: "different",
      message: `${image} was published without a check, and another build of it came out different.`,
      remedy: `Release again: the stage is then built anew. What differs is shown by \`${again}\`.`
    });
  }
  return new CheckFailed({
    code: "unverified",
    message: `${image} was published without a check, and \`verify.when\` says that every release is checked.`,
    remedy: `Release again, which checks it; or \`${again} --keep\`.`
  });
}
__name(refused, "refused");

export {
  verifiesNow,
  judged,
  decideNow,
  standingLines,
  proofOf
};

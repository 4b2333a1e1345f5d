import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  createTwoFilesPatch
} from "./chunk-CUUOCS5O.js";
import {
  comparisonOf,
  patched,
  reportSchema,
  verify,
  wholeReportJson
} from "./chunk-IUT4XMRR.js";
import "./chunk-VEP64MFY.js";
import {
  STAGE_INPUTS,
  onePlatform,
  parentDigest
} from "./chunk-UF3JOKZ7.js";
import "./chunk-DOR5VCAV.js";
import "./chunk-KSUXEWX3.js";
import "./chunk-G5ZT72F7.js";
import {
  cut,
  plural
} from "./chunk-NVA3BBXT.js";
import "./chunk-26PBJSGD.js";
import {
  REGISTRY_INPUTS,
  digestInput,
  flag
} from "./chunk-VBO5IZG7.js";
import {
  login,
  readBuildSecrets,
  readSettings,
  stageNamed
} from "./chunk-XCTBXWIX.js";
import {
  CheckFailed,
  InputError
} from "./chunk-G254VJ6N.js";
import {
  __name
} from "./chunk-FEJCPKDN.js";

// src/proof/proven.ts
var MOST_ROUNDS = 3;
async function proven(text, causes, options) {
  const { tryOut, leaveOut: always = false, patch = patched } = options;
  const rounds = [];
  const seen = /* @__PURE__ */ new Set([text]);
  let standing = { text, causes };
  while (rounds.length < MOST_ROUNDS) {
    const last = rounds.length === MOST_ROUNDS - 1;
    const found = (always || last ? [true, false] : [false, true]).map((leaveOut) => ({ ...patch(standing.text, standing.causes, { leaveOut }), leaveOut })).find((each) => !seen.has(each.text));
    if (found === void 0) break;
    seen.add(found.text);
    const candidate = { ...found, round: rounds.length + 1 };
    const tried = await tryOut(candidate);
    rounds.push({ ...candidate, tried });
    if (tried.result === "equal") break;
    if (tried.result === "differs") standing = { text: found.text, causes: tried.causes };
  }
  return rounds;
}
__name(proven, "proven");

// src/fix.ts
async function readReport(host, path) {
  const text = await host.read(path);
  const wrong = /* @__PURE__ */ __name((seen, cause) => InputError.of({
    code: "report-unreadable",
    name: "input report",
    seen,
    accepted: "the JSON that `verify` writes: its output `report`, or verify-STAGE.json of its input `reports`",
    example: "--report verify-base.json",
    cause
  }), "wrong");
  if (text === void 0) throw wrong(`${JSON.stringify(path)}, which is not there,`);
  let content;
  try {
    content = JSON.parse(text);
  } catch (cause) {
    throw wrong(`${JSON.stringify(path)}, which is not JSON,`, cause);
  }
  const report = reportSchema.safeParse(content);
  if (report.success) return report.data;
  const [issue] = report.error.issues;
  throw wrong(
    `${JSON.stringify(path)}, which has another shape (${issue?.path.join(".") ?? ""}: ${issue?.message ?? ""}),`,
    report.error
  );
}
__name(readReport, "readReport");
async function fix(host, options) {
  const { report, dockerfile, write, leaveOut, tryOut } = options;
  if (report.causes.length === 0) {
    host.info(`${report.stage} is ${report.verdict}: there is nothing to fix.`);
    return "";
  }
  const text = await host.read(dockerfile);
  if (text === void 0) {
    throw InputError.of({
      code: "dockerfile-missing",
      name: `stages.${report.stage}.dockerfile`,
      seen: `${JSON.stringify(dockerfile)}, which is not there,`,
      accepted: "the Dockerfile that was built; `fix` runs at the root of the checkout",
      example: dockerfile
    });
  }
  const patch = /* @__PURE__ */ __name((before, causes, how) => patched(
    before,
    causes.filter(({ at }) => at === void 0 || at.file === dockerfile),
    how
  ), "patch");
  const rounds = tryOut ? await proven(text, report.causes, { patch, leaveOut, tryOut: telling(host, dockerfile, tryOut) }) : [];
  const last = rounds.at(-1);
  const result = last ?? patch(text, report.causes, { leaveOut });
  if (!last) for (const line of told(result)) host.info(line);
  if (result.text === text) {
    throw new CheckFailed({
      code: "no-fix",
      message: `None of ${plural(report.causes.length, "remedy", "remedies")} can be written into ${dockerfile} by this program.`,
      remedy: "Do it by hand, as the lines above say.",
      at: { file: dockerfile }
    });
  }
  const written = /* @__PURE__ */ __name((after) => createTwoFilesPatch(`a/${dockerfile}`, `b/${dockerfile}`, text, after).replace(/^=+\n/, ""), "written");
  if (last && last.tried.result !== "equal") throw unproven(host, { rounds, dockerfile, written });
  if (write) {
    await host.write(dockerfile, result.text);
    host.info(`${dockerfile} is changed. Look at it, commit it, and let both builds run again.`);
  }
  return written(result.text);
}
__name(fix, "fix");
function telling(host, dockerfile, tryOut) {
  return async (candidate) => {
    const { round, leaveOut, text } = candidate;
    const what = leaveOut ? "what differs left out" : "the fixes";
    host.info(`Round ${round} of at most ${MOST_ROUNDS}: ${dockerfile} with ${what}, built twice`);
    for (const line of told(candidate)) host.info(line);
    const tried = await tryOut(text);
    host.info(tried.result === "does not build" ? `${tried.said} It is taken back.` : tried.said);
    return tried;
  };
}
__name(telling, "telling");
function unproven(host, of) {
  const { rounds, dockerfile, written } = of;
  const nearest = rounds.findLast(({ tried }) => tried.result === "differs");
  const { said, remedy } = (nearest ?? rounds[0])?.tried ?? { said: "", remedy: "" };
  if (nearest) host.info(`The patch that came nearest:
${written(nearest.text)}`);
  return new CheckFailed({
    code: "fix-unproven",
    message: `${plural(rounds.length, "round")} gave no patch with which two builds are equal. ${said}`,
    remedy: `Nothing was written. ${nearest ? "The patch above is a start; the rest is to be done by hand. " : ""}${remedy}`,
    at: { file: dockerfile }
  });
}
__name(unproven, "unproven");
function told({ written, left }) {
  const place = /* @__PURE__ */ __name((line) => line === void 0 ? "" : ` at line ${line}`, "place");
  return [
    ...written.map(({ title, at }) => `Written${place(at?.line)}: ${cut(title, 120)}`),
    ...left.flatMap(({ cause, because }) => [
      `By hand${place(cause.at?.line)}: ${cut(cause.title, 120)}, since ${because}`,
      ...cause.fix.split("\n").map((line) => `    ${cut(line, 300)}`)
    ])
  ];
}
__name(told, "told");

// src/steps/fix.ts
var FIX = {
  name: "fix",
  title: "Fix a stage",
  description: "Prints what makes two builds of a stage equal, as a patch to its Dockerfile; --prove tries it first, --write changes the file.",
  icon: "tool",
  color: "green",
  inputs: [
    ...STAGE_INPUTS,
    "report",
    "first",
    "second",
    "prove",
    "write",
    "leave-out",
    "parent",
    "builder",
    "rebuilder",
    "secrets",
    ...REGISTRY_INPUTS
  ],
  required: [],
  defaults: {},
  outputs: { patch: "The patch, for `git apply` or `patch -p1`; empty when there is nothing to fix." },
  run: /* @__PURE__ */ __name(async (host) => {
    const path = host.input("report");
    const given = path === void 0 ? void 0 : await readReport(host, path);
    const settings = await readSettings(host);
    const stage = host.input("stage") ?? given?.stage;
    const { dockerfile, stage: name } = stageNamed(settings, stage);
    const report = given ?? await compared(host, settings, stage);
    const tryOut = flag(host, "prove") && report.causes.length > 0 ? await tryingOut(host, settings, name) : void 0;
    const [write, leaveOut] = [flag(host, "write"), flag(host, "leave-out")];
    host.output("patch", await fix(host, { report, dockerfile, write, leaveOut, tryOut }));
  }, "run")
};
async function tryingOut(host, settings, stage) {
  onePlatform(host, settings);
  const { triedOut } = await import("./tried-5TUUDMNE.js");
  await login(host, settings.repository);
  const secrets = readBuildSecrets(host, settings, stage);
  const parent = await parentDigest(host, settings, stage);
  return (text) => triedOut(host, settings, { stage, parent, secrets, text });
}
__name(tryingOut, "tryingOut");
async function compared(host, settings, name) {
  const stage = stageNamed(settings, name);
  const [first, second] = [digestInput(host, "first"), digestInput(host, "second")];
  if (first === void 0 || second === void 0) {
    throw InputError.of({
      code: "input-missing",
      name: "input report",
      seen: "nothing",
      accepted: "a report that `verify` wrote, or the digests of two builds as `first` and `second`",
      example: "--report verify-base.json"
    });
  }
  await login(host, settings.repository);
  const quiet = { ...host, error: /* @__PURE__ */ __name(() => void 0, "error") };
  const verdict = await verify(quiet, { ...comparisonOf(settings, stage), diffoscope: false, first, second });
  return reportSchema.parse(JSON.parse(wholeReportJson(verdict)));
}
__name(compared, "compared");
export {
  FIX
};

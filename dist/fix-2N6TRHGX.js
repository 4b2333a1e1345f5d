import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  comparisonOf,
  createTwoFilesPatch,
  patched,
  reportSchema,
  verify,
  wholeReportJson
} from "./chunk-XHUCK4Q2.js";
import "./chunk-7LCV7BVU.js";
import "./chunk-4BWPCEX5.js";
import "./chunk-RLCWMATW.js";
import "./chunk-UGRGTEUB.js";
import {
  cut,
  plural
} from "./chunk-NVA3BBXT.js";
import "./chunk-26PBJSGD.js";
import {
  REGISTRY_INPUTS,
  digestInput,
  flag
} from "./chunk-CQNJK5O7.js";
import {
  login,
  readSettings,
  stageNamed
} from "./chunk-OAOIG5DA.js";
import {
  CheckFailed,
  InputError
} from "./chunk-P4UWJVVG.js";
import {
  __name
} from "./chunk-FEJCPKDN.js";

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
async function fix(host, { report, dockerfile, write, leaveOut }) {
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
  const result = patched(
    text,
    report.causes.filter(({ at }) => at === void 0 || at.file === dockerfile),
    { leaveOut }
  );
  for (const line of told(result)) host.info(line);
  if (result.text === text) {
    throw new CheckFailed({
      code: "no-fix",
      message: `None of ${plural(report.causes.length, "remedy", "remedies")} can be written into ${dockerfile} by this program.`,
      remedy: "Do it by hand, as the lines above say.",
      at: { file: dockerfile }
    });
  }
  if (write) {
    await host.write(dockerfile, result.text);
    host.info(`${dockerfile} is changed. Look at it, commit it, and let both builds run again.`);
  }
  return createTwoFilesPatch(`a/${dockerfile}`, `b/${dockerfile}`, text, result.text).replace(/^=+\n/, "");
}
__name(fix, "fix");
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
  description: "Prints what makes two builds of a stage equal, as a patch to its Dockerfile; --write changes the file.",
  icon: "tool",
  color: "green",
  inputs: ["config", "repository", "stage", "report", "first", "second", "write", "leave-out", ...REGISTRY_INPUTS],
  required: [],
  defaults: {},
  outputs: { patch: "The patch, for `git apply` or `patch -p1`; empty when there is nothing to fix." },
  run: /* @__PURE__ */ __name(async (host) => {
    const path = host.input("report");
    const given = path === void 0 ? void 0 : await readReport(host, path);
    const settings = await readSettings(host);
    const stage = host.input("stage") ?? given?.stage;
    const { dockerfile } = stageNamed(settings, stage);
    const report = given ?? await compared(host, settings, stage);
    host.output(
      "patch",
      await fix(host, { report, dockerfile, write: flag(host, "write"), leaveOut: flag(host, "leave-out") })
    );
  }, "run")
};
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

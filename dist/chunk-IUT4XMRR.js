import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  CONTENT,
  SHARED_LIBRARY,
  broughtFiles,
  explained,
  layerSteps,
  literally,
  madeIn,
  matches,
  namesFile,
  neededBy,
  neededFiles,
  runsBehind,
  speaksOf,
  stageAbove
} from "./chunk-VEP64MFY.js";
import {
  rpmIndex
} from "./chunk-DOR5VCAV.js";
import {
  CHUNK_BYTES,
  HASHED_BLOCK,
  briefly,
  builderLines,
  detached,
  gunzipped,
  hashesOf,
  hostile,
  otherWorker,
  pairChecks,
  readLayer,
  refuseDishonest,
  tarParser
} from "./chunk-KSUXEWX3.js";
import {
  dockerfileLines,
  wordsOf,
  workingFolder
} from "./chunk-G5ZT72F7.js";
import {
  code,
  codeCell,
  cut,
  fence,
  label,
  oneLine,
  plural,
  prose,
  text
} from "./chunk-NVA3BBXT.js";
import {
  shellWord
} from "./chunk-26PBJSGD.js";
import {
  DIFFERENCE_KINDS,
  VARIATION_NAMES,
  _enum,
  aboveOf,
  array,
  boolean,
  chainOf,
  fetchImages,
  imageConfig,
  int,
  iso_exports,
  literal,
  manifest,
  number,
  object,
  pinned,
  places,
  record,
  strictObject,
  string,
  union,
  variationNamed
} from "./chunk-XCTBXWIX.js";
import {
  CheckFailed,
  CommandFailed,
  InputError
} from "./chunk-G254VJ6N.js";
import {
  __name
} from "./chunk-FEJCPKDN.js";

// src/proof/guilt.ts
var MOST_ROUNDS = 12;
var VARIATION_DOCS = "https://github.com/immutable-servers/immutable-servers/blob/main/docs/variation.md";
async function bisect(options) {
  const { first, vary, build } = options;
  const rounds2 = [];
  const guilty = [];
  const differs = /* @__PURE__ */ __name(async (some) => {
    if (rounds2.length >= MOST_ROUNDS) return void 0;
    const digest3 = await build(some);
    rounds2.push({ vary: some, digest: digest3, differs: digest3 !== first });
    return digest3 !== first;
  }, "differs");
  if (await differs([])) return { rounds: rounds2, guilty, anyway: true, complete: true };
  let left = [...vary];
  for (; ; ) {
    const { set, sure } = await smallest(left, differs);
    guilty.push(set);
    left = left.filter((name) => !set.includes(name));
    const more = sure && left.length > 0 ? await differs(left) : false;
    if (more !== true) return { rounds: rounds2, guilty, anyway: false, complete: sure && more === false };
  }
}
__name(bisect, "bisect");
async function smallest(whole, differs) {
  let set = whole;
  while (set.length > 1) {
    const halves2 = [set.slice(0, Math.ceil(set.length / 2)), set.slice(Math.ceil(set.length / 2))];
    let found;
    for (const half2 of halves2) {
      const answer = await differs(half2);
      if (answer === void 0) return { set, sure: false };
      if (answer) found = half2;
      if (found) break;
    }
    if (!found) break;
    set = found;
  }
  return { set, sure: true };
}
__name(smallest, "smallest");
function knownBy(causes, bisected) {
  const [set, ...others] = bisected.guilty;
  if (set === void 0 || others.length > 0 || !bisected.complete) return [...causes];
  const told4 = set.map(variationNamed);
  return causes.map(
    (cause2) => cause2.rule === "unknown" ? {
      ...cause2,
      title: "something that the build takes from its surroundings",
      why: `The difference appears when ${told4.map(({ when }) => when).join(" and ")} (${rounds(bisected)}).`,
      fix: told4.map(({ fix }) => `# ${fix}`).join("\n"),
      source: VARIATION_DOCS
    } : cause2
  );
}
__name(knownBy, "knownBy");
function guiltLines(bisected, causes) {
  if (causes.some(({ source }) => source === VARIATION_DOCS)) return [];
  const { guilty, anyway, complete } = bisected;
  const builds = rounds(bisected);
  if (anyway) return [`The images differ without any variation as well (${builds}), so none of them is to blame.`];
  return [
    ...guilty.map((set) => {
      const told4 = set.map(variationNamed);
      const when = told4.map((each) => each.when).join(set.length === 2 ? " and " : ", ");
      if (complete || set.length === 1)
        return `The difference appears when ${when} (${builds}). ${told4.map(({ fix }) => fix).join(" ")}`;
      return `The difference appears with some of ${set.join(", ")}; the rounds came to an end (${builds}).`;
    }),
    ...complete ? [] : ["There may be others: run it again when these are mended."]
  ];
}
__name(guiltLines, "guiltLines");
function rounds({ rounds: all }) {
  return plural(all.length, "more build");
}
__name(rounds, "rounds");

// src/proof/report.ts
var RELEASES = 12;
var NO_STAGE = "the image";
var CLOSER_LINES = 30;
function opening({ stage, verdict: verdict2, causes, releases, builders: builders2 }) {
  if (verdict2 === "identical") return "Two independent builds came out as one image, byte for byte.";
  if (verdict2 === "allowed")
    return "Two independent builds differ, and verify.allow in the configuration has a reason for every difference. The first build is the one to publish.";
  const unknown = "Neither their layers nor their settings say in what: compare the two manifests in the registry.";
  if (stage === NO_STAGE) return `The two images are not the same. ${causes.length === 0 ? unknown : ""}`.trim();
  return [
    `${stage} was built twice from the same files, and the two images are not the same.`,
    causes.length === 0 ? unknown : "As a rule, something in the build writes a value that is new each time: a time, a random number, the name of a machine.",
    "Until that is gone, nobody can tell whether an image holds what its Dockerfile says, or something more.",
    ...builders2?.bisected === void 0 ? [] : guiltLines(builders2.bisected, causes),
    releases === void 0 ? "Nothing was published, and what serves now still serves." : released(releases)
  ].join(" ");
}
__name(opening, "opening");
function released(releases) {
  const where = releases.length === 0 ? "no tag of a release serves it or what stands on it" : `these releases run it: ${releases.slice(0, RELEASES).join(", ")}${releases.length > RELEASES ? ` and ${releases.length - RELEASES} more` : ""}`;
  return `The first was published without a check, as verify.when says; ${where}. The next run builds it anew.`;
}
__name(released, "released");
function epochNote(causes) {
  if (!causes.some(({ fix, script }) => `${fix} ${script?.instead ?? ""}`.includes("SOURCE_DATE_EPOCH")))
    return void 0;
  return "SOURCE_DATE_EPOCH is the date that both builds are given in place of the clock, in seconds since 1970. A RUN has it as a variable where `ARG SOURCE_DATE_EPOCH` stands before it.";
}
__name(epochNote, "epochNote");
function adviceOnly(fix) {
  const lines = fix.split("\n");
  return lines.every((line) => line.startsWith("# ")) ? lines.map((line) => line.slice(2)).join("\n") : void 0;
}
__name(adviceOnly, "adviceOnly");
function differentBuilds(compared) {
  const { stage, dockerfile, causes, first, second, releases } = compared;
  const guilt = [...variationLines(compared), ...releases ? [released(releases)] : []];
  const [main, ...others] = causes;
  const file = dockerfile === void 0 ? void 0 : { file: dockerfile };
  if (!main) {
    return new CheckFailed({
      code: "different",
      message: `Two builds of ${stage} differ, and neither their layers nor their settings say in what. ${guilt.join(" ")} First ${first}, second ${second}.`,
      remedy: "Compare the two manifests in the registry.",
      at: file
    });
  }
  const hint = fixHint({ stage, causes, first, second });
  return new CheckFailed({
    code: "different",
    message: [
      `Two builds of ${stage} differ. ${sentence(main)}`,
      ...others.length === 0 ? [] : [`${plural(others.length, "more cause")} ${others.length === 1 ? "is" : "are"} told before this.`],
      ...guilt,
      `First ${first}, second ${second}.`
    ].join(" "),
    remedy: [advice(main), ...hint ? [`${hint.text}
    ${hint.command}`] : []].join("\n"),
    at: main.at ?? file
  });
}
__name(differentBuilds, "differentBuilds");
function variationLines({ builders: builders2, causes }) {
  if (builders2?.bisected !== void 0) return guiltLines(builders2.bisected, causes);
  const applied2 = (builders2?.variations ?? []).filter((each) => each.applied).map(({ name }) => name);
  if (applied2.length === 0) return [];
  return [
    `The second build differed on purpose in ${applied2.join(", ")}; \`verify.level: bisect\` finds out in which it matters.`
  ];
}
__name(variationLines, "variationLines");
function made({ stage, line, instruction }) {
  return `stage ${stage}, line ${line}: ${cut(instruction, 160)}`;
}
__name(made, "made");
function scripted({ file, line, command, instead }) {
  const epoch = instead?.includes("SOURCE_DATE_EPOCH") === true ? ", and ARG SOURCE_DATE_EPOCH before the RUN" : "";
  return [
    `${file}, line ${line}: ${cut(command, 160)}`,
    ...instead === void 0 ? [] : [`write there: ${cut(instead, 160)}${epoch}`]
  ];
}
__name(scripted, "scripted");
function sentence(cause2) {
  const verb = cause2.layer === void 0 ? "sets" : "leaves";
  const origin = cause2.madeIn ? `, made in stage ${cause2.madeIn.stage}, line ${cause2.madeIn.line}` : "";
  const script = cause2.script ? `, by ${cause2.script.file}:${cause2.script.line}` : "";
  return `${placeOf(cause2)} ${verb} ${example(cause2)}: ${cause2.title}${origin}${script}.`;
}
__name(sentence, "sentence");
function placeOf({ at: at2, instruction, layer }) {
  if (at2) return `${at2.file}${at2.line === void 0 ? "" : `:${at2.line}`}`;
  return layer === void 0 ? "The image" : `Layer ${layer} (${cut(instruction ?? "unknown", 80)})`;
}
__name(placeOf, "placeOf");
function example({ paths, count }) {
  const [first] = paths;
  if (!first) return "nothing that can be named";
  const more = count > 1 ? ` and ${count - 1} more` : "";
  return `${named(first)} (${first.kinds.join(", ")})${more}`;
}
__name(example, "example");
function named({ path: path2 }) {
  return cut(path2 === "/" ? "the layer itself" : path2, 120);
}
__name(named, "named");
function advice(cause2) {
  return `${cause2.why}
${fixOf(cause2)}`;
}
__name(advice, "advice");
function fixOf({ fix, instruction, source, script, madeIn: madeIn2, edits: edits2 }) {
  const inScript2 = script ? `${scripted(script).join("\n")}
` : "";
  const there = madeIn2 && edits2 ? `In the RUN of stage ${madeIn2.stage}, line ${madeIn2.line}` : "The remedy";
  const where = instruction?.startsWith("RUN") === true ? "In the same RUN, or as the comments say" : there;
  return `${inScript2}${where}:
${fix.split("\n").map((line) => `    ${line}`).join("\n")}
More: ${source}`;
}
__name(fixOf, "fixOf");
function evidenceLines(verdict2) {
  return verdict2.causes.flatMap((cause2) => [
    `${cause2.title}:`,
    ...cause2.instruction === void 0 ? [] : [`  made by: ${cut(cause2.instruction, 200)}`],
    ...cause2.madeIn === void 0 ? [] : [`  where it was made: ${made(cause2.madeIn)}`],
    ...cause2.paths.slice(0, 5).flatMap(pathLines),
    ...cause2.count > 5 ? [`  and ${cause2.count - 5} more`] : []
  ]);
}
__name(evidenceLines, "evidenceLines");
function pathLines(report) {
  const { kinds, seen, where, first, second } = report;
  const head = `  ${named(report)}: ${kinds.join(", ")}${seen === void 0 ? "" : `; ${seen}`}${where === void 0 ? "" : `, ${where}`}`;
  const sides = first === void 0 || second === void 0 || first === "" && second === "" ? [] : [`    first:  ${oneLine(first)}`, `    second: ${oneLine(second)}`];
  return [head, ...sides, ...closerLines(report)];
}
__name(pathLines, "pathLines");
function closerLines({ diffoscope: diffoscope2 }) {
  if (diffoscope2 === void 0) return [];
  const lines = diffoscope2.split("\n");
  const more = lines.length > CLOSER_LINES ? [`and ${lines.length - CLOSER_LINES} more lines in the report`] : [];
  return ["    diffoscope says:", ...[...lines.slice(0, CLOSER_LINES), ...more].map((line) => `      ${line}`)];
}
__name(closerLines, "closerLines");
function fixHint({ stage, causes, first, second }) {
  const written3 = causes.filter(({ edits: edits2 }) => edits2 !== void 0).length;
  if (written3 === 0 || stage === NO_STAGE) return void 0;
  const which = written3 < causes.length ? `${written3} of ${causes.length} remedies` : written3 === 1 ? "It" : "All of it";
  return {
    text: `${which} can be written into the Dockerfile for you; this shows the patch, with --prove tries it in two builds first, and with --write makes it:`,
    command: `immutable-servers fix ${stage} --first ${first} --second ${second}`
  };
}
__name(fixHint, "fixHint");
function policyLines({ policy: policy2 }) {
  const { allowed, unused, expired, refused } = policy2;
  return [
    ...allowed.map(({ count, paths, ...entry }) => ({
      level: "info",
      text: `${allowanceName(entry)} lets ${plural(count, "difference")} pass, e.g. ${named(paths[0] ?? { path: "/", kinds: [] })}: ${entry.reason} (${entry.owner}, until ${entry.until})`
    })),
    ...expired.map((entry) => ({
      level: "warning",
      text: `${allowanceName(entry)} ended on ${entry.until} and allows nothing now. ${entry.owner}: remove it, or set a new day. Its reason was: ${entry.reason}`
    })),
    ...refused.map(({ entry, path: path2 }) => ({
      level: "warning",
      text: `Entry ${entry} of verify.allow does not cover ${cut(path2, 120)}: a program, the rights of one, or a link needs its exact path there, without * or ?.`
    })),
    ...unused.map((entry) => ({
      level: "info",
      text: `${allowanceName(entry)} was not needed this time.`
    }))
  ];
}
__name(policyLines, "policyLines");
function allowanceName({ entry, of }) {
  return `Entry ${entry} of verify.allow (${cut(of, 120)})`;
}
__name(allowanceName, "allowanceName");

// src/proof/summary.ts
var ROWS = 50;
var EXAMPLES = 3;
var CODE = 160;
function verifySummary(verdict2) {
  const { stage, first, second } = verdict2;
  const builders2 = verdict2.builders === void 0 ? [] : builderLines(verdict2.builders).map((line) => `- ${prose(line)}`);
  const builds = first === second ? `Both builds are \`${first}\`.` : `First build \`${first}\`, second build \`${second}\`.`;
  return [
    `### Verify ${stage}: ${verdict2.verdict}`,
    "",
    prose(opening(verdict2)),
    "",
    ...verdict2.verdict === "different" ? differences(verdict2) : [],
    ...verdict2.policy.allowed.length > 0 ? allowedTable(verdict2) : [],
    builds,
    "",
    ...policyNotes(verdict2),
    ...builders2.length === 0 ? [] : [...builders2, ""]
  ].join("\n");
}
__name(verifySummary, "verifySummary");
function differences(verdict2) {
  const { causes, layers } = verdict2;
  if (causes.length === 0) return [];
  const hint = fixHint(verdict2);
  const note = epochNote(causes);
  const rows = causes.slice(0, ROWS).map((cause2) => {
    const where = cause2.at === void 0 && cause2.layer === void 0 ? "image" : placeOf(cause2);
    const path2 = cause2.paths[0]?.path ?? "";
    return `| ${text(cause2.title)} | ${codeCell(cut(where, CODE))} | ${cause2.count} | ${codeCell(cut(path2, CODE))} |`;
  });
  return [
    ...picture(verdict2),
    "",
    `${plural(causes.length, "cause")} in ${plural(layers.length, "layer")}. Each has its remedy below.`,
    "",
    "| what differs | made by | paths | for example |",
    "|---|---|---|---|",
    ...rows,
    ...causes.length > ROWS ? ["", `And ${causes.length - ROWS} more causes; see the report.`] : [],
    "",
    ...hint ? [hint.text, "", ...fence("shell", [hint.command])] : [],
    ...note === void 0 ? [] : [note, ""],
    ...causes.slice(0, ROWS).flatMap(details)
  ];
}
__name(differences, "differences");
function allowedTable({ policy: policy2 }) {
  const rows = policy2.allowed.map(
    ({ of, count, reason, owner, until, paths }) => `| ${codeCell(cut(of, CODE))} | ${count} | ${codeCell(cut(paths[0]?.path ?? "", CODE))} | ${text(reason)} | ${text(owner)} | ${until} |`
  );
  return ["| allowed | differences | for example | reason | owner | until |", "|---|---|---|---|---|---|", ...rows, ""];
}
__name(allowedTable, "allowedTable");
function policyNotes({ policy: { expired, unused, refused } }) {
  const notes = [
    ...expired.map(
      ({ entry, of, owner, until }) => `Entry ${entry} of \`verify.allow\` (${code(cut(of, CODE))}) ended on ${until} and allows nothing now. ${text(owner)}: remove it, or set a new day.`
    ),
    ...refused.map(
      ({ entry, path: path2 }) => `Entry ${entry} of \`verify.allow\` does not cover ${code(cut(path2, CODE))}: a program, the rights of one, or a link needs its exact path.`
    ),
    ...unused.map(
      ({ entry, of }) => `Entry ${entry} of \`verify.allow\` (${code(cut(of, CODE))}) was not needed this time.`
    )
  ];
  return notes.length === 0 ? [] : [...notes.slice(0, ROWS).map((note) => `- ${note}`), ""];
}
__name(policyNotes, "policyNotes");
function details(cause2, index) {
  const examples = cause2.paths.slice(0, EXAMPLES).flatMap(pathLines);
  return [
    `<details${index === 0 ? " open" : ""}><summary><b>${prose(cause2.title)}</b>, ${text(placeOf(cause2))}</summary>`,
    "",
    prose(cause2.why),
    "",
    ...cause2.instruction === void 0 ? [] : [`Made by ${code(cut(cause2.instruction, CODE))}`, ""],
    ...cause2.madeIn === void 0 ? [] : [`Copied from ${code(cut(made(cause2.madeIn), CODE))}`, ""],
    ...cause2.script === void 0 ? [] : [...scripted(cause2.script).map((line) => `In a script: ${code(line)}  `), ""],
    ...remedy(cause2),
    "Where both builds differ:",
    "",
    ...fence("text", [...examples, ...cause2.count > EXAMPLES ? [`  and ${cause2.count - EXAMPLES} more`] : []]),
    `More: ${prose(cause2.source)} (rule ${code(cause2.rule)})`,
    "",
    "</details>",
    ""
  ];
}
__name(details, "details");
function remedy({ fix, edits: edits2 }) {
  const advice2 = adviceOnly(fix);
  if (advice2 !== void 0) return [`What to do: ${prose(advice2).replaceAll("\n", "<br>\n")}`, ""];
  const alone2 = edits2 !== void 0 && Object.keys(edits2).join() === "run";
  return [
    alone2 ? "What to write, at the end of the same RUN:" : "What to write:",
    "",
    ...fence("shell", fix.split("\n"))
  ];
}
__name(remedy, "remedy");
function picture({ stage, chain, above, causes }) {
  const at2 = chain.indexOf(stage);
  const box = /* @__PURE__ */ __name((name, index) => `s${index}["${label(name)}<br>${index < at2 ? "same" : "different"}"]`, "box");
  return [
    "```mermaid",
    "flowchart LR",
    `  ${chain.map(box).join(" --> ")}`,
    ...above.slice(0, 8).map((name, index) => `  s${at2} --> w${index}["${label(name)}<br>waits"]`),
    ...stepsOf(causes).slice(0, 8).map(
      ({ step, instruction, causes: own }, index) => `  s${at2} -.-> d${index}["${label(`${step}: ${cut(instruction, 50)}`, 120)}<br>${plural(own.length, "cause")}"]`
    ),
    `  style s${at2} stroke:#cf222e,stroke-width:3px`,
    "```"
  ];
}
__name(picture, "picture");
function stepsOf(causes) {
  const steps2 = /* @__PURE__ */ new Map();
  for (const cause2 of causes) {
    const { at: at2, layer, instruction = "configuration" } = cause2;
    const place2 = layer === void 0 ? "image settings" : `layer ${layer}`;
    const step = at2?.line === void 0 ? place2 : `${at2.file}:${at2.line}`;
    const known2 = steps2.get(`${step} ${instruction}`) ?? { step, instruction, causes: [] };
    known2.causes.push(cause2);
    steps2.set(`${step} ${instruction}`, known2);
  }
  return [...steps2.values()];
}
__name(stepsOf, "stepsOf");

// src/proof/digests.ts
import { createHash } from "node:crypto";

// src/proof/remedy.ts
var FIXED_ID = "00000000-0000-4000-8000-000000000001";
var FIXED_SECONDS = "1577836800";
var UNSET = "set-when-the-server-starts";
var GNU_TAR_OPTIONS = "--sort=name --mtime=@0 --owner=0 --group=0 --numeric-owner";
var TAR_OPTIONS = `${GNU_TAR_OPTIONS} --pax-option=delete=atime,delete=ctime`;
function fixText(fix) {
  if (typeof fix === "string") return fix;
  const { args = [], env = {}, options = {}, replace = [], first, run, copy, text: text2 } = fix;
  const variables = Object.entries(env).map(([name, value2]) => `${name}=${shellWord(value2)}`);
  const others = args.length + variables.length + Object.keys(options).length > 0 || first !== void 0;
  return [
    ...args.length > 0 ? ["# in the stage, before this instruction:", ...args.map((name) => `ARG ${name}`)] : [],
    ...variables.length > 0 ? [`# for this RUN alone:`, `export ${variables.join(" ")}`] : [],
    ...replace.map(({ from, to }) => `${closed(to)}   # in place of: ${closed(from)}`),
    ...Object.entries(options).map(([command, flags]) => `${command} ${flags} \u2026`),
    ...first === void 0 ? [] : ["# at the beginning of the same RUN:", first],
    ...run === void 0 ? [] : [...others ? ["# at the end of the same RUN:"] : [], run.replaceAll("{paths}", "FILE")],
    ...copy === void 0 ? [] : [`COPY ${copy} \u2026`],
    ...text2 === void 0 ? [] : [text2]
  ].join("\n");
}
__name(fixText, "fixText");
function closed(piece) {
  const open3 = piece.split("(").length - piece.split(")").length;
  return open3 > 0 && piece.includes("$(") ? piece + ")".repeat(open3) : piece;
}
__name(closed, "closed");
function editsOf(fix) {
  if (typeof fix === "string") return void 0;
  const { text: _text, ...edits2 } = fix;
  return Object.keys(edits2).length > 0 ? edits2 : void 0;
}
__name(editsOf, "editsOf");

// src/proof/build-values.ts
var NAME = "BUILD_ID";
var DICE = /\/dev\/u?random\b|\/proc\/sys\/kernel\/random\/|\bopenssl\s+rand\b|\buuid(?:gen)?\b|\bmcookie\b|\bpwgen\b|\bshuf\b|\bmktemp\s+-u|\bgit\s+(?:-\S+\s+)*(?:rev-parse|describe|log|show)\b|\bsecrets\.|\brandomBytes\b|\brandomUUID\b|\bSecureRandom\b|\b(?:bin2hex|random_bytes)\(/;
var SECRETS = "secret|token|salt|pepper|nonce|cookie|session|hmac|auth|jwt|csrf|otp|crypt|pass|priv|credential|key";
var SECRET = new RegExp(`(?:${SECRETS})[\\w.]*\\\\?["']?\\s*[=:]\\s*[\\\\"']*$`, "i");
var SECRET_FILE = new RegExp(`${SECRETS}|\\.pem$`, "i");
function arguedValues(source) {
  const defaults = /* @__PURE__ */ new Map();
  const variable = /* @__PURE__ */ __name((command) => {
    const value2 = likeness(command);
    const name = defaults.get(value2) ?? (defaults.size === 0 ? NAME : `${NAME}_${defaults.size + 1}`);
    defaults.set(value2, name);
    return `\${${name}}`;
  }, "variable");
  const replace = [];
  for (const { piece, before: before2 } of substitutions(source))
    if (DICE.test(piece) && !SECRET.test(before2)) replace.push({ from: piece, to: variable(piece) });
  for (const { command, sign, file } of written(source))
    if (DICE.test(command) && !SECRET_FILE.test(file))
      replace.push({ from: `${command} ${sign} ${file}`, to: `echo "${variable(command)}" ${sign} ${file}` });
  if (replace.length === 0) return {};
  return { args: [...defaults].map(([value2, name]) => `${name}=${value2}`), replace };
}
__name(arguedValues, "arguedValues");
var RECORD = /\bjson\b|\bJSON\.|to_json|to_yaml|json_encode|json\.dump|\w+["']?\s*(?:=>|:)\s*\S.*,|\bnow\b|\btime\b/i;
function written(source) {
  const body = source.replace(/^\s*RUN\s+(?:--\S+\s+)*/, "");
  return body.split(/&&|\|\||;|\n|\\\n/).flatMap((part2) => {
    const [, command = "", sign = "", file = ""] = /^\s*(?:(?:[({!]|then|do|else|elif|if)\s+|\()*(\S[^>$`]*?)\s*(>>?)\s*([\w./-]+)[\s)]*$/.exec(part2) ?? [];
    const open3 = /* @__PURE__ */ __name((quote) => command.split(quote).length % 2 === 0, "open");
    return command === "" || open3('"') || open3("'") || RECORD.test(command) ? [] : [{ command, sign, file }];
  });
}
__name(written, "written");
function substitutions(source) {
  const found = [];
  for (let at2 = 0; at2 < source.length; at2 += 1) {
    const end = source.startsWith("$(", at2) && source[at2 + 2] !== "(" ? closing(source, at2 + 2) : backtick(source, at2);
    if (end === void 0) continue;
    found.push({ piece: source.slice(at2, end), before: source.slice(Math.max(0, at2 - 60), at2) });
    at2 = end - 1;
  }
  return found;
}
__name(substitutions, "substitutions");
function closing(source, from) {
  let depth = 1;
  for (let at2 = from; at2 < source.length; at2 += 1) {
    if (source[at2] === "\\") at2 += 1;
    else if (source[at2] === "(") depth += 1;
    else if (source[at2] === ")" && (depth -= 1) === 0) return at2 + 1;
  }
  return void 0;
}
__name(closing, "closing");
function backtick(source, at2) {
  const end = source[at2] === "`" ? source.indexOf("`", at2 + 1) : -1;
  return end < 0 ? void 0 : end + 1;
}
__name(backtick, "backtick");
function likeness(command) {
  if (/\buuid/.test(command) || /random\/uuid|randomUUID/.test(command)) return FIXED_ID;
  const number5 = /* @__PURE__ */ __name((pattern2) => Number(pattern2.exec(command)?.[1] ?? NaN), "number");
  const cut3 = number5(/\|\s*(?:cut\s+-c\s*1?-|head\s+-c\s*)(\d+)\D*$/);
  if (cut3 > 0) return zeros(cut3);
  if (/\bgit\s/.test(command))
    return zeros(number5(/--short=(\d+)/) || (/--short|%h\b|describe/.test(command) ? 7 : 40));
  const bytes = number5(
    /(?:-N\s*|-n\s*|-c\s*|--bytes[= ]|\bbs=|rand\s+(?:-\w+\s+)*|randomBytes\(|random_bytes\(|_hex\()(\d+)/
  );
  return zeros((bytes > 0 ? bytes : 8) * 2);
}
__name(likeness, "likeness");
function zeros(count) {
  return "0".repeat(Math.min(count, 128));
}
__name(zeros, "zeros");

// src/proof/durations.ts
var NAMES = "time|duration(?:_?ms|_?seconds|InMilliseconds)?|elapsed(?:_?time|_?ms|Time)?|Elapsed|run_?time|runTime|exec_?time|execTime|executionTime|total_?time|totalTime|time_taken|wall_?time|took";
var NUMBER = String.raw`\d+(?:\.\d+)?(?:e-?\d+)?`;
var NAMED = new RegExp(`((?:^|["'\\s])(?:${NAMES})(?:["']? ?[:=] ?["']?|(?<=_ms) ))${NUMBER}(?![\\w.:-])`, "gm");
var COUNTED = /(^|\\[tn]|[^\w.])\d+(?:\.\d+)? ?(?:ns|us|µs|ms|s|secs?|seconds?)(?!\w)/gm;
var CLOCKED = /(^|[^\w.:])\d\d:\d\d\.\d{3}(?![\w.:])/gm;
var [NOTHING, STOPPED] = ["0s", "00:00.000"];
var TEST_RUN = /<(?:testsuites?|test-run|assemblies|TestRun)\b|"(?:numTotalTests|testResults|passes|failures|nodeid|Action|exec_time|examples|elements)"\s*:|^TAP version|^test result: |^=+ .*\b(?:passed|failed)\b.* in \d|^\s*--- (?:PASS|FAIL)|^OK \(\d+ tests?|\b\d+ (?:passing|failing|assertions|examples)\b/m;
function durationsOf(text2) {
  if (!TEST_RUN.test(text2)) return [];
  const named5 = [...text2.matchAll(NAMED)].map(([, before2 = ""]) => `${before2.replace(/^\s/, " ")}0`);
  const counted4 = text2.search(COUNTED) < 0 ? [] : [NOTHING];
  const clocked = text2.search(CLOCKED) < 0 ? [] : [STOPPED];
  return [.../* @__PURE__ */ new Set([...named5, ...counted4, ...clocked])];
}
__name(durationsOf, "durationsOf");
function withoutDurations(text2) {
  return text2.replaceAll(NAMED, "$1\u231B").replaceAll(COUNTED, "$1\u231B").replaceAll(CLOCKED, "$1\u231B");
}
__name(withoutDurations, "withoutDurations");
function isDuration(text2) {
  return text2 === NOTHING || text2 === STOPPED || new RegExp(`^${NAMED.source}$`).exec(text2)?.[1] === text2.slice(0, -1);
}
__name(isDuration, "isDuration");
function unspent(duration) {
  const units = "(ns|us|\xB5s|ms|s|secs?|seconds?)";
  if (duration === NOTHING) return String.raw`s/(^|\\[tn]|[^0-9A-Za-z_.])[0-9]+([.][0-9]+)? ?${units}\b/\1${NOTHING}/g`;
  if (duration === STOPPED)
    return String.raw`s/(^|[^0-9A-Za-z_.:])[0-9]{2}:[0-9]{2}[.][0-9]{3}([^0-9A-Za-z_.:]|$)/\1${STOPPED}\2/g`;
  const before2 = duration.slice(0, -1).replace(/^ /, "(^|[[:space:]])");
  const behind = before2.startsWith("(") ? 5 : 4;
  return `s/(${before2})[0-9]+([.][0-9]+)?(e-?[0-9]+)?([^0-9A-Za-z_.:-]|$)/\\10\\${behind}/g`;
}
__name(unspent, "unspent");

// src/proof/word-times.ts
var NEAR_SECONDS = 400 * 86400;
var FRESH_SECONDS = 3 * 86400;
var CLOCK_SECONDS = 5400;
function near(seconds, { now }) {
  return seconds > now - NEAR_SECONDS && seconds < now + 2 * 86400;
}
__name(near, "near");
function clocksInWords(first, second, moment) {
  if (countedTimes(first, second, moment) || reckonedTimes(first, second, moment) || ticking(first, second))
    return true;
  const [[before2, one, behind] = [], [itsBefore, other, itsBehind] = []] = [first, second].map(
    (word2) => DIGITS_WITHIN.exec(word2)?.slice(1)
  );
  if (one === void 0 || other === void 0 || before2 !== itsBefore || behind !== itsBehind) return false;
  const fresh2 = /* @__PURE__ */ __name((seconds) => Math.abs(seconds - moment.now) < FRESH_SECONDS, "fresh");
  return [...ERAS, ...LAYOUTS].some((read) => fresh2(read(one, moment)) && fresh2(read(other, moment)));
}
__name(clocksInWords, "clocksInWords");
var DIGITS_WITHIN = /^([^\d]{0,40})(\d[\d._:T/-]{3,20}\d(?:e\+?\d+)?)(|\D.*)$/i;
function number2(pattern2, seconds) {
  return (word2) => pattern2.test(word2) ? seconds(Number(word2)) : NaN;
}
__name(number2, "number");
var ERAS = [
  // Windows, browsers, and .NET.
  number2(/^1\d{17}$/, (value2) => value2 / 1e7 - 11644473600),
  number2(/^1\d{16}$/, (value2) => value2 / 1e6 - 11644473600),
  number2(/^6\d{17}$/, (value2) => value2 / 1e7 - 62135596800),
  // Apple, and satellites.
  number2(/^\d{9}(?:\.\d+)?$/, (value2) => value2 + 978307200),
  number2(/^\d{18}$/, (value2) => value2 / 1e9 + 978307200),
  number2(/^1\d{9}(?:\.\d+)?$/, (value2) => value2 + 315964782),
  // Days: of spreadsheets, of astronomers, those without their first digits, and of Unix.
  number2(/^\d{5}(?:\.\d{4,})?$/, (days) => (days - 25569) * 86400),
  number2(/^\d{5}(?:\.\d{4,})?$/, (days) => (days - 40587) * 86400),
  number2(/^\d{7}(?:\.\d{4,})?$/, (days) => (days - 24405875e-1) * 86400),
  number2(/^\d{5}(?:\.\d{4,})?$/, (days) => days * 86400),
  number2(/^[1-9]\.\d{5,}e\+?(?:0?9|1[258])$/i, (value2) => value2 / 10 ** (Math.floor(Math.log10(value2) / 3) * 3 - 9)),
  // Minutes since 1970.
  number2(/^[23]\d{7}$/, (minutes) => minutes * 60),
  ...[1288834974657e-3, 1420070400, 1577836800].map(
    (from) => number2(/^\d{18,20}$/, (id) => id / 2 ** 22 / 1e3 + from)
  ),
  number2(/^\d{18,20}$/, (id) => id / 2 ** 23 / 1e3 + 1314220021721e-3),
  number2(/^\d{17,19}$/, (id) => id / 2 ** 16 / 1e3),
  number2(/^\d{17,19}$/, (id) => id / 2 ** 24 / 100 + 1409529600),
  number2(/^\d{16,20}$/, (id) => id % 2 ** 56 / 2 ** 24),
  assembly
];
function assembly(word2) {
  const [, days, halves2] = /^\d+\.\d+\.(\d{4,5})\.(\d{1,5})$/.exec(word2) ?? [];
  return Number(days) * 86400 + Number(halves2) * 2 + 946684800;
}
__name(assembly, "assembly");
var LAYOUTS = [
  ...[
    "yyMMddhhmm",
    "ddMMyyhhmm",
    "MMddyyhhmm",
    "ddMMyyyyhhmm",
    "MMddyyyyhhmm",
    "yyDDDhhmm",
    "yyyyDDDhhmm",
    "yyyyMMddhhmm"
  ].flatMap((layout) => [layoutOf(layout), layoutOf(`${layout}ss`)]),
  ...["MMddhhmm", "MMddhhmmss", "yyyyDDD", "yyDDD", "yyMMdd", "ddMMyy", "MMddyy"].map(layoutOf),
  // A clock alone has few values: within the hours around the builds.
  clock(/^([01]\d|2[0-3]):([0-5]\d)$/),
  clock(/^([01]\d|2[0-3])[-.]?([0-5]\d)[-.]?([0-5]\d)$/)
];
function layoutOf(layout) {
  const names2 = layout.match(/(.)\1*/g) ?? [];
  const pattern2 = new RegExp(`^${names2.map((name) => `(\\d{${name.length}})`).join("[-_.T/]?")}$`, "i");
  return (word2, { now }) => {
    if (word2.length < layout.length) return NaN;
    const [found, ...digits] = pattern2.exec(word2) ?? [];
    if (found === void 0) return NaN;
    const part2 = /* @__PURE__ */ __name((letter) => digits[names2.findIndex((name) => name.startsWith(letter))], "part");
    const value2 = /* @__PURE__ */ __name((letter, otherwise) => Number(part2(letter) ?? otherwise), "value");
    const year = value2("y", new Date(now * 1e3).getUTCFullYear());
    const [month, day] = part2("D") === void 0 ? [value2("M", 0), value2("d", 0)] : [1, value2("D", 0)];
    if (month < 1 || month > 12 || day < 1 || value2("h", 0) > 23 || value2("m", 0) > 59 || value2("s", 0) > 60)
      return NaN;
    return Date.UTC(year < 100 ? 2e3 + year : year, month - 1, day, value2("h", 0), value2("m", 0), value2("s", 0)) / 1e3;
  };
}
__name(layoutOf, "layoutOf");
function clock(pattern2) {
  return (word2, { now }) => {
    const [, hours, minutes, seconds = 0] = pattern2.exec(word2) ?? [];
    const at2 = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
    const ago = sinceClock(at2, { now });
    return Math.abs(ago) < CLOCK_SECONDS ? now - ago : NaN;
  };
}
__name(clock, "clock");
function sinceClock(at2, { now }) {
  return (now - at2 + 1.5 * 86400) % 86400 - 86400 / 2;
}
__name(sinceClock, "sinceClock");
function reckonedTimes(first, second, { now }) {
  const [one, other] = [first, second].map(
    (word2) => /^\d{10}$|^\d{10}\.\d+$|^\d{13}$/.test(word2) ? Number(word2) / (word2.length === 13 && !word2.includes(".") ? 1e3 : 1) : NaN
  );
  const later = [one, other].every((at2) => at2 > now && at2 < now + 30 * 31557600);
  const between2 = Math.abs(one - other);
  return later && between2 <= 7200 && between2 % 512 !== 0;
}
__name(reckonedTimes, "reckonedTimes");
function ticking(first, second) {
  const digits = [first, second].every((word2) => /^\d{13,16}$/.test(word2));
  const signs = digits ? SIGNS.slice(0, 10) : first.length > 10 ? BASE_16 : SIGNS;
  const other = [first, second].every(
    (word2) => /^(?!0x|(?:7f|5[5-7])[\da-f]{10}$)(?=.*[a-z])(?:[a-f\d]{11,12}|[a-z\d]{9,10})$/.test(word2)
  );
  if (!digits && (!other || first.length !== second.length)) return false;
  const [one, later] = [first, second].map((word2) => digitsIn(word2, signs));
  const grown = later - one;
  return grown > 1e8 && grown < Math.min(6e11, one / 50);
}
__name(ticking, "ticking");
var SIGNS = "0123456789abcdefghijklmnopqrstuvwxyz";
var LETTERS = SIGNS.slice(10);
var BASE_62 = `0123456789${LETTERS.toUpperCase()}${LETTERS}`;
var [BASE_8, BASE_16, BASE_32] = [SIGNS.slice(0, 8), SIGNS.slice(0, 16), SIGNS.slice(0, 32)];
var DIGITS = [
  within(BASE_8, 1, 11),
  within(BASE_16, 1, 8),
  // Minutes, as at(1) names its jobs.
  within(BASE_16, 1 / 60, 8),
  within(BASE_16, 1e3, 11),
  within(BASE_16, 2 ** 20, 13),
  within(BASE_16, 1e6, 13),
  within(BASE_16, 1e9, 16),
  { ...within(BASE_16, 1e7, 15), before: 11644473600 },
  ...[BASE_32, SIGNS, BASE_62, `${SIGNS}${LETTERS.toUpperCase()}`].flatMap(
    (signs) => [1, 1e3, 1e6, 1e9].map((unit) => alone(signs, unit))
  )
];
function within(signs, unit, length) {
  return { signs, unit, length, digits: new RegExp(`[${signs}]{${length}}`, "iy") };
}
__name(within, "within");
function alone(signs, unit) {
  const length = Math.ceil(Math.log(18e8 * unit) / Math.log(signs.length));
  return {
    signs,
    unit,
    length,
    digits: new RegExp(`(?<![a-z0-9])(?=\\d*[a-z])[${signs}]{${length}}(?![a-z0-9])`, "iy")
  };
}
__name(alone, "alone");
function countedTimes(first, second, moment) {
  if (first.length !== second.length) return false;
  return DIGITS.some(
    ({ signs, unit, length, digits, before: before2 = 0 }) => starts(first, digits).some((from) => {
      if (first.slice(0, from) !== second.slice(0, from) || first.slice(from + length) !== second.slice(from + length))
        return false;
      const [one, other] = [first, second].map(
        (word2) => digitsIn(word2.slice(from, from + length), signs) / unit - before2
      );
      const spoken = length <= 6 && /^[a-z]+$/i.test(first.slice(from, from + length));
      const days = spoken ? FRESH_SECONDS : NEAR_SECONDS;
      const about = near(one, moment) && near(other, moment) && Math.abs(one - moment.now) < days;
      return about && Math.abs(one - other) < 2 * 86400;
    })
  );
}
__name(countedTimes, "countedTimes");
function starts(word2, sticky) {
  return Array.from(word2.slice(0, 64), (_sign, at2) => at2).filter((at2) => {
    sticky.lastIndex = at2;
    return sticky.test(word2);
  });
}
__name(starts, "starts");
function digitsIn(digits, signs) {
  const plain = signs === signs.toLowerCase() ? digits.toLowerCase() : digits;
  return Array.from(plain).reduce((value2, sign) => {
    const digit = signs.indexOf(sign);
    return digit < 0 ? NaN : value2 * signs.length + digit;
  }, 0);
}
__name(digitsIn, "digitsIn");

// src/proof/time-text.ts
var SHOUTED = "JAN|FEB|MAR|APR|MAY|MAI|JUN|JUL|AUG|SEP|OCT|OKT|NOV|DEC|DEZ";
var MONTH = `(?:(?:Jan(?:uary?)?|Feb(?:ruary?)?|Mar(?:ch)?|Apr(?:il)?|Ma[iy]|Jun[ei]?|Jul[iy]?|Aug(?:ust)?|Sep(?:t|tember)?|O[ck]t(?:ober)?|Nov(?:ember)?|De[cz](?:ember)?)(?![A-Za-z])|${SHOUTED})`;
var DAY = "(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*";
var COLON = "(?:\\\\?:|%3[Aa])";
var CLOCK = `(?:\\d{1,2}${COLON}\\d\\d(?:${COLON}\\d\\d(?:[.,]\\d+)?)?|[0-2]?\\d\\.[0-5]\\d\\.[0-5]\\d(?:[.,]\\d+)?)(?: ?[AP]M)?`;
var ZONE = "(?: ?(?:Z|UTC|GMT|[A-Z]{3,4}\\b|[+-]\\d\\d(?::?\\d\\d)?\\b))?";
var YEAR = "(?:19|20)\\d\\d";
var TIMES = new RegExp(
  [
    // As names of files, migrations and schemas have it, which bear no colon: 2026_11_29_211735, 2026-11-29T21-17-35-0421.
    `(?<!\\d)${YEAR}[-_.](?:0[1-9]|1[0-2])[-_.](?:0[1-9]|[12]\\d|3[01])[T_.-][0-2]\\d[-_.]?[0-5]\\d(?:[-_.]?[0-5]\\d(?:[-_.]\\d{3,9})?)?(?![\\d:])`,
    `${YEAR}[-/.]\\d\\d[-/.]\\d\\d(?:(?:T|[ _+]+|%20|(?=\\d\\d:))${CLOCK}${ZONE})?`,
    // The parts in a list: Python, Java as JSON, Erlang.
    `(?<![\\w.])20\\d\\d(?:,\\s*\\d{1,2}){2}\\}?,\\s*\\{?\\d{1,2},\\s*\\d{1,2}(?:,\\s*\\d{1,2}(?:[.,]\\s*\\d{1,9})?)?(?![\\w.])`,
    // As localtime of Perl lists them: second, minute, hour, day, month from 0, year from 1900, days of the week and of the year.
    `(?<![\\w.,])[0-5]?\\d(?:[, ]\\s?[0-5]?\\d){2}[, ]\\s?[0-3]?\\d[, ]\\s?1?\\d[, ]\\s?1\\d\\d[, ]\\s?[0-6][, ]\\s?[1-3]?\\d?\\d[, ]\\s?[01](?![\\w.,])`,
    // Parts by their names, smallest or largest first.
    `(?<=\\bseconds["']?\\s?(?:=>|[:=])\\s?)\\d{1,2}(?=\\W{1,12}minutes\\b)|(?<=\\bminutes["']?\\s?(?:=>|[:=])\\s?)\\d{1,2}(?=\\W{1,12}(?:hours|seconds)\\b)|(?<=\\bhours["']?\\s?(?:=>|[:=])\\s?)\\d{1,2}(?=\\W{1,12}(?:mday|minutes)\\b)`,
    // TensorBoard names a run so: Nov30_22-19-43.
    `(?<![A-Za-z])${MONTH}[0-3]\\d[_-][0-2]\\d[-_.:]?[0-5]\\d[-_.:]?[0-5]\\d(?!\\d)`,
    // In any language; oracles and armies write the month in capitals.
    `(?<!\\d)\\d{1,2}(?:er|\\.)? (?:de )?[A-Za-z\xC0-\u024F\u0400-\u04FF]{3,12}\\.? (?:del? )?20\\d\\d(?!\\d)(?:,? ${CLOCK}${ZONE})?`,
    `(?<!\\w)[0-3]?\\d-${MONTH}-\\d\\d(?!\\d)(?:[ :]${CLOCK}${ZONE})?`,
    `(?<!\\w)[0-3]\\d(?:${SHOUTED})(?:20)?\\d\\d(?:[ :]${CLOCK})?(?!\\w)`,
    `(?<!\\w)[0-3]\\d[0-2]\\d[0-5]\\d[A-Z] ?(?:${SHOUTED}) ?\\d\\d(?!\\w)`,
    `(?<![\\d:])\\d{1,2}${COLON}[0-5]\\d(?:${COLON}[0-5]\\d)? ?[AaPp]\\.?[Mm]\\b`,
    `\\b(?:just now|(?:\\d+|an?|a few) (?:second|minute|hour|day|week|month)s? ago)\\b`,
    // Weeks and days of a year, as ISO 8601 counts them.
    `(?<![\\w-])${YEAR}(?:-?[Ww][0-5]\\d(?:-?[1-7])?|-[0-3]\\d\\d)(?![\\w-])`,
    `\\d{1,2}\\. ?${MONTH}\\.?(?: ${YEAR})?(?: ${CLOCK}${ZONE})?(?: ${YEAR})?`,
    `${DAY},? \\d{1,2}[ -]${MONTH}[ -]\\d{2,4}(?: ${CLOCK}${ZONE})?`,
    // Behind another letter, as linkers lay strings, it says more than the day.
    `(?:${DAY},? )?(?:(?<![A-Za-z])|(?=[A-Za-z]{3,9} +\\d{1,2},? (?:${YEAR}|\\d\\d:)))${MONTH} +\\d{1,2},?(?: ${YEAR})?(?: at)?(?: ${CLOCK}${ZONE})?(?: ${YEAR})?`,
    `(?<![A-Za-z])${MONTH}-\\d{1,2}-${YEAR}(?!\\d)`,
    `\\d{1,2}[ -/]${MONTH}[ -/]${YEAR}(?:(?:::?| )${CLOCK}${ZONE})?`,
    `(?<!\\d)\\d{1,2}[-/.]\\d{1,2}[-/.]${YEAR}(?!\\d)(?: ${CLOCK}${ZONE})?`,
    `(?<![\\d/])\\d{1,2}[-/.]\\d{1,2}[-/.]\\d\\d ${CLOCK}${ZONE}`,
    `(?<!\\w)[0-2]?\\dh[0-5]\\d(?:m(?:[0-5]\\d(?:[.,]\\d+)?s)?)?(?!\\w)`,
    // TAI64N, of daemontools and runit.
    `@40000000[0-9a-f]{16}(?!\\w)`,
    `(?<!\\d)${YEAR}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])(?:[T_.-]?[0-2]\\d[0-5]\\d(?:[0-5]\\d(?:[.,]\\d{1,9}|(?:\\d{3}){1,3})?)?Z?)?(?!\\d)`,
    // X.509 and CMS, in two digits each.
    `(?<!\\d)\\d\\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])(?:[01]\\d|2[0-3])[0-5]\\d[0-5]\\dZ(?![A-Za-z\\d])`,
    // What Go adds to a time: since when the program runs.
    `(?<= )m=[+-]\\d+\\.\\d{9}(?!\\d)`,
    `${YEAR}[\u5E74\uB144] ?\\d{1,2}[\u6708\uC6D4] ?\\d{1,2}[\u65E5\uC77C](?: ${CLOCK})?`,
    `\\d{1,2}[\u6642\u65F6\uC2DC] ?\\d{1,2}[\u5206\uBD84](?: ?\\d{1,2}[\u79D2\uCD08])?`,
    // Not the end of a network card's address.
    `(?<![\\d:]|:[a-fA-F])\\d{1,2}${COLON}[0-5]\\d${COLON}[0-6]\\d(?:[.,]\\d+)?(?![\\d:])`
  ].join("|"),
  "g"
);
var EPOCH = /(?:(?<![\d.])0\.\d{6,8} )?(?<!\d|(?<![\w.])\d+\.)[12]\d{9}(?:(?:\.\d+)|\d{3}|\d{6}|\d{9})?(?!\d)|(?<![\d.,_])[12](?:(?:_\d{3}){3,4}|(?:,\d{3}){3,4})(?![\d,_])|(?<=[{[(])[12]\d{3},\s?\d{6},\s?\d{1,6}(?=[}\])])/g;
var LARGER = "(?:days?|hours?|hrs?|minutes?|mins?|[dhm])";
var UNIT = "(?:ns|[u\xB5\u03BC]s|m?s|m?secs?|(?:nano|micro|milli)?seconds?|mins?(?! ?\\d)|minutes?|hrs?|hours?)";
var DURATION = new RegExp(
  `(?:(?<![\\w.])|(?<=\\\\[tn]))(?:\\d+ ?${LARGER}(?:,? (?:and )?|(?=\\d))){0,3}\\d+(?:[.,]\\d+)?\\s?${UNIT}(?!\\w)`,
  "g"
);
var NAMED_DURATION = /(?<=\b(?:real|user|sys)["']?[\s:=]{1,8})\d+[.,]\d+(?![\w.])|(?<=[\s"'_-]time(?: \(\w{1,12}\))?["']?\s?[:=]\s?["']?)(?:\d+[.,]\d+(?:e-\d+)?|0)(?![\w.])|(?<=(?:elapsed|took|duration|runtime|uptime|monotonic|latency|(?:build|compil\w{1,5}|load|render|exec(?:ution)?|total|wall|cpu)[_ -]?time)\w{0,16}["']?[\s:=]{1,8})\d+(?:[.,]\d+)?(?![\w.])/gi;
var TOLD_DURATION = /(?<!\w)P(?:\d+D)?T(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+(?:[.,]\d+)?S)?(?!\w)|(?<![\w.:])(?:\d{1,3}:){0,2}\d{1,9}(?:\.\d{1,9})?(?=(?:user|system|elapsed)\b)|(?<!\d)\d{1,5}%(?= ?cpu\b)|(?<=% cpu )[\d:.]+(?= total)|(?<![\w.:])\d{1,3}:[0-5]\d\.\d{1,9}(?![\w.:])|(?<![\w.:])\d{1,3}:[0-5]\d (?:min|h)\b|(?<=\b(?:in|took) )\d{1,4}[mh](?! ?\d|\w)/gi;
var SINCE_START = /(?<=^|\n|<\d{1,3}>)\[ *\d{1,7}\.(?:\d{6}|\d{3})\](?= )/g;
var NAMED_PART = /(?<=\b(?:tm_(?:year|mon|[mwy]day|hour|min|sec)|tv_[nu]?sec|(?:nano|micro|milli)seconds?|nanos|hour|minute|second)["']?\s?(?:[:=]|=>)\s?)\d+(?![\w.])/gi;
var RATE = /(?<![\w.])\d+(?:[.,]\d+)? ?(?:[a-zA-Z]{1,12}\/s(?:ec(?:ond)?)?|[kKMGT]?i?(?:B|bytes|bits?)ps)\b/g;
var TURNING = /(?<=(?:^|[\r\n])[ \d]{0,4})[-\\|/](?=-\w)|(?<=\r *)[-\\|/](?=[ \r\n]|$)|[\u2800-\u28ff\u25d0-\u25d3\u25f4-\u25f7]/g;
var MORE = /\u231b(?:[, ]+\u231b)*(?: +(?=[\r\n]|$))?/g;
var CLOCKED2 = /(?<!\w|\bat )\d{1,2}h[0-5]?\dm(?:[0-5]?\d(?:[.,]\d+)?s)?(?!\w)|(?<=\b(?:elapsed|took|duration|run_?time|uptime|finished in|(?:total|wall|cpu|real)[_ -]?time)(?:[_ -]?(?:time|seconds))?["']?[\s:=]{1,8}["']?)\d{1,3}:\d\d(?::\d\d)?(?:[.,]\d+)?s?(?![\w:]| ?(?:min|h)\b)|(?<![\w.:-]|[\d,T] ?)00:[0-5]\d:[0-5]\d(?:[.,]\d+)?(?![\w:]| ?[AP]M\b| [A-Z+-])|(?<=\[)\d\d:\d\d(?:<\d\d:\d\d|(?=<))/gi;
var OF_NOW = 1800;
function withoutClocked(text2, moment) {
  return text2.replaceAll(CLOCKED2, (found) => {
    const [, hours, minutes, seconds] = /^(\d+)h(\d+)m(\d*)/.exec(found) ?? NIGHT.exec(found) ?? [];
    const at2 = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
    return hours !== void 0 && Math.abs(sinceClock(at2, moment)) < OF_NOW ? found : "\u231B";
  });
}
__name(withoutClocked, "withoutClocked");
var NIGHT = /^(00):(\d\d):(\d\d)/;
function differsInTimes(first, second, moment) {
  if (withoutTimes(first, moment) !== withoutTimes(second, moment)) return void 0;
  const [one, other] = [first, second].map((text2) => withoutSpent(withoutClocked(text2, moment)));
  return one === other && timesIn(first, moment) === timesIn(second, moment) ? "number" : "time";
}
__name(differsInTimes, "differsInTimes");
function withoutTimes(text2, moment) {
  return withoutSpent(
    text2.replaceAll(CLOCKED2, (found) => NIGHT.test(found) ? withoutClocked(found, moment) : "\u231B").replaceAll(TIMES, "\u231A").replaceAll(EPOCH, (digits) => near(secondsOf(digits), moment) ? "\u231A" : digits).replaceAll(NAMED_PART, "\u231A").replaceAll(SINCE_START, "\u231B")
  );
}
__name(withoutTimes, "withoutTimes");
function withoutSpent(text2) {
  return text2.replaceAll(RATE, "\u231B").replaceAll(TOLD_DURATION, "\u231B").replaceAll(DURATION, "\u231B").replaceAll(NAMED_DURATION, "\u231B").replaceAll(TURNING, "\u231B").replaceAll(MORE, "\u231B");
}
__name(withoutSpent, "withoutSpent");
function secondsOf(digits) {
  return Number(/[12]\d{9}/.exec(digits.replaceAll(/_|,\s?/g, ""))?.[0]);
}
__name(secondsOf, "secondsOf");
function timesIn(text2, moment) {
  const counted4 = (text2.match(EPOCH) ?? []).filter((digits) => near(secondsOf(digits), moment));
  return [...withoutClocked(text2, moment).match(TIMES) ?? [], ...counted4].join(" ");
}
__name(timesIn, "timesIn");
function timeSpans(text2, moment) {
  const spans = /* @__PURE__ */ __name((pattern2) => [...text2.matchAll(pattern2)].map(({ 0: found, index }) => ({ found, index })), "spans");
  const counted4 = spans(EPOCH).filter(({ found }) => near(secondsOf(found), moment));
  return [...spans(TIMES), ...counted4].map(({ found, index }) => [index, index + found.length]);
}
__name(timeSpans, "timeSpans");
function timesOf(text2) {
  return text2.match(new RegExp(`${EPOCH.source}|${TIMES.source}`, "g")) ?? [];
}
__name(timesOf, "timesOf");

// src/proof/time-edits.ts
function isTime(text2) {
  return isDuration(text2) || timesOf(text2).join() === text2;
}
__name(isTime, "isTime");
function timed(form2, time) {
  return isDuration(time) ? unspent(time) : `s/${form2}/${time.replaceAll(/[\\/]/g, "\\$&")}/g`;
}
__name(timed, "timed");
function formOf(time) {
  if (isDuration(time)) return time;
  const literally3 = time.replaceAll(/[^A-Za-z0-9]/g, (sign) => /[-:, @_]/.test(sign) ? sign : `[${sign}]`);
  return literally3.replaceAll(/\d+|[A-Za-z]{3,}/g, (part2, at2) => {
    if (!/\d/.test(part2)) return "[A-Za-z]+";
    const fraction2 = part2.length >= 8 && /\[[.,]\]$/.test(literally3.slice(0, at2));
    return !fraction2 && (part2.length === 4 || part2.length >= 8) ? `[0-9]{${part2.length}}` : "[0-9]+";
  });
}
__name(formOf, "formOf");

// src/proof/drawn-words.ts
var [PLACES, BEFORE, BEHIND, SHORTEST] = [8, [4, 12, 32], 24, 6];
var [DIFFERING, LINE] = [1e3, 1e4];
var UUID = "[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";
var HASH = String.raw`\$[0-9a-z]+\$(?:[a-z]+=\d+[,$])*[\w./$+-]+`;
var [WORD, WIDE] = [new RegExp(`(${UUID}|\\w+)`), new RegExp(`(${UUID}|${HASH}|[A-Za-z0-9+/_-]+)`)];
var NUMBER2 = String.raw`-?\d{1,30}(?:\.\d{1,30})?(?:[eE][+-]?\d{1,4})?`;
var UNIT2 = "(?:[nu\xB5m]?s|secs?|[kKMGT]?i?B|[hm])?(?![\\w+/-]|\\.\\w)";
var TYPED = new RegExp(`((?<![\\w.+/-])${NUMBER2}(?=${UNIT2})|${WIDE.source.slice(1)}`);
var LONGEST_ID = 40;
var SECRET2 = new RegExp(SECRETS, "i");
function undrawnValue({ before: before2, length }) {
  return length > LONGEST_ID || SECRET2.test(before2) ? UNSET : "0".repeat(length);
}
__name(undrawnValue, "undrawnValue");
function drawnWords(first, second) {
  if (first.length !== second.length) return void 0;
  return drawnAs(WIDE, first, second) ?? drawnAs(WORD, first, second);
}
__name(drawnWords, "drawnWords");
function typedWords(first, second) {
  const bounded3 = [...first, ...second].every(({ length }) => length <= LINE);
  return bounded3 && first.length === second.length ? drawnAs(TYPED, first, second) : void 0;
}
__name(typedWords, "typedWords");
function isPlain(value2) {
  return new RegExp(`^${NUMBER2}$`).test(value2) || timesOf(value2).join() === value2;
}
__name(isPlain, "isPlain");
function split(line, form2) {
  if (form2 !== TYPED) return line.split(form2);
  let rest = line;
  const parts2 = timesOf(line).flatMap((time) => {
    const at2 = rest.indexOf(time);
    if (at2 < 0) return [];
    const before2 = rest.slice(0, at2).split(form2);
    rest = rest.slice(at2 + time.length);
    return [...before2, time];
  });
  return [...parts2, ...rest.split(form2)];
}
__name(split, "split");
function drawnAs(form2, first, second) {
  const lines = first.map((line, at2) => partsOf(line, second[at2] ?? "", form2));
  if (!lines.every((line) => line !== void 0)) return void 0;
  const words2 = lines.flatMap(({ parts: parts2, differing: differing4 }) => differing4.map((at2) => parts2[at2] ?? ""));
  if (form2 === WIDE && !words2.some(isMixed) && !first.some((line) => /\w={1,2}(?!\w)/.test(line))) return void 0;
  for (const before2 of BEFORE) {
    const drawn2 = /* @__PURE__ */ new Map();
    const zeros3 = [];
    for (const line of lines) {
      const own = wordsIn(line, before2, form2);
      zeros3.push(own.zeros);
      for (const word2 of own.words) drawn2.set(JSON.stringify(word2), word2);
    }
    const found = [...drawn2.values()];
    if (found.length === 0 || found.length > PLACES || !found.every(isNamed)) continue;
    const [one, other] = [first, second].map((text2) => text2.map((line) => undrawn(line, found)).join("\n"));
    if (one === other && one === zeros3.join("\n")) return isMore(zeros3.join(""), found) ? found : void 0;
  }
  return void 0;
}
__name(drawnAs, "drawnAs");
function isMixed(word2) {
  return word2.length >= 12 && [/[a-z]/, /[A-Z]/, /\d/].every((signs) => signs.test(word2));
}
__name(isMixed, "isMixed");
var BESIDE = 20;
function isMore(text2, words2) {
  const rest = words2.reduce((rest2, word2) => rest2.replaceAll(zerosOf(word2), ""), text2);
  return rest.replaceAll(/\s/g, "").length >= BESIDE;
}
__name(isMore, "isMore");
function partsOf(line, other, form2) {
  if (line === other && !(form2 === TYPED && DURATION2.test(line)))
    return { parts: [line], differing: [], others: [line] };
  const [parts2, others] = [split(line, form2), split(other, form2)];
  if (parts2.length !== others.length) return void 0;
  const measured2 = /* @__PURE__ */ __name((at2) => form2 === TYPED && at2 % 2 === 1 && LEADING_DURATION.test(parts2.slice(at2, at2 + 3).join("")), "measured");
  const differing4 = parts2.flatMap((part2, at2) => part2 === others[at2] && !measured2(at2) ? [] : [at2]);
  if (differing4.length > DIFFERING) return void 0;
  for (const at2 of differing4) {
    if (at2 % 2 === 0) return void 0;
    const [one, two] = [parts2[at2] ?? "", others[at2] ?? ""];
    if (form2 === TYPED && isPlain(one) && isPlain(two)) continue;
    const [start, end] = equalEnds(one, two);
    for (const side2 of [parts2, others]) {
      const [before2 = "", word2 = "", after = ""] = side2.slice(at2 - 1, at2 + 2);
      const stop = word2.length - end;
      side2.splice(at2 - 1, 3, before2 + word2.slice(0, start), word2.slice(start, stop), word2.slice(stop) + after);
    }
    if (Math.min(parts2[at2]?.length ?? 0, others[at2]?.length ?? 0) < SHORTEST) return void 0;
  }
  return { parts: parts2, differing: differing4, others };
}
__name(partsOf, "partsOf");
var DURATION2 = /\d+\.\d+ ?(?:[nuµm]?s|sec(?:ond)?s?)\b/;
var LEADING_DURATION = new RegExp(`^${DURATION2.source}`);
function equalEnds(one, other) {
  const least = Math.min(one.length, other.length);
  let start = 0;
  while (start < least && one[start] === other[start]) start += 1;
  const equal = one.slice(0, start);
  start = Math.max(...Array.from("+/_$-", (sign) => equal.lastIndexOf(sign))) + 1;
  let end = 0;
  const whole = one.includes("$");
  while (!whole && end < least - start && one.at(-1 - end) === other.at(-1 - end)) end += 1;
  const behind = one.slice(one.length - end);
  return [start, behind.slice(/[+/_-]/.exec(behind)?.index ?? end).length];
}
__name(equalEnds, "equalEnds");
function wordsIn({ parts: parts2, differing: differing4, others }, before2, form2) {
  const words2 = [];
  for (const [index, at2] of differing4.entries()) {
    const from = form2 === TYPED ? 0 : (differing4[index - 1] ?? -1) + 1;
    const whole = zerosIn(parts2.slice(from, at2), from === 0 ? differing4 : [], words2);
    const next2 = differing4[index + 1];
    const rest = parts2.slice(at2 + 1, next2).join("") + (next2 === void 0 ? "\n" : "");
    const after = rest.slice(0, BEHIND);
    const start = (index === 0 || form2 === TYPED) && whole.length <= before2;
    const digits = [parts2, others].every((side2) => /^\d+$/.test(side2[at2] ?? ""));
    const own = { before: whole.slice(-before2), length: parts2[at2]?.length ?? 0, after };
    const value2 = parts2[at2] ?? "";
    const plain = form2 === TYPED && [value2, others[at2] ?? ""].every(isPlain);
    const kind = digits && (!plain || SECRET2.test(whole)) ? { digits } : plain ? { value: value2 } : form2 !== WORD && { wide: true };
    words2.push({ ...own, ...start && { start }, ...kind });
  }
  return { words: words2, zeros: zerosIn(parts2, differing4, words2) };
}
__name(wordsIn, "wordsIn");
function zerosIn(parts2, differing4, words2) {
  const zeros3 = parts2.map((part2, at2) => {
    const word2 = words2[differing4.indexOf(at2)];
    return word2 ? zerosOf(word2) : part2;
  });
  return zeros3.join("");
}
__name(zerosIn, "zerosIn");
var NAMED2 = /[A-Za-z]{2}|([-=_])\1{3}|^--[\w=]* (?:--)?\n$/;
function isNamed({ before: before2, length, after = "", value: value2 }) {
  const most = Math.max(...BEFORE);
  return before2.length <= most && after.length <= BEHIND && length < 1e4 && NAMED2.test(`${before2} ${after}`) && (value2 === void 0 || isPlain(value2)) && /^[\t\x20-\x7e]*\n?$/.test(before2 + after);
}
__name(isNamed, "isNamed");
var UUID_LENGTH = FIXED_ID.length;
function zerosOf(word2) {
  if (word2.value !== void 0) return word2.value;
  if (word2.digits) return `1${"0".repeat(word2.length - 1)}`;
  const value2 = undrawnValue(word2);
  return word2.length === UUID_LENGTH && value2 !== UNSET ? FIXED_ID : value2;
}
__name(zerosOf, "zerosOf");
function undrawn(line, words2) {
  return words2.reduce((text2, word2) => {
    const { pattern: pattern2, value: value2 } = expressionOf(word2);
    return text2.replaceAll(new RegExp(pattern2, "g"), (_all, before2, after) => before2 + value2 + after);
  }, line);
}
__name(undrawn, "undrawn");
function literally2(text2) {
  return text2.replaceAll(/[\\^$.*+?()[\]{}|/]/g, (sign) => `\\${sign}`);
}
__name(literally2, "literally");
function signsOf(before2) {
  return before2.includes("$") ? "+/.$\\\\-" : "+/\\\\-";
}
__name(signsOf, "signsOf");
function plainSigns(value2) {
  return /^-?[\d.eE+-]+$/.test(value2) && timesOf(value2).length === 0 ? "-?[0-9][0-9.eE+-]*" : formOf(value2);
}
__name(plainSigns, "plainSigns");
function expressionOf(word2) {
  const { before: before2, after = "", start } = word2;
  const signs = word2.value !== void 0 ? plainSigns(word2.value) : word2.digits ? `[0-9]{${SHORTEST},}` : word2.length === UUID_LENGTH ? `[A-Za-z0-9-]{${UUID_LENGTH}}` : `[A-Za-z0-9_${word2.wide ? signsOf(before2) : ""}]{${SHORTEST},}`;
  const end = literally2(after).replace(/\n$/, "$");
  return { pattern: `${start ? "^" : ""}(${literally2(before2)})${signs}(${end})`, value: zerosOf(word2) };
}
__name(expressionOf, "expressionOf");
function wordUndrawn(word2) {
  const { pattern: pattern2, value: value2 } = expressionOf(word2);
  return `s/${pattern2}/\\1${value2.replaceAll(/[\\/&]/g, "\\$&")}\\2/g`;
}
__name(wordUndrawn, "wordUndrawn");

// src/proof/digests.ts
var ALGORITHMS = ["md5", "sha1", "sha256", "sha384", "sha512"];
var FORMS = [
  [/[0-9a-f]{32,128}/g, "hex"],
  [/[A-Za-z0-9+/]{22,88}={0,2}/g, "base64"],
  [/[A-Za-z0-9_-]{22,88}/g, "base64url"]
];
var SUMMED = { file: 16 * 1024 * 1024, layer: 64 * 1024 * 1024, files: 2e3 };
var OPENED = 512 * 1024;
var CHAIN = 5;
var SUMS = { 32: "md5sum", 40: "sha1sum", 64: "sha256sum", 96: "sha384sum", 128: "sha512sum" };
var SUM_PROGRAMS = Object.values(SUMS);
function digester() {
  let left = SUMMED.layer;
  let files = SUMMED.files;
  return ({ first, second }) => {
    if (!first || !second || !("bytes" in first.content && "bytes" in second.content)) return {};
    const [one, other] = [first.content.bytes, second.content.bytes];
    const size = one.length + other.length;
    if (size > SUMMED.file || size > left || (files -= 1) < 0) return {};
    left -= size;
    const sum = /* @__PURE__ */ __name((algorithm, bytes) => createHash(algorithm).update(bytes).digest(), "sum");
    return { digests: ALGORITHMS.map((name) => [sum(name, one), sum(name, other)]) };
  };
}
__name(digester, "digester");
function opened(bytes) {
  return gunzipped(bytes, OPENED) ?? bytes;
}
__name(opened, "opened");
function ledByDigests(found) {
  const known2 = /* @__PURE__ */ new Map();
  for (const each of found)
    for (const [one, other] of each.digests ?? [])
      for (const [, form2] of FORMS) known2.set(one.toString(form2), { other: other.toString(form2), leader: each });
  const led = /* @__PURE__ */ new Map();
  const followers = found.map((each) => {
    const [first, second] = (each.kept ?? []).map((bytes) => bytes.toString("utf8"));
    if (each.leader || first === void 0 || second === void 0) return each;
    const leaders = /* @__PURE__ */ new Set();
    const words2 = /* @__PURE__ */ new Set();
    let text2 = first;
    for (const [pattern2] of FORMS)
      text2 = text2.replaceAll(pattern2, (word2) => {
        const digest3 = known2.get(word2);
        if (digest3 === void 0 || digest3.leader === each) return word2;
        leaders.add(digest3.leader);
        words2.add(word2);
        return digest3.other;
      });
    const leader = [...leaders].find((one) => one.evidence?.cause !== "random value") ?? [...leaders][0];
    if (!leader?.evidence || withoutSizes(text2) !== withoutSizes(second)) return each;
    led.set(each, leader);
    const sums = [...new Set([...words2].map(programOf))];
    const plain = text2 === second && sums.every((program) => program !== void 0) && each.evidence?.seen.length === 1;
    return { ...each, leader, ...plain && { sums } };
  });
  return ledByTimes(followers).map((each) => {
    let leader = each.leader;
    for (let steps2 = 0; steps2 < CHAIN && leader; steps2 += 1) leader = led.get(leader) ?? leader;
    if (!leader) return each;
    const { sums, ...own } = each;
    return { ...leader === each.leader && sums ? each : own, leader: leader.leader ?? leader };
  });
}
__name(ledByDigests, "ledByDigests");
function withoutSizes(text2) {
  return text2.replaceAll(/(?<![\w.])\d{1,12}(?![\w.])/g, "#");
}
__name(withoutSizes, "withoutSizes");
var ANNOUNCED = /\b(?:md5|sha(?:1|256|384|512))[:=_-](?:[0-9a-f]{32,128}|[A-Za-z0-9+/_-]{22,88}={0,2})(?![\w+/])/g;
function ledByTimes(found) {
  const announcing = new Set(found.filter((each) => !each.leader && differsInDigests(each)));
  const others = announcing.size === 0 ? [] : found.filter((each) => !announcing.has(each) && each.evidence);
  const [leader] = others;
  if (!leader || !others.every(({ evidence: evidence2 }) => evidence2?.cause === "time")) return [...found];
  return found.map((each) => announcing.has(each) ? { ...each, leader } : each);
}
__name(ledByTimes, "ledByTimes");
function differsInDigests({ kept: kept3 = [], evidence: evidence2 }) {
  if (kept3.length !== 2 || evidence2?.cause !== "random value" || SECRET2.test(evidence2.first)) return false;
  const [one, other] = kept3.map((bytes) => bytes.toString("utf8").replaceAll(ANNOUNCED, "#"));
  return one === other;
}
__name(differsInDigests, "differsInDigests");
function programOf(word2) {
  return /^[0-9a-f]+$/.test(word2) ? SUMS[word2.length] : void 0;
}
__name(programOf, "programOf");

// src/proof/report-json.ts
var IN_OUTPUT = { whole: 12, paths: 10, causes: 100, layers: 200, fields: 50, allowed: 50 };
var hex = string().regex(/^(?:[0-9a-f]{2})*$/);
var digest = string().regex(/^sha256:[0-9a-f]{64}$/);
var place = strictObject({
  file: string(),
  line: int().min(1).optional(),
  column: int().min(1).optional()
});
var path = strictObject({
  path: string().meta({ description: "In the image, with a leading slash; `/` for a layer as a whole." }),
  kinds: array(_enum(DIFFERENCE_KINDS)),
  seen: string().optional().meta({ description: "What was read, from the outside in: `gzip > time in the header`." }),
  where: string().optional(),
  first: string().optional(),
  second: string().optional(),
  times: array(string()).optional().meta({ description: "Of texts that differ in times alone: one of the first's in each form." }),
  members: array(strictObject({ name: string(), times: array(string()) })).optional().meta({
    description: "Of an archive in which times in texts differ, and nothing else: the texts, and their times."
  }),
  alike: literal(true).optional().meta({ description: "It has another name in each build, and the same content but for times that are told." }),
  drawn: array(
    strictObject({
      before: string(),
      length: int().min(1),
      after: string().optional(),
      start: literal(true).optional(),
      digits: literal(true).optional(),
      wide: literal(true).optional(),
      keyed: literal(true).optional(),
      value: string().optional()
    })
  ).optional().meta({
    description: "Of texts that differ in values which were drawn: what stands in front of each on its line; of words also behind; of names every value."
  }),
  stamps: array(
    strictObject({ before: hex, value: hex, after: hex, start: literal(true).optional() }).meta({
      description: "A time, and the bytes around it; `start`: those in front are all that the file begins with."
    })
  ).optional().meta({ description: "Of files that are no text and differ in times alone, each of a fixed length." }),
  columns: array(
    strictObject({
      table: string(),
      column: string(),
      value: union([string(), number()]),
      rows: array(string().regex(/^-?\d+$/)).optional()
    })
  ).optional().meta({
    description: "Of a SQLite database that differs in times alone: columns, the first's values, ids of rows."
  }),
  program: literal(true).optional().meta({ description: "It can be run: no fix simply leaves it out." }),
  sums: array(_enum(SUM_PROGRAMS)).optional().meta({ description: "It differs in digests of other files alone; the programs that make them." }),
  diffoscope: string().optional().meta({ description: "What diffoscope says, where it was asked for; cut short." })
});
var edits = strictObject({
  args: array(string()).optional(),
  env: record(string(), string()).optional(),
  options: record(string(), string()).optional(),
  replace: array(object({ from: string(), to: string() })).optional(),
  first: string().optional(),
  run: string().optional(),
  copy: string().optional()
}).meta({ description: "The fix in parts that a program can write into the instruction; `fix` takes them." });
var cause = strictObject({
  rule: string().meta({ description: "Stable name of the cause: `debian/apt-log`." }),
  title: string(),
  why: string(),
  fix: string().meta({ description: "What to write, for people." }),
  edits: edits.optional(),
  source: string(),
  layer: int().min(1).optional().meta({ description: "From the bottom; absent for what is beside the layers." }),
  instruction: string().optional(),
  at: place.optional(),
  shows: array(string()).optional().meta({ description: "What the bytes show, whatever holds them: `time`, `random value`, `order`, \u2026" }),
  count: int().min(1).meta({ description: "How many paths; `paths` names the first of them." }),
  hidden: int().min(1).optional().meta({ description: "How many of them no server sees: a later layer hides them." }),
  platform: string().optional().meta({ description: "Of an index of several: `linux/amd64`." }),
  madeIn: strictObject({
    stage: string(),
    line: int().min(1),
    instruction: string(),
    path: string().optional().meta({ description: "Where it lies in that stage." }),
    named: boolean().optional().meta({ description: "Whether the COPY names it itself." })
  }).optional().meta({ description: "For COPY --from: the instruction of the other stage that made the first path." }),
  script: strictObject({ file: string(), line: int().min(1), command: string(), instead: string().optional() }).optional().meta({ description: "For a RUN that calls a script of the repository: the line to blame, and how to write it." }),
  paths: array(path)
});
var allowance = {
  entry: int().min(1).meta({ description: "Place in the list `verify.allow`." }),
  of: string(),
  reason: string(),
  owner: string(),
  until: iso_exports.date()
};
var variation = strictObject({
  name: _enum(VARIATION_NAMES),
  applied: boolean(),
  because: string().optional().meta({ description: "Why it was not applied, or in which steps not." })
});
var builders = strictObject({
  checks: array(
    strictObject({
      name: string(),
      result: _enum(["passed", "failed", "warned", "unknown"]),
      saw: string(),
      remedy: string().optional()
    })
  ),
  variations: array(variation).meta({ description: "What the second build did differently on purpose." }),
  builds: array(
    strictObject({
      version: literal(1),
      worker: string(),
      buildkit: string(),
      snapshotter: string().optional(),
      machine: string().optional(),
      epoch: int(),
      steps: array(
        strictObject({ name: string(), cached: boolean(), started: string(), seconds: number() })
      )
    }).nullable()
  ).meta({ description: "How the two builds came about; null where nobody said." }),
  bisected: strictObject({
    rounds: array(strictObject({ vary: array(_enum(VARIATION_NAMES)), digest, differs: boolean() })),
    guilty: array(array(_enum(VARIATION_NAMES))),
    anyway: boolean().meta({ description: "It differs without any variation as well." }),
    complete: boolean().meta({ description: "False when the rounds came to an end first." })
  }).optional().meta({ description: "On which variations the image depends; each set is as small as was found." })
}).meta({ description: "Whether the two builds may be compared: each ran its own steps, on a BuildKit of its own." });
var reportSchema = strictObject({
  version: literal(1),
  stage: string(),
  chain: array(string()).meta({ description: "The stages that it stands on, bottom first, and itself." }),
  above: array(string()).meta({ description: "The stages that stand on it." }),
  verdict: _enum(["identical", "allowed", "different"]),
  digest: digest.optional().meta({ description: "What may be published; absent when the builds differ." }),
  first: digest,
  second: digest,
  dockerfile: string().optional(),
  causes: array(cause),
  layers: array(
    strictObject({
      layer: int().min(1),
      instruction: string(),
      line: int().min(1).optional(),
      differences: int().min(0),
      platform: string().optional()
    })
  ),
  fields: array(strictObject({ field: string(), first: string(), second: string() })),
  builders: builders.optional(),
  releases: array(string()).optional().meta({ description: "Tags of releases that contain the first, where it was published without a check." }),
  policy: strictObject({
    allowed: array(strictObject({ ...allowance, count: int().min(1), paths: array(path) })),
    unused: array(strictObject(allowance)),
    expired: array(strictObject(allowance)),
    refused: array(strictObject({ entry: int().min(1), path: string() }))
  })
});
function reportJson(verdict2) {
  const { causes, layers, fields, policy: policy2 } = verdict2;
  const first = /* @__PURE__ */ __name((list, most) => list.slice(0, most).map((each, index) => ({
    ...each,
    paths: each.paths.slice(0, index < IN_OUTPUT.whole ? IN_OUTPUT.paths : 1)
  })), "first");
  return wholeReportJson({
    ...verdict2,
    causes: first(causes, IN_OUTPUT.causes),
    layers: layers.slice(0, IN_OUTPUT.layers),
    fields: fields.slice(0, IN_OUTPUT.fields),
    policy: { ...policy2, allowed: first(policy2.allowed, IN_OUTPUT.allowed) }
  });
}
__name(reportJson, "reportJson");
function wholeReportJson(verdict2) {
  return JSON.stringify(verdict2, (key, value2) => key === "excerpt" ? void 0 : value2);
}
__name(wholeReportJson, "wholeReportJson");

// src/verify.ts
import { posix as posix5 } from "node:path";

// src/diffoscope.ts
var LIMITS = { ms: 6e4, memoryBytes: 2 * 1024 ** 3, reportBytes: 2e4 };
async function diffoscope(host) {
  try {
    await host.run(["diffoscope", "--version"], { timeoutMs: LIMITS.ms });
  } catch (error) {
    if (!(error instanceof CommandFailed) || host.signal.aborted) throw error;
    host.warning(
      `diffoscope was asked for and ${error.code === "program-missing" ? "is not installed" : "does not run"}: the report is without its words. \`pip install diffoscope\` installs it.`
    );
    return void 0;
  }
  const limited = await limiter(host);
  return async (path2, first, second) => {
    const folder = await host.temporaryFolder();
    const name = path2.replace(/^.*\//, "").replaceAll(/[^\w.-]/g, "_").slice(-80);
    const sides = [`${folder}/first/${name}`, `${folder}/second/${name}`];
    await host.write(sides[0], first);
    await host.write(sides[1], second);
    const argv = [...limited, "diffoscope", ...OPTIONS, "--", ...sides];
    try {
      const ran = await host.run(argv, { timeoutMs: LIMITS.ms, accept: [0, 1], env: { TMPDIR: folder } });
      return ran.stdout.trim() === "" ? void 0 : ran.stdout.replaceAll(`${folder}/`, "");
    } catch (error) {
      if (!(error instanceof CommandFailed) || host.signal.aborted) throw error;
      const why = error.code === "command-timeout" ? `took more than ${LIMITS.ms / 1e3} s` : "failed";
      host.info(`diffoscope ${why} with ${path2}.`);
      return void 0;
    }
  };
}
__name(diffoscope, "diffoscope");
var OPTIONS = [
  "--no-progress",
  "--exclude-directory-metadata=yes",
  "--max-container-depth=4",
  "--max-diff-block-lines=60",
  `--max-text-report-size=${LIMITS.reportBytes}`,
  "--text=-"
];
async function limiter(host) {
  const limit = ["prlimit", `--as=${LIMITS.memoryBytes}`];
  try {
    await host.run([...limit, "true"], { timeoutMs: LIMITS.ms });
    return limit;
  } catch (error) {
    if (!(error instanceof CommandFailed) || host.signal.aborted) throw error;
    return [];
  }
}
__name(limiter, "limiter");

// src/proof/align.ts
var LAYERS = 1e3;
function alignedLayers(first, second) {
  const equal = /* @__PURE__ */ __name(({ digest: digest3, diffId }, other) => digest3 === other.digest || diffId !== void 0 && diffId === other.diffId, "equal");
  const sameStep = /* @__PURE__ */ __name(({ createdBy }, other) => createdBy !== "" && createdBy === other.createdBy, "sameStep");
  return aligned(first, second, [equal, sameStep], [0, 0]);
}
__name(alignedLayers, "alignedLayers");
function aligned(first, second, [same, ...weaker], [from, otherFrom]) {
  if (same === void 0) {
    return Array.from({ length: Math.max(first.length, second.length) }, (_, at3) => [
      at3 < first.length ? from + at3 : void 0,
      at3 < second.length ? otherFrom + at3 : void 0
    ]);
  }
  const pairs = [];
  let [at2, other] = [0, 0];
  for (const [left, right] of [...matches2(first, second, same), [first.length, second.length]]) {
    pairs.push(...aligned(first.slice(at2, left), second.slice(other, right), weaker, [from + at2, otherFrom + other]));
    if (left < first.length) pairs.push([from + left, otherFrom + right]);
    [at2, other] = [left + 1, right + 1];
  }
  return pairs;
}
__name(aligned, "aligned");
function matches2(first, second, same) {
  const is = /* @__PURE__ */ __name((at2, other) => {
    const [one, two] = [first[at2], second[other]];
    return one !== void 0 && two !== void 0 && same(one, two);
  }, "is");
  let head = 0;
  while (is(head, head)) head += 1;
  let tail = 0;
  const rest = /* @__PURE__ */ __name(() => Math.min(first.length, second.length) - head - tail, "rest");
  while (rest() > 0 && is(first.length - 1 - tail, second.length - 1 - tail)) tail += 1;
  const [rows, columns] = [first.length - tail, second.length - tail];
  const middle2 = [];
  if (rows - head <= LAYERS && columns - head <= LAYERS) {
    const width = columns - head + 1;
    const longest = new Uint16Array((rows - head + 1) * width);
    const lengthAt = /* @__PURE__ */ __name((at2, other) => longest[(at2 - head) * width + other - head] ?? 0, "lengthAt");
    for (let at2 = rows - 1; at2 >= head; at2 -= 1)
      for (let other = columns - 1; other >= head; other -= 1)
        longest[(at2 - head) * width + other - head] = is(at2, other) ? lengthAt(at2 + 1, other + 1) + 1 : Math.max(lengthAt(at2 + 1, other), lengthAt(at2, other + 1));
    for (let [at2, other] = [head, head]; at2 < rows && other < columns; ) {
      if (is(at2, other)) middle2.push([at2++, other++]);
      else if (lengthAt(at2 + 1, other) >= lengthAt(at2, other + 1)) at2 += 1;
      else other += 1;
    }
  }
  const along = /* @__PURE__ */ __name((count, place2) => Array.from({ length: count }, (_, at2) => place2(at2)), "along");
  return [
    ...along(head, (at2) => [at2, at2]),
    ...middle2,
    ...along(tail, (at2) => [first.length - tail + at2, second.length - tail + at2])
  ];
}
__name(matches2, "matches");

// src/proof/checks.ts
import { createHash as createHash2 } from "node:crypto";
import { crc32 } from "node:zlib";
var WIDTH = 4;
var SUMMED2 = 32 * 1024 * 1024;
var PIECE = 512;
var SLOW = 64 * 1024;
var PLACES2 = 16;
var LONGEST = 16;
var [CHANCE, BESIDE2] = [2, 12];
var KINDS = [
  ...[
    ["sha512", 64],
    ["sha384", 48],
    ["sha256", 32],
    ["sha1", 20],
    ["md5", 16]
  ].map(
    ([name, width]) => [
      width,
      (parts2) => parts2.reduce((hash2, part2) => hash2.update(part2), createHash2(name)).digest("hex")
    ]
  ),
  [WIDTH, (parts2) => parts2.reduce((sum, part2) => crc32(part2, sum), 0)],
  [WIDTH, (parts2) => parts2.reduce((size, { length }) => size + length, 0) > SLOW ? void 0 : adler32(parts2)]
];
function withoutSums(first, second, places3) {
  const sums = first.length === second.length ? sumsAt([first, second], places3) : [];
  if (sums.length === 0) return [first, second];
  const [one, other] = [first, second].map((bytes) => {
    const copy = Buffer.from(bytes);
    for (const { from, to } of sums) copy.fill(0, from, to);
    return copy;
  });
  return one.equals(other) ? [first, second] : [one, other];
}
__name(withoutSums, "withoutSums");
function sumsAt(files, places3, spans = [[], []]) {
  const budget = { bytes: SUMMED2 };
  const found = [];
  const take = /* @__PURE__ */ __name((at2, width, shift) => {
    const ats = [at2, at2 + shift];
    if (at2 < (found.at(-1)?.to ?? 0) || files.some(({ length }, side2) => (ats[side2] ?? 0) + width > length)) return;
    const [forms, others] = files.map((bytes, side2) => {
      return formsOf(bytes, ats[side2] ?? 0, width, spans[side2] ?? [], budget);
    });
    if (forms?.some((form2) => others?.includes(form2))) found.push({ from: at2, to: at2 + width });
  }, "take");
  for (const { from, to, shift = 0 } of places3.slice(0, PLACES2)) {
    const least = Math.max(0, from - CHANCE, -shift);
    for (const [width] of KINDS)
      if (width > WIDTH && to - from >= width - 2 * CHANCE && to - from <= width + BESIDE2)
        for (let at2 = least; at2 <= to - width + CHANCE; at2 += 1) take(at2, width, shift);
    if (to - from <= LONGEST || found.at(-1)?.to === to)
      for (let at2 = Math.max(0, from - WIDTH + 1, -shift); at2 < Math.min(to, from + LONGEST); at2 += 1)
        take(at2, WIDTH, shift);
  }
  return found.sort((one, other) => one.from - other.from);
}
__name(sumsAt, "sumsAt");
function formsOf(bytes, at2, width, spans, budget) {
  const values = width === WIDTH ? [bytes.readUInt32BE(at2), bytes.readUInt32LE(at2)] : [bytes.toString("hex", at2, at2 + width)];
  const [before2, nulls, after] = [bytes.subarray(0, at2), Buffer.alloc(width), bytes.subarray(at2 + width)];
  const found = [];
  const take = /* @__PURE__ */ __name((form2, sum) => {
    values.forEach((value2, order2) => value2 === sum && found.push(`${form2} ${order2}`));
  }, "take");
  const parts2 = [
    ["before", [before2]],
    ["after", [after]],
    ["without", [before2, after]],
    ["zeroed", [before2, nulls, after]],
    ...spans.map(({ from, to }, index) => [`part ${index}`, [bytes.subarray(from, to)]])
  ];
  for (const [kind, [size, sum]] of KINDS.entries())
    if (size === width && (budget.bytes -= 2 * bytes.length) > 0)
      for (const [form2, buffers] of parts2) take(`${kind} ${form2}`, sum(buffers));
  if (width > WIDTH) return found;
  if ((budget.bytes -= 2 * bytes.length) > 0) {
    let sum = crc32(nulls, crc32(before2));
    for (let end = 0; end < PIECE && end < after.length; end += WIDTH) {
      sum = crc32(after.subarray(end, end + WIDTH), sum);
      take(`head ${end}`, sum);
    }
  }
  for (let length = WIDTH; length <= Math.min(PIECE, at2); length += 1)
    take(`piece ${length}`, crc32(bytes.subarray(at2 - length, at2)));
  return found;
}
__name(formsOf, "formsOf");
function adler32(parts2) {
  let [low, high] = [1, 0];
  for (const part2 of parts2)
    for (const byte of part2) {
      low += byte;
      high += low;
    }
  return high % 65521 * 65536 + low % 65521;
}
__name(adler32, "adler32");

// src/proof/reader.ts
function magic(bytes, text2, at2 = 0) {
  return bytes.length >= at2 + text2.length && bytes.toString("latin1", at2, at2 + text2.length) === text2;
}
__name(magic, "magic");
function told(cause2, seen, where, first = "", second = "") {
  return { cause: cause2, seen: [seen], where, first, second };
}
__name(told, "told");
function inside(name, found, where) {
  return {
    ...found,
    seen: [name, ...found.seen],
    where: where === void 0 ? found.where : `${where}, ${found.where}`
  };
}
__name(inside, "inside");
function both(first, second, read) {
  return [read(first), read(second)];
}
__name(both, "both");
function date(seconds) {
  const ms = seconds * 1e3;
  return Math.abs(ms) <= 864e13 ? new Date(ms).toISOString().replace(".000Z", "Z") : String(seconds);
}
__name(date, "date");
function firstUnequal(first, second, equal = (one, other) => one === other) {
  for (const [name, one] of first) {
    const other = second.get(name);
    if (other !== void 0 && !equal(one, other)) return { name, one, other };
  }
  return void 0;
}
__name(firstUnequal, "firstUnequal");
function oneSidedName(what, first, second) {
  const lacking = [...first.keys()].find((name) => !second.has(name)) ?? [...second.keys()].find((name) => !first.has(name));
  if (lacking === void 0) return void 0;
  const side2 = /* @__PURE__ */ __name((names2) => names2.has(lacking) ? lacking : "not there", "side");
  return told("leftover", `a ${what} of one side only`, lacking, side2(first), side2(second));
}
__name(oneSidedName, "oneSidedName");
function otherOrder(what, first, second) {
  const [one, other] = [[...first.keys()], [...second.keys()]];
  const at2 = one.findIndex((name, index) => name !== other[index]);
  return at2 < 0 ? void 0 : told("order", `order of the ${what}s`, `${what} ${at2 + 1}`, one[at2], other[at2]);
}
__name(otherOrder, "otherOrder");

// src/proof/time-forms.ts
function fresh({ seconds }, { now }) {
  return Math.abs(seconds - now) < 2 * 86400;
}
__name(fresh, "fresh");
var LONGEST_FORM = 32;
var ORDERS = ["little-endian", "big-endian"];
var NANOSECONDS = { least: 2 ** 24, below: 1e9 };
var COUNTED2 = [
  ...[1, 1e3, 1e6, 1e9].map((unit) => ({ unit, since: "1970", before: 0 })),
  ...[1e7, 1e6].map((unit) => ({ unit, since: "1601", before: 11644473600 })),
  { unit: 1e7, since: "1", before: 62135596800 },
  { unit: 1, since: "1", before: 62135596800 },
  { unit: 1, since: "1904", before: 2082844800 },
  { unit: 1e6, since: "2000", before: -946684800 },
  { unit: 1, since: "2001", before: -978307200 },
  { unit: 1e9, since: "2001", before: -978307200 },
  { unit: 1, since: "1980", before: -315964800 }
];
var FRACTIONS = [
  { unit: 1, since: "1970", before: 0 },
  { unit: 1e3, since: "1970", before: 0 },
  { unit: 1, since: "2001", before: -978307200 },
  { unit: 1 / 86400, since: "4714 BC", before: 24405875e-1 * 86400 },
  { unit: 1 / 86400, since: "1899", before: 25569 * 86400 }
];
var TIME_FORMS = [
  { name: "a time of protobuf", read: protobufTime },
  { name: "a time of MessagePack", read: messagePackTime },
  { name: "a time of CBOR", read: cborTime },
  { name: "a time of Erlang", read: erlangTime },
  ...ORDERS.flatMap((order2) => COUNTED2.map((clock2) => counted(order2, clock2))),
  { name: "a time of 8 bytes of .NET", read: ticks },
  ...ORDERS.flatMap((order2) => FRACTIONS.map((clock2) => fraction(order2, clock2))),
  ...[1e6, 1e9].map(halves),
  ...ORDERS.map((order2) => short(order2, "1970", 0)),
  // MP4 and fonts, and clocks of the network.
  ...[2082844800, 2208988800].map((before2) => short("big-endian", before2 > 21e8 ? "1900" : "1904", before2)),
  // HFS; disks of Hyper-V; Apple.
  short("little-endian", "1904", 2082844800),
  ...ORDERS.flatMap((order2) => [short(order2, "2000", -946684800), short(order2, "2001", -978307200)]),
  ...ORDERS.map(milliseconds),
  { name: "date and clock of MS-DOS, 4 bytes", read: dosTime },
  // Cabinets have the day in front.
  { name: "date and clock of MS-DOS, 4 bytes", read: dayFirst },
  ...[1, 1e3, 1e6, 1e9].flatMap((unit) => [sevenBits(unit, false), sevenBits(unit, true)]),
  calendarForm((bytes, at2) => calendar(bytes, at2 + 1, bytes.readUInt16BE(at2)), 7),
  calendarForm((bytes, at2) => calendar(bytes, at2 + 1, bytes.readUInt16LE(at2)), 7),
  calendarForm((bytes, at2) => calendar(bytes, at2, 1900 + (bytes[at2] ?? 0)), 6),
  ...ORDERS.map((order2) => pairsForm(order2, [0, 1, 2, 3, 4, 5], 12)),
  pairsForm("little-endian", [0, 1, 3, 4, 5, 6], 16),
  ...ORDERS.map(brokenDown),
  {
    name: "year, month, day and clock, two digits a byte",
    // The month stands behind the year, and is the first to say that it is none.
    read: /* @__PURE__ */ __name((bytes, at2) => (bytes[at2 + 1] ?? 255) > 18 ? void 0 : stamp(digitsTime(bytes.toString("hex", at2, at2 + 6)), 6), "read")
  }
];
function stamp(seconds, length) {
  return seconds === void 0 || Number.isNaN(seconds) ? void 0 : { seconds, length };
}
__name(stamp, "stamp");
function protobufTime(bytes, at2) {
  if (bytes[at2] !== 8) return void 0;
  const seconds = sevenBitsAt(bytes, at2 + 1);
  if (seconds?.length !== 5) return void 0;
  const rest = bytes[at2 + 6] === 16 ? sevenBitsAt(bytes, at2 + 7) : void 0;
  const whole = 6 + (rest && rest.value < NANOSECONDS.below ? 1 + rest.length : 0);
  const message = bytes[at2 - 1] === whole || at2 === 0 && whole === bytes.length;
  return { seconds: seconds.value, length: message ? whole : 6 };
}
__name(protobufTime, "protobufTime");
function messagePackTime(bytes, at2) {
  const [kind, type, next2] = bytes.subarray(at2, at2 + 3);
  if (at2 < 0 || kind === void 0 || kind < 199) return void 0;
  const has = /* @__PURE__ */ __name((length) => at2 + length <= bytes.length, "has");
  if (kind === 214 && type === 255 && has(6)) return { seconds: bytes.readUInt32BE(at2 + 2), length: 6 };
  if (kind === 215 && type === 255 && has(10))
    return { seconds: bytes.readUInt32BE(at2 + 2) % 4 * 2 ** 32 + bytes.readUInt32BE(at2 + 6), length: 10 };
  if (kind === 199 && type === 12 && next2 === 255 && has(15))
    return { seconds: long(bytes, at2 + 7, "big-endian"), length: 15 };
  return void 0;
}
__name(messagePackTime, "messagePackTime");
function cborTime(bytes, at2) {
  if (bytes[at2] !== 193) return void 0;
  const kind = bytes[at2 + 1];
  if (kind === 26 && at2 + 6 <= bytes.length) return { seconds: bytes.readUInt32BE(at2 + 2), length: 6 };
  if (at2 + 10 > bytes.length) return void 0;
  if (kind === 27) return { seconds: long(bytes, at2 + 2, "big-endian"), length: 10 };
  return kind === 251 ? stamp(bytes.readDoubleBE(at2 + 2), 10) : void 0;
}
__name(cborTime, "cborTime");
function erlangTime(bytes, at2) {
  if (at2 < 0 || at2 + 17 > bytes.length || bytes.readUInt16BE(at2) !== 26627) return void 0;
  if ([2, 7, 12].some((place2) => bytes[at2 + place2] !== 98)) return void 0;
  return { seconds: bytes.readUInt32BE(at2 + 3) * 1e6 + bytes.readUInt32BE(at2 + 8), length: 17 };
}
__name(erlangTime, "erlangTime");
function counted(order2, { unit, since, before: before2 }) {
  return {
    name: `a time of 8 bytes, ${order2}, ${unitOf(unit)} since ${since}`,
    read: /* @__PURE__ */ __name((bytes, at2) => {
      if (at2 < 0 || at2 + 8 > bytes.length) return void 0;
      const seconds = long(bytes, at2, order2) / unit - before2;
      return { seconds, length: unit === 1 ? 8 + nanoseconds(bytes, at2 + 8, order2, [8, 4]) : 8 };
    }, "read")
  };
}
__name(counted, "counted");
function ticks(bytes, at2) {
  if (at2 < 0 || at2 + 8 > bytes.length) return void 0;
  const high = bytes.readUInt32LE(at2 + 4) % 2 ** 30;
  return { seconds: (high * 2 ** 32 + bytes.readUInt32LE(at2)) / 1e7 - 62135596800, length: 8 };
}
__name(ticks, "ticks");
function fraction(order2, { unit, since, before: before2 }) {
  return {
    name: `a time of 8 bytes, a fraction, ${order2}, ${unitOf(unit)} since ${since}`,
    read: /* @__PURE__ */ __name((bytes, at2) => {
      if (at2 < 0 || at2 + 8 > bytes.length) return void 0;
      return stamp((order2 === "big-endian" ? bytes.readDoubleBE(at2) : bytes.readDoubleLE(at2)) / unit - before2, 8);
    }, "read")
  };
}
__name(fraction, "fraction");
function halves(unit) {
  return {
    name: `a time of 8 bytes, the higher half first, ${unitOf(unit)} since 1970`,
    read: /* @__PURE__ */ __name((bytes, at2) => {
      if (at2 < 0 || at2 + 8 > bytes.length) return void 0;
      return { seconds: (bytes.readUInt32LE(at2) * 2 ** 32 + bytes.readUInt32LE(at2 + 4)) / unit, length: 8 };
    }, "read")
  };
}
__name(halves, "halves");
function short(order2, since, before2) {
  return {
    name: `seconds since ${since}, 4 bytes, ${order2}`,
    read: /* @__PURE__ */ __name((bytes, at2) => {
      if (at2 < 0 || at2 + 4 > bytes.length) return void 0;
      return { seconds: word(bytes, at2, order2) - before2, length: 4 + nanoseconds(bytes, at2 + 4, order2, [4]) };
    }, "read")
  };
}
__name(short, "short");
function nanoseconds(bytes, at2, order2, widths) {
  const width = widths.find((width2) => {
    if (at2 + width2 > bytes.length) return false;
    const value2 = width2 === 8 ? long(bytes, at2, order2) : word(bytes, at2, order2);
    return value2 >= NANOSECONDS.least && value2 < NANOSECONDS.below;
  });
  return width ?? 0;
}
__name(nanoseconds, "nanoseconds");
function long(bytes, at2, order2) {
  const [high, low] = order2 === "big-endian" ? [at2, at2 + 4] : [at2 + 4, at2];
  return word(bytes, high, order2) * 2 ** 32 + word(bytes, low, order2);
}
__name(long, "long");
function word(bytes, at2, order2) {
  return order2 === "big-endian" ? bytes.readUInt32BE(at2) : bytes.readUInt32LE(at2);
}
__name(word, "word");
function unitOf(unit) {
  return unit === 1 ? "seconds" : unit < 1 ? "days" : `1/${unit} seconds`;
}
__name(unitOf, "unitOf");
function milliseconds(order2) {
  return {
    name: `a time of 6 bytes, ${order2}, 1/1000 seconds since 1970`,
    read: /* @__PURE__ */ __name((bytes, at2) => {
      if (at2 < 0 || at2 + 6 > bytes.length) return void 0;
      return { seconds: bytes[order2 === "big-endian" ? "readUIntBE" : "readUIntLE"](at2, 6) / 1e3, length: 6 };
    }, "read")
  };
}
__name(milliseconds, "milliseconds");
function dayFirst(bytes, at2) {
  return at2 < 0 || at2 + 4 > bytes.length ? void 0 : dosDate(bytes.readUInt16LE(at2 + 2), bytes.readUInt16LE(at2));
}
__name(dayFirst, "dayFirst");
function dosTime(bytes, at2) {
  return at2 < 0 || at2 + 4 > bytes.length ? void 0 : dosDate(bytes.readUInt16LE(at2), bytes.readUInt16LE(at2 + 2));
}
__name(dosTime, "dosTime");
function dosDate(clock2, day) {
  const month = day >> 5 & 15;
  if (month < 1 || month > 12 || clock2 >> 11 > 23) return void 0;
  const ms = Date.UTC(1980 + (day >> 9), month - 1, day & 31, clock2 >> 11, clock2 >> 5 & 63, (clock2 & 31) * 2);
  return { seconds: ms / 1e3, length: 4 };
}
__name(dosDate, "dosDate");
function sevenBits(unit, signed2) {
  const length = Math.ceil(Math.log2(2e9 * unit * (signed2 ? 2 : 1)) / 7);
  return {
    name: "a time in a number of seven bits a byte",
    read: /* @__PURE__ */ __name((bytes, at2) => {
      const number5 = sevenBitsAt(bytes, at2);
      if (number5?.length !== length) return void 0;
      return { seconds: number5.value / unit / (signed2 ? 2 : 1), length };
    }, "read")
  };
}
__name(sevenBits, "sevenBits");
function sevenBitsAt(bytes, at2) {
  let value2 = 0;
  for (let index = 0; index < 10 && at2 + index < bytes.length; index += 1) {
    const byte = bytes[at2 + index] ?? 0;
    value2 += (byte & 127) * 128 ** index;
    if (byte < 128) return { value: value2, length: index + 1 };
  }
  return void 0;
}
__name(sevenBitsAt, "sevenBitsAt");
function calendarForm(read, length) {
  return {
    name: "year, month, day and clock in a byte each",
    read: /* @__PURE__ */ __name((bytes, at2) => at2 < 0 || at2 + length > bytes.length ? void 0 : stamp(read(bytes, at2), length), "read")
  };
}
__name(calendarForm, "calendarForm");
function pairsForm(order2, places3, length) {
  return {
    name: `year, month, day and clock in two bytes each, ${order2}`,
    read: /* @__PURE__ */ __name((bytes, at2) => {
      if (at2 < 0 || at2 + length > bytes.length) return void 0;
      const parts2 = places3.map(
        (place2) => bytes[order2 === "big-endian" ? "readUInt16BE" : "readUInt16LE"](at2 + place2 * 2)
      );
      return parts2.slice(1).some((part2) => part2 > 60) ? void 0 : stamp(calendar(Buffer.from(parts2), 0, parts2[0] ?? 0), length);
    }, "read")
  };
}
__name(pairsForm, "pairsForm");
function brokenDown(order2) {
  return {
    name: `second, minute, hour, day, month and year in four bytes each, ${order2}`,
    read: /* @__PURE__ */ __name((bytes, at2) => {
      if (at2 < 0 || at2 + 24 > bytes.length) return void 0;
      const part2 = /* @__PURE__ */ __name((index) => at2 + index * 4 + 4 > bytes.length ? -1 : word(bytes, at2 + index * 4, order2), "part");
      const [second = 0, minute = 0, hour = 0, day = 0, month = 0, year = 0] = [0, 1, 2, 3, 4, 5].map(part2);
      if (second > 60 || minute > 59 || hour > 23 || day > 31 || month > 11 || year > 300) return void 0;
      const seconds = calendar(Buffer.from([0, month + 1, day, hour, minute, second]), 0, 1900 + year);
      const date2 = new Date((seconds ?? 0) * 1e3);
      const days = Math.floor((date2.getTime() - Date.UTC(date2.getUTCFullYear(), 0)) / 864e5);
      return stamp(seconds, part2(6) === date2.getUTCDay() && part2(7) === days ? 32 : 24);
    }, "read")
  };
}
__name(brokenDown, "brokenDown");
function calendar(bytes, at2, year) {
  const [month = 0, day = 0, hour = 0, minute = 0, second = 0] = bytes.subarray(at2 + 1, at2 + 6);
  const fits = month >= 1 && month <= 12 && day >= 1 && day <= 31 && hour < 24 && minute < 60 && second < 61;
  return fits && at2 + 6 <= bytes.length ? Date.UTC(year, month - 1, day, hour, minute, second) / 1e3 : void 0;
}
__name(calendar, "calendar");
function digitsTime(digits) {
  return /^\d{12}$/.test(digits) ? calendar(Buffer.from((digits.match(/../g) ?? []).map(Number)), 0, 2e3 + Number(digits.slice(0, 2))) : void 0;
}
__name(digitsTime, "digitsTime");

// src/proof/ids.ts
var CROCKFORD = "0123456789abcdefghjkmnpqrstvwxyz";
var gregorian = /* @__PURE__ */ __name((digits) => parseInt(digits, 16) / 1e7 - 12219292800, "gregorian");
var WRITTEN = [
  {
    name: "a UUID of version 7",
    pattern: /([0-9a-f]{8})-?([0-9a-f]{4})-?7[0-9a-f]{3}-?[89ab][0-9a-f]{3}-?[0-9a-f]{12}/,
    seconds: /* @__PURE__ */ __name((high, low) => parseInt(high + low, 16) / 1e3, "seconds")
  },
  {
    name: "a UUID of version 1",
    pattern: /([0-9a-f]{8})-?([0-9a-f]{4})-?1([0-9a-f]{3})-?[89ab][0-9a-f]{3}-?[0-9a-f]{12}/,
    seconds: /* @__PURE__ */ __name((low, middle2, high) => gregorian(high + middle2 + low), "seconds")
  },
  {
    name: "a UUID of version 6",
    pattern: /([0-9a-f]{8})-?([0-9a-f]{4})-?6([0-9a-f]{3})-?[89ab][0-9a-f]{3}-?[0-9a-f]{12}/,
    seconds: /* @__PURE__ */ __name((high, middle2, low) => gregorian(high + middle2 + low), "seconds")
  },
  {
    name: "a ULID",
    pattern: /([0-7][0-9a-hjkmnp-tv-z]{9})[0-9a-hjkmnp-tv-z]{16}/,
    seconds: /* @__PURE__ */ __name((ms) => digitsIn(ms, CROCKFORD) / 1e3, "seconds")
  },
  {
    name: "a KSUID",
    pattern: /([0-9a-z]{27})/,
    seconds: /* @__PURE__ */ __name((id) => digitsIn(id, BASE_62) / 2 ** 128 + 14e8, "seconds")
  },
  { name: "an ObjectId", pattern: /([0-9a-f]{8})[0-9a-f]{16}/, seconds: /* @__PURE__ */ __name((seconds) => parseInt(seconds, 16), "seconds") },
  { name: "an xid", pattern: /([0-9a-v]{7})[0-9a-v]{13}/, seconds: /* @__PURE__ */ __name((digits) => parseInt(digits, 32) / 8, "seconds") },
  {
    name: "a push id of Firebase",
    pattern: /(-[\w-]{7})[\w-]{12}/,
    seconds: /* @__PURE__ */ __name((ms) => digitsIn(ms, "-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz") / 1e3, "seconds")
  },
  { name: "a CUID", pattern: /c([0-9a-z]{8})[0-9a-z]{16}/, seconds: /* @__PURE__ */ __name((ms) => parseInt(ms, 36) / 1e3, "seconds") },
  {
    name: "a TSID",
    pattern: /([0-9a-hjkmnp-tv-z]{13})/,
    seconds: /* @__PURE__ */ __name((id) => digitsIn(id, CROCKFORD) / 2 ** 22 / 1e3 + 1577836800, "seconds")
  }
];
var FORMS2 = WRITTEN.map((form2) => ({
  ...form2,
  pattern: new RegExp(`(?<![a-z0-9])${form2.pattern.source}(?![a-z0-9])`, "gi")
}));
var LOOKED_AT = 100;
function datedIds(first, second, moment) {
  for (const { name, pattern: pattern2, seconds } of FORMS2) {
    const [ones, others] = [first, second].map((text2) => idsIn(text2, pattern2));
    for (const [at2, one] of ones.entries()) {
      const other = others[at2];
      if (other === void 0 || one[0] === other[0]) continue;
      const times = [one, other].map(([, ...digits]) => seconds(...digits));
      if (times.every((time) => fresh({ seconds: time }, moment)))
        return `, ${name} made at ${times.map((time) => date(Math.floor(time))).join(" and at ")}`;
    }
  }
  return "";
}
__name(datedIds, "datedIds");
function datedBytes(first, second, from, moment) {
  for (let at2 = Math.max(0, from - 7); at2 <= from && at2 + 16 <= first.length; at2 += 1) {
    const times = [first, second].map((bytes) => bytes.readUIntBE(at2, 6) / 1e3);
    if (times.every((seconds) => fresh({ seconds }, moment)))
      return `, an id made at ${times.map((seconds) => date(Math.floor(seconds))).join(" and at ")}`;
    const found = datedIds(
      ...[first, second].map((bytes) => bytes.toString("hex", at2, at2 + 16)),
      moment
    );
    if (found !== "") return found;
  }
  return "";
}
__name(datedBytes, "datedBytes");
function datedUuid(first, second, { from, to }, moment) {
  for (let at2 = Math.max(0, to - UUID2); at2 <= from && at2 + UUID2 <= first.length; at2 += 1) {
    const sides = [first, second].map((bytes) => bytes.subarray(at2, at2 + UUID2));
    if (!sides.every((bytes) => (bytes[6] ?? 0) >> 4 === 1 && (bytes[8] ?? 0) >> 6 === 2)) continue;
    const found = datedIds(...sides.map((bytes) => bytes.toString("hex")), moment);
    if (found !== "") return found;
  }
  return "";
}
__name(datedUuid, "datedUuid");
var UUID2 = 16;
function objectIds(first, second, { from, to }, moment) {
  for (let at2 = Math.max(0, from - 3); at2 <= from && at2 + OBJECT_ID <= first.length; at2 += 1) {
    const sides = [first, second].map((bytes) => bytes.subarray(at2, at2 + OBJECT_ID));
    const times = sides.map((bytes) => bytes.readUInt32BE(0));
    const drawn2 = sides.every((bytes) => new Set(bytes.subarray(4)).size > 4) && to >= at2 + 9 && to <= at2 + OBJECT_ID;
    const nanoseconds2 = sides.every((bytes) => bytes.readUInt32BE(4) < 1e9);
    if (drawn2 && !nanoseconds2 && times.every((seconds) => fresh({ seconds }, moment)))
      return `, an ObjectId made at ${times.map(date).join(" and at ")}`;
  }
  return "";
}
__name(objectIds, "objectIds");
var OBJECT_ID = 12;
function idsIn(text2, pattern2) {
  return [...text2.matchAll(pattern2)].slice(0, LOOKED_AT);
}
__name(idsIn, "idsIn");

// src/proof/moved.ts
var [LOOKED_AT2, FEW] = [256 * 1024, 12];
var [COMMON, OTHER] = [0.4, 0.15];
function reordered(first, second) {
  const [one, other] = between(first, second);
  if (one.length > LOOKED_AT2 || other.length > LOOKED_AT2 || otherBytes(one, other) > OTHER) return false;
  const [threes, others] = [threesOf(one), threesOf(other)];
  const common = [...threes].flatMap(([three, at2]) => {
    const its = others.get(three);
    return its === void 0 ? [] : [[at2, its]];
  });
  if (common.length < FEW || common.length < Math.min(threes.size, others.size) * COMMON) return false;
  const back = common.filter(([, its], index) => its < (common[index - 1]?.[1] ?? 0)).length;
  const moved2 = common.filter(([at2, its]) => at2 !== its).length;
  return back > 0 && moved2 > common.length * 0.3 && !hasWordOfItsOwn(one, other) && !hasWordOfItsOwn(other, one);
}
__name(reordered, "reordered");
var WORD2 = 5;
function hasWordOfItsOwn(bytes, other) {
  const known2 = new Set(Array.from({ length: Math.max(0, other.length - 2) }, (_, at2) => other.readUIntBE(at2, 3)));
  let [open3, covered2] = [0, 0];
  for (let at2 = 0; at2 < bytes.length; at2 += 1) {
    if (at2 + 3 <= bytes.length && known2.has(bytes.readUIntBE(at2, 3))) covered2 = at2 + 3;
    const letter = /[\w./-]/.test(String.fromCharCode(bytes[at2] ?? 0));
    open3 = letter && at2 >= covered2 ? open3 + 1 : 0;
    if (open3 >= WORD2) return true;
  }
  return false;
}
__name(hasWordOfItsOwn, "hasWordOfItsOwn");
function between(first, second) {
  const most = Math.min(first.length, second.length);
  let [from, back] = [0, 0];
  while (from < most && first[from] === second[from]) from += 1;
  while (back < most - from && first[first.length - 1 - back] === second[second.length - 1 - back]) back += 1;
  return [first.subarray(from, first.length - back), second.subarray(from, second.length - back)];
}
__name(between, "between");
function otherBytes(one, other) {
  const counts = new Int32Array(256);
  for (const byte of one) counts[byte] = (counts[byte] ?? 0) + 1;
  for (const byte of other) counts[byte] = (counts[byte] ?? 0) - 1;
  const sum = counts.subarray(1).reduce((all, count) => all + Math.abs(count), 0);
  return sum / (one.length + other.length);
}
__name(otherBytes, "otherBytes");
function threesOf(bytes) {
  const [found, twice] = [/* @__PURE__ */ new Map(), /* @__PURE__ */ new Set()];
  for (let at2 = 0; at2 + 3 <= bytes.length; at2 += 1) {
    const [one = 0, two = 0, three = 0] = [bytes[at2], bytes[at2 + 1], bytes[at2 + 2]];
    if (![one, two, three].every((byte) => byte > 32 && byte < 127) || one === two && two === three) continue;
    const key = one * 65536 + two * 256 + three;
    if (found.has(key)) twice.add(key);
    else found.set(key, at2);
  }
  for (const key of twice) found.delete(key);
  return found;
}
__name(threesOf, "threesOf");

// src/proof/noise.ts
function mixed(bytes) {
  const distinct = new Set(bytes).size;
  return distinct >= Math.min(bytes.length * 0.6, 100) && bytes.some((byte) => byte > 127 || byte < 32);
}
__name(mixed, "mixed");
var [ROW, DISTINCT] = [16, 0.8];
function mixedColumns(first, second) {
  return [2, 4, 8].some((width) => {
    const count = Math.floor(Math.min(first.length, second.length) / width);
    const expected = 256 * (1 - (255 / 256) ** count) * DISTINCT;
    const column = /* @__PURE__ */ __name((bytes, at2) => Array.from({ length: count }, (_, row) => bytes[row * width + at2]), "column");
    const small = /* @__PURE__ */ __name((bytes, at2) => column(bytes, at2).every((byte) => byte === 0 || byte === 255), "small");
    return count >= ROW && !Array.from({ length: width }, (_, at2) => at2).some((at2) => small(first, at2) && small(second, at2)) && Array.from({ length: width }, (_, at2) => [column(first, at2), column(second, at2)]).some(
      ([one, other]) => new Set(one).size >= expected && new Set(other).size >= expected && one.filter((byte, row) => byte !== other[row]).length > count * 0.9
    );
  });
}
__name(mixedColumns, "mixedColumns");
function isDrawnWord(first, second) {
  const ends = [0, first.length - 1];
  return first.length === 4 && second.length === 4 && ends.every((at2) => (first[at2] ?? 0) > 15 && (second[at2] ?? 0) > 15 && first[at2] !== second[at2]) && [...first, ...second].some((byte) => byte > 127);
}
__name(isDrawnWord, "isDrawnWord");
function scattered(first, second) {
  const [bits, places3] = [/* @__PURE__ */ new Set(), [0, 0, 0, 0]];
  let [bytes, more] = [0, 0];
  for (const [at2, byte] of first.entries()) {
    const other = second[at2] ?? 0;
    if (byte === other) continue;
    bytes += 1;
    if ([byte, other].some((each) => (each & each - 1) !== 0)) more += 1;
    bits.add(byte ^ other);
    places3[at2 % 4] = (places3[at2 % 4] ?? 0) + 1;
  }
  const empty = /* @__PURE__ */ __name(() => first.reduce((count, byte) => count + (byte === 0 ? 1 : 0), 0) > first.length / 2, "empty");
  return bytes >= 8 && more * 4 <= bytes && bits.size > 3 && places3.every((count) => count > 0 && count * 5 <= bytes * 3) && empty();
}
__name(scattered, "scattered");

// src/proof/stamps.ts
var PLACES3 = 500;
var TEXT = 64;
var SHORTEST2 = 8;
var [PLACED, BEFORE2, AFTER] = [8, [4, 8, 16, 32], 4];
function onlyTimesDiffer(first, second, moment) {
  let [at2, other, behind] = [0, 0, 0];
  let name;
  let spans = [];
  let counts = [];
  for (let places3 = 0; places3 < PLACES3; places3 += 1) {
    const equal = equalFrom(first, at2, second, other);
    const left = passed(counts, at2, at2 + equal, other - at2);
    if (!left) return void 0;
    [at2, other, counts] = [at2 + equal, other + equal, left];
    if (at2 === first.length && other === second.length)
      return counts.length > 0 || name === void 0 ? void 0 : { name, spans };
    const time = timeAround(first, at2, second, other, at2 - behind, moment);
    if (time) {
      name ??= time.name;
      const fixed = time.length === time.otherLength && !time.name.includes("protobuf");
      if (fixed) spans?.push([at2 - time.before, at2 + time.length]);
      else spans = void 0;
      [at2, other] = [at2 + time.length, other + time.otherLength];
      behind = at2;
    } else {
      const count = countOf(first, at2, second, other);
      if (count.length === 0) return void 0;
      counts.push(count);
      spans = void 0;
      [at2, other] = [at2 + 1, other + 1];
    }
  }
  return void 0;
}
__name(onlyTimesDiffer, "onlyTimesDiffer");
function placed(bytes, spans) {
  if (spans.length > PLACED) return void 0;
  const text2 = bytes.toString("latin1");
  const hex3 = /* @__PURE__ */ __name((from, to) => bytes.toString("hex", from, to), "hex");
  const found = spans.flatMap(([from, to], index) => {
    const [least, most] = [spans[index - 1]?.[1] ?? 0, spans[index + 1]?.[0] ?? bytes.length];
    const after = Math.min(most, to + AFTER);
    const own = { value: hex3(from, to), after: hex3(to, after) };
    if (after - to < Math.min(AFTER, bytes.length - to)) return [];
    if (from <= Math.max(...BEFORE2) && least === 0) return [{ before: hex3(0, from), ...own, start: true }];
    const size = BEFORE2.find(
      (size2) => from - size2 >= least && once(text2, text2.slice(from - size2, from), to - from, text2.slice(to, after))
    );
    return size === void 0 ? [] : [{ before: hex3(from - size, from), ...own }];
  });
  return found.length === spans.length && found.length > 0 ? found : void 0;
}
__name(placed, "placed");
function once(text2, before2, length, after) {
  let times = 0;
  for (let at2 = text2.indexOf(before2); at2 >= 0 && times < 2; at2 = text2.indexOf(before2, at2 + 1))
    if (text2.startsWith(after, at2 + before2.length + length)) times += 1;
  return times === 1;
}
__name(once, "once");
function drawnIds(first, second, places3) {
  const spans = [];
  const drawn2 = /* @__PURE__ */ __name((at2) => at2 >= 0 && [first, second].every((bytes) => isDrawnId(bytes.subarray(at2, at2 + ID))), "drawn");
  for (const { from, to } of places3) {
    for (let open3 = Math.max(from, spans.at(-1)?.[1] ?? 0); open3 < to; ) {
      const back = Array.from({ length: ID }, (_, back2) => back2).find((back2) => drawn2(open3 - back2));
      const last = spans.at(-1);
      if (back === void 0 || open3 - back < (last?.[1] ?? 0)) return void 0;
      open3 = open3 - back + ID;
      if (last?.[1] === open3 - ID) last[1] = open3;
      else spans.push([open3 - ID, open3]);
    }
  }
  return spans;
}
__name(drawnIds, "drawnIds");
var ID = 16;
function isDrawnId(bytes) {
  const [low = 0, high = 0, variant = 0] = bytes.subarray(6, 9);
  return bytes.length === ID && (low >> 4 === 4 || high >> 4 === 4) && variant >> 6 === 2;
}
__name(isDrawnId, "isDrawnId");
var FIXED = FIXED_ID.replaceAll("-", "");
function withFixedIds(bytes, spans) {
  const fixed = Buffer.from(bytes);
  for (const [from, to] of spans) fixed.fill(FIXED, from, to, "hex");
  return fixed;
}
__name(withFixedIds, "withFixedIds");
function isHarmless(value2) {
  if (/^(?:[0<>\s]+|\0+)$/.test(value2.toString("latin1"))) return true;
  if (new RegExp(`^(?:${FIXED})+$`).test(value2.toString("hex"))) return true;
  if (/^(?:\0[^][^]?\0{0,6}){7}$/.test(value2.toString("latin1")) && value2.length % 7 === 0) return true;
  const old = /* @__PURE__ */ __name((seconds) => seconds > 946684800 && seconds < 4102444800, "old");
  if (timesOf(value2.toString("latin1")).join() === value2.toString("latin1")) return true;
  return TIME_FORMS.some(({ read }) => {
    const time = read(value2, 0);
    return time?.length === value2.length && old(time.seconds);
  });
}
__name(isHarmless, "isHarmless");
function passed(counts, from, to, shift) {
  const left = [];
  for (const count of counts) {
    if (count.some(([end, its]) => end >= from && end <= to && its - end === shift)) continue;
    const open3 = count.filter(([end]) => end > to);
    if (open3.length === 0) return void 0;
    left.push(open3);
  }
  return left;
}
__name(passed, "passed");
function countOf(first, at2, second, other) {
  const sizes = /* @__PURE__ */ __name((read) => {
    const [one, two] = [read(first, at2), read(second, other)];
    if (!one || !two || one[0] === two[0] || Math.abs(one[0] - two[0]) > TEXT) return [];
    return [
      [at2 + one[1] + one[0], other + two[1] + two[0]],
      [at2 + one[0], other + two[0]]
    ];
  }, "sizes");
  if (at2 >= first.length || other >= second.length) return [];
  return [
    sizes((bytes, at3) => [bytes[at3] ?? 0, 1]),
    sizes((bytes, at3) => at3 < 1 ? void 0 : [bytes.readUInt16BE(at3 - 1), 1]),
    sizes((bytes, at3) => at3 < 3 ? void 0 : [bytes.readUInt32BE(at3 - 3), 1]),
    sizes((bytes, at3) => at3 + 2 > bytes.length ? void 0 : [bytes.readUInt16LE(at3), 2]),
    sizes((bytes, at3) => at3 + 4 > bytes.length ? void 0 : [bytes.readUInt32LE(at3), 4]),
    sizes((bytes, at3) => [((bytes[at3] ?? 0) & 127) + (bytes[at3 + 1] ?? 0) * 128, 2])
  ].flat();
}
__name(countOf, "countOf");
function equalFrom(first, at2, second, other) {
  const most = Math.min(first.length - at2, second.length - other);
  let equal = 0;
  for (const step = 4096; equal + step <= most; equal += step)
    if (first.compare(second, other + equal, other + equal + step, at2 + equal, at2 + equal + step) !== 0) break;
  while (equal < most && first[at2 + equal] === second[other + equal]) equal += 1;
  return equal;
}
__name(equalFrom, "equalFrom");
function timeAround(first, at2, second, other, back, moment) {
  const [text2, itsText] = [textTime(first, at2, back, moment), textTime(second, other, back, moment)];
  if (text2 && text2.before === itsText?.before && text2.length + itsText.length > 0)
    return { name: "a time in a string", before: text2.before, length: text2.length, otherLength: itsText.length };
  for (const { name, read } of TIME_FORMS) {
    for (let before2 = 0; before2 <= Math.min(back, LONGEST_FORM); before2 += 1) {
      const one = read(first, at2 - before2);
      if (!one || one.length <= before2 || !fresh(one, moment)) continue;
      const two = read(second, other - before2);
      if (two && two.length > before2 && fresh(two, moment))
        return { name, before: before2, length: one.length - before2, otherLength: two.length - before2 };
    }
  }
  return void 0;
}
__name(timeAround, "timeAround");
function textTime(bytes, at2, back, moment) {
  const printable2 = /* @__PURE__ */ __name((place3) => (bytes[place3] ?? 0) >= 32 && (bytes[place3] ?? 0) < 127, "printable");
  let [from, to] = [at2, at2];
  while (at2 - from < Math.min(back, TEXT) && printable2(from - 1)) from -= 1;
  while (to - at2 < TEXT && printable2(to)) to += 1;
  const place2 = at2 - from;
  const span2 = timeSpans(bytes.toString("latin1", from, to), moment).find(
    ([start, end]) => start < place2 && end >= place2 && end - start >= SHORTEST2
  );
  return span2 && { before: place2 - span2[0], length: span2[1] - place2 };
}
__name(textTime, "textTime");

// src/proof/pieces.ts
var [PLACES4, LONGEST2] = [500, 256];
var [SAME, MOVED] = [4, 8];
function piecesOf(first, second) {
  const found = [];
  let [at2, other] = [0, 0];
  while (found.length < PLACES4) {
    const equal = equalFrom(first, at2, second, other);
    [at2, other] = [at2 + equal, other + equal];
    if (at2 === first.length && other === second.length) return found;
    const next2 = nextEqual(first, at2, second, other);
    if (next2 === void 0) return void 0;
    found.push({ from: at2, to: next2[0], otherFrom: other, otherTo: next2[1] });
    [at2, other] = next2;
  }
  return void 0;
}
__name(piecesOf, "piecesOf");
function nextEqual(first, at2, second, other) {
  const [most, itsMost] = [Math.min(LONGEST2, first.length - at2), Math.min(LONGEST2, second.length - other)];
  for (let bytes = 1; bytes <= most + itsMost; bytes += 1)
    for (let skipped = Math.max(0, bytes - itsMost); skipped <= Math.min(bytes, most); skipped += 1) {
      const [to, itsTo] = [at2 + skipped, other + bytes - skipped];
      if (to === first.length ? itsTo === second.length : meet(first, to, second, itsTo, skipped * 2 !== bytes))
        return [to, itsTo];
    }
  return void 0;
}
__name(nextEqual, "nextEqual");
function meet(first, at2, second, other, moved2) {
  if (first[at2] !== second[other]) return false;
  const length = Math.min(moved2 ? MOVED : SAME, first.length - at2);
  if (length !== Math.min(moved2 ? MOVED : SAME, second.length - other)) return false;
  if (first.compare(second, other, other + length, at2, at2 + length) !== 0) return false;
  return !moved2 || new Set(first.subarray(at2, at2 + length)).size > 2 || at2 + length === first.length;
}
__name(meet, "meet");

// src/proof/commits.ts
var COMMITS = new RegExp(
  [
    /^(?:From|commit|parent) [0-9a-f]{40}\b/,
    // Lists of references: of a bundle, packed ones, and a remote's.
    /^[0-9a-f]{40}(?=[ \t](?:refs\/|HEAD\b))|^\^[0-9a-f]{40}$/,
    /^[ +U-]?[0-9a-f]{40}(?= \S+ \(.{1,80}\)$)/,
    // Go's list of what a program was built from, its versions, and reports of builds.
    /(?<=\bvcs\.revision=)[0-9a-f]{40}\b|(?<=\bv\d[\w.-]{0,20}[-.](?:20\d{12}|\u231a)-)[0-9a-f]{12}\b/,
    /(?<=\b(?:git|vcs|commit)(?:[._-]?(?:commit|revision|sha|hash|id|ref|head)){0,2}["']?\s?[:=]\s?["']?)[0-9a-f]{40}\b/,
    /^[0-9a-f]{40} [0-9a-f]{40}(?= .{1,200}> (?:\d{10}|\u231a))/,
    // `v1.4-12-g36f711183d15`, and as Python has it: `1.4.1.dev3+g36f711183`.
    /(?<=\d(?:[\w.~]{0,20})(?:-\d{1,5}-|\+(?:\d{1,5}\.)?)g)[0-9a-f]{7,40}(?![0-9a-f])/
  ].map(({ source }) => source).join("|"),
  "gi"
);
function withoutCommits(line) {
  return line.replaceAll(COMMITS, "");
}
__name(withoutCommits, "withoutCommits");

// src/proof/beside-times.ts
function besideTimes([left, right]) {
  const [one, other] = [left, right].map(
    (line) => withoutSignatures(withoutCommits(line)).replaceAll(
      /\b(?:crc32|crc|checksum|sha\d+|md5)\W{1,3}(?:0x)?[0-9a-f]{8,128}\b|\bTRACEPARENT\b.*/gi,
      ""
    )
  );
  return one === other;
}
__name(besideTimes, "besideTimes");
function withoutSignatures(line) {
  return line.replaceAll(/(?<=\b(?:[\w-]{0,20}signature|sig|hmac)["']?\s?[:=]\s?["']?)[\w+/%-]{20,}=*/gi, "");
}
__name(withoutSignatures, "withoutSignatures");
var NAME2 = "(?:md5|sha-?(?:1|224|256|384|512)|rmd160|ripemd160|tiger|haval|whirlpool|gost|stribog(?:256|512)|blake[23]\\w{0,4}|crc32b?|crc|adler32|checksum|digest|integrity|etag|hash)";
var VALUE = "(?:0x)?(?:[0-9a-f]{8,128}|[\\w+/-]{6,88}={0,2})(?![\\w+/=-])";
var DRAWN = "(?<!(?:pass|pw|password|passwd|token|user|secret|key|salt|session|pin|nonce)[_. -]?)";
var DIGESTS = new RegExp(
  [
    // `SHA256 : 4f2a…`, which goes on in the next lines, `"sha512": "…"`, `MD5 (a.tgz) = …`, `sha384-…`, `Checksums-Sha1:` and a list below.
    `${DRAWN}${NAME2}(?:sums?|digests?|value|_?hex)?(?: ?\\([^()\\n]{1,200}\\) ?)?["']?[ \\t]{0,12}[:=>-]?["']?[ \\t]{0,12}["']?(?:sha\\d+[:-])?(?:W\\/")?${VALUE}(?:\\n[ \\t]{2,20}[A-Za-z0-9+/]{2,64}={0,2}(?=\\n))*`,
    `"alg(?:orithm)?": ?"[\\w-]{2,12}",\\s{0,40}"\\w{1,20}": ?"${VALUE}`,
    // `4f2a…  a.tgz`, ` 4f2a… 812 main/Packages`, `repodata/4f2a…-primary.xml.gz`.
    "(?<![0-9a-z])[0-9a-f]{32,128}(?=[ \\t]{1,2}\\*?(?:\\d{1,12} )?(?:\\w[\\w-]{0,40} ){0,2}(?=\\S{0,200}[./])\\S{1,400}(?:\\n|$))",
    // `app.bin 1A2B3C4D`, as lists of CRC have it.
    "(?<=^[\\w./-]{1,100}\\.\\w{1,8} )[0-9a-f]{8}$",
    "(?<=\\/)[0-9a-f]{32,128}(?=[-.]\\w[\\w.-]*\\.\\w)"
  ].join("|"),
  "gim"
);
function withoutDigests(text2) {
  return text2.replaceAll(DIGESTS, "");
}
__name(withoutDigests, "withoutDigests");

// src/proof/encoded-words.ts
import { gunzipSync, inflateRawSync, inflateSync } from "node:zlib";
var MOST = 64 * 1024;
var BETWEEN = /[.:]|--(?=[0-9a-f]{40,}$)|%3A/;
function signedParts(first, second) {
  const [parts2, others] = [first.split(BETWEEN), second.split(BETWEEN)];
  const at2 = parts2.findIndex((part2, index) => part2 !== others[index]);
  return parts2.length !== others.length || at2 < 0 ? void 0 : [parts2[at2] ?? "", others[at2] ?? ""];
}
__name(signedParts, "signedParts");
function unpackedWords(first, second) {
  const [one, other] = signedParts(first, second)?.map(unpackedWord) ?? [];
  return one && other ? [one, other] : void 0;
}
__name(unpackedWords, "unpackedWords");
function unpackedWord(escaped) {
  const word2 = escaped.replace(/(?:%3D)+$/, "").replaceAll("%2B", "+").replaceAll("%2F", "/");
  if (/^(?:[0-9a-f]{2}){12,}$/i.test(word2)) return Buffer.from(word2, "hex");
  if (!/^[\w+/-]{6,}={0,2}$/.test(word2)) return void 0;
  const bytes = Buffer.from(word2, "base64");
  try {
    const options = { maxOutputLength: MOST };
    if (bytes[0] === 120 && bytes.readUInt16BE(0) % 31 === 0) return inflateSync(bytes, options);
    if (bytes[0] === 31 && bytes[1] === 139) return gunzipSync(bytes, options);
  } catch {
    return void 0;
  }
  return isPlain2(bytes) ? bytes : deflated(bytes) ?? bytes;
}
__name(unpackedWord, "unpackedWord");
function deflated(bytes) {
  if (![3, 5].includes((bytes[0] ?? 0) & 7)) return void 0;
  try {
    const text2 = inflateRawSync(bytes, { maxOutputLength: MOST });
    return text2.length > bytes.length && isPlain2(text2) ? text2 : void 0;
  } catch {
    return void 0;
  }
}
__name(deflated, "deflated");
function isPlain2(bytes) {
  return bytes.every((byte) => byte >= 32 && byte < 127 || byte >= 9 && byte <= 13);
}
__name(isPlain2, "isPlain");

// src/proof/places.ts
var PLACE = /^0x0{0,4}(?:(?:5[5-9a-f]|7[0-9a-f])[0-9a-f]{10}|(?:aaaa|ffff)[0-9a-f]{8}|c000[0-9a-f]{6})$/i;
var [LOWEST, HIGHEST] = [93458488360960, 2 ** 48];
function isPlace(word2) {
  const value2 = Number(word2);
  return PLACE.test(word2) || /^\d{14,15}$/.test(word2) && value2 >= LOWEST && value2 < HIGHEST && value2 % 8 === 0;
}
__name(isPlace, "isPlace");
function inOtherPage(first, second) {
  const [within3, its] = [first, second].map((word2) => /^0x0*[1-9a-f][0-9a-f]{3,12}([0-9a-f]{2}[08])$/i.exec(word2)?.[1]);
  return within3 !== void 0 && within3 === its && within3 !== "000";
}
__name(inOtherPage, "inOtherPage");
var PLACES5 = /(?<![\w.])(?:0x[0-9a-f]{6,16}|\d{7,15})(?![\w.])/gi;
var [PAIRS, PAGE] = [3, 4096];
function moved(pairs) {
  const values = pairs.map((pair) => pair.map(Number));
  const all = values.flat();
  if (values.length < PAIRS || !all.every((value2) => value2 % 8 === 0 && value2 > 2 ** 20)) return false;
  const counts = Map.groupBy(values, ([one, other]) => other - one);
  const [by, most] = [...counts].reduce((best, each) => each[1].length > best[1].length ? each : best);
  return most.length * 2 >= values.length && Math.abs(by) >= PAGE && all.some((value2) => value2 % 512 !== 0);
}
__name(moved, "moved");

// src/proof/words.ts
var RANDOM_NAME = /(?:^|\/)(?:tmp|var\/tmp|dev\/shm|private\/var\/folders)\//;
var TEMPORARY = /(?:\btmp[._-]?\w{4,}|\bpip-[\w-]+-\w{6,}|\bbuild-env-\w{6,}|\.tmp\b|-[a-z0-9]{8}\/)/;
var LONGEST3 = 4096;
var MACHINE = /host|node.?name|machine|server.?name|uname|\b(?:built|compiled|generated|made|run)[ _-]on\b|\bbuilder\b|\brunner\b/i;
var HOST_NAME = /^(?:ip(?:-\d{1,3}){4}(?:\.[\w.-]+)?|[a-zA-Z\d][\w-]*(?:\.[\w-]+)*\.(?:internal|localdomain|lan|svc))$/;
var USER_AT_HOST = /^([\w.+-]+)@(?:[a-zA-Z][\w.-]*|(?!\d+$)[0-9a-f]{12})$/;
var MEASURED = /\b(?:mean|median|std_?dev|min|max|avg|average|p\d\d|percentile|ops|seconds)\b|time/i;
var TOOK = /^([\w.-]*(?:\/[\w.-]+)+\.[a-z]{1,5}:)\d{1,5}\.\d+(?:e-\d+)?$/;
var ADDRESS = /^(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?=\d)|(?=$|[:/]))){4}(?::\d+|\/\d+)?$/;
var HARDWARE = /^(?:[0-9a-f]{2}:){5}[0-9a-f]{2}$/i;
var IDENTITY = /^([A-Z_a-z[][\w.$;[]*)(?:\/0x[0-9a-f]{8,16})?@[0-9a-f]{5,16}$/;
var SALTED = /^(\$\w{1,12}\$).{16,}$/;
var KERNEL = /^\d+\.\d+\.\d+(?:-[\w.]+)*-(?:generic|amd64|arm64|azure|aws|gcp|lts|virt|default|linuxkit|x86_64|aarch64)\b/;
var VERSION = /^\d+(?:\.\d+){1,3}(?:[-+~.][\w.+~-]*)?$/;
var NUMBER3 = /^[-+#]?(?:\d+(?:\.\d+)?(?:e[-+]?\d+)?|0x[\da-f]{1,4}|0b[01]{1,16}|0o[0-7]{1,6})$/i;
var SUM = /^(?=.*[.\u231b])\d+(?:\.\d+)?(?:[+/](?:\d+(?:\.\d+)?|\u231b))+$/;
var TYPED2 = /^([-+]?(?:0x[\da-f]+?|\d+(?:\.\d*)?(?:e[-+]?\d+)?))(?:u?l{1,2}|l{1,2}u|u|u?z|zu|n|_?[iu](?:8|16|32|64|128|size)|_?f(?:32|64)|(?<=[.\d]e[-+]?\d+|\.\d*)[fdm])$/i;
var AMOUNT = /^[-+]?\d+(?:\.\d+)?([kKMGT]i?[bB]?|B|%|rpm|[kMG]?Hz|[kMG]?bps|px|pt|r?em|x|dBm?|[km]?[WVA]|m?J|fps|ops)$/;
var SETTINGS = [
  {
    around: /(?:\b|_)user|\blogin\b|\blogname\b|\bbuil(?:t|d)[ _-]?by\b|\bpackager\b|\bauthor\b/i,
    words: /^(?!.*\d{5})[A-Za-z_][\w.-]{0,31}$/
  },
  { around: /\blinux\b|\bkernel\b|\buname\b/i, words: VERSION },
  // A line of many numbers counts something: /proc/stat, /proc/interrupts; and what was used of a processor is measured.
  {
    around: /^(?!(?:\D*\d+\b){6})(?!.*\bpid\b)(?!.*(?:second|micro|milli|nano|usage)).*(?:cpu|nproc|(?:\b|_|\d)cores?\b|processor|worker|thread|\bjobs?\b|parallel|concurren)/i,
    words: /^\d{1,5}$/
  },
  { around: /\b[mg]hz\b/i, words: /^\d{1,5}\.\d+$/ },
  { around: /^(?:model(?: name)?|flags|microcode|vendor_id|bogomips|stepping|cache size)\s*:/, words: /./ },
  { around: /(?:make|ninja)?flags|\bjobs?\b/i, words: /^-j\d+$/ },
  { around: /\bumask\b/i, words: /^0?[0-7]{3}$/ },
  { around: /\bTZ\b|\btime.?zone\b/i, words: /^[A-Z][A-Za-z_]+(?:\/[A-Za-z_+-]+)*$/ },
  {
    around: /(?<![A-Z_])(?:HOME|SHELL|XDG_\w+)\b/,
    words: /^\/[\w./-]*$/
  },
  {
    around: /(?<!\.)\b(?:lang|language|locale|lc_\w+|charset|encoding)\b(?!\.)/i,
    words: /^(?!.*\d{6})[A-Za-z][\w.@-]*$/
  }
];
var DICE2 = /(?:\b|_)(?:pin|seed|salt|nonce|secret|token|pass(?:word|wd|phrase)|random\w*|otp|cookie|challenge|mnemonic|recovery)\b/i;
function wordCause(first, second, around2, moment) {
  if (first.length > LONGEST3 || second.length > LONGEST3)
    return unpackedCause(first, second, moment) ?? (random(first) && random(second) ? "random value" : "unknown");
  const timed2 = differsInTimes(first, second, moment);
  if (timed2) return timed2;
  const [value2, itsValue] = [first, second].map((word2) => TYPED2.exec(word2)?.[1]);
  if (value2 !== void 0 && itsValue !== void 0 && first.slice(value2.length) === second.slice(itsValue.length))
    return wordCause(value2, itsValue, around2, moment);
  if (stem(first) !== void 0 && stem(first) === stem(second)) return "number";
  if ([first, second].every(isPlace) || inOtherPage(first, second)) return "random value";
  if (clocksInWords(first, second, moment)) return "time";
  const unpacked3 = unpackedCause(first, second, moment) ?? signedTime(first, second, moment);
  if (unpacked3) return unpacked3;
  if (counted2(first, second)) return "number";
  if ([first, second].every(bytesOfLanguage)) return "random value";
  const [method, otherMethod] = [first, second].map((word2) => SALTED.exec(word2)?.[1]);
  if (method !== void 0 && method === otherMethod) return "random value";
  if ([first, second].every((word2) => RANDOM_NAME.test(word2) || word2.includes("/") && TEMPORARY.test(word2)))
    return "temporary path";
  if (madeByMktemp(first, second)) return "temporary path";
  if ([first, second].every((word2) => /^tmp[\w.-]{4,}$/.test(word2))) return "temporary path";
  if ([first, second].every((word2) => ADDRESS.test(word2)))
    return first.replace(/:\d+$/, "") === second.replace(/:\d+$/, "") ? "number" : "host name";
  if ([first, second].every((word2) => HOST_NAME.test(word2))) return "host name";
  if ([first, second].every((word2) => /^fe80:(?::?[\da-f]{1,4}){4}(?:[%/]\w+)?$/i.test(word2))) return "host name";
  if ([first, second].every((word2) => HARDWARE.test(word2)))
    return drawnAddresses(first, second) ? "random value" : "host name";
  const [one, other] = [first, second].map((word2) => IDENTITY.exec(word2)?.[1]);
  if (one !== void 0 && one === other) return "random value";
  const [took, itTook] = [first, second].map((word2) => TOOK.exec(word2)?.[1]);
  if (took !== void 0 && took === itTook) return "number";
  if ([first, second].every((word2) => /^-?0?\.\d{6,}$/.test(word2)))
    return [first, second].every((word2) => /^-?0?\.0/.test(word2)) || MEASURED.test(around2) ? "number" : "random value";
  if (around2.startsWith(`Linux ${first} `) && !VERSION.test(first)) return "host name";
  if (workFolders(first, second)) return "temporary path";
  const plain = !/[0-9a-f]{12}|(?=[a-z]{0,19}\d)[0-9a-z]{20}/.test(first) && // `CREATE USER … IDENTIFIED BY 'x8Kq2fTz0w'`: no user is called so.
  ![first, second].every((word2) => /^(?=.*[a-z])(?=.*[A-Z])(?=.*\d)\S{10,}$/.test(word2)) && SETTINGS.some(({ around: line, words: words2 }) => line.test(around2) && words2.test(first) && words2.test(second));
  if (plain || [first, second].every((word2) => KERNEL.test(word2))) return "environment";
  const [user, users] = [first, second].map((word2) => USER_AT_HOST.exec(word2)?.[1]);
  if (user !== void 0 && user === users) return "host name";
  if ((MACHINE.test(around2) || around2.includes(`@${first}`)) && [first, second].every((word2) => /^(?!(?=.*\d)[\da-f]{6,11}$)[a-zA-Z][\w.-]*$|^(?!\d+$)[0-9a-f]{12}$/.test(word2)))
    return /[0-9a-f]{16}|[0-9a-f]{4}(?:-[0-9a-f]{4}){3}/i.test(first) || [first, second].every(isToken) ? "random value" : "host name";
  const [size, sizes] = [first, second].map((word2) => AMOUNT.exec(word2)?.[1]);
  if (size !== void 0 && size === sizes || measuredAlike(first, second)) return "number";
  if ([first, second].every((word2) => NUMBER3.test(word2) || SUM.test(word2)))
    return thrown(first, second) || DICE2.test(around2) ? "random value" : "number";
  if (random(first) && random(second) && Math.abs(first.length - second.length) <= 1)
    return nearlyEqual(first, second) ? "unknown" : "random value";
  if ([first, second].every((word2) => word2.startsWith("/"))) return "temporary path";
  if (shortDice(first, second)) return "random value";
  return DICE2.test(around2) && /^\S{4,}$/.test(first) && /^\S{4,}$/.test(second) ? "random value" : "unknown";
}
__name(wordCause, "wordCause");
function madeByMktemp(first, second) {
  const [[before2, one = "", behind] = [], [itsBefore, other = "", itsBehind] = []] = [first, second].map(
    (word2) => /^((?:\/[\w.-]+)*\/[\w-]+[.-])([A-Za-z0-9]{6,12})((?:\/[\w./-]*)?)$/.exec(word2)?.slice(1)
  );
  const thrown2 = [one, other].every((each) => /[A-Z]/.test(each) && /[g-z\d]/.test(each));
  return before2 !== void 0 && before2 === itsBefore && behind === itsBehind && one.length === other.length && thrown2;
}
__name(madeByMktemp, "madeByMktemp");
function isToken(word2) {
  return /^(?=.*[a-z])(?=.*[A-Z])(?=.*\d)[\w-]{20,}$/.test(word2) && !/-.*-/.test(word2);
}
__name(isToken, "isToken");
function drawnAddresses(first, second) {
  const others = second.split(":");
  const differing4 = first.split(":").filter((byte, at2) => byte !== others[at2]).length;
  const [guest, other] = [first, second].map(
    (word2) => /^(?:52:54:00|00:16:3e|08:00:27|00:50:56|00:0c:29):/i.exec(word2)?.[0]
  );
  const ofGuest = guest !== void 0 && guest === other;
  return ofGuest || differing4 > 3 && [first, second].every((word2) => /^.[26ae]/i.test(word2));
}
__name(drawnAddresses, "drawnAddresses");
function workFolders(first, second) {
  const [one, other] = [first, second].map((word2) => word2.replace(/^file:\/\//, "").split("/"));
  if (one[0] !== "" || one.length < 4 || one.length !== other.length) return false;
  const places3 = one.flatMap((part2, at2) => part2 === other[at2] ? [] : [at2]);
  const counted4 = /* @__PURE__ */ __name((name = "") => /^\d{3,}$/.test(name) || random(name), "counted");
  return places3.length <= 2 && places3.some((at2) => at2 < one.length - 1) && places3.every((at2) => counted4(one[at2]) && counted4(other[at2]));
}
__name(workFolders, "workFolders");
function unpackedCause(first, second, moment) {
  const [one, other] = unpackedWords(first, second) ?? [];
  if (!one || !other) return void 0;
  const time = /* @__PURE__ */ __name((holds) => holds ? "time" : void 0, "time");
  if (one.length <= 8)
    return time([one, other].every((bytes) => near(Number(`0x${bytes.toString("hex") || "0"}`), moment)));
  if (!isPlain2(one) || !isPlain2(other)) return time(onlyTimesDiffer(one, other, moment) !== void 0);
  const [text2, counterpart] = [one.toString("latin1"), other.toString("latin1")];
  const timed2 = differsInTimes(text2, counterpart, moment);
  if (timed2) return timed2;
  const [words2, others] = [text2, counterpart].map((whole) => whole.split(WITHIN));
  if (words2.length !== others.length) return void 0;
  const causes = words2.flatMap(
    (word2, at2) => word2 === others[at2] ? [] : [wordCause(word2, others[at2] ?? "", text2, moment)]
  );
  if (causes.length === 0 || causes.includes("unknown")) return void 0;
  return causes.includes("random value") ? "random value" : foremost(causes);
}
__name(unpackedCause, "unpackedCause");
var WITHIN = /(?:[\s"'=,;()[\]{}<>|]|(?<=["']\s?):)+/;
function signedTime(first, second, moment) {
  const [one, other] = signedParts(first, second) ?? [];
  if (one === void 0 || other === void 0 || one === first || !first.includes(one)) return void 0;
  const [sign, itsSign] = [first, second].map((word2) => /[\w+/-]{20,}=*$/.exec(word2)?.[0] ?? "");
  return sign !== itsSign && sign !== "" && itsSign !== "" && clocksInWords(one, other, moment) ? "time" : void 0;
}
__name(signedTime, "signedTime");
function bytesOfLanguage(word2) {
  const escapes = word2.match(/\\(?:x[0-9a-f]{2}|[0-3][0-7]{2})/gi) ?? [];
  return escapes.length >= 4 && escapes.join("").length > word2.length * 0.4;
}
__name(bytesOfLanguage, "bytesOfLanguage");
function stem(word2) {
  return /^([a-z]{3,}(?=\d{1,5}$)|[a-z]{1,2}(?=\d{2,4}$))/i.exec(word2)?.[1];
}
__name(stem, "stem");
function counted2(first, second) {
  const [one, other] = [first, second].map((word2) => /^(?:0x|\d{1,4}\/)([0-9a-f]{5,8})$/i.exec(word2)?.[1]);
  return one !== void 0 && one.length === other?.length && one.slice(0, 2) === other.slice(0, 2);
}
__name(counted2, "counted");
function measuredAlike(first, second) {
  if (first.length > 80) return false;
  const [parts2, others] = [first, second].map((word2) => word2.split("+"));
  return parts2.length === others.length && parts2.every((part2, at2) => part2 === others[at2] || isOfOne(part2, others[at2] ?? ""));
}
__name(measuredAlike, "measuredAlike");
function isOfOne(first, second) {
  const [form2 = "", other] = [first, second].map((word2) => word2.replaceAll(/\d+(?:\.\d+)?/g, "#"));
  const [, before2, behind = ""] = /^([^\d#]*)#([^\d#]*)$/.exec(form2) ?? [];
  if (form2 !== other || before2 === void 0 || /^(?:alpha|beta|rc|pre|dev|post)/i.test(behind)) return false;
  if (/^[x\u00d7~\u00b1<>\u2248@=]$/.test(before2)) return /^(?:%|[\p{L}/]{0,12})$/u.test(behind);
  if (/^[A-Za-z]{1,12}$/.test(before2)) return /^[nu\u00b5\u03bcm]?s$/.test(behind) && first.includes(".");
  return /^(?:[A-Za-z_]{2,20}=|[-(]?)$/.test(before2) && (/^[^\w.-]?[\p{L}\u00b5%/]{2,16}\W{0,2}$/u.test(behind) || /^[g-zG-Z]$/.test(behind));
}
__name(isOfOne, "isOfOne");
function thrown(first, second) {
  if (first.includes(".") || second.includes(".")) return false;
  const least = Math.min(first.length, second.length);
  const begins = Math.max(2, Math.floor(least / 6));
  return least >= 12 && first.slice(0, begins) !== second.slice(0, begins);
}
__name(thrown, "thrown");
function nearlyEqual(first, second) {
  if (first.length < 12 || first.length !== second.length) return false;
  return Array.from(first).filter((letter, at2) => letter !== second[at2]).length <= 2;
}
__name(nearlyEqual, "nearlyEqual");
function shortDice(first, second) {
  const [ones, others] = [first, second].map((word2) => word2.split(/[_.:-]/));
  const pairs = ones.map((piece, at2) => [piece, others[at2] ?? ""]).filter(([one, other]) => one !== other);
  return pairs.length > 0 && ones.length === others.length && pairs.every(isShortDice);
}
__name(shortDice, "shortDice");
function isShortDice(pair) {
  if (pair[0].length !== pair[1].length) return false;
  const led = pair.every((piece) => /^[a-z][0-9a-z]{6,}$/.test(piece)) && pair[1].startsWith(pair[0].slice(0, 1));
  const [one, other] = led ? [pair[0].slice(1), pair[1].slice(1)] : pair;
  const mixed2 = pair.every((piece) => /\d/.test(piece)) && pair.some((piece) => /[a-z]\d+[a-z]|\d[a-z]+\d/.test(piece));
  const alphabet = one.length < 6 ? mixed2 ? /^[0-9a-z]{4,5}$|^[0-9a-f]{3}$/ : /^[0-9a-f]{3,5}$/ : /^(?:[0-9a-z]{6,16}|[0-9A-Z]{6,16})$/;
  if (![one, other].every((piece) => alphabet.test(piece)) || other.startsWith(one.slice(0, 1))) return false;
  if (Array.from(one).filter((sign, at2) => sign !== other[at2]).length * 3 < one.length * 2) return false;
  const changes = pair.map((piece) => (piece.match(/\d+|\D+/g) ?? []).length - 1);
  if (one.length < 6) return pair.every((piece) => /\D/.test(piece)) && pair.some((piece) => /\d\D/.test(piece));
  const unspoken = pair.filter(isUnspoken).length;
  return changes.some((count) => count >= 2) || unspoken === 2 || unspoken === 1 && one.length >= 8;
}
__name(isShortDice, "isShortDice");
var UNSPOKEN = /[bcdfghjklmnpqrstvwxz]{5}|q[^u]|[jvwxzk][bcdfghjkmpqrtvwxz]|[bcdfghmpqt][jqvxz]/i;
function isUnspoken(word2) {
  return UNSPOKEN.test(word2);
}
__name(isUnspoken, "isUnspoken");
function random(word2) {
  if (/^(?:0x)?[0-9a-fA-F]{6,}$/.test(word2)) return true;
  if (/^[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$/.test(word2)) return true;
  if (!/^[\w+/=$.:-]{6,}$/.test(word2))
    return /^[ -~]{16,}$/.test(word2) && word2.split(" ").length * 8 <= word2.length && restless(word2);
  if (/^(?:[a-z]{8,}|[A-Z]{8,})$/.test(word2)) return UNSPOKEN.test(word2);
  if (/^[A-Za-z]{6,7}$/.test(word2)) return /[a-z]/.test(word2) && !/^(?:[a-z]+|[A-Z]+)?(?:[A-Z][a-z]+)*$/.test(word2);
  const classes = [/[a-z]/, /[A-Z]/, /\d/].filter((pattern2) => pattern2.test(word2)).length;
  return classes >= 2 && (word2.length >= 8 || /[a-zA-Z]\d|\d[a-zA-Z]/.test(word2));
}
__name(random, "random");
function restless(word2) {
  const kinds = word2.match(/[a-z]+|[A-Z]+|\d+|[^a-zA-Z\d]+/g) ?? [];
  const different = [/[a-z]/, /[A-Z]/, /\d/, /[^a-zA-Z\d]/].filter((kind) => kind.test(word2)).length;
  return different >= 3 && kinds.length > word2.length * 0.4;
}
__name(restless, "restless");
function foremost(votes) {
  const counts = /* @__PURE__ */ new Map();
  for (const vote of votes) counts.set(vote, (counts.get(vote) ?? 0) + 1);
  for (const chance of ["random value", "environment"])
    if ((counts.get("number") ?? 0) > 4 * (counts.get(chance) ?? 0)) counts.delete(chance);
  if (counts.size > 1) counts.delete("number");
  if (counts.has("unknown")) return (counts.get("unknown") ?? 0) * 4 > votes.length ? "unknown" : top(counts);
  return top(counts);
}
__name(foremost, "foremost");
function top(counts) {
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0] ?? "unknown";
}
__name(top, "top");
var ADDRESS_OF_MEMORY = /^0x[0-9a-f]{8,16}$/;
function withoutSecrets(text2, strict) {
  const words2 = strict ? /[\w+/-]{8,}={0,2}/g : /[\w+/-]{24,}={0,2}/g;
  const hidden = /* @__PURE__ */ __name((word2) => random(word2) && !ADDRESS_OF_MEMORY.test(word2), "hidden");
  return text2.replaceAll(words2, (word2) => hidden(word2) ? `${word2.slice(0, 4)}\u2026` : word2);
}
__name(withoutSecrets, "withoutSecrets");

// src/proof/written-bytes.ts
var FORMS3 = [
  form(/[\da-f]{2}/, /[ :-]/, 16, 8),
  form(/[\da-f]{4}/, / /, 16, 4),
  form(/0x[\da-f]{2}/, /, ?/, 16, 6),
  form(/-?\d{1,3}(?:_?u8)?/, /, ?/, 10, 8),
  form(/\d{1,3}/, / {1,3}/, 10, 8),
  form(/\\[0-3][0-7]{2}/, /(?:)/, 8, 6)
];
var MOST2 = 0.75;
var NEAR = 16;
function form(byte, between2, base, least) {
  const run = `(?<![\\w.\\\\-])${byte.source}(?:${between2.source}${byte.source}){${least - 1},}(?![\\w.]|-\\w)`;
  return { run: new RegExp(run, "gi"), each: new RegExp(byte.source, "gi"), base, least };
}
__name(form, "form");
function withoutDrawnBytes(left, right) {
  for (const { run, each, base } of FORMS3) {
    const [ones = [], others = []] = [left, right].map((line) => line.match(run) ?? []);
    if (ones.length === 0 || ones.length !== others.length) continue;
    const drawn2 = ones.map((one, at2) => {
      const [bytes = [], counterparts2 = []] = [one, others[at2] ?? ""].map((row) => row.match(each) ?? []);
      return areDrawn(bytes, counterparts2, base);
    });
    if (!drawn2.includes(true)) continue;
    const marked = /* @__PURE__ */ __name((line) => {
      let at2 = 0;
      return line.replaceAll(run, (row) => drawn2[at2++] ? "#" : row).replace(/^ +/, "");
    }, "marked");
    return [marked(left), marked(right)];
  }
  return void 0;
}
__name(withoutDrawnBytes, "withoutDrawnBytes");
function areDrawn(ones, others, base) {
  const differing4 = ones.filter((one, at2) => one !== others[at2]).length;
  if (ones.length !== others.length || differing4 < ones.length * MOST2) return false;
  if (base === 8) return true;
  if (base === 16) return [ones, others].every((row) => row.some((byte) => /[a-f]/i.test(byte)));
  const [values, counterparts2] = [ones, others].map((row) => row.map((byte) => parseInt(byte, 10)));
  const near2 = values.filter((value2, at2) => Math.abs(value2 - (counterparts2[at2] ?? 0)) < NEAR);
  return [values, counterparts2].every(isSpread) && near2.length * 3 < values.length;
}
__name(areDrawn, "areDrawn");
function isSpread(values) {
  const upper = values.filter((value2) => value2 < 0 || value2 > 127);
  return values.every((value2) => value2 >= -128 && value2 < 256) && upper.length * 4 > values.length;
}
__name(isSpread, "isSpread");

// src/proof/line-words.ts
var LOOKED_AT3 = 2e4;
var NAME3 = 160;
function lineCauses(oneLine2, otherLine, moment) {
  const [one, other] = [oneLine2, otherLine].map(withoutCommits);
  if (one === other) return ["time"];
  const [bare2, itsBare] = [one, other].map(withoutSignatures);
  const [leftLine, rightLine] = bare2 === itsBare ? [one, other] : [bare2, itsBare];
  const start = Math.max(0, middle(leftLine, rightLine).from - LOOKED_AT3 / 4);
  const [left, right] = [leftLine, rightLine].map((line) => line.slice(start, start + LOOKED_AT3));
  const [rest, itsRest] = withoutDrawnBytes(left, right) ?? [];
  if (rest !== void 0 && itsRest !== void 0)
    return rest === itsRest ? ["random value"] : ["random value", ...lineCauses(rest, itsRest, moment)];
  const coarse = wordCauses(left, right, /(?:[\s"'=,;()[\]{}<>|]|(?<=["']\s?):)+/, moment);
  const fine = wordCauses(left, right, FINE, moment);
  const fraction2 = /(?<![\d.])0?\.\d{6}/.test(left);
  const parts2 = !fraction2 && coarse?.includes("random value") === true && fine?.includes("random value") === false;
  const told4 = parts2 ? fine : coarse ?? fine;
  if (told4) return told4;
  const simpler = [left, right].map(asShown);
  if (simpler[0] !== left || simpler[1] !== right)
    return simpler[0] === simpler[1] ? ["number"] : lineCauses(...simpler, moment);
  const { from, first, second } = middle(left, right);
  const cause2 = wordCause(
    first,
    second,
    `${left.slice(0, Math.min(40, from))} ${left.slice(Math.max(0, from - 40))}`,
    moment
  );
  return [cause2];
}
__name(lineCauses, "lineCauses");
var FINE = /[^A-Za-z0-9+\u231a\u231b]+/;
function asShown(line) {
  const painted = line.replace(/\r+$/, "").split("\r").at(-1) ?? "";
  return painted.replaceAll(/(?<![\d.,])\d{1,3}(?:,\d{3})+(?![\d,])/g, (digits) => digits.replaceAll(",", ""));
}
__name(asShown, "asShown");
function wordCauses(left, right, split2, moment) {
  const [ones, others] = [left.split(split2), right.split(split2)];
  if (ones.length !== others.length) return void 0;
  const causes = ones.flatMap((word2, index) => {
    const counterpart = others[index] ?? "";
    if (word2 === counterpart) return [];
    const cause2 = wordCause(word2, counterpart, left, moment);
    return split2 === FINE || cause2 !== "unknown" ? [cause2] : wordCauses(word2, counterpart, FINE, moment) ?? [cause2];
  });
  return causes.length > 0 && !causes.includes("unknown") ? causes : void 0;
}
__name(wordCauses, "wordCauses");
function middle(left, right) {
  let from = 0;
  while (from < left.length && left[from] === right[from]) from += 1;
  let end = 0;
  while (end < Math.min(left.length, right.length) - from && left.at(-1 - end) === right.at(-1 - end)) end += 1;
  const word2 = /[A-Za-z0-9+=_]/;
  while (from > 0 && word2.test(left[from - 1] ?? "")) from -= 1;
  while (end > 0 && word2.test(left.at(-end) ?? "")) end -= 1;
  from += /^[A-Za-z_]\w*=(?=\w)/.exec(left.slice(from, from + NAME3))?.[0].length ?? 0;
  return { from, first: left.slice(from, left.length - end), second: right.slice(from, right.length - end) };
}
__name(middle, "middle");

// src/proof/drawn-data.ts
var [LINES, NUMBERS, NAMES2, IDS] = [500, 5, 10, 2];
var [NEAR2, FEW2, LEAST] = [0.1, 0.34, 0.5];
function saidTogether(pairs, votes, [one, other]) {
  if (votes.length === 0 || !votes.every((vote) => /^(?:number|random value|unknown|time|environment)$/.test(vote)))
    return void 0;
  if (!votes.includes("time") && moved(unlike(pairs, PLACES5) ?? [])) return ["random value"];
  if (votes.includes("number") && isTimed(pairs, one, other)) return ["number"];
  if (countedHex(pairs, votes.includes("time"))) return ["number"];
  if (votes.includes("time")) return void 0;
  const numbers = votes.every((vote) => vote === "number");
  const doubt = votes.includes("unknown") || votes.includes("environment");
  const drawn2 = numbers && !isMeasured(pairs, one, other) && (drawnNumbers(pairs) || drawnValues(pairs, one, other)) || drawnIds2(pairs) || doubt && !reordered2(one, other) && (drawnNames(pairs) || pickedNames(one, other));
  return drawn2 ? ["random value"] : void 0;
}
__name(saidTogether, "saidTogether");
function reordered2(one, other) {
  const others = new Set(other.filter((line, at2) => line !== one[at2]));
  const counts = Map.groupBy(one, (line) => line);
  const differing4 = one.filter((line, at2) => line !== other[at2] && counts.get(line)?.length === 1);
  return differing4.filter((line) => others.has(line)).length * 4 > differing4.length;
}
__name(reordered2, "reordered");
function drawnDays(first, second, { now }) {
  if (first.length > MOST3 || second.length > MOST3) return false;
  const days = [first, second].map((text2) => [...text2.matchAll(DAYS)].map(dayOf));
  const [ones, others] = days;
  if (ones.length !== others.length || first.replaceAll(DAYS, "#") === first) return false;
  const moved2 = ones.flatMap((one, at2) => {
    const other = others[at2] ?? NaN;
    return one === other ? [] : [[one, other]];
  });
  const apart = /* @__PURE__ */ __name(([one, other]) => Math.abs(one - other) > 2, "apart");
  const past = /* @__PURE__ */ __name((day) => now / 86400 - day > LONG_AGO, "past");
  return moved2.length >= DATED && moved2.every((pair) => pair.every(past)) && moved2.filter(apart).length >= moved2.length * 0.8 && new Set(moved2.map(([one, other]) => one - other)).size > 2;
}
__name(drawnDays, "drawnDays");
var DAYS = /(?<![\d.])(?:(?<year>(?:19|20)\d\d)-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])|(?:[0-3]?\d([./])[0-3]?\d\2)(?<last>(?:19|20)\d\d))(?!\d)/g;
function dayOf({ 0: date2, groups }) {
  const [one = 0, other = 0] = date2.replace(/(?:19|20)\d\d/, "").match(/\d+/g)?.map(Number) ?? [];
  return Date.UTC(Number(groups?.["year"] ?? groups?.["last"]), Math.min(one, other) - 1, Math.max(one, other)) / 864e5;
}
__name(dayOf, "dayOf");
var [MOST3, LONG_AGO, DATED] = [2e6, 60, 3];
function drawnNumbers(pairs) {
  const numbers = unlike(pairs, /(?<![\w.])\d+(?![\w.])/g);
  if (numbers === void 0) return false;
  const [ones, others] = [0, 1].map((side2) => numbers.map((pair) => Number(pair[side2])));
  const wide = [ones, others].every(
    (each) => Math.max(...each) >= 1e4 && Math.min(...each) < Math.max(...each) * LEAST && isUneven(each)
  );
  const even = [ones, others].every(
    (each) => each.filter((value2) => value2 * 4 > Math.max(...each)).length * 2 >= each.length
  );
  return numbers.length >= NUMBERS && wide && even && !isNear(ones, others) && alike(ones, others) < 0.8;
}
__name(drawnNumbers, "drawnNumbers");
var MEASURED2 = /(?:\b|_)(?:[nuµm]?s|[kKMG]i?B|time|duration|elapsed|took|bytes|sizes?|counts?|total|mem|rss|pids?|inodes?|cpu)\b/i;
function drawnValues(pairs, one, other) {
  const numbers = unlike(pairs, /(?<![\w.])[-+]?\d+(?:\.\d+)?(?:e[-+]?\d+)?(?![\w.])/g);
  if (numbers === void 0) return false;
  const sides = [0, 1].map((side2) => numbers.map((pair) => Number(pair[side2])));
  const [ones, others] = sides;
  const called = around(pairs, one, other).some((line) => DRAWN_VALUE.test(line));
  if (numbers.length < (called ? 3 : NUMBERS) || isNear(ones, others)) return false;
  if (numbers.length >= NUMBERS && (!called && alike(ones, others) >= 0.8 || !sides.every(isUneven))) return false;
  const signed2 = sides.every((each, side2) => {
    const long2 = each.filter((_value, at2) => /\.\d{4}/.test(numbers[at2]?.[side2] ?? ""));
    return long2.length * 2 > each.length && long2.some((value2) => value2 < 0) && long2.some((value2) => value2 > 0);
  });
  const alone2 = /* @__PURE__ */ __name((lines) => lines.every((line) => /^[\d\s,;|[\]]*$/.test(line)), "alone");
  return called || signed2 || [one, other].every(alone2) && sides.every(isFlat);
}
__name(drawnValues, "drawnValues");
var DRAWN_VALUE = /(?:\b|_)(?:prices?|amount|quantity|qty|stock|rating|salary|balance|lat(?=.*\blon)|l(?:at|ong)itude|coordinates|hsla?|rgba?|folds?|dice|rolls?|noise|weights?|bias|centroid|random|rand|phone|zip|postcode)(?:\b|_)|(?:^|[,;\t])(?:score|age)(?=[,;\t]|$)|\+\d{1,3}[- ]\d{2,4}[- ]\d{3}/i;
function isFlat(values) {
  const most = Math.max(...values);
  return values.filter((value2) => value2 * 4 > most).length * 3 >= values.length * 2;
}
__name(isFlat, "isFlat");
function isMeasured(...of) {
  return around(...of).some((line) => MEASURED2.test(line));
}
__name(isMeasured, "isMeasured");
var TIMED = /\b(?:mean|median|std_?dev|min|max|avg|average|p\d\d|percentile|user|sys(?:tem)?|real|ops)\b/gi;
function isTimed(...of) {
  const [pairs] = of;
  if (!unlike(pairs, /(?<![\w.])-?\d+(?:\.\d+)?(?:e[-+]?\d+)?(?![\w.])/g)?.some(([one]) => one.includes(".")))
    return false;
  const names2 = around(...of).join("\n").match(TIMED) ?? [];
  return new Set(names2.map((name) => name.toLowerCase())).size > 1;
}
__name(isTimed, "isTimed");
function around(pairs, one, other) {
  return [one[0] === other[0] ? one[0] ?? "" : "", ...pairs.map(([line]) => line)];
}
__name(around, "around");
function drawnIds2(pairs) {
  const ids = unlike(pairs, /(?<=[A-Za-z][-_])\d{6,}(?![\w.-])/g);
  if (ids === void 0 || ids.length < IDS) return false;
  const [ones, others] = [0, 1].map((side2) => ids.map((pair) => Number(pair[side2])));
  return [ones, others].every((each) => Math.max(...each) >= 1e6) && !isNear(ones, others) && !isNear(ones, ones.slice(1));
}
__name(drawnIds2, "drawnIds");
function drawnNames(pairs) {
  const names2 = unlike(pairs, /(?<![A-Za-z0-9])[A-Za-z0-9]{4,16}(?![A-Za-z0-9])/g);
  if (names2 === void 0 || names2.length < IDS) return false;
  const [first = ""] = names2[0] ?? [];
  const apart = /* @__PURE__ */ __name(([one, other]) => Array.from(one).filter((sign, at2) => sign !== other[at2]).length, "apart");
  const unspoken = names2.flat().filter(isUnspoken).length * 3 > names2.length * 2;
  return names2.every((pair) => pair.every((name) => name.length === first.length) && apart(pair) * 2 > first.length) && (unspoken || names2.some((pair) => pair.some((name) => /[a-z]\d+[a-z]|\d[a-z]+\d/i.test(name)))) && names2.every((pair) => pair.every((name) => /[a-z]/i.test(name)));
}
__name(drawnNames, "drawnNames");
var RECORD2 = /\n|(?<=[}\])]),\s?(?=[{[(])/;
function pickedNames(...texts) {
  const [one = [], other = []] = texts.map(
    (lines) => lines.join("\n").split(RECORD2).map((record2) => record2.replace(/^[\s[({]+/, "").replace(/[\s\])},;]{1,40}$/, ""))
  );
  if (one.length !== other.length) return false;
  const counts = /* @__PURE__ */ new Map();
  const count = /* @__PURE__ */ __name((cell, side2, counterpart) => {
    for (const [name] of cell.matchAll(new RegExp("\\p{L}+", "gu"))) {
      if (counterpart.includes(name)) continue;
      const found = counts.get(name) ?? [0, 0];
      found[side2] += 1;
      counts.set(name, found);
    }
  }, "count");
  const kinds = /* @__PURE__ */ new Map();
  for (const [at2, line] of one.entries()) {
    if (line === other[at2]) continue;
    const [cells, others] = [line, other[at2] ?? ""].map((text2) => text2.match(CELL) ?? []);
    if (line.replaceAll(CELL, "0") !== other[at2]?.replaceAll(CELL, "0")) return false;
    let place2 = 0;
    const kind = line.replaceAll(CELL, (cell) => cell === others[place2++] ? cell.replaceAll(/\d+/g, "0") : "#");
    const found = kinds.get(kind) ?? { rows: 0, places: 0, pairs: /* @__PURE__ */ new Set() };
    kinds.set(kind, found);
    found.rows += 1;
    for (const [index, cell] of cells.entries()) {
      const counterpart = others[index] ?? "";
      if (cell === counterpart) continue;
      found.places += 1;
      if (lettersOf(cell) !== lettersOf(counterpart)) found.pairs.add(`${cell}
${counterpart}`);
      count(cell, 0, counterpart);
      count(counterpart, 1, cell);
    }
  }
  const all = [...counts.values()];
  const sum = /* @__PURE__ */ __name((found) => found.flat().reduce((all2, each) => all2 + each, 0), "sum");
  const shared = all.filter(([first, second]) => first > 0 && second > 0);
  const moved2 = shared.map(([first, second]) => [Math.abs(first - second)]);
  const named5 = [...kinds].filter(([kind, { rows: rows2, pairs }]) => rows2 > 2 && pairs.size > 2 && /[^#\W]/u.test(kind));
  if (named5.length > 0 && sum(shared) <= sum(all) * 0.6) return true;
  const rows = [...kinds.values()].every(({ places: places3 }) => places3 > 2) || kinds.size * 3 <= sum(all);
  return sum(all) >= NAMES2 && all.length > 1 && rows && sum(shared) > sum(all) * 0.6 && sum(moved2) > sum(all) * 0.04;
}
__name(pickedNames, "pickedNames");
function lettersOf(cell) {
  return cell.replaceAll(/\d+/g, "");
}
__name(lettersOf, "lettersOf");
var CELL = /[\p{L}\d]+(?:[ .'@_-]+[\p{L}\d]+)*/gu;
function countedHex(pairs, timed2) {
  const found = unlike(pairs, HEX);
  if (!found?.some((pair) => /[a-f]/.test(pair.join("").replaceAll("0x", "")))) return false;
  const values = [0, 1].map((side2) => found.map((pair) => parseInt(pair[side2] ?? "", 16)));
  const near2 = /* @__PURE__ */ __name((each, part2) => Math.max(...each) - Math.min(...each) < Math.max(...each) / part2, "near");
  const following = /* @__PURE__ */ __name((each) => new Set(each).size === each.length && Math.max(...each) - Math.min(...each) < each.length * 4, "following");
  if (timed2) return found.length > 2 && values.every((each) => Math.max(...each) < 2 ** 28 && following(each));
  if (found.length === 1)
    return pairs.every(([one]) => /(?<![\w-])[\da-f]+-[\da-f]+(?![\w])/.test(one)) && near2(values.flat(), 64);
  return values.every((each) => near2(each, found.length > 2 ? 16 : 256));
}
__name(countedHex, "countedHex");
var HEX = /(?<![\w.])(?:0x)?[0-9a-f]{4,9}(?!\w|\.\w)/g;
function unlike(pairs, form2) {
  const found = /* @__PURE__ */ new Map();
  for (const [one, other] of pairs.slice(0, LINES)) {
    if (one.replaceAll(form2, "#") !== other.replaceAll(form2, "#")) return void 0;
    const counterparts2 = other.match(form2) ?? [];
    for (const [at2, value2] of (one.match(form2) ?? []).entries()) {
      const pair = [value2, counterparts2[at2] ?? ""];
      if (value2 !== pair[1]) found.set(pair.join(), pair);
    }
  }
  return [...found.values()];
}
__name(unlike, "unlike");
function isNear(ones, others) {
  const near2 = ones.filter((one, at2) => {
    const other = others[at2];
    return other !== void 0 && Math.abs(one - other) < Math.max(one, other) * NEAR2;
  });
  return near2.length > ones.length * FEW2;
}
__name(isNear, "isNear");
function isUneven(values) {
  const steps2 = values.slice(1).map((value2, at2) => value2 > (values[at2] ?? 0));
  return steps2.includes(true) && steps2.includes(false);
}
__name(isUneven, "isUneven");
function alike(ones, others) {
  const ranks = /* @__PURE__ */ __name((values) => {
    const sorted3 = values.toSorted((one, other) => one - other);
    return values.map((value2) => sorted3.indexOf(value2));
  }, "ranks");
  const [left, right] = [ranks(ones), ranks(others)];
  const apart = left.reduce((sum, rank2, at2) => sum + (rank2 - (right[at2] ?? 0)) ** 2, 0);
  return 1 - 6 * apart / (ones.length * (ones.length ** 2 - 1));
}
__name(alike, "alike");

// src/proof/keyed-values.ts
var [NAMES3, LOOKED_AT4, BESIDE3] = [8, 1e6, 20];
var NAME4 = String.raw`["']?[A-Za-z_][\w.-]*["']?[ \t]*(?:=>|[:=>])[ \t]*`;
var NUMBER4 = String.raw`-?[0-9]+(\.[0-9]+)?([eE][+-]?[0-9]+)?`;
var ELEMENT = String.raw`<[A-Za-z][\w:.-]*(?: [\w:.-]+="[\w:./-]*")*>`;
var LINE2 = String.raw`[ \t]*(?:[#;*-] |\/\/ |export )?[A-Za-z_][\w.-]*[ \t]*[:=][ \t]*`;
var COUNTED3 = NUMBER4.replaceAll("(", "(?:");
var KEYED = new RegExp(
  [
    String.raw`(?<=^|\n)(${LINE2})((?!${COUNTED3}[,;]?(?:\s+[#;/-]|\n|$))[^\s"'{}<>[\]][^\n"'{}<>[\]]*)(?=\n|$)`,
    String.raw`(${ELEMENT})([^<>\n]+)(?=<)`,
    String.raw`(?<![\w.-])(${NAME4})(${COUNTED3}(?![\w.])|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*')`
  ].join("|"),
  "g"
);
function keyedIn(groups) {
  const [line, rest = "", element, text2 = "", name = "", word2 = ""] = groups;
  if (line !== void 0) return { before: line, value: rest, quote: "", start: true };
  if (element !== void 0) return { before: element, value: text2, quote: "", start: false };
  const quote = /^["']/.exec(word2)?.[0] ?? "";
  return { before: name + quote, value: word2.slice(quote.length, -quote.length || void 0), quote, start: false };
}
__name(keyedIn, "keyedIn");
function keyedValues(first, second) {
  if (first.length > LOOKED_AT4 || second.length > LOOKED_AT4) return void 0;
  const [ones, others] = [first, second].map((text2) => [...text2.matchAll(KEYED)].map(([, ...found]) => keyedIn(found)));
  if (!ones || !others) return void 0;
  const names2 = Map.groupBy(ones.keys(), (at2) => ones[at2]?.before ?? "");
  const drawn2 = [...names2.values()].flatMap((places3) => {
    const differing4 = places3.filter((at3) => ones[at3]?.value !== others[at3]?.value);
    const [at2] = differing4;
    const [one, other] = at2 === void 0 ? [] : [ones[at2], others[at2]];
    if (one === void 0) return [];
    const few = isNumber(one.value) || one.quote === '"' ? differing4.length * 2 < places3.length : differing4.length < places3.length;
    const open3 = one.quote !== '"' && ![one, other].every((each) => each && (isPlain(each.value) || isWord(each.value)));
    return [few || open3 ? void 0 : drawnOf(one)];
  });
  const known2 = drawn2.filter((each) => each !== void 0);
  if (known2.length === 0 || known2.length < drawn2.length || known2.length > NAMES3) return void 0;
  const written3 = /* @__PURE__ */ __name((text2, to) => text2.replaceAll(KEYED, (all, ...found) => {
    const { before: before2 } = keyedIn(found);
    const own = known2.find((each) => each.before === before2);
    return own ? to(own) : all;
  }), "written");
  const meant2 = written3(first, (drawn3) => drawn3.before + expressionOf2(drawn3).to);
  const alike2 = [first, second].every((text2) => known2.reduce(edited, text2) === meant2);
  return alike2 && written3(first, () => "").trim().length >= BESIDE3 ? known2 : void 0;
}
__name(keyedValues, "keyedValues");
function drawnOf({ before: before2, value: value2, start }) {
  return {
    before: before2,
    length: Math.max(1, value2.length),
    keyed: true,
    ...start && { start },
    ...isPlain(value2) && !SECRET2.test(before2) && { value: value2 }
  };
}
__name(drawnOf, "drawnOf");
function isNumber(value2) {
  return new RegExp(`^${NUMBER4}$`).test(value2);
}
__name(isNumber, "isNumber");
function isWord(value2) {
  return /^\S{6,}$/.test(value2) && !/^v?\d+(?:\.\d+)+/.test(value2);
}
__name(isWord, "isWord");
function isKeyed({ before: before2, length, value: value2, start }) {
  const known2 = start ? `^${LINE2}$` : `^(?:${NAME4}["']?|${ELEMENT})$`;
  return new RegExp(known2).test(before2) && length < 1e4 && (value2 === void 0 || isPlain(value2));
}
__name(isKeyed, "isKeyed");
function expressionOf2(drawn2) {
  const { before: before2, value: value2, start } = drawn2;
  const to = value2 ?? undrawnValue(drawn2);
  if (start) return { pattern: `^(${literally2(before2)})[^[:space:]].*$`, to };
  if (before2.startsWith("<")) return { pattern: `(${literally2(before2)})[^<]+`, to };
  const quote = /[:=>][ \t]*(["'])$/.exec(before2)?.[1] ?? "";
  const old = quote === "" ? NUMBER4 : String.raw`(\\.|[^${quote}\\])*${quote}`;
  const front = /^["']/.test(before2) ? "" : "(^|[^A-Za-z0-9_.-])";
  return { pattern: `(${front}${literally2(before2)})${old}`, to: to + quote };
}
__name(expressionOf2, "expressionOf");
function edited(text2, drawn2) {
  const { pattern: pattern2, to } = expressionOf2(drawn2);
  const here = pattern2.replace("[^[:space:]]", String.raw`\S`).replace(/\[\^<\]\+$/, String.raw`[^<\n]+`);
  return text2.replaceAll(new RegExp(here, "gm"), (_all, name) => name + to);
}
__name(edited, "edited");
function keyedEdit(drawn2) {
  const { pattern: pattern2, to } = expressionOf2(drawn2);
  return `s/${pattern2}/\\1${to.replaceAll(/[\\/&]/g, "\\$&")}/g`;
}
__name(keyedEdit, "keyedEdit");

// src/proof/drawn-folders.ts
var LEAST2 = 2;
function drawnPattern(first, second) {
  if (Math.min(first.length, second.length) < LEAST2) return void 0;
  const [model = [], ...others] = [...first, ...second].map((path2) => path2.split("/"));
  if (others.some((parts3) => parts3.length !== model.length)) return void 0;
  const at2 = model.findIndex((part2, place2) => others.some((parts3) => parts3[place2] !== part2));
  const [one, other] = [first, second].map((paths) => new Set(paths.map((path2) => path2.split("/")[at2] ?? "")));
  if (!one || !other) return void 0;
  const names2 = [...one, ...other];
  const both2 = [...one].filter((name2) => other.has(name2)).length;
  const length = names2[0]?.length ?? 0;
  const tails = [...first, ...second].map((path2) => path2.split("/").slice(at2).join("/"));
  const drawn2 = tails.filter((tail) => /\d|[a-z][A-Z]/.test(tail)).length * 2 > tails.length || length >= 16;
  if (at2 < 0 || length < 2 || names2.some((name2) => name2.length !== length) || both2 * 4 > names2.length || !drawn2)
    return void 0;
  const folder = model.slice(0, at2).join("/");
  const name = names2[0] ?? "";
  const parts2 = name.split(/(?<=[._-])|(?=[._-])/);
  const starts2 = parts2.map((_, count) => parts2.slice(0, count).join("")).filter((each) => /(?:^|[._-])$/.test(each));
  const endings = parts2.map((_, count) => parts2.slice(count + 1).join("")).filter((each) => /^(?:$|[._-])/.test(each));
  const [time = ""] = timesOf(name);
  const clock2 = time === "" ? length : name.indexOf(time);
  const common = /* @__PURE__ */ __name((each) => each.length <= clock2 && names2.every((other2) => other2.startsWith(each)), "common");
  const before2 = starts2.findLast(common) ?? "";
  const behind = endings.find((each) => names2.every((other2) => other2.endsWith(each))) ?? "";
  const signs = "?".repeat(length - before2.length - behind.length);
  return `${shellWord(`${folder}/${before2}`)}${signs}${behind === "" ? "" : shellWord(behind)}`;
}
__name(drawnPattern, "drawnPattern");

// src/proof/differences.ts
function isOneSided(kinds) {
  return kinds.some((kind) => kind.startsWith("only in"));
}
__name(isOneSided, "isOneSided");
var WAITING_BYTES = 32 * 1024 * 1024;
var WAITING = 5e4;
var UNORDERED = `more than ${WAITING} paths that the other lacks, in a layer without any order`;
var REMEMBERED = 2e5;
var ORDERED = 5e5;
var LEFT_ORDER = `a path out of order, after more than ${REMEMBERED} in order`;
async function compareLayers(first, second, found, said = {}) {
  const one = side(first, (entry) => said.entry?.(0, entry));
  const other = side(second, (entry) => said.entry?.(1, entry));
  const order2 = orderCheck();
  let reported = 0;
  const report = /* @__PURE__ */ __name((pair) => {
    reported += 1;
    found(pair);
  }, "report");
  const match = /* @__PURE__ */ __name((a, b) => {
    if (one.waiting.size > 0 || other.waiting.size > 0 || a.waited === true || b.waited === true) order2.pair(a, b);
    const difference = entryDifference(a.entry, b.entry);
    if (difference) report({ difference, first: a.entry, second: b.entry });
  }, "match");
  const alone2 = /* @__PURE__ */ __name((from, { entry, again }) => {
    if (from === one)
      report({ difference: oneSided(entry, again, "only in the first"), first: entry, second: void 0 });
    else report({ difference: oneSided(entry, again, "only in the second"), first: void 0, second: entry });
  }, "alone");
  for (; ; ) {
    const [a, b] = one.ready() && other.ready() ? [one.peek(), other.peek()] : await Promise.all([one.fill(), other.fill()]);
    if (!a && !b) break;
    if (a && a.key === b?.key) {
      match(a, b);
      one.take();
      other.take();
      continue;
    }
    const ahead = !b || a && before(a, b) ? one : other;
    const [its, theirs] = ahead === one ? [a, other] : [b, one];
    if (!its) continue;
    const counterpart = theirs.waiting.get(its.key);
    if (counterpart) {
      theirs.release(counterpart);
      if (ahead === one) match(its, counterpart);
      else match(counterpart, its);
    } else if (theirs.ended() || theirs.passed(its)) alone2(ahead, its);
    else {
      ahead.wait(its);
      if (ahead.waiting.size >= WAITING) {
        theirs.keepOrder();
        for (const waiting of ahead.waiting.values()) {
          if (!theirs.passed(waiting)) continue;
          ahead.release(waiting);
          alone2(ahead, waiting);
        }
        if (ahead.waiting.size >= WAITING) throw hostile(UNORDERED);
      }
    }
    ahead.take();
  }
  for (const from of [one, other]) for (const waiting of from.waiting.values()) alone2(from, waiting);
  const moved2 = order2.result();
  if (moved2 !== void 0)
    report(layerWide("order", [`/${moved2.path} as entry ${moved2.first + 1}`, `as entry ${moved2.second + 1}`]));
  const rests = [one.rest(), other.rest()];
  if (!rests.includes(void 0) && rests[0] !== rests[1] || reported === 0 && said.equal !== true)
    report(layerWide("padding", ["bytes between or after the entries", "others"]));
}
__name(compareLayers, "compareLayers");
function layerWide(kind, values) {
  const difference = { path: "", kinds: [kind], values: { [kind]: values }, directory: false };
  return { difference, first: void 0, second: void 0 };
}
__name(layerWide, "layerWide");
function side(batches, came) {
  const iterator = batches[Symbol.asyncIterator]();
  const seen = /* @__PURE__ */ new Map();
  const waiting = /* @__PURE__ */ new Map();
  let batch = [];
  let at2 = 0;
  let place2 = 0;
  let ended = false;
  let rest;
  let waitingBytes = 0;
  let head;
  let inOrder2 = true;
  let ordered;
  let last;
  const peek = /* @__PURE__ */ __name(() => {
    const entry = batch[at2];
    if (head || !entry) return head;
    came(entry);
    const times = seen.get(entry.path) ?? 0;
    if (ordered === void 0 || !inOrder2) seen.set(entry.path, times + 1);
    head = { entry, key: times === 0 ? entry.path : `${entry.path}\0${times}`, again: times > 0, place: place2 };
    const follows2 = !last || before(last, head);
    if (ordered !== void 0 && !follows2) throw hostile(ordered);
    inOrder2 &&= follows2;
    last = head;
    if (inOrder2 && seen.size >= REMEMBERED) {
      ordered = LEFT_ORDER;
      seen.clear();
    }
    return head;
  }, "peek");
  return {
    waiting,
    peek,
    ended: /* @__PURE__ */ __name(() => ended, "ended"),
    rest: /* @__PURE__ */ __name(() => rest, "rest"),
    ready: /* @__PURE__ */ __name(() => ended || at2 < batch.length, "ready"),
    fill: /* @__PURE__ */ __name(async () => {
      while (!ended && at2 >= batch.length) {
        const next2 = await iterator.next();
        if (next2.done === true) [ended, rest] = [true, next2.value];
        batch = next2.done === true ? [] : next2.value;
        at2 = 0;
      }
      return peek();
    }, "fill"),
    take: /* @__PURE__ */ __name(() => {
      head = void 0;
      at2 += 1;
      place2 += 1;
    }, "take"),
    keepOrder: /* @__PURE__ */ __name(() => {
      ordered = UNORDERED;
    }, "keepOrder"),
    /** Will it not come any more, for certain? */
    passed: /* @__PURE__ */ __name((other) => ordered !== void 0 && head !== void 0 && before(other, head), "passed"),
    wait: /* @__PURE__ */ __name((placed2) => {
      const content = kept(placed2.entry.content, waitingBytes < WAITING_BYTES);
      if ("bytes" in content) waitingBytes += content.bytes.length;
      waiting.set(placed2.key, { ...placed2, waited: true, entry: detached(placed2.entry, content) });
    }, "wait"),
    release: /* @__PURE__ */ __name((placed2) => {
      waiting.delete(placed2.key);
      if ("bytes" in placed2.entry.content) waitingBytes -= placed2.entry.content.bytes.length;
    }, "release")
  };
}
__name(side, "side");
var NOTHING2 = { bytes: Buffer.alloc(0) };
function kept(content, whole) {
  if (!("bytes" in content)) return content;
  if (content.bytes.length === 0) return NOTHING2;
  return whole ? { bytes: Buffer.from(content.bytes) } : { hashes: hashesOf(content), size: content.bytes.length };
}
__name(kept, "kept");
function orderCheck() {
  const pairs = [];
  return {
    pair: /* @__PURE__ */ __name((first, second) => {
      if (pairs.length < ORDERED) pairs.push({ first: first.place, second: second.place, path: first.entry.path });
    }, "pair"),
    result: /* @__PURE__ */ __name(() => {
      let last = -1;
      pairs.sort((one, other) => one.first - other.first);
      return pairs.find(({ second }) => {
        const moved2 = second < last;
        last = Math.max(last, second);
        return moved2;
      });
    }, "result")
  };
}
__name(orderCheck, "orderCheck");
function before(one, other) {
  return (one.walked ??= walked(one.entry.path)) < (other.walked ??= walked(other.entry.path));
}
__name(before, "before");
function walked(path2) {
  const name = path2.includes(".wh.") ? path2.replace(/(^|\/)\.wh\.(?!\.wh\.)([^/]+)$/, "$1$2") : path2;
  return name.replaceAll("/", "\0");
}
__name(walked, "walked");
function entryDifference(first, second) {
  const sameContent2 = equalContent(first.content, second.content);
  if (sameContent2 && first.raw.equals(second.raw)) return void 0;
  const values = {};
  const kinds = [];
  const differs = /* @__PURE__ */ __name((kind, one2, other2) => {
    if (one2 === other2) return;
    kinds.push(kind);
    values[kind] = [one2, other2];
  }, "differs");
  const [one, other] = [first.facts(), second.facts()];
  differs("kind", first.kind, second.kind);
  if (!sameContent2) {
    kinds.push("content");
    values.content = [`${first.size} bytes`, `${second.size} bytes`];
  }
  differs("link", one.link, other.link);
  differs("mode", one.mode.toString(8), other.mode.toString(8));
  const [numbers, otherNumbers] = [one.owner, other.owner].map((owner) => owner.split(" ", 1)[0] ?? "");
  differs(numbers === otherNumbers ? "header" : "owner", one.owner, other.owner);
  differs("device", one.device, other.device);
  differs("xattr", attributes(one), attributes(other));
  differs("time", one.time, other.time);
  if (!kinds.includes("header")) differs("header", JSON.stringify(one.records), JSON.stringify(other.records));
  if (kinds.length === 0) differs("header", first.raw.toString("latin1"), second.raw.toString("latin1"));
  if (kinds.length === 1 && values.header?.[0].includes("ustar"))
    values.header = ["one form of header", "another form"];
  return { path: first.path, kinds, values, directory: first.kind === "directory" && second.kind === "directory" };
}
__name(entryDifference, "entryDifference");
function attributes(facts) {
  return Object.entries(facts.xattrs).sort(([one], [other]) => one < other ? -1 : 1).map(([name, value2]) => `${name}=${value2}`).join(" ");
}
__name(attributes, "attributes");
function equalContent(first, second) {
  if ("bytes" in first && "bytes" in second) return first.bytes.equals(second.bytes);
  const [one, other] = [hashesOf(first), hashesOf(second)];
  return one.length === other.length && one.every((hash2, index) => hash2 === other[index]);
}
__name(equalContent, "equalContent");
function differingBlock({ first, second }) {
  if (!first || !second || "bytes" in first.content && "bytes" in second.content) return void 0;
  const [one, other] = [hashesOf(first.content), hashesOf(second.content)];
  const at2 = one.findIndex((hash2, index) => hash2 !== other[index]);
  return at2 < 0 ? void 0 : at2;
}
__name(differingBlock, "differingBlock");
function oneSided(entry, again, kind) {
  const whiteout = /(?:^|\/)\.wh\.[^/]+$/.test(entry.path);
  const here = entry.kind === "file" ? `file of ${entry.size} bytes` : entry.kind;
  return {
    path: entry.path,
    kinds: [...again ? ["duplicate"] : [], ...whiteout ? ["whiteout"] : [], kind],
    values: { [kind]: kind === "only in the first" ? [here, "nothing"] : ["nothing", here] },
    directory: entry.kind === "directory"
  };
}
__name(oneSided, "oneSided");
function withoutParents(found) {
  const parents = /* @__PURE__ */ new Set();
  const quiet = /* @__PURE__ */ __name(({ difference }) => difference.directory && difference.kinds.every((kind) => kind === "time" || kind.startsWith("only in")), "quiet");
  for (const each of found) {
    if (quiet(each) && each.difference.kinds.includes("time")) continue;
    const parts2 = each.difference.path.split("/");
    for (let length = parts2.length - 1; length >= 0; length -= 1) {
      const parent = parts2.slice(0, length).join("/");
      if (parents.has(parent)) break;
      parents.add(parent);
    }
  }
  return found.filter((each) => !quiet(each) || !parents.has(each.difference.path));
}
__name(withoutParents, "withoutParents");

// src/proof/path-words.ts
var NAMED3 = 40;
function shellNames(touched2) {
  const names2 = /* @__PURE__ */ new Set();
  const side2 = /* @__PURE__ */ __name((kind) => touched2.filter(({ kinds }) => kinds.includes(kind)).map(({ difference }) => `/${difference.path}`), "side");
  const [ones, others] = [side2("only in the first"), side2("only in the second")];
  const drawn2 = ones.length + others.length === touched2.length ? drawnPattern(ones, others) : void 0;
  if (drawn2 !== void 0) return [drawn2];
  for (const { difference, evidence: evidence2 } of touched2) {
    const path2 = `/${difference.path}`;
    const oneSided3 = isOneSided(difference.kinds);
    if (!oneSided3 || evidence2?.where !== "name") {
      names2.add(oneSided3 ? besideOther(path2, ones, others) : shellWord(path2));
      continue;
    }
    const { first, second } = evidence2;
    const at2 = [first, second].map((name) => path2.lastIndexOf(`/${name}`)).find((place2) => place2 >= 0);
    if (at2 === void 0) names2.add(shellWord(path2));
    else names2.add(`${shellWord(path2.slice(0, at2 + 1))}${pattern(first, second)}`);
  }
  if (names2.size <= NAMED3) return [...names2];
  const patterns = alikeNames(touched2.map(({ difference }) => `/${difference.path}`));
  if (patterns.length <= NAMED3) return patterns;
  const folders = touched2.map(({ difference }) => `/${difference.path}`.replace(/[^/]*$/, ""));
  return [...new Set(folders)].slice(0, NAMED3).map((folder) => `${shellWord(folder)}*`);
}
__name(shellNames, "shellNames");
function allAlike(touched2) {
  const names2 = touched2.length > NAMED3 ? shellNames(touched2) : [];
  return names2.length > 0 && names2.length <= ALIKE && names2.every((name) => name.includes("*"));
}
__name(allAlike, "allAlike");
var ALIKE = 3;
function alikeNames(paths) {
  const alike2 = Map.groupBy(paths, (path2) => `${path2.split("/").length} ${path2.replace(/^.*\//, "")}`);
  return [...alike2.values()].map((own) => {
    const [first = [], ...others] = own.map((path2) => path2.split("/"));
    const parts2 = first.map((part2, at2) => others.every((other) => other[at2] === part2) ? shellWord(part2) : "*");
    return `/${parts2.slice(1).join("/")}`;
  });
}
__name(alikeNames, "alikeNames");
function besideOther(path2, first, second) {
  const folder = path2.replace(/[^/]*$/, "");
  const [[one, ...ones], [other, ...others]] = [first, second].map(
    (paths) => paths.filter((each) => each.startsWith(folder) && !each.slice(folder.length).includes("/"))
  );
  if (one === void 0 || other === void 0 || ones.length + others.length > 0) return anyName(path2);
  const names2 = [one, other].map((each) => each.slice(folder.length));
  const own = pattern(...names2);
  const drawn2 = differing(...names2).middles.every((middle2) => /\d/.test(middle2) || random(middle2));
  return own === "*" || !drawn2 ? anyName(path2) : shellWord(folder) + own;
}
__name(besideOther, "besideOther");
function anyName(path2) {
  const [folders, name] = [path2.replace(/[^/]*$/, ""), path2.replace(/^.*\//, "")];
  const parts2 = name.split(
    /((?<![A-Za-z0-9])(?:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|\d{8}[T._-]?\d{6,9}Z?|0x[0-9a-f]{6,16}|[0-9a-f]{8,}|\d{4}[-_]\d\d[-_]\d\d[T_ -][\d:._-]{4,}\dZ?)(?![A-Za-z0-9]))/
  );
  const dice = /* @__PURE__ */ __name((part2, at2) => at2 % 2 === 1 && (/\d/.test(part2) || part2.length >= 16), "dice");
  const clocked = parts2.some((part2, at2) => dice(part2, at2) && /^(?:0x|[\d._-]+$)/.test(part2));
  const others = clocked ? numbersOpen : quoted;
  const pattern2 = parts2.map((part2, at2) => dice(part2, at2) ? "*" : others(part2)).join("");
  return parts2.some(dice) && !/^\*+$/.test(pattern2) ? shellWord(folders) + pattern2 : shellWord(path2);
}
__name(anyName, "anyName");
function pattern(first, second) {
  const parted = differing(first, second);
  const numbers = ofNumbers(parted);
  if (numbers !== void 0) return numbers;
  const { before: before2, middles, behind } = parted;
  const counted4 = middles.every((middle2) => COUNTED4.test(middle2));
  const any2 = counted4 ? NUMBER5 : first.length === second.length ? "?".repeat(middles[0].length) : "*";
  const clocked = counted4 && middles.every((middle2) => middle2.length >= 6);
  const word2 = clocked ? numbersOpen : quoted;
  return word2(before2) + any2 + word2(behind);
}
__name(pattern, "pattern");
function signByModel(first, second) {
  const parted = differing(first, second);
  const numbers = ofNumbers(parted);
  if (numbers !== void 0) return numbers;
  const { before: before2, middles, behind } = parted;
  if (first.length !== second.length) return void 0;
  const [one, other] = middles;
  const [model, sign] = middles.every((middle3) => COUNTED4.test(middle3)) ? [/\d/g, "[0-9]"] : [/[A-Za-z0-9]/g, "?"];
  const drawn2 = Array.from(one).some((letter, at2) => /[_-]/.test(letter + (other[at2] ?? "")) && letter !== other[at2]);
  const middle2 = drawn2 ? "?".repeat(one.length) : one.replaceAll(/[^\w.-]/g, "?").replaceAll(model, sign);
  return quoted(before2) + middle2 + quoted(behind);
}
__name(signByModel, "signByModel");
function ofNumbers({ before: before2, middles, behind }) {
  const [words2, others] = middles.map((middle2) => middle2.split(/\d+/));
  const told4 = words2.join("\0") === others.join("\0") && /[A-SU-Ya-su-y]/.test(words2.join(""));
  if (!told4 || !middles.every((middle2) => timesOf(middle2).length > 0)) return void 0;
  return quoted(before2) + words2.map(quoted).join(NUMBER5) + quoted(behind);
}
__name(ofNumbers, "ofNumbers");
var NAME_LETTERS = 7;
var COUNTED4 = /^\d[\dT._-]*$/;
function differing(first, second) {
  let head = 0;
  while (head < first.length && first[head] === second[head]) head += 1;
  let tail = 0;
  while (tail < Math.min(first.length, second.length) - head && first.at(-1 - tail) === second.at(-1 - tail)) tail += 1;
  while (head > 0 && /[A-Za-z0-9]/.test(first[head - 1] ?? "")) head -= 1;
  while (tail > 0 && /[A-Za-z0-9]/.test(first.at(-tail) ?? "")) tail -= 1;
  let letters = head;
  while (first[letters] === second[letters] && /[A-Za-z]/.test(first[letters] ?? "")) letters += 1;
  if (letters - head >= NAME_LETTERS && letters < Math.min(first.length, second.length) - tail) head = letters;
  const around2 = [first, second].map(
    (name) => /^([A-Za-z]{3,})\d+([A-Za-z]*)$/.exec(name.slice(head, name.length - tail))
  );
  const [[, word2 = "", end = ""] = [], [, otherWord, otherEnd] = []] = around2.map((found) => found ?? []);
  if (word2 === otherWord && end === otherEnd) [head, tail] = [head + word2.length, tail + end.length];
  for (const time of timesOf(first)) {
    const from = first.indexOf(time);
    if (from >= first.length - tail || from + time.length <= head) continue;
    [head, tail] = [Math.min(head, from), Math.min(tail, first.length - from - time.length)];
  }
  const middle2 = /* @__PURE__ */ __name((name) => name.slice(head, name.length - tail), "middle");
  const middles = [middle2(first), middle2(second)];
  return { before: first.slice(0, head), middles, behind: first.slice(first.length - tail) };
}
__name(differing, "differing");
var NUMBER5 = "[0-9]*";
function numbersOpen(text2) {
  const pieces2 = text2.split(/(?<=[._-])\d+(?=[._-])/);
  return pieces2.map(quoted).join(NUMBER5);
}
__name(numbersOpen, "numbersOpen");
function quoted(text2) {
  return text2 === "" ? "" : shellWord(text2);
}
__name(quoted, "quoted");
function clears(glob, path2) {
  const [wanted, parts2] = [glob.replace(/^~\//, "/root/").replace(/\/$/, "").split("/"), `/${path2}`.split("/")];
  const places3 = wanted[0] === "" ? [0] : parts2.keys();
  return [...places3].some(
    (place2) => wanted.every((part2, at2) => {
      const name = parts2[place2 + at2];
      return name !== void 0 && matches(part2, name) && !(name.startsWith(".") && /^[*?[]/.test(part2));
    })
  );
}
__name(clears, "clears");

// src/proof/packed-times.ts
var PYTHON = /(?<![\w./-])((?:[\w.-]*\/[\w./-]*)?python[\d.]*)(?=\s)/;
var PACKERS = { gzip: "gzip -9n", xz: "xz", bzip2: "bzip2", zstd: "zstd -q" };
var ZIP_AGAIN = [
  "import re, sys, zipfile",
  "path, *edits = sys.argv[1:]",
  "with zipfile.ZipFile(path) as old: parts = [(each, old.read(each)) for each in old.infolist()]",
  'with zipfile.ZipFile(path, "w") as new:',
  "  for each, data in parts:",
  "    for name, form, time in zip(*[iter(edits)] * 3):",
  "      if name == each.filename: data = re.sub(form.encode(), time.encode(), data)",
  "    entry = zipfile.ZipInfo(each.filename)",
  "    entry.compress_type, entry.external_attr = each.compress_type, each.external_attr",
  "    new.writestr(entry, data)"
].join("\n");
function packedAnew(source, names2, evidences) {
  const commands2 = evidences.map((evidence2, index) => {
    const { members: members2 = [], seen = [] } = evidence2 ?? {};
    const name = names2[index] ?? "";
    const known2 = members2.every(
      ({ name: name2, times }) => new RegExp("^\\P{Cc}+$", "u").test(name2) && !`/${name2}/`.includes("/../") && times.length > 0 && times.every(isTime)
    );
    if (members2.length === 0 || !known2 || !/^a (?:time|duration) in text$/.test(seen.at(-1) ?? "")) return void 0;
    if (seen.length === 2 && seen[0] === "zip") return zipped(source, name, members2);
    if (seen.at(-2) !== "tar" || seen.length > 3) return void 0;
    const packer2 = seen.length === 2 ? "cat" : PACKERS[seen[0] ?? ""];
    return packer2 === void 0 ? void 0 : tarred(packer2, name, members2);
  });
  const all = commands2.length === names2.length && commands2.every((command) => command !== void 0);
  return all && commands2.length > 0 ? commands2.join(" && ") : void 0;
}
__name(packedAnew, "packedAnew");
function tarred(packer2, file, members2) {
  const edits2 = members2.map(({ name, times }) => {
    const expressions = times.map((time) => `-e ${shellWord(timed(formOf(time), time))}`).join(" ");
    return `sed -i -E ${expressions} ${shellWord(`./${name}`)}`;
  });
  const pack = "tar --mtime=@0 --owner=0 --group=0 --numeric-owner --no-recursion --verbatim-files-from -c -T /tmp/anew.list";
  return [
    "(mkdir /tmp/anew && cd /tmp/anew",
    `tar -tf ${file} > /tmp/anew.list && tar -xf ${file}`,
    ...edits2,
    `${pack} | ${packer2} > ${file} && rm -rf /tmp/anew /tmp/anew.list)`
  ].join(" && ");
}
__name(tarred, "tarred");
function zipped(source, file, members2) {
  const python = PYTHON.exec(source)?.[1];
  if (members2.some(({ times }) => times.some(isDuration))) return void 0;
  const edits2 = members2.flatMap(({ name, times }) => times.flatMap((time) => [name, formOf(time), time]));
  return python === void 0 ? void 0 : [python, "-c", shellWord(`exec(${JSON.stringify(ZIP_AGAIN)})`), file, ...edits2.map(shellWord)].join(" ");
}
__name(zipped, "zipped");

// src/proof/frozen.ts
var FORMS4 = 8;
function changedTimes(first, second) {
  const changed = /* @__PURE__ */ new Map();
  const kept3 = /* @__PURE__ */ new Set();
  const others = second.split("\n");
  const spent = durationsOf(`${first}
${second}`);
  const bare2 = /* @__PURE__ */ __name((line, times) => spent.length === 0 ? without(line, times) : withoutDurations(without(line, times)), "bare");
  for (const [at2, line] of first.split("\n").entries()) {
    const other = others[at2] ?? "";
    const [times, anew2] = [timesOf(line), timesOf(other)];
    if (line !== other && (times.length !== anew2.length || bare2(line, times) !== bare2(other, anew2))) return void 0;
    times.forEach((time, index) => {
      if (time === anew2[index]) kept3.add(formOf(time));
      else if (changed.size <= FORMS4) changed.set(formOf(time), changed.get(formOf(time)) ?? time);
    });
  }
  const mixed2 = [...changed.keys()].some((form2) => kept3.has(form2));
  const found = [...changed.values(), ...spent];
  return found.length === 0 || found.length > FORMS4 || mixed2 ? void 0 : found;
}
__name(changedTimes, "changedTimes");
function without(line, times) {
  return times.reduce((rest, time) => rest.replace(time, ""), line);
}
__name(without, "without");
function anew(source, names2, evidences) {
  return frozen(names2, evidences) ?? restamped(names2, evidences) ?? refilled(source, names2, evidences) ?? packedAnew(source, names2, evidences);
}
__name(anew, "anew");
function renamed(source, touched2) {
  const pairs = Map.groupBy(touched2, (each) => shellNames([each]).join(" "));
  const commands2 = [...pairs.values()].map((own) => {
    const [one] = own;
    const evidence2 = one?.evidence;
    const sides = ["first", "second"].map(
      (side2) => own.filter(({ kinds }) => kinds.some((kind) => kind === `only in the ${side2}`))
    );
    const hidden = evidence2 !== void 0 && evidence2.where !== "name" && sides.every(({ length }) => length === 1);
    if (evidence2 === void 0 || !hidden && (evidence2.alike !== true || evidence2.where !== "name")) return void 0;
    const [first, second] = hidden ? sides.map(([side2]) => (side2?.difference.path ?? "").replace(/^.*\//, "")) : [evidence2.first, evidence2.second];
    if (first === void 0 || second === void 0) return void 0;
    const folder = `/${one?.difference.path ?? ""}`.replace(/[^/]*$/, "");
    const paths = own.map(({ difference }) => `/${difference.path}`).sort();
    if (paths.join("\0") !== [first, second].map((name2) => folder + name2).sort().join("\0"))
      return void 0;
    if (own.some(({ difference }) => difference.directory)) return void 0;
    const name = shellWord(folder + first);
    const { times, stamps } = evidence2;
    const dated2 = hidden ? anew(source, [name], [evidence2]) : times ?? stamps ? anew(source, [name], [{ ...evidence2, seen: [times ? "a time in text" : "a time"] }]) : "";
    const pattern2 = signByModel(first, second);
    if (pattern2 === void 0) return void 0;
    const moved2 = `for file in ${shellWord(folder)}${pattern2}; do [ -e ${name} ] || [ ! -e "$file" ] || mv "$file" ${name}; done`;
    return dated2 === void 0 ? void 0 : dated2 === "" ? moved2 : `${moved2} && ${dated2}`;
  });
  return commands2.length > 0 && commands2.length <= FORMS4 && commands2.every((command) => command !== void 0) ? commands2.join(" && ") : void 0;
}
__name(renamed, "renamed");
function frozen(names2, evidences) {
  const expressions = /* @__PURE__ */ new Map();
  const packed2 = isPacked(evidences);
  for (const evidence2 of evidences) {
    const own = packed2 || evidence2?.seen[0] === "properties" ? evidence2?.seen.slice(1) : evidence2?.seen;
    const times = evidence2?.times ?? [];
    const known2 = times.every(isTime);
    if (!/^a (?:time|duration) in text$/.test(own?.join() ?? "") || times.length === 0 || !known2) return void 0;
    for (const time of times) expressions.set(formOf(time), expressions.get(formOf(time)) ?? time);
  }
  if (expressions.size === 0 || expressions.size > FORMS4) return void 0;
  return edited2(
    [...expressions].map(([form2, time]) => timed(form2, time)),
    names2,
    packed2
  );
}
__name(frozen, "frozen");
function isPacked(evidences) {
  return evidences.length > 0 && evidences.every((evidence2) => evidence2?.seen[0] === "gzip");
}
__name(isPacked, "isPacked");
function edited2(expressions, names2, packed2) {
  const edits2 = expressions.map((each) => `-e ${shellWord(each)}`).join(" ");
  if (!packed2) return `sed -i -E ${edits2} ${names2.join(" ")}`;
  const anew2 = `gzip -dc "$file" | sed -E ${edits2} | gzip -9n > "$file~" && cat "$file~" > "$file" && rm "$file~"`;
  return `for file in ${names2.join(" ")}; do (${anew2}); done`;
}
__name(edited2, "edited");
function restamped(names2, evidences) {
  const commands2 = evidences.map((evidence2, index) => {
    const { stamps = [], seen = [] } = evidence2 ?? {};
    const known2 = stamps.every(
      ({ before: before2, value: value2, after }) => [before2, value2, after].every(isHex) && isHarmless(Buffer.from(value2, "hex"))
    );
    const own = seen.length === 1 || /^(?:PDF|dump of PostgreSQL|ELF)$/.test(seen[0] ?? "");
    if (stamps.length === 0 || stamps.length > FORMS4 || !own || !known2) return void 0;
    const edits2 = stamps.map(({ before: before2, value: value2, after, start }) => {
      const behind = after === "" ? String.raw`\z` : `(?=${inPerl(after)})`;
      return `s/${start ? String.raw`\A` : ""}(${inPerl(before2)}).{${value2.length / 2}}${behind}/\${1}${inPerl(value2)}/s`;
    });
    return `perl -0777 -pi -e ${shellWord(edits2.join("; "))} ${names2[index] ?? ""}`;
  });
  const all = commands2.every((command) => command !== void 0) && names2.length === evidences.length;
  return all && commands2.length > 0 && commands2.length <= FORMS4 ? commands2.join(" && ") : void 0;
}
__name(restamped, "restamped");
var CLIENTS = [
  [/(?<![\w./-])(sqlite3)(?=\s)/, (program, sql) => `${program} {files} ${shellWord(sql)}`],
  [
    PYTHON,
    (program, sql) => {
      const code2 = `import sqlite3, sys; sqlite3.connect(sys.argv[1], isolation_level=None).executescript(${JSON.stringify(sql)})`;
      return `${program} -c ${shellWord(code2)} {files}`;
    }
  ],
  [
    /(?<![\w./-])((?:[\w.-]*\/[\w./-]*)?php[\d.]*)(?=\s)/,
    (program, sql) => {
      const code2 = `$db = new PDO("sqlite:" . $argv[1]); $db->exec(${JSON.stringify(sql)});`;
      return `${program} -r ${shellWord(code2)} {files}`;
    }
  ]
];
function refilled(source, names2, evidences) {
  const { columns = [], seen = [] } = evidences[0] ?? {};
  const client = CLIENTS.find(([called2]) => called2.test(source));
  const called = client?.[0].exec(source)?.[1];
  const known2 = columns.every(
    ({ table, column, value: value2, rows = [] }) => [table, column].every((name) => /^[A-Za-z_]\w{0,63}$/.test(name)) && (typeof value2 === "number" ? Number.isFinite(value2) : timesOf(value2).join() === value2) && rows.every((id) => /^-?\d+$/.test(id))
  );
  if (!client || called === void 0 || columns.length === 0 || names2.length !== 1 || seen[0] !== "SQLite" || !known2)
    return void 0;
  const updates = columns.map(({ table, column, value: value2, rows }) => {
    const where = rows ? ` WHERE rowid IN (${rows.join(", ")})` : "";
    return `UPDATE "${table}" SET "${column}" = ${typeof value2 === "number" ? value2 : `'${value2}'`}${where}`;
  });
  return client[1](called, [...updates, "VACUUM"].join("; ")).replace("{files}", () => names2[0] ?? "");
}
__name(refilled, "refilled");
function isHex(text2) {
  return /^(?:[0-9a-f]{2})*$/.test(text2);
}
__name(isHex, "isHex");
function inPerl(hex3) {
  return hex3.replaceAll(/../g, (byte) => {
    const sign = String.fromCharCode(parseInt(byte, 16));
    return /[A-Za-z0-9]/.test(sign) ? sign : `\\x${byte}`;
  });
}
__name(inPerl, "inPerl");
var [VALUES, BEFORE3, BESIDE4] = [8, 160, 2];
var WORD3 = /[A-Za-z0-9+/]*$/;
function drawnValues2(first, second) {
  if (first.length !== second.length) return void 0;
  const drawn2 = [];
  const others = [];
  const timed2 = [];
  for (const [at2, line] of first.entries()) {
    const other2 = second[at2] ?? "";
    if (without(line, timesOf(line)) === without(other2, timesOf(other2))) {
      timed2.push([line, other2]);
      if (line === other2) others.push(line);
      continue;
    }
    const before2 = nameBefore(line, other2);
    const [length, anew2] = [line, other2].map((text2) => valueAt(text2, before2.length));
    if (drawn2.length === VALUES || length === void 0 || anew2 === void 0) return void 0;
    if (line.slice(before2.length + length) !== other2.slice(before2.length + anew2)) return void 0;
    drawn2.push({ before: before2, length });
  }
  const told4 = drawn2.every(({ before: before2 }) => fitting(before2) && !others.some((line) => line.startsWith(before2)));
  const beside = others.filter((line) => line.trim() !== "").length;
  if (drawn2.length === 0 || !told4 || beside < BESIDE4) return void 0;
  if (timed2.every(([line, other2]) => line === other2)) return { drawn: drawn2 };
  const [one = "", other = ""] = [0, 1].map((side2) => timed2.map((pair) => pair[side2]).join("\n"));
  const times = changedTimes(one, other);
  return times && { drawn: drawn2, times };
}
__name(drawnValues2, "drawnValues");
function nameBefore(line, other) {
  let equal = 0;
  while (equal < line.length && line[equal] === other[equal]) equal += 1;
  return line.slice(0, equal).replace(WORD3, "");
}
__name(nameBefore, "nameBefore");
function valueAt(line, at2) {
  const quote = openQuote(line.slice(0, at2));
  const signs = quote === void 0 ? /^[^\s"',;<>(){}[\]]{6,}/ : new RegExp(`^[^${quote}]{6,}`);
  return signs.exec(line.slice(at2))?.[0].length;
}
__name(valueAt, "valueAt");
function openQuote(before2) {
  return ['"', "'"].find((quote) => before2.split(quote).length % 2 === 0);
}
__name(openQuote, "openQuote");
function fitting(before2) {
  return before2.length <= BEFORE3 && /[A-Za-z]{2}/.test(before2) && /^[\t\x20-\x7e]+$/.test(before2);
}
__name(fitting, "fitting");
function placedEdit(drawn2) {
  const { before: before2, after } = drawn2;
  if (after !== void 0) return isNamed(drawn2) && wordUndrawn(drawn2);
  const ends = openQuote(before2) ?? `][:space:]"',;<>(){}[`;
  return fitting(before2) && `s/^(${literally2(before2)})[^${ends}]{6,}/\\1${undrawnValue(drawn2)}/`;
}
__name(placedEdit, "placedEdit");
function undrawn2(names2, evidences) {
  const expressions = /* @__PURE__ */ new Set();
  const packed2 = isPacked(evidences);
  for (const evidence2 of evidences) {
    const { drawn: drawn2 = [], times = [], seen: all = [] } = evidence2 ?? {};
    const seen = packed2 ? all.slice(1) : all;
    const known2 = times.every(isTime);
    const keyed = drawn2.length > 0 && drawn2.every((each) => each.keyed === true);
    const shown4 = keyed ? / in text\b/ : /^(?:an? )?(?:(?:random value|number|time|duration|temporary path|host name)(?:, )?)+ in text(?:, an? |$)/;
    if (!shown4.test(seen.join()) || drawn2.length + times.length === 0 || !known2) return void 0;
    for (const time of times) expressions.add(timed(formOf(time), time));
    for (const each of drawn2) {
      const edit = keyed ? isKeyed(each) && keyedEdit(each) : placedEdit(each);
      if (edit === false) return void 0;
      expressions.add(edit);
    }
  }
  if (expressions.size > VALUES) return void 0;
  return edited2([...expressions], names2, packed2);
}
__name(undrawn2, "undrawn");

// src/proof/rows.ts
var ONE_LINE = /(?<=[}\])]),\s{0,16}(?=[{[(])/;
var ENDS = [/,?\n(?=\s{0,16}(?:- |[{[]\s*(?:\n|$)))/, ONE_LINE, /[,;]?\n/];
var [ITEM, ITEMS] = [/[[\]]|,\s?/, 30];
var [MOST4, ROWS2, SHARED, SHARE] = [2e6, 8, 3, 0.1];
var BACK = 0.25;
var ALIKE2 = 0.6;
var NUMBER6 = /(?<![\w.#-])[-+]?\d+(?:,\d{3})*(?:\.\d+)?(?:e[-+]?\d+)?(?:%| ?[kKMGT]i?B\b|(?![\w]|\.\d))|(?<=\s)-(?=\s|$)/g;
function measuredRows(one, other) {
  if (measured(one, other)) return true;
  const [records2, others] = [one, other].map((lines) => lines.join("\n").split(ONE_LINE));
  return records2.length > 2 && measured(records2, others);
}
__name(measuredRows, "measuredRows");
function drawnRows(first, second) {
  if (first.length > MOST4 || second.length > MOST4) return false;
  const items = [first, second].map((text2) => text2.split(ITEM));
  const listed = items.every((each) => each.length >= ITEMS) && drawn(...items);
  const lines = [first, second].map((text2) => text2.split("\n"));
  return listed || sampled(...lines) || ENDS.some((end) => drawn(first.split(end), second.split(end)));
}
__name(drawnRows, "drawnRows");
function sampled(rows, others) {
  const [own, its] = [rows, others].map((each) => each.filter((row) => row.trim() !== ""));
  const number5 = /* @__PURE__ */ __name((row) => Number(/\d+/.exec(row)?.[0] ?? NaN), "number");
  const all = [...own, ...its];
  const form2 = /* @__PURE__ */ __name((row) => row.replace(/\d+/, "#"), "form");
  if (Math.min(own.length, its.length) < ROWS2 || new Set(all.map(form2)).size > 1) return false;
  const ascending = /* @__PURE__ */ __name((each) => each.every((row, at2) => at2 === 0 || number5(row) > number5(each[at2 - 1] ?? "")), "ascending");
  if (!ascending(own) || !ascending(its)) return false;
  const itsOwn = new Set(its);
  const both2 = new Set(own.filter((row) => itsOwn.has(row)));
  const side2 = [...new Set(all)].sort((one, other) => number5(one) - number5(other)).map((row) => both2.has(row));
  const turns = side2.filter((shared, at2) => at2 > 0 && shared !== side2[at2 - 1]).length;
  return both2.size >= SHARED - 1 && both2.size < own.length && turns >= SHARED;
}
__name(sampled, "sampled");
function measured(one, other) {
  if (one.length !== other.length) return false;
  const shape2 = /* @__PURE__ */ __name((line) => numberless(line).replaceAll(/[\s\u2500-\u257f]+/g, " ").replaceAll(/([-=])\1+/g, "$1").replaceAll(/ ?([|:]) ?/g, "$1").trim(), "shape");
  const [shapes, others] = [one.map(shape2), other.map(shape2)];
  const counts = /* @__PURE__ */ new Map();
  for (const each of shapes) counts.set(each, (counts.get(each) ?? 0) + 1);
  const moved2 = shapes.filter((each, at2) => each !== others[at2]);
  const numbered = shapes.filter((each, at2) => each.includes("#") && one[at2] !== other[at2]);
  const padded2 = one.some((line, at2) => numberless(line) !== numberless(other[at2] ?? "")) && numbered.every(named2);
  if (moved2.length === 0 && !padded2 || numbered.length * 2 < one.length - 2) return false;
  if (new Set(moved2).size * 2 < moved2.length || !moved2.every(named2)) return false;
  for (const each of others) {
    const left = counts.get(each) ?? 0;
    if (left === 0) return false;
    counts.set(each, left - 1);
  }
  return true;
}
__name(measured, "measured");
function numberless(line) {
  return line.replaceAll(NUMBER6, "#").replaceAll("\u231B", "#");
}
__name(numberless, "numberless");
function named2(shape2) {
  return new RegExp("\\p{L}", "u").test(shape2);
}
__name(named2, "named");
function drawn(rows, others) {
  const places3 = new Map(others.map((row, at2) => [row, at2]));
  const [own, its] = [rows, others].map((each) => each.filter((row) => row.trim() !== ""));
  const least = Math.min(own.length, its.length);
  if (least < ROWS2 || new Set(own).size < own.length || new Set(its).size < its.length) return false;
  const found = own.flatMap((row, at2) => {
    const place2 = places3.get(row);
    return place2 === void 0 || at2 === place2 && rows[at2 + 1] === others[at2 + 1] ? [] : [place2];
  });
  const form2 = /* @__PURE__ */ __name((row) => row.replaceAll(/[\p{L}\d.]+/gu, "0"), "form");
  const forms = new Set(own.filter((row) => places3.has(row)).map(form2));
  const alone2 = own.filter((row) => !places3.has(row));
  if (alone2.length < SHARED || alone2.filter((row) => forms.has(form2(row))).length < alone2.length * ALIKE2) return false;
  const back = found.filter((place2, at2) => place2 < (found[at2 - 1] ?? 0)).length;
  return found.length >= Math.max(SHARED, least * SHARE) && back >= found.length * BACK;
}
__name(drawn, "drawn");

// src/proof/text.ts
var LINES2 = 2e3;
var SHOWN = 160;
var [ALONE, MORE2] = [0.2, 0.5];
var CHANCE2 = 4;
var IDS2 = 50;
var MIXED = 100;
function textEvidence(first, second, moment, skipped = 0) {
  const [one, other] = [first.split("\n"), second.split("\n")];
  const at2 = one.findIndex((line2, index) => line2 !== other[index]);
  const line = at2 < 0 ? one.length : at2;
  const shown4 = { where: `line ${skipped + line + 1}`, ...excerpts(one[line] ?? "", other[line] ?? "") };
  const told4 = /* @__PURE__ */ __name((cause3, what) => ({ cause: cause3, seen: [what], ...shown4 }), "told");
  if (drawnDays(first, second, moment)) return told4("random value", "days that were drawn, in text");
  const alone2 = differsInTimes(first, second, moment);
  if (alone2) {
    const times = changedTimes(first, second);
    const drawn3 = times === void 0 ? keyedValues(first, second) ?? typedWords(one, other) : void 0;
    const what = alone2 === "time" ? "a time in text" : "a duration in text";
    return { ...told4(alone2, what), ...times && { times }, ...drawn3 && { drawn: drawn3 } };
  }
  if (withoutReturns(first) === withoutReturns(second)) return told4("environment", "the ends of the lines");
  const [plain, others] = [one, other].map((lines) => lines.map((text2) => withoutTimes(text2, moment)));
  const [narrow, itsNarrow] = [plain, others].map((lines) => lines.map((text2) => text2.replaceAll(/\s+/g, " ")));
  const by = sameSet(narrow ?? [], itsNarrow ?? []) ? ranked(one, other, plain) : void 0;
  if (by) return told4(by, `a ${by} in lines, which are in another order for it`);
  if (sameSet(one, other)) return told4("order", "the same lines in another order");
  if (sameJson(first, second)) return told4("order", "the same JSON in another order");
  if (sameSet(plain, others)) {
    const times = changedTimes(byPlain(one, plain), byPlain(other, others));
    return { ...told4("order", "the same lines, but for times, in another order"), ...times && { times } };
  }
  if (first.length < 2e5 && sameSet(parts(first), parts(second)))
    return told4("order", "the same words in another order");
  if (first.length < 2e5 && sameSet(parts(plain.join("\n")), parts(others.join("\n"))))
    return told4("order", "the same words, but for times, in another order");
  if (first.length < 2e5 && spokenParts(first, second)) return told4("order", "the same words in another order");
  if (first.length < 2e5 && torn(first, second)) return told4("order", "the same signs in another order");
  const extra = moreLines(plain, others);
  if (extra)
    return { ...told4("leftover", `${extra.count} ${extra.count === 1 ? "line" : "lines"} more in the ${extra.side}`) };
  const timed2 = plain.some(
    (text2, index) => index < others.length && text2.includes("\u231A") && timesIn(one[index] ?? "", moment) !== timesIn(other[index] ?? "", moment)
  );
  const log = timed2 && ([plain, others].every(isLog) || [first, second].every(isDump));
  if (!log && measuredRows(plain, others)) return told4("number", "numbers in lines, which are in another order for it");
  if (drawnRows(first, second)) return told4("random value", "rows that were drawn, in another order");
  const changed = changedLines(plain, others);
  if (changed.pairs.length === 1 && changed.pairs.every(uptimes))
    return told4("time", "for how long the machine runs, in text");
  const uncommitted = changed.pairs.filter(([left, right]) => withoutCommits(left) !== withoutCommits(right));
  const pairs = timed2 ? uncommitted.filter((pair) => !besideTimes(pair)) : uncommitted;
  const votes = withoutChance(pairs.flatMap(([left, right]) => lineCauses(left, right, moment)));
  if (timed2 || uncommitted.length < changed.pairs.length) votes.push("time");
  const said = saidTogether(pairs, votes, [plain, others]) ?? votes;
  const drawn2 = said.includes("random value") && changed.pairs.some(longDice);
  const main = foremost(drawn2 ? said.filter((vote) => vote !== "number") : said);
  const rest = main === "unknown" && !log ? withoutShared(plain, others, moment, timed2) : void 0;
  if (rest) return told4(...rest);
  const cause2 = log || timed2 && followsTimes(main, plain, others, moment) ? "time" : main;
  const all = [...new Set(said)].filter((vote) => vote !== "unknown");
  const also = [
    said.includes("unknown") ? ", and words that nothing explains" : "",
    changed.alone > 0 ? `, and ${changed.alone} lines that only one of them has` : ""
  ].join("");
  const dice = all.includes("random value") && all.every((each) => each === "random value" || each === "time");
  const named5 = dice && also === "" ? drawnValues2(one, other) : void 0;
  const short2 = also === "" && all.every((each) => DRAWN2.includes(each));
  const found = (short2 ? drawnWords(one, other) : void 0) ?? keyedValues(first, second);
  const values = named5 ?? { drawn: found ?? (also === "" ? typedWords(one, other) : void 0) };
  const ids = all.includes("random value") ? idsOf(changed.pairs, moment) : "";
  return {
    ...told4(cause2, cause2 === "unknown" ? "text that differs" : `${all.join(", ")} in text${also}${ids}`),
    ...values
  };
}
__name(textEvidence, "textEvidence");
function followsTimes(found, one, other, moment) {
  if (found !== "random value" && found !== "unknown") return false;
  const [bare2, others] = [one, other].map((lines) => withoutDigests(lines.join("\n")).split("\n"));
  const pairs = changedLines(bare2, others).pairs.filter((pair) => !besideTimes(pair));
  return foremost([...pairs.flatMap(([left, right]) => lineCauses(left, right, moment)), "time"]) === "time";
}
__name(followsTimes, "followsTimes");
var DRAWN2 = ["random value", "number", "temporary path", "host name"];
var LOG_LINE = new RegExp(
  [
    /^.?\u231a/,
    /^(?:[IWEF]\d{4}|\d+:[A-Z]|\[?(?:trace|debug|info|notice|warn(?:ing)?|error|fatal|critical|severe)\b[\]:]*) *\W?\u231a/,
    /^\S+ \S+ \S+ \[\u231a/,
    /^(?:[\w.]+=\S+ ){0,2}\w{1,12}="?\u231a/,
    /^\{(?=.*"(?:level|severity|s|msg|message)":).*"(?:t|ts|time|@?timestamp|date)":\W*(?:date\W+)?\u231a/
  ].map(({ source }) => source).join("|"),
  "i"
);
var [DATED2, MOSTLY] = [3, 0.75];
function isLog(lines) {
  const said = lines.filter((text2) => !/^\s|^$/.test(text2));
  if (said.every((text2) => /^.?\u231a/.test(text2))) return true;
  const dated2 = said.filter((text2) => LOG_LINE.test(text2)).length;
  return dated2 >= DATED2 && dated2 >= said.length * MOSTLY;
}
__name(isLog, "isLog");
var PLACES6 = 20;
function isDump(text2) {
  return (text2.slice(0, 1e6).match(/\b0x(?:0{4})?[5-7][0-9a-f]{11}\b/g)?.length ?? 0) >= PLACES6;
}
__name(isDump, "isDump");
function longDice([left, right]) {
  const { first, second } = middle(left, right);
  return [first, second].every((word2) => /^(?=.*[g-zG-Z])(?=.*\d)[\w+]{20,}=*$/.test(word2) && random(word2));
}
__name(longDice, "longDice");
function withoutChance(votes) {
  const count = /* @__PURE__ */ __name((cause2) => votes.filter((vote) => vote === cause2).length, "count");
  return count("number") > CHANCE2 * count("time") ? votes.filter((vote) => vote !== "time") : [...votes];
}
__name(withoutChance, "withoutChance");
function uptimes([left, right]) {
  const [[runs4 = NaN, idle = NaN] = [], [later = NaN, idler = NaN] = []] = [left, right].map(
    (line) => /^(?:\D*\bup\D*)?(\d{2,}\.\d\d) (\d{2,}\.\d\d)$/.exec(line)?.slice(1).map(Number)
  );
  const grown = later - runs4;
  return grown > 0 && grown < 600 && idler > idle && idler - idle < grown * 1024;
}
__name(uptimes, "uptimes");
function idsOf(pairs, moment) {
  const looked = pairs.slice(0, IDS2).map((pair) => pair.map((line) => line.slice(0, LOOKED_AT3)));
  return looked.reduce((found, [left, right]) => found || datedIds(left, right, moment), "");
}
__name(idsOf, "idsOf");
function torn(first, second) {
  const [one, other] = [Array.from(first), Array.from(second)];
  return one.filter((sign, at2) => sign !== other[at2]).length >= MIXED && sameSet(one, other);
}
__name(torn, "torn");
function withoutShared(one, other, moment, timed2) {
  const [left, right] = [linesBeside(one, other), linesBeside(other, one)];
  const most = Math.max(left.length, right.length);
  if (left.length !== right.length || most > LINES2 || most * 2 > one.length) return void 0;
  const votes = left.flatMap((line, at2) => lineCauses(line, right[at2] ?? "", moment));
  if (timed2) votes.push("time");
  const cause2 = foremost(votes);
  return cause2 === "unknown" ? void 0 : [cause2, `${[.../* @__PURE__ */ new Set([cause2, ...timed2 ? ["time"] : []])].join(", ")}, order in text`];
}
__name(withoutShared, "withoutShared");
function linesBeside(lines, others) {
  const counts = /* @__PURE__ */ new Map();
  for (const line of others) counts.set(line, (counts.get(line) ?? 0) + 1);
  return lines.filter((line) => {
    const left = counts.get(line) ?? 0;
    counts.set(line, left - 1);
    return left <= 0;
  }).sort();
}
__name(linesBeside, "linesBeside");
function changedLines(one, other) {
  let head = 0;
  while (head < one.length && head < other.length && one[head] === other[head]) head += 1;
  let tail = 0;
  while (tail < Math.min(one.length, other.length) - head && one.at(-1 - tail) === other.at(-1 - tail)) tail += 1;
  const left = one.slice(head, one.length - tail);
  const right = other.slice(head, other.length - tail);
  const shaped = left.length === right.length ? void 0 : byShape(left, right);
  if (shaped) return shaped;
  const pairs = [];
  for (let index = 0; index < Math.max(left.length, right.length) && pairs.length < LINES2; index += 1)
    if (left[index] !== right[index]) pairs.push([left[index] ?? "", right[index] ?? ""]);
  return { pairs, alone: 0 };
}
__name(changedLines, "changedLines");
function byShape(left, right) {
  const shape2 = /* @__PURE__ */ __name((line) => line.replaceAll(/\d+(?:\.\d+)?/g, "0"), "shape");
  const waiting = Map.groupBy(right.toReversed(), shape2);
  const pairs = left.flatMap((line) => {
    const other = waiting.get(shape2(line))?.pop();
    return other === void 0 ? [] : [[line, other]];
  });
  const all = left.length + right.length;
  const alone2 = all - 2 * pairs.length;
  const [kinds, itsKinds] = [left, right].map((lines) => [...new Set(lines.map(shape2))]);
  if (alone2 > all * (sameSet(kinds, itsKinds) ? MORE2 : ALONE)) return void 0;
  return { pairs: pairs.filter(([line, other]) => line !== other).slice(0, LINES2), alone: alone2 };
}
__name(byShape, "byShape");
function excerpts(left, right) {
  let from = 0;
  while (from < left.length && left[from] === right[from]) from += 1;
  const start = from > SHOWN / 2 ? from - SHOWN / 4 : 0;
  const cut3 = /* @__PURE__ */ __name((text2) => `${start > 0 ? "\u2026" : ""}${text2.slice(start, start + SHOWN)}${text2.length > start + SHOWN ? "\u2026" : ""}`, "cut");
  return { first: cut3(left), second: cut3(right) };
}
__name(excerpts, "excerpts");
function withoutReturns(text2) {
  return text2.replaceAll("\r\n", "\n");
}
__name(withoutReturns, "withoutReturns");
function sameSet(one, other) {
  if (one.length !== other.length) return false;
  const sorted3 = [...other].sort();
  return [...one].sort().every((text2, index) => text2 === sorted3[index]);
}
__name(sameSet, "sameSet");
function byPlain(lines, without3) {
  const plain = new Map(lines.map((line, at2) => [line, without3[at2] ?? line]));
  const key = /* @__PURE__ */ __name((line) => plain.get(line) ?? line, "key");
  return [...lines].sort((one, other) => key(one) < key(other) ? -1 : key(one) > key(other) ? 1 : 0).join("\n");
}
__name(byPlain, "byPlain");
function ranked(one, other, plain) {
  const moved2 = plain.filter((text2, at2) => one[at2] !== other[at2] && text2 !== "");
  const spent = moved2.filter((text2) => text2.includes("\u231B")).length;
  const dated2 = sameSet(one, other) ? 0 : moved2.filter((text2) => text2.includes("\u231A")).length;
  if (moved2.length === 0 || spent + dated2 <= moved2.length / 2) return void 0;
  return dated2 > spent ? "time" : "number";
}
__name(ranked, "ranked");
function spokenParts(first, second) {
  const [one, other] = [first, second].map((text2) => text2.split(/[^\p{L}\p{N}_]+/u));
  if (!sameSet(one, other)) return false;
  const moved2 = one.filter((part2, at2) => part2 !== other[at2]);
  return moved2.length > 1 && moved2.every((part2) => new RegExp("\\p{L}{2}", "u").test(part2));
}
__name(spokenParts, "spokenParts");
function parts(text2) {
  return text2.split(/[\s,;:&?#<>/{}[\]()"'|]+/).filter((part2) => part2 !== "");
}
__name(parts, "parts");
function sameJson(first, second) {
  if (!/^\s*[[{]/.test(first) || first.length > 4e6) return false;
  try {
    return sorted(JSON.parse(first)) === sorted(JSON.parse(second));
  } catch {
    return false;
  }
}
__name(sameJson, "sameJson");
function sorted(value2, depth = 0) {
  if (typeof value2 !== "object" || value2 === null || depth > 200) return JSON.stringify(value2);
  if (Array.isArray(value2))
    return `[${value2.map((item) => sorted(item, depth + 1)).sort().join(",")}]`;
  return `{${Object.entries(value2).map(([key, item]) => `${JSON.stringify(key)}:${sorted(item, depth + 1)}`).sort().join(",")}}`;
}
__name(sorted, "sorted");
function moreLines(one, other) {
  const [short2, long2] = one.length < other.length ? [one, other] : [other, one];
  if (short2.length === long2.length) return void 0;
  let at2 = 0;
  for (const line of long2) if (at2 < short2.length && line === short2[at2]) at2 += 1;
  if (at2 < short2.length) return void 0;
  return { side: long2 === one ? "first" : "second", count: long2.length - short2.length };
}
__name(moreLines, "moreLines");

// src/proof/time-numbers.ts
var ERAS2 = [
  { year: 1601, unit: 1e7, before: 11644473600 },
  { year: 1, unit: 1e7, before: 62135596800 },
  { year: 1, unit: 1, before: 62135596800 },
  { year: 2e3, unit: 1e6, before: -946684800 },
  { year: 2001, unit: 1, before: -978307200 }
];
function timeNumber(first, second, run, moment) {
  const readers = [
    [4, "seconds since 1970, 4 bytes, little-endian", (bytes, at2) => bytes.readUInt32LE(at2)],
    [4, "seconds since 1970, 4 bytes, big-endian", (bytes, at2) => bytes.readUInt32BE(at2)],
    [8, "little-endian", (bytes, at2) => Number(bytes.readBigUInt64LE(at2))],
    [8, "big-endian", (bytes, at2) => Number(bytes.readBigUInt64BE(at2))],
    [8, "a fraction, little-endian", (bytes, at2) => bytes.readDoubleLE(at2)],
    [8, "a fraction, big-endian", (bytes, at2) => bytes.readDoubleBE(at2)]
  ];
  for (const [width, name, read] of readers) {
    if (run.to - run.from > 12) continue;
    for (let at2 = Math.max(0, run.from - width + 1); at2 <= run.from && at2 + width <= first.length; at2 += 1) {
      const values = [read(first, at2), read(second, at2)];
      if (values[0] === values[1]) continue;
      const units = width === 4 ? [1] : [1, 1e3, 1e6, 1e9];
      const unit = units.find((unit2) => values.every((value2) => near(value2 / unit2, moment)));
      const eras = name === "little-endian" ? ERAS2 : name === "big-endian" ? ERAS2.filter(({ year }) => year < 1970) : [];
      const era = eras.find((era2) => values.every((value2) => near(value2 / era2.unit - era2.before, moment)));
      const doubtful = (width === 4 || unit === 1e9) && !values.some((value2) => fresh({ seconds: value2 / (unit ?? 1) }, moment));
      if (era) return { what: `a time of 8 bytes, ${name}, ${unitOf2(era.unit)} since ${era.year}` };
      if (unit !== void 0 && !(doubtful && at2 % 4 !== 0))
        return { what: width === 4 ? name : `a time of 8 bytes, ${name}, ${unitOf2(unit)}`, doubtful };
    }
  }
  const what = packedTime(first, second, run, moment) ?? reckonedTime(first, second, run, moment) ?? yearsApart(first, second, run, moment);
  return what === void 0 ? void 0 : { what };
}
__name(timeNumber, "timeNumber");
function reckonedTime(first, second, { from, to }, { now }) {
  const letters = /* @__PURE__ */ __name((bytes, at2) => bytes.subarray(at2, at2 + 4).every((byte) => byte >= 32 && byte < 127), "letters");
  for (let at2 = Math.max(0, to - 4); at2 <= from && at2 + 4 <= first.length; at2 += 1) {
    const [one, other] = [first, second].map((bytes) => bytes.readInt32LE(at2));
    if (one === other || Math.abs(one - other) > 7200 || letters(first, at2) && letters(second, at2)) continue;
    if ([one, other].every((value2) => Math.abs(-value2 - now) < 2 * 86400))
      return "seconds since 1970, subtracted, 4 bytes, little-endian";
    if ([one, other].every((value2) => isTerm((value2 >>> 0) - now)))
      return "seconds since 1970 and days, 4 bytes, little-endian";
  }
  return void 0;
}
__name(reckonedTime, "reckonedTime");
function yearsApart(first, second, { from, to }, { now }) {
  const reads = ["readBigInt64BE", "readBigInt64LE"];
  for (let at2 = Math.max(0, to - 8); at2 <= from && at2 + 8 <= first.length; at2 += 1)
    for (const read of reads) {
      const [one, other] = [first, second].map((bytes) => Number(bytes[read](at2)) / 1e3);
      const years = Math.round((one - now) / 31556952);
      const day = new Date(now * 1e3);
      day.setUTCFullYear(day.getUTCFullYear() + years);
      const off = one - day.getTime() / 1e3;
      if (Math.abs(years) <= 100 && Math.abs(one) > 1e8 && Math.abs(off) < 7200 && Math.abs(one - other) < 7200)
        return `a time of 8 bytes, milliseconds, ${Math.abs(years)} years ${years < 0 ? "ago" : "from now"}`;
    }
  return void 0;
}
__name(yearsApart, "yearsApart");
function isTerm(seconds) {
  const days = Math.round(seconds / 86400);
  const years = days / 365.2425;
  const chosen = days <= 31 || days % 30 === 0 || Math.abs(years - Math.round(years)) < 1 / 250;
  const since = days * 86400 - seconds;
  return days > 0 && years < 31 && chosen && since > -60 && since < 7200;
}
__name(isTerm, "isTerm");
var BEHIND2 = 8;
var AHEAD = 6;
function packedTime(first, second, run, moment) {
  if (run.to - run.from > LONGEST_FORM) return void 0;
  for (const { name, read } of TIME_FORMS) {
    const last = run.from + (name.startsWith("a time of 8 bytes") ? AHEAD : 0);
    for (let at2 = Math.max(0, run.from - LONGEST_FORM + 1); at2 <= last; at2 += 1) {
      const one = read(first, at2);
      if (!one || !fresh(one, moment) || at2 + one.length <= run.from || run.to - at2 - one.length > BEHIND2) continue;
      const other = read(second, at2);
      if (other && one.seconds !== other.seconds && fresh(other, moment)) return name;
    }
  }
  return void 0;
}
__name(packedTime, "packedTime");
function unitOf2(unit) {
  return unit === 1 ? "seconds" : `1/${unit} seconds`;
}
__name(unitOf2, "unitOf");

// src/proof/binary.ts
var RUNS = 500;
var GAP = 3;
var MOVED2 = 64;
var NUMBERS2 = 16;
var [ID2, ROW2] = [48, 64 * 1024];
var SHOWN2 = 32;
var STRINGS = /[\x20-\x7e]{6,400}/g;
function binaryEvidence(whole, counterpart, moment, skipped = 0) {
  let [first, second] = [whole, counterpart];
  let from = 0;
  while (from < first.length && from < second.length && first[from] === second[from]) from += 1;
  const shown4 = {
    where: `byte ${skipped + from}`,
    first: hexdump(first, from, skipped),
    second: hexdump(second, from, skipped)
  };
  const told4 = /* @__PURE__ */ __name((cause2, what) => ({ cause: cause2, seen: [what], ...shown4 }), "told");
  let unexplained;
  const alike2 = first.length === second.length;
  if (alike2) [first, second] = withoutSums(first, second, runs(first, second, from));
  const times = onlyTimesDiffer(first, second, moment);
  if (times !== void 0) {
    const stamps = times.spans && first === whole && skipped === 0 ? placed(first, times.spans) : void 0;
    return { ...told4("time", times.name), ...stamps && { stamps } };
  }
  const places3 = alike2 ? runs(first, second, from) : [];
  if (!alike2 || places3.some(({ from: from2, to }) => to - from2 > MOVED2)) {
    const votes = piecesOf(first, second)?.flatMap((piece) => pieceCause(first, second, piece, moment)) ?? [];
    const { cause: cause2, what } = verdict(votes);
    const known2 = votes.length > 0 && votes.every((vote) => vote.cause !== "unknown" && !(cause2 === "time" && vote.uneven));
    const beside = votes.find((vote) => vote.cause !== cause2 && vote.cause !== "number");
    if (known2 && !(alike2 && cause2 === "random value"))
      return told4(cause2, beside ? `${what}, and ${beside.what}` : what);
  }
  if (alike2) {
    if (scattered(first, second)) return told4("random value", "single bits, here and there");
    const votes = places3.map((run) => ({ from: run.from, ...runCause(first, second, run, moment) }));
    const { cause: cause2, what } = verdict(votes);
    if (cause2 !== "time" && sameBytes(first, second)) return told4("order", "the same bytes in another order");
    const fixed = cause2 === "time" ? void 0 : fixedForms(first, second, moment);
    if (fixed !== void 0) {
      const [one, other] = [first, second].map((bytes) => bytes.toString("latin1", Math.max(0, from - ID2), from + ROW2));
      const ids2 = fixed === "random value" ? datedIds(one ?? "", other ?? "", moment) : "";
      return told4(fixed, `${fixed} in a row of strings${ids2}`);
    }
    const odd = votes.find((vote) => vote.cause === "unknown");
    const ids = cause2 === "random value" && first === whole && skipped === 0 ? drawnIds(first, second, places3) : void 0;
    if (ids) {
      const stamps = placed(withFixedIds(first, ids), ids);
      return { ...told4(cause2, "an id that is drawn"), ...stamps && { stamps } };
    }
    if (cause2 !== "time" && (sameStrings(strings(first), strings(second)) || reordered(first, second)))
      return told4("order", "the same strings in another order");
    if (cause2 !== "unknown")
      return told4(cause2, odd ? `${what}, and bytes that nothing explains at ${skipped + odd.from}` : what);
    unexplained = withoutStrings(first) !== withoutStrings(second);
  } else unexplained = !nearlySame(withoutStrings(first), withoutStrings(second));
  const [words2, others] = [strings(first), strings(second)];
  if (!alike2 && sameStrings(words2, others)) return told4("order", "the same strings in another order");
  if (words2.length === others.length && words2.length > 0) {
    const votes = words2.flatMap((word2, index) => {
      const other = others[index] ?? "";
      if (word2 === other) return [];
      return differsInTimes(word2, other, moment) ?? lineCauses(word2, other, moment);
    });
    const cause2 = votes.length > 0 ? foremost(votes) : "unknown";
    if (cause2 !== "unknown")
      return unexplained && (alike2 || cause2 === "time") ? told4("unknown", `${cause2} in a string, and other bytes`) : told4(cause2, `${cause2} in a string`);
  }
  if (first.length === second.length) return told4("unknown", "bytes that differ");
  return filledUp(first, second, skipped) ? told4("number", "length of what is filled with one byte") : told4("unknown", "another length");
}
__name(binaryEvidence, "binaryEvidence");
function filledUp(first, second, skipped) {
  const [short2, long2] = first.length < second.length ? [first, second] : [second, first];
  const byte = short2.at(-1) ?? (skipped > 0 ? long2[0] : void 0);
  const rest = long2.subarray(short2.length);
  return byte !== void 0 && long2.subarray(0, short2.length).equals(short2) && rest.equals(Buffer.alloc(rest.length, byte));
}
__name(filledUp, "filledUp");
function verdict(votes) {
  const numbers = votes.filter(({ cause: cause3 }) => cause3 === "number").length;
  const outvoted = numbers > 4 * votes.filter(({ doubtful }) => doubtful).length;
  const settled = votes.map((vote) => vote.doubtful && outvoted ? { cause: "number", what: "a number" } : vote);
  const cause2 = foremost(settled.map((vote) => vote.cause));
  if (cause2 === "number" && settled.filter(({ drawn: drawn2 }) => drawn2).length * 2 > settled.length)
    return { cause: "random value", what: "4 bytes without any pattern" };
  return settled.find((vote) => vote.cause === cause2) ?? { cause: cause2, what: "bytes that differ" };
}
__name(verdict, "verdict");
function pieceCause(first, second, piece, moment) {
  let { from, otherFrom } = piece;
  const { to, otherTo } = piece;
  const filling = [first.subarray(from, to), second.subarray(otherFrom, otherTo)];
  if (filling.every((bytes) => bytes.every((byte) => byte === 0))) return [];
  if (to - from === otherTo - otherFrom) {
    const [start, itsStart] = [Math.max(0, from - otherFrom), Math.max(0, otherFrom - from)];
    const length = Math.min(first.length - start, second.length - itsStart);
    const views = [first.subarray(start, start + length), second.subarray(itsStart, itsStart + length)];
    return [runCause(...views, { from: from - start, to: to - start }, moment)];
  }
  for (let width = 0; width < 4 && from < to && otherFrom < otherTo; width += 1) {
    if (printable(first[from]) || printable(second[otherFrom])) break;
    [from, otherFrom] = [from + 1, otherFrom + 1];
  }
  const [text2, other] = [readable(first, { from, to }, 1), readable(second, { from: otherFrom, to: otherTo }, 1)];
  const told4 = text2 === void 0 || other === void 0 ? void 0 : textCause(text2, other, moment);
  return [told4 ?? unevenCause(first.subarray(piece.from, to), second.subarray(piece.otherFrom, otherTo))];
}
__name(pieceCause, "pieceCause");
function unevenCause(one, other) {
  const [short2, long2] = one.length < other.length ? [one, other] : [other, one];
  const sevenBits2 = [short2, long2].every((bytes) => bytes.findIndex((byte) => byte < 128) === bytes.length - 1);
  if (short2.length > 0 && long2.length < 10 && sevenBits2)
    return { cause: "number", what: "a number of seven bits a byte", uneven: true };
  const more = long2.length === short2.length + 1 && (long2.at(-1) === 0 || long2.subarray(0, 3).includes(0));
  return more && short2.length >= 16 && mixed(short2) && mixed(long2) ? { cause: "random value", what: `${short2.length} bytes without any pattern` } : { cause: "unknown", what: "bytes of another length" };
}
__name(unevenCause, "unevenCause");
var UUID3 = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;
function fixedForms(first, second, moment) {
  const [one, other] = [first, second].map((bytes) => bytes.toString("latin1"));
  const [plain, plainOther] = [one, other].map((text2 = "") => text2.replaceAll(UUID3, ""));
  if (plain !== one && plain === plainOther) return "random value";
  const [timeless, timelessOther] = [plain, plainOther].map(
    (text2 = "") => withoutTimes(text2, moment).replaceAll("\u231A", "")
  );
  if (timeless === plain || timeless !== timelessOther) return void 0;
  return plain === one ? "time" : "random value";
}
__name(fixedForms, "fixedForms");
function runs(first, second, from) {
  const found = [];
  let last;
  for (let at2 = from; at2 < first.length && found.length < RUNS; at2 += 1) {
    if (first[at2] === second[at2]) continue;
    if (last && at2 - last.to <= GAP) last.to = at2 + 1;
    else found.push(last = { from: at2, to: at2 + 1 });
  }
  return found;
}
__name(runs, "runs");
function runCause(first, second, run, moment) {
  const [text2, other] = [readable(first, run), readable(second, run)];
  if (text2 !== void 0 && other !== void 0) {
    const told4 = textCause(text2, other, moment);
    if (told4.cause === "random value" && isHostId(first, second, run))
      return { cause: "host name", what: "host name in a string" };
    const behind = told4.cause === "unknown" && !printable(first[run.to]) && timeNumber(first, second, run, moment);
    if (behind) return { cause: "time", ...behind };
    if (told4.cause === "unknown" ? text2.length >= 12 : told4.cause !== "number") return told4;
  }
  const several = linesCause(first, second, run, moment);
  if (several !== void 0) return several;
  const uuid = datedUuid(first, second, run, moment);
  const dated2 = uuid || objectIds(first, second, run, moment);
  if (dated2 !== "")
    return { cause: "random value", what: `${uuid === "" ? 12 : 16} bytes without any pattern${dated2}` };
  const number5 = timeNumber(first, second, run, moment);
  if (number5 !== void 0) return { cause: "time", ...number5 };
  if (isAddress(first, run) && isAddress(second, run))
    return { cause: "random value", what: "an address of memory, 8 bytes" };
  const length = run.to - run.from;
  if (length >= 7 && mixed(first.subarray(run.from, run.to)) && mixed(second.subarray(run.from, run.to)))
    return {
      cause: "random value",
      what: `${length} bytes without any pattern${datedBytes(first, second, run.from, moment)}`
    };
  if (length <= 4 || areNumbers(first, second, run)) {
    const drawn2 = isDrawnWord(first.subarray(run.from, run.to), second.subarray(run.from, run.to));
    return { cause: "number", what: "a number", drawn: drawn2 };
  }
  if (mixedColumns(first.subarray(run.from, run.to), second.subarray(run.from, run.to)))
    return { cause: "random value", what: "numbers without any pattern" };
  if (isGrown(first, second, run)) return { cause: "number", what: "a number of 8 bytes that has grown a little" };
  return [first, second].every((bytes) => isFraction(bytes, run)) ? { cause: "random value", what: "a fraction of 8 bytes" } : { cause: "unknown", what: "bytes that differ" };
}
__name(runCause, "runCause");
function isHostId(first, second, { from }) {
  return [first, second].every((bytes) => HOST_ID.test(bytes.toString("latin1", Math.max(0, from - 40), from + 13)));
}
__name(isHostId, "isHostId");
var HOST_ID = /(?:host|node|server|machine).?name[^0-9A-Za-z]{0,9}[a-z]?[^0-9A-Za-z]{0,5}[0-9a-f]{12}[^0-9a-f]?/i;
function linesCause(first, second, { from, to }, moment) {
  const [one, other] = [first, second].map((bytes) => bytes.subarray(from, to));
  const [lines, others] = [one, other].map(
    (bytes) => /^(?:[\t\r\x20-\x7e]*\n)+(?:[\t\r\x20-\x7e]*$)?/.exec(bytes.toString("latin1"))?.[0] ?? ""
  );
  const rest = [one, other].map((bytes) => bytes.subarray(lines.length));
  if (lines === "" || lines.length !== others.length) return void 0;
  if (rest.some((bytes) => bytes.length > 0 && !mixed(bytes))) return void 0;
  const counterparts2 = others.split("\n");
  const votes = lines.split("\n").flatMap((line, at2) => {
    const counterpart = counterparts2[at2] ?? "";
    return line === counterpart ? [] : [textCause(line, counterpart, moment)];
  });
  return votes.length > 0 && votes.every(({ cause: cause2 }) => cause2 !== "unknown") ? verdict(votes) : void 0;
}
__name(linesCause, "linesCause");
function textCause(whole, counterpart, moment) {
  const longer = whole.length - counterpart.length;
  const at2 = Array.from(whole).findIndex((letter, index) => letter !== counterpart[index]);
  const counted4 = longer !== 0 && whole.charCodeAt(at2) - counterpart.charCodeAt(at2) === longer ? at2 + 1 : 0;
  const [text2, other] = [whole.slice(counted4), counterpart.slice(counted4)];
  const timed2 = differsInTimes(text2, other, moment);
  if (timed2) return { cause: timed2, what: `a ${timed2} in a string` };
  const cause2 = foremost(lineCauses(text2, other, moment));
  const ids = cause2 === "random value" ? datedIds(text2, other, moment) : "";
  return { cause: cause2, what: cause2 === "unknown" ? "text that differs" : `${cause2} in a string${ids}` };
}
__name(textCause, "textCause");
function areNumbers(first, second, { from, to }) {
  const words2 = Math.ceil((to - from) / 4);
  if (words2 * 4 > NUMBERS2) return false;
  return [
    ["readUInt32LE", from],
    ["readUInt32BE", to - words2 * 4]
  ].some(
    ([read, start]) => [first, second].every(
      (bytes) => Array.from({ length: words2 }, (_word, at2) => start + at2 * 4).every(
        (at2) => at2 >= 0 && at2 + 4 <= bytes.length && bytes[read](at2) < 2 ** 24
      )
    )
  );
}
__name(areNumbers, "areNumbers");
function isAddress(bytes, { from, to }) {
  for (let at2 = Math.max(0, to - 6); at2 <= from && at2 + 8 <= bytes.length; at2 += 1) {
    const high = bytes.readUInt16LE(at2 + 4);
    if (bytes.readUInt16LE(at2 + 6) === 0 && (high >> 9 === 63 || high >> 8 === 85 || high >> 8 === 86 || high >> 8 === 170))
      return true;
  }
  return false;
}
__name(isAddress, "isAddress");
function isFraction(bytes, { from, to }) {
  const usual = /* @__PURE__ */ __name((value2) => Math.abs(value2) > 1e-5 && Math.abs(value2) < 1e6, "usual");
  for (let at2 = Math.max(0, to - 8); at2 <= from && at2 + 8 <= bytes.length; at2 += 1)
    if (to - from < 7 && (usual(bytes.readDoubleLE(at2)) || usual(bytes.readDoubleBE(at2)))) return true;
  return false;
}
__name(isFraction, "isFraction");
function isGrown(first, second, { from, to }) {
  const reads = [
    ["readBigUInt64LE", from],
    ["readBigUInt64BE", to - 8]
  ];
  return reads.some(([read, at2]) => {
    if (at2 < 0 || at2 > from || at2 + 8 > first.length || at2 + 8 < to) return false;
    const [one, other] = [Number(first[read](at2)), Number(second[read](at2))];
    return other > one && other < 2 ** 56 && other - one < one / 100;
  });
}
__name(isGrown, "isGrown");
function sameBytes(first, second) {
  if (first.length !== second.length || first.length < 32) return false;
  const counts = new Int32Array(256);
  for (const byte of first) counts[byte] = (counts[byte] ?? 0) + 1;
  for (const byte of second) counts[byte] = (counts[byte] ?? 0) - 1;
  return counts.every((count) => count === 0);
}
__name(sameBytes, "sameBytes");
function readable(bytes, run, shortest = 4) {
  for (let at2 = run.from; at2 < run.to; at2 += 1) if (!printable(bytes[at2])) return void 0;
  let { from, to } = run;
  while (from > 0 && run.from - from < 200 && printable(bytes[from - 1])) from -= 1;
  while (to < bytes.length && to - run.to < 200 && printable(bytes[to])) to += 1;
  return to - from >= shortest ? bytes.toString("latin1", from, to) : void 0;
}
__name(readable, "readable");
function printable(byte) {
  return byte !== void 0 && byte >= 32 && byte < 127;
}
__name(printable, "printable");
function nearlySame(one, other) {
  const found = piecesOf(Buffer.from(one, "latin1"), Buffer.from(other, "latin1"));
  return found?.every(({ from, to, otherFrom, otherTo }) => Math.max(to - from, otherTo - otherFrom) <= NUMBERS2) === true;
}
__name(nearlySame, "nearlySame");
function strings(bytes) {
  return bytes.toString("latin1").match(STRINGS)?.slice(0, 1e5) ?? [];
}
__name(strings, "strings");
function sameStrings(words2, others) {
  return words2.length > 3 && words2.some((word2, at2) => word2 !== others[at2]) && sameSet(words2, others);
}
__name(sameStrings, "sameStrings");
function withoutStrings(bytes) {
  const text2 = bytes.toString("latin1");
  return /^[\x20-\x7e\0\t\n]*$/.test(text2) ? "" : text2.replaceAll(/[\x20-\x7e]{3,}|\0+/g, "");
}
__name(withoutStrings, "withoutStrings");
function hexdump(bytes, at2, skipped) {
  const from = Math.max(0, at2 - at2 % 16);
  const part2 = bytes.subarray(from, from + SHOWN2);
  const hex3 = part2.toString("hex").replaceAll(/../g, "$& ").trim();
  return `${(skipped + from).toString(16).padStart(8, "0")}  ${hex3}  |${part2.toString("latin1").replaceAll(/[^\x20-\x7e]/g, ".")}|`;
}
__name(hexdump, "hexdump");

// src/proof/evidence.ts
var GENERAL = [
  "time",
  "random value",
  "host name",
  "temporary path",
  "order",
  "leftover",
  "number",
  "environment"
];
function causesShown({ cause: cause2, seen }) {
  const counted4 = /^(.*) in text\b/.exec(seen.at(-1) ?? "")?.[1]?.split(", ") ?? [];
  const known2 = GENERAL.filter((each) => each !== cause2 && counted4.includes(each));
  return cause2 === "unknown" ? known2 : [cause2, ...known2];
}
__name(causesShown, "causesShown");
var LOOKED_AT5 = { before: 1024 * 1024, after: 7 * 1024 * 1024 };
var LINES3 = 1e5;
function evidence(first, second, moment) {
  const at2 = firstDifference(first, second);
  const text2 = isText(first.subarray(0, LOOKED_AT5.after)) && isText(second.subarray(0, LOOKED_AT5.after));
  const from = text2 ? startOfLines(first, at2) : Math.max(0, at2 - LOOKED_AT5.before);
  if (!text2) {
    const [one, other] = [first, second].map((bytes) => bytes.subarray(from, at2 + LOOKED_AT5.after));
    const { stamps, ...found2 } = binaryEvidence(one, other, moment, from);
    return { ...found2, ...stamps && one.length === first.length && { stamps } };
  }
  const cut3 = /* @__PURE__ */ __name((bytes) => bytes.subarray(from, endOfLines(bytes, from, at2)).toString("utf8"), "cut");
  const found = textEvidence(cut3(first), cut3(second), moment, linesBefore(first, from));
  if (found.cause !== "unknown" || ![first, second].some((bytes) => isOdd(bytes, at2 - 8, at2 + 24))) return found;
  const { stamps: _, ...bare2 } = binaryEvidence(first.subarray(from), second.subarray(from), moment, from);
  const letters = bare2.cause === "number" && ![first, second].some((bytes) => isOdd(bytes, at2, at2 + 1));
  return bare2.cause === "unknown" || letters ? found : bare2;
}
__name(evidence, "evidence");
function isOdd(bytes, from, to) {
  const around2 = bytes.toString("latin1", Math.max(0, from), to);
  if (/[\x01-\x08\x0b\x0e-\x1a\x1c-\x1f\x7f]/.test(around2)) return true;
  return /[\x80-\xff]/.test(around2) && new TextDecoder().decode(bytes.subarray(0, 64 * 1024)).includes("\uFFFD");
}
__name(isOdd, "isOdd");
function startOfLines(bytes, at2) {
  let start = at2;
  for (let lines = 0; lines < LINES3 / 10 && start > 0 && at2 - start < LOOKED_AT5.before; lines += 1)
    start = bytes.lastIndexOf(10, start - 2 < 0 ? -bytes.length - 1 : start - 2) + 1;
  return Math.max(0, Math.max(start, at2 - LOOKED_AT5.before));
}
__name(startOfLines, "startOfLines");
function endOfLines(bytes, from, at2) {
  const last = Math.min(bytes.length, at2 + LOOKED_AT5.after);
  let end = from;
  for (let lines = 0; lines < LINES3 && end < last; lines += 1) {
    const next2 = bytes.indexOf(10, end);
    if (next2 < 0 || next2 >= last) return last;
    end = next2 + 1;
  }
  return Math.max(end, Math.min(bytes.length, at2 + 1));
}
__name(endOfLines, "endOfLines");
function linesBefore(bytes, end) {
  let lines = 0;
  for (let at2 = bytes.indexOf(10); at2 >= 0 && at2 < end; at2 = bytes.indexOf(10, at2 + 1)) lines += 1;
  return lines;
}
__name(linesBefore, "linesBefore");
function firstDifference(one, other) {
  let equal = 0;
  let end = Math.min(one.length, other.length);
  if (one.subarray(0, end).equals(other.subarray(0, end))) return end;
  while (end - equal > 1) {
    const middle2 = equal + end >> 1;
    if (one.subarray(equal, middle2).equals(other.subarray(equal, middle2))) equal = middle2;
    else end = middle2;
  }
  return equal;
}
__name(firstDifference, "firstDifference");
function isText(bytes) {
  const head = bytes.subarray(0, 64 * 1024);
  let odd = 0;
  for (const byte of head) {
    if (byte === 0) return false;
    if (byte < 9 || byte > 13 && byte < 32 && byte !== 27 || byte === 127) odd += 1;
  }
  if (odd > head.length / 100) return false;
  const utf8 = new TextDecoder().decode(head, { stream: true });
  return (utf8.match(/\ufffd/g)?.length ?? 0) <= utf8.length / 50;
}
__name(isText, "isText");

// src/proof/excerpt.ts
var LINES4 = { before: 3, all: 14, characters: 240 };
var ROW_BYTES = 16;
var ROWS3 = 8;
var WINDOW_BYTES = 6 * 1024;
var SECRET3 = /(?:^|\/)(?:g?shadow-?|id_\w+|[^/]*\.(?:key|pem|p12|pfx|jks|keystore|kdbx?|gpg|kbx)|\.env[^/]*|ssh_host_[^/]*|[^/]*(?:secret|credential|password|token)[^/]*)$/i;
function isSecret(path2) {
  return SECRET3.test(path2);
}
__name(isSecret, "isSecret");
function excerpt({ difference, first, second }, evidence2) {
  if (!first || !second || !difference.kinds.includes("content")) return void 0;
  if (!("bytes" in first.content && "bytes" in second.content)) return void 0;
  if (isSecret(difference.path) || evidence2?.seen.some((seen) => /key|password|salt/i.test(seen)) === true)
    return void 0;
  const [one, other] = [first.content.bytes, second.content.bytes];
  const at2 = firstDifference(one, other);
  if (isText(one) && isText(other)) return textExcerpt(one, other, at2, evidence2);
  return evidence2?.cause === "random value" ? void 0 : byteExcerpt(one, other, at2);
}
__name(excerpt, "excerpt");
function textExcerpt(one, other, at2, evidence2) {
  let start = at2 === 0 ? 0 : one.lastIndexOf(10, at2 - 1) + 1;
  for (let lines2 = 0; lines2 < LINES4.before && start > 0 && at2 - start < WINDOW_BYTES / 2; lines2 += 1)
    start = start < 2 ? 0 : one.lastIndexOf(10, start - 2) + 1;
  const begin = Math.max(start, at2 - WINDOW_BYTES / 2);
  const ended = one.at(-1) === 10 && other.at(-1) === 10;
  const lines = /* @__PURE__ */ __name((bytes) => withoutSecrets(bytes.subarray(begin, begin + WINDOW_BYTES).toString("utf8"), evidence2?.cause === "random value").replace(ended ? /\n$/ : /$^/, "").split("\n").slice(0, LINES4.all).map((line) => line.length > LINES4.characters ? `${line.slice(0, LINES4.characters)}\u2026` : line), "lines");
  return { form: "text", from: lineNumber(one, begin), first: lines(one), second: lines(other) };
}
__name(textExcerpt, "textExcerpt");
function lineNumber(bytes, at2) {
  let number5 = 1;
  for (let next2 = bytes.indexOf(10); next2 >= 0 && next2 < at2; next2 = bytes.indexOf(10, next2 + 1)) number5 += 1;
  return number5;
}
__name(lineNumber, "lineNumber");
function byteExcerpt(one, other, at2) {
  const from = Math.max(0, at2 - at2 % ROW_BYTES - ROW_BYTES);
  const rows = /* @__PURE__ */ __name((bytes) => Array.from({ length: ROWS3 }, (_, index) => bytes.subarray(from + index * ROW_BYTES, from + (index + 1) * ROW_BYTES)).filter((row) => row.length > 0).map((row, index) => hexRow(row, from + index * ROW_BYTES)), "rows");
  return { form: "bytes", from, first: rows(one), second: rows(other) };
}
__name(byteExcerpt, "byteExcerpt");
function hexRow(row, offset) {
  const digits = row.toString("hex").replaceAll(/..(?!$)/g, "$& ");
  const signs = row.toString("latin1").replaceAll(/[^\x20-\x7e]/g, ".");
  return `${offset.toString(16).padStart(8, "0")}  ${digits.padEnd(ROW_BYTES * 3 - 1)}  ${signs}`;
}
__name(hexRow, "hexRow");

// src/proof/rules/general.ts
var DOCS = "https://reproducible-builds.org/docs";
var BY_CAUSE = {
  time: {
    rule: "general/time",
    title: "a time in the content",
    why: "The command writes the clock into this file, and the clock is another one in each build.",
    fix: '# leave the date out; or, for tools that know it, give them a fixed one in the stage, before the command:\nARG SOURCE_DATE_EPOCH\n# in a script: date -u -d "@${SOURCE_DATE_EPOCH}"; and for a log: rm -f FILE in the same RUN',
    source: `${DOCS}/timestamps/`
  },
  "random value": {
    rule: "general/random",
    title: "a random value in the content",
    why: "The command throws dice: a key, an id, a salt or a seed is a new one in each build.",
    fix: "# make it when the server starts, not in the image; or give the command a fixed value or seed",
    source: `${DOCS}/randomness/`
  },
  "host name": {
    rule: "general/host-name",
    title: "the name or address of the machine that built",
    why: "The command writes down on which machine, or in which container, it ran.",
    fix: "# leave the name out; or give the command a fixed one: HOSTNAME=build COMMAND",
    source: `${DOCS}/env-variations/`
  },
  "temporary path": {
    rule: "general/temporary-path",
    title: "the path of the folder that it was built in",
    why: "The command worked in a folder with a random name, or in another one on each machine, and wrote the path down.",
    fix: "# work in a folder with a fixed name: mkdir -p /build && cd /build, instead of mktemp -d",
    source: `${DOCS}/build-path/`
  },
  order: {
    rule: "general/order",
    title: "the same things in another order",
    why: "The command lists files or keys as the file system or a hash table gives them, or several jobs write as they finish.",
    fix: "# sort what is listed: find \u2026 | LC_ALL=C sort; json.dumps(\u2026, sort_keys=True); run one job at a time: make -j1",
    source: `${DOCS}/stable-inputs/`
  },
  leftover: {
    rule: "general/leftover",
    title: "something that only one build left behind",
    why: "A program left a file, or lines in one, in only one of the two builds: a lock, a log, a cache, a race between jobs.",
    fix: "# remove it in the same RUN: rm -f FILE",
    source: `${DOCS}/volatile-inputs/`
  },
  number: {
    rule: "general/number",
    title: "a number that counts or measures",
    why: "A process number, an inode, a counter, a duration or a size from the build was written down.",
    fix: "# leave the number out, or remove the file in the same RUN: rm -f FILE",
    source: `${DOCS}/volatile-inputs/`
  },
  environment: {
    rule: "general/environment",
    title: "a setting of the machine that built",
    why: "The command writes down what it found on its machine: the user, the number of processors, the kernel, or how lines end.",
    fix: "# give the command a fixed value: its user (USER, LOGNAME), a number of jobs, LC_ALL=C.UTF-8, TZ=UTC; check text out with one kind of line ends",
    source: `${DOCS}/env-variations/`
  },
  unknown: {
    rule: "unknown",
    title: "a cause that is not known",
    why: "The bytes differ, and neither a rule nor the bytes themselves say why. The first differing bytes are shown.",
    fix: "# run the command twice on one machine and compare this file; then tell us, so that it becomes a rule",
    source: DOCS
  }
};
var oneSided2 = {
  ...BY_CAUSE.leftover,
  rule: "general/one-sided",
  title: "a file that only one build has",
  why: "Only one of the builds has it: its name is random or holds the clock, or the command does not always do the same."
};
var COPIED_TIME = {
  rule: "metadata/copied-time",
  title: "times of another checkout",
  why: "COPY keeps the times of the files it is given. One of the builds took this step from a cache, or from a build of another commit that ran on the same builder at that moment: BuildKit looks at the content alone.",
  fix: "# build again, with `cache: auto`, and a builder that no other run builds on at that moment; or give the stage a fixed `epoch`\n# files from outside of this project's builds: give the whole context one time before each build",
  source: "https://docs.docker.com/build/cache/invalidation/"
};
var BY_KIND = {
  time: {
    rule: "metadata/time",
    title: "only the time of the file",
    why: "The content is equal; the file's time is that of the build. BuildKit sets times back only when it is told to which date.",
    fix: {
      run: "touch -h -d @1577836800 {paths}",
      text: "# or build with SOURCE_DATE_EPOCH and the output option rewrite-timestamp=true (this project's build does)\n# a time before that date is kept as it is: look for a command that sets one"
    },
    source: "https://github.com/moby/buildkit/issues/4057"
  },
  mode: {
    rule: "metadata/mode",
    title: "permissions of the file",
    why: "The permissions came from the machine: its umask, or the modes that the checkout gave to the files of the context.",
    fix: "COPY --chmod=644 \u2026   # or in the same RUN: chmod 644 FILE; umask 022 before the command",
    source: "https://github.com/moby/buildkit/issues/3889"
  },
  owner: {
    rule: "metadata/owner",
    title: "owner of the file",
    why: "The number of a user or group was given out in another order, or taken over from the machine.",
    fix: "COPY --chown=0:0 \u2026   # and fixed numbers: useradd --uid 1000, groupadd --gid 1000; tar --no-same-owner",
    source: `${DOCS}/archives/`
  },
  link: {
    rule: "metadata/link",
    title: "target of a link",
    why: "The link points to another place: a name with a random or dated part, or another file of the same content was met first.",
    fix: "# set the link to a fixed name in the same RUN: ln -sfn TARGET LINK",
    source: `${DOCS}/stable-inputs/`
  },
  xattr: {
    rule: "metadata/xattr",
    title: "extended attributes",
    why: "A label of the machine's security system, or a capability, is on the file in one build only.",
    fix: "# set capabilities in a RUN of the Dockerfile: setcap \u2026; build on machines with the same security module, or without",
    source: "https://github.com/reproducible-containers/diffoci"
  },
  device: {
    rule: "metadata/device",
    title: "number of a device",
    why: "A device file was made with the numbers of the machine. An image needs none.",
    fix: { run: "rm -f {paths}" },
    source: `${DOCS}/volatile-inputs/`
  },
  kind: {
    rule: "metadata/kind",
    title: "another kind of file",
    why: "It is a file in one build and a link or folder in the other: builders that keep files differently (overlayfs, native), or a command that does not always do the same.",
    fix: "# say at the end of the same RUN what it is to be: rm -rf PATH && ln -s TARGET PATH, or: rm -rf PATH && mkdir PATH\n# where a command hard-links copies: cp --no-preserve=links; and the same snapshotter for both builders",
    source: "https://github.com/moby/buildkit/issues/3456"
  },
  header: {
    rule: "metadata/header",
    title: "another form of the layer's own records",
    why: "The file is equal; the layer describes it in another way. The two builders are not of the same version or kind.",
    fix: "# use the same version of BuildKit, and the same snapshotter, for both builds",
    source: "https://docs.docker.com/build/building/reproducible-builds/"
  },
  order: {
    rule: "metadata/layer-order",
    title: "order of the files in the layer",
    why: "The layer lists the same files in another order. BuildKit sorts them; another tool made one of the layers.",
    fix: "# use the same builder for both builds; for a layer from a tool: tar --sort=name",
    source: "https://github.com/bazel-contrib/rules_oci/issues/10"
  },
  duplicate: {
    rule: "metadata/duplicate",
    title: "a path that is twice in the layer",
    why: "The layer holds the path more than once. BuildKit does not do that; another tool made the layer.",
    fix: "# use the same builder for both builds",
    source: "https://github.com/opencontainers/image-spec/blob/main/layer.md"
  },
  whiteout: {
    rule: "metadata/whiteout",
    title: "mark of a removed file",
    why: "One layer says that a file of a layer below is removed, the other does not: a file was there in one build only, or the builders keep folders differently.",
    fix: "# remove files in the RUN that makes them; use the same snapshotter for both builders",
    source: "https://github.com/reproducible-containers/diffoci"
  },
  padding: {
    rule: "metadata/padding",
    title: "bytes between the files of the layer",
    why: "All files are equal; the layer's filling or end is not. Two tools, or two versions of one, wrote the layers.",
    fix: "# use the same version of BuildKit for both builds",
    source: "https://github.com/opencontainers/image-spec/blob/main/layer.md"
  },
  compression: {
    rule: "metadata/compression",
    title: "compression only",
    why: "The layers unpack to the same bytes; they are packed in another way. The two builders are not of the same version, or a registry packed again.",
    fix: "# use the same version of BuildKit and the same compression and level for both builds; copy images, do not push them again",
    source: "https://github.com/containers/skopeo/issues/2225"
  },
  "only in the first": oneSided2,
  "only in the second": oneSided2
};
var LAYER_OF_ONE_SIDE = {
  rule: "metadata/layers",
  title: "a layer that only one image has",
  why: "One image has a layer more than the other: its Dockerfile has another instruction, a parent was another one, or a builder left out a step that changed nothing.",
  fix: "# build both from the same Dockerfile, with the same parent and the same version of BuildKit",
  source: "https://github.com/opencontainers/image-spec/blob/main/layer.md"
};
var LAYER_MOVED = {
  rule: "metadata/order-of-layers",
  title: "the same layers in another order",
  why: "Both images have these layers, one above the other in another order: instructions changed places, or a tool that adds layers took them as a hash table gave them.",
  fix: "# build both from the same Dockerfile; where a tool adds layers (buildpacks, jib, ko, bazel), sort its list of them",
  source: "https://reproducible-builds.org/docs/stable-inputs/"
};
var COUNTED_ONLY = {
  rule: "general/too-many",
  title: "more differences than are looked at one by one",
  why: "Two layers that differ in so many paths were not made from the same things: another parent, another context, or times that no builder rewrote.",
  fix: "# remove the causes that are named first; check that both builds had the same parent and context, and rewrite-timestamp=true",
  source: "https://docs.docker.com/build/exporters/image-registry/"
};

// src/proof/closer.ts
var MOST5 = { files: 5, bytes: 64 * 1024 * 1024 };
var SHOWN3 = { lines: 80, characters: 4e3 };
async function lookCloser(causes, read, closer) {
  const left = { files: MOST5.files, bytes: MOST5.bytes };
  for (const { rule, layer, paths } of causes) {
    if (rule !== BY_CAUSE.unknown.rule || layer === void 0) continue;
    const wanted = paths.filter(({ path: path2, kinds }) => kinds.includes("content") && !isSecret(path2)).slice(0, left.files);
    const sides = wanted.length === 0 ? void 0 : read(layer);
    if (!sides) continue;
    left.files -= wanted.length;
    const names2 = new Set(wanted.map(({ path: path2 }) => path2.slice(1)));
    const [first, second] = await Promise.all(sides.map((entries) => contents(entries, names2, left)));
    for (const report of wanted) await ask(report, first, second, closer);
  }
}
__name(lookCloser, "lookCloser");
async function ask(report, first, second, closer) {
  const [one, other] = [first, second].map((side2) => side2?.get(report.path.slice(1)));
  const answer = one && other ? await closer(report.path, one, other) : void 0;
  if (answer !== void 0) report.diffoscope = bounded(answer);
}
__name(ask, "ask");
async function contents(entries, names2, left) {
  const found = /* @__PURE__ */ new Map();
  for await (const group of entries) {
    for (const { path: path2, size, content } of group) {
      if (!names2.has(path2) || !("bytes" in content) || (left.bytes -= size) < 0) continue;
      found.set(path2, Buffer.from(content.bytes));
    }
  }
  return found;
}
__name(contents, "contents");
function bounded(answer) {
  const lines = answer.trimEnd().split("\n");
  const kept3 = lines.slice(0, SHOWN3.lines).map((line) => oneLine(line));
  const text2 = withoutSecrets(kept3.join("\n"), false);
  if (text2.length > SHOWN3.characters) return `${text2.slice(0, SHOWN3.characters)}\u2026`;
  return lines.length > kept3.length ? `${text2}
\u2026 and ${lines.length - kept3.length} more lines` : text2;
}
__name(bounded, "bounded");

// src/proof/readers/caches.ts
var CACHES = [
  {
    // Each run has its own clock, and other moments at which it was looked at. Source: Go, internal/trace; gprof, gmon_out.h; Linux,
    // tools/perf/Documentation/perf.data-file-format.txt; JDK Flight Recorder, chunk header; google/pprof, proto/profile.proto.
    name: "record of a run",
    reads: /* @__PURE__ */ __name((_path, bytes) => /^(?:go 1\.\d+ trace|gmon|PERFILE[12]|FLR\0)/.test(bytes.toString("latin1", 0, 16)) || isProfile(bytes), "reads"),
    look: /* @__PURE__ */ __name(() => told("time", "when each of its steps ran", "all of it"), "look")
  },
  {
    name: "git index",
    reads: /* @__PURE__ */ __name((_path, bytes) => magic(bytes, "DIRC"), "reads"),
    look: /* @__PURE__ */ __name((_path, first, second) => {
      const [one, other] = both(first, second, gitEntries);
      const lacking = oneSidedName("path", one, other);
      if (lacking) return lacking;
      for (const [path2, entry] of one) {
        const counterpart = other.get(path2);
        if (counterpart && entry.content !== counterpart.content)
          return told("unknown", "another content of a path", path2, entry.content, counterpart.content);
      }
      const stale = [...one].find(([path2, { stat }]) => stat !== other.get(path2)?.stat);
      if (stale) {
        const [path2, { time }] = stale;
        return told("time", "times and inodes of the checkout", path2, date(time), date(other.get(path2)?.time ?? 0));
      }
      return otherOrder("path", one, other);
    }, "look")
  },
  {
    // Source: fontconfig, src/fcint.h, struct _FcCache on 64 bits: magic, version, size, dir, dirs, count, set, checksum.
    name: "fontconfig cache",
    reads: /* @__PURE__ */ __name((_path, bytes) => bytes.length > 64 && [4228054020, 4228054021].includes(bytes.readUInt32LE(0)), "reads"),
    look: /* @__PURE__ */ __name((_path, first, second) => {
      const [one, other] = both(first, second, (bytes) => ({
        seconds: bytes.readInt32LE(48),
        rest: Buffer.concat([bytes.subarray(0, 48), bytes.subarray(64)])
      }));
      if (!one.rest.equals(other.rest)) return void 0;
      return told("time", "time of the font folder", "byte 48", date(one.seconds), date(other.seconds));
    }, "look")
  },
  {
    // Source: glibc, elf/cache.c, struct aux_cache_file: entries of inode, change time, size and device before the names.
    name: "ldconfig aux-cache",
    reads: /* @__PURE__ */ __name((_path, bytes) => magic(bytes, "glibc-ld.so.auxcache-"), "reads"),
    look: /* @__PURE__ */ __name((_path, first, second) => {
      const [one, other] = both(first, second, auxiliary);
      if (one.names.join("\n") !== other.names.join("\n")) {
        const [left, right] = [one, other].map(({ names: names2 }) => names2.toSorted().join("\n"));
        return left === right ? told("order", "order of the libraries", "names") : told("leftover", "a library of one side only", "names");
      }
      return told("time", "inodes and times of the libraries", "byte 32", date(one.time), date(other.time));
    }, "look")
  }
];
function isProfile(bytes) {
  if (bytes.length < 64) return false;
  const seen = /* @__PURE__ */ new Set();
  for (let at2 = 0; at2 < bytes.length; ) {
    const tag = sevenBitsAt(bytes, at2);
    const value2 = tag && sevenBitsAt(bytes, at2 + tag.length);
    if (!tag || !value2 || tag.value > 128 || ![0, 2].includes(tag.value % 8)) return false;
    if (tag.value === 50 && !seen.has(tag.value) && value2.value !== 0) return false;
    seen.add(tag.value);
    at2 += tag.length + value2.length + (tag.value % 8 === 2 ? value2.value : 0);
    if (at2 > bytes.length) return false;
  }
  return PROFILE.every((tag) => seen.has(tag));
}
__name(isProfile, "isProfile");
var PROFILE = [10, 18, 50, 72];
function gitEntries(bytes) {
  const [version, count] = [bytes.readUInt32BE(4), bytes.readUInt32BE(8)];
  if (version !== 2 && version !== 3) throw new Error("another version");
  const entries = /* @__PURE__ */ new Map();
  let at2 = 12;
  for (let index = 0; index < count; index += 1) {
    const flags = bytes.readUInt16BE(at2 + 60);
    const from = at2 + 62 + (version === 3 && (flags & 16384) !== 0 ? 2 : 0);
    const end = bytes.indexOf(0, from);
    if (end < 0) throw new Error("a cut-off index");
    const stage = flags >> 12 & 3;
    entries.set(`${bytes.toString("utf8", from, end)}${stage === 0 ? "" : `#${stage}`}`, {
      stat: bytes.toString("hex", at2, at2 + 40),
      // Mode, size of the file, and the hash of its content.
      content: `${bytes.toString("hex", at2 + 24, at2 + 28)} ${bytes.toString("hex", at2 + 36, at2 + 60)}`,
      time: bytes.readUInt32BE(at2 + 8)
    });
    at2 += Math.ceil((end - at2 + 1) / 8) * 8;
  }
  return entries;
}
__name(gitEntries, "gitEntries");
function auxiliary(bytes) {
  const [header, entry] = [32, 48];
  const libraries = bytes.readUInt32LE(24);
  const strings2 = header + libraries * entry;
  if (strings2 > bytes.length) throw new Error("a cut-off cache");
  const names2 = bytes.toString("latin1", strings2).split("\0");
  return { names: names2, time: libraries > 0 ? Number(bytes.readBigUInt64LE(header + 8)) : 0 };
}
__name(auxiliary, "auxiliary");

// src/proof/carried.ts
import { crc32 as crc322, inflateRawSync as inflateRawSync2, inflateSync as inflateSync2 } from "node:zlib";

// src/proof/records.ts
var LOOKED_AT6 = { values: 50, bytes: 8 * 1024 * 1024 };
function recordsEvidence(noun, first, second, moment, look2 = (_key, one, other) => evidence(one, other, moment)) {
  const lacking = oneSidedName(noun, first, second);
  if (lacking) return lacking;
  const found = [];
  let bytes = 0;
  for (const [key, one] of first) {
    const other = second.get(key);
    if (other === void 0 || one.equals(other)) continue;
    found.push(inside(`${noun}s`, look2(key, one, other), key));
    bytes += one.length + other.length;
    if (found.length >= LOOKED_AT6.values || bytes > LOOKED_AT6.bytes) break;
  }
  return foremostOf(found) ?? otherOrder(noun, first, second) ?? told("leftover", `bytes that no ${noun} uses`, "beside the records");
}
__name(recordsEvidence, "recordsEvidence");
function foremostOf(found) {
  const cause2 = foremost(found.map((each) => each.cause));
  return found.find((each) => each.cause === cause2) ?? found[0];
}
__name(foremostOf, "foremostOf");

// src/proof/carried.ts
var TRIED = 200;
var BLOCKS = 1e4;
var SHORTEST3 = 8;
var FORMS5 = [
  { kind: "gz", sign: "\x8B\b", bounds: gzipBounds },
  { kind: "zst", sign: "(\xB5/\xFD", bounds: zstdBounds },
  { kind: "xz", sign: "\xFD7zXZ\0", bounds: xzBounds },
  { kind: "lz4", sign: '"M', bounds: lz4Bounds },
  { kind: "zip", sign: "PK", bounds: zipBounds },
  // By how hard it was packed.
  ...["x", "x^", "x\x9C", "x\xDA"].map((sign) => ({ kind: "zlib", sign, bounds: zlibBounds }))
];
function carriedEvidence(first, second, { into, budget, moment }, moving) {
  const ones = pieces(first, budget.bytes);
  if (ones.length === 0) return void 0;
  const others = pieces(second, budget.bytes);
  if (ones.length !== others.length || ones.some(({ kind }, at2) => kind !== others[at2]?.kind)) return void 0;
  const pairs = ones.flatMap((one, at2) => {
    const other = others[at2];
    const [left, right] = [first.subarray(one.from, one.to), second.subarray(other?.from, other?.to)];
    return left.equals(right) ? [] : [{ kind: one.kind, left, right }];
  });
  if (pairs.length === 0) return void 0;
  const [rest, itsRest] = besideBoth([first, ones], [second, others]);
  const grown = ones.some((one, at2) => one.to - one.from !== (others[at2]?.to ?? 0) - (others[at2]?.from ?? 0));
  const found = pairs.map(({ kind, left, right }) => into(`carried.${kind}`, left, right));
  const opaque = found.find(
    ({ cause: cause3, seen }) => cause3 === "unknown" || seen.length < 2 || seen.at(-1)?.includes("nothing explains")
  );
  const same = rest.equals(itsRest);
  const all = opaque ?? foremostOf(found);
  if (opaque && (opaque.cause !== "unknown" || opaque.seen.length < 2)) return void 0;
  if (same || moving && grown && !opaque) return all;
  const { cause: cause2 } = evidence(rest, itsRest, moment);
  return cause2 === all?.cause && !opaque || grown && cause2 === "number" ? all : void 0;
}
__name(carriedEvidence, "carriedEvidence");
function pieces(bytes, most) {
  const found = [];
  const left = { bytes: most / 4 };
  for (const { kind, sign, bounds } of FORMS5) {
    let tried = 0;
    for (let at2 = bytes.indexOf(sign, 0, "latin1"); at2 >= 0 && tried < TRIED; tried += 1) {
      const place2 = bounded2(() => bounds(bytes, at2, left));
      if (place2 && place2[1] - place2[0] < bytes.length) found.push({ kind, from: place2[0], to: place2[1] });
      at2 = bytes.indexOf(sign, Math.max(at2 + 1, place2?.[1] ?? 0), "latin1");
    }
  }
  found.sort((one, other) => one.from - other.from);
  return found.filter(({ from, to }) => !found.some((other) => other.from <= from && other.to > to));
}
__name(pieces, "pieces");
function bounded2(read) {
  try {
    return read();
  } catch {
    return void 0;
  }
}
__name(bounded2, "bounded");
function besideBoth(first, second) {
  const [gaps, others] = [first, second].map(([bytes, pieces2]) => {
    const ends = [0, ...pieces2.map(({ to }) => to)];
    return ends.map((from, at2) => ({ from, to: pieces2[at2]?.from ?? bytes.length }));
  });
  const places3 = gaps.flatMap(({ from, to }, index) => {
    const shift = (others[index]?.from ?? 0) - from;
    if (to + shift !== others[index]?.to) return [];
    return runs(first[0].subarray(from, to), second[0].subarray(from + shift, to + shift), 0).map((place2) => ({
      from: place2.from + from,
      to: place2.to + from,
      shift
    }));
  });
  const sums = sumsAt([first[0], second[0]], places3, [first[1], second[1]]);
  const rest = /* @__PURE__ */ __name(([bytes], own) => own.map(({ from, to }, index) => {
    const part2 = Buffer.from(bytes.subarray(from, to));
    const start = gaps[index]?.from ?? 0;
    for (const sum of sums)
      if (sum.from >= start && sum.to <= start + part2.length) part2.fill(0, sum.from - start, sum.to - start);
    return part2;
  }), "rest");
  return [Buffer.concat(rest(first, gaps)), Buffer.concat(rest(second, others))];
}
__name(besideBoth, "besideBoth");
function gzipBounds(bytes, at2, left) {
  const flags = bytes.readUInt8(at2 + 3);
  if (flags > 31 || ![0, 2, 4].includes(bytes.readUInt8(at2 + 8))) return void 0;
  let from = at2 + 10;
  if ((flags & 4) !== 0) from += 2 + bytes.readUInt16LE(from);
  for (const flag of [8, 16]) if ((flags & flag) !== 0) from = bytes.indexOf(0, from) + 1;
  if ((flags & 2) !== 0) from += 2;
  const options = { maxOutputLength: Math.max(1, Math.floor(left.bytes)), info: true };
  const { buffer, engine } = inflateRawSync2(bytes.subarray(from), options);
  left.bytes -= buffer.length;
  const to = from + engine.bytesWritten + 8;
  return bytes.readUInt32LE(to - 8) === crc322(buffer) ? [at2, to] : void 0;
}
__name(gzipBounds, "gzipBounds");
function zlibBounds(bytes, at2, left) {
  const options = { maxOutputLength: Math.max(1, Math.floor(left.bytes)), info: true };
  const { buffer, engine } = inflateSync2(bytes.subarray(at2), options);
  left.bytes -= buffer.length;
  return buffer.length >= SHORTEST3 ? [at2, at2 + engine.bytesWritten] : void 0;
}
__name(zlibBounds, "zlibBounds");
function zstdBounds(bytes, at2) {
  const head = bytes.readUInt8(at2 + 4);
  if ((head & 8) !== 0) return void 0;
  const alone2 = (head & 32) !== 0;
  const size = [alone2 ? 1 : 0, 2, 4, 8][head >> 6] ?? 0;
  let to = at2 + 5 + (alone2 ? 0 : 1) + ([0, 1, 2, 4][head & 3] ?? 0) + size;
  for (let blocks4 = 0; ; blocks4 += 1) {
    const block3 = bytes.readUIntLE(to, 3);
    const kind = block3 >> 1 & 3;
    if (kind === 3 || blocks4 > BLOCKS) return void 0;
    to += 3 + (kind === 1 ? 1 : block3 >> 3);
    if ((block3 & 1) !== 0) break;
  }
  to += (head & 4) === 0 ? 0 : 4;
  return to <= bytes.length ? [at2, to] : void 0;
}
__name(zstdBounds, "zstdBounds");
function lz4Bounds(bytes, at2) {
  const flags = bytes.readUInt8(at2 + 4);
  if (flags >> 6 !== 1) return void 0;
  let to = at2 + 7 + ((flags & 8) === 0 ? 0 : 8) + ((flags & 1) === 0 ? 0 : 4);
  const sum = (flags & 16) === 0 ? 0 : 4;
  let blocks4 = 0;
  for (let size = bytes.readUInt32LE(to); size !== 0; size = bytes.readUInt32LE(to)) {
    to += 4 + (size & 2147483647) + sum;
    if ((blocks4 += 1) > BLOCKS) return void 0;
  }
  to += (flags & 4) === 0 ? 4 : 8;
  return to <= bytes.length ? [at2, to] : void 0;
}
__name(lz4Bounds, "lz4Bounds");
function xzBounds(bytes, at2) {
  for (let end = bytes.indexOf("YZ", at2 + 12, "latin1"); end >= 0; end = bytes.indexOf("YZ", end + 1, "latin1")) {
    const same = bytes.readUInt16LE(end - 2) === bytes.readUInt16LE(at2 + 6);
    if (same && crc322(bytes.subarray(end - 6, end)) === bytes.readUInt32LE(end - 10)) return [at2, end + 2];
  }
  return void 0;
}
__name(xzBounds, "xzBounds");
function zipBounds(bytes, at2) {
  const from = at2 - bytes.readUInt32LE(at2 + 12) - bytes.readUInt32LE(at2 + 16);
  const to = at2 + 22 + bytes.readUInt16LE(at2 + 20);
  return from >= 0 && to <= bytes.length && bytes.readUInt32LE(from) === 67324752 ? [from, to] : void 0;
}
__name(zipBounds, "zipBounds");

// src/proof/elf.ts
var FOLLOWERS = /^\.(?:note\.gnu\.build-id|note\.go\.buildid|gnu_debuglink|symtab|strtab|shstrtab|debug_|gnu\.hash|hash)/;
var BUILD_ID = /^\.note\.(?:gnu\.build-id|go\.buildid)$/;
var NOTE = 16;
var DEBUG = [".debug_line_str", ".debug_str", ".debug_line"];
var STRINGS2 = /* @__PURE__ */ new Set([".debug_line_str", ".debug_str"]);
var TELLING = [".rodata", ".data", ".comment", ".go.buildinfo", ".text"];
function elfEvidence(first, second, moment, at2) {
  const [one, other] = [sections(first), sections(second)];
  const differing4 = [...one].filter(([name, bytes]) => !(other.get(name)?.equals(bytes) ?? false)).map(([name]) => name);
  const told4 = differing4.filter((name) => !FOLLOWERS.test(name));
  const rest = differing4.filter((name) => !BUILD_ID.test(name));
  const ordered = [...TELLING, ...told4, ...DEBUG, ...rest.length > 0 ? rest : differing4].filter(
    (name) => differing4.includes(name)
  );
  const language = languageOf(one);
  if (language[0] === "Go") {
    const [notes, others] = [goBuildInformation(first), goBuildInformation(second)];
    if (notes && others && !notes.equals(others))
      return within2("build information", evidence(notes, others, moment), language);
  }
  let found;
  for (const name of [...new Set(ordered)].slice(0, 12)) {
    const [left, right] = [one.get(name), other.get(name)];
    if (!left || !right) continue;
    const carried = at2 && carriedEvidence(left, right, at2, true);
    const seen = carried ?? (STRINGS2.has(name) ? stringEvidence(left, right, moment) : evidence(left, right, moment));
    const own = { ...within2(name, seen, language), ...seen.cause === "time" && stampsOf(first, second, moment) };
    if (seen.cause !== "unknown" && seen.cause !== "number") return own;
    found ??= own;
  }
  return found;
}
__name(elfEvidence, "elfEvidence");
function stampsOf(first, second, moment) {
  const ids = [first, second].map(
    (bytes) => [...places2(bytes)].filter(({ name }) => BUILD_ID.test(name)).map(({ from, length }) => [from + NOTE, from + length])
  );
  if (JSON.stringify(ids[0]) !== JSON.stringify(ids[1])) return void 0;
  const own = ids[0] ?? [];
  const [one, other] = [first, second].map((bytes) => {
    const plain = Buffer.from(bytes);
    for (const [from, to] of own) plain.fill(0, from, to);
    return plain;
  });
  const spans = onlyTimesDiffer(one, other, moment)?.spans;
  const stamps = spans && placed(
    one,
    [...spans, ...own].toSorted(([at2], [place2]) => at2 - place2)
  );
  return stamps && { stamps };
}
__name(stampsOf, "stampsOf");
function stringEvidence(first, second, moment) {
  const [one, other] = [first, second].map((bytes) => bytes.toString("latin1").split("\0").sort());
  const without3 = /* @__PURE__ */ __name((texts, known2) => Buffer.from(texts.filter((text2) => !known2.has(text2)).join("\n"), "latin1"), "without");
  const [left, right] = [without3(one, new Set(other)), without3(other, new Set(one))];
  return left.equals(right) ? evidence(first, second, moment) : evidence(left, right, moment);
}
__name(stringEvidence, "stringEvidence");
function within2(place2, found, language) {
  return { ...found, stamps: void 0, seen: [...language, place2, ...found.seen], where: `${place2}, ${found.where}` };
}
__name(within2, "within");
function languageOf(sections2) {
  if ([...sections2.keys()].some((name) => /^(?:\.data\.rel\.ro)?\.go(?:\.buildinfo|pclntab)$/.test(name)))
    return ["Go"];
  const compiler = sections2.get(".comment")?.includes("rustc version") ?? false;
  return compiler || (sections2.get(".rodata")?.includes("library/std/src/") ?? false) ? ["Rust"] : [];
}
__name(languageOf, "languageOf");
function goBuildInformation(bytes) {
  const from = bytes.indexOf("3077af0c9274080241e1c107e6d618e6", 0, "hex");
  const to = from < 0 ? -1 : bytes.indexOf("f932433186182072008242104116d8f2", from, "hex");
  return to < 0 ? void 0 : bytes.subarray(from + 16, to);
}
__name(goBuildInformation, "goBuildInformation");
function sections(bytes) {
  return new Map([...places2(bytes)].map(({ name, from, length }) => [name, bytes.subarray(from, from + length)]));
}
__name(sections, "sections");
function* places2(bytes) {
  const wide = bytes[4] === 2;
  if (bytes[5] !== 1) throw new Error("big-endian");
  const offset = /* @__PURE__ */ __name((at2) => wide ? Number(bytes.readBigUInt64LE(at2)) : bytes.readUInt32LE(at2), "offset");
  const table = offset(wide ? 40 : 32);
  const [size, count, names2] = (wide ? [58, 60, 62] : [46, 48, 50]).map((at2) => bytes.readUInt16LE(at2));
  const place2 = /* @__PURE__ */ __name((index) => {
    const at2 = table + index * size;
    return {
      name: bytes.readUInt32LE(at2),
      type: bytes.readUInt32LE(at2 + 4),
      from: offset(at2 + (wide ? 24 : 16)),
      length: offset(at2 + (wide ? 32 : 20))
    };
  }, "place");
  const text2 = place2(names2);
  for (let index = 0; index < Math.min(count, 1e3); index += 1) {
    const { name, type, from, length } = place2(index);
    const start = text2.from + name;
    const end = bytes.indexOf(0, start);
    if (type !== 8) yield { name: bytes.toString("latin1", start, Math.min(end, start + 100)), from, length };
  }
}
__name(places2, "places");

// src/proof/readers/code.ts
var CODE2 = [
  {
    name: "compiled Python",
    reads: /* @__PURE__ */ __name((path2, bytes) => path2.endsWith(".pyc") && bytes.length > 16 && magic(bytes, "\r\n", 2), "reads"),
    look: /* @__PURE__ */ __name((_path, first, second, { moment }) => {
      const [flags, otherFlags] = both(first, second, (bytes) => bytes.readUInt32LE(4));
      if (flags !== otherFlags)
        return told("unknown", "another kind of check", "byte 4", String(flags), String(otherFlags));
      const [code2, otherCode] = both(first, second, (bytes) => bytes.subarray(16));
      if (!code2.equals(otherCode)) return inside("code", evidence(code2, otherCode, moment));
      if (flags !== 0)
        return told(
          "unknown",
          "hash of the source",
          "byte 8",
          ...both(first, second, (bytes) => bytes.toString("hex", 8, 16))
        );
      return told(
        "time",
        "time of the source",
        "byte 8",
        ...both(first, second, (bytes) => date(bytes.readUInt32LE(8)))
      );
    }, "look")
  },
  {
    name: "ELF",
    reads: /* @__PURE__ */ __name((_path, bytes) => magic(bytes, "\x7FELF"), "reads"),
    look: /* @__PURE__ */ __name((_path, first, second, within3) => elfEvidence(first, second, within3.moment, within3), "look")
  },
  {
    // Source: Java Virtual Machine Specification, 4.4. Mach-O has the same magic for several architectures, with few of them.
    name: "Java class",
    reads: /* @__PURE__ */ __name((_path, bytes) => bytes.length > 10 && bytes.readUInt32BE(0) === 3405691582 && bytes.readUInt16BE(6) >= 45, "reads"),
    look: /* @__PURE__ */ __name((_path, first, second, { moment }) => {
      if (first.readUInt32BE(4) !== second.readUInt32BE(4))
        return told(
          "unknown",
          "version of the compiler",
          "byte 4",
          ...both(first, second, (bytes) => String(bytes.readUInt16BE(6)))
        );
      const [one, other] = both(first, second, constants);
      const sorted3 = [...other].sort();
      if (one.join("\n") === other.join("\n")) return void 0;
      if (one.length === other.length && [...one].sort().every((text2, at2) => text2 === sorted3[at2]))
        return told("order", "the same constants in another order", "constants");
      return inside("constants", evidence(Buffer.from(one.join("\n")), Buffer.from(other.join("\n")), moment));
    }, "look")
  }
];
function constants(bytes) {
  const count = bytes.readUInt16BE(8);
  const texts = [];
  let at2 = 10;
  for (let index = 1; index < count; index += 1) {
    const tag = bytes.readUInt8(at2);
    if (tag === 1) {
      const length = bytes.readUInt16BE(at2 + 1);
      texts.push(bytes.toString("utf8", at2 + 3, at2 + 3 + length));
      at2 += 3 + length;
    } else {
      const size = {
        3: 5,
        4: 5,
        5: 9,
        6: 9,
        7: 3,
        8: 3,
        9: 5,
        10: 5,
        11: 5,
        12: 5,
        15: 4,
        16: 3,
        17: 5,
        18: 5,
        19: 3,
        20: 3
      }[tag];
      if (size === void 0) throw new Error("no constant pool");
      at2 += size;
      if (tag === 5 || tag === 6) index += 1;
    }
  }
  return texts;
}
__name(constants, "constants");

// src/proof/rpm-records.ts
var NAME5 = 1e3;
var TAGS = /* @__PURE__ */ new Map([
  [1006, ["BUILDTIME", "time"]],
  [1007, ["BUILDHOST", "host name"]],
  [1008, ["INSTALLTIME", "time"]],
  [1096, ["FILEINODES", "number"]],
  [1094, ["COOKIE", "host name"]],
  [1127, ["INSTALLCOLOR", "number"]],
  [1128, ["INSTALLTID", "time"]]
]);
function tagsOf(bytes) {
  const { data, index } = rpmIndex(bytes);
  const offsets = [...new Set([...index.values()].map(({ offset }) => offset)), data.length].sort((a, b) => a - b);
  const next2 = new Map(offsets.map((offset, at2) => [offset, offsets[at2 + 1] ?? data.length]));
  return new Map([...index].map(([tag, { offset }]) => [tag, data.subarray(offset, next2.get(offset))]));
}
__name(tagsOf, "tagsOf");
function rpmHeaderEvidence(first, second, moment) {
  const [one, other] = [tagsOf(first), tagsOf(second)];
  const differing4 = [...one].filter(([tag2, value2]) => other.get(tag2)?.equals(value2) === false).map(([tag2]) => tag2);
  const tag = differing4.find((each) => TAGS.has(each)) ?? differing4[0];
  const values = [one, other].map((tags) => tags.get(tag ?? -1));
  if (tag === void 0 || values[0] === void 0 || values[1] === void 0) return void 0;
  const [name, cause2] = TAGS.get(tag) ?? [`tag ${tag}`, void 0];
  if (cause2 === "time" && Math.min(values[0].length, values[1].length) >= 4) {
    const [left, right] = [values[0], values[1]].map((value2) => date(value2.readUInt32BE(0)));
    return told("time", name, name, left, right);
  }
  const found = evidence(values[0], values[1], moment);
  return inside(name, cause2 === void 0 ? found : { ...found, cause: cause2 }, name);
}
__name(rpmHeaderEvidence, "rpmHeaderEvidence");
function packageName(bytes) {
  const value2 = tagsOf(bytes).get(NAME5);
  return value2 === void 0 ? "a key" : value2.toString("utf8", 0, Math.max(0, value2.indexOf(0)));
}
__name(packageName, "packageName");
function rpmDatabaseEvidence(first, second, moment) {
  const [one, other] = [byPackage(first), byPackage(second)];
  const seen = recordsEvidence("package", one, other, moment, (_name, left, right) => {
    return rpmHeaderEvidence(left, right, moment) ?? evidence(left, right, moment);
  });
  return seen.where === "beside the records" ? void 0 : seen;
}
__name(rpmDatabaseEvidence, "rpmDatabaseEvidence");
function byPackage(headers) {
  const packages = /* @__PURE__ */ new Map();
  for (const header of headers) {
    const name = packageName(header);
    packages.set(packages.has(name) ? `${name}#${packages.size}` : name, header);
  }
  return packages;
}
__name(byPackage, "byPackage");

// src/proof/sqlite-file.ts
var MOST6 = { rows: 3e5, pages: 2e5, bytes: 64 * 1024 * 1024 };
function sqliteTables(bytes) {
  const size = bytes.readUInt16BE(16) === 1 ? 65536 : bytes.readUInt16BE(16);
  const usable = size - bytes.readUInt8(20);
  if (size < 512 || usable < 480) throw new Error("an impossible size of pages");
  const left = { ...MOST6 };
  const read = /* @__PURE__ */ __name((root) => rowsOf({ bytes, size, usable, left }, root), "read");
  const tables = /* @__PURE__ */ new Map();
  for (const record2 of read(1).values()) {
    const [type, name, , root, sql] = sqliteValues(record2);
    if (type !== "table" || typeof name !== "string" || typeof root !== "number" || root < 2) continue;
    if (typeof sql === "string" && /\bWITHOUT\s+ROWID\b/i.test(sql)) continue;
    tables.set(name, { columns: columnsOf(typeof sql === "string" ? sql : ""), rows: read(root) });
  }
  return tables;
}
__name(sqliteTables, "sqliteTables");
var [INTERIOR, LEAF] = [5, 13];
function rowsOf(file, root) {
  const { bytes, size } = file;
  const rows = /* @__PURE__ */ new Map();
  const seen = /* @__PURE__ */ new Set();
  const waiting = [root];
  for (let page = waiting.pop(); page !== void 0; page = waiting.pop()) {
    if (seen.has(page) || page * size > bytes.length || page < 1) throw new Error("a page in a circle, or none");
    seen.add(page);
    if ((file.left.pages -= 1) < 0) throw new Error("too many pages");
    const start = (page - 1) * size;
    const header = page === 1 ? start + 100 : start;
    const kind = bytes.readUInt8(header);
    const cells = bytes.readUInt16BE(header + 3);
    const pointers = header + (kind === INTERIOR ? 12 : 8);
    if (kind !== INTERIOR && kind !== LEAF) throw new Error("no table");
    if (kind === INTERIOR) waiting.push(bytes.readUInt32BE(header + 8));
    for (let cell = cells - 1; cell >= 0 && kind === INTERIOR; cell -= 1)
      waiting.push(bytes.readUInt32BE(start + bytes.readUInt16BE(pointers + cell * 2)));
    for (let cell = 0; cell < cells && kind === LEAF; cell += 1) {
      const [length, afterLength] = number3(bytes, start + bytes.readUInt16BE(pointers + cell * 2));
      const [id, at2] = number3(bytes, afterLength);
      if ((file.left.rows -= 1) < 0 || (file.left.bytes -= length) < 0) throw new Error("too many rows");
      rows.set(String(id), payload(file, at2, length));
    }
  }
  return rows;
}
__name(rowsOf, "rowsOf");
function payload({ bytes, size, usable }, at2, length) {
  const most = usable - 35;
  if (length <= most) return bytes.subarray(at2, at2 + length);
  const least = Math.floor((usable - 12) * 32 / 255) - 23;
  const wished = least + (length - least) % (usable - 4);
  const local = wished <= most ? wished : least;
  const parts2 = [bytes.subarray(at2, at2 + local)];
  let page = bytes.readUInt32BE(at2 + local);
  for (let open3 = length - local; open3 > 0; open3 -= usable - 4) {
    const start = (page - 1) * size;
    if (page < 1 || page * size > bytes.length) throw new Error("a record that goes on nowhere");
    parts2.push(bytes.subarray(start + 4, start + 4 + Math.min(open3, usable - 4)));
    page = bytes.readUInt32BE(start);
  }
  return Buffer.concat(parts2);
}
__name(payload, "payload");
function number3(bytes, from) {
  let value2 = 0;
  for (let index = 0; index < 8; index += 1) {
    const byte = bytes.readUInt8(from + index);
    value2 = value2 * 128 + (byte & 127);
    if (byte < 128) return [value2, from + index + 1];
  }
  return [value2 * 256 + bytes.readUInt8(from + 8), from + 9];
}
__name(number3, "number");
function sqliteValues(record2) {
  const [header, first] = number3(record2, 0);
  const values = [];
  let body = header;
  for (let at2 = first; at2 < header; ) {
    const [type, next2] = number3(record2, at2);
    const length = type < 12 ? [0, 1, 2, 3, 4, 6, 8, 8, 0, 0][type] ?? 0 : Math.floor((type - 12) / 2);
    if (body + length > record2.length) throw new Error("a cut-off record");
    values.push(value(record2.subarray(body, body + length), type));
    body += length;
    at2 = next2;
  }
  return values;
}
__name(sqliteValues, "sqliteValues");
function value(bytes, type) {
  if (type === 0) return null;
  if (type === 7) return bytes.readDoubleBE(0);
  if (type === 6) return Number(bytes.readBigInt64BE(0));
  if (type < 7) return bytes.readIntBE(0, bytes.length);
  if (type < 12) return type - 8;
  return type % 2 === 1 ? bytes.toString("utf8") : bytes;
}
__name(value, "value");
function columnsOf(sql) {
  const plain = sql.slice(0, 2e4).replaceAll(/--.*$|\/\*[^]*?\*\//gm, "");
  const body = /\((.*)\)/s.exec(plain)?.[1] ?? "";
  const parts2 = [];
  let [part2, depth] = ["", 0];
  for (const sign of body) {
    if (sign === "(") depth += 1;
    if (sign === ")") depth -= 1;
    if (sign === "," && depth === 0) {
      parts2.push(part2);
      part2 = "";
    } else part2 += sign;
  }
  parts2.push(part2);
  return parts2.map((each) => /^\s*["'`[]?([^"'`\]\s]+)/.exec(each)?.[1] ?? "");
}
__name(columnsOf, "columnsOf");

// src/proof/readers/databases.ts
var ROWS4 = 50;
var TIMED2 = 500;
var LOOKED_AT_BYTES = 8 * 1024 * 1024;
var SQLITE_FIELDS = [
  ["user_version", 60],
  ["application_id", 68]
];
var DATABASES = [
  {
    name: "SQLite",
    reads: /* @__PURE__ */ __name((_path, bytes) => magic(bytes, "SQLite format 3\0"), "reads"),
    look: /* @__PURE__ */ __name((_path, first, second, { moment }) => {
      const [one, other] = both(first, second, (bytes) => {
        const plain = Buffer.from(bytes);
        for (const [from, to] of [
          [24, 32],
          [92, 96]
        ])
          plain.fill(0, from, to);
        return plain;
      });
      if (one.equals(other))
        return told(
          "number",
          "count of changes in the header",
          "byte 24",
          ...both(first, second, (bytes) => String(bytes.readUInt32BE(24)))
        );
      const field = SQLITE_FIELDS.find(([, at2]) => one.readInt32BE(at2) !== other.readInt32BE(at2));
      if (field) return sqliteField(field, one, other, moment);
      let found;
      try {
        found = tablesEvidence(...both(first, second, sqliteTables), moment);
      } catch {
        return inside("records", evidence(one, other, moment));
      }
      if (found) {
        const columns = timedColumns(...both(first, second, sqliteTables), moment);
        return { ...inside("records", found), ...columns && { columns } };
      }
      const place2 = `byte ${firstDifference(one, other)}`;
      return told("leftover", "the same rows, in other places or beside other unused bytes", place2);
    }, "look")
  },
  {
    name: "dump of PostgreSQL",
    reads: /* @__PURE__ */ __name((_path, bytes) => magic(bytes, "PGDMP"), "reads"),
    look: /* @__PURE__ */ __name((_path, first, second, { moment }) => {
      const [one, other] = both(first, second, dumpHead);
      if (!one.rest.equals(other.rest)) return inside("content", evidence(one.rest, other.rest, moment));
      if (one.made === other.made) return void 0;
      const stamps = placed(first, [one.span]);
      return { ...told("time", "time in the header", "byte 11", one.made, other.made), ...stamps && { stamps } };
    }, "look")
  },
  {
    // Source: rpm, lib/backend/ndb/rpmpkg.c.
    name: "rpm database",
    reads: /* @__PURE__ */ __name((_path, bytes) => magic(bytes, "RpmP"), "reads"),
    look: /* @__PURE__ */ __name((_path, first, second, { moment }) => {
      return rpmDatabaseEvidence(...both(first, second, ndbHeaders), moment) ?? told("number", "generations and places of the packages", `byte ${firstDifference(first, second)}`);
    }, "look")
  },
  {
    // Source: gdbm, src/gdbmdefs.h, on 64 bits.
    name: "gdbm",
    reads: /* @__PURE__ */ __name((_path, bytes) => bytes.length > 64 && [324508365, 324508366, 324508367, 324508368, 324508369].includes(bytes.readUInt32LE(0)), "reads"),
    look: /* @__PURE__ */ __name((_path, first, second, { moment }) => recordsEvidence("record", ...both(first, second, gdbmRecords), moment), "look")
  },
  {
    // Source: LMDB, mdb.c, MDB_page and MDB_meta.
    name: "LMDB",
    reads: /* @__PURE__ */ __name((_path, bytes) => bytes.length > 8192 && bytes.readUInt32LE(16) === 3203383518, "reads"),
    look: /* @__PURE__ */ __name((_path, first, second, { moment }) => {
      const [one, other] = both(first, second, lmdbMeta);
      const fields = firstUnequal(one.numbers, other.numbers);
      const found = inside("pages", evidence(one.pages, other.pages, moment));
      if (!one.pages.equals(other.pages) && found.cause !== "unknown" && found.cause !== "number") return found;
      if (fields) return told("number", fields.name, "the head", String(fields.one), String(fields.other));
      return found;
    }, "look")
  },
  {
    // Source: PostgreSQL, src/include/catalog/pg_control.h; the identifier is made by BootStrapXLOG, xlog.c.
    name: "PostgreSQL control file",
    reads: /* @__PURE__ */ __name((path2, bytes) => path2.endsWith("global/pg_control") && bytes.length >= 296, "reads"),
    look: /* @__PURE__ */ __name((_path, first, second, { moment }) => {
      const [id, otherId] = both(first, second, (bytes) => bytes.readBigUInt64LE(0));
      if (id !== otherId) {
        const made2 = /* @__PURE__ */ __name((value2) => `${value2} (${date(Number(value2 >> 32n))})`, "made");
        return told(
          "time",
          "system identifier, made of the clock and the process number",
          "byte 0",
          made2(id),
          made2(otherId)
        );
      }
      return inside("state of the cluster", evidence(first, second, moment));
    }, "look")
  }
];
function sqliteField([name, at2], first, second, moment) {
  const values = both(first, second, (bytes) => Buffer.from(String(bytes.readInt32BE(at2))));
  return { ...inside("header", inside(name, evidence(...values, moment))), where: `byte ${at2}` };
}
__name(sqliteField, "sqliteField");
function tablesEvidence(first, second, moment) {
  const lacking = oneSidedName("table", first, second);
  if (lacking) return lacking;
  const found = [];
  for (const [name, table] of first) {
    const other = second.get(name);
    const seen = other && rowsEvidence(name, table, other, moment);
    if (seen) found.push(seen);
  }
  return foremostOf(found);
}
__name(tablesEvidence, "tablesEvidence");
function rowsEvidence(name, { columns, rows }, other, moment) {
  const changed = [...rows].filter(([id, record2]) => other.rows.get(id)?.equals(record2) !== true);
  const added = [...other.rows.keys()].some((id) => !rows.has(id));
  if (changed.length === 0 && !added) return void 0;
  if (rows.size === other.rows.size && sameValues(rows, other.rows))
    return told("order", "the same rows in another order", name);
  if (name === "Packages" && columns.includes("blob")) {
    const headers = /* @__PURE__ */ __name((own) => [...own.values()].flatMap((record2) => sqliteValues(record2).filter((each) => Buffer.isBuffer(each))), "headers");
    const seen = rpmDatabaseEvidence(headers(rows), headers(other.rows), moment);
    if (seen) return seen;
  }
  if (added || changed.some(([id]) => !other.rows.has(id))) {
    const lacking = oneSidedName("row", rows, other.rows);
    return lacking && inside(name, lacking, name);
  }
  let bytes = 0;
  const found = changed.slice(0, ROWS4).flatMap(([id, record2]) => {
    if (bytes > LOOKED_AT_BYTES) return [];
    bytes += record2.length;
    const values = [record2, other.rows.get(id) ?? record2].map(sqliteValues);
    return values[0].flatMap((value2, at2) => {
      const [left, right] = [value2, values[1][at2] ?? null].map(shown);
      if (left.equals(right)) return [];
      const column = `${name}.${columns[at2] ?? at2}`;
      return [inside(column, blobEvidence(left, right, moment), `${column}, row ${id}`)];
    });
  });
  return foremostOf(found);
}
__name(rowsEvidence, "rowsEvidence");
function timedColumns(first, second, moment) {
  const found = [];
  let looked = 0;
  for (const [table, { columns, rows }] of first) {
    const others = second.get(table)?.rows;
    if (others?.size !== rows.size) return void 0;
    const times = /* @__PURE__ */ new Map();
    for (const [id, record2] of rows) {
      const other = others.get(id);
      if (other?.equals(record2) === true) continue;
      const [values, theirs] = [record2, other ?? record2].map(sqliteValues);
      for (const [at2, value2] of values.entries()) {
        const [one, two] = [value2, theirs[at2] ?? null].map(shown);
        if (one.equals(two)) continue;
        const column = columns[at2] ?? "";
        const plain = typeof value2 === "string" || typeof value2 === "number";
        if (!plain || column === "" || (looked += 1) > TIMED2 || evidence(one, two, moment).cause !== "time")
          return void 0;
        const own = times.get(column) ?? { value: value2, rows: [] };
        own.rows.push(id);
        times.set(column, own);
      }
    }
    for (const [column, { value: value2, rows: own }] of times)
      found.push({ table, column, value: value2, ...own.length < rows.size && { rows: own } });
  }
  return found.length > 0 && found.every(({ rows = [] }) => rows.length <= ROWS4) ? found : void 0;
}
__name(timedColumns, "timedColumns");
function sameValues(rows, others) {
  const sorted3 = /* @__PURE__ */ __name((own) => [...own.values()].sort(Buffer.compare), "sorted");
  const theirs = sorted3(others);
  return sorted3(rows).every((record2, at2) => theirs[at2]?.equals(record2) === true);
}
__name(sameValues, "sameValues");
function shown(value2) {
  return Buffer.isBuffer(value2) ? value2 : Buffer.from(String(value2));
}
__name(shown, "shown");
function blobEvidence(first, second, moment) {
  try {
    const header = first.length > 64 && first[0] === 0 ? rpmHeaderEvidence(first, second, moment) : void 0;
    if (header) return header;
  } catch {
  }
  return evidence(first, second, moment);
}
__name(blobEvidence, "blobEvidence");
function ndbHeaders(bytes) {
  const end = Math.min(bytes.readUInt32LE(12) * 4096, bytes.length);
  const packages = [];
  for (let at2 = 32; at2 + 16 <= end; at2 += 16) {
    const from = bytes.readUInt32LE(at2 + 8) * 16;
    if (magic(bytes, "Slot", at2) && from !== 0) packages.push({ index: bytes.readUInt32LE(at2 + 4), from });
  }
  packages.sort((one, other) => one.index - other.index);
  let left = bytes.length;
  return packages.map(({ from }) => {
    if (!magic(bytes, "BlbS", from)) throw new Error("a slot without a package");
    const length = bytes.readUInt32LE(from + 12);
    if ((left -= length) < 0) throw new Error("packages that are longer than the file");
    return bytes.subarray(from + 16, from + 16 + length);
  });
}
__name(ndbHeaders, "ndbHeaders");
var GDBM = { elements: 112, entry: 24, looked: 2e6 };
function gdbmRecords(bytes) {
  const [directory, directoryBytes] = [Number(bytes.readBigUInt64LE(8)), bytes.readUInt32LE(16)];
  const elements = bytes.readUInt32LE(28);
  if (directory + directoryBytes > bytes.length || elements > bytes.length) throw new Error("a cut-off directory");
  const buckets = /* @__PURE__ */ new Set();
  for (let at2 = directory; at2 < directory + directoryBytes; at2 += 8) buckets.add(Number(bytes.readBigUInt64LE(at2)));
  const records2 = [];
  if (buckets.size * elements > GDBM.looked) throw new Error("too many entries");
  for (const bucket of buckets) {
    for (let element = 0; element < elements; element += 1) {
      const at2 = bucket + GDBM.elements + element * GDBM.entry;
      if (bytes.readInt32LE(at2) === -1) continue;
      const from = Number(bytes.readBigUInt64LE(at2 + 8));
      const [key, value2] = [bytes.readUInt32LE(at2 + 16), bytes.readUInt32LE(at2 + 20)];
      if (from + key + value2 > bytes.length) throw new Error("a record behind the end");
      const name = bytes.toString("latin1", from, from + Math.min(key, 200)).replace(/\0$/, "");
      records2.push({ name, from, value: bytes.subarray(from + key, from + key + value2) });
    }
  }
  records2.sort((one, other) => one.from - other.from);
  return new Map(records2.map(({ name, value: value2 }) => [name, value2]));
}
__name(gdbmRecords, "gdbmRecords");
function lmdbMeta(bytes) {
  const size = bytes.readUInt32LE(40);
  const heads = [16, size + 16].filter((at2) => at2 + 136 <= bytes.length);
  const numbers = /* @__PURE__ */ new Map();
  for (const at2 of heads) {
    const transaction = Number(bytes.readBigUInt64LE(at2 + 128));
    if (transaction < (numbers.get("count of transactions") ?? 0)) continue;
    numbers.set("count of transactions", transaction);
    numbers.set("size of the map", Number(bytes.readBigUInt64LE(at2 + 16)));
    numbers.set("last page", Number(bytes.readBigUInt64LE(at2 + 120)));
  }
  return { numbers, pages: bytes.subarray(Math.min(bytes.length, size * 2)) };
}
__name(lmdbMeta, "lmdbMeta");
function dumpHead(bytes) {
  const [minor = 0, size = 0] = [bytes[6], bytes[8]];
  if (size < 1 || size > 6) throw new Error("no size of a number");
  const start = 11 + (minor >= 15 ? 1 : 1 + size);
  const fields = Array.from({ length: 6 }, (_, index) => bytes.readUIntLE(start + index * (1 + size) + 1, size));
  const [second = 0, minute = 0, hour = 0, day = 0, month = 0, year = 0] = fields;
  const made2 = new Date(Date.UTC(1900 + year, month, day, hour, minute, second));
  const end = start + 7 * (1 + size);
  return { made: made2.toISOString().slice(0, 19), span: [start, end], rest: bytes.subarray(end) };
}
__name(dumpHead, "dumpHead");

// src/proof/readers/documents.ts
import { inflateSync as inflateSync3 } from "node:zlib";
var LOOKED_AT7 = 32 * 1024 * 1024;
var IDS3 = /\/ID\s*\[\s*(?:<[0-9A-Fa-f\s]*>|\((?:\\[\s\S]|[^\\)])*\))\s*(?:<[0-9A-Fa-f\s]*>|\((?:\\[\s\S]|[^\\)])*\))\s*\]|\/DocChecksum\s*\/[0-9A-F]+|(?<=(?:Document|Instance)ID(?:=["']|>))[\w:-]+/g;
var PLACES7 = /(?<=\n)\d{10} \d{5} [nf]\s*\n|(?<=\bstartxref\s{1,2})\d+|(?<=\/Length[12]?\s)\d+(?! \d+ R)/g;
var DOCUMENTS = [
  {
    // Source: ISO 32000-1, 7.5.5 (trailer), 14.4 (file identifiers: a hash of the time, the path and the size).
    name: "PDF",
    reads: /* @__PURE__ */ __name((_path, bytes) => magic(bytes, "%PDF-") && bytes.length <= LOOKED_AT7, "reads"),
    look: /* @__PURE__ */ __name((_path, first, second, { moment, budget }) => {
      const [one, other] = both(first, second, (bytes) => opened2(bytes, budget));
      const [plain, others] = [one, other].map((text2) => Buffer.from(text2.replaceAll(IDS3, ""), "latin1"));
      const stamps = stampsOf2(first, second, moment);
      if (plain.equals(others))
        return one === other ? void 0 : { ...told("random value", "id of the document", "trailer"), ...stamps && { stamps } };
      const found = { ...evidence(plain, others, moment), times: void 0, drawn: void 0, stamps };
      const [id, itsId] = [one, other].map((text2) => text2.match(IDS3)?.join("\n"));
      return id === itsId ? found : { ...found, seen: [...found.seen, "and an id of the document"] };
    }, "look")
  }
];
function stampsOf2(first, second, moment) {
  if (first.length !== second.length) return void 0;
  const [one, other] = both(
    first,
    second,
    (bytes) => Buffer.from(
      bytes.toString("latin1").replaceAll(IDS3, (id) => id.replaceAll(/<[0-9A-Fa-f]+>/g, (digits) => `<${"0".repeat(digits.length - 2)}>`)),
      "latin1"
    )
  );
  const ids = [...first.toString("latin1").matchAll(IDS3)].flatMap(({ 0: id, index }) => {
    const [from, to] = [id.indexOf("<") + 1, id.lastIndexOf(">")];
    return from > 0 && to > from ? [[index + from, index + to]] : [];
  });
  const times = one.equals(other) ? [] : onlyTimesDiffer(one, other, moment)?.spans;
  return times && placed(
    one,
    [...times, ...ids].toSorted(([from], [later]) => from - later)
  );
}
__name(stampsOf2, "stampsOf");
function opened2(bytes, budget) {
  const text2 = bytes.toString("latin1");
  const parts2 = [];
  let from = 0;
  for (const { 0: start, index } of text2.matchAll(/(?<!end)stream\r?\n/g)) {
    const begin = index + start.length;
    const end = text2.indexOf("endstream", begin);
    if (begin < from || end < 0) continue;
    const object2 = text2.slice(Math.max(from, text2.lastIndexOf(" obj", begin)), begin);
    parts2.push(
      text2.slice(from, begin),
      /\/Type\s*\/XRef\b/.test(object2) ? "" : streamText(bytes, begin, end, object2, budget)
    );
    from = end;
  }
  return [...parts2, text2.slice(from)].join("").replaceAll(PLACES7, "");
}
__name(opened2, "opened");
function streamText(bytes, begin, end, object2, budget) {
  const packed2 = bytes.subarray(begin, end);
  const filter = /\/Filter\s*\[?\s*(\/ASCII85Decode\s*)?\/FlateDecode\b(?!\s*\/\w+Decode\b)/.exec(object2);
  if (filter) {
    try {
      const content = inflateSync3(filter[1] === void 0 ? packed2 : ascii85(packed2), {
        maxOutputLength: Math.max(1, Math.floor(budget.bytes / 4))
      });
      budget.bytes -= content.length;
      return content.toString("latin1");
    } catch {
    }
  }
  return packed2.toString("latin1");
}
__name(streamText, "streamText");
function ascii85(text2) {
  const [letters = ""] = text2.toString("latin1").replaceAll(/\s+/g, "").replaceAll("z", "!!!!!").split("~");
  const groups = letters.match(/.{1,5}/g) ?? [];
  return Buffer.concat(
    groups.map((group) => {
      const value2 = Array.from(group.padEnd(5, "u")).reduce((all, letter) => all * 85 + letter.charCodeAt(0) - 33, 0);
      const bytes = Buffer.alloc(4);
      bytes.writeUInt32BE(value2);
      return bytes.subarray(0, group.length - 1);
    })
  );
}
__name(ascii85, "ascii85");

// src/proof/readers/encoded.ts
import { inflateSync as inflateSync4 } from "node:zlib";

// src/proof/readers/marshal.ts
var DEPTH = 64;
function marshalText(bytes) {
  const lines = [];
  const shared = [];
  let at2 = 0;
  const take = /* @__PURE__ */ __name((length) => {
    if (length < 0 || at2 + length > bytes.length) throw new RangeError("cut off");
    at2 += length;
    return at2 - length;
  }, "take");
  const count = /* @__PURE__ */ __name(() => bytes.readInt32LE(take(4)), "count");
  const text2 = /* @__PURE__ */ __name((length, encoding) => {
    const start = take(length);
    return bytes.toString(encoding, start, start + length);
  }, "text");
  const value2 = /* @__PURE__ */ __name((depth) => {
    if (depth > DEPTH) throw new RangeError("too deep");
    const several = /* @__PURE__ */ __name((length, what) => {
      say(what);
      if (length < 0 || length > bytes.length) throw new RangeError("cut off");
      for (let done = 0; done < length; done++) value2(depth + 1);
    }, "several");
    const sign = bytes[take(1)] ?? 0;
    const type = String.fromCharCode(sign & 127);
    const known2 = sign & 128 ? shared.push("the same") - 1 : -1;
    const say = /* @__PURE__ */ __name((what) => {
      lines.push(`${" ".repeat(depth)}${what}`);
      if (known2 >= 0) shared[known2] = what;
    }, "say");
    if (type === "0") return false;
    else if ("NFTS.".includes(type)) say({ N: "None", F: "False", T: "True" }[type] ?? type);
    else if (type === "i") say(String(count()));
    else if (type === "r") say(shared[count()] ?? "the same");
    else if (type === "I") say(String(bytes.readBigInt64LE(take(8))));
    else if (type === "g") say(bytes.readDoubleLE(take(8)).toExponential(5));
    else if (type === "l") say(`0x${text2(2 * Math.abs(count()), "hex")}`);
    else if (type === "s") say(`b${JSON.stringify(text2(count(), "latin1"))}`);
    else if ("tu".includes(type)) say(JSON.stringify(text2(count(), "utf8")));
    else if ("aA".includes(type)) say(JSON.stringify(text2(count(), "latin1")));
    else if ("zZ".includes(type)) say(JSON.stringify(text2(bytes[take(1)] ?? 0, "latin1")));
    else if (type === ")") several(bytes[take(1)] ?? 0, "tuple");
    else if ("([<>".includes(type)) several(count(), { "(": "tuple", "[": "list" }[type] ?? "set");
    else if (type === "{") {
      say("dict");
      const from = lines.length;
      const pairs = [];
      while (value2(depth + 1)) {
        value2(depth + 1);
        pairs.push(lines.splice(from).join("\n"));
      }
      lines.push(...pairs.sort());
    } else throw new RangeError("not marshal");
    return true;
  }, "value");
  try {
    value2(0);
  } catch (error) {
    if (error instanceof RangeError) return void 0;
    throw error;
  }
  return at2 === bytes.length ? lines.join("\n") : void 0;
}
__name(marshalText, "marshalText");

// src/proof/readers/encoded.ts
var LOOKED_AT8 = 1024 * 1024;
var WIDE2 = /(?:[\x20-\x7e]\0){6,}|(?:\0[\x20-\x7e]){6,}/g;
var STORED = /^#[A-Z][a-z]{2} [A-Z][a-z]{2} \d\d \d\d:\d\d:\d\d \S{1,9} \d{4}\r?$/m;
var FILLED_IN = /(?:^|\/)(?:git|build-info|pom)\.properties$|\b(?:target|build)\/(?:classes|(?:generated-)?resources|generated)\/|\b(?:META|WEB)-INF\//;
var ENCODED = [
  {
    name: "marshal",
    reads: /* @__PURE__ */ __name((_path, bytes) => bytes.length > 16 && "{([<>".includes(String.fromCharCode((bytes[0] ?? 0) & 127)), "reads"),
    look: /* @__PURE__ */ __name((path2, first, second, { into }) => {
      const [one, other] = both(first, second, marshalText);
      return one === void 0 || other === void 0 || one === other ? void 0 : into(`${path2}.txt`, Buffer.from(one), Buffer.from(other));
    }, "look")
  },
  {
    name: "UTF-16",
    reads: /* @__PURE__ */ __name((_path, bytes) => bytes.length > 4 && bytes.length % 2 === 0 && bytes.readUInt16LE(0) === 65279, "reads"),
    look: /* @__PURE__ */ __name((path2, first, second, { into }) => into(path2, ...both(first, second, (bytes) => Buffer.from(bytes.toString("utf16le", 2)))), "look")
  },
  {
    // Among other bytes, as programs for Windows, Java and .NET lay them; lengths that differ as well must not hide behind it.
    name: "UTF-16",
    reads: /* @__PURE__ */ __name((_path, bytes) => bytes.length <= LOOKED_AT8 && !isText(bytes), "reads"),
    look: /* @__PURE__ */ __name((path2, first, second, { into }) => {
      const [one, other] = both(first, second, (bytes) => bytes.toString("latin1"));
      const [words2, others] = [one, other].map((text3) => text3.match(WIDE2) ?? []);
      if (words2.join() === others.join() || one.replaceAll(WIDE2, "") !== other.replaceAll(WIDE2, "")) return void 0;
      const text2 = /* @__PURE__ */ __name((found2) => Buffer.from(found2.map((word2) => `${word2.replaceAll("\0", "")}
`).join("")), "text");
      const found = into(`${path2}.txt`, text2(words2), text2(others));
      return found.cause === "unknown" ? void 0 : found;
    }, "look")
  },
  {
    // Source: Perl, dist/Storable/Storable.xs: the sign of a file, and values with their lengths.
    name: "Storable",
    reads: /* @__PURE__ */ __name((_path, bytes) => magic(bytes, "pst0"), "reads"),
    look: /* @__PURE__ */ __name((path2, first, second, { into, moment }) => {
      const found = both(first, second, (bytes) => bytes.toString("latin1").match(/[!-~]{3,}/g) ?? []);
      if (found[0].join("\n") === found[1].join("\n")) return evidence(first, second, moment);
      const [one, other] = found.map((words2) => words2.toSorted());
      return one.join("\n") === other.join("\n") ? told("order", "the same keys in another order", "byte 4") : into(`${path2}.txt`, Buffer.from(one.join("\n")), Buffer.from(other.join("\n")));
    }, "look")
  },
  {
    // Source: RFC 1950: the method, its window, and a check over both.
    name: "zlib",
    reads: /* @__PURE__ */ __name((_path, bytes) => bytes.length > 8 && bytes[0] === 120 && bytes.readUInt16BE(0) % 31 === 0, "reads"),
    look: /* @__PURE__ */ __name((path2, first, second, { into, budget }) => {
      const most = Math.max(1, Math.floor(budget.bytes / 2));
      const [one, other] = both(first, second, (bytes) => inflateSync4(bytes, { maxOutputLength: most }));
      budget.bytes -= one.length + other.length;
      return one.equals(other) ? void 0 : into(path2, one, other);
    }, "look")
  },
  {
    name: "base64",
    reads: /* @__PURE__ */ __name((_path, bytes) => bytes.length >= 32 && bytes.length <= LOOKED_AT8 && /^[A-Za-z0-9+/\s]+={0,2}\s*$/.test(bytes.toString("latin1")), "reads"),
    look: /* @__PURE__ */ __name((path2, first, second, { into }) => {
      const [one, other] = both(first, second, (bytes) => Buffer.from(bytes.toString("latin1"), "base64"));
      return isText(one) && isText(other) && /[\s"':={}]/.test(one.toString("latin1")) ? into(path2, one, other) : void 0;
    }, "look")
  },
  {
    // Java writes the clock into a comment of its own form; a value that is one as well must not hide behind it. Without one the
    // values are Java's where its tools put their files.
    name: "properties",
    reads: /* @__PURE__ */ __name((path2, bytes) => path2.endsWith(".properties") && bytes.length <= LOOKED_AT8 && isText(bytes), "reads"),
    look: /* @__PURE__ */ __name((path2, first, second, { moment }) => {
      const [one, other] = both(
        first,
        second,
        (bytes) => Buffer.from(bytes.toString("latin1").replaceAll(/^[#!].*$/gm, ""), "latin1")
      );
      const [said, saidThere] = both(first, second, (bytes) => STORED.exec(bytes.toString("latin1"))?.[0]);
      const stored = said !== void 0 && saidThere !== void 0 && said !== saidThere;
      if (!stored && !FILLED_IN.test(path2)) return void 0;
      const whole = evidence(first, second, moment);
      const found = one.equals(other) ? whole : evidence(one, other, moment);
      return [found, whole].find(({ cause: cause2 }) => cause2 === "time");
    }, "look")
  },
  {
    // A script with an archive behind it, a certificate in YAML, a font in a style sheet.
    name: "base64",
    reads: /* @__PURE__ */ __name((_path, bytes) => bytes.length > PIECE2 && bytes.length <= LOOKED_AT8 && isText(bytes), "reads"),
    look: /* @__PURE__ */ __name((path2, first, second, { into }) => {
      const at2 = firstDifference(first, second);
      const [one, other] = both(first, second, (bytes) => pieceAround(bytes, at2));
      if (one === void 0 || one.from !== other?.from) return void 0;
      if (!first.subarray(one.to).equals(second.subarray(other.to))) return void 0;
      const [left, right] = [one, other].map(({ text: text2 }) => Buffer.from(text2, "base64"));
      const found = into(path2, left, right);
      const opened3 = found.seen.length > 1 || isText(left) && isText(right);
      return opened3 && found.cause !== "unknown" ? found : void 0;
    }, "look")
  },
  {
    // What uuencode, and Perl's pack, make of bytes. Source: POSIX, uuencode, "Historical Algorithm".
    name: "uuencode",
    reads: /* @__PURE__ */ __name((_path, bytes) => bytes.length <= LOOKED_AT8 && isText(bytes), "reads"),
    look: /* @__PURE__ */ __name((path2, first, second, { into }) => {
      const line = first.toString("latin1", 0, firstDifference(first, second)).split("\n").length - 1;
      const [one, other] = both(first, second, (bytes) => uuencodedAt(bytes.toString("latin1").split("\n"), line));
      if (one === void 0 || one.beside !== other?.beside) return void 0;
      const found = into(path2, one.bytes, other.bytes);
      return found.cause === "unknown" ? void 0 : found;
    }, "look")
  },
  {
    // Source: tar's snapshots of incremental backups, /proc/*/environ, find -print0, git ls-files -z.
    name: "strings",
    reads: /* @__PURE__ */ __name((_path, bytes) => bytes.length <= LOOKED_AT8 && bytes.includes(0) && !bytes.includes("\0\0\0\0\0") && isText(asLines(bytes.subarray(0, 64 * 1024))), "reads"),
    look: /* @__PURE__ */ __name((path2, first, second, { into }) => {
      const at2 = firstDifference(first, second);
      return [first, second].some((bytes) => isOdd(bytes, at2, at2 + 4)) ? void 0 : into(path2, ...both(first, second, asLines));
    }, "look")
  }
];
var PIECE2 = 40;
var LETTERS2 = /^[A-Za-z0-9+/]{40,}={0,2}$/;
function pieceAround(bytes, at2) {
  const text2 = bytes.toString("latin1");
  const letter = /[A-Za-z0-9+/=]/;
  let [from, to] = [at2, at2];
  while (from > 0 && letter.test(text2[from - 1] ?? "")) from -= 1;
  while (to < text2.length && letter.test(text2[to] ?? "")) to += 1;
  const width = to - from;
  if (width > LOOKED_AT8 || !LETTERS2.test(text2.slice(from, to))) return void 0;
  const line = /* @__PURE__ */ __name((start) => /^[A-Za-z0-9+/]+={0,2}/.exec(text2.slice(start, start + width + 1))?.[0].length ?? 0, "line");
  while (text2[from - 1] === "\n" && text2[from - width - 2] === "\n" && line(from - width - 1) === width)
    from -= width + 1;
  for (let next2 = line(to + 1); text2[to] === "\n" && next2 > 0 && next2 <= width; next2 = line(to + 1)) {
    to += next2 + 1;
    if (next2 < width) break;
  }
  return { from, to, text: text2.slice(from, to) };
}
__name(pieceAround, "pieceAround");
function uuencodedAt(lines, at2) {
  const isOne = /* @__PURE__ */ __name((line = "") => {
    const count = line.charCodeAt(0) - 32 & 63;
    return count > 0 && /^[ -`]+$/.test(line) && line.length === 1 + Math.ceil(count / 3) * 4;
  }, "isOne");
  let [from, to] = [at2, at2];
  while (isOne(lines[from - 1])) from -= 1;
  while (isOne(lines[to])) to += 1;
  const signs = lines.slice(from, to).join("").match(/[!-)<-@[-`]/g) ?? [];
  if (from === to || signs.length < 2 && !/^begin \d{3} /.test(lines[from - 1] ?? "")) return void 0;
  const bytes = lines.slice(from, to).flatMap((line) => {
    const [count = 0, ...signs2] = Array.from(line, (sign) => sign.charCodeAt(0) - 32 & 63);
    const groups = Array.from(
      { length: signs2.length / 4 },
      (_, group) => signs2.slice(group * 4, group * 4 + 4).reduce((all, each) => all * 64 + each, 0)
    );
    return groups.flatMap((group) => [group >> 16, group >> 8 & 255, group & 255]).slice(0, count);
  });
  return { bytes: Buffer.from(bytes), beside: [...lines.slice(0, from), "", ...lines.slice(to)].join("\n") };
}
__name(uuencodedAt, "uuencodedAt");
function asLines(bytes) {
  return Buffer.from(bytes.toString("latin1").replaceAll("\0", "\n"), "latin1");
}
__name(asLines, "asLines");

// src/proof/readers/git.ts
import { inflateSync as inflateSync5 } from "node:zlib";
var OBJECTS = 1e6;
var UNPACKED = 2e4;
var COMMITS2 = 2e3;
var GIT = [
  {
    // Source: git, Documentation/gitformat-pack.txt: version, count of objects, objects, checksum; gitformat-bundle.txt.
    name: "git pack",
    reads: /* @__PURE__ */ __name((_path, bytes) => {
      const pack = packOf(bytes);
      return magic(pack, "PACK") && pack.length > 32 && pack.readUInt32BE(4) <= 3;
    }, "reads"),
    look: /* @__PURE__ */ __name((_path, first, second, { moment, budget }) => {
      const [count, otherCount] = both(first, second, (bytes) => packOf(bytes).readUInt32BE(8));
      const [one, other] = both(first, second, (bytes) => commits(packOf(bytes), budget));
      const [ones, others] = [new Set(one), new Set(other)];
      const left = one.find((text2) => !others.has(text2));
      const right = other.find((text2) => !ones.has(text2));
      if (left !== void 0 && right !== void 0)
        return inside("commits", evidence(Buffer.from(left), Buffer.from(right), moment));
      return count === otherCount ? told("order", "the same number of objects, packed in another way", "objects") : told("leftover", "objects of one side only", "byte 8", `${count} objects`, `${otherCount} objects`);
    }, "look")
  },
  {
    name: "git pack index",
    reads: /* @__PURE__ */ __name((_path, bytes) => magic(bytes, "\xFFtOc\0\0\0"), "reads"),
    look: /* @__PURE__ */ __name((_path, first, second) => {
      const [one, other] = both(first, second, packed);
      const lacking = oneSidedName("git object", one, other);
      return lacking ? { ...lacking, cause: "unknown", seen: ["other objects"] } : told("order", "the same objects, in other places of the pack", "places");
    }, "look")
  },
  {
    name: "git reflog",
    reads: /* @__PURE__ */ __name((path2, bytes) => /(?:^|\/)logs\/(?:HEAD|refs\/.+)$/.test(path2) && REFLOG.test(bytes.toString("latin1", 0, 400)), "reads"),
    look: /* @__PURE__ */ __name((_path, first, second, { moment }) => {
      const [one, other] = both(first, second, (bytes) => bytes.toString("utf8").split("\n"));
      const at2 = one.findIndex((line, index) => line !== other[index]);
      const [left, right] = [REFLOG.exec(one[at2] ?? ""), REFLOG.exec(other[at2] ?? "")];
      if (!left || !right || left[2] === right[2]) return inside("entries", evidence(first, second, moment));
      return told("time", "time of an action", `line ${at2 + 1}`, date(Number(left[2])), date(Number(right[2])));
    }, "look")
  }
];
function packOf(bytes) {
  return /^# v[23] git bundle\n/.test(bytes.toString("latin1", 0, 20)) ? bytes.subarray(bytes.indexOf("\n\nPACK") + 2) : bytes;
}
__name(packOf, "packOf");
function commits(bytes, budget) {
  const texts = [];
  const count = Math.min(bytes.readUInt32BE(8), UNPACKED);
  let at2 = 12;
  for (let index = 0; index < count && texts.length < COMMITS2; index += 1) {
    let byte = bytes.readUInt8(at2);
    const type = byte >> 4 & 7;
    while (byte >= 128) byte = bytes.readUInt8(at2 += 1);
    at2 += 1;
    if (type === 6) while (bytes.readUInt8(at2++) >= 128) ;
    if (type === 7) at2 += 20;
    const { buffer, engine } = inflateSync5(bytes.subarray(at2), {
      info: true,
      maxOutputLength: Math.max(1, budget.bytes)
    });
    budget.bytes -= buffer.length;
    at2 += engine.bytesWritten;
    if (type === 1) texts.push(buffer.toString("utf8", 0, 2e3));
  }
  return texts;
}
__name(commits, "commits");
var REFLOG = /^([0-9a-f]{40,64} [0-9a-f]{40,64}) [^\n]*> (\d{1,12}) [+-]\d{4}/;
function packed(bytes) {
  const count = bytes.readUInt32BE(8 + 255 * 4);
  if (count > OBJECTS || 1032 + count * 20 > bytes.length) throw new Error("a cut-off index");
  return new Map(
    Array.from({ length: count }, (_, at2) => [bytes.toString("hex", 1032 + at2 * 20, 1052 + at2 * 20), true])
  );
}
__name(packed, "packed");

// src/proof/readers/indexes.ts
var LOCALES = 1e4;
var LOCALE_BYTES = 128 * 1024 * 1024;
var NAMES4 = 5e5;
var INDEXES = [
  {
    // Source: glibc, locale/locarchive.h.
    name: "locale archive",
    reads: /* @__PURE__ */ __name((_path, bytes) => bytes.length > 56 && bytes.readUInt32LE(0) === 3724673289, "reads"),
    look: /* @__PURE__ */ __name((_path, first, second, { moment }) => recordsEvidence("locale", ...both(first, second, locales), moment), "look")
  },
  {
    // Source: gtk, docs/iconcache.txt: version, the tables of icons, the folders.
    name: "icon cache",
    reads: /* @__PURE__ */ __name((path2, bytes) => path2.endsWith("icon-theme.cache") && bytes.length > 12 && bytes.readUInt32BE(0) === 65536, "reads"),
    look: /* @__PURE__ */ __name((_path, first, second, within3) => {
      const [one, other] = both(first, second, iconFolders);
      return oneSidedName("folder", one, other) ?? otherOrder("folder", one, other) ?? sortedStrings(first, second, within3);
    }, "look")
  },
  {
    // Source: shared-mime-info specification, "The MIME cache files".
    name: "MIME cache",
    reads: /* @__PURE__ */ __name((path2, bytes) => /(?:^|\/)mime\.cache$/.test(path2) && bytes.length > 40 && bytes.readUInt16BE(0) === 1, "reads"),
    look: /* @__PURE__ */ __name((_path, first, second, within3) => sortedStrings(first, second, within3), "look")
  },
  {
    // Source: glibc, iconv/iconvconfig.h.
    name: "gconv cache",
    reads: /* @__PURE__ */ __name((path2, bytes) => path2.endsWith("gconv-modules.cache") && bytes.length > 24 && bytes.readUInt32LE(0) === 536937252, "reads"),
    look: /* @__PURE__ */ __name((_path, first, second, within3) => sortedStrings(first, second, within3), "look")
  },
  {
    // Source: V8, src/snapshot/code-serializer.h; Node, src/compile_cache.cc: a magic number, sizes, and two hashes before the code.
    name: "compile cache of V8",
    reads: /* @__PURE__ */ __name((_path, bytes) => bytes.length > 20 && bytes.readUInt32LE(0) === 2329926578, "reads"),
    look: /* @__PURE__ */ __name((_path, first, second) => {
      const [size, otherSize] = both(first, second, (bytes) => bytes.readUInt32LE(4));
      const [source, otherSource] = both(first, second, (bytes) => bytes.toString("hex", 12, 16));
      if (size !== otherSize || source !== otherSource)
        return told("unknown", "another source", "byte 4", `${size} bytes`, `${otherSize} bytes`);
      return told("random value", "code that was compiled in another run", "byte 16");
    }, "look")
  }
];
function locales(bytes) {
  const [names2, size] = [bytes.readUInt32LE(8), bytes.readUInt32LE(16)];
  if (size > LOCALES || names2 + size * 12 > bytes.length) throw new Error("a cut-off table");
  const found = [];
  let left = LOCALE_BYTES;
  for (let entry = names2; entry < names2 + size * 12; entry += 12) {
    const [nameAt, at2] = [bytes.readUInt32LE(entry + 4), bytes.readUInt32LE(entry + 8)];
    if (nameAt === 0 || at2 === 0) continue;
    const end = bytes.indexOf(0, nameAt);
    const parts2 = Array.from({ length: 13 }, (_, category) => {
      const place2 = at2 + 4 + category * 8;
      const [from, length] = [bytes.readUInt32LE(place2), bytes.readUInt32LE(place2 + 4)];
      if ((left -= length) < 0) throw new Error("more than a locale archive holds");
      return bytes.subarray(from, from + length);
    });
    found.push({ name: bytes.toString("latin1", nameAt, Math.min(end < 0 ? nameAt : end, nameAt + 100)), at: at2, parts: parts2 });
  }
  found.sort((one, other) => one.at - other.at);
  return new Map(found.map(({ name, parts: parts2 }) => [name, Buffer.concat(parts2)]));
}
__name(locales, "locales");
function iconFolders(bytes) {
  const list = bytes.readUInt32BE(8);
  const count = bytes.readUInt32BE(list);
  if (count > NAMES4 || list + 4 + count * 4 > bytes.length) throw new Error("a cut-off list");
  return new Map(
    Array.from({ length: count }, (_, index) => {
      const at2 = bytes.readUInt32BE(list + 4 + index * 4);
      const end = bytes.indexOf(0, at2);
      return [bytes.toString("utf8", at2, Math.min(end < 0 ? at2 : end, at2 + 200)), true];
    })
  );
}
__name(iconFolders, "iconFolders");
function sortedStrings(first, second, { moment }) {
  const [one, other] = both(
    first,
    second,
    (bytes) => [
      ...new Set(
        bytes.toString("latin1").match(/[\x20-\x7e]{3,200}/g)?.slice(0, NAMES4) ?? []
      )
    ].sort()
  );
  const same = one.length === other.length && one.every((text2, at2) => text2 === other[at2]);
  if (same) return told("order", "the same names in another order", "names");
  const lacking = oneSidedName(
    "name",
    ...[one, other].map((names2) => new Map(names2.map((each) => [each, true])))
  );
  if (lacking && one.length !== other.length) return lacking;
  return inside("names", evidence(Buffer.from(one.join("\n")), Buffer.from(other.join("\n")), moment));
}
__name(sortedStrings, "sortedStrings");

// src/proof/readers/managers.ts
var APK_FIELDS = {
  C: "checksum",
  V: "version",
  A: "architecture",
  S: "size of the package",
  I: "size when installed",
  t: "time of the build",
  c: "commit of the recipe",
  D: "dependencies",
  p: "what it provides",
  o: "origin",
  m: "maintainer",
  a: "mode of a file",
  Z: "checksum of a file",
  r: "what it replaces"
};
var PHP_FIELD = /'(container\.build_(?:hash|id|time)|reference|pretty_version|version|install_path|dev|time)' => ([^\n]{0,200})/g;
var MANAGERS = [
  {
    name: "apk database",
    reads: /* @__PURE__ */ __name((path2, bytes) => path2.endsWith("lib/apk/db/installed") && /^[A-Za-z]:/.test(bytes.toString("latin1", 0, 2)), "reads"),
    look: /* @__PURE__ */ __name((_path, first, second, { moment }) => {
      const [one, other] = both(first, second, apkPackages);
      const lacking = oneSidedName("package", one, other);
      if (lacking) return lacking;
      const changed = firstUnequal(one, other);
      if (!changed) return otherOrder("package", one, other);
      const [left, right] = [changed.one, changed.other].map((text2) => text2.split("\n"));
      const at2 = left.findIndex((line, index) => line !== right[index]);
      const [mine = "", theirs = ""] = [left[at2], right[at2]];
      const field = APK_FIELDS[mine.slice(0, 1)] ?? "a list of files";
      const seen = inside(
        field,
        evidence(Buffer.from(mine.slice(2)), Buffer.from(theirs.slice(2)), moment),
        changed.name
      );
      const timed2 = mine.startsWith("t:") || [mine, theirs].every((line) => /^V:20\d{6}\.\d{6}$/.test(line));
      return timed2 ? { ...seen, cause: "time" } : seen;
    }, "look")
  },
  {
    // Source: cacache, lib/entry-index.js: a hash of the rest of the line, a tab, and the entry as JSON.
    name: "npm cache index",
    reads: /* @__PURE__ */ __name((path2, bytes) => path2.includes("_cacache/index-v5/") && bytes.length > 42, "reads"),
    look: /* @__PURE__ */ __name((_path, first, second, { moment }) => {
      const [one, other] = both(first, second, cacheEntries);
      const lacking = oneSidedName("cache entry", one, other);
      if (lacking) return lacking;
      const found = [];
      for (const [key, entry] of one) {
        const counterpart = other.get(key) ?? {};
        for (const field of ["integrity", "time", "size", "metadata"]) {
          const [left, right] = [entry[field], counterpart[field]].map((each) => JSON.stringify(each ?? ""));
          if (left === right) continue;
          found.push(
            field === "time" ? told("time", "time of an entry", key, date(Number(left) / 1e3), date(Number(right) / 1e3)) : inside(field, evidence(Buffer.from(left), Buffer.from(right), moment), key)
          );
        }
      }
      return found.find(({ seen }) => seen[0] === "integrity") ?? foremostOf(found) ?? otherOrder("cache entry", one, other);
    }, "look")
  },
  {
    name: "Composer",
    reads: /* @__PURE__ */ __name((path2) => /vendor\/(?:autoload|composer\/(?:autoload_\w+|installed))\.php$/.test(path2), "reads"),
    look: /* @__PURE__ */ __name((_path, first, second, { moment }) => {
      const suffix = /Composer(?:AutoloaderInit|StaticInit)(\w{1,64})/;
      const [one, other] = both(first, second, (bytes) => bytes.toString("utf8"));
      const [left, right] = [suffix.exec(one)?.[1] ?? "", suffix.exec(other)?.[1] ?? ""];
      const without3 = /* @__PURE__ */ __name((text2, own) => own === "" ? text2 : text2.replaceAll(own, ""), "without");
      if (left !== right && without3(one, left) === without3(other, right))
        return told("random value", "suffix of the autoloader", "class", left, right);
      return phpFields(one, other, moment);
    }, "look")
  },
  {
    // The folder has a hash in its name, and so have classes; the container says of itself when it was built, and of what.
    name: "Symfony container",
    reads: /* @__PURE__ */ __name((path2, bytes) => /var\/cache\/.*\.php$/.test(path2) && bytes.includes("container.build_"), "reads"),
    look: /* @__PURE__ */ __name((_path, first, second, { moment }) => phpFields(...both(first, second, (bytes) => bytes.toString("utf8")), moment), "look")
  },
  {
    // What was read to make it, as PHP serializes it: paths, and the times and hashes of files.
    name: "Symfony meta file",
    reads: /* @__PURE__ */ __name((path2, bytes) => /var\/cache\/.*\.meta$/.test(path2) && /^[aOC]:\d/.test(bytes.toString("latin1", 0, 3)), "reads"),
    look: /* @__PURE__ */ __name((_path, first, second, { moment }) => {
      const [one, other] = both(first, second, (bytes) => bytes.toString("utf8").split(/(?<=[;{])/));
      const left = [...one].sort().join("\n");
      return left === [...other].sort().join("\n") ? told("order", "the same resources in another order", "resources") : inside("resources", evidence(Buffer.from(one.join("\n")), Buffer.from(other.join("\n")), moment));
    }, "look")
  }
];
function apkPackages(bytes) {
  const packages = /* @__PURE__ */ new Map();
  for (const text2 of bytes.toString("utf8").split("\n\n")) {
    const name = /^P:(.+)$/m.exec(text2)?.[1];
    if (name !== void 0) packages.set(packages.has(name) ? `${name}#${packages.size}` : name, text2);
  }
  return packages;
}
__name(apkPackages, "apkPackages");
function cacheEntries(bytes) {
  const entries = /* @__PURE__ */ new Map();
  for (const line of bytes.toString("utf8").split("\n")) {
    const json = line.slice(line.indexOf("	") + 1);
    if (json === "") continue;
    const entry = JSON.parse(json);
    entries.set(String(entry["key"]), entry);
  }
  return entries;
}
__name(cacheEntries, "cacheEntries");
function phpFields(first, second, moment) {
  const [one, other] = [first, second].map((text2) => [...text2.matchAll(PHP_FIELD)]);
  if (one.length !== other.length) return void 0;
  const found = one.flatMap(([, name = "", value2 = ""], at2) => {
    const [, otherName, otherValue = ""] = other[at2] ?? [];
    if (name !== otherName || value2 === otherValue) return [];
    const seen = inside(name, evidence(Buffer.from(value2), Buffer.from(otherValue), moment), name);
    return name.endsWith("time") && seen.cause === "number" ? [{ ...seen, cause: "time" }] : [seen];
  });
  return found.find(({ cause: cause2 }) => cause2 === "time") ?? found[0];
}
__name(phpFields, "phpFields");

// src/proof/readers/packed.ts
import { brotliDecompressSync, constants as constants2, gunzipSync as gunzipSync2, zstdDecompressSync } from "node:zlib";

// src/proof/archives.ts
function renamed2(first, second, moment) {
  const ones = [...first].filter(([name2]) => !second.has(name2));
  const others = [...second].filter(([name2]) => !first.has(name2));
  if (ones.length !== others.length) return void 0;
  const causes = ones.map(([name2, { bytes }], at2) => {
    const [counterpart2, other] = others[at2] ?? [];
    const same = counterpart2 !== void 0 && other?.bytes.equals(bytes) === true;
    return same ? wordCause(name2, counterpart2, "", moment) : "unknown";
  });
  const [cause2 = "unknown"] = causes;
  if (cause2 === "unknown" || causes.some((each) => each !== cause2)) return void 0;
  const [[name = ""] = [], [counterpart = ""] = []] = [ones[0], others[0]];
  return { cause: cause2, seen: ["names of the members"], where: name, first: name, second: counterpart };
}
__name(renamed2, "renamed");
var DATED3 = 8;
function dated(found, first, second, look2) {
  if (found.times === void 0 || [...first.keys()].join("\0") !== [...second.keys()].join("\0")) return void 0;
  const differing4 = [...first].filter(([name, { bytes }]) => second.get(name)?.bytes.equals(bytes) !== true);
  if (differing4.length > DATED3) return void 0;
  const known2 = differing4.flatMap(([name, { bytes }]) => {
    const { seen, times } = look2(name, bytes, second.get(name)?.bytes ?? bytes);
    return times && /^a (?:time|duration) in text$/.test(seen.join()) ? [{ name, times }] : [];
  });
  return known2.length === differing4.length ? known2 : void 0;
}
__name(dated, "dated");
var COMMIT = /(?<="comment":")(?:[0-9a-f]{40}|[0-9a-f]{64})(?=")/;
function archiveEvidence(first, second, moment, look2) {
  const names2 = [[...first.keys()], [...second.keys()]];
  const lacking = names2[0].find((name) => !second.has(name)) ?? names2[1].find((name) => !first.has(name));
  if (lacking !== void 0) {
    const named5 = renamed2(first, second, moment);
    if (named5) return named5;
    const [one2, other2] = [first.has(lacking) ? lacking : "not there", second.has(lacking) ? lacking : "not there"];
    return { cause: "leftover", seen: ["a member of one side only"], where: lacking, first: one2, second: other2 };
  }
  let time;
  for (const [name, one2] of first) {
    const other2 = second.get(name);
    if (!other2) continue;
    if (!one2.bytes.equals(other2.bytes)) {
      const found = look2(name, one2.bytes, other2.bytes);
      return { ...found, members: dated(found, first, second, look2), where: `${name}, ${found.where}` };
    }
    const [commit, itsCommit] = [one2, other2].map(({ attributes: attributes2 }) => COMMIT.exec(attributes2)?.[0]);
    if (commit !== void 0 && commit !== itsCommit && one2.attributes.replace(commit, itsCommit ?? "") === other2.attributes)
      time ??= { cause: "time", seen: ["id of a commit"], where: name, first: commit, second: itsCommit ?? "" };
    else if (one2.attributes !== other2.attributes)
      return {
        cause: "unknown",
        seen: ["attributes of a member"],
        where: name,
        first: one2.attributes,
        second: other2.attributes
      };
    if (one2.time !== other2.time)
      time ??= { cause: "time", seen: ["times of the members"], where: name, first: one2.time, second: other2.time };
  }
  if (time) return time;
  const moved2 = names2[0].findIndex((name, index) => name !== names2[1][index]);
  if (moved2 < 0) return void 0;
  const [one = "", other = ""] = [names2[0][moved2], names2[1][moved2]];
  return { cause: "order", seen: ["order of the members"], where: `member ${moved2 + 1}`, first: one, second: other };
}
__name(archiveEvidence, "archiveEvidence");

// src/proof/members.ts
import { inflateRawSync as inflateRawSync3 } from "node:zlib";
var MEMBERS = 2e5;
function tarMembers(bytes) {
  const members2 = /* @__PURE__ */ new Map();
  const parser = tarParser(({ path: path2, kind, content, facts }) => {
    const { time, ...others } = facts();
    const attributes2 = JSON.stringify([kind, others]);
    members2.set(path2, {
      attributes: attributes2,
      time,
      bytes: "bytes" in content ? content.bytes : Buffer.from(content.hashes.join())
    });
  });
  parser.push(bytes);
  try {
    parser.end();
  } catch (error) {
    if (members2.size === 0) throw error;
  }
  return members2;
}
__name(tarMembers, "tarMembers");
function zipBefore(bytes) {
  const from = Math.max(0, bytes.length - 65557);
  const end = bytes.subarray(from).lastIndexOf("PK", void 0, "latin1") + from;
  if (end < from || end + 22 > bytes.length || end + 22 + bytes.readUInt16LE(end + 20) !== bytes.length)
    return void 0;
  const at2 = end - bytes.readUInt32LE(end + 12);
  if (at2 < 0 || bytes.readUInt32LE(at2) !== 33639248) return void 0;
  const local = at2 - bytes.readUInt32LE(end + 16) + bytes.readUInt32LE(at2 + 42);
  return local >= 0 && local < at2 && bytes.readUInt32LE(local) === 67324752 ? bytes.subarray(0, local) : void 0;
}
__name(zipBefore, "zipBefore");
function zipMembers(bytes, budget) {
  const end = bytes.lastIndexOf("PK", void 0, "latin1");
  if (end < 0) throw new Error("no central directory");
  const count = Math.min(bytes.readUInt16LE(end + 10), MEMBERS);
  const members2 = /* @__PURE__ */ new Map();
  let at2 = end - bytes.readUInt32LE(end + 12);
  const before2 = at2 - bytes.readUInt32LE(end + 16);
  for (let index = 0; index < count; index += 1) {
    if (bytes.readUInt32LE(at2) !== 33639248) throw new Error("a broken central directory");
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) => bytes.readUInt16LE(at2 + offset));
    const name = bytes.toString("utf8", at2 + 46, at2 + 46 + nameLength);
    const local = before2 + bytes.readUInt32LE(at2 + 42);
    const data = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const packed2 = bytes.subarray(data, data + bytes.readUInt32LE(at2 + 20));
    const content = bytes.readUInt16LE(at2 + 10) === 8 ? inflateRawSync3(packed2, { maxOutputLength: Math.max(1, Math.floor(budget.bytes / 2)) }) : packed2;
    budget.bytes -= content.length;
    const extra = bytes.toString("hex", at2 + 46 + nameLength, at2 + 46 + nameLength + extraLength);
    members2.set(name, {
      attributes: bytes.readUInt32LE(at2 + 38).toString(16),
      // Further fields of a member hold its times in finer grain, and little else.
      time: [dosTime2(bytes.readUInt16LE(at2 + 14), bytes.readUInt16LE(at2 + 12)), extra].join(" ").trim(),
      bytes: content
    });
    at2 += 46 + nameLength + extraLength + commentLength;
  }
  return members2;
}
__name(zipMembers, "zipMembers");
function dosTime2(day, clock2) {
  const two = /* @__PURE__ */ __name((value2) => String(value2).padStart(2, "0"), "two");
  const date2 = [1980 + (day >> 9), two(day >> 5 & 15), two(day & 31)].join("-");
  return `${date2} ${[clock2 >> 11, clock2 >> 5 & 63, (clock2 & 31) * 2].map(two).join(":")}`;
}
__name(dosTime2, "dosTime");
function arMembers(bytes) {
  const members2 = /* @__PURE__ */ new Map();
  let at2 = 8;
  while (at2 + 60 <= bytes.length && members2.size < MEMBERS) {
    const header = bytes.toString("latin1", at2, at2 + 60);
    const size = Number(header.slice(48, 58));
    if (!header.endsWith("`\n") || !Number.isSafeInteger(size)) throw new Error("a broken ar header");
    const name = `${header.slice(0, 16).trim()}${members2.has(header.slice(0, 16).trim()) ? `#${members2.size}` : ""}`;
    members2.set(name, {
      attributes: header.slice(28, 48),
      time: header.slice(16, 28).trim(),
      bytes: bytes.subarray(at2 + 60, at2 + 60 + size)
    });
    at2 += 60 + size + size % 2;
  }
  return members2;
}
__name(arMembers, "arMembers");
var CPIO_FORMS = [
  {
    header: 110,
    unit: 4,
    read: /* @__PURE__ */ __name((bytes, at2) => {
      const header = bytes.toString("latin1", at2, at2 + 110);
      if (!/^07070[12][0-9a-fA-F]{104}$/.test(header)) return void 0;
      const field = /* @__PURE__ */ __name((index) => Number.parseInt(header.slice(6 + index * 8, 14 + index * 8), 16), "field");
      return { owner: [1, 2, 3, 9, 10].map(field), time: field(5), nameSize: field(11), size: field(6) };
    }, "read")
  },
  {
    header: 76,
    unit: 1,
    read: /* @__PURE__ */ __name((bytes, at2) => {
      const header = bytes.toString("latin1", at2, at2 + 76);
      if (!/^070707[0-7]{70}$/.test(header)) return void 0;
      const field = /* @__PURE__ */ __name((from, to) => Number.parseInt(header.slice(from, to), 8), "field");
      const owner = [18, 24, 30, 42].map((from) => field(from, from + 6));
      return { owner, time: field(48, 59), nameSize: field(59, 65), size: field(65, 76) };
    }, "read")
  },
  ...["readUInt16LE", "readUInt16BE"].map((word2) => ({
    header: 26,
    unit: 2,
    read: /* @__PURE__ */ __name((bytes, at2) => {
      const field = /* @__PURE__ */ __name((index) => bytes[word2](at2 + index * 2), "field");
      const long2 = /* @__PURE__ */ __name((index) => field(index) * 65536 + field(index + 1), "long");
      return field(0) === 29127 ? { owner: [3, 4, 5, 7].map(field), time: long2(8), nameSize: field(10), size: long2(11) } : void 0;
    }, "read")
  }))
];
function cpioForm(bytes) {
  return CPIO_FORMS.find(({ header, read }) => bytes.length >= header && read(bytes, 0) !== void 0);
}
__name(cpioForm, "cpioForm");
function cpioMembers(bytes) {
  const members2 = /* @__PURE__ */ new Map();
  const form2 = cpioForm(bytes);
  if (!form2) throw new Error("no cpio archive");
  const padded2 = /* @__PURE__ */ __name((place2) => Math.ceil(place2 / form2.unit) * form2.unit, "padded");
  let at2 = 0;
  while (at2 + form2.header <= bytes.length && members2.size < MEMBERS) {
    const read = form2.read(bytes, at2);
    if (!read) throw new Error("a broken cpio header");
    const { owner, time, nameSize, size } = read;
    const name = bytes.toString("utf8", at2 + form2.header, at2 + form2.header + nameSize - 1);
    const from = padded2(at2 + form2.header + nameSize);
    const content = bytes.subarray(from, from + size);
    if (content.length !== size) throw new Error("a cut-off cpio archive");
    at2 = padded2(from + size);
    if (name === "TRAILER!!!") break;
    members2.set(members2.has(name) ? `${name}#${members2.size}` : name, {
      attributes: owner.map((value2) => value2.toString(16)).join(" "),
      time: String(time),
      bytes: content
    });
  }
  let rest = at2;
  while (rest < bytes.length && bytes[rest] === 0) rest += 1;
  if (rest < bytes.length) members2.set("(what follows)", { attributes: "", time: "", bytes: bytes.subarray(rest) });
  return members2;
}
__name(cpioMembers, "cpioMembers");

// src/proof/unpack/output.ts
var FIRST_BYTES = 64 * 1024;
function output(most) {
  let bytes = Buffer.allocUnsafe(Math.min(FIRST_BYTES, most));
  let length = 0;
  return {
    length: /* @__PURE__ */ __name(() => length, "length"),
    /** Makes room and gives the buffer: it is another one after each call. */
    room(count) {
      if (length + count > most) throw new RangeError(`more than ${most} bytes`);
      if (length + count > bytes.length) {
        const larger = Buffer.allocUnsafe(Math.min(most, Math.max(bytes.length * 2, length + count)));
        bytes.copy(larger, 0, 0, length);
        bytes = larger;
      }
      return bytes;
    },
    /** Says that bytes up to there have been written. */
    filled(end) {
      length = end;
    },
    append(part2) {
      part2.copy(this.room(part2.length), length);
      length += part2.length;
    },
    all: /* @__PURE__ */ __name(() => bytes.subarray(0, length), "all")
  };
}
__name(output, "output");
function copyBack(bytes, at2, distance, count) {
  const end = at2 + count;
  if (distance >= count) {
    bytes.copyWithin(at2, at2 - distance, end - distance);
    return end;
  }
  for (let to = at2; to < end; to += 1) bytes[to] = bytes[to - distance] ?? 0;
  return end;
}
__name(copyBack, "copyBack");

// src/proof/unpack/bzip2.ts
var MOST_BITS = 20;
var GROUP = 50;
var MOST_BLOCKS = 5e3;
var bunzip2 = /* @__PURE__ */ __name((bytes, { maxOutputLength }) => {
  const out = output(maxOutputLength);
  const read = bitReader(bytes);
  let blocks4 = 0;
  do {
    if (read(24) !== 4348520) throw new Error("no bzip2");
    const level = read(8) - 48;
    if (level < 1 || level > 9) throw new Error("another size of blocks");
    let work;
    for (; ; ) {
      const sign = read(24) * 2 ** 24 + read(24);
      if (sign === 25779555029136) break;
      if (sign !== 54156738319193) throw new Error("a broken block");
      if ((blocks4 += 1) > MOST_BLOCKS) throw new Error("too many blocks");
      block(read, work ??= new Uint32Array(level * 1e5), out);
    }
    read(16);
    read(16);
    read.align();
  } while (read.left() >= 14);
  return out.all();
}, "bunzip2");
function bitReader(bytes) {
  let [at2, held, value2] = [0, 0, 0];
  const read = /* @__PURE__ */ __name((count) => {
    while (held < count) {
      if (at2 >= bytes.length) throw new Error("cut-off bzip2");
      value2 = (value2 & 16777215) << 8 | (bytes[at2++] ?? 0);
      held += 8;
    }
    held -= count;
    return value2 >>> held & 2 ** count - 1;
  }, "read");
  return Object.assign(read, { align: /* @__PURE__ */ __name(() => held = 0, "align"), left: /* @__PURE__ */ __name(() => bytes.length - at2, "left") });
}
__name(bitReader, "bitReader");
function block(read, work, out) {
  read(16);
  read(16);
  if (read(1) === 1) throw new Error("a randomised block");
  const origin = read(24);
  const symbols = usedSymbols(read);
  const counts = new Uint32Array(256);
  const length = entropy(read, symbols, work, counts);
  if (origin >= length) throw new Error("a beginning behind the end");
  sorted2(work, length, counts);
  runs2(work, length, origin, out);
}
__name(block, "block");
function usedSymbols(read) {
  const used = [];
  const ranges = read(16);
  for (let range = 0; range < 16; range += 1) {
    if ((ranges & 32768 >> range) === 0) continue;
    const within3 = read(16);
    for (let index = 0; index < 16; index += 1) if ((within3 & 32768 >> index) !== 0) used.push(range * 16 + index);
  }
  return Uint8Array.from(used);
}
__name(usedSymbols, "usedSymbols");
function entropy(read, symbols, work, counts) {
  const groups = read(3);
  const selections = read(15);
  if (groups < 2 || groups > 6 || selections === 0 || symbols.length === 0) throw new Error("no codes");
  const recent = Array.from({ length: groups }, (_, index) => index);
  const selectors = new Uint8Array(selections);
  for (let index = 0; index < selections; index += 1) {
    let place2 = 0;
    while (read(1) === 1) if ((place2 += 1) >= groups) throw new Error("a code that is not there");
    const [group = 0] = recent.splice(place2, 1);
    recent.unshift(group);
    selectors[index] = group;
  }
  const alphabet = symbols.length + 2;
  const codes = Array.from({ length: groups }, () => codeOf(read, alphabet));
  const list = Uint8Array.from(symbols);
  let [length, run, weight] = [0, 0, 1];
  for (let selection = 0, left = 0; ; left -= 1) {
    if (left === 0) {
      if (selection >= selections) throw new Error("no end of the block");
      left = GROUP;
      selection += 1;
    }
    const code2 = codes[selectors[selection - 1] ?? 0];
    const symbol = code2 === void 0 ? 0 : next(read, code2);
    if (symbol < 2) {
      run += weight << symbol;
      weight *= 2;
      if (run > work.length) throw new Error("a run that is too long");
      continue;
    }
    if (length + run >= work.length + (symbol === alphabet - 1 ? 1 : 0)) throw new Error("a block that is too long");
    if (run > 0) {
      const byte2 = list[0] ?? 0;
      work.fill(byte2, length, length + run);
      counts[byte2] = (counts[byte2] ?? 0) + run;
      length += run;
      [run, weight] = [0, 1];
    }
    if (symbol === alphabet - 1) return length;
    const byte = list[symbol - 1] ?? 0;
    list.copyWithin(1, 0, symbol - 1);
    list[0] = byte;
    work[length] = byte;
    counts[byte] = (counts[byte] ?? 0) + 1;
    length += 1;
  }
}
__name(entropy, "entropy");
function codeOf(read, alphabet) {
  const lengths = new Uint8Array(alphabet);
  let bits = read(5);
  for (let symbol = 0; symbol < alphabet; symbol += 1) {
    for (; ; ) {
      if (bits < 1 || bits > MOST_BITS) throw new Error("a code that is too long");
      if (read(1) === 0) break;
      bits += read(1) === 0 ? 1 : -1;
    }
    lengths[symbol] = bits;
  }
  const limit = new Int32Array(MOST_BITS + 2).fill(-1);
  const base = new Int32Array(MOST_BITS + 2);
  const symbols = [];
  let code2 = 0;
  for (let length = 1; length <= MOST_BITS; length += 1) {
    base[length] = code2 - symbols.length;
    for (let symbol = 0; symbol < alphabet; symbol += 1) if (lengths[symbol] === length) symbols.push(symbol);
    code2 = (base[length] ?? 0) + symbols.length;
    limit[length] = code2 - 1;
    code2 *= 2;
  }
  return { shortest: Math.min(...lengths), limit, base, symbols: Uint16Array.from(symbols) };
}
__name(codeOf, "codeOf");
function next(read, { shortest, limit, base, symbols }) {
  let code2 = read(shortest);
  for (let length = shortest; length <= MOST_BITS; length += 1) {
    if (code2 <= (limit[length] ?? -1)) {
      const symbol = symbols[code2 - (base[length] ?? 0)];
      if (symbol !== void 0) return symbol;
    }
    code2 = code2 * 2 + read(1);
  }
  throw new Error("a code that is not there");
}
__name(next, "next");
function sorted2(work, length, counts) {
  let sum = 0;
  const places3 = counts.map((count) => (sum += count) - count);
  for (let at2 = 0; at2 < length; at2 += 1) {
    const byte = (work[at2] ?? 0) & 255;
    const place2 = places3[byte] ?? 0;
    places3[byte] = place2 + 1;
    work[place2] = ((work[place2] ?? 0) | at2 << 8) >>> 0;
  }
}
__name(sorted2, "sorted");
function runs2(work, length, origin, out) {
  let place2 = (work[origin] ?? 0) >>> 8;
  let [last, equal] = [-1, 0];
  let at2 = out.length();
  let bytes = out.room(0);
  for (let index = 0; index < length; index += 1) {
    const entry = work[place2] ?? 0;
    place2 = entry >>> 8;
    const byte = entry & 255;
    const count = equal === 4 ? byte : 1;
    if (at2 + count > bytes.length) {
      out.filled(at2);
      bytes = out.room(count);
    }
    if (equal === 4) {
      bytes.fill(last, at2, at2 + count);
      at2 += count;
      [last, equal] = [-1, 0];
      continue;
    }
    bytes[at2] = byte;
    at2 += 1;
    equal = byte === last ? equal + 1 : 1;
    last = byte;
  }
  out.filled(at2);
}
__name(runs2, "runs");

// src/proof/unpack/lz4.ts
var FRAME = 407708164;
var LEGACY = 407642370;
var unlz4 = /* @__PURE__ */ __name((bytes, { maxOutputLength }) => {
  const out = output(maxOutputLength);
  let at2 = 0;
  while (at2 + 4 <= bytes.length) {
    const sign = bytes.readUInt32LE(at2);
    if (sign === FRAME) at2 = frame(bytes, at2 + 4, out);
    else if (sign === LEGACY) at2 = legacy(bytes, at2 + 4, out);
    else throw new Error("no LZ4");
  }
  return out.all();
}, "unlz4");
function frame(bytes, from, out) {
  const flags = bytes.readUInt8(from);
  const has = /* @__PURE__ */ __name((flag) => (flags & flag) !== 0, "has");
  let at2 = from + 3 + (has(8) ? 8 : 0) + (has(1) ? 4 : 0);
  let begin = out.length();
  for (; ; ) {
    const size = bytes.readUInt32LE(at2);
    at2 += 4;
    if (size === 0) return at2 + (has(4) ? 4 : 0);
    const end = at2 + (size & 2147483647);
    if (end > bytes.length) throw new Error("a cut-off block");
    if (has(32)) begin = out.length();
    if (size >= 2147483648) out.append(bytes.subarray(at2, end));
    else block2(bytes.subarray(at2, end), out, begin);
    at2 = end + (has(16) ? 4 : 0);
  }
}
__name(frame, "frame");
function legacy(bytes, from, out) {
  let at2 = from;
  while (at2 + 4 <= bytes.length) {
    const size = bytes.readUInt32LE(at2);
    if (size === LEGACY || size === FRAME || size === 0) return size === 0 ? bytes.length : at2;
    const end = at2 + 4 + size;
    if (end > bytes.length) throw new Error("a cut-off block");
    block2(bytes.subarray(at2 + 4, end), out, out.length());
    at2 = end;
  }
  return at2;
}
__name(legacy, "legacy");
function block2(input, out, begin) {
  let at2 = 0;
  const byte = /* @__PURE__ */ __name(() => {
    const value2 = input[at2++];
    if (value2 === void 0) throw new Error("a cut-off block");
    return value2;
  }, "byte");
  const length = /* @__PURE__ */ __name((nibble) => {
    let sum = nibble;
    if (nibble === 15) for (let more = 255; more === 255; sum += more) more = byte();
    return sum;
  }, "length");
  while (at2 < input.length) {
    const token = byte();
    const literals = length(token >> 4);
    if (at2 + literals > input.length) throw new Error("a cut-off block");
    out.append(input.subarray(at2, at2 + literals));
    at2 += literals;
    if (at2 === input.length) return;
    const distance = byte() | byte() << 8;
    const count = length(token & 15) + 4;
    if (distance === 0 || distance > out.length() - begin) throw new Error("LZ4 that refers to nothing");
    const bytes = out.room(count);
    out.filled(copyBack(bytes, out.length(), distance, count));
  }
}
__name(block2, "block");

// src/proof/unpack/lzma.ts
var STATES = 12;
var TOP = 2 ** 24;
function properties(byte) {
  if (byte >= 9 * 5 * 5) throw new Error("impossible LZMA properties");
  return { literalContext: byte % 9, literalPlace: Math.floor(byte / 9) % 5, place: Math.floor(byte / 45) };
}
__name(properties, "properties");
function lzmaDecoder(out) {
  let models = modelsFor({ literalContext: 0, literalPlace: 0, place: 0 });
  let state = 0;
  let [rep0, rep1, rep2, rep3] = [0, 0, 0, 0];
  let begin = 0;
  function decode(input, from, to, count) {
    let [range, code2, at2] = [4294967295, 0, from + 1];
    if (to > input.length || from + 5 > to) throw new Error("cut-off LZMA");
    for (let index = 0; index < 4; index += 1) code2 = (code2 << 8 | (input[at2++] ?? 0)) >>> 0;
    const normalize = /* @__PURE__ */ __name(() => {
      if (range >= TOP) return;
      if (at2 >= to) throw new Error("cut-off LZMA");
      range = range << 8 >>> 0;
      code2 = (code2 << 8 | (input[at2++] ?? 0)) >>> 0;
    }, "normalize");
    const bit = /* @__PURE__ */ __name((probabilities, index) => {
      const probability = probabilities[index] ?? 0;
      const bound = (range >>> 11) * probability;
      if (code2 < bound) {
        range = bound;
        probabilities[index] = probability + (2048 - probability >> 5);
        normalize();
        return 0;
      }
      range -= bound;
      code2 -= bound;
      probabilities[index] = probability - (probability >> 5);
      normalize();
      return 1;
    }, "bit");
    const tree = /* @__PURE__ */ __name((probabilities, start, bits) => {
      let node = 1;
      for (let index = 0; index < bits; index += 1) node = node << 1 | bit(probabilities, start + node);
      return node - (1 << bits);
    }, "tree");
    const reversed = /* @__PURE__ */ __name((probabilities, start, bits) => {
      let [node, value2] = [1, 0];
      for (let index = 0; index < bits; index += 1) {
        const one = bit(probabilities, start + node);
        node = node << 1 | one;
        value2 |= one << index;
      }
      return value2;
    }, "reversed");
    const direct = /* @__PURE__ */ __name((bits) => {
      let value2 = 0;
      for (let index = 0; index < bits; index += 1) {
        range >>>= 1;
        const one = code2 >= range ? 1 : 0;
        if (one === 1) code2 -= range;
        value2 = value2 << 1 | one;
        normalize();
      }
      return value2 >>> 0;
    }, "direct");
    const length = /* @__PURE__ */ __name((own, place2) => {
      if (bit(own, 0) === 0) return 2 + tree(own, 2 + place2 * 8, 3);
      if (bit(own, 1) === 0) return 10 + tree(own, 130 + place2 * 8, 3);
      return 18 + tree(own, 258, 8);
    }, "length");
    const distance = /* @__PURE__ */ __name((matched) => {
      const slot = tree(models.slot, Math.min(matched - 2, 3) * 64, 6);
      if (slot < 4) return slot;
      const bits = (slot >> 1) - 1;
      const base = (2 | slot & 1) * 2 ** bits;
      if (slot < 14) return base + reversed(models.special, base - slot, bits);
      return base + direct(bits - 4) * 16 + reversed(models.align, 0, 4);
    }, "distance");
    const { literalContext, literalPlace, place: placeBits } = models;
    let to_ = out.length();
    const end = to_ + count;
    const bytes = out.room(count);
    while (to_ < end) {
      const place2 = to_ - begin & (1 << placeBits) - 1;
      if (bit(models.match, state * 16 + place2) === 0) {
        const before2 = to_ > begin ? bytes[to_ - 1] ?? 0 : 0;
        const chosen = ((to_ - begin & (1 << literalPlace) - 1) << literalContext) + (before2 >> 8 - literalContext);
        const start = chosen * 768;
        let symbol = 1;
        if (state >= 7) {
          let matched = bytes[to_ - rep0 - 1] ?? 0;
          while (symbol < 256) {
            const expected = matched >> 7 & 1;
            matched <<= 1;
            const one = bit(models.literal, start + (1 + expected << 8) + symbol);
            symbol = symbol << 1 | one;
            if (one !== expected) break;
          }
        }
        while (symbol < 256) symbol = symbol << 1 | bit(models.literal, start + symbol);
        bytes[to_++] = symbol & 255;
        state = state < 4 ? 0 : state < 10 ? state - 3 : state - 6;
        continue;
      }
      let copied;
      if (bit(models.rep, state) === 0) {
        [rep3, rep2, rep1] = [rep2, rep1, rep0];
        copied = length(models.matchLength, place2);
        state = state < 7 ? 7 : 10;
        rep0 = distance(copied);
        if (rep0 === 4294967295) {
          out.filled(to_);
          return true;
        }
      } else if (bit(models.rep, STATES + state) === 0) {
        if (bit(models.long, state * 16 + place2) === 0) {
          state = state < 7 ? 9 : 11;
          copied = 1;
        } else {
          copied = length(models.repLength, place2);
          state = state < 7 ? 8 : 11;
        }
      } else {
        if (bit(models.rep, 2 * STATES + state) === 0) [rep0, rep1] = [rep1, rep0];
        else if (bit(models.rep, 3 * STATES + state) === 0) [rep0, rep1, rep2] = [rep2, rep0, rep1];
        else [rep0, rep1, rep2, rep3] = [rep3, rep0, rep1, rep2];
        copied = length(models.repLength, place2);
        state = state < 7 ? 8 : 11;
      }
      if (rep0 >= to_ - begin || copied > end - to_) throw new Error("LZMA that refers to nothing");
      to_ = copyBack(bytes, to_, rep0 + 1, copied);
    }
    out.filled(to_);
    return false;
  }
  __name(decode, "decode");
  return {
    decode,
    /** Forgets what was learnt; with other properties, where they are given. */
    reset(given = models) {
      models = modelsFor(given);
      state = 0;
      [rep0, rep1, rep2, rep3] = [0, 0, 0, 0];
    },
    /** From here on nothing refers to what came before. */
    forget() {
      begin = out.length();
    }
  };
}
__name(lzmaDecoder, "lzmaDecoder");
function modelsFor({ literalContext, literalPlace, place: place2 }) {
  const fresh2 = /* @__PURE__ */ __name((count) => new Uint16Array(count).fill(1024), "fresh");
  return {
    literalContext,
    literalPlace,
    place: place2,
    literal: fresh2(768 << literalContext + literalPlace),
    match: fresh2(STATES * 16),
    rep: fresh2(STATES * 4),
    long: fresh2(STATES * 16),
    slot: fresh2(4 * 64),
    special: fresh2(128),
    align: fresh2(16),
    // Two choices, 16 places of 8 short lengths, as many of 8 middle ones, 256 long ones.
    matchLength: fresh2(2 + 128 + 128 + 256),
    repLength: fresh2(2 + 128 + 128 + 256)
  };
}
__name(modelsFor, "modelsFor");

// src/proof/unpack/xz.ts
var CHECK_BYTES = [0, 4, 4, 4, 8, 8, 8, 16, 16, 16, 32, 32, 32, 64, 64, 64];
var LZMA2 = 33;
var MOST_RESETS = 2e4;
var unxz = /* @__PURE__ */ __name((bytes, { maxOutputLength }) => {
  const out = output(maxOutputLength);
  blocks(bytes, out);
  return out.all();
}, "unxz");
function xzBlocks(bytes, most) {
  return blocks(bytes, output(most));
}
__name(xzBlocks, "xzBlocks");
function blocks(bytes, out) {
  let at2 = 0;
  let count = 0;
  while (at2 < bytes.length) {
    if (bytes.toString("latin1", at2, at2 + 6) !== "\xFD7zXZ\0") throw new Error("no stream of xz");
    const check = CHECK_BYTES[bytes.readUInt8(at2 + 7) & 15] ?? 0;
    at2 += 12;
    while (bytes.readUInt8(at2) !== 0) {
      const packed2 = at2 + blockHeader(bytes, at2);
      at2 = padded(lzma2(bytes, packed2, out), packed2) + check;
      count += 1;
    }
    at2 = indexEnd(bytes, at2) + 12;
    while (at2 + 4 <= bytes.length && bytes.readUInt32LE(at2) === 0) at2 += 4;
  }
  return count;
}
__name(blocks, "blocks");
function blockHeader(bytes, at2) {
  const flags = bytes.readUInt8(at2 + 1);
  if ((flags & 3) !== 0) throw new Error("several filters");
  let place2 = at2 + 2;
  for (const flag of [64, 128]) if ((flags & flag) !== 0) place2 = number4(bytes, place2).end;
  const filter = number4(bytes, place2);
  if (filter.value !== LZMA2) throw new Error(`the filter ${filter.value}`);
  return (bytes.readUInt8(at2) + 1) * 4;
}
__name(blockHeader, "blockHeader");
function lzma2(bytes, from, out) {
  const decoder = lzmaDecoder(out);
  decoder.forget();
  let at2 = from;
  let resets = 0;
  for (; ; ) {
    const control = bytes.readUInt8(at2);
    if (control === 0) return at2 + 1;
    const size = bytes.readUInt16BE(at2 + 1) + 1;
    if (control < 128) {
      if (control > 2 || at2 + 3 + size > bytes.length) throw new Error("a broken chunk");
      if (control === 1) decoder.forget();
      out.append(bytes.subarray(at2 + 3, at2 + 3 + size));
      at2 += 3 + size;
      continue;
    }
    const packed2 = bytes.readUInt16BE(at2 + 3) + 1;
    const reset = control >> 5 & 3;
    if (reset > 0 && (resets += 1) > MOST_RESETS) throw new Error("too many beginnings");
    if (reset === 3) decoder.forget();
    if (reset >= 2) decoder.reset(properties(bytes.readUInt8(at2 + 5)));
    else if (reset === 1) decoder.reset();
    at2 += reset >= 2 ? 6 : 5;
    if (decoder.decode(bytes, at2, at2 + packed2, (control & 31) * 65536 + size))
      throw new Error("an end within a chunk");
    at2 += packed2;
  }
}
__name(lzma2, "lzma2");
var unlzma2 = /* @__PURE__ */ __name((bytes, { maxOutputLength }) => {
  const out = output(maxOutputLength);
  for (let at2 = 0; at2 < bytes.length; at2 = lzma2(bytes, at2, out)) {
    const control = bytes.readUInt8(at2);
    if (control !== 1 && control < 224) throw new Error("no beginning of LZMA2");
  }
  return out.all();
}, "unlzma2");
function indexEnd(bytes, from) {
  const records2 = number4(bytes, from + 1);
  let at2 = records2.end;
  for (let index = 0; index < records2.value * 2; index += 1) at2 = number4(bytes, at2).end;
  return padded(at2, from) + 4;
}
__name(indexEnd, "indexEnd");
function number4(bytes, from) {
  let value2 = 0;
  for (let index = 0; index < 7; index += 1) {
    const byte = bytes.readUInt8(from + index);
    value2 += (byte & 127) * 2 ** (7 * index);
    if (byte < 128) return { value: value2, end: from + index + 1 };
  }
  throw new Error("a number without an end");
}
__name(number4, "number");
function padded(at2, from) {
  return from + Math.ceil((at2 - from) / 4) * 4;
}
__name(padded, "padded");
var unlzma = /* @__PURE__ */ __name((bytes, { maxOutputLength }) => {
  const out = output(maxOutputLength);
  const decoder = lzmaDecoder(out);
  decoder.reset(properties(bytes.readUInt8(0)));
  const size = bytes.readBigUInt64LE(5);
  if (size < 2n ** 53n) decoder.decode(bytes, 13, bytes.length, Number(size));
  else if (!decoder.decode(bytes, 13, bytes.length, maxOutputLength)) throw new RangeError("no end in sight");
  return out.all();
}, "unlzma");
var unlzip = /* @__PURE__ */ __name((bytes, { maxOutputLength }) => {
  const members2 = [];
  for (let end = bytes.length; end > 0 && members2.length < MOST_RESETS; end = members2.at(-1)?.[0] ?? 0) {
    const start = end - Number(bytes.readBigUInt64LE(end - 8));
    if (start > end - 26 || bytes.toString("latin1", start, start + 5) !== "LZIP")
      throw new Error("no member of lzip");
    members2.push([start, end]);
  }
  const out = output(maxOutputLength);
  for (const [start, end] of members2.reverse()) {
    const decoder = lzmaDecoder(out);
    decoder.forget();
    decoder.reset({ literalContext: 3, literalPlace: 0, place: 2 });
    decoder.decode(bytes, start + 6, end - 20, Number(bytes.readBigUInt64LE(end - 16)));
  }
  return out.all();
}, "unlzip");

// src/proof/readers/packed.ts
var PACKED = [
  {
    name: "gzip",
    reads: /* @__PURE__ */ __name((_path, bytes) => magic(bytes, "\x8B\b"), "reads"),
    look: /* @__PURE__ */ __name((path2, first, second, within3) => {
      const [one, other] = both(first, second, (bytes) => unpacked(within3, bytes, gunzip));
      if (!one.equals(other)) return within3.into(path2.replace(/\.t?gz$/, ""), one, other);
      const [time, otherTime] = both(first, second, (bytes) => bytes.readUInt32LE(4));
      if (time !== otherTime) return told("time", "time in the header", "byte 4", date(time), date(otherTime));
      const [name, otherName] = both(first, second, gzipName);
      if (name !== otherName) return told("temporary path", "name in the header", "byte 10", name, otherName);
      return told("unknown", "another compression of the same content", "byte 8");
    }, "look")
  },
  compressed("zstd", /\.zst$/, (bytes) => magic(bytes, "(\xB5/\xFD"), zstdDecompressSync),
  compressed(
    "xz",
    /\.xz$/,
    (bytes) => magic(bytes, "\xFD7zXZ\0"),
    unxz,
    ({ budget }, first, second) => {
      const [one, other] = both(first, second, (bytes) => xzBlocks(bytes, budget.bytes));
      return one === other ? void 0 : told("number", "number of blocks", "blocks", String(one), String(other));
    }
  ),
  compressed("bzip2", /\.bz2$/, (bytes) => /^BZh[1-9]1AY&SY/.test(bytes.toString("latin1", 0, 10)), bunzip2),
  compressed("LZ4", /\.lz4$/, (bytes) => magic(bytes, '"M') || magic(bytes, "!L"), unlz4),
  compressed("lzip", /\.lz$/, (bytes) => magic(bytes, "LZIP"), unlzip),
  // This form has no sign of its own: the usual properties, and a dictionary that is a power of two.
  compressed("LZMA", /\.lzma$/, (bytes) => magic(bytes, "]\0\0") && bytes.length > 13, unlzma),
  // This one has no sign at all: what does not unpack is none.
  compressed("brotli", /\.br$/, (_bytes, path2) => path2.endsWith(".br"), brotliDecompressSync),
  {
    // Too large, or packed in a way that is not undone here: the bytes would look thrown, and say nothing.
    name: "packed",
    reads: /* @__PURE__ */ __name((_path, bytes) => packing(bytes) !== void 0, "reads"),
    look: /* @__PURE__ */ __name((_path, first) => told("unknown", `${packing(first) ?? "content"}, which is not unpacked here`, "byte 0"), "look")
  },
  {
    // Source: rpm, docs/manual/format_v4.md: a lead, signatures, the header, and the files as a packed archive.
    name: "rpm",
    reads: /* @__PURE__ */ __name((_path, bytes) => magic(bytes, "\xED\xAB\xEE\xDB"), "reads"),
    look: /* @__PURE__ */ __name((path2, first, second, { moment, into }) => {
      const [one, other] = both(first, second, rpmParts);
      const files = one.files.equals(other.files) ? void 0 : into(`${path2}.cpio`, one.files, other.files);
      if (files && files.cause !== "unknown") return files;
      return rpmHeaderEvidence(one.header, other.header, moment) ?? files;
    }, "look")
  },
  {
    // Source: 7zFormat.txt. What was packed lies in front of the list of files, which is packed as well.
    name: "7z",
    reads: /* @__PURE__ */ __name((_path, bytes) => magic(bytes, "7z\xBC\xAF'"), "reads"),
    look: /* @__PURE__ */ __name((path2, first, second, within3) => {
      const { budget } = within3;
      const [one, other] = both(first, second, (bytes) => bytes.subarray(32, 32 + endOf7z(bytes)));
      if (one.equals(other)) return told("time", "times of the members", "list of files");
      const [drawn2, itsDrawn] = both(first, second, (bytes) => vectorOf7z(bytes, budget.bytes));
      if (drawn2 !== void 0 && itsDrawn !== void 0 && drawn2 !== itsDrawn)
        return told("random value", "initialization vector of the encryption", "list of files", drawn2, itsDrawn);
      const found = contentOf7z(path2, one, other, within3);
      return found && found.cause !== "unknown" ? found : told("unknown", "7z, which is not unpacked here", "byte 32");
    }, "look")
  },
  archive("zip", (bytes) => magic(bytes, "PK") || zipBefore(bytes) !== void 0, zipMembers, zipBefore),
  archive("tar", (bytes) => magic(bytes, "ustar", 257), tarMembers),
  archive("ar", (bytes) => magic(bytes, "!<arch>\n"), arMembers),
  archive("cpio", (bytes) => cpioForm(bytes) !== void 0, cpioMembers)
];
var CARRIERS = [
  {
    name: "carried",
    reads: /* @__PURE__ */ __name((_path, bytes) => bytes.length > 24, "reads"),
    look: /* @__PURE__ */ __name((_path, first, second, within3) => carriedEvidence(first, second, within3, false), "look")
  }
];
function gunzip(bytes, options) {
  try {
    return gunzipSync2(bytes, options);
  } catch (error) {
    if (error.code !== "Z_BUF_ERROR") throw error;
    return gunzipSync2(bytes, { ...options, finishFlush: constants2.Z_SYNC_FLUSH });
  }
}
__name(gunzip, "gunzip");
function compressed(name, ending, reads, unpack, packing2) {
  return {
    name,
    reads: /* @__PURE__ */ __name((path2, bytes) => reads(bytes, path2), "reads"),
    look: /* @__PURE__ */ __name((path2, first, second, within3) => {
      const [one, other] = both(first, second, (bytes) => unpacked(within3, bytes, unpack));
      if (!one.equals(other)) return within3.into(path2.replace(ending, ""), one, other);
      const seen = packing2?.(within3, first, second);
      return seen ?? told("unknown", "another compression of the same content", "byte 4");
    }, "look")
  };
}
__name(compressed, "compressed");
function archive(name, reads, members2, before2) {
  return {
    name,
    reads: /* @__PURE__ */ __name((_path, bytes) => reads(bytes), "reads"),
    look: /* @__PURE__ */ __name((_path, first, second, { moment, budget, into }) => {
      const [one, other] = both(first, second, (bytes) => before2?.(bytes));
      if (one && other && !one.equals(other)) return void 0;
      return archiveEvidence(members2(first, budget), members2(second, budget), moment, into);
    }, "look")
  };
}
__name(archive, "archive");
function unpacked({ budget }, bytes, unpack) {
  const most = Math.max(1, Math.floor(budget.bytes / 2));
  budget.bytes -= most;
  const content = unpack(bytes, { maxOutputLength: most });
  budget.bytes += most - content.length;
  return content;
}
__name(unpacked, "unpacked");
function endOf7z(bytes) {
  const end = Number(bytes.readBigUInt64LE(12));
  return bytes[32 + end] === 23 && bytes[33 + end] === 6 ? numberOf7z(bytes, 34 + end) ?? end : end;
}
__name(endOf7z, "endOf7z");
function numberOf7z(bytes, at2) {
  const head = bytes.readUInt8(at2);
  const more = Math.clz32(~head << 24);
  if (more > 5) return void 0;
  return (head & 127 >> more) * 2 ** (8 * more) + (more === 0 ? 0 : bytes.readUIntLE(at2 + 1, more));
}
__name(numberOf7z, "numberOf7z");
function contentOf7z(path2, first, second, within3) {
  try {
    const [one, other] = both(first, second, (bytes) => unpacked(within3, bytes, unlzma2));
    return one.equals(other) ? void 0 : within3.into(path2.replace(/\.7z$/, ""), one, other);
  } catch {
    return void 0;
  }
}
__name(contentOf7z, "contentOf7z");
var AES = "$\xF1\x07";
function vectorOf7z(bytes, most) {
  const end = 32 + Number(bytes.readBigUInt64LE(12));
  const said = bytes.subarray(end);
  const packed2 = said.indexOf("#", 0, "latin1");
  const open3 = said[0] === 23 && packed2 >= 0 && !said.includes(AES, 0, "latin1");
  const list = open3 ? listOf7z(bytes.subarray(32 + endOf7z(bytes), end)) : said;
  const at2 = list.indexOf(AES, 0, "latin1");
  return at2 < 0 ? void 0 : list.toString("hex", at2 + 8, at2 + 24);
  function listOf7z(stream) {
    const size = Buffer.alloc(8);
    size.writeBigUInt64LE(BigInt(numberOf7z(said, packed2 + 11) ?? 0));
    const properties2 = said.subarray(packed2 + 5, packed2 + 10);
    return unlzma(Buffer.concat([properties2, size, stream]), { maxOutputLength: Math.max(1, Math.floor(most)) });
  }
  __name(listOf7z, "listOf7z");
}
__name(vectorOf7z, "vectorOf7z");
function rpmParts(bytes) {
  const length = /* @__PURE__ */ __name((at2) => {
    if (!magic(bytes, "\x8E\xAD\xE8", at2)) throw new Error("no header");
    return 16 + bytes.readUInt32BE(at2 + 8) * 16 + bytes.readUInt32BE(at2 + 12);
  }, "length");
  const header = 96 + Math.ceil(length(96) / 8) * 8;
  const files = header + length(header);
  return { header: bytes.subarray(header + 8, files), files: bytes.subarray(files) };
}
__name(rpmParts, "rpmParts");
function gzipName(bytes) {
  if (((bytes[3] ?? 0) & 8) === 0) return "no name";
  const end = bytes.indexOf(0, 10);
  return bytes.toString("latin1", 10, Math.min(end < 0 ? 10 : end, 266));
}
__name(gzipName, "gzipName");
function packing(bytes) {
  if (magic(bytes, "\xFD7zXZ\0")) return "xz";
  if (/^BZh[1-9]1AY&SY/.test(bytes.toString("latin1", 0, 10))) return "bzip2";
  return magic(bytes, '"M') ? "LZ4" : void 0;
}
__name(packing, "packing");

// src/proof/readers/numbers.ts
var LOOKED_AT9 = 1024 * 1024;
var LEAST3 = 4;
var FORMS6 = [
  { pattern: /\b0x[0-9a-f]{1,2}\b/gi, digits: /(?<=0x)[0-9a-f]+/gi, base: 16 },
  { pattern: /\\x[0-9a-f]{2}/gi, digits: /(?<=\\x)[0-9a-f]+/gi, base: 16 },
  // A dump: the place in front, and the letters behind.
  { pattern: /^[0-9a-f]{4,8}:? +(?:[0-9a-f]{2,4} {1,2})+.*$/gim, digits: /[0-9a-f]{2}/gi, base: 16 },
  // Addresses of network cards have six with colons between.
  {
    pattern: /(?<![0-9a-z:])[0-9a-f]{2}(?: [0-9a-f]{2}){5,}(?![0-9a-z])|(?<![0-9a-z:])[0-9a-f]{2}(?::[0-9a-f]{2}){7,}(?![0-9a-z:])/gi,
    digits: /[0-9a-f]{2}/gi,
    base: 16
  },
  { pattern: /(?<=[[{(]\s{0,8})\d{1,3}(?:,\s*\d{1,3}){11,}(?=,?\s*[\]})])/g, digits: /\d+/g, base: 10 }
];
var NUMBERS3 = [
  {
    name: "bytes in text",
    reads: /* @__PURE__ */ __name((_path, bytes) => bytes.length <= LOOKED_AT9 && isText(bytes), "reads"),
    look: /* @__PURE__ */ __name((path2, first, second, { into }) => {
      const [one, other] = both(first, second, (bytes) => bytes.toString("latin1"));
      for (const form2 of FORMS6) {
        const [left, right] = [bytesIn(one, form2), bytesIn(other, form2)];
        if (left === void 0 || left.rest !== right?.rest || left.bytes.equals(right.bytes)) continue;
        const found = into(`${path2}.bytes`, left.bytes, right.bytes);
        if (found.cause !== "unknown" && found.cause !== "number") return found;
      }
      return void 0;
    }, "look")
  }
];
function bytesIn(text2, { pattern: pattern2, digits, base }) {
  const numbers = [];
  const rest = text2.replaceAll(pattern2, (found) => {
    const own = /^[0-9a-f]{4,8}:? +\S/i.test(found) ? /^\S+ +(.*?)(?: {2,}|$)/.exec(found)?.[1] ?? "" : found;
    for (const number5 of own.match(digits) ?? []) numbers.push(parseInt(number5, base));
    return "#";
  });
  return numbers.length < LEAST3 || numbers.some((number5) => number5 > 255) ? void 0 : { bytes: Buffer.from(numbers), rest };
}
__name(bytesIn, "bytesIn");

// src/proof/readers/openpgp.ts
import { inflateRawSync as inflateRawSync4, inflateSync as inflateSync6 } from "node:zlib";
var TAGS2 = { signature: 2, packed: 8, literal: 11, user: 13 };
var KEYS = [5, 6, 7, 14];
var SEALED = [1, 3, 9, 18, 19, 20];
var OTHERS = [4, 10, 12, 17, 21];
var KNOWN = [...Object.values(TAGS2), ...KEYS, ...SEALED, ...OTHERS];
var PACKETS = 1e4;
var [MADE, NOTE2] = [2, 20];
var OPENPGP = [
  {
    name: "OpenPGP",
    reads: /* @__PURE__ */ __name((_path, bytes) => {
      const tag = tagOf(bytes[0] ?? 0);
      return bytes.length > 16 && tag !== void 0 && KNOWN.includes(tag);
    }, "reads"),
    look: /* @__PURE__ */ __name((path2, first, second, within3) => openpgpEvidence(path2, first, second, within3), "look")
  }
];
var ARMOR = /-----BEGIN PGP (?!SIGNED)[A-Z ]+-----\r?\n(?:[\w-]+: .*\r?\n)*\r?\n([A-Za-z0-9+/=\s]*?)(?:\r?\n=[\w+/]{4})?\r?\n-----END PGP [A-Z ]+-----/g;
function armoredEvidence(path2, first, second, within3) {
  const [one, other] = [first, second].map((bytes) => {
    const text2 = bytes.toString("latin1");
    const bodies = [...text2.matchAll(ARMOR)].map(([, body = ""]) => Buffer.from(body, "base64"));
    return { beside: text2.replaceAll(ARMOR, ""), body: Buffer.concat(bodies) };
  });
  if (one.beside !== other.beside)
    return within3.into(`${path2}.txt`, Buffer.from(one.beside, "latin1"), Buffer.from(other.beside, "latin1"));
  return openpgpEvidence(path2, one.body, other.body, within3);
}
__name(armoredEvidence, "armoredEvidence");
function openpgpEvidence(path2, first, second, within3) {
  const [ones, others] = [packets(first, within3), packets(second, within3)];
  if (ones.length !== others.length || ones.some(({ tag }, at2) => tag !== others[at2]?.tag)) return void 0;
  const fresh2 = ones.some((one, at2) => KEYS.includes(one.tag) && !keyOf(one.body).equals(keyOf(others[at2]?.body)));
  const found = ones.flatMap((one, at2) => {
    const { body } = others[at2] ?? one;
    return one.body.equals(body) ? [] : [packetEvidence(path2, one, body, fresh2, within3)];
  });
  if (found.some((each) => each === void 0)) return void 0;
  const rank2 = /* @__PURE__ */ __name(({ seen }) => ["signature", "time of the signature"].indexOf(seen[0] ?? ""), "rank");
  return found.toSorted((one, other) => order(rank2(one)) - order(rank2(other)))[0];
}
__name(openpgpEvidence, "openpgpEvidence");
function order(rank2) {
  return rank2 < 0 ? 0 : 2 - rank2;
}
__name(order, "order");
function packetEvidence(path2, { tag, body }, other, fresh2, { into }) {
  if (tag === TAGS2.signature) return signatureEvidence(body, other, fresh2);
  if (SEALED.includes(tag)) return told("random value", "session key", "its body", "not shown", "not shown");
  if (KEYS.includes(tag)) {
    if (fresh2) return told("random value", "key", "its body", "not shown", "not shown");
    return told("time", "time of the key", "byte 1", date(body.readUInt32BE(1)), date(other.readUInt32BE(1)));
  }
  if (tag === TAGS2.user) return into(`${path2}.txt`, body, other);
  if (tag !== TAGS2.literal) return void 0;
  const [one, counterpart] = [literalOf(body), literalOf(other)];
  if (!one.content.equals(counterpart.content)) return into(`${path2}.txt`, one.content, counterpart.content);
  return one.name === counterpart.name ? told("time", "time of what is packed", "its head", date(one.time), date(counterpart.time)) : told("temporary path", "name of what is packed", "its head", one.name, counterpart.name);
}
__name(packetEvidence, "packetEvidence");
function signatureEvidence(first, second, fresh2) {
  const [one, other] = [signatureOf(first), signatureOf(second)];
  if (!one || !other) return void 0;
  if (fresh2 || one.signer !== other.signer)
    return told("random value", "key that signed", "its body", "not shown", "not shown");
  if (one.rest !== other.rest) return void 0;
  return one.time === other.time ? told("random value", "signature", "its end", "not shown", "not shown") : told("time", "time of the signature", "its head", date(one.time), date(other.time));
}
__name(signatureEvidence, "signatureEvidence");
function signatureOf(body) {
  const version = body[0] ?? 0;
  if (version < 4 || version > 6) return void 0;
  const wide = version === 6 ? 4 : 2;
  const length = body.readUIntBE(4, wide);
  const [rest, signers2] = [[body.toString("hex", 1, 4)], []];
  let time = 0;
  for (const [from, to] of [
    [4 + wide, 4 + wide + length],
    [4 + 2 * wide + length, 4 + 2 * wide + length + body.readUIntBE(4 + wide + length, wide)]
  ]) {
    for (let at2 = from; at2 < to; ) {
      const { start, end } = newLength(body, at2);
      const kind = (body[start] ?? 0) & 127;
      const value2 = body.toString("hex", start + 1, end);
      if (kind === MADE) time = body.readUInt32BE(start + 1);
      else if (kind === 16 || kind === 33) signers2.push(value2);
      else if (kind !== NOTE2 || !value2.includes(Buffer.from("salt@").toString("hex"))) rest.push(`${kind} ${value2}`);
      at2 = end;
    }
  }
  return { time, signer: signers2.join(), rest: rest.join("\n") };
}
__name(signatureOf, "signatureOf");
function keyOf(body = Buffer.alloc(0)) {
  return Buffer.concat([body.subarray(0, 1), body.subarray(5)]);
}
__name(keyOf, "keyOf");
function literalOf(body) {
  const end = 2 + (body[1] ?? 0);
  return { name: body.toString("utf8", 2, end), time: body.readUInt32BE(end), content: body.subarray(end + 4) };
}
__name(literalOf, "literalOf");
function tagOf(head) {
  if (head < 128) return void 0;
  return head & 64 ? head & 63 : head >> 2 & 15;
}
__name(tagOf, "tagOf");
function packets(bytes, { budget }, depth = 0) {
  const found = [];
  for (let at2 = 0; at2 < bytes.length && found.length < PACKETS; ) {
    const tag = tagOf(bytes.readUInt8(at2));
    if (tag === void 0 || !KNOWN.includes(tag)) throw new Error("no packet");
    const { body, end } = bodyAt(bytes, at2);
    if (end > bytes.length) throw new Error("a cut-off packet");
    if (tag !== TAGS2.packed) found.push({ tag, body });
    else if (depth < 3) {
      const options = { maxOutputLength: Math.max(1, Math.floor(budget.bytes / 4)) };
      const unpack = [void 0, inflateRawSync4, inflateSync6, bunzip2][body[0] ?? 0];
      const content = unpack ? unpack(body.subarray(1), options) : body.subarray(1);
      budget.bytes -= content.length;
      found.push(...packets(content, { budget }, depth + 1));
    }
    at2 = end;
  }
  return found;
}
__name(packets, "packets");
function bodyAt(bytes, at2) {
  const head = bytes.readUInt8(at2);
  if ((head & 64) === 0) {
    const width = [1, 2, 4, 0][head & 3] ?? 0;
    const from = at2 + 1 + width;
    const end = width === 0 ? bytes.length : from + bytes.readUIntBE(at2 + 1, width);
    return { body: bytes.subarray(from, end), end };
  }
  const parts2 = [];
  for (let from = at2 + 1; ; ) {
    const part2 = bytes.readUInt8(from);
    const { start, end } = part2 >= 224 && part2 < 255 ? { start: from + 1, end: from + 1 + 2 ** (part2 & 31) } : newLength(bytes, from);
    parts2.push(bytes.subarray(start, end));
    if (part2 < 224 || part2 === 255) return { body: Buffer.concat(parts2), end };
    from = end;
  }
}
__name(bodyAt, "bodyAt");
function newLength(bytes, at2) {
  const head = bytes.readUInt8(at2);
  if (head < 192) return { start: at2 + 1, end: at2 + 1 + head };
  if (head < 255) return { start: at2 + 2, end: at2 + 2 + (head - 192) * 256 + bytes.readUInt8(at2 + 1) + 192 };
  return { start: at2 + 5, end: at2 + 5 + bytes.readUInt32BE(at2 + 1) };
}
__name(newLength, "newLength");

// src/proof/readers/ruby.ts
var MOST7 = { values: 2e5, depth: 200, characters: 32 * 1024 * 1024 };
var FINER = /* @__PURE__ */ new Set(["nano_num", "nano_den", "submicro"]);
var RUBY_DUMPS = [
  {
    name: "Ruby Marshal",
    reads: /* @__PURE__ */ __name((_path, bytes) => magic(bytes, "\b") && bytes.length > 4, "reads"),
    look: /* @__PURE__ */ __name((path2, first, second, { into }) => {
      const [one, other] = [marshalLines(first), marshalLines(second)];
      return one === other ? void 0 : into(`${path2}.txt`, Buffer.from(one), Buffer.from(other));
    }, "look")
  }
];
function marshalLines(bytes) {
  const lines = [];
  let at2 = 0;
  let values = 0;
  let symbols = [];
  const byte = /* @__PURE__ */ __name(() => bytes.readUInt8(at2++), "byte");
  const number5 = /* @__PURE__ */ __name(() => {
    const head = bytes.readInt8(at2++);
    if (head === 0) return 0;
    if (head > 4) return head - 5;
    if (head < -4) return head + 5;
    const width = Math.abs(head);
    const value3 = bytes.readUIntLE(at2, width);
    at2 += width;
    return head > 0 ? value3 : value3 - 2 ** (8 * width);
  }, "number");
  const piece = /* @__PURE__ */ __name((length = number5()) => {
    if (length < 0 || at2 + length > bytes.length) throw new Error("a length beyond the end");
    at2 += length;
    return bytes.subarray(at2 - length, at2);
  }, "piece");
  const symbol = /* @__PURE__ */ __name(() => {
    const kind = String.fromCharCode(byte());
    if (kind === ";") return symbols[number5()] ?? "";
    if (kind === "I") {
      const name2 = symbol();
      pairs(number5(), "", 0, () => false);
      return name2;
    }
    if (kind !== ":") throw new Error("no symbol");
    const name = piece().toString("utf8");
    symbols.push(name);
    return name;
  }, "symbol");
  let characters = 0;
  const say = /* @__PURE__ */ __name((name, value3) => {
    characters += name.length + value3.length;
    if (characters > MOST7.characters) throw new Error("too much");
    lines.push(`${name}: ${value3}`);
  }, "say");
  const several = /* @__PURE__ */ __name((count, each) => {
    for (let index = 0; index < count; index += 1) each(index);
  }, "several");
  const pairs = /* @__PURE__ */ __name((count, name, depth, told4 = () => true) => {
    several(count, () => {
      const own = symbol();
      const before2 = lines.length;
      value2(`${name}.${own}`, depth + 1);
      if (!told4(own)) lines.length = before2;
    });
  }, "pairs");
  const value2 = /* @__PURE__ */ __name((name, depth) => {
    if ((values += 1) > MOST7.values || depth > MOST7.depth) throw new Error("too much");
    const before2 = lines.length;
    const kind = String.fromCharCode(byte());
    const scalar = /* @__PURE__ */ __name((text2) => {
      say(name, text2);
      return text2;
    }, "scalar");
    switch (kind) {
      case "0":
        return scalar("nil");
      case "T":
        return scalar("true");
      case "F":
        return scalar("false");
      case "i":
        return scalar(String(number5()));
      case "f":
        return scalar(piece().toString("latin1"));
      case '"':
        return scalar(textOf(piece()));
      case "/": {
        const text2 = textOf(piece());
        byte();
        return scalar(text2);
      }
      case "l": {
        const sign = String.fromCharCode(byte());
        const digits = Buffer.from(piece(number5() * 2)).reverse().toString("hex");
        return scalar(`${sign}${BigInt(`0x${digits || "0"}`)}`);
      }
      case ":":
      case ";":
        at2 -= 1;
        return scalar(symbol());
      case "@":
        number5();
        return scalar("(as above)");
      case "c":
      case "m":
        return scalar(textOf(piece()));
      case "I": {
        const text2 = value2(name, depth + 1);
        const time = lines.length > before2 && lines.at(-1)?.endsWith(TIME) === true;
        pairs(number5(), name, depth, (own) => own !== "E" && own !== "encoding" && !(time && FINER.has(own)));
        return text2;
      }
      case "e":
      case "C":
        symbol();
        return value2(name, depth + 1);
      case "[":
        several(number5(), (index) => value2(`${name}[${index}]`, depth + 1));
        return void 0;
      case "{":
      case "}":
        several(number5(), () => {
          const start = lines.length;
          const key = value2(name, depth + 1);
          if (key !== void 0) lines.length = start;
          value2(`${name}.${key ?? "?"}`, depth + 1);
        });
        if (kind === "}") value2(`${name}.default`, depth + 1);
        return void 0;
      case "o":
      case "S": {
        const type = symbol();
        pairs(number5(), `${name}<${type}>`, depth);
        return void 0;
      }
      case "u": {
        const type = symbol();
        const own = piece();
        return scalar((type === "Time" ? timeText(own) : void 0) ?? `${type} ${textOf(own)}`);
      }
      case "U": {
        const type = symbol();
        return value2(`${name}<${type}>`, depth + 1);
      }
      default:
        throw new Error("no dump");
    }
  }, "value");
  while (at2 < bytes.length) {
    if (!magic(bytes, "\b", at2)) throw new Error("no dump");
    at2 += 2;
    symbols = [];
    value2("", 0);
  }
  return lines.join("\n");
}
__name(marshalLines, "marshalLines");
function textOf(bytes) {
  return isText(bytes) ? bytes.toString("utf8").replaceAll("\n", "\\n") : bytes.toString("hex");
}
__name(textOf, "textOf");
var TIME = " (Time)";
function timeText(bytes) {
  if (bytes.length !== 8) return void 0;
  const [day, clock2] = [bytes.readUInt32LE(0), bytes.readUInt32LE(4)];
  if (day < 2 ** 31) return void 0;
  const [year, month, date2, hour] = [1900 + (day >>> 14 & 65535), day >>> 10 & 15, day >>> 5 & 31, day & 31];
  const ms = Date.UTC(year, month, date2, hour, clock2 >>> 26, clock2 >>> 20 & 63);
  return `${new Date(ms).toISOString().slice(0, 19)}.${String(clock2 & 1048575).padStart(6, "0")}Z${TIME}`;
}
__name(timeText, "timeText");

// src/proof/readers/streams.ts
import { brotliDecompressSync as brotliDecompressSync2, inflateRawSync as inflateRawSync5 } from "node:zlib";

// src/proof/unpack/snappy.ts
function unsnappy(bytes, size) {
  let at2 = 0;
  let said = 0;
  for (let shift = 0; shift < 5; shift += 1) {
    const byte = bytes[at2++] ?? 0;
    said += (byte & 127) * 128 ** shift;
    if (byte < 128) break;
  }
  if (said !== size || size > bytes.length * 64) return void 0;
  const out = Buffer.alloc(size);
  let length = 0;
  while (at2 < bytes.length) {
    const tag = bytes[at2++] ?? 0;
    const kind = tag & 3;
    if (kind === 0) {
      const more = Math.max(0, (tag >> 2) - 59);
      if (at2 + more > bytes.length) return void 0;
      const count2 = 1 + (more === 0 ? tag >> 2 : bytes.readUIntLE(at2, more));
      at2 += more;
      if (at2 + count2 > bytes.length || length + count2 > size) return void 0;
      bytes.copy(out, length, at2, at2 + count2);
      [at2, length] = [at2 + count2, length + count2];
      continue;
    }
    const width = kind === 1 ? 1 : kind === 2 ? 2 : 4;
    if (at2 + width > bytes.length) return void 0;
    const [count, distance] = kind === 1 ? [4 + (tag >> 2 & 7), (tag >> 5) * 256 + (bytes[at2] ?? 0)] : [1 + (tag >> 2), bytes.readUIntLE(at2, width)];
    at2 += width;
    if (distance === 0 || distance > length || length + count > size) return void 0;
    length = copyBack(out, length, distance, count);
  }
  return length === size ? out : void 0;
}
__name(unsnappy, "unsnappy");

// src/proof/readers/streams.ts
var STREAMS = 2e3;
var STREAM_FILES = [
  unpackedReader("WOFF2", (bytes) => magic(bytes, "wOF2"), woff2),
  unpackedReader("Avro", (bytes) => magic(bytes, "Obj"), avro),
  unpackedReader("Parquet", (bytes) => magic(bytes, "PAR1"), parquet),
  unpackedReader("log of LevelDB", (bytes, path2) => LEVEL_LOG.test(path2) && !isText(bytes), levelLog),
  unpackedReader("TFRecord", (bytes, path2) => RECORDS.test(path2) && bytes.length > 16, records)
];
var LEVEL_LOG = /(?:^|\/)(?:\d{6}\.log|MANIFEST-\d{6})$/;
var RECORDS = /tfevents|\.tfrecords?$/;
function unpackedReader(name, reads, unpack) {
  return {
    name,
    reads: /* @__PURE__ */ __name((path2, bytes) => reads(bytes, path2), "reads"),
    look: /* @__PURE__ */ __name((path2, first, second, { into, budget }) => {
      const [one, other] = both(first, second, (bytes) => unpack(bytes, Math.max(1, Math.floor(budget.bytes / 2))));
      if (one === void 0 || other === void 0) return void 0;
      budget.bytes -= one.length + other.length;
      const found = one.equals(other) ? void 0 : into(`${path2}.unpacked`, one, other);
      return found?.cause === "unknown" ? void 0 : found && { ...found, stamps: void 0 };
    }, "look")
  };
}
__name(unpackedReader, "unpackedReader");
function woff2(bytes, most) {
  const [size, metadata] = [bytes.readUInt32BE(20), bytes.readUInt32BE(28)];
  const end = metadata === 0 ? bytes.length : metadata;
  for (let padding = 0; padding < 4; padding += 1)
    try {
      const stream = bytes.subarray(end - padding - size, end - padding);
      return brotliDecompressSync2(stream, { maxOutputLength: most });
    } catch {
    }
  return void 0;
}
__name(woff2, "woff2");
function avro(bytes, most) {
  if (!bytes.subarray(0, 4096).includes("avro.codecdeflate", 0, "latin1")) return void 0;
  const mark = bytes.subarray(bytes.length - 16);
  const parts2 = [];
  let [at2, left] = [bytes.indexOf(mark) + 16, most];
  parts2.push(bytes.subarray(0, at2));
  while (at2 < bytes.length && parts2.length < STREAMS) {
    for (let number5 = 0; number5 < 2; number5 += 1) while (bytes.readUInt8(at2++) >= 128) ;
    const end = bytes.indexOf(mark, at2);
    if (end < 0) return void 0;
    const part2 = inflateRawSync5(bytes.subarray(at2, end), { maxOutputLength: Math.max(1, left) });
    left -= part2.length;
    parts2.push(part2);
    at2 = end + 16;
  }
  return Buffer.concat(parts2);
}
__name(avro, "avro");
function parquet(bytes, most) {
  const parts2 = [];
  let left = most;
  for (let at2 = bytes.indexOf(21, 4); at2 >= 0 && at2 + 8 < bytes.length && parts2.length < STREAMS; ) {
    const page = pageAt(bytes, at2, left);
    if (page) {
      parts2.push(page.content);
      left -= page.content.length;
    }
    at2 = bytes.indexOf(21, page?.end ?? at2 + 1);
  }
  return parts2.length > 0 ? Buffer.concat(parts2) : void 0;
}
__name(parquet, "parquet");
var HEAD = 200;
function pageAt(bytes, at2, most) {
  if (![0, 4, 6].includes(bytes[at2 + 1] ?? 1) || bytes[at2 + 2] !== 21) return void 0;
  let place2 = at2 + 3;
  const number5 = /* @__PURE__ */ __name(() => {
    let value2 = 0;
    for (let shift = 0; shift < 5; shift += 1) {
      const byte = bytes.readUInt8(place2++);
      value2 += (byte & 127) * 128 ** shift;
      if (byte < 128) break;
    }
    return value2 / 2;
  }, "number");
  const whole = number5();
  if (bytes[place2++] !== 21) return void 0;
  const packed2 = number5();
  if (!Number.isInteger(whole) || !Number.isInteger(packed2) || whole > most || packed2 === 0) return void 0;
  for (let from = place2; from < place2 + HEAD && from + packed2 <= bytes.length; from += 1) {
    if (bytes[from - 1] !== 0) continue;
    const content = unsnappy(bytes.subarray(from, from + packed2), whole);
    if (content) return { content, end: from + packed2 };
  }
  return void 0;
}
__name(pageAt, "pageAt");
function levelLog(bytes) {
  const parts2 = [];
  for (let at2 = 0; at2 + 7 <= bytes.length; ) {
    const left = 32768 - at2 % 32768;
    const [length, kind] = left < 7 ? [0, 0] : [bytes.readUInt16LE(at2 + 4), bytes.readUInt8(at2 + 6)];
    if (kind > 8 || 7 + length > left) return void 0;
    if (kind === 0) at2 += left;
    else {
      parts2.push(bytes.subarray(at2 + 7, at2 + 7 + length));
      at2 += 7 + length;
    }
  }
  return parts2.length > 0 ? Buffer.concat(parts2) : void 0;
}
__name(levelLog, "levelLog");
function records(bytes) {
  const parts2 = [];
  for (let at2 = 0; at2 < bytes.length; ) {
    const length = bytes.readUInt32LE(at2);
    if (bytes.readUInt32LE(at2 + 4) !== 0 || at2 + 16 + length > bytes.length) return void 0;
    parts2.push(bytes.subarray(at2 + 12, at2 + 12 + length));
    at2 += 16 + length;
  }
  return Buffer.concat(parts2);
}
__name(records, "records");

// src/proof/der.ts
var LEAVES = 2e4;
var DEPTH2 = 40;
var MOST8 = 1024 * 1024;
var [BIT_STRING, OCTET_STRING, NAME6, UTC_TIME, GENERALIZED_TIME] = [3, 4, 6, 23, 24];
var SIGNING = /^(?:2a864886f70d0101|2a8648ce3d04|2a8648ce380403|6086480165030403|2b657[01])/;
var KEYED2 = /^(?:2a864886f70d010101|2b657[01])$/;
var LONGEST_KEY = 59;
var DIGEST = "2a864886f70d010904";
function isDer(bytes) {
  if (bytes.length < 16 || bytes[0] !== 48) return false;
  const { from, to } = span(bytes, 0);
  return from < to && to === bytes.length;
}
__name(isDer, "isDer");
function signedAnew(first, second) {
  const differing4 = differingLeaves(first, second);
  if (differing4 === void 0) return void 0;
  const times = differing4.filter(({ one: one2 }) => one2.tag === UTC_TIME || one2.tag === GENERALIZED_TIME);
  const signatures = differing4.filter((each) => !times.includes(each));
  if (!signatures.every(({ one: one2 }) => follows(one2))) return void 0;
  const [time] = times;
  if (!time)
    return signatures.length === 0 ? void 0 : told("random value", "signature", "its end", "not shown", "not shown");
  const [one, other] = [time.one, time.other].map(({ bytes }) => bytes.toString("latin1"));
  return told("time", "time in what was signed", `byte ${time.one.at}`, one, other);
}
__name(signedAnew, "signedAnew");
function drawnAnew(first, second) {
  const differing4 = differingLeaves(first, second) ?? [];
  const drawn2 = differing4.every(
    ({ one: one2, other: other2 }) => one2.tag === other2.tag && DRAWN3.includes(one2.tag) && [one2, other2].every(isDrawn)
  );
  const [found] = differing4;
  if (!drawn2 || found === void 0) return void 0;
  const [one, other] = [found.one, found.other].map(({ bytes }) => bytes.toString("hex", 0, 40));
  return told("random value", "drawn number", `byte ${found.one.at}`, one, other);
}
__name(drawnAnew, "drawnAnew");
function follows({ tag, bytes, behind }) {
  if (behind === DIGEST) return tag === OCTET_STRING;
  if (!SIGNING.test(behind) || tag !== BIT_STRING && tag !== OCTET_STRING) return false;
  return !KEYED2.test(behind) || bytes.length > LONGEST_KEY;
}
__name(follows, "follows");
function differingLeaves(first, second) {
  const [ones, others] = [leaves(first), leaves(second)];
  if (ones.length !== others.length) return void 0;
  return ones.flatMap((one, index) => {
    const other = others[index];
    return other && !(one.tag === other.tag && one.bytes.equals(other.bytes)) ? [{ one, other }] : [];
  });
}
__name(differingLeaves, "differingLeaves");
var DRAWN3 = [2, 3, 4];
var FEWEST = 7;
function isDrawn({ bytes }) {
  const text2 = bytes.every((byte) => byte >= 32 && byte < 127);
  return bytes.length >= FEWEST && !text2 && new Set(bytes).size > bytes.length / 4;
}
__name(isDrawn, "isDrawn");
var ARMOR2 = /-----BEGIN [A-Z0-9 ]{1,60}-----\r?\n([A-Za-z0-9+/=\s]*)-----END /g;
function unarmored(pem) {
  const text2 = pem.toString("latin1", 0, MOST8);
  const beside = text2.replaceAll(ARMOR2, "").replaceAll(/^ +(?:Not Before|Not After |(?:Last|Next) Update): .*$|^ +(?:[0-9a-f]{2}:)*[0-9a-f]{2}:?$/gm, "");
  return { bodies: [...text2.matchAll(ARMOR2)].map(([, body = ""]) => Buffer.from(body, "base64")), beside };
}
__name(unarmored, "unarmored");
function leaves(bytes) {
  const found = [];
  const walk = /* @__PURE__ */ __name((start, end, depth, name) => {
    let behind = name;
    for (let at2 = start; at2 < end; ) {
      const { from, to } = span(bytes, at2);
      if (to > end || from > to || found.length > LEAVES || depth > DEPTH2) throw new Error("broken DER");
      const tag = bytes.readUInt8(at2);
      const first = found.length;
      const inner = wrapped(bytes, { tag, from, to }, behind);
      if ((tag & 32) !== 0) walk(from, to, depth + 1, tag === SET ? behind : "");
      else if (inner === void 0 || !walked2(inner, to, depth + 1))
        found.push({ tag, at: at2, bytes: bytes.subarray(from, to), behind });
      const begun = found[first];
      behind = begun?.tag === NAME6 ? begun.bytes.toString("hex") : "";
      at2 = to;
    }
  }, "walk");
  const walked2 = /* @__PURE__ */ __name((start, end, depth) => {
    const before2 = found.length;
    try {
      walk(start, end, depth, "");
      return true;
    } catch {
      found.length = before2;
      return false;
    }
  }, "walked");
  walk(0, bytes.length, 0, "");
  return found;
}
__name(leaves, "leaves");
var [SEQUENCE, SET] = [48, 49];
function wrapped(bytes, { tag, from, to }, behind) {
  const inner = tag === OCTET_STRING ? from : tag === BIT_STRING && bytes[from] === 0 ? from + 1 : to;
  const signature = SIGNING.test(behind) && !KEYED2.test(behind);
  return inner < to && bytes[inner] === SEQUENCE && !signature ? inner : void 0;
}
__name(wrapped, "wrapped");
function span(bytes, at2) {
  const head = bytes.readUInt8(at2 + 1);
  if (head < 128) return { from: at2 + 2, to: at2 + 2 + head };
  const size = head & 127;
  if (size === 0 || size > 4) throw new Error("an element without a length");
  return { from: at2 + 2 + size, to: at2 + 2 + size + bytes.readUIntBE(at2 + 2, size) };
}
__name(span, "span");

// src/proof/readers/stores.ts
var FILE_SYSTEMS = [
  {
    name: "ext",
    sign: "S\xEF",
    at: 1080,
    marks: [
      { name: "UUID", at: 1128, length: 16 },
      { name: "seed of directory hashes", at: 1260, length: 16 },
      { name: "time of mkfs", at: 1288, length: 4, time: "seconds" },
      { name: "time of the last write", at: 1072, length: 4, time: "seconds" },
      { name: "time of the last check", at: 1088, length: 4, time: "seconds" },
      { name: "time of the last mount", at: 1068, length: 4, time: "seconds" }
    ]
  },
  { name: "squashfs", sign: "hsqs", at: 0, marks: [{ name: "time of mksquashfs", at: 8, length: 4, time: "seconds" }] },
  { name: "swap", sign: "SWAPSPACE2", at: 4086, marks: [{ name: "UUID", at: 1036, length: 16 }] },
  {
    name: "ISO 9660",
    sign: "CD001",
    at: 32769,
    marks: [
      { name: "time of creation", at: 33581, length: 17, time: "text" },
      { name: "time of the last change", at: 33598, length: 17, time: "text" }
    ]
  },
  { name: "XFS", sign: "XFSB", at: 0, marks: [{ name: "UUID", at: 32, length: 16 }] },
  { name: "btrfs", sign: "_BHRfS_M", at: 65600, marks: [{ name: "UUID", at: 65568, length: 16 }] },
  {
    name: "erofs",
    sign: "\xE2\xE1\xF5\xE0",
    at: 1024,
    marks: [
      { name: "UUID", at: 1072, length: 16 },
      { name: "time of mkfs", at: 1048, length: 8, time: "seconds" }
    ]
  },
  { name: "exFAT", sign: "EXFAT   ", at: 3, marks: [{ name: "serial number", at: 100, length: 4 }] },
  { name: "NTFS", sign: "NTFS    ", at: 3, marks: [{ name: "serial number", at: 72, length: 8 }] },
  { name: "F2FS", sign: " \xF5\xF2", at: 1024, marks: [{ name: "UUID", at: 1132, length: 16 }] },
  { name: "UBI", sign: "UBI#", at: 0, marks: [{ name: "number of the image", at: 24, length: 4 }] },
  { name: "FAT", sign: "FAT", at: 54, marks: [{ name: "serial number", at: 39, length: 4 }] },
  { name: "FAT32", sign: "FAT32", at: 82, marks: [{ name: "serial number", at: 67, length: 4 }] }
];
var hex2 = /* @__PURE__ */ __name((bytes, [from, to]) => bytes.toString("hex", from, to), "hex");
var STORES = [
  {
    name: "file system",
    reads: /* @__PURE__ */ __name((_path, bytes) => FILE_SYSTEMS.some(({ sign, at: at2 }) => magic(bytes, sign, at2)), "reads"),
    look: /* @__PURE__ */ __name((_path, first, second, { moment }) => {
      const kind = FILE_SYSTEMS.find(({ sign, at: at2 }) => magic(first, sign, at2) && magic(second, sign, at2));
      if (!kind) return void 0;
      const mark = kind.marks.find(({ at: at2, length }) => !part(first, at2, length).equals(part(second, at2, length)));
      if (mark) {
        const [one, other] = [first, second].map((bytes) => markText(part(bytes, mark.at, mark.length), mark.time));
        const seen = told(mark.time === void 0 ? "random value" : "time", mark.name, `byte ${mark.at}`, one, other);
        return inside(kind.name, seen);
      }
      const times = onlyTimesDiffer(first, second, moment);
      return {
        ...told(times ? "time" : "unknown", kind.name, "its files", "", ""),
        ...differing2(first, second),
        ...times && { seen: [kind.name, times.name] }
      };
    }, "look")
  },
  {
    name: "Redis dump",
    reads: /* @__PURE__ */ __name((_path, bytes) => magic(bytes, "REDIS0"), "reads"),
    look: /* @__PURE__ */ __name((_path, first, second, { moment }) => {
      const [one, other] = both(first, second, withoutHead);
      if (one.equals(other)) return told("time", "time of the dump", "its head");
      const seen = evidence(one, other, moment);
      if (seen.cause !== "unknown" && seen.cause !== "number") return seen;
      return { ...seen, cause: "time", seen: ["time of the dump", ...seen.seen] };
    }, "look")
  },
  {
    // Its headers are text: when the file was made, and where its newest part lies; the hash of the user's password is salted anew.
    // Source: H2, MVStore, "File Format".
    name: "H2 database",
    reads: /* @__PURE__ */ __name((_path, bytes) => /^H:[23],/.test(bytes.toString("latin1", 0, 4)), "reads"),
    look: /* @__PURE__ */ __name((_path, first, second) => {
      const [one = "", other = ""] = [first, second].map(
        (bytes) => /,created:([0-9a-f]{10,12}),/.exec(bytes.toString("latin1", 0, 400))?.[1]
      );
      const [made2, otherMade] = [one, other].map((digits) => date(Math.floor(parseInt(digits, 16) / 1e3)));
      const [words2, others] = both(first, second, wordsOfH2);
      if (one === "" || one === other || words2.join("\n") !== others.join("\n")) return void 0;
      return told("time", "time of creation", "header", made2, otherMade);
    }, "look")
  },
  {
    name: "Berkeley DB",
    reads: /* @__PURE__ */ __name((_path, bytes) => bytes.length >= 512 && [398689, 340322, 270931].includes(bytes.readUInt32LE(12)) && bytes.length % 512 === 0, "reads"),
    look: /* @__PURE__ */ __name((path2, first, second, { moment }) => {
      const packages = path2.endsWith("rpm/Packages") ? rpmDatabaseEvidence(overflown(first), overflown(second), moment) : void 0;
      if (packages) return inside("rpm database", packages);
      const [one, other] = [first, second].map((bytes) => Buffer.from(bytes).fill(0, 52, 72));
      return one.equals(other) ? told("random value", "id of the file", "byte 52", hex2(first, [52, 72]), hex2(second, [52, 72])) : { ...evidence(one, other, moment), seen: ["records"] };
    }, "look")
  },
  {
    name: "DER",
    reads: /* @__PURE__ */ __name((_path, bytes) => bytes.length <= 128 && isDer(bytes), "reads"),
    look: /* @__PURE__ */ __name((_path, first, second) => signedAnew(first, second) ?? drawnAnew(first, second), "look")
  },
  {
    name: "key",
    reads: /* @__PURE__ */ __name((_path, bytes) => bytes.length > 128 && isDer(bytes), "reads"),
    look: /* @__PURE__ */ __name((path2, first, second) => signedAnew(first, second) ?? drawnAnew(first, second) ?? (/\.(?:der|key|crt|cer|p12|pfx|p8)$/.test(path2) ? told("random value", "private key or certificate", "its body", "not shown", "not shown") : void 0), "look")
  }
];
function withoutHead(bytes) {
  const text2 = bytes.toString("latin1", 0, bytes.length - 8);
  const aux = /\xfa(?:\x05ctime|\x08used-mem)(?:\xc0[^]|\xc1[^]{2}|\xc2[^]{4})/g;
  return Buffer.from(text2.replaceAll(aux, ""), "latin1");
}
__name(withoutHead, "withoutHead");
function overflown(bytes) {
  const size = bytes.readUInt32LE(20);
  if (size < 512 || bytes.length / size > 1e6) throw new Error("an impossible size of pages");
  const values = [];
  const taken = /* @__PURE__ */ new Set();
  const isOverflow = /* @__PURE__ */ __name((at2) => at2 + size <= bytes.length && bytes[at2 + 25] === 7, "isOverflow");
  for (let start = size; start + size <= bytes.length; start += size) {
    if (!isOverflow(start) || bytes.readUInt32LE(start + 12) !== 0) continue;
    const parts2 = [];
    for (let at2 = start; at2 !== 0 && isOverflow(at2) && !taken.has(at2); at2 = bytes.readUInt32LE(at2 + 16) * size) {
      taken.add(at2);
      parts2.push(bytes.subarray(at2 + 26, at2 + 26 + Math.min(size - 26, bytes.readUInt16LE(at2 + 22))));
    }
    values.push(Buffer.concat(parts2));
  }
  return values;
}
__name(overflown, "overflown");
function part(bytes, at2, length) {
  return bytes.subarray(at2, at2 + length);
}
__name(part, "part");
function markText(bytes, time) {
  if (time === "text") return bytes.toString("latin1");
  return time === void 0 ? bytes.toString("hex") : date(bytes.readUInt32LE(0));
}
__name(markText, "markText");
function differing2(first, second) {
  let at2 = 0;
  while (at2 < first.length && first[at2] === second[at2]) at2 += 1;
  const shown4 = /* @__PURE__ */ __name((bytes) => bytes.toString("hex", at2, at2 + 16), "shown");
  return { where: `byte ${at2}`, first: shown4(first), second: shown4(second) };
}
__name(differing2, "differing");
function wordsOfH2(bytes) {
  const text2 = bytes.toString("latin1").replaceAll(/ SALT '[0-9a-f]*' HASH '[0-9a-f]*'/g, "");
  const words2 = text2.match(/[\x20-\x7e]{6,}/g) ?? [];
  return [...new Set(words2.filter((word2) => !/^(?:H|chunk):\d/.test(word2)))].sort();
}
__name(wordsOfH2, "wordsOfH2");

// src/proof/readers/system.ts
var SYSTEM = [
  {
    name: "accounts",
    reads: /* @__PURE__ */ __name((path2) => /(?:^|\/)etc\/(?:shadow|gshadow)-?$/.test(path2), "reads"),
    look: /* @__PURE__ */ __name((_path, first, second) => {
      const [one, other] = both(
        first,
        second,
        (bytes) => bytes.toString("utf8").split("\n").map((line) => line.split(":"))
      );
      const at2 = one.findIndex((fields, index) => fields.join(":") !== other[index]?.join(":"));
      const [left, right] = [one[at2] ?? [], other[at2] ?? []];
      if (one.length !== other.length || left.length !== right.length) return void 0;
      const where = `account ${left[0] ?? ""}`;
      if (left[1] !== right[1])
        return told("random value", "salt of a password", where, "a password hash", "another password hash");
      return left[2] === right[2] ? void 0 : told("time", "day of the last password change", where, left[2] ?? "", right[2] ?? "");
    }, "look")
  },
  {
    name: "key",
    reads: /* @__PURE__ */ __name((_path, bytes) => magic(bytes, "-----BEGIN ") || /^(?:ssh-|ecdsa-)[\w-]+ AAAA/.test(bytes.toString("latin1", 0, 60)), "reads"),
    look: /* @__PURE__ */ __name((path2, first, second, within3) => {
      const openpgp = [first, second].every((bytes) => magic(bytes, "-----BEGIN PGP "));
      const sealed = openpgp ? armored(path2, first, second, within3) : seal(first, second);
      if (sealed) return sealed;
      const [one, other] = both(first, second, unarmored);
      const [text2, counterpart] = [one.bodies[0], other.bodies[0]];
      if (text2 && counterpart && one.beside === other.beside && [text2, counterpart].every(isSaid)) {
        const found = within3.into(`${path2}.txt`, text2, counterpart);
        if (found.cause !== "unknown") return found;
      }
      const what = /-----BEGIN ([A-Z0-9 ]{1,60})-----/.exec(first.toString("latin1", 0, 100))?.[1] ?? "SSH public key";
      return told("random value", what.toLowerCase(), "its body", "not shown", "not shown");
    }, "look")
  },
  {
    // What `openssl x509 -text` and `openssl ca` say of a certificate or list, with it behind.
    name: "key",
    reads: /* @__PURE__ */ __name((_path, bytes) => bytes.includes("\n-----BEGIN ", 0, "latin1") && isText(bytes), "reads"),
    look: /* @__PURE__ */ __name((_path, first, second) => seal(first, second), "look")
  }
];
function isSaid(bytes) {
  return bytes.length > 0 && isPlain2(bytes) && /[\s"':={}]/.test(bytes.toString("latin1"));
}
__name(isSaid, "isSaid");
function seal(first, second) {
  const [one, other] = both(first, second, unarmored);
  if (one.beside !== other.beside || one.bodies.length !== other.bodies.length) return void 0;
  const pairs = one.bodies.map((body, at2) => [body, other.bodies[at2] ?? body]);
  const found = pairs.filter(([body, counterpart]) => !body.equals(counterpart)).map((pair) => signed(...pair));
  return found.every((each) => each !== void 0) ? found.find(({ cause: cause2 }) => cause2 === "time") ?? found[0] : void 0;
}
__name(seal, "seal");
function armored(path2, first, second, within3) {
  try {
    return armoredEvidence(path2, first, second, within3);
  } catch {
    return void 0;
  }
}
__name(armored, "armored");
function signed(first, second) {
  try {
    return isDer(first) && isDer(second) ? signedAnew(first, second) : void 0;
  } catch {
    return void 0;
  }
}
__name(signed, "signed");

// src/proof/readers.ts
var DEPTH3 = 5;
var UNPACKED_BYTES = 96 * 1024 * 1024;
var READERS = [
  ...PACKED,
  ...DATABASES,
  ...STORES,
  ...STREAM_FILES,
  ...CODE2,
  ...CACHES,
  ...INDEXES,
  ...GIT,
  ...MANAGERS,
  ...SYSTEM,
  ...OPENPGP,
  ...DOCUMENTS,
  ...RUBY_DUMPS,
  ...ENCODED,
  ...CARRIERS,
  ...NUMBERS3
];
function look(path2, first, second, moment) {
  return lookInto(path2, first, second, { moment, depth: 0, budget: { bytes: UNPACKED_BYTES } });
}
__name(look, "look");
function lookInto(path2, first, second, at2) {
  const within3 = {
    ...at2,
    into: /* @__PURE__ */ __name((name, one, other) => lookInto(name, one, other, { ...at2, depth: at2.depth + 1 }), "into")
  };
  if (at2.depth < DEPTH3) {
    for (const reader of READERS) {
      try {
        if (!reader.reads(path2, first) || !reader.reads(path2, second)) continue;
        const found = reader.look(path2, first, second, within3);
        if (found) return { ...found, seen: [reader.name, ...found.seen] };
      } catch {
      }
    }
  }
  return evidence(first, second, at2.moment);
}
__name(lookInto, "lookInto");

// src/proof/own-commands.ts
function ownTexts(instruction, path2, files = [], names2 = []) {
  return [...ownParts(instruction.slice(0, LONGEST4), path2, files, names2)].map((text2) => text2.slice(0, LONGEST4));
}
__name(ownTexts, "ownTexts");
var LONGEST4 = 1e5;
var DEEP = 3;
var [KEPT, MOST9] = [16, 400];
function ownParts(text2, path2, files, names2, depth = 0) {
  const given = givenOf(text2);
  const parts2 = [...given.keys()];
  const speaks = speaking(path2, names2);
  const called = new Map(parts2.map((part2) => [part2, files.filter((file) => calls(part2.text, file.name))]));
  const busy = parts2.filter(({ text: text3 }) => !IDLE.test(text3) || />|\btee\b|[$`]/.test(text3));
  const aloud = busy.filter((part2) => speaks(part2.text) || called.get(part2)?.some((file) => speaks(file.text)));
  const holders = aloud.filter(({ text: text3 }) => /^\s*(?:RUN\s+|export\s+)*\w+=\S+\s*$/.test(text3)).flatMap(({ sets }) => sets);
  const folders = aloud.length > 0 ? [] : busy.filter((part2) => !IDLE.test(part2.text) && speaksOfFolder(part2.text, path2));
  const silent = aloud.length + folders.length > 0 ? [] : busy.filter(({ text: text3 }) => !ELSEWHERE.test(text3) && !FETCHES.test(text3));
  const own = withGiven(
    [
      ...aloud,
      ...folders,
      ...silent,
      ...parts2.filter(
        (part2) => holders.some((name) => part2.text.includes(`$${name}`) || part2.text.includes(`\${${name}`))
      )
    ],
    given
  );
  const found = /* @__PURE__ */ new Set();
  const take = /* @__PURE__ */ __name((script, level) => {
    if (found.has(`${script.name}
${script.text}`) || level > DEEP) return;
    const others = files.filter((file) => file !== script && !DATA.test(file.name) && imports(script.text, file.name));
    if (!isShell(script)) {
      found.add(`${script.name}
${script.text}`);
      for (const other of others) take(other, level + 1);
      return;
    }
    const [libraries, programs] = [others.filter(isShell), others.filter((file) => !isShell(file))];
    const whole = [...libraries, script].map(({ text: text3 }) => text3).join("\n");
    for (const each of ownParts(whole, path2, programs, names2, level)) found.add(each);
  }, "take");
  for (const part2 of own) {
    found.add(part2.text);
    const scripts = called.get(part2) ?? [];
    const told4 = scripts.filter((file) => speaks(file.text));
    if (depth < DEEP) for (const each of told4.length > 0 && !speaks(part2.text) ? told4 : scripts) take(each, depth + 1);
  }
  return found;
}
__name(ownParts, "ownParts");
function isShell({ name, text: text2 }) {
  return /\.(?:ba|da|z)?sh$/.test(name) || /^#!.*sh\b/.test(text2);
}
__name(isShell, "isShell");
var IDLE = /^\s*(?:(?:RUN(?:\s+--\S+)*|then|do|else|if|!)\s+)*(?:chmod|chown|chgrp|cat|ls|rm|test|\[+|head|tail|wc|touch|mkdir|cd|pushd|popd|grep|file|cmp|diff|set|sleep|true|false|exit|:|du|ln|unset|strip|useradd|groupadd|adduser|addgroup)\b/;
var FETCHES = /\b(?:curl|wget|git|apt|apt-get|apk|dnf|yum|pip3?|npm|yarn|pnpm|composer|gem|mvn|rsync|scp)\b|(?<![.\w/])(?:go|cargo)\s+(?!run\b)[a-z]/;
var ELSEWHERE = /(?<![\d&])>>?\s*(?!\/dev\/null)["']?[\w./-]+|\btee\s+(?:-a\s+)?[\w./-]+|\s-o\s+[\w./-]+/;
function speaking(path2, names2) {
  const name = path2.replace(/^.*\//, "");
  const [, stem2 = "", end = ""] = /^(\w{3,})(\.\w+)$/.exec(name) ?? [];
  const put = /* @__PURE__ */ __name((text2) => stem2 !== "" && /["']\w{3,}["']/.test(text2) && text2.includes(`}${end}`) && new RegExp(`["']${stem2}["']`).test(text2), "put");
  const [one = "", other = ""] = names2;
  let equal = 0;
  while (equal < one.length && one[equal] === other[equal]) equal += 1;
  const common = /^.*[^\dA-Za-z]/.exec(one.slice(0, equal))?.[0] ?? "";
  const begun = common.length > 2 ? new RegExp(`${literally(common)}(?:["']?[$\`{%+.]|["'])`) : void 0;
  return (text2) => name !== "" && (name.length > 3 ? text2.includes(name) : new RegExp(`(?<![\\w-])${literally(name)}(?![\\w-])`).test(text2)) || put(text2) || begun?.test(text2) === true || holed(text2).some((pattern2) => pattern2.test(name));
}
__name(speaking, "speaking");
var HOLE = /\$\w+|[$#]?\{\w*(?::\w+)?\}|%0?\d*[ds]/;
var holed = madeOnce(
  (text2) => (text2.match(/[^\s"'`;|&<>()/]+/g) ?? []).flatMap((word2) => {
    const known2 = word2.length > 100 ? [word2] : word2.split(HOLE);
    if (known2.length === 1 || known2.join("").replace(/\.\w+$/, "").length < 3) return [];
    return [new RegExp(`^${known2.map(literally).join("[\\w.@-]+")}$`)];
  })
);
var SHARED2 = /^(?:bin|sbin|lib\w*|usr|local|etc|opt|var|srv|run|root|home|tmp|app|apps|data|share|www|html|src|work|workspace|build|dist|out|output|target|cache|log|logs|public|static|assets|config|conf\.d|include|doc|docs|man|site-packages|node_modules|vendor)$/;
function speaksOfFolder(text2, path2) {
  const folders = path2.split("/").slice(0, -1);
  return folders.some(
    (folder, at2) => at2 > 0 && text2.includes(`/${folders.slice(0, at2 + 1).join("/")}`) || !SHARED2.test(folder) && namesFile(text2, folder)
  );
}
__name(speaksOfFolder, "speaksOfFolder");
function withGiven(own, given) {
  const found = new Set(own);
  for (const part2 of found) for (const each of given.get(part2) ?? []) found.add(each);
  return [...found];
}
__name(withGiven, "withGiven");
function madeOnce(make, most = MOST9) {
  const known2 = /* @__PURE__ */ new Map();
  return (text2) => {
    const before2 = known2.get(text2);
    if (before2) return before2;
    const made2 = make(text2);
    if (known2.size >= most) known2.clear();
    known2.set(text2, made2);
    return made2;
  };
}
__name(madeOnce, "madeOnce");
var givenOf = madeOnce((instruction) => {
  const pieces2 = piecesOf2(instruction).slice(0, MOST9);
  const parts2 = pieces2.map(({ part: part2 }) => part2);
  const uses = new Map(parts2.map((part2) => [part2, new Set(part2.text.match(/[\w.-]+/g) ?? [])]));
  const given = new Map(
    pieces2.map(({ part: part2, under }) => [
      part2,
      parts2.filter((other, at2) => {
        if (other === part2) return false;
        const words2 = uses.get(part2) ?? /* @__PURE__ */ new Set();
        return other.sets.some(
          (name) => words2.has(name) && new RegExp(`\\$\\{?[#!]?${name}\\b|(?:^|[\\s;(\`|])${name}(?:[\\s;)\`|]|$)`).test(part2.text)
        ) || other.writes.some((name) => name.includes("/") ? part2.text.includes(name) : words2.has(name)) || part2.asks !== void 0 && part2.asks === other.asks || under.includes(at2);
      })
    ])
  );
  return given;
}, KEPT);
var ASIDE = /\ue020(\d+)\ue021/g;
function piecesOf2(instruction) {
  const aside = [];
  const put = /* @__PURE__ */ __name((text2) => `\uE020${aside.push(text2) - 1}\uE021`, "put");
  const whole = /* @__PURE__ */ __name((text2) => text2.includes("\uE020") ? whole(text2.replaceAll(ASIDE, (_all, at2) => aside[Number(at2)] ?? "")) : text2, "whole");
  let bare2 = withHeredocs(instruction.replaceAll(/^[ \t]*#(?!!).*\n?/gm, "").replaceAll(/\\\r?\n/g, " "), put);
  bare2 = bare2.replaceAll(/"(?:\\.|[^"\\])*"|'[^']*'/gs, put);
  for (let before2 = ""; before2 !== bare2; ) {
    before2 = bare2;
    bare2 = bare2.replaceAll(/\$\([^()]*\)|`[^`\n]*`/g, put);
  }
  return blocks2(bare2.split(/&&|\|\||;|\n|(?<![>&])&(?![&>])/)).map(({ piece, under }) => ({
    part: partOf(whole(piece), piece),
    under
  }));
}
__name(piecesOf2, "piecesOf");
var SERVERS = /\b(mysql|maria|psql|sqlite|redis|mongo|ldap|slap|influx|etcd|vault|consul)\w*\s/;
function partOf(text2, bare2) {
  const sets = [
    ...text2.matchAll(/(?:^\s*|\s)(?:RUN\s+)?(?:export\s+|local\s+|declare\s+(?:-\w+\s+)*|readonly\s+)?(\w+)\+?=/g),
    ...text2.matchAll(/\b(?:for|read(?:\s+-\w+)*|printf\s+-v|mapfile(?:\s+-\w+)*)\s+(\w+)/g),
    ...text2.matchAll(/^\s*(?:RUN\s+|function\s+)?(\w+)\s*\(\)\s*[{(]/g)
  ].flatMap(([, name = ""]) => name.length > 0 ? [name] : []);
  const writes = [
    ...text2.matchAll(/>>?\s*["']?([^\s"'&|;<>()$]+)|\btee\s+(?:-a\s+)?["']?([^\s"'&|;<>()$-]+)/g),
    ...text2.matchAll(/\s(?:-o|-out|--output|-keyout|--out)[\s=]?["']?([^\s"'&|;<>()$]+)/g),
    ...bare2.matchAll(/\b(?:cp|mv|install|ln|gcc|cc|g\+\+|javac|split)\s[^|<>]*?\s([^\s|<>\ue020]+)\s*$/g)
  ].flatMap(([, one, other]) => {
    const name = (one ?? other ?? "").replace(/^.*\//, "");
    if (name === "null" || /^[\d&-]*$/.test(name)) return [];
    return name.length > 2 ? [name] : [one ?? other ?? ""].filter((word2) => word2.length > 2);
  });
  return { text: text2, sets, writes, asks: SERVERS.exec(text2)?.[1] };
}
__name(partOf, "partOf");
var HEREDOC = /(?<!<)<<-?\s*(["']?)(\w+)\1/;
function withHeredocs(text2, put) {
  const lines = text2.split("\n");
  const out = [];
  for (let at2 = 0; at2 < lines.length; at2 += 1) {
    const line = lines[at2] ?? "";
    const [, , end] = HEREDOC.exec(line) ?? [];
    const last = end === void 0 ? -1 : lines.findIndex((each, index) => index > at2 && each.trim() === end);
    const first = lines[at2 + 1] ?? "";
    const shell = /^\s*(?:RUN(?:\s+--\S+)*)?\s*(?:(?:\S*\/)?(?:ba|da|z)?sh(?:\s+-\w+)*)?\s*<<\S+\s*$/.test(line) && !/^#!(?!.*sh\b)/.test(first);
    if (last < 0) out.push(line);
    else if (shell) lines[last] = "";
    else {
      const body = put(lines.slice(at2 + 1, last).join("\n"));
      out.push(line.replace(HEREDOC, (mark) => `${mark} ${body}`));
      at2 = last;
    }
  }
  return out.join("\n");
}
__name(withHeredocs, "withHeredocs");
function blocks2(pieces2) {
  const out = [];
  const open3 = [];
  for (const piece of pieces2) {
    out.push({ piece, under: [...open3] });
    const bare2 = piece.replace(/^\s*(?:(?:RUN(?:\s+--\S+)*|then|do|else|!)\s+)*/, "");
    if (/^(?:\{|\(|for\b|while\b|until\b|if\b|case\b|(?:function\s+)?\w+\s*\(\)\s*[{(])/.test(bare2))
      open3.push(out.length - 1);
    const closes = /^\s*(?:\}|done\b|fi\b|esac\b)(.*)$/s.exec(piece) ?? /^[^()]*\)(.*)$/s.exec(bare2.replace(/^\(/, ""));
    if (!closes || open3.length === 0) continue;
    const from = open3.pop() ?? 0;
    const first = out[from];
    if (!first || !(/[>|]/.test(closes[1] ?? "") || /^\s*(?:RUN\s+|function\s+)?\w+\s*\(\)/.test(first.piece)))
      continue;
    first.piece = out.splice(from).map(({ piece: piece2 }) => piece2).join(";");
    out.push(first);
  }
  return out;
}
__name(blocks2, "blocks");
function calls(command, file) {
  const stem2 = file.replace(/\.\w+$/, "");
  if (BUILD_FILES.some(([names2, tools]) => names2.test(file) && tools.test(command))) return true;
  if (DATA.test(file)) return false;
  return namesFile(command, file) || file.endsWith(".rs") && /\bcargo\s+run\b|\btarget\/(?:release|debug)\//.test(command) || file.endsWith(".go") && /\bgo\s+(?:run|generate)\b/.test(command) || // What is compiled is called by its stem.
  /\.(?:c|cc|cpp|cxx)$/.test(file) && new RegExp(`[/\\s]${literally(stem2)}(?:\\s|$)`).test(command) || /\*\.\w/.test(command) && command.includes(`*${/\.\w+$/.exec(file)?.[0] ?? "/"}`) || file.endsWith(".java") && /\bjava\b/.test(command) && new RegExp(`\\b${literally(stem2)}\\b`).test(command);
}
__name(calls, "calls");
var DATA = /\.(?:txt|csv|tsv|json|ya?ml|toml|md|html?|css|svg|xml|conf|ini|lock)$/;
var BUILD_FILES = [
  [/^(?:GNU)?[Mm]akefile$|\.mk$/, /(?<![\w.-])make(?![\w.-])/],
  [/^__main__\.py$/, /\bpython[\d.]*\s/],
  [/^index\.[cm]?js$/, /\bnode\s/],
  [/^CMakeLists\.txt$|\.cmake$/, /\bcmake\b/],
  [/^meson\.build$/, /\b(?:meson|ninja)\b/],
  [/^package\.json$|\.config\.[cm]?[jt]s$/, /\b(?:npm|npx|yarn|pnpm)\b/],
  [/^Rakefile$|\.rake$/, /\brake\b/],
  [/^(?:setup|conf)\.py$/, /\b(?:pip3?|sphinx-build|-m build)\b/],
  [/^build\.rs$/, /\bcargo\b/],
  [/\.gradle(?:\.kts)?$/, /\bgradlew?\b/],
  [/\.cs$/, /\bdotnet\s+(?:run|script)\b/],
  [/\.ya?ml$/, /\bansible(?:-\w+)?\b/],
  [/\.tf$/, /\b(?:terraform|tofu)\b/],
  // Templates.
  [/\.(?:html|md|ya?ml|tpl|tmpl|gotmpl|njk|liquid)$/, /\b(?:hugo|jekyll|eleventy|gomplate|helm|consul-template)\b/]
];
function imports(text2, file) {
  const stem2 = file.replace(/\.\w+$/, "");
  return namesFile(text2, file) || stem2.length > 1 && new RegExp(`\\b(?:import|from|require\\w*|use|include\\w*)\\b[^\\n]*\\b${literally(stem2)}\\b`).test(text2);
}
__name(imports, "imports");

// src/proof/witnesses.ts
function any(...patterns) {
  return new RegExp(patterns.map(({ source, flags }) => flags === "i" ? eitherCase(source) : source).join("|"));
}
__name(any, "any");
function eitherCase(source) {
  return source.replaceAll(
    /\\.|\[[^\]]*\]|[a-z]/gi,
    (sign) => sign.length > 1 ? sign : `[${sign.toLowerCase()}${sign.toUpperCase()}]`
  );
}
__name(eitherCase, "eitherCase");
var THROWS_DICE = any(
  // The system and its commands.
  /\/dev\/u?random|\/random\/(?:uuid|boot_id)|\bS?RANDOM\b|\buuidgen\b|\buuid(?:\s+-|\s*[>)|])|\bsystemd-id128 new\b|\bmcookie\b|(?<!=["']?\$\()\bmktemp\b(?!\s+(?:-\w*d|--directory))/,
  /\bsort\b[^|;&]{0,200} (?:-\w*R\b|--random-sort|--sort=random)|\bshuf\b|\bjot\s+-\w*r|\b(?:rig|fortune)(?:\s+-|\s*[>)|])|\bplasma:/,
  // Keys, tokens, and the salt of what is hashed.
  /\bopenssl (?:rand|gen\w+|req|ecparam|dhparam|passwd|enc|prime -gen\w*)\b|\bgpg\b|\bkeytool\b|\b(?:gen-?key|genpsk)\b|keygen\b|\bkeyring generate\b/,
  /\b(?:apg|pwgen|pwqgen|gpw|makepasswd|diceware|xkcdpass|certtool|step ca|cfssl|mkcert|minisign -G|signify -G|nk -gen|nsc generate|ipfs key gen|(?:rndc|ddns)-confgen|vault token create)\b/,
  /\b(?:mkpasswd|htpasswd|slappasswd|doveadm pw|hash-password|password_hash|bcrypt|gen_?salt)\b|\blookup\(["'][\w.]*(?:password|random_string)\b/,
  // Databases, and what reads tables.
  /\bTABLESAMPLE\b(?!.*\bREPEATABLE\b)|\busing\s+sample\b|\b(?:uuid_generate_\w+|uuid_short|randomblob|randstr|newid|newsequentialid|sys_guid)\(|\bgenerateUUIDv\d/i,
  /\b(?:[SsZz]RANDMEMBER|HRANDFIELD|RANDOMKEY|SPOP)\b/i,
  /\{\s*["']?\$(?:sample|sampleRate|rand)["']?\s*:/,
  /\b(?:mlr|[xq]sv|xan)\b(?![^|;&]{0,200}--seed)[^|;&]{0,200}\s(?:sample\s+-?\w+|shuffle|bootstrap)\b|\burand(?:int|range|32|element)?\(/,
  // A function of many languages, and what has it in its name.
  /\b(?:random|s?rand[a-zA-Z]{0,8}\d{0,2}|[dilu]rand|mt_rand|uniqid|uuid_?v?[147]?|v[147])\(/i,
  /(?:\b|_|(?<=[a-z\d])(?=R))[rR]andom(?![-_]?[sS](?:tate|eed)|Forest|ized|_page)\w*|_rand_\w|(?<=[a-z])Rand\(/,
  /\b(?:secrets|RandomState|getrandbits|urandom|nanoid|cuid2?|ulid|Ulid|UUID|Guid|[nN]ew_?[gGuU]uid|\w*(?<!set)Rng)\b/,
  /\b(?:faker|Faker|fake\.\w+|gofakeit|mimesis|chance\.\w+|casual\.\w+|petname|coolname|unique-names-generator|names\.get_\w+|fakedata|shortid|train_test_split|default_rng)\b/,
  /\b(?:uuid[147]?\.(?:New\w*|uuid\d|v\d|generate)|uuid\.Must|Uuid::new_v[147]|uuid\.v[147]|(?:xid|ksuid|ulid)\.(?:New|Make|MustNew|new)|shortuuid)\b|\b[gG]et_?[pP]rime\(|\.rvs\(/,
  // Templates, and what learns from rows that it draws.
  /\brand(?:Int|Alpha|Ascii|Numeric|Bytes)\w*|\bRandomize\b/,
  /\b(?:\w*KMeans|RandomForest\w*|TSNE|UMAP|ShuffleSplit)\((?![^\n]*random_state)/,
  // Perl, Ruby and PHP.
  /\brand\s*[@\d]|\brand\b(?=\s*[;)]|\s+(?:scalar\b|\.\s))|\.(?:sample|shuffled?)\b|\b(?:array_rand|shuffled?|str_shuffle|lcg_value|openssl_random\w+)\s*\(|\bKernel\.rand\b|\b(?:shuffle|sample)\s+(?:@|\d+\s*(?:,|\.\.))/,
  // Python throws it anew for each process, and so does Sass.
  /(?:\bpython[\d.]*\b|^\S+\.py\n)[^]{0,4000}?(?<![\w.])hash\(|\bunique-id\(/,
  // R, Octave, Julia, Erlang and Lisp.
  /\b(?:rand[ni]|r(?:norm|unif|binom|pois|exp|gamma|beta|geom|weibull|lnorm|logis|cauchy|chisq|multinom)|sample(?:\.int)?)\(|\brand[:.]\w|\brand-(?:int|nth|elt)\b|\((?:random|shuffle)\s/,
  // Go, Rust, C and C++.
  /\brand\.(?:Int|Uint|Float|Norm|N|Perm|Shuffle|Seed|New|Read|Text)\w*\b|\b(?:fastrand|rand)::|\bthread_rng\b|\bgetrandom\b|\bmaphash\b/,
  /\b(?:mt19937\w*|[dlm]rand48|arc4random\w*|rand_r|RAND_(?:priv_)?bytes|_?rd(?:rand|seed)\w*)\b/
);
var READS_THE_CLOCK = any(
  // The shell and its commands.
  /(?<![\w.-])(?<![^n]\/)date\b(?![\w./-]|["']?\s*[:=])|\bEPOCH(?:SECONDS|REALTIME)\b|\/proc\/uptime|\buptime\b|\bSECONDS\b|%\([^)]*\)T\b/,
  // C and C++.
  /__(?:DATE|TIME|TIMESTAMP)__|\b(?:local|gm|micro|hr|mk|clock_get|nano|process_|thread_)?[tT]ime(?:_ns)?\(|\bgettimeofday\b/,
  /\b(?:perf_counter|monotonic|hrtime)(?:_ns)?\b|\bCLOCK_[A-Z_]+\b|\b(?:steady|system|high_resolution)_clock\b|\bQueryPerformanceCounter\b/,
  // Awk, Perl and others.
  /\bstrftime\b|\bsystime\b|\b(?:local|gm)time\b|\$\^T\b/,
  /\b(?:Date|Time|DateTime|Instant|LocalDate|LocalTime|LocalDateTime|ZonedDateTime|OffsetDateTime|SystemTime|Utc|Local|Carbon|datetime|time|date|Process)(?:::|\.)(?:now|utcnow|today|time|Now|UtcNow|current|clock_gettime)\b/,
  /\bnew Date(?:Time\w*)?\b|\bcurrentTimeMillis\b|\bnanoTime\b|\bUnix(?:Nano|Milli|Micro)\b|\bTime(?:\.new|::Piece|::HiRes)\b/,
  // Templates, and what has other names for it.
  /\{\{-?[^}\n]{0,200}(?<![\w.])now\b|\bansible_date_time\b|\bget(?:POSIX|Current)Time\b|\((?:float|current)-time\)|\btime\.\w*[tT]imestamp\(/,
  // Each language has names of its own.
  /\bget-universal-time\b|\b(?:Sys\.Date|[gG]et-Date|TickCount(?:64)?|REQUEST_TIME(?:_FLOAT)?|timeOrigin|timeIntervalSince\w+|clock (?:seconds|milliseconds|microseconds)|hwclock|timedatectl)\b|\bUtcNow\b/,
  /(?<!\w)(?::?erlang:system_time|:?os:(?:timestamp|system_time)|os\.(?:date|clock)|System\.(?:system|os|monotonic)_time|Unix\.time|epochTime|idate|utc_?now|now_utc|dayjs|moment|Date|Stopwatch\.GetTimestamp)\(|\bUnix\.time\s|\b(?:utc_?now|now_utc)\(|\bTime\.(?:utc|local)\b/,
  /\bstring\(TIMESTAMP\b|\bperl\b[^]{0,400}?(?<![\w$@%&>:.-])time(?=\s*[-;)%+,'"])|\bjq\b[^|;&]{0,40}(?<![\w."'])["']?now\b/,
  // Of files that the build makes.
  /\bst_[mac]time|\bfile[mac]time\(|(?<![\w-])[mac]time(?:Ms|_ns)?\b|\bstat\b[^|;&\n]{0,200}%[W-Zw-z]|-printf\s+\S*%[TAC]/,
  // Databases.
  /\b(?:CURRENT_(?:TIME|DATE|TIMESTAMP)|LOCALTIMESTAMP|SYSDATE|GETDATE|UTC_TIMESTAMP|UNIX_TIMESTAMP|(?:clock|statement|transaction)_timestamp)\b|\bnow(?:64)?\(|'now'|\b(?:curdate|curtime|today|get_current_\w+|sys(?:utc)?datetime)\(\)|\bRETURN (?:datetime|timestamp)\(\)|\$currentDate\b|\bredis-cli\b[^|;&]{0,80} (?:time|lastsave)\b|\bunixepoch\(\)/i
);
var COUNTS = any(
  /(?<![\w$])\$\$(?!\s*=|[\w($])|\$!|\$BASHPID|\bPPID\b|\b(?:os\.)?getp?pid\b|\b[pP]rocess(?:\.pid|Id\b|::id|\.ppid)\b|\bos\.Getpid\b|\bProcessHandle\b|\bposix_getpid\b|\$PROCESS_ID\b/,
  /\bst_ino\b|\bfileinode\b|\bgetinode\b|\.(?:ino|inode)\b|\(stat\b[^()]*\)\[1\]|\bls\s+-\w*i|\bstat\b[^|;&]{0,200}%i|-printf\s+\S*%i|\binode\b/,
  /\/proc\/(?:self|meminfo|stat|loadavg|cpuinfo|\d|\$)|\bnproc\b|\b(?:cpu_count|os\.cpus|NumCPU|availableParallelism|availableProcessors)\b/,
  /(?<![\w-])(?:free|df|vmstat|lsof|pidof|pgrep)\s+-|\bps\s+[-a]|\bmemory_get_(?:peak_)?usage\b|\bgetrusage\b|\bmemoryUsage\b|\btracemalloc\b/,
  /\bSystem\.pid\b|\bPROCINFO\b|\[pid\]|_NPROCESSORS_\w+|\blscpu\b|\bss\s+-\w|\bdu\s+-/,
  /\blisten\(0\b|\bbind\(\(\s*["'][^"']*["'],\s*0\s*\)\)|["'][\w.]*:0["']/,
  /\b(?:spl_object_(?:id|hash)|object_id|__id__|refaddr|identityHashCode)\b|%p\b/,
  /(?:\bpython[\d.]*\b|^\S+\.py\n)[^]{0,4000}?(?<![\w.>$-])id\(\w/
);
var STOPWATCH = /\b(?:perf_counter|process_time|monotonic)(?:_ns)?\b|\b(?:performance\.now|hrtime|nanoTime|clock_gettime|steady_clock|high_resolution_clock|Instant(?:::|\.)now)\b/g;
var TAKES = /(?:^|[\s;&|({])time\s+(?:-p\s+)?[\w./{(]|\/usr\/bin\/time\b|\bhyperfine\b|\btimeit\b|\bBenchmark\.\w+|\btime\.(?:Since|Until)\(|\.elapsed\(|\bTIMEFORMAT\b|\bconsole\.time(?:End)?\b/;
function withoutDurations2(text2) {
  let rest = text2;
  if ((text2.match(STOPWATCH) ?? []).length > 1)
    rest = text2.replaceAll(STOPWATCH, " ").replaceAll(/\bCLOCK_(?:MONOTONIC|PROCESS|THREAD|BOOT)\w*/g, " ");
  const begun = [...rest.matchAll(/\$?\b(\w+)\s*:?=(?!=)([^;\n]*)/g)].filter(([, , value2 = ""]) => READS_THE_CLOCK.test(value2)).map(([, name = ""]) => name).slice(0, 20);
  for (const name of begun) {
    const end = String.raw`(\$\([^()]{0,200}\)|[\w.:$>{}]{1,80}(?:\([^()]*\))?)`;
    const taken = new RegExp(
      String.raw`${end}(?:\s+-\s+\$?\{?|-\$?(?=\w+\s*\)\))|(?<=[\w)])-(?=\w+[^\w.-]))${name}\b|\bSince\(${name}\)|\b${name}\.elapsed\b`,
      "g"
    );
    const [first] = rest.matchAll(taken);
    if (!first) continue;
    const ends = /^\$?\{?(\w+)\}?$/.exec(first[1] ?? "")?.[1];
    rest = rest.replaceAll(taken, " ");
    for (const each of [name, ...ends === void 0 ? [] : [ends]])
      rest = rest.replaceAll(new RegExp(String.raw`\$?\b${each}\s*:?=(?!=)[^;\n]*`, "g"), " ");
  }
  return rest;
}
__name(withoutDurations2, "withoutDurations");
function measures(text2) {
  const rest = withoutDurations2(text2);
  return !READS_THE_CLOCK.test(rest) && (TAKES.test(rest) || rest !== text2);
}
__name(measures, "measures");
var SEEDED = /\b(?:s?rand(?:om|48)?|seed|NewSource|NewPCG|default_rng|mt19937\w*|Random)\s*\w*[({][^;\n]*/gi;
function withoutSeeds(text2) {
  return text2.replaceAll(SEEDED, "");
}
__name(withoutSeeds, "withoutSeeds");

// src/proof/hints.ts
var TAR_TO_DIGEST = /\btar\b[^;&|]*\|[^;&]*\b(?:\w+sum|shasum|openssl\s+(?:dgst|sha\d+|md5))\b/;
var COMMIT_ID = /\bgit\b[^;&|]*\s(?:rev-parse|rev-list|describe|log|show|show-ref|for-each-ref|format-patch|bundle|submodule|archive)\b/;
var DIGEST2 = /(?<![0-9a-f])[0-9a-f]{7,128}(?![0-9a-f])/;
function hinted(cause2, instruction, path2, { files = [], evidence: evidence2 } = {}) {
  const thrown2 = cause2 === "random value";
  if (thrown2 ? evidence2 === void 0 : cause2 !== "number" && cause2 !== "unknown") return cause2;
  const names2 = evidence2?.where === "name" ? [evidence2.first, evidence2.second] : [];
  const own = ownTexts(instruction, path2, files, names2);
  const says = /* @__PURE__ */ __name((what) => own.some((text2) => what.test(text2)), "says");
  const dice = says(THROWS_DICE);
  if (thrown2)
    return !dice && evidence2 ? summedUp(own, evidence2) ?? datedOrCounted(instruction, own, evidence2) ?? cause2 : cause2;
  if (says(FETCHES)) return cause2;
  const whole = own.join("\n");
  const clock2 = READS_THE_CLOCK.test(withoutDurations2(withoutSeeds(whole)));
  if (clock2 && !dice && says(COUNTS)) return cause2;
  if (dice !== clock2) return dice ? "random value" : "time";
  return cause2 === "unknown" && !dice && (says(COUNTS) || measures(whole)) ? "number" : cause2;
}
__name(hinted, "hinted");
function summedUp(own, { where, first, second, content, times, stamps }) {
  if (where !== "name" || ![first, second].every((name) => DIGEST2.test(name))) return void 0;
  return own.some((text2) => DIGESTS2.test(text2)) ? content?.[0] ?? (times || stamps ? "time" : void 0) : void 0;
}
__name(summedUp, "summedUp");
function datedOrCounted(instruction, own, { seen, where, first, second }) {
  const plain = where === "name" || where === "target" || /^random value(?:, (?:time|number))* in text$/.test(seen.join());
  if (!plain) return void 0;
  const commit = COMMIT_ID.test(instruction) && !/\bgit\b[^;&|]*\s(?:clone|fetch|pull)\b/.test(instruction);
  if ((TAR_TO_DIGEST.test(instruction) || commit) && DIGEST2.test(first) && DIGEST2.test(second)) return "time";
  const whole = own.join("\n");
  const [clock2, counts] = [READS_THE_CLOCK.test(withoutDurations2(whole)), COUNTS.test(whole) || measures(whole)];
  if (own.length === 0 || clock2 === counts || own.some((text2) => FETCHES.test(text2))) return void 0;
  const words2 = differingWords(first, second);
  if (words2.some(isPlace)) return void 0;
  const digest3 = own.some((text2) => DIGESTS2.test(text2));
  const weak = words2.some((word2) => /\d/.test(word2)) && words2.every((word2) => WEAK.test(word2) || digest3 && DIGEST2.test(word2));
  return weak ? clock2 ? "time" : "number" : void 0;
}
__name(datedOrCounted, "datedOrCounted");
var WEAK = /^(?:\d{1,19}|[\da-f]{1,18}|[\dA-F]{1,18}|[\da-z]{1,13}|[\dA-Z]{1,13})$/;
var DIGESTS2 = /\b(?:md5|sha\d+|b2|ck|crc32|sha)sum\b|\b(?:md5|sha1|sha224|sha256|sha384|sha512|blake2[bs]|crc32|xxh\w*)\b|\b(?:hashlib|createHash|MessageDigest|Digest|openssl\s+dgst|hash)\b/;
function differingWords(one, other) {
  const [words2 = [], others = []] = [one, other].map((text2) => text2.match(/[A-Za-z\d]+/g) ?? []);
  return words2.length === others.length ? words2.flatMap((word2, at2) => word2 === others[at2] ? [] : [word2, others[at2] ?? ""]) : [];
}
__name(differingWords, "differingWords");
function compiledAt(evidence2, instruction, files) {
  const texts = [instruction, ...files.map(({ text: text2 }) => text2)];
  return evidence2?.cause === "random value" && evidence2.seen[0] === "ELF" && texts.some((text2) => /\b__(?:DATE|TIME|TIMESTAMP)__\b/.test(text2)) && !texts.some((text2) => THROWS_DICE.test(text2)) ? { ...evidence2, cause: "time", seen: [...evidence2.seen, "by the time"] } : evidence2;
}
__name(compiledAt, "compiledAt");

// src/proof/renamed.ts
import { createHash as createHash3 } from "node:crypto";
var KEPT2 = { file: 512 * 1024, layer: 32 * 1024 * 1024 };
var MENTIONED = 300;
var PACKED2 = /^(?:gzip|zstd|xz|bzip2|LZ4|LZMA|tar|zip|7z|cpio|packed)$/;
var NAMING = ["md5", "sha1", "sha256", "sha384", "sha512", "blake2b512", "blake2s256"];
var ALIKE3 = 40;
function keeper() {
  let left = KEPT2.layer;
  const digests = digester();
  return (pair, evidence2) => {
    const { first, second } = pair;
    if (first && second && evidence2?.cause !== "random value" && evidence2?.cause !== "unknown") return digests(pair);
    const kept3 = [];
    for (const side2 of [first, second]) {
      if (!side2) continue;
      if (!("bytes" in side2.content) || side2.size > KEPT2.file || side2.size > left) return digests(pair);
      left -= side2.size;
      const { bytes } = side2.content;
      kept3.push(Buffer.from(first && second ? opened(bytes) : bytes));
    }
    return { ...digests(pair), ...kept3.every((bytes) => kept3.length === 1 || isText(bytes)) && { kept: kept3 } };
  };
}
__name(keeper, "keeper");
function namesOf(found, moment) {
  const numbered = renumbered(found);
  const pairs = counterparts(found.filter((each) => !numbered.has(each)));
  if (pairs.length === 0 && numbered.size === 0) return partsOf2(drawnNames2(found, moment));
  const mentioned = pairs.slice(0, MENTIONED).flatMap(([one, other]) => differingParts(nameOf(one), nameOf(other)));
  const named5 = new Map(numbered);
  const led = /* @__PURE__ */ new Set();
  let leader;
  for (const [one, other] of pairs) {
    const name = nameEvidence(nameOf(one), nameOf(other), moment);
    const asked2 = name.cause === "random value" && !KEY_TAG.test(nameOf(one));
    const held = asked2 ? contentEvidence(one, other, mentioned, moment) : void 0;
    const mended = held !== "same" && held?.cause === "random value" && held.drawn !== void 0;
    const thrown2 = held !== void 0 && held !== "same" && !mended && isThrown(one, other);
    const content = thrown2 ? void 0 : held;
    const evidence2 = content === void 0 || content === "same" ? { ...name, ...likeOf(one, other, moment) } : content;
    for (const each of [one, other]) {
      named5.set(each, evidence2);
      if (content === "same") led.add(each);
    }
    if (content !== void 0 && content !== "same") leader ??= { ...one, evidence: evidence2 };
  }
  const mentionedFirst = leader ?? pairs.map(([one]) => ({ ...one, evidence: named5.get(one) })).find(({ evidence: evidence2 }) => evidence2?.cause === "random value");
  return drawnNames2(found, moment).map((each, at2) => {
    const own = named5.get(found[at2] ?? each);
    if (own) return { ...each, evidence: own, ...leader && led.has(found[at2] ?? each) && { leader } };
    if (mentionedFirst && mentions(each, mentioned)) return { ...each, leader: mentionedFirst };
    return { ...each, ...inherited(each, named5) };
  });
}
__name(namesOf, "namesOf");
function renumbered(found) {
  const causes = /* @__PURE__ */ new Map();
  for (const { first, second } of sidesOf(found)) {
    const others = new Map(second.map((each) => [wordsOf2(nameOf(each)), each]));
    const numbers = [first, second].map((files) => files.map((each) => nameOf(each).match(/\d+/g)?.join("-") ?? ""));
    const [ones = [], theirs = []] = numbers;
    const same = first.length > 1 && others.size === first.length && sameSet(ones, theirs);
    if (!same || !first.every((each) => others.has(wordsOf2(nameOf(each))))) continue;
    for (const each of first) {
      const other = others.get(wordsOf2(nameOf(each))) ?? each;
      const names2 = { where: "name", first: nameOf(each), second: nameOf(other) };
      for (const side2 of [each, other]) causes.set(side2, { cause: "order", seen: ["name of the file"], ...names2 });
    }
  }
  return causes;
}
__name(renumbered, "renumbered");
function wordsOf2(name) {
  return name.replaceAll(/\d+/g, "#");
}
__name(wordsOf2, "wordsOf");
function drawnNames2(found, moment) {
  const form2 = /* @__PURE__ */ __name(({ difference }) => difference.path.replace(/[^/]*$/, "") + nameOf({ difference }).replaceAll(/[A-Za-z0-9_]{8,}/g, (part2) => random(part2) ? `*${part2.length}` : part2), "form");
  const sided = found.filter(({ difference, evidence: evidence2 }) => !evidence2 && isOneSided(difference.kinds));
  const causes = /* @__PURE__ */ new Map();
  for (const [key, own2] of Map.groupBy(sided, form2)) {
    const [one, other] = ["first", "second"].map(
      (side2) => own2.find(({ difference }) => difference.kinds.some((kind) => kind === `only in the ${side2}`))
    );
    if (!one || !other || !key.includes("*")) continue;
    const evidence2 = nameEvidence(nameOf(one), nameOf(other), moment);
    if (evidence2.cause === "random value") causes.set(key, { ...evidence2, where: "names" });
  }
  const own = new Set(sided);
  return found.map((each) => {
    const evidence2 = own.has(each) ? causes.get(form2(each)) : void 0;
    return evidence2 ? { ...each, evidence: evidence2 } : each;
  });
}
__name(drawnNames2, "drawnNames");
function partsOf2(found) {
  const first = /* @__PURE__ */ new Map();
  for (const each of found) {
    const [, whole] = /^(.*[.-])(?:a{1,5}|0{0,4}[01])$/.exec(each.difference.path) ?? [];
    if (whole !== void 0 && PACKED2.test(each.evidence?.seen[0] ?? "")) first.set(whole, each);
  }
  return found.map((each) => {
    const [, whole = ""] = /^(.*[.-])(?:[a-z]{1,5}|\d{1,5})$/.exec(each.difference.path) ?? [];
    const leader = first.get(whole);
    const same = leader?.difference.path.length === each.difference.path.length && leader !== each;
    return same && /^(?:unknown|random value)$/.test(each.evidence?.cause ?? "") ? { ...each, leader } : each;
  });
}
__name(partsOf2, "partsOf");
function nameOf({ difference }) {
  return difference.path.replace(/^.*\//, "");
}
__name(nameOf, "nameOf");
function sidesOf(found) {
  const folders = /* @__PURE__ */ new Map();
  for (const each of found) {
    const side2 = each.difference.kinds.find((kind) => kind.startsWith("only in"));
    if (!side2) continue;
    const folder = each.difference.path.replace(/[^/]*$/, "");
    const sides = folders.get(folder) ?? { first: [], second: [] };
    folders.set(folder, sides);
    sides[side2 === "only in the first" ? "first" : "second"].push(each);
  }
  return [...folders.values()];
}
__name(sidesOf, "sidesOf");
function counterparts(found) {
  return sidesOf(found).flatMap(({ first, second }) => {
    if (first.length !== second.length) return [];
    const [ones, others] = [first, second].map(
      (side2) => [...side2].sort((a, b) => shape(nameOf(a)) < shape(nameOf(b)) ? -1 : 1)
    );
    const alike2 = ones.every((one, at2) => shape(nameOf(one)) === shape(nameOf(others[at2] ?? one)));
    const [left, right] = alike2 ? [ones, byContent(ones, others)] : [first, second];
    return left.flatMap((one, at2) => {
      const other = right[at2];
      return other ? [[one, other]] : [];
    });
  });
}
__name(counterparts, "counterparts");
function byContent(ones, others) {
  if (ones.length > ALIKE3) return [...others];
  const left = [...others];
  return ones.map((one) => {
    const shaped = left.filter((each) => shape(nameOf(each)) === shape(nameOf(one)));
    const best = shaped.reduce(
      (best2, each) => likeness2(one, each) > likeness2(one, best2) ? each : best2,
      shaped[0] ?? one
    );
    left.splice(left.indexOf(best), 1);
    return best;
  });
}
__name(byContent, "byContent");
function likeness2(one, other) {
  const [first, second] = [one.kept?.[0], other.kept?.[0]];
  if (!first || !second) return 0;
  const [shorter, longer] = [Math.min(first.length, second.length), Math.max(first.length, second.length)];
  const head = firstDifference(first, second);
  let tail = 0;
  while (tail < shorter - head && first.at(-1 - tail) === second.at(-1 - tail)) tail += 1;
  return (head + tail) / Math.max(1, longer);
}
__name(likeness2, "likeness");
function shape(name) {
  return name.replaceAll(/[A-Za-z0-9_]{6,}/g, (part2) => /\d|[a-z][A-Z]|[A-Z][a-z]+[A-Z]/.test(part2) ? "*" : part2);
}
__name(shape, "shape");
var KEY_TAG = /^K.+\.\+\d{3}\+\d{5}\.\w+$/;
var TAGGED = /(?<![A-Za-z\d])(?:[A-Z][\da-f]+)+(?![A-Za-z\d])/g;
function counted3(name, counterpart, moment) {
  if (KEY_TAG.test(name)) return void 0;
  const timeless = [name, counterpart].map((each) => withoutTimes(each, moment));
  const dated2 = timeless.every((text2) => text2.includes("\u231A"));
  const [plain, plainOther] = timeless.map((text2) => dated2 ? text2.replaceAll(TAGGED, "#") : text2).map((text2) => text2.replaceAll(/(?<=^|[^A-Za-z\d]|[A-Za-z]{3})\d{1,7}(?![A-Za-z\d])/g, "#"));
  if (timeless[0] === timeless[1] || plain !== plainOther) return void 0;
  return dated2 || clocksInWords(name, counterpart, moment) ? "time" : "number";
}
__name(counted3, "counted");
function nameEvidence(name, counterpart, moment) {
  const guess = counted3(name, counterpart, moment) ?? wordCause(name, counterpart, "", moment);
  const cause2 = guess === "unknown" && (random(name) || /[A-Za-z0-9]{6,}/.test(name)) && name.length === counterpart.length ? "random value" : guess;
  return { cause: cause2, seen: ["name of the file"], where: "name", first: name, second: counterpart };
}
__name(nameEvidence, "nameEvidence");
var HASHED = /\.(?:[cm]?js|css|html?|wasm|o|a|so|d|rlib|rmeta|class|jar)(?:\.(?:map|gz|br|zst))?$|(?:^|[._-])(?:md5|sha\d+)[._-]/i;
function isThrown(one, other) {
  return ![one, other].every((each) => HASHED.test(nameOf(each)) || namedByContent(nameOf(each), each.kept?.[0]));
}
__name(isThrown, "isThrown");
var DIGEST3 = 6;
function namedByContent(name, bytes) {
  if (!bytes) return false;
  const plain = name.toLowerCase();
  return NAMING.some((algorithm) => {
    const digest3 = createHash3(algorithm).update(bytes).digest();
    return ["hex", "base64url"].some(
      (form2) => plain.includes(digest3.toString(form2).slice(0, DIGEST3).toLowerCase())
    );
  });
}
__name(namedByContent, "namedByContent");
function contentEvidence(one, other, mentioned, moment) {
  const [first, second] = [one.kept?.[0], other.kept?.[0]];
  if (!first || !second) return void 0;
  const renamed3 = isText(first) ? Buffer.from(replaced(first.toString("utf8"), mentioned)) : first;
  if (renamed3.equals(second)) return "same";
  const found = look(one.difference.path, renamed3, second, moment);
  return found.cause === "unknown" ? void 0 : found;
}
__name(contentEvidence, "contentEvidence");
function likeOf(one, other, moment) {
  const [first, second] = [one.kept?.[0], other.kept?.[0]];
  if (!first || !second) return {};
  if (first.equals(second)) return { alike: true };
  const found = look(one.difference.path, first, second, moment);
  const { seen, times, stamps } = found;
  if (seen.length > 1 || (times ?? stamps) === void 0) return { content: causesShown(found) };
  return { alike: true, ...times && { times }, ...stamps && { stamps } };
}
__name(likeOf, "likeOf");
function differingParts(name, counterpart) {
  const [parts2, others] = [name, counterpart].map((each) => each.split(/[.~]|(?<=^(?:sha\d+|md5))[_-]/));
  if (parts2.length !== others.length) return [[name, counterpart]];
  return parts2.flatMap((part2, at2) => {
    const other = others[at2] ?? "";
    return part2 === other || part2.length < 6 ? [] : [[part2, other]];
  });
}
__name(differingParts, "differingParts");
function mentions({ kept: kept3 = [] }, mentioned) {
  const [first, second] = kept3.map((bytes) => bytes.toString("utf8"));
  return first !== void 0 && second !== void 0 && replaced(first, mentioned) === second;
}
__name(mentions, "mentions");
function replaced(text2, mentioned) {
  let result = text2;
  for (const [from, to] of mentioned) result = result.replaceAll(from, () => to);
  return result;
}
__name(replaced, "replaced");
function inherited(each, named5) {
  if (each.evidence || !isOneSided(each.difference.kinds)) return {};
  let looked = 0;
  for (const [{ difference }, evidence2] of named5) {
    if ((looked += 1) > 200) break;
    if (difference.directory && each.difference.path.startsWith(`${difference.path}/`)) return { evidence: evidence2 };
  }
  return {};
}
__name(inherited, "inherited");

// src/proof/rules/alpine.ts
var ALPINE = [
  {
    name: "alpine/scripts-tar",
    paths: ["lib/apk/db/scripts.tar*", "usr/lib/apk/db/scripts.tar*"],
    title: "apk's archive of package scripts",
    why: "apk keeps the scripts of packages in a tar file inside the image, with the time of each.",
    fix: "# remove apk's database when nothing is installed later: rm -rf /lib/apk/db /etc/apk\n# or write the archive again with fixed times",
    source: "https://github.com/reproducible-containers/diffoci"
  },
  {
    name: "alpine/virtual-package",
    paths: ["etc/apk/world", "lib/apk/db/installed", "usr/lib/apk/db/installed"],
    seen: /time|number/,
    title: "virtual package with the time as its version",
    why: "`apk add --virtual NAME` gives the group the time as its version.",
    fix: "apk add --virtual NAME=0 \u2026   # a version of your own; and apk del NAME in the same RUN",
    source: "https://github.com/docker-library/golang/issues/532"
  },
  {
    name: "alpine/database",
    paths: ["etc/apk/world", "lib/apk/db/*", "usr/lib/apk/db/*"],
    title: "other versions of packages",
    why: "The two builds installed different packages: the mirror moved between them.",
    fix: "# name the versions: apk add nginx=1.26.2-r0; or use a mirror of your own that does not move",
    source: "https://wiki.alpinelinux.org/wiki/Alpine_Package_Keeper"
  },
  {
    name: "alpine/cache",
    paths: ["var/cache/apk/**", "etc/apk/cache/**", "var/log/apk.log"],
    title: "index or log of apk",
    why: "apk stored what the mirror offered, or noted when it ran.",
    fix: { options: { "apk add": "--no-cache" }, run: "rm -rf /var/cache/apk/* /var/log/apk.log" },
    source: "https://wiki.alpinelinux.org/wiki/Alpine_Package_Keeper"
  }
];

// src/proof/rules/databases.ts
function dataFolder(path2) {
  const parts2 = [
    /\/(?:global|base\/\d+|pg_\w+)\/.*$/,
    /(?<=\/(?:mnesia|member))\/.*$/,
    /\/(?:mysql|sys|performance_schema)\/[^/]+\.(?:MAI|MAD|MYI|MYD|frm|ibd|opt|sdi|CSM|CSV)$/,
    /\/[^/]*$/
  ];
  const part2 = parts2.find((each) => each.test(path2));
  return part2 === void 0 ? path2 : path2.replace(part2, "");
}
__name(dataFolder, "dataFolder");
var DATABASES2 = [
  {
    name: "database/installed",
    paths: ["var/lib/{mysql,mariadb,postgresql,mongodb,redis}/**"],
    title: "data folder of a database, made at install",
    why: "The database made its first files when it was installed, with fresh ids, keys and times. A server image should not hold a database's data.",
    fix: {
      run: "rm -rf /var/lib/mysql/* /var/lib/mariadb/* /var/lib/postgresql/* /var/lib/mongodb/* /var/lib/redis/*",
      text: "# and initialise at the first start, on a volume"
    },
    source: "https://github.com/docker-library/mariadb (Dockerfile)"
  },
  {
    name: "database/data-folder",
    paths: [
      // MariaDB and MySQL.
      "**/{ibdata1,ib_logfile0,ib_logfile1,ib_buffer_pool,ibtmp1,undo001,undo002,undo003,auto.cnf,aria_log_control,multi-master.info,mysql_upgrade_info,mariadb_upgrade_info}",
      "**/aria_log.0*",
      "**/{mysql,sys,performance_schema}/*.{MAI,MAD,frm,ibd,opt,CSM,CSV}",
      // PostgreSQL.
      "**/global/{pg_control,pg_filenode.map,pg_internal.init}",
      "**/global/[0-9]*",
      "**/base/[0-9]*/[0-9]*",
      "**/base/[0-9]*/pg_{filenode.map,internal.init}",
      "**/{pg_wal,pg_xact,pg_multixact,pg_subtrans,pg_logical,pg_stat,pg_notify,pg_commit_ts}/**",
      // MongoDB, LDAP, RabbitMQ, etcd.
      "**/{WiredTiger,WiredTiger.wt,WiredTiger.turtle,_mdb_catalog.wt,sizeStorer.wt,storage.bson,WiredTigerHS.wt,mongod.lock}",
      "**/mnesia/**",
      "**/member/{snap,wal}/**"
    ],
    owns: dataFolder,
    title: "data folder of a database, made in the build",
    why: "Initialising a database gives it fresh ids, keys, log positions and times. A server image should not hold a database's data.",
    fix: { run: "rm -rf {folders}", text: "# and initialise at the first start, on a volume" },
    source: "https://www.postgresql.org/docs/current/app-initdb.html"
  },
  {
    name: "database/redis-dump",
    paths: ["**"],
    seen: /^Redis dump > /,
    title: "dump of Redis",
    why: "A dump notes the second at which it was made, how much memory was in use, and a checksum over both.",
    fix: { run: "rm -f {paths}", text: "# and fill the database at the first start" },
    source: "https://rdb.fnordig.de/file_format.html"
  },
  {
    name: "database/berkeley-db",
    paths: ["**"],
    seen: /^Berkeley DB > /,
    title: "file of Berkeley DB",
    why: "A new file gets an id that is made of the clock, the inode and the process number.",
    fix: {
      run: "rm -f {paths}",
      text: "# and make it at the first start: db_load, postmap, makemap from the text that it is made of"
    },
    source: "https://docs.oracle.com/cd/E17276_01/html/programmer_reference/"
  },
  {
    name: "database/lock",
    paths: ["**/lock.mdb"],
    title: "lock file of an LMDB database",
    why: "LMDB notes which processes read the database. It makes the file anew where it is missing.",
    fix: { run: "rm -f {paths}" },
    source: "https://github.com/LMDB/lmdb/blob/mdb.master/libraries/liblmdb/lmdb.h"
  },
  {
    name: "database/key-value",
    paths: ["**"],
    seen: /^(?:gdbm|LMDB) > .*(?:leftover|order|number)$/,
    title: "store of keys and values, filled in the build",
    why: "The records are equal or nearly so; the store keeps them where there was room, counts its transactions, and does not clear what it no longer uses.",
    fix: {
      run: "rm -f {paths}",
      text: "# and fill it at the first start; or fill a new file in one go, from sorted input: gdbm_load, mdb_load"
    },
    source: "https://reproducible-builds.org/docs/stable-inputs/"
  },
  {
    name: "database/journal",
    paths: ["**/*.{db,sqlite,sqlite3}-{wal,shm,journal}", "**/*-wal", "**/*-shm"],
    title: "journal of a SQLite database",
    why: "The journal begins with a random salt, and is there at all only because the database was not closed in order.",
    fix: {
      run: "rm -f {paths}",
      text: "# or, to keep what is in it: sqlite3 FILE 'PRAGMA wal_checkpoint(TRUNCATE); PRAGMA journal_mode=DELETE'"
    },
    source: "https://www.sqlite.org/fileformat2.html#the_write_ahead_log"
  }
];

// src/proof/rules/debian.ts
var CATALOGUE = "https://manpages.debian.org/mmdebstrap";
var WITHOUT_TIMES = [
  String.raw`/^\xfe\xed\xfe\xed/ and ($store = $_, $at = 12,`,
  String.raw`map(($at += 6 + unpack("x$at x4n", $store), substr($store, $at, 8) = "\0" x 8,`,
  '$at += 10 + unpack("x$at x8n", $store), $at += 4 + unpack("x$at N", $store)), 1 .. unpack("x8N", $_)),',
  '$store = substr($store, 0, $at), open(SUM, ">", "$ARGV~"),',
  String.raw`print(SUM join("", map("\0$_", split(//, "changeit"))), "Mighty Aphrodite", $store), close(SUM),`,
  '$_ = $store . pack("H40", qx(sha1sum "$ARGV~")), unlink("$ARGV~"))'
].join(" ");
var DEBIAN = [
  {
    name: "debian/apt-log",
    paths: [
      "var/log/apt/**",
      "var/log/dpkg.log*",
      "var/log/alternatives.log*",
      "var/log/bootstrap.log",
      "var/log/unattended-upgrades/**"
    ],
    title: "log of the package manager",
    why: "apt and dpkg write down when they installed each package. The clock is another one in each build.",
    fix: { run: "rm -rf /var/log/apt /var/log/dpkg.log /var/log/alternatives.log" },
    source: "https://github.com/containers/buildah/issues/5259"
  },
  {
    name: "debian/apt-cache",
    paths: ["var/cache/apt/**"],
    title: "index of the package manager",
    why: "apt keeps an index in a binary form that holds times and addresses of the machine it was made on. The server never needs it.",
    fix: { run: "rm -rf /var/cache/apt/*" },
    source: CATALOGUE
  },
  {
    name: "debian/apt-lists",
    paths: ["var/lib/apt/lists/**"],
    title: "list of packages that the mirror offered",
    why: "`apt-get update` stores what the mirror offers at that minute, and mirrors change several times a day.",
    fix: {
      run: "rm -rf /var/lib/apt/lists/*",
      text: "# and, so that both builds install the same versions, a dated archive: snapshot.debian.org"
    },
    source: "https://github.com/reproducible-containers/repro-sources-list.sh"
  },
  {
    name: "debian/apt-state",
    paths: [
      "var/lib/apt/{extended_states,periodic/**,listchanges*}",
      "var/lib/apt/periodic/**",
      "var/lib/ubuntu-advantage/**",
      "var/lib/update-notifier/**"
    ],
    title: "state of the package manager",
    why: "apt notes what it did and when.",
    fix: { run: "rm -rf /var/lib/apt/periodic /var/lib/update-notifier" },
    source: CATALOGUE
  },
  {
    name: "debian/package-versions",
    paths: ["var/lib/dpkg/{status,available,diversions,statoverride}", "var/lib/dpkg/info/*.{list,md5sums}"],
    title: "other versions of packages",
    why: "The two builds installed different packages: the mirror moved between them, or a mirror was behind.",
    fix: "# install from a dated archive, e.g. in the same RUN before apt-get update:\necho 'deb [check-valid-until=no] http://snapshot.debian.org/archive/debian/20240101T000000Z bookworm main' > /etc/apt/sources.list",
    source: "https://github.com/reproducible-containers/repro-sources-list.sh"
  },
  {
    name: "debian/debconf",
    paths: ["var/cache/debconf/{config,templates,passwords}.dat"],
    title: "answers to the questions of packages",
    why: "debconf keeps how each package was set up. An answer came from the machine, was random, or the packages asked in another order.",
    fix: "# give the answer that differs before the package is installed, in the same RUN:\necho 'PACKAGE QUESTION TYPE VALUE' | debconf-set-selections",
    source: "https://manpages.debian.org/debconf-set-selections"
  },
  {
    name: "debian/old-copies",
    paths: [
      "var/lib/dpkg/*-old",
      "var/cache/debconf/*",
      "var/backups/{dpkg,apt,alternatives}.*",
      "var/backups/{passwd,group,shadow,gshadow}.bak"
    ],
    title: "old copy that the package manager keeps",
    why: "dpkg and debconf keep the state before the last change, which depends on the order and the minute of the changes.",
    fix: {
      run: "rm -rf /var/lib/dpkg/*-old /var/cache/debconf/*-old /var/backups/dpkg.* /var/backups/apt.* /var/backups/alternatives.* /var/backups/*.bak"
    },
    source: CATALOGUE
  },
  {
    name: "debian/ldconfig-aux-cache",
    paths: ["var/cache/ldconfig/aux-cache"],
    title: "cache of ldconfig",
    why: "ldconfig remembers inode numbers and change times of every library, to be faster the next time. Both are new in each build; programs do not read this file.",
    fix: { run: "rm -f /var/cache/ldconfig/aux-cache" },
    source: "https://github.com/SUSE/BCI-dockerfile-generator/issues/2759"
  },
  {
    name: "debian/snakeoil",
    paths: [
      "etc/ssl/certs/ssl-cert-snakeoil.pem",
      "etc/ssl/private/ssl-cert-snakeoil.key",
      "etc/ssl/certs/????????.[0-9]",
      "etc/ssl/certs/????????.?"
    ],
    title: "certificate made when ssl-cert was installed",
    why: "The package ssl-cert makes a self-signed certificate with a fresh key when it is installed, and a link named after its hash. A key in an image is also known to everybody who has the image.",
    fix: {
      run: "rm -f /etc/ssl/certs/ssl-cert-snakeoil.pem /etc/ssl/private/ssl-cert-snakeoil.key && find /etc/ssl/certs -xtype l -delete"
    },
    source: "https://salsa.debian.org/live-team/live-build (hook 8090)"
  },
  {
    name: "debian/man-index",
    paths: [
      "var/cache/man/**",
      "usr/share/mime/mime.cache",
      "usr/share/icons/**/icon-theme.cache",
      "usr/share/applications/mimeinfo.cache",
      "usr/share/info/dir*"
    ],
    title: "index of manuals, icons or file types",
    why: "The index is built from a database with times in it, in the order in which packages happened to be set up.",
    fix: { run: "rm -rf /var/cache/man /usr/share/info/dir*" },
    source: "https://salsa.debian.org/live-team/live-build (hooks 9000, 9020)"
  },
  {
    name: "debian/ca-java-keystore",
    paths: ["etc/ssl/certs/java/cacerts", "**/lib/security/cacerts"],
    title: "Java's store of certificates, filled at install",
    why: "The store notes when each certificate was put in.",
    fix: {
      run: `perl -0777 -pi -e '${WITHOUT_TIMES}' {paths}`
    },
    source: "https://reproducible-builds.org/docs/archives/"
  }
];

// src/proof/rules/formats.ts
var FORMATS = [
  {
    name: "builder/traceparent",
    paths: ["**"],
    text: /TRACEPARENT/,
    only: "random value",
    title: "environment of the build, written to a file",
    why: "BuildKit sets the variable TRACEPARENT to a fresh value in every RUN, so whoever writes all variables down writes a random value.",
    fix: { env: { TRACEPARENT: "" }, text: "# or write only the variables that are meant" },
    source: "https://github.com/moby/buildkit/blob/master/docs/opentelemetry.md"
  },
  {
    name: "format/gzip-header",
    paths: ["**"],
    seen: /^gzip > (?:time|name) in the header/,
    title: "time or name in the header of a gzip file",
    why: "gzip notes when the file it packed was last changed, and its name. The content is equal.",
    fix: { options: { gzip: "-n" }, text: "# the same for tar: tar -c \u2026 | gzip -n > FILE.tar.gz" },
    source: "https://reproducible-builds.org/docs/archives/"
  },
  {
    name: "format/debian-package",
    paths: ["**/*.{deb,udeb}"],
    title: "Debian package made in the build",
    why: "The package holds when it was packed, and the times of its files.",
    fix: { args: ["SOURCE_DATE_EPOCH"], text: "# dpkg-deb and dpkg-buildpackage take all times from it" },
    source: "https://manpages.debian.org/bookworm/dpkg/dpkg-deb.1.en.html#ENVIRONMENT"
  },
  {
    name: "format/tar-times",
    paths: ["**"],
    seen: /^(?:[\w ]+ > )*tar > (?:times of the members|order of the members|attributes of a member)/,
    title: "times, order or owners in a tar file",
    why: "tar notes the time and owner of each file, in the order in which the file system lists them.",
    fix: {
      env: { TAR_OPTIONS },
      text: `# GNU tar reads these options from the variable; or write them out:
tar ${TAR_OPTIONS} -c \u2026 | gzip -n > FILE.tar.gz`
    },
    source: "https://reproducible-builds.org/docs/archives/"
  },
  {
    name: "format/zip-times",
    paths: ["**"],
    seen: /^(?:[\w ]+ > )*zip > (?:times|order) of the members/,
    title: "times or order of the entries in a zip file",
    why: "zip gives each entry the time of its file, in the order in which the file system lists them.",
    fix: "find . -exec touch -h -d @315532800 {} + && find . -type f | LC_ALL=C sort | TZ=UTC zip -X FILE.zip -@",
    source: "https://reproducible-builds.org/docs/archives/"
  },
  {
    name: "format/7z-times",
    paths: ["**"],
    seen: /^(?:[\w ]+ > )*7z > times of the members/,
    title: "times of the entries in a 7z archive",
    why: "7z notes when each file was last changed. The packed content is equal.",
    fix: {
      options: Object.fromEntries(["7z", "7zz", "7za", "7zr"].map((name) => [name, "-mtm=off"])),
      text: "# or before it: find FOLDER -exec touch -h -d @315532800 {} +"
    },
    source: "https://reproducible-builds.org/docs/archives/"
  },
  {
    name: "format/ar-times",
    paths: ["**"],
    seen: /^(?:[\w ]+ > )*ar > times of the members/,
    title: "times in a static library",
    why: "ar notes the time of each object file when it was built without its deterministic mode.",
    fix: "ar -D \u2026 && ranlib -D FILE.a",
    source: "https://reproducible-builds.org/docs/archives/"
  },
  {
    name: "format/cpio-times",
    paths: ["**"],
    seen: /^(?:[\w ]+ > )*cpio > (?:times|order|attributes) of/,
    title: "times or inode numbers in a cpio archive",
    why: "cpio notes the time and the inode number of each file, in the order in which they were listed.",
    fix: "find . -exec touch -h -d @0 {} + && find . | LC_ALL=C sort | cpio --reproducible -o -H newc > FILE",
    source: "https://reproducible-builds.org/docs/archives/"
  },
  {
    name: "format/xz-threads",
    paths: ["**"],
    seen: /^(?:[\w ]+ > )*xz > number of blocks/,
    title: "xz file that was packed by another number of threads",
    why: "xz divides what it packs among threads, and writes a block for each part. The machines had other numbers of processors; the content is equal.",
    fix: { env: { XZ_DEFAULTS: "-T1" }, text: "# and no -T0 at the command itself, which goes before the variable" },
    source: "https://reproducible-builds.org/docs/archives/"
  },
  {
    name: "format/compressed",
    paths: ["**"],
    seen: /^packed > /,
    title: "compressed file of which the content differs",
    why: "What was packed differs. In an archive it is mostly the times, owners or order of its files; this format is not unpacked here.",
    fix: {
      env: { TAR_OPTIONS: GNU_TAR_OPTIONS },
      text: "# GNU tar reads these options from the variable. For other tools: pack what was made with fixed times, or compare it unpacked"
    },
    source: "https://reproducible-builds.org/docs/archives/"
  },
  {
    name: "format/file-system-image",
    paths: ["**"],
    seen: /^(?:[\w ]+ > )*file system > /,
    title: "file system image made in the build",
    why: "A new file system gets a random id and the time at which it was made, and keeps the times of its files.",
    fix: "# give the tool a fixed id and date; mkfs.ext4 -U ID -E hash_seed=ID with E2FSPROGS_FAKE_TIME, mksquashfs and xorriso with SOURCE_DATE_EPOCH",
    source: "https://reproducible-builds.org/docs/system-images/"
  },
  {
    name: "format/file-system",
    paths: ["**/*.{ext2,ext3,ext4,squashfs,sqsh,iso,img,raw,qcow2,vfat,erofs,xfs}"],
    // What is called an image can be an archive.
    seen: /^(?!.*\b(?:cpio|tar|zip) > )/,
    title: "file system image made in the build",
    why: "A new file system gets a random id and the time at which it was made.",
    fix: "mkfs.ext4 -U 00000000-0000-0000-0000-000000000001 -E hash_seed=00000000-0000-0000-0000-000000000001 \u2026   # with E2FSPROGS_FAKE_TIME=1577836800\nmksquashfs \u2026 -mkfs-time 0 -all-time 0   # xorriso, mkfs.vfat: SOURCE_DATE_EPOCH and -i ID\nxorriso -as mkisofs \u2026   # in place of genisoimage, which always takes the clock\n# mkfs.ext4 -d keeps when the folder's inodes changed, before e2fsprogs 1.47.1: make the image elsewhere, or take squashfs",
    source: "https://reproducible-builds.org/docs/system-images/"
  },
  {
    name: "format/sqlite",
    paths: ["**"],
    seen: /^SQLite > /,
    title: "SQLite database filled in the build",
    why: "The rows hold times or random ids, or the number of changes in the header differs.",
    fix: "# fill it with fixed values, then: sqlite3 FILE 'PRAGMA journal_mode=DELETE; VACUUM'; or make it at the first start",
    source: "https://www.sqlite.org/fileformat2.html"
  }
];

// src/proof/rules/frameworks.ts
var NAMES5 = "(secret[A-Za-z_]*|app_key|[A-Za-z_]*(salt|password|passwd|_token|_key|key_base)|(encryption|signing|private|preshared|cookie|session|auth|jwt)-?key)";
var SIGN = `[]"\\x27 ]*(=>|[:=,]) *`;
var BYTES = `s/(${NAMES5}${SIGN})b("([^"\\\\]|\\\\.)*"|\\x27([^\\x27\\\\]|\\\\.)*\\x27)/\\1b"${UNSET}"/gI`;
var QUOTED = [
  `s/(${NAMES5}${SIGN}[[]? *")([^"\\\\$]|\\\\.|[$][^A-Za-z_({"]){16,}"/\\1${UNSET}"/gI`,
  `s/(${NAMES5}${SIGN}[[]? *\\x27)([^\\x27\\\\]|\\\\.){16,}\\x27/\\1${UNSET}\\x27/gI`
];
var WORDS = `s/(^|[ \\t])((requirepass|masterauth|auth_pass)[ \\t]+"?)[^" ]{16,}/\\1\\2${UNSET}/gI`;
var BARE = `s/(${NAMES5}${SIGN}["\\x27]?)[^"\\x27 ]{16,}/\\1${UNSET}/gI`;
var PLACEHOLDER = `sed -i -E ${[BYTES, WORDS, ...QUOTED, BARE].map((each) => `-e '${each}'`).join(" ")} {paths}`;
var FRAMEWORKS = [
  {
    name: "framework/secret-file",
    paths: [
      "**/config/{master.key,credentials.yml.enc,secrets.yml,secret_token.rb}",
      "**/config/credentials/*.{key,yml.enc}",
      "**/.secret_key_base"
    ],
    title: "secret of the application, made in the build",
    why: "The framework draws a secret for sessions and cookies, a new one in each build. In an image it is known to everybody who has the image, and every release ends all sessions.",
    fix: {
      run: "rm -f {paths}",
      text: "# give it to the server when it starts, as a variable or a mounted secret; where the build itself asks for one: SECRET_KEY_BASE_DUMMY=1 COMMAND"
    },
    source: "https://guides.rubyonrails.org/security.html#custom-credentials"
  },
  {
    name: "framework/secret",
    paths: ["**"],
    seen: /random value$/,
    text: /(?:secret\w*|app_key|\w*_salt|password|passwd|\w+_token|(?:encryption|signing|private|preshared|cookie|session|auth|jwt)[_-]?key|\w+_key_base)["'\]]*\s*(?:=>|[:=,])(?!\s*b?["']?(?:\$\w|\{\w+\}|(?:scrypt|pbkdf2|argon2|bcrypt|SCRAM-|(?:sha|md)\d+[:$]|[\da-f]{16,}\$\d+\$[\da-f]|[\w+/]{130})))|\b(?:requirepass|masterauth|auth_pass)\s/i,
    title: "secret of the application, made in the build",
    why: "A secret for sessions, cookies or passwords is drawn in the build, a new one each time. In an image it is known to everybody who has the image, and every release ends all sessions.",
    fix: {
      run: PLACEHOLDER,
      text: "# and give the secret to the server when it starts, as a variable or a mounted file; better, let no command write one here"
    },
    source: "https://docs.docker.com/build/building/secrets/"
  }
];

// src/proof/rules/go.ts
var REBUILD = "https://go.dev/blog/rebuild";
var GO = [
  {
    name: "go/vcs",
    paths: ["**"],
    seen: /(?:^|> )ELF > Go > build information > /,
    text: /\bvcs\.(?:revision|time|modified)\b|\bmod\t\S+\tv\d\S*-\d{14}-/,
    title: "Go program that holds the commit of its build",
    why: "Go writes the commit of the repository it finds, and that commit's time, into the program. The repository was made or changed in the build, so the commit is another one each time.",
    fix: {
      options: { "go build": "-buildvcs=false", "go install": "-buildvcs=false" },
      text: "# or do not make the repository in the build"
    },
    source: "https://pkg.go.dev/cmd/go#hdr-Compile_packages_and_dependencies"
  },
  {
    name: "go/build-time",
    paths: ["**"],
    seen: /(?:^|> )ELF > Go > .*time$/,
    title: "Go program that holds the time of its build",
    why: "The build puts the clock into a variable of the program, as a rule by -ldflags -X, or into a file that the program embeds.",
    fix: {
      args: ["SOURCE_DATE_EPOCH"],
      text: '# and write that date in place of the clock:\ngo build -trimpath -ldflags "-X main.date=$(date -u -d @${SOURCE_DATE_EPOCH} +%FT%TZ)" \u2026'
    },
    source: REBUILD
  },
  {
    name: "go/build-path",
    paths: ["**"],
    seen: /(?:^|> )ELF > Go > .*temporary path$/,
    title: "Go program that holds the path of its build",
    why: "Go writes the folders of the sources into the program, for its error messages, and the folder has a new name in each build.",
    fix: {
      options: { "go build": "-trimpath", "go install": "-trimpath" },
      text: "# and, with C in it, build in a folder with a fixed name instead of mktemp -d"
    },
    source: REBUILD
  },
  {
    name: "go/random",
    paths: ["**"],
    seen: /(?:^|> )ELF > Go > .*random value$/,
    title: "Go program that holds a random value",
    why: "The build puts a fresh id or key into the program, as a rule by -ldflags -X, or into a file that the program embeds or is generated from.",
    fix: '# take an id that follows from the sources: -ldflags "-X main.id=$(git rev-parse HEAD)", passed as a build argument\n# a key belongs in no program: read it when the server starts',
    source: REBUILD
  },
  {
    name: "go/order",
    paths: ["**"],
    seen: /(?:^|> )ELF > Go > .*order$/,
    title: "Go program with the same things in another order",
    why: "A generator writes source code while it walks a map, and Go walks maps in another order each time.",
    fix: "// in the generator: keys := slices.Sorted(maps.Keys(m)), and walk the keys",
    source: "https://go.dev/blog/maps#iteration-order"
  },
  {
    name: "go/build-id",
    paths: ["**"],
    // A number in its code is the program's own.
    seen: /(?:^|> )ELF > Go > (?!.*> a number > )/,
    title: "Go program that differs in what its linker wrote",
    why: "Go writes paths of the build, the state of the repository and the versions of modules into the program.",
    fix: {
      options: { "go build": "-trimpath -buildvcs=false -ldflags=-buildid=" },
      text: "# and CGO_ENABLED=0 where no C is needed"
    },
    source: REBUILD
  },
  {
    name: "go/cache",
    paths: ["root/go/{pkg,bin}/**", "go/pkg/**", "**/.cache/go-build/**", "**/go/pkg/{mod/cache,sumdb}/**"],
    title: "cache of Go",
    why: "Go keeps compiled packages and downloads, with times.",
    fix: {
      run: "rm -rf ~/.cache/go-build ~/go/pkg /go/pkg",
      text: "# or keep it out of the layer: RUN --mount=type=cache,target=/root/.cache/go-build --mount=type=cache,target=/go/pkg/mod go build \u2026"
    },
    source: "https://docs.docker.com/build/cache/optimize/"
  }
];

// src/proof/rules/java.ts
var JARS = ["**/*.{jar,war,ear,aar,jmod}"];
var TIMESTAMP = "-Dproject.build.outputTimestamp=2020-01-01T00:00:00Z";
var JAVA = [
  {
    name: "java/jar-times",
    paths: JARS,
    seen: /^(?:zip > )+(?:times|order) of the members/,
    title: "times of the entries in a jar",
    why: "jar, Maven, Ant and Gradle give each entry of the archive the time at which it was written.",
    fix: {
      options: { jar: "--date=2020-01-01T00:00:00Z", "jmod create": "--date=2020-01-01T00:00:00Z", mvn: TIMESTAMP },
      text: '# Maven, in pom.xml: <project.build.outputTimestamp>2020-01-01T00:00:00Z</project.build.outputTimestamp>\n# Gradle: tasks.withType(AbstractArchiveTask) { preserveFileTimestamps = false; reproducibleFileOrder = true }\n# Ant: <jar modificationtime="1577836800000" \u2026>; jar with old options: jar --create --file app.jar in place of jar cf app.jar'
    },
    source: "https://maven.apache.org/guides/mini/guide-reproducible-builds.html"
  },
  {
    name: "java/jar-manifest",
    paths: JARS,
    // Dice, orders and signatures in it have their own causes.
    seen: /^(?:zip > )+(?!zip|key > )(?!.* > (?:random value|order)$)/,
    title: "jar with the time, user or machine of its build",
    why: "The manifest, a properties file or a class in the jar notes when, by whom and with what it was built.",
    fix: {
      args: ["SOURCE_DATE_EPOCH"],
      options: { jar: "--date=2020-01-01T00:00:00Z", mvn: TIMESTAMP },
      text: '# leave Build-Time, Built-By and Build-Jdk out of the manifest, and the clock out of generated sources; Gradle 9 does so by itself; Ant takes its times from the variable, and needs <jar modificationtime="1577836800000" \u2026>'
    },
    source: "https://github.com/gradle/gradle/issues/38271"
  },
  {
    name: "java/properties",
    paths: ["**/*.properties"],
    seen: /^properties > (?:.* > )?time$/,
    title: "properties file with the time at which it was written",
    why: "Java writes the clock into the first line of every properties file that it stores, and build tools fill in the time of the build.",
    fix: {
      options: { mvn: TIMESTAMP },
      run: "sed -i '/^#.*[0-9][0-9]:[0-9][0-9]:[0-9][0-9]/d' {paths}",
      text: "# Java 18 and newer: -Djava.properties.date=2020-01-01; Maven: ${project.build.outputTimestamp} in place of ${maven.build.timestamp}"
    },
    source: "https://bugs.openjdk.org/browse/JDK-8231640"
  },
  {
    name: "java/javadoc",
    paths: ["**/*.html"],
    text: /Generated by javadoc|dc\.created/,
    title: "documents that hold the time at which javadoc made them",
    why: "javadoc writes the clock into each page.",
    fix: { options: { javadoc: "-notimestamp" }, text: "# Maven: <notimestamp>true</notimestamp>" },
    source: "https://docs.oracle.com/en/java/javase/17/docs/specs/man/javadoc.html"
  },
  {
    name: "java/cds-archive",
    paths: ["**/*.jsa"],
    title: "class data archive of the JVM",
    why: "The archive is a picture of memory, with times and addresses.",
    fix: {
      run: "rm -f {paths}",
      text: "# and let the server make it: java -XX:+AutoCreateSharedArchive -XX:SharedArchiveFile=\u2026"
    },
    source: "https://bugs.openjdk.org/browse/JDK-8296157"
  },
  {
    name: "java/log",
    paths: ["**/gc*.log", "**/{hs_err_pid,replay_pid}*.log", "**/*.{jfr,hprof}"],
    // Garbage collectors of Node and Go write such logs as well: `[12:0x5f3c] 35 ms: Scavenge`, `gc 1 @0.005s 2%: …`.
    text: /^(?!\[\d+:0x|gc \d+ @)/,
    title: "log or recording of a Java process",
    why: "A Java process noted what it did in the build, with times and durations.",
    fix: { run: "rm -f {paths}", text: "# and leave -Xlog, -XX:StartFlightRecording and their like to the server" },
    source: "https://docs.oracle.com/en/java/javase/17/docs/specs/man/java.html"
  },
  {
    name: "java/build-caches",
    paths: [
      "**/.m2/{repository,wrapper,build-cache}/**",
      "**/.gradle/**",
      "**/{_remote.repositories,resolver-status.properties,*.lastUpdated,maven-metadata-local.xml}",
      "**/target/{maven-status,surefire-reports}/**"
    ],
    title: "cache of Maven or Gradle",
    why: "Maven and Gradle note when they asked for each library, and how long each test took.",
    fix: {
      run: "rm -rf ~/.m2/repository ~/.gradle .gradle target/maven-status target/surefire-reports",
      text: "# or keep it out of the layer: RUN --mount=type=cache,target=/root/.m2 mvn \u2026, or copy only the jar to the last stage"
    },
    source: "https://docs.docker.com/build/cache/optimize/"
  }
];

// src/proof/rules/languages.ts
var DATE = `@${FIXED_SECONDS} +0000`;
var LANGUAGES = [
  {
    name: "c/precompiled-header",
    paths: ["**/*.{gch,pch}"],
    title: "precompiled header",
    why: "The compiler dumps its memory into the file, with addresses that the system deals out anew to each process. Only a compiler of the same build reads it; no server does.",
    fix: { run: "rm -rf {paths}" },
    source: "https://gcc.gnu.org/onlinedocs/gcc/Precompiled-Headers.html"
  },
  {
    name: "c/coverage",
    paths: ["**/*.{gcno,gcda}"],
    title: "notes for measuring coverage",
    why: "gcc stamps the notes and the program that belongs to them with a number that is new in each compilation, and counts what ran.",
    fix: {
      run: "rm -f {paths}",
      text: "# and leave --coverage out of what the server gets: the program holds the same stamp"
    },
    source: "https://gcc.gnu.org/onlinedocs/gcc/Gcov-Data-Files.html"
  },
  {
    name: "c/conan-cache",
    paths: ["**/.conan2/p/**", "**/.conan/data/**"],
    title: "cache of Conan",
    why: "Conan keeps what it fetched and built in folders with drawn names, and notes when each came in a database.",
    fix: {
      run: "rm -rf .conan2/p .conan/data",
      text: "# what the server needs is copied out of it first: conan install \u2026 --deployer=full_deploy, or conan create in a stage of its own"
    },
    source: "https://docs.conan.io/2/reference/commands/cache.html"
  },
  {
    name: "c/build-log",
    paths: [
      "**/CMakeFiles/{CMakeOutput.log,CMakeError.log,CMakeConfigureLog.yaml}",
      "**/.ninja_{log,deps}",
      "**/meson-logs/**",
      "**/Testing/Temporary/**",
      "**/Testing/[0-9]*/**",
      "**/{.ccache,.cache/ccache}/**"
    ],
    title: "log or cache of a build tool",
    why: "CMake, Ninja, Meson, CTest and ccache note when each step ran, how long it took, and in which temporary folder.",
    fix: {
      run: "find / -xdev \\( -path '*/CMakeFiles/CMake*.log' -o -name CMakeConfigureLog.yaml -o -name .ninja_log -o -name .ninja_deps -o -name meson-logs -o -path '*/Testing/Temporary' -o -path '*/Testing/[0-9]*' -o -name .ccache -o -path '*/.cache/ccache' \\) -prune -exec rm -rf {} +",
      text: "# or build in a stage of its own, and copy only what it installs"
    },
    source: "https://docs.docker.com/build/building/multi-stage/"
  },
  {
    name: "c/autom4te-cache",
    paths: ["**/autom4te.cache/**"],
    title: "cache of autoconf",
    why: "autom4te writes down what it was asked for in the order of Perl's hashes, which is another one in each run.",
    fix: { run: "find / -xdev -name autom4te.cache -prune -exec rm -rf {} +" },
    source: "https://www.gnu.org/software/autoconf/manual/autoconf.html#Autom4te-Cache"
  },
  {
    name: "c/compile-time",
    paths: ["**"],
    seen: /^ELF > (?!Go >).*time$/,
    title: "program that holds the time of its compilation",
    why: "__DATE__ and __TIME__ in a source file, or a build script, put the clock into the program.",
    fix: { args: ["SOURCE_DATE_EPOCH"], text: "# gcc and clang take __DATE__ and __TIME__ from it" },
    source: "https://reproducible-builds.org/docs/source-date-epoch/"
  },
  {
    name: "c/build-path",
    paths: ["**"],
    seen: /^ELF > (?!Go >).*temporary path/,
    title: "program that holds the path of its build",
    why: "The compiler writes the folder of the sources into the program, and that folder has a new name each time.",
    fix: "# build in a fixed folder, and: CFLAGS=-ffile-prefix-map=$PWD=.   Rust: --remap-path-prefix\n# where an installer chooses the folder (pip, gem, npm): CFLAGS=-g0, which leaves out what names it",
    source: "https://reproducible-builds.org/docs/build-path/"
  },
  {
    name: "git/repository",
    paths: ["**/.git/**"],
    title: "git repository in the image",
    why: "git's index holds inode numbers and times, and its logs the clock.",
    fix: { run: "rm -rf .git", text: "# or take files without the repository: ADD --keep-git-dir=false https://\u2026" },
    source: "https://docs.docker.com/reference/dockerfile/#add---keep-git-dir"
  },
  {
    name: "git/dates",
    paths: ["**/*.git/{refs,objects,logs}/**", "**/*.git/packed-refs"],
    title: "commit or tag of git that was made in the build",
    why: "A commit, and a tag with a message, hold the minute at which they were made, and the ids by which git names its files follow from it.",
    fix: { env: { GIT_AUTHOR_DATE: DATE, GIT_COMMITTER_DATE: DATE } },
    source: "https://git-scm.com/docs/git-commit-tree#_date_formats"
  }
];

// src/proof/rules/node.ts
var BUNDLES = "**/{dist,build,public,static,out,assets,.output,.svelte-kit,.nuxt,.astro,_next,_app}/**/*.{js,mjs,cjs,map}";
var METADATA = "**/{_app/version.json,.output/nitro.json,ngsw.json,asset-manifest.json,.vite/manifest.json}";
var zeros2 = /* @__PURE__ */ __name((digits) => `s/(previewMode[A-Za-z]+[\\\\]?":[\\\\]?")[0-9a-f]{${digits}}/\\1${"0".repeat(digits)}/g`, "zeros");
var SORTED = 'require("fs").writeFileSync("@", JSON.stringify(Object.fromEntries(Object.entries(JSON.parse(require("fs").readFileSync("@"))).sort())))';
var NEXT_FIXED = [
  "rm -rf .next/cache .next/trace && find .next -name '*.nft.json' -delete",
  `([ ! -f .next/BUILD_ID ] || (id=$(cat .next/BUILD_ID) && grep -rlF -e "$id" .next | xargs -r sed -i "s/$id/build/g" && mv ".next/static/$id" .next/static/build))`,
  `(find .next/server -name pages-manifest.json | xargs -r -I@ node -e '${SORTED}' || true)`,
  `(grep -rlF previewModeId .next | xargs -r sed -i -E -e '${zeros2(64)}' -e '${zeros2(32)}' || true)`
].join(" && ");
var NODE = [
  {
    name: "node/npm-cache",
    paths: [
      "**/.npm/**",
      "**/.cache/{yarn,pnpm,node,node-gyp,corepack}/**",
      "**/.node-gyp/**",
      "tmp/{node-compile-cache,v8-compile-cache-*}/**",
      "**/.yarn/{cache,install-state.gz,berry/**}",
      "usr/local/share/.cache/{yarn,npm}/**",
      "**/npm-debug.log*",
      "**/{yarn-error,.pnpm-debug}.log",
      "**/.local/share/pnpm/store/**"
    ],
    title: "cache or log of the package manager",
    why: "npm keeps what it downloaded with the time of each request, and a log of each run.",
    fix: {
      run: "rm -rf /root/.npm /root/.cache /usr/local/share/.cache /tmp/v8-compile-cache-* /tmp/node-compile-cache",
      text: "# or keep it out of the layer: RUN --mount=type=cache,target=/root/.npm npm ci"
    },
    source: "https://docs.docker.com/build/cache/optimize/"
  },
  {
    name: "node/gyp-order",
    paths: ["**/build/Makefile", "**/build/*.Makefile"],
    text: /\.gypi?\b/,
    title: "Makefile of a compiled addon, in another order",
    why: "node-gyp is written in Python and writes down a set of files, which Python walks in another order in each run.",
    fix: { env: { PYTHONHASHSEED: "0" } },
    source: "https://github.com/nodejs/node-gyp/issues/2612"
  },
  {
    name: "node/gyp",
    paths: [
      "**/node_modules/**/build/{Makefile,config.gypi,*.mk,binding.Makefile,Release/.deps/**}",
      "**/node_modules/**/build/**/*.{d,o,mk}",
      "**/build/Release/obj.target/**",
      "**/build/{config.gypi,binding.Makefile,*.target.mk}"
    ],
    title: "left-overs of a compiled addon",
    why: "node-gyp leaves its Makefiles and object files, which hold paths of the build and an order that is not fixed.",
    fix: {
      env: { PYTHONHASHSEED: "0" },
      run: "find / -xdev \\( -path '*/build/Release/obj.target' -o -path '*/build/Release/.deps' -o -path '*/build/*.mk' -o -path '*/build/config.gypi' -o -path '*/build/binding.Makefile' \\) -prune -exec rm -rf {} +"
    },
    source: "https://github.com/nodejs/node-gyp/issues/2612"
  },
  {
    name: "node/temporary-path",
    paths: [
      "**/{package.json,package-lock.json,npm-shrinkwrap.json,pnpm-lock.yaml,yarn.lock}",
      "**/node_modules/.package-lock.json"
    ],
    seen: /temporary path|random value/,
    text: /tmp/,
    title: "package installed from a temporary folder",
    why: "The package manager notes from where each package was installed, and the folder has a new name in each build.",
    fix: "# put the package into a folder with a fixed name before it is installed, instead of mktemp -d",
    source: "https://docs.npmjs.com/cli/configuring-npm/package-json#local-paths"
  },
  {
    name: "node/hidden-lockfile",
    paths: ["**/node_modules/.{package-lock.json,yarn-integrity,yarn-state.yml,modules.yaml}"],
    title: "package manager's notes in node_modules",
    why: "The package manager notes what it installed, with times or paths.",
    fix: {
      run: "rm -f {paths}",
      text: "# and npm ci instead of npm install, from a committed lock file"
    },
    source: "https://docs.npmjs.com/cli/commands/npm-ci"
  },
  {
    name: "node/next-build",
    paths: [
      "**/.next/{BUILD_ID,prerender-manifest.json,build-manifest.json,trace*,*-manifest.js*}",
      "**/.next/{server,static}/**",
      "**/.next/**"
    ],
    title: "random build id of Next.js",
    why: "Next.js gives each build a random id and fresh preview keys, and both are in many files.",
    fix: {
      run: NEXT_FIXED,
      text: "# better, in next.config.js: generateBuildId: () => process.env.GIT_COMMIT\n# The keys of the preview mode are then no secret, as they are none in any image: leave that mode off.\n# With server actions: ENV NEXT_SERVER_ACTIONS_ENCRYPTION_KEY=\u2026"
    },
    source: "https://github.com/vercel/next.js/discussions/3873"
  },
  {
    name: "node/bundler-cache",
    paths: [
      "**/node_modules/.cache/**",
      "**/.parcel-cache/**",
      "**/node_modules/.vite/**",
      "**/.turbo/**",
      "**/.angular/cache/**",
      "**/.{eslintcache,stylelintcache}",
      "**/*.tsbuildinfo"
    ],
    title: "cache of a bundler",
    why: "Bundlers keep intermediate results with times and paths.",
    fix: {
      run: "find / -xdev \\( -path '*/node_modules/.cache' -o -path '*/node_modules/.vite' -o -name .parcel-cache -o -name .turbo -o -name .eslintcache -o -path '*/.angular/cache' \\) -prune -exec rm -rf {} +"
    },
    source: "https://webpack.js.org/configuration/cache/"
  },
  {
    name: "node/tool-cache",
    paths: [
      "**/.nyc_output/**",
      "**/.pm2/**",
      "**/node_modules/.vitest/**",
      "**/{haste-map,jest-transform-cache,perf-cache}-*",
      "**/{haste-map,jest-transform-cache}-*/**"
    ],
    title: "what a tool for tests or processes keeps",
    why: "nyc, jest, vitest and pm2 note under random names when they ran, how long it took, and in which process.",
    fix: {
      run: "find / -xdev \\( -name .nyc_output -o -name .pm2 -o -path '*/node_modules/.vitest' -o -name 'haste-map-*' -o -name 'jest-transform-cache-*' -o -name 'perf-cache-*' \\) -prune -exec rm -rf {} +",
      text: "# and run tests in a stage of their own"
    },
    source: "https://jestjs.io/docs/configuration#cachedirectory-string"
  },
  {
    name: "node/build-time",
    paths: [BUNDLES, METADATA],
    seen: /^(?!.*(?:zip|ELF) > ).*time$/,
    title: "JavaScript that holds the time of its build",
    why: "The configuration of the bundler, or a script, asks the clock (Date.now(), new Date()), and the bundle keeps the answer. Names that hold a hash of the content change with it.",
    fix: {
      args: ["SOURCE_DATE_EPOCH"],
      text: "// in the configuration or script, in place of Date.now():\nNumber(process.env.SOURCE_DATE_EPOCH) * 1000\n// SvelteKit: kit.version.name = process.env.GIT_COMMIT; Nuxt: rm -f .output/nitro.json"
    },
    source: "https://reproducible-builds.org/docs/source-date-epoch/"
  },
  {
    name: "node/build-id",
    paths: [BUNDLES, METADATA],
    seen: /^(?!.*(?:zip|ELF) > ).*random value$/,
    title: "JavaScript that holds a random id of its build",
    why: "The configuration of the bundler, or a script, draws an id (crypto.randomUUID(), Math.random()), and the bundle keeps it. Names that hold a hash of the content change with it.",
    fix: "// take an id that follows from the sources, passed as a build argument:\nprocess.env.GIT_COMMIT",
    source: "https://reproducible-builds.org/docs/randomness/"
  },
  {
    name: "node/compile-cache",
    paths: ["**"],
    seen: /^compile cache of V8 > /,
    title: "compiled code that Node keeps",
    why: "NODE_COMPILE_CACHE, or module.enableCompileCache(), lets Node keep the code that it compiled. It is never the same twice, and made anew when it is missing.",
    fix: { run: "rm -f {paths}", text: "# or unset the variable for the build: env -u NODE_COMPILE_CACHE COMMAND" },
    source: "https://nodejs.org/api/module.html#module-compile-cache"
  },
  {
    name: "node/snapshot",
    paths: ["**/*.blob", "**/snapshot_blob.bin", "**/v8_context_snapshot*.bin"],
    title: "start image of V8",
    why: "The image is a picture of memory, with addresses and seeds of hashes.",
    fix: { run: "rm -f {paths}", text: "# and start from the script, or make the image when the server starts" },
    source: "https://nodejs.org/api/cli.html#--build-snapshot"
  },
  {
    name: "node/times",
    paths: ["**/node_modules/**"],
    kinds: ["time"],
    title: "times of installed modules",
    why: "npm gives the files the time of their installation. Their content is equal.",
    fix: "# build with rewrite-timestamp and SOURCE_DATE_EPOCH (this project's build does), or:\nfind node_modules -exec touch -h -d @0 {} +",
    source: "https://github.com/moby/buildkit/issues/4057"
  }
];

// src/proof/rules/perl.ts
var PERL = [
  {
    name: "perl/packlist",
    paths: ["**/.packlist", "**/perllocal.pod", "**/.cpan{,m}/**", "**/.meta/*/{install,MYMETA}.json"],
    title: "notes of Perl's installer",
    why: "Perl notes when each module was installed, and cpanm keeps a log, and what it knows of a module in the order of a hash.",
    fix: {
      env: { PERL_HASH_SEED: "0", PERL_PERTURB_KEYS: "0" },
      run: "rm -rf ~/.cpanm ~/.cpan && find / -xdev \\( -name perllocal.pod -o -name .packlist \\) -delete"
    },
    source: "https://reproducible-builds.org/docs/timestamps/"
  },
  {
    name: "perl/build-folder",
    paths: [
      "**/_build/{magicnum,prereqs,build_params,cleanup,config_data,features,notes,runtime_params,auto_features}",
      "**/{MYMETA.json,MYMETA.yml,pm_to_blib}"
    ],
    title: "left-overs of Module::Build",
    why: "Module::Build keeps its settings in the folder of the sources, with a random number that tells one run from another.",
    fix: { run: "rm -rf _build Build MYMETA.json MYMETA.yml blib" },
    source: "https://metacpan.org/pod/Module::Build"
  },
  {
    name: "perl/storable",
    paths: ["**"],
    seen: /(?:^|> )Storable > .*order/,
    title: "data that Perl wrote in the order of a hash",
    why: "Perl walks a hash in another order in each run, and Storable writes it down as it comes.",
    fix: {
      env: { PERL_HASH_SEED: "0", PERL_PERTURB_KEYS: "0" },
      text: "# or in the program: $Storable::canonical = 1"
    },
    source: "https://perldoc.perl.org/Storable"
  }
];

// src/proof/rules/php.ts
var SORTED_CLASSES = 'array_map(fn($file) => file_put_contents($file, preg_replace_callback("/(?:^[$]classes\\[\\] = .*\\n)+/m", fn($found) => implode("\\n", (fn($lines) => sort($lines) ? $lines : [])(explode("\\n", trim($found[0])))) . "\\n", file_get_contents($file))), array_slice($argv, 1)) ?>';
var PHP = [
  {
    name: "php/composer-autoloader",
    paths: ["**/vendor/composer/autoload_*.php", "**/vendor/autoload.php"],
    title: "random suffix of Composer's autoloader",
    why: "Composer names the class of its autoloader at random when there is no lock file it could take the name from, and draws the prefix of APCu keys.",
    fix: {
      replace: [
        { from: "--apcu-autoloader", to: "--apcu-autoloader-prefix=app" },
        { from: "dump-autoload --apcu", to: "dump-autoload --apcu-prefix=app" },
        { from: "composer install", to: "composer config autoloader-suffix app && composer install" },
        { from: "composer update", to: "composer config autoloader-suffix app && composer update" },
        { from: "composer dump-autoload", to: "composer config autoloader-suffix app && composer dump-autoload" }
      ],
      run: "rm -rf ~/.composer/cache ~/.cache/composer",
      text: "# Composer 2.6 and newer take the suffix from composer.lock, where there is one; the prefix of APCu keys is random\n# in all of them"
    },
    source: "https://github.com/composer/composer/issues/11226"
  },
  {
    name: "php/composer-reference",
    paths: ["**/vendor/composer/installed.{php,json}"],
    title: "commit of the project, noted by Composer",
    why: "Composer asks git for the commit that is checked out, of the project itself or of a package in a folder, and notes it. The repository was made or changed in the build.",
    fix: {
      env: { COMPOSER_ROOT_VERSION: "1.0.0" },
      text: "# Composer then does not ask git; the value is the project's version"
    },
    source: "https://getcomposer.org/doc/03-cli.md#composer-root-version"
  },
  {
    name: "php/composer-cache",
    paths: ["**/.composer/cache/**", "**/.cache/composer/**", "**/vendor/composer/tmp-*"],
    title: "cache of Composer",
    why: "Composer keeps what it downloaded, with times.",
    fix: { options: { "composer install": "--no-cache" }, run: "rm -rf ~/.composer/cache ~/.cache/composer" },
    source: "https://getcomposer.org/doc/03-cli.md#composer-cache-dir"
  },
  {
    name: "php/symfony-order",
    // Not the cache of the system.
    paths: ["*/**/var/cache/**", "*/var/cache/**"],
    seen: /order$/,
    title: "list that Symfony made in the order of a folder",
    why: "Symfony's warm-up walks templates and classes as the file system lists them, and writes what is to be loaded (*.preload.php) in that order.",
    fix: {
      run: `php -r '${SORTED_CLASSES}' {paths}`,
      text: "# lists of classes are sorted; for any other list: leave the file out, it is made again at the first request"
    },
    source: "https://symfony.com/doc/current/performance.html#use-the-opcache-class-preloading"
  },
  {
    name: "php/symfony-container",
    paths: ["*/**/var/cache/**", "*/**/var/log/{dev,prod,test}.log"],
    title: "warmed cache of Symfony",
    why: "Symfony writes the time of the build into the container that it compiles, and names folders after a hash of it. Its profiler keeps each request of the build under a random token.",
    fix: {
      args: ["SOURCE_DATE_EPOCH"],
      run: `rm -rf var/log/* && find / -xdev -path '*/var/cache/*' \\( -name pools -o -name profiler \\) -prune -exec rm -rf {} + && find / -xdev -path '*/var/cache/*' -name '*Container.php' -exec sed -i -E "s/('container\\.build_(time|id)' => )[^,]*/\\1'0'/" {} +`,
      text: "# Symfony 6.4 and newer take the time from it; before: config/services.yaml \u2192 parameters: kernel.container_build_time: 0, or container.build_time: 0"
    },
    source: "https://github.com/symfony/symfony/issues/25958"
  },
  {
    name: "php/laravel",
    paths: ["**/bootstrap/cache/*.php", "**/storage/framework/{cache,sessions,views}/**", "**/storage/logs/**"],
    title: "warmed cache or log of Laravel",
    why: "Laravel compiles views and caches with times and paths, and logs what went wrong in the build.",
    fix: { run: "rm -rf storage/logs/* storage/framework/sessions/* storage/framework/cache/*" },
    source: "https://laravel.com/docs/deployment"
  },
  {
    name: "php/pecl",
    paths: ["**/php/.{lock,filemap,depdb,depdblock}", "**/php/.{channels,registry}/**", "tmp/pear/**", "**/php/.*"],
    title: "registry of PEAR",
    why: "pecl refreshes its list of channels, and notes when it did so and when it installed each package.",
    fix: {
      run: "rm -rf /tmp/pear ~/.pearrc && find / -xdev \\( -path '*/php/.channels' -o -path '*/php/.registry' -o -path '*/php/.lock' -o -path '*/php/.filemap' -o -path '*/php/.depdb' \\) -prune -exec rm -rf {} +",
      text: "# or install extensions without pecl: docker-php-ext-install, pie"
    },
    source: "https://github.com/docker-library/php/issues/443"
  },
  {
    name: "php/opcache",
    paths: ["**/*.php.bin"],
    title: "compiled PHP of opcache",
    why: "opcache keeps compiled scripts with the times of their sources, and with addresses of the process that compiled them.",
    fix: {
      run: "rm -f {paths}",
      text: "# opcache makes them again; for a fast start compile into memory: opcache.preload"
    },
    source: "https://www.php.net/manual/en/opcache.configuration.php#ini.opcache.file-cache"
  },
  {
    name: "php/session",
    paths: ["var/lib/php/{session,sessions}/**", "**/sess_*"],
    title: "session that the build began",
    why: "PHP gives each session a random id and keeps it in a file of that name.",
    fix: { run: "find /var/lib/php /tmp /srv /var/www -xdev -name 'sess_*' -delete || true" },
    source: "https://www.php.net/manual/en/session.configuration.php"
  },
  {
    name: "php/phar",
    paths: ["**/*.phar"],
    title: "phar archive with times",
    why: "A phar notes the time of each file in it, and its signature follows from them.",
    fix: '# pack files from a folder, whose times it takes over, after:\nfind FOLDER -exec touch -d @0 {} +\n# and $phar->buildFromDirectory(FOLDER), not addFromString; or box with "timestamp": "2020-01-01T00:00:00Z"',
    source: "https://github.com/Seldaek/phar-utils"
  },
  {
    name: "php/template-time",
    paths: ["**/templates_c/**", "**/*.{tpl,latte}.php", "**/*.tpl.cache.php", "**/compile/**/*.php"],
    title: "compiled template that notes when it was made",
    why: "Smarty writes the clock and the time of the template into what it compiles.",
    fix: { run: "rm -f {paths}", text: "# they are made again at the first request: give that folder a tmpfs" },
    source: "https://smarty-php.github.io/smarty/stable/"
  },
  {
    name: "php/tool-cache",
    paths: [
      "**/.{phpunit.result.cache,php-cs-fixer.cache,php_cs.cache,phpcs-cache}",
      "**/.phpunit.cache/**",
      "tmp/phpstan/**"
    ],
    title: "cache of a tool for tests or style",
    why: "PHPUnit and its like note what they found in the last run, and how long each test took.",
    fix: { run: "rm -f {paths}", text: "# and run tests in a stage of their own" },
    source: "https://docs.phpunit.de/en/11.0/configuration.html#the-cacheresult-attribute"
  }
];

// src/proof/rules/python.ts
var sitePackages = /* @__PURE__ */ __name((path2) => path2.slice(0, path2.lastIndexOf("/", path2.lastIndexOf("/") - 1)), "sitePackages");
var PYTHON2 = [
  {
    name: "python/cache",
    paths: ["**/.cache/{pip,uv,pypoetry,pdm}/**", "root/.local/state/**"],
    title: "cache of the installer",
    why: "pip keeps what it downloaded, with the times of the answers.",
    fix: {
      env: { PIP_NO_CACHE_DIR: "1" },
      run: "rm -rf ~/.cache/pip ~/.cache/uv",
      text: "# or keep it out of the layer: RUN --mount=type=cache,target=/root/.cache \u2026"
    },
    source: "https://docs.docker.com/build/cache/optimize/"
  },
  {
    name: "python/pyc-time",
    paths: ["**/*.pyc"],
    seen: /^compiled Python > time of the source/,
    title: "compiled Python holds the time of its source",
    why: "Python compiles a module when it is installed or first imported, and writes the source file's time into the compiled one. The source was written at another second in each build.",
    fix: {
      args: ["SOURCE_DATE_EPOCH"],
      env: { PYTHONDONTWRITEBYTECODE: "1" },
      text: "# Python then compiles with a hash of the source instead of its time, and an import leaves no compiled file.\n# Or leave compiled files out: pip install --no-compile \u2026, and\n# find / -xdev -name __pycache__ -prune -exec rm -rf {} +"
    },
    source: "https://github.com/pypa/pip/issues/5648"
  },
  {
    name: "python/pyc-path",
    paths: ["**/*.pyc"],
    seen: /^compiled Python > code > .*temporary path/,
    title: "compiled Python holds the path of a temporary folder",
    why: "pip compiled the module in a temporary folder, and its random name is in the compiled file.",
    fix: {
      options: { "pip install": "--no-compile" },
      text: "# and, when compiled files are wanted: python3 -m compileall -q --invalidation-mode unchecked-hash FOLDER"
    },
    source: "https://github.com/pypa/pip/issues/8414"
  },
  {
    name: "python/pyc",
    paths: ["**/*.pyc", "**/__pycache__/*"],
    title: "compiled Python that is not the same each time",
    why: "The compiled form of a module depends on what the interpreter had in memory, on the order of sets in it, or on who imported it first.",
    fix: { env: { PYTHONDONTWRITEBYTECODE: "1" }, run: "find / -xdev -name __pycache__ -prune -exec rm -rf {} +" },
    source: "https://github.com/python/cpython/issues/78274",
    follows: /* @__PURE__ */ __name((path2) => path2.slice(0, path2.lastIndexOf("/__pycache__")), "follows")
  },
  {
    name: "python/record",
    paths: ["**/*.dist-info/RECORD"],
    title: "list of installed files",
    why: "pip lists every installed file with its hash. The list differs because one of the files does.",
    fix: "# the cause is another file of this package, or a name in this list that is random; look at the lines that differ",
    source: "https://packaging.python.org/en/latest/specifications/recording-installed-packages/",
    follows: sitePackages
  },
  {
    name: "python/installer-metadata",
    paths: ["**/*.dist-info/{uv_cache.json,uv_build.json,direct_url.json,INSTALLER,REQUESTED}"],
    title: "notes of the installer",
    why: "uv and pip note when and from where a package was installed.",
    fix: {
      run: "find / -xdev -path '*.dist-info/RECORD' -exec sed -i '/\\.dist-info\\/\\(uv_cache\\|direct_url\\)\\.json,/d' {} + && find / -xdev \\( -path '*.dist-info/uv_cache.json' -o -path '*.dist-info/direct_url.json' \\) -delete",
      text: "# newer uv: uv pip install --no-installer-metadata; or install from a folder with a fixed name instead of mktemp -d"
    },
    source: "https://github.com/astral-sh/uv/issues/10523"
  },
  {
    name: "python/archive",
    paths: ["**/*.{whl,pyz,pex,egg}"],
    seen: /^zip > (?:times|order) of the members/,
    title: "times in a Python package",
    why: "A wheel, an egg or an application in one file is a zip, and each file in it has the time at which it was written.",
    fix: {
      args: ["SOURCE_DATE_EPOCH"],
      text: "# wheels take their times from it; before zipapp, and in place of an egg's setup.py bdist_egg:\nfind FOLDER -exec touch -h -d @$SOURCE_DATE_EPOCH {} +"
    },
    source: "https://reproducible-builds.org/docs/archives/"
  },
  {
    name: "python/pickle",
    paths: ["**/*.{pickle,pkl,joblib}"],
    seen: /order$/,
    title: "pickle of a set, in another order",
    why: "Python walks a set of strings in another order in each run, because it gives them other hashes each time.",
    fix: { env: { PYTHONHASHSEED: "0" }, text: "# or in the program: pickle a sorted list in place of a set" },
    source: "https://docs.python.org/3/using/cmdline.html#envvar-PYTHONHASHSEED"
  },
  {
    name: "python/sphinx",
    paths: ["**/.doctrees/**", "**/doctrees/**", "**/*.doctree"],
    title: "intermediate files of Sphinx",
    why: "Sphinx keeps what it parsed, with the times of the sources and addresses of memory.",
    fix: {
      args: ["SOURCE_DATE_EPOCH"],
      run: "find / -xdev -type d \\( -name .doctrees -o -name doctrees \\) -prune -exec rm -rf {} +",
      text: "# and: ENV PYTHONHASHSEED=0"
    },
    source: "https://www.sphinx-doc.org/en/master/usage/configuration.html"
  },
  {
    name: "python/tool-cache",
    paths: [
      "**/.{mypy_cache,pytest_cache,ruff_cache,hypothesis,tox,nox,ipynb_checkpoints}/**",
      "**/.{coverage,dmypy.json}",
      "**/.coverage.*"
    ],
    title: "cache of a tool for tests or style",
    why: "mypy, pytest and their like note the times of the sources and what they found in the last run.",
    fix: {
      run: "find / -xdev \\( -name .mypy_cache -o -name .pytest_cache -o -name .ruff_cache -o -name .hypothesis -o -name .tox -o -name .coverage -o -name '.coverage.*' \\) -prune -exec rm -rf {} +",
      text: "# and run tests in a stage of their own"
    },
    source: "https://docs.pytest.org/en/stable/how-to/cache.html"
  },
  {
    name: "python/log",
    paths: ["**/pip.log", "**/pip-log.txt", "**/pip-*.log", "**/pip-delete-this-directory.txt"],
    title: "log of pip",
    why: "pip notes when it did what, and in which temporary folder.",
    fix: { run: "rm -f {paths}", text: "# and without --log" },
    source: "https://pip.pypa.io/en/stable/cli/pip/"
  },
  {
    name: "python/font-list",
    paths: ["**/matplotlib/fontlist-v*.json", "**/matplotlib/tex.cache/**"],
    title: "matplotlib's list of fonts",
    why: "matplotlib lists the fonts of the machine in the order in which it finds them, at the first import.",
    fix: { run: "rm -f {paths}", text: "# it is made again at the first import: give MPLCONFIGDIR a tmpfs" },
    source: "https://matplotlib.org/stable/install/environment_variables_faq.html"
  },
  {
    name: "python/conda",
    paths: ["**/conda-meta/**", "opt/conda/pkgs/**", "**/.condarc"],
    title: "notes of conda",
    why: "conda and pixi note when each package was linked.",
    fix: { run: "conda clean -afy && find / -xdev -path '*/conda-meta/history' -delete" },
    source: "https://github.com/prefix-dev/pixi/issues/4969"
  },
  {
    name: "python/egg-info",
    paths: ["**/*.egg-info/**", "**/easy-install.pth"],
    title: "notes of setuptools",
    why: "setuptools lists a package's files in the order in which the file system gives them.",
    fix: "pip install . --no-build-isolation --use-pep517   # from a wheel, not by setup.py",
    source: "https://reproducible-builds.org/docs/stable-inputs/"
  }
];

// src/proof/rules/rpm.ts
var RPM = [
  {
    name: "rpm/database",
    paths: ["{var,usr}/lib/{rpm,sysimage}/**", "var/lib/rpm/**", "usr/lib/sysimage/rpm/**"],
    title: "database of installed packages",
    why: "rpm notes the time of each installation, and the database keeps a journal whose bytes depend on how it was written.",
    fix: {
      args: ["SOURCE_DATE_EPOCH"],
      run: "rpm --rebuilddb && rm -f /usr/lib/sysimage/rpm/*-wal /usr/lib/sysimage/rpm/*-shm /var/lib/rpm/*-wal /var/lib/rpm/*-shm"
    },
    source: "https://github.com/microsoft/rpmoci/issues/82"
  },
  {
    name: "rpm/package",
    paths: ["**/*.rpm"],
    title: "rpm package made in the build",
    why: "The package holds when and on which machine it was built, and the times of its files.",
    fix: {
      args: ["SOURCE_DATE_EPOCH"],
      options: {
        rpmbuild: "-D 'use_source_date_epoch_as_buildtime 1' -D 'clamp_mtime_to_source_date_epoch 1' -D '_buildhost localhost'"
      },
      text: "# or as lines of /etc/rpm/macros: %use_source_date_epoch_as_buildtime 1 \u2026"
    },
    source: "https://rpm-software-management.github.io/rpm/manual/buildprocess.html"
  },
  {
    name: "rpm/dnf-history",
    paths: ["var/lib/dnf/**", "usr/lib/sysimage/libdnf5/**", "var/lib/{yum,zypp,PackageKit}/**"],
    title: "history of the package manager",
    why: "dnf records each transaction with its time, user and order, and counts its own weeks.",
    fix: { run: "rm -rf /var/lib/dnf/history* /var/lib/dnf/repos /usr/lib/sysimage/libdnf5/*.sqlite*" },
    source: "https://github.com/rpm-software-management/dnf5/issues/2326"
  },
  {
    name: "rpm/logs",
    paths: ["var/log/{dnf,dnf5,yum,hawkey,zypper}*", "var/log/zypp/**"],
    title: "log of the package manager",
    why: "dnf and zypper write down when they did what.",
    fix: { run: "rm -rf /var/log/dnf* /var/log/yum* /var/log/hawkey* /var/log/zypp*" },
    source: "https://github.com/rpm-software-management/dnf5/issues/2584"
  },
  {
    name: "rpm/cache",
    paths: ["var/cache/{dnf,yum,libdnf5,zypp}/**"],
    title: "index of the package manager",
    why: "dnf stored what the mirror offered at that minute.",
    fix: { run: "dnf clean all && rm -rf /var/cache/dnf /var/cache/libdnf5" },
    source: "https://dnf.readthedocs.io/"
  }
];

// src/proof/rules/ruby.ts
var LINE_OF_A_LOG = /^(?:# Logfile created on .* by logger\.rb|[DIWEFA], \[|(?:\[[^\]]*\] )* *(?:TRANSACTION|[A-Z]\w* (?:Load|Create|Update|Count|Exists\?)|) ?\(\d+\.\d+ms\)|Started [A-Z]+ "|Processing by \w+|Completed \d{3} |Migrating to \w+|\[[^\]]*\] [A-Z]+ : )/;
var RUBY = [
  {
    name: "ruby/gem-package",
    paths: ["**/*.gem"],
    seen: /^tar > /,
    title: "gem that holds the time at which it was packed",
    why: "gem gives the files in the package, and the headers of what it compresses, the clock's time.",
    fix: { args: ["SOURCE_DATE_EPOCH"], text: "# gem takes its times from it" },
    source: "https://github.com/rubygems/rubygems/pull/2278"
  },
  {
    name: "ruby/gem",
    paths: [
      "**/specifications/**/*.gemspec",
      "**/gems/**/{gem_make.out,mkmf.log,Makefile}",
      "**/extensions/**/{gem_make.out,mkmf.log}",
      "**/.{gem,bundle}/cache/**",
      "**/.{gem,local/share/gem}/specs/**",
      "usr/local/bundle/cache/**"
    ],
    title: "notes and logs of RubyGems",
    why: "gem writes the day into the specification, and leaves logs of what it compiled, with temporary paths.",
    fix: {
      args: ["SOURCE_DATE_EPOCH"],
      run: "find / -xdev \\( -name gem_make.out -o -name mkmf.log -o -path '*/gems/*/ext/*Makefile' \\) -delete"
    },
    source: "https://github.com/google/oss-rebuild"
  },
  {
    name: "ruby/rdoc",
    paths: ["**/{created.rid,cache.ri}", "**/gems/*/doc/**", "**/.yardoc/**"],
    title: "documents that RubyGems made at the installation",
    why: "gem generates documents for each gem and notes when it did. A server reads none of them.",
    fix: {
      options: { "gem install": "--no-document" },
      text: "# or for every gem: echo 'gem: --no-document' > /etc/gemrc"
    },
    source: "https://guides.rubygems.org/command-reference/#gem-install"
  },
  {
    name: "ruby/bootsnap",
    paths: ["**/cache/bootsnap/**", "**/bootsnap-*/**", "**/tmp/cache/bootsnap*"],
    title: "cache of Bootsnap",
    why: "Bootsnap keeps compiled Ruby under the time of its source, and the list of load paths with the times of folders.",
    fix: {
      run: "rm -rf tmp/cache/bootsnap* && find / -xdev -type d -path '*/cache/bootsnap' -prune -exec rm -rf {} +",
      text: "# it is made again at the first start; leave out `bootsnap precompile`, or give the sources a fixed time before it"
    },
    source: "https://github.com/Shopify/bootsnap#how-does-this-work"
  },
  {
    name: "ruby/log",
    paths: ["*/**/log/{production,development,test,bootsnap,newrelic_agent}.log"],
    text: LINE_OF_A_LOG,
    title: "log of the application",
    why: "Rails logged what a task of the build did, with times and process numbers.",
    fix: { run: "rm -f {paths}", text: "# and: ENV RAILS_LOG_TO_STDOUT=1" },
    source: "https://guides.rubyonrails.org/debugging_rails_applications.html#the-logger"
  },
  {
    name: "ruby/sprockets",
    paths: ["**/.sprockets-manifest-*.json", "**/assets/manifest-*.json", "**/tmp/cache/assets/**"],
    title: "manifest or cache of the asset pipeline",
    why: "Sprockets gives its manifest a random name, and notes the time of each asset in it.",
    fix: {
      run: `rm -rf tmp/cache/assets && find / -xdev -name '.sprockets-manifest-*.json' | xargs -I@ sh -c 'sed -i -E "s/\\"mtime\\":\\"[^\\"]*\\"/\\"mtime\\":\\"2020-01-01T00:00:00+00:00\\"/g" @ && mv @ "$(dirname @)/.sprockets-manifest-${"0".repeat(32)}.json"'`,
      text: "# config/environments/production.rb: config.assets.manifest = Rails.root.join('public/assets/manifest.json'); give the sources a fixed time before assets:precompile: find app/assets -exec touch -d @0 {} +"
    },
    source: "https://github.com/rails/sprockets"
  }
];

// src/proof/rules/rust.ts
var RUST = [
  {
    name: "rust/build-time",
    paths: ["**"],
    seen: /(?:^|> )ELF > Rust > .*time$/,
    title: "Rust program that holds the time of its build",
    why: "A build script (build.rs) or a macro asks the clock while it compiles, and the program keeps the answer.",
    fix: {
      args: ["SOURCE_DATE_EPOCH"],
      text: '// in build.rs, in place of the clock: std::env::var("SOURCE_DATE_EPOCH"); crates such as vergen and built take it by themselves'
    },
    source: "https://reproducible-builds.org/docs/source-date-epoch/"
  },
  {
    name: "rust/build-path",
    paths: ["**"],
    seen: /(?:^|> )ELF > Rust > .*temporary path$/,
    title: "Rust program that holds the path of its build",
    why: "rustc writes the folder of the sources into the program, for the messages of panics, and the folder has a new name in each build.",
    fix: '# build in a folder with a fixed name instead of mktemp -d; or before cargo, in that folder:\nexport RUSTFLAGS="--remap-path-prefix=$PWD=/src"',
    source: "https://doc.rust-lang.org/rustc/command-line-arguments.html#--remap-path-prefix-remap-source-names-in-output"
  },
  {
    name: "rust/order",
    paths: ["**"],
    seen: /(?:^|> )ELF > Rust > .*order$/,
    title: "Rust program with the same things in another order",
    why: "A build script or a macro writes code while it walks a HashMap, which Rust walks in another order in each run.",
    fix: "// in build.rs or the macro: use std::collections::BTreeMap in place of HashMap, or sort the keys",
    source: "https://doc.rust-lang.org/std/collections/struct.HashMap.html"
  },
  {
    name: "rust/random",
    paths: ["**"],
    seen: /(?:^|> )ELF > Rust > .*random value$/,
    title: "Rust program that holds a random value",
    why: "A build script or a macro draws a random value while it compiles: an id, a key, or the seed of a hash table.",
    fix: '// take an id that follows from the sources, by an environment variable: env!("GIT_COMMIT")\n// crates const-random and ahash: set CONST_RANDOM_SEED for the build, or leave out the feature compile-time-rng',
    source: "https://docs.rs/const-random"
  },
  {
    name: "rust/program",
    paths: ["**"],
    seen: /(?:^|> )ELF > Rust > (?!.*(?:a number > |> (?:host name|environment)$))/,
    title: "Rust program that is not the same each time",
    why: "A build script or a macro does not give the same code each time, or cargo or rustc is of another version.",
    fix: "# compare what the build scripts wrote: target/release/build/*/out; build with --locked and a rust-toolchain.toml",
    source: "https://doc.rust-lang.org/cargo/reference/build-scripts.html"
  },
  {
    name: "rust/cargo",
    paths: [
      "**/.cargo/{registry,git,.package-cache,.global-cache}/**",
      "**/.cargo/.{package-cache,global-cache}*",
      "**/target/{,*/}{release,debug}/{.fingerprint,incremental,build,deps}/**",
      "**/target/{.rustc_info.json,CACHEDIR.TAG}",
      "**/.{crates.toml,crates2.json}"
    ],
    title: "cache of Cargo",
    why: "Cargo keeps sources, fingerprints and half-finished parts with times and paths.",
    fix: {
      run: "find / -xdev \\( -path '*/target/*/.fingerprint' -o -path '*/target/*/incremental' -o -path '*/target/*/deps' -o -path '*/target/*/build' -o -path '*/.cargo/registry' -o -path '*/target/.rustc_info.json' -o -name .crates.toml -o -name .crates2.json -o -name .global-cache \\) -prune -exec rm -rf {} +",
      text: "# or keep it out of the layer: RUN --mount=type=cache,target=/usr/local/cargo/registry cargo build \u2026, and copy only the program"
    },
    source: "https://docs.docker.com/build/cache/optimize/"
  }
];

// src/proof/rules/system.ts
var ENDED = `(grep -D skip -d skip -shxE '[0-9]+' {paths} | xargs -r -I@ timeout 5 tail --pid=@ -f /dev/null || true) && rm -rf {paths}`;
var SYSTEM2 = [
  {
    name: "system/machine-id",
    paths: ["etc/machine-id", "var/lib/dbus/machine-id"],
    title: "identity of a machine",
    why: "systemd or dbus gave the image a random identity when it was installed. Every server made from the image would share it; an empty file gets a fresh one at boot.",
    fix: { run: ": > /etc/machine-id && rm -f /var/lib/dbus/machine-id" },
    source: "https://www.freedesktop.org/software/systemd/man/latest/machine-id.html"
  },
  {
    name: "system/random-seed",
    paths: [
      "var/lib/systemd/random-seed",
      "var/lib/urandom/random-seed",
      "var/lib/systemd/credential.secret",
      "var/lib/libuuid/clock*.txt",
      "{root,home/*}/.rnd"
    ],
    title: "seed for random numbers and ids",
    why: "systemd and OpenSSL keep random bytes for their next start, and uuidgen a clock for its next id. In an image they are the same for all servers, which is worse than none.",
    fix: { run: "rm -f {paths}" },
    source: "https://systemd.io/RANDOM_SEEDS/"
  },
  {
    name: "system/journal-catalog",
    paths: ["var/lib/systemd/catalog/database", "etc/udev/hwdb.bin", "usr/lib/udev/hwdb.bin"],
    title: "index of systemd",
    why: "The index is compiled when systemd is set up and is not the same each time. It is only for `journalctl -x` and is rebuilt when it is missing.",
    fix: { run: "rm -f /var/lib/systemd/catalog/database" },
    source: "https://github.com/debuerreotype/debuerreotype (.tar-exclude)"
  },
  {
    name: "system/journal",
    paths: ["var/log/journal/**", "run/log/journal/**"],
    title: "journal of the build",
    why: "systemd logged what happened during the build.",
    fix: { run: "rm -rf /var/log/journal/*" },
    source: "https://www.freedesktop.org/software/systemd/man/latest/systemd-journald.service.html"
  },
  {
    name: "system/ssh-host-keys",
    paths: ["etc/ssh/ssh_host_*", "etc/dropbear/dropbear_*_host_key"],
    title: "SSH host keys made when the server was installed",
    why: "The package makes fresh keys for the machine. In an image every server would have the same ones, known to all who have the image.",
    fix: { run: "rm -f {paths}", text: "# and make them at boot: ssh-keygen -A; dropbear -R" },
    source: "https://salsa.debian.org/live-team/live-build (hook 8050)"
  },
  {
    name: "system/locate-database",
    paths: ["var/lib/{plocate,mlocate,slocate}/*.db", "var/cache/locate/**"],
    title: "list of all files, for locate",
    why: "updatedb writes down every path with the time at which its folder was changed, so the list is another one in each build.",
    fix: { run: "rm -f {paths}", text: "# a server needs no list of its files; its own timer makes one" },
    source: "https://plocate.sesse.net/"
  },
  {
    name: "system/time-zone",
    paths: ["etc/localtime", "etc/timezone"],
    title: "time zone of the machine that built",
    why: "The zone was taken from the machine, or by its address from a service. Each build ran in another one.",
    fix: { run: "ln -snf /usr/share/zoneinfo/Etc/UTC /etc/localtime && echo Etc/UTC > /etc/timezone" },
    source: "https://reproducible-builds.org/docs/timezones/"
  },
  {
    name: "system/password-day",
    paths: ["etc/shadow", "etc/gshadow"],
    seen: /day of the last password change/,
    title: "day on which an account was made",
    why: "useradd and adduser write the day into the third field of /etc/shadow. Builds on two days differ, builds on one day do not.",
    fix: {
      args: ["SOURCE_DATE_EPOCH"],
      text: "# or in the same RUN, for tools that do not know it:\nchage -d 2020-01-01 ACCOUNT"
    },
    source: "https://github.com/shadow-maint/shadow/issues/71"
  },
  {
    name: "system/password-salt",
    paths: ["etc/shadow", "etc/gshadow"],
    seen: /salt of a password/,
    title: "password with a random salt",
    why: "The hash of a password holds random salt, so setting the same password twice gives two hashes. A password in an image is also known to everybody who has the image.",
    fix: {
      run: "sed -i 's/^\\([^:]*\\):[$][^:]*:/\\1:*:/' {paths}",
      text: "# no account has a password then, as an image should be; or give the finished hash: usermod -p 'HASH' ACCOUNT"
    },
    source: "https://github.com/shadow-maint/shadow/issues/146"
  },
  {
    name: "system/account-numbers",
    paths: ["etc/{passwd,group,shadow,gshadow,subuid,subgid}"],
    seen: /number|order/,
    title: "numbers or order of accounts",
    why: "Accounts got their numbers in the order in which packages were set up, or a number was taken from the machine. Files that belong to them change their owner with it.",
    fix: "# make the accounts first, with fixed numbers:\ngroupadd --system --gid 900 app && useradd --system --uid 900 --gid 900 app",
    source: "https://reproducible-builds.org/docs/stable-inputs/"
  },
  {
    name: "system/accounts",
    paths: ["etc/{passwd,group,shadow,gshadow,subuid,subgid}"],
    title: "accounts that are not the same",
    why: "Only one build made an account, or gave it other facts: a package that was set up in one build only, a command that asks the machine, or several commands at the same time.",
    fix: "# make the accounts first, with all their facts:\ngroupadd --system --gid 900 app && useradd --system --uid 900 --gid 900 --home-dir /nonexistent --shell /usr/sbin/nologin app",
    source: "https://reproducible-builds.org/docs/stable-inputs/"
  },
  {
    name: "system/account-backups",
    paths: ["etc/{passwd,shadow,group,gshadow,subuid,subgid}-"],
    kinds: [...CONTENT, "mode"],
    title: "backup of an account file",
    why: "useradd and groupadd keep the file before their last change, with its day.",
    fix: { run: "rm -f /etc/passwd- /etc/shadow- /etc/group- /etc/gshadow- /etc/subuid- /etc/subgid-" },
    source: "https://github.com/shadow-maint/shadow/issues/146"
  },
  {
    name: "system/last-login",
    paths: ["var/log/{lastlog,faillog,wtmp,btmp,tallylog}"],
    title: "record of logins",
    why: "The login records were touched during the build.",
    fix: { run: "rm -f /var/log/lastlog /var/log/faillog /var/log/wtmp /var/log/btmp" },
    source: "https://github.com/debuerreotype/debuerreotype"
  },
  {
    name: "system/fontconfig",
    paths: ["var/cache/fontconfig/**", "**/.cache/fontconfig/**", "usr/share/fonts/**/.uuid"],
    title: "cache of fonts",
    why: "fontconfig notes the times of the font folders, and older versions random ids. It rebuilds the cache when it is missing.",
    fix: { run: "rm -rf /var/cache/fontconfig/* && find /usr/share/fonts -name .uuid -delete" },
    source: "https://github.com/docker-library/wordpress/issues/915"
  },
  {
    name: "system/locale-archive",
    paths: ["usr/lib/locale/locale-archive", "usr/lib/locale/**"],
    title: "locales generated side by side",
    why: "Several locales are compiled at the same time and put into one file in the order in which they finish.",
    fix: "# one locale needs no file: ENV LANG=C.UTF-8; or one after the other:\nlocaledef -i en_US -f UTF-8 en_US.UTF-8",
    source: "https://github.com/NixOS/nixpkgs/issues/245360"
  },
  {
    name: "system/initramfs",
    paths: ["boot/initrd*", "boot/initramfs*"],
    title: "start image of the kernel",
    why: "The archive in it holds times and inode numbers of the machine that made it.",
    fix: { args: ["SOURCE_DATE_EPOCH"], text: "# or, where containers share the host's kernel: rm -f /boot/initrd*" },
    source: "https://github.com/dracut-ng/dracut-ng/issues/1413"
  },
  {
    name: "system/host-files",
    paths: [
      "etc/{hosts,hostname,resolv.conf,mtab}",
      "run/{.containerenv,secrets/**,systemd/resolve/**}",
      "{.dockerenv,proc/**,sys/**,dev/**}"
    ],
    title: "file of the machine that built",
    why: "The builder puts names and addresses of its own machine into these files while it runs. They belong to no image.",
    fix: "# do not copy /etc or / as a whole (COPY --from=\u2026 /etc /etc); leave /run empty:\nrm -rf /run/*",
    source: "https://github.com/containers/buildah/issues/5592"
  },
  {
    name: "system/run-files",
    paths: ["run/**", "var/run/**", "var/lock/**"],
    title: "what a service left in /run",
    why: "A service ran in the build, and when the RUN ended its process number, socket or lock was still there, or was so in one build only. Nothing in /run outlives a start of the server.",
    fix: {
      run: ENDED,
      text: "# and stop the service in the same RUN, if it does not stop itself"
    },
    source: "https://refspecs.linuxfoundation.org/FHS_3.0/fhs/ch03s15.html"
  },
  {
    name: "system/temporary-files",
    paths: ["tmp/**", "var/tmp/**", "**/.cache/tmp/**"],
    title: "temporary file left behind",
    why: "A program left its temporary files, whose names and content are new each time.",
    fix: {
      run: "rm -rf /tmp/* /var/tmp/*",
      text: "# or never write them into the layer: RUN --mount=type=tmpfs,target=/tmp \u2026"
    },
    source: "https://docs.docker.com/reference/dockerfile/#run---mounttypetmpfs"
  },
  {
    name: "system/shell-history",
    paths: [
      "root/.{bash_history,wget-hsts,lesshst,python_history,viminfo}",
      "home/*/.{bash_history,wget-hsts,lesshst,python_history,viminfo}"
    ],
    title: "what a program remembers of its user",
    why: "The shell, wget or an editor noted what was done during the build, and when.",
    fix: { run: "rm -f ~/.bash_history ~/.wget-hsts ~/.python_history" },
    source: "https://www.gnu.org/software/wget/manual/wget.html#HTTPS-_0028SSL_002fTLS_0029-Options"
  },
  {
    name: "system/gnupg",
    paths: [
      "**/.gnupg/**",
      "**/{trustdb.gpg,pubring.kbx,pubring.kbx~,random_seed}",
      "etc/apt/trusted.gpg~",
      "etc/pacman.d/gnupg/**"
    ],
    title: "key ring of GnuPG",
    why: "gpg notes when each key came in, and keeps a random seed.",
    fix: {
      run: "rm -rf ~/.gnupg",
      text: "# for a key that apt needs, write the file itself: gpg --dearmor < key.asc > /usr/share/keyrings/NAME.gpg"
    },
    source: "https://wiki.debian.org/DebianRepository/UseThirdParty"
  },
  {
    name: "system/ldap-and-dh",
    paths: ["**/dhparam*.pem", "**/{dh,dh1024,dh2048,dh4096}.pem"],
    title: "Diffie-Hellman parameters made in the build",
    why: "The parameters are a large random prime, searched anew in each build.",
    fix: "# use the fixed groups of RFC 7919 instead, e.g. ffdhe2048, or put the file beside the Dockerfile and COPY it",
    source: "https://www.rfc-editor.org/rfc/rfc7919"
  },
  {
    name: "system/keystore",
    paths: ["**/*.{jks,p12,pfx,keystore,bks,jceks,truststore}"],
    title: "keystore made in the build",
    why: "A keystore holds fresh keys, random salt and the time of each entry.",
    fix: { run: "rm -f {paths}", text: "# and make it when the server starts, or mount it as a secret" },
    source: "https://docs.docker.com/build/building/secrets/"
  },
  {
    name: "system/key",
    paths: ["**"],
    seen: /^key > .*(?:private key|certificate|ssh public key|public key|request)/,
    title: "key or certificate made in the build",
    why: "A key is random by its nature, and a certificate holds the key and the minute. A private key in an image is known to everybody who has the image.",
    fix: "# make it when the server starts, or mount it as a secret; remove this command from the Dockerfile",
    source: "https://docs.docker.com/build/building/secrets/"
  }
];

// src/proof/rules/index.ts
var every = [
  ...DEBIAN,
  ...ALPINE,
  ...RPM,
  ...PYTHON2,
  ...NODE,
  ...PHP,
  ...RUBY,
  ...PERL,
  ...JAVA,
  ...SYSTEM2,
  ...DATABASES2,
  ...GO,
  ...RUST,
  ...LANGUAGES,
  ...FORMATS,
  ...FRAMEWORKS
];
var RULES = [
  ...every.filter(({ paths }) => !paths.includes("**")),
  ...every.filter(({ paths }) => paths.includes("**"))
];

// src/proof/behind-code.ts
var MENDED = ["time", "random value"];
function isSeveral({ drawn: drawn2 = [], times = [] }) {
  return drawn2.length > 0 && drawn2.length + times.length > 1;
}
__name(isSeveral, "isSeveral");
function isCounted({ value: value2, digits }) {
  return digits === true || value2 !== void 0 && timesOf(value2).join() !== value2;
}
__name(isCounted, "isCounted");
function behindCode(touched2, mended) {
  const isLeft2 = /* @__PURE__ */ __name((each) => isCounted(each) || !mended.includes(each.value === void 0 ? "random value" : "time"), "isLeft");
  const left = touched2.flatMap((each) => {
    const { drawn: drawn2 = [], times = [] } = each.evidence ?? {};
    if (each.evidence === void 0 || !(isSeveral({ drawn: drawn2, times }) || drawn2.some(isCounted))) return [];
    const rest = { drawn: drawn2.filter(isLeft2), times: mended.includes("time") ? [] : times };
    return rest.drawn.length + rest.times.length > 0 ? [{ ...each, evidence: { ...each.evidence, ...rest } }] : [];
  });
  if (left.length === 0 || touched2.some(({ kinds }) => isOneSided(kinds))) return void 0;
  return undrawn2(
    shellNames(left),
    left.map(({ evidence: evidence2 }) => evidence2)
  );
}
__name(behindCode, "behindCode");

// src/proof/emptied.ts
var DRAWN4 = /^general\/(?:random|number)$|^system\/(?:key|ssh-host-keys)$/;
function emptied(rule, touched2) {
  const all = touched2.every(
    ({ kinds, evidence: evidence2 }) => kinds.includes("content") && evidence2 !== void 0 && evidence2.drawn === void 0 && (evidence2.seen[0] === "key" || /^(?:\d+ bytes without any pattern|random value in text)$/.test(evidence2.seen.join()) && /^(?:line 1|byte 0)$/.test(evidence2.where))
  );
  if (!DRAWN4.test(rule) || !all || touched2.length === 0) return void 0;
  return {
    run: shellNames(touched2).map((name) => `: > ${name}`).join(" && "),
    text: "# other instructions need the file, so it is there and empty: let the server make its own at the first start"
  };
}
__name(emptied, "emptied");
function empties({ run = "" }) {
  return run.startsWith(": > ");
}
__name(empties, "empties");

// src/proof/halves.ts
var UNSEEDED = /\brandom_(?:int|bytes)\(|\bopenssl_random\w+\(|\buniqid\(|(?<![\w.])secrets\.\w+\(|\burandom\b|\bSystemRandom\b|\bSecureRandom\.\w|\bOpenSSL::(?:BN|Random)\b|\brandomUUID\(|\brandomBytes\(|\bMath\.random\(|\buuid\.?4\(|\buuid\.uuid[14]\(|\buuidgen\b|\bopenssl rand\b|\/random\/uuid\b|\bSRANDOM\b|\/proc\/(?:uptime|loadavg|meminfo)\b|(?<=^|[;&|(]\s*)df\s+[-/]/;
function draws(lines) {
  return call(lines, UNSEEDED);
}
__name(draws, "draws");
var STOPWATCH2 = /\bnanoTime\(|\bInstant::now\(|\btime\.(?:Since|Until)\(|\bperf_counter(?:_ns)?\(|\bmonotonic(?:_ns)?\(|\bperformance\.now\(|\bhrtime\b|\bCLOCK_(?:MONOTONIC|PROCESS)\w*|\b(?:steady|high_resolution)_clock::now\(/;
function measures2(lines) {
  return call(lines, STOPWATCH2);
}
__name(measures2, "measures");
var FILE_TIME = /\(\s*stat\b[^()]*(?:\([^()]*\))?[^()]*\)\s*\[\s*(?:9|10)\s*\]|\bst_[mc]time(?:_ns)?\b|\bget[mc]time\(|\bfile[mc]time\(|\bFile\.[mc]time\b|\b[mc]time(?:Ms|Ns)\b|\bgetLastModifiedTime\(|\.lastModified\(\)|\.ModTime\(\)/;
function asksFiles(lines) {
  return call(lines, FILE_TIME);
}
__name(asksFiles, "asksFiles");
function call(lines, what) {
  return lines.some((line) => what.test(line) && !/^\s*(?:#(?!define\b)|\/\/|--)/.test(line));
}
__name(call, "call");
function target(command) {
  const path2 = /(?<![-=])>>?\s*["']?([^\s;&|<>"'$]+)/.exec(command.replaceAll(/\d?>&\d|\d?>\s*\/dev\/null/g, ""))?.[1];
  return path2?.replace(/^.*\//, "");
}
__name(target, "target");
function half(source, { replace = [], env }, paths) {
  if (replace.length === 0 && env === void 0) return false;
  const anew2 = replace.reduce((text2, { from, to }) => text2.replaceAll(from, () => to), source);
  const own = anew2.split(COMMANDS).filter((part2) => {
    const name = target(part2);
    const known2 = /* @__PURE__ */ __name((path2) => path2.endsWith(name ?? "") || path2.replace(/^.*\//, "").startsWith(name ?? ""), "known");
    return name === void 0 || name === "" || (paths?.some(known2) ?? true);
  });
  return draws(own);
}
__name(half, "half");
var COMMANDS = /&&|;\s|\n/;
function missedBy(source, { replace = [] }) {
  const parts2 = source.split(COMMANDS);
  const changed = parts2.filter((part2) => replace.some(({ from }) => part2.includes(from.trim())));
  const names2 = changed.map(target);
  const known2 = replace.every(({ from }) => changed.some((part2) => part2.includes(from.trim())));
  const alone2 = names2.every(
    (name) => name !== void 0 && name !== "" && parts2.filter((part2) => part2.includes(name)).length === 1
  );
  if (replace.length === 0 || !known2 || !alone2) return () => false;
  return (path2) => !names2.some((name) => path2.endsWith(`/${name}`) || path2 === name);
}
__name(missedBy, "missedBy");

// src/proof/shell-text.ts
var EPOCH2 = "SOURCE_DATE_EPOCH";
var SORTED2 = "| LC_ALL=C sort";
var CARRIERS2 = String.raw`(?:-(?:exec|ok)(?:dir)?|\b(?:then|do|else|if|elif|while|until|time|exec|sudo|doas|nice|ionice|env|xargs|parallel|nohup|setsid|stdbuf|timeout|busybox|command|eatmydata|chronic|(?:gosu|su-exec|chroot)\s+\S+)(?:\s+(?:-[uUgGInPLsdEcCkj]\s+\S+|-\S+|\w+=\S*|\d[\d.]*[smhd]?))*)`;
var BEFORE4 = new RegExp(
  String.raw`(?:^|\n|[;&|({` + "`" + String.raw`]|\$\((?:shell\s)?|(?<=^|[\s;&|(])${CARRIERS2}(?=\s)|(?:^|\n)\s*RUN(?:\s+--\S+)*|\s-\w*c\s+["']|["'\s]f\s+[0-7]{3,4}\s+\w+\s+\w+\s|\w+=\S*\s)\s*$`
);
function commands(source, name) {
  const found = [];
  for (const match of source.matchAll(
    new RegExp(`(?<![\\w./-])(?:/(?:[\\w.-]+/)*s?bin/)?(?:${name.source})(?![\\w./:=-])`, "g")
  )) {
    const from = match.index;
    if (!BEFORE4.test(source.slice(Math.max(0, from - 200), from)) || isCode(source, from)) continue;
    found.push({ from, text: source.slice(from, commandEnd(source, from)).trimEnd() });
  }
  return found;
}
__name(commands, "commands");
var INTERPRETERS = /(?:^|[\s;&|(/])(?:ruby|perl|php|python|node|deno|bun|lua|[gm]?awk|jq|sqlite|psql|mysql|mariadb)[\d.]*(?:\s[^'"|;&\n]*)?$/;
var FOREIGN = "\uE010";
function isCode(source, place2) {
  const backtick2 = source[place2 - 1] === "`";
  const foreign = foreignAt(source, place2);
  if (foreign === "expanded") return !backtick2 && !/\$\(\s*$/.test(source.slice(Math.max(0, place2 - 20), place2));
  if (foreign === "literal") return !backtick2 || /^RUN (?:node|python)/.test(source);
  if (backtick2) return false;
  const opening2 = quoteBefore(source, place2);
  return opening2 !== void 0 && INTERPRETERS.test(source.slice(Math.max(0, opening2 - 200), opening2));
}
__name(isCode, "isCode");
function foreignAt(source, place2) {
  if (source.lastIndexOf(FOREIGN, place2) >= 0) return "literal";
  const document2 = heredocAt(source, place2);
  if (document2 === void 0 || document2.shell) return void 0;
  return document2.literal ? "literal" : "expanded";
}
__name(foreignAt, "foreignAt");
var HEREDOC2 = /(?<!<)<<-?\s*(["']?)(\w+)\1/g;
var SHELLS = /(?:^|[\s/])(?:ba|da|z|k)?sh(?:\s|$)/;
function heredocAt(source, place2) {
  let found;
  for (const { 0: mark, 1: quote, 2: end = "", index } of source.slice(0, place2).matchAll(HEREDOC2)) {
    const from = source.indexOf("\n", index) + 1;
    const last = new RegExp(`^\\t*${end}$`, "m").exec(source.slice(from));
    if (from === 0 || from > place2 || last !== null && from + last.index <= place2) continue;
    const [first = ""] = source.slice(from).split("\n", 1);
    const line = source.slice(source.lastIndexOf("\n", index) + 1, source.indexOf("\n", index));
    const command = source.slice(source.lastIndexOf("\n", index) + 1, index).split(/&&|\|\||[;|(]/).at(-1) ?? "";
    found = { from, shell: isShells(command, line.replace(mark, " "), first), literal: quote !== "" };
  }
  return found;
}
__name(heredocAt, "heredocAt");
function isShells(command, line, first) {
  const own = command.replace(/^\s*RUN\b(?:\s+--\S+)*/, "").trim();
  if (first.startsWith("#!")) return SHELLS.test(first.slice(2));
  return own === "" ? !/>\s*\S/.test(line) : SHELLS.test(own) || /\.(?:ba|da|z)?sh(?=["'\s]|$)/.test(line);
}
__name(isShells, "isShells");
function commandEnd(source, from) {
  const outer = quotesAt(source, from);
  let inner = "";
  let depth = 0;
  for (let at2 = from; at2 < source.length; at2 += 1) {
    const sign = source[at2] ?? "";
    if (sign === "\\" && inner !== "'") at2 += 1;
    else if (inner !== "") inner = sign === inner ? "" : inner;
    else if (sign === outer) return at2;
    else if (sign === "'" || sign === '"') inner = sign;
    else if (sign === "(") depth += 1;
    else if (sign === ")" && depth > 0) depth -= 1;
    else if (depth === 0 && /[|;&<>)`\n]/.test(sign)) return endOfDescriptor(source, at2);
  }
  return source.length;
}
__name(commandEnd, "commandEnd");
function endOfDescriptor(source, at2) {
  return source[at2] === ">" && /\s\d$/.test(source.slice(0, at2)) ? at2 - 1 : at2;
}
__name(endOfDescriptor, "endOfDescriptor");
function quotesAt(source, place2) {
  const at2 = quoteBefore(source, place2);
  return at2 === void 0 ? "" : source[at2] ?? "";
}
__name(quotesAt, "quotesAt");
function quoteBefore(source, place2) {
  const document2 = heredocAt(source, place2);
  const open3 = [""];
  const places3 = [-1];
  const opens = /* @__PURE__ */ __name((sign, at2) => {
    open3.push(sign);
    places3.push(at2);
  }, "opens");
  const closes = /* @__PURE__ */ __name(() => {
    open3.pop();
    places3.pop();
  }, "closes");
  for (let at2 = document2?.from ?? 0; at2 < place2; at2 += 1) {
    const sign = source[at2] ?? "";
    const top2 = open3.at(-1) ?? "";
    if (sign === "\\" && top2 !== "'") at2 += 1;
    else if (top2 === "'") {
      if (sign === "'") closes();
    } else if (sign === "$" && source[at2 + 1] === "(") {
      opens(")", at2);
      at2 += 1;
    } else if (sign === '"' && top2 === '"') closes();
    else if (sign === '"') opens('"', at2);
    else if (top2 === '"') continue;
    else if (sign === "'") opens("'", at2);
    else if (sign === ")" && top2 === ")") closes();
  }
  return open3.at(-1) === ")" || open3.length === 1 ? void 0 : places3.at(-1);
}
__name(quoteBefore, "quoteBefore");
function words(command) {
  return command.match(/(?:"(?:\\.|[^"])*"|'[^']*'|\\.|[^\s"'\\])+/gs) ?? [];
}
__name(words, "words");
function at(source, from, piece, to) {
  const before2 = /(?:\S+[^\S\n]*|\n[^\S\n]*)$/.exec(source.slice(0, from))?.[0] ?? "";
  return { from: before2 + piece, to: before2 + to };
}
__name(at, "at");

// src/proof/clocks.ts
function clockOfShell(source) {
  const dates = commands(source, /date/).filter(
    ({ text: text2 }) => !/\s(?:-(?!I)\w*[dfrs]\b|--(?:date|reference|file|set))/.test(text2)
  );
  const replace = dates.map(({ from, text: text2 }) => {
    const whole = source[from + text2.length] === ")" ? `${text2})` : text2;
    return at(source, from, whole, whole.replace(/date(?:\s+-u\b)?/, `date -u -d @$${EPOCH2}`));
  });
  for (const { 0: piece, index } of source.matchAll(/\$\{?EPOCH(?:SECONDS|REALTIME)\}?/g))
    replace.push(at(source, index, piece, `$${EPOCH2}`));
  for (const { 0: piece, 1: format = "", index } of source.matchAll(
    /(printf\s+(?:-v\s+\w+\s+)?["']?[^"'\n]*%\([^)]*\)T[^"'\n]*["']?)\s+-1/g
  ))
    replace.push(at(source, index, piece, `${format} $${EPOCH2}`));
  replace.push(...listedDates(source));
  return replace.length > 0 ? { args: [EPOCH2], replace } : {};
}
__name(clockOfShell, "clockOfShell");
function listedDates(source) {
  const lists = [...source.matchAll(/(['"])date\1(?=\s*,)(?:\s*,\s*\1-u\1)?(?!\s*,\s*\1-(?!I)\w*[dfrs])/g)];
  const words2 = [...source.matchAll(/(?<=\bCOMMAND\s+)()date\b(?:\s+-u\b)?(?!\s+-(?!I)\w*[dfrs])/g)];
  return [
    ...lists.map(
      ({ 0: piece, 1: quote = "", index }) => at(
        source,
        index,
        piece,
        ["date", "-u", "-d", `@${FIXED_SECONDS}`].map((word2) => quote + word2 + quote).join(", ")
      )
    ),
    ...words2.map(({ 0: piece, index }) => at(source, index, piece, `date -u -d @${FIXED_SECONDS}`))
  ];
}
__name(listedDates, "listedDates");
var TOUCHED = `touch -d @$${EPOCH2}`;
function sourceTimes(source) {
  const replace = commands(source, /gcc|g\+\+|cc|c\+\+|clang|clang\+\+/).flatMap(({ from, text: text2 }) => {
    const sources2 = words(text2).filter((word2) => /^[^-].*\.(?:c|cc|cpp|cxx|C|h|hpp)$/.test(word2));
    return sources2.length > 0 ? [at(source, from, text2, `${TOUCHED} ${sources2.join(" ")} && ${text2}`)] : [];
  });
  return replace.length > 0 ? { args: [EPOCH2], replace } : {};
}
__name(sourceTimes, "sourceTimes");
function areSourceTimes({ replace = [] }) {
  return replace.length > 0 && replace.every(({ to }) => to.includes(TOUCHED));
}
__name(areSourceTimes, "areSourceTimes");
function clockOfPseudoFiles(source) {
  if (!/\bmksquashfs\b/.test(source)) return {};
  const replace = (clockOfShell(source).replace ?? []).map(({ from, to }) => ({
    from,
    to: to.replaceAll(`$${EPOCH2}`, FIXED_SECONDS)
  }));
  return replace.length > 0 ? { replace } : {};
}
__name(clockOfPseudoFiles, "clockOfPseudoFiles");
var AGES = [
  {
    program: /\bperl\b/,
    pattern: /(?<![\w$>-])-([MA])\s*(\\?\$\w+(?:(?:->)?(?:\[[^[\]]*\]|\{[^{}]*\}))*|"[^"\n]*"|'[^'\n]*')/g,
    to: `-$1 (\${^T} = $ENV{${EPOCH2}} and $2)`
  }
];
var CLOCKS = [
  ...AGES,
  {
    program: /\bphp\b/,
    pattern: /(?<![\w$:]|->)(?:gm)?date\((["'][^"']*["']|\\?DATE_\w+|\\?DateTime(?:Interface|Immutable)?::\w+)\)/g,
    to: `gmdate($1, (int) getenv('${EPOCH2}'))`
  },
  // Hexadecimal: seconds, and five digits of what follows.
  {
    program: /\bphp\b/,
    pattern: /(?<![\w$:]|->)uniqid\((?:""|'')?\)/g,
    to: `(dechex((int) getenv('${EPOCH2}')) . '00000')`
  },
  { program: /\bphp\b/, pattern: /(?<![\w$:]|->)(?:time|hrtime)\((?:true)?\)/g, to: `(int) getenv('${EPOCH2}')` },
  { program: /\bphp\b/, pattern: /(?<![\w$:]|->)microtime\((?:true)?\)/g, to: `(float) getenv('${EPOCH2}')` },
  {
    program: /\bphp\b/,
    pattern: /new \\?DateTime(Immutable)?(?:\((?:["']now["'])?\))?(?!\w|\()/g,
    to: `new DateTime$1('@' . getenv('${EPOCH2}'))`
  },
  {
    program: /\bperl\b/,
    pattern: /(?<![\w:$-]|->)(?:local|gm)time(?:\((?:time(?:\(\))?)?\)|\s+time\b(?:\(\))?)?(?![\w(])/g,
    to: `gmtime($ENV{${EPOCH2}})`
  },
  {
    program: /\bperl\b/,
    // Not the name of it in a list of what is imported.
    pattern: /(?<![\w:$/-]|->)(?<!\s-M[\w:]+=[\w,]*)(?<!\bqw\s*[(/][^)/\n]*)(?<!(?:local|gm)time\(?)(?<!(?:local|gm)time )time(?:\(\))?(?![\w(=-])/g,
    to: `$ENV{${EPOCH2}}`
  },
  // When Perl itself was started.
  { program: /\bperl\b/, pattern: /(?<!\\)\$\^T\b/g, to: `$ENV{${EPOCH2}}` },
  {
    program: /\bruby\b/,
    pattern: /\bTime\.(?:now\b|new\b(?!\s*[(\d])|new\(\))/g,
    to: `Time.at(ENV['${EPOCH2}'].to_i).utc`
  },
  { program: /\bruby\b/, pattern: /\b(Date(?:Time)?)\.(?:today|now)\b/g, to: `Time.at(ENV['${EPOCH2}'].to_i).utc` },
  { program: /\bgawk\b|\bawk\b/, pattern: /\bsystime\(\)/g, to: `ENVIRON["${EPOCH2}"]` },
  {
    program: /\bgawk\b|\bawk\b/,
    pattern: /\bstrftime\((["'][^"']*["'])\)/g,
    to: `strftime($1, ENVIRON["${EPOCH2}"], 1)`
  },
  {
    program: /\b[gm]?awk\b/,
    pattern: /"date\b(?:\s+-u\b)?((?:\s+(?!-\w*[dfrs])[^\s"]+)*)"(\s*\|\s*getline)/g,
    to: `("date -u -d @" ENVIRON["${EPOCH2}"] "$1")$2`
  },
  {
    program: /\bjq\b/,
    pattern: /(?<![\w.$"@]\s*)now(?![\w"]|\s*:)/g,
    to: `(env.${EPOCH2} | tonumber)`
  },
  {
    program: /\bpython[\d.]*\b/,
    pattern: /\btime\.(?:time|monotonic|perf_counter|process_time)\(\)/g,
    to: `float(__import__('os').environ['${EPOCH2}'])`
  },
  {
    program: /\bpython[\d.]*\b/,
    pattern: /\btime\.(?:time_ns|monotonic_ns|perf_counter_ns)\(\)/g,
    to: `(int(__import__('os').environ['${EPOCH2}']) * 10**9)`
  },
  // Who gives a zone is given a time that has it.
  {
    program: /\bpython[\d.]*\b/,
    pattern: /\b((?:datetime\.)?datetime)\.now\((?!\))((?:[^()"']|\((?:"[^"]*"|'[^']*'|[^()"'])*\))+)\)/g,
    to: `$1.fromtimestamp(int(__import__('os').environ['${EPOCH2}']), $2)`
  },
  {
    program: /\bpython[\d.]*\b/,
    pattern: /\b((?:datetime\.)?datetime)\.(?:now|utcnow|today)\(\)/g,
    to: `$1.utcfromtimestamp(int(__import__('os').environ['${EPOCH2}']))`
  },
  {
    program: /\bpython[\d.]*\b/,
    pattern: /\b((?:datetime\.)?date)\.today\(\)/g,
    to: `$1.fromtimestamp(int(__import__('os').environ['${EPOCH2}']))`
  },
  {
    program: /\bpython[\d.]*\b/,
    pattern: /\btime\.(?:ctime|asctime)\(\)/g,
    to: `time.asctime(time.gmtime(int(__import__('os').environ['${EPOCH2}'])))`
  },
  {
    program: /\bpython[\d.]*\b/,
    pattern: /\btime\.(?:local|gm)time\(\)/g,
    to: `time.gmtime(int(__import__('os').environ['${EPOCH2}']))`
  },
  {
    program: /\bpython[\d.]*\b/,
    pattern: /\btime\.strftime\(((?:["'])[^"']*["'])\)/g,
    to: `time.strftime($1, time.gmtime(int(__import__('os').environ['${EPOCH2}'])))`
  },
  // How long something takes: from any moment on, and that stands still.
  { program: /\bruby\b/, pattern: /\bProcess\.clock_gettime\([^()]*\)/g, to: "0.0" },
  { program: /\bnode\b/, pattern: /\bperformance\.now\(\)|\bprocess\.uptime\(\)/g, to: "0" },
  { program: /\bnode\b/, pattern: /\bprocess\.hrtime\.bigint\(\)/g, to: "0n" },
  { program: /\bnode\b/, pattern: /\bprocess\.hrtime\([\w.]*\)/g, to: "[0, 0]" },
  { program: /\bnode\b/, pattern: /\bDate\.now\(\)/g, to: `(process.env.${EPOCH2} * 1000)` },
  { program: /\bnode\b/, pattern: /\bnew Date(?:\(\))?(?!\w|\()/g, to: `new Date(process.env.${EPOCH2} * 1000)` }
];
var TICKS = "next(time.__dict__.setdefault('ticks', __import__('itertools').count(1)))";
var TICK_OF_NODE = "(globalThis.ticks = (globalThis.ticks ?? 0) + 1)";
var STOPWATCHES = [
  {
    program: /\bpython[\d.]*\b/,
    pattern: /\btime\.(?:perf_counter|process_time|thread_time|monotonic)\(\)/g,
    to: `(${TICKS} / 1000)`
  },
  {
    program: /\bpython[\d.]*\b/,
    pattern: /\btime\.(?:perf_counter|process_time|thread_time|monotonic)_ns\(\)/g,
    to: `(${TICKS} * 10**6)`
  },
  {
    program: /\bruby\b/,
    pattern: /\bProcess\.clock_gettime\(Process::CLOCK_(?!REALTIME)\w+\)/g,
    to: "(Thread.main[:ticks] = (Thread.main[:ticks] || 0) + 0.001)"
  },
  { program: /\bnode\b/, pattern: /\bperformance\.now\(\)/g, to: TICK_OF_NODE },
  { program: /\bnode\b/, pattern: /\bprocess\.hrtime\.bigint\(\)/g, to: `(BigInt(${TICK_OF_NODE}) * 1000000n)` }
];
function clockOfPrograms(source) {
  const replace = anewIn(source, CLOCKS);
  return replace.length > 0 ? { args: [EPOCH2], replace } : {};
}
__name(clockOfPrograms, "clockOfPrograms");
function ages(source) {
  const replace = anewIn(source, AGES);
  return replace.length > 0 ? { args: [EPOCH2], replace } : {};
}
__name(ages, "ages");
function stopwatches(source) {
  const replace = anewIn(source, STOPWATCHES);
  return replace.length > 0 ? { replace } : {};
}
__name(stopwatches, "stopwatches");
function anewIn(source, clocks) {
  const replace = [];
  for (const { program, pattern: pattern2, to } of clocks) {
    if (!program.test(source)) continue;
    for (const match of source.matchAll(pattern2)) {
      const code2 = match[0].replace(new RegExp(pattern2.source), to);
      replace.push(at(source, match.index, match[0], inQuotes(source, match.index, code2)));
    }
  }
  return replace;
}
__name(anewIn, "anewIn");
var PYTHON_VARIABLE = `__import__('os').environ['${EPOCH2}']`;
function inQuotes(source, place2, code2) {
  const quotes = quotesAt(source, place2);
  const foreign = foreignAt(source, place2);
  if (foreign !== void 0) {
    const free = quotes === "'" ? code2.replaceAll("'", '"') : code2;
    return foreign === "expanded" ? kept2(free) : free;
  }
  if (quotes === "'") {
    const within3 = (source.slice(source.lastIndexOf("'", place2), place2).match(/"/g)?.length ?? 0) % 2 === 1;
    return code2.split(within3 ? /__import__\('os'\)\.environ\['\w+'\]|ENV\['\w+'\]\.to_i|getenv\('\w+'\)/ : PYTHON_VARIABLE).map((part2) => part2.replaceAll("'", '"')).join(`'"$${EPOCH2}"'`);
  }
  return quotes === '"' ? kept2(code2) : code2;
}
__name(inQuotes, "inQuotes");
function kept2(code2) {
  return code2.replaceAll(/(?<!\\)\$(?=ENV|\{\^)/g, "\\$");
}
__name(kept2, "kept");

// src/proof/language-rewrites.ts
var JAVA2 = [
  {
    cause: "time",
    pattern: /\b(?:java\.time\.)?Instant\.now\(\)/g,
    to: `java.time.Instant.ofEpochSecond(${FIXED_SECONDS}L)`
  },
  {
    cause: "time",
    pattern: /\b((?:java\.time\.)?(?:Local(?:Date|Time|DateTime)|ZonedDateTime|OffsetDateTime|Year|YearMonth))\.now\(\)/g,
    to: `$1.now(java.time.Clock.fixed(java.time.Instant.ofEpochSecond(${FIXED_SECONDS}L), java.time.ZoneOffset.UTC))`
  },
  {
    cause: "time",
    pattern: /\b((?:java\.time\.)?(?:Local(?:Date|Time|DateTime)|ZonedDateTime|OffsetDateTime))\.now\(((?:java\.time\.)?(?:ZoneOffset\.UTC|ZoneId\.(?:of|systemDefault)\([^()]*\)))\)/g,
    to: `$1.now(java.time.Clock.fixed(java.time.Instant.ofEpochSecond(${FIXED_SECONDS}L), $2))`
  },
  { cause: "time", pattern: /\bnew (java\.util\.)?Date\(\)/g, to: `new $1Date(${FIXED_SECONDS}000L)` },
  { cause: "time", pattern: /\bSystem\.currentTimeMillis\(\)/g, to: `${FIXED_SECONDS}000L` },
  // Each its own, in the order in which they are asked for.
  {
    cause: "random",
    pattern: /\b(?:java\.util\.)?UUID\.randomUUID\(\)/g,
    to: "new java.util.UUID(0x4000L, Long.MIN_VALUE + (int) System.getProperties().merge(1, 1, (idsBefore, oneMore) -> (int) idsBefore + 1))"
  },
  { cause: "random", pattern: /\bnew (java\.util\.)?Random\(\)/g, to: "new $1Random(1)" },
  {
    cause: "random",
    pattern: /\bCollections\.shuffle\((\w+)\)/g,
    to: "Collections.shuffle($1, new java.util.Random(1))"
  },
  { cause: "order", pattern: /\.parallelStream\(\)/g, to: ".stream()" },
  { cause: "order", pattern: /\.parallel\(\)(?=\s*\.)/g, to: ".sequential()" },
  { cause: "order", pattern: /\bSet\.copyOf\(/g, to: "new java.util.LinkedHashSet<>(" },
  {
    cause: "order",
    pattern: /\bSet\.of\(([^()]*)\)/g,
    to: "new java.util.LinkedHashSet<>(java.util.List.of($1))"
  }
];
function codeOfJava(cause2) {
  return (source) => {
    if (!/\bjava\b/.test(source)) return {};
    const replace = JAVA2.filter((each) => each.cause === cause2).flatMap(
      ({ pattern: pattern2, to }) => [...source.matchAll(pattern2)].map(({ 0: from }) => ({ from, to: from.replace(new RegExp(pattern2.source), to) }))
    );
    return replace.length > 0 ? { replace } : {};
  };
}
__name(codeOfJava, "codeOfJava");
function fixedIds(source) {
  const dice = [
    [/\$\(\s*(?:shell\s+)?(?:cat\s+\/proc\/sys\/kernel\/random\/uuid|uuidgen\b[^()]*)\)/g, FIXED_ID],
    [
      /(?:require\(["'](?:node:)?crypto["']\)\.|\bcrypto\.|(?<![\w$.]))(?:randomUUID|uuidv4|uuid\.v4|nanoid)\(\)/g,
      `"${FIXED_ID}"`
    ],
    [/\bMath\.random\(\)/g, "0.5"],
    [/--build-id=uuid\b/g, "--build-id=sha1"],
    // GCC numbers split notes by where things lay in its memory.
    [/-gsplit-dwarf\b/g, "-g"],
    // CMake's.
    [/\bstring\(RANDOM(?=\s)(?![^()]*\bRANDOM_SEED\b)/g, "string(RANDOM RANDOM_SEED 1"],
    // Each its own, as the keys of a table must be.
    [/\buuid\.uuid[14]\(\)/g, "uuid.UUID(int=next(uuid.__dict__.setdefault(str(1), iter(range(1, 2**63)))))"],
    [/\btempfile\.mkdtemp\(\)/g, `(__import__("os").makedirs("/tmp/build", exist_ok=True) or "/tmp/build")`],
    // File::Temp's.
    [/\btempdir\(\s*(?:CLEANUP\s*=>\s*1\s*)?\)/g, '(mkdir("/tmp/build"), "/tmp/build")[1]'],
    [/\bimport random(?=\s*;)(?!\s*;\s*random\.seed)/g, "import random; random.seed(0)"]
  ];
  const replace = dice.flatMap(
    ([pattern2, to]) => [...source.matchAll(pattern2)].map(({ 0: from, index }) => ({
      from,
      to: quotesAt(source, index) === '"' ? to.replaceAll('"', "'") : to
    }))
  );
  return replace.length > 0 ? { replace } : {};
}
__name(fixedIds, "fixedIds");
function seedsOfPython(source) {
  const given = commands(source, /python[\d.]*/).flatMap(({ from, text: text2 }) => {
    const to = text2.replace(/(\s-\w*c\s*["'])/, (all) => all + seedsFor(text2));
    return to === text2 ? [] : [at(source, from, text2, to)];
  });
  const documents = source.matchAll(/\bpython[\d.]*\b[^\n|;&]*<<-?\s*["']?(\w+)["']?[^\n]*\n([^\n]*)([^]*?\n\1\b)/g);
  const read = [...documents].flatMap(({ 0: whole, 2: first = "", 3: rest = "" }) => {
    const seeds2 = seedsFor(first + rest);
    if (seeds2 === "" || !/^(?:import|from(?! __future__)|#|$)/.test(first)) return [];
    const head = whole.slice(0, whole.length - rest.length);
    return [{ from: head, to: head.slice(0, head.length - first.length) + seeds2 + first }];
  });
  return [...given, ...read];
}
__name(seedsOfPython, "seedsOfPython");
function seedsFor(code2) {
  const numpy = /\b(?:np|numpy)\.random\.(?!seed|default_rng|RandomState)\w+\(/g;
  const own = /\brandom\.(?!SystemRandom|default_rng|RandomState)\w+\(|\bfrom random import\b/;
  if (/\brandom\.seed\(/.test(code2)) return "";
  const names2 = [...own.test(code2.replaceAll(numpy, "")) ? ["random"] : [], ...numpy.test(code2) ? ["numpy"] : []];
  return names2.map((name) => `import ${name}; ${name === "numpy" ? "numpy.random" : name}.seed(0); `).join("");
}
__name(seedsFor, "seedsFor");
function seedOfCrates(source) {
  return /\bcargo\b/.test(source) ? { env: { CONST_RANDOM_SEED: "0" } } : {};
}
__name(seedOfCrates, "seedOfCrates");
function coverageStamps(source) {
  if (!/\b(?:g?cc|[gc]\+\+|C(?:XX)?FLAGS)(?![\w-])/.test(source) || source.includes("-frandom-seed")) return {};
  const options = [...source.matchAll(/(?<=[\s'"])(?:--coverage|-ftest-coverage)(?![\w-])/g)];
  const replace = options.map(({ 0: option, index }) => at(source, index, option, `${option} -frandom-seed=1`));
  return replace.length > 0 ? { replace } : {};
}
__name(coverageStamps, "coverageStamps");
function packers(source) {
  const flags = [
    [/go-bindata/, `-modtime ${FIXED_SECONDS}`],
    [/statik/, "-m"]
  ];
  const replace = flags.flatMap(
    ([name, flag]) => commands(source, name).filter(({ text: text2 }) => !text2.includes(` ${flag.replace(/ .*/, "")}`)).map(({ text: text2 }) => ({ from: text2, to: text2.replace(name, (called) => `${called} ${flag}`) }))
  );
  const packs = commands(source, /tar/).some(({ text: text2 }) => /^\S+\s+[a-z]*c|\s-[a-z]*c|\s--create\b/.test(text2));
  const env = packs ? { TAR_OPTIONS: GNU_TAR_OPTIONS } : {};
  return { ...packs ? { env } : {}, ...replace.length > 0 ? { replace } : {} };
}
__name(packers, "packers");
function generators(source) {
  const replace = commands(source, /go\s+generate/).map(
    ({ from, text: text2 }) => at(source, from, text2, `find . -exec touch -h -d @$${EPOCH2} {} + && ${text2}`)
  );
  return replace.length > 0 ? { args: [EPOCH2], replace } : {};
}
__name(generators, "generators");
function zipapps(source) {
  const replace = commands(source, /python[\d.]*/).flatMap(({ text: text2 }) => {
    const folder = /\s-m\s+zipapp\s+([^\s-]\S*)/.exec(text2)?.[1];
    return folder === void 0 ? [] : [{ from: text2, to: `find ${folder} -exec touch -h -d @$SOURCE_DATE_EPOCH {} + && ${text2}` }];
  });
  for (const { text: text2 } of commands(source, /shiv/))
    if (!text2.includes("--reproducible")) replace.push({ from: text2, to: text2.replace("shiv", "shiv --reproducible") });
  return replace.length > 0 ? { args: ["SOURCE_DATE_EPOCH"], replace } : {};
}
__name(zipapps, "zipapps");
function jars(source) {
  const names2 = { f: "--file", m: "--manifest", e: "--main-class" };
  const others = { v: "--verbose", "0": "--no-compress", M: "--no-manifest" };
  const replace = commands(source, /jar/).flatMap(({ text: text2 }) => {
    const [, jar = "", letters = "", rest = ""] = /^(\S+)\s+-?(c[fmev0M]*|[fmev0M]+c[fmev0M]*)\s+(.*)$/s.exec(text2) ?? [];
    if (letters === "") return [];
    const [values, ...options] = [...letters.matchAll(/[^c]/g)].reduce(
      ([left = "", ...found], [letter]) => {
        const name = names2[letter];
        if (name === void 0) return [left, ...found, others[letter] ?? ""];
        const [, value2 = "", more = ""] = /^(\S+)\s*(.*)$/s.exec(left) ?? [];
        return [more, ...found, `${name}=${value2}`];
      },
      [rest]
    );
    return [{ from: text2, to: [jar, "--create", ...options, values].join(" ") }];
  });
  return replace.length > 0 ? { replace } : {};
}
__name(jars, "jars");

// src/proof/archive-rewrites.ts
function zips(source) {
  const replace = [];
  for (const { from, text: text2 } of commands(source, /zip/)) {
    const [, ...rest] = words(text2);
    const options = rest.filter((word2) => word2.startsWith("-"));
    const [archive2, ...inputs] = rest.filter((word2) => !word2.startsWith("-"));
    if (archive2 === void 0 || inputs.length === 0 || options.includes("-@")) continue;
    const recursive = options.some((word2) => /^-\w*r|^--recurse/.test(word2));
    const kept3 = options.map((word2) => word2.startsWith("--") ? word2 : word2.replace("r", "")).filter((word2) => !/^-$|^--recurse/.test(word2));
    const list = `find ${inputs.join(" ")}${recursive ? "" : " -maxdepth 0"}`;
    const to = `${list} -exec touch -h -d @315532800 {} + && ${list} ${SORTED2} | TZ=UTC zip ${["-X", ...kept3].join(" ")} ${archive2} -@`;
    replace.push(at(source, from, text2, to));
  }
  return { replace };
}
__name(zips, "zips");
function selfExtracting(source) {
  const replace = commands(source, /makeself(?:\.sh)?/).filter(({ text: text2 }) => !text2.includes("--packaging-date")).map(({ from, text: text2 }) => {
    const gzip = !/\s--(?:complevel|pigz|zstd|bzip2|pbzip2|xz|lzo|lz4|compress|nocomp)\b/.test(text2);
    const options = `--packaging-date "@$${EPOCH2}"${gzip ? " --complevel 9n" : ""}`;
    return at(
      source,
      from,
      text2,
      text2.replace(/^\S+/, (name) => `${name} ${options}`)
    );
  });
  return replace.length > 0 ? { args: [EPOCH2], replace } : {};
}
__name(selfExtracting, "selfExtracting");
var ZIP_TIMES = [
  String.raw`$e=rindex($_,"PK\5\6"),($n,$o)=unpack("x10vx4V",substr($_,$e));`,
  String.raw`for$i(1..$n){($f,$x,$c,$l)=unpack("x28v3x8V",substr($_,$o,46));($g,$y)=unpack("vv",substr($_,$l+26,4));`,
  String.raw`substr($_,$o+12,4)=substr($_,$l+10,4)="\0\0!P";for$p([$o+46+$f,$x],[$l+30+$g,$y]){($q,$z)=@$p;$z+=$q;`,
  String.raw`while($q+4<$z){($t,$s)=unpack("vv",substr($_,$q,4));substr($_,$q+5,$s-1)="\0\xe1\x0b\x5e"x(($s-1)/4)if$t==21589;`,
  String.raw`substr($_,$q+12,$s-8)="\0"x($s-8)if$t==10;$q+=4+$s}}$o+=46+$f+$x+$c}`
].join("");
function zipTimes(source) {
  return (zips(source).replace ?? []).length > 0 ? {} : { run: `perl -0777 -pi -e '${ZIP_TIMES}' {paths}` };
}
__name(zipTimes, "zipTimes");
var SEVEN_ZIP_TIMES = [
  String.raw`sub c{my$c=0xffffffff;for(unpack"C*",$_[0]){$c^=$_;$c=$c&1?($c&0xffffffff)>>1^0xedb88320:$c>>1 for 1..8}pack"V",~$c}`,
  String.raw`sub n{my($f,$n,$v)=(ord substr($h,$a++,1),0,0);for(7,6,5,4,3){last if!($f>>$_&1);$v|=ord(substr($h,$a++,1))<<8*$n++}`,
  String.raw`$v|($f&(127>>$n))<<8*$n}`,
  String.raw`($o,$n)=unpack"Q<Q<",substr($_,12,16);$h=substr($_,32+$o,$n);if(ord$h==23){$a=2;$o=n;$a+=2;$n=n;$d=substr($_,32+$o,$n);`,
  String.raw`if(($a=5+index$h,"\x23\3\1\1\5")>4){$p=substr($h,$a,5);$a+=6;$d=$p.pack("Q<",n).$d;$k="lzma"}else{$k="raw --lzma2=dict=64MiB"}`,
  String.raw`open F,">/tmp/files.7z";binmode F;print F $d;close F;$h=qx(xz -dc --format=$k < /tmp/files.7z);unlink"/tmp/files.7z"}`,
  String.raw`$h=~s/([\x12-\x14].{1,3}?\x01\0)((?:.{6}[\x9d-\xff]\x01)+)/$1.("\0\x80>\xd5\xde\xb1\x9d\1"x(length($2)\/8))/gse;`,
  String.raw`$_=substr($_,0,32+$o).$h;substr($_,12,20)=pack("Q<Q<",$o,length$h).c$h;substr($_,8,4)=c substr($_,12,20)`
].join("");
function sevenZipTimes(source) {
  return commands(source, /7z[zar]?/).length > 0 ? {} : { run: `perl -0777 -pi -e '${SEVEN_ZIP_TIMES}' {paths}` };
}
__name(sevenZipTimes, "sevenZipTimes");
function jarSigners(source) {
  const replace = commands(source, /jarsigner/).filter(({ text: text2 }) => !/\s-verify\b/.test(text2)).map(({ from, text: text2 }) => at(source, from, text2, `: unsigned-until-published ${text2}`));
  return replace.length > 0 ? { replace } : {};
}
__name(jarSigners, "jarSigners");
function gzipNames(source) {
  const replace = commands(source, /gzip/).filter(({ text: text2 }) => !/\s(?:-\w*[ndtl]|--no-name|--decompress|--test|--list)/.test(text2)).map(({ from, text: text2 }) => at(source, from, text2, text2.replace(/gzip/, "gzip -n")));
  return replace.length > 0 ? { replace } : {};
}
__name(gzipNames, "gzipNames");
function gzipAgain(source) {
  if (commands(source, /gzip/).length > 0) return {};
  const again = `gzip -dc "$file" | gzip -n > "$file~" && cat "$file~" > "$file" && rm "$file~"`;
  return { run: `for file in {paths}; do (${again}); done` };
}
__name(gzipAgain, "gzipAgain");
var DATED4 = /(?<![\w./-])(?:jar|jmod|mvn|pip[\d.]*|flit|hatch|poetry|pdm|uv|pyproject-build|shiv|pex|maturin)(?=\s)|\bbdist_wheel\b|\s-m\s+(?:build|pip|zipapp|flit\w*|hatch\w*|poetry)\b/;
function packageTimes(source) {
  return DATED4.test(source) ? {} : zipTimes("");
}
__name(packageTimes, "packageTimes");
var packer = /* @__PURE__ */ __name((file) => [
  `case $(head -c 3 ${file} | od -An -tx1 | tr -d " \\n") in (1f8b*) z="gzip -n";; (fd377a) z="xz -T1";; (5d0000) z="xz --format=lzma";;`,
  '(425a68) z=bzip2;; (28b52f) z="zstd -q";; (04224d) z=lz4;; (4c5a49) z=lzip;; (*) z=;; esac'
].join(" "), "packer");
var unpacked2 = /* @__PURE__ */ __name((file) => `\${z:-cat} \${z:+-dc} < ${file}`, "unpacked");
function repacked(source) {
  if (commands(source, /tar/).some(({ text: text2 }) => PACKING.test(text2))) return {};
  const owner = "o=$(tar --version | grep -q GNU && echo --owner=0 --group=0 --numeric-owner)";
  const old = unpacked2('"$0"');
  const anew2 = `find $d -exec touch -h -d @0 {} + && ${old} | tar -tf - | LC_ALL=C sort -u > $d.list`;
  const again = 'tar $o --no-recursion -cf - -C $d -T $d.list | ${z:-cat} > "$0" && rm -rf $d $d.list';
  const script = `${packer('"$0"')}; ${owner}; d=$(mktemp -d) && ${old} | tar -xf - -C $d && ${anew2} && ${again}`;
  return { run: `printf '%s\\n' {paths} | xargs -I% sh -c '${script}' %` };
}
__name(repacked, "repacked");
var DEBIAN_AGAIN = [
  'd=$(mktemp -d) && dpkg-deb -R "$file" $d/p && cd $d/p && for log in $(find usr/share/doc -name "changelog*.gz" 2> /dev/null); do',
  'gzip -dc $log | sed -E "s/^( -- .*>  ).*/\\1Wed, 01 Jan 2020 00:00:00 +0000/" | gzip -9n > $d/log && cat $d/log > $log; done;',
  'find * -type f ! -path "DEBIAN/*" | LC_ALL=C sort | xargs -r -d "\\n" md5sum > DEBIAN/md5sums && find . -exec touch -h -d @0 {} + &&',
  'cd / && SOURCE_DATE_EPOCH=0 dpkg-deb --root-owner-group -b $d/p "$file" > /dev/null && rm -rf $d'
].join(" ");
function debianPackages(source) {
  const dated2 = /\b(?:dpkg-(?:deb|buildpackage)|debuild|gbp|sbuild|pdebuild|debian\/rules|nfpm)\b/.test(source);
  return dated2 ? {} : { run: `for file in {paths}; do (${DEBIAN_AGAIN}); done` };
}
__name(debianPackages, "debianPackages");
var LABEL_TIME = [
  String.raw`$k=substr($_,156,1);if($k eq"V"&&substr($_,100,36)eq"\0"x36||$k eq"g"&&substr($_,257,5)eq"ustar"){`,
  String.raw`substr($_,0,100)="label".("\0"x95)if$k eq"g";substr($_,136,12)=("0"x11)."\0";substr($_,148,8)=" "x8;`,
  String.raw`substr($_,148,8)=sprintf"%06o\0 ",unpack"%32C*",substr($_,0,512)}`
].join("");
function tarLabels(source) {
  const labelled = commands(source, /tar/).some(({ text: text2 }) => PACKING.test(text2) && /\s(?:-\w*V|--label\b)/.test(text2));
  const anew2 = `${unpacked2('"$file"')} | perl -0777 -pe '${LABEL_TIME}' | \${z:-cat} > "$file~"`;
  return labelled ? { run: `for file in {paths}; do (${packer('"$file"')}; ${anew2} && cat "$file~" > "$file" && rm "$file~"); done` } : {};
}
__name(tarLabels, "tarLabels");
var PACKING = /^\S+\s+-?[A-Za-z]*[cru]|\s-[A-Za-z]*[cru]|\s--(?:create|append|update)\b/;
function archivers(source) {
  const replace = commands(source, /(?:\w+-)*(?:gcc-)?(?:ar|ranlib)/).map(({ from, text: text2 }) => {
    const to = text2.includes("ranlib") ? text2.replace(/ranlib(?:\s+-U)?/, "ranlib -D") : text2.replace(
      /(ar\s+)(-?)(\w+)/,
      (_all, name, dash, letters) => `${name}${dash}${letters.replaceAll(/[UD]/g, "")}D`
    );
    return at(source, from, text2, to);
  });
  return replace.length > 0 ? { replace } : { run: 'for file in {paths}; do objcopy -D "$file"; done' };
}
__name(archivers, "archivers");
var MAKERS = [
  [/mkfs\.ext[234]|mke2fs/, `-U ${FIXED_ID} -E hash_seed=${FIXED_ID}`],
  [/mkfs\.v?fat|mkdosfs/, "-i 00000001 --invariant"],
  [/mkfs\.erofs/, `-T ${FIXED_SECONDS} -U ${FIXED_ID}`],
  [/mkswap/, `-U ${FIXED_ID}`],
  [/ubinize/, "-Q 1"],
  [/debugfs\s+-w|tune2fs/, ""],
  [/mksquashfs/, ""],
  [/mformat/, "-N 1"],
  [/mcopy|mmd|mlabel/, ""],
  [/xorriso\s+-as\s+mkisofs|xorrisofs/, `--set_all_file_dates =${FIXED_SECONDS}`]
];
function fileSystems(source) {
  const replace = [];
  let known2 = false;
  const told4 = commands(source, /mksquashfs/).some(({ text: text2 }) => /\s-(?:mkfs|all|inode|fs)-?time\s/.test(text2));
  for (const [name, options] of MAKERS) {
    for (const { from, text: text2 } of commands(source, name)) {
      known2 = true;
      if ((options.match(/(?<!\S)--?\w+|hash_seed/g) ?? []).every((option) => text2.includes(option))) continue;
      replace.push(at(source, from, text2, text2.replace(new RegExp(`^(\\S*(?:${name.source}))`), `$1 ${options}`)));
    }
  }
  for (const { from, text: text2 } of commands(source, /mcopy|mlabel/)) {
    const to = /^\S*mcopy/.test(text2) ? text2.replace(/(\s-[A-Za-z]*?)m/, "$1") : text2.replace(/\s-n(?=\s)/, " -N 00000001");
    if (to !== text2) replace.push(at(source, from, text2, to.replace(/\s-(?=\s)/, "")));
  }
  const divided = commands(source, /sfdisk/).length > 0;
  if (!known2 && !divided) return { run: "rm -f {paths}" };
  const folder = commands(source, /mkfs\.ext[234]|mke2fs/).some(({ text: text2 }) => /\s-\w*d\s/.test(text2));
  const run = [...divided ? [DISK_IDS] : [], ...folder ? [INODE_TIMES] : []].join(" && ");
  const env = {
    .../mkfs\.ext|mke2fs|debugfs|tune2fs/.test(source) ? { E2FSPROGS_FAKE_TIME: FIXED_SECONDS } : {},
    .../e2fsck|fsck\.ext/.test(source) ? { E2FSCK_TIME: FIXED_SECONDS } : {}
  };
  return {
    ...told4 ? {} : { args: [EPOCH2] },
    replace,
    ...Object.keys(env).length > 0 ? { env } : {},
    ...run === "" ? {} : { run }
  };
}
__name(fileSystems, "fileSystems");
var DISK_IDS = [
  `for file in {paths}; do sfdisk -d "$file" | awk '/^label-id: 0x/ {$2 = "0x00000001"} /^label-id: [^0]|^label-id: 0[^x]/ {$2 = "${FIXED_ID}"}`,
  `{n += sub(/uuid=[0-9A-F-]+/, sprintf("uuid=00000000-0000-4000-8001-%012d", n)); print}' | sfdisk -q --force "$file"; done`
].join(" ");
var INODE_TIMES = [
  `for file in {paths}; do for i in $(seq $(dumpe2fs -h "$file" 2> /dev/null | awk '/^Inode count/ {n += $3} /^Free inodes/ {n -= $3} END {print n}'));`,
  `do for at in atime ctime mtime; do echo "set_inode_field <$i> $at @${FIXED_SECONDS}"; echo "set_inode_field <$i> \${at}_extra 0"; done; done`,
  '| debugfs -w -f - "$file" > /dev/null 2>&1; done'
].join(" ");
var LISTED = /(?:^|[;&(\n]|\bRUN\s)\s*((?!RUN\b)[^;&()\n<>\s][^;&()\n<>]*?)\s*\|\s*cpio\b([^;&|\n]*)/g;
function cpios(source) {
  const replace = commands(source, /cpio/).filter(({ text: text2 }) => /\s-\w*o|--create/.test(text2) && !text2.includes("--reproducible")).map(({ from, text: text2 }) => at(source, from, text2, text2.replace("cpio", "cpio --reproducible")));
  const finds = commands(source, /find/);
  for (const { 1: list = "", 2: options = "", index } of finds.length > 0 ? [] : source.matchAll(LISTED)) {
    if (replace.length === 0) break;
    const touching = `xargs ${/\s(?:-\w*0|--null)/.test(options) ? "-0 " : ""}touch -h -d @0`;
    replace.push(at(source, source.indexOf(list, index), list, `${list} | ${touching} && ${list}`));
  }
  for (const { from, text: text2 } of finds) {
    const [, ...rest] = words(text2);
    const folders = rest.slice(0, rest.findIndex((word2) => word2.startsWith("-")) >>> 0).join(" ");
    if (replace.length > 0)
      replace.push(at(source, from, text2, `find ${folders} -exec touch -h -d @0 {} + && ${text2}`));
  }
  return { replace };
}
__name(cpios, "cpios");
var CPIO_TIMES = [
  `%i=();$c=$p=0;while(substr($_,$p,5)eq"07070"){$s=hex substr($_,$p+54,8);$n=hex substr($_,$p+94,8);$i=substr($_,$p+6,8);`,
  `substr($_,$p+6,8)=sprintf"%08X",$i{$i}||=++$c;substr($_,$p+46,8)="0"x8;$p=($p+110+$n+3&~3)+$s+3&~3}`
].join("");
function cpioTimes(source) {
  if (commands(source, /cpio/).length > 0) return {};
  const anew2 = `${unpacked2('"$file"')} | perl -0777 -pe '${CPIO_TIMES}' | \${z:-cat} > "$file~"`;
  return {
    run: `for file in {paths}; do (${packer('"$file"')}; ${anew2} && cat "$file~" > "$file" && rm "$file~"); done`
  };
}
__name(cpioTimes, "cpioTimes");
function digestsOfTar(source) {
  return TAR_TO_DIGEST.test(source) ? { env: { TAR_OPTIONS } } : {};
}
__name(digestsOfTar, "digestsOfTar");

// src/proof/orders.ts
function shuffled(source) {
  const replace = [];
  for (const { from, text: text2 } of commands(source, /shuf/))
    if (!text2.includes("random-source"))
      replace.push(at(source, from, text2, text2.replace("shuf", "shuf --random-source=/dev/zero")));
  for (const { from, text: text2 } of commands(source, /sort/))
    if (/\s(?:-\w*R|--random-sort|--sort=random)/.test(text2) && !text2.includes("random-source"))
      replace.push(at(source, from, text2, text2.replace("sort", "sort --random-source=/dev/zero")));
  return replace;
}
__name(shuffled, "shuffled");
function inOrder(source) {
  const replace = [];
  for (const { from, text: text2 } of commands(source, /find|ls/)) {
    if (/\s-printf\s.*%(?:[TAC].|[acti])/.test(text2)) continue;
    const unsorted = text2.startsWith("ls") ? /\s-\w*[Uft]|--sort=(?:none|time)/.test(text2) : !/\s-(?:exec|delete|ok)/.test(text2);
    const unread = /^\s*(?:1?|&)>\s*\/dev\/null\b/.test(source.slice(from + text2.length));
    if (!unsorted || unread || /^\s*\|\s*(?:LC_ALL=C )?sort/.test(source.slice(from + text2.length))) continue;
    replace.push(at(source, from, text2, `${text2} ${SORTED2}${text2.includes("-print0") ? " -z" : ""}`));
  }
  for (const { from, text: text2 } of commands(source, /make|ninja|gmake/))
    replace.push(
      at(
        source,
        from,
        text2,
        text2.replaceAll(/\s(?:-j|--jobs=?)\s*(?:\d+|"?\$\(nproc\)"?|"?`nproc`"?)?(?=\s|$)/g, " -j1")
      )
    );
  for (const { from, text: text2 } of commands(source, /xargs/))
    replace.push(at(source, from, text2, text2.replaceAll(/\s(?:-P\s*|--max-procs=)(?:\d+|"?\$\(nproc\)"?)/g, " -P1")));
  for (const { 0: piece, 1: end = "", index } of source.matchAll(/(?<![&>|])&(\s*(?:\\\n\s*)?done)\b/g))
    replace.push(at(source, index, piece, `;${end}`));
  return { replace };
}
__name(inOrder, "inOrder");
function listedForTar(source) {
  const listed = commands(source, /tar/).some(({ text: text2 }) => /\s(?:-\w*T|--files-from)\b/.test(text2));
  const piped = /\bxargs\b[^;&|\n]*\btar\b/.test(source);
  const replace = listed || piped ? [...shuffled(source), ...inOrder(source).replace] : [];
  return replace.length > 0 ? { replace } : {};
}
__name(listedForTar, "listedForTar");

// src/proof/sql-rewrites.ts
var LASTING = /\bDEFAULT\s*\(?\s*$|\bON\s+UPDATE\s*$|\bCREATE\s+TRIGGER\b(?:(?!\bEND\b)[^])*$/i;
function sqliteNow(source) {
  const replace = [];
  for (const { 0: piece, index } of source.matchAll(
    /\bCURRENT_TIMESTAMP\b|\b(?:datetime|date|time|julianday|unixepoch)\(\s*(?:'now'|"now")?\s*(?:,[^()]*)?\)/gi
  )) {
    if (LASTING.test(source.slice(0, index))) continue;
    const quotes = quotesAt(source, index);
    const quote = quotes === "'" ? '"' : "'";
    const fixed = `${quote}2020-01-01 00:00:00${quote}`;
    replace.push(at(source, index, piece, /^CURRENT/i.test(piece) ? fixed : piece.replace(/\(.*/, `(${fixed})`)));
  }
  for (const { 0: piece, 1: format = "", index } of source.matchAll(/\b(strftime\([^(),]*,\s*)['"]now['"]/gi)) {
    const quote = quotesAt(source, index) === "'" ? '"' : "'";
    replace.push(at(source, index, piece, `${format}${quote}2020-01-01 00:00:00${quote}`));
  }
  for (const { 0: piece, index } of source.matchAll(/\brandom\(\)/gi))
    if (!LASTING.test(source.slice(0, index))) replace.push(at(source, index, piece, "1"));
  for (const { 0: piece, 1: bytes = "1", index } of source.matchAll(/\brandomblob\(\s*(\d+)\s*\)/gi))
    replace.push(at(source, index, piece, `zeroblob(${bytes})`));
  return { replace };
}
__name(sqliteNow, "sqliteNow");

// src/proof/rewrites.ts
var BY_RULE = [
  [
    /^general\/time$|^metadata\/link$|\/(?:build|compile)-time$|^rust\/program$/,
    [clockOfShell, clockOfPrograms, honoring, told2, catalogs, signers, linkers]
  ],
  [/^general\/time$/, [listings, digestsOfTar]],
  [/^general\/random$/, [drawing, queries]],
  [/^general\/number$/, [generators, stopwatches, ages]],
  [/^c\/coverage$|^general\/(?:number|random)$/, [coverageStamps]],
  [/^general\/time$|\/(?:build|compile)-time$/, [codeOfJava("time")]],
  [/^general\/random$|\/random$/, [codeOfJava("random")]],
  [/^general\/order$/, [codeOfJava("order")]],
  [/^(?:go|rust|c)\/(?:build|compile)-time$|^format\/packed$/, [packers, zips, cpios]],
  [/^general\/(?:time|random)$/, [commits2, selfExtracting]],
  [/^format\/debian-package$/, [debianPackages]],
  [/^php\/phar$/, [clockOfPrograms]],
  [/^rust\/random$/, [seedOfCrates]],
  [/^java\/(?:jar-manifest|properties)$/, [clockOfShell, clockOfPrograms]],
  [/\/build-path$|^node\/(?:temporary-path|gyp)$|^python\/(?:pyc-path|installer-metadata)$/, [fixedFolders]],
  [/^c\/build-path$/, [installers]],
  [/\/(?:build-id|random)$|^general\/(?:order|temporary-path)$/, [fixedIds]],
  [/^python\/archive$|^general\/(?:time|random)$|^format\/zip-times$/, [zipapps]],
  [/^java\/jar-(?:times|manifest)$/, [jars]],
  [/^java\/jar-times$|^python\/archive$/, [packageTimes]],
  [/^java\/jar-(?:times|manifest)$|^format\/zip-times$|^general\/(?:time|random)$/, [jarSigners]],
  [/^format\/tar-times$/, [repacked, listedForTar]],
  [/^format\/tar-times$|^general\/time$/, [tarLabels]],
  // What is packed in the order of a list is in the order of whatever wrote the list.
  [/^format\/(?:tar|zip|cpio|ar|7z)-times$/, [hashOrder]],
  [/^general\/(?:order|random|number|temporary-path)$/, [seeds, listings]],
  [/^general\/(?:order|random|temporary-path)$/, [inOrder]],
  [/^general\/number$/, [untimedInOrder]],
  [/^general\/temporary-path$|^general\/random$|^system\/temporary-files$/, [fixedFolders]],
  [/^general\/random$|^system\/password-salt$/, [salts]],
  [/^general\/host-name$/, [hostNames]],
  [/^format\/gzip-header$/, [gzipAgain]],
  [/^format\/gzipped$/, [gzipAgain, gzipNames]],
  [/^format\/zip-times$/, [zips, zipTimes]],
  [/^format\/7z-times$/, [sevenZipTimes]],
  [/^format\/ar-times$/, [archivers]],
  [/^format\/file-system(?:-image)?$/, [fileSystems, clockOfPseudoFiles]],
  [/^format\/cpio-times$|^system\/initramfs$/, [cpios]],
  [/^format\/cpio-times$/, [cpioTimes]],
  [/^database\/sqlite$|^format\/sqlite$/, [clockOfShell, clockOfPrograms, sqliteNow]]
];
function rewritten(named5, source) {
  const chosen = BY_RULE.filter(([rules]) => named5.some((rule) => rules.test(rule)));
  const all = [...new Set(chosen.flatMap(([, rewrites2]) => rewrites2))].map((one) => one(source));
  const pieces2 = all.flatMap(({ replace: replace2 = [] }) => replace2);
  if (named5.includes("general/random")) all.push(clockAsDice(source, pieces2));
  else if (named5.includes("general/time")) all.push(diceBesideClock(source, pieces2));
  const args = [...new Set(all.flatMap((edits2) => edits2.args ?? []))];
  const env = Object.assign({}, ...all.map((edits2) => edits2.env ?? {}));
  const replace = backwards(source, unique(all.flatMap((edits2) => edits2.replace ?? [])));
  const run = all.flatMap((edits2) => edits2.run ?? []).join(" && ");
  const first = all.flatMap((edits2) => edits2.first ?? []).join(" && ");
  return {
    ...args.length > 0 ? { args } : {},
    ...Object.keys(env).length > 0 ? { env } : {},
    ...replace.length > 0 ? { replace } : {},
    ...first === "" ? {} : { first },
    ...run === "" ? {} : { run }
  };
}
__name(rewritten, "rewritten");
var DIGESTS3 = /md5|sha\d|shasum|b2sum|cksum|crc32|digest|\bhash\b/i;
var DICE3 = /rand|uuid|mktemp|secret|\bshuf|mkpasswd|passwd|keygen|genrsa|genpkey/i;
function clockAsDice(source, dice) {
  const digested = dice.length === 0 && DIGESTS3.test(source) && !DICE3.test(source);
  const edits2 = digested ? [clockOfShell(source), clockOfPrograms(source)] : withPieces(source, dice, /&&|;\s|\n/).flatMap((each) => [clockOfShell(each), clockOfPrograms(each)]);
  const replace = edits2.flatMap((each) => each.replace ?? []);
  return replace.length === 0 ? {} : { args: [EPOCH2], replace };
}
__name(clockAsDice, "clockAsDice");
function diceBesideClock(source, clocks) {
  const commands2 = withPieces(source, clocks, /&&|\n/);
  const replace = commands2.flatMap((each) => seeds(each).replace ?? []);
  const { env, first } = seeds(commands2.filter((each) => /\bRANDOM\b/.test(each)).join("\n"));
  return {
    ...replace.length > 0 ? { replace } : {},
    ...env?.["RANDOM"] === void 0 ? {} : { env: { RANDOM: "0" }, ...first === void 0 ? {} : { first } }
  };
}
__name(diceBesideClock, "diceBesideClock");
function withPieces(source, pieces2, between2) {
  const bare2 = /* @__PURE__ */ __name((text2) => text2.replace(/^\s*(?:&&|\|\|?|;)\s*/, "").trim(), "bare");
  return source.split(between2).filter((each) => pieces2.some(({ from }) => each.includes(bare2(from)))).map((each) => pieces2.reduce((all, { from, to }) => all.replaceAll(bare2(from), () => bare2(to)), each));
}
__name(withPieces, "withPieces");
function backwards(source, replace) {
  const end = /* @__PURE__ */ __name(({ from }) => source.includes(from) ? source.indexOf(from) + from.length : -1, "end");
  return replace.toSorted(
    (one, other) => end(other) - end(one) || (end(one) < 0 ? 0 : other.from.length - one.from.length)
  );
}
__name(backwards, "backwards");
function unique(replace) {
  return replace.filter(
    (one, index) => one.from !== one.to && replace.findIndex(({ from }) => from === one.from) === index
  );
}
__name(unique, "unique");
var HONORING = /(?<![\w-])(?:dpkg-deb|rpmbuild|mksquashfs|mkimage|xorriso|mkfs\.vfat|pdflatex|xelatex|lualatex|latexmk|pandoc|asciidoctor|a2x|sphinx-build|doxygen|pod2man|pod2html|help2man|groff|javadoc|gem build|rst2\w+|ghostscript|ps2pdf|epstopdf|dracut|update-initramfs|mkinitramfs|gtk-doc|docbook2\w+|gettext|xgettext|txt2man|ronn|fop)\b/;
var COMPILERS = /\b(?:gcc|g\+\+|cc|c\+\+|clang|make|cmake|ninja|meson|cargo)\b/;
function honoring(source) {
  return HONORING.test(source) ? { args: [EPOCH2] } : {};
}
__name(honoring, "honoring");
var TOLD = [
  {
    name: /createrepo_c/,
    options: `--revision $${EPOCH2} --set-timestamp-to-revision`,
    unless: /\s--(?:revision|set-timestamp-to-revision)\b/
  },
  { name: /mkfs\.jffs2/, options: "--faketime", unless: /\s(?:-\w*f|--faketime)\b/ },
  // ImageMagick's: when the picture was made, in two chunks.
  {
    name: /(?:magick\s+)?convert|magick/,
    options: "-define png:exclude-chunks=date,time",
    unless: /exclude-chunks/,
    only: /\.png\b|\bpng:/i
  }
];
function told2(source) {
  const replace = TOLD.flatMap(
    ({ name, options, unless, only }) => commands(source, name).filter(({ text: text2 }) => !unless.test(text2) && (only?.test(text2) ?? true)).map(
      ({ from, text: text2 }) => at(
        source,
        from,
        text2,
        text2.replace(new RegExp(`^\\S*(?:${name.source})`), (called) => `${called} ${options}`)
      )
    )
  );
  if (replace.length === 0) return {};
  return { ...replace.some(({ to }) => to.includes(EPOCH2)) ? { args: [EPOCH2] } : {}, replace };
}
__name(told2, "told");
function drawing(source) {
  const replace = commands(source, /(?:magick\s+)?convert|magick/).filter(({ text: text2 }) => /plasma|\+?noise|random|-spread\b/i.test(text2) && !/\s-seed\b/.test(text2)).map(
    ({ from, text: text2 }) => at(
      source,
      from,
      text2,
      text2.replace(/^\S*(?:magick\s+convert|magick|convert)/, (called) => `${called} -seed 1`)
    )
  );
  return replace.length > 0 ? { replace } : {};
}
__name(drawing, "drawing");
function queries(source) {
  const replace = commands(source, /openssl\s+ts\s+-query/).filter(({ text: text2 }) => !text2.includes("-no_nonce")).map(({ from, text: text2 }) => at(source, from, text2, text2.replace(/\s-query/, " -query -no_nonce")));
  return replace.length > 0 ? { replace } : {};
}
__name(queries, "queries");
function commits2(source) {
  const date2 = `@${FIXED_SECONDS} +0000`;
  return /\bgit\b[^;&|\n]*\s(?:commit|tag)\b/.test(source) ? { env: { GIT_AUTHOR_DATE: date2, GIT_COMMITTER_DATE: date2 } } : {};
}
__name(commits2, "commits");
function catalogs(source) {
  const made2 = commands(source, /xgettext|msginit/).length > 0 || /\b(?:xgettext|msginit)\s+-/.test(source);
  const date2 = String.raw`s/^("(POT-Creation|PO-Revision)-Date: ).*(\\n")$/\12020-01-01 00:00+0000\3/`;
  return made2 ? { run: `sed -i -E '${date2}' {paths}` } : {};
}
__name(catalogs, "catalogs");
function signers(source) {
  const replace = commands(source, /openssl\s+(?:cms|smime)/).filter(({ text: text2 }) => /\s-sign\b/.test(text2) && !text2.includes("-noattr")).map(({ from, text: text2 }) => at(source, from, text2, text2.replace(/\s-sign\b/, " -sign -noattr")));
  return replace.length > 0 ? { replace } : {};
}
__name(signers, "signers");
function linkers(source) {
  const without3 = /* @__PURE__ */ __name((programs, option, chosen) => commands(source, programs).filter(({ text: text2 }) => chosen(text2) && !text2.includes("insert-timestamp")).map(
    ({ from, text: text2 }) => at(
      source,
      from,
      text2,
      text2.replace(/^\S+/, (program) => `${program} ${option}`)
    )
  ), "without");
  const replace = [
    ...without3(/ld(?:\.bfd)?/, "--no-insert-timestamp", (text2) => /\bi386pep?\b|\bpei-/.test(text2)),
    ...without3(/\S+-mingw32-ld/, "--no-insert-timestamp", () => true),
    ...without3(/\S+-mingw32-(?:gcc|g\+\+|cc|c\+\+)/, "-Wl,--no-insert-timestamp", (text2) => !/\s-[cES]\b/.test(text2))
  ];
  return replace.length > 0 ? { replace } : {};
}
__name(linkers, "linkers");
function compiling(source, paths) {
  const made2 = /(?:^|\/)(?:s?bin|libexec|lib|man|doc|docs|html)\/|\.(?:s?o|a|html|pdf|ps|[1-8])(?:[.\d]*|\.gz)$/;
  const told4 = /(?:^|[/_.-])(?:timings?|reports?|coverage|profiles?|traces?|bench(?:marks?)?|logs?)(?=[/_.-])/i;
  const known2 = paths.every((path2) => made2.test(path2) && !told4.test(path2));
  return COMPILERS.test(source) && known2 ? { args: [EPOCH2] } : {};
}
__name(compiling, "compiling");
var PERL_SCRIPTS = /\b(?:json_pp|xsubpp|tpage|ttree|exiftool|po4a|help2man|pod2[a-z]+|dpkg-gen\w+)(?![\w./-])/;
var PYTHON_SCRIPTS = /\b(?:pip[\d.]*|pipx|pipenv|poetry|pdm|hatch|flit|twine|tox|nox|py\.?test|sphinx-(?:build|apidoc|autogen|quickstart)|mkdocs|pybabel|flask|django-admin|alembic|celery|scrapy|dbt|jupyter(?:-\w+)?|nikola|pelican|ansible(?:-\w+)?|scons|snakemake|cookiecutter|copier|conan|cython(?:ize)?|pyinstaller|rst2\w+|datamodel-codegen|airflow)(?![\w./-])/;
var WALKED = /\bperl\b[^]{0,4000}?\b(?:keys|values|each)\b|\bpython[^]{0,4000}?\b(?:frozen)?set\(/;
function hashOrder(source) {
  const { env } = WALKED.test(source) ? seeds(source) : {};
  return env ? { env } : {};
}
__name(hashOrder, "hashOrder");
function seeds(source) {
  const perl = /\bperl\b|\.pl\b/.test(source) || PERL_SCRIPTS.test(source);
  const python = /\bpython|\.py\b/.test(source) || PYTHON_SCRIPTS.test(source);
  const env = {
    .../\bRANDOM\b/.test(source) ? { RANDOM: "0" } : {},
    // Processes beside each other end in the order that they like.
    ...perl && !/\bfork\b/.test(source) ? { PERL_HASH_SEED: "0", PERL_PERTURB_KEYS: "0" } : {},
    // These throw other dice than the hashes of strings.
    ...python && !/\b(?:uuid|secrets|random|urandom|tempfile)\b/.test(source) ? { PYTHONHASHSEED: "0" } : {}
  };
  const replace = shuffled(source);
  const seeding = /\b((?:mt_)?srand)\(\s*(?:(?:\(int\)\s*)?(?:micro|hr)?time\([^()]*\)[^();]*)?\)/g;
  for (const { 0: piece, 1: name = "", index } of source.matchAll(seeding))
    replace.push(at(source, index, piece, `${name}(1)`));
  for (const { from, text: text2 } of commands(source, /perl/))
    if (/\b(?:rand|shuffle)\b/.test(text2) && !/\bsrand\b/.test(text2))
      replace.push(at(source, from, text2, text2.replace(/(\s-\w*[eE]\s*["'])/, "$1srand(1); ")));
  for (const { from, text: text2 } of commands(source, /ruby/)) {
    const seeded = text2.replaceAll("Random.new_seed", "rand(2**64)");
    if (/\b(?:rand|shuffle|sample)\b/.test(seeded))
      replace.push(at(source, from, text2, seeded.replace(/(\s-\w*e\s*["'])/, "$1srand(1); ")));
  }
  for (const { from, text: text2 } of commands(source, /php/))
    if (/\b(?:mt_rand|rand|shuffle|array_rand|str_shuffle)\(/.test(text2) && !/\bsrand\b|\bmt_srand\b/.test(text2))
      replace.push(at(source, from, text2, text2.replace(/(\s-r\s*["'])/, "$1mt_srand(1); ")));
  replace.push(...seedsOfPython(source));
  for (const { 0: piece, index } of source.matchAll(/\$\{?SRANDOM\b\}?/g)) replace.push(at(source, index, piece, "1"));
  const inner = /\$\([^)]*\bRANDOM\b|`[^`]*\bRANDOM\b|\([^()]*\$\{?RANDOM\b/.test(source.replaceAll("$((", "")) ? { first: "unset RANDOM" } : {};
  return { ...Object.keys(env).length > 0 ? { env } : {}, ...inner, replace };
}
__name(seeds, "seeds");
function untimedInOrder(source) {
  return commands(source, /time|hyperfine/).length > 0 ? {} : inOrder(source);
}
__name(untimedInOrder, "untimedInOrder");
function listings(source) {
  const replace = commands(source, /find/).filter(({ text: text2 }) => /\s-printf\s/.test(text2)).map(({ from, text: text2 }) => at(source, from, text2, text2.replaceAll(/%(?:[TAC].|[acti])/g, "0")));
  for (const { from, text: text2 } of commands(source, /stat/))
    if (/\s(?:-c|--format|--printf)/.test(text2))
      replace.push(at(source, from, text2, text2.replaceAll(/%[iWXYZwxyz]/g, "0")));
  for (const { from, text: text2 } of commands(source, /ls/)) {
    if (!/\s(?:-\w*l|--full-time)/.test(text2) || text2.includes("--time-style")) continue;
    const quote = quotesAt(source, from) === "'" ? '"' : "'";
    const to = `${text2.replaceAll(/\s--full-time\b/g, " -l")} --time-style=${quote}+- - -${quote}`;
    replace.push(at(source, from, text2, to));
  }
  return replace.length > 0 ? { replace } : {};
}
__name(listings, "listings");
function fixedFolders(source) {
  const replace = [];
  const pattern2 = /\$\(\s*mktemp\b([^()|;&]*)\)|`\s*mktemp\b([^`|;&]*)`/g;
  for (const match of source.matchAll(pattern2)) {
    const options = words(match[1] ?? match[2] ?? "");
    const folder = options.some((word2) => /^-\w*d|^--directory/.test(word2));
    const template = options.findLast((word2) => word2.includes("XXX"))?.replace(/^-\w+|^--\w+=/, "");
    const name = (template ?? "/tmp/build").replace(/\.?X{3,}/, ".fixed");
    const to = folder ? `$(mkdir -p ${name} && echo ${name})` : `$(: > ${name} && echo ${name})`;
    replace.push(at(source, match.index, match[0], to));
  }
  return { replace };
}
__name(fixedFolders, "fixedFolders");
function installers(source) {
  const compiling2 = /\b(?:pip3?|uv|gem|bundle|cpanm?|pecl|npm|yarn|pnpm)\s+(?:[\w-]+\s+)*?(?:install|add|ci|sync|wheel)\b/.test(source);
  return compiling2 && !/\bCFLAGS=/.test(source) ? { env: { CFLAGS: "-g0", CXXFLAGS: "-g0" } } : {};
}
__name(installers, "installers");
function salts(source) {
  const replace = commands(source, /openssl\s+passwd|mkpasswd/).filter(({ text: text2 }) => !/\s-(?:salt|S)\b|--salt/.test(text2)).map(
    ({ from, text: text2 }) => at(
      source,
      from,
      text2,
      text2.replace(/^(\S*openssl\s+passwd)/, "$1 -salt immutable").replace(/^(\S*mkpasswd)/, "$1 -S immutable0")
    )
  );
  return { replace };
}
__name(salts, "salts");
function hostNames(source) {
  const replace = commands(source, /hostname|uname\s+-n|hostnamectl/).map(
    ({ from, text: text2 }) => at(source, from, text2, "echo localhost")
  );
  for (const { 0: piece, index } of source.matchAll(/\$\{?HOSTNAME\}?/g))
    replace.push(at(source, index, piece, "localhost"));
  return { replace };
}
__name(hostNames, "hostNames");

// src/proof/packed-beside.ts
var PACKED3 = /\.(?:tar(?:\.\w+)?|t[gbxz]z|tbz2|zip|cpio(?:\.\w+)?)$/;
function packedBeside(source, read) {
  const within3 = /* @__PURE__ */ __name((format) => read.some(({ seen }) => seen.includes(format)), "within");
  const gzipped = !/\btar\b/.test(source) && read.some(({ seen }) => seen[0] === "gzip" && !seen.includes("tar"));
  return [
    ...within3("zip") ? ["format/zip-times"] : [],
    ...within3("tar") ? ["format/tar-times"] : [],
    ...within3("cpio") ? ["format/cpio-times"] : [],
    ...read.some(({ path: path2 }) => PACKED3.test(path2)) ? ["format/packed"] : [],
    ...gzipped ? ["format/gzipped"] : []
  ];
}
__name(packedBeside, "packedBeside");
function besideFiles(found, edits2, { rule, paths }, source) {
  const { env = {} } = edits2?.env ? edits2 : rewritten([rule], source);
  const hashes = Object.keys(env).every((name) => /HASH|^PERL_/.test(name)) && Object.keys(env).length > 0;
  const read = paths.map(({ path: path2, seen = "" }) => ({ path: path2, seen: seen.split(" > ") }));
  const again = packedBeside(source, read).filter((each) => each !== "format/packed");
  const { run } = again.length > 0 ? rewritten(again, source) : {};
  return {
    ...found.some(({ to }) => to.includes(EPOCH2)) && { args: [EPOCH2] },
    ...hashes && { env },
    ...run !== void 0 && { run }
  };
}
__name(besideFiles, "besideFiles");

// src/proof/run-commands.ts
var DICE4 = /\/(?:random|number|vcs|build-id)$/;
var RANDOM = BY_CAUSE["random value"].rule;
function commandsAgainst(rule, source, of) {
  const { touched: touched2, removable } = of;
  if (touched2.every((each) => isSigned(source, each))) return {};
  const edits2 = withValues(rule, source, of);
  if (removable && touched2.every((each) => isLogged(source, each))) return {};
  if (!touched2.some(isDrawn2) || !halfOf(source, edits2, touched2)) return edits2;
  const others = withValues(rule, source, { ...of, beside: [RANDOM] });
  if (!halfOf(source, others, touched2)) return others;
  return removable ? {} : edits2;
}
__name(commandsAgainst, "commandsAgainst");
function isSigned(source, { evidence: evidence2 }) {
  return /\s-sign\b/.test(source) && evidence2?.seen.join().includes("DER,drawn number") === true;
}
__name(isSigned, "isSigned");
function isLogged(source, { difference: { path: path2 } }) {
  const name = path2.replace(/^.*\//, "");
  const written3 = source.match(/(?:>|\btee\b)[^;&|\n]*/g) ?? [];
  return name.endsWith(".log") && source.includes(name) && !written3.some((each) => each.includes(name) || each.includes("$"));
}
__name(isLogged, "isLogged");
var DEFAULTS = /\bcurrent_(?:timestamp|time|date)\b/i;
function halfOf(source, edits2, touched2) {
  const anew2 = (edits2.replace ?? []).reduce((text2, { from, to }) => text2.replaceAll(from, () => to), source);
  const rows = touched2.every(({ evidence: evidence2 }) => evidence2?.seen[0] === "SQLite" && evidence2.columns === void 0);
  if (rows && edits2.replace !== void 0 && DEFAULTS.test(anew2)) return true;
  const named5 = touched2.some(({ difference }) => isOneSided(difference.kinds));
  if (named5 && edits2.replace !== void 0 && /\bmktemp\b/.test(anew2)) return true;
  const packed2 = touched2.some(({ evidence: evidence2 }) => evidence2?.seen.some((each) => ARCHIVE.test(each)));
  return half(source, edits2, packed2 ? void 0 : touched2.map(({ difference: { path: path2 } }) => path2));
}
__name(halfOf, "halfOf");
var ARCHIVE = /^(?:tar|zip|cpio|ar|7z|file system)$/;
var DIVIDED = /^(?:SQLite|tar|zip|cpio|ar|7z)$/;
function isDrawn2({ difference, evidence: evidence2 }) {
  if (evidence2 === void 0) return false;
  if (!/\btext\b/.test(evidence2.seen.at(-1) ?? "") || isOneSided(difference.kinds)) return true;
  if (evidence2.seen.some((each) => DIVIDED.test(each) || each.endsWith("nothing explains"))) return true;
  return causesShown(evidence2).some((cause2) => /^(?:random|number|order)/.test(cause2));
}
__name(isDrawn2, "isDrawn");
function withValues(rule, source, of) {
  const { touched: touched2, removable, kept: kept3, beside = [] } = of;
  const whole = commandsOf(rule, source, { touched: touched2, whole: removable, beside });
  const thrown2 = DICE4.test(rule) || beside.length > 0 || touched2.some(({ evidence: evidence2 }) => evidence2 && causesShown(evidence2).includes("random value"));
  if (!kept3 || !thrown2) return whole;
  const edits2 = removable ? commandsOf(rule, source, { touched: touched2, whole: false, beside }) : whole;
  const { args = [], replace = [], env = {} } = edits2;
  if (replace.length === 0 && Object.keys(env).length === 0) return whole;
  const others = arguedValues(replace.reduce((text2, { from, to }) => text2.replaceAll(from, () => to), source));
  return others.replace === void 0 ? whole : { ...edits2, args: [...args, ...others.args ?? []], replace: [...replace, ...others.replace] };
}
__name(withValues, "withValues");
var TIMESTAMP2 = /:\d\d (?:19|20)\d\d(?![-\d])/;
function commandsOf(rule, source, of) {
  const { touched: touched2 } = of;
  const edits2 = rewrites(rule, source, of);
  const sources2 = edits2.replace === void 0 && rule === "c/compile-time";
  if (sources2 && touched2.some(({ evidence: evidence2 }) => TIMESTAMP2.test(evidence2?.first ?? ""))) return sourceTimes(source);
  const { env = {}, ...others } = edits2;
  const alone2 = Object.keys(others).length === 0;
  if (alone2 && Object.keys(env).length === 0 && rule === "general/time")
    return compiling(
      source,
      touched2.map(({ difference }) => difference.path)
    );
  const ofHashes = Object.keys(env).every((name) => /^(?:PYTHONHASHSEED|PERL_HASH_SEED|PERL_PERTURB_KEYS)$/.test(name));
  if (alone2 && rule === "general/temporary-path" && ofHashes) return {};
  const hashes = /\bhash\(/.test(source) || "PERL_HASH_SEED" in env && /\b(?:keys|values|each)\b|(?<![\w%])%(?!l?[a-zA-Z](?!\w))[A-Za-z$]|(?<![\w%])%h\b/.test(source) || touched2.every(
    ({ evidence: evidence2 }) => /(?<!==|\.)\b\d{16,19}\b/.test(evidence2?.first ?? "") && !/[0-9a-f]{20}/.test(evidence2?.first ?? "")
  );
  if (alone2 && /^general\/(?:random|number)$/.test(rule) && !hashes && ofHashes) return {};
  return edits2;
}
__name(commandsOf, "commandsOf");
function rewrites(rule, source, { touched: touched2, whole, beside: others }) {
  if (!rule.startsWith("general/")) return rewritten([rule, ...others], source);
  const spent = touched2.some(({ evidence: evidence2 }) => evidence2?.seen.at(-1) === "a duration in text");
  const timed2 = touched2.some(({ evidence: evidence2 }) => evidence2?.seen.at(-1)?.includes("but for times"));
  const rules = [
    .../* @__PURE__ */ new Set([
      rule,
      ...others,
      ...spent || timed2 ? [BY_CAUSE.time.rule] : [],
      ...touched2.flatMap(
        ({ evidence: evidence2 }) => evidence2 ? causesShown(evidence2).map((cause2) => BY_CAUSE[cause2].rule) : []
      )
    ])
  ];
  const lacking = !spent && rules.some((each) => Object.keys(rewritten([each], source)).length === 0);
  if (lacking && whole && rules.length > 1) return {};
  const edits2 = rewritten(rules, source);
  const read = touched2.map(({ difference: { path: path2 }, evidence: evidence2 }) => ({ path: path2, seen: evidence2?.seen ?? [] }));
  const zipped2 = edits2.args !== void 0 && read.every(({ seen }) => seen[0] === "zip");
  if (edits2.replace === void 0 && !zipped2) return edits2;
  const beside = packedBeside(source, read);
  return beside.length > 0 ? rewritten([...rules, ...beside], source) : edits2;
}
__name(rewrites, "rewrites");

// src/proof/kind-fixes.ts
function byKind(rule, source, touched2) {
  const set = /* @__PURE__ */ __name((kind, command) => {
    const commands2 = /* @__PURE__ */ new Map();
    for (const { difference } of touched2) {
      const pair = difference.values[kind];
      if (pair) commands2.set(command(pair), [...commands2.get(command(pair)) ?? [], shellWord(`/${difference.path}`)]);
    }
    return [...commands2].map(([name, paths]) => `${name} ${paths.slice(0, NAMED3).join(" ")}`).join(" && ");
  }, "set");
  if (rule === "metadata/mode") return { run: set("mode", (modes) => `chmod ${stricter(modes)}`) };
  if (rule === "metadata/owner")
    return { run: set("owner", ([owner]) => `chown -h ${/^\d+:\d+/.exec(owner)?.[0] ?? "0:0"}`) };
  if (rule === "metadata/kind" && touched2.every(({ difference }) => linkOrCopy(difference)))
    return {
      run: `for file in ${shellNames(touched2).join(" ")}; do (cp -p "$file" "$file~" && mv "$file~" "$file"); done`
    };
  if (rule === "metadata/whiteout") return whiteouts(touched2);
  if (rule === "metadata/xattr") return capabilities(source, touched2);
  const lines = touched2.every(({ evidence: evidence2 }) => evidence2?.seen.at(-1)?.startsWith("the same lines") === true);
  if (rule !== "general/order" || !lines) return void 0;
  const names2 = shellNames(touched2).join(" ");
  const times = touched2.flatMap(({ evidence: evidence2 }) => evidence2?.times ?? []);
  const unknown = touched2.some(({ evidence: evidence2 }) => evidence2?.seen.at(-1)?.includes("times") && !evidence2.times);
  if (unknown || !times.every(isTime)) return void 0;
  const timed2 = times.map((time) => `-e ${shellWord(timed(formOf(time), time))}`).join(" ");
  const sorted3 = `for file in ${names2}; do LC_ALL=C sort -o "$file" "$file"; done`;
  return { run: timed2 === "" ? sorted3 : `sed -i -E ${timed2} ${names2} && ${sorted3}` };
}
__name(byKind, "byKind");
function capabilities(source, touched2) {
  const given = [
    ...new Set(
      [...source.matchAll(/\bsetcap\s+(?:-q\s+)?(?:"([\w,+=]+)"|'([\w,+=]+)'|([\w,+=]+))\s/g)].map(
        ([, ...forms]) => forms.join("")
      )
    )
  ];
  const names2 = shellNames(touched2);
  if (given.length === 1) return { run: names2.map((name) => `setcap ${given[0] ?? ""} ${name}`).join(" && ") };
  if (touched2.some(({ difference }) => difference.directory)) return void 0;
  return {
    run: `for file in ${names2.join(" ")}; do (cp -p "$file" "$file~" && mv "$file~" "$file"); done`,
    text: "# where the server needs the capability, give it in every build: setcap NAME+ep FILE"
  };
}
__name(capabilities, "capabilities");
function linkOrCopy({ values }) {
  return values.kind?.toSorted().join() === "file,hard link";
}
__name(linkOrCopy, "linkOrCopy");
function whiteouts(touched2) {
  const names2 = touched2.map(({ difference }) => `/${difference.path}`.replace(/\/\.wh\.([^/]+)$/, "/$1"));
  if (names2.some((name) => name.endsWith("/.wh..opq"))) return void 0;
  return { run: `rm -rf ${names2.slice(0, NAMED3).map(shellWord).join(" ")}` };
}
__name(whiteouts, "whiteouts");
function stricter(modes) {
  const [one, other] = modes.map((mode) => parseInt(mode, 8));
  return (one & other & 511 ? one & other & 511 | one & 3584 : one).toString(8).padStart(3, "0");
}
__name(stricter, "stricter");

// src/proof/tailor.ts
var REMOVED = /^general\/(?:time|random|host-name|temporary-path|environment|order|leftover|one-sided|number)$|^system\/(?:key|ldap-and-dh)$|^format\/(?:sqlite|file-system|file-system-image)$|^database\/|^metadata\/link$|^ruby\/rdoc$|^java\/javadoc$|^unknown$/;
function isRemoved(rule) {
  return REMOVED.test(rule);
}
__name(isRemoved, "isRemoved");
var WHY_REMOVED = [
  [
    /^unknown$/,
    "# nobody knows why it differs, so this is only for what no server needs: run the command twice and compare the file; then tell us"
  ],
  [
    /^general\/(?:random|number)$|^system\/key$/,
    "# where the server needs it: make it at the first start, or give the command a fixed value or seed"
  ],
  [/./, "# where the server needs it: let the command write a fixed value instead"]
];
var WHY_ARGUED = "# give both builds one value that follows from the sources: --build-arg BUILD_ID=\u2026\n# a key belongs in no program: read it when the server starts";
var WHY_UNDRAWN = "# and give the value to the server when it starts; better, let no command draw one here";
function tailored(rule, fix, source, touched2, needed = false) {
  if (!/^\s*RUN\b/i.test(source)) return fix;
  if (typeof needed !== "function") return summedUp2(rule, fix, source, touched2, needed);
  const whole = summedUp2(rule, fix, source, touched2, needed(touched2.map(({ difference }) => `/${difference.path}`)));
  const groups = Map.groupBy(touched2, ({ difference }) => needed([`/${difference.path}`]));
  if (editsOf(whole) !== void 0 || groups.size < 2) return whole;
  const fixes = [...groups].map(([each, own]) => summedUp2(rule, fix, source, own, each));
  return fixes.every((each) => typeof each !== "string" && each.run !== void 0 && each.replace === void 0) ? fixes.reduce((one, other) => ({
    ...one,
    ...other,
    run: [one.run, other.run].join(" && ")
  })) : whole;
}
__name(tailored, "tailored");
function summedUp2(rule, fix, source, touched2, needed) {
  const summing = touched2.filter(({ sums }) => sums !== void 0);
  const summed = touched2.filter(({ sums }) => sums === void 0);
  if (summing.length === 0 || summed.length === 0) return cut2(rule, fix, source, touched2, needed);
  const own = cut2(rule, fix, source, summed, needed);
  const { run, ...others } = typeof own === "string" ? {} : own;
  if (run?.startsWith("rm ")) return cut2(rule, fix, source, touched2, needed);
  return run === void 0 || "replace" in others && !run.startsWith("sed ") ? own : { ...others, run: summedAnew(run, summed, summing) };
}
__name(summedUp2, "summedUp");
function summedAnew(run, summed, summing) {
  const programs = [...new Set(summing.flatMap(({ sums }) => sums ?? []))].join(" ");
  const said = `for file in ${shellNames(summed).join(" ")}; do for sums in ${programs}; do echo "$sums $($sums "$file")"; done; done`;
  const anew2 = `sed -i "s/$sum/$($sums < "$file" | cut -d " " -f 1)/" ${shellNames(summing).join(" ")}`;
  const behind = `while read -r sums sum file; do ${anew2}; done < /tmp/sums && rm /tmp/sums`;
  return `(${said} > /tmp/sums && ${run} && ${behind})`;
}
__name(summedAnew, "summedAnew");
function cut2(rule, fix, source, touched2, needed) {
  const program = needed !== false ? void 0 : touched2.find(isRunnable)?.difference.path;
  const spare = needed === false && program === void 0;
  const removable = spare && REMOVED.test(rule);
  const kept3 = !removable || meant(source, touched2);
  const paths = touched2.map(({ difference: { path: path2 } }) => path2);
  const evidences = touched2.map(({ evidence: evidence2 }) => evidence2);
  const edits2 = address(touched2) ? {} : commandsAgainst(rule, source, { touched: touched2, removable, kept: kept3 });
  const text2 = typeof fix === "string" ? fix : fix.text;
  const guessed = Object.keys(edits2).join() === "args" && Object.keys(rewritten([rule], source)).length === 0 || // So do the defaults of a table, which stay as they are.
  Object.keys(edits2).length > 0 && rule.endsWith("/sqlite") && /\bDEFAULT\b|\bTRIGGER\b/i.test(source);
  const stays = !touched2.some(({ difference }) => isOneSided(difference.kinds));
  const behind = stays && (guessed || isRemoval(edits2)) ? anew(source, shellNames(touched2), evidences) : void 0;
  if (behind !== void 0) return { ...edits2, run: behind };
  const ordered = Object.keys(edits2).join() === "env" && touched2.some(({ evidence: evidence2 }) => evidence2?.seen.at(-1)?.includes(", but for times"));
  const sorted3 = ordered ? byKind(rule, source, touched2) : void 0;
  if (sorted3 !== void 0 && typeof sorted3 !== "string") return { ...edits2, ...sorted3 };
  if (PARALLEL.test(source) && touched2.every((each) => isAppended(source, each)))
    return { ...edits2, run: `for file in ${shellNames(touched2).join(" ")}; do LC_ALL=C sort -o "$file" "$file"; done` };
  const missing2 = missedBy(source, edits2);
  const missed = edits2.run === void 0 ? touched2.filter(({ difference: { path: path2 } }) => missing2(path2)) : [];
  const also = missed.length > 0 ? inPlace(source, missed) : void 0;
  if (also !== void 0) return { ...edits2, run: also };
  const rest = edits2.run === void 0 ? behindCode(touched2, mendedBy(source, edits2)) : void 0;
  if (rest !== void 0 && Object.keys(edits2).length > 0) return { ...edits2, run: rest };
  if (Object.keys(edits2).length > 0)
    return filledIn({ ...editsOf(fix), ...edits2, ...text2 === void 0 ? {} : { text: commented(text2) } }, touched2);
  const own = byKind(rule, source, touched2) ?? reaching(rule, { fix, source, touched: touched2, spare, removable });
  const valued = rule === "java/properties" && touched2.some(({ evidence: evidence2 }) => evidence2?.first.startsWith("#") === false);
  const numbered = rule.endsWith("-time") && touched2.every(isNumbered);
  const lesser = own === void 0 || REMOVED.test(rule) && isRemoval(own) || numbered;
  const times = valued || lesser && !(removable && touched2.some(({ difference }) => ASIDE2.test(difference.path))) ? (stays ? anew(source, shellNames(touched2), evidences) : void 0) ?? renamed(source, touched2) : void 0;
  if (times !== void 0) return { run: valued ? withComment(times, fix, touched2) : times };
  const empty = needed === true ? emptied(rule, touched2) : void 0;
  if (empty !== void 0 && (own === void 0 || isRemoval(own))) return empty;
  if (own !== void 0) {
    if (rule !== "framework/secret" || typeof own === "string") return filledIn(own, touched2);
    const timed2 = touched2.some(({ evidence: evidence2 }) => evidence2 && causesShown(evidence2).includes("time"));
    const short2 = evidences.some(
      (each) => each !== void 0 && (isSeveral(each) || each.drawn?.some(({ length }) => length < SHORT_SECRET) === true)
    );
    const values2 = short2 ? undrawn2(shellNames(touched2), evidences) : void 0;
    const run = [own.run, values2].filter((each) => each !== void 0).join(" && ");
    return filledIn({ ...timed2 && rewritten(["general/time"], source), ...own, run }, touched2);
  }
  const argued = kept3 && DICE4.test(rule) ? arguedValues(source) : {};
  if (argued.replace !== void 0 && !(removable && half(source, argued, paths)))
    return { ...argued, text: WHY_ARGUED };
  const values = stays && /^general\/(?:random|time|number|temporary-path|host-name)$/.test(rule) && !touched2.some(isLeft) ? undrawn2(shellNames(touched2), evidences) : void 0;
  if (values !== void 0) return { run: values, text: WHY_UNDRAWN };
  if (needed === "as it was" && REMOVED.test(rule)) return restored(touched2);
  if (!REMOVED.test(rule) || needed) return fix;
  if (program !== void 0)
    return `${fixText(fix)}
# /${program} is a program, so it is not simply left out: whatever makes it must make it the same way twice`;
  const why = WHY_REMOVED.find(([rules]) => rules.test(rule))?.[1];
  const args = rule === "general/time" ? { args: ["SOURCE_DATE_EPOCH"] } : {};
  return { ...args, run: `rm -rf ${shellNames(touched2).join(" ")}`, ...why === void 0 ? {} : { text: why } };
}
__name(cut2, "cut");
function isAppended(source, { difference: { path: path2 }, evidence: evidence2 }) {
  const seen = evidence2?.seen.join() ?? "";
  const name = path2.replace(/^.*\//, "");
  return seen.endsWith("another order for it") || seen === "a time in text" && />>[^;&|\n]*/.exec(source)?.[0].includes(name) === true;
}
__name(isAppended, "isAppended");
var PARALLEL = /[^&>]&(?=\s*(?:[;)\n]|done\b|wait\b))|\bxargs\b[^|;&\n]*\s-\w*P|\bparallel\b/;
function mendedBy(source, { args = [], replace = [] }) {
  const { replace: thrown2, env } = rewritten([BY_CAUSE["random value"].rule], source);
  const drawn2 = thrown2 !== void 0 || env?.["RANDOM"] !== void 0 || args.some((name) => name.includes("="));
  return [
    ...replace.some(({ to }) => to.includes("SOURCE_DATE_EPOCH")) ? ["time"] : [],
    ...drawn2 ? ["random value"] : []
  ];
}
__name(mendedBy, "mendedBy");
function inPlace(source, touched2) {
  const evidences = touched2.map(({ evidence: evidence2 }) => evidence2);
  return anew(source, shellNames(touched2), evidences) ?? undrawn2(shellNames(touched2), evidences);
}
__name(inPlace, "inPlace");
function restored(touched2) {
  const names2 = shellNames(touched2);
  return {
    first: names2.map((name) => `cp -p ${name} ${name}~`).join(" && "),
    run: names2.map((name) => `mv ${name}~ ${name}`).join(" && "),
    text: "# the file stays as it was brought; what the server needs in it, it writes when it starts, or let the command write a fixed value"
  };
}
__name(restored, "restored");
var SHORT_SECRET = 16;
function isNumbered({ evidence: evidence2 }) {
  return evidence2?.seen[0] === "ELF" && !/\b(?:string|text)\b/.test(evidence2.seen.at(-1) ?? "");
}
__name(isNumbered, "isNumbered");
function isRemoval(fix) {
  return typeof fix !== "string" && fix.run?.startsWith("rm ") === true;
}
__name(isRemoval, "isRemoval");
var LEFT = /(?:^|\/)(?:log|\.?cache|tmp|run)\/|\.(?:log|cache|pid|lock|bak|old|tmp)$/;
var ASIDE2 = /(?:^|\/)(?:log|\.cache|tmp|run)\/|\.(?:log|pid|lock|bak|old|tmp)$/;
function isLeft({ difference }) {
  return LEFT.test(difference.path);
}
__name(isLeft, "isLeft");
function meant(source, touched2) {
  return touched2.every((each) => {
    const name = each.difference.path.replace(/^.*\//, "");
    return name.length > 2 && source.includes(name) && !isLeft(each);
  });
}
__name(meant, "meant");
function withComment(times, fix, touched2) {
  return typeof fix === "string" || fix.run === void 0 ? times : `${times} && ${withPaths(fix.run, touched2)}`;
}
__name(withComment, "withComment");
function isRunnable({ difference, evidence: evidence2, program }) {
  return program === true || evidence2?.seen.includes("ELF") === true || SHARED_LIBRARY.test(difference.path) || /(?:^|\/)(?:s?bin|libexec)\/[^/]+$/.test(difference.path) || /\.(?:[jwe]ar|phar|pyz|whl|wasm|exe|dll|node|a|o)$/.test(difference.path);
}
__name(isRunnable, "isRunnable");
function reaching(rule, of) {
  const { fix, source, touched: touched2, spare, removable } = of;
  if (typeof fix === "string" || !editsOf(fix)) return void 0;
  if (!spare) return fix;
  const { options = {}, run, text: _text, ...others } = fix;
  const called = Object.keys(options).some((command) => {
    const [name = "", ...verbs] = command.split(" ");
    return new RegExp(`\\b${[`${name}[\\d.]*`, ...verbs].join("\\s+(?:-\\S+\\s+)*")}\\b`).test(source);
  });
  if (run === void 0) return called || !removable || Object.keys(others).length > 0 ? fix : void 0;
  const cleared = /^rm -(?:rf?|f) ([^|;&<>$`()'"\\{}]+)$/.exec(run)?.[1]?.split(" ");
  if (called || cleared === void 0 || Object.keys(others).length > 0) return fix;
  const paths = RULES.find(({ name }) => name === rule)?.paths ?? [];
  const left = touched2.filter(
    ({ difference: { path: path2 } }) => paths.some((glob) => matches(glob, path2)) && !cleared.some((glob) => clears(glob, path2))
  );
  return left.length === 0 ? fix : { ...fix, run: `${run} && rm -rf ${shellNames(left).join(" ")}` };
}
__name(reaching, "reaching");
function address(touched2) {
  const place2 = /\b0x[0-9a-f]{8,16}\b/;
  return touched2.every(
    ({ evidence: evidence2 }) => evidence2 !== void 0 && place2.test(evidence2.first) && place2.test(evidence2.second)
  );
}
__name(address, "address");
function commented(text2) {
  return text2.replaceAll(/^(?!#)/gm, "# ");
}
__name(commented, "commented");
function filledIn(fix, touched2) {
  return typeof fix === "string" || fix.run === void 0 ? fix : { ...fix, run: rooted(withPaths(fix.run, touched2), touched2) };
}
__name(filledIn, "filledIn");
function rooted(run, touched2) {
  const names2 = /^rm -rf? ([^|;&<>$`()'"\\{}*?[\]]+)$/.exec(run)?.[1]?.split(" ");
  if (names2 === void 0) return run;
  const rootsOf = /* @__PURE__ */ __name((name) => {
    const ends = touched2.flatMap(({ difference: { path: path2 } }) => {
      const from = /^[/~]/.test(name) ? -1 : `/${path2}/`.indexOf(`/${name}/`);
      return from < 0 ? [] : [shellWord(`/${path2}`.slice(0, from + name.length + 1))];
    });
    return ends.length > 0 ? [...new Set(ends)] : [name];
  }, "rootsOf");
  return `rm -rf ${[...new Set(names2.flatMap(rootsOf))].join(" ")}`;
}
__name(rooted, "rooted");
function withPaths(run, touched2) {
  return run.replaceAll("{paths}", () => shellNames(touched2).join(" ")).replaceAll("{folders}", () => dataFolders(touched2).join(" "));
}
__name(withPaths, "withPaths");
function dataFolders(touched2) {
  const folders = new Set(touched2.map(({ difference }) => dataFolder(`/${difference.path}`)));
  const outer = [...folders].filter((folder) => ![...folders].some((other) => folder.startsWith(`${other}/`)));
  return outer.map(shellWord);
}
__name(dataFolders, "dataFolders");

// src/proof/explain.ts
var NAMED_PATHS = 100;
var LOOKED_AT10 = { bytes: 512 * 1024 * 1024, ms: 2e4 };
var TAILORED_PATHS = 1e3;
var CONTEXT_COPY = /^COPY\s(?!.*(?:--from=|<<))/is;
var READ_AGAIN = 8;
function examiner(moment, clock2 = Date.now) {
  const end = clock2() + LOOKED_AT10.ms;
  let bytes = LOOKED_AT10.bytes;
  const keep = keeper();
  return (pair) => {
    const { difference, first, second } = pair;
    if (!first || !second) return { difference, ...keep(pair) };
    if (difference.kinds.includes("kind")) return { difference };
    if (difference.values.link) return { difference, evidence: linkEvidence(difference.values.link, moment) };
    if (!difference.kinds.includes("content")) return { difference };
    if (!("bytes" in first.content && "bytes" in second.content)) {
      const unread = differingBlock({ difference, first, second });
      return unread === void 0 ? { difference } : { difference, unread };
    }
    bytes -= first.size + second.size;
    if (bytes < 0 || clock2() > end) return { difference };
    const evidence2 = look(difference.path, first.content.bytes, second.content.bytes, moment);
    return { difference, evidence: evidence2, ...keep(pair, evidence2) };
  };
}
__name(examiner, "examiner");
function linkEvidence([first, second], moment) {
  return { ...evidence(Buffer.from(first), Buffer.from(second), moment), where: "target" };
}
__name(linkEvidence, "linkEvidence");
async function lookAgain(found, read, moment) {
  const unread = found.filter((each) => each.unread !== void 0 && !known(each)).slice(0, READ_AGAIN);
  const wanted = new Map(unread.map(({ difference, unread: block3 = 0 }) => [difference.path, block3]));
  if (wanted.size === 0) return;
  const [first, second] = await Promise.all(read(wanted).map((entries) => blocks3(entries, wanted)));
  for (const each of unread) {
    const { path: path2 } = each.difference;
    const [one, other] = [first?.get(path2), second?.get(path2)];
    if (!one || !other) continue;
    const seen = evidence(one, other, moment);
    each.evidence = { ...seen, where: `${seen.where} of MiB ${(each.unread ?? 0) + 1}` };
  }
}
__name(lookAgain, "lookAgain");
function known(each) {
  return explanations(each).some(({ explanation }) => explanation.rule !== BY_CAUSE.unknown.rule);
}
__name(known, "known");
async function blocks3(entries, wanted) {
  const found = /* @__PURE__ */ new Map();
  for await (const group of entries) {
    for (const { path: path2, content } of group) {
      const block3 = wanted.get(path2);
      if (block3 === void 0) continue;
      const from = block3 * HASHED_BLOCK;
      const bytes = "bytes" in content ? Buffer.from(content.bytes.subarray(from, from + HASHED_BLOCK)) : content.wanted;
      if (bytes) found.set(path2, bytes);
    }
  }
  return found;
}
__name(blocks3, "blocks");
function causesOf(found, layer, step, file, moment) {
  const causes = /* @__PURE__ */ new Map();
  const members2 = /* @__PURE__ */ new Map();
  const looked = withoutParents(ledByDigests(namesOf(found, moment)));
  const twice = new Set(looked.filter(isDuplicate).map(({ difference }) => difference.path));
  const owners = ownersOf(looked);
  const leading = foldersOf(looked.filter(({ difference }) => !followed(difference)));
  for (const each of looked) {
    const rule = followed(each.difference);
    const folder = rule?.follows?.(each.difference.path);
    if (folder !== void 0 && leading.has(folder)) continue;
    const led = ledBy(each);
    const why = twice.has(each.difference.path) ? duplicated(each) : owned(owners, each.difference, explanations(led, makerOf(led, step)));
    for (const { explanation, kinds } of why) {
      const member = members2.get(explanation.rule) ?? { explanation, touched: [] };
      members2.set(explanation.rule, member);
      const apart = each.leader?.digests !== void 0 && !isRemoved(explanation.rule) && each.sums === void 0;
      if (member.touched.length < TAILORED_PATHS && !apart) member.touched.push({ ...each, kinds });
      const cause2 = causes.get(explanation.rule) ?? {
        ...told3(explanation),
        layer,
        instruction: step.instruction,
        ...file === void 0 || step.line === void 0 ? {} : { at: { file, line: step.line } },
        count: 0,
        paths: []
      };
      causes.set(explanation.rule, cause2);
      cause2.count += 1;
      if (each.hiddenBy !== void 0) cause2.hidden = (cause2.hidden ?? 0) + 1;
      const shown4 = led.evidence && kinds.some((kind) => CONTENT.includes(kind)) ? [...causesShown(led.evidence), ...led.evidence.content ?? []] : [];
      if (shown4.length > 0) cause2.shows = [.../* @__PURE__ */ new Set([...cause2.shows ?? [], ...shown4])];
      if (cause2.paths.length < NAMED_PATHS) cause2.paths.push(pathReport(each, kinds));
    }
  }
  for (const [rule, { explanation, touched: touched2 }] of members2) {
    const needed = /* @__PURE__ */ __name((paths) => neededBy(step, paths), "needed");
    const fix = tailored(rule, explanation.fix, step.source ?? step.instruction, touched2, needed);
    const cause2 = causes.get(rule);
    Object.assign(cause2 ?? {}, told3({ ...explanation, fix }), { why: whyOf(explanation, cause2?.shows) });
  }
  return [...causes.values()].sort((one, other) => rank(one) - rank(other));
}
__name(causesOf, "causesOf");
function whyOf({ why, rule }, shows = []) {
  return shows.length > 1 && rule.startsWith("general/") ? `${why} The bytes show more than that: ${shows.join(", ")}.` : why;
}
__name(whyOf, "whyOf");
function told3({ fix, ...explanation }) {
  const edits2 = editsOf(fix);
  return { ...explanation, fix: fixText(fix), ...edits2 && { edits: edits2 } };
}
__name(told3, "told");
function makerOf({ difference: { path: path2 } }, step) {
  const { source, instruction, files = [] } = step;
  return step.maker?.(path2) ?? { instruction: source ?? instruction, files, path: path2 };
}
__name(makerOf, "makerOf");
function isDuplicate({ difference }) {
  return difference.kinds.includes("duplicate");
}
__name(isDuplicate, "isDuplicate");
function duplicated({ difference }) {
  return [{ explanation: BY_KIND.duplicate, kinds: difference.kinds }];
}
__name(duplicated, "duplicated");
function ledBy(each) {
  if (!each.leader?.evidence) return each;
  return { difference: { ...each.difference, path: each.leader.difference.path }, evidence: each.leader.evidence };
}
__name(ledBy, "ledBy");
var OWNING = RULES.filter(({ owns }) => owns !== void 0);
function ownersOf(looked) {
  const owners = /* @__PURE__ */ new Map();
  for (const { difference } of looked) {
    const rule = OWNING.find(({ paths }) => paths.some((glob) => matches(glob, difference.path)));
    const folder = rule?.owns?.(`/${difference.path}`) ?? "";
    if (rule && folder !== "") owners.set(folder, explanationOf(rule));
  }
  return owners;
}
__name(ownersOf, "ownersOf");
function owned(owners, { path: path2 }, own) {
  const owner = [...owners].find(([folder]) => `/${path2}`.startsWith(`${folder}/`))?.[1];
  if (!owner) return own;
  return own.map(
    (each) => /^general\/|^unknown$/.test(each.explanation.rule) ? { ...each, explanation: owner } : each
  );
}
__name(owned, "owned");
function explanationOf({ name, title, why, fix, source }) {
  return { rule: name, title, why, fix, source };
}
__name(explanationOf, "explanationOf");
function foldersOf(found) {
  const folders = /* @__PURE__ */ new Set();
  for (const { difference } of found) {
    for (let at2 = difference.path.lastIndexOf("/"); at2 > 0; at2 = difference.path.lastIndexOf("/", at2 - 1)) {
      const folder = difference.path.slice(0, at2);
      if (folders.has(folder)) break;
      folders.add(folder);
    }
  }
  return folders;
}
__name(foldersOf, "foldersOf");
function followed(difference) {
  return RULES.find(
    (rule) => rule.follows && rule.paths.some((glob) => matches(glob, difference.path)) && difference.kinds.includes("content")
  );
}
__name(followed, "followed");
function rank({ rule }) {
  if (rule === "unknown") return 2;
  if (rule.startsWith("metadata/")) return 3;
  return rule.startsWith("general/") ? 1 : 0;
}
__name(rank, "rank");
function explanations({ difference, evidence: own }, { instruction, files, path: path2 } = { instruction: "", files: [], path: difference.path }) {
  const evidence2 = compiledAt(own, instruction, files);
  let open3 = difference.kinds;
  const found = [];
  const take = /* @__PURE__ */ __name((explanation, kinds) => {
    found.push({ explanation, kinds });
    open3 = open3.filter((kind) => !kinds.includes(kind));
  }, "take");
  for (const rule of RULES) {
    if (open3.length === 0) break;
    const kinds = explained(rule, difference, open3, evidence2);
    if (kinds.length === 0) continue;
    take(explanationOf(rule), kinds);
    const beside = evidence2 && rule.only ? causesShown(evidence2).filter((cause3) => cause3 !== rule.only) : [];
    found.push(...beside.map((cause3) => ({ explanation: BY_CAUSE[cause3], kinds })));
  }
  if (open3.includes("kind")) take(BY_KIND.kind, [...open3]);
  const timed2 = /* @__PURE__ */ __name((kinds) => open3.includes("time") ? [...kinds, "time"] : kinds, "timed");
  const cause2 = hinted(evidence2?.cause ?? "unknown", instruction, path2, { files, evidence: evidence2 });
  if (open3.includes("content")) take(BY_CAUSE[cause2], timed2(["content"]));
  if (open3.includes("duplicate") || open3.includes("whiteout")) {
    const kind = open3.includes("whiteout") ? "whiteout" : "duplicate";
    take(BY_KIND[kind], [...open3]);
  }
  const side2 = open3.find((kind) => kind.startsWith("only in"));
  if (side2 && evidence2 && cause2 !== "unknown") take(BY_CAUSE[cause2], [side2]);
  if (open3.includes("link") && evidence2 && !/^(?:unknown|order|leftover|number)$/.test(cause2))
    take(BY_CAUSE[cause2], timed2(["link"]));
  for (const kind of open3) {
    if (kind === "content" || found.some(({ kinds }) => kinds.includes(kind))) continue;
    const explanation = kind === "time" && CONTEXT_COPY.test(instruction) ? COPIED_TIME : BY_KIND[kind];
    take(explanation, kind === "time" || CONTENT.includes(kind) ? [kind] : timed2([kind]));
  }
  return found;
}
__name(explanations, "explanations");
function pathReport(looked, kinds) {
  const { excerpt: excerpt2 } = looked;
  const content = kinds.some((kind) => CONTENT.includes(kind));
  const program = looked.program && content && { program: looked.program };
  const sums = looked.sums && { sums: looked.sums };
  return { ...sidesOf2(looked, kinds), ...program, ...sums, ...excerpt2 && content && { excerpt: excerpt2 } };
}
__name(pathReport, "pathReport");
function sidesOf2({ difference, evidence: evidence2 }, kinds) {
  const path2 = `/${difference.path}`;
  const telling = evidence2 && kinds.some((kind) => CONTENT.includes(kind));
  if (telling) {
    const { cause: cause2, seen, where, first, second, ...more } = evidence2;
    const { alike: alike2, members: members2, times, drawn: drawn2, stamps, columns } = more;
    const [one, other] = where === "name" ? [first, second] : [shown2(first, cause2), shown2(second, cause2)];
    const values2 = {
      ...alike2 && { alike: alike2 },
      ...members2 && { members: members2 },
      ...times && { times },
      ...drawn2 && { drawn: drawn2 },
      ...stamps && { stamps },
      ...columns && { columns }
    };
    return { path: path2, kinds, seen: seen.join(" > "), where, first: one, second: other, ...values2 };
  }
  const values = kinds.map((kind) => difference.values[kind]).find((pair) => pair !== void 0);
  return values ? { path: path2, kinds, first: shown2(values[0]), second: shown2(values[1]) } : { path: path2, kinds };
}
__name(sidesOf2, "sidesOf");
function shown2(text2, cause2) {
  const safe = withoutSecrets(text2, cause2 === "random value");
  return safe.length > 240 ? `${safe.slice(0, 240)}\u2026` : safe;
}
__name(shown2, "shown");

// src/proof/fields.ts
var ABSENT = "not there";
var SOURCE = "https://docs.docker.com/build/building/reproducible-builds/";
var FIELD_RULES = [
  {
    fields: /^(?:config\.created|config\.history\.\d+\.created)$/,
    rule: "image/dates",
    title: "dates in the image's configuration",
    why: "The builder wrote the clock into the image, because it was not told which date to write.",
    fix: "# give the build a date: the stage's setting `epoch`, or SOURCE_DATE_EPOCH in the environment of docker buildx build",
    source: SOURCE
  },
  {
    fields: /Labels\..*(?:created|build.?date|build.?time|timestamp)|annotations\..*created/i,
    rule: "image/created-label",
    title: "label with the time of the build",
    why: "A label, often from a metadata action, holds the minute in which the build began.",
    fix: "# take the date of the commit, not of the build: LABEL org.opencontainers.image.created from git log -1 --format=%cI; or leave it out",
    source: "https://github.com/php/frankenphp/pull/2545"
  },
  {
    fields: /Labels\..*(?:buildah|builder|version)/i,
    rule: "image/builder-label",
    title: "label with the version of the builder",
    why: "The builder signs the image with its version, and the two builders are not of the same one.",
    fix: "# use the same version for both builds; buildah: --identity-label=false",
    source: "https://github.com/containers/buildah/blob/main/docs/buildah-build.1.md"
  },
  {
    fields: /annotations\.buildkit\/rewritten-timestamp$/,
    rule: "image/rewritten-times",
    title: "times that only one builder set back, or to another date",
    why: "BuildKit notes on each layer to which date it set the times of the files. One build was not told to, or was told another date.",
    fix: "# give both builds the same SOURCE_DATE_EPOCH, and the output option rewrite-timestamp=true (this project's build does)",
    source: SOURCE
  },
  {
    fields: /annotations\.(?!.*base\.name)/,
    rule: "image/annotation",
    title: "annotation that changes",
    why: "An annotation holds something of the build itself: its commit, its number, its run, its machine.",
    fix: "# leave the annotation out: no --annotation, no annotation.\u2026 among the output options with a value that changes; a metadata action: DOCKER_METADATA_ANNOTATIONS_LEVELS and what it sets",
    source: "https://docs.docker.com/build/metadata/annotations/"
  },
  {
    fields: /Labels\./,
    rule: "image/label",
    title: "label that changes",
    why: "A label holds something of the build itself: its number, its run, its machine.",
    fix: "# leave the label out, and the ARG that feeds it: an ARG's value enters the history even when nothing uses it",
    source: SOURCE
  },
  {
    fields: /annotations\..*base\.name/,
    rule: "image/base-name",
    title: "other name of the parent image",
    why: "The builds named the same parent in two ways, and the name enters the history.",
    fix: "# give both builds the same reference, by digest: FROM NAME@sha256:\u2026",
    source: "https://github.com/opencontainers/image-spec/blob/main/annotations.md"
  },
  {
    fields: /^config\.history\.\d+\.comment/,
    rule: "image/base-name",
    title: "other comment in the history: the name of the parent, or the builder's version",
    why: "Builders sign each step with their form of the history, and some write the name of the parent image there. The two were not of one version, or the parent was named in two ways.",
    fix: "# use the same version of the builder for both builds, and the same reference, by digest: FROM NAME@sha256:\u2026",
    source: "https://github.com/opencontainers/image-spec/blob/main/config.md"
  },
  {
    fields: /^config\.(?:author|history\.\d+\.author)/,
    rule: "image/author",
    title: "author of the image",
    why: "The author comes from MAINTAINER, or from the user who built.",
    fix: '# in place of MAINTAINER, and without a variable: LABEL org.opencontainers.image.authors="\u2026"',
    source: "https://docs.docker.com/reference/dockerfile/#maintainer-deprecated"
  },
  {
    fields: /^config\.(?:architecture|os|variant|os\.\w+)(?:\.|$)/,
    rule: "image/platform",
    title: "other platform",
    why: "The builds were for two platforms, or on two kinds of machines, and nothing said which.",
    fix: "# say it for both builds: docker buildx build --platform linux/amd64, or FROM --platform=linux/amd64 \u2026; and take the same parent, by digest",
    source: "https://docs.docker.com/build/building/multi-platform/"
  },
  {
    fields: /^config\.history/,
    rule: "image/history",
    title: "other text in the history",
    why: "The history keeps each instruction with the values of its build arguments. An ARG had another value in each build.",
    fix: "# give no ARG a value that changes (a date, a run's number); pass it as a secret or leave it out",
    source: SOURCE
  },
  {
    fields: /^config\.config\.(?:Env|Cmd|Entrypoint|User|WorkingDir|Hostname|Volumes|ExposedPorts|StopSignal|Healthcheck|OnBuild|Shell|Domainname)/,
    rule: "image/settings",
    title: "other settings of the image",
    why: "An ENV, CMD, USER, EXPOSE or other setting was made from a value that was not the same in both builds: a build argument, or the parent.",
    fix: "# give the build argument a fixed value in the stage's settings, write the value into the instruction, and pin the parent by digest\n# what is new in each build (a key, a date) is set when the server starts: docker run --env, or its entry script",
    source: SOURCE
  },
  {
    fields: /^manifest$/,
    rule: "image/form",
    title: "the same values, written in another way",
    why: "Configuration and manifest say the same, with their keys in another order or other spaces between them: two tools wrote them, or two versions of one.",
    fix: "# use the same builder, of the same version, for both builds; copy images with --preserve-digests, do not push them again",
    source: SOURCE
  },
  {
    fields: /mediaType/,
    rule: "image/media-types",
    title: "other media types",
    why: "The two builders call the same things by different names: Docker's media types, and OCI's.",
    fix: "# use the same version of BuildKit for both builds, and oci-mediatypes=true",
    source: "https://docs.docker.com/build/exporters/"
  }
];
var ANY_FIELD = {
  fields: /./,
  rule: "image/fields",
  title: "other fields of the image",
  why: "The two builders described the image in different ways.",
  fix: "# use the same version of BuildKit and the same options for both builds",
  source: SOURCE
};
var ENTRY_OF_ONE_SIDE = { ...LAYER_OF_ONE_SIDE, title: "an instruction that only one image has" };
var REORDERED = {
  rule: "image/order",
  title: "the same values in another order",
  why: "A list of the image's settings was put together in the order of a hash table, or by tools that each add theirs.",
  fix: "# give both builds one order: sort the list where it is generated, and use the same version of the builder",
  source: "https://reproducible-builds.org/docs/stable-inputs/"
};
function fieldDifferences(configs, manifests) {
  const flat = [0, 1].map((index) => {
    const fields = /* @__PURE__ */ new Map();
    flatten("config", configs[index], fields);
    const { digest: _digest, size: _bytes, config: reference, layers = [], ...others } = manifests[index];
    const named5 = [reference, ...layers].map((each) => {
      if (each === void 0) return void 0;
      const { digest: _own, size: _size, ...rest } = each;
      return rest;
    });
    flatten("manifest", { ...others, config: named5[0], layers: named5.slice(1) }, fields);
    return fields;
  });
  return differing3(flat);
}
__name(fieldDifferences, "fieldDifferences");
var FORM = {
  field: "manifest",
  first: "one form of the JSON",
  second: "another form of the same values"
};
function indexDifferences(first, second) {
  const platforms = [first, second].map(({ images }) => [...images.keys()]);
  if (!first.index && !second.index) return [];
  if ((!first.index || !second.index) && first.images.size === 1 && second.images.size === 1) return [];
  const flat = [first, second].map(({ index, images }) => {
    const fields = /* @__PURE__ */ new Map();
    if (index && first.index && second.index) flatten("index", index, fields);
    else fields.set("index", index ? `of ${[...images.keys()].join(", ")}` : "no index, a single image");
    for (const platform of platforms.flat())
      if (images.has(platform)) fields.set(`index.platform ${platform}`, "there");
    return fields;
  });
  return differing3(flat);
}
__name(indexDifferences, "indexDifferences");
function differing3([first = /* @__PURE__ */ new Map(), second = /* @__PURE__ */ new Map()]) {
  return [.../* @__PURE__ */ new Set([...first.keys(), ...second.keys()])].filter((field) => first.get(field) !== second.get(field)).map((field) => ({ field, first: first.get(field) ?? ABSENT, second: second.get(field) ?? ABSENT }));
}
__name(differing3, "differing");
function flatten(name, value2, into, depth = 0) {
  if (value2 === void 0) return;
  const whole = typeof value2 !== "object" || value2 === null || Object.keys(value2).length === 0;
  if (whole || depth > 6 || into.size > 1e4) {
    into.set(name, JSON.stringify(value2));
    return;
  }
  for (const [key, item] of Object.entries(value2)) flatten(`${name}.${key}`, item, into, depth + 1);
}
__name(flatten, "flatten");
function fieldCauses(differences2, moment) {
  const causes = /* @__PURE__ */ new Map();
  for (const { field, first, second } of differences2) {
    const explanation = explained2({ field, first, second }, differences2);
    const cause2 = causes.get(explanation.rule) ?? { ...told3(explanation), count: 0, paths: [] };
    causes.set(explanation.rule, cause2);
    cause2.count += 1;
    const seen = seenIn({ field, first, second }, moment);
    if (seen) cause2.shows = [.../* @__PURE__ */ new Set([...cause2.shows ?? [], ...causesShown(seen)])];
    if (cause2.paths.length < 20)
      cause2.paths.push({
        path: field,
        kinds: ["content"],
        ...seen && { seen: seen.seen.join(" > ") },
        first: first.slice(0, 240),
        second: second.slice(0, 240)
      });
  }
  return [...causes.values()];
}
__name(fieldCauses, "fieldCauses");
function seenIn({ field, first, second }, moment) {
  if ([first, second].includes(ABSENT)) return void 0;
  const [one, other] = [first, second].map((value2) => Buffer.from(`${field.replace(/^.*\./, "")}: ${value2}
`));
  const found = evidence(one ?? Buffer.of(), other ?? Buffer.of(), moment);
  return found.cause === "unknown" ? void 0 : found;
}
__name(seenIn, "seenIn");
function explained2({ field, first, second }, all) {
  if (/^config\.history\.\d+\./.test(field) && [first, second].includes(ABSENT)) {
    const entry = field.replace(/[^.]*$/, "");
    const other = all.filter((each) => each.field.startsWith(entry));
    if (other.every((each) => each.first === ABSENT) || other.every((each) => each.second === ABSENT))
      return ENTRY_OF_ONE_SIDE;
  }
  const list = /^(.*)\.\d+$/.exec(field)?.[1];
  if (list !== void 0) {
    const items = all.filter((each) => each.field.startsWith(`${list}.`));
    const [one, other] = [items.map((each) => each.first).sort(), items.map((each) => each.second).sort()];
    if (one.length > 1 && one.every((item, at2) => item === other[at2])) return REORDERED;
  }
  const { fields: _fields, ...explanation } = FIELD_RULES.find(({ fields }) => fields.test(field)) ?? ANY_FIELD;
  return explanation;
}
__name(explained2, "explained");

// src/proof/merged.ts
import { hash } from "node:crypto";
var LINES_OF = 256 * 1024;
var LINES_ALTOGETHER = 16 * 1024 * 1024;
var FOLLOWED = 2e4;
function mergedView() {
  const blamed = /* @__PURE__ */ new Map();
  const known2 = [];
  const interesting = /* @__PURE__ */ new Set();
  const hiddenBy = /* @__PURE__ */ new Map();
  let left = LINES_ALTOGETHER;
  let replaced2 = [/* @__PURE__ */ new Set(), /* @__PURE__ */ new Set()];
  let removed = [/* @__PURE__ */ new Set(), /* @__PURE__ */ new Set()];
  return {
    /** Call for every entry of a layer that is read, before `endLayer`. */
    entry: /* @__PURE__ */ __name((side2, { path: path2 }) => {
      const [, folder = "", name = ""] = /^(.*?)([^/]*)$/s.exec(path2) ?? [];
      if (name.startsWith(".wh.")) {
        removed[side2].add(name === ".wh..wh..opq" ? folder : `${folder}${name.slice(4)}`);
      } else if (interesting.has(path2)) replaced2[side2].add(path2);
    }, "entry"),
    /** The pair without the kinds that only repeat a lower layer's difference; undefined when nothing else is left. */
    again: /* @__PURE__ */ __name((pair) => {
      const { path: path2, kinds, values } = pair.difference;
      if (kinds.includes("order") || kinds.includes("padding")) return pair;
      const before2 = blamed.get(path2);
      if (!before2 && blamed.size >= FOLLOWED) return pair;
      const now = remembered(pair, left);
      left -= now.cost;
      blamed.set(path2, now.blamed);
      const whiteout = kinds.includes("whiteout") && repeatsRemoval(blamed, pair.difference);
      if (whiteout) return void 0;
      if (!before2) return pair;
      now.blamed.values = { ...before2.values, ...values };
      const repeated = /* @__PURE__ */ __name((kind) => {
        if (kind === "content") return sameContent(before2, now.blamed) || fewerLines(before2, now.blamed);
        return values[kind]?.every((value2, side2) => value2 === before2.values[kind]?.[side2]);
      }, "repeated");
      const fresh2 = kinds.filter((kind) => !repeated(kind));
      if (fresh2.length === kinds.length) return pair;
      return fresh2.length === 0 ? void 0 : { ...pair, difference: { ...pair.difference, kinds: fresh2 } };
    }, "again"),
    /** Call when a layer is read, with the differences that were found in it. */
    endLayer: /* @__PURE__ */ __name((layer, differences2) => {
      for (const each of known2) {
        for (const side2 of [0, 1]) {
          const { path: path2 } = each.difference;
          if (replaced2[side2].has(path2) || covered(removed[side2], path2)) each.shown[side2] = false;
        }
        if (!each.shown[0] && !each.shown[1] && !hiddenBy.has(each.difference)) hiddenBy.set(each.difference, layer);
      }
      [replaced2, removed] = [
        [/* @__PURE__ */ new Set(), /* @__PURE__ */ new Set()],
        [/* @__PURE__ */ new Set(), /* @__PURE__ */ new Set()]
      ];
      for (const difference of differences2.slice(0, Math.max(0, FOLLOWED - known2.length))) {
        const only = difference.kinds.find((kind) => kind.startsWith("only in"));
        const shown4 = [only !== "only in the second", only !== "only in the first"];
        const each = { difference, layer, shown: shown4 };
        known2.push(each);
        interesting.add(difference.path);
      }
    }, "endLayer"),
    /** The layer, from 1, that takes a difference out of a server's sight; undefined when servers see it. */
    hiddenBy: /* @__PURE__ */ __name((difference) => hiddenBy.get(difference), "hiddenBy")
  };
}
__name(mergedView, "mergedView");
function covered(removed, path2) {
  if (removed.size === 0) return false;
  if (removed.has(path2)) return true;
  for (let at2 = path2.lastIndexOf("/"); at2 >= 0; at2 = path2.lastIndexOf("/", at2 - 1)) {
    if (removed.has(path2.slice(0, at2)) || removed.has(path2.slice(0, at2 + 1))) return true;
    if (at2 === 0) break;
  }
  return removed.has("");
}
__name(covered, "covered");
function remembered({ difference, first, second }, left) {
  const blamed = { values: difference.values };
  if (!first || !second || !difference.kinds.includes("content")) return { blamed, cost: 0 };
  blamed.content = [digest2(first.content), digest2(second.content)];
  const cost = first.size + second.size;
  if (cost > LINES_OF || cost > left || !("bytes" in first.content && "bytes" in second.content))
    return { blamed, cost: 0 };
  const [one, other] = [first.content, second.content].map(
    ({ bytes }) => new Set(bytes.toString("latin1").split("\n"))
  );
  blamed.lines = [without2(one, other), without2(other, one)];
  return { blamed, cost };
}
__name(remembered, "remembered");
function digest2(content) {
  return hash("sha256", hashesOf(content).join());
}
__name(digest2, "digest");
function sameContent(before2, now) {
  if (before2.content === void 0 || now.content === void 0) return false;
  return before2.content[0] === now.content[0] && before2.content[1] === now.content[1];
}
__name(sameContent, "sameContent");
function fewerLines({ lines: before2 }, { lines: now }) {
  if (!before2 || !now || now[0].size + now[1].size === 0) return false;
  return without2(now[0], before2[0]).size + without2(now[1], before2[1]).size === 0;
}
__name(fewerLines, "fewerLines");
function without2(lines, others) {
  return new Set([...lines].filter((line) => !others.has(line)));
}
__name(without2, "without");
function repeatsRemoval(blamed, { path: path2, kinds }) {
  const side2 = kinds.find((kind) => kind.startsWith("only in"));
  const target2 = path2.replace(/\.wh\.([^/]*)$/, "$1");
  return side2 !== void 0 && blamed.get(target2)?.values[side2] !== void 0;
}
__name(repeatsRemoval, "repeatsRemoval");

// src/proof/parent.ts
var PARENT = {
  rule: "image/parent",
  title: "two parent images",
  why: "The builds do not stand on the same parent, so all that comes from it differs too. A name like debian:bookworm is given to another image every few days, and the second build met the newer one.",
  fix: "# name the parent by its digest, which cannot move:\nFROM NAME@sha256:\u2026\n# for a stage of this project, give both builds the same `parent`; what differs in the parent is told when it is verified",
  source: "https://docs.docker.com/build/building/best-practices/#pin-base-image-versions"
};
function parentLayers(steps2) {
  return Math.max(
    0,
    steps2.findIndex(({ line }) => line !== void 0)
  );
}
__name(parentLayers, "parentLayers");
function parentCause(found, of) {
  const first = of.steps[of.layers]?.line ?? 1;
  const from = dockerfileLines(of.text ?? "").instructions.findLast(
    ({ keyword, line }) => keyword === "FROM" && line < first
  );
  return {
    ...told3(PARENT),
    layer: of.layers,
    instruction: from ? `FROM ${from.rest}` : "FROM",
    ...of.file !== void 0 && from && { at: { file: of.file, line: from.line } },
    count: found.length,
    paths: found.slice(0, NAMED_PATHS).map((each) => pathReport(each, each.difference.kinds))
  };
}
__name(parentCause, "parentCause");

// src/proof/brought.ts
import { posix } from "node:path";

// src/proof/file-rewrites.ts
var TIME2 = /^general\/time$|\/(?:build|compile)-time$/;
var MEASURED3 = /^general\/(?:number|time)$/;
var RANDOM2 = /^general\/random$|\/(?:random|build-id)$/;
var DICE5 = /^general\/(?:random|number)$|\/(?:random|build-id|program)$|^framework\/secret$/;
var ORDER = /^general\/order$|^(?:go|rust)\/order$/;
var PACKED4 = /^format\/(?:tar|zip|cpio|ar)-times$|^python\/archive$/;
var DATED5 = `__import__("os").environ.setdefault("SOURCE_DATE_EPOCH", "${FIXED_SECONDS}")`;
var PIECES = {
  go: [
    { rules: TIME2, pattern: /\btime\.Now\(\)/g, to: `time.Unix(${FIXED_SECONDS}, 0).UTC()` },
    { rules: TIME2, pattern: /\bexec\.Command\("date"/g, to: `exec.Command("date", "-u", "-d", "@${FIXED_SECONDS}"` },
    {
      rules: TIME2,
      pattern: /\btimestamppb\.Now\(\)/g,
      to: `(&timestamppb.Timestamp{Seconds: ${FIXED_SECONDS}})`
    },
    { rules: RANDOM2, pattern: /\buuid\.New\(\)/g, to: `uuid.MustParse("${FIXED_ID}")` },
    // An import that nothing needs is an error.
    { rules: RANDOM2, pattern: /\buuid\.NewString\(\)/g, to: `uuid.MustParse("${FIXED_ID}").String()` },
    // Dice are mostly seeded with the clock.
    {
      rules: DICE5,
      pattern: /(?<=\brand\.(?:Seed|NewSource|NewPCG|New)\(.*)\btime\.Now\(\)/g,
      to: `time.Unix(${FIXED_SECONDS}, 0)`
    },
    {
      rules: /^general\/temporary-path$|\/build-path$/,
      pattern: /\bos\.Args\[0\]/g,
      to: `func() string { _ = os.Args; return "generator" }()`
    }
  ],
  rust: [
    {
      rules: TIME2,
      pattern: /\b(?:std::time::)?SystemTime::now\(\)/g,
      to: `(std::time::UNIX_EPOCH + std::time::Duration::from_secs(${FIXED_SECONDS}))`
    },
    {
      rules: TIME2,
      pattern: /\b(?:chrono::)?(?:Utc|Local)::now\(\)/g,
      to: `chrono::DateTime::<chrono::Utc>::from(std::time::UNIX_EPOCH + std::time::Duration::from_secs(${FIXED_SECONDS}))`
    },
    {
      rules: TIME2,
      pattern: /\bCommand::new\("date"\)/g,
      to: `Command::new("date").args(["-u", "-d", "@${FIXED_SECONDS}"])`
    },
    { rules: RANDOM2, pattern: /\b(?:uuid::)?Uuid::new_v4\(\)/g, to: "uuid::Uuid::from_u128(1)" },
    { rules: DICE5, beside: /\bfastrand::/, pattern: /^(\s*fn main\(\)[^{]*\{)/g, to: "$1 fastrand::seed(0);" },
    {
      rules: DICE5,
      pattern: /\b(?:rand::)?thread_rng\(\)/g,
      to: "<rand::rngs::StdRng as rand::SeedableRng>::seed_from_u64(0)"
    },
    {
      rules: DICE5,
      pattern: /\brand::random(::<\w+>)?\(\)/g,
      to: "rand::Rng::gen$1(&mut <rand::rngs::StdRng as rand::SeedableRng>::seed_from_u64(0))"
    },
    {
      rules: ORDER,
      // Ordered maps reserve no room.
      beside: /^(?![^]*with_capacity)/,
      pattern: /\buse std::collections::Hash(Map|Set);/g,
      to: "use std::collections::BTree$1 as Hash$1;"
    }
  ],
  c: [
    { rules: DICE5, pattern: /\bstd::random_device\s+(?=\w)/g, to: "std::mt19937 " },
    { rules: DICE5, pattern: /\bstd::random_device(?:\{\}|\(\))\(\)/g, to: "1u" },
    { rules: DICE5, pattern: /\b(srand(?:om|48)?)\([^;]*\);/g, to: "$1(1);" },
    { rules: TIME2, pattern: /(?:\bstd::)?\btime\(\s*(?:NULL|0|nullptr)\s*\)/g, to: `(time_t)${FIXED_SECONDS}` },
    { rules: TIME2, pattern: /(?:\bstd::)?\btime\(\s*&(\w+)\s*\)/g, to: `($1 = ${FIXED_SECONDS})` },
    {
      rules: TIME2,
      pattern: /\b(?:std::)?chrono::system_clock::now\(\)/g,
      to: `std::chrono::system_clock::from_time_t(${FIXED_SECONDS})`
    },
    {
      rules: TIME2,
      pattern: /\bclock_gettime\(\s*CLOCK_REALTIME\s*,\s*&(\w+)\s*\)/g,
      to: `($1.tv_sec = ${FIXED_SECONDS}, $1.tv_nsec = 0)`
    },
    // What only measures ticks whenever it is asked.
    {
      rules: MEASURED3,
      pattern: /\bclock_gettime\(\s*CLOCK_(?!REALTIME)\w+\s*,\s*&(\w+)\s*\)/g,
      to: "({ static long ticks; $1.tv_sec = ++ticks / 1000, $1.tv_nsec = ticks % 1000 * 1000000; 0; })"
    },
    {
      rules: MEASURED3,
      pattern: /\bstd::chrono::(steady|high_resolution)_clock::now\(\)/g,
      to: "([] { static int ticks; return std::chrono::$1_clock::time_point(std::chrono::milliseconds(++ticks)); }())"
    },
    {
      rules: TIME2,
      pattern: /\bgettimeofday\(\s*&(\w+)\s*,\s*(?:NULL|0|nullptr)\s*\)/g,
      to: `($1.tv_sec = ${FIXED_SECONDS}, $1.tv_usec = 0)`
    }
  ],
  java: JAVA2.map(({ cause: cause2, ...piece }) => ({ rules: { time: TIME2, random: RANDOM2, order: ORDER }[cause2], ...piece })),
  ruby: [{ rules: RANDOM2, pattern: /\bRandom\.new\b(?!\()|\bRandom\.new\(\)/g, to: "Random.new(1)" }],
  gradle: [
    { rules: TIME2, pattern: /\bnew Date\(\)/g, to: `new Date(${FIXED_SECONDS}000L)` },
    { rules: TIME2, pattern: /\bSystem\.currentTimeMillis\(\)/g, to: `${FIXED_SECONDS}000L` },
    {
      rules: TIME2,
      pattern: /\b(?:java\.time\.)?Instant\.now\(\)/g,
      to: `java.time.Instant.ofEpochSecond(${FIXED_SECONDS}L)`
    }
  ],
  python: [
    // Results as they come; and in the order in which they were asked for.
    { rules: ORDER, pattern: /\.imap_unordered\(/g, to: ".imap(" },
    { rules: ORDER, pattern: /\b(?:(?:concurrent\.)?futures\.|asyncio\.)?as_completed\(/g, to: "list(" },
    {
      rules: PACKED4,
      pattern: /\btime\.time\(\)/g,
      to: FIXED_SECONDS
    },
    {
      rules: RANDOM2,
      pattern: /^((?:import|from) [^;#]*\brandom\b[^;#]*)$/g,
      to: "$1; __import__('random').seed(0)"
    },
    {
      rules: RANDOM2,
      pattern: /\buuid\.uuid[14]\(\)/g,
      to: "uuid.UUID(int=__import__('random').getrandbits(128), version=4)"
    },
    {
      rules: RANDOM2,
      beside: /^from uuid import /m,
      pattern: /(?<![\w.])uuid[14]\(\)/g,
      to: "__import__('uuid').UUID(int=__import__('random').getrandbits(128), version=4)"
    },
    // Models, samples and fixtures.
    { rules: RANDOM2, pattern: /\brandom\.(default_rng|RandomState)\(\)/g, to: "random.$1(0)" },
    {
      rules: RANDOM2,
      beside: /\b(?:np|numpy)\.random\.(?!default_rng|RandomState|seed|Generator|SeedSequence)\w+\(/,
      pattern: /^(import numpy as (\w+))$/g,
      to: "$1; $2.random.seed(0)"
    },
    { rules: RANDOM2, pattern: /^(import torch)$/g, to: "$1; torch.manual_seed(0)" },
    { rules: RANDOM2, pattern: /^(import tensorflow as (\w+))$/g, to: "$1; $2.random.set_seed(0)" },
    // Ids of what is drawn are digests with this salt.
    {
      rules: RANDOM2,
      pattern: /^(import matplotlib(?:\.pyplot)?(?: as \w+)?|from matplotlib import [\w, ]+)$/g,
      to: `$1; __import__("matplotlib").rcParams["svg.hashsalt"] = "0"; ${DATED5}`
    },
    // These take the date of the environment.
    {
      rules: TIME2,
      pattern: /^((?:import|from) (?:matplotlib|reportlab|weasyprint|cairosvg)\b[^;#(]*)$/g,
      to: `$1; ${DATED5}`
    },
    // Whoever takes its ids from the dice has them seeded where it learns of ids.
    {
      rules: RANDOM2,
      pattern: /^(import (?:[\w.]+, ?)*uuid(?:, ?[\w.]+)*|from uuid import [\w, ]+)$/g,
      to: "$1; __import__('random').seed(0)"
    }
  ]
};
var SEEDED2 = {
  perl: { dice: /(?<![\w$@%&:>-])(?:rand|shuffle)\b(?!\s*=>)/, first: /^(?!\s*(?:#|$))/, to: "srand(1); " },
  ruby: {
    dice: /(?<![\w@$:]|(?:SecureRandom|BN)\.)(?:rand|shuffle|sample)\b(?!:)/,
    first: /^(?!\s*(?:#|$))/,
    to: "srand(1); "
  },
  php: {
    dice: /(?<![\w$>:])(?:mt_rand|rand|shuffle|array_rand|str_shuffle)\(/,
    first: /^<\?php\b(?!.*\bdeclare\b)/,
    to: "<?php mt_srand(1);"
  }
};
var COMPILED = /^(?:go|rust|c|gradle|java)$/;
var SECRET4 = new RegExp(`(?:${SECRETS})\\w*\\s*[:=]`, "i");
function rewrittenInFile(rules, language, lines) {
  const anew2 = [...lines];
  for (const rule of rules) for (const { at: at2, to } of rewrittenFor(rule, language, anew2)) anew2[at2] = to;
  return lines.flatMap((from, at2) => {
    const to = anew2[at2] ?? from;
    return to === from ? [] : [{ at: at2, from, to }];
  });
}
__name(rewrittenInFile, "rewrittenInFile");
function rewrittenFor(rule, language, lines) {
  const whole = lines.join("\n");
  const own = onceDated(
    lines,
    lines.map((line) => inLanguage(rule, { language, whole }, line))
  );
  const anew2 = COMPILED.test(language) ? own : language === "sh" ? inScript(rule, own) : own.map((line, at2) => line === lines[at2] ? inLine(rule, language, line) : line);
  const seeded = seededIn(rule, language, lines, anew2);
  return lines.flatMap((from, at2) => {
    if (RANDOM2.test(rule) && SECRET4.test(from)) return [];
    if (seeded?.at === at2) return [{ at: at2, from, to: seeded.to }];
    const to = language === "make" ? ofMake(anew2[at2] ?? from) : anew2[at2] ?? from;
    return to === from ? [] : [{ at: at2, from, to }];
  });
}
__name(rewrittenFor, "rewrittenFor");
function seededIn(rule, language, lines, anew2) {
  const known2 = SEEDED2[language];
  const thrown2 = /* @__PURE__ */ __name((line2) => known2?.dice.test(line2) === true && !/^\s*(?:#|\/\/)/.test(line2), "thrown");
  const asked2 = RANDOM2.test(rule) || ORDER.test(rule);
  if (!known2 || !lines.some((line2, at3) => thrown2(line2) && (asked2 || line2 !== anew2[at3]))) return void 0;
  const at2 = lines.findIndex((line2) => known2.first.test(line2));
  const other = language === "php" && lines.some((line2) => /^\s*(?:declare|namespace)\b/.test(line2));
  if (at2 < 0 || other || lines.some((line2) => /\bsrand\b|\bmt_srand\b/.test(line2))) return void 0;
  const line = anew2[at2] ?? "";
  return { at: at2, to: language === "php" ? line.replace(/^<\?php/, known2.to) : known2.to + line };
}
__name(seededIn, "seededIn");
function inLanguage(rule, { language, whole }, line) {
  const pieces2 = (PIECES[language] ?? []).filter(
    ({ rules, beside }) => rules.test(rule) && (beside?.test(whole) ?? true)
  );
  return pieces2.reduce((text2, { pattern: pattern2, to }) => {
    if (language !== "python") return text2.replaceAll(pattern2, to);
    return text2.replaceAll(pattern2, (...found) => {
      const place2 = Number(found.findLast((each) => typeof each === "number"));
      const code2 = to.replaceAll(/\$(\d)/g, (_all, group) => String(found[Number(group)] ?? ""));
      return quotesAt(text2, place2) === "'" ? code2.replaceAll("'", '"') : code2;
    });
  }, line);
}
__name(inLanguage, "inLanguage");
function onceDated(lines, anew2) {
  const first = anew2.findIndex((line) => line.includes(DATED5));
  return anew2.map((line, at2) => at2 > first && line === `${lines[at2] ?? ""}; ${DATED5}` ? lines[at2] ?? "" : line);
}
__name(onceDated, "onceDated");
var HIDDEN = { "'": "\uE000", '"': "\uE001", "`": "\uE002" };
function shown3(line) {
  return Object.entries(HIDDEN).reduce((text2, [quote, sign]) => text2.replaceAll(sign, quote), line);
}
__name(shown3, "shown");
function inScript(rule, lines) {
  const masked = lines.map(
    (line) => /^\s*#/.test(line) ? line.replaceAll(/['"`]/g, (quote) => HIDDEN[quote] ?? " ") : line
  );
  const before2 = "RUN <<END\n";
  const text2 = written2(rule, before2 + masked.join("\n"));
  const anew2 = text2.slice(before2.length).split("\n");
  if (anew2.length !== lines.length) return [...lines];
  return lines.map((line, at2) => masked[at2] === anew2[at2] ? line : shown3(anew2[at2] ?? line));
}
__name(inScript, "inScript");
function inLine(rule, language, line) {
  if (/^\s*(?:#|\/\/)/.test(line)) return line;
  const [indent = ""] = /^\s*@?-?/.exec(line) ?? [];
  const before2 = language === "make" ? "RUN " : `RUN ${language} ${FOREIGN}`;
  return indent + written2(rule, before2 + line.slice(indent.length)).slice(before2.length);
}
__name(inLine, "inLine");
function written2(rule, source) {
  const pieces2 = rewritten([rule], source).replace ?? [];
  return pieces2.reduce((all, { from, to }) => all.replaceAll(from, () => to), source);
}
__name(written2, "written");
function ofMake(line) {
  return line.replaceAll(/(?<!\$)\$(SOURCE_DATE_EPOCH)/g, "$($1)");
}
__name(ofMake, "ofMake");

// src/proof/brought.ts
var BUILD_FILES2 = [
  [/^(?:GNU)?[Mm]akefile(?:\.(?:am|in))?$|\.mk$/, "make"],
  [/^(?:configure\.(?:ac|in)|CMakeLists\.txt|meson\.build)$|\.(?:cmake|m4)$/, "sh"],
  [/^(?:setup|conf|noxfile|fabfile|tasks|build|hatch_build|gunicorn\.conf)\.py$/, "python"],
  [/(?:\.config|rc)\.[cm]?[jt]s$|^(?:gulpfile|Gruntfile|webpack[\w.]*)\.[cm]?[jt]s$/, "node"],
  [/^build\.rs$/, "rust"],
  [/\.gradle(?:\.kts)?$/, "gradle"],
  [/^(?:Rakefile|Gemfile)$|\.gemspec$/, "ruby"],
  [/^(?:Makefile|Build)\.PL$/, "perl"]
];
var SCRIPTS = [
  [/\.(?:ba|da|z)?sh$/, "sh"],
  [/\.py$/, "python"],
  [/\.[cm]?[jt]s$/, "node"],
  [/\.rb$/, "ruby"],
  [/\.p[lm]$/, "perl"],
  [/\.php$/, "php"],
  [/\.awk$/, "awk"],
  [/\.sql$/, "sql"]
];
var SHEBANG = /^#!.*\b(?:[gm](?=awk))?(sh|bash|dash|ash|zsh|python|perl|ruby|php|node|awk)[\d.]*\b/;
function broughtEdits(dockerfile, run, rules) {
  const { instructions } = dockerfileLines(dockerfile);
  const stage = stageAbove(instructions, run.line);
  const served = instructions.filter(({ keyword }) => /^(?:CMD|ENTRYPOINT|HEALTHCHECK)$/.test(keyword)).map(({ rest }) => rest).join("\n");
  const all = dockerfile.split(/\r?\n/);
  const files = stage.flatMap((copy) => filesOf(copy, all));
  const texts = [`${run.rest}
${run.heredocs}`, ...files.map(({ lines }) => lines.join("\n"))];
  const edits2 = files.flatMap((file) => {
    if (namesFile(served, file.name) || file.name.endsWith(".java") && namesFile(served, file.name.slice(0, -5)))
      return [];
    const language = languageOf2(file, texts);
    if (language === void 0) return [];
    return rewrittenInFile(rules, language, file.lines).map(({ at: at2, from: old, to }) => ({
      ...{ line: file.line + at2, from: old, to },
      copy: file.copy
    }));
  });
  const random2 = rules.some((rule) => rule === BY_CAUSE["random value"].rule);
  return random2 && draws(asEdited(dockerfile, edits2)) ? [] : edits2;
}
__name(broughtEdits, "broughtEdits");
function asEdited(dockerfile, edits2) {
  const anew2 = new Map(edits2.map(({ line, to }) => [line, to]));
  const lines = dockerfile.split(/\r?\n/).map((line, at2) => anew2.get(at2 + 1) ?? line);
  return [...new Set(edits2.map(({ copy }) => copy))].flatMap(({ line, end }) => lines.slice(line, end));
}
__name(asEdited, "asEdited");
function filesAbove(dockerfile, line) {
  const all = dockerfile.split(/\r?\n/);
  const files = stageAbove(dockerfileLines(dockerfile).instructions, line).flatMap((copy) => filesOf(copy, all));
  return files.map(({ name, lines }) => ({ name, text: lines.join("\n") }));
}
__name(filesAbove, "filesAbove");
var MOST_MADE = 100;
function makersBehind(dockerfile, line, scripts) {
  let left = MOST_MADE;
  return (path2) => {
    const made2 = (left -= 1) < 0 ? void 0 : madeIn(dockerfile, line, `/${path2}`);
    const run = made2 && dockerfileLines(dockerfile).instructions.find((each) => each.line === made2.line);
    if (!made2 || !run) return void 0;
    const instruction = dockerfile.split(/\r?\n/).slice(run.line - 1, run.end).join("\n");
    return { instruction, files: [...filesAbove(dockerfile, run.line), ...scripts], path: made2.path.slice(1) };
  };
}
__name(makersBehind, "makersBehind");
function languageOf2({ name, folder, lines }, texts) {
  const text2 = lines.join("\n");
  const known2 = BUILD_FILES2.find(([names2]) => names2.test(name));
  if (known2) return known2[1];
  const others = texts.filter((each) => each !== text2);
  if (name.endsWith(".go")) return generates(name, folder, others) ? "go" : void 0;
  if (name.endsWith(".rs")) return runsOnly(others) || runsCompiled(name, others) ? "rust" : void 0;
  if (name.endsWith(".java")) return runsJava(name, others) ? "java" : void 0;
  if (/\.(?:c|cc|cpp|cxx)$/.test(name)) return runsCompiled(name, others) ? "c" : void 0;
  if (!others.some((each) => namesFile(each, name) || named3(each, folder, name))) return void 0;
  const shebang = SHEBANG.exec(text2)?.[1];
  if (shebang !== void 0) return shebang.endsWith("sh") ? "sh" : shebang;
  return SCRIPTS.find(([names2]) => names2.test(name))?.[1];
}
__name(languageOf2, "languageOf");
function named3(text2, folder, name) {
  return text2.includes(posix.join(folder, name)) || text2.includes(`./${name}`);
}
__name(named3, "named");
function runsOnly(texts) {
  const called = /* @__PURE__ */ __name((verbs) => texts.some((text2) => new RegExp(`\\bcargo\\s+(?:${verbs})\\b`).test(text2)), "called");
  return called("run") && !called("build|install");
}
__name(runsOnly, "runsOnly");
function runsCompiled(name, texts) {
  return texts.some(
    (text2) => text2.split(/&&|\|\||[;|\n]/).some((command) => {
      const out = namesFile(command, name) ? /\s-o\s*(\S+)/.exec(command)?.[1] : void 0;
      if (out === void 0) return false;
      const called = out.startsWith("/") ? out : `./${out.replace(/^\.\//, "")}`;
      return text2.split(/&&|\|\||[;|\n]/).some((each) => each.trim().split(/\s/)[0] === called);
    })
  );
}
__name(runsCompiled, "runsCompiled");
function runsJava(name, texts) {
  const own = name.slice(0, -".java".length);
  const called = new RegExp(
    `\\bjava\\s(?:[^;&|\\n]*[\\s/])?${own}(?:\\.java)?(?=[\\s;&|>]|$)|\\s-processor\\s+(?:[\\w.]*\\.)?${own}\\b`
  );
  return texts.some((text2) => called.test(text2));
}
__name(runsJava, "runsJava");
function generates(name, folder, texts) {
  const own = posix.basename(folder);
  return texts.some(
    (text2) => [...text2.matchAll(/\bgo run\b([^;&|\n]*)/g)].some(
      ([, words2 = ""]) => namesFile(words2, name) || own !== "" && new RegExp(`(?:^|[\\s/])${own}(?:[\\s/]|$)`).test(words2)
    )
  );
}
__name(generates, "generates");
function filesOf(copy, all) {
  if (!/^(?:COPY|ADD)$/.test(copy.keyword) || copy.heredocs === "") return [];
  const { words: words2 } = wordsOf(copy);
  const names2 = words2.slice(0, -1).flatMap((word2) => /^<<-?(.+)$/.exec(word2)?.[1] ?? []);
  const to = words2.at(-1) ?? "";
  let at2 = copy.headEnd;
  return names2.map((end) => {
    const start = at2;
    while (at2 < copy.end && all[at2]?.replace(/^\t+/, "") !== end) at2 += 1;
    const path2 = to.endsWith("/") || names2.length > 1 ? posix.join(to, end) : to;
    const file = {
      name: posix.basename(path2),
      folder: posix.dirname(path2),
      line: start + 1,
      lines: all.slice(start, at2),
      copy
    };
    at2 += 1;
    return file;
  });
}
__name(filesOf, "filesOf");

// src/proof/other-stage.ts
import { posix as posix2 } from "node:path";

// src/proof/reported.ts
function knownEdits(cause2, source, needed) {
  const { rule, paths } = cause2;
  const fix = knownFix(rule);
  if (fix === void 0) return void 0;
  if (namesAll(cause2)) return editsOf(tailored(rule, fix, source, paths.map(touched), needed));
  const edits2 = editsOf(fix);
  return edits2?.run === void 0 ? edits2 : { ...edits2, run: rooted(edits2.run, paths.map(touched)) };
}
__name(knownEdits, "knownEdits");
function leftOutEdits(cause2, needed) {
  const files = cause2.paths.map(touched);
  const spare = /* @__PURE__ */ __name((file) => !isRunnable(file) && file.kinds.some((kind) => /^content$|^only in/.test(kind)), "spare");
  if (!namesAll(cause2) || !files.every(spare) || needed(cause2.paths.map(({ path: path2 }) => path2)) !== false)
    return void 0;
  return { run: `rm -rf ${shellNames(files).join(" ")}` };
}
__name(leftOutEdits, "leftOutEdits");
function knownFix(rule) {
  const general = [...Object.values(BY_CAUSE), ...Object.values(BY_KIND), COPIED_TIME].find(
    (each) => each.rule === rule
  );
  return RULES.find(({ name }) => name === rule)?.fix ?? general?.fix;
}
__name(knownFix, "knownFix");
function touched({ path: path2, kinds, program, sums, ...read }) {
  const { seen, where = "", first, second, members: members2, alike: alike2, times, drawn: drawn2, stamps, columns } = read;
  const values = Object.fromEntries(kinds.map((kind) => [kind, [first ?? "", second ?? ""]]));
  const difference = { path: path2.slice(1), kinds, values, directory: false };
  if (seen === void 0 || first === void 0 || second === void 0) return { difference, kinds, program, sums };
  return {
    difference,
    kinds,
    program,
    sums,
    evidence: {
      cause: "unknown",
      seen: seen.split(" > "),
      where,
      first,
      second,
      members: members2,
      alike: alike2,
      times,
      drawn: drawn2,
      stamps,
      columns
    }
  };
}
__name(touched, "touched");
function filledIn2(run, cause2) {
  return run.includes("{paths}") && !namesAll(cause2) ? void 0 : withPaths(run, cause2.paths.map(touched));
}
__name(filledIn2, "filledIn");
function namesAll({ paths, count }) {
  if (paths.some(({ path: path2 }) => path2 === "/" || /[\u0000-\u001f\u007f]/.test(path2))) return false;
  return count <= paths.length || allAlike(paths.map(touched));
}
__name(namesAll, "namesAll");

// src/proof/run-end.ts
function endOf(text2, mask) {
  const comment = mask.search(/\s#/);
  const [live, dead] = comment < 0 ? [mask, ""] : [mask.slice(0, comment), text2.slice(comment)];
  const [ending = "", operator = ""] = /\s*(;|&&)[\s\\]*exit(?:\s+\d+)?[\s;]*$/.exec(live) ?? /\s*(?<!&)(&)\s*$/.exec(live) ?? [];
  const at2 = live.length - ending.length;
  if (operator === "&") return { before: text2.slice(0, at2), joint: "& wait &&", behind: dead };
  const joint = operator === ";" ? ";" : "&&";
  return { before: text2.slice(0, at2), joint, behind: text2.slice(at2, live.length) + dead };
}
__name(endOf, "endOf");
function withoutExec(text2, mask) {
  const calls2 = [...mask.matchAll(/(?<=(?:^|[;&|\n({]|\s(?:then|do|else))[\s\\]*)exec[ \t]+(?=[^\s<>&\d-])/g)];
  return calls2.toReversed().reduce((all, { 0: word2, index }) => all.slice(0, index) + all.slice(index + word2.length), text2);
}
__name(withoutExec, "withoutExec");

// src/proof/run-edits.ts
var FLAGS = /^(?:--\S+\s+)*/;
var BEFORE5 = String.raw`(?<=(?:^|[;&|(){}\n!]|(?<=^|[\s;&|(])(?:${CARRIERS2}|-m)(?=\s))\s*(?:\w+=\S*\s+)*)`;
function editRun(instruction, lines, { env, options, first = [], commands: commands2 }, escape = "\\") {
  const { rest, heredocs, line, headEnd } = instruction;
  const body = rest.replace(FLAGS, "");
  const variables = Object.entries(env).filter(([name]) => !isSet(name, rest + heredocs)).map(([name, value2]) => `${name}=${shellWord(value2)}`);
  const exporting = [
    ...first.filter((command) => !`${rest}${heredocs}`.includes(command)),
    ...variables.length === 0 ? [] : [`export ${variables.join(" ")}`]
  ].join(" && ");
  const head = lines.slice(0, headEnd - line + 1);
  const below = lines.slice(head.length);
  const words2 = body.startsWith("[") ? execWords(instruction) : void 0;
  if (words2) return execForm(rest, words2, { exporting, options, commands: commands2 }, escape);
  if (heredocs !== "" && /^\d*<<-?\s*\S+$/.test(body.trim())) {
    const script = scriptForm(below, { exporting, options, commands: commands2 });
    return "refused" in script ? script : { ...script, lines: [...head, ...script.lines] };
  }
  const end = withoutQuotes(rest).search(/\s#/);
  const live = end < 0 ? rest : rest.slice(0, end);
  if (/(?:&&|\|)\s*$/.test(withoutQuotes(live))) return { refused: "an operator of the shell ends the RUN" };
  const chosen = withOptions(head.join("\n"), headMask(head, escape), options);
  const begun = withBeginning(chosen.text.split("\n"), exporting, escape);
  return { lines: [...withEnd(begun, missing(commands2, live), escape), ...below], uncalled: chosen.uncalled };
}
__name(editRun, "editRun");
function withFlags(lines, flags) {
  const [first = "", ...others] = lines;
  const wanted = flags.filter((flag) => !new RegExp(`\\s${flag.split("=")[0] ?? flag}(?:[=\\s]|$)`).test(first));
  return wanted.length === 0 ? [...lines] : [first.replace(/^\s*\S+/, (keyword) => `${keyword} ${wanted.join(" ")}`), ...others];
}
__name(withFlags, "withFlags");
function isSet(name, run) {
  const alone2 = !/&&|\|\||[;|\n]/.test(run.replaceAll(/\\\n/g, " "));
  return new RegExp(alone2 ? `\\b${name}=` : `\\bexport\\s[^;&|
]*\\b${name}=|^\\s*${name}=\\S*\\s*$`, "m").test(run);
}
__name(isSet, "isSet");
function merged(commands2) {
  const parts2 = [...new Set(commands2.flatMap(steps))];
  const removed = parts2.map(removals);
  const paths = [...new Set(removed.flatMap((each) => each?.paths ?? []))];
  const others = parts2.filter((_part, index) => removed[index] === void 0);
  if (paths.length === 0) return others;
  const recursive = removed.some((each) => each?.recursive);
  return [...others, `rm ${recursive ? "-rf" : "-f"} ${paths.join(" ")}`];
}
__name(merged, "merged");
function steps(command) {
  const parts2 = [];
  const mask = withoutQuotes(command);
  let depth = 0;
  let from = 0;
  for (let at2 = 0; at2 < mask.length; at2 += 1) {
    if ("({".includes(mask[at2] ?? "")) depth += 1;
    if (")}".includes(mask[at2] ?? "")) depth -= 1;
    if (depth > 0 || !mask.startsWith(" && ", at2)) continue;
    parts2.push(command.slice(from, at2));
    from = at2 + 4;
  }
  return [...parts2, command.slice(from)];
}
__name(steps, "steps");
function outermost(command) {
  let rest = withoutQuotes(command);
  for (let before2 = ""; before2 !== rest; ) [before2, rest] = [rest, rest.replaceAll(/\([^()]*\)/g, "")];
  return rest;
}
__name(outermost, "outermost");
function removals(part2) {
  const [, flags, paths] = /^rm (-rf|-f) ((?:[^\s|;&<>$`()'"\\]+|'[^']*')(?: (?:[^\s|;&<>$`()'"\\]+|'[^']*'))*)$/.exec(part2) ?? [];
  return paths === void 0 ? void 0 : { paths: paths.match(/'[^']*'|\S+/g) ?? [], recursive: flags === "-rf" };
}
__name(removals, "removals");
function missing(commands2, rest) {
  const parts2 = rest.split(/\s*(?:&&|;|\n)\s*/).map((part2) => part2.replaceAll(/\s+/g, " ").trim());
  const last = parts2.findLastIndex(
    (part2) => part2 !== "" && !/^(?:rm |find .* -delete$|: >|exit(?: \d+)?$)/.test(part2) && !commands2.includes(part2)
  );
  const ending = parts2.slice(last + 1);
  const gone2 = new Set(ending.flatMap((part2) => /^rm\s/.test(part2) ? part2.split(" ").slice(1) : []));
  return commands2.flatMap((command) => {
    if (ending.includes(command) || command.includes(";") && rest.includes(command)) return [];
    const removal = removals(command);
    if (!removal) return [command];
    const left = removal.paths.filter((path2) => !gone2.has(path2));
    return left.length === 0 ? [] : [`rm ${removal.recursive ? "-rf" : "-f"} ${left.join(" ")}`];
  });
}
__name(missing, "missing");
function execWords(instruction) {
  const { words: words2 } = wordsOf(instruction);
  return words2[0]?.startsWith("[") === true ? void 0 : words2;
}
__name(execWords, "execWords");
function execForm(rest, words2, { exporting, options, commands: commands2 }, escape) {
  const [flags = ""] = FLAGS.exec(rest) ?? [];
  const [program = "", option = "", script] = words2;
  if (script !== void 0 && words2.length === 3 && /(?:^|\/)(?:ba|da|a|z|k)?sh$/.test(program) && /^-\w*c$/.test(option)) {
    const chosen2 = withOptions(script, shellMask(script), options);
    const begun2 = exporting === "" ? chosen2.text : `${exporting} && ${chosen2.text}`;
    const whole = joined(begun2, shellMask(begun2), missing(commands2, script));
    const json = [program, option, whole].map((word2) => JSON.stringify(word2)).join(", ");
    return { lines: [`RUN ${flags}[${json}]`], uncalled: chosen2.uncalled };
  }
  const line = words2.map(shellWord).join(" ");
  const chosen = withOptions(line, shellMask(line), options);
  if (chosen.text === line && exporting === "" && commands2.length === 0)
    return { lines: [`RUN ${rest}`], uncalled: chosen.uncalled };
  const begun = [`RUN ${flags}${exporting === "" ? "" : `${exporting} && `}${chosen.text}`];
  return { lines: withEnd(begun, commands2, escape), uncalled: chosen.uncalled };
}
__name(execForm, "execForm");
var CALLS = [
  [/\bpython[\d.]*\b/, (command) => `__import__("subprocess").run(["sh", "-c", ${command}], check=True)`],
  [/\bnode\b/, (command) => `require("child_process").execFileSync("sh", ["-c", ${command}], { stdio: "inherit" });`],
  [/\bruby\b/, (command) => `system("sh", "-c", ${command.replaceAll("#", "\\#")}, exception: true)`],
  [/\bperl\b/, (command) => `system("sh", "-c", ${command.replaceAll(/[$@]/g, "\\$&")}) == 0 or die;`]
];
function scriptForm(lines, { exporting, options, commands: commands2 }) {
  const script = lines.slice(0, -1);
  const shebang = script[0]?.startsWith("#!") === true ? script[0] : void 0;
  if (shebang !== void 0 && !/[/\s](?:ba|da|a|z|k)?sh\b/.test(shebang)) {
    const called2 = CALLS.find(([language]) => language.test(shebang))?.[1];
    if (called2 === void 0 || exporting !== "") return { refused: "the RUN is a script, and not one of a shell" };
    const ending2 = commands2.filter((command) => !script.includes(called2(JSON.stringify(command))));
    return {
      lines: [...script, ...ending2.map((command) => called2(JSON.stringify(command))), ...lines.slice(-1)],
      uncalled: Object.keys(options)
    };
  }
  const text2 = script.join("\n");
  const chosen = withOptions(text2, shellMask(text2), options);
  const ended = missing(commands2, text2);
  const called = ended.length === 0 ? chosen.text : withoutExec(chosen.text, shellMask(chosen.text));
  const [first = "", ...others] = called.split("\n");
  const begun = [
    ...shebang === void 0 ? [] : [first],
    ...exporting === "" ? [] : [exporting],
    ...shebang === void 0 ? [first] : [],
    ...others
  ];
  const careful = /^\s*set\s+-\w*e|^#!.*sh\s+-\w*e/m.test(text2);
  const ending = careful || ended.length === 0 ? ended : [["[ $? -eq 0 ]", ...ended].join(" && ")];
  const last = begun.findLastIndex((line) => !/^\s*(?:#.*)?$/.test(line));
  if (/^\s*exit(?:\s+\d+)?\s*;?\s*$/.test(begun[last] ?? "")) begun.splice(last, 0, ...ended);
  else if (/[^&]&\s*$/.test(begun[last] ?? "") && ended.length > 0) begun.push("wait", ...ended);
  else begun.push(...ending);
  return { lines: [...begun, ...lines.slice(-1)], uncalled: chosen.uncalled };
}
__name(scriptForm, "scriptForm");
function withScripts(text2, mask) {
  const calls2 = [...text2.matchAll(/\bsh\s+-\w*c\s+'([^']*)'/g)].filter(({ index }) => mask.startsWith("sh", index));
  return calls2.reduce((all, { 0: call2, 1: script = "", index }) => {
    const end = index + call2.length - 1;
    return `${all.slice(0, end - script.length - 1)};${shellMask(script)};${all.slice(end + 1)}`;
  }, mask);
}
__name(withScripts, "withScripts");
function withOptions(text2, outer, options) {
  const mask = withScripts(text2, outer);
  const uncalled = [];
  const places3 = [];
  for (const [command, flags] of Object.entries(options)) {
    const [name = "", ...verbs] = command.split(" ").map((word2) => word2.replaceAll(/[.+*?^$()|[\]{}\\]/g, "\\$&"));
    const called = new RegExp(
      `${BEFORE5}(?:[\\w./-]*/)?${[`${name}[\\d.]*`, ...verbs].join("\\s+")}(?=[\\s;&|)]|$)`,
      "g"
    );
    const calls2 = [...mask.matchAll(called)].map((call2) => call2.index + call2[0].length);
    if (calls2.length === 0) uncalled.push(command);
    for (const end of calls2) {
      const [arguments_ = ""] = /^[^;&|\n]*/.exec(mask.slice(end)) ?? [];
      if (UNPACKING.test(`${name}${arguments_.replace(/^\s+/, " ")}`)) continue;
      const [firstFlag = ""] = flags.split(/[ =]/);
      if (!new RegExp(`\\s${firstFlag}(?=[\\s=]|$)`).test(arguments_)) places3.push([end, ` ${flags}`]);
    }
  }
  const written3 = places3.toSorted(([one], [other]) => other - one).reduce((whole, [at2, flags]) => whole.slice(0, at2) + flags + whole.slice(at2), text2);
  return { text: written3, uncalled };
}
__name(withOptions, "withOptions");
var UNPACKING = /^jar (?:-?[\w0]*[xt]|--extract|--list)|^7\w* [xelt]\b/;
function headMask(lines, escape) {
  const [, keyword = ""] = /^(\s*\S+\s)/.exec(lines[0] ?? "") ?? [];
  const text2 = lines.map((line, index) => index > 0 && /^\s*#/.test(line) ? " ".repeat(line.length) : line).map(
    (line) => line.trimEnd().endsWith(escape) ? `${line.trimEnd().slice(0, -1)} ${" ".repeat(line.length - line.trimEnd().length)}` : line
  ).join(" ");
  const begun = `${" ".repeat(keyword.length - 1)};${text2.slice(keyword.length)}`;
  return withoutQuotes(
    begun.replace(
      /^(\s*;\s*)((?:--\S+\s+)+)/,
      (_all, start, flags) => start + " ".repeat(flags.length)
    )
  );
}
__name(headMask, "headMask");
function shellMask(text2) {
  return withoutQuotes(text2.replaceAll("\\\n", "  ").replaceAll(/^\s*#.*$/gm, (comment) => " ".repeat(comment.length)));
}
__name(shellMask, "shellMask");
function withoutQuotes(text2) {
  return text2.replaceAll(/"(?:\\.|[^"\\])*"|'[^']*'|\\./gs, (quoted2) => "_".repeat(quoted2.length));
}
__name(withoutQuotes, "withoutQuotes");
function withBeginning(lines, exporting, escape) {
  if (exporting === "") return [...lines];
  let index = 0;
  let column = (/^\s*\S+\s+/.exec(lines[0] ?? "")?.[0] ?? "").length;
  for (; ; ) {
    const rest = (lines[index] ?? "").slice(column);
    const flag = /^\s*--\S+/.exec(rest)?.[0];
    if (flag !== void 0) column += flag.length;
    else if (index + 1 < lines.length && (rest.trim() === "" || rest.trim() === escape || index > 0 && /^\s*#/.test(rest))) {
      index += 1;
      column = 0;
    } else break;
  }
  return lines.map((line, at2) => {
    if (at2 !== index) return line;
    const [, space = "", rest = ""] = /^(\s*)(.*)$/s.exec(line.slice(column)) ?? [];
    return `${line.slice(0, column)}${space}${exporting} && ${rest}`;
  });
}
__name(withBeginning, "withBeginning");
function joined(text2, mask, commands2) {
  if (commands2.length === 0) return text2;
  const { before: before2, joint, behind } = endOf(text2, mask);
  const called = withoutExec(before2, mask);
  return `${called}${joint === "&&" ? " " : ""}${joint} ${commands2.join(" && ")}${behind}`;
}
__name(joined, "joined");
function withEnd(lines, commands2, escape) {
  if (commands2.length === 0) return [...lines];
  const text2 = lines.join("\n");
  const end = endOf(text2, headMask(lines, escape));
  const called = withoutExec(end.before, headMask(end.before.split("\n"), escape)).split("\n");
  if (end.joint === "&&") {
    const styled = appended(called, commands2, escape);
    return `${styled.join("\n")}${end.behind}`.split("\n");
  }
  const [indent = ""] = /^\s*/.exec(called.length > 1 ? called.at(-1) ?? "" : "    ") ?? [];
  const space = end.joint === ";" ? "" : " ";
  return `${called.join("\n")}${space}${end.joint} ${escape}
${indent}${commands2.join(" && ")}${end.behind}`.split(
    "\n"
  );
}
__name(withEnd, "withEnd");
function appended(lines, commands2, escape) {
  const last = (lines.at(-1) ?? "").trimEnd();
  const bare2 = (last.endsWith(escape) ? last.slice(0, -1) : last).trimEnd().replace(/(?<!\\);$/, "").trimEnd();
  const earlier = lines.slice(0, -1).findLast((line, index) => index === 0 || !/^\s*(?:#|$)/.test(line)) ?? "";
  const before2 = earlier.trimEnd().slice(0, -1).trimEnd();
  const [, indent = "", leading = ""] = /^(\s*)(&&\s*)?/.exec(lines.length > 1 ? bare2 : " ") ?? [];
  if (leading === "" && /(?:&&|;)$/.test(before2)) {
    const all2 = [
      `${bare2} && ${escape}`,
      ...commands2.map((command, index) => `${indent}${command}${index < commands2.length - 1 ? ` && ${escape}` : ""}`)
    ];
    return [...lines.slice(0, -1), ...all2];
  }
  const space = indent === "" ? " " : indent;
  const all = [
    `${bare2} ${escape}`,
    ...commands2.map((command, index) => `${space}&& ${command}${index < commands2.length - 1 ? ` ${escape}` : ""}`)
  ];
  return [...lines.slice(0, -1), ...all];
}
__name(appended, "appended");

// src/proof/other-stage.ts
function inOtherStage(text2, cause2) {
  const { at: at2 } = cause2;
  const line = at2?.line;
  if (line === void 0 || cause2.paths.length === 0) return void 0;
  const made2 = cause2.paths.flatMap(({ path: path2 }) => madeIn(text2, line, path2) ?? []);
  const run = made2[0]?.line;
  if (run === void 0 || made2.length < cause2.paths.length || made2.some((each) => each.line !== run)) return void 0;
  const paths = cause2.paths.map((each, index) => ({ ...each, path: made2[index]?.path ?? each.path }));
  const there = { ...cause2, at: { ...at2, file: at2?.file ?? "", line: run }, paths };
  return {
    cause: there,
    paths: cause2.paths.map(({ path: path2 }) => path2),
    named: made2.some(({ named: named5 }) => named5),
    copy: line
  };
}
__name(inOtherStage, "inOtherStage");
function fixThere(text2, cause2) {
  const there = inOtherStage(text2, cause2);
  const source = there && runOf(text2, there);
  const fix = knownFix(cause2.rule);
  if (!there || source === void 0 || fix === void 0) return void 0;
  const own = tailored(cause2.rule, fix, source, there.cause.paths.map(touched), there.named);
  const edits2 = editsOf(own);
  const works = edits2 !== void 0 && strayed(edits2, there) === void 0;
  if (works && !empties(edits2)) return { fix: fixText(own), edits: edits2 };
  if (leftOut(text2, there)) return { fix: LEAVE, edits: void 0 };
  return works ? { fix: fixText(own), edits: edits2 } : void 0;
}
__name(fixThere, "fixThere");
function runOf(text2, { cause: cause2 }) {
  const run = dockerfileLines(text2).instructions.find(({ line }) => line === cause2.at?.line);
  return run && text2.split(/\r?\n/).slice(run.line - 1, run.end).join("\n");
}
__name(runOf, "runOf");
var LEAVE = "# leave this COPY out: each build makes another file, and no command is known that makes it alike\n# where the server needs it: make it at the first start, or give the command a fixed value or seed\n# a stage from which nothing is copied any more is built by --target alone";
function leftOut(text2, copied) {
  const source = runOf(text2, copied);
  if (source === void 0 || source.includes(EPOCH2)) return void 0;
  const paths = copied.cause.paths.map((each, at2) => ({ ...each, path: copied.paths[at2] ?? each.path }));
  const removal = knownEdits({ ...copied.cause, paths }, source, false);
  const { instructions } = dockerfileLines(text2);
  const copy = instructions.find(({ line }) => line === copied.copy);
  if (!copy || removal === void 0 || strayed(removal, copied) !== TAKEN) return void 0;
  const [taken = "", ...others] = wordsOf(copy).words;
  const alone2 = others.length === 1 && copied.cause.paths.every(({ path: path2 }) => path2 === posix2.join("/", taken));
  const after = instructions.filter(({ line, keyword }) => line > copy.line && keyword === "COPY");
  const elsewhere = [neededFiles(text2, copy.line), ...after.map(({ rest }) => rest)].join("\n");
  if (!alone2 || copied.paths.some((path2) => speaksOf(elsewhere, path2))) return void 0;
  const lines = text2.split(/\r?\n/).slice(copy.line - 1, copy.end);
  return lines.map(
    (line, at2) => at2 === 0 ? `# left out, as each build has another: ${line.trimStart()}` : `# ${line}`
  );
}
__name(leftOut, "leftOut");
var TAKEN = "it would take away what the COPY takes: leave it out of both";
function strayed({ run }, copied) {
  if (run === void 0 || !copied) return void 0;
  if (copied.named && /\brm\s|-delete\b/.test(outermost(run))) return TAKEN;
  const there = copied.cause.paths.every(({ path: path2 }, index) => path2 === copied.paths[index]);
  const speaks = /\{(?:paths|folders)\}/.test(run) || !/(?:^|\s)\/\w/.test(run) || copied.cause.paths.some(({ path: path2 }) => run.includes(path2) || run.split(/\s+/).some((word2) => names(word2, path2)));
  return there || speaks ? void 0 : "its command names paths of the image, which are others in that stage";
}
__name(strayed, "strayed");
function names(word2, path2) {
  const glob = word2.slice(1).replaceAll(/\?+/g, "*");
  return word2.startsWith("/") && /[*?]/.test(word2) && [glob, `${glob}/**`].some((each) => matches(each, path2.slice(1)));
}
__name(names, "names");

// src/proof/triggers.ts
var FLAG = "--as-trigger";
function asRuns(text2) {
  return text2.replaceAll(/^[ \t]*ONBUILD[ \t]+RUN[ \t]/gim, `RUN ${FLAG} `);
}
__name(asRuns, "asRuns");
function asTriggers(text2) {
  return text2.replaceAll(
    new RegExp(`(^ARG SOURCE_DATE_EPOCH\\r?\\n)?((?:^[ \\t]*#.*\\r?\\n)*)^RUN ${FLAG} `, "gm"),
    (_all, declared2, comments) => `${declared2 === void 0 ? "" : `ONBUILD ${declared2}`}${comments}ONBUILD RUN `
  );
}
__name(asTriggers, "asTriggers");

// src/proof/patch.ts
var EPOCH3 = "SOURCE_DATE_EPOCH";
function patched(text2, reported, options = {}) {
  const done = patchedRuns(asRuns(text2), reported, options);
  return { ...done, text: asTriggers(done.text) };
}
__name(patched, "patched");
function patchedRuns(text2, reported, { leaveOut = false }) {
  const copied = /* @__PURE__ */ new Map();
  const causes = reported.map((cause2) => {
    const there = inOtherStage(text2, cause2);
    if (there) copied.set(there.cause, there);
    return there?.cause ?? cause2;
  });
  const needed = new Map(
    causes.map((cause2) => [cause2, copied.get(cause2)?.named === true ? () => true : neededByOthers(text2, cause2)])
  );
  const eol = text2.includes("\r\n") ? "\r\n" : "\n";
  const { lines, rewritten: rewritten2, brought } = withReplacements(text2, leaveOut ? [] : causes, needed);
  const { directives, instructions } = dockerfileLines(lines.join("\n"));
  const escape = directives.get("escape") === "`" ? "`" : "\\";
  const byLine = /* @__PURE__ */ new Map();
  const left = [];
  for (const cause2 of causes) {
    const line = cause2.at?.line;
    if (line === void 0) left.push({ cause: cause2, because: "it is not of one instruction" });
    else byLine.set(line, [...byLine.get(line) ?? [], cause2]);
  }
  const written3 = [];
  const changes = [];
  for (const [line, own] of byLine) {
    const instruction = instructions.find((each) => each.line === line);
    if (!instruction) {
      left.push(
        ...own.map((cause2) => ({ cause: cause2, because: "the Dockerfile has changed: no instruction begins there now" }))
      );
      continue;
    }
    const done = edited3(instruction, own, lines.slice(line - 1, instruction.end), {
      instructions,
      escape,
      rewritten: rewritten2,
      copied,
      needed,
      leaveOut,
      spared: /* @__PURE__ */ __name((cause2) => {
        const from = copied.get(cause2);
        return from !== void 0 && leftOut(text2, from) !== void 0;
      }, "spared")
    });
    left.push(...done.left);
    written3.push(...done.written);
    if (done.change) changes.push(done.change);
  }
  for (const each of left.filter(({ because }) => because === TAKEN)) {
    const from = copied.get(each.cause);
    const copy = instructions.find(({ line }) => line === from?.copy);
    const without3 = from && leftOut(text2, from);
    if (!copy || !without3 || changes.some(({ instruction }) => instruction === copy)) continue;
    changes.push({ instruction: copy, lines: without3, args: [] });
    written3.push(each.cause);
    left.splice(left.indexOf(each), 1);
  }
  for (const line of new Set(brought.map(({ copy }) => copy.line))) {
    const copy = instructions.find((each) => each.line === line);
    if (copy === void 0 || !copy.heredocs.includes(EPOCH3) || declared(EPOCH3, copy, instructions)) continue;
    changes.push({ instruction: copy, lines: lines.slice(copy.line - 1, copy.end), args: [EPOCH3] });
  }
  return { text: applied(lines, instructions, changes).join(eol), written: written3, left };
}
__name(patchedRuns, "patchedRuns");
function edited3(instruction, causes, lines, file) {
  const left = [];
  const able = [];
  for (const cause2 of causes) {
    const named5 = file.copied.get(cause2)?.named;
    const needed = file.needed.get(cause2) ?? (() => true);
    const edits2 = file.leaveOut ? leftOutEdits(cause2, needed) : file.rewritten.get(cause2) ?? knownEdits(cause2, lines.join("\n"), needed);
    const run = edits2?.run === void 0 ? void 0 : filledIn2(edits2.run, cause2);
    const because = edits2 === void 0 ? named5 ? TAKEN : needed(pathsOf(cause2)) !== false && (file.leaveOut || isRemoved(cause2.rule)) ? "another instruction brings or needs what it would take away" : "only a person can do this" : empties(edits2) && file.spared(cause2) ? TAKEN : unable(instruction, edits2, file.instructions) ?? strayed(edits2, file.copied.get(cause2));
    if (because !== void 0) left.push({ cause: cause2, because });
    else if (edits2?.run !== void 0 && run === void 0)
      left.push({ cause: cause2, because: "it has more paths than the report names" });
    else if (edits2 !== void 0) able.push({ cause: cause2, edits: edits2, run });
  }
  const args = [...new Set(able.flatMap(({ edits: edits2 }) => edits2.args ?? []))].filter(
    (name) => !declared(name, instruction, file.instructions)
  );
  const result = instruction.keyword === "RUN" ? editRun(
    instruction,
    lines,
    {
      env: Object.assign({}, ...able.map(({ edits: edits2 }) => edits2.env)),
      options: Object.assign({}, ...able.map(({ edits: edits2 }) => edits2.options)),
      first: [...new Set(able.flatMap(({ edits: edits2 }) => edits2.first ?? []))],
      commands: merged(able.flatMap(({ run }) => run ?? []))
    },
    file.escape
  ) : {
    lines: withFlags(
      lines,
      able.flatMap(({ edits: edits2 }) => edits2.copy?.split(" ") ?? [])
    ),
    uncalled: []
  };
  if ("refused" in result)
    return { written: [], left: [...left, ...able.map(({ cause: cause2 }) => ({ cause: cause2, because: result.refused }))] };
  const replaced2 = causes.some((cause2) => file.rewritten.has(cause2));
  const unchanged = !replaced2 && args.length === 0 && result.lines.join("\n") === lines.join("\n");
  const written3 = [];
  for (const { cause: cause2, edits: edits2 } of able) {
    const { options = {}, ...others } = edits2;
    const called = Object.keys(options).filter((command) => !result.uncalled.includes(command));
    const nothing = called.length === 0 && Object.keys(others).length === 0;
    if (nothing)
      left.push({ cause: cause2, because: `the instruction does not call ${Object.keys(options).join(" or ")} itself` });
    else if (unchanged)
      left.push({
        cause: cause2,
        because: "the Dockerfile has this fix already; if the builds still differ, it is not enough: fix with leave-out"
      });
    else written3.push(cause2);
  }
  return { written: written3, left, ...!unchanged && { change: { instruction, lines: result.lines, args } } };
}
__name(edited3, "edited");
var LAST = /^(?:rm -r?f|mv|sed -i -E -e|perl -0777 -pi -e) |UPDATE "/;
var GUESSED = /^(?:PYTHONHASHSEED|PERL_HASH_SEED|PERL_PERTURB_KEYS|CONST_RANDOM_SEED|TAR_OPTIONS)$/;
function inBroughtFiles(text2, run, cause2, edits2) {
  const { rule, shows = [], paths } = cause2;
  const { replace, options, run: command = "", env = {} } = edits2 ?? {};
  const written3 = replace !== void 0 && (text2.includes("__TIMESTAMP__") || !areSourceTimes({ replace }));
  const guessed = Object.keys(env).every((name) => GUESSED.test(name));
  const removal = command === "" || /^printf '%s\\n' .*\| xargs /.test(command) || LAST.test(command) && !RULES.some(({ name, fix }) => name === rule && editsOf(fix)?.run);
  if (written3 || options !== void 0 || !guessed || !removal) return void 0;
  const found = broughtEdits(text2, run, [.../* @__PURE__ */ new Set([rule, ...shows.flatMap(ruleOf), ...seededWith(rule)])]);
  const measured2 = command.startsWith("rm ") && rule === BY_CAUSE.time.rule && shows.includes("number");
  if (measured2 && paths.every(({ kinds }) => isOneSided(kinds)) && broughtEdits(text2, run, [BY_CAUSE.number.rule]).length === 0)
    return void 0;
  const places3 = [rule, ...shows.flatMap(ruleOf)].filter(
    (each) => /^general\/(?:temporary-path|host-name)$/.test(each)
  );
  if (command !== "" && places3.some((each) => broughtEdits(text2, run, [each]).length === 0)) return void 0;
  const spent = command !== "" && rule === BY_CAUSE.time.rule && paths.some(({ seen, times }) => seen === "a time in text" && times === void 0);
  if (found.length === 0) return void 0;
  const edited4 = asEdited(text2, found);
  const dated2 = command !== "" && rule === BY_CAUSE.time.rule && asksFiles(edited4);
  if (dated2 || spent && measures2(edited4)) return void 0;
  const beside = besideFiles(found, edits2, cause2, run.rest);
  const mends = /* @__PURE__ */ __name((each) => broughtEdits(text2, run, [each]).length > 0, "mends");
  const placed2 = [rule, ...shows].some((each) => /temporary.path/.test(each));
  const lacking = placed2 || ![rule, ...shows.flatMap(ruleOf)].every(mends);
  const mended = MENDED.filter((each) => mends(BY_CAUSE[each].rule) && (each === "time" || !lacking));
  const last = command === "" || command.startsWith("rm ");
  const behind = last ? void 0 : behindCode(paths.map(touched), mended) ?? (lacking ? command : void 0);
  return { found, beside: { ...beside, ...beside.run === void 0 && behind !== void 0 && { run: behind } } };
}
__name(inBroughtFiles, "inBroughtFiles");
function ruleOf(shown4) {
  return Object.entries(BY_CAUSE).flatMap(
    ([cause2, { rule }]) => cause2 === shown4 && cause2 !== "unknown" ? [rule] : []
  );
}
__name(ruleOf, "ruleOf");
function seededWith(rule) {
  return rule.endsWith("/sqlite") ? [BY_CAUSE.time.rule, BY_CAUSE["random value"].rule] : [];
}
__name(seededWith, "seededWith");
function fixInFile(text2, cause2) {
  const there = inOtherStage(text2, cause2);
  const own = there?.cause ?? cause2;
  const lines = text2.split(/\r?\n/);
  const run = dockerfileLines(text2).instructions.find(
    ({ line, keyword }) => line === own.at?.line && keyword === "RUN"
  );
  if (run === void 0) return void 0;
  const edits2 = knownEdits(own, lines.slice(run.line - 1, run.end).join("\n"), there?.named);
  const { found, beside } = inBroughtFiles(text2, run, own, edits2) ?? {};
  const [first] = found ?? [];
  if (found === void 0 || first === void 0) return void 0;
  const replace = found.map(({ from, to }) => ({ from: from.trim(), to: to.trim() }));
  return {
    fix: fixText({ ...beside, replace }),
    line: first.line,
    command: first.from.trim(),
    instead: first.to.trim()
  };
}
__name(fixInFile, "fixInFile");
function neededByOthers(text2, { at: at2 }) {
  if (at2?.line === void 0) return () => false;
  const others = { needed: neededFiles(text2, at2.line), brought: broughtFiles(text2, at2.line) };
  return (paths) => neededBy(others, paths);
}
__name(neededByOthers, "neededByOthers");
function pathsOf({ paths }) {
  return paths.map(({ path: path2 }) => path2);
}
__name(pathsOf, "pathsOf");
function withReplacements(text2, causes, needed) {
  const source = text2.split(/\r?\n/);
  const lines = [...source];
  const { instructions } = dockerfileLines(text2);
  const rewritten2 = /* @__PURE__ */ new Map();
  const brought = [];
  for (const cause2 of causes) {
    const instruction = instructions.find(({ line, keyword }) => line === cause2.at?.line && keyword === "RUN");
    if (!instruction) continue;
    const [from, to] = [instruction.line - 1, instruction.end];
    const edits2 = knownEdits(cause2, source.slice(from, to).join("\n"), needed.get(cause2));
    const elsewhere = inBroughtFiles(text2, instruction, cause2, edits2);
    for (const { line, from: old, to: anew3 } of elsewhere?.found ?? [])
      if (lines[line - 1] === old) lines.splice(line - 1, 1, anew3);
    if (elsewhere !== void 0) {
      rewritten2.set(cause2, elsewhere.beside);
      brought.push(...elsewhere.found);
    }
    if (elsewhere !== void 0 || edits2?.replace === void 0) continue;
    const pieces2 = edits2.replace.filter((piece) => !asked(rewritten2, causes, cause2).has(piece.from));
    const anew2 = pieces2.reduce(
      (all, piece) => all.replaceAll(piece.from, () => piece.to),
      lines.slice(from, to).join("\n")
    );
    if (anew2.split("\n").length !== to - from) continue;
    lines.splice(from, to - from, ...anew2.split("\n"));
    rewritten2.set(cause2, edits2);
  }
  return { lines, rewritten: rewritten2, brought };
}
__name(withReplacements, "withReplacements");
function asked(rewritten2, causes, { at: at2 }) {
  const others = causes.filter((other) => other.at?.line === at2?.line);
  return new Set(others.flatMap((other) => rewritten2.get(other)?.replace ?? []).map(({ from }) => from));
}
__name(asked, "asked");
function unable({ keyword, line }, { env, options, run, copy }, all) {
  const ofRun = env !== void 0 || options !== void 0 || run !== void 0;
  if (keyword === "COPY" || keyword === "ADD") {
    return ofRun ? `${keyword} takes no command: what makes the file comes before it, in the folder or stage that it copies` : void 0;
  }
  if (keyword !== "RUN") return `it is a ${keyword}`;
  if (copy !== void 0) return "it is a RUN, and the fix is one for COPY";
  const shell = all.findLast((each) => each.keyword === "SHELL" && each.line < line);
  return ofRun && shell && !shell.rest.includes('sh"') ? "its shell is not one of POSIX" : void 0;
}
__name(unable, "unable");
function declared(argument, { line }, all) {
  const [name] = argument.split("=");
  return stageAbove(all, line).some(
    ({ keyword, rest }) => keyword === "ARG" && rest.split(/\s+/).some((word2) => word2.split("=")[0] === name)
  );
}
__name(declared, "declared");
function applied(lines, instructions, changes) {
  const stageOf = /* @__PURE__ */ __name(({ line }) => instructions.findLast(({ keyword, line: at2 }) => keyword === "FROM" && at2 < line)?.line ?? 0, "stageOf");
  const first = /* @__PURE__ */ new Map();
  for (const { instruction, args } of changes) {
    for (const name of args) {
      const key = `${stageOf(instruction)} ${name}`;
      first.set(key, Math.min(first.get(key) ?? Infinity, instruction.line));
    }
  }
  const result = [...lines];
  for (const { instruction, lines: own, args } of changes.toSorted(
    (one, other) => other.instruction.line - one.instruction.line
  )) {
    const { line, end } = instruction;
    result.splice(line - 1, end - line + 1, ...own);
    let at2 = line - 1;
    while (at2 > 0 && /^\s*#/.test(result[at2 - 1] ?? "") && at2 - 1 > stageOf(instruction) - 1) at2 -= 1;
    const here = args.filter((name) => first.get(`${stageOf(instruction)} ${name}`) === line);
    result.splice(at2, 0, ...here.map((name) => `ARG ${name}`));
  }
  return result;
}
__name(applied, "applied");

// src/proof/policy.ts
var LONGEST_DAYS = 366;
var DAY_MS = 864e5;
var NAMED_PATHS2 = 20;
var RUNS2 = /^config\.config\.(?:Cmd|Entrypoint|Env|User|WorkingDir|Shell|OnBuild|Healthcheck)\b/;
function policy(allowances, { stage, now }) {
  const own = allowances.map((allowance2, index) => ({ allowance: allowance2, report: named4(allowance2, index + 1) })).filter(({ allowance: allowance2 }) => allowance2.stage === void 0 || allowance2.stage === stage);
  for (const { allowance: allowance2, report } of own) expectNear(allowance2, report, now);
  const past = /* @__PURE__ */ __name(({ allowance: allowance2 }) => Date.parse(allowance2.until) + DAY_MS <= now, "past");
  const valid = own.filter((each) => !past(each));
  const used = /* @__PURE__ */ new Map();
  const refused = [];
  const use = /* @__PURE__ */ __name((report, path2) => {
    const entry = used.get(report.entry) ?? { ...report, count: 0, paths: [] };
    used.set(report.entry, entry);
    entry.count += 1;
    if (entry.paths.length < NAMED_PATHS2) entry.paths.push(path2);
  }, "use");
  const covered2 = /* @__PURE__ */ __name((each) => {
    let open3 = each.difference.kinds;
    const parts2 = [];
    for (const { allowance: allowance2, report } of valid) {
      if (allowance2.path === void 0 || !matches(bare(allowance2.path), each.difference.path)) continue;
      const kinds = coveredKinds(allowance2, open3);
      if (kinds.length === 0) continue;
      if (each.guarded?.some((kind) => kinds.includes(kind)) && wild(allowance2.path)) {
        if (refused.length < NAMED_PATHS2) refused.push({ entry: report.entry, path: `/${each.difference.path}` });
        continue;
      }
      parts2.push([report, kinds]);
      open3 = open3.filter((kind) => !kinds.includes(kind));
    }
    if (open3.length > 0) return false;
    for (const [report, kinds] of parts2) use(report, pathReport(each, kinds));
    return true;
  }, "covered");
  return {
    remaining: /* @__PURE__ */ __name((found) => found.filter((each) => !covered2(each)), "remaining"),
    remainingFields: /* @__PURE__ */ __name((differences2) => differences2.filter(({ field, first, second }) => {
      const found = valid.find(
        ({ allowance: allowance2 }) => allowance2.field !== void 0 && matches(allowance2.field, field) && !(RUNS2.test(field) && wild(allowance2.field))
      );
      if (found) use(found.report, { path: field, kinds: ["content"], first, second });
      return !found;
    }), "remainingFields"),
    report: /* @__PURE__ */ __name(() => ({
      allowed: [...used.values()].sort((one, other) => one.entry - other.entry),
      unused: valid.map(({ report }) => report).filter(({ entry }) => !used.has(entry) && !refused.some((each) => each.entry === entry)),
      expired: own.filter(past).map(({ report }) => report),
      refused
    }), "report")
  };
}
__name(policy, "policy");
function unallowed(found, { remaining }) {
  const named5 = withoutParents(found);
  const left = new Set(remaining(named5));
  if (left.size === named5.length) return [...found];
  const told4 = new Set(named5);
  const above = new Set([...left].flatMap(({ difference }) => foldersOf2(difference.path)));
  return found.filter((each) => left.has(each) || !told4.has(each) && above.has(each.difference.path));
}
__name(unallowed, "unallowed");
function foldersOf2(path2) {
  const parts2 = path2.split("/");
  return parts2.map((_, length) => parts2.slice(0, length).join("/"));
}
__name(foldersOf2, "foldersOf");
function guardedKinds({ difference, first, second }) {
  const sides = [first, second].filter((entry) => entry !== void 0);
  const program = isProgram({ difference, first, second }) || sides.some(({ content }) => !("bytes" in content));
  const privileged = sides.some((entry) => (entry.facts().mode & 3072) !== 0);
  return difference.kinds.filter(
    (kind) => kind === "xattr" || kind === "link" || kind === "mode" && privileged || program && ["content", "only in the first", "only in the second", "duplicate", "kind"].includes(kind)
  );
}
__name(guardedKinds, "guardedKinds");
function isProgram({ difference: { path: path2 }, first, second }) {
  return [first, second].some((entry) => entry !== void 0 && runs3(entry, path2));
}
__name(isProgram, "isProgram");
function runs3({ content, kind, facts }, path2) {
  if (kind === "symbolic link") return SHARED_LIBRARY.test(path2) || /(?:^|\/)s?bin\/[^/]+$/.test(path2);
  if (kind !== "file" && kind !== "hard link") return false;
  if ((facts().mode & 73) !== 0 || SHARED_LIBRARY.test(path2)) return true;
  return "bytes" in content && content.bytes.subarray(0, 4).toString("latin1") === "\x7FELF";
}
__name(runs3, "runs");
function coveredKinds(allowance2, open3) {
  if (allowance2.kind === void 0) return [...open3];
  const kinds = [allowance2.kind].flat();
  const covered2 = open3.filter((kind) => kinds.includes(kind));
  const changed = covered2.some((kind) => CONTENT.includes(kind));
  return open3.filter((kind) => covered2.includes(kind) || changed && kind === "time");
}
__name(coveredKinds, "coveredKinds");
function expectNear(allowance2, { entry }, now) {
  if (Date.parse(allowance2.until) - now < LONGEST_DAYS * DAY_MS) return;
  throw InputError.of({
    code: "allowed-too-long",
    name: `verify.allow.${entry - 1}.until`,
    seen: JSON.stringify(allowance2.until),
    accepted: "a day within the next year: what may differ for ever is not checked",
    example: new Date(now + 90 * DAY_MS).toISOString().slice(0, 10),
    at: allowance2.at
  });
}
__name(expectNear, "expectNear");
function named4(allowance2, entry) {
  const { reason, owner, until } = allowance2;
  return { entry, of: allowance2.path ?? allowance2.field ?? "", reason, owner, until };
}
__name(named4, "named");
function bare(path2) {
  return path2.replace(/^\/+/, "");
}
__name(bare, "bare");
function wild(pattern2) {
  return /[*?{]|\[0-9\]/.test(pattern2);
}
__name(wild, "wild");

// src/proof/scripts.ts
import { posix as posix3 } from "node:path";
var MOST10 = { scripts: 8, lines: 5e3, paths: 20 };
var RUNNER = /^(?:\S*\/)?(?:then|do|else|exec|time|nice|env|xargs|sudo|source|\.|(?:ba|da|a|z)?sh|python[\d.]*|perl|ruby|php|node)$/;
async function guiltyScript(dockerfile, cause2, read) {
  const line = cause2.madeIn?.line ?? cause2.at?.line;
  if (line === void 0) return void 0;
  const behind = cause2.madeIn ? [] : runsBehind(dockerfile, line);
  let found;
  const scripts = new Set([line, ...behind].flatMap((each) => scriptsOf(dockerfile, each)));
  for (const path2 of [...scripts].slice(0, MOST10.scripts)) {
    const script = await read(path2);
    const guilty2 = script && guiltyLine(script.text, cause2);
    if (guilty2 && guilty2.weight > (found?.weight ?? (behind.length > 0 ? 1 : 0)))
      found = { file: script.file, ...guilty2 };
  }
  if (!found) return void 0;
  const { weight: _weight, ...guilty } = found;
  return guilty;
}
__name(guiltyScript, "guiltyScript");
async function calledScripts(dockerfile, lines, read) {
  const paths = [...new Set(lines.flatMap((line) => scriptsOf(dockerfile, line)))].slice(0, MOST10.scripts);
  const found = await Promise.all(paths.map((path2) => read(path2)));
  return found.flatMap((script) => script ? [{ name: posix3.basename(script.file), text: script.text }] : []);
}
__name(calledScripts, "calledScripts");
function scriptsOf(dockerfile, line) {
  const { instructions } = dockerfileLines(dockerfile);
  const at2 = instructions.findIndex((each) => each.line === line && each.keyword === "RUN");
  const run = instructions[at2];
  if (!run) return [];
  const from = instructions.findLastIndex(({ keyword }, index) => keyword === "FROM" && index < at2);
  const stage = instructions.slice(from + 1, at2);
  const folderAt = /* @__PURE__ */ __name((index) => workingFolder(stage.slice(0, index)), "folderAt");
  const brought = [...stage.flatMap((each, index) => copies(each, folderAt(index))), ...mounts(run)];
  const text2 = `${run.rest.replace(/^(?:--\S+\s+)*/, "")}
${run.heredocs}`.replaceAll(/["'[\],\\]/g, " ");
  const called = calledWords(text2).map((word2) => posix3.resolve(folderAt(stage.length), word2));
  return [...new Set(called.flatMap((path2) => brought.flatMap((own) => sources(own, path2))))];
}
__name(scriptsOf, "scriptsOf");
function calledWords(text2) {
  const words2 = [];
  let open3 = true;
  for (const word2 of text2.replaceAll(/[;&|()`\n]/g, " ; ").split(/\s+/)) {
    if (word2 === ";") open3 = true;
    if (!open3 || word2 === "" || word2 === ";" || /^-|^\w+=/.test(word2)) continue;
    words2.push(word2);
    open3 = RUNNER.test(word2);
  }
  return words2;
}
__name(calledWords, "calledWords");
function copies(instruction, folder) {
  if (instruction.keyword !== "COPY" && instruction.keyword !== "ADD") return [];
  const { flags, words: words2 } = wordsOf(instruction);
  const to = words2.at(-1) ?? "";
  if (words2.length < 2 || flags.some(([name]) => name === "from")) return [];
  return [
    { sources: words2.slice(0, -1), to: posix3.resolve(folder, to), into: /(?:^|\/)\.?$/.test(to) || words2.length > 2 }
  ];
}
__name(copies, "copies");
function mounts(run) {
  return [...run.rest.matchAll(/--mount=(\S+)/g)].flatMap(([, options = ""]) => {
    const values = new Map(
      options.split(",").map((each) => [each.replace(/=.*/, ""), each.replace(/^[^=]*=?/, "")])
    );
    const value2 = /* @__PURE__ */ __name((...names2) => names2.map((name) => values.get(name)).find((each) => each !== void 0), "value");
    const to = value2("target", "dst", "destination");
    if ((value2("type") ?? "bind") !== "bind" || values.has("from") || to === void 0) return [];
    return [{ sources: [value2("source", "src") ?? "."], to: posix3.resolve("/", to), into: false }];
  });
}
__name(mounts, "mounts");
function sources({ sources: given, to, into }, path2) {
  const inside2 = path2 === to ? "" : path2.startsWith(to === "/" ? "/" : `${to}/`) ? path2.slice(to === "/" ? 1 : to.length + 1) : void 0;
  if (inside2 === void 0) return [];
  return given.flatMap((source) => {
    const own = posix3.normalize(source.replace(/^\/+/, "") || ".");
    if (own.startsWith("..")) return [];
    if (inside2 === "") return into ? [] : [own];
    return posix3.basename(own) === inside2 ? [own, posix3.join(own, inside2)] : [posix3.join(own, inside2)];
  });
}
__name(sources, "sources");
function guiltyLine(text2, { rule, paths, edits: edits2 }) {
  const shell = !/^#!.*\b(?:python|perl|ruby|php|node)/.test(text2);
  const program = /^#!.*\b(python|perl|ruby|php|node)/.exec(text2)?.[1] ?? "";
  const names2 = paths.slice(0, MOST10.paths).map(({ path: path2 }) => path2);
  const commands2 = Object.keys(edits2?.options ?? {});
  let found;
  for (const [index, source] of text2.split("\n").slice(0, MOST10.lines).entries()) {
    const command = source.trim();
    if (command === "" || command.startsWith("#")) continue;
    const pieces2 = rewritten([rule], `RUN ${program} ${command}`).replace ?? [];
    const weight = (mentions2(command, names2) ? 2 : 0) + (pieces2.length > 0 ? 2 : 0) + (commands2.some((each) => command.includes(each)) ? 1 : 0);
    if (weight <= (found?.weight ?? 0)) continue;
    const instead = pieces2.reduce((all, { from, to }) => all.replaceAll(from, () => to), `RUN ${program} ${command}`);
    found = { line: index + 1, command, weight };
    if (shell && pieces2.length > 0) found.instead = instead.replace(/^RUN\s+/, "");
  }
  return found;
}
__name(guiltyLine, "guiltyLine");
function mentions2(command, paths) {
  return paths.some((path2) => command.includes(path2) || namesFile(command, posix3.basename(path2)));
}
__name(mentions2, "mentions");

// src/proof/compare.ts
var LISTED2 = 3e4;
var EXCERPTS = 300;
var SCRIPTED = 50;
async function compareSources(first, second, context) {
  const index = indexDifferences(first, second);
  const found = {
    causes: fieldCauses(context.allowed.remainingFields(index), context.moment),
    layers: [],
    fields: index
  };
  let equal = index.length === 0;
  const several = first.images.size > 1 || second.images.size > 1;
  for (const [platform, one, other] of platformPairs(first, second)) {
    if (one.manifest.digest === other.manifest.digest) continue;
    equal = false;
    const { causes, layers, fields } = await compareImages(one, other, context);
    const named5 = several ? { platform } : {};
    found.causes.push(...causes.map((cause2) => ({ ...cause2, ...named5 })));
    found.layers.push(...layers.map((layer) => ({ ...layer, ...named5 })));
    found.fields.push(...fields.map((each) => several ? { ...each, field: `${platform} ${each.field}` } : each));
  }
  return equal ? "attestations" : found;
}
__name(compareSources, "compareSources");
function platformPairs(first, second) {
  const [[platform, one] = [], ...more] = first.images;
  const [[, other] = [], ...others] = second.images;
  if (one && other && platform !== void 0 && more.length + others.length === 0) return [[platform, one, other]];
  return [...first.images].flatMap(([name, image]) => {
    const counterpart = second.images.get(name);
    return counterpart ? [[name, image, counterpart]] : [];
  });
}
__name(platformPairs, "platformPairs");
async function compareImages(one, other, context) {
  const { moment, dockerfile, target: target2, allowed } = context;
  const file = dockerfile?.file;
  const steps2 = [one, other].map(({ config }) => layerSteps(config.history ?? [], dockerfile?.text, target2));
  const pairs = differingLayers(one, other);
  const wanted = /* @__PURE__ */ __name((image, side2) => new Set(pairs.flatMap((pair) => digestAt(image, pair[side2]) ?? [])), "wanted");
  await Promise.all([one.fetch(wanted(one, 0)), other.fetch(wanted(other, 1))]);
  const look2 = examined(moment);
  const guarded = /* @__PURE__ */ new Set();
  const programs = /* @__PURE__ */ new Set();
  const merged2 = mergedView();
  const layers = [];
  for (const pair of pairs) {
    const [at2, otherAt] = pair;
    const layer = at2 ?? otherAt ?? 0;
    const written3 = steps2[at2 === void 0 ? 1 : 0]?.[layer] ?? { instruction: "unknown" };
    const step = await withFiles(written3, dockerfile);
    const said = [one.config.rootfs.diff_ids[at2 ?? -1], other.config.rootfs.diff_ids[otherAt ?? -1]];
    const equal = said[0] !== void 0 && said[0] === said[1];
    const read = /* @__PURE__ */ __name((wanted2) => [
      entriesOf(one, at2, wanted2),
      entriesOf(other, otherAt, wanted2)
    ], "read");
    const found = [];
    let differences2 = 0;
    await compareLayers(
      ...read(),
      (pair2) => {
        differences2 += 1;
        if (found.length >= LISTED2) return;
        for (const kind of guardedKinds(pair2)) guarded.add(`${kind} ${pair2.difference.path}`);
        if (isProgram(pair2)) programs.add(pair2.difference.path);
        const fresh2 = merged2.again(pair2);
        if (fresh2) found.push(look2(fresh2));
      },
      { equal, entry: merged2.entry }
    );
    await lookAgain(found, read, moment);
    if (equal && differences2 === 0) found.push({ ...RECOMPRESSED });
    merged2.endLayer(
      layer + 1,
      found.map(({ difference }) => difference)
    );
    const { source: _source, files: _files, needed: _needed, brought: _brought, maker: _maker, ...named5 } = step;
    layers.push({ report: { layer: layer + 1, ...named5, differences: differences2 }, step, pair, found });
  }
  const moved2 = movedPaths(layers);
  const parents = dockerfile === void 0 ? 0 : parentLayers(steps2[0] ?? []);
  const inherited2 = [];
  const causes = layers.flatMap(({ report: { layer, differences: differences2 }, step, pair, found }) => {
    for (const each of found) {
      const hiddenBy = merged2.hiddenBy(each.difference);
      if (hiddenBy !== void 0) each.hiddenBy = hiddenBy;
      const { path: path2, kinds } = each.difference;
      each.guarded = kinds.filter((kind) => guarded.has(`${kind} ${path2}`));
      if (programs.has(path2)) each.program = true;
    }
    const remaining = unallowed(found, allowed).filter(({ difference }) => !moved2.has(difference));
    if (pair.includes(void 0) && remaining.length > 0) {
      const digest3 = digestAt(one, pair[0]) ?? digestAt(other, pair[1]);
      const both2 = digest3 !== void 0 && timesThere(one, digest3) === timesThere(other, digest3);
      return [layerOfOneSide(both2 ? LAYER_MOVED : LAYER_OF_ONE_SIDE, remaining, madeBy(layer, step, file))];
    }
    const more = differences2 - found.length;
    const uncounted = found.length < LISTED2 ? [] : [countedOnly(more, layer, step, file)];
    if (layer > parents) return [...causesOf(remaining, layer, step, file, moment), ...uncounted];
    inherited2.push(...withoutParents(remaining));
    return uncounted;
  });
  if (inherited2.length > 0)
    causes.unshift(parentCause(inherited2, { layers: parents, steps: steps2[0] ?? [], file, text: dockerfile?.text }));
  for (const cause2 of causes) {
    const [first] = cause2.paths;
    if (dockerfile === void 0 || cause2.at?.line === void 0 || !first) continue;
    const made2 = madeIn(dockerfile.text, cause2.at.line, first.path);
    if (made2) Object.assign(cause2, { madeIn: made2 }, fixThere(dockerfile.text, cause2));
    const inFile = fixInFile(dockerfile.text, cause2);
    if (!inFile) continue;
    const { fix, ...script } = inFile;
    Object.assign(cause2, { fix, edits: void 0, script: { file: cause2.at.file, ...script } });
  }
  if (dockerfile?.script !== void 0)
    for (const cause2 of causes.slice(0, SCRIPTED).filter((each) => each.script === void 0)) {
      const script = await guiltyScript(dockerfile.text, cause2, dockerfile.script);
      if (script) cause2.script = script;
    }
  if (context.closer !== void 0)
    await lookCloser(
      causes,
      (layer) => {
        const pair = layers.find(({ report }) => report.layer === layer)?.pair;
        return pair && [entriesOf(one, pair[0]), entriesOf(other, pair[1])];
      },
      context.closer
    );
  const fields = fieldDifferences(...besideEachOther(one, other));
  if (layers.length + fields.length === 0) fields.push(FORM);
  const beside = fieldCauses(allowed.remainingFields(fields), moment);
  const toldAlready = causes.some(({ rule }) => rule === LAYER_OF_ONE_SIDE.rule || rule === LAYER_MOVED.rule);
  return {
    causes: [...causes, ...beside.filter(({ rule }) => !toldAlready || rule !== LAYER_OF_ONE_SIDE.rule)],
    layers: layers.map(({ report }) => report),
    fields
  };
}
__name(compareImages, "compareImages");
async function withFiles(step, dockerfile) {
  const { line } = step;
  if (!dockerfile || line === void 0) return step;
  const { text: text2, script } = dockerfile;
  const scripts = script ? await calledScripts(text2, [line, ...runsBehind(text2, line)], script) : [];
  return {
    ...step,
    files: [...filesAbove(text2, line), ...scripts],
    needed: neededFiles(text2, line),
    brought: broughtFiles(text2, line),
    maker: makersBehind(text2, line, scripts)
  };
}
__name(withFiles, "withFiles");
function movedPaths(layers) {
  const only = /* @__PURE__ */ __name((side2) => side2 === 0 ? "only in the first" : "only in the second", "only");
  const moved2 = /* @__PURE__ */ new Set();
  for (const side2 of [0, 1]) {
    const own = layers.filter(({ pair }) => pair[side2] !== void 0 && pair.includes(void 0));
    const paths = new Set(own.flatMap(({ found }) => found.map(({ difference }) => difference.path)));
    for (const { difference } of layers.flatMap(({ pair, found }) => pair.includes(void 0) ? [] : found))
      if (paths.has(difference.path) && difference.kinds.every((kind) => kind === only(side2 === 0 ? 1 : 0)))
        moved2.add(difference);
  }
  return moved2;
}
__name(movedPaths, "movedPaths");
var RECOMPRESSED = { difference: { path: "", kinds: ["compression"], values: {}, directory: false } };
function madeBy(layer, { instruction, line }, file) {
  return { layer, instruction, ...file === void 0 || line === void 0 ? {} : { at: { file, line } } };
}
__name(madeBy, "madeBy");
function countedOnly(count, layer, step, file) {
  return { ...told3(COUNTED_ONLY), ...madeBy(layer, step, file), count, paths: [] };
}
__name(countedOnly, "countedOnly");
function layerOfOneSide(explanation, found, made2) {
  return {
    ...told3(explanation),
    ...made2,
    count: found.length,
    paths: found.slice(0, NAMED_PATHS).map((each) => pathReport(each, each.difference.kinds))
  };
}
__name(layerOfOneSide, "layerOfOneSide");
function timesThere({ manifest: manifest2 }, wanted) {
  return manifest2.layers.filter(({ digest: digest3 }) => digest3 === wanted).length;
}
__name(timesThere, "timesThere");
function examined(moment) {
  const examine = examiner(moment);
  let excerpts2 = 0;
  return (pair) => {
    const looked = examine(pair);
    const sides = excerpts2 < EXCERPTS ? excerpt(pair, looked.evidence) : void 0;
    if (sides) excerpts2 += 1;
    return { ...looked, ...sides && { excerpt: sides } };
  };
}
__name(examined, "examined");
function besideEachOther(one, other) {
  const both2 = allLayers(one, other).filter((pair) => !pair.includes(void 0));
  const layers = alignedLists(one.manifest.layers, other.manifest.layers, both2);
  const equal = both2.filter(([at2, otherAt]) => digestAt(one, at2) === digestAt(other, otherAt));
  const rootfs = /* @__PURE__ */ __name(({ config }, side2) => ({
    ...config.rootfs,
    diff_ids: equal.flatMap((pair) => config.rootfs.diff_ids[pair[side2] ?? -1] ?? [])
  }), "rootfs");
  const steps2 = [one, other].map(
    ({ config }) => (config.history ?? []).map(({ created_by = "" }) => ({ digest: created_by, diffId: void 0, createdBy: "" }))
  );
  const history = alignedLists(one.config.history ?? [], other.config.history ?? [], alignedLayers(...steps2));
  return [
    [
      { ...one.config, history: history[0], rootfs: rootfs(one, 0) },
      { ...other.config, history: history[1], rootfs: rootfs(other, 1) }
    ],
    [
      { ...one.manifest, layers: layers[0] },
      { ...other.manifest, layers: layers[1] }
    ]
  ];
}
__name(besideEachOther, "besideEachOther");
function alignedLists(first, second, pairs) {
  const side2 = /* @__PURE__ */ __name((list, which) => pairs.map((pair) => pair[which] === void 0 ? void 0 : list[pair[which]]), "side");
  return [side2(first, 0), side2(second, 1)];
}
__name(alignedLists, "alignedLists");
function differingLayers(one, other) {
  return allLayers(one, other).filter(
    ([at2, otherAt]) => at2 === void 0 || otherAt === void 0 || digestAt(one, at2) !== digestAt(other, otherAt)
  );
}
__name(differingLayers, "differingLayers");
function allLayers(one, other) {
  return alignedLayers(layersOf(one), layersOf(other));
}
__name(allLayers, "allLayers");
function layersOf({ manifest: manifest2, config }) {
  const made2 = (config.history ?? []).filter((entry) => entry.empty_layer !== true);
  return manifest2.layers.map(({ digest: digest3 }, at2) => ({
    digest: digest3,
    diffId: config.rootfs.diff_ids[at2],
    createdBy: made2[at2]?.created_by ?? ""
  }));
}
__name(layersOf, "layersOf");
function digestAt({ manifest: manifest2 }, at2) {
  return at2 === void 0 ? void 0 : manifest2.layers[at2]?.digest;
}
__name(digestAt, "digestAt");
async function* entriesOf(image, at2, wanted) {
  const digest3 = digestAt(image, at2);
  return digest3 === void 0 ? void 0 : yield* readLayer(image.layer(digest3), { wanted });
}
__name(entriesOf, "entriesOf");

// src/proof/images.ts
import { createHash as createHash4 } from "node:crypto";
import { join as join2 } from "node:path";

// src/host/files.ts
import { createReadStream } from "node:fs";
import { open, readdir } from "node:fs/promises";
import { join, posix as posix4 } from "node:path";
import { Readable } from "node:stream";
var DOCUMENT_BYTES = 16 * 1024 * 1024;
var MEMBERS2 = 5e4;
async function folderFiles(folder, name) {
  await readdir(folder).catch((error) => {
    throw unreadable(folder, name, "a folder", error);
  });
  const size = /* @__PURE__ */ __name(async (file) => {
    const handle = await open(join(folder, file)).catch(() => void 0);
    try {
      return handle && (await handle.stat()).size;
    } finally {
      await handle?.close();
    }
  }, "size");
  return {
    size,
    stream: /* @__PURE__ */ __name((file) => createReadStream(join(folder, file), { highWaterMark: CHUNK_BYTES }), "stream"),
    read: /* @__PURE__ */ __name(async (file) => {
      const bytes = await size(file);
      return bytes === void 0 ? void 0 : document(createReadStream(join(folder, file)), bytes, file);
    }, "read")
  };
}
__name(folderFiles, "folderFiles");
async function tarFiles(path2, name) {
  const handle = await open(path2).catch((error) => {
    throw unreadable(path2, name, "a tar file", error);
  });
  let places3;
  try {
    places3 = await members(handle, path2, name);
  } finally {
    await handle.close();
  }
  const find = /* @__PURE__ */ __name((file) => {
    const place2 = places3.get(file);
    return place2?.link === void 0 ? place2 : places3.get(place2.link);
  }, "find");
  const stream = /* @__PURE__ */ __name((file) => {
    const place2 = find(file);
    if (place2 === void 0) return failing(`${path2} has no ${file}`);
    if (place2.size === 0) return Readable.from([]);
    return slice(path2, place2);
  }, "stream");
  return {
    size: /* @__PURE__ */ __name((file) => Promise.resolve(find(file)?.size), "size"),
    stream,
    read: /* @__PURE__ */ __name(async (file) => {
      const place2 = find(file);
      return place2 && document(stream(file), place2.size, file);
    }, "read")
  };
}
__name(tarFiles, "tarFiles");
function slice(path2, { at: at2, size }) {
  return createReadStream(path2, { start: at2, end: at2 + size - 1, highWaterMark: CHUNK_BYTES });
}
__name(slice, "slice");
function failing(message) {
  return new Readable({
    read() {
      this.destroy(new Error(message));
    }
  });
}
__name(failing, "failing");
async function members(handle, path2, name) {
  const places3 = /* @__PURE__ */ new Map();
  const { size } = await handle.stat();
  const block3 = Buffer.alloc(512);
  const first = await handle.read(block3, 0, 512, 0);
  const packed2 = block3.readUInt16BE(0) === 8075 || block3.readUInt32BE(0) === 682962941;
  if (first.bytesRead < 512 || packed2) {
    throw InputError.of({
      code: "image-source",
      name,
      seen: `${path2}, which ${packed2 ? "is packed as a whole" : "is shorter than any tar"},`,
      accepted: "a tar file as docker save and skopeo copy write it",
      example: packed2 ? `gunzip or unzstd it first: ${path2.replace(/\.(?:t?gz|zst)$/, "")}` : "image.tar"
    });
  }
  let at2 = 0;
  const parser = tarParser(
    ({ path: member, kind, size: bytes, facts }) => {
      const link = kind.endsWith("link") ? linked(member, kind, facts().link) : void 0;
      places3.set(member, { at: at2, size: bytes, ...link === void 0 ? {} : { link } });
      if (places3.size > MEMBERS2) throw hostile(`an archive of more than ${MEMBERS2} files`);
    },
    { headersOnly: true }
  );
  while (at2 < size) {
    const { bytesRead } = await handle.read(block3, 0, 512, at2);
    at2 += 512;
    parser.push(block3.subarray(0, bytesRead));
    at2 += parser.skip();
  }
  for (const place2 of places3.values())
    if (place2.at + place2.size > size) throw hostile("an end in the middle of a file", "cut-short-layer");
  return places3;
}
__name(members, "members");
function linked(path2, kind, link) {
  return kind === "hard link" ? link : posix4.normalize(posix4.join(posix4.dirname(path2), link));
}
__name(linked, "linked");
async function document(stream, bytes, name) {
  if (bytes > DOCUMENT_BYTES) {
    stream.destroy();
    throw hostile(`a document of ${bytes} bytes (${name})`);
  }
  return Buffer.concat(await stream.toArray());
}
__name(document, "document");
function unreadable(path2, name, accepted, cause2) {
  return InputError.of({
    code: "image-source",
    name,
    seen: `${JSON.stringify(path2)} (${cause2.message})`,
    accepted: `${accepted} that this user may read`,
    example: "oci:build/image, docker-archive:image.tar",
    cause: cause2
  });
}
__name(unreadable, "unreadable");

// src/proof/images.ts
var EXAMPLE = "oci:build/image:v1, docker://ghcr.io/acme/shop@sha256:\u2026";
var PLATFORMS = 100;
async function openSource(host, source, name) {
  if (source.transport === "docker") return registrySource(host, source.reference, name);
  const { transport, path: path2, which } = source;
  const refuse = /* @__PURE__ */ __name((seen, accepted) => InputError.of({ code: "image-source", name, seen: `${JSON.stringify(path2)}${seen}`, accepted, example: EXAMPLE }), "refuse");
  if (transport === "docker-archive") return dockerArchive(await tarFiles(path2, name), which, refuse);
  const files = transport === "oci" ? await folderFiles(path2, name) : await tarFiles(path2, name);
  return ociLayout(files, which, refuse);
}
__name(openSource, "openSource");
async function registrySource(host, reference, name) {
  const found = await manifest(host, reference);
  if (!found) throw gone(reference);
  const repository = reference.replace(/@.*$/, "").replace(/:[^:/]+$/, "");
  const image = /* @__PURE__ */ __name(async (digest3) => {
    const folder = await host.temporaryFolder();
    const read = digest3 === found.digest ? found : await manifest(host, pinned({ repository, digest: digest3 }));
    if (!read) throw gone(pinned({ repository, digest: digest3 }));
    for (const layer of read.layers) blobName(layer.digest);
    const blobs = await folderFiles(folder, name);
    return {
      manifest: read,
      config: await imageConfig(host, { repository, digest: digest3 }),
      fetch: /* @__PURE__ */ __name(async (wanted) => {
        if (wanted.size === 0) return;
        const others = read.layers.map((each) => each.digest).filter((each) => !wanted.has(each));
        await fetchImages(host, [{ repository, digest: digest3 }], folder, others);
      }, "fetch"),
      layer: /* @__PURE__ */ __name((layer) => blobs.stream(blobName(layer)), "layer")
    };
  }, "image");
  return assembled(found, image);
}
__name(registrySource, "registrySource");
async function assembled(found, image) {
  const entries = found.manifests;
  const images = /* @__PURE__ */ new Map();
  if (!Array.isArray(entries)) {
    const only = await image(found.digest);
    return { digest: found.digest, index: void 0, images: images.set(platformOf(only.config), only) };
  }
  const real = entries.filter((entry) => !isAttestation(entry));
  if (real.length === 0 || real.length > PLATFORMS) throw hostile(`an index of ${real.length} images`);
  for (const entry of real) {
    const { os = "unknown", architecture = "unknown", variant } = entry.platform ?? {};
    const platform = [os, architecture, variant].filter((part2) => part2 !== void 0).join("/");
    images.set(images.has(platform) ? `${platform} ${images.size + 1}` : platform, await image(entry.digest));
  }
  const { digest: _digest, layers: _layers, size: _bytes, ...rest } = found;
  const listed = real.map(({ digest: _own, size: _size, ...entry }) => entry);
  return { digest: found.digest, index: { ...rest, manifests: listed }, images };
}
__name(assembled, "assembled");
function isAttestation({ annotations, platform }) {
  return annotations?.["vnd.docker.reference.type"] === "attestation-manifest" && platform?.os === "unknown" && platform.architecture === "unknown";
}
__name(isAttestation, "isAttestation");
function platformOf({ os, architecture, variant }) {
  return [os, architecture, variant].filter((part2) => part2 !== void 0).join("/");
}
__name(platformOf, "platformOf");
async function ociLayout(files, which, refuse) {
  const index = await files.read("index.json");
  if (!index) throw refuse(" (it holds no index.json)", "an OCI image layout");
  const { manifests = [] } = parsed(index, "index.json");
  const named5 = manifests.filter(({ digest: digest3, annotations }) => {
    const reference = annotations?.["org.opencontainers.image.ref.name"] ?? "";
    return which === void 0 || digest3 === which || reference === which || reference.endsWith(`:${which}`);
  });
  const [entry] = named5;
  const several = new Set(named5.map(({ digest: digest3 }) => digest3)).size > 1;
  const whole = several && which === void 0 && named5.every(({ platform }) => platform !== void 0);
  if (!entry || several && !whole) {
    const names2 = manifests.map((each) => each.annotations?.["org.opencontainers.image.ref.name"] ?? each.digest);
    throw refuse(among(which, named5.length), `one of ${names2.slice(0, 20).join(", ")}`);
  }
  const read = /* @__PURE__ */ __name(async (digest3) => {
    const bytes = await blob(files, digest3);
    const { layers = [], ...rest } = parsed(bytes, digest3);
    return { ...rest, layers, digest: digest3 };
  }, "read");
  const top2 = whole ? { ...parsed(index, "index.json"), digest: digestOf(index) } : await read(entry.digest);
  return assembled(top2, async (digest3) => {
    const found = await read(digest3);
    if (!found.config) throw hostile(`a manifest without configuration (${digest3})`);
    return fileImage(
      found,
      parsed(await blob(files, found.config.digest), "configuration"),
      (layer) => files.stream(blobName(layer))
    );
  });
}
__name(ociLayout, "ociLayout");
async function dockerArchive(files, which, refuse) {
  const list = await files.read("manifest.json");
  if (!list) throw refuse(" (it holds no manifest.json)", "what docker save writes");
  const saved = parsed(list, "manifest.json");
  const named5 = saved.filter(
    ({ RepoTags }) => which === void 0 ? true : RepoTags?.some((tag) => tag === which || tag.endsWith(`:${which}`))
  );
  const [image] = named5;
  if (!image || named5.length > 1) {
    const names2 = saved.flatMap(({ RepoTags }) => RepoTags ?? []);
    throw refuse(among(which, named5.length), `one of ${names2.slice(0, 20).join(", ")}`);
  }
  const bytes = await files.read(image.Config);
  if (!bytes) throw hostile("no configuration");
  const config = parsed(bytes, "configuration");
  const ids = config.rootfs.diff_ids;
  if (ids.length !== image.Layers.length) throw hostile(`${image.Layers.length} layers for ${ids.length} diff_ids`);
  const layers = await Promise.all(
    ids.map(async (digest4, at2) => ({
      digest: digest4,
      size: await files.size(image.Layers[at2] ?? "") ?? 0,
      mediaType: "application/vnd.docker.image.rootfs.diff.tar"
    }))
  );
  const digest3 = digestOf(bytes);
  const made2 = { digest: digest3, mediaType: "docker save", config: { digest: digest3 }, layers };
  const places3 = new Map(ids.map((id, at2) => [id, image.Layers[at2] ?? ""]));
  return assembled(
    made2,
    () => Promise.resolve(fileImage(made2, config, (layer) => files.stream(places3.get(layer) ?? "")))
  );
}
__name(dockerArchive, "dockerArchive");
function fileImage(manifest2, config, layer) {
  if (!Array.isArray(config.rootfs?.diff_ids))
    throw hostile("a configuration without diff_ids");
  return { manifest: manifest2, config, layer, fetch: /* @__PURE__ */ __name(() => Promise.resolve(), "fetch") };
}
__name(fileImage, "fileImage");
async function blob(files, digest3) {
  const bytes = await files.read(blobName(digest3));
  if (!bytes) throw hostile(`no blob ${digest3}`);
  if (digest3.startsWith("sha256:") && digestOf(bytes) !== digest3)
    throw new CheckFailed({
      code: "damaged-image",
      message: `The blob ${digest3} has another content: ${digestOf(bytes)}.`,
      remedy: "The image was damaged or tampered with. Copy it again."
    });
  return bytes;
}
__name(blob, "blob");
function blobName(digest3) {
  const [, algorithm = "", hash2 = ""] = /^([a-z0-9]+):([0-9a-f]{32,128})$/.exec(digest3) ?? [];
  if (algorithm === "") throw hostile(`the digest ${JSON.stringify(digest3.slice(0, 80))}`);
  return join2("blobs", algorithm, hash2);
}
__name(blobName, "blobName");
function digestOf(bytes) {
  return `sha256:${createHash4("sha256").update(bytes).digest("hex")}`;
}
__name(digestOf, "digestOf");
function parsed(bytes, name) {
  try {
    const value2 = JSON.parse(bytes.toString("utf8"));
    if (typeof value2 === "object" && value2 !== null) return value2;
  } catch {
  }
  throw hostile(`a document that is no JSON (${name})`);
}
__name(parsed, "parsed");
function gone(reference) {
  return new CommandFailed({
    code: "image-missing",
    message: `${reference} is not in the registry.`,
    remedy: "It was deleted, or never pushed. Run the build again, or check the name."
  });
}
__name(gone, "gone");
function among(which, count) {
  const held = which === void 0 ? "" : ` under ${JSON.stringify(which)}`;
  return ` (it holds ${count === 0 ? "no image" : `${count} images`}${held})`;
}
__name(among, "among");

// src/verify.ts
var SCRIPT_CHARACTERS = 1024 * 1024;
var ANNOTATIONS = 9;
function comparisonOf({ repository, stages, verify: { allow, diffoscope: diffoscope2 } }, { stage, context, dockerfile, target: target2 }) {
  return { stage, repository, context, dockerfile, target: target2, allow, diffoscope: diffoscope2, stages };
}
__name(comparisonOf, "comparisonOf");
async function verify(host, options) {
  const { stage = NO_STAGE, first, second } = options;
  const builders2 = builderReport(options);
  if (builders2) refuseDishonest(builders2.checks);
  const allowed = policy(options.allow ?? [], { stage, now: host.now() });
  const verdict2 = typeof first === "string" && first === second ? { ...identical(aboutOf(options, first, first), allowed), ...builders2 && { builders: builders2 } } : await host.group(`Compare the two builds of ${stage}`, async () => {
    const compared = { ...await compare(host, options, allowed), ...builders2 && { builders: builders2 } };
    for (const line of evidenceLines(compared)) host.info(line);
    return compared;
  });
  for (const line of builders2 ? builderLines(builders2) : []) host.info(line);
  for (const { level, text: text2 } of policyLines(verdict2)) host[level](text2);
  for (const [index, cause2] of verdict2.causes.slice(1).entries()) {
    const text2 = `${sentence(cause2)} ${advice(cause2)}`;
    if (index < ANNOTATIONS) host.error(text2, cause2.at);
    else host.info(text2);
  }
  return verdict2;
}
__name(verify, "verify");
function builderReport({ stage, firstWorker, secondWorker, records: records2 = [] }) {
  if (stage === void 0) return void 0;
  const [one, other] = records2;
  const checks = pairChecks(one, other);
  if (firstWorker !== void 0 && secondWorker !== void 0) checks.unshift(otherWorker(firstWorker, secondWorker));
  return { checks, variations: other?.variations ?? [], builds: [one, other].map(briefly) };
}
__name(builderReport, "builderReport");
function aboutOf(of, first, second) {
  const { stage = NO_STAGE, stages = Object.fromEntries(places({})), dockerfile } = of;
  const [chain, above] = stage === NO_STAGE ? [[stage], []] : [chainOf(stages, stage), aboveOf(stages, stage)];
  return { version: 1, stage, chain, above, first, second, dockerfile };
}
__name(aboutOf, "aboutOf");
function identical(about, allowed) {
  const nothing = { causes: [], layers: [], fields: [], policy: allowed.report() };
  return { ...about, verdict: "identical", digest: about.first, ...nothing };
}
__name(identical, "identical");
async function compare(host, options, allowed) {
  const { dockerfile, target: target2 } = options;
  const [one, other] = await Promise.all([open2(host, options, "first"), open2(host, options, "second")]);
  const about = aboutOf(options, one.digest, other.digest);
  if (one.digest === other.digest) return identical(about, allowed);
  const text2 = dockerfile === void 0 ? void 0 : await host.read(dockerfile);
  const found = await compareSources(one, other, {
    moment: { now: host.now() / 1e3 },
    dockerfile: dockerfile === void 0 || text2 === void 0 ? void 0 : { text: text2, file: dockerfile, script: scriptsIn(host, options.context ?? posix5.dirname(dockerfile)) },
    target: target2,
    allowed,
    closer: options.diffoscope === true ? await diffoscope(host) : void 0
  });
  if (found === "attestations") {
    host.info(`The indexes ${one.digest} and ${other.digest} differ in attestations alone: their images are equal.`);
    return identical(about, allowed);
  }
  const compared = { ...about, ...found, policy: allowed.report() };
  const passed2 = found.causes.length === 0 && compared.policy.allowed.length > 0;
  return passed2 ? { ...compared, verdict: "allowed", digest: one.digest } : { ...compared, verdict: "different" };
}
__name(compare, "compare");
function scriptsIn(host, context) {
  return async (path2) => {
    const file = posix5.join(context, path2);
    if (file.startsWith("..") || posix5.isAbsolute(file)) return void 0;
    const text2 = await host.read(file).catch(() => void 0);
    return text2 === void 0 || text2.length > SCRIPT_CHARACTERS || text2.includes("\0") ? void 0 : { file, text: text2 };
  };
}
__name(scriptsIn, "scriptsIn");
function open2(host, options, side2) {
  const image = options[side2];
  const digest3 = typeof image === "string" ? image : void 0;
  const reference = digest3 && pinned({ repository: options.repository, digest: digest3 });
  return openSource(host, reference ? { transport: "docker", reference } : image, `input ${side2}`);
}
__name(open2, "open");

export {
  bisect,
  knownBy,
  opening,
  epochNote,
  adviceOnly,
  differentBuilds,
  scripted,
  sentence,
  advice,
  fixHint,
  verifySummary,
  stepsOf,
  reportSchema,
  reportJson,
  wholeReportJson,
  patched,
  comparisonOf,
  verify
};

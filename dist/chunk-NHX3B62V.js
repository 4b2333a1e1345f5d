import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  diffArrays
} from "./chunk-CUUOCS5O.js";
import {
  adviceOnly,
  bisect,
  comparisonOf,
  differentBuilds,
  epochNote,
  fixHint,
  knownBy,
  opening,
  scripted,
  sentence,
  stepsOf,
  verify,
  wholeReportJson
} from "./chunk-IUT4XMRR.js";
import {
  build,
  inCheckout,
  settingsOf
} from "./chunk-WM5KKJVE.js";
import {
  builderLines
} from "./chunk-KSUXEWX3.js";
import {
  epochOf,
  inputChanges,
  keyOn,
  prepareStage,
  recordOf
} from "./chunk-MLWYURLA.js";
import {
  cut,
  plural
} from "./chunk-NVA3BBXT.js";
import {
  AT_ONCE,
  inPortions,
  keepComparison,
  readOrigin,
  readOrigins,
  readRecord,
  readStanding,
  standingSentence
} from "./chunk-VYPESJBY.js";
import {
  LEVELS,
  givenSecrets,
  howToCheck,
  manifest,
  pinned,
  readSecrets,
  tagsOf
} from "./chunk-XCTBXWIX.js";
import {
  CheckFailed,
  InputError
} from "./chunk-G254VJ6N.js";
import {
  __name
} from "./chunk-FEJCPKDN.js";

// src/bisect.ts
async function withGuilt(host, settings, verdict, options) {
  const { builders: builders2 } = verdict;
  const vary = (builders2?.variations ?? []).filter(({ applied }) => applied).map(({ name }) => name);
  if (builders2 === void 0 || settings.verify.level !== "bisect") return verdict;
  if (verdict.verdict !== "different" || vary.length === 0) return verdict;
  const { stage } = verdict;
  const secrets = options.secrets();
  const bisected = await bisect({
    first: verdict.first,
    vary,
    build: /* @__PURE__ */ __name(async (some) => {
      host.info(`One more build of ${stage}, varying ${some.join(", ") || "nothing"}`);
      const more = { checking: true, dryRun: false, vary: some, epoch: options.epoch ?? builders2.builds[0]?.epoch };
      const built = await build(host, settings, { ...options, ...more, secrets });
      if (!built) throw new Error("a build that is no dry run has an image");
      return built.digest;
    }, "build")
  });
  return { ...verdict, causes: knownBy(verdict.causes, bisected), builders: { ...builders2, bisected } };
}
__name(withGuilt, "withGuilt");

// src/outcome.ts
import { join } from "node:path";

// src/proof/html-page.ts
import { createHash } from "node:crypto";
var STYLE = `
:root { color-scheme: light dark; --ink: #1f2328; --dim: #59636e; --page: #fff; --box: #f6f8fa; --line: #d1d9e0;
  --bad: #cf222e; --good: #1a7f37; --warn: #9a6700; --link: #0969da; --mark-a: #ffd7d5; --mark-b: #aceebb; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #f0f6fc; --dim: #9198a1; --page: #0d1117; --box: #151b23; --line: #3d444d; --bad: #f85149;
    --good: #3fb950; --warn: #d29922; --link: #4493f8; --mark-a: #792e2e; --mark-b: #1a5c2c; }
}
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1rem; max-width: 75rem; font: 16px/1.5 system-ui, sans-serif; color: var(--ink);
  background: var(--page); overflow-wrap: anywhere; }
h1 { font-size: 1.5rem; margin: 0 0 .5rem; } h2 { font-size: 1.2rem; margin: 2rem 0 .5rem; }
h3, h4 { font-size: 1rem; margin: 0 0 .25rem; }
p { margin: .5rem 0; max-width: 46rem; }
a { color: var(--link); }
code, pre { font: .85rem/1.45 ui-monospace, monospace; }
code { background: var(--box); padding: .1em .3em; border-radius: 4px; }
pre { margin: 0; padding: .6rem .75rem; background: var(--box); border: 1px solid var(--line); border-radius: 6px;
  overflow-x: auto; white-space: pre; overflow-wrap: normal; }
pre.wrap { white-space: pre-wrap; overflow-wrap: anywhere; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.skip { position: absolute; left: -100vw; } .skip:focus { position: static; }
.dim { color: var(--dim); } .bad { color: var(--bad); } .good { color: var(--good); } .warn { color: var(--warn); }
.chain { display: flex; flex-wrap: wrap; gap: .5rem; list-style: none; margin: 1rem 0; padding: 0; align-items: stretch; }
.chain li { flex: 1 1 8rem; border: 2px solid var(--line); border-radius: 8px; padding: .5rem .75rem; background: var(--box); }
.chain li.bad { border-color: var(--bad); color: var(--ink); } .chain li.good { border-color: var(--good); color: var(--ink); }
.chain li.warn { border-color: var(--warn); color: var(--ink); }
.chain b { display: block; }
.steps { margin: 0; padding-left: 1.2rem; }
.cause { border: 1px solid var(--line); border-radius: 8px; padding: .75rem; margin: .75rem 0; }
.step { margin: 1.5rem 0; } .step > h3 { margin: 0 0 .5rem; }
.copied { display: flex; gap: .5rem; margin: .5rem 0; align-items: start; }
.copied pre { flex: 1; min-width: 0; }
button, input, select { font: inherit; color: inherit; background: var(--page); border: 1px solid var(--line);
  border-radius: 6px; padding: .3rem .6rem; min-height: 2.2rem; }
button { cursor: pointer; font-size: .85rem; }
.filter { display: flex; flex-wrap: wrap; gap: .5rem; position: sticky; top: 0; background: var(--page); padding: .5rem 0;
  z-index: 1; border-bottom: 1px solid var(--line); }
.filter label { flex: 1 1 11rem; font-size: .85rem; color: var(--dim); }
.filter input, .filter select { width: 100%; display: block; }
.filter select { max-width: 100%; text-overflow: ellipsis; }
.tree, .tree ul { list-style: none; margin: 0; padding: 0; }
.tree ul { padding-left: 1rem; border-left: 1px solid var(--line); margin-left: .3rem; }
summary { cursor: pointer; padding: .25rem 0; }
.kind { font-size: .75rem; border: 1px solid var(--line); border-radius: 1rem; padding: 0 .5rem; color: var(--dim);
  white-space: nowrap; }
.leaf > details > div { padding: 0 0 .75rem .9rem; }
.sides { display: grid; grid-template-columns: 1fr 1fr; gap: .5rem; margin: .5rem 0; }
.sides > div { min-width: 0; }
.sides .name { font-size: .85rem; color: var(--dim); }
.sides .line { display: block; min-height: 1.45em; padding-left: .5rem; }
.a mark { background: var(--mark-a); color: inherit; } .b mark { background: var(--mark-b); color: inherit; }
.a .other { box-shadow: inset 3px 0 var(--bad); } .b .other { box-shadow: inset 3px 0 var(--good); }
table { border-collapse: collapse; width: 100%; } th, td { text-align: left; padding: .3rem .6rem .3rem 0;
  border-bottom: 1px solid var(--line); vertical-align: top; }
[hidden] { display: none !important; }
@media (max-width: 42rem) {
  body { padding: .75rem; }
  .sides { grid-template-columns: 1fr; }
  .copied { flex-direction: column; align-items: stretch; } .copied pre { white-space: pre-wrap; overflow-wrap: anywhere; }
  .filter { position: static; }
  .tree ul { padding-left: .6rem; margin-left: .1rem; }
  table, tbody, tr, td { display: block; } thead { display: none; } td { border: 0; padding: 0; } tr { border-bottom:
  1px solid var(--line); padding: .4rem 0; } td[data-name]::before { content: attr(data-name) ": "; color: var(--dim); }
}
@media print { .filter, button { display: none; } }
`;
var SCRIPT = `
const text = document.querySelector("#text"), kind = document.querySelector("#kind"), rule = document.querySelector("#rule");
const leaves = [...document.querySelectorAll(".leaf")], folders = [...document.querySelectorAll(".folder")].reverse();
const filter = () => {
  const words = text.value.toLowerCase();
  let shown = 0;
  for (const leaf of leaves) {
    leaf.hidden = !(leaf.dataset.text.includes(words) && (kind.value === "" || leaf.dataset.kinds.split("|").includes(kind.value))
      && (rule.value === "" || leaf.dataset.rule === rule.value));
    if (!leaf.hidden) shown += 1;
  }
  for (const folder of folders) folder.hidden = !folder.querySelector(".leaf:not([hidden])");
  document.querySelector("#count").textContent = shown + " of " + leaves.length;
};
if (text) for (const control of [text, kind, rule]) control.addEventListener("input", filter);
for (const link of document.querySelectorAll("[data-show]")) link.addEventListener("click", () => {
  text.value = kind.value = ""; rule.value = link.dataset.show; filter(); document.querySelector("#paths").scrollIntoView(); rule.focus({ preventScroll: true });
});
for (const button of document.querySelectorAll("[data-copy]")) {
  button.hidden = false;
  button.addEventListener("click", async () => {
    const block = button.parentElement.querySelector("pre");
    try { await navigator.clipboard.writeText(block.textContent); }
    catch { getSelection().selectAllChildren(block); document.execCommand("copy"); }
    button.textContent = "Copied";
    setTimeout(() => { button.textContent = "Copy"; }, 2000);
  });
}
for (const part of document.querySelectorAll("[data-script]")) part.hidden = false;
`;
function page(title, body) {
  const policy = `default-src 'none'; style-src ${hashOf(STYLE)}; script-src ${hashOf(SCRIPT)}; base-uri 'none'; form-action 'none'`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escaped(title)}</title>
<style>${STYLE}</style>
</head>
<body>
${body}
<script>${SCRIPT}</script>
</body>
</html>
`;
}
__name(page, "page");
function escaped(text) {
  return text.replaceAll(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g, (sign) => {
    return `\\u${(sign.codePointAt(0) ?? 0).toString(16).padStart(4, "0")}`;
  }).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;").replaceAll("'", "&#39;");
}
__name(escaped, "escaped");
function hashOf(text) {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}
__name(hashOf, "hashOf");

// src/proof/html.ts
var COLORS = { identical: "good", allowed: "warn", different: "bad" };
var HEX_ROW = /^[0-9a-f]{8} {2}[0-9a-f]{2} /;
function htmlReport(verdict) {
  const { stage, causes, first, second } = verdict;
  const body = [
    `<a class="skip" href="#causes">To the causes</a>`,
    `<header><h1>${escaped(stage)}: <span class="${COLORS[verdict.verdict]}">${verdict.verdict}</span></h1>`,
    `<p>${escaped(opening(verdict))}</p>`,
    `<p class="dim">First build <code>${escaped(first)}</code>${first === second ? "" : `, second build <code>${escaped(second)}</code>`}.</p>`,
    `</header>`,
    chainOf(verdict),
    ...causes.length > 0 ? [steps(causes), ...causeList(verdict), ...pathTree(causes)] : [],
    ...policyTables(verdict),
    ...builders(verdict)
  ].join("\n");
  return page(`${stage}: ${verdict.verdict}`, `<main>${body}</main>`);
}
__name(htmlReport, "htmlReport");
function chainOf({ chain, stage, above, verdict }) {
  const boxes = [
    ...chain.filter((name) => name !== stage).map((name) => `<li class="good"><b>${escaped(name)}</b>verified before</li>`),
    `<li class="${COLORS[verdict]}" aria-current="step"><b>${escaped(stage)}</b>${verdict}</li>`,
    ...above.map(
      (name) => `<li><b>${escaped(name)}</b><span class="dim">${verdict === "different" ? "waits" : "comes next"}</span></li>`
    )
  ];
  return `<ol class="chain" aria-label="The chain of images">${boxes.join("")}</ol>`;
}
__name(chainOf, "chainOf");
function steps(causes) {
  const rows = stepsOf(causes).map(
    ({ step, instruction, causes: own }, index) => `<li><a href="#step-${index}">${escaped(step)}</a> <code>${escaped(cut(instruction, 160))}</code> <span class="dim">${plural(own.length, "cause")}</span></li>`
  );
  return `<h2>Where it comes from</h2><ul class="steps">${rows.join("")}</ul>`;
}
__name(steps, "steps");
function causeList(verdict) {
  const { causes } = verdict;
  const hint = fixHint(verdict);
  const note = epochNote(causes);
  return [
    `<h2 id="causes">${plural(causes.length, "cause")}, and what to write</h2>`,
    ...hint ? [`<p>${escaped(hint.text).replace("--write", "<code>--write</code>")}</p>`, copied(hint.command)] : [],
    ...note === void 0 ? [] : [`<p>${inCode(note)}</p>`],
    ...stepsOf(causes).map(
      ({ step, instruction, causes: own }, index) => [
        `<section class="step" id="step-${index}"><h3>${escaped(step)}</h3>`,
        `<pre class="wrap">${escaped(cut(instruction, 600))}</pre>`,
        ...own.map((cause) => causeArticle(cause, causes.indexOf(cause))),
        `</section>`
      ].join("\n")
    )
  ];
}
__name(causeList, "causeList");
function causeArticle(cause, index) {
  const { title, why, fix, edits, source, rule, script } = cause;
  const link = /^https:\/\/\S+$/.test(source) ? `<a href="${escaped(source)}" rel="noreferrer noopener">${escaped(source)}</a>` : escaped(source);
  const advice = adviceOnly(fix);
  const alone = edits !== void 0 && Object.keys(edits).join() === "run";
  return [
    `<article class="cause" id="cause-${index}"><h4 id="title-${index}">${escaped(title)}</h4>`,
    `<p>${escaped(why)}</p>`,
    ...exampleOf(cause, index),
    ...script === void 0 ? [] : scripted(script).map((line) => `<p>In a script: <code>${escaped(line)}</code></p>`),
    ...advice === void 0 ? [
      `<p>${alone ? "What to write, at the end of the same RUN:" : "What to write:"}</p>`,
      copied(fix, `title-${index}`)
    ] : [`<p>What to do: ${inCode(advice).replaceAll("\n", "<br>")}</p>`],
    `<p class="dim">More: ${link} (rule <code>${escaped(rule)}</code>)</p>`,
    `</article>`
  ].join("\n");
}
__name(causeArticle, "causeArticle");
function exampleOf({ paths: [report], count }, index) {
  if (report === void 0) return [];
  const { first = "", second = "" } = report;
  const name = report.path === "/" ? "the layer itself" : cut(report.path, 300);
  const show = count > 1 ? `Show all ${count}` : "Show more";
  return [
    `<p>For example <code>${escaped(name)}</code> <button type="button" data-script hidden data-show="${index}" aria-describedby="title-${index}">${show}</button></p>`,
    ...first === "" && second === "" ? [] : [sides([[first], [second]])]
  ];
}
__name(exampleOf, "exampleOf");
function inCode(text) {
  return escaped(text).replaceAll(/`([^`]+)`/g, "<code>$1</code>");
}
__name(inCode, "inCode");
function copied(text, of) {
  const described = of === void 0 ? "" : ` aria-describedby="${of}"`;
  return `<div class="copied"><pre tabindex="0">${escaped(text)}</pre><button type="button" data-copy hidden${described}>Copy</button></div>`;
}
__name(copied, "copied");
function pathTree(causes) {
  const root = { folders: /* @__PURE__ */ new Map(), leaves: [] };
  let named = 0;
  for (const [cause, { paths }] of causes.entries()) {
    for (const report of paths) {
      named += 1;
      place(root, report, cause);
    }
  }
  const all = causes.reduce((sum, { count }) => sum + count, 0);
  const kinds = [...new Set(causes.flatMap(({ paths }) => paths.flatMap((each) => each.kinds)))];
  const options = /* @__PURE__ */ __name((values) => values.map(([value, text]) => `<option value="${escaped(value)}">${escaped(text)}</option>`).join(""), "options");
  return [
    `<h2 id="paths">Paths</h2>`,
    ...named < all ? [`<p class="dim">${named} of ${all} are shown here; the others are of the same causes.</p>`] : [],
    `<div class="filter" role="search" data-script hidden>`,
    `<label>Text <input id="text" type="search" placeholder="path, cause or content"></label>`,
    `<label>Kind <select id="kind"><option value="">all</option>${options(kinds.map((each) => [each, each]))}</select></label>`,
    `<label>Cause <select id="rule"><option value="">all</option>${options(causes.map(({ title }, index) => [String(index), title]))}</select></label>`,
    `<output class="dim" id="count">${named} of ${named}</output>`,
    `</div>`,
    `<ul class="tree">${folderItems(root, causes)}</ul>`
  ];
}
__name(pathTree, "pathTree");
function place(root, report, cause) {
  const parts = report.path.startsWith("/") ? report.path.slice(1).split("/") : [];
  const name = parts.length === 0 ? report.path : report.path === "/" ? "the layer itself" : parts.pop() ?? "";
  let folder = root;
  for (const part of parts) {
    const next = folder.folders.get(part) ?? { folders: /* @__PURE__ */ new Map(), leaves: [] };
    folder.folders.set(part, next);
    folder = next;
  }
  folder.leaves.push({ name, report, cause });
}
__name(place, "place");
function folderItems(folder, causes) {
  const folders = [...folder.folders].map(([name, inner]) => {
    let [path, last] = [name, inner];
    for (let only = onlyFolder(last); only; only = onlyFolder(last)) [path, last] = [`${path}/${only[0]}`, only[1]];
    return `<li class="folder"><details open><summary><bdi>${escaped(path)}/</bdi></summary><ul>${folderItems(last, causes)}</ul></details></li>`;
  });
  return [...folders, ...folder.leaves.map((leaf) => leafItem(leaf, causes))].join("\n");
}
__name(folderItems, "folderItems");
function onlyFolder({ folders, leaves }) {
  const [first] = folders;
  return folders.size === 1 && leaves.length === 0 ? first : void 0;
}
__name(onlyFolder, "onlyFolder");
function leafItem({ name, report, cause: index }, causes) {
  const { path, kinds, seen, where, first = "", second = "" } = report;
  const title = causes[index]?.title ?? "";
  const text = escaped([path, title, first, second].join(" ").toLowerCase());
  const data = `data-text="${text}" data-kinds="${escaped(kinds.join("|"))}" data-rule="${index}"`;
  return [
    `<li class="leaf" ${data}><details><summary><bdi>${escaped(name)}</bdi> ${kinds.map((kind) => `<span class="kind">${escaped(kind)}</span>`).join(" ")}</summary><div>`,
    `<p><a href="#cause-${index}">${escaped(title)}</a> <span class="dim">${escaped([seen, where].filter((each) => each !== void 0 && each !== "").join(", "))}</span></p>`,
    first === "" && second === "" || told(report) ? "" : sides([[first], [second]]),
    report.excerpt ? excerptSides(report.excerpt) : "",
    report.diffoscope === void 0 ? "" : `<div class="name">diffoscope</div><pre tabindex="0">${escaped(report.diffoscope)}</pre>`,
    `</div></details></li>`
  ].join("");
}
__name(leafItem, "leafItem");
function told({ first = "", second = "", excerpt }) {
  return excerpt?.form === "text" && excerpt.first.includes(first) && excerpt.second.includes(second);
}
__name(told, "told");
function excerptSides({ form, from, first, second }) {
  const name = form === "text" ? `from line ${from}` : `from byte ${from}`;
  return sides(form === "text" ? aligned(first, second) : [first, second], name);
}
__name(excerptSides, "excerptSides");
function aligned(first, second) {
  const columns = [[], []];
  const level = /* @__PURE__ */ __name(() => {
    const height = Math.max(columns[0].length, columns[1].length);
    for (const column of columns) while (column.length < height) column.push("");
  }, "level");
  for (const { value, added, removed } of diffArrays([...first], [...second])) {
    if (!added && !removed) level();
    if (!added) columns[0].push(...value);
    if (!removed) columns[1].push(...value);
  }
  level();
  return columns;
}
__name(aligned, "aligned");
function sides([first, second], name = "") {
  const column = /* @__PURE__ */ __name((own, other, title, side) => `<div><div class="name">${title} ${escaped(name)}</div><pre class="${side}" tabindex="0">${own.map((line, index) => marked(line, other[index])).join("")}</pre></div>`, "column");
  return `<div class="sides">${column(first, second, "First build", "a")}${column(second, first, "Second build", "b")}</div>`;
}
__name(sides, "sides");
function marked(line, other) {
  if (line === other) return `<span class="line">${escaped(line)}</span>`;
  if (HEX_ROW.test(line) && line.length === other?.length) {
    const signs = Array.from(
      line,
      (sign, at) => sign === other[at] ? escaped(sign) : `<mark>${escaped(sign)}</mark>`
    );
    return `<span class="line other">${signs.join("").replaceAll("</mark><mark>", "")}</span>`;
  }
  const most = Math.min(line.length, other?.length ?? 0);
  let start = 0;
  while (start < most && line[start] === other?.[start]) start += 1;
  let end = 0;
  while (end < most - start && line.at(-1 - end) === other?.at(-1 - end)) end += 1;
  const changed = line.slice(start, line.length - end);
  return `<span class="line other">${escaped(line.slice(0, start))}${changed === "" ? "" : `<mark>${escaped(changed)}</mark>`}${escaped(line.slice(line.length - end))}</span>`;
}
__name(marked, "marked");
function builders(verdict) {
  if (verdict.builders === void 0) return [];
  const lines = builderLines(verdict.builders).map((line) => `<li>${escaped(line)}</li>`);
  return lines.length === 0 ? [] : [`<h2>How both were built</h2><ul>${lines.join("")}</ul>`];
}
__name(builders, "builders");
function policyTables({ policy: { allowed, unused, expired, refused } }) {
  const notes = [
    ...expired.map(({ of, owner, until }) => `${of} ended on ${until} and allows nothing now (${owner}).`),
    ...refused.map(({ path }) => `${path} is a program, has the rights of one, or is a link: it needs its exact path.`),
    ...unused.map(({ of }) => `${of} was not needed this time.`)
  ];
  if (allowed.length === 0 && notes.length === 0) return [];
  const cells = /* @__PURE__ */ __name((row) => Object.entries(row).map(([name, value]) => `<td data-name="${name}">${escaped(value)}</td>`).join(""), "cells");
  const rows = allowed.map(
    ({ of, count, reason, owner, until }) => `<tr>${cells({ allowed: of, differences: String(count), reason, owner, until })}</tr>`
  );
  return [
    `<h2>Allowed by <code>verify.allow</code></h2>`,
    ...rows.length > 0 ? [
      `<table><thead><tr><th>allowed</th><th>differences</th><th>reason</th><th>owner</th><th>until</th></tr></thead><tbody>${rows.join("")}</tbody></table>`
    ] : [],
    ...notes.length > 0 ? [`<ul>${notes.map((note) => `<li>${escaped(note)}</li>`).join("")}</ul>`] : []
  ];
}
__name(policyTables, "policyTables");

// src/proof/sarif.ts
import { createHash as createHash2 } from "node:crypto";
var HOME = "https://github.com/immutable-servers/immutable-servers";
var MESSAGE_CHARACTERS = 1e3;
function sarif(verdict) {
  const rules = new Map(verdict.causes.map((cause) => [cause.rule, ruleOf(cause)]));
  const allowed = verdict.policy.allowed;
  const fingerprints = fingerprinter(verdict.stage);
  if (allowed.length > 0) rules.set("allowed", ALLOWED);
  return JSON.stringify({
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "immutable-servers verify", informationUri: HOME, rules: [...rules.values()] } },
        automationDetails: { id: `immutable-servers/${verdict.stage}/` },
        results: [
          ...verdict.causes.map((cause) => causeResult(verdict, cause, fingerprints)),
          ...allowed.map((each) => allowedResult(verdict, each, fingerprints))
        ]
      }
    ]
  });
}
__name(sarif, "sarif");
var ALLOWED = {
  id: "allowed",
  shortDescription: { text: "a difference that verify.allow names" },
  fullDescription: { text: "Two builds differ here, and the configuration gives a reason why they may." },
  defaultConfiguration: { level: "note" }
};
function ruleOf({ rule, title, why, fix, source }) {
  const markdown = [why, "", "```shell", fix.replaceAll("```", "'''"), "```", "", `[More](${source})`].join("\n");
  return {
    id: rule,
    name: rule,
    shortDescription: { text: title },
    fullDescription: { text: why },
    .../^https:\/\/\S+$/.test(source) && { helpUri: source },
    help: { text: `${why}

${fix}`, markdown },
    defaultConfiguration: { level: "error" },
    properties: { tags: ["reproducible-builds"] }
  };
}
__name(ruleOf, "ruleOf");
function causeResult({ dockerfile }, cause, fingerprints) {
  const paths = cause.paths.slice(0, 5).map(({ path, kinds }) => `${path} (${kinds.join(", ")})`);
  return {
    ruleId: cause.rule,
    level: "error",
    message: {
      text: cut(`${sentence(cause)} ${cause.why} Paths: ${paths.join("; ")}`, MESSAGE_CHARACTERS)
    },
    locations: [location(cause.at?.file ?? dockerfile, cause.at?.line, cause.paths)],
    partialFingerprints: fingerprints(cause.rule, cause.instruction ?? "")
  };
}
__name(causeResult, "causeResult");
function allowedResult({ dockerfile }, allowed, fingerprints) {
  const { of, paths, count, reason, owner, until } = allowed;
  return {
    ruleId: "allowed",
    level: "note",
    message: { text: cut(`${plural(count, "difference")} in ${of}, allowed until ${until}`, MESSAGE_CHARACTERS) },
    locations: [location(dockerfile, void 0, paths)],
    partialFingerprints: fingerprints("allowed", of),
    suppressions: [{ kind: "external", status: "accepted", justification: `${reason} (${owner}, until ${until})` }]
  };
}
__name(allowedResult, "allowedResult");
function location(file, line, paths) {
  const path = paths[0]?.path.replace(/^\/+/, "") ?? "";
  const name = file ?? (path === "" ? "image" : path);
  const uri = name.split("/").map(encodeURIComponent).join("/");
  const artifactLocation = { uri, ...file !== void 0 && { uriBaseId: "%SRCROOT%" } };
  return { physicalLocation: { artifactLocation, region: { startLine: line ?? 1 } } };
}
__name(location, "location");
function fingerprinter(stage) {
  const times = /* @__PURE__ */ new Map();
  return (...parts) => {
    const hex = createHash2("sha256").update([stage, ...parts].join("\0")).digest("hex").slice(0, 32);
    const time = (times.get(hex) ?? 0) + 1;
    times.set(hex, time);
    return { primaryLocationLineHash: `${hex}:${time}` };
  };
}
__name(fingerprinter, "fingerprinter");

// src/outcome.ts
var FORMS = { html: htmlReport, json: wholeReportJson, sarif };
async function writeReports(host, found, folder, secrets = []) {
  if (folder === void 0) return {};
  const verdict = without(found, secrets);
  const files = {};
  for (const [form, written] of Object.entries(FORMS)) {
    const path = join(folder, `verify-${verdict.stage.replaceAll(/\W+/g, "-")}.${form}`);
    await host.write(path, written(verdict));
    files[form] = path;
  }
  host.info(`The report for a browser: ${files.html}`);
  return files;
}
__name(writeReports, "writeReports");
function without(verdict, secrets) {
  const values = secrets.filter((value) => value.trim() !== "").toSorted((one, other) => other.length - one.length);
  const masked = /* @__PURE__ */ __name((text) => values.reduce((left, value) => left.replaceAll(value, "***"), text), "masked");
  return JSON.parse(
    JSON.stringify(verdict, (_key, value) => typeof value === "string" ? masked(value) : value)
  );
}
__name(without, "without");
function publishable(host, verdict) {
  const { stage } = verdict;
  if (verdict.verdict === "different") throw differentBuilds(verdict);
  host.info(
    verdict.verdict === "identical" ? `Two builds of ${stage} are identical: ${verdict.digest}` : `Two builds of ${stage} differ only in what verify.allow names; the first is the one to publish: ${verdict.digest}`
  );
  return verdict.digest;
}
__name(publishable, "publishable");

// src/containing.ts
var OWN = /^(?:proof|inputs|cache|current)-|-[0-9a-f]{64}$/;
var MOST = 500;
async function releasesWith(host, repository, digest) {
  const tags = await tagsOf(host, repository);
  const origins = await readOrigins(host, repository, tags);
  const contain = /* @__PURE__ */ new Set([digest]);
  for (let before = 0; before < contain.size; ) {
    before = contain.size;
    for (const origin of origins)
      if (origin.parent !== void 0 && contain.has(origin.parent)) contain.add(origin.digest);
  }
  const names = tags.filter((name) => !OWN.test(name)).toSorted().slice(-MOST);
  const serve = await inPortions(names, AT_ONCE, async (name) => {
    const found = await manifest(host, `${repository}:${name}`);
    const digests = [found?.digest, ...(found?.manifests ?? []).map((one) => one.digest)];
    return digests.some((one) => one !== void 0 && contain.has(one));
  });
  return names.filter((_name, index) => serve[index]);
}
__name(releasesWith, "releasesWith");

// src/reverify.ts
async function reverify(host, image, options) {
  const { repository, digest } = image;
  const origin = await readOrigin(host, repository, digest);
  if (!origin) throw noOrigin(image);
  const { stage } = origin.stage;
  const { url, commit } = origin.source;
  host.info(
    `${pinned(image)} is ${stage}, built on BuildKit ${origin.buildkit} from commit ${commit ?? "(none)"}${url === void 0 ? "" : ` of ${url}`}`
  );
  const settings = settingsOf(host, image, origin);
  Object.assign(settings.verify, options.check);
  const verdict = await inCheckout(host, { image, origin, clone: options.clone }, async () => {
    const prepared = await prepareStage(host, settings, stage);
    await refuseOthers(host, image, { origin, prepared });
    const names = givenSecrets(origin.stage);
    const secrets = names.length === 0 ? {} : readSecrets(host, "secrets", names);
    return compared(host, settings, { digest, prepared, parent: origin.parent, epoch: origin.epoch, secrets });
  });
  const standing = options.keep ? await counted(host, image, { ...origin.stage, verdict }) : await readStanding(host, repository, digest);
  if (standing) host.info(`${stage}: ${standingSentence(standing)}`);
  return { stage, verdict, standing };
}
__name(reverify, "reverify");
async function verifyPublished(host, settings, of) {
  const { stage, platform } = of.prepared.settings;
  const { repository } = settings;
  const { epoch } = await readOrigin(host, repository, of.digest) ?? { epoch: await epochOf(host, of.prepared) };
  const found = await compared(host, settings, { ...of, epoch });
  const releases = found.verdict === "different" ? await releasesWith(host, repository, of.digest) : void 0;
  const verdict = releases === void 0 ? found : { ...found, releases };
  const standing = await counted(host, { repository, digest: of.digest }, { stage, platform, verdict });
  if (standing) host.info(`${stage}: ${standingSentence(standing)}`);
  return { stage, verdict, standing };
}
__name(verifyPublished, "verifyPublished");
async function compared(host, settings, of) {
  const { digest, prepared, parent, epoch, secrets } = of;
  const { stage } = prepared.settings;
  const layout = `${await host.temporaryFolder()}/image`;
  const from = { stage, parent, prepared };
  const built = await build(host, settings, {
    ...from,
    secrets,
    checking: true,
    dryRun: false,
    epoch,
    layout
  });
  if (!built) throw new Error("a build that is no dry run has an image");
  const verdict = await verify(host, {
    ...comparisonOf(settings, prepared.settings),
    first: digest,
    second: built.digest === digest ? digest : { transport: "oci", path: layout, which: void 0 },
    records: [void 0, built.record]
  });
  return withGuilt(host, settings, verdict, { ...from, epoch, layout, secrets: /* @__PURE__ */ __name(() => secrets, "secrets") });
}
__name(compared, "compared");
async function refuseOthers(host, image, { origin, prepared }) {
  const { key } = keyOn(prepared, origin.parent);
  if (key === origin.key) return;
  const { stage, context } = origin.stage;
  const before = await readRecord(host, image.repository, { stage, key: origin.key });
  const changes = before ? inputChanges(before, recordOf(prepared, origin.parent, key), context) : [];
  throw new CheckFailed({
    code: "origin-differs",
    message: `Commit ${origin.source.commit ?? ""} does not hold what ${pinned(image)} says that it was built from: ${changes.join(", ") || "their keys differ"}.`,
    remedy: `The key is ${key} here and ${origin.key} in the record. The record, or the history of the repository, was changed after the release; or this program is another version, that reckons keys in another way.`
  });
}
__name(refuseOthers, "refuseOthers");
async function counted(host, { repository, digest }, { stage, platform, verdict }) {
  const build2 = verdict.builders?.builds[1];
  if (!build2) return void 0;
  const { worker, buildkit, machine } = build2;
  return keepComparison(host, repository, {
    ...{ version: 1, digest, stage, at: new Date(host.now()).toISOString(), how: "again" },
    ...verdict.verdict === "identical" ? {} : { other: verdict.second },
    ...verdict.verdict === "allowed" ? { allowed: true } : {},
    builds: [{ worker, buildkit, ...machine === void 0 ? {} : { machine } }],
    platform,
    vary: (verdict.builders?.variations ?? []).filter(({ applied }) => applied).map(({ name }) => name)
  });
}
__name(counted, "counted");
function noOrigin(image) {
  return InputError.of({
    code: "origin-missing",
    name: "input rebuild",
    seen: `${pinned(image)}, of which nothing is kept`,
    accepted: "an image that was published with this version or a newer one, in the repository that it was published to",
    example: "ghcr.io/acme/shop@sha256:\u2026"
  });
}
__name(noOrigin, "noOrigin");
function readLevel(host) {
  const text = host.input("level") ?? "rebuild";
  const level = LEVELS.find((known) => known === text);
  if (level !== void 0) return howToCheck({ level });
  const [seen, accepted] = [JSON.stringify(text), LEVELS.join(", ")];
  throw InputError.of({ code: "config-value", name: "input level", seen, accepted, example: "varied" });
}
__name(readLevel, "readLevel");

export {
  withGuilt,
  writeReports,
  publishable,
  reverify,
  verifyPublished,
  readLevel
};

/** The report as one HTML file that stands alone: nothing is loaded, no script but its own runs, and all that came out of an
 *  image is text. */
import { diffArrays } from "diff";
import { builderLines } from "../honesty.ts";
import type { Excerpt } from "./excerpt.ts";
import type { Cause, PathReport } from "./explain.ts";
import { escaped, page } from "./html-page.ts";
import { cut, plural } from "./phrases.ts";
import { adviceOnly, epochNote, fixHint, opening, scripted, type Verdict } from "./report.ts";
import { stepsOf } from "./summary.ts";

const COLORS = { identical: "good", allowed: "warn", different: "bad" } as const;

const HEX_ROW = /^[0-9a-f]{8} {2}[0-9a-f]{2} /;

/** The report of a verdict. */
export function htmlReport(verdict: Verdict): string {
  const { stage, causes, first, second } = verdict;
  const body = [
    `<a class="skip" href="#causes">To the causes</a>`,
    `<header><h1>${escaped(stage)}: <span class="${COLORS[verdict.verdict]}">${verdict.verdict}</span></h1>`,
    `<p>${escaped(opening(verdict))}</p>`,
    `<p class="dim">First build <code>${escaped(first)}</code>${first === second ? "" : `, second build <code>${escaped(second)}</code>`}.</p>`,
    `</header>`,
    chainOf(verdict),
    ...(causes.length > 0 ? [steps(causes), ...causeList(verdict), ...pathTree(causes)] : []),
    ...policyTables(verdict),
    ...builders(verdict),
  ].join("\n");
  return page(`${stage}: ${verdict.verdict}`, `<main>${body}</main>`);
}

/** The chain with the stage that was compared. What stands on one that differs is not built. */
function chainOf({ chain, stage, above, verdict }: Verdict): string {
  const boxes = [
    ...chain
      .filter((name) => name !== stage)
      .map((name) => `<li class="good"><b>${escaped(name)}</b>verified before</li>`),
    `<li class="${COLORS[verdict]}" aria-current="step"><b>${escaped(stage)}</b>${verdict}</li>`,
    ...above.map(
      (name) =>
        `<li><b>${escaped(name)}</b><span class="dim">${verdict === "different" ? "waits" : "comes next"}</span></li>`,
    ),
  ];
  return `<ol class="chain" aria-label="The chain of images">${boxes.join("")}</ol>`;
}

/** The steps that left differences, as the way to what each of them left. */
function steps(causes: readonly Cause[]): string {
  const rows = stepsOf(causes).map(
    ({ step, instruction, causes: own }, index) =>
      `<li><a href="#step-${index}">${escaped(step)}</a> <code>${escaped(cut(instruction, 160))}</code> <span class="dim">${plural(own.length, "cause")}</span></li>`,
  );
  return `<h2>Where it comes from</h2><ul class="steps">${rows.join("")}</ul>`;
}

function causeList(verdict: Verdict): string[] {
  const { causes } = verdict;
  const hint = fixHint(verdict);
  const note = epochNote(causes);
  return [
    `<h2 id="causes">${plural(causes.length, "cause")}, and what to write</h2>`,
    ...(hint ? [`<p>${escaped(hint.text).replace("--write", "<code>--write</code>")}</p>`, copied(hint.command)] : []),
    ...(note === undefined ? [] : [`<p>${inCode(note)}</p>`]),
    ...stepsOf(causes).map(({ step, instruction, causes: own }, index) =>
      [
        `<section class="step" id="step-${index}"><h3>${escaped(step)}</h3>`,
        `<pre class="wrap">${escaped(cut(instruction, 600))}</pre>`,
        ...own.map((cause) => causeArticle(cause, causes.indexOf(cause))),
        `</section>`,
      ].join("\n"),
    ),
  ];
}

function causeArticle(cause: Cause, index: number): string {
  const { title, why, fix, edits, source, rule, script } = cause;
  const link = /^https:\/\/\S+$/.test(source)
    ? `<a href="${escaped(source)}" rel="noreferrer noopener">${escaped(source)}</a>`
    : escaped(source);
  const advice = adviceOnly(fix);
  const alone = edits !== undefined && Object.keys(edits).join() === "run";
  return [
    `<article class="cause" id="cause-${index}"><h4 id="title-${index}">${escaped(title)}</h4>`,
    `<p>${escaped(why)}</p>`,
    ...exampleOf(cause, index),
    ...(script === undefined
      ? []
      : scripted(script).map((line) => `<p>In a script: <code>${escaped(line)}</code></p>`)),
    ...(advice === undefined
      ? [
          `<p>${alone ? "What to write, at the end of the same RUN:" : "What to write:"}</p>`,
          copied(fix, `title-${index}`),
        ]
      : [`<p>What to do: ${inCode(advice).replaceAll("\n", "<br>")}</p>`]),
    `<p class="dim">More: ${link} (rule <code>${escaped(rule)}</code>)</p>`,
    `</article>`,
  ].join("\n");
}

/** The first path with both values, and the way to the others. */
function exampleOf({ paths: [report], count }: Cause, index: number): string[] {
  if (report === undefined) return [];
  const { first = "", second = "" } = report;
  const name = report.path === "/" ? "the layer itself" : cut(report.path, 300);
  const show = count > 1 ? `Show all ${count}` : "Show more";
  return [
    `<p>For example <code>${escaped(name)}</code> <button type="button" data-script hidden data-show="${index}" aria-describedby="title-${index}">${show}</button></p>`,
    ...(first === "" && second === "" ? [] : [sides([[first], [second]])]),
  ];
}

/** Text with `code` in it. */
function inCode(text: string): string {
  return escaped(text).replaceAll(/`([^`]+)`/g, "<code>$1</code>");
}

/** `of`: the id of what says what it is for. */
function copied(text: string, of?: string): string {
  const described = of === undefined ? "" : ` aria-describedby="${of}"`;
  return `<div class="copied"><pre tabindex="0">${escaped(text)}</pre><button type="button" data-copy hidden${described}>Copy</button></div>`;
}

interface Folder {
  folders: Map<string, Folder>;
  leaves: { name: string; report: PathReport; cause: number }[];
}

function pathTree(causes: readonly Cause[]): string[] {
  const root: Folder = { folders: new Map(), leaves: [] };
  let named = 0;
  for (const [cause, { paths }] of causes.entries()) {
    for (const report of paths) {
      named += 1;
      place(root, report, cause);
    }
  }
  const all = causes.reduce((sum, { count }) => sum + count, 0);
  const kinds = [...new Set(causes.flatMap(({ paths }) => paths.flatMap((each) => each.kinds)))];
  const options = (values: readonly [string, string][]) =>
    values.map(([value, text]) => `<option value="${escaped(value)}">${escaped(text)}</option>`).join("");
  return [
    `<h2 id="paths">Paths</h2>`,
    ...(named < all
      ? [`<p class="dim">${named} of ${all} are shown here; the others are of the same causes.</p>`]
      : []),
    `<div class="filter" role="search" data-script hidden>`,
    `<label>Text <input id="text" type="search" placeholder="path, cause or content"></label>`,
    `<label>Kind <select id="kind"><option value="">all</option>${options(kinds.map((each) => [each, each]))}</select></label>`,
    `<label>Cause <select id="rule"><option value="">all</option>${options(causes.map(({ title }, index) => [String(index), title]))}</select></label>`,
    `<output class="dim" id="count">${named} of ${named}</output>`,
    `</div>`,
    `<ul class="tree">${folderItems(root, causes)}</ul>`,
  ];
}

/** Fields of the image have no folders; their name says what they are. */
function place(root: Folder, report: PathReport, cause: number): void {
  const parts = report.path.startsWith("/") ? report.path.slice(1).split("/") : [];
  const name = parts.length === 0 ? report.path : report.path === "/" ? "the layer itself" : (parts.pop() ?? "");
  let folder = root;
  for (const part of parts) {
    const next = folder.folders.get(part) ?? { folders: new Map(), leaves: [] };
    folder.folders.set(part, next);
    folder = next;
  }
  folder.leaves.push({ name, report, cause });
}

function folderItems(folder: Folder, causes: readonly Cause[]): string {
  const folders = [...folder.folders].map(([name, inner]) => {
    // Folders that hold nothing but a folder are one line.
    let [path, last] = [name, inner];
    for (let only = onlyFolder(last); only; only = onlyFolder(last)) [path, last] = [`${path}/${only[0]}`, only[1]];
    return `<li class="folder"><details open><summary><bdi>${escaped(path)}/</bdi></summary><ul>${folderItems(last, causes)}</ul></details></li>`;
  });
  return [...folders, ...folder.leaves.map((leaf) => leafItem(leaf, causes))].join("\n");
}

function onlyFolder({ folders, leaves }: Folder): [string, Folder] | undefined {
  const [first] = folders;
  return folders.size === 1 && leaves.length === 0 ? first : undefined;
}

function leafItem({ name, report, cause: index }: Folder["leaves"][number], causes: readonly Cause[]): string {
  const { path, kinds, seen, where, first = "", second = "" } = report;
  const title = causes[index]?.title ?? "";
  const text = escaped([path, title, first, second].join(" ").toLowerCase());
  const data = `data-text="${text}" data-kinds="${escaped(kinds.join("|"))}" data-rule="${index}"`;
  return [
    `<li class="leaf" ${data}><details><summary><bdi>${escaped(name)}</bdi> ${kinds.map((kind) => `<span class="kind">${escaped(kind)}</span>`).join(" ")}</summary><div>`,
    `<p><a href="#cause-${index}">${escaped(title)}</a> <span class="dim">${escaped([seen, where].filter((each) => each !== undefined && each !== "").join(", "))}</span></p>`,
    (first === "" && second === "") || told(report) ? "" : sides([[first], [second]]),
    report.excerpt ? excerptSides(report.excerpt) : "",
    report.diffoscope === undefined
      ? ""
      : `<div class="name">diffoscope</div><pre tabindex="0">${escaped(report.diffoscope)}</pre>`,
    `</div></details></li>`,
  ].join("");
}

/** Does what stands around the difference show it already? */
function told({ first = "", second = "", excerpt }: PathReport): boolean {
  return excerpt?.form === "text" && excerpt.first.includes(first) && excerpt.second.includes(second);
}

function excerptSides({ form, from, first, second }: Excerpt): string {
  const name = form === "text" ? `from line ${from}` : `from byte ${from}`;
  return sides(form === "text" ? aligned(first, second) : [first, second], name);
}

/** Both lists with gaps, so that equal lines lie side by side. */
function aligned(first: readonly string[], second: readonly string[]): [string[], string[]] {
  const columns: [string[], string[]] = [[], []];
  const level = () => {
    const height = Math.max(columns[0].length, columns[1].length);
    for (const column of columns) while (column.length < height) column.push("");
  };
  for (const { value, added, removed } of diffArrays([...first], [...second])) {
    if (!added && !removed) level();
    if (!added) columns[0].push(...value);
    if (!removed) columns[1].push(...value);
  }
  level();
  return columns;
}

function sides([first, second]: readonly [readonly string[], readonly string[]], name = ""): string {
  const column = (own: readonly string[], other: readonly string[], title: string, side: string) =>
    `<div><div class="name">${title} ${escaped(name)}</div><pre class="${side}" tabindex="0">${own.map((line, index) => marked(line, other[index])).join("")}</pre></div>`;
  return `<div class="sides">${column(first, second, "First build", "a")}${column(second, first, "Second build", "b")}</div>`;
}

/** A line, and in it what the other side has not. */
function marked(line: string, other: string | undefined): string {
  if (line === other) return `<span class="line">${escaped(line)}</span>`;
  if (HEX_ROW.test(line) && line.length === other?.length) {
    const signs = Array.from(line, (sign, at) =>
      sign === other[at] ? escaped(sign) : `<mark>${escaped(sign)}</mark>`,
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

/** What the builders showed of themselves, and what the checking build did differently on purpose. */
function builders(verdict: Verdict): string[] {
  if (verdict.builders === undefined) return [];
  const lines = builderLines(verdict.builders).map((line) => `<li>${escaped(line)}</li>`);
  return lines.length === 0 ? [] : [`<h2>How both were built</h2><ul>${lines.join("")}</ul>`];
}

function policyTables({ policy: { allowed, unused, expired, refused } }: Verdict): string[] {
  const notes = [
    ...expired.map(({ of, owner, until }) => `${of} ended on ${until} and allows nothing now (${owner}).`),
    ...refused.map(({ path }) => `${path} is a program, has the rights of one, or is a link: it needs its exact path.`),
    ...unused.map(({ of }) => `${of} was not needed this time.`),
  ];
  if (allowed.length === 0 && notes.length === 0) return [];
  const cells = (row: Record<string, string>) =>
    Object.entries(row)
      .map(([name, value]) => `<td data-name="${name}">${escaped(value)}</td>`)
      .join("");
  const rows = allowed.map(
    ({ of, count, reason, owner, until }) =>
      `<tr>${cells({ allowed: of, differences: String(count), reason, owner, until })}</tr>`,
  );
  return [
    `<h2>Allowed by <code>verify.allow</code></h2>`,
    ...(rows.length > 0
      ? [
          `<table><thead><tr><th>allowed</th><th>differences</th><th>reason</th><th>owner</th><th>until</th></tr></thead><tbody>${rows.join("")}</tbody></table>`,
        ]
      : []),
    ...(notes.length > 0 ? [`<ul>${notes.map((note) => `<li>${escaped(note)}</li>`).join("")}</ul>`] : []),
  ];
}

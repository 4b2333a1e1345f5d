/** The frame of the HTML report: its style, its script, and the policy that lets nothing else run or load. What fills it is
 *  html.ts's business. */
import { createHash } from "node:crypto";

const STYLE = `
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

/** Filters the tree and copies fixes. Without it everything is there to be read. */
const SCRIPT = `
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

/** A page that holds all it needs; `body` is HTML, `title` is text without markup. */
export function page(title: string, body: string): string {
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

/** Text as HTML, also inside of attributes. What would steer the reader's eye or a terminal is shown by its number. */
export function escaped(text: string): string {
  return (
    text
      // eslint-disable-next-line no-control-regex -- that is what they are
      .replaceAll(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g, (sign) => {
        return `\\u${(sign.codePointAt(0) ?? 0).toString(16).padStart(4, "0")}`;
      })
      .replaceAll("&", "&amp;")
      .replaceAll("<", "&lt;")
      .replaceAll(">", "&gt;")
      .replaceAll('"', "&quot;")
      .replaceAll("'", "&#39;")
  );
}

function hashOf(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}

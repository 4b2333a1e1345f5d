import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  codeCell,
  label,
  text
} from "./chunk-NVA3BBXT.js";
import {
  __name
} from "./chunk-FEJCPKDN.js";

// src/chain.ts
var COLORS = {
  reuse: "fill:#dafbe1,stroke:#1a7f37,color:#1a7f37",
  verify: "fill:#ddf4ff,stroke:#0969da,color:#0969da",
  build: "fill:#ddf4ff,stroke:#0969da,color:#0969da",
  "stop early": "fill:#fff8c5,stroke:#9a6700,color:#9a6700",
  failed: "fill:#ffebe9,stroke:#cf222e,color:#cf222e",
  "not built": "fill:#f6f8fa,stroke:#59636e,color:#59636e"
};
var REASON = 60;
function chainSummary(title, stages) {
  const number = new Map(stages.map(({ stage }, index) => [stage, index]));
  const nodes = stages.map(({ stage, decision, because }, index) => {
    const lines = [label(stage), decision, label(because, REASON)];
    return `  s${index}["${lines.join("<br/>")}"]:::${classOf(decision)}`;
  });
  const arrows = stages.flatMap(({ parent }, index) => {
    const below = parent === void 0 ? void 0 : number.get(parent);
    return below === void 0 ? [] : [`  s${below} --> s${index}`];
  });
  const classes = Object.entries(COLORS).map(([name, style]) => `  classDef ${classOf(name)} ${style}`);
  const timed = stages.some(({ seconds }) => seconds !== void 0);
  const rows = stages.map(({ stage, decision, because, digest, seconds }) => {
    const cells = [
      text(stage),
      `**${decision}**`,
      text(because),
      digest === void 0 ? "" : codeCell(shortened(digest))
    ];
    return `| ${[...cells, ...timed ? [seconds === void 0 ? "" : `${seconds.toFixed(1)} s`] : []].join(" | ")} |`;
  });
  const head = ["stage", "decision", "because", "digest", ...timed ? ["time"] : []];
  return [
    `### ${title}`,
    "",
    "```mermaid",
    "flowchart LR",
    ...nodes,
    ...arrows,
    ...classes,
    "```",
    "",
    `| ${head.join(" | ")} |`,
    `|${head.map(() => "---").join("|")}|`,
    ...rows,
    ""
  ].join("\n");
}
__name(chainSummary, "chainSummary");
function chainLines(stages) {
  const known = new Set(stages.map(({ stage }) => stage));
  const on = /* @__PURE__ */ __name((parent) => stages.filter((one) => (one.parent !== void 0 && known.has(one.parent) ? one.parent : void 0) === parent), "on");
  const draw = /* @__PURE__ */ __name((parent, before) => on(parent).flatMap((one, index, all) => {
    const last = index === all.length - 1;
    const [branch, beneath] = parent === void 0 ? ["", ""] : last ? ["\u2514\u2500 ", "   "] : ["\u251C\u2500 ", "\u2502  "];
    const line = `${before}${branch}${one.stage}: ${one.decision}, because ${one.because}`;
    return [line, ...draw(one.stage, before + beneath)];
  }), "draw");
  return draw(void 0, "");
}
__name(chainLines, "chainLines");
function classOf(decision) {
  return decision.replace(" ", "-");
}
__name(classOf, "classOf");
function shortened(digest) {
  return `${digest.slice(0, 19)}\u2026`;
}
__name(shortened, "shortened");

export {
  chainSummary,
  chainLines
};

/** The chain with what was decided for each stage, drawn for a job summary and for a terminal. */
import type { Digest } from "./image/reference.ts";
import { codeCell, label, text } from "./markdown.ts";

/** A stage as it is drawn. `stop early`: built again with the content that it had, so that the stages above are reused. */
export interface ChainStage {
  stage: string;
  /** The stage that it stands on; undefined for the lowest. */
  parent: string | undefined;
  decision: keyof typeof COLORS;
  because: string;
  digest?: Digest | undefined;
  seconds?: number | undefined;
}

const COLORS = {
  reuse: "fill:#dafbe1,stroke:#1a7f37,color:#1a7f37",
  verify: "fill:#ddf4ff,stroke:#0969da,color:#0969da",
  build: "fill:#ddf4ff,stroke:#0969da,color:#0969da",
  "stop early": "fill:#fff8c5,stroke:#9a6700,color:#9a6700",
  failed: "fill:#ffebe9,stroke:#cf222e,color:#cf222e",
  "not built": "fill:#f6f8fa,stroke:#59636e,color:#59636e",
} as const;
/** A node says the first reason; the table has all of it. */
const REASON = 60;

/** A drawn chain and a table. GitHub draws Mermaid in job summaries; where that fails, the table says the same. */
export function chainSummary(title: string, stages: readonly ChainStage[]): string {
  const number = new Map(stages.map(({ stage }, index) => [stage, index]));
  const nodes = stages.map(({ stage, decision, because }, index) => {
    const lines = [label(stage), decision, label(because, REASON)];
    return `  s${index}["${lines.join("<br/>")}"]:::${classOf(decision)}`;
  });
  const arrows = stages.flatMap(({ parent }, index) => {
    const below = parent === undefined ? undefined : number.get(parent);
    return below === undefined ? [] : [`  s${below} --> s${index}`];
  });
  const classes = Object.entries(COLORS).map(([name, style]) => `  classDef ${classOf(name)} ${style}`);
  const timed = stages.some(({ seconds }) => seconds !== undefined);
  const rows = stages.map(({ stage, decision, because, digest, seconds }) => {
    const cells = [
      text(stage),
      `**${decision}**`,
      text(because),
      digest === undefined ? "" : codeCell(shortened(digest)),
    ];
    return `| ${[...cells, ...(timed ? [seconds === undefined ? "" : `${seconds.toFixed(1)} s`] : [])].join(" | ")} |`;
  });
  const head = ["stage", "decision", "because", "digest", ...(timed ? ["time"] : [])];
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
    "",
  ].join("\n");
}

/** The same for a terminal, a line for each stage: `└─ app-base: reuse, because …`. */
export function chainLines(stages: readonly ChainStage[]): string[] {
  const known = new Set(stages.map(({ stage }) => stage));
  const on = (parent: string | undefined) =>
    stages.filter((one) => (one.parent !== undefined && known.has(one.parent) ? one.parent : undefined) === parent);
  const draw = (parent: string | undefined, before: string): string[] =>
    on(parent).flatMap((one, index, all) => {
      const last = index === all.length - 1;
      const [branch, beneath] = parent === undefined ? ["", ""] : last ? ["└─ ", "   "] : ["├─ ", "│  "];
      const line = `${before}${branch}${one.stage}: ${one.decision}, because ${one.because}`;
      return [line, ...draw(one.stage, before + beneath)];
    });
  return draw(undefined, "");
}

function classOf(decision: string): string {
  return decision.replace(" ", "-");
}

function shortened(digest: Digest): string {
  return `${digest.slice(0, 19)}…`;
}

import { describe, expect, test } from "@jest/globals";
import { chainLines, chainSummary, type ChainStage } from "../src/chain.ts";

const stage = (
  name: string,
  parent: string | undefined,
  decision: ChainStage["decision"],
  because = "so",
): ChainStage => ({
  stage: name,
  parent,
  decision,
  because,
});

describe("a chain is drawn", () => {
  test("for a terminal, with branches where several stages stand on one", () => {
    const stages = [
      stage("base", undefined, "stop early"),
      stage("php", "base", "reuse"),
      stage("shop", "php", "build", "app/a.php changed"),
      stage("go", "base", "reuse"),
    ];
    expect(chainLines(stages)).toEqual([
      "base: stop early, because so",
      "├─ php: reuse, because so",
      "│  └─ shop: build, because app/a.php changed",
      "└─ go: reuse, because so",
    ]);
  });

  test("from the stage that is looked at upwards", () => {
    expect(chainLines([stage("final", "app-base", "build")])).toEqual(["final: build, because so"]);
  });

  test("for a summary, as a picture and a table", () => {
    const text = chainSummary("Release", [
      { ...stage("base", undefined, "stop early"), digest: `sha256:${"a".repeat(64)}`, seconds: 1.25 },
      stage("app-base", "base", "reuse"),
    ]);
    expect(text).toContain(
      '  s0["base<br/>stop early<br/>so"]:::stop-early\n  s1["app-base<br/>reuse<br/>so"]:::reuse\n  s0 --> s1\n',
    );
    expect(text).toContain(`| base | **stop early** | so | \`sha256:${"a".repeat(12)}…\` | 1.3 s |`);
    expect(text).toContain("classDef stop-early ");
  });
});

/** Names of files are whatever somebody committed. */
const HOSTILE = [
  'x"]; click s0 "https://evil.example',
  "a<img src=x onerror=alert(1)>",
  "```\n# injected",
  "a|b",
  "%%{init: {}}%%",
  "end\nsubgraph x",
  "#quot;#35;",
  "](https://evil.example)",
  "@octocat <!-- x -->",
];

test.each(HOSTILE)("the reason %j stays a reason", (because) => {
  const text = chainSummary("Plan", [stage("base", undefined, "build", because)]);
  const lines = text.split("\n");
  const node = lines.find((line) => line.startsWith("  s0["));
  // Between the quotes there is nothing that Mermaid or HTML would read as more than a character, but our own breaks.
  expect(node).toMatch(/^ {2}s0\["base<br\/>build<br\/>(?:[\w .,:/=+…–-]|#\d+;)*"\]:::build$/);
  expect(lines.filter((line) => line.startsWith("```"))).toEqual(["```mermaid", "```"]);
  expect(lines).toHaveLength(chainSummary("Plan", [stage("base", undefined, "build", "x")]).split("\n").length);
  const row = lines.find((line) => line.startsWith("| base |")) ?? "";
  expect(row.split("|")).toHaveLength(6);
  expect(row).not.toMatch(/<|>|\]\(|@octocat/);
});

/** Derives the fully named form of the actions: `$/actions/plan` becomes `owner/repo/actions/plan@ref`, and nothing else
 *  changes. Enterprise Server needs it, because it does not know `$/`, and act for the same reason. */
import { cpSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { say } from "./shell.ts";

/** What a caller's run reads, and nothing of development. */
export const RENDERED = [
  "action.yml",
  "actions",
  "dist",
  ".github/workflows/release.yml",
  ".github/workflows/chain.yml",
  ".github/workflows/stage.yml",
  ".github/workflows/build.yml",
];

export interface RenderOptions {
  from: string;
  to: string;
  /** `owner/repo` */
  repository: string;
  /** A tag, branch or commit. */
  ref: string;
  /** act 0.2.87 refuses workflows with keys that it does not know; they are left out. */
  forAct?: boolean;
}

export function render({ from, to, forAct = false, ...name }: RenderOptions): void {
  for (const path of RENDERED.flatMap((each) => filesBelow(from, each))) {
    mkdirSync(dirname(join(to, path)), { recursive: true });
    if (/\.ya?ml$/.test(path)) {
      const text = named(readFileSync(join(from, path), "utf8"), name);
      writeFileSync(join(to, path), forAct ? withoutArtifacts(withoutNewKeys(text)) : text);
    } else {
      cpSync(join(from, path), join(to, path));
    }
  }
}

/** The text with every reference to its own repository written out; comments and format stay. */
export function named(text: string, { repository, ref }: { repository: string; ref: string }): string {
  return text.replaceAll(
    /^(\s*(?:- )?uses: )\$(\/[^\s#]*)/gm,
    (_line, uses: string, path: string) => `${uses}${repository}${path === "/" ? "" : path}@${ref}`,
  );
}

/** Keys of 2026, each on a line of its own. Source: nektos/act, pkg/schema/workflow_schema.json. */
export function withoutNewKeys(text: string): string {
  return text.replaceAll(/^\s+(?:queue: max|deployment: false|cache-mode: (?:none|read|write))(?: *#.*)?\n/gm, "");
}

/** act has no artifacts here, and would fetch the action that makes them. */
export function withoutArtifacts(text: string): string {
  return text.replaceAll(/^ {6}- .*\n(?: {8}.*\n)*/gm, (step) =>
    step.includes("actions/upload-artifact@") ? "" : step,
  );
}

function filesBelow(folder: string, path: string): string[] {
  if (!statSync(join(folder, path)).isDirectory()) return [path];
  return readdirSync(join(folder, path)).flatMap((name) => filesBelow(folder, join(path, name)));
}

if (import.meta.main) {
  const options = {
    to: { type: "string" },
    repository: { type: "string", default: "immutable-servers/immutable-servers" },
    ref: { type: "string" },
  } as const;
  const { to, repository, ref } = parseArgs({ options }).values;
  if (to === undefined || ref === undefined) {
    say("usage: node tools/render.ts --to FOLDER --ref v1.2.3 [--repository owner/repo]");
    process.exitCode = 2;
  } else {
    render({ from: join(import.meta.dirname, ".."), to, repository, ref });
  }
}

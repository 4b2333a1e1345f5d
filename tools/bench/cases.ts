/** The labelled Dockerfiles under bench/proof: what each is, and what the proof should say of two builds of it. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { projectFolder } from "../folders.ts";

export const CASES = join(projectFolder, "bench/proof");

/** What the cases of a family stand on. */
const BASE = "base.Dockerfile";

export interface Case {
  /** `shell/date`. */
  name: string;
  family: string;
  file: string;
  text: string;
  /** What COPY sees: the folder of the case's name beside its Dockerfile, if there is one. */
  context: string | undefined;
  /** Names of rules, any of which names the cause rightly; empty for a case whose builds must be identical. */
  rules: string[];
  /** Rules that may be named beside it. */
  also: string[];
  /** A path that differs, as a glob with a leading slash. */
  path: string | undefined;
  /** What the words of the fix ask a person to write where no edit can: pieces of the Dockerfile, and theirs instead. */
  byHand: [from: string, to: string][];
  /** Line of the guilty instruction, from 1: the one below the comment `# guilty`, or the last of the file. */
  line: number;
}

/** The cases whose names contain one of the words; all without words. */
export function readCases(words: readonly string[] = []): Case[] {
  return readdirSync(CASES, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name: family }) =>
      readdirSync(join(CASES, family))
        .filter((file) => file.endsWith(".Dockerfile") && file !== BASE)
        .sort()
        .map((file) => readCase(family, file.slice(0, -".Dockerfile".length))),
    )
    .filter(({ name }) => words.length === 0 || words.some((word) => name.includes(word)));
}

function readCase(family: string, own: string): Case {
  const file = join(CASES, family, `${own}.Dockerfile`);
  const text = readFileSync(file, "utf8");
  const label = (name: string) => new RegExp(`^# ${name}: (.*)$`, "m").exec(text)?.[1]?.trim();
  const list = (name: string) => label(name)?.split(/[, ]+/) ?? [];
  const rules = list("rule");
  if ((rules.length === 0) === (label("identical") === undefined))
    throw new Error(`${file}: \`# rule:\` and the rule that should speak, or \`# identical:\` and why`);
  const context = join(CASES, family, own);
  return {
    name: `${family}/${own}`,
    family,
    file,
    text,
    context: existsSync(context) ? context : undefined,
    rules,
    also: list("also"),
    path: label("path"),
    byHand: [...text.matchAll(/^# by hand: (.+) => (.+)$/gm)].map(([, from = "", to = ""]) => [from, to]),
    line: guiltyLine(text.split("\n")),
  };
}

function guiltyLine(lines: readonly string[]): number {
  const marked = lines.indexOf("# guilty");
  if (marked >= 0) return marked + 2;
  return lines.findLastIndex((line) => /^(?:RUN|COPY|ADD|WORKDIR)\b/.test(line)) + 1;
}

/** What the cases of a family stand on, built once; or undefined where a plain Debian does. */
export function familyBase(family: string): string | undefined {
  const file = join(CASES, family, BASE);
  return existsSync(file) ? readFileSync(file, "utf8") : undefined;
}

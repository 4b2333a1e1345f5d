/** Which instruction of a Dockerfile made a layer: the image's history, laid beside the file from the end. */
import { DockerfileParser, type Instruction } from "dockerfile-ast";
import { globalDefaults } from "../image/dockerfile-lines.ts";
import { filled } from "../image/variables.ts";
import { literally } from "./copied.ts";
import type { ImageConfig } from "../registry.ts";

/** The instruction behind a layer. */
export interface LayerStep {
  /** As the Dockerfile has it, on one line; as the history tells it where the file is not known. */
  instruction: string;
  /** From 1; undefined where the layer came with a parent, or the Dockerfile is not the one that was built. */
  line?: number;
  /** The same as the file has it, with its line breaks; undefined like `line`. */
  source?: string;
  /** Files that the Dockerfile itself brings into the stage above the instruction. */
  files?: readonly { name: string; text: string }[];
  /** What made a path that this instruction copies out of another stage. */
  maker?: (path: string) => Maker | undefined;
  /** What speaks of files that others in its stage bring or need. */
  needed?: string;
  /** Paths that a COPY above it writes. */
  brought?: readonly string[];
}

/** An instruction that makes a path: as the file has it, and the files that stand above it. */
export interface Maker {
  instruction: string;
  files: readonly { name: string; text: string }[];
  /** Where the path lies there. */
  path: string;
}

interface Written {
  source: string;
  keyword: string;
  text: string;
  line: number;
}

/** The steps of an image's layers, bottom first. `target` is the stage that was built; the last one by default. */
export function layerSteps(
  history: NonNullable<ImageConfig["history"]>,
  dockerfile: string | undefined,
  target?: string,
): LayerStep[] {
  const chains = dockerfile === undefined ? [] : stageChains(dockerfile, target);
  const [best = new Map<number, Written>()] = chains
    .map((written) => beside(history, written))
    .toSorted((one, other) => alike(history, other) - alike(history, one));
  return history.flatMap((entry, index) => {
    if (entry.empty_layer) return [];
    const found = best.get(index);
    if (found) return [{ instruction: found.text, line: found.line, source: found.source }];
    return [{ instruction: told(entry.created_by ?? "").text || "unknown" }];
  });
}

/** The instructions by the places of the history's lines that they left. */
function beside(history: NonNullable<ImageConfig["history"]>, written: readonly Written[]): Map<number, Written> {
  const lines = new Map<number, Written>();
  let at = written.length - 1;
  for (let index = history.length - 1; index >= 0 && at >= 0; index -= 1) {
    const { keyword, text } = told(history[index]?.created_by ?? "");
    const found = written[at]?.keyword === keyword ? at : search(written, at, keyword, text);
    if (found === undefined) continue;
    const instruction = written[found];
    if (instruction) lines.set(index, instruction);
    at = found - 1;
  }
  return lines;
}

/** How many of the instructions have the words of their line in the history. */
function alike(history: NonNullable<ImageConfig["history"]>, lines: ReadonlyMap<number, Written>): number {
  return [...lines].filter(([index, instruction]) => {
    const { keyword, text } = told(history[index]?.created_by ?? "");
    return search([instruction], 0, keyword, text) !== undefined;
  }).length;
}

/** The instructions that leave a line in the history, of the stage that was built and of the stages it stands on: as the defaults of
 *  arguments choose them, and then as another value of an argument in a FROM may have. */
function stageChains(text: string, target: string | undefined): Written[][] {
  const parsed = DockerfileParser.parse(text);
  const source = text.split(/\r?\n/);
  const values = globalDefaults(text);
  const stages: { name: string; from: string; instructions: Written[] }[] = [];
  for (const instruction of parsed.getInstructions()) {
    const keyword = instruction.getKeyword().toUpperCase();
    if (keyword === "FROM") {
      const from = parsed.getFROMs()[stages.length];
      stages.push({
        name: from?.getBuildStage()?.toLowerCase() ?? "",
        from: from?.getImage() ?? "",
        instructions: [],
      });
    } else stages.at(-1)?.instructions.push(writtenAs(instruction, keyword, source));
  }
  const wanted = target?.toLowerCase();
  const known = new Map<number, Written[][]>();
  const chainsTo = (index: number): Written[][] => {
    const chains = known.get(index) ?? chainsOf(index);
    known.set(index, chains);
    return chains;
  };
  const chainsOf = (index: number): Written[][] => {
    const stage = stages[index];
    if (!stage) return [[]];
    const named = stages.slice(0, index).flatMap(({ name }, at) => (name === "" ? [] : [{ name, at }]));
    const below = named.findLast(({ name }) => name === filled(stage.from, values).toLowerCase());
    const like = stage.from.includes("$") ? new RegExp(`^${alternatives(stage.from.toLowerCase())}$`) : undefined;
    const others = named.filter(({ name, at }) => at !== below?.at && like?.test(name));
    const parents = [...(below ? [below] : []), ...others].slice(0, MOST_PARENTS);
    if (below === undefined) parents.unshift({ name: "", at: -1 });
    return parents
      .flatMap(({ at }) =>
        chainsTo(at).map((chain) => [...chain, ...triggersOf(stages[at]?.instructions ?? []), ...stage.instructions]),
      )
      .slice(0, MOST_CHAINS);
  };
  return chainsTo(
    wanted === undefined
      ? stages.length - 1
      : stages.findIndex((stage, at) => stage.name === wanted || String(at) === wanted),
  );
}

/** Stages that may be meant by one FROM, and ways through the file, at most. */
const [MOST_PARENTS, MOST_CHAINS] = [4, 16];

/** A pattern for the names that a text with variables may have. */
function alternatives(text: string): string {
  return text
    .split(/(?:\$\{[^{}]*\}|\$\w+)+/)
    .map(literally)
    .join(".*");
}

/** What a stage triggers in the one that stands on it. */
function triggersOf(instructions: readonly Written[]): Written[] {
  return instructions
    .filter(({ keyword }) => keyword === "ONBUILD")
    .map((each) => {
      const text = each.text.replace(TRIGGER, "");
      return {
        ...each,
        text,
        keyword: /^[A-Z]+/i.exec(text)?.[0].toUpperCase() ?? "",
        source: each.source.replace(TRIGGER, ""),
      };
    });
}

const TRIGGER = /^\s*ONBUILD\s+/i;

function writtenAs(instruction: Instruction, keyword: string, source: readonly string[]): Written {
  const { start, end } = instruction.getRange();
  const lines = source.slice(start.line, end.line + 1).filter((line, index) => index === 0 || !/^\s*#/.test(line));
  const text = lines
    .map((line) => line.replace(/\\\s*$/, " "))
    .join(/<<-?\s*["']?\w/.test(lines[0] ?? "") ? "; " : "")
    .replaceAll(/\s+/g, " ")
    .trim();
  return { keyword, text, line: start.line + 1, source: source.slice(start.line, end.line + 1).join("\n") };
}

/** A line of the history without what BuildKit adds to it: the shell, build arguments, its mark. */
function told(createdBy: string): { keyword: string; text: string } {
  const text = createdBy
    .replace(/\s*# buildkit\s*$/, "")
    .replace(/^\/bin\/sh -c #\(nop\)\s+/, "")
    .replace(/^(RUN\s+)?\|\d+\s+.*?(?=\/bin\/sh -c )/s, "$1")
    .replace(/^(?:RUN\s+)?\/bin\/sh -c /, "RUN ")
    .replaceAll(/\s+/g, " ")
    .trim();
  return { keyword: /^[A-Z]+/.exec(text)?.[0] ?? "", text };
}

/** A history that is out of step (an ONBUILD of the parent, a build by another tool) is met again by its words. */
function search(written: readonly Written[], last: number, keyword: string, text: string): number | undefined {
  const words = text.replaceAll(/[\s\\]+/g, "").slice(keyword.length, 200);
  for (let at = last; at >= 0; at -= 1) {
    const found = written[at];
    if (found?.keyword === keyword && words !== "" && found.text.replaceAll(/[\s\\;]+/g, "").includes(words)) return at;
  }
  return undefined;
}

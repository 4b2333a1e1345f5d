/** The fixes of a report, written into the Dockerfile that it speaks of. */
import { dockerfileLines, type Instruction } from "../image/dockerfile-lines.ts";
import { asEdited, broughtEdits, type LineEdit } from "./brought.ts";
import { empties } from "./emptied.ts";
import { asRuns, asTriggers } from "./triggers.ts";
import { behindCode, MENDED } from "./behind-code.ts";
import { broughtFiles, neededBy, neededFiles, stageAbove, type Need } from "./copied.ts";
import { isOneSided } from "./differences.ts";
import { asksFiles, measures } from "./halves.ts";
import { besideFiles } from "./packed-beside.ts";
import { inOtherStage, leftOut, strayed, TAKEN, type Copied } from "./other-stage.ts";
import { editsOf, fixText, type Edits } from "./remedy.ts";
import { filledIn, knownEdits, leftOutEdits, touched, type ReportedCause } from "./reported.ts";
import { BY_CAUSE } from "./rules/general.ts";
import { RULES } from "./rules/index.ts";
import { editRun, merged, withFlags, type EditedRun } from "./run-edits.ts";
import { areSourceTimes } from "./clocks.ts";
import { isRemoved } from "./tailor.ts";

const EPOCH = "SOURCE_DATE_EPOCH";

export interface Patched {
  text: string;
  /** Causes whose fix is in the text now. */
  written: ReportedCause[];
  /** Causes that need a person, and why. */
  left: { cause: ReportedCause; because: string }[];
}

/** What happened to the lines of an instruction: those that stand in its place, and those to put before it. */
interface Change {
  instruction: Instruction;
  lines: string[];
  args: string[];
}

/** The Dockerfile with every fix that can be written; applied twice it changes nothing more. Only fixes of this program's own
 *  rules are written: a report is input, and its commands are not. With `leaveOut` each file that differs is left out, where nothing
 *  needs it, in place of what its rule would do. */
export function patched(
  text: string,
  reported: readonly ReportedCause[],
  options: { leaveOut?: boolean } = {},
): Patched {
  const done = patchedRuns(asRuns(text), reported, options);
  return { ...done, text: asTriggers(done.text) };
}

function patchedRuns(text: string, reported: readonly ReportedCause[], { leaveOut = false }): Patched {
  const copied = new Map<ReportedCause, Copied>();
  const causes = reported.map((cause) => {
    const there = inOtherStage(text, cause);
    if (there) copied.set(there.cause, there);
    return there?.cause ?? cause;
  });
  const needed = new Map(
    causes.map((cause) => [cause, copied.get(cause)?.named === true ? () => true : neededByOthers(text, cause)]),
  );
  const eol = text.includes("\r\n") ? "\r\n" : "\n";
  const { lines, rewritten, brought } = withReplacements(text, leaveOut ? [] : causes, needed);
  const { directives, instructions } = dockerfileLines(lines.join("\n"));
  const escape = directives.get("escape") === "`" ? "`" : "\\";
  const byLine = new Map<number, ReportedCause[]>();
  const left: Patched["left"] = [];
  for (const cause of causes) {
    const line = cause.at?.line;
    if (line === undefined) left.push({ cause, because: "it is not of one instruction" });
    else byLine.set(line, [...(byLine.get(line) ?? []), cause]);
  }
  const written: ReportedCause[] = [];
  const changes: Change[] = [];
  for (const [line, own] of byLine) {
    const instruction = instructions.find((each) => each.line === line);
    if (!instruction) {
      left.push(
        ...own.map((cause) => ({ cause, because: "the Dockerfile has changed: no instruction begins there now" })),
      );
      continue;
    }
    const done = edited(instruction, own, lines.slice(line - 1, instruction.end), {
      instructions,
      escape,
      rewritten,
      copied,
      needed,
      leaveOut,
      spared: (cause) => {
        const from = copied.get(cause);
        return from !== undefined && leftOut(text, from) !== undefined;
      },
    });
    left.push(...done.left);
    written.push(...done.written);
    if (done.change) changes.push(done.change);
  }
  for (const each of left.filter(({ because }) => because === TAKEN)) {
    const from = copied.get(each.cause);
    const copy = instructions.find(({ line }) => line === from?.copy);
    const without = from && leftOut(text, from);
    if (!copy || !without || changes.some(({ instruction }) => instruction === copy)) continue;
    changes.push({ instruction: copy, lines: without, args: [] });
    written.push(each.cause);
    left.splice(left.indexOf(each), 1);
  }
  // A heredoc is filled in when it is copied: what it names is declared above it.
  for (const line of new Set(brought.map(({ copy }) => copy.line))) {
    const copy = instructions.find((each) => each.line === line);
    if (copy === undefined || !copy.heredocs.includes(EPOCH) || declared(EPOCH, copy, instructions)) continue;
    changes.push({ instruction: copy, lines: lines.slice(copy.line - 1, copy.end), args: [EPOCH] });
  }
  return { text: applied(lines, instructions, changes).join(eol), written, left };
}

function edited(
  instruction: Instruction,
  causes: readonly ReportedCause[],
  lines: readonly string[],
  file: {
    instructions: readonly Instruction[];
    escape: string;
    rewritten: ReadonlyMap<ReportedCause, Edits>;
    copied: ReadonlyMap<ReportedCause, Copied>;
    needed: ReadonlyMap<ReportedCause, Need>;
    leaveOut: boolean;
    /** Can the COPY that takes it be left out? */
    spared: (cause: ReportedCause) => boolean;
  },
): Pick<Patched, "written" | "left"> & { change?: Change } {
  const left: Patched["left"] = [];
  const able: { cause: ReportedCause; edits: Edits; run: string | undefined }[] = [];
  for (const cause of causes) {
    const named = file.copied.get(cause)?.named;
    const needed = file.needed.get(cause) ?? (() => true);
    const edits = file.leaveOut
      ? leftOutEdits(cause, needed)
      : (file.rewritten.get(cause) ?? knownEdits(cause, lines.join("\n"), needed));
    const run = edits?.run === undefined ? undefined : filledIn(edits.run, cause);
    const because =
      edits === undefined
        ? named
          ? TAKEN
          : needed(pathsOf(cause)) !== false && (file.leaveOut || isRemoved(cause.rule))
            ? "another instruction brings or needs what it would take away"
            : "only a person can do this"
        : empties(edits) && file.spared(cause)
          ? TAKEN
          : (unable(instruction, edits, file.instructions) ?? strayed(edits, file.copied.get(cause)));
    if (because !== undefined) left.push({ cause, because });
    else if (edits?.run !== undefined && run === undefined)
      left.push({ cause, because: "it has more paths than the report names" });
    else if (edits !== undefined) able.push({ cause, edits, run });
  }
  const args = [...new Set(able.flatMap(({ edits }) => edits.args ?? []))].filter(
    (name) => !declared(name, instruction, file.instructions),
  );
  const result: EditedRun =
    instruction.keyword === "RUN"
      ? editRun(
          instruction,
          lines,
          {
            env: Object.assign({}, ...able.map(({ edits }) => edits.env)) as Record<string, string>,
            options: Object.assign({}, ...able.map(({ edits }) => edits.options)) as Record<string, string>,
            first: [...new Set(able.flatMap(({ edits }) => edits.first ?? []))],
            commands: merged(able.flatMap(({ run }) => run ?? [])),
          },
          file.escape,
        )
      : {
          lines: withFlags(
            lines,
            able.flatMap(({ edits }) => edits.copy?.split(" ") ?? []),
          ),
          uncalled: [],
        };
  if ("refused" in result)
    return { written: [], left: [...left, ...able.map(({ cause }) => ({ cause, because: result.refused }))] };
  const replaced = causes.some((cause) => file.rewritten.has(cause));
  const unchanged = !replaced && args.length === 0 && result.lines.join("\n") === lines.join("\n");
  const written: ReportedCause[] = [];
  for (const { cause, edits } of able) {
    const { options = {}, ...others } = edits;
    const called = Object.keys(options).filter((command) => !result.uncalled.includes(command));
    const nothing = called.length === 0 && Object.keys(others).length === 0;
    if (nothing)
      left.push({ cause, because: `the instruction does not call ${Object.keys(options).join(" or ")} itself` });
    else if (unchanged)
      left.push({
        cause,
        because:
          "the Dockerfile has this fix already; if the builds still differ, it is not enough: fix with leave-out",
      });
    else written.push(cause);
  }
  return { written, left, ...(!unchanged && { change: { instruction, lines: result.lines, args } }) };
}

const LAST = /^(?:rm -r?f|mv|sed -i -E -e|perl -0777 -pi -e) |UPDATE "/;

/** Variables that still the dice of some programs of a language, and not those that its scripts throw themselves. */
const GUESSED = /^(?:PYTHONHASHSEED|PERL_HASH_SEED|PERL_PERTURB_KEYS|CONST_RANDOM_SEED|TAR_OPTIONS)$/;

/** What a RUN leaves in a file that it was told by another file of the Dockerfile is mended there; undefined where the RUN itself
 *  can be, or nothing tells. */
function inBroughtFiles(
  text: string,
  run: Instruction,
  cause: ReportedCause,
  edits: Edits | undefined,
): { found: LineEdit[]; beside: Edits } | undefined {
  const { rule, shows = [], paths } = cause;
  const { replace, options, run: command = "", env = {} } = edits ?? {};
  const written = replace !== undefined && (text.includes("__TIMESTAMP__") || !areSourceTimes({ replace }));
  const guessed = Object.keys(env).every((name) => GUESSED.test(name));
  // To leave a file out, to write its times anew or to pack it again is the last way.
  const removal =
    command === "" ||
    /^printf '%s\\n' .*\| xargs /.test(command) ||
    (LAST.test(command) && !RULES.some(({ name, fix }) => name === rule && editsOf(fix)?.run));
  if (written || options !== undefined || !guessed || !removal) return undefined;
  const found = broughtEdits(text, run, [...new Set([rule, ...shows.flatMap(ruleOf), ...seededWith(rule)])]);
  // A name without its clock is no name for what was measured: that needs an edit of its own.
  const measured = command.startsWith("rm ") && rule === BY_CAUSE.time.rule && shows.includes("number");
  if (
    measured &&
    paths.every(({ kinds }) => isOneSided(kinds)) &&
    broughtEdits(text, run, [BY_CAUSE.number.rule]).length === 0
  )
    return undefined;
  // And where a folder or the host is shown as well, which nothing in the files is to blame for, the clock alone is one half.
  const places = [rule, ...shows.flatMap(ruleOf)].filter((each) =>
    /^general\/(?:temporary-path|host-name)$/.test(each),
  );
  if (command !== "" && places.some((each) => broughtEdits(text, run, [each]).length === 0)) return undefined;
  // So it is where more than times differs in a text, and the program has a stopwatch.
  const spent =
    command !== "" &&
    rule === BY_CAUSE.time.rule &&
    paths.some(({ seen, times }) => seen === "a time in text" && times === undefined);
  if (found.length === 0) return undefined;
  const edited = asEdited(text, found);
  // The clock is mended, and the time of a file that it dates is another one.
  const dated = command !== "" && rule === BY_CAUSE.time.rule && asksFiles(edited);
  if (dated || (spent && measures(edited))) return undefined;
  const beside = besideFiles(found, edits, cause, run.rest);
  const mends = (each: string) => broughtEdits(text, run, [each]).length > 0;
  // Where a temporary folder lies is thrown by dice of its own.
  const placed = [rule, ...shows].some((each) => /temporary.path/.test(each));
  const lacking = placed || ![rule, ...shows.flatMap(ruleOf)].every(mends);
  const mended = MENDED.filter((each) => mends(BY_CAUSE[each].rule) && (each === "time" || !lacking));
  const last = command === "" || command.startsWith("rm ");
  const behind = last ? undefined : (behindCode(paths.map(touched), mended) ?? (lacking ? command : undefined));
  return { found, beside: { ...beside, ...(beside.run === undefined && behind !== undefined && { run: behind }) } };
}

/** What the bytes show beside the cause is thrown by the same code. */
function ruleOf(shown: string): string[] {
  return Object.entries(BY_CAUSE).flatMap(([cause, { rule }]) =>
    cause === shown && cause !== "unknown" ? [rule] : [],
  );
}

/** Of the rows of a database one is shown; the code that fills it has clocks and dice. */
function seededWith(rule: string): string[] {
  return rule.endsWith("/sqlite") ? [BY_CAUSE.time.rule, BY_CAUSE["random value"].rule] : [];
}

/** The remedy of a cause in files that the Dockerfile brings itself, with the first line to blame; undefined where there is none. */
export function fixInFile(
  text: string,
  cause: ReportedCause,
): { fix: string; line: number; command: string; instead: string } | undefined {
  const there = inOtherStage(text, cause);
  const own = there?.cause ?? cause;
  const lines = text.split(/\r?\n/);
  const run = dockerfileLines(text).instructions.find(
    ({ line, keyword }) => line === own.at?.line && keyword === "RUN",
  );
  if (run === undefined) return undefined;
  const edits = knownEdits(own, lines.slice(run.line - 1, run.end).join("\n"), there?.named);
  const { found, beside } = inBroughtFiles(text, run, own, edits) ?? {};
  const [first] = found ?? [];
  if (found === undefined || first === undefined) return undefined;
  const replace = found.map(({ from, to }) => ({ from: from.trim(), to: to.trim() }));
  return {
    fix: fixText({ ...beside, replace }),
    line: first.line,
    command: first.from.trim(),
    instead: first.to.trim(),
  };
}

/** Does another instruction of the stage bring or need one of the paths? */
function neededByOthers(text: string, { at }: ReportedCause): Need {
  if (at?.line === undefined) return () => false;
  const others = { needed: neededFiles(text, at.line), brought: broughtFiles(text, at.line) };
  return (paths) => neededBy(others, paths);
}

function pathsOf({ paths }: ReportedCause): string[] {
  return paths.map(({ path }) => path);
}

/** The lines with pieces of instructions written anew, as many as there were; and the edits that did it, by their causes. */
function withReplacements(text: string, causes: readonly ReportedCause[], needed: ReadonlyMap<ReportedCause, Need>) {
  const source = text.split(/\r?\n/);
  const lines = [...source];
  const { instructions } = dockerfileLines(text);
  const rewritten = new Map<ReportedCause, Edits>();
  const brought: LineEdit[] = [];
  for (const cause of causes) {
    const instruction = instructions.find(({ line, keyword }) => line === cause.at?.line && keyword === "RUN");
    if (!instruction) continue;
    const [from, to] = [instruction.line - 1, instruction.end];
    const edits = knownEdits(cause, source.slice(from, to).join("\n"), needed.get(cause));
    const elsewhere = inBroughtFiles(text, instruction, cause, edits);
    for (const { line, from: old, to: anew } of elsewhere?.found ?? [])
      if (lines[line - 1] === old) lines.splice(line - 1, 1, anew);
    if (elsewhere !== undefined) {
      rewritten.set(cause, elsewhere.beside);
      brought.push(...elsewhere.found);
    }
    if (elsewhere !== undefined || edits?.replace === undefined) continue;
    const pieces = edits.replace.filter((piece) => !asked(rewritten, causes, cause).has(piece.from));
    const anew = pieces.reduce(
      (all, piece) => all.replaceAll(piece.from, () => piece.to),
      lines.slice(from, to).join("\n"),
    );
    if (anew.split("\n").length !== to - from) continue;
    lines.splice(from, to - from, ...anew.split("\n"));
    rewritten.set(cause, edits);
  }
  return { lines, rewritten, brought };
}

/** Pieces of the same instruction that another cause had written anew. */
function asked(rewritten: ReadonlyMap<ReportedCause, Edits>, causes: readonly ReportedCause[], { at }: ReportedCause) {
  const others = causes.filter((other) => other.at?.line === at?.line);
  return new Set(others.flatMap((other) => rewritten.get(other)?.replace ?? []).map(({ from }) => from));
}

/** Why an instruction cannot take these edits; undefined when it can. */
function unable(
  { keyword, line }: Instruction,
  { env, options, run, copy }: Edits,
  all: readonly Instruction[],
): string | undefined {
  const ofRun = env !== undefined || options !== undefined || run !== undefined;
  if (keyword === "COPY" || keyword === "ADD") {
    return ofRun
      ? `${keyword} takes no command: what makes the file comes before it, in the folder or stage that it copies`
      : undefined;
  }
  if (keyword !== "RUN") return `it is a ${keyword}`;
  if (copy !== undefined) return "it is a RUN, and the fix is one for COPY";
  const shell = all.findLast((each) => each.keyword === "SHELL" && each.line < line);
  return ofRun && shell && !shell.rest.includes('sh"') ? "its shell is not one of POSIX" : undefined;
}

/** Is the argument, with or without a value, declared in the stage, before the instruction? */
function declared(argument: string, { line }: Instruction, all: readonly Instruction[]): boolean {
  const [name] = argument.split("=");
  return stageAbove(all, line).some(
    ({ keyword, rest }) => keyword === "ARG" && rest.split(/\s+/).some((word) => word.split("=")[0] === name),
  );
}

/** From the end of the file up, so that the numbers of lines stay true. An argument is declared once in its stage. */
function applied(lines: readonly string[], instructions: readonly Instruction[], changes: readonly Change[]): string[] {
  const stageOf = ({ line }: Instruction) =>
    instructions.findLast(({ keyword, line: at }) => keyword === "FROM" && at < line)?.line ?? 0;
  const first = new Map<string, number>();
  for (const { instruction, args } of changes) {
    for (const name of args) {
      const key = `${stageOf(instruction)} ${name}`;
      first.set(key, Math.min(first.get(key) ?? Infinity, instruction.line));
    }
  }
  const result = [...lines];
  for (const { instruction, lines: own, args } of changes.toSorted(
    (one, other) => other.instruction.line - one.instruction.line,
  )) {
    const { line, end } = instruction;
    result.splice(line - 1, end - line + 1, ...own);
    // A comment speaks of what follows it.
    let at = line - 1;
    while (at > 0 && /^\s*#/.test(result[at - 1] ?? "") && at - 1 > stageOf(instruction) - 1) at -= 1;
    const here = args.filter((name) => first.get(`${stageOf(instruction)} ${name}`) === line);
    result.splice(at, 0, ...here.map((name) => `ARG ${name}`));
  }
  return result;
}

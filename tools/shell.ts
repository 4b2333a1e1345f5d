/** How the development tools run programs and tell what they do and how long it took. The product's own way is
 *  `src/host`; nothing here is bundled. */

import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { execa } from "execa";
import { CommandFailed, Failure } from "../src/errors.ts";

export interface Timing {
  what: string;
  seconds: number;
}

/** Every step so far, in order of completion. */
export const timings: Timing[] = [];

/** Announces a step, runs it, says how long it took. */
export async function step<T>(what: string, act: () => Promise<T>): Promise<T> {
  say(`${what} …`);
  const begun = performance.now();
  try {
    return await act();
  } finally {
    const seconds = (performance.now() - begun) / 1000;
    timings.push({ what, seconds });
    say(`${what}: ${seconds.toFixed(1)} s`);
  }
}

export function say(line: string): void {
  process.stderr.write(`tools: ${line}\n`);
}

export interface RunOptions {
  cwd?: string;
  env?: Record<string, string | undefined>;
  input?: string;
  timeoutSeconds?: number;
  /** Remedy told when the program fails. */
  remedy?: string;
}

/** Standard output of a program. Throws CommandFailed with the last lines of its standard error. */
export async function run(argv: string[], options: RunOptions = {}): Promise<string> {
  const [program = "", ...rest] = argv;
  const done = await execa(program, rest, { ...execaOptions(options), reject: false });
  if (done.exitCode === 0) return done.stdout;
  const reason = done.stderr.trim() || done.stdout.trim() || (done.originalMessage ?? "");
  throw new CommandFailed({
    code: "command-failed",
    message: `${argv.join(" ")} ended with ${done.exitCode ?? done.signal ?? "no exit code"}:\n${lastLines(reason)}`,
    remedy: options.remedy ?? "Read its last lines above.",
    cause: done.cause,
  });
}

/** Standard output, or undefined when the program is missing or fails: for questions about the machine. */
export async function ask(argv: string[], options: RunOptions = {}): Promise<string | undefined> {
  const [program = "", ...rest] = argv;
  const done = await execa(program, rest, { timeout: 10_000, ...execaOptions(options), reject: false });
  return done.exitCode === 0 ? done.stdout : undefined;
}

/** Runs a program with this process's own terminal; gives its exit code. */
export async function show(argv: string[], options: RunOptions = {}): Promise<number> {
  const [program = "", ...rest] = argv;
  const done = await execa(program, rest, {
    ...execaOptions(options),
    stdin: "inherit",
    stdout: "inherit",
    stderr: "inherit",
    reject: false,
  });
  return done.exitCode ?? 1;
}

/** Where a program lies, or undefined. /usr/sbin counts even where PATH lacks it, as on Debian for ordinary users. */
export function findProgram(name: string, folders: string[] = []): string | undefined {
  const searched = [
    ...folders,
    ...(process.env["PATH"] ?? "").split(delimiter),
    "/usr/local/sbin",
    "/usr/sbin",
    "/sbin",
  ];
  return searched.map((folder) => join(folder, name)).find((file) => existsSync(file));
}

/** Whether a printed version ("v0.38.2", "act version 0.2.87") is the wanted one or newer. */
export function isAtLeast(printed: string | undefined, wanted: string): boolean {
  const seen = /(\d+)\.(\d+)(?:\.(\d+))?/.exec(printed ?? "");
  if (!seen) return false;
  const minimum = wanted.split(".").map(Number);
  for (const [index, part] of minimum.entries()) {
    const number = Number(seen[index + 1] ?? 0);
    if (number !== part) return number > part;
  }
  return true;
}

function execaOptions(options: RunOptions) {
  return {
    env: options.env ?? {},
    ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
    ...(options.input === undefined ? { stdin: "ignore" as const } : { input: options.input }),
    ...(options.timeoutSeconds === undefined ? {} : { timeout: options.timeoutSeconds * 1000 }),
  };
}

function lastLines(text: string): string {
  return text
    .split("\n")
    .slice(-15)
    .map((line) => `  ${line}`)
    .join("\n");
}

/** Where the time went, a line for each step. */
export function timingTable(): string {
  const width = Math.max(0, ...timings.map(({ what }) => what.length));
  return timings.map(({ what, seconds }) => `${what.padEnd(width)} ${seconds.toFixed(1).padStart(7)} s`).join("\n");
}

/** Runs a tool; an error becomes its message and exit code 1. */
export async function main(act: () => Promise<void>): Promise<void> {
  try {
    await act();
  } catch (error) {
    fail(error);
  }
}

/** Tells an error as a person needs it: a failure of a known kind without its stack. */
export function fail(error: unknown): void {
  if (error instanceof Failure) say(`${error.message}\n${error.remedy}`);
  else say(error instanceof Error ? (error.stack ?? error.message) : String(error));
  process.exitCode = 1;
}

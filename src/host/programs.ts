/** Programs that a step runs: to their end, or beside it. By Node's own means: the library for it takes as long to load as all the
 *  others together, and as much again for a dozen programs (docs/decisions/0019). */
import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { closeSync, openSync } from "node:fs";
import { pasteable } from "../argv.ts";
import { CommandFailed } from "../errors.ts";
import type { Ran, Running, RunOptions } from "./host.ts";
import { direct } from "./plugin.ts";

const STDERR_LINES = 15;
/** After so long, what does not end when it is told to is killed. */
const STOP_MS = 10_000;
/** More than this of output is no answer, and would not fit into memory. */
const OUTPUT_LIMIT_BYTES = 256 * 1024 * 1024;

/** How a program ended; without a code, by a signal or not at all. */
interface Ended {
  code: number | undefined;
  stdout: string;
  stderr: string;
  /** Why it was ended, or not begun. */
  failure?: "timeout" | "output" | NodeJS.ErrnoException;
}

const alive = new Set<ChildProcess>();
process.on("exit", () => {
  for (const child of alive) child.kill();
});

/** Runs a program to its end. Throws CommandFailed when it ends otherwise than `options` accept, and what `cancelled` holds. */
export async function run(argv: readonly string[], options: RunOptions, cancelled: AbortSignal): Promise<Ran> {
  if (!options.cleanup) cancelled.throwIfAborted();
  const { code = -1, stdout, stderr, failure } = await ended(argv, options, cancelled);
  if (!options.cleanup) cancelled.throwIfAborted();
  if (failure === undefined && (options.accept ?? [0]).includes(code)) return { code, stdout, stderr };
  throw failed(argv, { code, stdout, stderr }, failure, options);
}

function ended(argv: readonly string[], options: RunOptions, cancelled: AbortSignal): Promise<Ended> {
  const { stdin, cwd, timeoutMs, onLine } = options;
  const env = { ...process.env, ...options.env };
  const [program = "", ...rest] = direct(argv, env);
  const output = { stdout: [] as Buffer[], stderr: [] as Buffer[] };
  return new Promise((resolve) => {
    let failure: Ended["failure"];
    const give = (code: number | null) => {
      const [stdout, stderr] = [output.stdout, output.stderr].map((parts) => Buffer.concat(parts).toString("utf8"));
      resolve({ code: code ?? undefined, stdout: stdout ?? "", stderr: stderr ?? "", ...(failure && { failure }) });
    };
    let child: ChildProcess;
    try {
      const stdio = [stdin === undefined ? "ignore" : "pipe", "pipe", "pipe"] as const;
      child = spawn(program, rest, { env, cwd, stdio: [...stdio] });
    } catch (error) {
      // An argument that no program can be given, or too many of them.
      failure = error as NodeJS.ErrnoException;
      give(null);
      return;
    }
    alive.add(child);
    let killing: NodeJS.Timeout | undefined;
    const end = (why?: "timeout" | "output") => {
      failure ??= why;
      if (killing !== undefined) return;
      killing = tellToEnd(child);
      // What it has started may hold its output open, and need not end with it.
      child.once("exit", () => {
        for (const stream of [child.stdout, child.stderr]) stream?.destroy();
      });
    };
    const cancel = () => {
      end();
    };
    if (!options.cleanup) cancelled.addEventListener("abort", cancel, { once: true });
    const timer =
      timeoutMs === undefined
        ? undefined
        : setTimeout(() => {
            end("timeout");
          }, timeoutMs);
    let bytes = 0;
    const finish: (() => void)[] = [];
    for (const name of ["stdout", "stderr"] as const) {
      const lines = onLine && linesTo(onLine);
      if (lines) finish.push(lines.end);
      child[name]?.on("data", (part: Buffer) => {
        bytes += part.length;
        if (bytes > OUTPUT_LIMIT_BYTES) {
          end("output");
          return;
        }
        output[name].push(part);
        lines?.part(part);
      });
    }
    child.on("error", (error) => {
      failure ??= error;
    });
    // A program may end before it has read what it was given.
    child.stdin?.on("error", () => undefined);
    child.stdin?.end(stdin);
    child.once("close", (code) => {
      alive.delete(child);
      clearTimeout(timer);
      clearTimeout(killing);
      cancelled.removeEventListener("abort", cancel);
      for (const last of finish) last();
      give(code);
    });
  });
}

/** Tells a program to end, and kills it when it does not; the timer is to be cleared once it has ended. */
function tellToEnd(child: ChildProcess): NodeJS.Timeout {
  child.kill("SIGTERM");
  return setTimeout(() => child.kill("SIGKILL"), STOP_MS);
}

/** Hands over whole lines, without their ends. */
function linesTo(onLine: (line: string) => void): { part(bytes: Buffer): void; end(): void } {
  const decoder = new TextDecoder();
  let open = "";
  const give = (text: string) => {
    const lines = (open + text).split("\n");
    open = lines.pop() ?? "";
    for (const line of lines) onLine(line.replace(/\r$/, ""));
  };
  return {
    part: (bytes) => {
      give(decoder.decode(bytes, { stream: true }));
    },
    end: () => {
      give(decoder.decode());
      if (open !== "") onLine(open);
    },
  };
}

function failed(argv: readonly string[], ran: Ran, why: Ended["failure"], options: RunOptions): CommandFailed {
  const line = pasteable(argv);
  const program = argv[0] ?? "";
  const cause = typeof why === "object" ? why : undefined;
  if (cause?.code === "ENOENT") return missing(program, `It was needed for: ${line}`, cause);
  const how =
    why === "timeout"
      ? `took longer than ${(options.timeoutMs ?? 0) / 1000} s`
      : why === "output"
        ? `printed more than ${OUTPUT_LIMIT_BYTES} bytes`
        : cause
          ? `could not be started (${cause.message})`
          : `ended with exit code ${ran.code}`;
  const tail = ran.stderr.trim().split("\n").slice(-STDERR_LINES).join("\n");
  return new CommandFailed({
    code: why === "timeout" ? "command-timeout" : "command-failed",
    message: `${program} ${how}: ${line}`,
    remedy: tail === "" ? "It printed nothing on standard error." : tail,
    cause,
  });
}

function missing(program: string, need: string, cause: unknown): CommandFailed {
  return new CommandFailed({
    code: "program-missing",
    message: `${program} is not on this machine.`,
    remedy: `Install ${program}, or add its folder to PATH. ${need}`,
    cause,
  });
}

/** Starts a program that runs beside the step; what it says goes to the file `log`. */
export async function start(argv: readonly string[], env: Record<string, string>, log: string): Promise<Running> {
  const [program = "", ...rest] = argv;
  const file = openSync(log, "a");
  const child = spawn(program, rest, { stdio: ["ignore", file, file], env: { ...process.env, ...env } });
  closeSync(file);
  await Promise.race([
    once(child, "spawn"),
    once(child, "error").then(([error]) => Promise.reject(error as Error)),
  ]).catch((cause: unknown) => {
    throw missing(program, `It was to run beside this step: ${pasteable(argv)}`, cause);
  });
  const exited = once(child, "exit");
  return {
    pid: child.pid ?? -1,
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const timer = tellToEnd(child);
      await exited;
      clearTimeout(timer);
    },
  };
}

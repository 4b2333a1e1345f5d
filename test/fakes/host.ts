/** A Host without a world: files are a map, programs are a function from argv to an answer. */
import { CommandFailed } from "../../src/errors.ts";
import type { Host, HttpAnswer, Ran, RunOptions } from "../../src/host/host.ts";

export interface FakeWorld {
  inputs?: Record<string, string>;
  env?: Record<string, string>;
  files?: Record<string, string>;
  /** What a program answers: its standard output, a whole answer, or an error to throw. */
  run?: (
    argv: readonly string[],
    options: RunOptions,
  ) => string | Partial<Ran> | Error | Promise<string | Partial<Ran> | Error>;
  ask?: (socketPath: string, line: string) => string | Error;
  get?: (request: Parameters<Host["get"]>[0]) => HttpAnswer | Error;
  http?: (request: Parameters<Host["http"]>[0]) => HttpAnswer | Error;
}

export interface FakeHost extends Host {
  ran: string[];
  runs: { argv: readonly string[]; options: RunOptions }[];
  outputs: Record<string, string>;
  secrets: string[];
  lines: string[];
  warnings: string[];
  errors: string[];
  summaries: string[];
  files: Record<string, string>;
  /** Milliseconds; `sleep` moves it on. */
  clock: number;
  cancel(): void;
}

export function fakeHost(world: FakeWorld = {}): FakeHost {
  const abort = new AbortController();
  const variables: Record<string, string> = { ...world.env };
  const host: FakeHost = {
    signal: abort.signal,
    ran: [],
    runs: [],
    outputs: {},
    secrets: [],
    lines: [],
    warnings: [],
    errors: [],
    summaries: [],
    files: { ...world.files },
    clock: 0,
    cancel: () => {
      abort.abort(new CommandFailed({ code: "cancelled", message: "Cancelled.", remedy: "" }));
    },
    input: (name) => world.inputs?.[name],
    env: (name) => variables[name],
    output: (name, value) => {
      host.outputs[name] = value;
    },
    secret: (value) => {
      host.secrets.push(value);
    },
    info: (message) => {
      host.lines.push(message);
    },
    warning: (message) => {
      host.warnings.push(message);
    },
    error: (message) => {
      host.errors.push(message);
    },
    group: (_title, act) => act(),
    run: async (argv, options = {}) => {
      abort.signal.throwIfAborted();
      host.ran.push(argv.join(" "));
      host.runs.push({ argv, options });
      const answer = thrown(await (world.run?.(argv, options) ?? ""));
      const ran = { code: 0, stdout: "", stderr: "", ...(typeof answer === "string" ? { stdout: answer } : answer) };
      for (const line of ran.stdout.split("\n")) if (line !== "") options.onLine?.(line);
      if ((options.accept ?? [0]).includes(ran.code)) return ran;
      throw new CommandFailed({
        code: "command-failed",
        message: `${argv[0] ?? ""} ended with ${ran.code}`,
        remedy: ran.stderr,
      });
    },
    start: () => Promise.resolve({ pid: 1, stop: () => Promise.resolve() }),
    set: (name, value) => {
      variables[name] = value;
    },
    read: (path) => Promise.resolve(host.files[path]),
    write: (path, content) => {
      host.files[path] = typeof content === "string" ? content : Buffer.from(content).toString("latin1");
      return Promise.resolve();
    },
    enter: () => () => undefined,
    temporaryFolder: () => Promise.resolve("/temporary"),
    ask: (socketPath, line) => Promise.resolve().then(() => thrown(world.ask?.(socketPath, line) ?? "")),
    get: (request) =>
      Promise.resolve().then(() => thrown(world.get?.(request) ?? { status: 200, headers: {}, body: "" })),
    http: (request) =>
      Promise.resolve().then(() => thrown(world.http?.(request) ?? { status: 200, headers: {}, body: "" })),
    sleep: (ms) => {
      host.clock += ms;
      return abort.signal.aborted ? Promise.reject(abort.signal.reason as Error) : Promise.resolve();
    },
    now: () => host.clock,
    summary: (markdown) => {
      host.summaries.push(markdown);
      return Promise.resolve();
    },
  };
  return host;
}

function thrown<T>(answer: T | Error): T {
  if (answer instanceof Error) throw answer;
  return answer;
}

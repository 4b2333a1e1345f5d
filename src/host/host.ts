/** The world as the steps see it: one interface, two shells around it (a GitHub runner and a terminal). */
import type { Location } from "../errors.ts";

export interface RunOptions {
  /** Text for the program's standard input; the place for secrets. */
  stdin?: string;
  /** Added to the environment that the program inherits. */
  env?: Record<string, string>;
  cwd?: string;
  /** Called with every line of output as it comes, standard output and standard error alike. */
  onLine?: (line: string) => void;
  /** Milliseconds after which the program is ended; none by default. */
  timeoutMs?: number;
  /** Exit codes that are an answer rather than a failure; [0] by default. */
  accept?: readonly number[];
  /** Ends the program when it is aborted; what it was aborted with is thrown. */
  signal?: AbortSignal;
  /** Runs although the step was cancelled: for putting things back, where each command is short. */
  cleanup?: boolean;
}

export interface Ran {
  code: number;
  stdout: string;
  stderr: string;
}

export interface Running {
  readonly pid: number;
  stop(): Promise<void>;
}

export interface HttpAnswer {
  status: number;
  headers: Record<string, string>;
  body: string;
}

/** What a runner keeps for later runs of the same repository. */
export interface RunnerCache {
  /** Brings back folders under a key, or under the newest that begins with one of `prefixes`; gives the key that was found. */
  restore(folders: string[], key: string, prefixes: string[]): Promise<string | undefined>;
  /** Keeps folders under a key that is new; one that is there already stays as it is. False when they are not kept. */
  save(folders: string[], key: string): Promise<boolean>;
}

export interface Host {
  /** Undefined in a terminal, where builders keep what they have themselves. */
  readonly cache?: RunnerCache | undefined;
  /** Aborted when the run is cancelled. */
  readonly signal: AbortSignal;
  /** An input of the running step, trimmed; undefined when absent or empty. */
  input(name: string): string | undefined;
  /** A variable of the environment; undefined when absent or empty. */
  env(name: string): string | undefined;
  output(name: string, value: string): void;
  /** Hides a value in everything that is printed from now on. */
  secret(value: string): void;
  info(message: string): void;
  warning(message: string, at?: Location): void;
  error(message: string, at?: Location): void;
  group<T>(title: string, act: () => Promise<T>): Promise<T>;
  /** Runs a program by its argv; no shell is involved. Throws CommandFailed with argv, exit code and the last lines of
   *  standard error when the exit code is not an accepted one, when the program is missing, or on timeout. */
  run(argv: readonly string[], options?: RunOptions): Promise<Ran>;
  /** Starts a program that keeps running beside the step; its output goes to `log`. Stopped by SIGTERM, and SIGKILL after
   *  ten seconds, by `stop` or when the step ends. */
  start(argv: readonly string[], options: { log: string }): Promise<Running>;
  /** A variable for every program that this step runs from now on; nothing outside the step sees it. */
  set(name: string, value: string): void;
  /** Text of a file, relative to the working directory; undefined when there is no such file. */
  read(path: string): Promise<string | undefined>;
  /** Writes a file whole, its folders included: either the old or the new content is there, never a part. */
  write(path: string, content: string | Uint8Array): Promise<void>;
  /** From now on, relative paths and programs begin in this folder; what is returned leads back. */
  enter(folder: string): () => void;
  /** A new empty folder of this run's own, removed when the step ends. `bytes`: no more will lie in it, so that it may be one in
   *  memory, where files are made and removed several times faster than on most disks. */
  temporaryFolder(bytes?: number): Promise<string>;
  /** Writes a line to a unix socket, half-closes, and returns all that comes back. Throws CommandFailed. */
  ask(socketPath: string, line: string): Promise<string>;
  /** One GET over a unix socket. Throws CommandFailed when no answer comes within the time. */
  get(request: {
    socketPath: string;
    path: string;
    headers: Record<string, string>;
    timeoutMs: number;
  }): Promise<HttpAnswer>;
  /** One request over HTTP or HTTPS, answered by text of at most 256 MiB. Throws CommandFailed when no answer comes within
   *  the time; any status is an answer. */
  http(request: { url: string; body?: string; timeoutMs: number }): Promise<HttpAnswer>;
  /** Waits; ends early, by throwing, when the run is cancelled. */
  sleep(ms: number): Promise<void>;
  /** Milliseconds since the epoch. */
  now(): number;
  /** Adds Markdown to the job summary (or prints it, in a terminal). */
  summary(markdown: string): Promise<void>;
}

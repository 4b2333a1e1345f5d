/** What both shells share: programs, files, sockets, time. A runner and a terminal differ in words only. */
import { access, constants, mkdir, mkdtemp, open, readFile, readdir, rename, rm, stat, statfs } from "node:fs/promises";
import { createConnection } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { CommandFailed, InputError } from "../errors.ts";
import type { Host, HttpAnswer, Running } from "./host.ts";
import { run, start } from "./programs.ts";

/** A terminal that is closed sends SIGHUP, and node does not survive it by itself, not even under nohup. */
const CANCELLING = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
/** Beginning of the names of temporary folders; the process id follows. */
const FOLDER = "immutable-servers-run-";
/** A file system in memory that a Linux machine has, and its type. Source: statfs(2). */
const MEMORY = "/dev/shm";
const TMPFS = 0x01021994;
/** More is left to the disk: the memory is the build's. */
const MEMORY_BYTES = 32 * 1024 * 1024;
const SOCKET_MS = 10_000;
const ANSWER_LIMIT_BYTES = 256 * 1024 * 1024;

type Machine = Pick<
  Host,
  | "signal"
  | "env"
  | "run"
  | "start"
  | "set"
  | "read"
  | "write"
  | "enter"
  | "temporaryFolder"
  | "ask"
  | "get"
  | "http"
  | "sleep"
  | "now"
> & {
  /** Ends what the step started and removes its folders. */
  close(): Promise<void>;
};

export function machine(): Machine {
  const abort = new AbortController();
  const variables: Record<string, string> = {};
  const folders: string[] = [];
  const running: Running[] = [];
  // A cancelled runner sends SIGINT, then SIGTERM after 7.5 s, then kills: one signal is enough to begin cleaning up.
  const cancel = (signal: NodeJS.Signals) => {
    const message = `Cancelled by ${signal}.`;
    abort.abort(new CommandFailed({ code: "cancelled", message, remedy: "Run it again when ready." }));
  };
  for (const signal of CANCELLING) process.on(signal, cancel);

  return {
    signal: abort.signal,
    env: (name) => nonEmpty(variables[name] ?? process.env[name]),
    set: (name, value) => {
      variables[name] = value;
    },
    run: (argv, options = {}) => {
      const { signal } = options;
      const cancelled = signal === undefined ? abort.signal : AbortSignal.any([abort.signal, signal]);
      return run(argv, { ...options, env: { ...variables, ...options.env } }, cancelled);
    },
    start: async (argv, options) => {
      const program = await start(argv, variables, options.log);
      running.push(program);
      return program;
    },
    read,
    // What goes with the step need not outlive a loss of power.
    write: (path, content) => write(path, content, !folders.some((folder) => path.startsWith(`${folder}/`))),
    enter: (folder) => {
      const before = process.cwd();
      process.chdir(folder);
      return () => {
        process.chdir(before);
      };
    },
    temporaryFolder: async (bytes = Infinity) => {
      if (folders.length === 0) for (const place of [tmpdir(), MEMORY]) await sweep(place);
      const place = (await fitsInMemory(bytes)) ? MEMORY : tmpdir();
      const folder = await mkdtemp(join(place, `${FOLDER}${process.pid}-`));
      folders.push(folder);
      return folder;
    },
    ask,
    get,
    http: (request) => http(request, abort.signal),
    sleep: async (ms) => {
      await delay(ms, undefined, { signal: abort.signal }).catch(() => {
        throw abort.signal.reason;
      });
    },
    now: () => Date.now(),
    close: async () => {
      for (const signal of CANCELLING) process.off(signal, cancel);
      for (const program of running.toReversed()) await program.stop();
      await Promise.all(folders.map(remove));
    },
  };
}

/** Whether so much may lie in memory. Whoever names a folder for temporary files means all of them. */
async function fitsInMemory(bytes: number): Promise<boolean> {
  if (bytes > MEMORY_BYTES || nonEmpty(process.env["TMPDIR"]) !== undefined) return false;
  try {
    const [{ type, bavail, bsize }] = await Promise.all([statfs(MEMORY), access(MEMORY, constants.W_OK)]);
    return type === TMPFS && bavail * bsize > 4 * bytes;
  } catch {
    return false;
  }
}

/** Removes the folders of runs that were killed: theirs are the pids that are no more. */
async function sweep(place: string): Promise<void> {
  const own = process.getuid?.();
  for (const name of await readdir(place).catch(() => [])) {
    const [, pid] = new RegExp(`^${FOLDER}(\\d+)-`).exec(name) ?? [];
    if (pid === undefined || isRunning(Number(pid))) continue;
    const folder = join(place, name);
    try {
      if ((await stat(folder)).uid === own) await remove(folder);
    } catch {
      // A BuildKit that ends later than its run still writes there, or another run removes it too: a later one finds the rest.
    }
  }
}

/** Removes a folder; what a killed BuildKit has left mounted in it is unmounted first, so that nothing behind a mount is
 *  deleted. */
async function remove(folder: string): Promise<void> {
  const mounts = ((await read("/proc/self/mounts")) ?? "").split("\n").flatMap((line) => line.split(" ")[1] ?? []);
  for (const mount of mounts.filter((path) => path.startsWith(`${folder}/`)).toReversed()) {
    await run(["umount", "--lazy", mount], { cleanup: true }, AbortSignal.any([])).catch(() => undefined);
  }
  // A program that has just been ended may still write there for a moment.
  await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== "ESRCH";
  }
}

export function nonEmpty(text: string | undefined): string | undefined {
  const trimmed = text?.trim();
  return trimmed === "" ? undefined : trimmed;
}

async function read(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT") return undefined;
    if (code === "EISDIR") {
      throw new InputError({ code: "folder-for-file", message: `${path} is a folder.`, remedy: "Name a file in it." });
    }
    throw new CommandFailed({
      code: "unreadable",
      message: `${path} cannot be read.`,
      remedy: String(error),
      cause: error,
    });
  }
}

async function write(path: string, content: string | Uint8Array, lasting: boolean): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const temporary = `${path}.${process.pid}.new`;
  // A file that is there keeps the rights that its owner gave it.
  const mode = await stat(path).then(
    (found) => found.mode & 0o777,
    () => 0o600,
  );
  const file = await open(temporary, "w", mode);
  try {
    await file.writeFile(content);
    if (lasting) await file.sync();
  } finally {
    await file.close();
  }
  await rename(temporary, path);
}

async function ask(socketPath: string, line: string): Promise<string> {
  const socket = createConnection(socketPath);
  socket.setTimeout(SOCKET_MS, () => socket.destroy(new Error(`no answer in ${SOCKET_MS / 1000} s`)));
  try {
    let answer = "";
    socket.setEncoding("utf8");
    // HAProxy's sockets answer and close only once the asking side is closed.
    socket.end(`${line}\n`);
    for await (const part of socket) answer += String(part);
    return answer;
  } catch (cause) {
    throw new CommandFailed({
      code: "socket",
      message: `${socketPath} did not answer: ${(cause as Error).message}.`,
      remedy: "Is the program behind it running, and may this user open the socket?",
      cause,
    });
  }
}

function get(request: {
  socketPath: string;
  path: string;
  headers: Record<string, string>;
  timeoutMs: number;
}): Promise<HttpAnswer> {
  const { socketPath, path, headers, timeoutMs } = request;
  return new Promise((resolve, reject) => {
    const give = (cause: Error) => {
      reject(
        new CommandFailed({
          code: "no-answer",
          message: `GET ${path} got no answer: ${cause.message}.`,
          remedy: "Look at the application's log.",
          cause,
        }),
      );
    };
    // An import of its names would load Node's fetch as well: 40 ms of every step, also of those that ask nothing.
    const { request: send } = process.getBuiltinModule("node:http");
    const sent = send({ socketPath, path, headers, signal: AbortSignal.timeout(timeoutMs) }, (answer) => {
      const parts: Buffer[] = [];
      answer.on("data", (part: Buffer) => parts.push(part));
      answer.on("error", give);
      answer.on("end", () => {
        resolve({
          status: answer.statusCode ?? 0,
          headers: Object.fromEntries(Object.entries(answer.headers).map(([name, value]) => [name, String(value)])),
          body: Buffer.concat(parts).toString("utf8"),
        });
      });
    });
    sent.on("error", give);
    sent.end();
  });
}

async function http(
  request: { url: string; body?: string; timeoutMs: number },
  cancelled: AbortSignal,
): Promise<HttpAnswer> {
  const { url, body, timeoutMs } = request;
  try {
    const answer = await fetch(url, {
      ...(body === undefined ? {} : { method: "POST", body, headers: { "content-type": "application/json" } }),
      signal: AbortSignal.any([cancelled, AbortSignal.timeout(timeoutMs)]),
    });
    const parts: Uint8Array[] = [];
    let bytes = 0;
    for await (const part of (answer.body ?? []) as AsyncIterable<Uint8Array>) {
      bytes += part.length;
      if (bytes > ANSWER_LIMIT_BYTES) throw new Error(`it answers more than ${ANSWER_LIMIT_BYTES} bytes`);
      parts.push(part);
    }
    return {
      status: answer.status,
      headers: Object.fromEntries(answer.headers),
      body: Buffer.concat(parts).toString("utf8"),
    };
  } catch (cause) {
    cancelled.throwIfAborted();
    const why = cause instanceof Error && cause.cause instanceof Error ? cause.cause.message : (cause as Error).message;
    throw new CommandFailed({
      code: "no-answer",
      message: `${new URL(url).origin} gives no answer: ${why}.`,
      remedy: "Check the address, and that this machine may reach it.",
      cause,
    });
  }
}

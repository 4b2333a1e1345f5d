import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  pasteable
} from "./chunk-26PBJSGD.js";
import {
  CommandFailed,
  InputError
} from "./chunk-G254VJ6N.js";
import {
  __name
} from "./chunk-FEJCPKDN.js";

// src/host/machine.ts
import { access, constants as constants2, mkdir, mkdtemp, open, readFile, readdir, rename, rm, stat, statfs } from "node:fs/promises";
import { createConnection } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join as join2 } from "node:path";
import { setTimeout as delay } from "node:timers/promises";

// src/host/programs.ts
import { spawn } from "node:child_process";
import { once } from "node:events";
import { closeSync as closeSync2, openSync as openSync2 } from "node:fs";

// src/host/plugin.ts
import { accessSync, closeSync, constants, lstatSync, openSync, readFileSync, readSync, statSync } from "node:fs";
import { delimiter, join } from "node:path";
var DOCKER = "github.com/docker/cli/cmd/docker";
var BUILDX = "github.com/docker/buildx/cmd/buildx";
var SYSTEM_FOLDERS = [
  "/usr/local/lib/docker/cli-plugins",
  "/usr/local/libexec/docker/cli-plugins",
  "/usr/lib/docker/cli-plugins",
  "/usr/libexec/docker/cli-plugins"
];
var ELF_64 = Buffer.from("\x7FELF", "latin1");
var found = /* @__PURE__ */ new Map();
function direct(argv, env) {
  const [program, plugin, ...rest] = argv;
  if (program !== "docker" || plugin !== "buildx") return argv;
  const place = [env["PATH"], env["DOCKER_CONFIG"], env["HOME"]].join("\0");
  if (!found.has(place)) found.set(place, buildxOf(env));
  const buildx = found.get(place);
  return buildx === void 0 ? argv : [buildx, ...rest];
}
__name(direct, "direct");
function buildxOf(env) {
  try {
    const docker = (env["PATH"] ?? "").split(delimiter).map((folder) => join(folder, "docker")).find(isProgram);
    if (docker === void 0 || !isBuiltFrom(docker, DOCKER)) return void 0;
    const config = env["DOCKER_CONFIG"] ?? "";
    const home = config === "" ? join(env["HOME"] ?? "", ".docker") : config;
    const buildx = [...extraFolders(home), join(home, "cli-plugins"), ...SYSTEM_FOLDERS].map((folder) => join(folder, "docker-buildx")).find((path) => lstatSync(path, { throwIfNoEntry: false }) !== void 0);
    return buildx !== void 0 && isProgram(buildx) && isBuiltFrom(buildx, BUILDX) ? buildx : void 0;
  } catch {
    return void 0;
  }
}
__name(buildxOf, "buildxOf");
function extraFolders(home) {
  const file = join(home, "config.json");
  if (lstatSync(file, { throwIfNoEntry: false }) === void 0) return [];
  const { cliPluginsExtraDirs = [] } = JSON.parse(readFileSync(file, "utf8"));
  return cliPluginsExtraDirs;
}
__name(extraFolders, "extraFolders");
function isProgram(path) {
  if (statSync(path, { throwIfNoEntry: false })?.isFile() !== true) return false;
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
__name(isProgram, "isProgram");
function isBuiltFrom(path, main) {
  const file = openSync(path, "r");
  const part = /* @__PURE__ */ __name((at, size) => {
    const bytes = Buffer.alloc(size);
    return bytes.subarray(0, readSync(file, bytes, 0, size, at));
  }, "part");
  try {
    const head = part(0, 64);
    if (!head.subarray(0, ELF_64.length).equals(ELF_64)) return false;
    const [count, names] = [head.readUInt16LE(60), head.readUInt16LE(62)];
    const table = part(Number(head.readBigUInt64LE(40)), count * 64);
    const section = /* @__PURE__ */ __name((index) => {
      const entry = table.subarray(index * 64, index * 64 + 64);
      const [at, size] = [Number(entry.readBigUInt64LE(24)), Number(entry.readBigUInt64LE(32))];
      return { name: entry.readUInt32LE(0), at, size };
    }, "section");
    const words = part(section(names).at, section(names).size).toString("latin1");
    const info = Array.from({ length: count }, (_none, index) => section(index)).find(
      ({ name }) => words.startsWith(".go.buildinfo\0", name)
    );
    return info !== void 0 && part(info.at, info.size).includes(`path	${main}
`);
  } finally {
    closeSync(file);
  }
}
__name(isBuiltFrom, "isBuiltFrom");

// src/host/programs.ts
var STDERR_LINES = 15;
var STOP_MS = 1e4;
var OUTPUT_LIMIT_BYTES = 256 * 1024 * 1024;
var alive = /* @__PURE__ */ new Set();
process.on("exit", () => {
  for (const child of alive) child.kill();
});
async function run(argv, options, cancelled) {
  if (!options.cleanup) cancelled.throwIfAborted();
  const { code = -1, stdout, stderr, failure } = await ended(argv, options, cancelled);
  if (!options.cleanup) cancelled.throwIfAborted();
  if (failure === void 0 && (options.accept ?? [0]).includes(code)) return { code, stdout, stderr };
  throw failed(argv, { code, stdout, stderr }, failure, options);
}
__name(run, "run");
function ended(argv, options, cancelled) {
  const { stdin, cwd, timeoutMs, onLine } = options;
  const env = { ...process.env, ...options.env };
  const [program = "", ...rest] = direct(argv, env);
  const output = { stdout: [], stderr: [] };
  return new Promise((resolve) => {
    let failure;
    const give = /* @__PURE__ */ __name((code) => {
      const [stdout, stderr] = [output.stdout, output.stderr].map((parts) => Buffer.concat(parts).toString("utf8"));
      resolve({ code: code ?? void 0, stdout: stdout ?? "", stderr: stderr ?? "", ...failure && { failure } });
    }, "give");
    let child;
    try {
      const stdio = [stdin === void 0 ? "ignore" : "pipe", "pipe", "pipe"];
      child = spawn(program, rest, { env, cwd, stdio: [...stdio] });
    } catch (error) {
      failure = error;
      give(null);
      return;
    }
    alive.add(child);
    let killing;
    const end = /* @__PURE__ */ __name((why) => {
      failure ??= why;
      if (killing !== void 0) return;
      killing = tellToEnd(child);
      child.once("exit", () => {
        for (const stream of [child.stdout, child.stderr]) stream?.destroy();
      });
    }, "end");
    const cancel = /* @__PURE__ */ __name(() => {
      end();
    }, "cancel");
    if (!options.cleanup) cancelled.addEventListener("abort", cancel, { once: true });
    const timer = timeoutMs === void 0 ? void 0 : setTimeout(() => {
      end("timeout");
    }, timeoutMs);
    let bytes = 0;
    const finish = [];
    for (const name of ["stdout", "stderr"]) {
      const lines = onLine && linesTo(onLine);
      if (lines) finish.push(lines.end);
      child[name]?.on("data", (part) => {
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
    child.stdin?.on("error", () => void 0);
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
__name(ended, "ended");
function tellToEnd(child) {
  child.kill("SIGTERM");
  return setTimeout(() => child.kill("SIGKILL"), STOP_MS);
}
__name(tellToEnd, "tellToEnd");
function linesTo(onLine) {
  const decoder = new TextDecoder();
  let open2 = "";
  const give = /* @__PURE__ */ __name((text) => {
    const lines = (open2 + text).split("\n");
    open2 = lines.pop() ?? "";
    for (const line of lines) onLine(line.replace(/\r$/, ""));
  }, "give");
  return {
    part: /* @__PURE__ */ __name((bytes) => {
      give(decoder.decode(bytes, { stream: true }));
    }, "part"),
    end: /* @__PURE__ */ __name(() => {
      give(decoder.decode());
      if (open2 !== "") onLine(open2);
    }, "end")
  };
}
__name(linesTo, "linesTo");
function failed(argv, ran, why, options) {
  const line = pasteable(argv);
  const program = argv[0] ?? "";
  const cause = typeof why === "object" ? why : void 0;
  if (cause?.code === "ENOENT") return missing(program, `It was needed for: ${line}`, cause);
  const how = why === "timeout" ? `took longer than ${(options.timeoutMs ?? 0) / 1e3} s` : why === "output" ? `printed more than ${OUTPUT_LIMIT_BYTES} bytes` : cause ? `could not be started (${cause.message})` : `ended with exit code ${ran.code}`;
  const tail = ran.stderr.trim().split("\n").slice(-STDERR_LINES).join("\n");
  return new CommandFailed({
    code: why === "timeout" ? "command-timeout" : "command-failed",
    message: `${program} ${how}: ${line}`,
    remedy: tail === "" ? "It printed nothing on standard error." : tail,
    cause
  });
}
__name(failed, "failed");
function missing(program, need, cause) {
  return new CommandFailed({
    code: "program-missing",
    message: `${program} is not on this machine.`,
    remedy: `Install ${program}, or add its folder to PATH. ${need}`,
    cause
  });
}
__name(missing, "missing");
async function start(argv, env, log) {
  const [program = "", ...rest] = argv;
  const file = openSync2(log, "a");
  const child = spawn(program, rest, { stdio: ["ignore", file, file], env: { ...process.env, ...env } });
  closeSync2(file);
  await Promise.race([
    once(child, "spawn"),
    once(child, "error").then(([error]) => Promise.reject(error))
  ]).catch((cause) => {
    throw missing(program, `It was to run beside this step: ${pasteable(argv)}`, cause);
  });
  const exited = once(child, "exit");
  return {
    pid: child.pid ?? -1,
    stop: /* @__PURE__ */ __name(async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const timer = tellToEnd(child);
      await exited;
      clearTimeout(timer);
    }, "stop")
  };
}
__name(start, "start");

// src/host/machine.ts
var CANCELLING = ["SIGINT", "SIGTERM", "SIGHUP"];
var FOLDER = "immutable-servers-run-";
var MEMORY = "/dev/shm";
var TMPFS = 16914836;
var MEMORY_BYTES = 32 * 1024 * 1024;
var SOCKET_MS = 1e4;
var ANSWER_LIMIT_BYTES = 256 * 1024 * 1024;
function machine() {
  const abort = new AbortController();
  const variables = {};
  const folders = [];
  const running = [];
  const cancel = /* @__PURE__ */ __name((signal) => {
    const message = `Cancelled by ${signal}.`;
    abort.abort(new CommandFailed({ code: "cancelled", message, remedy: "Run it again when ready." }));
  }, "cancel");
  for (const signal of CANCELLING) process.on(signal, cancel);
  return {
    signal: abort.signal,
    env: /* @__PURE__ */ __name((name) => nonEmpty(variables[name] ?? process.env[name]), "env"),
    set: /* @__PURE__ */ __name((name, value) => {
      variables[name] = value;
    }, "set"),
    run: /* @__PURE__ */ __name((argv, options = {}) => {
      const { signal } = options;
      const cancelled = signal === void 0 ? abort.signal : AbortSignal.any([abort.signal, signal]);
      return run(argv, { ...options, env: { ...variables, ...options.env } }, cancelled);
    }, "run"),
    start: /* @__PURE__ */ __name(async (argv, options) => {
      const program = await start(argv, variables, options.log);
      running.push(program);
      return program;
    }, "start"),
    read,
    // What goes with the step need not outlive a loss of power.
    write: /* @__PURE__ */ __name((path, content) => write(path, content, !folders.some((folder) => path.startsWith(`${folder}/`))), "write"),
    enter: /* @__PURE__ */ __name((folder) => {
      const before = process.cwd();
      process.chdir(folder);
      return () => {
        process.chdir(before);
      };
    }, "enter"),
    temporaryFolder: /* @__PURE__ */ __name(async (bytes = Infinity) => {
      if (folders.length === 0) for (const place2 of [tmpdir(), MEMORY]) await sweep(place2);
      const place = await fitsInMemory(bytes) ? MEMORY : tmpdir();
      const folder = await mkdtemp(join2(place, `${FOLDER}${process.pid}-`));
      folders.push(folder);
      return folder;
    }, "temporaryFolder"),
    ask,
    get,
    http: /* @__PURE__ */ __name((request) => http(request, abort.signal), "http"),
    sleep: /* @__PURE__ */ __name(async (ms) => {
      await delay(ms, void 0, { signal: abort.signal }).catch(() => {
        throw abort.signal.reason;
      });
    }, "sleep"),
    now: /* @__PURE__ */ __name(() => Date.now(), "now"),
    close: /* @__PURE__ */ __name(async () => {
      for (const signal of CANCELLING) process.off(signal, cancel);
      for (const program of running.toReversed()) await program.stop();
      await Promise.all(folders.map(remove));
    }, "close")
  };
}
__name(machine, "machine");
async function fitsInMemory(bytes) {
  if (bytes > MEMORY_BYTES || nonEmpty(process.env["TMPDIR"]) !== void 0) return false;
  try {
    const [{ type, bavail, bsize }] = await Promise.all([statfs(MEMORY), access(MEMORY, constants2.W_OK)]);
    return type === TMPFS && bavail * bsize > 4 * bytes;
  } catch {
    return false;
  }
}
__name(fitsInMemory, "fitsInMemory");
async function sweep(place) {
  const own = process.getuid?.();
  for (const name of await readdir(place).catch(() => [])) {
    const [, pid] = new RegExp(`^${FOLDER}(\\d+)-`).exec(name) ?? [];
    if (pid === void 0 || isRunning(Number(pid))) continue;
    const folder = join2(place, name);
    try {
      if ((await stat(folder)).uid === own) await remove(folder);
    } catch {
    }
  }
}
__name(sweep, "sweep");
async function remove(folder) {
  const mounts = (await read("/proc/self/mounts") ?? "").split("\n").flatMap((line) => line.split(" ")[1] ?? []);
  for (const mount of mounts.filter((path) => path.startsWith(`${folder}/`)).toReversed()) {
    await run(["umount", "--lazy", mount], { cleanup: true }, AbortSignal.any([])).catch(() => void 0);
  }
  await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
}
__name(remove, "remove");
function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code !== "ESRCH";
  }
}
__name(isRunning, "isRunning");
function nonEmpty(text) {
  const trimmed = text?.trim();
  return trimmed === "" ? void 0 : trimmed;
}
__name(nonEmpty, "nonEmpty");
async function read(path) {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    const { code } = error;
    if (code === "ENOENT") return void 0;
    if (code === "EISDIR") {
      throw new InputError({ code: "folder-for-file", message: `${path} is a folder.`, remedy: "Name a file in it." });
    }
    throw new CommandFailed({
      code: "unreadable",
      message: `${path} cannot be read.`,
      remedy: String(error),
      cause: error
    });
  }
}
__name(read, "read");
async function write(path, content, lasting) {
  await mkdir(dirname(path), { recursive: true });
  const temporary = `${path}.${process.pid}.new`;
  const mode = await stat(path).then(
    (found2) => found2.mode & 511,
    () => 384
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
__name(write, "write");
async function ask(socketPath, line) {
  const socket = createConnection(socketPath);
  socket.setTimeout(SOCKET_MS, () => socket.destroy(new Error(`no answer in ${SOCKET_MS / 1e3} s`)));
  try {
    let answer = "";
    socket.setEncoding("utf8");
    socket.end(`${line}
`);
    for await (const part of socket) answer += String(part);
    return answer;
  } catch (cause) {
    throw new CommandFailed({
      code: "socket",
      message: `${socketPath} did not answer: ${cause.message}.`,
      remedy: "Is the program behind it running, and may this user open the socket?",
      cause
    });
  }
}
__name(ask, "ask");
function get(request) {
  const { socketPath, path, headers, timeoutMs } = request;
  return new Promise((resolve, reject) => {
    const give = /* @__PURE__ */ __name((cause) => {
      reject(
        new CommandFailed({
          code: "no-answer",
          message: `GET ${path} got no answer: ${cause.message}.`,
          remedy: "Look at the application's log.",
          cause
        })
      );
    }, "give");
    const { request: send } = process.getBuiltinModule("node:http");
    const sent = send({ socketPath, path, headers, signal: AbortSignal.timeout(timeoutMs) }, (answer) => {
      const parts = [];
      answer.on("data", (part) => parts.push(part));
      answer.on("error", give);
      answer.on("end", () => {
        resolve({
          status: answer.statusCode ?? 0,
          headers: Object.fromEntries(Object.entries(answer.headers).map(([name, value]) => [name, String(value)])),
          body: Buffer.concat(parts).toString("utf8")
        });
      });
    });
    sent.on("error", give);
    sent.end();
  });
}
__name(get, "get");
async function http(request, cancelled) {
  const { url, body, timeoutMs } = request;
  try {
    const answer = await fetch(url, {
      ...body === void 0 ? {} : { method: "POST", body, headers: { "content-type": "application/json" } },
      signal: AbortSignal.any([cancelled, AbortSignal.timeout(timeoutMs)])
    });
    const parts = [];
    let bytes = 0;
    for await (const part of answer.body ?? []) {
      bytes += part.length;
      if (bytes > ANSWER_LIMIT_BYTES) throw new Error(`it answers more than ${ANSWER_LIMIT_BYTES} bytes`);
      parts.push(part);
    }
    return {
      status: answer.status,
      headers: Object.fromEntries(answer.headers),
      body: Buffer.concat(parts).toString("utf8")
    };
  } catch (cause) {
    cancelled.throwIfAborted();
    const why = cause instanceof Error && cause.cause instanceof Error ? cause.cause.message : cause.message;
    throw new CommandFailed({
      code: "no-answer",
      message: `${new URL(url).origin} gives no answer: ${why}.`,
      remedy: "Check the address, and that this machine may reach it.",
      cause
    });
  }
}
__name(http, "http");

export {
  machine,
  nonEmpty
};

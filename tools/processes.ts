/** Long-lived processes under a state folder: started detached with a log and a pid file, recognised before they are
 *  touched, and what a killed one left behind (children, mounts) found again. Linux. */

import { spawn } from "node:child_process";
import { mkdirSync, openSync, closeSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { CommandFailed } from "../src/errors.ts";
import { ask } from "./shell.ts";

export interface Daemon {
  name: string;
  argv: string[];
  /** Pid file and log lie here; the argv must name a path in it, by which the process is known again. */
  folder: string;
  env?: Record<string, string>;
  /** Whether it serves now. */
  answers: () => Promise<boolean>;
  remedy: string;
}

/** Starts a daemon unless it runs and answers; one that runs but does not answer is replaced. Throws CommandFailed with
 *  the end of its log when it exits or does not answer within 30 seconds. */
export async function startDaemon(daemon: Daemon): Promise<void> {
  const { name, folder } = daemon;
  if (runningPid(name, folder) !== undefined) {
    if (await daemon.answers()) return;
    await stopDaemon(name, folder);
  }
  mkdirSync(folder, { recursive: true });
  const log = join(folder, `${name}.log`);
  const file = openSync(log, "w");
  const [program = "", ...rest] = daemon.argv;
  const child = spawn(program, rest, {
    detached: true,
    stdio: ["ignore", file, file],
    env: { ...process.env, ...daemon.env },
  });
  closeSync(file);
  let ended: string | undefined;
  child.once("error", (error) => {
    ended = error.message;
  });
  child.once("exit", (code, signal) => {
    ended = `it ended with ${code ?? signal ?? "no code"}`;
  });
  child.unref();
  if (child.pid !== undefined) writeFileSync(join(folder, `${name}.pid`), `${child.pid}\n`);
  const settled = await untilTrue(async () => ended !== undefined || (await daemon.answers()), 30);
  if (settled && ended === undefined) return;
  await stopDaemon(name, folder);
  throw new CommandFailed({
    code: "service-not-started",
    message: `${name} did not start: ${ended ?? "it did not answer in 30 s"}. The end of ${log}:\n${lastLines(log)}`,
    remedy: daemon.remedy,
  });
}

/** Ends a daemon by its pid and waits; by force after `seconds`. */
export async function stopDaemon(name: string, folder: string, seconds = 20): Promise<void> {
  const pid = runningPid(name, folder);
  if (pid !== undefined) {
    signal(pid, "SIGTERM");
    if (!(await untilTrue(() => !isAlive(pid), seconds))) signal(pid, "SIGKILL");
    await untilTrue(() => !isAlive(pid), 5);
  }
  rmSync(join(folder, `${name}.pid`), { force: true });
}

/** The pid in a daemon's pid file, if that process still is the daemon: after a reboot the number may be anybody's. */
export function runningPid(name: string, folder: string): number | undefined {
  const pid = Number(readOrEmpty(join(folder, `${name}.pid`)).trim());
  if (!Number.isInteger(pid) || pid <= 1) return undefined;
  return isAlive(pid) && commandLine(pid).some((word) => word.includes(`${folder}/`)) ? pid : undefined;
}

const daemonPrograms =
  /^(dockerd|containerd|containerd-shim.*|docker-proxy|docker-registry|buildkitd|buildkit-runc|runc)$/;

/** Removes what a killed daemon left running and mounted below a folder: its helpers, known by a path of the folder in
 *  their command line, and processes of containers, known by a root file system that lies in the folder. */
export async function clearLeftovers(folder: string): Promise<void> {
  await killLeftovers(folder);
  await unmountBelow(folder);
}

/** Whether a process has this word among its arguments. */
export function isArgument(word: string): boolean {
  return readdirSync("/proc").some((pid) => commandLine(Number(pid)).includes(word));
}

/** Asks again and again, at most for `seconds`. */
export async function untilTrue(claim: () => boolean | Promise<boolean>, seconds: number): Promise<boolean> {
  const end = performance.now() + seconds * 1000;
  while (!(await claim())) {
    if (performance.now() > end) return false;
    await sleep(50);
  }
  return true;
}

async function killLeftovers(folder: string): Promise<void> {
  // In a container whose engine uses a folder of the same name, every process would seem to be ours.
  const own = rootMount(process.pid);
  const isOurs = (pid: number): boolean => {
    const words = commandLine(pid);
    if (daemonPrograms.test(basename(words[0] ?? "")) && words.some((word) => word.includes(`${folder}/`))) return true;
    const root = rootMount(pid);
    return root !== own && root.includes(`${folder}/`);
  };
  const pids = readdirSync("/proc")
    .map(Number)
    .filter((pid) => pid > 1 && pid !== process.pid && isOurs(pid));
  for (const pid of pids) signal(pid, "SIGKILL");
  await untilTrue(() => !pids.some(isAlive), 10);
}

/** Unmounts everything that is mounted below the folder, deepest first. */
async function unmountBelow(folder: string): Promise<void> {
  const points = readOrEmpty("/proc/self/mountinfo")
    .split("\n")
    .flatMap((line) => line.split(" ")[4] ?? [])
    .map((point) => point.replace(/\\(\d{3})/g, (_, octal: string) => String.fromCharCode(parseInt(octal, 8))))
    .filter((point) => point.startsWith(`${folder}/`))
    .reverse();
  for (const point of points) {
    const done = await ask(["umount", point]);
    if (done === undefined) await ask(["umount", "--lazy", point]);
  }
}

function isAlive(pid: number): boolean {
  // A zombie waits only for its parent to notice.
  const state = /\) (.)/.exec(readOrEmpty(`/proc/${pid}/stat`))?.[1];
  return state !== undefined && state !== "Z";
}

function commandLine(pid: number): string[] {
  return readOrEmpty(`/proc/${pid}/cmdline`).split("\0");
}

/** The line of mountinfo that tells where a process's root comes from. */
function rootMount(pid: number): string {
  const lines = readOrEmpty(`/proc/${pid}/mountinfo`).split("\n");
  return lines.find((line) => line.split(" ")[4] === "/") ?? "";
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch (error) {
    // It ended by itself meanwhile.
    if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error;
  }
}

function readOrEmpty(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}

function lastLines(file: string): string {
  const lines = readOrEmpty(file).trimEnd().split("\n");
  return lines
    .slice(-12)
    .map((line) => `  ${line}`)
    .join("\n");
}

/** The test's docker engine and registry, and how a test leaves them as they were. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { execa } from "execa";
import { runWorkflow, type WorkflowRun } from "../../tools/act.ts";

export const ENGINE = process.env["DOCKER_HOST"] ?? "unix:///var/run/docker.sock";
export const REGISTRY = process.env["TEST_REGISTRY"] ?? "127.0.0.1:5720";
export const PROXY_IMAGE = process.env["TEST_PROXY_IMAGE"];
/** A Debian root with apt. */
export const DEBIAN_IMAGE = process.env["TEST_DEBIAN_IMAGE"] ?? `${REGISTRY}/debian:bookworm-slim`;

export const CLI = join(import.meta.dirname, "../../src/entry/cli.ts");

export function docker(...args: string[]): string {
  return execFileSync("docker", ["-H", ENGINE, ...args], { encoding: "utf8" });
}

/** Removes all that an environment has on the engine. */
export function clearEnvironment(environment: string): void {
  const name = `immutable-servers-${environment}`;
  const ids = docker("ps", "--all", "--quiet", "--filter", `name=^${name}-`).split("\n").filter(Boolean);
  if (ids.length > 0) docker("rm", "--force", "--volumes", ...ids);
  for (const kind of ["volume", "network"]) {
    if (docker(kind, "ls", "--quiet", "--filter", `name=^${name}$`).trim() !== "") docker(kind, "rm", name);
  }
}

export interface CliRun {
  code: number;
  /** Standard output, as JSON where `--json` was asked for. */
  outputs: Record<string, string>;
  /** Standard error: what a person reads. */
  said: string;
}

/** Runs the command line in a folder, with `--json`. */
export async function cli(cwd: string, args: string[], env: Record<string, string | undefined> = {}): Promise<CliRun> {
  const run = await execa(process.execPath, [CLI, ...args, "--json"], { cwd, env, reject: false });
  const { code, said } = remembered(args.join(" "), { code: run.exitCode ?? -1, said: run.stderr });
  return { code, outputs: run.stdout === "" ? {} : (JSON.parse(run.stdout) as Record<string, string>), said };
}

/** Runs the caller's workflow of a folder, for a push unless another event is named. */
export async function workflow(
  repository: string,
  options: Omit<Parameters<typeof runWorkflow>[0], "repository" | "env"> = {},
): Promise<WorkflowRun> {
  const run = await runWorkflow({ repository, env: process.env as Record<string, string>, ...options });
  remembered(`workflow, on ${options.event ?? "push"}`, { code: run.succeeded ? 0 : 1, said: run.log });
  return run;
}

/** For environment.ts, which tells it where the test fails. */
export function remembered<T extends { code: number; said: string }>(command: string, run: T): T {
  const told = globalThis as { commands?: unknown[] };
  (told.commands ??= []).push({ command, ...run });
  return run;
}

/** Tags of a repository in the registry; none when it is not there. Those of caches publish nothing: they are told apart. */
export async function tags(path: string, of: "images" | "caches" = "images"): Promise<string[]> {
  const answer = (await (await fetch(`http://${REGISTRY}/v2/${path}/tags/list`)).json()) as { tags?: string[] | null };
  return (answer.tags ?? []).filter((tag) => tag.startsWith("cache-") === (of === "caches"));
}

/** Every blob of a pushed image, `repository@digest`: manifest, configuration and layers, these unpacked; each byte a character. */
export function blobs(image: string): string[] {
  const folder = mkdtempSync(join(tmpdir(), "blobs-"));
  try {
    const copy = ["copy", "--src-tls-verify=false", `docker://${image}`, `dir:${folder}`];
    execFileSync("skopeo", copy, { stdio: "pipe" });
    return readdirSync(folder).map((name) => {
      const bytes = readFileSync(join(folder, name));
      return (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString("latin1");
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A repository's name that no earlier run has used: the registry keeps its store between runs. */
export function freshPath(name: string): string {
  return `${name}-${process.pid}-${Date.now().toString(36)}`;
}

/** Runs a caller's workflow on this machine, as GitHub would: `act` in host mode, with the project's actions in the fully
 *  named form that an outside caller gets. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { execa } from "execa";
import { projectFolder } from "./folders.ts";
import { render } from "./render.ts";

export const PROJECT = "immutable-servers/immutable-servers";
export const REF = "v1";

export interface WorkflowRun {
  succeeded: boolean;
  /** What the steps put out, in that order; jobs of a called workflow are `caller's job/workflow/job`. */
  outputs: { job: string; name: string; value: string }[];
  /** Jobs that ran, `workflow/job`, in order of their end, and whether they succeeded. */
  jobs: { name: string; succeeded: boolean }[];
  log: string;
}

/** The last value of an output, in jobs whose name begins so. */
export function outputOf(run: WorkflowRun, name: string, job = ""): string | undefined {
  return run.outputs.findLast((output) => output.name === name && output.job.startsWith(job))?.value;
}

/** Digests of the finals as the last job of a release puts them out. */
export function digestsOf(run: WorkflowRun): Record<string, string> {
  const last = run.outputs.findLast(({ name, job }) => name === "digests" && /\bchain$/.test(job));
  return JSON.parse(last?.value ?? "{}") as Record<string, string>;
}

/** A line of act's own JSON log. Source: nektos/act, `--json`. */
interface Line {
  msg?: string;
  job?: string;
  jobResult?: string;
  command?: string;
  name?: string;
  arg?: string;
  /** What a program of a step printed, rather than act itself. */
  raw_output?: boolean;
}

/** Pushes to main, so to speak. `log` gets what the steps print, as it comes; `WorkflowRun.log` holds everything. */
export async function runWorkflow(options: {
  repository: string;
  env: Record<string, string>;
  secrets?: Record<string, string>;
  event?: "push" | "workflow_dispatch" | "schedule" | "pull_request";
  /** What the event says, `github.event`. */
  payload?: object;
  /** A folder in which act's own cache service, which speaks like GitHub's first one, keeps caches; without it there is no service. */
  caches?: string;
  log?: (line: string) => void;
}): Promise<WorkflowRun> {
  const { repository, env, secrets = {}, event = "push", payload = {}, caches, log } = options;
  const folder = mkdtempSync(join(tmpdir(), "immutable-servers-act-"));
  try {
    const project = join(folder, "project");
    render({ from: projectFolder, to: project, repository: PROJECT, ref: REF, forAct: true });
    const secretFile = join(folder, "secrets");
    const lines = Object.entries(secrets).map(([name, value]) => `${name}=${JSON.stringify(value)}\n`);
    writeFileSync(secretFile, lines.join(""), { mode: 0o600 });
    const eventFile = join(folder, "event.json");
    writeFileSync(eventFile, JSON.stringify(payload));
    mkdirSync(join(folder, "home"));
    const run: WorkflowRun = { succeeded: false, outputs: [], jobs: [], log: "" };
    // Jobs get the environment of act's process, but not its variables of programs that are configured by them.
    const passed = ["DOCKER_HOST", "DOCKER_CONFIG", "BUILDX_CONFIG", "BUILDX_BUILDER", "BUILDX_REBUILDER"];
    const variables = passed.flatMap((name) => (env[name] === undefined ? [] : ["--env", `${name}=${env[name]}`]));
    const child = execa(
      "act",
      [
        event,
        "--json",
        "--platform=ubuntu-latest=-self-hosted",
        `--local-repository=${PROJECT}@${REF}=${project}`,
        "--action-offline-mode",
        ...(caches === undefined
          ? ["--no-cache-server"]
          : [
              `--cache-server-path=${caches}`,
              "--cache-server-addr=127.0.0.1",
              // Only with artifacts does act give the token that a cache asks for.
              `--artifact-server-path=${join(folder, "artifacts")}`,
              "--artifact-server-addr=127.0.0.1",
              "--artifact-server-port=0",
            ]),
        `--secret-file=${secretFile}`,
        `--eventpath=${eventFile}`,
        "--container-daemon-socket=-",
        ...variables,
      ],
      { cwd: repository, env: { ...env, XDG_CACHE_HOME: join(folder, "cache") }, reject: false, all: true },
    );
    for await (const text of child.iterable({ from: "all" })) note(run, text, log);
    run.succeeded = (await child).exitCode === 0;
    return run;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function note(run: WorkflowRun, text: string, log: ((line: string) => void) | undefined): void {
  let line: Line;
  try {
    line = JSON.parse(text) as Line;
  } catch {
    line = { msg: text };
  }
  const job = line.job?.trim() ?? "";
  const said = `${job === "" ? "" : `[${job}] `}${(line.msg ?? "").trimEnd()}`;
  run.log += `${said}\n`;
  if (line.raw_output === true) log?.(said);
  if (line.command === "set-output" && line.name !== undefined) {
    run.outputs.push({ job, name: line.name, value: line.arg ?? "" });
  }
  if (line.jobResult !== undefined) run.jobs.push({ name: job, succeeded: line.jobResult === "success" });
}

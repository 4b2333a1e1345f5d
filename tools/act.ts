/** Runs a caller's workflow on this machine, as GitHub would: `act` in host mode, with the project's actions in the fully
 *  named form that an outside caller gets. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { execa } from "execa";
import { CommandFailed } from "../src/errors.ts";
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

/** Lines that are told of an end of act itself: Go says why first, and then what every goroutine did. */
const TOLD_LINES = 10;

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

/** Pushes to main, so to speak. `log` gets what the steps print, as it comes; `WorkflowRun.log` holds everything. Throws
 *  CommandFailed where act itself ended, and not the workflow. */
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
    // Jobs that run at one time write act's map of local repositories without a lock, and Go ends a process whose map two
    // threads hold; on one thread they take turns. To the jobs' own programs an empty value says nothing. Source: nektos/act,
    // pkg/runner/local_repository_cache.go.
    const oneThread = "GOMAXPROCS";
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
        `--env=${oneThread}=`,
      ],
      {
        cwd: repository,
        env: { ...env, [oneThread]: "1", XDG_CACHE_HOME: join(folder, "cache") },
        reject: false,
        all: true,
      },
    );
    const unformatted: string[] = [];
    for await (const text of child.iterable({ from: "all" })) {
      if (!note(run, text, log)) unformatted.push(text);
    }
    const { exitCode, signal, originalMessage } = await child;
    // A workflow that fails ends with 1.
    if (exitCode !== 0 && exitCode !== 1) {
      throw new CommandFailed({
        code: "command-failed",
        message: `act itself ended with ${exitCode ?? signal ?? originalMessage}:\n${unformatted.slice(0, TOLD_LINES).join("\n")}`,
        remedy: "The workflow was not run to its end, and says nothing of what it released: run it again.",
      });
    }
    run.succeeded = exitCode === 0;
    return run;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Whether it was a line of act's log: what Go says at its own end is none. */
function note(run: WorkflowRun, text: string, log: ((line: string) => void) | undefined): boolean {
  let line: Line;
  let formatted = true;
  try {
    line = JSON.parse(text) as Line;
  } catch {
    line = { msg: text };
    formatted = false;
  }
  const job = line.job?.trim() ?? "";
  const said = `${job === "" ? "" : `[${job}] `}${(line.msg ?? "").trimEnd()}`;
  run.log += `${said}\n`;
  if (line.raw_output === true) log?.(said);
  if (line.command === "set-output" && line.name !== undefined) {
    run.outputs.push({ job, name: line.name, value: line.arg ?? "" });
  }
  if (line.jobResult !== undefined) run.jobs.push({ name: job, succeeded: line.jobResult === "success" });
  return formatted;
}

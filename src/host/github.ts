/** The shell around a step on a GitHub runner; the only file that knows @actions/*. */
import * as core from "@actions/core";
import { asFailure, type Location } from "../errors.ts";
import type { Host, RunnerCache } from "./host.ts";
import { machine, nonEmpty } from "./machine.ts";

/** The summary of one step is dropped whole above this. Source: GitHub docs, "Job summaries". */
const SUMMARY_LIMIT_BYTES = 1024 * 1024;

/** Runs a step as an action: every failure becomes the job's, with its remedy and its place. */
export async function runAction(step: {
  run(host: Host): Promise<void>;
  defaults: Record<string, string>;
}): Promise<void> {
  const { close, ...world } = machine();
  try {
    await step.run({ ...world, ...words(step.defaults), cache: runnerCache() });
  } catch (error) {
    const failure = asFailure(error);
    if (!failure) throw error;
    const title = `${failure.name} (${failure.code})`;
    core.error(`${failure.message}\n${failure.remedy}`, { title, ...place(failure.at) });
    process.exitCode = 1;
  } finally {
    await close();
  }
}

/** GitHub's cache, or a server that speaks like it. Loaded when it is used: it is the largest part of the bundles.
 *  Source: @actions/cache; the runner gives these variables to actions. */
function runnerCache(): RunnerCache | undefined {
  const { ACTIONS_RUNTIME_TOKEN: token, ACTIONS_CACHE_URL: first, ACTIONS_RESULTS_URL: second } = process.env;
  if (token === undefined || (first ?? second) === undefined) return undefined;
  return {
    restore: async (folders, key, prefixes) => (await import("@actions/cache")).restoreCache(folders, key, prefixes),
    // It warns by itself, and gives no id.
    save: async (folders, key) => (await (await import("@actions/cache")).saveCache(folders, key)) > 0,
  };
}

function words(defaults: Record<string, string>): Omit<Host, keyof Omit<ReturnType<typeof machine>, "close">> {
  return {
    input: (name) => nonEmpty(core.getInput(name)) ?? defaults[name],
    output: core.setOutput,
    secret: (value) => {
      // The runner masks line by line; a value of several lines would show its lines otherwise.
      for (const line of value.split("\n")) if (line.trim() !== "") core.setSecret(line.trim());
    },
    info: core.info,
    warning: (message, at) => {
      core.warning(message, place(at));
    },
    error: (message, at) => {
      core.error(message, place(at));
    },
    group: core.group,
    summary: async (markdown) => {
      if (process.env["GITHUB_STEP_SUMMARY"] === undefined) return;
      const text =
        Buffer.byteLength(markdown) > SUMMARY_LIMIT_BYTES
          ? "The summary is too long to be shown; see the log."
          : markdown;
      await core.summary.addRaw(text, true).write();
    },
  };
}

function place(at: Location | undefined): core.AnnotationProperties {
  if (!at) return {};
  return {
    file: at.file,
    ...(at.line === undefined ? {} : { startLine: at.line }),
    ...(at.column === undefined ? {} : { startColumn: at.column }),
  };
}

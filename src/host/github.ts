/** The shell around a step on a GitHub runner; the only file that knows @actions/*. */
import * as core from "@actions/core";
import { asFailure, type Location } from "../errors.ts";
import type { Host } from "./host.ts";
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
    await step.run({ ...world, ...words(step.defaults) });
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

/** The shell around a step in a terminal: words for people on standard error, results on standard output. */
import { styleText } from "node:util";
import { asFailure, type Failure, type Location } from "../errors.ts";
import type { Host } from "./host.ts";
import { machine } from "./machine.ts";

/** Runs `act` with a host whose inputs are given; `outputs` gets what is put out, also by an act that fails. A failure is
 *  told here, where the secrets are known that its words may hold, and thrown on. */
export async function runLocally(
  act: (host: Host) => Promise<unknown>,
  inputs: Record<string, string | undefined>,
  outputs: Record<string, string> = {},
): Promise<void> {
  const { close, ...world } = machine();
  const secrets = new Set<string>();
  const say = (text: string, format?: Parameters<typeof styleText>[0]) => {
    let line = text;
    // The longest first: one may be part of another.
    for (const secret of [...secrets].toSorted((a, b) => b.length - a.length)) line = line.replaceAll(secret, "***");
    // styleText leaves colors out by itself when the stream is a file or NO_COLOR is set.
    process.stderr.write(`${format ? styleText(format, line, { stream: process.stderr }) : line}\n`);
  };
  const host: Host = {
    ...world,
    input: (name) => {
      const text = inputs[name]?.trim();
      return text === "" ? undefined : text;
    },
    output: (name, value) => {
      outputs[name] = value;
    },
    secret: (value) => {
      for (const line of value.split("\n")) if (line.trim() !== "") secrets.add(line.trim());
    },
    info: (message) => {
      say(message);
    },
    warning: (message, at) => {
      say(`warning: ${at ? `${where(at)}: ` : ""}${message}`, "yellow");
    },
    error: (message, at) => {
      say(`error: ${placed(message, at)}`, "red");
    },
    group: async (title, inner) => {
      say(title, "bold");
      return inner();
    },
    // Summaries are pictures for a browser; in a terminal the lines above have said it.
    summary: () => Promise.resolve(),
  };
  try {
    await act(host);
  } catch (error) {
    const failure = asFailure(error);
    if (failure) say(explained(failure));
    throw failure ?? error;
  } finally {
    await close();
  }
}

function explained(failure: Failure): string {
  return `${failure.name} (${failure.code}): ${placed(failure.message, failure.at)}\n${failure.remedy}`;
}

/** An annotation of GitHub hides where it stands, so some messages say it themselves. */
function placed(message: string, at: Location | undefined): string {
  return at === undefined || message.includes(`${where(at)} `) ? message : `${where(at)}: ${message}`;
}

function where(at: Location): string {
  return [at.file, at.line, at.column].filter((part) => part !== undefined).join(":");
}

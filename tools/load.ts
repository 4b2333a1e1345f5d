/** Load on a site, from a process of its own: many kinds of request, none ever repeated, every failure counted.
 *
 *      node tools/load.ts --url http://127.0.0.1:8080 --seconds 60 [--slow 4 …]     JSON on standard output
 */
import { fork } from "node:child_process";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { parseArgs } from "node:util";
import { loadSettings, type Ask, type LoadOptions, type LoadSettings } from "./load/options.ts";
import { loadLine, type LoadReport } from "./load/tally.ts";

export { loadLine, KINDS } from "./load/tally.ts";
export type { Closing, Kind, KindReport, LoadReport, ReleaseSeen } from "./load/tally.ts";
export type { LoadOptions, Paths } from "./load/options.ts";

export interface Load {
  /** Resolved once requests are being sent. */
  ready: Promise<void>;
  pid: number | undefined;
  /** The figures up to now. */
  snapshot(): Promise<LoadReport>;
  /** Starts no more requests, lets those in flight end (25 s at most), and gives the final figures. */
  stop(): Promise<LoadReport>;
}

type Told = { ready: true } | { id: number; report: LoadReport };

/** Starts sending; runs until stop(), or until this process ends. */
export function startLoad(options: LoadOptions): Load {
  const child = fork(join(import.meta.dirname, "load/process.ts"), [JSON.stringify(loadSettings(options))], {
    execArgv: [],
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
  const asked = new Map<number, PromiseWithResolvers<LoadReport>>();
  const ready = Promise.withResolvers<undefined>();
  ready.promise.catch(() => undefined); // whoever asks next hears of it
  let last = 0;

  child.on("message", (told: Told) => {
    if ("ready" in told) {
      ready.resolve(undefined);
      return;
    }
    asked.get(told.id)?.resolve(told.report);
    asked.delete(told.id);
  });
  child.on("exit", (code, signal) => {
    const ended = new Error(`the load process ended with ${signal ?? code}`);
    ready.reject(ended);
    for (const { reject } of asked.values()) reject(ended);
  });

  const question = async (ask: Ask["ask"]) => {
    await ready.promise;
    if (!child.connected) throw new Error("the load has ended");
    const answer = Promise.withResolvers<LoadReport>();
    asked.set((last += 1), answer);
    child.send({ id: last, ask } satisfies Ask);
    return answer.promise;
  };
  return { ready: ready.promise, pid: child.pid, snapshot: () => question("snapshot"), stop: () => question("stop") };
}

async function main(): Promise<void> {
  const numbers = Object.keys(numeric(loadSettings({ url: "" })));
  const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  const { values } = parseArgs({
    options: {
      url: { type: "string" },
      seconds: { type: "string" },
      ...Object.fromEntries(numbers.map((name) => [kebab(name), { type: "string" as const }])),
    },
  });
  const given = values as Record<string, string | undefined>;
  if (given["url"] === undefined)
    throw new Error(`--url is missing; others: --seconds, ${numbers.map((n) => `--${kebab(n)}`).join(", ")}`);
  const chosen = Object.fromEntries(
    numbers.filter((name) => given[kebab(name)] !== undefined).map((name) => [name, Number(given[kebab(name)])]),
  );
  const load = startLoad({ url: given["url"], ...chosen });
  await load.ready;

  const interrupted = new AbortController();
  process.once("SIGINT", () => {
    interrupted.abort();
  });
  await pause(Number(given["seconds"] ?? 60) * 1000, undefined, { signal: interrupted.signal }).catch(() => undefined);
  const report = await load.stop();
  process.stdout.write(`${JSON.stringify(report, undefined, 2)}\n`);
  process.stderr.write(`${loadLine(report)}\n`);
}

function numeric(settings: LoadSettings): Record<string, number> {
  return Object.fromEntries(Object.entries(settings).filter(([, value]) => typeof value === "number"));
}

if (process.argv[1] === import.meta.filename) await main();

/** The process in which a load runs, apart from whoever started it, so that neither slows the other. Started by
 *  startLoad; it talks over the channel to its parent and ends with it. */
import { monitorEventLoopDelay } from "node:perf_hooks";
import { setTimeout as pause } from "node:timers/promises";
import { events, keepAlive, newConnections, patient, uploads, webSockets, type Wire } from "./clients.ts";
import type { Ask, LoadSettings } from "./options.ts";
import { tally } from "./tally.ts";

const LOOP_RESOLUTION_MS = 20;
/** How long answers in flight may take after a stop. */
const LAST_ANSWERS_MS = 25_000;

const settings = JSON.parse(process.argv[2] ?? "") as LoadSettings;
const startedAt = Date.now();
const zero = performance.now();
const counts = tally(() => performance.now() - zero);
const loop = monitorEventLoopDelay({ resolution: LOOP_RESOLUTION_MS });
const stopping = new AbortController();
const over = new AbortController();
const wire: Wire = { url: new URL(settings.url), counts, stopping: stopping.signal, over: over.signal };

// Its parent is gone: nobody will read a report.
process.on("disconnect", () => process.exit(1));
// Ctrl-C reaches the whole group; the parent decides what it means.
process.on("SIGINT", () => undefined);

const clients = started();
loop.enable();
process.on("message", (ask: Ask) => void answer(ask));
process.send?.({ ready: true });

async function answer({ id, ask }: Ask): Promise<void> {
  if (ask === "stop") {
    counts.fastEnds();
    stopping.abort();
    const timer = setTimeout(() => {
      over.abort();
    }, LAST_ANSWERS_MS);
    await Promise.all(clients);
    clearTimeout(timer);
  }
  process.send?.({ id, report: report() }, () => {
    if (ask === "stop") process.disconnect();
  });
}

function report() {
  const { user, system } = process.cpuUsage();
  const pauseMs = Math.max(0, Math.round(loop.max / 1e6) - LOOP_RESOLUTION_MS);
  return counts.report({ url: settings.url, startedAt, own: { pauseMs, cpuSeconds: (user + system) / 1e6 } });
}

/** All clients, their first requests spread over time so that they never march in step. */
function started(): Promise<void>[] {
  const { paths, connections, newConnectionsPerSecond } = settings;
  const keptPerSecond = Math.max(0, settings.requestsPerSecond - newConnectionsPerSecond);
  const many = (count: number, start: (index: number) => Promise<void>) =>
    Array.from({ length: count }, (_, i) => start(i));
  const late = (index: number, count: number) => pause((index * 1000) / count, undefined, { signal: stopping.signal });
  const spread = (count: number, start: () => Promise<void>) =>
    many(count, async (index) => {
      await late(index, count).then(start, () => undefined);
    });

  const intervalMs = (connections * 1000) / keptPerSecond;
  return [
    ...many(keptPerSecond > 0 ? connections : 0, (index) =>
      keepAlive(wire, { path: paths.fast, delayMs: (index * intervalMs) / connections, intervalMs }),
    ),
    ...many(newConnectionsPerSecond > 0 ? 1 : 0, () =>
      newConnections(wire, { path: paths.fast, delayMs: 0, intervalMs: 1000 / newConnectionsPerSecond }),
    ),
    ...spread(settings.slow, () =>
      patient(wire, { kind: "slow", path: paths.slow, patienceMs: (settings.slowSeconds + 25) * 1000 }),
    ),
    ...spread(settings.streams, () =>
      patient(wire, {
        kind: "stream",
        path: paths.stream,
        patienceMs: (settings.streamLines + 25) * 1000,
        ...(settings.streamLines > 0 ? { lines: settings.streamLines } : {}),
      }),
    ),
    ...spread(settings.sse, () => events(wire, { path: paths.sse })),
    ...spread(settings.webSockets, () => webSockets(wire, { path: paths.webSocket })),
    ...spread(settings.uploads, () => uploads(wire, { path: paths.upload, bytes: settings.uploadBytes })),
  ];
}

/** Counts of a load: what was asked, how it ended, who answered, and how long nobody did. No clients here. */
import { createHistogram } from "node:perf_hooks";

/** Keep-alive and new-connection are the fast kinds: their answers make the longest gap and the list of releases. */
export const KINDS = ["keep-alive", "new-connection", "slow", "stream", "sse", "websocket", "upload"] as const;
export type Kind = (typeof KINDS)[number];

const FAST: readonly Kind[] = ["keep-alive", "new-connection"];
const REASONS_KEPT = 10;
const CLOSINGS_KEPT = 100;

/** Times are milliseconds since the start of the load. */
export interface ReleaseSeen {
  /** What the answer said in x-release-id; "unnamed" without it. */
  release: string;
  firstSeenMs: number;
  lastSeenMs: number;
  /** When the latest of its answered requests was sent. */
  lastStartedMs: number;
  count: number;
}

export interface Closing {
  atMs: number;
  /** How long the connection had been open. */
  afterMs: number;
  /** A websocket's close code: 1001 for going away, 1006 without a goodbye; 0 for a stream that ended properly. */
  code: number;
}

export interface KindReport {
  /** Requests that ended, well or badly; for websocket and sse these are connections. */
  requests: number;
  failures: number;
  /** The first ten. */
  reasons: { atMs: number; reason: string }[];
  statuses: Record<string, number>;
  releases: ReleaseSeen[];
  latencyMs: { p50: number; p99: number; max: number };
  /** Echoes or events. */
  messages: number;
  /** Connections that the server ended between messages; no failures. The first hundred, and how many in all. */
  closedByServer: Closing[];
  closedByServerCount: number;
  /** Requests that are going on. */
  open: number;
}

export interface LoadReport {
  url: string;
  /** Milliseconds since the epoch. */
  startedAt: number;
  durationMs: number;
  requests: number;
  failures: number;
  /** The longest time between two successful answers of the fast kinds; start and end of the load count as answers. */
  longestGap: { ms: number; atMs: number };
  /** Of the fast kinds. */
  releases: ReleaseSeen[];
  kinds: Record<Kind, KindReport>;
  /** Of the load generator itself: the longest time in which it did not get to run, which lengthens the gap, and its CPU use. */
  own: { pauseMs: number; cpuSeconds: number };
}

interface Ended {
  kind: Kind;
  startedMs: number;
  status?: number | undefined;
  release?: string | undefined;
  /** Why it failed; a status of 400 or more fails without saying so here. */
  failure?: string | undefined;
}

/** All counts of one load. `now` gives milliseconds since its start. */
export function tally(now: () => number) {
  const kinds = Object.fromEntries(KINDS.map((kind) => [kind, emptyKind()])) as Record<
    Kind,
    ReturnType<typeof emptyKind>
  >;
  let lastAnswerMs = 0;
  let longestGap = { ms: 0, atMs: 0 };
  let fastEndedMs: number | undefined;

  const gapUntil = (ms: number) => {
    const gap = { ms: ms - lastAnswerMs, atMs: lastAnswerMs };
    return gap.ms > longestGap.ms ? gap : longestGap;
  };

  return {
    began(kind: Kind): number {
      kinds[kind].open += 1;
      return now();
    },

    ended({ kind, startedMs, status, release, failure }: Ended): void {
      const count = kinds[kind];
      const at = now();
      count.open -= 1;
      count.requests += 1;
      if (status !== undefined) count.statuses[status] = (count.statuses[status] ?? 0) + 1;
      if (release !== undefined) seen(count.releases, release, startedMs, at);
      const reason = failure ?? (status !== undefined && status >= 400 ? `status ${status}` : undefined);
      if (reason !== undefined) {
        count.failures += 1;
        if (count.reasons.length < REASONS_KEPT) count.reasons.push({ atMs: round(at), reason });
        return;
      }
      count.latency.record(Math.max(1, Math.round((at - startedMs) * 1000)));
      if (FAST.includes(kind) && fastEndedMs === undefined) {
        longestGap = gapUntil(at);
        lastAnswerMs = at;
      }
    },

    message(kind: Kind): void {
      kinds[kind].messages += 1;
    },

    closedByServer(kind: Kind, startedMs: number, code: number): void {
      const count = kinds[kind];
      count.closedByServerCount += 1;
      if (count.closedByServer.length < CLOSINGS_KEPT) {
        count.closedByServer.push({ atMs: round(now()), afterMs: round(now() - startedMs), code });
      }
    },

    /** From now on silence is intended. */
    fastEnds(): void {
      fastEndedMs = now();
    },

    report(about: Pick<LoadReport, "url" | "startedAt" | "own">): LoadReport {
      const reports = Object.fromEntries(KINDS.map((kind) => [kind, kindReport(kinds[kind])])) as LoadReport["kinds"];
      const sum = (of: (report: KindReport) => number) => KINDS.reduce((total, kind) => total + of(reports[kind]), 0);
      const gap = gapUntil(fastEndedMs ?? now());
      return {
        ...about,
        durationMs: round(fastEndedMs ?? now()),
        requests: sum((report) => report.requests),
        failures: sum((report) => report.failures),
        longestGap: { ms: round(gap.ms), atMs: round(gap.atMs) },
        releases: merged(FAST.map((kind) => reports[kind].releases)),
        kinds: reports,
      };
    },
  };
}

export type Tally = ReturnType<typeof tally>;

/** The report on one line, for people. */
export function loadLine(report: LoadReport): string {
  const figure = (n: number) => n.toLocaleString("en-US");
  const closed = KINDS.reduce((total, kind) => total + report.kinds[kind].closedByServerCount, 0);
  const kinds = KINDS.filter((kind) => report.kinds[kind].requests > 0).map((kind) => {
    const { requests, failures } = report.kinds[kind];
    return `${kind} ${figure(requests)}${failures > 0 ? ` (${figure(failures)} failed)` : ""}`;
  });
  return [
    `${figure(report.requests)} requests in ${(report.durationMs / 1000).toFixed(1)} s, ${figure(report.failures)} failed`,
    `longest gap ${Math.round(report.longestGap.ms)} ms (own pauses up to ${report.own.pauseMs} ms)`,
    kinds.join(", "),
    ...(closed > 0 ? [`${figure(closed)} streams closed by the server`] : []),
    `answered by ${report.releases.map(({ release, count }) => `${release} ×${figure(count)}`).join(", ") || "nobody"}`,
  ].join("; ");
}

function emptyKind() {
  return {
    requests: 0,
    failures: 0,
    reasons: [] as KindReport["reasons"],
    statuses: {} as Record<string, number>,
    releases: [] as ReleaseSeen[],
    latency: createHistogram(), // microseconds
    messages: 0,
    closedByServer: [] as Closing[],
    closedByServerCount: 0,
    open: 0,
  };
}

function kindReport({ latency, ...counts }: ReturnType<typeof emptyKind>): KindReport {
  const ms = (microseconds: number) => (latency.count === 0 ? 0 : round(microseconds / 1000));
  const latencyMs = { p50: ms(latency.percentile(50)), p99: ms(latency.percentile(99)), max: ms(latency.max) };
  return { ...counts, releases: merged([counts.releases]), latencyMs };
}

function seen(releases: ReleaseSeen[], release: string, startedMs: number, at: number): void {
  const known = releases.find((one) => one.release === release);
  if (known === undefined) {
    releases.push({ release, firstSeenMs: at, lastSeenMs: at, lastStartedMs: startedMs, count: 1 });
    return;
  }
  known.lastSeenMs = at;
  known.lastStartedMs = Math.max(known.lastStartedMs, startedMs);
  known.count += 1;
}

/** One entry per release, in the order of their first answers. */
function merged(lists: ReleaseSeen[][]): ReleaseSeen[] {
  const all = new Map<string, ReleaseSeen>();
  for (const one of lists.flat()) {
    const other = all.get(one.release) ?? one;
    all.set(one.release, {
      release: one.release,
      firstSeenMs: round(Math.min(one.firstSeenMs, other.firstSeenMs)),
      lastSeenMs: round(Math.max(one.lastSeenMs, other.lastSeenMs)),
      lastStartedMs: round(Math.max(one.lastStartedMs, other.lastStartedMs)),
      count: other === one ? one.count : one.count + other.count,
    });
  }
  return [...all.values()].sort((a, b) => a.firstSeenMs - b.firstSeenMs);
}

function round(ms: number): number {
  return Math.round(ms * 10) / 10;
}

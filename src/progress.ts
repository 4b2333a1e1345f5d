/** BuildKit's raw progress: one line of JSON a status, turned into one line of text a step, and a record of what ran. */

interface Status {
  vertexes?: { digest: string; name: string; started?: string; completed?: string; cached?: boolean; error?: string }[];
  statuses?: { id: string; vertex: string; started?: string; completed?: string }[];
  logs?: { vertex: string; stream?: number; data: string }[];
}

const LOOKED_UP_SECONDS = 0.001;
/** An annotation shows few; the log has more. */
const LAST_LINES = 5;
/** Of a line that does not end, as a bar that moves, so much is kept. */
const LINE = 4096;

/** A step that BuildKit ran, or took from its cache. */
export interface RanStep {
  name: string;
  cached: boolean;
  /** When it last began, RFC 3339 with nanoseconds; two builds that copied from one run have the same. */
  started: string;
  seconds: number;
}

export interface Progress {
  /** Takes a line of the build's output. */
  line(text: string): void;
  /** The build is tried again: words are forgotten, and steps that ran count as run though the next try finds them there. */
  again(): void;
  /** Every completed step of the Dockerfile, in order of completion. */
  steps(): RanStep[];
  /** Seconds in which layers of images were unpacked. */
  unpacked(): number;
  /** Whether a cache from elsewhere was read. */
  imported(): boolean;
  /** What failed about caches, in BuildKit's words; that there is none yet is no failure. */
  cacheTroubles(): string[];
  /** The last lines that a failed step printed. */
  lastLines(): string[];
  /** What was not progress: BuildKit's own words at the end, warnings and errors. */
  words(): string;
}

/** Source: `docker buildx build --progress=rawjson`, BuildKit's SolveStatus. */
export function progress(say: (line: string) => void): Progress {
  const done = new Map<string, RanStep>();
  const ran = new Set<string>();
  const logs = new Map<string, string[]>();
  /** Of each step the line that each of its streams has begun. */
  const begun = new Map<string, Record<number, string>>();
  const keep = (vertex: string, lines: readonly string[]) => {
    const all = [...(logs.get(vertex) ?? []), ...lines.filter((line) => line.trim() !== "")];
    // Enough to understand a failure by; a long build would fill memory otherwise.
    logs.set(vertex, all.slice(-40));
  };
  const words: string[] = [];
  let last: string[] = [];
  let imported = false;
  const unpacked = new Map<string, number>();
  const troubles = new Set<string>();
  const missing = new Set<string>();
  return {
    line: (text) => {
      const status = parsed(text);
      if (!status) {
        words.push(text);
        return;
      }
      for (const { vertex, stream = 1, data } of status.logs ?? []) {
        // A program may write a line in pieces, and BuildKit hands on each as it comes.
        const open = begun.get(vertex) ?? {};
        const lines = `${open[stream] ?? ""}${Buffer.from(data, "base64").toString("utf8")}`.split(/\r?\n/);
        begun.set(vertex, { ...open, [stream]: (lines.pop() ?? "").slice(-LINE) });
        keep(vertex, lines);
      }
      for (const { id, started, completed } of status.statuses ?? []) {
        if (!id.startsWith("extracting ") || started === undefined || completed === undefined) continue;
        unpacked.set(id, (Date.parse(completed) - Date.parse(started)) / 1000);
      }
      for (const vertex of status.vertexes ?? []) {
        if (vertex.completed === undefined || vertex.name.startsWith("[internal]")) continue;
        if (/^(importing|exporting) cache|^exporting to GitHub Actions Cache/i.test(vertex.name)) {
          if (vertex.error === undefined) imported ||= vertex.name.startsWith("importing");
          else if (isMissing(vertex)) {
            // The first build of a stage: BuildKit tells it as a failure, which it is none.
            if (!missing.has(vertex.digest))
              say(`  no cache yet in ${vertex.name.split(" ").at(-1) ?? ""}; this build makes it`);
            missing.add(vertex.digest);
            continue;
          } else troubles.add(`${vertex.name}: ${vertex.error}`);
        }
        const seconds = (Date.parse(vertex.completed) - Date.parse(vertex.started ?? vertex.completed)) / 1000;
        const before = done.get(vertex.digest);
        done.set(vertex.digest, {
          name: vertex.name,
          cached: (vertex.cached ?? false) && !ran.has(vertex.name),
          started: vertex.started ?? vertex.completed,
          seconds: seconds + (before?.seconds ?? 0),
        });
        // A step may first "complete" in no time, when BuildKit has looked for it in vain in its cache.
        if (seconds < LOOKED_UP_SECONDS && !vertex.cached && !vertex.error) continue;
        say(
          `  ${vertex.name} ${vertex.cached ? "(cached)" : `${seconds.toFixed(1)} s`}${vertex.error ? " FAILED" : ""}`,
        );
        if (!vertex.error) continue;
        keep(vertex.digest, Object.values(begun.get(vertex.digest) ?? {}));
        begun.delete(vertex.digest);
        const printed = logs.get(vertex.digest) ?? [];
        for (const line of printed) say(`    ${line}`);
        if (printed.length > 0) last = printed.slice(-LAST_LINES);
      }
    },
    again: () => {
      for (const step of done.values()) if (!step.cached) ran.add(step.name);
      begun.clear();
      words.length = 0;
      last = [];
    },
    steps: () => [...done.values()],
    unpacked: () => [...unpacked.values()].reduce((sum, seconds) => sum + seconds, 0),
    imported: () => imported,
    cacheTroubles: () => [...troubles],
    lastLines: () => last,
    words: () => words.join("\n"),
  };
}

function isMissing({ name, error = "" }: { name: string; error?: string }): boolean {
  return name.startsWith("importing") && /not found|does not exist/i.test(error);
}

function parsed(text: string): Status | undefined {
  if (!text.startsWith("{")) return undefined;
  try {
    return JSON.parse(text) as Status;
  } catch {
    return undefined;
  }
}

/** The place in the Dockerfile that BuildKit blames: it prints `name:line`, then the lines around it. */
export function blamedLine(words: string): number | undefined {
  const line = /^.+:(\d+)\n-{5,}$/m.exec(words)?.[1] ?? /parse error on line (\d+)/.exec(words)?.[1];
  return line === undefined ? undefined : Number(line);
}

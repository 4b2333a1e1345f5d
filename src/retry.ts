/** What is tried again when a registry, the network or a program beside this one is in the way: only what may well succeed in a moment, and never for long. */
import { CommandFailed } from "./errors.ts";
import type { Host } from "./host/host.ts";

/** Waits before the second try and those after it; each is up to a quarter longer, so that runs that failed together do not
 *  come back together. */
const WAITS_MS = [1000, 2000, 4000, 8000] as const;
/** skopeo and BuildKit wait by themselves as a `Retry-After` says, for a minute at most. */
const LIMIT_MS = 120_000;
/** Silence after which it is said that something is waited for. */
const SILENCE_MS = 10_000;

/** A registry that is busy or broken, or a connection that was not made or not kept. A name that does not exist, a login that is
 *  refused, an image that is missing and an instruction that fails stay as they are however often they are tried.
 *  Source: messages of skopeo (containers/image), of BuildKit (containerd) and of Go's net and net/http. */
const TRANSIENT = [
  /\b(429|500|502|503|504)\b(?: \(?(?:Too Many Requests|Internal Server Error|Bad Gateway|Service Unavailable|Gateway Time-?out)|$)/im,
  /\b(?:status(?: code)?|StatusCode):? ?(?:429|500|502|503|504)\b/i,
  /toomanyrequests|too many requests/i,
  /\bEOF\b|connection (?:reset|refused|timed out)|broken pipe|i\/o timeout|TLS handshake timeout|use of closed network/i,
  /network is unreachable|no route to host|temporary failure in name resolution|server misbehaving/i,
  // Of two builds that push one image at the same moment, one can find the other's blob half written.
  /provided digest did not match uploaded content|blob unknown to registry/i,
  // Of two that have git make or remove a worktree of one repository at the same moment, one can find the other's half written.
  /\bworktrees\/[^/]+\/(?:commondir|gitdir|HEAD)\b/,
  /context deadline exceeded|Client\.Timeout|timeout awaiting|http2: (?:server sent GOAWAY|client connection lost)/i,
];
/** An instruction may print anything; that it failed is no matter of the network's. */
const PERMANENT = /did not complete successfully|unauthorized|denied|forbidden|certificate/i;

/** Why another try may succeed, in a few words; undefined when it will not. */
export function transience(words: string): string | undefined {
  if (PERMANENT.test(words)) return undefined;
  for (const pattern of TRANSIENT) {
    const found = pattern.exec(words)?.[0];
    if (found !== undefined) return found.replace(" (", " ");
  }
  return undefined;
}

/** Does something, and again where it failed for a reason that may pass: four times at most, with growing waits,
 *  and never after a cancellation. `what` begins the sentence that says so: "ghcr.io", "git".
 *  `words`: what the failure says; by default a program's last words. `limitMs`: after it no further try begins. */
export async function retried<T>(
  host: Host,
  what: string,
  act: (attempt: number) => Promise<T>,
  { words = ({ remedy }: CommandFailed) => remedy, limitMs = LIMIT_MS } = {},
): Promise<T> {
  const started = host.now();
  for (let attempt = 0; ; attempt += 1) {
    // A build says by itself what it does.
    const silence =
      limitMs === Infinity
        ? undefined
        : setTimeout(() => {
            sayOnce(host, SILENCE_MS, {
              topic: what,
              line: `${what} has not answered for ${SILENCE_MS / 1000} s; waiting.`,
            });
          }, SILENCE_MS);
    try {
      return await act(attempt);
    } catch (error) {
      clearTimeout(silence);
      host.signal.throwIfAborted();
      const wait = WAITS_MS[attempt];
      const reason = error instanceof CommandFailed ? reasonOf(error, words) : undefined;
      if (reason === undefined || wait === undefined || host.now() - started > limitMs) throw error;
      const ms = Math.round(wait * (1 + Math.random() / 4));
      const next = `try ${attempt + 2} of ${WAITS_MS.length + 1}`;
      sayOnce(host, wait, {
        topic: `${what}: ${reason}, ${next}`,
        line: `${what}: ${reason}. Trying again in ${(ms / 1000).toFixed(1)} s (${next}).`,
      });
      await host.sleep(ms);
    } finally {
      clearTimeout(silence);
    }
  }
}

/** When what was said last in a run, by its topic. */
const said = new WeakMap<AbortSignal, Map<string, number>>();

/** Questions that are asked side by side fail side by side: one line tells of all that fail within `ms`. */
function sayOnce(host: Host, ms: number, { topic, line }: { topic: string; line: string }): void {
  const times = said.get(host.signal) ?? new Map<string, number>();
  said.set(host.signal, times);
  const now = host.now();
  if (now - (times.get(topic) ?? -Infinity) < ms) return;
  times.set(topic, now);
  host.info(line);
}

function reasonOf(error: CommandFailed, words: (error: CommandFailed) => string): string | undefined {
  if (error.code === "command-timeout") return "no answer in time";
  return error.code === "program-missing" || error.code === "cancelled" ? undefined : transience(words(error));
}

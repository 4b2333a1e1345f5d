/** Questions whose answer stays the same for as long as a run lasts. */
import type { Host } from "./host.ts";

/** By the run's signal, which hosts that only speak otherwise have in common. */
const runs = new WeakMap<AbortSignal, Map<string, Promise<unknown>>>();

/** Asks once in a run, and again after a failure or where there was nothing. `question` tells it from all others. */
export function onceInRun<T>(host: Host, question: string, ask: () => Promise<T>): Promise<T> {
  const known = runs.get(host.signal) ?? new Map<string, Promise<unknown>>();
  runs.set(host.signal, known);
  const before = known.get(question) as Promise<T> | undefined;
  if (before !== undefined) return before;
  const answer = ask();
  known.set(question, answer);
  const forget = () => known.delete(question);
  answer.then((found) => found ?? forget(), forget);
  return answer;
}

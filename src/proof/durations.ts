/** How long something took, in the report of a test run: by its name, or by its unit. None of it can be told from one build, since
 *  short tests take equally long by chance. */

const NAMES =
  "time|duration(?:_?ms|_?seconds|InMilliseconds)?|elapsed(?:_?time|_?ms|Time)?|Elapsed|run_?time|runTime|exec_?time|execTime|executionTime|total_?time|totalTime|time_taken|wall_?time|took";
const NUMBER = String.raw`\d+(?:\.\d+)?(?:e-?\d+)?`;
/** `"duration": 3`, ` time="0.02"`, `duration_ms: 1.2`: with what stands in front of its number. */
const NAMED = new RegExp(`((?:^|["'\\s])(?:${NAMES})(?:["']? ?[:=] ?["']?|(?<=_ms) ))${NUMBER}(?![\\w.:-])`, "gm");
/** `0.00s`, `12 ms`; within JSON what stands in front can be an escape. */
const COUNTED = /(^|\\[tn]|[^\w.])\d+(?:\.\d+)? ?(?:ns|us|µs|ms|s|secs?|seconds?)(?!\w)/gm;
/** `00:00.012`, as PHPUnit has it. */
const CLOCKED = /(^|[^\w.:])\d\d:\d\d\.\d{3}(?![\w.:])/gm;
const [NOTHING, STOPPED] = ["0s", "00:00.000"];

const TEST_RUN =
  /<(?:testsuites?|test-run|assemblies|TestRun)\b|"(?:numTotalTests|testResults|passes|failures|nodeid|Action|exec_time|examples|elements)"\s*:|^TAP version|^test result: |^=+ .*\b(?:passed|failed)\b.* in \d|^\s*--- (?:PASS|FAIL)|^OK \(\d+ tests?|\b\d+ (?:passing|failing|assertions|examples)\b/m;

/** Those of a report of a test run, each once, as they are written where nothing took any time; none of another text. */
export function durationsOf(text: string): string[] {
  if (!TEST_RUN.test(text)) return [];
  const named = [...text.matchAll(NAMED)].map(([, before = ""]) => `${before.replace(/^\s/, " ")}0`);
  const counted = text.search(COUNTED) < 0 ? [] : [NOTHING];
  const clocked = text.search(CLOCKED) < 0 ? [] : [STOPPED];
  return [...new Set([...named, ...counted, ...clocked])];
}

export function withoutDurations(text: string): string {
  return text.replaceAll(NAMED, "$1\u231b").replaceAll(COUNTED, "$1\u231b").replaceAll(CLOCKED, "$1\u231b");
}

export function isDuration(text: string): boolean {
  return text === NOTHING || text === STOPPED || new RegExp(`^${NAMED.source}$`).exec(text)?.[1] === text.slice(0, -1);
}

/** A command of sed that says of all of them that they took no time. */
export function unspent(duration: string): string {
  const units = "(ns|us|µs|ms|s|secs?|seconds?)";
  if (duration === NOTHING) return String.raw`s/(^|\\[tn]|[^0-9A-Za-z_.])[0-9]+([.][0-9]+)? ?${units}\b/\1${NOTHING}/g`;
  if (duration === STOPPED)
    return String.raw`s/(^|[^0-9A-Za-z_.:])[0-9]{2}:[0-9]{2}[.][0-9]{3}([^0-9A-Za-z_.:]|$)/\1${STOPPED}\2/g`;
  const before = duration.slice(0, -1).replace(/^ /, "(^|[[:space:]])");
  const behind = before.startsWith("(") ? 5 : 4;
  return `s/(${before})[0-9]+([.][0-9]+)?(e-?[0-9]+)?([^0-9A-Za-z_.:-]|$)/\\10\\${behind}/g`;
}

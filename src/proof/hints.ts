/** What the instruction itself says about a cause, for bytes that say too little: a port from $RANDOM is a number like any
 *  other, and seven letters from /dev/urandom are a word. */
import { namesFile } from "./copied.ts";
import type { Evidence, GeneralCause } from "./evidence.ts";

const THROWS_DICE = new RegExp(
  [
    /\/dev\/u?random|\/random\/(?:uuid|boot_id)|\bS?RANDOM\b|\buuidgen\b|\bmcookie\b|\bpwgen\b|\bmkpasswd\b|\bmktemp\b/,
    /\bopenssl (?:rand|gen\w+|req|ecparam|dhparam|passwd|enc)\b|\bssh-keygen\b|\bgpg\b|\bhtpasswd\b|\bkeytool\b/,
    /\bsort\b[^|;&]* (?:-R\b|--random-sort)|\bshuf\b|\bTABLESAMPLE\b(?!.*\bREPEATABLE\b)/i,
    /\b(?:gen_random_\w+|uuid_generate_\w+|randomblob|random|rand|srand|mt_rand|random_int|random_bytes|uniqid|uuid[147]?|newid)\(/i,
    /\b(?:secrets|random|Random|SecureRandom|Math\.random|randomUUID|randomBytes|getrandbits|os\.urandom|nanoid|UUID)\b/,
    // Perl, Ruby and PHP.
    /\brand\s*[@\d]|\brand\b(?=\s*[;)]|\s+scalar\b)|\.(?:sample|shuffle)\b|\b(?:array_rand|shuffle)\s*\(/,
    // Python throws it anew for each process, and so does Sass.
    /\bpython[\d.]*\b[^\n]*(?<![\w.])hash\(|\bunique-id\(/,
    // Go, Rust, C and C++.
    /\brand\.(?:Int|Uint|Float|Norm|Perm|Shuffle|Seed|New|Read)\w*\b|\b(?:fastrand|rand)::|\bthread_rng\b|\bgetrandom\b/,
    /\b(?:random_device|mt19937\w*|[dlm]rand48|arc4random\w*)\b/,
  ]
    .map(({ source }) => source)
    .join("|"),
);
const READS_THE_CLOCK = new RegExp(
  [
    /\bdate\b|\bEPOCH(?:SECONDS|REALTIME)\b|\/proc\/uptime|\buptime\b|__(?:DATE|TIME|TIMESTAMP)__|\bSECONDS\b/,
    /\b(?:local|gm|micro|hr|mk|clock_get|nano|process_|thread_)?[tT]ime(?:_ns)?\(|\bstrftime\b|\b(?:local|gm)time\b/,
    /\b(?:perf_counter|monotonic|hrtime)(?:_ns)?\b|\bCLOCK_[A-Z_]+\b|\b(?:steady|system|high_resolution)_clock\b/,
    /\b(?:Date|Time|DateTime|Instant|LocalDateTime|datetime|time)(?:::|\.)(?:now|utcnow|today|time|UtcNow)\b|\bnew Date\b/,
    /\bCURRENT_(?:TIME|DATE|TIMESTAMP)\b|\bnow\(\)|'now'/i,
  ]
    .map(({ source }) => source)
    .join("|"),
);

/** Clocks by which nobody knows what time it is. */
const STOPWATCH =
  /\b(?:perf_counter|process_time|monotonic)(?:_ns)?\b|\b(?:performance\.now|hrtime|nanoTime|clock_gettime|steady_clock|high_resolution_clock|Instant(?:::|\.)now)\b/g;

/** Asked twice they say how long something took, which is a number. */
function withoutStopwatch(text: string): string {
  return (text.match(STOPWATCH) ?? []).length > 1
    ? text.replaceAll(STOPWATCH, " ").replaceAll(/\bCLOCK_(?:MONOTONIC|PROCESS|THREAD|BOOT)\w*/g, " ")
    : text;
}

const SEEDED = /\b(?:s?rand(?:om|48)?|seed|NewSource|NewPCG|default_rng|mt19937\w*|Random)\s*\w*[({][^;\n]*/gi;

/** What comes from elsewhere differs for reasons of its own. */
const FETCHES =
  /\b(?:curl|wget|git|apt|apt-get|apk|dnf|yum|pip3?|npm|yarn|pnpm|composer|gem|mvn|rsync|scp)\b|(?<![.\w/])(?:go|cargo)\s+(?!run\b)[a-z]/;
/** What is compiled first: the command that runs it has another name for it. */
const COMPILED = /\.(?:c|cc|cpp|cxx|go|rs)$/;

/** What looks thrown and says when something was made: a digest of what tar packs, and the id of a commit. */
export const TAR_TO_DIGEST = /\btar\b[^;&|]*\|[^;&]*\b(?:\w+sum|shasum|openssl\s+(?:dgst|sha\d+|md5))\b/;
const COMMIT_ID =
  /\bgit\b[^;&|]*\s(?:rev-parse|rev-list|describe|log|show|show-ref|for-each-ref|format-patch|bundle|submodule)\b/;
const DIGEST = /(?<![0-9a-f])[0-9a-f]{7,128}(?![0-9a-f])/;

/** A general cause made sharper by the command that names the file; the given one where that says nothing, or too much.
 *  Only numbers and what is unknown: another command of the same RUN must not lend its clock to a content that differs. */
export function hinted(
  cause: GeneralCause,
  instruction: string,
  path: string,
  { files = [], evidence }: { files?: readonly { name: string; text: string }[]; evidence?: Evidence | undefined } = {},
): GeneralCause {
  if (cause === "random value" && evidence !== undefined) {
    const name = path.replace(/^.*\//, "");
    const own = commandsOf(instruction).filter((command) => command.includes(name));
    // What is brought is the same in both, so that its commit is one of this build.
    const commit = COMMIT_ID.test(instruction) && !/\bgit\b[^;&|]*\s(?:clone|fetch|pull)\b/.test(instruction);
    const thrown = (own.length > 0 ? own : [instruction]).some((command) => THROWS_DICE.test(command));
    if (!TAR_TO_DIGEST.test(instruction) && (!commit || thrown)) return cause;
    const { seen, first, second } = evidence;
    return /^random value(?:, time)? in text$/.test(seen.join()) && DIGEST.test(first) && DIGEST.test(second)
      ? "time"
      : cause;
  }
  if (cause !== "number" && cause !== "unknown") return cause;
  const name = path.replace(/^.*\//, "");
  const [, stem = "", end = ""] = /^(\w{3,})(\.\w+)$/.exec(name) ?? [];
  // Its name can be put together: `f"{name}.csv"`.
  const put = (text: string) =>
    stem !== "" && /["']\w{3,}["']/.test(text) && text.includes(`}${end}`) && new RegExp(`["']${stem}["']`).test(text);
  const speaks = (text: string) => name !== "" && (text.includes(name) || put(text));
  const commands = commandsOf(instruction);
  const scripts = files.filter((file) => commands.some((command) => calls(command, file.name)));
  const own = [
    ...commands.filter(speaks),
    // A script that the command runs, or that names the file itself.
    ...scripts
      .filter(
        (file) =>
          speaks(file.text) ||
          commands.some((each) => speaks(each) && (COMPILED.test(file.name) || calls(each, file.name))),
      )
      .map(({ text }) => text),
  ];
  const dice = own.some((command) => THROWS_DICE.test(command));
  // What dice are seeded with is mostly the clock.
  const clock = own.some((command) => READS_THE_CLOCK.test(withoutStopwatch(command.replaceAll(SEEDED, ""))));
  if (dice === clock || own.some((command) => FETCHES.test(command))) return cause;
  return dice ? "random value" : "time";
}

/** A program that scrambles its strings by the clock of its compiler holds bytes without a pattern, which the sources tell. */
export function compiledAt(
  evidence: Evidence | undefined,
  instruction: string,
  files: readonly { text: string }[],
): Evidence | undefined {
  const texts = [instruction, ...files.map(({ text }) => text)];
  return evidence?.cause === "random value" &&
    evidence.seen[0] === "ELF" &&
    texts.some((text) => /\b__(?:DATE|TIME|TIMESTAMP)__\b/.test(text)) &&
    !texts.some((text) => THROWS_DICE.test(text))
    ? { ...evidence, cause: "time", seen: [...evidence.seen, "by the time"] }
    : evidence;
}

/** The commands of a line; a program in quotes has signs of its own that end nothing of the shell's. */
function commandsOf(instruction: string): string[] {
  const quoted: string[] = [];
  const bare = instruction.replaceAll(/"(?:\\.|[^"\\])*"|'[^']*'/gs, (text) => `\ue020${quoted.push(text) - 1}\ue021`);
  const whole = (text: string) =>
    text.replaceAll(/\ue020(\d+)\ue021/g, (_all, index: string) => quoted[Number(index)] ?? "");
  return bare.split(/&&|\|\||;|\n/).map(whole);
}

/** `cargo run` and `go run .` name no file. */
function calls(command: string, file: string): boolean {
  return (
    namesFile(command, file) ||
    (file.endsWith(".rs") && /\bcargo\s+run\b/.test(command)) ||
    (file.endsWith(".go") && /\bgo\s+(?:run|generate)\b/.test(command))
  );
}

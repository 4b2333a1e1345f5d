/** What reads the clock in the text of a RUN, written so that it takes the date that both builds are given. */
import { FIXED_SECONDS, type Edits } from "./remedy.ts";
import { at, commands, EPOCH, foreignAt, quotesAt, words } from "./shell-text.ts";

/** The clock of the shell and its commands. */
export function clockOfShell(source: string): Edits {
  const dates = commands(source, /date/).filter(
    ({ text }) => !/\s(?:-(?!I)\w*[dfrs]\b|--(?:date|reference|file|set))/.test(text),
  );
  const replace = dates.map(({ from, text }) => {
    // Where nothing follows, the bracket tells it from a longer call that begins alike.
    const whole = source[from + text.length] === ")" ? `${text})` : text;
    return at(source, from, whole, whole.replace(/date(?:\s+-u\b)?/, `date -u -d @$${EPOCH}`));
  });
  for (const { 0: piece, index } of source.matchAll(/\$\{?EPOCH(?:SECONDS|REALTIME)\}?/g))
    replace.push(at(source, index, piece, `$${EPOCH}`));
  for (const { 0: piece, 1: format = "", index } of source.matchAll(
    /(printf\s+(?:-v\s+\w+\s+)?["']?[^"'\n]*%\([^)]*\)T[^"'\n]*["']?)\s+-1/g,
  ))
    replace.push(at(source, index, piece, `${format} $${EPOCH}`));
  replace.push(...listedDates(source));
  return replace.length > 0 ? { args: [EPOCH], replace } : {};
}

/** `run_command('date', '+%F')` of Meson, `execute_process(COMMAND date +%F)` of CMake: there no shell fills in a variable. */
function listedDates(source: string): { from: string; to: string }[] {
  const lists = [...source.matchAll(/(['"])date\1(?=\s*,)(?:\s*,\s*\1-u\1)?(?!\s*,\s*\1-(?!I)\w*[dfrs])/g)];
  const words = [...source.matchAll(/(?<=\bCOMMAND\s+)()date\b(?:\s+-u\b)?(?!\s+-(?!I)\w*[dfrs])/g)];
  return [
    ...lists.map(({ 0: piece, 1: quote = "", index }) =>
      at(
        source,
        index,
        piece,
        ["date", "-u", "-d", `@${FIXED_SECONDS}`].map((word) => quote + word + quote).join(", "),
      ),
    ),
    ...words.map(({ 0: piece, index }) => at(source, index, piece, `date -u -d @${FIXED_SECONDS}`)),
  ];
}

const TOUCHED = `touch -d @$${EPOCH}`;

/** __TIMESTAMP__ is the time of the source, and takes none from the environment. */
export function sourceTimes(source: string): Edits {
  const replace = commands(source, /gcc|g\+\+|cc|c\+\+|clang|clang\+\+/).flatMap(({ from, text }) => {
    const sources = words(text).filter((word) => /^[^-].*\.(?:c|cc|cpp|cxx|C|h|hpp)$/.test(word));
    return sources.length > 0 ? [at(source, from, text, `${TOUCHED} ${sources.join(" ")} && ${text}`)] : [];
  });
  return replace.length > 0 ? { args: [EPOCH], replace } : {};
}

/** Is this nothing but the times of sources, which says no more of the cause than its form? */
export function areSourceTimes({ replace = [] }: Edits): boolean {
  return replace.length > 0 && replace.every(({ to }) => to.includes(TOUCHED));
}

/** mksquashfs runs commands for its pseudo files; it refuses the date of the environment beside a date of its own. */
export function clockOfPseudoFiles(source: string): Edits {
  if (!/\bmksquashfs\b/.test(source)) return {};
  const replace = (clockOfShell(source).replace ?? []).map(({ from, to }) => ({
    from,
    to: to.replaceAll(`$${EPOCH}`, FIXED_SECONDS),
  }));
  return replace.length > 0 ? { replace } : {};
}

/** How many days old a file is, before Perl was started. */
const AGES: readonly { program: RegExp; pattern: RegExp; to: string }[] = [
  {
    program: /\bperl\b/,
    pattern: /(?<![\w$>-])-([MA])\s*(\\?\$\w+(?:(?:->)?(?:\[[^[\]]*\]|\{[^{}]*\}))*|"[^"\n]*"|'[^'\n]*')/g,
    to: `-$1 (\${^T} = $ENV{${EPOCH}} and $2)`,
  },
];

/** `'` and `"` in the result stand for the quotes that are free. */
const CLOCKS: typeof AGES = [
  ...AGES,
  {
    program: /\bphp\b/,
    pattern: /(?<![\w$:]|->)(?:gm)?date\((["'][^"']*["']|\\?DATE_\w+|\\?DateTime(?:Interface|Immutable)?::\w+)\)/g,
    to: `gmdate($1, (int) getenv('${EPOCH}'))`,
  },
  // Hexadecimal: seconds, and five digits of what follows.
  {
    program: /\bphp\b/,
    pattern: /(?<![\w$:]|->)uniqid\((?:""|'')?\)/g,
    to: `(dechex((int) getenv('${EPOCH}')) . '00000')`,
  },
  { program: /\bphp\b/, pattern: /(?<![\w$:]|->)(?:time|hrtime)\((?:true)?\)/g, to: `(int) getenv('${EPOCH}')` },
  { program: /\bphp\b/, pattern: /(?<![\w$:]|->)microtime\((?:true)?\)/g, to: `(float) getenv('${EPOCH}')` },
  {
    program: /\bphp\b/,
    pattern: /new \\?DateTime(Immutable)?(?:\((?:["']now["'])?\))?(?!\w|\()/g,
    to: `new DateTime$1('@' . getenv('${EPOCH}'))`,
  },
  {
    program: /\bperl\b/,
    pattern: /(?<![\w:$-]|->)(?:local|gm)time(?:\((?:time(?:\(\))?)?\)|\s+time\b(?:\(\))?)?(?![\w(])/g,
    to: `gmtime($ENV{${EPOCH}})`,
  },
  {
    program: /\bperl\b/,
    // Not the name of it in a list of what is imported.
    pattern:
      /(?<![\w:$/-]|->)(?<!\s-M[\w:]+=[\w,]*)(?<!\bqw\s*[(/][^)/\n]*)(?<!(?:local|gm)time\(?)(?<!(?:local|gm)time )time(?:\(\))?(?![\w(=-])/g,
    to: `$ENV{${EPOCH}}`,
  },
  // When Perl itself was started.
  { program: /\bperl\b/, pattern: /(?<!\\)\$\^T\b/g, to: `$ENV{${EPOCH}}` },
  {
    program: /\bruby\b/,
    pattern: /\bTime\.(?:now\b|new\b(?!\s*[(\d])|new\(\))/g,
    to: `Time.at(ENV['${EPOCH}'].to_i).utc`,
  },
  { program: /\bruby\b/, pattern: /\b(Date(?:Time)?)\.(?:today|now)\b/g, to: `Time.at(ENV['${EPOCH}'].to_i).utc` },
  { program: /\bgawk\b|\bawk\b/, pattern: /\bsystime\(\)/g, to: `ENVIRON["${EPOCH}"]` },
  {
    program: /\bgawk\b|\bawk\b/,
    pattern: /\bstrftime\((["'][^"']*["'])\)/g,
    to: `strftime($1, ENVIRON["${EPOCH}"], 1)`,
  },
  {
    program: /\b[gm]?awk\b/,
    pattern: /"date\b(?:\s+-u\b)?((?:\s+(?!-\w*[dfrs])[^\s"]+)*)"(\s*\|\s*getline)/g,
    to: `("date -u -d @" ENVIRON["${EPOCH}"] "$1")$2`,
  },
  {
    program: /\bjq\b/,
    pattern: /(?<![\w.$"@]\s*)now(?![\w"]|\s*:)/g,
    to: `(env.${EPOCH} | tonumber)`,
  },
  {
    program: /\bpython[\d.]*\b/,
    pattern: /\btime\.(?:time|monotonic|perf_counter|process_time)\(\)/g,
    to: `float(__import__('os').environ['${EPOCH}'])`,
  },
  {
    program: /\bpython[\d.]*\b/,
    pattern: /\btime\.(?:time_ns|monotonic_ns|perf_counter_ns)\(\)/g,
    to: `(int(__import__('os').environ['${EPOCH}']) * 10**9)`,
  },
  // Who gives a zone is given a time that has it.
  {
    program: /\bpython[\d.]*\b/,
    pattern: /\b((?:datetime\.)?datetime)\.now\((?!\))((?:[^()"']|\((?:"[^"]*"|'[^']*'|[^()"'])*\))+)\)/g,
    to: `$1.fromtimestamp(int(__import__('os').environ['${EPOCH}']), $2)`,
  },
  {
    program: /\bpython[\d.]*\b/,
    pattern: /\b((?:datetime\.)?datetime)\.(?:now|utcnow|today)\(\)/g,
    to: `$1.utcfromtimestamp(int(__import__('os').environ['${EPOCH}']))`,
  },
  {
    program: /\bpython[\d.]*\b/,
    pattern: /\b((?:datetime\.)?date)\.today\(\)/g,
    to: `$1.fromtimestamp(int(__import__('os').environ['${EPOCH}']))`,
  },
  {
    program: /\bpython[\d.]*\b/,
    pattern: /\btime\.(?:ctime|asctime)\(\)/g,
    to: `time.asctime(time.gmtime(int(__import__('os').environ['${EPOCH}'])))`,
  },
  {
    program: /\bpython[\d.]*\b/,
    pattern: /\btime\.(?:local|gm)time\(\)/g,
    to: `time.gmtime(int(__import__('os').environ['${EPOCH}']))`,
  },
  {
    program: /\bpython[\d.]*\b/,
    pattern: /\btime\.strftime\(((?:["'])[^"']*["'])\)/g,
    to: `time.strftime($1, time.gmtime(int(__import__('os').environ['${EPOCH}'])))`,
  },
  // How long something takes: from any moment on, and that stands still.
  { program: /\bruby\b/, pattern: /\bProcess\.clock_gettime\([^()]*\)/g, to: "0.0" },
  { program: /\bnode\b/, pattern: /\bperformance\.now\(\)|\bprocess\.uptime\(\)/g, to: "0" },
  { program: /\bnode\b/, pattern: /\bprocess\.hrtime\.bigint\(\)/g, to: "0n" },
  { program: /\bnode\b/, pattern: /\bprocess\.hrtime\([\w.]*\)/g, to: "[0, 0]" },
  { program: /\bnode\b/, pattern: /\bDate\.now\(\)/g, to: `(process.env.${EPOCH} * 1000)` },
  { program: /\bnode\b/, pattern: /\bnew Date(?:\(\))?(?!\w|\()/g, to: `new Date(process.env.${EPOCH} * 1000)` },
];

/** Clocks that only measure tick whenever they are asked: who waits for a while does not wait for ever, and nobody divides by nothing. */
const TICKS = "next(time.__dict__.setdefault('ticks', __import__('itertools').count(1)))";
const TICK_OF_NODE = "(globalThis.ticks = (globalThis.ticks ?? 0) + 1)";
const STOPWATCHES: typeof CLOCKS = [
  {
    program: /\bpython[\d.]*\b/,
    pattern: /\btime\.(?:perf_counter|process_time|thread_time|monotonic)\(\)/g,
    to: `(${TICKS} / 1000)`,
  },
  {
    program: /\bpython[\d.]*\b/,
    pattern: /\btime\.(?:perf_counter|process_time|thread_time|monotonic)_ns\(\)/g,
    to: `(${TICKS} * 10**6)`,
  },
  {
    program: /\bruby\b/,
    pattern: /\bProcess\.clock_gettime\(Process::CLOCK_(?!REALTIME)\w+\)/g,
    to: "(Thread.main[:ticks] = (Thread.main[:ticks] || 0) + 0.001)",
  },
  { program: /\bnode\b/, pattern: /\bperformance\.now\(\)/g, to: TICK_OF_NODE },
  { program: /\bnode\b/, pattern: /\bprocess\.hrtime\.bigint\(\)/g, to: `(BigInt(${TICK_OF_NODE}) * 1000000n)` },
];

/** The clock in code that stands in the instruction: `php -r`, `perl -e`, a heredoc. */
export function clockOfPrograms(source: string): Edits {
  const replace = anewIn(source, CLOCKS);
  return replace.length > 0 ? { args: [EPOCH], replace } : {};
}

/** Of files that are as old in both builds. */
export function ages(source: string): Edits {
  const replace = anewIn(source, AGES);
  return replace.length > 0 ? { args: [EPOCH], replace } : {};
}

/** How long something takes, in such code. */
export function stopwatches(source: string): Edits {
  const replace = anewIn(source, STOPWATCHES);
  return replace.length > 0 ? { replace } : {};
}

function anewIn(source: string, clocks: typeof CLOCKS): { from: string; to: string }[] {
  const replace: { from: string; to: string }[] = [];
  for (const { program, pattern, to } of clocks) {
    if (!program.test(source)) continue;
    for (const match of source.matchAll(pattern)) {
      const code = match[0].replace(new RegExp(pattern.source), to);
      replace.push(at(source, match.index, match[0], inQuotes(source, match.index, code)));
    }
  }
  return replace;
}

const PYTHON_VARIABLE = `__import__('os').environ['${EPOCH}']`;

/** Code for a place, with the quotes that are free there, and its dollar signs kept from the shell. */
function inQuotes(source: string, place: number, code: string): string {
  const quotes = quotesAt(source, place);
  const foreign = foreignAt(source, place);
  if (foreign !== undefined) {
    const free = quotes === "'" ? code.replaceAll("'", '"') : code;
    return foreign === "expanded" ? kept(free) : free;
  }
  if (quotes === "'") {
    // By the shell, outside of its quotes: a string of the program bears no further quotes of the kind that it stands in.
    const within = (source.slice(source.lastIndexOf("'", place), place).match(/"/g)?.length ?? 0) % 2 === 1;
    return code
      .split(within ? /__import__\('os'\)\.environ\['\w+'\]|ENV\['\w+'\]\.to_i|getenv\('\w+'\)/ : PYTHON_VARIABLE)
      .map((part) => part.replaceAll("'", '"'))
      .join(`'"$${EPOCH}"'`);
  }
  return quotes === '"' ? kept(code) : code;
}

/** With the variables of Perl that a shell would take for its own. */
function kept(code: string): string {
  return code.replaceAll(/(?<!\\)\$(?=ENV|\{\^)/g, "\\$");
}

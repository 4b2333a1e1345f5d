/** Commands and code of programming languages, written so that they do not differ; from the text of the RUN. */
import { FIXED_ID, FIXED_SECONDS, GNU_TAR_OPTIONS, type Edits } from "./remedy.ts";
import { at, commands, EPOCH, quotesAt } from "./shell-text.ts";

/** Java in a file that a build runs, or in the RUN itself. None of it has quotes, so that it may stand in every kind of them. */
export const JAVA: readonly { cause: "time" | "random" | "order"; pattern: RegExp; to: string }[] = [
  {
    cause: "time",
    pattern: /\b(?:java\.time\.)?Instant\.now\(\)/g,
    to: `java.time.Instant.ofEpochSecond(${FIXED_SECONDS}L)`,
  },
  {
    cause: "time",
    pattern:
      /\b((?:java\.time\.)?(?:Local(?:Date|Time|DateTime)|ZonedDateTime|OffsetDateTime|Year|YearMonth))\.now\(\)/g,
    to: `$1.now(java.time.Clock.fixed(java.time.Instant.ofEpochSecond(${FIXED_SECONDS}L), java.time.ZoneOffset.UTC))`,
  },
  {
    cause: "time",
    pattern:
      /\b((?:java\.time\.)?(?:Local(?:Date|Time|DateTime)|ZonedDateTime|OffsetDateTime))\.now\(((?:java\.time\.)?(?:ZoneOffset\.UTC|ZoneId\.(?:of|systemDefault)\([^()]*\)))\)/g,
    to: `$1.now(java.time.Clock.fixed(java.time.Instant.ofEpochSecond(${FIXED_SECONDS}L), $2))`,
  },
  { cause: "time", pattern: /\bnew (java\.util\.)?Date\(\)/g, to: `new $1Date(${FIXED_SECONDS}000L)` },
  { cause: "time", pattern: /\bSystem\.currentTimeMillis\(\)/g, to: `${FIXED_SECONDS}000L` },
  // Each its own, in the order in which they are asked for.
  {
    cause: "random",
    pattern: /\b(?:java\.util\.)?UUID\.randomUUID\(\)/g,
    to: "new java.util.UUID(0x4000L, Long.MIN_VALUE + (int) System.getProperties().merge(1, 1, (idsBefore, oneMore) -> (int) idsBefore + 1))",
  },
  { cause: "random", pattern: /\bnew (java\.util\.)?Random\(\)/g, to: "new $1Random(1)" },
  {
    cause: "random",
    pattern: /\bCollections\.shuffle\((\w+)\)/g,
    to: "Collections.shuffle($1, new java.util.Random(1))",
  },
  { cause: "order", pattern: /\.parallelStream\(\)/g, to: ".stream()" },
  { cause: "order", pattern: /\.parallel\(\)(?=\s*\.)/g, to: ".sequential()" },
  { cause: "order", pattern: /\bSet\.copyOf\(/g, to: "new java.util.LinkedHashSet<>(" },
  {
    cause: "order",
    pattern: /\bSet\.of\(([^()]*)\)/g,
    to: "new java.util.LinkedHashSet<>(java.util.List.of($1))",
  },
];

/** The clock, the dice or the order of Java that the RUN itself holds. */
export function codeOfJava(cause: (typeof JAVA)[number]["cause"]): (source: string) => Edits {
  return (source) => {
    if (!/\bjava\b/.test(source)) return {};
    const replace = JAVA.filter((each) => each.cause === cause).flatMap(({ pattern, to }) =>
      [...source.matchAll(pattern)].map(({ 0: from }) => ({ from, to: from.replace(new RegExp(pattern.source), to) })),
    );
    return replace.length > 0 ? { replace } : {};
  };
}

/** A fresh id of the build gives way to a fixed one. A secret is no id, and has a rule of its own. */
export function fixedIds(source: string): Edits {
  const dice: readonly [RegExp, string][] = [
    [/\$\(\s*(?:shell\s+)?(?:cat\s+\/proc\/sys\/kernel\/random\/uuid|uuidgen\b[^()]*)\)/g, FIXED_ID],
    [
      /(?:require\(["'](?:node:)?crypto["']\)\.|\bcrypto\.|(?<![\w$.]))(?:randomUUID|uuidv4|uuid\.v4|nanoid)\(\)/g,
      `"${FIXED_ID}"`,
    ],
    [/\bMath\.random\(\)/g, "0.5"],
    [/--build-id=uuid\b/g, "--build-id=sha1"],
    // GCC numbers split notes by where things lay in its memory.
    [/-gsplit-dwarf\b/g, "-g"],
    // CMake's.
    [/\bstring\(RANDOM(?=\s)(?![^()]*\bRANDOM_SEED\b)/g, "string(RANDOM RANDOM_SEED 1"],
    // Each its own, as the keys of a table must be.
    [/\buuid\.uuid[14]\(\)/g, "uuid.UUID(int=next(uuid.__dict__.setdefault(str(1), iter(range(1, 2**63)))))"],
    [/\btempfile\.mkdtemp\(\)/g, `(__import__("os").makedirs("/tmp/build", exist_ok=True) or "/tmp/build")`],
    // File::Temp's.
    [/\btempdir\(\s*(?:CLEANUP\s*=>\s*1\s*)?\)/g, '(mkdir("/tmp/build"), "/tmp/build")[1]'],
    [/\bimport random(?=\s*;)(?!\s*;\s*random\.seed)/g, "import random; random.seed(0)"],
  ];
  const replace = dice.flatMap(([pattern, to]) =>
    [...source.matchAll(pattern)].map(({ 0: from, index }) => ({
      from,
      to: quotesAt(source, index) === '"' ? to.replaceAll('"', "'") : to,
    })),
  );
  return replace.length > 0 ? { replace } : {};
}

/** Code of Python that stands in the RUN throws its dice from a seed on. */
export function seedsOfPython(source: string): { from: string; to: string }[] {
  const given = commands(source, /python[\d.]*/).flatMap(({ from, text }) => {
    const to = text.replace(/(\s-\w*c\s*["'])/, (all) => all + seedsFor(text));
    return to === text ? [] : [at(source, from, text, to)];
  });
  const documents = source.matchAll(/\bpython[\d.]*\b[^\n|;&]*<<-?\s*["']?(\w+)["']?[^\n]*\n([^\n]*)([^]*?\n\1\b)/g);
  const read = [...documents].flatMap(({ 0: whole, 2: first = "", 3: rest = "" }) => {
    const seeds = seedsFor(first + rest);
    // In front of what may stand behind another statement on its line.
    if (seeds === "" || !/^(?:import|from(?! __future__)|#|$)/.test(first)) return [];
    const head = whole.slice(0, whole.length - rest.length);
    return [{ from: head, to: head.slice(0, head.length - first.length) + seeds + first }];
  });
  return [...given, ...read];
}

/** What seeds the dice of this code; those of the system, which make secrets, have no seed. */
function seedsFor(code: string): string {
  const numpy = /\b(?:np|numpy)\.random\.(?!seed|default_rng|RandomState)\w+\(/g;
  const own = /\brandom\.(?!SystemRandom|default_rng|RandomState)\w+\(|\bfrom random import\b/;
  if (/\brandom\.seed\(/.test(code)) return "";
  const names = [...(own.test(code.replaceAll(numpy, "")) ? ["random"] : []), ...(numpy.test(code) ? ["numpy"] : [])];
  return names.map((name) => `import ${name}; ${name === "numpy" ? "numpy.random" : name}.seed(0); `).join("");
}

/** The crates const-random and ahash take their seed from the environment when it is there. */
export function seedOfCrates(source: string): Edits {
  return /\bcargo\b/.test(source) ? { env: { CONST_RANDOM_SEED: "0" } } : {};
}

/** The stamp of notes for coverage, which the program holds as well, is the clock of a compiler that has no seed. */
export function coverageStamps(source: string): Edits {
  if (!/\b(?:g?cc|[gc]\+\+|C(?:XX)?FLAGS)(?![\w-])/.test(source) || source.includes("-frandom-seed")) return {};
  const options = [...source.matchAll(/(?<=[\s'"])(?:--coverage|-ftest-coverage)(?![\w-])/g)];
  const replace = options.map(({ 0: option, index }) => at(source, index, option, `${option} -frandom-seed=1`));
  return replace.length > 0 ? { replace } : {};
}

/** What packs files into a program takes their times along, unless it is told not to. */
export function packers(source: string): Edits {
  const flags: readonly [RegExp, string][] = [
    [/go-bindata/, `-modtime ${FIXED_SECONDS}`],
    [/statik/, "-m"],
  ];
  const replace = flags.flatMap(([name, flag]) =>
    commands(source, name)
      .filter(({ text }) => !text.includes(` ${flag.replace(/ .*/, "")}`))
      .map(({ text }) => ({ from: text, to: text.replace(name, (called) => `${called} ${flag}`) })),
  );
  const packs = commands(source, /tar/).some(({ text }) => /^\S+\s+[a-z]*c|\s-[a-z]*c|\s--create\b/.test(text));
  const env = packs ? { TAR_OPTIONS: GNU_TAR_OPTIONS } : {};
  return { ...(packs ? { env } : {}), ...(replace.length > 0 ? { replace } : {}) };
}

/** What a generator makes code of, it takes with its times and those of its folders, as numbers: vfsgen, rice. */
export function generators(source: string): Edits {
  const replace = commands(source, /go\s+generate/).map(({ from, text }) =>
    at(source, from, text, `find . -exec touch -h -d @$${EPOCH} {} + && ${text}`),
  );
  return replace.length > 0 ? { args: [EPOCH], replace } : {};
}

/** zipapp takes the times of the files over, and shiv the clock's unless it is told not to. */
export function zipapps(source: string): Edits {
  const replace = commands(source, /python[\d.]*/).flatMap(({ text }) => {
    const folder = /\s-m\s+zipapp\s+([^\s-]\S*)/.exec(text)?.[1];
    return folder === undefined
      ? []
      : [{ from: text, to: `find ${folder} -exec touch -h -d @$SOURCE_DATE_EPOCH {} + && ${text}` }];
  });
  for (const { text } of commands(source, /shiv/))
    if (!text.includes("--reproducible")) replace.push({ from: text, to: text.replace("shiv", "shiv --reproducible") });
  return replace.length > 0 ? { args: ["SOURCE_DATE_EPOCH"], replace } : {};
}

/** `jar cfm a.jar manifest dir` → `jar --create --file=a.jar --manifest=manifest dir`: the old form takes no date. */
export function jars(source: string): Edits {
  const names: Readonly<Record<string, string>> = { f: "--file", m: "--manifest", e: "--main-class" };
  const others: Readonly<Record<string, string>> = { v: "--verbose", "0": "--no-compress", M: "--no-manifest" };
  const replace = commands(source, /jar/).flatMap(({ text }) => {
    const [, jar = "", letters = "", rest = ""] =
      /^(\S+)\s+-?(c[fmev0M]*|[fmev0M]+c[fmev0M]*)\s+(.*)$/s.exec(text) ?? [];
    if (letters === "") return [];
    const [values, ...options] = [...letters.matchAll(/[^c]/g)].reduce<string[]>(
      ([left = "", ...found], [letter]) => {
        const name = names[letter];
        if (name === undefined) return [left, ...found, others[letter] ?? ""];
        const [, value = "", more = ""] = /^(\S+)\s*(.*)$/s.exec(left) ?? [];
        return [more, ...found, `${name}=${value}`];
      },
      [rest],
    );
    return [{ from: text, to: [jar, "--create", ...options, values].join(" ") }];
  });
  return replace.length > 0 ? { replace } : {};
}

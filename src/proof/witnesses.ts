/** Words by which a command, or a program in any language, shows where what it writes comes from: dice, the clock, or what the
 *  machine counts. */

/** One of several patterns, each with a flag of its own. `(?i:…)` is not asked: V8 13.6 does not heed it every
 *  time. */
function any(...patterns: readonly RegExp[]): RegExp {
  return new RegExp(patterns.map(({ source, flags }) => (flags === "i" ? eitherCase(source) : source)).join("|"));
}

/** Letters that are no escapes, in both cases; classes say it themselves. */
function eitherCase(source: string): string {
  return source.replaceAll(/\\.|\[[^\]]*\]|[a-z]/gi, (sign) =>
    sign.length > 1 ? sign : `[${sign.toLowerCase()}${sign.toUpperCase()}]`,
  );
}

export const THROWS_DICE = any(
  // The system and its commands.
  /\/dev\/u?random|\/random\/(?:uuid|boot_id)|\bS?RANDOM\b|\buuidgen\b|\buuid(?:\s+-|\s*[>)|])|\bsystemd-id128 new\b|\bmcookie\b|(?<!=["']?\$\()\bmktemp\b(?!\s+(?:-\w*d|--directory))/,
  /\bsort\b[^|;&]{0,200} (?:-\w*R\b|--random-sort|--sort=random)|\bshuf\b|\bjot\s+-\w*r|\b(?:rig|fortune)(?:\s+-|\s*[>)|])|\bplasma:/,
  // Keys, tokens, and the salt of what is hashed.
  /\bopenssl (?:rand|gen\w+|req|ecparam|dhparam|passwd|enc|prime -gen\w*)\b|\bgpg\b|\bkeytool\b|\b(?:gen-?key|genpsk)\b|keygen\b|\bkeyring generate\b/,
  /\b(?:apg|pwgen|pwqgen|gpw|makepasswd|diceware|xkcdpass|certtool|step ca|cfssl|mkcert|minisign -G|signify -G|nk -gen|nsc generate|ipfs key gen|(?:rndc|ddns)-confgen|vault token create)\b/,
  /\b(?:mkpasswd|htpasswd|slappasswd|doveadm pw|hash-password|password_hash|bcrypt|gen_?salt)\b|\blookup\(["'][\w.]*(?:password|random_string)\b/,
  // Databases, and what reads tables.
  /\bTABLESAMPLE\b(?!.*\bREPEATABLE\b)|\busing\s+sample\b|\b(?:uuid_generate_\w+|uuid_short|randomblob|randstr|newid|newsequentialid|sys_guid)\(|\bgenerateUUIDv\d/i,
  /\b(?:[SsZz]RANDMEMBER|HRANDFIELD|RANDOMKEY|SPOP)\b/i,
  /\{\s*["']?\$(?:sample|sampleRate|rand)["']?\s*:/,
  /\b(?:mlr|[xq]sv|xan)\b(?![^|;&]{0,200}--seed)[^|;&]{0,200}\s(?:sample\s+-?\w+|shuffle|bootstrap)\b|\burand(?:int|range|32|element)?\(/,
  // A function of many languages, and what has it in its name.
  /\b(?:random|s?rand[a-zA-Z]{0,8}\d{0,2}|[dilu]rand|mt_rand|uniqid|uuid_?v?[147]?|v[147])\(/i,
  /(?:\b|_|(?<=[a-z\d])(?=R))[rR]andom(?![-_]?[sS](?:tate|eed)|Forest|ized|_page)\w*|_rand_\w|(?<=[a-z])Rand\(/,
  /\b(?:secrets|RandomState|getrandbits|urandom|nanoid|cuid2?|ulid|Ulid|UUID|Guid|[nN]ew_?[gGuU]uid|\w*(?<!set)Rng)\b/,
  /\b(?:faker|Faker|fake\.\w+|gofakeit|mimesis|chance\.\w+|casual\.\w+|petname|coolname|unique-names-generator|names\.get_\w+|fakedata|shortid|train_test_split|default_rng)\b/,
  /\b(?:uuid[147]?\.(?:New\w*|uuid\d|v\d|generate)|uuid\.Must|Uuid::new_v[147]|uuid\.v[147]|(?:xid|ksuid|ulid)\.(?:New|Make|MustNew|new)|shortuuid)\b|\b[gG]et_?[pP]rime\(|\.rvs\(/,
  // Templates, and what learns from rows that it draws.
  /\brand(?:Int|Alpha|Ascii|Numeric|Bytes)\w*|\bRandomize\b/,
  /\b(?:\w*KMeans|RandomForest\w*|TSNE|UMAP|ShuffleSplit)\((?![^\n]*random_state)/,
  // Perl, Ruby and PHP.
  /\brand\s*[@\d]|\brand\b(?=\s*[;)]|\s+(?:scalar\b|\.\s))|\.(?:sample|shuffled?)\b|\b(?:array_rand|shuffled?|str_shuffle|lcg_value|openssl_random\w+)\s*\(|\bKernel\.rand\b|\b(?:shuffle|sample)\s+(?:@|\d+\s*(?:,|\.\.))/,
  // Python throws it anew for each process, and so does Sass.
  /(?:\bpython[\d.]*\b|^\S+\.py\n)[^]{0,4000}?(?<![\w.])hash\(|\bunique-id\(/,
  // R, Octave, Julia, Erlang and Lisp.
  /\b(?:rand[ni]|r(?:norm|unif|binom|pois|exp|gamma|beta|geom|weibull|lnorm|logis|cauchy|chisq|multinom)|sample(?:\.int)?)\(|\brand[:.]\w|\brand-(?:int|nth|elt)\b|\((?:random|shuffle)\s/,
  // Go, Rust, C and C++.
  /\brand\.(?:Int|Uint|Float|Norm|N|Perm|Shuffle|Seed|New|Read|Text)\w*\b|\b(?:fastrand|rand)::|\bthread_rng\b|\bgetrandom\b|\bmaphash\b/,
  /\b(?:mt19937\w*|[dlm]rand48|arc4random\w*|rand_r|RAND_(?:priv_)?bytes|_?rd(?:rand|seed)\w*)\b/,
);

export const READS_THE_CLOCK = any(
  // The shell and its commands.
  /(?<![\w.-])(?<![^n]\/)date\b(?![\w./-]|["']?\s*[:=])|\bEPOCH(?:SECONDS|REALTIME)\b|\/proc\/uptime|\buptime\b|\bSECONDS\b|%\([^)]*\)T\b/,
  // C and C++.
  /__(?:DATE|TIME|TIMESTAMP)__|\b(?:local|gm|micro|hr|mk|clock_get|nano|process_|thread_)?[tT]ime(?:_ns)?\(|\bgettimeofday\b/,
  /\b(?:perf_counter|monotonic|hrtime)(?:_ns)?\b|\bCLOCK_[A-Z_]+\b|\b(?:steady|system|high_resolution)_clock\b|\bQueryPerformanceCounter\b/,
  // Awk, Perl and others.
  /\bstrftime\b|\bsystime\b|\b(?:local|gm)time\b|\$\^T\b/,
  /\b(?:Date|Time|DateTime|Instant|LocalDate|LocalTime|LocalDateTime|ZonedDateTime|OffsetDateTime|SystemTime|Utc|Local|Carbon|datetime|time|date|Process)(?:::|\.)(?:now|utcnow|today|time|Now|UtcNow|current|clock_gettime)\b/,
  /\bnew Date(?:Time\w*)?\b|\bcurrentTimeMillis\b|\bnanoTime\b|\bUnix(?:Nano|Milli|Micro)\b|\bTime(?:\.new|::Piece|::HiRes)\b/,
  // Templates, and what has other names for it.
  /\{\{-?[^}\n]{0,200}(?<![\w.])now\b|\bansible_date_time\b|\bget(?:POSIX|Current)Time\b|\((?:float|current)-time\)|\btime\.\w*[tT]imestamp\(/,
  // Each language has names of its own.
  /\bget-universal-time\b|\b(?:Sys\.Date|[gG]et-Date|TickCount(?:64)?|REQUEST_TIME(?:_FLOAT)?|timeOrigin|timeIntervalSince\w+|clock (?:seconds|milliseconds|microseconds)|hwclock|timedatectl)\b|\bUtcNow\b/,
  /(?<!\w)(?::?erlang:system_time|:?os:(?:timestamp|system_time)|os\.(?:date|clock)|System\.(?:system|os|monotonic)_time|Unix\.time|epochTime|idate|utc_?now|now_utc|dayjs|moment|Date|Stopwatch\.GetTimestamp)\(|\bUnix\.time\s|\b(?:utc_?now|now_utc)\(|\bTime\.(?:utc|local)\b/,
  /\bstring\(TIMESTAMP\b|\bperl\b[^]{0,400}?(?<![\w$@%&>:.-])time(?=\s*[-;)%+,'"])|\bjq\b[^|;&]{0,40}(?<![\w."'])["']?now\b/,
  // Of files that the build makes.
  /\bst_[mac]time|\bfile[mac]time\(|(?<![\w-])[mac]time(?:Ms|_ns)?\b|\bstat\b[^|;&\n]{0,200}%[W-Zw-z]|-printf\s+\S*%[TAC]/,
  // Databases.
  /\b(?:CURRENT_(?:TIME|DATE|TIMESTAMP)|LOCALTIMESTAMP|SYSDATE|GETDATE|UTC_TIMESTAMP|UNIX_TIMESTAMP|(?:clock|statement|transaction)_timestamp)\b|\bnow(?:64)?\(|'now'|\b(?:curdate|curtime|today|get_current_\w+|sys(?:utc)?datetime)\(\)|\bRETURN (?:datetime|timestamp)\(\)|\$currentDate\b|\bredis-cli\b[^|;&]{0,80} (?:time|lastsave)\b|\bunixepoch\(\)/i,
);

/** What counts or measures: processes, inodes, ports, memory, processors, and where something lies in it. */
export const COUNTS = any(
  /(?<![\w$])\$\$(?!\s*=|[\w($])|\$!|\$BASHPID|\bPPID\b|\b(?:os\.)?getp?pid\b|\b[pP]rocess(?:\.pid|Id\b|::id|\.ppid)\b|\bos\.Getpid\b|\bProcessHandle\b|\bposix_getpid\b|\$PROCESS_ID\b/,
  /\bst_ino\b|\bfileinode\b|\bgetinode\b|\.(?:ino|inode)\b|\(stat\b[^()]*\)\[1\]|\bls\s+-\w*i|\bstat\b[^|;&]{0,200}%i|-printf\s+\S*%i|\binode\b/,
  /\/proc\/(?:self|meminfo|stat|loadavg|cpuinfo|\d|\$)|\bnproc\b|\b(?:cpu_count|os\.cpus|NumCPU|availableParallelism|availableProcessors)\b/,
  /(?<![\w-])(?:free|df|vmstat|lsof|pidof|pgrep)\s+-|\bps\s+[-a]|\bmemory_get_(?:peak_)?usage\b|\bgetrusage\b|\bmemoryUsage\b|\btracemalloc\b/,
  /\bSystem\.pid\b|\bPROCINFO\b|\[pid\]|_NPROCESSORS_\w+|\blscpu\b|\bss\s+-\w|\bdu\s+-/,
  /\blisten\(0\b|\bbind\(\(\s*["'][^"']*["'],\s*0\s*\)\)|["'][\w.]*:0["']/,
  /\b(?:spl_object_(?:id|hash)|object_id|__id__|refaddr|identityHashCode)\b|%p\b/,
  /(?:\bpython[\d.]*\b|^\S+\.py\n)[^]{0,4000}?(?<![\w.>$-])id\(\w/,
);

/** Clocks by which nobody knows what time it is. */
const STOPWATCH =
  /\b(?:perf_counter|process_time|monotonic)(?:_ns)?\b|\b(?:performance\.now|hrtime|nanoTime|clock_gettime|steady_clock|high_resolution_clock|Instant(?:::|\.)now)\b/g;

/** What measures how long something takes by itself. */
const TAKES =
  /(?:^|[\s;&|({])time\s+(?:-p\s+)?[\w./{(]|\/usr\/bin\/time\b|\bhyperfine\b|\btimeit\b|\bBenchmark\.\w+|\btime\.(?:Since|Until)\(|\.elapsed\(|\bTIMEFORMAT\b|\bconsole\.time(?:End)?\b/;

/** Asked twice they say how long something took, which is a number; so do clocks of which one is taken from the other. */
export function withoutDurations(text: string): string {
  let rest = text;
  if ((text.match(STOPWATCH) ?? []).length > 1)
    rest = text.replaceAll(STOPWATCH, " ").replaceAll(/\bCLOCK_(?:MONOTONIC|PROCESS|THREAD|BOOT)\w*/g, " ");
  const begun = [...rest.matchAll(/\$?\b(\w+)\s*:?=(?!=)([^;\n]*)/g)]
    .filter(([, , value = ""]) => READS_THE_CLOCK.test(value))
    .map(([, name = ""]) => name)
    .slice(0, 20);
  for (const name of begun) {
    const end = String.raw`(\$\([^()]{0,200}\)|[\w.:$>{}]{1,80}(?:\([^()]*\))?)`;
    // `backup-$stamp` takes nothing away.
    const taken = new RegExp(
      String.raw`${end}(?:\s+-\s+\$?\{?|-\$?(?=\w+\s*\)\))|(?<=[\w)])-(?=\w+[^\w.-]))${name}\b|\bSince\(${name}\)|\b${name}\.elapsed\b`,
      "g",
    );
    const [first] = rest.matchAll(taken);
    if (!first) continue;
    const ends = /^\$?\{?(\w+)\}?$/.exec(first[1] ?? "")?.[1];
    rest = rest.replaceAll(taken, " ");
    for (const each of [name, ...(ends === undefined ? [] : [ends])])
      rest = rest.replaceAll(new RegExp(String.raw`\$?\b${each}\s*:?=(?!=)[^;\n]*`, "g"), " ");
  }
  return rest;
}

/** Does it measure how long something takes, and tell no other time? */
export function measures(text: string): boolean {
  const rest = withoutDurations(text);
  return !READS_THE_CLOCK.test(rest) && (TAKES.test(rest) || rest !== text);
}

/** What dice are seeded with is mostly the clock. */
const SEEDED = /\b(?:s?rand(?:om|48)?|seed|NewSource|NewPCG|default_rng|mt19937\w*|Random)\s*\w*[({][^;\n]*/gi;

export function withoutSeeds(text: string): string {
  return text.replaceAll(SEEDED, "");
}

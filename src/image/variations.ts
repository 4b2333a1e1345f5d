/** What a varied checking build does differently on purpose, and the runtime wrapper by which its steps meet that. */

/** One way in which two machines, or two days, differ and images should not. */
export interface Variation {
  /** As `verify.vary` and reports name it. */
  name: string;
  /** The end of "the images differ when …". */
  when: string;
  /** What to write in the Dockerfile when it is to blame. */
  fix: string;
  /** Where it is done: by the wrapper of BuildKit's runtime, by a build argument, in the context, or in the builder's store. */
  by: "runtime" | "argument" | "context" | "store";
  /** Only where `verify.vary` names it. */
  asked?: true;
}

/** In the order in which they are likely to be to blame. Source: reprotest's variations, for what reaches an image's build. */
export const VARIATIONS = [
  {
    name: "clock",
    when: "the date is another one",
    fix: "Take the date from SOURCE_DATE_EPOCH (`ARG SOURCE_DATE_EPOCH`), or leave it out.",
    by: "runtime",
  },
  {
    name: "order",
    when: "the file system lists a folder's names in another order",
    fix: "Sort what is read from folders: `find … | LC_ALL=C sort`, `sorted(os.listdir(…))`, `tar --sort=name`.",
    by: "store",
  },
  {
    name: "times",
    when: "files of the build context have other modification times, and come in another order",
    fix: "Do not write down the times of copied files: `touch -d @$SOURCE_DATE_EPOCH`, `tar --mtime`, `gzip -n`, `zip -X`.",
    by: "context",
  },
  {
    name: "hostname",
    when: "the host name differs",
    fix: "Do not write down the host name; a server has its own when it boots.",
    by: "argument",
  },
  {
    name: "cpus",
    when: "the number of processors differs",
    fix: "Set the number instead of asking the machine: `make -j4`, `GOMAXPROCS=4`, `workers 4` in a server's settings.",
    by: "runtime",
  },
  {
    name: "parallel",
    when: "make runs several jobs at once",
    fix: "`make -j1` for the part that depends on the order of its jobs, or the missing dependency in its Makefile.",
    by: "runtime",
  },
  {
    name: "timezone",
    when: "the time zone differs",
    fix: "`ENV TZ=UTC`, or `date -u` where a time is formatted.",
    by: "runtime",
  },
  {
    name: "locale",
    when: "the locale differs",
    fix: "`ENV LC_ALL=C.UTF-8`, or `LC_ALL=C` before the program that sorts or formats.",
    by: "runtime",
  },
  {
    name: "user",
    when: "USER and LOGNAME of the environment differ",
    fix: "Do not write down who built: name the user in the Dockerfile.",
    by: "runtime",
  },
  {
    // Every file that a step makes takes its mode from the umask, and BuildKit's is 022 everywhere; the modes of the context
    // are made steady before the build. So this is for those who build with other tools as well.
    name: "umask",
    when: "the umask of the steps differs",
    fix: "Set modes: `umask 022` at the beginning of the RUN, `install -m`, `COPY --chmod`.",
    by: "runtime",
    asked: true,
  },
  {
    // A name of the kernel alone, and an old one: some programs refuse it, and libraries that say which kernel they need do
    // not load (Qt does). So it is for those who want to know.
    name: "kernel",
    when: "the kernel's version differs",
    fix: "Do not write down `uname -r`, and name the version where one is meant: `KERNELRELEASE=…`, `linux-headers-amd64`.",
    by: "runtime",
    asked: true,
  },
  {
    // Steps that use a proxy or a mirror at the machine's own loopback address do not reach it from there.
    name: "network",
    when: "the network is slower",
    fix: "Name what is downloaded, and from where, instead of taking what comes first: one mirror, one order, no limit of time.",
    by: "runtime",
    asked: true,
  },
  {
    // BuildKit takes HOME from the image's accounts, so it is the same on every machine. Programs that find their settings or
    // tools below it (rustup) find none: so it is for those who want to know what they leave there.
    name: "home",
    when: "HOME names another folder",
    fix: "Remove in the same RUN what programs leave below HOME (`rm -rf ~/.cache ~/.npm`); name the folder where it is wanted: `ENV HOME=/root`.",
    by: "runtime",
    asked: true,
  },
] as const satisfies readonly Variation[];

export type VariationName = (typeof VARIATIONS)[number]["name"];
export const VARIATION_NAMES = VARIATIONS.map(({ name }) => name);
/** What is varied where nothing is named. */
export const USUAL_VARIATIONS = VARIATIONS.filter((each) => !("asked" in each)).map(({ name }) => name);
/** The others. */
export const ASKED_VARIATIONS = VARIATIONS.filter((each) => "asked" in each).map(({ name }) => name);

export function variationNamed(name: VariationName): Variation {
  const found = VARIATIONS.find((each) => each.name === name);
  if (!found) throw new Error(`no variation is called ${name}`);
  return found;
}

/** What came of a variation in one build. */
export interface VariationOutcome {
  name: VariationName;
  applied: boolean;
  /** Why it was not applied, or in which part of the build not. */
  because?: string;
}

/** The host name of a varied build. BuildKit's own is `buildkitsandbox`. */
export const OTHER_HOSTNAME = "another-host";
/** A different day, and time enough until certificates and signed package lists run out. */
const CLOCK_SHIFT = "+31h";
/** Where the library lies in a step: /dev is a file system of the step alone, so nothing of it reaches a layer. */
const LIBRARY_FOLDER = "/dev/immutable-servers";
/** A folder that no image has and every user can make. */
const OTHER_HOME = "/tmp/somebody";
/** Frontends are BuildKit's programs, not the Dockerfile's. */
const FRONTEND = '"args":["/bin/dockerfile-frontend"';

/** The files of a runtime wrapper: `runc`, to be called instead of the real one, and what it calls. It changes the
 *  configuration of each step before the step starts, and writes down in `log` what it did.
 *  POSIX sh and sed, because BuildKit's own image has nothing else. Source: OCI runtime spec 1.0.2, config. */
export function runtimeWrapper(options: {
  vary: readonly VariationName[];
  /** The real runtime, by its path. */
  runtime: string;
  /** Where these files lie for the wrapper. */
  folder: string;
  /** Where libfaketime lies for the runtime, and the newest version of glibc's symbols that it needs. */
  clock?: { library: string; needs: string };
  /** A network namespace, and the resolv.conf that holds in it. */
  network?: { namespace: string; resolver: string };
}): Record<"runc" | "cpus", string> {
  const { vary, runtime, folder, clock, network } = options;
  const parts: Partial<Record<VariationName, string>> = {
    clock: clock === undefined ? "" : clockPart(clock),
    hostname: `if grep -qF '"hostname":"${OTHER_HOSTNAME}"' "$config"; then say applied hostname
else say left hostname "this BuildKit does not take it from a build argument"; fi`,
    cpus: `if [ "$(nproc)" -lt 2 ]; then say left cpus "this machine has one processor"
elif ! command -v taskset >/dev/null; then say left cpus "the builder has no taskset"
elif grep -q '"hooks":{' "$config"; then say left cpus "the step has hooks of its own"
else sed -i ${quoted(`s|^{|{"hooks":{"createRuntime":[{"path":"${inSed(join(folder, "cpus"))}"}]},|`)} "$config"; fi`,
    parallel: variables("parallel", { MAKEFLAGS: "-j3" }),
    // Inherited by the step. Source: personality(2), UNAME26.
    kernel: `if setarch --uname-2.6 true 2>/dev/null; then as="setarch --uname-2.6"; say applied kernel
else say left kernel "the builder's setarch cannot name another"; fi`,
    umask: `edit umask ${quoted('s|"process":{"user":{"uid"|"process":{"user":{"umask":2,"uid"|')}`,
    timezone: `if [ -e "$root/usr/share/zoneinfo/Pacific/Kiritimati" ]
then ${variables("timezone", { TZ: "Pacific/Kiritimati" })}
else ${variables("timezone", { TZ: "LINT-14" })}
fi`,
    locale: variables("locale", { LC_ALL: "C.UTF-8" }, ["LANG", "LC_ALL"]),
    user: variables("user", { USER: "somebody", LOGNAME: "somebody" }),
    home: variables("home", { HOME: OTHER_HOME }),
    network: network === undefined ? "" : networkPart(network),
  };
  return {
    runc: `#!/bin/sh
# Runs the steps of a checking build differently on purpose. Written by immutable-servers for one build.
real=${quoted(runtime)}
log=${quoted(join(folder, "log"))}
bundle= before=
for word in "$@"; do
  if [ "$before" = --bundle ]; then bundle=$word; fi
  before=$word
done
config=$bundle/config.json
if [ -z "$bundle" ] || ! [ -w "$config" ] || grep -qF ${quoted(FRONTEND)} "$config"; then exec "$real" "$@"; fi
say() { echo "$*" >> "$log"; }
edit() {
  cp "$config" "$config.before"
  sed -i "$2" "$config"
  if cmp -s "$config" "$config.before"; then say left "$1" "the runtime's configuration has another form"
  else say applied "$1"; fi
  rm "$config.before"
}
machine() { head -c 20 "$1" | tail -c 2 | od -An -tx1; }
sets() { grep -q ",\\"$1=\\|\\[\\"$1=" "$config"; }
root=$(sed -n 's|.*"root":{"path":"\\([^"]*\\)".*|\\1|p' "$config")
as=
${vary.map((name) => parts[name] ?? "").join("\n")}
exec $as "$real" "$@"
`,
    cpus: `#!/bin/sh
log=${quoted(join(folder, "log"))}
pid=$(sed -n 's|.*"pid": *\\([0-9]*\\).*|\\1|p')
cpu=$(sed -n 's|^Cpus_allowed_list:[^0-9]*\\([0-9]*\\).*|\\1|p' /proc/self/status)
if taskset -ap "$(printf %x $((1 << cpu)))" "$pid" >/dev/null 2>&1; then echo applied cpus >> "$log"
else echo left cpus "taskset failed" >> "$log"; fi
`,
  };
}

/** What the wrapper's log says of each variation that it was to apply. */
export function outcomes(log: string, vary: readonly VariationName[]): VariationOutcome[] {
  const lines = log.split("\n").filter((line) => line !== "");
  return vary.map((name) => {
    const applied = lines.filter((line) => line === `applied ${name}`).length;
    const reasons = lines.filter((line) => line.startsWith(`left ${name} `)).map((line) => line.slice(6 + name.length));
    const [because] = reasons;
    if (applied === 0) return { name, applied: false, because: because ?? "no step ran a program" };
    if (because === undefined) return { name, applied: true };
    return {
      name,
      applied: true,
      because: `not in ${reasons.length} of ${applied + reasons.length} steps: ${because}`,
    };
  });
}

function clockPart({ library, needs }: { library: string; needs: string }): string {
  const folder = library.slice(0, library.lastIndexOf("/"));
  const preload = `${LIBRARY_FOLDER}/${library.slice(folder.length + 1)}`;
  const mount = `{"destination":"${LIBRARY_FOLDER}","type":"bind","source":"${folder}","options":["rbind","ro"]}`;
  const settings = `"FAKETIME=${CLOCK_SHIFT}","NO_FAKE_STAT=1","DONT_FAKE_MONOTONIC=1"`;
  // Mounts are made in order, and this one lies in /dev.
  const dev = '{"destination":"/dev","type":"tmpfs"[^}]*}';
  return `libc=
for file in "$root"/lib/*/libc.so.6 "$root"/usr/lib/*/libc.so.6 "$root"/lib64/libc.so.6 "$root"/usr/lib64/libc.so.6; do
  if [ -f "$file" ]; then libc=$file; fi
done
if [ -z "$libc" ]; then say left clock "the image has no glibc"
elif [ "$(machine "$libc")" != "$(machine ${quoted(library)})" ]; then say left clock "the image is for another kind of processor"
elif ! grep -qaF ${quoted(needs)} "$libc"; then say left clock "the image's glibc is older than the runner's"
elif sets LD_PRELOAD; then
  sed -i ${quoted(`s|"LD_PRELOAD=|"LD_PRELOAD=${inSed(preload)}:|`)} "$config"
  edit clock ${quoted(`s|"env":\\["|"env":[${inSed(settings)},"|;s|${dev}|&,${inSed(mount)}|`)}
else edit clock ${quoted(`s|"env":\\["|"env":[${inSed(`${settings},"LD_PRELOAD=${preload}"`)},"|;s|${dev}|&,${inSed(mount)}|`)}
fi`;
}

/** A step that shares the machine's network has no namespace of that kind in its configuration; any other keeps its own. */
function networkPart({ namespace, resolver }: { namespace: string; resolver: string }): string {
  const entry = `{"type":"network","path":"${namespace}"},`;
  const names = '"destination":"/etc/resolv.conf","type":"bind","source":"';
  return `if grep -q '"type":"network"' "$config"; then say left network "the step has no network, or one of its own"
else edit network ${quoted(`s|"namespaces":\\[|&${inSed(entry)}|;s|\\(${names}\\)[^"]*|\\1${inSed(resolver)}|`)}; fi`;
}

/** Variables of the step's environment, unless the Dockerfile or the image has set them: then it is no question of chance. */
function variables(
  name: VariationName,
  values: Record<string, string>,
  unless: readonly string[] = Object.keys(values),
): string {
  const list = Object.entries(values).map(([key, value]) => `"${key}=${value}"`);
  return `if ${unless.map((key) => `sets ${key}`).join(" || ")}; then say left ${name} "the image sets ${unless.join(" or ")}"
else edit ${name} ${quoted(`s|"env":\\["|"env":[${inSed(list.join(","))},"|`)}; fi`;
}

function join(folder: string, name: string): string {
  return `${folder}/${name}`;
}

/** One word of a shell. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

/** Text that sed's replacement takes as it is. */
function inSed(text: string): string {
  return text.replaceAll(/[\\&|]/g, "\\$&");
}

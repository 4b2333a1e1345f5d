/** How a command that is known to differ is written so that it does not, from the text of the RUN that holds it. */
import { FIXED_SECONDS, type Edits } from "./remedy.ts";
import {
  codeOfJava,
  coverageStamps,
  fixedIds,
  generators,
  jars,
  packers,
  seedOfCrates,
  seedsOfPython,
  zipapps,
} from "./language-rewrites.ts";
import {
  archivers,
  cpios,
  cpioTimes,
  debianPackages,
  digestsOfTar,
  fileSystems,
  gzipAgain,
  gzipNames,
  jarSigners,
  packageTimes,
  repacked,
  selfExtracting,
  sevenZipTimes,
  tarLabels,
  zips,
  zipTimes,
} from "./archive-rewrites.ts";
import { inOrder, listedForTar, shuffled } from "./orders.ts";
import { ages, clockOfPrograms, clockOfPseudoFiles, clockOfShell, stopwatches } from "./clocks.ts";
import { at, commands, EPOCH, quotesAt, words } from "./shell-text.ts";
import { sqliteNow } from "./sql-rewrites.ts";

/** The changes that this instruction's text allows; empty when it does not hold such a command. */
type Rewrite = (source: string) => Edits;

interface Piece {
  from: string;
  to: string;
}

/** By the rule that named the cause. */
const BY_RULE: readonly [RegExp, readonly Rewrite[]][] = [
  [
    /^general\/time$|^metadata\/link$|\/(?:build|compile)-time$|^rust\/program$/,
    [clockOfShell, clockOfPrograms, honoring, told, catalogs, signers, linkers],
  ],
  [/^general\/time$/, [listings, digestsOfTar]],
  [/^general\/random$/, [drawing, queries]],
  [/^general\/number$/, [generators, stopwatches, ages]],
  [/^c\/coverage$|^general\/(?:number|random)$/, [coverageStamps]],
  [/^general\/time$|\/(?:build|compile)-time$/, [codeOfJava("time")]],
  [/^general\/random$|\/random$/, [codeOfJava("random")]],
  [/^general\/order$/, [codeOfJava("order")]],
  [/^(?:go|rust|c)\/(?:build|compile)-time$|^format\/packed$/, [packers, zips, cpios]],
  [/^general\/(?:time|random)$/, [commits, selfExtracting]],
  [/^format\/debian-package$/, [debianPackages]],
  [/^php\/phar$/, [clockOfPrograms]],
  [/^rust\/random$/, [seedOfCrates]],
  [/^java\/(?:jar-manifest|properties)$/, [clockOfShell, clockOfPrograms]],
  [/\/build-path$|^node\/(?:temporary-path|gyp)$|^python\/(?:pyc-path|installer-metadata)$/, [fixedFolders]],
  [/^c\/build-path$/, [installers]],
  [/\/(?:build-id|random)$|^general\/(?:order|temporary-path)$/, [fixedIds]],
  [/^python\/archive$|^general\/(?:time|random)$|^format\/zip-times$/, [zipapps]],
  [/^java\/jar-(?:times|manifest)$/, [jars]],
  [/^java\/jar-times$|^python\/archive$/, [packageTimes]],
  [/^java\/jar-(?:times|manifest)$|^format\/zip-times$|^general\/(?:time|random)$/, [jarSigners]],
  [/^format\/tar-times$/, [repacked, listedForTar]],
  [/^format\/tar-times$|^general\/time$/, [tarLabels]],
  // What is packed in the order of a list is in the order of whatever wrote the list.
  [/^format\/(?:tar|zip|cpio|ar|7z)-times$/, [hashOrder]],
  [/^general\/(?:order|random|number|temporary-path)$/, [seeds, listings]],
  [/^general\/(?:order|random|temporary-path)$/, [inOrder]],
  [/^general\/number$/, [untimedInOrder]],
  [/^general\/temporary-path$|^general\/random$|^system\/temporary-files$/, [fixedFolders]],
  [/^general\/random$|^system\/password-salt$/, [salts]],
  [/^general\/host-name$/, [hostNames]],
  [/^format\/gzip-header$/, [gzipAgain]],
  [/^format\/gzipped$/, [gzipAgain, gzipNames]],
  [/^format\/zip-times$/, [zips, zipTimes]],
  [/^format\/7z-times$/, [sevenZipTimes]],
  [/^format\/ar-times$/, [archivers]],
  [/^format\/file-system(?:-image)?$/, [fileSystems, clockOfPseudoFiles]],
  [/^format\/cpio-times$|^system\/initramfs$/, [cpios]],
  [/^format\/cpio-times$/, [cpioTimes]],
  [/^database\/sqlite$|^format\/sqlite$/, [clockOfShell, clockOfPrograms, sqliteNow]],
];

/** Every change that the rewrites of these rules find in the instruction. */
export function rewritten(named: readonly string[], source: string): Edits {
  const chosen = BY_RULE.filter(([rules]) => named.some((rule) => rules.test(rule)));
  const all = [...new Set(chosen.flatMap(([, rewrites]) => rewrites))].map((one) => one(source));
  const pieces = all.flatMap(({ replace = [] }) => replace);
  if (named.includes("general/random")) all.push(clockAsDice(source, pieces));
  else if (named.includes("general/time")) all.push(diceBesideClock(source, pieces));
  const args = [...new Set(all.flatMap((edits) => edits.args ?? []))];
  const env = Object.assign({}, ...all.map((edits) => edits.env ?? {})) as Record<string, string>;
  const replace = backwards(source, unique(all.flatMap((edits) => edits.replace ?? [])));
  const run = all.flatMap((edits) => edits.run ?? []).join(" && ");
  const first = all.flatMap((edits) => edits.first ?? []).join(" && ");
  return {
    ...(args.length > 0 ? { args } : {}),
    ...(Object.keys(env).length > 0 ? { env } : {}),
    ...(replace.length > 0 ? { replace } : {}),
    ...(first === "" ? {} : { first }),
    ...(run === "" ? {} : { run }),
  };
}

const DIGESTS = /md5|sha\d|shasum|b2sum|cksum|crc32|digest|\bhash\b/i;
const DICE = /rand|uuid|mktemp|secret|\bshuf|mkpasswd|passwd|keygen|genrsa|genpkey/i;

/** A token is often made of dice and the clock: `md5(time . rand)`. */
function clockAsDice(source: string, dice: readonly Piece[]): Edits {
  // A digest of nothing but the clock looks thrown as well.
  const digested = dice.length === 0 && DIGESTS.test(source) && !DICE.test(source);
  const edits = digested
    ? [clockOfShell(source), clockOfPrograms(source)]
    : withPieces(source, dice, /&&|;\s|\n/).flatMap((each) => [clockOfShell(each), clockOfPrograms(each)]);
  const replace = edits.flatMap((each) => each.replace ?? []);
  return replace.length === 0 ? {} : { args: [EPOCH], replace };
}

/** And dice beside the clock hide behind it: `time . int(rand(1e6))`. */
function diceBesideClock(source: string, clocks: readonly Piece[]): Edits {
  const commands = withPieces(source, clocks, /&&|\n/);
  const replace = commands.flatMap((each) => seeds(each).replace ?? []);
  const { env, first } = seeds(commands.filter((each) => /\bRANDOM\b/.test(each)).join("\n"));
  return {
    ...(replace.length > 0 ? { replace } : {}),
    ...(env?.["RANDOM"] === undefined ? {} : { env: { RANDOM: "0" }, ...(first === undefined ? {} : { first }) }),
  };
}

/** The commands that hold one of these pieces, as they are once it is written anew. */
function withPieces(source: string, pieces: readonly Piece[], between: RegExp): string[] {
  const bare = (text: string) => text.replace(/^\s*(?:&&|\|\|?|;)\s*/, "").trim();
  return source
    .split(between)
    .filter((each) => pieces.some(({ from }) => each.includes(bare(from))))
    .map((each) => pieces.reduce((all, { from, to }) => all.replaceAll(bare(from), () => bare(to)), each));
}

/** Each piece has what stands in front of it, which must still be as it was; and one that holds another is written first. */
function backwards(source: string, replace: readonly Piece[]): Piece[] {
  // What is for the text as others leave it comes behind them.
  const end = ({ from }: Piece) => (source.includes(from) ? source.indexOf(from) + from.length : -1);
  return replace.toSorted(
    (one, other) => end(other) - end(one) || (end(one) < 0 ? 0 : other.from.length - one.from.length),
  );
}

function unique(replace: readonly Piece[]): Piece[] {
  return replace.filter(
    (one, index) => one.from !== one.to && replace.findIndex(({ from }) => from === one.from) === index,
  );
}

/** Tools that take the date from the environment when it is there, and those that hand it on to such. */
const HONORING =
  /(?<![\w-])(?:dpkg-deb|rpmbuild|mksquashfs|mkimage|xorriso|mkfs\.vfat|pdflatex|xelatex|lualatex|latexmk|pandoc|asciidoctor|a2x|sphinx-build|doxygen|pod2man|pod2html|help2man|groff|javadoc|gem build|rst2\w+|ghostscript|ps2pdf|epstopdf|dracut|update-initramfs|mkinitramfs|gtk-doc|docbook2\w+|gettext|xgettext|txt2man|ronn|fop)\b/;

const COMPILERS = /\b(?:gcc|g\+\+|cc|c\+\+|clang|make|cmake|ninja|meson|cargo)\b/;

function honoring(source: string): Edits {
  return HONORING.test(source) ? { args: [EPOCH] } : {};
}

/** Options by which tools take a date that they would otherwise ask the clock for; and those that tell them so already. */
const TOLD: readonly { name: RegExp; options: string; unless: RegExp; only?: RegExp }[] = [
  {
    name: /createrepo_c/,
    options: `--revision $${EPOCH} --set-timestamp-to-revision`,
    unless: /\s--(?:revision|set-timestamp-to-revision)\b/,
  },
  { name: /mkfs\.jffs2/, options: "--faketime", unless: /\s(?:-\w*f|--faketime)\b/ },
  // ImageMagick's: when the picture was made, in two chunks.
  {
    name: /(?:magick\s+)?convert|magick/,
    options: "-define png:exclude-chunks=date,time",
    unless: /exclude-chunks/,
    only: /\.png\b|\bpng:/i,
  },
];

function told(source: string): Edits {
  const replace = TOLD.flatMap(({ name, options, unless, only }) =>
    commands(source, name)
      .filter(({ text }) => !unless.test(text) && (only?.test(text) ?? true))
      .map(({ from, text }) =>
        at(
          source,
          from,
          text,
          text.replace(new RegExp(`^\\S*(?:${name.source})`), (called) => `${called} ${options}`),
        ),
      ),
  );
  if (replace.length === 0) return {};
  return { ...(replace.some(({ to }) => to.includes(EPOCH)) ? { args: [EPOCH] } : {}), replace };
}

/** The dice of ImageMagick. */
function drawing(source: string): Edits {
  const replace = commands(source, /(?:magick\s+)?convert|magick/)
    .filter(({ text }) => /plasma|\+?noise|random|-spread\b/i.test(text) && !/\s-seed\b/.test(text))
    .map(({ from, text }) =>
      at(
        source,
        from,
        text,
        text.replace(/^\S*(?:magick\s+convert|magick|convert)/, (called) => `${called} -seed 1`),
      ),
    );
  return replace.length > 0 ? { replace } : {};
}

/** Who asks a server of timestamps draws a number, by which it knows the answer. */
function queries(source: string): Edits {
  const replace = commands(source, /openssl\s+ts\s+-query/)
    .filter(({ text }) => !text.includes("-no_nonce"))
    .map(({ from, text }) => at(source, from, text, text.replace(/\s-query/, " -query -no_nonce")));
  return replace.length > 0 ? { replace } : {};
}

/** The id of a commit follows from its two dates, and so does that of a tag with a message. */
function commits(source: string): Edits {
  const date = `@${FIXED_SECONDS} +0000`;
  return /\bgit\b[^;&|\n]*\s(?:commit|tag)\b/.test(source)
    ? { env: { GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date } }
    : {};
}

/** xgettext and msginit know no date but the clock's. */
function catalogs(source: string): Edits {
  const made = commands(source, /xgettext|msginit/).length > 0 || /\b(?:xgettext|msginit)\s+-/.test(source);
  const date = String.raw`s/^("(POT-Creation|PO-Revision)-Date: ).*(\\n")$/\12020-01-01 00:00+0000\3/`;
  return made ? { run: `sed -i -E '${date}' {paths}` } : {};
}

/** Without its attributes a signature bears no time. */
function signers(source: string): Edits {
  const replace = commands(source, /openssl\s+(?:cms|smime)/)
    .filter(({ text }) => /\s-sign\b/.test(text) && !text.includes("-noattr"))
    .map(({ from, text }) => at(source, from, text, text.replace(/\s-sign\b/, " -sign -noattr")));
  return replace.length > 0 ? { replace } : {};
}

/** Programs of Windows and UEFI hold when they were linked, whatever the environment says. Source: ld manual, "--insert-timestamp". */
function linkers(source: string): Edits {
  const without = (programs: RegExp, option: string, chosen: (text: string) => boolean) =>
    commands(source, programs)
      .filter(({ text }) => chosen(text) && !text.includes("insert-timestamp"))
      .map(({ from, text }) =>
        at(
          source,
          from,
          text,
          text.replace(/^\S+/, (program) => `${program} ${option}`),
        ),
      );
  const replace = [
    ...without(/ld(?:\.bfd)?/, "--no-insert-timestamp", (text) => /\bi386pep?\b|\bpei-/.test(text)),
    ...without(/\S+-mingw32-ld/, "--no-insert-timestamp", () => true),
    ...without(/\S+-mingw32-(?:gcc|g\+\+|cc|c\+\+)/, "-Wl,--no-insert-timestamp", (text) => !/\s-[cES]\b/.test(text)),
  ];
  return replace.length > 0 ? { replace } : {};
}

/** What a compiler, or a Makefile, may have made: neither writes the date of the environment into a log. */
export function compiling(source: string, paths: readonly string[]): Edits {
  const made = /(?:^|\/)(?:s?bin|libexec|lib|man|doc|docs|html)\/|\.(?:s?o|a|html|pdf|ps|[1-8])(?:[.\d]*|\.gz)$/;
  // What tells of the build itself has its clock.
  const told = /(?:^|[/_.-])(?:timings?|reports?|coverage|profiles?|traces?|bench(?:marks?)?|logs?)(?=[/_.-])/i;
  const known = paths.every((path) => made.test(path) && !told.test(path));
  return COMPILERS.test(source) && known ? { args: [EPOCH] } : {};
}

/** Programs that are written in a language, which their names do not say; and those that run the code of a project in it. */
const PERL_SCRIPTS = /\b(?:json_pp|xsubpp|tpage|ttree|exiftool|po4a|help2man|pod2[a-z]+|dpkg-gen\w+)(?![\w./-])/;
const PYTHON_SCRIPTS =
  /\b(?:pip[\d.]*|pipx|pipenv|poetry|pdm|hatch|flit|twine|tox|nox|py\.?test|sphinx-(?:build|apidoc|autogen|quickstart)|mkdocs|pybabel|flask|django-admin|alembic|celery|scrapy|dbt|jupyter(?:-\w+)?|nikola|pelican|ansible(?:-\w+)?|scons|snakemake|cookiecutter|copier|conan|cython(?:ize)?|pyinstaller|rst2\w+|datamodel-codegen|airflow)(?![\w./-])/;

/** A program that walks a hash lists its keys in another order each time. */
const WALKED = /\bperl\b[^]{0,4000}?\b(?:keys|values|each)\b|\bpython[^]{0,4000}?\b(?:frozen)?set\(/;

function hashOrder(source: string): Edits {
  const { env } = WALKED.test(source) ? seeds(source) : {};
  return env ? { env } : {};
}

function seeds(source: string): Edits {
  const perl = /\bperl\b|\.pl\b/.test(source) || PERL_SCRIPTS.test(source);
  const python = /\bpython|\.py\b/.test(source) || PYTHON_SCRIPTS.test(source);
  const env = {
    ...(/\bRANDOM\b/.test(source) ? { RANDOM: "0" } : {}),
    // Processes beside each other end in the order that they like.
    ...(perl && !/\bfork\b/.test(source) ? { PERL_HASH_SEED: "0", PERL_PERTURB_KEYS: "0" } : {}),
    // These throw other dice than the hashes of strings.
    ...(python && !/\b(?:uuid|secrets|random|urandom|tempfile)\b/.test(source) ? { PYTHONHASHSEED: "0" } : {}),
  };
  const replace = shuffled(source);
  const seeding = /\b((?:mt_)?srand)\(\s*(?:(?:\(int\)\s*)?(?:micro|hr)?time\([^()]*\)[^();]*)?\)/g;
  for (const { 0: piece, 1: name = "", index } of source.matchAll(seeding))
    replace.push(at(source, index, piece, `${name}(1)`));
  for (const { from, text } of commands(source, /perl/))
    if (/\b(?:rand|shuffle)\b/.test(text) && !/\bsrand\b/.test(text))
      replace.push(at(source, from, text, text.replace(/(\s-\w*[eE]\s*["'])/, "$1srand(1); ")));
  for (const { from, text } of commands(source, /ruby/)) {
    // A seed that is asked for comes from the system, whatever the generator was given.
    const seeded = text.replaceAll("Random.new_seed", "rand(2**64)");
    if (/\b(?:rand|shuffle|sample)\b/.test(seeded))
      replace.push(at(source, from, text, seeded.replace(/(\s-\w*e\s*["'])/, "$1srand(1); ")));
  }
  for (const { from, text } of commands(source, /php/))
    if (/\b(?:mt_rand|rand|shuffle|array_rand|str_shuffle)\(/.test(text) && !/\bsrand\b|\bmt_srand\b/.test(text))
      replace.push(at(source, from, text, text.replace(/(\s-r\s*["'])/, "$1mt_srand(1); ")));
  replace.push(...seedsOfPython(source));
  // Bash's that has no seed.
  for (const { 0: piece, index } of source.matchAll(/\$\{?SRANDOM\b\}?/g)) replace.push(at(source, index, piece, "1"));
  // Bash seeds its own anew in every subshell; unset it is a variable like others.
  const inner = /\$\([^)]*\bRANDOM\b|`[^`]*\bRANDOM\b|\([^()]*\$\{?RANDOM\b/.test(source.replaceAll("$((", ""))
    ? { first: "unset RANDOM" }
    : {};
  return { ...(Object.keys(env).length > 0 ? { env } : {}), ...inner, replace };
}

/** What is listed takes another time each time, in whatever order. */
function untimedInOrder(source: string): Edits {
  return commands(source, /time|hyperfine/).length > 0 ? {} : inOrder(source);
}

/** Inodes and times in what lists files. */
function listings(source: string): Edits {
  const replace = commands(source, /find/)
    .filter(({ text }) => /\s-printf\s/.test(text))
    .map(({ from, text }) => at(source, from, text, text.replaceAll(/%(?:[TAC].|[acti])/g, "0")));
  for (const { from, text } of commands(source, /stat/))
    if (/\s(?:-c|--format|--printf)/.test(text))
      replace.push(at(source, from, text, text.replaceAll(/%[iWXYZwxyz]/g, "0")));
  for (const { from, text } of commands(source, /ls/)) {
    if (!/\s(?:-\w*l|--full-time)/.test(text) || text.includes("--time-style")) continue;
    // As many words as there were.
    const quote = quotesAt(source, from) === "'" ? '"' : "'";
    const to = `${text.replaceAll(/\s--full-time\b/g, " -l")} --time-style=${quote}+- - -${quote}`;
    replace.push(at(source, from, text, to));
  }
  return replace.length > 0 ? { replace } : {};
}

function fixedFolders(source: string): Edits {
  const replace: { from: string; to: string }[] = [];
  const pattern = /\$\(\s*mktemp\b([^()|;&]*)\)|`\s*mktemp\b([^`|;&]*)`/g;
  for (const match of source.matchAll(pattern)) {
    const options = words(match[1] ?? match[2] ?? "");
    const folder = options.some((word) => /^-\w*d|^--directory/.test(word));
    const template = options.findLast((word) => word.includes("XXX"))?.replace(/^-\w+|^--\w+=/, "");
    const name = (template ?? "/tmp/build").replace(/\.?X{3,}/, ".fixed");
    const to = folder ? `$(mkdir -p ${name} && echo ${name})` : `$(: > ${name} && echo ${name})`;
    replace.push(at(source, match.index, match[0], to));
  }
  return { replace };
}

/** What compiles in a folder of its own choice: the names of files are only in what a debugger reads. */
function installers(source: string): Edits {
  const compiling =
    /\b(?:pip3?|uv|gem|bundle|cpanm?|pecl|npm|yarn|pnpm)\s+(?:[\w-]+\s+)*?(?:install|add|ci|sync|wheel)\b/.test(source);
  return compiling && !/\bCFLAGS=/.test(source) ? { env: { CFLAGS: "-g0", CXXFLAGS: "-g0" } } : {};
}

function salts(source: string): Edits {
  const replace = commands(source, /openssl\s+passwd|mkpasswd/)
    .filter(({ text }) => !/\s-(?:salt|S)\b|--salt/.test(text))
    .map(({ from, text }) =>
      at(
        source,
        from,
        text,
        text.replace(/^(\S*openssl\s+passwd)/, "$1 -salt immutable").replace(/^(\S*mkpasswd)/, "$1 -S immutable0"),
      ),
    );
  return { replace };
}

function hostNames(source: string): Edits {
  const replace = commands(source, /hostname|uname\s+-n|hostnamectl/).map(({ from, text }) =>
    at(source, from, text, "echo localhost"),
  );
  for (const { 0: piece, index } of source.matchAll(/\$\{?HOSTNAME\}?/g))
    replace.push(at(source, index, piece, "localhost"));
  return { replace };
}

/** What git knows of the files below a folder, so that clean ones need not be read. */
import { existsSync, realpathSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { CommandFailed } from "../errors.ts";
import type { Host } from "./host.ts";
import { onceInRun } from "./once.ts";

export interface Tracked {
  executable: boolean;
  /** Git's id of the content; undefined where only the executable bit is to be had from git. */
  id: string | undefined;
}

/** Files that no attribute converts between the index and the work tree: only there is the blob what lies in the folder.
 *  Source: gitattributes(5); gitglossary(7), pathspec. */
const UNCONVERTED = [
  ":(attr:!filter !ident !working-tree-encoding !eol !crlf !text)",
  ":(attr:!filter !ident !working-tree-encoding !eol !crlf -text)",
];

/** Settings by which git would take a file for clean without looking closely. */
const STRICT = ["-c", "core.trustctime=true", "-c", "core.checkStat=default", "-c", "core.fsmonitor=false"];

/** What git takes for no. */
const NO = /^(false|no|off|0|)$/i;

/** By these git is told of another repository, work tree or index than those that the folder lies in, as in its hooks. */
const ELSEWHERE = ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_COMMON_DIR", "GIT_NAMESPACE"];

/** A folder that git is asked of. */
interface Asked {
  folder: string;
  /** The same without links, and the folder of its repository. */
  at: string;
  root: string;
  answer?: Promise<Map<string, Tracked>>;
}

/** What is asked at this moment, by the run: contexts often lie in each other, and git need not look at their files twice. */
const moments = new WeakMap<AbortSignal, Asked[]>();

/** By path relative to the folder, the files whose content there is the blob that the index names; where the file system keeps no
 *  executable bits, or git is told that it does not (core.fileMode), all that it knows. Empty without git. */
export async function trackedClean(host: Host, folder: string): Promise<Map<string, Tracked>> {
  if (ELSEWHERE.some((name) => host.env(name) !== undefined)) return new Map();
  const asked = { folder, ...placeOf(folder) };
  const together = moments.get(host.signal) ?? [];
  moments.set(host.signal, together);
  together.push(asked);
  // Whoever asks now is heard; what is asked later is answered anew, since files change.
  await Promise.resolve();
  moments.delete(host.signal);
  const above = together
    .filter(({ at, root }) => root === asked.root && isBelow(asked.at, at))
    .reduce((one, other) => (other.at.length < one.at.length ? other : one));
  above.answer ??= cleanIn(host, above);
  const known = await above.answer;
  return above.at === asked.at ? known : partOf(known, `${relative(above.at, asked.at)}/`);
}

function placeOf(folder: string): Pick<Asked, "at" | "root"> {
  let at = resolve(folder);
  try {
    at = realpathSync(at);
  } catch {
    // There is none: whoever reads it says so.
  }
  let root = at;
  while (!existsSync(join(root, ".git")) && root !== dirname(root)) root = dirname(root);
  return { at, root };
}

function isBelow(path: string, folder: string): boolean {
  return `${path}/`.startsWith(folder === "/" ? "/" : `${folder}/`);
}

function partOf(known: Map<string, Tracked>, beginning: string): Map<string, Tracked> {
  const part = new Map<string, Tracked>();
  for (const [path, tracked] of known) if (path.startsWith(beginning)) part.set(path.slice(beginning.length), tracked);
  return part;
}

async function cleanIn(host: Host, { folder, root }: Asked): Promise<Map<string, Tracked>> {
  const listing = git(host, ["ls-files", "--stage", "-v", "--debug", "-z", "--", ...UNCONVERTED], folder).then(
    listedOf,
  );
  const [listed, sizes, dirty, settings] = await Promise.all([
    listing,
    listing.then((files) => blobSizes(host, folder, files ?? [])),
    git(host, [...STRICT, "diff-files", "--name-only", "--relative", "--ignore-submodules", "-z", "--", "."], folder),
    settingsOf(host, { folder, root }),
  ]);
  const known = new Map<string, Tracked>();
  if (listed === undefined || dirty === undefined) return known;
  const { autocrlf = "false", filemode = "true", worktree } = settings;
  // A submodule's work tree is set, and so may be one that lies elsewhere: git would speak of the files there.
  if (worktree !== undefined && !(await liesIn(host, folder))) return known;
  const [converting, modeless] = [!NO.test(autocrlf), NO.test(filemode)];
  if (converting && !modeless) return known;
  for (const [at, { path, executable, id, size }] of listed.entries()) {
    known.set(path, { executable, id: converting || sizes[at] !== size ? undefined : id });
  }
  for (const path of dirty.split("\0")) {
    const { executable } = known.get(path) ?? {};
    if (modeless && executable !== undefined) known.set(path, { executable, id: undefined });
    else known.delete(path);
  }
  return known;
}

/** A file as the index has it; `size`: in the folder when git last looked, modulo 2^32, or NaN. */
interface Listed {
  path: string;
  executable: boolean;
  id: string;
  size: number;
}

function listedOf(text: string | undefined): Listed[] | undefined {
  if (text === undefined) return undefined;
  const files: Listed[] = [];
  let next = 0;
  for (let end = text.indexOf("\0"); end !== -1; end = text.indexOf("\0", next)) {
    // `H 100644 ID 0<tab>PATH`, then lines with blanks before them, of which the last is `  size: 6<tab>flags: 0`.
    const [at, size] = [next, text.indexOf("  size: ", end)];
    next = text.indexOf("\n", size) + 1;
    if (size === -1 || next === 0) return undefined;
    // H: neither told not to look at it (small letter, S) nor unmerged (M). An id longer than SHA-1's names the blob
    // otherwise than an untracked file is named here, so everything is hashed there.
    const tab = text.indexOf("\t", at);
    if (tab - at !== 51 || !text.startsWith("H 100", at) || text[tab - 1] !== "0") continue;
    const executable = text.startsWith("755", at + 5);
    const [id, path] = [text.slice(at + 9, at + 49), text.slice(tab + 1, end)];
    files.push({ path, executable, id, size: Number.parseInt(text.slice(size + "  size: ".length, next), 10) });
  }
  return files;
}

/** Bytes of the blobs, modulo 2^32. A file that was written under attributes or settings that have changed since stays as it is,
 *  and git takes it for clean: its size tells that it is not the blob. */
async function blobSizes(host: Host, folder: string, files: readonly Listed[]): Promise<number[]> {
  if (files.length === 0) return [];
  const stdin = files.map(({ id }) => `${id}\n`).join("");
  const lines = await git(host, ["cat-file", "--batch-check=%(objectsize)", "--buffer"], folder, stdin);
  return (lines ?? "").split("\n").map((line) => Number.parseInt(line, 10) % 2 ** 32);
}

async function liesIn(host: Host, folder: string): Promise<boolean> {
  const top = (await git(host, ["rev-parse", "--show-toplevel"], folder))?.replace(/\n$/, "") ?? "";
  const own = (await host.run(["pwd", "-P"], { cwd: folder })).stdout.replace(/\n$/, "");
  return top !== "" && `${own}/`.startsWith(`${top}/`);
}

/** The last value of each setting by which git treats files, of the repository that a folder lies in; one that is there without a
 *  value is true. Source: git-config(1). */
async function settingsOf(
  host: Host,
  { folder, root }: Pick<Asked, "folder" | "root">,
): Promise<Partial<Record<string, string>>> {
  return onceInRun(host, `git config ${root}`, async () => {
    const lines = await git(host, ["config", "--get-regexp", String.raw`^core\.(autocrlf|filemode|worktree)$`], folder);
    return Object.fromEntries(
      (lines ?? "").split("\n").map((line) => {
        const [, name = "", value = "true"] = /^core\.(\w+)(?: (.*))?$/.exec(line) ?? [];
        return [name, value.trim()] as const;
      }),
    );
  });
}

/** Standard output of git, or undefined where there is no git, no repository or no answer. */
export async function git(host: Host, rest: readonly string[], cwd = ".", stdin?: string): Promise<string | undefined> {
  try {
    // Pathspecs mean what is written here, whatever the caller's environment says.
    const env = { GIT_LITERAL_PATHSPECS: "0", GIT_ICASE_PATHSPECS: "0", GIT_OPTIONAL_LOCKS: "0" };
    const ran = await host.run(["git", ...rest], {
      cwd,
      env,
      accept: [0, 1, 128, 129],
      ...(stdin !== undefined && { stdin }),
    });
    return ran.code === 0 ? ran.stdout : undefined;
  } catch (error) {
    if (error instanceof CommandFailed && error.code === "program-missing") return undefined;
    throw error;
  }
}

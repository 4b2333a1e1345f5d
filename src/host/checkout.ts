/** What lies in the checkout: the files of a build context as BuildKit would see them, and when they last changed. */
import { createHash, hash } from "node:crypto";
import { chmodSync, constants, copyFileSync, createReadStream, lstatSync, mkdirSync } from "node:fs";
import { readFileSync, readlinkSync, symlinkSync } from "node:fs";
import { copyFile, lstat, lutimes, readdir, readFile, readlink, realpath, symlink } from "node:fs/promises";
import { join, posix, resolve } from "node:path";
import { setImmediate } from "node:timers/promises";
import { CommandFailed, InputError } from "../errors.ts";
import { readIgnoreFile, type IgnoreRules, type Matched } from "../image/dockerignore.ts";
import type { ContextEntry } from "../image/key.ts";
import type { Host } from "./host.ts";
import { inPortions } from "./portions.ts";
import { git, trackedClean } from "./tracked.ts";

/** Files and folders that are worked on at the same time; more would only wait for the disk, and hold their content. */
const AT_ONCE = 64;
/** So many small files are copied before others get their turn: some file systems take half a millisecond for each. */
const COPIED_AT_ONCE = 8;
/** Of more files it is not asked how large they are: they are left to the disk. */
const SIZED = 5000;
/** What a file takes in memory besides its content, at most, in bytes. */
const PAGE = 4096;
/** Files above this size are hashed as they are read. */
const STREAMED_BYTES = 1024 * 1024;

export interface Context {
  entries: ContextEntry[];
  /** Where the links among them lead. */
  links: { path: string; target: string }[];
  /** Paths that no ignore file leaves out and that no image should have: `.git`, different in every clone, … */
  git: string[];
  /** … and what is neither file nor link nor folder. */
  special: string[];
}

interface Found {
  path: string;
  kind: ContextEntry["kind"];
}

/** The files of a build context after its ignore file, in order of their paths. Files that git knows clean are not read; `asked`:
 *  what it knows, where it has been asked.
 *  Throws InputError for what cannot be read, and CommandFailed when it changes meanwhile.
 *  Source: docker docs, ".dockerignore files". */
export async function readContext(
  host: Host,
  where: { context: string; dockerfile?: string },
  asked = trackedClean(host, where.context),
): Promise<Context> {
  const { context } = where;
  // Git looks at every file, and meanwhile their names are read here.
  const [{ found, git, special }, tracked] = await Promise.all([
    ignoreRules(host, where).then((rules) => walk(context, rules)),
    asked,
  ]);
  const entries: ContextEntry[] = [];
  const unknown: Found[] = [];
  for (const { path, kind } of found) {
    const known = tracked.get(path);
    // The names in the order in which the key has them.
    if (kind === "folder") entries.push({ content: "", executable: false, kind, path });
    else if (kind === "file" && known?.id !== undefined)
      entries.push({ content: known.id, executable: known.executable, kind, path });
    else unknown.push({ path, kind });
  }
  const links: Context["links"] = [];
  await inPortions(unknown, AT_ONCE, async ({ path, kind }) => {
    if (kind === "file") {
      const read = await fileEntry(context, path);
      return entries.push({ ...read, executable: tracked.get(path)?.executable ?? read.executable });
    }
    const target = await linkTarget(context, path);
    links.push({ path, target: target.toString() });
    return entries.push({ content: blobId(target), executable: false, kind, path });
  });
  entries.sort((a, b) => (a.path < b.path ? -1 : 1));
  return { entries, links, git: git.sort(), special: special.sort() };
}

/** Whether a file in this folder is a link that BuildKit does not follow: it takes the folder for the root, so that a link to the
 *  outside, or from the machine's root, leads nowhere and the file counts as missing. */
export async function leadsOut(folder: string, file: string): Promise<boolean> {
  const target = await readlink(join(folder, file)).catch(() => undefined);
  if (target === undefined) return false;
  if (target.startsWith("/")) return true;
  const [root, end] = await Promise.all([realpath(folder), realpath(join(folder, file)).catch(() => undefined)]);
  return end !== undefined && !end.startsWith(`${root}/`);
}

/** A file that is not UTF-8, with a letter for each byte. */
export async function readBytewise(path: string): Promise<string> {
  return (await readFile(path, "latin1")).replace(/^\u00ef\u00bb\u00bf/, "");
}

async function ignoreRules(
  host: Host,
  { context, dockerfile }: { context: string; dockerfile?: string },
): Promise<IgnoreRules> {
  const own = `${dockerfile ?? ""}.dockerignore`;
  const text = dockerfile === undefined ? undefined : await host.read(own);
  if (text !== undefined) return readIgnoreFile(text, own);
  const general = posix.join(context, ".dockerignore");
  return readIgnoreFile((await host.read(general)) ?? "", general);
}

async function walk(
  context: string,
  rules: IgnoreRules,
): Promise<{ found: Found[]; git: string[]; special: string[] }> {
  const found: Found[] = [];
  const git: string[] = [];
  const special: string[] = [];
  const sent = new Set([""]);
  // A folder that is itself ignored is sent all the same when something below it is not.
  const send = (path: string, kind: Found["kind"]) => {
    const above = path.slice(0, Math.max(0, path.lastIndexOf("/")));
    if (!sent.has(above)) send(above, "folder");
    if (kind === "folder") {
      if (sent.has(path)) return;
      sent.add(path);
    }
    found.push({ path, kind });
  };
  let folders: { path: string; matched: Matched | undefined; ignored: boolean }[] = [
    { path: "", matched: undefined, ignored: false },
  ];
  while (folders.length > 0) {
    const below: typeof folders = [];
    await inPortions(folders, AT_ONCE, async ({ path: folder, matched: above, ignored: left }) => {
      for (const item of await namesIn(context, folder, left)) {
        const path = folder === "" ? item.name : `${folder}/${item.name}`;
        const { ignored, matched } = rules.ignores(path, above);
        // BuildKit takes names that are not UTF-8, but neither git's answers nor JSON can hold them.
        if (!ignored && item.name.includes("\ufffd")) await stateOf(context, path);
        if (item.name === ".git" && (folder === "" || item.isDirectory())) {
          if (!ignored) git.push(path);
        } else if (item.isDirectory()) {
          if (!ignored) send(path, "folder");
          if (!ignored || rules.reachesInto(path)) below.push({ path, matched, ignored });
        } else if (!ignored) {
          if (item.isFile() || item.isSymbolicLink()) send(path, item.isFile() ? "file" : "link");
          else special.push(path);
        }
      }
    });
    folders = below;
  }
  return { found, git, special };
}

async function namesIn(context: string, folder: string, ignored: boolean) {
  try {
    return await readdir(join(context, folder), { withFileTypes: true });
  } catch (cause) {
    // BuildKit passes over what it may not read where that is ignored anyway.
    if (ignored && codeOf(cause) === "EACCES") return [];
    throw folder === "" ? contextMissing(context, cause) : unreadable(context, folder, cause);
  }
}

/** A folder with exactly these entries whose times and modes cannot reach the image: a link to the context itself where it is
 *  so already, as in a fresh checkout, else a copy. BuildKit only lowers times to the epoch, so a file older than that would
 *  keep its own; and modes of a checkout follow the umask of whoever made it.
 *
 *  Its name holds the epoch: a BuildKit that keeps its store brings what it has of a context of the same name up to date, and
 *  leaves the times of folders, which would then be those of an earlier release. Source: buildx, build/opt.go, SharedKey;
 *  fsutil, diff_containerd.go, sameFile. */
export async function steadyContext(
  host: Host,
  context: string,
  entries: readonly ContextEntry[],
  epoch: number,
): Promise<string> {
  if (!entries.every((each) => isSteady(context, each, epoch))) return copyOf(host, context, entries, epoch);
  const link = await contextFolder(host, epoch, 0);
  await symlink(resolve(context), link);
  return link;
}

/** A copy of the same entries as another machine might have checked them out: made in the opposite order, with other times
 *  since the epoch, the latest first. None of it may reach the image. */
export async function variedContext(
  host: Host,
  context: string,
  entries: readonly ContextEntry[],
  epoch: number,
): Promise<string> {
  const copy = await copyOf(host, context, entries.toReversed(), epoch);
  const span = Math.max(1, host.now() / 1000 - epoch);
  // What is in a folder comes after it, and changes its time: so from the end.
  for (const [index, { path }] of [...entries.entries()].toReversed()) {
    const time = Math.ceil(epoch + (span * (entries.length - index)) / (entries.length + 1));
    await lutimes(join(copy, path), time, time);
  }
  return copy;
}

async function contextFolder(host: Host, epoch: number, bytes: number): Promise<string> {
  return join(await host.temporaryFolder(bytes), `context-${epoch}`);
}

/** What files take in memory, in bytes; of many it is not asked. */
function sizeOf(context: string, entries: readonly ContextEntry[]): number {
  if (entries.length > SIZED) return Infinity;
  const sizes = entries.map(({ path }) => lstatSync(join(context, path), { throwIfNoEntry: false })?.size ?? 0);
  return sizes.reduce((sum, size) => sum + size + PAGE, 0);
}

/** Small files are copied as they are read, without giving way to others but now and then. */
async function copyOf(host: Host, context: string, entries: readonly ContextEntry[], epoch: number): Promise<string> {
  const copy = await contextFolder(host, epoch, sizeOf(context, entries));
  for (const path of ["", ...entries.filter(({ kind }) => kind === "folder").map(({ path }) => path)]) {
    mkdirSync(join(copy, path), { recursive: true });
    chmodSync(join(copy, path), 0o755);
  }
  for (const [index, each] of entries.entries()) {
    const [from, to] = [join(context, each.path), join(copy, each.path)];
    if (each.kind === "folder") continue;
    if (index % COPIED_AT_ONCE === 0) await setImmediate();
    host.signal.throwIfAborted();
    try {
      if (each.kind === "link") symlinkSync(readlinkSync(from), to);
      else if (lstatSync(from).size > STREAMED_BYTES) await copyFile(from, to, constants.COPYFILE_FICLONE);
      else copyFileSync(from, to, constants.COPYFILE_FICLONE);
    } catch (cause) {
      throw unreadable(context, each.path, cause);
    }
    // A link has no mode of its own: what it points to would get this one.
    if (each.kind === "file") chmodSync(to, modeOf(each));
  }
  return copy;
}

/** Names of one file would arrive in the image as links to each other, which a fresh checkout would not have. */
function isSteady(context: string, each: ContextEntry, epoch: number): boolean {
  const state = lstatSync(join(context, each.path), { throwIfNoEntry: false });
  if (state === undefined) throw unreadable(context, each.path, undefined);
  if (state.mtimeMs / 1000 < epoch) return false;
  if (each.kind === "link") return true;
  return (state.mode & 0o7777) === modeOf(each) && (each.kind === "folder" || state.nlink === 1);
}

function modeOf(entry: ContextEntry): number {
  return entry.kind === "folder" || entry.executable ? 0o755 : 0o644;
}

/** Unix seconds of the last commit on the main line that touched one of these files, undefined without git or commits; and whether
 *  the clone is shallow, so that its oldest commit seems to have touched all. `paths` limits what git looks at, `touches` decides. */
export async function lastChange(
  host: Host,
  paths: readonly string[],
  touches: (path: string) => boolean,
): Promise<{ time: number | undefined; shallow: boolean }> {
  const logged = (skip: number, count: number) => {
    const portion = [`--skip=${skip}`, `-n${count}`];
    return git(host, [
      "log",
      "--first-parent",
      "-m",
      "--name-only",
      "-z",
      "--format=%x01%ct",
      ...portion,
      "--",
      ...paths,
    ]);
  };
  // Commits come newest first, in portions: the first portion nearly always holds the answer.
  let [skip, count] = [0, 50];
  const [first, place] = await Promise.all([
    logged(skip, count),
    git(host, ["rev-parse", "--show-prefix", "--is-shallow-repository"]),
  ]);
  if (place === undefined) return { time: undefined, shallow: false };
  const [root = "", isShallow] = place.split("\n");
  const shallow = isShallow === "true";
  for (let log = first; ; log = await logged(skip, count)) {
    const commits = (log ?? "").split("\u0001").slice(1);
    for (const commit of commits) {
      const [time = "", ...files] = commit.split(/[\0\n]+/).filter((part) => part !== "");
      if (files.some((file) => file.startsWith(root) && touches(file.slice(root.length))))
        return { time: Number(time), shallow };
    }
    if (commits.length < count) return { time: undefined, shallow };
    [skip, count] = [skip + count, count * 4];
  }
}

async function linkTarget(context: string, path: string): Promise<Buffer> {
  return readlink(join(context, path), "buffer").catch((cause: unknown) => {
    throw unreadable(context, path, cause);
  });
}

/** Small files are read without giving way to others: asking and waiting takes longer than the reading. */
async function fileEntry(context: string, path: string): Promise<ContextEntry> {
  const file = join(context, path);
  try {
    const state = lstatSync(file);
    const content = state.size > STREAMED_BYTES ? await streamedId(file, state.size) : blobId(readFileSync(file));
    return { content, executable: (state.mode & 0o100) !== 0, kind: "file", path };
  } catch (cause) {
    throw unreadable(context, path, cause);
  }
}

/** Git's own id of a file's content, so that clean and dirty files are named alike. */
function blobId(bytes: Buffer): string {
  return hash("sha1", Buffer.concat([Buffer.from(`blob ${bytes.length}\0`), bytes]));
}

async function streamedId(file: string, size: number): Promise<string> {
  const sum = createHash("sha1").update(`blob ${size}\0`);
  for await (const part of createReadStream(file)) sum.update(part as Buffer);
  return sum.digest("hex");
}

async function stateOf(context: string, path: string): Promise<void> {
  await lstat(join(context, path)).catch((cause: unknown) => {
    throw new InputError({
      cause,
      code: "name-not-utf8",
      message: `${posix.join(context, path)} has a name that is not UTF-8 (shown with \ufffd).`,
      remedy: "Rename it, or leave it out with a line in the ignore file.",
      at: { file: posix.join(context, posix.dirname(path)) },
    });
  });
}

function codeOf(cause: unknown): string | undefined {
  return (cause as NodeJS.ErrnoException | undefined)?.code;
}

function contextMissing(context: string, cause: unknown): Error {
  return InputError.of({
    code: "context-missing",
    name: "context",
    seen: JSON.stringify(context),
    accepted: "a readable folder of the checkout (is there a checkout step before this one?)",
    example: "servers/base",
    cause,
  });
}

function unreadable(context: string, path: string, cause: unknown): Error {
  const file = posix.join(context, path);
  if (codeOf(cause) === "EACCES" || codeOf(cause) === "EPERM") {
    return new InputError({
      code: "file-unreadable",
      message: `${file} may not be read by this user.`,
      remedy: "Change its mode, or leave it out with a line in the ignore file.",
      at: { file },
      cause,
    });
  }
  return new CommandFailed({
    code: "context-changed",
    message: `${file} changed or disappeared while it was read.`,
    remedy: "Let nothing write to the build context meanwhile, or leave it out with a line in the ignore file.",
    at: { file },
    cause,
  });
}

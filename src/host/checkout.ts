/** What lies in the checkout: the files of a build context as BuildKit would see them, and when they last changed. */
import { createHash } from "node:crypto";
import { constants } from "node:fs";
import { chmod, copyFile, lstat, mkdir, readFile, readdir, readlink, symlink } from "node:fs/promises";
import { dirname, join, posix } from "node:path";
import dockerignore from "@balena/dockerignore";
import { CommandFailed, InputError } from "../errors.ts";
import type { ContextEntry } from "../image/key.ts";
import type { Host } from "./host.ts";

/** Attributes by which the bytes in the work tree can differ from the blob that git knows. */
const CONVERTING = ["filter", "text", "eol", "ident", "working-tree-encoding", "crlf"];

interface Tracked {
  executable: boolean;
  id: string;
}

export interface Context {
  entries: ContextEntry[];
  /** There is a .git folder in it that no ignore file leaves out. */
  holdsGit: boolean;
}

/** The files of a build context after its ignore file, in order of their paths; `.git` is never among them.
 *  Files that git knows clean are not read. Source: docker docs, ".dockerignore files". */
export async function readContext(host: Host, where: { context: string; dockerfile?: string }): Promise<Context> {
  const { context, dockerfile } = where;
  const rules =
    (dockerfile === undefined ? undefined : await host.read(`${dockerfile}.dockerignore`)) ??
    (await host.read(posix.join(context, ".dockerignore"))) ??
    "";
  const ignored = dockerignore.default({ ignorecase: false }).add(rules);
  // Below an ignored folder something can come back only where a rule says so.
  const comesBack = /^\s*!/m.test(rules);
  const tracked = await trackedClean(host, context);
  const entries: ContextEntry[] = [];
  let holdsGit = false;
  const walk = async (folder: string): Promise<void> => {
    const found = await readdir(join(context, folder), { withFileTypes: true }).catch((cause: unknown) => {
      throw unreadable(context, cause);
    });
    for (const item of found) {
      const path = folder === "" ? item.name : `${folder}/${item.name}`;
      const out = ignored.ignores(path);
      if (item.name === ".git" && folder === "") {
        holdsGit = !out;
        continue;
      }
      if (item.isDirectory()) {
        if (!out) entries.push({ path, kind: "folder", executable: false, content: "" });
        if (!out || comesBack) await walk(path);
      } else if (!out && (item.isFile() || item.isSymbolicLink())) {
        entries.push(await entry(context, path, item.isSymbolicLink(), tracked.get(path)));
      }
    }
  };
  await walk("");
  return { entries: entries.sort((a, b) => (a.path < b.path ? -1 : 1)), holdsGit };
}

/** A folder with exactly these entries whose times and modes cannot reach the image: the context itself where it is so
 *  already, as in a fresh checkout, else a copy. BuildKit only lowers times to the epoch, so a file older than that would
 *  keep its own; and modes of a checkout follow the umask of whoever made it. */
export async function steadyContext(
  host: Host,
  context: string,
  entries: readonly ContextEntry[],
  epoch: number,
): Promise<string> {
  const states = await Promise.all(
    entries.map(async (each) => ({ each, state: await lstat(join(context, each.path)) })),
  );
  const steady = states.every(({ each, state }) => {
    return each.kind === "link" || (state.mtimeMs / 1000 >= epoch && (state.mode & 0o7777) === modeOf(each));
  });
  const linksOld = states.some(({ each, state }) => each.kind === "link" && state.mtimeMs / 1000 < epoch);
  if (steady && !linksOld) return context;
  const copy = join(await host.temporaryFolder(), "context");
  await mkdir(copy, { mode: 0o755 });
  // Folders come before what is in them, since entries are in order of their paths.
  for (const each of entries) {
    const [from, to] = [join(context, each.path), join(copy, each.path)];
    await mkdir(dirname(to), { recursive: true });
    if (each.kind === "folder") await mkdir(to, { recursive: true });
    else if (each.kind === "link") await symlink(await readlink(from), to);
    else await copyFile(from, to, constants.COPYFILE_FICLONE);
    if (each.kind !== "link") await chmod(to, modeOf(each));
  }
  return copy;
}

function modeOf(entry: ContextEntry): number {
  return entry.kind === "folder" || entry.executable ? 0o755 : 0o644;
}

/** Unix seconds of the last commit on the main line that touched one of these files; undefined without git or commits.
 *  `paths` limits what git looks at, `touches` decides. */
export async function lastChange(
  host: Host,
  paths: readonly string[],
  touches: (path: string) => boolean,
): Promise<number | undefined> {
  const prefix = await git(host, ["rev-parse", "--show-prefix"]);
  if (prefix === undefined) return undefined;
  const root = prefix.trim();
  // Commits come newest first, in portions: the first portion nearly always holds the answer.
  for (let skip = 0, count = 50; ; skip += count, count *= 4) {
    const log = await git(host, [
      "log",
      "--first-parent",
      "-m",
      "--name-only",
      "-z",
      "--format=%x01%ct",
      `--skip=${skip}`,
      `-n${count}`,
      "--",
      ...paths,
    ]);
    const commits = (log ?? "").split("\u0001").slice(1);
    for (const commit of commits) {
      const [time = "", ...files] = commit.split(/[\0\n]+/).filter((part) => part !== "");
      if (files.some((file) => file.startsWith(root) && touches(file.slice(root.length)))) return Number(time);
    }
    if (commits.length < count) return undefined;
  }
}

export async function isShallow(host: Host): Promise<boolean> {
  return (await git(host, ["rev-parse", "--is-shallow-repository"]))?.trim() === "true";
}

async function entry(
  context: string,
  path: string,
  link: boolean,
  tracked: Tracked | undefined,
): Promise<ContextEntry> {
  if (link)
    return { path, kind: "link", executable: false, content: blobId(Buffer.from(await readlink(join(context, path)))) };
  if (tracked) return { path, kind: "file", executable: tracked.executable, content: tracked.id };
  const [state, bytes] = await Promise.all([lstat(join(context, path)), readFile(join(context, path))]);
  return { path, kind: "file", executable: (state.mode & 0o100) !== 0, content: blobId(bytes) };
}

/** Git's own id of a file's content, so that clean and dirty files are named alike. */
function blobId(bytes: Buffer): string {
  return createHash("sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}

/** Files whose content in the work tree is the blob that the index names. */
async function trackedClean(host: Host, context: string): Promise<Map<string, Tracked>> {
  const known = new Map<string, Tracked>();
  const listed = await git(host, ["ls-files", "--stage", "-z"], context);
  // SHA-256 repositories name blobs otherwise than untracked files are named here: everything is hashed there.
  if (listed === undefined || (await git(host, ["rev-parse", "--show-object-format"], context))?.trim() !== "sha1")
    return known;
  for (const line of listed.split("\0")) {
    const [, mode, id, path] = /^(100644|100755) ([0-9a-f]{40}) 0\t(.+)$/s.exec(line) ?? [];
    if (id !== undefined && path !== undefined) known.set(path, { executable: mode === "100755", id });
  }
  const dirty = (await git(host, ["diff-files", "--name-only", "--relative", "-z"], context)) ?? "";
  const flagged = (await git(host, ["ls-files", "-v", "-z"], context)) ?? "";
  for (const path of dirty.split("\0")) known.delete(path);
  // Lower case and S mark files that git was told not to look at.
  for (const line of flagged.split("\0")) if (/^[a-zS] /.test(line)) known.delete(line.slice(2));
  await dropConverted(host, context, known);
  return known;
}

async function dropConverted(host: Host, context: string, known: Map<string, Tracked>): Promise<void> {
  if (/^(true|input)$/.test(((await git(host, ["config", "core.autocrlf"], context)) ?? "").trim())) {
    known.clear();
    return;
  }
  const attributes = await host.run(["git", "check-attr", "-z", "--stdin", ...CONVERTING], {
    cwd: context,
    stdin: [...known.keys()].map((path) => `${path}\0`).join(""),
  });
  const fields = attributes.stdout.split("\0");
  for (let at = 0; at + 2 < fields.length; at += 3) {
    const [path = "", , value] = fields.slice(at, at + 3);
    if (value !== "unspecified" && value !== "unset") known.delete(path);
  }
}

/** Standard output of git, or undefined where there is no git, no repository or no answer. */
async function git(host: Host, rest: readonly string[], cwd = "."): Promise<string | undefined> {
  try {
    const ran = await host.run(["git", ...rest], { cwd, accept: [0, 1, 128] });
    return ran.code === 0 ? ran.stdout : undefined;
  } catch (error) {
    if (error instanceof CommandFailed && error.code === "program-missing") return undefined;
    throw error;
  }
}

function unreadable(context: string, cause: unknown): Error {
  return InputError.of({
    code: "context-missing",
    name: "context",
    seen: JSON.stringify(context),
    accepted: "a readable folder of the checkout (is there a checkout step before this one?)",
    example: "servers/base",
    cause,
  });
}

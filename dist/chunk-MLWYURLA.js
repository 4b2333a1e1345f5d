import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  FLAGS,
  WORD,
  dockerfileLines,
  filled,
  heredocsOf,
  jsonWords,
  mountsOf,
  readIgnoreFile,
  syntaxOf,
  unquoted,
  wordsOf
} from "./chunk-G5ZT72F7.js";
import {
  inPortions,
  openLookup
} from "./chunk-VYPESJBY.js";
import {
  chainOf,
  configOf,
  formatPlatform,
  imageConfig,
  manifest,
  normalPlatform,
  onPlatform,
  onceInRun,
  parseDigest,
  parsePlatform,
  require_mod,
  runnable,
  samePlatform,
  stageNamed,
  stageOn,
  usualEpoch
} from "./chunk-XCTBXWIX.js";
import {
  CommandFailed,
  InputError,
  located
} from "./chunk-G254VJ6N.js";
import {
  __name,
  __toESM
} from "./chunk-FEJCPKDN.js";

// src/plan.ts
import { setImmediate as setImmediate2 } from "node:timers/promises";

// src/build-secrets.ts
import { isAbsolute, join, posix, relative, resolve } from "node:path";
async function buildSecrets(host, stage, given, entries2) {
  const secrets = { options: [], env: {}, values: { ...given } };
  const keys = stage.ssh.flatMap(({ secret }) => secret ?? []);
  for (const [name, value] of Object.entries(given)) {
    if (keys.includes(name) && !stage.secrets.includes(name)) continue;
    secrets.options.push(secretOption(name));
    secrets.env[secretVariable(name)] = value;
  }
  for (const [name, file] of Object.entries(stage.secretFiles)) {
    const path = filled2(host, file);
    secrets.options.push(`--secret=id=${name},src=${path}`);
    secrets.values[name] = await content(host, stage, { kind: "secret", name, path, entries: entries2 });
  }
  for (const { id, file, secret } of stage.ssh) {
    if (secret !== void 0) {
      secrets.options.push(`--ssh=${id}=${await keyFile(host, stage, { id, secret, key: given[secret] ?? "" })}`);
      continue;
    }
    if (file === void 0) {
      await agentWithKeys(host, stage, id);
      secrets.options.push(`--ssh=${id}`);
      continue;
    }
    const path = filled2(host, file);
    secrets.options.push(`--ssh=${id}=${path}`);
    secrets.values[`ssh ${id}`] = await content(host, stage, { kind: "ssh", name: id, path, entries: entries2 });
  }
  return secrets;
}
__name(buildSecrets, "buildSecrets");
function warnKeyless(host, stage, mounted) {
  for (const { id, line } of mounted.filter((each2) => !stage.ssh.some((known) => known.id === each2.id))) {
    host.warning(
      `This step mounts the SSH key ${id} and runs without one. Name it under \`stages.${stage.stage}.ssh\`, or let the step require it: \`--mount=type=ssh,required=true\`.`,
      { file: stage.dockerfile, line }
    );
  }
}
__name(warnKeyless, "warnKeyless");
function secretOption(name) {
  return `--secret=id=${name},env=${secretVariable(name)}`;
}
__name(secretOption, "secretOption");
function secretVariable(name) {
  return `BUILD_SECRET_${name}`;
}
__name(secretVariable, "secretVariable");
function filled2(host, file) {
  const home = host.env("HOME") ?? "/";
  return file.replace(/^~(?=\/|$)/, home).replaceAll(
    /\$(?:\{(\w+)\}|(\w+))/g,
    (_all, braced, plain) => host.env(braced ?? plain ?? "") ?? ""
  );
}
__name(filled2, "filled");
async function content(host, stage, of) {
  const { kind, name, path, entries: entries2 } = of;
  const inside = relative(resolve(stage.context), resolve(path)).replaceAll("\\", "/");
  if (!inside.startsWith("..") && !isAbsolute(inside) && entries2.some((entry) => entry.path === inside)) {
    throw new InputError({
      code: "secret-in-context",
      message: `The file of ${kind} ${name}, ${path}, is in the build context of ${stage.stage}, from where a COPY takes it into the image.`,
      remedy: `Keep it elsewhere, such as under $HOME or $RUNNER_TEMP, or add \`${inside}\` to ${posix.join(stage.context, ".dockerignore")}.`
    });
  }
  const text = await host.read(isAbsolute(path) ? path : join(process.cwd(), path));
  if (text !== void 0) {
    for (const line of text.split("\n").filter((each2) => each2.trim().length >= 8)) host.secret(line);
    return text;
  }
  throw InputError.of({
    code: "secret-file-missing",
    name: `${kind} ${name}`,
    seen: `${JSON.stringify(path)} (no such file)`,
    accepted: "a file of the machine that builds; ~ and $NAME are filled in from its environment",
    example: kind === "ssh" ? "ssh: [{ id: default, file: $RUNNER_TEMP/key }]" : "secrets: [{ id: npmrc, file: ~/.npmrc }]"
  });
}
__name(content, "content");
async function keyFile(host, stage, { id, secret, key }) {
  const text = key.trim();
  if (!/^-----BEGIN [A-Z ]*PRIVATE KEY-----\n[^]*\n-----END [A-Z ]*PRIVATE KEY-----$/.test(text)) {
    throw InputError.of({
      code: "ssh-key-unreadable",
      name: `stages.${stage.stage}.ssh`,
      seen: `${JSON.stringify(id)} with the secret ${secret}, whose value ${text.includes("\n") ? "is no private key" : "has one line"}`,
      accepted: "a private key with all of its lines, between `NAME<<END` and `END`",
      example: `build-secrets: |
  ${secret}<<END
  \${{ secrets.${secret} }}
  END`
    });
  }
  for (const line of text.split("\n")) host.secret(line);
  const path = join(await host.temporaryFolder(), "key");
  await host.write(path, `${text}
`);
  return path;
}
__name(keyFile, "keyFile");
async function agentWithKeys(host, stage, id) {
  const socket = host.env("SSH_AUTH_SOCK");
  const seen = socket === void 0 ? "without an agent (SSH_AUTH_SOCK is not set)" : await troubleOf(host, socket);
  if (seen === void 0) return;
  throw InputError.of({
    code: "ssh-agent-missing",
    name: `stages.${stage.stage}.ssh`,
    seen: `${JSON.stringify(id)} ${seen}`,
    accepted: "the keys of an agent that runs (`eval $(ssh-agent) && ssh-add`), or the file of a private key",
    example: "ssh: [{ id: default, file: ~/.ssh/id_ed25519 }]"
  });
}
__name(agentWithKeys, "agentWithKeys");
async function troubleOf(host, socket) {
  try {
    const { code } = await host.run(["ssh-add", "-l"], { accept: [0, 1, 2], timeoutMs: 1e4 });
    if (code === 1) return `with an agent that has no key (SSH_AUTH_SOCK is ${socket})`;
    return code === 2 ? `with an agent that does not answer (SSH_AUTH_SOCK is ${socket})` : void 0;
  } catch (error) {
    if (error instanceof CommandFailed && error.code === "program-missing") return void 0;
    throw error;
  }
}
__name(troubleOf, "troubleOf");

// src/host/checkout.ts
import { createHash, hash } from "node:crypto";
import { chmodSync, constants, copyFileSync, createReadStream, lstatSync, mkdirSync } from "node:fs";
import { readFileSync, readlinkSync, symlinkSync } from "node:fs";
import { copyFile, lstat, lutimes, readdir, readFile, readlink, realpath, symlink } from "node:fs/promises";
import { join as join3, posix as posix2, resolve as resolve3 } from "node:path";
import { setImmediate } from "node:timers/promises";

// src/host/tracked.ts
import { existsSync, realpathSync } from "node:fs";
import { dirname, join as join2, relative as relative2, resolve as resolve2 } from "node:path";
var UNCONVERTED = [
  ":(attr:!filter !ident !working-tree-encoding !eol !crlf !text)",
  ":(attr:!filter !ident !working-tree-encoding !eol !crlf -text)"
];
var STRICT = ["-c", "core.trustctime=true", "-c", "core.checkStat=default", "-c", "core.fsmonitor=false"];
var NO = /^(false|no|off|0|)$/i;
var ELSEWHERE = ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_COMMON_DIR", "GIT_NAMESPACE"];
var moments = /* @__PURE__ */ new WeakMap();
async function trackedClean(host, folder) {
  if (ELSEWHERE.some((name) => host.env(name) !== void 0)) return /* @__PURE__ */ new Map();
  const asked = { folder, ...placeOf(folder) };
  const together = moments.get(host.signal) ?? [];
  moments.set(host.signal, together);
  together.push(asked);
  await Promise.resolve();
  moments.delete(host.signal);
  const above = together.filter(({ at, root }) => root === asked.root && isBelow(asked.at, at)).reduce((one, other) => other.at.length < one.at.length ? other : one);
  above.answer ??= cleanIn(host, above);
  const known = await above.answer;
  return above.at === asked.at ? known : partOf(known, `${relative2(above.at, asked.at)}/`);
}
__name(trackedClean, "trackedClean");
function placeOf(folder) {
  let at = resolve2(folder);
  try {
    at = realpathSync(at);
  } catch {
  }
  let root = at;
  while (!existsSync(join2(root, ".git")) && root !== dirname(root)) root = dirname(root);
  return { at, root };
}
__name(placeOf, "placeOf");
function isBelow(path, folder) {
  return `${path}/`.startsWith(folder === "/" ? "/" : `${folder}/`);
}
__name(isBelow, "isBelow");
function partOf(known, beginning) {
  const part = /* @__PURE__ */ new Map();
  for (const [path, tracked] of known) if (path.startsWith(beginning)) part.set(path.slice(beginning.length), tracked);
  return part;
}
__name(partOf, "partOf");
async function cleanIn(host, { folder, root }) {
  const listing = git(host, ["ls-files", "--stage", "-v", "--debug", "-z", "--", ...UNCONVERTED], folder).then(
    listedOf
  );
  const [listed2, sizes, dirty, settings] = await Promise.all([
    listing,
    listing.then((files) => blobSizes(host, folder, files ?? [])),
    git(host, [...STRICT, "diff-files", "--name-only", "--relative", "--ignore-submodules", "-z", "--", "."], folder),
    settingsOf(host, { folder, root })
  ]);
  const known = /* @__PURE__ */ new Map();
  if (listed2 === void 0 || dirty === void 0) return known;
  const { autocrlf = "false", filemode = "true", worktree } = settings;
  if (worktree !== void 0 && !await liesIn(host, folder)) return known;
  const [converting, modeless] = [!NO.test(autocrlf), NO.test(filemode)];
  if (converting && !modeless) return known;
  for (const [at, { path, executable, id, size }] of listed2.entries()) {
    known.set(path, { executable, id: converting || sizes[at] !== size ? void 0 : id });
  }
  for (const path of dirty.split("\0")) {
    const { executable } = known.get(path) ?? {};
    if (modeless && executable !== void 0) known.set(path, { executable, id: void 0 });
    else known.delete(path);
  }
  return known;
}
__name(cleanIn, "cleanIn");
function listedOf(text) {
  if (text === void 0) return void 0;
  const files = [];
  let next = 0;
  for (let end = text.indexOf("\0"); end !== -1; end = text.indexOf("\0", next)) {
    const [at, size] = [next, text.indexOf("  size: ", end)];
    next = text.indexOf("\n", size) + 1;
    if (size === -1 || next === 0) return void 0;
    const tab = text.indexOf("	", at);
    if (tab - at !== 51 || !text.startsWith("H 100", at) || text[tab - 1] !== "0") continue;
    const executable = text.startsWith("755", at + 5);
    const [id, path] = [text.slice(at + 9, at + 49), text.slice(tab + 1, end)];
    files.push({ path, executable, id, size: Number.parseInt(text.slice(size + "  size: ".length, next), 10) });
  }
  return files;
}
__name(listedOf, "listedOf");
async function blobSizes(host, folder, files) {
  if (files.length === 0) return [];
  const stdin = files.map(({ id }) => `${id}
`).join("");
  const lines2 = await git(host, ["cat-file", "--batch-check=%(objectsize)", "--buffer"], folder, stdin);
  return (lines2 ?? "").split("\n").map((line) => Number.parseInt(line, 10) % 2 ** 32);
}
__name(blobSizes, "blobSizes");
async function liesIn(host, folder) {
  const top = (await git(host, ["rev-parse", "--show-toplevel"], folder))?.replace(/\n$/, "") ?? "";
  const own = (await host.run(["pwd", "-P"], { cwd: folder })).stdout.replace(/\n$/, "");
  return top !== "" && `${own}/`.startsWith(`${top}/`);
}
__name(liesIn, "liesIn");
async function settingsOf(host, { folder, root }) {
  return onceInRun(host, `git config ${root}`, async () => {
    const lines2 = await git(host, ["config", "--get-regexp", String.raw`^core\.(autocrlf|filemode|worktree)$`], folder);
    return Object.fromEntries(
      (lines2 ?? "").split("\n").map((line) => {
        const [, name = "", value = "true"] = /^core\.(\w+)(?: (.*))?$/.exec(line) ?? [];
        return [name, value.trim()];
      })
    );
  });
}
__name(settingsOf, "settingsOf");
async function git(host, rest, cwd = ".", stdin) {
  try {
    const env = { GIT_LITERAL_PATHSPECS: "0", GIT_ICASE_PATHSPECS: "0", GIT_OPTIONAL_LOCKS: "0" };
    const ran = await host.run(["git", ...rest], {
      cwd,
      env,
      accept: [0, 1, 128, 129],
      ...stdin !== void 0 && { stdin }
    });
    return ran.code === 0 ? ran.stdout : void 0;
  } catch (error) {
    if (error instanceof CommandFailed && error.code === "program-missing") return void 0;
    throw error;
  }
}
__name(git, "git");

// src/host/checkout.ts
var AT_ONCE = 64;
var COPIED_AT_ONCE = 8;
var SIZED = 5e3;
var PAGE = 4096;
var STREAMED_BYTES = 1024 * 1024;
async function readContext(host, where, asked = trackedClean(host, where.context)) {
  const { context } = where;
  const [{ found, git: git2, special }, tracked] = await Promise.all([
    ignoreRules(host, where).then((rules) => walk(context, rules)),
    asked
  ]);
  const entries2 = [];
  const unknown = [];
  for (const { path, kind } of found) {
    const known = tracked.get(path);
    if (kind === "folder") entries2.push({ content: "", executable: false, kind, path });
    else if (kind === "file" && known?.id !== void 0)
      entries2.push({ content: known.id, executable: known.executable, kind, path });
    else unknown.push({ path, kind });
  }
  const links = [];
  await inPortions(unknown, AT_ONCE, async ({ path, kind }) => {
    if (kind === "file") {
      const read = await fileEntry(context, path);
      return entries2.push({ ...read, executable: tracked.get(path)?.executable ?? read.executable });
    }
    const target = await linkTarget(context, path);
    links.push({ path, target: target.toString() });
    return entries2.push({ content: blobId(target), executable: false, kind, path });
  });
  entries2.sort((a, b) => a.path < b.path ? -1 : 1);
  return { entries: entries2, links, git: git2.sort(), special: special.sort() };
}
__name(readContext, "readContext");
async function leadsOut(folder, file) {
  const target = await readlink(join3(folder, file)).catch(() => void 0);
  if (target === void 0) return false;
  if (target.startsWith("/")) return true;
  const [root, end] = await Promise.all([realpath(folder), realpath(join3(folder, file)).catch(() => void 0)]);
  return end !== void 0 && !end.startsWith(`${root}/`);
}
__name(leadsOut, "leadsOut");
async function readBytewise(path) {
  return (await readFile(path, "latin1")).replace(/^\u00ef\u00bb\u00bf/, "");
}
__name(readBytewise, "readBytewise");
async function ignoreRules(host, { context, dockerfile }) {
  const own = `${dockerfile ?? ""}.dockerignore`;
  const text = dockerfile === void 0 ? void 0 : await host.read(own);
  if (text !== void 0) return readIgnoreFile(text, own);
  const general = posix2.join(context, ".dockerignore");
  return readIgnoreFile(await host.read(general) ?? "", general);
}
__name(ignoreRules, "ignoreRules");
async function walk(context, rules) {
  const found = [];
  const git2 = [];
  const special = [];
  const sent = /* @__PURE__ */ new Set([""]);
  const send = /* @__PURE__ */ __name((path, kind) => {
    const above = path.slice(0, Math.max(0, path.lastIndexOf("/")));
    if (!sent.has(above)) send(above, "folder");
    if (kind === "folder") {
      if (sent.has(path)) return;
      sent.add(path);
    }
    found.push({ path, kind });
  }, "send");
  let folders = [
    { path: "", matched: void 0, ignored: false }
  ];
  while (folders.length > 0) {
    const below = [];
    await inPortions(folders, AT_ONCE, async ({ path: folder, matched: above, ignored: left }) => {
      for (const item of await namesIn(context, folder, left)) {
        const path = folder === "" ? item.name : `${folder}/${item.name}`;
        const { ignored, matched } = rules.ignores(path, above);
        if (!ignored && item.name.includes("\uFFFD")) await stateOf(context, path);
        if (item.name === ".git" && (folder === "" || item.isDirectory())) {
          if (!ignored) git2.push(path);
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
  return { found, git: git2, special };
}
__name(walk, "walk");
async function namesIn(context, folder, ignored) {
  try {
    return await readdir(join3(context, folder), { withFileTypes: true });
  } catch (cause) {
    if (ignored && codeOf(cause) === "EACCES") return [];
    throw folder === "" ? contextMissing(context, cause) : unreadable(context, folder, cause);
  }
}
__name(namesIn, "namesIn");
async function steadyContext(host, context, entries2, epoch) {
  if (!entries2.every((each2) => isSteady(context, each2, epoch))) return copyOf(host, context, entries2, epoch);
  const link = await contextFolder(host, epoch, 0);
  await symlink(resolve3(context), link);
  return link;
}
__name(steadyContext, "steadyContext");
async function variedContext(host, context, entries2, epoch) {
  const copy = await copyOf(host, context, entries2.toReversed(), epoch);
  const span = Math.max(1, host.now() / 1e3 - epoch);
  for (const [index, { path }] of [...entries2.entries()].toReversed()) {
    const time = Math.ceil(epoch + span * (entries2.length - index) / (entries2.length + 1));
    await lutimes(join3(copy, path), time, time);
  }
  return copy;
}
__name(variedContext, "variedContext");
async function contextFolder(host, epoch, bytes) {
  return join3(await host.temporaryFolder(bytes), `context-${epoch}`);
}
__name(contextFolder, "contextFolder");
function sizeOf(context, entries2) {
  if (entries2.length > SIZED) return Infinity;
  const sizes = entries2.map(({ path }) => lstatSync(join3(context, path), { throwIfNoEntry: false })?.size ?? 0);
  return sizes.reduce((sum, size) => sum + size + PAGE, 0);
}
__name(sizeOf, "sizeOf");
async function copyOf(host, context, entries2, epoch) {
  const copy = await contextFolder(host, epoch, sizeOf(context, entries2));
  for (const path of ["", ...entries2.filter(({ kind }) => kind === "folder").map(({ path: path2 }) => path2)]) {
    mkdirSync(join3(copy, path), { recursive: true });
    chmodSync(join3(copy, path), 493);
  }
  for (const [index, each2] of entries2.entries()) {
    const [from, to] = [join3(context, each2.path), join3(copy, each2.path)];
    if (each2.kind === "folder") continue;
    if (index % COPIED_AT_ONCE === 0) await setImmediate();
    host.signal.throwIfAborted();
    try {
      if (each2.kind === "link") symlinkSync(readlinkSync(from), to);
      else if (lstatSync(from).size > STREAMED_BYTES) await copyFile(from, to, constants.COPYFILE_FICLONE);
      else copyFileSync(from, to, constants.COPYFILE_FICLONE);
    } catch (cause) {
      throw unreadable(context, each2.path, cause);
    }
    if (each2.kind === "file") chmodSync(to, modeOf(each2));
  }
  return copy;
}
__name(copyOf, "copyOf");
function isSteady(context, each2, epoch) {
  const state = lstatSync(join3(context, each2.path), { throwIfNoEntry: false });
  if (state === void 0) throw unreadable(context, each2.path, void 0);
  if (state.mtimeMs / 1e3 < epoch) return false;
  if (each2.kind === "link") return true;
  return (state.mode & 4095) === modeOf(each2) && (each2.kind === "folder" || state.nlink === 1);
}
__name(isSteady, "isSteady");
function modeOf(entry) {
  return entry.kind === "folder" || entry.executable ? 493 : 420;
}
__name(modeOf, "modeOf");
async function lastChange(host, paths, touches) {
  const logged = /* @__PURE__ */ __name((skip2, count2) => {
    const portion = [`--skip=${skip2}`, `-n${count2}`];
    return git(host, [
      "log",
      "--first-parent",
      "-m",
      "--name-only",
      "-z",
      "--format=%x01%ct",
      ...portion,
      "--",
      ...paths
    ]);
  }, "logged");
  let [skip, count] = [0, 50];
  const [first, place] = await Promise.all([
    logged(skip, count),
    git(host, ["rev-parse", "--show-prefix", "--is-shallow-repository"])
  ]);
  if (place === void 0) return { time: void 0, shallow: false };
  const [root = "", isShallow] = place.split("\n");
  const shallow = isShallow === "true";
  for (let log = first; ; log = await logged(skip, count)) {
    const commits = (log ?? "").split("").slice(1);
    for (const commit of commits) {
      const [time = "", ...files] = commit.split(/[\0\n]+/).filter((part) => part !== "");
      if (files.some((file) => file.startsWith(root) && touches(file.slice(root.length))))
        return { time: Number(time), shallow };
    }
    if (commits.length < count) return { time: void 0, shallow };
    [skip, count] = [skip + count, count * 4];
  }
}
__name(lastChange, "lastChange");
async function linkTarget(context, path) {
  return readlink(join3(context, path), "buffer").catch((cause) => {
    throw unreadable(context, path, cause);
  });
}
__name(linkTarget, "linkTarget");
async function fileEntry(context, path) {
  const file = join3(context, path);
  try {
    const state = lstatSync(file);
    const content2 = state.size > STREAMED_BYTES ? await streamedId(file, state.size) : blobId(readFileSync(file));
    return { content: content2, executable: (state.mode & 64) !== 0, kind: "file", path };
  } catch (cause) {
    throw unreadable(context, path, cause);
  }
}
__name(fileEntry, "fileEntry");
function blobId(bytes) {
  return hash("sha1", Buffer.concat([Buffer.from(`blob ${bytes.length}\0`), bytes]));
}
__name(blobId, "blobId");
async function streamedId(file, size) {
  const sum = createHash("sha1").update(`blob ${size}\0`);
  for await (const part of createReadStream(file)) sum.update(part);
  return sum.digest("hex");
}
__name(streamedId, "streamedId");
async function stateOf(context, path) {
  await lstat(join3(context, path)).catch((cause) => {
    throw new InputError({
      cause,
      code: "name-not-utf8",
      message: `${posix2.join(context, path)} has a name that is not UTF-8 (shown with \uFFFD).`,
      remedy: "Rename it, or leave it out with a line in the ignore file.",
      at: { file: posix2.join(context, posix2.dirname(path)) }
    });
  });
}
__name(stateOf, "stateOf");
function codeOf(cause) {
  return cause?.code;
}
__name(codeOf, "codeOf");
function contextMissing(context, cause) {
  return InputError.of({
    code: "context-missing",
    name: "context",
    seen: JSON.stringify(context),
    accepted: "a readable folder of the checkout (is there a checkout step before this one?)",
    example: "servers/base",
    cause
  });
}
__name(contextMissing, "contextMissing");
function unreadable(context, path, cause) {
  const file = posix2.join(context, path);
  if (codeOf(cause) === "EACCES" || codeOf(cause) === "EPERM") {
    return new InputError({
      code: "file-unreadable",
      message: `${file} may not be read by this user.`,
      remedy: "Change its mode, or leave it out with a line in the ignore file.",
      at: { file },
      cause
    });
  }
  return new CommandFailed({
    code: "context-changed",
    message: `${file} changed or disappeared while it was read.`,
    remedy: "Let nothing write to the build context meanwhile, or leave it out with a line in the ignore file.",
    at: { file },
    cause
  });
}
__name(unreadable, "unreadable");

// src/image/key.ts
import { createHash as createHash2 } from "node:crypto";
var RECIPE = "1 oci gzip rewrite-timestamp buildkit-0.31.1";
function stageKey(parts) {
  const components = Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, hash2(part)]));
  return { key: hash2(components), components };
}
__name(stageKey, "stageKey");
function keyTag(stage, key) {
  return `${stage}-${key}`;
}
__name(keyTag, "keyTag");
function currentTag(stage) {
  return `current-${stage}`;
}
__name(currentTag, "currentTag");
function hash2(value) {
  return createHash2("sha256").update(canonical(value)).digest("hex");
}
__name(hash2, "hash");
function canonical(value) {
  if (value === void 0) return "null";
  if (Array.isArray(value)) return flatList(value) ?? `[${value.map(canonical).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const entries2 = Object.entries(value).filter(([, part]) => part !== void 0);
  entries2.sort(([a], [b]) => a < b ? -1 : 1);
  return `{${entries2.map(([name, part]) => `${JSON.stringify(name)}:${canonical(part)}`).join(",")}}`;
}
__name(canonical, "canonical");
function flatList(list) {
  const names = /* @__PURE__ */ new Set();
  let ordered = true;
  for (const item of list) {
    if (typeof item !== "object" || item === null || Array.isArray(item)) return void 0;
    let before = "";
    for (const name in item) {
      const part = item[name];
      if (typeof part === "object" && part !== null) return void 0;
      ordered &&= before <= name;
      before = name;
      names.add(name);
    }
  }
  return ordered ? JSON.stringify(list) : JSON.stringify(list, [...names].sort());
}
__name(flatList, "flatList");

// src/image/inputs-record.ts
var NAMED = 3;
function inputChanges(before, after, context) {
  const names = [.../* @__PURE__ */ new Set([...Object.keys(before.parts), ...Object.keys(after.parts)])];
  return names.filter((name) => JSON.stringify(before.parts[name]) !== JSON.stringify(after.parts[name])).flatMap((name) => {
    const [old, now] = [before.parts[name], after.parts[name]];
    if (name === "context") return entryChanges(entries(old), entries(now), context);
    if (name === "folders") return folderChanges(old, now);
    if (name === "dockerfile") return instructionChanges(lines(old), lines(now));
    if (name === "parent") return ["the parent's digest changed"];
    if (name === "images" || name === "args") return namedChanges(name === "args" ? "argument" : "image", old, now);
    if (name === "recipe") return ["images are put together in another way than before"];
    return [`${name} changed from ${JSON.stringify(old ?? null)} to ${JSON.stringify(now ?? null)}`];
  });
}
__name(inputChanges, "inputChanges");
function changesSentence(changes) {
  const more = changes.length - NAMED;
  return changes.slice(0, NAMED).join(", ") + (more > 0 ? `, and ${more} more` : "");
}
__name(changesSentence, "changesSentence");
function entryChanges(before, after, folder) {
  const [old, now] = [before, after].map((list) => new Map(list.map((entry) => [entry.path, entry])));
  const paths = [...new Set([...before, ...after].map(({ path }) => path))].sort();
  return paths.flatMap((path) => {
    const [one, other] = [old?.get(path), now?.get(path)];
    const name = folder === "." ? path : `${folder}/${path}`;
    if (!one) return [`${name} is new`];
    if (!other) return [`${name} is gone`];
    if (one.kind !== other.kind) return [`${name} is a ${other.kind} now`];
    if (one.content !== other.content) return [`${name} changed`];
    return one.executable === other.executable ? [] : [`${name} is ${other.executable ? "" : "not "}executable now`];
  });
}
__name(entryChanges, "entryChanges");
function folderChanges(old, now) {
  const [before, after] = [record(old), record(now)];
  return [.../* @__PURE__ */ new Set([...Object.keys(before), ...Object.keys(after)])].sort().flatMap((name) => entryChanges(entries(before[name]), entries(after[name]), `context ${name}:`));
}
__name(folderChanges, "folderChanges");
function instructionChanges(before, after) {
  const fresh = without(after, before).map((line) => `the Dockerfile's instruction \`${shortened(line)}\` is new`);
  const gone = without(before, after).map((line) => `the Dockerfile's instruction \`${shortened(line)}\` is gone`);
  if (fresh.length > 0) return fresh;
  return gone.length > 0 ? gone : ["the Dockerfile's instructions have another order"];
}
__name(instructionChanges, "instructionChanges");
function without(lines2, others) {
  const left = [...others];
  return lines2.filter((line) => {
    const at = left.indexOf(line);
    if (at !== -1) left.splice(at, 1);
    return at === -1;
  });
}
__name(without, "without");
function namedChanges(what, old, now) {
  const [before, after] = [record(old), record(now)];
  const names = [.../* @__PURE__ */ new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  return names.filter((name) => before[name] !== after[name]).map((name) => `${what} ${name} changed`);
}
__name(namedChanges, "namedChanges");
function shortened(text) {
  const line = text.replaceAll(/\s+/g, " ");
  return line.length > 60 ? `${line.slice(0, 60)}\u2026` : line;
}
__name(shortened, "shortened");
function entries(value) {
  return Array.isArray(value) ? value : [];
}
__name(entries, "entries");
function lines(value) {
  return Array.isArray(value) ? value : [];
}
__name(lines, "lines");
function record(value) {
  return typeof value === "object" && value !== null ? value : {};
}
__name(record, "record");

// src/pins.ts
var import_fastest_levenshtein = __toESM(require_mod(), 1);
var IMAGE_CONTEXT = "docker-image://";
var BY_DIGEST = /@sha256:[0-9a-f]{64}$/;
async function pinImages(host, stage, { dockerfile, known }) {
  const replaced = new Set(Object.keys(stage.contexts).map(short));
  const foreign = new Set(dockerfile.foreign.map(short));
  const named = dockerfile.images.filter((image) => image !== stage.parent && !replaced.has(short(image))).map((image) => [image, image]);
  const given = usedContexts(stage, dockerfile).filter(([, value]) => value.startsWith(IMAGE_CONTEXT)).map(([name, value]) => [name, value.slice(IMAGE_CONTEXT.length)]);
  const pins = [...named, ...given].map(async ([name, reference]) => {
    const platform = foreign.has(short(name)) ? void 0 : stage.platform;
    const asked = { name, reference, platform, several: stage.alias !== stage.stage };
    return [
      name,
      known[name] ?? await pin(host, asked).catch((error) => {
        throw located(error, placeOf2(name, stage, dockerfile), meant(name, stage));
      })
    ];
  });
  return Object.fromEntries(await Promise.all(pins));
}
__name(pinImages, "pinImages");
function placeOf2(name, { dockerfile: file }, { lines: lines2 }) {
  const line = Object.entries(lines2).find(([image]) => short(image) === short(name))?.[1];
  return { file, ...line === void 0 ? {} : { line } };
}
__name(placeOf2, "placeOf");
function meant(name, { parent }) {
  const near = parent !== void 0 && (0, import_fastest_levenshtein.distance)(name, parent) <= 2;
  return near ? `Did you mean \`${parent}\`, the stage below? ` : "";
}
__name(meant, "meant");
async function pinFrontend(host, reference) {
  return pin(host, { name: "of the Dockerfile's syntax", reference, platform: void 0, several: false });
}
__name(pinFrontend, "pinFrontend");
async function triggersOf(host, { bases, images }) {
  const asked = bases.flatMap(
    ({ image, platform }) => Object.entries(images).filter(([name]) => short(name) === short(image)).map(async ([, pin2]) => {
      const config = await configOf(host, pin2.slice(IMAGE_CONTEXT.length), platform);
      const triggers = config?.config?.["OnBuild"];
      return [image, Array.isArray(triggers) ? triggers.map(String) : []];
    })
  );
  return Object.fromEntries((await Promise.all(asked)).filter(([, triggers]) => triggers.length > 0));
}
__name(triggersOf, "triggersOf");
function usedContexts(stage, { images, stages, otherLanguage }) {
  const taken2 = new Set([...images, ...stages].map(short));
  return Object.entries(stage.contexts).filter(([name]) => otherLanguage || taken2.has(short(name)));
}
__name(usedContexts, "usedContexts");
function short(reference) {
  return reference.replace(/^((?:index\.)?docker\.io\/)?(library\/)?/, "").replace(/:latest$/, "");
}
__name(short, "short");
function digestOf(reference) {
  return reference.slice(reference.indexOf("@") + 1);
}
__name(digestOf, "digestOf");
function keyedInstructions(instructions, images) {
  const narrowed = Object.entries(images).filter(([name, pin2]) => isNarrowed(name, pin2));
  return instructions.map(
    (line) => narrowed.reduce((text, [name, pin2]) => {
      const own = pin2.slice(IMAGE_CONTEXT.length);
      return text.startsWith("FROM ") ? text.replaceAll(name, own) : text.replaceAll(`from=${name}`, `from=${own}`);
    }, line)
  );
}
__name(keyedInstructions, "keyedInstructions");
function keyedImages(images) {
  return Object.fromEntries(
    Object.entries(images).map(([name, pin2]) => [
      isNarrowed(name, pin2) ? pin2.slice(IMAGE_CONTEXT.length) : name,
      digestOf(pin2)
    ])
  );
}
__name(keyedImages, "keyedImages");
function isNarrowed(name, pin2) {
  return BY_DIGEST.test(name) && digestOf(name) !== digestOf(pin2);
}
__name(isNarrowed, "isNarrowed");
async function pin(host, asked) {
  const { name, reference, platform, several } = asked;
  const [digestGiven = ""] = BY_DIGEST.exec(reference) ?? [];
  const repository = reference.replace(BY_DIGEST, "").replace(/:[^:/]+$/, "");
  const address = digestGiven === "" ? reference : repository + digestGiven;
  if (digestGiven !== "" && !(several && platform !== void 0)) return IMAGE_CONTEXT + address;
  const found = await manifest(host, address);
  if (!found) {
    throw InputError.of({
      code: "image-unknown",
      name: name === reference ? "image" : `image ${name}`,
      seen: `${JSON.stringify(reference)} (the registry has no such image)`,
      accepted: "an image that the registry has",
      example: "debian:bookworm-slim"
    });
  }
  const digest = platform === void 0 ? found.digest : await digestFor(host, { ...asked, platform }, repository, found);
  return `${IMAGE_CONTEXT}${repository}@${digest}`;
}
__name(pin, "pin");
async function digestFor(host, { name, reference, platform, several }, repository, found) {
  const wanted = parsePlatform(platform);
  if (found.manifests !== void 0) {
    const entries2 = runnable(wanted).flatMap(
      (fit) => found.manifests?.find((each2) => each2.platform !== void 0 && samePlatform(each2.platform, fit)) ?? []
    );
    if (entries2[0]) return entries2[0].digest;
    const offered = found.manifests.flatMap(
      (each2) => each2.platform === void 0 || each2.platform.os === "unknown" ? [] : [formatPlatform(each2.platform)]
    );
    throw notFor(name, reference, platform, offered);
  }
  if (!several && platform === "linux/amd64") return found.digest;
  const { os, architecture } = await imageConfig(host, { repository, digest: found.digest });
  if (os === wanted.os && architecture === wanted.architecture) return found.digest;
  throw notFor(name, reference, platform, [`${os}/${architecture}`]);
}
__name(digestFor, "digestFor");
function notFor(name, reference, platform, offered) {
  return InputError.of({
    code: "image-platform",
    name: `image ${name}`,
    seen: `${JSON.stringify(reference)}, which is there for ${offered.join(", ") || "no platform"} and not for ${platform},`,
    accepted: "an image for every one of `platforms`",
    example: "debian:bookworm-slim"
  });
}
__name(notFor, "notFor");

// src/read-stage.ts
var import_fastest_levenshtein2 = __toESM(require_mod(), 1);
import { posix as posix4 } from "node:path";

// src/image/cache-mounts.ts
import { createHash as createHash3 } from "node:crypto";
import { posix as posix3 } from "node:path";
var LOCK_FILES = /(^|\/)(package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lockb?|composer\.lock|poetry\.lock|uv\.lock|pdm\.lock|Pipfile\.lock|requirements[^/]*\.txt|Cargo\.lock|go\.sum|Gemfile\.lock|gradle\.lockfile|mix\.lock|packages\.lock\.json|pom\.xml|build\.gradle(\.kts)?)$/;
function cacheMount(settings, image) {
  if (settings.get("type") !== "cache" || settings.has("from")) return void 0;
  const target = settings.get("target") ?? settings.get("dst") ?? settings.get("destination") ?? "";
  const id = settings.get("id") ?? (target.startsWith("/") ? posix3.normalize(target) : "");
  if (id === "" || id.includes("$")) return void 0;
  const options = ["uid", "gid", "mode"].flatMap((name) => {
    const value = settings.get(name);
    return value === void 0 ? [] : [`${name}=${value}`];
  });
  return { id, options, image };
}
__name(cacheMount, "cacheMount");
function mountsKey(of, mounts, entries2) {
  const hash3 = /* @__PURE__ */ __name((text) => createHash3("sha256").update(text).digest("hex").slice(0, 16), "hash");
  const locks = entries2.filter(({ path }) => LOCK_FILES.test(path)).map(({ path, content: content2 }) => `${path} ${content2}`);
  const places = mounts.map(({ id, options }) => `${id} ${options.join()}`);
  const platform = of.platform.replaceAll("/", "-");
  const prefix = `immutable-servers-mounts-1-${of.stage}-${platform}-${hash3(places.join("\n"))}-`;
  return { key: prefix + hash3(locks.join("\n")), prefix };
}
__name(mountsKey, "mountsKey");
function fillDockerfile(image, mounts) {
  const act = each(mounts, (at) => `if [ -f /in/${at}.tar ]; then tar -xpf /in/${at}.tar -C /kept/${at}; fi`);
  return `FROM ${image}
USER 0
ARG ROUND
${run(mounts, ["type=bind,target=/in"], act)}`;
}
__name(fillDockerfile, "fillDockerfile");
function emptyDockerfile(image, mounts, limit) {
  const pack = each(mounts, (at) => `tar -cf /out/${at}.tar -C /kept/${at} .`);
  const act = `mkdir /out && du -sk /kept | cut -f1 > /out/size && if [ "$(cat /out/size)" -le ${Math.floor(limit / 1024)} ]; then ${pack}; fi`;
  return `FROM ${image} AS mounts
USER 0
ARG ROUND
${run(mounts, [], act)}FROM scratch
COPY --from=mounts /out/ /
`;
}
__name(emptyDockerfile, "emptyDockerfile");
function each(mounts, act) {
  return mounts.map((_mount, at) => act(at)).join(" && ");
}
__name(each, "each");
function run(mounts, more, act) {
  const kept = mounts.map(
    ({ id, options }, at) => ["type=cache", `id=${id}`, `target=/kept/${at}`, ...options].join(",")
  );
  const flags = [...more, ...kept].map((mount) => `--mount=${mount}`);
  return `RUN --network=none ${flags.join(" ")} ${JSON.stringify(["sh", "-ec", act])}
`;
}
__name(run, "run");

// src/image/dockerfile-key.ts
var LISTS = /* @__PURE__ */ new Set(["RUN", "CMD", "ENTRYPOINT", "SHELL", "COPY", "ADD", "VOLUME"]);
var WORDS = /* @__PURE__ */ new Set(["COPY", "ADD", "EXPOSE"]);
var SINGLE = /* @__PURE__ */ new Set(["USER", "WORKDIR", "STOPSIGNAL"]);
var PAIRS = /* @__PURE__ */ new Set(["ENV", "LABEL"]);
var USUAL = /^--(?:(?:link|parents|keep-git-dir)=false|network=default|security=sandbox)$/;
var PLAIN = /^[\w./:@%+,=-]*$/;
function keyedInstruction(instruction, { names, backtick }) {
  const { keyword, rest } = instruction;
  const [flags = ""] = FLAGS.exec(rest) ?? [];
  const named = flags.replaceAll(WORD, (flag) => withStage(keyword, flag, names));
  const text = backtick ? rest : normalized(keyword, { flags: named, body: rest.slice(flags.length), names });
  const heredocs = heredocText(instruction);
  return `${instruction.triggered ? "ONBUILD " : ""}${keyword} ${text}${heredocs === "" ? "" : `
${heredocs}`}`;
}
__name(keyedInstruction, "keyedInstruction");
function stageNames(all, needed, { contexts, backtick }) {
  const placed = all.map(({ name }) => name);
  const own = /* @__PURE__ */ __name((name) => placed.includes(name.toLowerCase()), "own");
  const outside = [...contexts, ...needed.flatMap(({ takes }) => takes.filter((name) => !own(name)))];
  const elsewhere = new Set(outside.map((name) => name.toLowerCase().replace(/^.*\/|:latest$/g, "")));
  const hidden = all.flatMap(
    ({ takes: [from = ""] }, at) => placed.indexOf(from.toLowerCase()) >= at ? [from.toLowerCase()] : []
  );
  const plain = !backtick && needed.every((stage) => stage.instructions.every((each2) => isPlain(each2, stage, own)));
  const counted = /* @__PURE__ */ new Map();
  for (const name of placed) {
    if (name === void 0 || counted.has(name)) continue;
    const alone = placed.indexOf(name) === placed.lastIndexOf(name) && !elsewhere.has(name) && !hidden.includes(name);
    const at = needed.findIndex((stage) => stage.name === name);
    counted.set(name, plain && alone && at !== -1 ? `stage ${at}` : name);
  }
  const places = all.map((stage) => {
    const at = needed.indexOf(stage);
    return stage.name ?? (plain && at !== -1 ? `stage ${at}` : void 0);
  });
  return { counted, placed: places };
}
__name(stageNames, "stageNames");
function isPlain({ keyword, rest }, { takes }, own) {
  const [flags = ""] = FLAGS.exec(rest) ?? [];
  if (keyword !== "FROM") {
    const each2 = flags.match(WORD) ?? [];
    return each2.every((flag) => !/["'\\$]/.test(flag) || !/\bfrom=/i.test(unquoted(flag)));
  }
  const image = rest.slice(flags.length).split(/\s/)[0] ?? "";
  return !/["'\\$]/.test(image) || !own(takes[0] ?? "");
}
__name(isPlain, "isPlain");
function withStage(keyword, flag, { counted, placed }) {
  const keyed = /* @__PURE__ */ __name((name2) => counted.get(name2.toLowerCase()) ?? name2, "keyed");
  if (keyword === "RUN" && flag.startsWith("--mount=")) {
    return flag.replace(
      /((?:^--mount=|,)from=)([\w.-]+)(?=,|$)/gi,
      (_whole, before, name2) => before + keyed(name2)
    );
  }
  const [, from = "", name = ""] = /^(--from=)([\w.-]+)$/.exec(flag) ?? [];
  if (keyword !== "COPY" || from === "") return flag;
  const at = /^\d+$/.test(name) ? placed[Number(name)] : void 0;
  const alone = at !== void 0 && placed.indexOf(at) === placed.lastIndexOf(at);
  return from + keyed(alone ? at : name);
}
__name(withStage, "withStage");
function normalized(keyword, { flags, body, names }) {
  const list = LISTS.has(keyword) ? jsonWords(body) : void 0;
  if (!/^[ \t!-~]*$/.test(flags)) return flags + body;
  if (list !== void 0) return spaced(flags, listed(list));
  if (keyword === "RUN") return spaced(flags, body);
  if (/[^\S \t]/.test(body)) return flags + body;
  const words = body.match(WORD) ?? [];
  if (keyword === "FROM") return spaced(flags, fromWords(words, names).join(" "));
  if (keyword === "HEALTHCHECK") return spaced(flags, healthCheck(body));
  if (PAIRS.has(keyword)) return flags + (pairsOf(words) ?? body);
  if (keyword === "ARG") return flags + words.map(bareValue).join(" ");
  if (WORDS.has(keyword)) {
    return spaced(flags, words.map((word) => /^.-/.test(word) ? word : bareWord(word)).join(" "));
  }
  return flags + (SINGLE.has(keyword) && words.length === 1 ? bareWord(body) : body);
}
__name(normalized, "normalized");
function listed(words) {
  return `[${words.map((word) => JSON.stringify(word)).join(", ")}]`;
}
__name(listed, "listed");
function healthCheck(body) {
  const [, kind = "", command = ""] = /^(cmd|none)(?![^ \t])[ \t]*(.*)$/is.exec(body) ?? [];
  const list = jsonWords(command);
  return kind === "" ? body : `${kind.toUpperCase()} ${list === void 0 ? command : listed(list)}`;
}
__name(healthCheck, "healthCheck");
function pairsOf(words) {
  const [name = "", value = ""] = words;
  if (name.includes("=")) return words.map(withoutQuotes).join(" ");
  return words.length === 2 && PLAIN.test(name) && PLAIN.test(value) ? `${name}=${value}` : void 0;
}
__name(pairsOf, "pairsOf");
function withoutQuotes(pair) {
  const [, , name = "", value = ""] = /^(["']?)([\w.-]+)\1=(.*)$/s.exec(pair) ?? [];
  const bare = /^(["'])\1$/.test(value) ? "" : bareWord(value);
  return name !== "" && PLAIN.test(bare) ? `${name}=${bare}` : pair;
}
__name(withoutQuotes, "withoutQuotes");
function bareValue(argument) {
  return /^\w+=/.test(argument) ? withoutQuotes(argument) : argument;
}
__name(bareValue, "bareValue");
function bareWord(word) {
  const [, , held] = /^(["'])(.*)\1$/s.exec(word) ?? [];
  return held !== void 0 && held !== "" && PLAIN.test(held) ? held : word;
}
__name(bareWord, "bareWord");
function fromWords([image = "", as = "", name = "", ...more], { counted }) {
  const below = counted.get(image.toLowerCase()) ?? image;
  if (!/^as$/i.test(as) || more.length > 0) return [below, as, name, ...more].filter((word) => word !== "");
  const small = name.toLowerCase();
  const counts = counted.get(small) ?? small;
  return counts === small ? [below, "AS", small] : [below];
}
__name(fromWords, "fromWords");
function spaced(flags, body) {
  const name = /* @__PURE__ */ __name((flag) => flag.split("=", 1)[0] ?? "", "name");
  const all = flags.match(WORD) ?? [];
  if (/["'\\]/.test(flags)) return [...all, body].join(" ");
  const ordered = all.map((flag) => flag.replace(/^(--(?:link|parents|keep-git-dir))=true$/, "$1")).filter((flag) => !USUAL.test(flag)).toSorted((one, other) => name(one).localeCompare(name(other), "en"));
  return [...ordered, body].join(" ");
}
__name(spaced, "spaced");
function heredocText({ keyword, rest, heredocs }) {
  const shell = keyword === "RUN" && (rest.replace(FLAGS, "").match(WORD) ?? []).length > 1;
  if (shell || heredocs === "") return heredocs;
  const lines2 = heredocs.split(/(?<=\n)/);
  let text = "";
  for (const { end, chomp } of heredocsOf(keyword, rest)) {
    const own = lines2.splice(0, lines2.indexOf(`${end}
`) + 1);
    text += (chomp ? own.map((line) => line.replace(/^\t+/, "")) : own).join("");
  }
  return text + lines2.join("");
}
__name(heredocText, "heredocText");

// src/image/dockerfile-sources.ts
function isRemote(source) {
  return /^(?:(?:https?|git|ssh):|[\w-]+@[\w.-]+:)/i.test(source);
}
__name(isRemote, "isRemote");
function unkeyedSources(instruction) {
  if (instruction.keyword !== "ADD") return [];
  const { flags, words } = wordsOf(instruction);
  if (flags.some(([name]) => name === "checksum")) return [];
  return words.slice(0, -1).filter(
    (source) => isRemote(source) && !/(?:#|[?&](?:ref|commit|checksum)=)(?:[0-9a-f]{40}|[0-9a-f]{64})(?![\w/-])/.test(source)
  ).map((source) => ({ line: instruction.line, source }));
}
__name(unkeyedSources, "unkeyedSources");
function sourcePattern(source) {
  const path = cleaned(source);
  const [, name] = /\$.*\/([\w-][\w.-]*)$/.exec(path) ?? [];
  if (name !== void 0) return new RegExp(`^(?:.*/)?${name.replaceAll(".", "\\.")}(?:/|$)`, "s");
  if (path === "" || path === "." || /[$[\\`]|\.\./.test(path)) return /^/;
  const pattern = path.replaceAll(/[.+^(){}|]/g, "\\$&").replaceAll(/\*\*\/?|\*/g, (stars) => stars === "*" ? "[^/]*" : ".*").replaceAll("?", "[^/]");
  return new RegExp(`^${pattern}(?:/|$)`, "su");
}
__name(sourcePattern, "sourcePattern");
function cleaned(source) {
  return source.replaceAll(/\/(?:\.?\/)+/g, "/").replace(/^(?:\.?\/)+/, "").replace(/\/\.?$/, "");
}
__name(cleaned, "cleaned");
function leftOut(path, { source, excludes }) {
  const top = cleaned(source).replace(/^\.$/, "");
  if (excludes.length === 0 || !excludes.every((each2) => /^[\w.*-][\w.*/-]*$/.test(each2))) return false;
  if (/[*?$[\\]|\.\./.test(top) || top !== "" && !path.startsWith(`${top}/`)) return false;
  const below = top === "" ? path : path.slice(top.length + 1);
  const rules = readIgnoreFile(excludes.join("\n"), "--exclude");
  const folders = [...below.matchAll(/\//g)].map(({ index }) => below.slice(0, index));
  let seen;
  for (const each2 of [...folders, below]) seen = rules.ignores(each2, seen?.matched);
  return seen?.ignored === true;
}
__name(leftOut, "leftOut");

// src/image/unlinked.ts
function unlinkedCopy(instructions) {
  const copies = [];
  for (const instruction of instructions) {
    if (instruction.keyword === "RUN" || instruction.keyword === "WORKDIR") return void 0;
    if (instruction.keyword !== "COPY" && instruction.keyword !== "ADD") continue;
    const { flags } = wordsOf(instruction);
    const owner = flags.find(([name]) => name === "chown")?.[1] ?? "0";
    if (!/^\d+(:\d+)?$/.test(owner)) return void 0;
    if (!flags.some(([name, value]) => name === "link" && value !== "false")) copies.push(instruction.line);
  }
  return copies[0];
}
__name(unlinkedCopy, "unlinkedCopy");

// src/image/dockerfile.ts
var PREDEFINED = /^(BUILDKIT_(?!DOCKERFILE_CHECK$)\w+|SOURCE_DATE_EPOCH|(TARGET|BUILD)(PLATFORM|OS|OSVERSION|ARCH|VARIANT)|TARGETSTAGE)$/i;
var DOCKERFILES = /(?:^|[/-])dockerfile(?:-upstream)?(?=[:@]|$)/;
function readDockerfile(text, args, build = {}) {
  const { directives, instructions } = dockerfileLines(text);
  const syntax = syntaxOf(text);
  const frontend = (args["BUILDKIT_SYNTAX"]?.trim() ?? syntax?.value)?.split(" ")[0];
  const start = instructions.findIndex(({ keyword }) => keyword === "FROM");
  const strange = frontend !== void 0 && !DOCKERFILES.test(frontend);
  if (syntax !== void 0 && syntax.form !== "#" || strange && start === -1) {
    return inOtherLanguage(text, frontend, args);
  }
  const allGlobals = start === -1 ? instructions : instructions.slice(0, start);
  const platform = normalPlatform(build.platform ?? "linux/amd64");
  const body = start === -1 ? [] : instructions.slice(start);
  const last = wordsOf(body.findLast(({ keyword }) => keyword === "FROM") ?? { rest: "" }).words[2]?.toLowerCase();
  const target = build.target ?? last ?? "default";
  const values = globalValues(allGlobals, args, { platform, target });
  const all = fileStages(body, { values, platform, triggers: build.triggers ?? {} });
  const needed = neededStages(all, build.target);
  const globals = usedGlobals(
    allGlobals,
    needed.flatMap((stage) => stage.instructions)
  );
  const used = [...globals, ...needed.flatMap((stage) => stage.instructions)];
  const stages = all.flatMap(({ name }) => name ?? []);
  const provided = /* @__PURE__ */ new Set(["scratch", ...stages]);
  const outside = needed.flatMap(({ takes }) => takes).filter((name) => name !== "" && !/^\d+$/.test(name) && !provided.has(name.toLowerCase()));
  const backtick = directives.get("escape") === "`";
  const sources = needed.flatMap(
    (stage) => stage.sources.map((each2) => ({ ...each2, pattern: sourcePattern(each2.source) }))
  );
  const contexts = [build.parent ?? "", ...Object.keys(build.contexts ?? {})];
  const names = stageNames(all, needed, { contexts, backtick });
  const read = {
    instructions: [
      // What only says which warnings to give, or what holds anyway, changes no byte.
      ...[...directives].filter(([name, value]) => name !== "check" && !(name === "escape" && value === "\\")).map(([name, value]) => `# ${name}=${value}`),
      // The target counts by what it needs; its name does where it is asked for.
      ...used.some(({ rest, heredocs }) => `${rest}${heredocs}`.includes("TARGETSTAGE")) ? [`# target=${target}`] : [],
      ...used.map((each2) => keyedInstruction(each2, { names, backtick }))
    ],
    images: [...new Set(outside)],
    lines: linesOf(outside, used, values),
    foreign: needed.flatMap(({ foreign, takes: [image = ""] }) => foreign && outside.includes(image) ? image : []),
    bases: needed.flatMap(({ takes: [image = ""], platform: platform2 }) => outside.includes(image) ? { image, platform: platform2 } : []),
    runs: needed.some((stage) => !stage.foreign && stage.instructions.some(({ keyword }) => keyword === "RUN")),
    stages,
    hidden: needed.flatMap(({ hides }) => hides ?? []),
    onbuild: used.find(({ keyword }) => keyword === "ONBUILD")?.line,
    frontend,
    otherLanguage: false,
    args: tellingArgs(used, { globals, args, backtick }),
    cacheMounts: [
      ...new Map(needed.flatMap((stage) => keptFolders(stage, all)).map((mount) => [mount.id, mount])).values()
    ],
    optionalKeys: used.flatMap(optionalKeys),
    unkeyed: used.flatMap(unkeyedSources),
    unlinked: unlinkedCopy(used),
    reads: /* @__PURE__ */ __name((path, from = "") => sources.some((source) => source.from === from && source.pattern.test(path) && !leftOut(path, source)), "reads")
  };
  return strange ? { ...read, ...ownRules(text, args) } : read;
}
__name(readDockerfile, "readDockerfile");
function ownRules(text, args) {
  return { instructions: [text], args: { ...args }, otherLanguage: true, runs: true, reads: /* @__PURE__ */ __name(() => true, "reads") };
}
__name(ownRules, "ownRules");
function inOtherLanguage(text, frontend, args) {
  return {
    ...ownRules(text, args),
    frontend,
    ...{
      images: [],
      lines: {},
      foreign: [],
      bases: [],
      stages: [],
      hidden: [],
      onbuild: void 0,
      unlinked: void 0
    },
    ...{ cacheMounts: [], optionalKeys: [], unkeyed: [] }
  };
}
__name(inOtherLanguage, "inOtherLanguage");
function keptFolders(stage, all) {
  const bottom = /* @__PURE__ */ __name((of, depth = 0) => {
    const from = of.takes[0] ?? "";
    const below = all.find((each2, at) => isNamed(each2, at, from));
    if (below === void 0 || depth > all.length) return from === "scratch" ? void 0 : from;
    return bottom(below, depth + 1);
  }, "bottom");
  return stage.instructions.flatMap(mountsOf).flatMap((mount) => cacheMount(mount, bottom(stage)) ?? []);
}
__name(keptFolders, "keptFolders");
function optionalKeys(instruction) {
  return mountsOf(instruction).filter((mount) => mount.get("type") === "ssh" && !/^(1|t|true)$/i.test(mount.get("required") ?? "")).map((mount) => ({ id: mount.get("id") ?? "default", line: instruction.line }));
}
__name(optionalKeys, "optionalKeys");
function usedGlobals(globals, needed) {
  const used = [];
  let text = needed.map(({ rest, heredocs }) => `${rest}
${heredocs}`).join("\n");
  for (const each2 of globals.toReversed()) {
    const names = declared(each2).map(([name]) => name);
    const occurs = names.some((name) => new RegExp(`(?<!\\w)${name}(?!\\w)`).test(text));
    if (each2.keyword === "ARG" && names.every((name) => /^\w+$/.test(name)) && !occurs) continue;
    used.unshift(each2);
    text += `
${each2.rest}`;
  }
  return used;
}
__name(usedGlobals, "usedGlobals");
function globalValues(globals, args, { platform, target }) {
  const [os = "", arch = "", variant = ""] = platform.split("/");
  const values = {
    TARGETPLATFORM: platform,
    TARGETOS: os,
    TARGETOSVERSION: "",
    TARGETARCH: arch,
    TARGETVARIANT: variant,
    TARGETSTAGE: target,
    ...Object.fromEntries(Object.entries(args).filter(([name]) => /^(?:BUILD|TARGET)[A-Z]+$/.test(name)))
  };
  for (const [name, value] of globals.flatMap(declared)) {
    const given = args[name] ?? (value === void 0 ? values[name] : filled(value, values));
    if (given !== void 0) values[name] = given;
  }
  return values;
}
__name(globalValues, "globalValues");
function declared({ keyword, rest }) {
  if (keyword !== "ARG") return [];
  return (rest.match(/(?:"(?:\\.|[^"\\])*"|'[^']*'|\\.|[^\s"'\\])+/gs) ?? []).map((word) => {
    const [, name = word, value] = /^([^=]+)=(.*)$/s.exec(word) ?? [];
    return [name, value === void 0 ? void 0 : unquoted(value, /\\(["$\\])/g)];
  });
}
__name(declared, "declared");
function fileStages(instructions, { values, platform, triggers }) {
  const stages = [];
  for (const instruction of instructions) {
    const { flags, words } = wordsOf(instruction);
    const added = [];
    let current = instruction;
    if (instruction.keyword === "FROM") {
      const name = words[1]?.toUpperCase() === "AS" ? words[2]?.toLowerCase() : void 0;
      const from = filled(words[0] ?? "", values);
      const own = stages.findLast((other) => other.name === from.toLowerCase());
      const written = flags.find(([flag]) => flag === "platform")?.[1];
      const on = own?.platform ?? (written === void 0 ? platform : normalPlatform(filled(written, values)));
      stages.push({ name, instructions: [], takes: [from], foreign: on !== platform, platform: on, sources: [] });
      if (written !== void 0 && (on !== "" || own !== void 0)) {
        const said = own !== void 0 || on === platform ? "" : `--platform=${on} `;
        current = { ...instruction, rest: instruction.rest.replace(/^--platform=\S+\s+/, () => said) };
      }
      if (own === void 0) added.push(...triggered(triggers[from] ?? [], instruction));
    }
    const stage = stages.at(-1);
    if (stage === void 0) continue;
    for (const each2 of [current, ...added]) {
      stage.instructions.push(each2);
      for (const { from, sources, excludes } of taken(each2, wordsOf(each2))) {
        const name = filled(from, values);
        if (name !== "") stage.takes.push(name);
        stage.sources.push(...sources.map((source) => ({ from: name, source, excludes })));
      }
    }
  }
  for (const [at, stage] of stages.entries()) {
    const from = stage.takes[0] ?? "";
    const place = stages.findIndex(({ name }) => name === from.toLowerCase());
    if (from !== "scratch" && place >= at) stage.hides = from;
  }
  return stages;
}
__name(fileStages, "fileStages");
function triggered(triggers, { line, headEnd, end }) {
  return triggers.flatMap((trigger) => dockerfileLines(trigger).instructions).map((each2) => ({ ...each2, line, headEnd, end, triggered: true }));
}
__name(triggered, "triggered");
function taken(instruction, { flags, words }) {
  const { keyword, rest } = instruction;
  if (keyword === "ONBUILD") {
    const [, inner = "", after = ""] = /^(\S+)\s*(.*)$/s.exec(rest) ?? [];
    const triggered2 = { ...instruction, keyword: inner.toUpperCase(), rest: after };
    return inner === "" ? [] : taken(triggered2, wordsOf(triggered2));
  }
  if (keyword === "COPY" || keyword === "ADD") {
    const from = flags.find(([name]) => name === "from")?.[1] ?? "";
    const parents = flags.some(([name]) => name === "parents");
    const excludes = parents ? [] : flags.flatMap(([name, value]) => name === "exclude" ? value : []);
    return [
      {
        from,
        sources: words.slice(0, -1).filter((word) => !/^\d*<</.test(word) && !/^[\w+.-]+:\/\//.test(word)),
        excludes
      }
    ];
  }
  return mountsOf(instruction).map((mount) => {
    const bind = !/^(?:cache|tmpfs|secret|ssh)$/.test(mount.get("type") ?? "bind");
    const said = [mount.get("source"), mount.get("src")].filter((source) => source !== void 0);
    const sources = said.length > 0 ? said : ["."];
    return { from: mount.get("from") ?? "", sources: bind ? sources : [], excludes: [] };
  });
}
__name(taken, "taken");
function linesOf(images, used, values) {
  return Object.fromEntries(
    images.flatMap((image) => {
      const taking = used.find(({ keyword, rest }) => keyword !== "ARG" && filled(rest, values).includes(image));
      return taking === void 0 ? [] : [[image, taking.line]];
    })
  );
}
__name(linesOf, "linesOf");
function isNamed(stage, at, name) {
  return stage.name === name.toLowerCase() || /^\d+$/.test(name) && Number(name) === at;
}
__name(isNamed, "isNamed");
function neededStages(stages, target) {
  const find = /* @__PURE__ */ __name((name) => {
    const byName = stages.findLastIndex((stage) => stage.name === name.toLowerCase());
    return byName === -1 && /^\d+$/.test(name) ? Number(name) : byName;
  }, "find");
  const top = target === void 0 ? stages.length - 1 : find(target);
  if (stages[top] === void 0) return [...stages];
  const needed = /* @__PURE__ */ new Set();
  const open = [top];
  for (let index = open.pop(); index !== void 0; index = open.pop()) {
    const stage = stages[index];
    if (stage === void 0 || needed.has(index)) continue;
    needed.add(index);
    for (const name of stage.takes) {
      if (/^\d+$/.test(name) && Number(name) >= stages.length) return [...stages];
      stages.forEach((other, at) => {
        if (isNamed(other, at, name)) open.push(at);
      });
    }
  }
  return stages.filter((_stage, index) => needed.has(index));
}
__name(neededStages, "neededStages");
function tellingArgs(used, {
  globals,
  args,
  backtick
}) {
  const declarations = used.flatMap(declared);
  const global = new Map(globals.flatMap(declared));
  const tells = /* @__PURE__ */ __name(([name, value]) => {
    const own = declarations.filter(([other]) => other === name);
    const hidden = backtick && used.some(({ keyword, rest }) => keyword === "ARG" && rest.includes(name));
    if (own.length === 0) return PREDEFINED.test(name) || hidden;
    return !own.every(([, fallback]) => {
      const given = fallback ?? global.get(name);
      return given === value && !given.includes("$");
    });
  }, "tells");
  return Object.fromEntries(Object.entries(args).filter(tells));
}
__name(tellingArgs, "tellingArgs");

// src/read-stage.ts
var INSTRUCTIONS = "ADD ARG CMD COPY ENTRYPOINT ENV EXPOSE FROM HEALTHCHECK LABEL MAINTAINER ONBUILD RUN SHELL STOPSIGNAL USER VOLUME WORKDIR".split(
  " "
);
var NAMES = 1e3;
async function readStage(host, settings, { stage, triggers = {} }) {
  const tracked = trackedClean(host, stage.context);
  tracked.catch(() => void 0);
  let text = await host.read(stage.dockerfile);
  if (text === void 0) throw dockerfileMissing(settings, stage);
  if (text.includes("\uFFFD")) text = await readBytewise(stage.dockerfile);
  for (const path of [stage.dockerfile, ...ignoreFiles(stage)]) await refuseLink(stage, path);
  const dockerfile = readDockerfile(text, stage.args, { ...stage, triggers });
  refuseUnknown(stage, text, dockerfile);
  refuseTarget(settings, stage, dockerfile);
  const context = await readContext(host, stage, tracked);
  const read = reading(context, (path) => dockerfile.reads(path));
  refuseUnfit(stage, { context, folder: stage.context, read });
  refuseParents(settings, stage, dockerfile);
  const own = [stage.dockerfile, ...ignoreFiles(stage)].map((path) => posix4.relative(stage.context, path)).filter((path) => !read(path));
  const keyed = context.entries.filter(({ path }) => !own.includes(path));
  const folders = await readFolders(host, stage, dockerfile);
  return {
    dockerfile,
    parts: {
      recipe: RECIPE,
      context: keyed,
      // Of the stages in the file, those that the target needs: so the target is said as well.
      dockerfile: dockerfile.instructions,
      args: dockerfile.args,
      secrets: stage.secrets.toSorted(),
      ...stage.ssh.length === 0 ? {} : { ssh: stage.ssh.map(({ id }) => id).toSorted() },
      platform: normalPlatform(stage.platform),
      // One that was asked for makes another image of the same files; which commit's it is never counts.
      ...stage.epoch === usualEpoch(stage.kind) ? {} : { epoch: stage.epoch },
      folders: mapValues(folders, ({ entries: entries2 }) => entries2)
    },
    entries: context.entries,
    folders,
    isMadeOf: pathsOf(stage, keyed)
  };
}
__name(readStage, "readStage");
function pathsOf({ dockerfile, context }, keyed) {
  let paths;
  return (path) => {
    paths ??= /* @__PURE__ */ new Set([dockerfile, ...keyed.map((each2) => posix4.join(context, each2.path))]);
    return paths.has(path);
  };
}
__name(pathsOf, "pathsOf");
async function readFolders(host, stage, dockerfile) {
  const folders = {};
  for (const [name, folder] of usedContexts(stage, dockerfile)) {
    if (folder.startsWith(IMAGE_CONTEXT)) continue;
    await refuseLink(stage, posix4.join(folder, ".dockerignore"));
    const context = await readContext(host, { context: folder });
    refuseUnfit(stage, { context, folder, read: reading(context, (path) => dockerfile.reads(path, name)) });
    const entries2 = context.entries.filter(({ path }) => path !== ".dockerignore" || dockerfile.reads(path, name));
    folders[name] = { folder, entries: entries2 };
  }
  return folders;
}
__name(readFolders, "readFolders");
function ignoreFiles({ dockerfile, context }) {
  return [`${dockerfile}.dockerignore`, posix4.join(context, ".dockerignore")];
}
__name(ignoreFiles, "ignoreFiles");
async function refuseLink({ dockerfile }, file) {
  const folder = posix4.dirname(file);
  if (!await leadsOut(folder, posix4.basename(file))) return;
  throw new InputError({
    code: "link-leads-out",
    message: `${file} is a link that leads out of ${folder}, which BuildKit does not follow.`,
    remedy: file === dockerfile ? "Name the file that it leads to as the stage's `dockerfile`, or put it in place of the link." : "Put the file that it leads to in place of the link.",
    at: { file }
  });
}
__name(refuseLink, "refuseLink");
function reading({ links }, reads) {
  const ends = links.map(({ path, target }) => ({ link: path, end: endOf(path, target) }));
  return (path) => {
    const names = /* @__PURE__ */ new Set([path]);
    for (const name of names) {
      if (reads(name)) return true;
      if (names.size > NAMES) return false;
      for (const { link, end } of ends) {
        if (end === "") names.add(`${link}/${name}`);
        else if (name === end || name.startsWith(`${end}/`)) names.add(link + name.slice(end.length));
      }
    }
    return false;
  };
}
__name(reading, "reading");
function endOf(path, target) {
  if (/[^/.][^/]*\/+\.\.(?:\/|$)/.test(target)) return "";
  return posix4.resolve("/", posix4.dirname(path), target).slice(1);
}
__name(endOf, "endOf");
function refuseUnfit(stage, { context, folder, read }) {
  const ignoreFile = posix4.join(folder, ".dockerignore");
  const clone = context.git.find((path) => read(`${path}/HEAD`));
  if (clone !== void 0) throw gitInContext(stage, { ignoreFile, path: clone });
  const special = context.special.find(read);
  if (special !== void 0) throw specialFile(stage, { ignoreFile, path: special });
}
__name(refuseUnfit, "refuseUnfit");
function mapValues(record2, change) {
  return Object.fromEntries(Object.entries(record2).map(([key, value]) => [key, change(value)]));
}
__name(mapValues, "mapValues");
function gitInContext(stage, { ignoreFile, path }) {
  return new InputError({
    code: "git-in-context",
    message: `${stage.dockerfile} copies ${path === ".git" ? "the whole context, and .git with it" : path}, which is different in every clone.`,
    remedy: `Add a line \`${path === ".git" ? path : "**/.git"}\` to ${ignoreFile}.`,
    at: { file: stage.dockerfile }
  });
}
__name(gitInContext, "gitInContext");
function specialFile(stage, { ignoreFile, path }) {
  return new InputError({
    code: "special-file",
    message: `${stage.dockerfile} copies ${path}, which is a pipe, a socket or a device.`,
    remedy: `Add a line \`${path}\` to ${ignoreFile}.`,
    at: { file: stage.dockerfile }
  });
}
__name(specialFile, "specialFile");
function refuseUnknown({ dockerfile }, text, { frontend, otherLanguage }) {
  if (otherLanguage) return;
  const unknown = dockerfileLines(text).instructions.find(({ keyword: keyword2 }) => !INSTRUCTIONS.includes(keyword2));
  if (unknown === void 0) return;
  const { keyword, line } = unknown;
  const near = INSTRUCTIONS.find((known) => (0, import_fastest_levenshtein2.distance)(keyword, known) <= known.length / 3);
  if (frontend !== void 0 && near === void 0) return;
  throw new InputError({
    code: "instruction-unknown",
    message: `${dockerfile} has ${JSON.stringify(keyword)} where an instruction begins.`,
    remedy: `${near === void 0 ? "What goes on from the line above needs a backslash at that line's end. " : `Did you mean ${near}? `}Accepted: ${INSTRUCTIONS.join(", ")}. Example: RUN make`,
    at: { file: dockerfile, line }
  });
}
__name(refuseUnknown, "refuseUnknown");
function refuseTarget(settings, { stage, dockerfile, target }, read) {
  if (read.otherLanguage) return;
  if (!read.instructions.some((line) => /^FROM\b/.test(line))) {
    throw new InputError({
      code: "dockerfile-empty",
      message: `${dockerfile} has no FROM, so there is nothing to build.`,
      remedy: "Begin it with the image that it stands on: `FROM debian:bookworm-slim`, or the stage below, as in `FROM base`.",
      at: { file: dockerfile }
    });
  }
  if (target === void 0 || /^\d+$/.test(target) || read.stages.includes(target.toLowerCase())) return;
  throw InputError.of({
    code: "target-unknown",
    name: `stages.${stage}.target`,
    seen: JSON.stringify(target),
    accepted: read.stages.length > 0 ? `a stage that ${dockerfile} names: ${[...new Set(read.stages)].join(", ")}` : `a stage that ${dockerfile} names with AS; it names none`,
    example: read.stages.at(-1) ?? "`FROM \u2026 AS runtime` in the Dockerfile, and target: runtime",
    at: settings.locate(["stages", stage, "target"])
  });
}
__name(refuseTarget, "refuseTarget");
function refuseParents(settings, stage, read) {
  const { images, stages, hidden, onbuild } = read;
  const { parent, dockerfile } = stage;
  if (onbuild !== void 0) throw onbuildUnseen(stage, onbuild);
  const wrong = images.find((image) => Object.hasOwn(settings.stages, image) && image !== parent);
  if (wrong !== void 0) throw wrongParent(stage, wrong);
  const namesake = [...images.filter((image) => image !== parent), ...Object.keys(stage.contexts)].find(
    (name) => short(name) === parent
  );
  if (namesake !== void 0 && images.includes(parent ?? "")) throw parentReplaced(stage, namesake);
  const ownParent = parent !== void 0 && stages.includes(parent);
  const named = ownParent ? parent : hidden[0];
  if (named === void 0) return;
  const whose = ownParent ? `the stage below ${stage.stage} is` : "the image is that a FROM takes";
  throw new InputError({
    code: ownParent ? "parent-hidden" : "image-hidden",
    message: `${dockerfile} has a stage of its own that is called ${named}, as ${whose}.`,
    remedy: `Give it another name: \`FROM ${named} AS build\`.`,
    at: { file: dockerfile }
  });
}
__name(refuseParents, "refuseParents");
function onbuildUnseen({ dockerfile }, line) {
  return new InputError({
    code: "onbuild",
    message: `${dockerfile} has an ONBUILD, which would act in another stage's build without being seen there.`,
    remedy: "Write the instruction into the Dockerfile of the stage that it is meant for.",
    at: { file: dockerfile, line }
  });
}
__name(onbuildUnseen, "onbuildUnseen");
function wrongParent({ stage, parent, dockerfile }, named) {
  const meant2 = parent === void 0 ? `${stage} stands on an image from outside, such as debian:bookworm-slim` : `Write \`FROM ${parent}\`; which stage ${stage} stands on is its \`parent\` in the configuration`;
  return new InputError({
    code: "wrong-parent",
    message: `${dockerfile} takes from ${named}, which is not the stage below ${stage}.`,
    remedy: `${meant2}. An image from outside that is called like a stage needs its registry: docker.io/library/${named}.`,
    at: { file: dockerfile }
  });
}
__name(wrongParent, "wrongParent");
function parentReplaced({ stage, parent, dockerfile }, named) {
  return new InputError({
    code: "parent-replaced",
    message: `${stage} takes from ${named}, which BuildKit does not tell from ${parent}, the stage below it.`,
    remedy: `Name an image from outside with a tag other than latest, or by its digest, and a named context otherwise than ${parent}.`,
    at: { file: dockerfile }
  });
}
__name(parentReplaced, "parentReplaced");
function dockerfileMissing(settings, { stage, dockerfile }) {
  return InputError.of({
    code: "dockerfile-missing",
    name: `stages.${stage}.dockerfile`,
    seen: `${JSON.stringify(dockerfile)} (no such file)`,
    accepted: "a file of the checkout (is there a checkout step before this one?)",
    example: `servers/${stage}/Dockerfile`,
    at: settings.locate(["stages", stage, "dockerfile"])
  });
}
__name(dockerfileMissing, "dockerfileMissing");

// src/plan.ts
async function planAll(host, settings, options) {
  const { platforms } = settings;
  const plans = await Promise.all(platforms.map((platform) => plan(host, onPlatform(settings, platform), options)));
  return plans.flat();
}
__name(planAll, "planAll");
async function plan(host, settings, options) {
  const { upTo, parent, refresh = false, lookup = openLookup(host, settings.repository) } = options;
  const below = upTo === void 0 ? Object.keys(settings.stages) : chainOf(settings.stages, upTo);
  const names = parent === void 0 ? below : below.slice(-1);
  const ahead = prepareAhead(host, settings, lookup, names);
  const prepared = await Promise.all(ahead.map(({ reading: reading2 }) => reading2));
  const decided = /* @__PURE__ */ new Map();
  for (const stage of prepared) {
    const { stage: name, parent: under } = stage.settings;
    const standsOn = under === void 0 ? void 0 : decided.get(under);
    const next = /* @__PURE__ */ __name(async () => decide(host, settings, { stage, below: await digestOfPlan(standsOn) ?? parent, refresh, lookup }), "next");
    decided.set(name, next());
  }
  const plans = await Promise.all(decided.values());
  await Promise.all([...ahead.map(({ guess: guess2 }) => guess2.then((of) => of?.there)), lookup.checked()]);
  return plans;
}
__name(plan, "plan");
function prepareAhead(host, settings, lookup, names = Object.keys(settings.stages)) {
  const stages = names.map((name) => stageNamed(settings, name));
  for (const { alias } of stages) void lookup.ahead({ newest: alias });
  return stages.map((stage) => {
    const reading2 = prepareStage(host, settings, stage.stage, { asking: "later" });
    const guessed = reading2.then((prepared) => guess(lookup, prepared)).catch(() => void 0);
    return { stage, reading: reading2, guess: guessed, missing: guessed.then(isMissing) };
  });
}
__name(prepareAhead, "prepareAhead");
async function withCurrent(host, settings, plans) {
  return Promise.all(
    plans.map(async (planned) => {
      if (planned.decision !== "build") return planned;
      const { alias } = stageNamed(onPlatform(settings, planned.platform), planned.stage);
      const current = (await manifest(host, `${settings.repository}:${currentTag(alias)}`))?.digest;
      return current === void 0 ? planned : { ...planned, current };
    })
  );
}
__name(withCurrent, "withCurrent");
async function digestOfPlan(plan2) {
  const decided = await plan2;
  return decided?.decision === "reuse" ? decided.digest : void 0;
}
__name(digestOfPlan, "digestOfPlan");
async function prepareStage(host, settings, name, { asking = "now" } = {}) {
  const stage = stageNamed(settings, name);
  const read = await readStage(host, settings, { stage });
  warnUnkeyed(host, stage, read.dockerfile);
  warnKeyless(host, stage, read.dockerfile.optionalKeys);
  const prepared = await pinned(host, stage, read);
  return asking === "now" ? completed(host, settings, prepared) : prepared;
}
__name(prepareStage, "prepareStage");
function completed(host, settings, prepared) {
  const completing = completions.get(prepared) ?? complete(host, settings, prepared);
  completions.set(prepared, completing);
  completing.catch(() => completions.delete(prepared));
  return completing;
}
__name(completed, "completed");
var completions = /* @__PURE__ */ new WeakMap();
async function complete(host, settings, prepared) {
  if (prepared.triggers !== void 0) return prepared;
  const triggers = await triggersOf(host, prepared);
  if (Object.keys(triggers).length === 0) return Object.assign(prepared, { triggers });
  const read = await readStage(host, settings, { stage: prepared.settings, triggers }).catch((error) => {
    throw error instanceof InputError ? triggeredBy(Object.keys(triggers), error) : error;
  });
  warnUnkeyed(host, prepared.settings, read.dockerfile);
  return Object.assign(prepared, await pinned(host, prepared.settings, read, prepared), { triggers });
}
__name(complete, "complete");
function triggeredBy(images, error) {
  const { code, message, remedy, at } = error;
  const named = `${images.join(", ")} ${images.length === 1 ? "has" : "have"} ONBUILD instructions, which count as if they stood there`;
  return new InputError({ code, message: `${message} (${named}.)`, remedy, ...at && { at }, cause: error });
}
__name(triggeredBy, "triggeredBy");
async function pinned(host, stage, { dockerfile, parts, ...read }, before) {
  const [frontend, images] = await Promise.all([
    // A name of `contexts` stands for it too: a build that is done again takes the one that there was.
    dockerfile.frontend === void 0 ? void 0 : before?.frontend?.[dockerfile.frontend] ?? pinFrontend(host, stage.contexts[dockerfile.frontend]?.slice(IMAGE_CONTEXT.length) ?? dockerfile.frontend),
    pinImages(host, stage, { dockerfile, known: before?.images ?? {} })
  ]);
  return {
    ...read,
    settings: stage,
    runs: dockerfile.runs,
    unlinked: dockerfile.unlinked,
    parent: takesParent(stage, dockerfile) ? stage.parent : void 0,
    parts: {
      ...parts,
      frontend: frontend === void 0 ? void 0 : digestOf(frontend),
      dockerfile: keyedInstructions(dockerfile.instructions, images),
      images: keyedImages(images)
    },
    cacheMounts: dockerfile.cacheMounts,
    images,
    bases: dockerfile.bases,
    triggers: void 0,
    ...frontend !== void 0 && dockerfile.frontend !== void 0 ? { frontend: { [dockerfile.frontend]: frontend } } : {}
  };
}
__name(pinned, "pinned");
function takesParent({ parent }, { images, otherLanguage }) {
  return parent !== void 0 && (otherLanguage || images.includes(parent));
}
__name(takesParent, "takesParent");
async function changesSince(host, settings, prepared) {
  const { stage } = prepared.settings;
  const { parts } = await readStage(host, settings, { stage: prepared.settings, triggers: prepared.triggers });
  parts["dockerfile"] = keyedInstructions(parts["dockerfile"], prepared.images);
  const before = Object.fromEntries(Object.keys(parts).map((name) => [name, prepared.parts[name]]));
  return inputChanges({ stage, key: "", parts: before }, { stage, key: "", parts }, prepared.settings.context);
}
__name(changesSince, "changesSince");
function keyOn(stage, parent) {
  return stageKey(keyParts(stage, parent));
}
__name(keyOn, "keyOn");
function recordOf(stage, parent, key) {
  return { stage: stage.settings.alias, key, parts: keyParts(stage, parent) };
}
__name(recordOf, "recordOf");
function keyParts(stage, parent) {
  return { ...stage.parts, parent: stage.parent === void 0 ? null : parent };
}
__name(keyParts, "keyParts");
async function epochOf(host, stage) {
  const { settings, isMadeOf } = stage;
  if (settings.epoch !== "commit") return settings.epoch;
  const paths = [settings.context, settings.dockerfile];
  const { time, shallow } = await lastChange(host, paths, isMadeOf);
  if (shallow) {
    host.warning(
      "This clone is shallow: every file seems to come from its oldest commit, so times in the image move without need. Check out with `fetch-depth: 0` and `filter: blob:none`."
    );
  }
  if (time !== void 0) return time;
  host.warning(
    `No commit has touched the files of ${settings.stage}, so they are dated 2020-01-01: browsers may keep a stale asset of equal size. Commit them.`
  );
  return 1577836800;
}
__name(epochOf, "epochOf");
async function decide(host, settings, {
  stage,
  below,
  refresh,
  lookup
}) {
  const { stage: name, kind, parent, platform } = stage.settings;
  const decided = /* @__PURE__ */ __name((decision) => ({ stage: name, kind, parent, platform, ...decision }), "decided");
  if (stage.parent !== void 0 && below === void 0) {
    const because = `${stage.parent} is built first; its digest decides`;
    return decided({ decision: "build", key: void 0, because });
  }
  const known = /* @__PURE__ */ __name(async () => {
    const { key: key2 } = keyOn(stage, below);
    const found = await lookup.image(keyTag(name, key2));
    return found === void 0 ? void 0 : { key: key2, digest: found.digest };
  }, "known");
  if (refresh && kind === "base") {
    const { key: key2 } = keyOn(await completed(host, settings, stage), below);
    return decided({ decision: "build", key: key2, because: "a refresh was asked for" });
  }
  let there = await known();
  if (there === void 0 && stage.triggers === void 0) {
    const { triggers = {} } = await completed(host, settings, stage);
    if (Object.keys(triggers).length > 0) there = await known();
  }
  if (there) return decided({ decision: "reuse", ...there, because: "nothing that it depends on has changed" });
  const { key } = keyOn(stage, below);
  return decided({ decision: "build", key, because: await whatChanged(lookup, { stage, below, key }) });
}
__name(decide, "decide");
async function guess(lookup, stage) {
  const { stage: name, alias } = stage.settings;
  const newest = await lookup.newest(alias);
  if (newest === void 0) return void 0;
  const below = stage.parent === void 0 ? void 0 : newest.parts["parent"];
  const parent = typeof below === "string" ? parseDigest(below, "the parent of the newest image") : void 0;
  const { key } = keyOn(stage, parent);
  const there = setImmediate2().then(() => lookup.ahead({ tag: keyTag(name, key) }));
  return { parent, changed: key !== newest.key, there };
}
__name(guess, "guess");
async function askOn(lookup, reading2, { stage, built }) {
  const prepared = await reading2.catch(() => void 0);
  if (prepared?.parent !== stage) return;
  await lookup.ahead({ tag: keyTag(prepared.settings.stage, keyOn(prepared, built).key) });
}
__name(askOn, "askOn");
async function isMissing(guessed) {
  return guessed === void 0 || guessed.changed || await guessed.there === false;
}
__name(isMissing, "isMissing");
async function whatChanged(lookup, { stage, below, key }) {
  const before = await lookup.newest(stage.settings.alias);
  if (!before) return "it has not been published yet";
  const changes = inputChanges(before, recordOf(stage, below, key), stage.settings.context);
  return changes.length > 0 ? changesSentence(changes) : "its verified image is gone from the registry";
}
__name(whatChanged, "whatChanged");
function warnUnkeyed(host, stage, { unkeyed, otherLanguage, frontend = "" }) {
  if (otherLanguage) {
    host.warning(
      `${frontend} reads ${stage.dockerfile} by rules of its own: images and addresses that it takes from can change without being seen, and ${stage.stage} is then reused with what was there before. Name them by their digests, or under \`contexts\`.`,
      { file: stage.dockerfile }
    );
  }
  for (const { line, source } of unkeyed) {
    host.warning(
      `What ADD fetches from ${source} can change without being seen: ${stage.stage} is then reused with what was there before. Add \`--checksum=sha256:\u2026\`, or a whole commit id to a git address.`,
      { file: stage.dockerfile, line }
    );
  }
}
__name(warnUnkeyed, "warnUnkeyed");
function planChain(plans) {
  const several = plans.some(({ platform }) => platform !== plans[0]?.platform);
  return plans.map((planned) => {
    const platform = several ? planned.platform : void 0;
    return {
      ...planned,
      stage: stageOn(planned.stage, platform),
      parent: planned.parent === void 0 ? void 0 : stageOn(planned.parent, platform),
      digest: planned.decision === "build" ? void 0 : planned.digest
    };
  });
}
__name(planChain, "planChain");

export {
  buildSecrets,
  git,
  steadyContext,
  variedContext,
  stageKey,
  keyTag,
  currentTag,
  inputChanges,
  changesSentence,
  IMAGE_CONTEXT,
  mountsKey,
  fillDockerfile,
  emptyDockerfile,
  planAll,
  plan,
  prepareAhead,
  withCurrent,
  prepareStage,
  completed,
  changesSince,
  keyOn,
  recordOf,
  epochOf,
  decide,
  askOn,
  planChain
};

/** What the checkout says of a stage: its Dockerfile and contexts, as they go into its key, and what is refused of them. */
import { posix } from "node:path";
import { distance } from "fastest-levenshtein";
import { InputError } from "./errors.ts";
import { leadsOut, readBytewise, readContext, type Context } from "./host/checkout.ts";
import type { Host } from "./host/host.ts";
import { trackedClean } from "./host/tracked.ts";
import { readDockerfile, type Dockerfile, type Triggers } from "./image/dockerfile.ts";
import { dockerfileLines } from "./image/dockerfile-lines.ts";
import { RECIPE, type ContextEntry } from "./image/key.ts";
import { normalPlatform } from "./image/platform.ts";
import { IMAGE_CONTEXT, short, usedContexts } from "./pins.ts";
import { usualEpoch, type Settings, type StageSettings } from "./settings.ts";

/** Source: Dockerfile reference, docker/dockerfile:1. */
const INSTRUCTIONS =
  "ADD ARG CMD COPY ENTRYPOINT ENV EXPOSE FROM HEALTHCHECK LABEL MAINTAINER ONBUILD RUN SHELL STOPSIGNAL USER VOLUME WORKDIR".split(
    " ",
  );
/** Names that links give a path, of which more are not followed. */
const NAMES = 1000;

export interface ReadStage {
  dockerfile: Dockerfile;
  /** What goes into the key, but for what lies outside the checkout. */
  parts: Record<string, unknown>;
  /** What the build context holds, after the ignore file. */
  entries: ContextEntry[];
  /** Named build contexts that are folders of the checkout. */
  folders: Record<string, { folder: string; entries: ContextEntry[] }>;
  /** Whether the stage is made of a path of the checkout, among others: to find its last change by. */
  isMadeOf: (path: string) => boolean;
}

/** Reads what the checkout alone says of a stage. `triggers`: what the images that it stands on add to its Dockerfile.
 *  Throws InputError for what is missing or cannot be built the same way twice. */
export async function readStage(
  host: Host,
  settings: Settings,
  { stage, triggers = {} }: { stage: StageSettings; triggers?: Triggers | undefined },
): Promise<ReadStage> {
  // Git has the most to do, and need not wait for the Dockerfile.
  const tracked = trackedClean(host, stage.context);
  tracked.catch(() => undefined);
  let text = await host.read(stage.dockerfile);
  if (text === undefined) throw dockerfileMissing(settings, stage);
  // BuildKit writes a quoted heredoc as it is: two files that differ in bytes that are no UTF-8 must not look alike.
  if (text.includes("\ufffd")) text = await readBytewise(stage.dockerfile);
  for (const path of [stage.dockerfile, ...ignoreFiles(stage)]) await refuseLink(stage, path);
  const dockerfile = readDockerfile(text, stage.args, { ...stage, triggers });
  refuseUnknown(stage, text, dockerfile);
  refuseTarget(settings, stage, dockerfile);
  const context = await readContext(host, stage, tracked);
  const read = reading(context, (path) => dockerfile.reads(path));
  refuseUnfit(stage, { context, folder: stage.context, read });
  refuseParents(settings, stage, dockerfile);
  // The Dockerfile counts by its instructions, and the ignore file by what it lets in, unless they are copied themselves.
  const own = [stage.dockerfile, ...ignoreFiles(stage)]
    .map((path) => posix.relative(stage.context, path))
    .filter((path) => !read(path));
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
      ...(stage.ssh.length === 0 ? {} : { ssh: stage.ssh.map(({ id }) => id).toSorted() }),
      platform: normalPlatform(stage.platform),
      // One that was asked for makes another image of the same files; which commit's it is never counts.
      ...(stage.epoch === usualEpoch(stage.kind) ? {} : { epoch: stage.epoch }),
      folders: mapValues(folders, ({ entries }) => entries),
    },
    entries: context.entries,
    folders,
    isMadeOf: pathsOf(stage, keyed),
  };
}

/** Asked for by builds alone, so made by them: of 100,000 files it takes as long as their names take to read. */
function pathsOf({ dockerfile, context }: StageSettings, keyed: readonly ContextEntry[]): (path: string) => boolean {
  let paths: Set<string> | undefined;
  return (path) => {
    paths ??= new Set([dockerfile, ...keyed.map((each) => posix.join(context, each.path))]);
    return paths.has(path);
  };
}

async function readFolders(host: Host, stage: StageSettings, dockerfile: Dockerfile): Promise<ReadStage["folders"]> {
  const folders: ReadStage["folders"] = {};
  for (const [name, folder] of usedContexts(stage, dockerfile)) {
    if (folder.startsWith(IMAGE_CONTEXT)) continue;
    await refuseLink(stage, posix.join(folder, ".dockerignore"));
    const context = await readContext(host, { context: folder });
    refuseUnfit(stage, { context, folder, read: reading(context, (path) => dockerfile.reads(path, name)) });
    // The ignore file counts by what it lets in here, too.
    const entries = context.entries.filter(({ path }) => path !== ".dockerignore" || dockerfile.reads(path, name));
    folders[name] = { folder, entries };
  }
  return folders;
}

function ignoreFiles({ dockerfile, context }: StageSettings): string[] {
  return [`${dockerfile}.dockerignore`, posix.join(context, ".dockerignore")];
}

/** BuildKit would build as if the file were missing: without its rules, or not at all. */
async function refuseLink({ dockerfile }: StageSettings, file: string): Promise<void> {
  const folder = posix.dirname(file);
  if (!(await leadsOut(folder, posix.basename(file)))) return;
  throw new InputError({
    code: "link-leads-out",
    message: `${file} is a link that leads out of ${folder}, which BuildKit does not follow.`,
    remedy:
      file === dockerfile
        ? "Name the file that it leads to as the stage's `dockerfile`, or put it in place of the link."
        : "Put the file that it leads to in place of the link.",
    at: { file },
  });
}

/** Whether instructions take a path, by its own name or by one that links give it: to itself, to a folder above it, or to each other. */
function reading({ links }: Context, reads: (path: string) => boolean): (path: string) => boolean {
  const ends = links.map(({ path, target }) => ({ link: path, end: endOf(path, target) }));
  return (path) => {
    const names = new Set([path]);
    // Links in a circle give names without end; the short ones come first.
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

/** Where a link leads, relative to the context, which is the root for it. What goes up again from a folder, which may be a link, can
 *  lead anywhere. */
function endOf(path: string, target: string): string {
  if (/[^/.][^/]*\/+\.\.(?:\/|$)/.test(target)) return "";
  return posix.resolve("/", posix.dirname(path), target).slice(1);
}

/** Refuses what no two clones have alike, or no image should have, where an instruction takes it. */
function refuseUnfit(
  stage: StageSettings,
  { context, folder, read }: { context: Context; folder: string; read: (path: string) => boolean },
): void {
  const ignoreFile = posix.join(folder, ".dockerignore");
  const clone = context.git.find((path) => read(`${path}/HEAD`));
  if (clone !== undefined) throw gitInContext(stage, { ignoreFile, path: clone });
  const special = context.special.find(read);
  if (special !== undefined) throw specialFile(stage, { ignoreFile, path: special });
}

function mapValues<Value, Mapped>(
  record: Record<string, Value>,
  change: (value: Value) => Mapped,
): Record<string, Mapped> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}

function gitInContext(stage: StageSettings, { ignoreFile, path }: { ignoreFile: string; path: string }): InputError {
  return new InputError({
    code: "git-in-context",
    message: `${stage.dockerfile} copies ${path === ".git" ? "the whole context, and .git with it" : path}, which is different in every clone.`,
    remedy: `Add a line \`${path === ".git" ? path : "**/.git"}\` to ${ignoreFile}.`,
    at: { file: stage.dockerfile },
  });
}

function specialFile(stage: StageSettings, { ignoreFile, path }: { ignoreFile: string; path: string }): InputError {
  return new InputError({
    code: "special-file",
    message: `${stage.dockerfile} copies ${path}, which is a pipe, a socket or a device.`,
    remedy: `Add a line \`${path}\` to ${ignoreFile}.`,
    at: { file: stage.dockerfile },
  });
}

/** BuildKit finds it after all that stands below was built. A frontend that the file names may know more, of other names. */
function refuseUnknown({ dockerfile }: StageSettings, text: string, { frontend, otherLanguage }: Dockerfile): void {
  if (otherLanguage) return;
  const unknown = dockerfileLines(text).instructions.find(({ keyword }) => !INSTRUCTIONS.includes(keyword));
  if (unknown === undefined) return;
  const { keyword, line } = unknown;
  const near = INSTRUCTIONS.find((known) => distance(keyword, known) <= known.length / 3);
  if (frontend !== undefined && near === undefined) return;
  throw new InputError({
    code: "instruction-unknown",
    message: `${dockerfile} has ${JSON.stringify(keyword)} where an instruction begins.`,
    remedy: `${near === undefined ? "What goes on from the line above needs a backslash at that line's end. " : `Did you mean ${near}? `}Accepted: ${INSTRUCTIONS.join(", ")}. Example: RUN make`,
    at: { file: dockerfile, line },
  });
}

/** BuildKit finds neither, after all that stands below was built; and a target that is not there would count for nothing in a key. */
function refuseTarget(settings: Settings, { stage, dockerfile, target }: StageSettings, read: Dockerfile): void {
  if (read.otherLanguage) return;
  if (!read.instructions.some((line) => /^FROM\b/.test(line))) {
    throw new InputError({
      code: "dockerfile-empty",
      message: `${dockerfile} has no FROM, so there is nothing to build.`,
      remedy:
        "Begin it with the image that it stands on: `FROM debian:bookworm-slim`, or the stage below, as in `FROM base`.",
      at: { file: dockerfile },
    });
  }
  // A number names a stage by its place.
  if (target === undefined || /^\d+$/.test(target) || read.stages.includes(target.toLowerCase())) return;
  throw InputError.of({
    code: "target-unknown",
    name: `stages.${stage}.target`,
    seen: JSON.stringify(target),
    accepted:
      read.stages.length > 0
        ? `a stage that ${dockerfile} names: ${[...new Set(read.stages)].join(", ")}`
        : `a stage that ${dockerfile} names with AS; it names none`,
    example: read.stages.at(-1) ?? "`FROM … AS runtime` in the Dockerfile, and target: runtime",
    at: settings.locate(["stages", stage, "target"]),
  });
}

/** A Dockerfile takes from the stage below, and from no other; what it takes and does can be seen in it. */
function refuseParents(settings: Settings, stage: StageSettings, read: Dockerfile): void {
  const { images, stages, hidden, onbuild } = read;
  const { parent, dockerfile } = stage;
  if (onbuild !== undefined) throw onbuildUnseen(stage, onbuild);
  const wrong = images.find((image) => Object.hasOwn(settings.stages, image) && image !== parent);
  if (wrong !== undefined) throw wrongParent(stage, wrong);
  const namesake = [...images.filter((image) => image !== parent), ...Object.keys(stage.contexts)].find(
    (name) => short(name) === parent,
  );
  if (namesake !== undefined && images.includes(parent ?? "")) throw parentReplaced(stage, namesake);
  // BuildKit puts the parent, or the pinned image, in place of that stage, with all its instructions.
  const ownParent = parent !== undefined && stages.includes(parent);
  const named = ownParent ? parent : hidden[0];
  if (named === undefined) return;
  const whose = ownParent ? `the stage below ${stage.stage} is` : "the image is that a FROM takes";
  throw new InputError({
    code: ownParent ? "parent-hidden" : "image-hidden",
    message: `${dockerfile} has a stage of its own that is called ${named}, as ${whose}.`,
    remedy: `Give it another name: \`FROM ${named} AS build\`.`,
    at: { file: dockerfile },
  });
}

/** What it triggers would take arguments, images and files of the stage above without being seen in that stage's key. */
function onbuildUnseen({ dockerfile }: StageSettings, line: number): InputError {
  return new InputError({
    code: "onbuild",
    message: `${dockerfile} has an ONBUILD, which would act in another stage's build without being seen there.`,
    remedy: "Write the instruction into the Dockerfile of the stage that it is meant for.",
    at: { file: dockerfile, line },
  });
}

function wrongParent({ stage, parent, dockerfile }: StageSettings, named: string): InputError {
  const meant =
    parent === undefined
      ? `${stage} stands on an image from outside, such as debian:bookworm-slim`
      : `Write \`FROM ${parent}\`; which stage ${stage} stands on is its \`parent\` in the configuration`;
  return new InputError({
    code: "wrong-parent",
    message: `${dockerfile} takes from ${named}, which is not the stage below ${stage}.`,
    remedy: `${meant}. An image from outside that is called like a stage needs its registry: docker.io/library/${named}.`,
    at: { file: dockerfile },
  });
}

/** BuildKit has one place for both, and the stage would stand on whichever comes last. */
function parentReplaced({ stage, parent, dockerfile }: StageSettings, named: string): InputError {
  return new InputError({
    code: "parent-replaced",
    message: `${stage} takes from ${named}, which BuildKit does not tell from ${parent}, the stage below it.`,
    remedy: `Name an image from outside with a tag other than latest, or by its digest, and a named context otherwise than ${parent}.`,
    at: { file: dockerfile },
  });
}

function dockerfileMissing(settings: Settings, { stage, dockerfile }: StageSettings): InputError {
  return InputError.of({
    code: "dockerfile-missing",
    name: `stages.${stage}.dockerfile`,
    seen: `${JSON.stringify(dockerfile)} (no such file)`,
    accepted: "a file of the checkout (is there a checkout step before this one?)",
    example: `servers/${stage}/Dockerfile`,
    at: settings.locate(["stages", stage, "dockerfile"]),
  });
}

/** What a Dockerfile's text says to the plan: the instructions that its target needs, the images that they take from
 *  outside, and the paths that they can read. */
import { cacheMount, type CacheMount } from "./cache-mounts.ts";
import { keyedInstruction, stageNames } from "./dockerfile-key.ts";
import { dockerfileLines, mountsOf, syntaxOf, unquoted, wordsOf, type Instruction } from "./dockerfile-lines.ts";
import { leftOut, sourcePattern, unkeyedSources, type Source } from "./dockerfile-sources.ts";
import { normalPlatform } from "./platform.ts";
import { unlinkedCopy } from "./unlinked.ts";
import { filled } from "./variables.ts";

/** Instructions that an image adds to the stages that stand on it, by the image's name there. Source: Dockerfile reference, ONBUILD. */
export type Triggers = Readonly<Record<string, readonly string[]>>;

export interface Dockerfile {
  /** Directives and instructions in order, comments left out, continued lines joined: what the bytes depend on. */
  instructions: string[];
  /** Images named by FROM, COPY --from and RUN --mount that no stage of the file provides; build arguments filled in. */
  images: string[];
  /** The line at which each of the images is taken first. */
  lines: Record<string, number>;
  /** Those of the images that a stage stands on which is built for a platform of its own, such as $BUILDPLATFORM. */
  foreign: string[];
  /** Those of the images that a stage stands on, each with the platform that the stage is built for; empty for the builder's own. */
  bases: { image: string; platform: string }[];
  /** Whether an instruction runs a program of the platform that is built for. */
  runs: boolean;
  /** Names of the file's own stages, in small letters; a named build context can stand in for one. */
  stages: string[];
  /** Images that a FROM takes from outside, although a stage of the file that begins there or later is called like it. */
  hidden: string[];
  /** The line of an instruction that would run in whatever is built on this image. */
  onbuild: number | undefined;
  /** The image that reads the Dockerfile, when the file or an argument names one. */
  frontend: string | undefined;
  /** The file names its frontend as no Dockerfile does, or one that is not Docker's, so it has a language of its own: it counts by
   *  its whole text, and can take everything that there is to take. */
  otherLanguage: boolean;
  /** Build arguments that say something else than the file itself does. */
  args: Record<string, string>;
  /** Folders that its RUN instructions keep. */
  cacheMounts: CacheMount[];
  /** Keys that a RUN mounts and does without when the build has none: ids, with the instruction's line. */
  optionalKeys: { id: string; line: number }[];
  /** What ADD fetches without a checksum or a commit: it can change without any trace here. */
  unkeyed: { line: number; source: string }[];
  /** The line of a copy for which alone the image below is unpacked. */
  unlinked: number | undefined;
  /** Can COPY, ADD or a bind mount take this path, or a folder above it, from the build context, or from a named one? */
  reads(path: string, from?: string): boolean;
}

interface FileStage {
  name: string | undefined;
  instructions: Instruction[];
  /** Stages of the file and images outside that it takes from. */
  takes: string[];
  /** The image that it stands on, where this stage or a later one has its name. */
  hides?: string;
  /** Built for another platform than the target. */
  foreign: boolean;
  /** Empty where the file alone does not say it, as by $BUILDPLATFORM. */
  platform: string;
  /** Sources by the named build context that they lie in; "" is the build context itself. */
  sources: Source[];
}

/** Arguments that work without being declared, but for proxies: they are the way to the same things, BuildKit's own cache passes
 *  over them too, and their addresses may hold a password. Source: Dockerfile reference, "Predefined ARGs", "BuildKit built-in". */
const PREDEFINED =
  /^(BUILDKIT_(?!DOCKERFILE_CHECK$)\w+|SOURCE_DATE_EPOCH|(TARGET|BUILD)(PLATFORM|OS|OSVERSION|ARCH|VARIANT)|TARGETSTAGE)$/i;

/** Frontends that read Dockerfiles, wherever they were copied to: others, too, may begin their files with `# syntax=`. */
const DOCKERFILES = /(?:^|[/-])dockerfile(?:-upstream)?(?=[:@]|$)/;

/** Source: Dockerfile reference, docker/dockerfile:1. */
export function readDockerfile(
  text: string,
  args: Readonly<Record<string, string>>,
  build: {
    target?: string | undefined;
    platform?: string;
    triggers?: Triggers;
    parent?: string | undefined;
    contexts?: Readonly<Record<string, string>>;
  } = {},
): Dockerfile {
  const { directives, instructions } = dockerfileLines(text);
  const syntax = syntaxOf(text);
  const frontend = (args["BUILDKIT_SYNTAX"]?.trim() ?? syntax?.value)?.split(" ")[0];
  const start = instructions.findIndex(({ keyword }) => keyword === "FROM");
  const strange = frontend !== undefined && !DOCKERFILES.test(frontend);
  if ((syntax !== undefined && syntax.form !== "#") || (strange && start === -1)) {
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
    needed.flatMap((stage) => stage.instructions),
  );
  const used = [...globals, ...needed.flatMap((stage) => stage.instructions)];
  const stages = all.flatMap(({ name }) => name ?? []);
  const provided = new Set(["scratch", ...stages]);
  // A number names a stage of the file by its place.
  const outside = needed
    .flatMap(({ takes }) => takes)
    .filter((name) => name !== "" && !/^\d+$/.test(name) && !provided.has(name.toLowerCase()));
  const backtick = directives.get("escape") === "`";
  const sources = needed.flatMap((stage) =>
    stage.sources.map((each) => ({ ...each, pattern: sourcePattern(each.source) })),
  );
  const contexts = [build.parent ?? "", ...Object.keys(build.contexts ?? {})];
  const names = stageNames(all, needed, { contexts, backtick });
  const read: Dockerfile = {
    instructions: [
      // What only says which warnings to give, or what holds anyway, changes no byte.
      ...[...directives]
        .filter(([name, value]) => name !== "check" && !(name === "escape" && value === "\\"))
        .map(([name, value]) => `# ${name}=${value}`),
      // The target counts by what it needs; its name does where it is asked for.
      ...(used.some(({ rest, heredocs }) => `${rest}${heredocs}`.includes("TARGETSTAGE"))
        ? [`# target=${target}`]
        : []),
      ...used.map((each) => keyedInstruction(each, { names, backtick })),
    ],
    images: [...new Set(outside)],
    lines: linesOf(outside, used, values),
    foreign: needed.flatMap(({ foreign, takes: [image = ""] }) => (foreign && outside.includes(image) ? image : [])),
    bases: needed.flatMap(({ takes: [image = ""], platform }) => (outside.includes(image) ? { image, platform } : [])),
    runs: needed.some((stage) => !stage.foreign && stage.instructions.some(({ keyword }) => keyword === "RUN")),
    stages,
    hidden: needed.flatMap(({ hides }) => hides ?? []),
    onbuild: used.find(({ keyword }) => keyword === "ONBUILD")?.line,
    frontend,
    otherLanguage: false,
    args: tellingArgs(used, { globals, args, backtick }),
    cacheMounts: [
      ...new Map(needed.flatMap((stage) => keptFolders(stage, all)).map((mount) => [mount.id, mount])).values(),
    ],
    optionalKeys: used.flatMap(optionalKeys),
    unkeyed: used.flatMap(unkeyedSources),
    unlinked: unlinkedCopy(used),
    reads: (path, from = "") =>
      sources.some((source) => source.from === from && source.pattern.test(path) && !leftOut(path, source)),
  };
  return strange ? { ...read, ...ownRules(text, args) } : read;
}

/** What holds of a file whose frontend may take and do more than is seen in it: it counts by every byte. */
function ownRules(text: string, args: Readonly<Record<string, string>>) {
  return { instructions: [text], args: { ...args }, otherLanguage: true, runs: true, reads: () => true };
}

function inOtherLanguage(
  text: string,
  frontend: string | undefined,
  args: Readonly<Record<string, string>>,
): Dockerfile {
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
      onbuild: undefined,
      unlinked: undefined,
    },
    ...{ cacheMounts: [], optionalKeys: [], unkeyed: [] },
  };
}

function keptFolders(stage: FileStage, all: readonly FileStage[]): CacheMount[] {
  const bottom = (of: FileStage, depth = 0): string | undefined => {
    const from = of.takes[0] ?? "";
    const below = all.find((each, at) => isNamed(each, at, from));
    if (below === undefined || depth > all.length) return from === "scratch" ? undefined : from;
    return bottom(below, depth + 1);
  };
  return stage.instructions.flatMap(mountsOf).flatMap((mount) => cacheMount(mount, bottom(stage)) ?? []);
}

/** Source: Dockerfile reference, "RUN --mount=type=ssh". */
function optionalKeys(instruction: Instruction): { id: string; line: number }[] {
  return mountsOf(instruction)
    .filter((mount) => mount.get("type") === "ssh" && !/^(1|t|true)$/i.test(mount.get("required") ?? ""))
    .map((mount) => ({ id: mount.get("id") ?? "default", line: instruction.line }));
}

/** The arguments before the first FROM whose names occur in what is needed, or in one of those. */
function usedGlobals(globals: readonly Instruction[], needed: readonly Instruction[]): Instruction[] {
  const used: Instruction[] = [];
  let text = needed.map(({ rest, heredocs }) => `${rest}\n${heredocs}`).join("\n");
  for (const each of globals.toReversed()) {
    const names = declared(each).map(([name]) => name);
    const occurs = names.some((name) => new RegExp(`(?<!\\w)${name}(?!\\w)`).test(text));
    if (each.keyword === "ARG" && names.every((name) => /^\w+$/.test(name)) && !occurs) continue;
    used.unshift(each);
    text += `\n${each.rest}`;
  }
  return used;
}

/** What FROM can fill in: the arguments before the first one, and what holds without being declared. Source: BuildKit,
 *  dockerfile2llb/platform.go, defaultArgs; what is said of the builder's own platform is not known here. */
function globalValues(
  globals: readonly Instruction[],
  args: Readonly<Record<string, string>>,
  { platform, target }: { platform: string; target: string },
): Record<string, string> {
  const [os = "", arch = "", variant = ""] = platform.split("/");
  const values: Record<string, string> = {
    TARGETPLATFORM: platform,
    TARGETOS: os,
    TARGETOSVERSION: "",
    TARGETARCH: arch,
    TARGETVARIANT: variant,
    TARGETSTAGE: target,
    ...Object.fromEntries(Object.entries(args).filter(([name]) => /^(?:BUILD|TARGET)[A-Z]+$/.test(name))),
  };
  for (const [name, value] of globals.flatMap(declared)) {
    const given = args[name] ?? (value === undefined ? values[name] : filled(value, values));
    // What is declared and nowhere given is not set, which is something else than empty.
    if (given !== undefined) values[name] = given;
  }
  return values;
}

/** Names that an ARG declares, each with its default. Source: BuildKit, shell/lex.go, processDoubleQuote. */
function declared({ keyword, rest }: Instruction): [name: string, value: string | undefined][] {
  if (keyword !== "ARG") return [];
  return (rest.match(/(?:"(?:\\.|[^"\\])*"|'[^']*'|\\.|[^\s"'\\])+/gs) ?? []).map((word) => {
    const [, name = word, value] = /^([^=]+)=(.*)$/s.exec(word) ?? [];
    return [name, value === undefined ? undefined : unquoted(value, /\\(["$\\])/g)];
  });
}

function fileStages(
  instructions: readonly Instruction[],
  { values, platform, triggers }: { values: Readonly<Record<string, string>>; platform: string; triggers: Triggers },
): FileStage[] {
  const stages: FileStage[] = [];
  for (const instruction of instructions) {
    const { flags, words } = wordsOf(instruction);
    const added: Instruction[] = [];
    let current = instruction;
    if (instruction.keyword === "FROM") {
      const name = words[1]?.toUpperCase() === "AS" ? words[2]?.toLowerCase() : undefined;
      const from = filled(words[0] ?? "", values);
      const own = stages.findLast((other) => other.name === from.toLowerCase());
      const written = flags.find(([flag]) => flag === "platform")?.[1];
      // What stands on another stage of the file has that one's.
      const on = own?.platform ?? (written === undefined ? platform : normalPlatform(filled(written, values)));
      stages.push({ name, instructions: [], takes: [from], foreign: on !== platform, platform: on, sources: [] });
      if (written !== undefined && (on !== "" || own !== undefined)) {
        const said = own !== undefined || on === platform ? "" : `--platform=${on} `;
        current = { ...instruction, rest: instruction.rest.replace(/^--platform=\S+\s+/, () => said) };
      }
      if (own === undefined) added.push(...triggered(triggers[from] ?? [], instruction));
    }
    const stage = stages.at(-1);
    if (stage === undefined) continue;
    for (const each of [current, ...added]) {
      stage.instructions.push(each);
      for (const { from, sources, excludes } of taken(each, wordsOf(each))) {
        const name = filled(from, values);
        if (name !== "") stage.takes.push(name);
        stage.sources.push(...sources.map((source) => ({ from: name, source, excludes })));
      }
    }
  }
  // FROM sees only the stages above it; COPY and mounts see all.
  for (const [at, stage] of stages.entries()) {
    const from = stage.takes[0] ?? "";
    const place = stages.findIndex(({ name }) => name === from.toLowerCase());
    if (from !== "scratch" && place >= at) stage.hides = from;
  }
  return stages;
}

/** An image's triggers as instructions that follow the FROM; they are read one by one, without the file's directives. */
function triggered(triggers: readonly string[], { line, headEnd, end }: Instruction): Instruction[] {
  return triggers
    .flatMap((trigger) => dockerfileLines(trigger).instructions)
    .map((each) => ({ ...each, line, headEnd, end, triggered: true }));
}

/** What an instruction takes, and from where: "" is the build context. */
function taken(
  instruction: Instruction,
  { flags, words }: ReturnType<typeof wordsOf>,
): { from: string; sources: string[]; excludes: string[] }[] {
  const { keyword, rest } = instruction;
  if (keyword === "ONBUILD") {
    const [, inner = "", after = ""] = /^(\S+)\s*(.*)$/s.exec(rest) ?? [];
    const triggered = { ...instruction, keyword: inner.toUpperCase(), rest: after };
    return inner === "" ? [] : taken(triggered, wordsOf(triggered));
  }
  if (keyword === "COPY" || keyword === "ADD") {
    const from = flags.find(([name]) => name === "from")?.[1] ?? "";
    // With --parents a pattern begins elsewhere; so nothing is taken to be left out.
    const parents = flags.some(([name]) => name === "parents");
    const excludes = parents ? [] : flags.flatMap(([name, value]) => (name === "exclude" ? value : []));
    return [
      {
        from,
        sources: words.slice(0, -1).filter((word) => !/^\d*<</.test(word) && !/^[\w+.-]+:\/\//.test(word)),
        excludes,
      },
    ];
  }
  return mountsOf(instruction).map((mount) => {
    // A kind that a variable says may be any.
    const bind = !/^(?:cache|tmpfs|secret|ssh)$/.test(mount.get("type") ?? "bind");
    // The last of the two holds; they are not in order any more.
    const said = [mount.get("source"), mount.get("src")].filter((source) => source !== undefined);
    const sources = said.length > 0 ? said : ["."];
    return { from: mount.get("from") ?? "", sources: bind ? sources : [], excludes: [] };
  });
}

function linesOf(
  images: readonly string[],
  used: readonly Instruction[],
  values: Readonly<Record<string, string>>,
): Record<string, number> {
  return Object.fromEntries(
    images.flatMap((image) => {
      const taking = used.find(({ keyword, rest }) => keyword !== "ARG" && filled(rest, values).includes(image));
      return taking === undefined ? [] : [[image, taking.line]];
    }),
  );
}

/** By its name, or its place as a number, which may begin with noughts. Source: BuildKit, dockerfile2llb, findStateByIndex. */
function isNamed(stage: FileStage, at: number, name: string): boolean {
  return stage.name === name.toLowerCase() || (/^\d+$/.test(name) && Number(name) === at);
}

/** The target and the stages that it takes from, in the order of the file; all when there is no such target. */
function neededStages(stages: readonly FileStage[], target: string | undefined): FileStage[] {
  const find = (name: string) => {
    const byName = stages.findLastIndex((stage) => stage.name === name.toLowerCase());
    return byName === -1 && /^\d+$/.test(name) ? Number(name) : byName;
  };
  const top = target === undefined ? stages.length - 1 : find(target);
  if (stages[top] === undefined) return [...stages];
  const needed = new Set<number>();
  const open = [top];
  for (let index = open.pop(); index !== undefined; index = open.pop()) {
    const stage = stages[index];
    if (stage === undefined || needed.has(index)) continue;
    needed.add(index);
    for (const name of stage.takes) {
      // BuildKit counts on with the images that copies name, whichever stages these stand in.
      if (/^\d+$/.test(name) && Number(name) >= stages.length) return [...stages];
      // Stages may share a name: each of them may be meant.
      stages.forEach((other, at) => {
        if (isNamed(other, at, name)) open.push(at);
      });
    }
  }
  return stages.filter((_stage, index) => needed.has(index));
}

/** Without arguments that nothing declares, and those that give what the file gives anyway. */
function tellingArgs(
  used: readonly Instruction[],
  {
    globals,
    args,
    backtick,
  }: { globals: readonly Instruction[]; args: Readonly<Record<string, string>>; backtick: boolean },
): Record<string, string> {
  const declarations = used.flatMap(declared);
  const global = new Map(globals.flatMap(declared));
  const tells = ([name, value]: [string, string]) => {
    const own = declarations.filter(([other]) => other === name);
    // Where a backslash escapes nothing, words can end elsewhere.
    const hidden = backtick && used.some(({ keyword, rest }) => keyword === "ARG" && rest.includes(name));
    if (own.length === 0) return PREDEFINED.test(name) || hidden;
    return !own.every(([, fallback]) => {
      const given = fallback ?? global.get(name);
      return given === value && !given.includes("$");
    });
  };
  return Object.fromEntries(Object.entries(args).filter(tells));
}

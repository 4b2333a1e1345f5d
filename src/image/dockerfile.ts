/** What a Dockerfile's text says to the plan: its instructions without comments, and the images it takes from outside. */
import { DockerfileParser } from "dockerfile-ast";

export interface Dockerfile {
  /** Directives and instructions in order, comments left out, continued lines joined: what the bytes depend on. */
  instructions: string[];
  /** Images named by FROM, COPY --from and RUN --mount that no stage of the file provides; build arguments filled in. */
  images: string[];
  /** Can COPY, ADD or a bind mount take this path, relative to the build context, or a folder above it? */
  reads(path: string): boolean;
}

const FROM = /^FROM(?:\s+--\S+)*\s+(\S+)(?:\s+AS\s+(\S+))?/i;
const VARIABLE = /\$(?:\{([A-Za-z_]\w*)(?::?-([^}]*))?\}|([A-Za-z_]\w*))/g;

/** Source: Dockerfile reference, docker/dockerfile:1. */
export function readDockerfile(text: string, args: Readonly<Record<string, string>>): Dockerfile {
  const parsed = DockerfileParser.parse(text);
  const values: Record<string, string> = {};
  for (const arg of parsed.getInitialARGs()) {
    const property = arg.getProperty();
    const name = property?.getName();
    const value = property?.getValue();
    if (name !== undefined) values[name] = args[name] ?? (typeof value === "string" ? filled(value, values) : "");
  }
  const source = text.split(/\r?\n/);
  const stages = new Set<string>(["scratch"]);
  const images = new Set<string>();
  const named = (name: string | undefined | null) => {
    // A number names a stage of the file by its place.
    if (name && !/^\d+$/.test(name) && !stages.has(name.toLowerCase())) images.add(name);
  };
  const instructions = parsed.getDirectives().map((directive) => `# ${directive.getName()}=${directive.getValue()}`);
  const sources: string[] = [];
  for (const instruction of parsed.getInstructions()) {
    const range = instruction.getRange();
    const written = source.slice(range.start.line, range.end.line + 1);
    const heredoc = /<<-?\s*["']?\w/.test(written[0] ?? "");
    instructions.push(heredoc ? written.join("\n") : joined(written));
    const keyword = instruction.getKeyword().toUpperCase();
    const flat = joined(written);
    if (keyword === "FROM") {
      const [, image = "", stage] = FROM.exec(flat) ?? [];
      named(filled(image, values));
      if (stage !== undefined) stages.add(stage.toLowerCase());
    }
    if (keyword === "COPY" || keyword === "ADD") {
      const from = /\s--from=(\S+)/.exec(flat)?.[1];
      if (from !== undefined) named(filled(from, values));
      else sources.push(...copied(flat));
    }
    if (keyword === "RUN") {
      for (const [, mount = ""] of flat.matchAll(/\s--mount=(\S+)/g)) {
        const from = /(?:^|,)from=([^,]+)/.exec(mount)?.[1];
        if (from !== undefined) named(filled(from, values));
        else if (/(?:^|,)type=bind(?:,|$)/.test(mount))
          sources.push(/(?:^|,)(?:source|src)=([^,]+)/.exec(mount)?.[1] ?? ".");
      }
    }
  }
  const patterns = sources.map(sourcePattern);
  return { instructions, images: [...images], reads: (path) => patterns.some((pattern) => pattern.test(path)) };
}

/** What a COPY or ADD without --from takes from the build context. */
function copied(instruction: string): string[] {
  const words = instruction
    .split(/[\s,[\]"]+/)
    .slice(1)
    .filter((word) => word !== "" && !word.startsWith("--"));
  return words.slice(0, -1).filter((word) => !/^(https?:|git@|<<)/.test(word));
}

/** Matches the paths that a source stands for: itself, what lies below it, and what its wildcards match.
 *  A variable can stand for anything. Source: Go's filepath.Match, as the Dockerfile reference has it. */
function sourcePattern(source: string): RegExp {
  const path = source.replace(/^(?:\.?\/)+/, "").replace(/\/+$/, "");
  if (path === "" || path === "." || /[$[\\]/.test(path)) return /^/;
  const pattern = path
    .replaceAll(/[.+^(){}|]/g, "\\$&")
    .replaceAll("*", "[^/]*")
    .replaceAll("?", "[^/]");
  return new RegExp(`^${pattern}(?:/|$)`);
}

/** One instruction on one line, without the comments between its parts. */
function joined(lines: readonly string[]): string {
  return lines
    .filter((line, index) => index === 0 || !/^\s*#/.test(line))
    .map((line) => line.replace(/[\\`]\s*$/, " "))
    .join("")
    .trim();
}

function filled(text: string, values: Readonly<Record<string, string>>): string {
  return text.replaceAll(VARIABLE, (_whole, braced?: string, fallback?: string, plain?: string) => {
    const value = values[braced ?? plain ?? ""] ?? "";
    return value === "" ? (fallback ?? "") : value;
  });
}

/** What is said of a configuration that is not accepted: the place, what was seen, what is accepted, an example. */
import { dirname } from "node:path";
import { distance } from "fastest-levenshtein";
import type { YAMLParseError } from "yaml";
import type * as z from "zod";
import { InputError, type Location } from "./errors.ts";
import type { Near } from "./host/near.ts";

export interface JsonSchema {
  description?: string;
  examples?: unknown[];
  properties?: Record<string, JsonSchema>;
  required?: string[];
  additionalProperties?: JsonSchema | boolean;
  items?: JsonSchema;
}

const EXAMPLE = "immutable-servers.yml";

export type Path = readonly (string | number)[];

interface World {
  /** What the file and the inputs say. */
  raw: unknown;
  schema: JsonSchema;
  blame: (path: Path) => { name: string; at: Location | undefined };
  locate: (path: Path) => Location;
}

/** The first thing that is wrong; a key that is not known before all others, which may be for want of it. */
export function explained(issues: readonly z.core.$ZodIssue[], { raw, schema, blame, locate }: World): InputError {
  const issue = issues.find(({ code }) => code === "unrecognized_keys") ?? issues[0];
  if (!issue) throw new Error("a failed parse has an issue");
  const path = issue.path.map((part) => (typeof part === "symbol" ? String(part) : part));
  if (issue.code === "unrecognized_keys") {
    const key = issue.keys[0] ?? "";
    return unknownKey([...path, key], Object.keys(at(schema, path).properties ?? {}), locate([...path, key]));
  }
  const named = issue.code === "invalid_key";
  // What a name may be is said where the names stand.
  const fitting = at(schema, named ? path.slice(0, -1) : path);
  return InputError.of({
    code: "config-value",
    ...blame(path),
    seen: named ? `the name ${JSON.stringify(path.at(-1))}` : shown(valueAt(raw, path)),
    accepted: fitting.description ?? `keys with values: ${Object.keys(fitting.properties ?? {}).join(", ")}`,
    example: shown(fitting.examples?.[0] ?? exampleOf(fitting)),
  });
}

/** Of keys with values: the first, and those that must be there. */
function exampleOf({ properties = {}, required = [] }: JsonSchema): Record<string, unknown> {
  const told = Object.entries(properties).filter(([key], place) => place === 0 || required.includes(key));
  return Object.fromEntries(told.map(([key, { examples = [] }]) => [key, examples[0]]));
}

export function notYaml(
  text: string,
  error: Pick<YAMLParseError, "code" | "message" | "pos">,
  at: Location,
): InputError {
  const [said = ""] = error.message.split("\n");
  const key = error.code === "DUPLICATE_KEY" ? /^[^:\n]+/.exec(text.slice(error.pos[0]))?.[0].trim() : undefined;
  return new InputError({
    code: "config-syntax",
    message:
      key === undefined
        ? `${at.file} is not YAML: ${said.replace(/ at line \d+, column \d+:?$/, ".")}`
        : `${at.file} has the key ${key} twice in one place.`,
    remedy:
      key === undefined
        ? "Correct the line; a colon in a value needs quotes, and indentation is by spaces."
        : "Write what belongs to it under one of them, and remove the other.",
    at,
    cause: error,
  });
}

/** `asked`: an input named the file; else the repository is missing too. */
export function noFile(path: string, { near, asked }: { near: Near; asked: boolean }): InputError {
  const { folder, found } = near;
  return new InputError({
    code: asked ? "config-missing" : "repository-missing",
    message: asked
      ? `input config: there is no ${path} in ${folder}.`
      : `There is no ${path} in ${folder}, and no input names the repository that images are pushed to.`,
    remedy: [
      ...elsewhere(found),
      asked
        ? `Accepted: a file of the checkout, relative to its root (is there a checkout step before this one?). Example: ${EXAMPLE}`
        : "Accepted: that file at the root of the checkout, or the input `repository` (is there a checkout step before this one?). Example: the line `repository: ghcr.io/acme/shop` in it",
    ].join("\n"),
  });
}

/** Where a file of the name lies, and what to do about it. */
function elsewhere([first, ...others]: readonly string[]): string[] {
  if (first === undefined) return [];
  const all = [first, ...others.slice(0, 2)].join(", ") + (others.length > 2 ? `, and ${others.length - 2} more` : "");
  const where = dirname(first);
  const named = `name it by the input \`config\`: ${first}`;
  if (where === ".") return [`There is ${all}: rename it, or ${named}.`];
  const start = `start in the folder that its paths count from, as by \`cd ${where}\``;
  return [`There is ${all}: ${start}${where.startsWith("..") ? "" : `, or ${named}`}.`];
}

function unknownKey(path: Path, known: string[], location: Location): InputError {
  const key = String(path.at(-1));
  const nearest = known.toSorted((a, b) => distance(key, a) - distance(key, b))[0];
  const near = nearest !== undefined && distance(key, nearest) <= Math.max(2, key.length / 3);
  return new InputError({
    code: "unknown-key",
    message: `${path.join(".")} is not a key of ${location.file}.`,
    remedy: `${near ? `Did you mean \`${nearest}\`? ` : ""}Known here: ${known.join(", ") || "none"}.`,
    at: location,
  });
}

function shown(value: unknown): string {
  // What a key without a value says.
  if (value === null) return "no value after the colon";
  const text = value === undefined ? "nothing" : JSON.stringify(value);
  return text.length > 120 ? `${text.slice(0, 120)}…` : text;
}

function at(schema: JsonSchema, path: Path): JsonSchema {
  let here = schema;
  for (const part of path) {
    // A value inside a described map or list is described by the whole.
    const next = typeof part === "number" ? here.items : (here.properties?.[part] ?? here.additionalProperties);
    if (typeof next === "object")
      here = next.description === undefined && !next.properties ? { ...here, ...next } : next;
  }
  return here;
}

function valueAt(value: unknown, path: Path): unknown {
  let here = value;
  for (const part of path) {
    if (typeof here !== "object" || here === null) return undefined;
    here = (here as Record<string | number, unknown>)[part];
  }
  return here;
}

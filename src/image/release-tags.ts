/** Release tags: what `publish.tags` and `publish.moving` stand for in a run. */
import { InputError, type Location } from "../errors.ts";
import { parseTag } from "./reference.ts";

export interface Wanted {
  name: string;
  moving: boolean;
}

export interface Templates {
  tags: readonly string[];
  moving: readonly string[];
}

const PLACEHOLDER = /\{([^{}]*)\}/g;
const PLACEHOLDERS = ["sha", "short-sha", "version", "branch", "stage"] as const;
type Values = Record<(typeof PLACEHOLDERS)[number], string | undefined>;

/** Tags by the templates whose values are known: {version} only when a version tag is released, {branch} only on one.
 *  Source: GitHub docs, "Default environment variables". */
export function releaseTags(
  templates: Templates,
  env: (name: string) => string | undefined,
  stage = "final",
): Wanted[] {
  const sha = env("GITHUB_SHA");
  const name = env("GITHUB_REF_NAME");
  const [version, branch] = env("GITHUB_REF_TYPE") === "tag" ? [name] : [undefined, name];
  const values: Values = {
    stage,
    sha,
    "short-sha": sha?.slice(0, 12),
    version: version?.replace(/^v(?=\d)/, ""),
    // A branch may hold what a tag may not.
    branch: branch?.replaceAll(/[^A-Za-z0-9_.-]/g, "-"),
  };
  const wanted = (list: "tags" | "moving") =>
    templates[list].flatMap((template) => {
      const tag = filled(template, values);
      return tag === undefined ? [] : [{ name: parseTag(tag, `publish.${list}`), moving: list === "moving" }];
    });
  return [...wanted("tags"), ...wanted("moving")];
}

/** Refuses, before anything is built, what would be found out when all is built: a placeholder that there is not, what no registry
 *  takes for a tag, and a tag that is to stay and to move. */
export function refuseTags(
  templates: Templates,
  blame: (path: string[]) => { name: string; at: Location | undefined },
): void {
  const sample: Values = { stage: "final", sha: "0", "short-sha": "0", version: "1", branch: "main" };
  for (const list of ["tags", "moving"] as const) {
    for (const [index, template] of templates[list].entries()) {
      const { name, at } = blame(["publish", list, String(index)]);
      const strange = [...template.matchAll(PLACEHOLDER)].find(([, inside = ""]) => !Object.hasOwn(sample, inside));
      if (strange !== undefined) {
        throw InputError.of({
          code: "tag-placeholder",
          name,
          seen: `${strange[0]} in ${JSON.stringify(template)}`,
          accepted: `the placeholders ${PLACEHOLDERS.map((each) => `{${each}}`).join(", ")}`,
          example: "{version}",
          at,
        });
      }
      parseTag(filled(template, sample) ?? "", name, at);
      if (list === "tags" || !templates.tags.includes(template)) continue;
      throw InputError.of({
        code: "tag-stays-and-moves",
        name,
        seen: `${JSON.stringify(template)}, which is also in \`publish.tags\`,`,
        accepted: "a tag that follows the newest release; those in `tags` never move",
        example: "{branch}",
        at,
      });
    }
  }
}

/** A template with its values; undefined where one of them is not known. */
function filled(template: string, values: Values): string | undefined {
  const known: Record<string, string | undefined> = values;
  const names = [...template.matchAll(PLACEHOLDER)].map(([, name = ""]) => name);
  if (names.some((name) => Object.hasOwn(known, name) && known[name] === undefined)) return undefined;
  return template.replaceAll(PLACEHOLDER, (whole, name: string) => known[name] ?? whole);
}

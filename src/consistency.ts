/** What is right alone and wrong together: stages with environments and tags, platforms with runners. */
import type { Checked, Config } from "./config.ts";
import { InputError } from "./errors.ts";
import type { Stage } from "./image/stages.ts";

/** Where there are several finals, an environment says which it serves, and no two of them have one tag. */
export function refuseAmbiguous(config: Config, finals: readonly Stage[], blame: Checked["blame"]): void {
  for (const [name, environment] of Object.entries(config.deploy ?? {})) {
    const { stage } = environment;
    if (stage === undefined ? finals.length === 1 : finals.includes(stage)) continue;
    throw InputError.of({
      code: "environment-stage",
      ...blame(["deploy", name, "stage"]),
      seen: stage === undefined ? "nothing" : JSON.stringify(stage),
      accepted: `a final stage, ${finals.join(" or ")}: the one that ${name} serves`,
      example: `${name}: { stage: ${finals[0] ?? "final"} }`,
    });
  }
  if (finals.length === 1) return;
  for (const key of ["tags", "moving"] as const) {
    const shared = config.publish?.[key]?.find((template) => !template.includes("{stage}"));
    if (shared === undefined) continue;
    throw InputError.of({
      code: "shared-tag",
      ...blame(["publish", key]),
      seen: JSON.stringify(shared),
      accepted: `tags with {stage}, since ${finals.join(" and ")} would take them from each other`,
      example: `{stage}-${shared}`,
    });
  }
}

/** A runner is for one of the platforms. */
export function refuseStrayRunner(config: Config, platforms: readonly string[], blame: Checked["blame"]): void {
  const stray = Object.keys(config.runners ?? {}).find((platform) => !platforms.includes(platform));
  if (stray === undefined) return;
  throw InputError.of({
    code: "runner-platform",
    ...blame(["runners", stray]),
    seen: `a runner for ${stray}, which is none of \`platforms\`,`,
    accepted: `runners for ${platforms.join(", ")}`,
    example: `platforms: [${[...platforms, stray].join(", ")}]`,
  });
}

/** For a step that acts on one platform of several, and is told none of them. */
export function unknownPlatform(seen: string | undefined, platforms: readonly string[]): InputError {
  return InputError.of({
    code: "unknown-platform",
    name: "input platform",
    seen: seen === undefined ? "nothing" : JSON.stringify(seen),
    accepted: `${platforms.join(" or ")}, one at a time; \`release.yml\` and the command line's \`release\` build all`,
    example: platforms.at(-1) ?? "linux/amd64",
  });
}

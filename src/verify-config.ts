/** `verify:` in immutable-servers.yml: how hard two builds are compared, and which differences are known and may be, until a day. */
import * as z from "zod";
import type { Location } from "./errors.ts";
import { STAGE_NAME } from "./image/stages.ts";
import { ASKED_VARIATIONS, USUAL_VARIATIONS, VARIATION_NAMES, type VariationName } from "./image/variations.ts";

/** Descriptions are written as the end of the sentence "Accepted: …", since errors show them so. */
export function described<T extends z.ZodType>(schema: T, description: string, example: unknown): T {
  return schema.meta({ description, examples: [example] });
}

/** What `verify` calls the ways in which two builds can differ. */
export const DIFFERENCE_KINDS = [
  "content",
  "time",
  "mode",
  "owner",
  "link",
  "xattr",
  "device",
  "kind",
  "header",
  "order",
  "duplicate",
  "whiteout",
  "padding",
  "compression",
  "only in the first",
  "only in the second",
] as const;

const kind = z.enum(DIFFERENCE_KINDS);

const allowanceSchema = z
  .strictObject({
    path: described(
      z.string().min(1),
      "a path in the image, or a pattern: * within a folder, ** across folders, {a,b} for a choice; a program needs its exact path",
      "/var/cache/app/**",
    ).optional(),
    field: described(
      z.string().regex(/^(?:config|manifest)\./),
      "a field of the image instead of a path, as the report names it; * and ** as in a path",
      "config.config.Labels.build",
    ).optional(),
    kind: described(
      z.union([kind, z.array(kind).min(1)]),
      `one or several of ${DIFFERENCE_KINDS.join(", ")}; every kind without it`,
      "content",
    ).optional(),
    stage: described(z.string().regex(STAGE_NAME), "the name of one stage; every stage without it", "final").optional(),
    reason: described(z.string().trim().min(1), "why it may differ, for whoever reads the report", "a cache of fonts"),
    owner: described(z.string().trim().min(1), "who looks after it: a person or a team", "@acme/platform"),
    until: described(z.iso.date(), "the last day on which it may differ, within a year", "2027-01-31"),
  })
  .superRefine(({ path, field, kind: kinds }, context) => {
    if ((path === undefined) === (field === undefined))
      context.addIssue({ code: "custom", path: ["path"], message: "one of path and field" });
    // Whoever allows every path must at least say in what.
    if (kinds === undefined && /^\/?\*+(?:\/\*+)*$/.test(path ?? field ?? ""))
      context.addIssue({ code: "custom", path: ["kind"], message: "everything" });
  });

export const LEVELS = ["rebuild", "varied", "bisect"] as const;
export type Level = (typeof LEVELS)[number];

export const MOMENTS = ["release", "schedule", "label"] as const;
export type Moment = (typeof MOMENTS)[number];

export const verifySchema = z.strictObject({
  when: described(
    z.union([z.enum(MOMENTS), z.array(z.enum(MOMENTS)).min(1)]),
    "when two builds are compared, one or several of `release`: whenever something is built; `schedule`: in runs by schedule; `label`: in runs for a pull request with the label. Other runs build once and publish without a check",
    ["schedule", "label"],
  ).optional(),
  label: described(z.string().trim().min(1), "the label of `when: label`; `verify` without it", "verify").optional(),
  level: described(
    z.enum(LEVELS),
    "`rebuild`: built again elsewhere; `varied`: elsewhere and differently on purpose; `bisect`: and when the images differ, more builds find out in what",
    "varied",
  ).optional(),
  vary: described(
    z.array(z.enum(VARIATION_NAMES)),
    `what a varied build does differently, of ${VARIATION_NAMES.join(", ")}; all but ${ASKED_VARIATIONS.join(", ")} without this list`,
    ["clock", "order"],
  ).optional(),
  diffoscope: described(
    z.boolean(),
    "`true` to let diffoscope, where it is installed, look at files whose cause is not known",
    true,
  ).optional(),
  allow: described(
    z.array(allowanceSchema),
    "differences between two builds that are known, each with a path or field, a reason, an owner and a last day",
    [
      {
        path: "/var/cache/app/**",
        reason: "fonts are cached by inode",
        owner: "@acme/platform",
        until: "2027-01-31",
      },
    ],
  ).optional(),
});

/** A difference that is known and may be, until a day. */
export type Allowance = z.infer<typeof allowanceSchema> & { /** Where it is written. */ at?: Location | undefined };

/** The level, and what the checking build does differently on purpose. */
export function howToCheck(config: Pick<z.infer<typeof verifySchema>, "level" | "vary"> | undefined): {
  level: Level;
  vary: readonly VariationName[];
} {
  const level = config?.level ?? "rebuild";
  return { level, vary: level === "rebuild" ? [] : (config?.vary ?? USUAL_VARIATIONS) };
}

/** How, when, and with what leave two builds are compared. */
export interface VerifySettings {
  /** What may differ. */
  allow: readonly Allowance[];
  level: Level;
  /** What the checking build does differently on purpose; nothing at the level `rebuild`. */
  vary: readonly VariationName[];
  diffoscope: boolean;
  /** In which runs two builds are compared; the others build once. */
  when: readonly Moment[];
  /** The label on a pull request that stands for the moment `label`. */
  label: string;
}

/** What the configuration says of it, but for what may differ. */
export function verifySettings(config: z.infer<typeof verifySchema> | undefined): Omit<VerifySettings, "allow"> {
  const { diffoscope = false, when = "release", label = "verify" } = config ?? {};
  return { ...howToCheck(config), diffoscope, when: [when].flat(), label };
}

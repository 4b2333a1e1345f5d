/** The report for programs: its schema, and a verdict as JSON. */
import * as z from "zod";
import { VARIATION_NAMES } from "../image/variations.ts";
import { DIFFERENCE_KINDS } from "../verify-config.ts";
import { SUM_PROGRAMS } from "./digests.ts";
import type { PathReport } from "./explain.ts";
import type { Verdict } from "./report.ts";

/** Causes that the JSON of an output holds whole, and how many at all: an output has 1 MiB for a job. */
const IN_OUTPUT = { whole: 12, paths: 10, causes: 100, layers: 200, fields: 50, allowed: 50 } as const;

const hex = z.string().regex(/^(?:[0-9a-f]{2})*$/);
const digest = z.string().regex(/^sha256:[0-9a-f]{64}$/);
const place = z.strictObject({
  file: z.string(),
  line: z.int().min(1).optional(),
  column: z.int().min(1).optional(),
});
const path = z.strictObject({
  path: z.string().meta({ description: "In the image, with a leading slash; `/` for a layer as a whole." }),
  kinds: z.array(z.enum(DIFFERENCE_KINDS)),
  seen: z.string().optional().meta({ description: "What was read, from the outside in: `gzip > time in the header`." }),
  where: z.string().optional(),
  first: z.string().optional(),
  second: z.string().optional(),
  times: z
    .array(z.string())
    .optional()
    .meta({ description: "Of texts that differ in times alone: one of the first's in each form." }),
  members: z
    .array(z.strictObject({ name: z.string(), times: z.array(z.string()) }))
    .optional()
    .meta({
      description: "Of an archive in which times in texts differ, and nothing else: the texts, and their times.",
    }),
  alike: z
    .literal(true)
    .optional()
    .meta({ description: "It has another name in each build, and the same content but for times that are told." }),
  drawn: z
    .array(
      z.strictObject({
        before: z.string(),
        length: z.int().min(1),
        after: z.string().optional(),
        start: z.literal(true).optional(),
        digits: z.literal(true).optional(),
        wide: z.literal(true).optional(),
        keyed: z.literal(true).optional(),
        value: z.string().optional(),
      }),
    )
    .optional()
    .meta({
      description:
        "Of texts that differ in values which were drawn: what stands in front of each on its line; of words also behind; of names every value.",
    }),
  stamps: z
    .array(
      z.strictObject({ before: hex, value: hex, after: hex, start: z.literal(true).optional() }).meta({
        description: "A time, and the bytes around it; `start`: those in front are all that the file begins with.",
      }),
    )
    .optional()
    .meta({ description: "Of files that are no text and differ in times alone, each of a fixed length." }),
  columns: z
    .array(
      z.strictObject({
        table: z.string(),
        column: z.string(),
        value: z.union([z.string(), z.number()]),
        rows: z.array(z.string().regex(/^-?\d+$/)).optional(),
      }),
    )
    .optional()
    .meta({
      description: "Of a SQLite database that differs in times alone: columns, the first's values, ids of rows.",
    }),
  program: z.literal(true).optional().meta({ description: "It can be run: no fix simply leaves it out." }),
  sums: z
    .array(z.enum(SUM_PROGRAMS))
    .optional()
    .meta({ description: "It differs in digests of other files alone; the programs that make them." }),
  diffoscope: z.string().optional().meta({ description: "What diffoscope says, where it was asked for; cut short." }),
});
const edits = z
  .strictObject({
    args: z.array(z.string()).optional(),
    env: z.record(z.string(), z.string()).optional(),
    options: z.record(z.string(), z.string()).optional(),
    replace: z.array(z.object({ from: z.string(), to: z.string() })).optional(),
    first: z.string().optional(),
    run: z.string().optional(),
    copy: z.string().optional(),
  })
  .meta({ description: "The fix in parts that a program can write into the instruction; `fix` takes them." });
const cause = z.strictObject({
  rule: z.string().meta({ description: "Stable name of the cause: `debian/apt-log`." }),
  title: z.string(),
  why: z.string(),
  fix: z.string().meta({ description: "What to write, for people." }),
  edits: edits.optional(),
  source: z.string(),
  layer: z.int().min(1).optional().meta({ description: "From the bottom; absent for what is beside the layers." }),
  instruction: z.string().optional(),
  at: place.optional(),
  shows: z
    .array(z.string())
    .optional()
    .meta({ description: "What the bytes show, whatever holds them: `time`, `random value`, `order`, …" }),
  count: z.int().min(1).meta({ description: "How many paths; `paths` names the first of them." }),
  hidden: z.int().min(1).optional().meta({ description: "How many of them no server sees: a later layer hides them." }),
  platform: z.string().optional().meta({ description: "Of an index of several: `linux/amd64`." }),
  madeIn: z
    .strictObject({
      stage: z.string(),
      line: z.int().min(1),
      instruction: z.string(),
      path: z.string().optional().meta({ description: "Where it lies in that stage." }),
      named: z.boolean().optional().meta({ description: "Whether the COPY names it itself." }),
    })
    .optional()
    .meta({ description: "For COPY --from: the instruction of the other stage that made the first path." }),
  script: z
    .strictObject({ file: z.string(), line: z.int().min(1), command: z.string(), instead: z.string().optional() })
    .optional()
    .meta({ description: "For a RUN that calls a script of the repository: the line to blame, and how to write it." }),
  paths: z.array(path),
});
const allowance = {
  entry: z.int().min(1).meta({ description: "Place in the list `verify.allow`." }),
  of: z.string(),
  reason: z.string(),
  owner: z.string(),
  until: z.iso.date(),
};

const variation = z.strictObject({
  name: z.enum(VARIATION_NAMES),
  applied: z.boolean(),
  because: z.string().optional().meta({ description: "Why it was not applied, or in which steps not." }),
});
const builders = z
  .strictObject({
    checks: z.array(
      z.strictObject({
        name: z.string(),
        result: z.enum(["passed", "failed", "warned", "unknown"]),
        saw: z.string(),
        remedy: z.string().optional(),
      }),
    ),
    variations: z.array(variation).meta({ description: "What the second build did differently on purpose." }),
    builds: z
      .array(
        z
          .strictObject({
            version: z.literal(1),
            worker: z.string(),
            buildkit: z.string(),
            snapshotter: z.string().optional(),
            machine: z.string().optional(),
            epoch: z.int(),
            steps: z.array(
              z.strictObject({ name: z.string(), cached: z.boolean(), started: z.string(), seconds: z.number() }),
            ),
          })
          .nullable(),
      )
      .meta({ description: "How the two builds came about; null where nobody said." }),
    bisected: z
      .strictObject({
        rounds: z.array(z.strictObject({ vary: z.array(z.enum(VARIATION_NAMES)), digest, differs: z.boolean() })),
        guilty: z.array(z.array(z.enum(VARIATION_NAMES))),
        anyway: z.boolean().meta({ description: "It differs without any variation as well." }),
        complete: z.boolean().meta({ description: "False when the rounds came to an end first." }),
      })
      .optional()
      .meta({ description: "On which variations the image depends; each set is as small as was found." }),
  })
  .meta({ description: "Whether the two builds may be compared: each ran its own steps, on a BuildKit of its own." });

/** Version 1 may grow by properties; none is taken away or changes its meaning. */
export const reportSchema = z.strictObject({
  version: z.literal(1),
  stage: z.string(),
  chain: z.array(z.string()).meta({ description: "The stages that it stands on, bottom first, and itself." }),
  above: z.array(z.string()).meta({ description: "The stages that stand on it." }),
  verdict: z.enum(["identical", "allowed", "different"]),
  digest: digest.optional().meta({ description: "What may be published; absent when the builds differ." }),
  first: digest,
  second: digest,
  dockerfile: z.string().optional(),
  causes: z.array(cause),
  layers: z.array(
    z.strictObject({
      layer: z.int().min(1),
      instruction: z.string(),
      line: z.int().min(1).optional(),
      differences: z.int().min(0),
      platform: z.string().optional(),
    }),
  ),
  fields: z.array(z.strictObject({ field: z.string(), first: z.string(), second: z.string() })),
  builders: builders.optional(),
  releases: z
    .array(z.string())
    .optional()
    .meta({ description: "Tags of releases that contain the first, where it was published without a check." }),
  policy: z.strictObject({
    allowed: z.array(z.strictObject({ ...allowance, count: z.int().min(1), paths: z.array(path) })),
    unused: z.array(z.strictObject(allowance)),
    expired: z.array(z.strictObject(allowance)),
    refused: z.array(z.strictObject({ entry: z.int().min(1), path: z.string() })),
  }),
});

export type Report = z.infer<typeof reportSchema>;

/** The JSON Schema of the report. Source: JSON Schema draft 2020-12. */
export function reportJsonSchema(): object {
  return { title: "Report of immutable-servers verify", ...z.toJSONSchema(reportSchema) };
}

/** The verdict in a size that fits an output: the first causes whole, of the others an example. */
export function reportJson(verdict: Verdict): string {
  const { causes, layers, fields, policy } = verdict;
  const first = <T extends { paths: PathReport[] }>(list: readonly T[], most: number) =>
    list.slice(0, most).map((each, index) => ({
      ...each,
      paths: each.paths.slice(0, index < IN_OUTPUT.whole ? IN_OUTPUT.paths : 1),
    }));
  return wholeReportJson({
    ...verdict,
    causes: first(causes, IN_OUTPUT.causes),
    layers: layers.slice(0, IN_OUTPUT.layers),
    fields: fields.slice(0, IN_OUTPUT.fields),
    policy: { ...policy, allowed: first(policy.allowed, IN_OUTPUT.allowed) },
  });
}

/** The whole verdict, for a file. Excerpts are for people, and stay in the HTML. */
export function wholeReportJson(verdict: Verdict): string {
  return JSON.stringify(verdict, (key, value: unknown) => (key === "excerpt" ? undefined : value));
}

/** How a chain is brought to the registry: by this project in one call and as the jobs of its workflow, by `docker buildx build`
 *  stage after stage, by `docker buildx bake`; each as its users do, with a registry cache. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "../shell.ts";
import type { Chain } from "./chain.ts";

export const STAGES = ["base", "app-base", "final"] as const;
export type Stage = (typeof STAGES)[number];
export const WAYS = ["ours", "jobs", "buildx", "bake"] as const;
export type Way = (typeof WAYS)[number];

export interface Place {
  repository: string;
  debian: string;
  env: Record<string, string>;
  /** The builder that is fresh or warm. */
  builder: string;
  /** The bundled command line, as actions run it. */
  cli: string;
}

/** Milliseconds by part; `work` is what is compared. */
export interface Timed {
  work: number;
  /** Of the jobs: publishing, and what the second build and the comparison take when they follow on the same machine. */
  publish?: number;
  check?: number;
  /** `docker buildx build` alone: the last stage by itself, what a job that only builds the application takes. */
  final?: number;
  /** Stages that ours built. */
  built: string[];
}

/** Releases by one way. `refresh`: base is built anew although nothing changed in the checkout. */
export function release(way: Way, chain: Chain, place: Place, refresh: boolean): Promise<Timed> {
  return { ours, jobs, buildx, bake }[way](chain, place, refresh);
}

/** Calls the command line, and adds the time that it takes to a part. */
function caller(chain: Chain, place: Place, time: Timed) {
  return async (part: "work" | "publish" | "check", ...args: string[]): Promise<Record<string, string>> => {
    const begun = performance.now();
    const text = await run([process.execPath, place.cli, ...args, "--json"], { cwd: chain.folder, env: place.env });
    time[part] = (time[part] ?? 0) + performance.now() - begun;
    return JSON.parse(text) as Record<string, string>;
  };
}

/** As on a laptop, and as bake: one call builds all that must be built. That it is checked and published, so that the next call
 *  finds it, is not counted here: the jobs' figures have it. */
async function ours(chain: Chain, place: Place, refresh: boolean): Promise<Timed> {
  const time: Timed = { work: 0, built: [] };
  const cli = caller(chain, place, time);
  const built = await cli("work", "build", ...(refresh ? ["--refresh"] : []), "--builder", place.builder);
  const images = JSON.parse(built["images"] ?? "{}") as Record<Stage, string>;
  const decisions = JSON.parse(built["decisions"] ?? "{}") as Record<Stage, string>;
  for (const stage of STAGES.filter((one) => decisions[one] === "build")) {
    const of = argumentsFor(stage, images[STAGES[STAGES.indexOf(stage) - 1] ?? stage]);
    // Once more out of the cache, for its record.
    const first = await cli("check", "build", ...of, "--builder", place.builder);
    const anew = refresh && stage === "base" ? ["--refresh"] : [];
    await published(cli, { of, anew, first: { ...first, digest: images[stage] } });
  }
  return { work: time.work, built: STAGES.filter((stage) => decisions[stage] !== "reuse") };
}

function argumentsFor(stage: Stage, parent: string): string[] {
  return ["--stage", stage, ...(stage === "base" || parent === "" ? [] : ["--parent", parent])];
}

/** What follows a build: the checking build, the comparison, the tags. */
async function published(
  cli: ReturnType<typeof caller>,
  { of, anew, first }: { of: string[]; anew: string[]; first: Record<string, string> },
): Promise<Record<string, string>> {
  const second = await cli("check", "build", ...of, "--rebuild", "--rebuilder", "buildkitd");
  const records = ["--first-record", first["record"] ?? "", "--second-record", second["record"] ?? ""];
  const digests = ["--first", first["digest"] ?? "", "--second", second["digest"] ?? ""];
  const { verdict = "" } = await cli("check", "verify", ...of.slice(0, 2), ...digests, ...records);
  const checked = ["--verdict", verdict, ...records];
  return cli("publish", "publish", ...of, ...anew, "--digest", first["digest"] ?? "", ...checked);
}

/** As the jobs of release.yml do: plan; for each stage that must be built the build, then beside it the checking build,
 *  verify and publish. The checking build has another runner there, so its time is kept apart. */
async function jobs(chain: Chain, place: Place, refresh: boolean): Promise<Timed> {
  const time: Timed = { work: 0, publish: 0, check: 0, built: [] };
  const cli = caller(chain, place, time);
  const refreshed = refresh ? ["--refresh"] : [];
  const plan = await cli("work", "plan", ...refreshed);
  let parent = "";
  for (const stage of STAGES) {
    const known = plan[`${stage}-digest`] ?? "";
    const of = argumentsFor(stage, parent);
    const anew = stage === "base" ? refreshed : [];
    // A stage whose parent was open is decided on the parent as it came out.
    const first = known === "" ? await cli("work", "build", ...of, ...anew, "--reuse", "--builder", place.builder) : {};
    const there = known || (first["reused"] ?? "");
    if (there !== "") {
      parent = there;
      if (stage === "final") await cli("work", "publish", ...of, "--digest", parent);
      continue;
    }
    time.built.push(stage);
    parent = (await published(cli, { of, anew, first }))["digest"] ?? "";
  }
  return time;
}

const cacheTo = (reference: string) =>
  `type=registry,ref=${reference},mode=max,image-manifest=true,oci-mediatypes=true`;
const contextOf = (stage: Stage) => (stage === "final" ? "." : `servers/${stage}`);

async function buildx(chain: Chain, place: Place, refresh: boolean): Promise<Timed> {
  const { repository, debian, builder, env } = place;
  const time: Timed = { work: 0, built: [] };
  for (const [index, stage] of STAGES.entries()) {
    const below = STAGES[index - 1];
    const cache = `${repository}:cache-${stage}`;
    const image =
      below === undefined
        ? `debian:bookworm-slim=docker-image://${debian}`
        : `${below}=docker-image://${repository}:${below}`;
    const argv = [
      ...["docker", "buildx", "build", `--builder=${builder}`, "--push", `--tag=${repository}:${stage}`],
      ...[`--file=servers/${stage}/Dockerfile`, `--build-context=${image}`, "--provenance=false"],
      ...[`--cache-from=type=registry,ref=${cache}`, `--cache-to=${cacheTo(cache)}`],
      ...(refresh && stage === "base" ? ["--no-cache"] : []),
      ...["--progress=plain", contextOf(stage)],
    ];
    const begun = performance.now();
    await run(argv, { cwd: chain.folder, env });
    time.final = performance.now() - begun;
    time.work += time.final;
  }
  return time;
}

async function bake(chain: Chain, place: Place, refresh: boolean): Promise<Timed> {
  const { repository, debian, builder, env } = place;
  const target = Object.fromEntries(
    STAGES.map((stage, index) => {
      const below = STAGES[index - 1];
      const cache = `${repository}:cache-${stage}`;
      return [
        stage,
        {
          context: contextOf(stage),
          dockerfile: stage === "final" ? "servers/final/Dockerfile" : "Dockerfile",
          contexts:
            below === undefined
              ? { "debian:bookworm-slim": `docker-image://${debian}` }
              : { [below]: `target:${below}` },
          tags: [`${repository}:${stage}`],
          output: ["type=registry"],
          "cache-from": [`type=registry,ref=${cache}`],
          "cache-to": [cacheTo(cache)],
          ...(refresh && stage === "base" ? { "no-cache": true } : {}),
        },
      ];
    }),
  );
  const file = join(chain.folder, "..", "bake.json");
  writeFileSync(file, JSON.stringify({ group: { default: { targets: STAGES } }, target }));
  const begun = performance.now();
  const argv = ["docker", "buildx", "bake", `--builder=${builder}`, `--file=${file}`, "--provenance=false"];
  await run([...argv, "--progress=plain"], { cwd: chain.folder, env });
  return { work: performance.now() - begun, built: [] };
}

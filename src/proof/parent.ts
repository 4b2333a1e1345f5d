/** A parent image that is not the same in both builds: told once, as what it is, and not path by path. */
import { dockerfileLines } from "../image/dockerfile-lines.ts";
import { NAMED_PATHS, pathReport, told, type Cause, type Looked } from "./explain.ts";
import type { Explanation } from "./rules/general.ts";
import type { LayerStep } from "./steps.ts";

const PARENT: Explanation = {
  rule: "image/parent",
  title: "two parent images",
  why: "The builds do not stand on the same parent, so all that comes from it differs too. A name like debian:bookworm is given to another image every few days, and the second build met the newer one.",
  fix: "# name the parent by its digest, which cannot move:\nFROM NAME@sha256:…\n# for a stage of this project, give both builds the same `parent`; what differs in the parent is told when it is verified",
  source: "https://docs.docker.com/build/building/best-practices/#pin-base-image-versions",
};

/** How many layers at the bottom came with the parent: those below the first that an instruction of the Dockerfile made.
 *  0 when no layer is known to be the Dockerfile's, since then the file may be another one's. */
export function parentLayers(steps: readonly LayerStep[]): number {
  return Math.max(
    0,
    steps.findIndex(({ line }) => line !== undefined),
  );
}

/** One cause for everything that differs in the parent's layers. */
export function parentCause(
  found: readonly Looked[],
  of: { layers: number; steps: readonly LayerStep[]; file: string | undefined; text: string | undefined },
): Cause {
  const first = of.steps[of.layers]?.line ?? 1;
  const from = dockerfileLines(of.text ?? "").instructions.findLast(
    ({ keyword, line }) => keyword === "FROM" && line < first,
  );
  return {
    ...told(PARENT),
    layer: of.layers,
    instruction: from ? `FROM ${from.rest}` : "FROM",
    ...(of.file !== undefined && from && { at: { file: of.file, line: from.line } }),
    count: found.length,
    paths: found.slice(0, NAMED_PATHS).map((each) => pathReport(each, each.difference.kinds)),
  };
}

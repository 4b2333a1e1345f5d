/** Copies for which BuildKit must unpack the image below, where `--link` would spare it. */
import { wordsOf, type Instruction } from "./dockerfile-lines.ts";

/** The line of the first copy without `--link`, where every instruction that touches files is a copy that could have it; undefined
 *  where something else needs the image below anyway. Source: Dockerfile reference, "COPY --link"; a name in --chown is
 *  looked up in the image. */
export function unlinkedCopy(instructions: readonly Instruction[]): number | undefined {
  const copies: number[] = [];
  for (const instruction of instructions) {
    if (instruction.keyword === "RUN" || instruction.keyword === "WORKDIR") return undefined;
    if (instruction.keyword !== "COPY" && instruction.keyword !== "ADD") continue;
    const { flags } = wordsOf(instruction);
    const owner = flags.find(([name]) => name === "chown")?.[1] ?? "0";
    if (!/^\d+(:\d+)?$/.test(owner)) return undefined;
    if (!flags.some(([name, value]) => name === "link" && value !== "false")) copies.push(instruction.line);
  }
  return copies[0];
}

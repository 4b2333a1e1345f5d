/** A file that other instructions need, and of which all was drawn: the image has it without a content. */
import { shellNames, type Named } from "./path-words.ts";
import type { Edits } from "./remedy.ts";

const DRAWN = /^general\/(?:random|number)$|^system\/(?:key|ssh-host-keys)$/;

/** A command that leaves nothing in the files; undefined where more stands in them than what was drawn. */
export function emptied(rule: string, touched: readonly Named[]): (Edits & { text: string }) | undefined {
  const all = touched.every(
    ({ kinds, evidence }) =>
      kinds.includes("content") &&
      evidence !== undefined &&
      evidence.drawn === undefined &&
      (evidence.seen[0] === "key" ||
        (/^(?:\d+ bytes without any pattern|random value in text)$/.test(evidence.seen.join()) &&
          /^(?:line 1|byte 0)$/.test(evidence.where))),
  );
  if (!DRAWN.test(rule) || !all || touched.length === 0) return undefined;
  return {
    run: shellNames(touched)
      .map((name) => `: > ${name}`)
      .join(" && "),
    text: "# other instructions need the file, so it is there and empty: let the server make its own at the first start",
  };
}

export function empties({ run = "" }: Edits): boolean {
  return run.startsWith(": > ");
}

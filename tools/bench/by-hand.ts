/** What a person writes where the report says it in words. */

/** The Dockerfile with what a person writes; comments, which say it, stay. */
export function writtenByHand(text: string, byHand: readonly [from: string, to: string][]): string {
  return text
    .split("\n")
    .map((line) =>
      line.startsWith("# ") ? line : byHand.reduce((all, [from, to]) => all.replaceAll(from, () => to), line),
    )
    .join("\n");
}

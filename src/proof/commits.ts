/** Ids of git's commits, by what stands around them: they follow from when the commits were made. */
const COMMITS = new RegExp(
  [
    /^(?:From|commit|parent) [0-9a-f]{40}\b/,
    // Lists of references: of a bundle, packed ones, and a remote's.
    /^[0-9a-f]{40}(?=[ \t](?:refs\/|HEAD\b))|^\^[0-9a-f]{40}$/,
    /^[ +U-]?[0-9a-f]{40}(?= \S+ \(.{1,80}\)$)/,
    // `v1.4-12-g36f711183d15`, and as Python has it: `1.4.1.dev3+g36f711183`.
    /(?<=\d(?:[\w.~]{0,20})(?:-\d{1,5}-|\+(?:\d{1,5}\.)?)g)[0-9a-f]{7,40}(?![0-9a-f])/,
  ]
    .map(({ source }) => source)
    .join("|"),
  "g",
);

/** The line without its ids. */
export function withoutCommits(line: string): string {
  return line.replaceAll(COMMITS, "");
}

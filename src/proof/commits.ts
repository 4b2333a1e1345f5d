/** Ids of git's commits, by what stands around them: they follow from when the commits were made. */
const COMMITS = new RegExp(
  [
    /^(?:From|commit|parent) [0-9a-f]{40}\b/,
    // Lists of references: of a bundle, packed ones, and a remote's.
    /^[0-9a-f]{40}(?=[ \t](?:refs\/|HEAD\b))|^\^[0-9a-f]{40}$/,
    /^[ +U-]?[0-9a-f]{40}(?= \S+ \(.{1,80}\)$)/,
    // Go's list of what a program was built from, its versions, and reports of builds.
    /(?<=\bvcs\.revision=)[0-9a-f]{40}\b|(?<=\bv\d[\w.-]{0,20}[-.](?:20\d{12}|\u231a)-)[0-9a-f]{12}\b/,
    /(?<=\b(?:git|vcs|commit)(?:[._-]?(?:commit|revision|sha|hash|id|ref|head)){0,2}["']?\s?[:=]\s?["']?)[0-9a-f]{40}\b/,
    /^[0-9a-f]{40} [0-9a-f]{40}(?= .{1,200}> (?:\d{10}|\u231a))/,
    // `v1.4-12-g36f711183d15`, and as Python has it: `1.4.1.dev3+g36f711183`.
    /(?<=\d(?:[\w.~]{0,20})(?:-\d{1,5}-|\+(?:\d{1,5}\.)?)g)[0-9a-f]{7,40}(?![0-9a-f])/,
  ]
    .map(({ source }) => source)
    .join("|"),
  "gi",
);

/** The line without its ids; a clock in front of one is left to be judged. */
export function withoutCommits(line: string): string {
  return line.replaceAll(COMMITS, "");
}

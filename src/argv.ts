/** Commands as people read and paste them. Programs themselves get argv, and no shell is involved. */

/** An argv as a line for a shell. */
export function pasteable(argv: readonly string[]): string {
  return argv.map(shellWord).join(" ");
}

/** One word of a shell, in quotes where it needs them. */
export function shellWord(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}

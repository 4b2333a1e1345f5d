/** Words from outside (paths, packages, instructions) as Markdown and Mermaid that cannot become anything else. */

/** Plain text in a line or a cell of a table. */
export function text(words: string): string {
  return oneLine(words)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll(/[\\`*_{}[\]|~#@]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** A code span, also in a cell of a table, where a bar would end the cell even in code. */
export function code(words: string): string {
  return `\`${oneLine(words).replaceAll("`", "'").replaceAll("|", "\\|")}\``;
}

/** Text inside the quotes of a Mermaid node. Mermaid reads `#…;` as a character, and GitHub shows HTML in labels: of the
 *  signs that could begin either, or end the quotes, the number is written. Source: Mermaid docs, "Special characters that
 *  break syntax". */
export function label(words: string, length = 80): string {
  const plain = oneLine(words);
  const short = plain.length > length ? `${plain.slice(0, length)}…` : plain;
  return short.replaceAll(/[^\w .,:/=+…–-]/gu, (sign) => `#${sign.codePointAt(0)};`);
}

/** Text without what would steer a terminal or begin another line. */
export function oneLine(words: string): string {
  // eslint-disable-next-line no-control-regex -- these are what must go
  return words.replaceAll(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]+/g, " ").trim();
}

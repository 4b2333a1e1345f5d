/** Words from outside (paths, packages, instructions) as Markdown and Mermaid that cannot become anything else. */
import { oneLine } from "./proof/phrases.ts";

/** Plain text in a line or a cell of a table. */
export function text(words: string): string {
  return oneLine(words)
    .trim()
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll(/[\\`*_{}[\]|~#@]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** Sentences of this program, whose own code spans stay; nothing in them becomes HTML. */
export function prose(words: string): string {
  return words.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** A code span in a line. */
export function code(words: string): string {
  return `\`${oneLine(words).trim().replaceAll("`", "'")}\``;
}

/** A code span in a cell of a table, where a bar would end the cell even in code. */
export function codeCell(words: string): string {
  return code(words).replaceAll("|", "\\|");
}

/** A code block that nothing in it can end. */
export function fence(language: string, lines: readonly string[]): string[] {
  return [`\`\`\`\`${language}`, ...lines.map((line) => line.replaceAll("````", "'''")), "````", ""];
}

/** Text inside the quotes of a Mermaid node. Mermaid reads `#…;` as a character, and GitHub shows HTML in labels: of the
 *  signs that could begin either, or end the quotes, the number is written. Source: Mermaid docs, "Special characters that
 *  break syntax". */
export function label(words: string, length = 80): string {
  const plain = oneLine(words).trim();
  const short = plain.length > length ? `${plain.slice(0, length)}…` : plain;
  return short.replaceAll(/[^\w .,:/=+…–-]/gu, (sign) => `#${sign.codePointAt(0)};`);
}

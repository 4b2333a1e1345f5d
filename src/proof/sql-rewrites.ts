/** SQL that stands in a RUN, written so that it asks neither the clock nor dice. */
import type { Edits } from "./remedy.ts";
import { at, quotesAt } from "./shell-text.ts";

/** What asks the clock whenever the server writes a row: the default of a column, and a trigger. */
const LASTING = /\bDEFAULT\s*\(?\s*$|\bON\s+UPDATE\s*$|\bCREATE\s+TRIGGER\b(?:(?!\bEND\b)[^])*$/i;

/** The clock and the dice of SQL that stands in the instruction. */
export function sqliteNow(source: string): Edits {
  const replace: { from: string; to: string }[] = [];
  for (const { 0: piece, index } of source.matchAll(
    /\bCURRENT_TIMESTAMP\b|\b(?:datetime|date|time|julianday|unixepoch)\(\s*(?:'now'|"now")?\s*(?:,[^()]*)?\)/gi,
  )) {
    if (LASTING.test(source.slice(0, index))) continue;
    const quotes = quotesAt(source, index);
    const quote = quotes === "'" ? '"' : "'";
    const fixed = `${quote}2020-01-01 00:00:00${quote}`;
    replace.push(at(source, index, piece, /^CURRENT/i.test(piece) ? fixed : piece.replace(/\(.*/, `(${fixed})`)));
  }
  for (const { 0: piece, 1: format = "", index } of source.matchAll(/\b(strftime\([^(),]*,\s*)['"]now['"]/gi)) {
    const quote = quotesAt(source, index) === "'" ? '"' : "'";
    replace.push(at(source, index, piece, `${format}${quote}2020-01-01 00:00:00${quote}`));
  }
  for (const { 0: piece, index } of source.matchAll(/\brandom\(\)/gi))
    if (!LASTING.test(source.slice(0, index))) replace.push(at(source, index, piece, "1"));
  for (const { 0: piece, 1: bytes = "1", index } of source.matchAll(/\brandomblob\(\s*(\d+)\s*\)/gi))
    replace.push(at(source, index, piece, `zeroblob(${bytes})`));
  return { replace };
}

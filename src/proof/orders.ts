/** Lists in an order that is another one in each build, from the text of the RUN that makes them: sorted, or shuffled in one way. */
import type { Edits } from "./remedy.ts";
import { at, commands, SORTED } from "./shell-text.ts";

interface Piece {
  from: string;
  to: string;
}

/** What shuffles lines throws the same dice in each build. */
export function shuffled(source: string): Piece[] {
  const replace: Piece[] = [];
  for (const { from, text } of commands(source, /shuf/))
    if (!text.includes("random-source"))
      replace.push(at(source, from, text, text.replace("shuf", "shuf --random-source=/dev/zero")));
  for (const { from, text } of commands(source, /sort/))
    if (/\s(?:-\w*R|--random-sort|--sort=random)/.test(text) && !text.includes("random-source"))
      replace.push(at(source, from, text, text.replace("sort", "sort --random-source=/dev/zero")));
  return replace;
}

/** Folders are listed in the order of their names, and what ran beside each other runs one after the other. */
export function inOrder(source: string): Edits & { replace: Piece[] } {
  const replace: Piece[] = [];
  for (const { from, text } of commands(source, /find|ls/)) {
    if (/\s-printf\s.*%(?:[TAC].|[acti])/.test(text)) continue;
    const unsorted = text.startsWith("ls")
      ? /\s-\w*[Uft]|--sort=(?:none|time)/.test(text)
      : !/\s-(?:exec|delete|ok)/.test(text);
    // Nobody reads it, as where only its time is taken.
    const unread = /^\s*(?:1?|&)>\s*\/dev\/null\b/.test(source.slice(from + text.length));
    if (!unsorted || unread || /^\s*\|\s*(?:LC_ALL=C )?sort/.test(source.slice(from + text.length))) continue;
    replace.push(at(source, from, text, `${text} ${SORTED}${text.includes("-print0") ? " -z" : ""}`));
  }
  for (const { from, text } of commands(source, /make|ninja|gmake/))
    replace.push(
      at(
        source,
        from,
        text,
        text.replaceAll(/\s(?:-j|--jobs=?)\s*(?:\d+|"?\$\(nproc\)"?|"?`nproc`"?)?(?=\s|$)/g, " -j1"),
      ),
    );
  for (const { from, text } of commands(source, /xargs/))
    replace.push(at(source, from, text, text.replaceAll(/\s(?:-P\s*|--max-procs=)(?:\d+|"?\$\(nproc\)"?)/g, " -P1")));
  for (const { 0: piece, 1: end = "", index } of source.matchAll(/(?<![&>|])&(\s*(?:\\\n\s*)?done)\b/g))
    replace.push(at(source, index, piece, `;${end}`));
  return { replace };
}

/** tar sorts what it finds in folders, and takes names of a list as they come. */
export function listedForTar(source: string): Edits {
  const listed = commands(source, /tar/).some(({ text }) => /\s(?:-\w*T|--files-from)\b/.test(text));
  const piped = /\bxargs\b[^;&|\n]*\btar\b/.test(source);
  const replace = listed || piped ? [...shuffled(source), ...inOrder(source).replace] : [];
  return replace.length > 0 ? { replace } : {};
}

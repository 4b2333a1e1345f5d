/** Where the commands of a RUN end, as a shell sees it: what is added behind a comment, an `exit`, an `exec` or a command in the
 *  background would not run, or not in time. */

/** A text in two pieces, between which commands can be put. */
export interface End {
  before: string;
  /** What joins a command to what stands before it. */
  joint: "&&" | ";" | "& wait &&";
  /** What stays behind it: ` # the server`, `; exit 0`. */
  behind: string;
}

/** `mask`: the text with all that is quoted made blank, sign by sign. */
export function endOf(text: string, mask: string): End {
  const comment = mask.search(/\s#/);
  const [live, dead] = comment < 0 ? [mask, ""] : [mask.slice(0, comment), text.slice(comment)];
  const [ending = "", operator = ""] =
    /\s*(;|&&)[\s\\]*exit(?:\s+\d+)?[\s;]*$/.exec(live) ?? /\s*(?<!&)(&)\s*$/.exec(live) ?? [];
  const at = live.length - ending.length;
  if (operator === "&") return { before: text.slice(0, at), joint: "& wait &&", behind: dead };
  const joint = operator === ";" ? ";" : "&&";
  return { before: text.slice(0, at), joint, behind: text.slice(at, live.length) + dead };
}

/** A shell that becomes another program runs nothing behind it: the program is called instead. What only redirects stays. */
export function withoutExec(text: string, mask: string): string {
  const calls = [...mask.matchAll(/(?<=(?:^|[;&|\n({]|\s(?:then|do|else))[\s\\]*)exec[ \t]+(?=[^\s<>&\d-])/g)];
  return calls
    .toReversed()
    .reduce((all, { 0: word, index }) => all.slice(0, index) + all.slice(index + word.length), text);
}

/** A command that a stage triggers in the one that stands on it is mended like another: as a RUN with a flag of its own, which is put
 *  back when that is done. */

const FLAG = "--as-trigger";

/** `ONBUILD RUN …` as a RUN; each line stays where it is. */
export function asRuns(text: string): string {
  return text.replaceAll(/^[ \t]*ONBUILD[ \t]+RUN[ \t]/gim, `RUN ${FLAG} `);
}

/** The same back; an argument that was declared for one must be declared where it is triggered. */
export function asTriggers(text: string): string {
  return text.replaceAll(
    new RegExp(`(^ARG SOURCE_DATE_EPOCH\\r?\\n)?((?:^[ \\t]*#.*\\r?\\n)*)^RUN ${FLAG} `, "gm"),
    (_all, declared: string | undefined, comments: string) =>
      `${declared === undefined ? "" : `ONBUILD ${declared}`}${comments}ONBUILD RUN `,
  );
}

/** Times in texts that lie in an archive, written anew in them: it is unpacked and packed again, in the order that it had. */
import { shellWord } from "../argv.ts";
import type { Evidence } from "./evidence.ts";
import { isDuration } from "./durations.ts";
import { formOf, isTime, timed } from "./time-edits.ts";

/** A call of Python, by the name under which it is called. */
export const PYTHON = /(?<![\w./-])((?:[\w.-]*\/[\w./-]*)?python[\d.]*)(?=\s)/;

/** What unpacks and packs what a reader has seen around the archive. */
const PACKERS: Readonly<Record<string, string>> = { gzip: "gzip -9n", xz: "xz", bzip2: "bzip2", zstd: "zstd -q" };

/** Takes the path, and of each text its name, the form of a time and the time. The zip keeps what it says of its entries, but for
 *  their times. */
const ZIP_AGAIN = [
  "import re, sys, zipfile",
  "path, *edits = sys.argv[1:]",
  "with zipfile.ZipFile(path) as old: parts = [(each, old.read(each)) for each in old.infolist()]",
  'with zipfile.ZipFile(path, "w") as new:',
  "  for each, data in parts:",
  "    for name, form, time in zip(*[iter(edits)] * 3):",
  "      if name == each.filename: data = re.sub(form.encode(), time.encode(), data)",
  "    entry = zipfile.ZipInfo(each.filename)",
  "    entry.compress_type, entry.external_attr = each.compress_type, each.external_attr",
  "    new.writestr(entry, data)",
].join("\n");

/** Undefined where more than times in texts differs, or nothing is there that packs it again. `names`: words of a shell. */
export function packedAnew(
  source: string,
  names: readonly string[],
  evidences: readonly (Evidence | undefined)[],
): string | undefined {
  const commands = evidences.map((evidence, index) => {
    const { members = [], seen = [] } = evidence ?? {};
    const name = names[index] ?? "";
    // A report is input: nothing but a time becomes a part of a command, and no name leads out of the folder.
    const known = members.every(
      ({ name, times }) =>
        /^\P{Cc}+$/u.test(name) && !`/${name}/`.includes("/../") && times.length > 0 && times.every(isTime),
    );
    if (members.length === 0 || !known || !/^a (?:time|duration) in text$/.test(seen.at(-1) ?? "")) return undefined;
    if (seen.length === 2 && seen[0] === "zip") return zipped(source, name, members);
    if (seen.at(-2) !== "tar" || seen.length > 3) return undefined;
    const packer = seen.length === 2 ? "cat" : PACKERS[seen[0] ?? ""];
    return packer === undefined ? undefined : tarred(packer, name, members);
  });
  const all = commands.length === names.length && commands.every((command) => command !== undefined);
  return all && commands.length > 0 ? commands.join(" && ") : undefined;
}

type Members = NonNullable<Evidence["members"]>;

function tarred(packer: string, file: string, members: Members): string {
  const edits = members.map(({ name, times }) => {
    const expressions = times.map((time) => `-e ${shellWord(timed(formOf(time), time))}`).join(" ");
    return `sed -i -E ${expressions} ${shellWord(`./${name}`)}`;
  });
  const pack =
    "tar --mtime=@0 --owner=0 --group=0 --numeric-owner --no-recursion --verbatim-files-from -c -T /tmp/anew.list";
  return [
    "(mkdir /tmp/anew && cd /tmp/anew",
    `tar -tf ${file} > /tmp/anew.list && tar -xf ${file}`,
    ...edits,
    `${pack} | ${packer} > ${file} && rm -rf /tmp/anew /tmp/anew.list)`,
  ].join(" && ");
}

function zipped(source: string, file: string, members: Members): string | undefined {
  const python = PYTHON.exec(source)?.[1];
  if (members.some(({ times }) => times.some(isDuration))) return undefined;
  const edits = members.flatMap(({ name, times }) => times.flatMap((time) => [name, formOf(time), time]));
  return python === undefined
    ? undefined
    : [python, "-c", shellWord(`exec(${JSON.stringify(ZIP_AGAIN)})`), file, ...edits.map(shellWord)].join(" ");
}

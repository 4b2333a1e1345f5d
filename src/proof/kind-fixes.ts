/** Fixes for what is not the content of a file: permissions, owners, links, marks of removal, capabilities; and lines in another order. */
import { shellWord } from "../argv.ts";
import type { Difference } from "./differences.ts";
import { NAMED, shellNames } from "./path-words.ts";
import type { Edits, Fix } from "./remedy.ts";
import type { Touched } from "./tailor.ts";
import { formOf, isTime, timed as timeEdit } from "./time-edits.ts";

/** Permissions and owners are set to what one of the builds has; lines are sorted. */
export function byKind(rule: string, source: string, touched: readonly Touched[]): Fix | undefined {
  const set = (kind: "mode" | "owner", command: (pair: readonly [string, string]) => string) => {
    const commands = new Map<string, string[]>();
    for (const { difference } of touched) {
      const pair = difference.values[kind];
      if (pair) commands.set(command(pair), [...(commands.get(command(pair)) ?? []), shellWord(`/${difference.path}`)]);
    }
    return [...commands].map(([name, paths]) => `${name} ${paths.slice(0, NAMED).join(" ")}`).join(" && ");
  };
  if (rule === "metadata/mode") return { run: set("mode", (modes) => `chmod ${stricter(modes)}`) };
  if (rule === "metadata/owner")
    return { run: set("owner", ([owner]) => `chown -h ${/^\d+:\d+/.exec(owner)?.[0] ?? "0:0"}`) };
  if (rule === "metadata/kind" && touched.every(({ difference }) => linkOrCopy(difference)))
    return {
      run: `for file in ${shellNames(touched).join(" ")}; do (cp -p "$file" "$file~" && mv "$file~" "$file"); done`,
    };
  if (rule === "metadata/whiteout") return whiteouts(touched);
  if (rule === "metadata/xattr") return capabilities(source, touched);
  const lines = touched.every(({ evidence }) => evidence?.seen.at(-1)?.startsWith("the same lines") === true);
  if (rule !== "general/order" || !lines) return undefined;
  const names = shellNames(touched).join(" ");
  const times = touched.flatMap(({ evidence }) => evidence?.times ?? []);
  // A report is input: nothing but a time becomes a part of a command.
  const unknown = touched.some(({ evidence }) => evidence?.seen.at(-1)?.includes("times") && !evidence.times);
  if (unknown || !times.every(isTime)) return undefined;
  const timed = times.map((time) => `-e ${shellWord(timeEdit(formOf(time), time))}`).join(" ");
  const sorted = `for file in ${names}; do LC_ALL=C sort -o "$file" "$file"; done`;
  return { run: timed === "" ? sorted : `sed -i -E ${timed} ${names} && ${sorted}` };
}

/** What the RUN gives in one of the builds it gives in both, when it says what; else neither has it: cp takes no attributes along. */
function capabilities(source: string, touched: readonly Touched[]): Fix | undefined {
  const given = [
    ...new Set(
      [...source.matchAll(/\bsetcap\s+(?:-q\s+)?(?:"([\w,+=]+)"|'([\w,+=]+)'|([\w,+=]+))\s/g)].map(([, ...forms]) =>
        forms.join(""),
      ),
    ),
  ];
  const names = shellNames(touched);
  if (given.length === 1) return { run: names.map((name) => `setcap ${given[0] ?? ""} ${name}`).join(" && ") };
  if (touched.some(({ difference }) => difference.directory)) return undefined;
  return {
    run: `for file in ${names.join(" ")}; do (cp -p "$file" "$file~" && mv "$file~" "$file"); done`,
    text: "# where the server needs the capability, give it in every build: setcap NAME+ep FILE",
  };
}

/** One build has a second name of a file where the other has a copy of it. */
function linkOrCopy({ values }: Difference): boolean {
  return values.kind?.toSorted().join() === "file,hard link";
}

/** What one of the builds removed is removed in both. `.wh..wh..opq` names no file. */
function whiteouts(touched: readonly Touched[]): Edits | undefined {
  const names = touched.map(({ difference }) => `/${difference.path}`.replace(/\/\.wh\.([^/]+)$/, "/$1"));
  if (names.some((name) => name.endsWith("/.wh..opq"))) return undefined;
  return { run: `rm -rf ${names.slice(0, NAMED).map(shellWord).join(" ")}` };
}

function stricter(modes: readonly [string, string]): string {
  const [one, other] = modes.map((mode) => parseInt(mode, 8)) as [number, number];
  return (one & other & 0o777 ? (one & other & 0o777) | (one & 0o7000) : one).toString(8).padStart(3, "0");
}

/** What outlives every run, in a volume on the target: which release is where, which were proven, what happened. */
import { CheckFailed } from "../../errors.ts";
import { pinned } from "../../image/reference.ts";
import type { Color, Proven, Release } from "../driver.ts";

const JOURNAL_LINES = 100;
const HISTORY_LENGTH = 10;
/** Exit code of WRITE_SCRIPT when HAProxy does not accept the configuration. */
export const BAD_CONFIG = 3;

export interface TargetRecord {
  version: number;
  /** Null until a release has served; then the map says which color does. */
  live: Color | null;
  colors: Partial<Record<Color, Release>>;
  history: Proven[];
  /** Images that this environment has started and that the engine may still hold: `repository@digest`. */
  images: string[];
  /** `time event`, oldest first. */
  journal: string[];
}

/** The files by name, undefined where there is none yet. */
export type Files = Partial<Record<FileName, string>>;
export type FileName = "state.map" | "record.json" | "haproxy.cfg" | "servers.state";

export const EMPTY_RECORD: TargetRecord = { version: 1, live: null, colors: {}, history: [], images: [], journal: [] };
/** HAProxy wants at least the format's version in it. */
export const EMPTY_SERVERS_STATE = "1\n";

export function parseRecord(text: string | undefined): TargetRecord {
  if (text === undefined) return EMPTY_RECORD;
  const record = JSON.parse(text) as Omit<TargetRecord, "images"> & Partial<TargetRecord>;
  // Records that were written before images were counted have no list of them.
  if (record.version === 1) return { ...record, images: record.images ?? [] };
  throw new CheckFailed({
    code: "record-version",
    message: `The target's record has version ${String(record.version)}; this release knows version 1.`,
    remedy: "Deploy with the newer release of immutable-servers that wrote it.",
  });
}

export function recordText(record: TargetRecord): string {
  const kept = {
    ...record,
    history: record.history.slice(-HISTORY_LENGTH),
    journal: record.journal.slice(-JOURNAL_LINES),
  };
  return `${JSON.stringify(kept, null, 1)}\n`;
}

/** Images that no way back leads to any more: they can go, or the host's disk fills with releases. */
export function retiredImages({ images, history, colors }: TargetRecord): string[] {
  const kept = new Set([...history.slice(-HISTORY_LENGTH), ...Object.values(colors)].map(pinned));
  return images.filter((image) => !kept.has(image));
}

/** Files are written whole or not at all, in the order given: each is synced before it takes its place, its folder
 *  after. A new configuration is tried by HAProxy first, with the files before it in place. */
export const WRITE_SCRIPT = `set -e
cd "$1"
files=
while IFS= read -r line; do
  case $line in
    =*) file=\${line#=}; files="$files $file"; : > "$file.new" ;;
    *) printf '%s\\n' "\${line#?}" >> "$file.new" ;;
  esac
done
for file in $files; do
  if [ "$file" = haproxy.cfg ]; then haproxy -c -f haproxy.cfg.new >&2 || { rm -f haproxy.cfg.new; exit ${BAD_CONFIG}; }; fi
  sync "$file.new"
  mv "$file.new" "$file"
  sync .
done`;

/** Standard input of WRITE_SCRIPT: `=name`, then the lines of the file, each behind a space. */
export function writeInput(files: Files): string {
  return Object.entries(files)
    .map(
      ([name, text]) =>
        `=${name}\n${text
          .replace(/\n$/, "")
          .split("\n")
          .map((line) => ` ${line}\n`)
          .join("")}`,
    )
    .join("");
}

/** Prints the files in the form of `writeInput`. */
export const READ_SCRIPT = `cd "$1" || exit 0
for file in state.map record.json haproxy.cfg; do
  if [ -e "$file" ]; then printf '=%s\\n' "$file"; while IFS= read -r line; do printf ' %s\\n' "$line"; done < "$file"; fi
done`;

export function parseFiles(output: string): Files {
  const files: Files = {};
  let current: FileName | undefined;
  for (const line of output.split("\n")) {
    if (line.startsWith("=")) {
      current = line.slice(1) as FileName;
      files[current] = "";
    } else if (current !== undefined && line.startsWith(" ")) {
      files[current] += `${line.slice(1)}\n`;
    }
  }
  return files;
}

/** Records of the Open Source Vulnerability format, and whether one applies to a version of a package. */
import type { Manager } from "./packages.ts";
import { compareVersions } from "./versions.ts";

/** The part of a record that is looked at here. Source: OSV schema 1.7. */
export interface OsvRecord {
  id: string;
  aliases?: string[];
  upstream?: string[];
  summary?: string;
  details?: string;
  withdrawn?: string;
  affected?: {
    package?: { ecosystem?: string; name?: string };
    versions?: string[];
    ranges?: { type?: string; events?: OsvEvent[] }[];
  }[];
}

interface OsvEvent {
  introduced?: string;
  fixed?: string;
  last_affected?: string;
}

type Compare = (one: string, other: string) => number;

/** os-release's ID → the ecosystem's name, and how much of VERSION_ID belongs to it. */
const ECOSYSTEMS: Record<string, (version: string, text: string) => string> = {
  debian: (version) => `Debian:${version.split(".")[0] ?? ""}`,
  ubuntu: (version, text) => `Ubuntu:${version}${/^VERSION=.*\bLTS\b/m.test(text) ? ":LTS" : ""}`,
  alpine: (version) => `Alpine:v${version.split(".").slice(0, 2).join(".")}`,
  almalinux: (version) => `AlmaLinux:${version.split(".")[0] ?? ""}`,
  rocky: (version) => `Rocky Linux:${version.split(".")[0] ?? ""}`,
  "opensuse-leap": (version) => `openSUSE:Leap ${version}`,
  wolfi: () => "Wolfi",
  chainguard: () => "Chainguard",
};

/** OSV's name for a distribution, `Debian:12`; undefined for one that it does not know by its release.
 *  Source: OSV schema, "Defined ecosystems"; os-release(5). */
export function ecosystemOf(osRelease: string): string | undefined {
  const field = (name: string) => new RegExp(`^${name}="?([^"\n]*)"?$`, "m").exec(osRelease)?.[1];
  const named = ECOSYSTEMS[field("ID") ?? ""];
  return named?.(field("VERSION_ID") ?? "", osRelease);
}

/** Records of a JSON list, of `{"vulns": […]}`, or one a line; undefined for anything else. */
export function osvRecords(text: string): OsvRecord[] | undefined {
  const whole = json(text);
  const listed = Array.isArray(whole) ? whole : (whole as { vulns?: unknown } | undefined)?.vulns;
  const lines = () =>
    whole === undefined
      ? text
          .split("\n")
          .filter((line) => line.trim() !== "")
          .map(json)
      : [whole];
  const records = Array.isArray(listed) ? listed : lines();
  return records.every(isRecord) ? records : undefined;
}

/** Source: OSV schema, "Evaluation". */
export function isAffected(
  record: OsvRecord,
  { name, version, ecosystem }: { name: string; version: string; ecosystem: string },
): boolean {
  if (record.withdrawn !== undefined) return false;
  const compare: Compare = (one, other) => compareVersions(managerOf(ecosystem), one, other);
  return (record.affected ?? []).some(({ package: of, versions = [], ranges = [] }) => {
    if (of?.name !== name || of.ecosystem !== ecosystem) return false;
    if (versions.includes(version)) return true;
    return ranges.some(({ type, events = [] }) => type === "ECOSYSTEM" && isWithin(events, version, compare));
  });
}

/** Events in the order of their versions switch between affected and not. */
function isWithin(events: readonly OsvEvent[], version: string, compare: Compare): boolean {
  const order = (event: OsvEvent) => event.introduced ?? event.fixed ?? event.last_affected ?? "0";
  const sorted = events.toSorted((a, b) =>
    order(a) === "0" ? -1 : order(b) === "0" ? 1 : compare(order(a), order(b)),
  );
  let affected = false;
  for (const { introduced, fixed, last_affected: last } of sorted) {
    if (introduced !== undefined && (introduced === "0" || compare(version, introduced) >= 0)) affected = true;
    if (fixed !== undefined && compare(version, fixed) >= 0) affected = false;
    if (last !== undefined && compare(version, last) > 0) affected = false;
  }
  return affected;
}

function managerOf(ecosystem: string): Manager {
  if (/^(Debian|Ubuntu)/.test(ecosystem)) return "dpkg";
  return /^(Alpine|Wolfi|Chainguard)/.test(ecosystem) ? "apk" : "rpm";
}

function isRecord(value: unknown): value is OsvRecord {
  return typeof value === "object" && value !== null && "id" in value && typeof value.id === "string";
}

function json(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

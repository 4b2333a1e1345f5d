/** The package report for a log, a job summary and a program. */
import { codeCell, text } from "./markdown.ts";
import { changesInWords, type PackageChange } from "./image/packages.ts";
import type { PackageReport } from "./packages.ts";
import type { Advisory } from "./advisories.ts";

/** Lines of a log, rows of a summary; the JSON holds more, since an output may have 1 MiB. */
const SHOWN = 100;
const WHOLE = 1000;

/** What changed, for a log: `openssl 3.0.16-1~deb12u1 → 3.0.17-1~deb12u2, closes CVE-2026-1234`. */
export function packageLines({ stage, changes, advisories }: PackageReport): string[] {
  const lines = changes.slice(0, SHOWN).map((change) => {
    const closed = advisories.filter(({ packages }) => packages.includes(change.source)).map(nameOf);
    return `  ${change.name} ${moved(change)}${closed.length === 0 ? "" : `, closes ${closed.join(", ")}`}`;
  });
  const more = changes.length - lines.length;
  return [`${stage}: ${changesInWords(changes)}`, ...lines, ...(more > 0 ? [`  and ${more} more`] : [])];
}

/** The same as Markdown: a table of packages, one of advisories. */
export function packageSummary({ changes, advisories }: PackageReport): string {
  if (changes.length === 0) return "No package changed.\n";
  const rows = changes.slice(0, SHOWN).map(({ name, manager, from, to }) => {
    return `| ${codeCell(name)} | ${from === undefined ? "–" : codeCell(from)} | ${to === undefined ? "–" : codeCell(to)} | ${manager} |`;
  });
  const more = changes.length - rows.length;
  const closed = advisories.slice(0, SHOWN).map((one) => {
    const from = one.from === "changelog" ? "named in the changelog" : text(one.summary ?? "");
    return `| ${text(nameOf(one))} | ${one.packages.map(codeCell).join(", ")} | ${from} |`;
  });
  return [
    `**Packages:** ${changesInWords(changes)}.`,
    "",
    "| package | from | to | by |",
    "|---|---|---|---|",
    ...rows,
    ...(more > 0 ? ["", `And ${more} more; the output \`packages\` has them.`] : []),
    ...(closed.length === 0
      ? []
      : [
          "",
          `**Advisories closed:** ${advisories.length}.`,
          "",
          "| advisory | packages | |",
          "|---|---|---|",
          ...closed,
        ]),
    "",
  ].join("\n");
}

/** The report in a size that fits an output. */
export function packagesJson(report: PackageReport): string {
  return JSON.stringify({
    ...report,
    changes: report.changes.slice(0, WHOLE),
    advisories: report.advisories.slice(0, WHOLE),
  });
}

/** By its CVE id, where it has one: that is what people look for. */
function nameOf({ id, aliases }: Advisory): string {
  const cves = aliases.filter((alias) => alias.startsWith("CVE-"));
  return id.startsWith("CVE-") || cves.length === 0 ? id : `${id} (${cves.join(", ")})`;
}

function moved({ from, to }: PackageChange): string {
  if (from === undefined) return `${to ?? ""} is new`;
  return to === undefined ? `${from} is gone` : `${from} → ${to}`;
}

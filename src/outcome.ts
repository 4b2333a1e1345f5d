/** Where a verdict goes: files for people and programs, and the failure of the step. */
import { join } from "node:path";
import type { Host } from "./host/host.ts";
import type { Digest } from "./image/reference.ts";
import { htmlReport } from "./proof/html.ts";
import { differentBuilds, type Verdict } from "./proof/report.ts";
import { wholeReportJson } from "./proof/report-json.ts";
import { sarif } from "./proof/sarif.ts";

/** Forms of the report, by the ends of their names. */
const FORMS = { html: htmlReport, json: wholeReportJson, sarif } as const;

export type ReportFiles = Partial<Record<keyof typeof FORMS, string>>;

/** Writes `verify-STAGE.html`, `.json` and `.sarif` into a folder, and says where; nothing without a folder. Values of
 *  `secrets` are blacked out. */
export async function writeReports(
  host: Host,
  found: Verdict,
  folder: string | undefined,
  secrets: readonly string[] = [],
): Promise<ReportFiles> {
  if (folder === undefined) return {};
  const verdict = without(found, secrets);
  const files: ReportFiles = {};
  for (const [form, written] of Object.entries(FORMS) as [keyof typeof FORMS, (verdict: Verdict) => string][]) {
    const path = join(folder, `verify-${verdict.stage.replaceAll(/\W+/g, "-")}.${form}`);
    await host.write(path, written(verdict));
    files[form] = path;
  }
  host.info(`The report for a browser: ${files.html}`);
  return files;
}

/** A build can have written a secret into its image. The longest first: one may be part of another. */
function without(verdict: Verdict, secrets: readonly string[]): Verdict {
  const values = secrets.filter((value) => value.trim() !== "").toSorted((one, other) => other.length - one.length);
  const masked = (text: string) => values.reduce((left, value) => left.replaceAll(value, "***"), text);
  return JSON.parse(
    JSON.stringify(verdict, (_key, value: unknown) => (typeof value === "string" ? masked(value) : value)),
  ) as Verdict;
}

/** The digest that may be published. Throws CheckFailed (different) when none may. */
export function publishable(host: Host, verdict: Verdict): Digest {
  const { stage } = verdict;
  if (verdict.verdict === "different") throw differentBuilds(verdict);
  host.info(
    verdict.verdict === "identical"
      ? `Two builds of ${stage} are identical: ${verdict.digest}`
      : `Two builds of ${stage} differ only in what verify.allow names; the first is the one to publish: ${verdict.digest}`,
  );
  return verdict.digest;
}

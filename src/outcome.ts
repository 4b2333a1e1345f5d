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

/** Writes `verify-STAGE.html`, `.json` and `.sarif` into a folder, and says where; nothing without a folder. */
export async function writeReports(host: Host, verdict: Verdict, folder: string | undefined): Promise<ReportFiles> {
  if (folder === undefined) return {};
  const files: ReportFiles = {};
  for (const [form, written] of Object.entries(FORMS) as [keyof typeof FORMS, (verdict: Verdict) => string][]) {
    const path = join(folder, `verify-${verdict.stage}.${form}`);
    await host.write(path, written(verdict));
    files[form] = path;
  }
  host.info(`The report for a browser: ${files.html}`);
  return files;
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

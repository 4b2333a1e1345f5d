/** fix: the remedies of a report as a patch to the Dockerfile, printed or written. */
import { createTwoFilesPatch } from "diff";
import { CheckFailed, InputError } from "./errors.ts";
import type { Host } from "./host/host.ts";
import { patched, type Patched } from "./proof/patch.ts";
import { reportSchema, type Report } from "./proof/report-json.ts";
import { cut, plural } from "./proof/phrases.ts";

/** A report as `verify` writes it. Throws InputError for anything else. */
export async function readReport(host: Host, path: string): Promise<Report> {
  const text = await host.read(path);
  const wrong = (seen: string, cause?: unknown) =>
    InputError.of({
      code: "report-unreadable",
      name: "input report",
      seen,
      accepted: "the JSON that `verify` writes: its output `report`, or verify-STAGE.json of its input `reports`",
      example: "--report verify-base.json",
      cause,
    });
  if (text === undefined) throw wrong(`${JSON.stringify(path)}, which is not there,`);
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch (cause) {
    throw wrong(`${JSON.stringify(path)}, which is not JSON,`, cause);
  }
  const report = reportSchema.safeParse(content);
  if (report.success) return report.data;
  const [issue] = report.error.issues;
  throw wrong(
    `${JSON.stringify(path)}, which has another shape (${issue?.path.join(".") ?? ""}: ${issue?.message ?? ""}),`,
    report.error,
  );
}

/** The patch, empty when there is nothing to do; with `write` the file is changed as well. `dockerfile` is the one file that
 *  may be: a report is input, and could name any. `leaveOut` like that of `patched`. Throws CheckFailed when there are causes and no fix can be written. */
export async function fix(
  host: Host,
  { report, dockerfile, write, leaveOut }: { report: Report; dockerfile: string; write: boolean; leaveOut: boolean },
): Promise<string> {
  if (report.causes.length === 0) {
    host.info(`${report.stage} is ${report.verdict}: there is nothing to fix.`);
    return "";
  }
  const text = await host.read(dockerfile);
  if (text === undefined) {
    throw InputError.of({
      code: "dockerfile-missing",
      name: `stages.${report.stage}.dockerfile`,
      seen: `${JSON.stringify(dockerfile)}, which is not there,`,
      accepted: "the Dockerfile that was built; `fix` runs at the root of the checkout",
      example: dockerfile,
    });
  }
  const result = patched(
    text,
    report.causes.filter(({ at }) => at === undefined || at.file === dockerfile),
    { leaveOut },
  );
  for (const line of told(result)) host.info(line);
  if (result.text === text) {
    throw new CheckFailed({
      code: "no-fix",
      message: `None of ${plural(report.causes.length, "remedy", "remedies")} can be written into ${dockerfile} by this program.`,
      remedy: "Do it by hand, as the lines above say.",
      at: { file: dockerfile },
    });
  }
  if (write) {
    await host.write(dockerfile, result.text);
    host.info(`${dockerfile} is changed. Look at it, commit it, and let both builds run again.`);
  }
  return createTwoFilesPatch(`a/${dockerfile}`, `b/${dockerfile}`, text, result.text).replace(/^=+\n/, "");
}

function told({ written, left }: Patched): string[] {
  const place = (line: number | undefined) => (line === undefined ? "" : ` at line ${line}`);
  return [
    ...written.map(({ title, at }) => `Written${place(at?.line)}: ${cut(title, 120)}`),
    ...left.flatMap(({ cause, because }) => [
      `By hand${place(cause.at?.line)}: ${cut(cause.title, 120)}, since ${because}`,
      ...cause.fix.split("\n").map((line) => `    ${cut(line, 300)}`),
    ]),
  ];
}

/** fix: the remedies of a report as a patch to the Dockerfile, printed or written. */
import { createTwoFilesPatch } from "diff";
import { CheckFailed, InputError } from "./errors.ts";
import type { Host } from "./host/host.ts";
import { patched, type Patched } from "./proof/patch.ts";
import { reportSchema, type Report } from "./proof/report-json.ts";
import { cut, plural } from "./proof/phrases.ts";
import { MOST_ROUNDS, proven, type Candidate, type Round } from "./proof/proven.ts";
import type { TriedBuilds } from "./tried.ts";

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

interface FixOptions {
  report: Report;
  /** The one file that may be changed: a report is input, and could name any. */
  dockerfile: string;
  write: boolean;
  /** As for `patched`. */
  leaveOut: boolean;
  /** Builds a Dockerfile twice, where a patch is to be proven before it is handed out. */
  tryOut?: ((text: string) => Promise<TriedBuilds>) | undefined;
}

/** The patch, empty when there is nothing to do; with `write` the file is changed as well. Throws CheckFailed when there are causes and
 *  no fix can be written, or none that was seen to work where it is tried: then nothing is changed. */
export async function fix(host: Host, options: FixOptions): Promise<string> {
  const { report, dockerfile, write, leaveOut, tryOut } = options;
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
  const patch: typeof patched = (before, causes, how) =>
    patched(
      before,
      causes.filter(({ at }) => at === undefined || at.file === dockerfile),
      how,
    );
  const rounds = tryOut
    ? await proven(text, report.causes, { patch, leaveOut, tryOut: telling(host, dockerfile, tryOut) })
    : [];
  const last = rounds.at(-1);
  const result = last ?? patch(text, report.causes, { leaveOut });
  if (!last) for (const line of told(result)) host.info(line);
  if (result.text === text) {
    throw new CheckFailed({
      code: "no-fix",
      message: `None of ${plural(report.causes.length, "remedy", "remedies")} can be written into ${dockerfile} by this program.`,
      remedy: "Do it by hand, as the lines above say.",
      at: { file: dockerfile },
    });
  }
  const written = (after: string) =>
    createTwoFilesPatch(`a/${dockerfile}`, `b/${dockerfile}`, text, after).replace(/^=+\n/, "");
  if (last && last.tried.result !== "equal") throw unproven(host, { rounds, dockerfile, written });
  if (write) {
    await host.write(dockerfile, result.text);
    host.info(`${dockerfile} is changed. Look at it, commit it, and let both builds run again.`);
  }
  return written(result.text);
}

/** Says what each round does, and what came of it. */
function telling(host: Host, dockerfile: string, tryOut: (text: string) => Promise<TriedBuilds>) {
  return async (candidate: Candidate): Promise<TriedBuilds> => {
    const { round, leaveOut, text } = candidate;
    const what = leaveOut ? "what differs left out" : "the fixes";
    host.info(`Round ${round} of at most ${MOST_ROUNDS}: ${dockerfile} with ${what}, built twice`);
    for (const line of told(candidate)) host.info(line);
    const tried = await tryOut(text);
    host.info(tried.result === "does not build" ? `${tried.said} It is taken back.` : tried.said);
    return tried;
  };
}

/** The patch that came nearest is shown, and not put out: nobody's pipe shall apply it. */
function unproven(
  host: Host,
  of: { rounds: readonly Round<TriedBuilds>[]; dockerfile: string; written: (text: string) => string },
): CheckFailed {
  const { rounds, dockerfile, written } = of;
  const nearest = rounds.findLast(({ tried }) => tried.result === "differs");
  const { said, remedy } = (nearest ?? rounds[0])?.tried ?? { said: "", remedy: "" };
  if (nearest) host.info(`The patch that came nearest:\n${written(nearest.text)}`);
  return new CheckFailed({
    code: "fix-unproven",
    message: `${plural(rounds.length, "round")} gave no patch with which two builds are equal. ${said}`,
    remedy: `Nothing was written. ${nearest ? "The patch above is a start; the rest is to be done by hand. " : ""}${remedy}`,
    at: { file: dockerfile },
  });
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

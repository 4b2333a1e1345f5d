/** Two builds of a stage with another Dockerfile than its own, compared: nothing of the project changes, and nothing is pushed. */
import { posix } from "node:path";
import { build } from "./build.ts";
import { CheckFailed } from "./errors.ts";
import type { Host } from "./host/host.ts";
import type { Digest } from "./image/reference.ts";
import type { Stage } from "./image/stages.ts";
import { prepareStage } from "./plan.ts";
import type { Tried } from "./proof/proven.ts";
import { advice, sentence } from "./proof/report.ts";
import { reportSchema, wholeReportJson } from "./proof/report-json.ts";
import { plural } from "./proof/phrases.ts";
import { stageNamed, type Settings } from "./settings.ts";
import { comparisonOf, verify, type Verdict } from "./verify.ts";

/** Clocks in whole seconds, and zip's in pairs of them, must not be equal by chance. */
const APART_MS = 2000;

/** What became of it, in a sentence; `remedy`: what is known to do about it, empty when there is nothing to do. */
export type TriedBuilds = Tried & { said: string; remedy: string };

/** Builds twice, one after the other and without a cache, each on its own BuildKit as the settings say. */
export async function triedOut(
  host: Host,
  settings: Settings,
  of: { stage: Stage; parent: Digest | undefined; secrets: Record<string, string>; text: string },
): Promise<TriedBuilds> {
  const { stage, parent, secrets, text } = of;
  const { dockerfile } = stageNamed(settings, stage);
  const file = await beside(host, dockerfile, text);
  // Under its own name, so that all that is told of it speaks of the project's file. What still differs is told by whoever asked.
  const world: Host = {
    ...host,
    cache: undefined,
    read: (path) => (path === dockerfile ? Promise.resolve(text) : host.read(path)),
    error: () => undefined,
  };
  const folder = await host.temporaryFolder();
  const layouts = [`${folder}/first`, `${folder}/second`] as const;
  try {
    const prepared = await prepareStage(world, settings, stage);
    const once = (checking: boolean, layout: string) =>
      build(world, settings, {
        ...{ stage, parent, prepared, secrets, dockerfile: file, refresh: true, dryRun: false },
        checking,
        layout,
      });
    const first = await once(false, layouts[0]);
    await world.sleep(APART_MS);
    const second = await once(true, layouts[1]);
    if (!first || !second) throw new Error("a build that is no dry run has an image");
    const [one, other] = layouts.map((path) => ({ transport: "oci" as const, path, which: undefined }));
    const same = first.digest === second.digest;
    const verdict = await verify(world, {
      ...comparisonOf(settings, prepared.settings),
      // What diffoscope sees beside a cause changes no fix.
      diffoscope: false,
      first: same || !one ? first.digest : one,
      second: same || !other ? second.digest : other,
      firstWorker: first.worker,
      secondWorker: second.worker,
      records: [first.record, second.record],
    });
    return told(verdict);
  } catch (error) {
    if (!(error instanceof CheckFailed) || error.code !== "instruction-failed") throw error;
    const { message, remedy, at } = error;
    const said = `The patched Dockerfile does not build: ${at ? `${at.file}:${at.line ?? "?"}: ` : ""}${message}`;
    return { result: "does not build", said, remedy };
  } finally {
    await host.run(["rm", "-rf", folder], { cleanup: true });
  }
}

/** A file of the same name in a folder of its own, with the ignore file that goes by that name. */
async function beside(host: Host, dockerfile: string, text: string): Promise<string> {
  const file = posix.join(await host.temporaryFolder(), posix.basename(dockerfile));
  await host.write(file, text);
  const ignore = await host.read(`${dockerfile}.dockerignore`);
  if (ignore !== undefined) await host.write(`${file}.dockerignore`, ignore);
  return file;
}

function told(verdict: Verdict): TriedBuilds {
  if (verdict.verdict !== "different") {
    const how = verdict.verdict === "identical" ? "are equal" : "differ only in what verify.allow names";
    return { result: "equal", said: `Two builds of the patched Dockerfile ${how}: ${verdict.digest}`, remedy: "" };
  }
  const { causes } = reportSchema.parse(JSON.parse(wholeReportJson(verdict)));
  const [main, ...others] = verdict.causes;
  const what = main ? sentence(main) : "Neither their layers nor their settings say in what.";
  const more = others.length === 0 ? "" : ` ${plural(others.length, "more cause")} beside it.`;
  return {
    result: "differs",
    causes,
    said: `Two builds of the patched Dockerfile still differ (lines are the patched file's). ${what}${more}`,
    remedy: main ? advice(main) : "",
  };
}

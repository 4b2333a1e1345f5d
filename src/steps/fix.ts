/** The remedies of a report, written: a verb of the command line, for whoever stands before the Dockerfile. */
import { InputError } from "../errors.ts";
import { fix, readReport } from "../fix.ts";
import type { Host } from "../host/host.ts";
import { reportSchema, wholeReportJson, type Report } from "../proof/report-json.ts";
import { login } from "../registry.ts";
import { readBuildSecrets, readSettings, stageNamed, type Settings } from "../settings.ts";
import type { TriedBuilds } from "../tried.ts";
import { comparisonOf, verify } from "../verify.ts";
import { onePlatform, parentDigest, STAGE_INPUTS } from "./stage.ts";
import { digestInput, flag, REGISTRY_INPUTS, type Step } from "./step.ts";

export const FIX: Step = {
  name: "fix",
  title: "Fix a stage",
  description:
    "Prints what makes two builds of a stage equal, as a patch to its Dockerfile; --prove tries it first, --write changes the file.",
  icon: "tool",
  color: "green",
  inputs: [
    ...STAGE_INPUTS,
    "report",
    "first",
    "second",
    "prove",
    "write",
    "leave-out",
    "parent",
    "builder",
    "rebuilder",
    "secrets",
    ...REGISTRY_INPUTS,
  ],
  required: [],
  defaults: {},
  outputs: { patch: "The patch, for `git apply` or `patch -p1`; empty when there is nothing to fix." },
  run: async (host) => {
    const path = host.input("report");
    const given = path === undefined ? undefined : await readReport(host, path);
    const settings = await readSettings(host);
    const stage = host.input("stage") ?? given?.stage;
    const { dockerfile, stage: name } = stageNamed(settings, stage);
    const report = given ?? (await compared(host, settings, stage));
    const tryOut = flag(host, "prove") && report.causes.length > 0 ? await tryingOut(host, settings, name) : undefined;
    const [write, leaveOut] = [flag(host, "write"), flag(host, "leave-out")];
    host.output("patch", await fix(host, { report, dockerfile, write, leaveOut, tryOut }));
  },
};

/** Two builds of a Dockerfile in place of the stage's own, on the parent that the stage has now. */
async function tryingOut(
  host: Host,
  settings: Settings,
  stage: string,
): Promise<(text: string) => Promise<TriedBuilds>> {
  onePlatform(host, settings);
  const { triedOut } = await import("../tried.ts");
  await login(host, settings.repository);
  const secrets = readBuildSecrets(host, settings, stage);
  const parent = await parentDigest(host, settings, stage);
  return (text) => triedOut(host, settings, { stage, parent, secrets, text });
}

/** A report of two builds that are in the registry. */
async function compared(host: Host, settings: Settings, name: string | undefined): Promise<Report> {
  const stage = stageNamed(settings, name);
  const [first, second] = [digestInput(host, "first"), digestInput(host, "second")];
  if (first === undefined || second === undefined) {
    throw InputError.of({
      code: "input-missing",
      name: "input report",
      seen: "nothing",
      accepted: "a report that `verify` wrote, or the digests of two builds as `first` and `second`",
      example: "--report verify-base.json",
    });
  }
  await login(host, settings.repository);
  const quiet: Host = { ...host, error: () => undefined };
  // What diffoscope sees beside a cause changes no fix.
  const verdict = await verify(quiet, { ...comparisonOf(settings, stage), diffoscope: false, first, second });
  return reportSchema.parse(JSON.parse(wholeReportJson(verdict)));
}

/** The step verify: two builds, or any two images, compared. */
import { withGuilt } from "../bisect.ts";
import { InputError } from "../errors.ts";
import { parseRecord } from "../honesty.ts";
import type { Host } from "../host/host.ts";
import { parsePinned } from "../image/reference.ts";
import { isSource, parseSource } from "../image/sources.ts";
import { publishable, writeReports } from "../outcome.ts";
import { prepareStage } from "../plan.ts";
import { login } from "../registry.ts";
import { readLevel, reverify, verifyPublished } from "../reverify.ts";
import { readBuildSecrets } from "../settings.ts";
import { comparisonOf, reportJson, verify, verifySummary, type Verdict, type VerifyOptions } from "../verify.ts";
import { STAGE_INPUTS, onePlatform, openStage, parentDigest } from "./stage.ts";
import { digestInput, flag, REGISTRY_INPUTS, requiredDigest, type Step } from "./step.ts";

export const verifyStep: Step = {
  name: "verify",
  title: "Verify two builds",
  description: "Compares two independent builds of a stage, or any two images, and says which layers and paths differ.",
  icon: "check-circle",
  color: "green",
  inputs: [
    ...STAGE_INPUTS,
    "first",
    "second",
    "first-worker",
    "second-worker",
    "dockerfile",
    "target",
    "reports",
    "first-record",
    "second-record",
    "parent",
    "level",
    "diffoscope",
    "rebuilder",
    "secrets",
    "rebuild",
    "published",
    "clone",
    "keep",
    ...REGISTRY_INPUTS,
  ],
  required: [],
  defaults: {},
  outputs: {
    verdict:
      "`identical`, `allowed` (every difference is one that `verify.allow` names) or `different`, with which the step fails.",
    digest: "The digest to publish; empty when the builds differ.",
    report: "The report as JSON: causes with their step, paths, reason and fix; layers; fields; what was allowed.",
    standing:
      "With `rebuild` or `published`: how many independent builds came out equal, as JSON; empty where nothing is kept.",
    "report-html": "With `reports`: the report for a browser, one file.",
    "report-json": "With `reports`: the whole report as JSON, also for `fix`.",
    "report-sarif": "With `reports`: the report for code scanning.",
  },
  run: async (host) => {
    const verdict = await verdictOf(host);
    host.output("verdict", verdict.verdict);
    host.output("digest", verdict.verdict === "different" ? "" : verdict.digest);
    host.output("report", reportJson(verdict));
    const files = await writeReports(host, verdict, host.input("reports"));
    for (const form of ["html", "json", "sarif"] as const) host.output(`report-${form}`, files[form] ?? "");
    await host.summary(verifySummary(verdict));
    publishable(host, verdict);
  },
};

/** Of two builds; or, with `published` or `rebuild`, of a published image and one more build of it. */
async function verdictOf(host: Host): Promise<Verdict> {
  const unchecked = digestInput(host, "published");
  if (unchecked !== undefined) {
    const { settings, stage: of } = await openStage(host);
    onePlatform(host, settings);
    const secrets = readBuildSecrets(host, settings, of.stage);
    const prepared = await prepareStage(host, settings, of.stage);
    const parent = await parentDigest(host, settings, of.stage);
    const { verdict, standing } = await verifyPublished(host, settings, {
      digest: unchecked,
      prepared,
      parent,
      secrets,
    });
    host.output("standing", standing === undefined ? "" : JSON.stringify(standing));
    return verdict;
  }
  const published = host.input("rebuild");
  if (published === undefined) {
    const { again, ...options } = await verifyOptions(host);
    return again(await verify(host, options));
  }
  const image = parsePinned(published, "input rebuild");
  await login(host, image.repository);
  const check = { ...readLevel(host), diffoscope: flag(host, "diffoscope") };
  const keep = flag(host, "keep");
  const { verdict, standing } = await reverify(host, image, { clone: flag(host, "clone"), keep, check });
  host.output("standing", standing === undefined ? "" : JSON.stringify(standing));
  return verdict;
}

/** Two digests of a stage, by the settings; or two images of any origin, for which neither checkout nor settings are needed. */
async function verifyOptions(host: Host): Promise<VerifyOptions & { again(verdict: Verdict): Promise<Verdict> }> {
  // Without a stage, what is no digest can only be meant as an image.
  const meant = (text: string) => isSource(text) || (host.input("stage") === undefined && !text.startsWith("sha256:"));
  const source = (name: "first" | "second") => {
    const text = host.input(name);
    return text !== undefined && meant(text) ? parseSource(text, `input ${name}`) : undefined;
  };
  const [first, second] = [source("first"), source("second")];
  const workers = { firstWorker: host.input("first-worker"), secondWorker: host.input("second-worker") };
  if (first !== undefined && host.input("second") === undefined && host.input("stage") === undefined) throw noSecond();
  if (first === undefined || second === undefined) {
    const { settings, stage: of } = await openStage(host);
    const given = {
      ...workers,
      first: first ?? requiredDigest(host, "first"),
      second: second ?? requiredDigest(host, "second"),
    };
    const { stage } = of;
    const again = async (verdict: Verdict) =>
      withGuilt(host, settings, verdict, {
        stage,
        // Further builds stand on what the two stood on; without a digest, on what the registry has.
        parent:
          settings.verify.level === "bisect" ? await parentDigest(host, settings, stage) : digestInput(host, "parent"),
        secrets: () => readBuildSecrets(host, settings, stage),
      });
    const records = [parseRecord(host.input("first-record")), parseRecord(host.input("second-record"))];
    return { ...comparisonOf(settings, of), ...given, records, again };
  }
  const remote = [first, second].find((image) => image.transport === "docker");
  if (remote?.transport === "docker") await login(host, remote.reference);
  const again = (verdict: Verdict) => Promise.resolve(verdict);
  const lines = { dockerfile: await givenDockerfile(host), target: host.input("target") };
  return { repository: "", ...workers, first, second, ...lines, diffoscope: flag(host, "diffoscope"), again };
}

function noSecond(): InputError {
  return InputError.of({
    code: "input-missing",
    name: "input second",
    seen: "nothing",
    accepted: "another image to compare with",
    example: "verify oci:build/first oci:build/second",
  });
}

/** The Dockerfile that lines are looked for in. */
async function givenDockerfile(host: Host): Promise<string | undefined> {
  const file = host.input("dockerfile");
  if (file === undefined || (await host.read(file)) !== undefined) return file;
  throw InputError.of({
    code: "dockerfile-missing",
    name: "input dockerfile",
    seen: `${JSON.stringify(file)} (no such file)`,
    accepted: "the Dockerfile of the images, relative to the folder that this runs in",
    example: "servers/base/Dockerfile",
  });
}

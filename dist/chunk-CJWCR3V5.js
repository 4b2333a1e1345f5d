import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  isSource,
  parseSource
} from "./chunk-PNLOHBRT.js";
import {
  publishable,
  readLevel,
  reverify,
  verifyPublished,
  withGuilt,
  writeReports
} from "./chunk-NHX3B62V.js";
import {
  comparisonOf,
  reportJson,
  verify,
  verifySummary
} from "./chunk-IUT4XMRR.js";
import {
  STAGE_INPUTS,
  onePlatform,
  openStage,
  parentDigest
} from "./chunk-UF3JOKZ7.js";
import {
  parseRecord
} from "./chunk-KSUXEWX3.js";
import {
  prepareStage
} from "./chunk-MLWYURLA.js";
import {
  REGISTRY_INPUTS,
  digestInput,
  flag,
  requiredDigest
} from "./chunk-VBO5IZG7.js";
import {
  login,
  parsePinned,
  readBuildSecrets
} from "./chunk-XCTBXWIX.js";
import {
  InputError
} from "./chunk-G254VJ6N.js";
import {
  __name
} from "./chunk-FEJCPKDN.js";

// src/steps/verify.ts
var verifyStep = {
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
    ...REGISTRY_INPUTS
  ],
  required: [],
  defaults: {},
  outputs: {
    verdict: "`identical`, `allowed` (every difference is one that `verify.allow` names) or `different`, with which the step fails.",
    digest: "The digest to publish; empty when the builds differ.",
    report: "The report as JSON: causes with their step, paths, reason and fix; layers; fields; what was allowed.",
    standing: "With `rebuild` or `published`: how many independent builds came out equal, as JSON; empty where nothing is kept.",
    "report-html": "With `reports`: the report for a browser, one file.",
    "report-json": "With `reports`: the whole report as JSON, also for `fix`.",
    "report-sarif": "With `reports`: the report for code scanning."
  },
  run: /* @__PURE__ */ __name(async (host) => {
    const verdict = await verdictOf(host);
    host.output("verdict", verdict.verdict);
    host.output("digest", verdict.verdict === "different" ? "" : verdict.digest);
    host.output("report", reportJson(verdict));
    const files = await writeReports(host, verdict, host.input("reports"));
    for (const form of ["html", "json", "sarif"]) host.output(`report-${form}`, files[form] ?? "");
    await host.summary(verifySummary(verdict));
    publishable(host, verdict);
  }, "run")
};
async function verdictOf(host) {
  const unchecked = digestInput(host, "published");
  if (unchecked !== void 0) {
    const { settings, stage: of } = await openStage(host);
    onePlatform(host, settings);
    const secrets = readBuildSecrets(host, settings, of.stage);
    const prepared = await prepareStage(host, settings, of.stage);
    const parent = await parentDigest(host, settings, of.stage);
    const { verdict: verdict2, standing: standing2 } = await verifyPublished(host, settings, {
      digest: unchecked,
      prepared,
      parent,
      secrets
    });
    host.output("standing", standing2 === void 0 ? "" : JSON.stringify(standing2));
    return verdict2;
  }
  const published = host.input("rebuild");
  if (published === void 0) {
    const { again, ...options } = await verifyOptions(host);
    return again(await verify(host, options));
  }
  const image = parsePinned(published, "input rebuild");
  await login(host, image.repository);
  const check = { ...readLevel(host), diffoscope: flag(host, "diffoscope") };
  const keep = flag(host, "keep");
  const { verdict, standing } = await reverify(host, image, { clone: flag(host, "clone"), keep, check });
  host.output("standing", standing === void 0 ? "" : JSON.stringify(standing));
  return verdict;
}
__name(verdictOf, "verdictOf");
async function verifyOptions(host) {
  const meant = /* @__PURE__ */ __name((text) => isSource(text) || host.input("stage") === void 0 && !text.startsWith("sha256:"), "meant");
  const source = /* @__PURE__ */ __name((name) => {
    const text = host.input(name);
    return text !== void 0 && meant(text) ? parseSource(text, `input ${name}`) : void 0;
  }, "source");
  const [first, second] = [source("first"), source("second")];
  const workers = { firstWorker: host.input("first-worker"), secondWorker: host.input("second-worker") };
  if (first !== void 0 && host.input("second") === void 0 && host.input("stage") === void 0) throw noSecond();
  if (first === void 0 || second === void 0) {
    const { settings, stage: of } = await openStage(host);
    const given = {
      ...workers,
      first: first ?? requiredDigest(host, "first"),
      second: second ?? requiredDigest(host, "second")
    };
    const { stage } = of;
    const again2 = /* @__PURE__ */ __name(async (verdict) => withGuilt(host, settings, verdict, {
      stage,
      // Further builds stand on what the two stood on; without a digest, on what the registry has.
      parent: settings.verify.level === "bisect" ? await parentDigest(host, settings, stage) : digestInput(host, "parent"),
      secrets: /* @__PURE__ */ __name(() => readBuildSecrets(host, settings, stage), "secrets")
    }), "again");
    const records = [parseRecord(host.input("first-record")), parseRecord(host.input("second-record"))];
    return { ...comparisonOf(settings, of), ...given, records, again: again2 };
  }
  const remote = [first, second].find((image) => image.transport === "docker");
  if (remote?.transport === "docker") await login(host, remote.reference);
  const again = /* @__PURE__ */ __name((verdict) => Promise.resolve(verdict), "again");
  const lines = { dockerfile: await givenDockerfile(host), target: host.input("target") };
  return { repository: "", ...workers, first, second, ...lines, diffoscope: flag(host, "diffoscope"), again };
}
__name(verifyOptions, "verifyOptions");
function noSecond() {
  return InputError.of({
    code: "input-missing",
    name: "input second",
    seen: "nothing",
    accepted: "another image to compare with",
    example: "verify oci:build/first oci:build/second"
  });
}
__name(noSecond, "noSecond");
async function givenDockerfile(host) {
  const file = host.input("dockerfile");
  if (file === void 0 || await host.read(file) !== void 0) return file;
  throw InputError.of({
    code: "dockerfile-missing",
    name: "input dockerfile",
    seen: `${JSON.stringify(file)} (no such file)`,
    accepted: "the Dockerfile of the images, relative to the folder that this runs in",
    example: "servers/base/Dockerfile"
  });
}
__name(givenDockerfile, "givenDockerfile");

export {
  verifyStep
};

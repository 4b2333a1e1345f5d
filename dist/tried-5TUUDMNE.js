import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  advice,
  comparisonOf,
  reportSchema,
  sentence,
  verify,
  wholeReportJson
} from "./chunk-IUT4XMRR.js";
import {
  build
} from "./chunk-WM5KKJVE.js";
import "./chunk-VEP64MFY.js";
import "./chunk-DOR5VCAV.js";
import "./chunk-3PMP3VVU.js";
import "./chunk-KSUXEWX3.js";
import "./chunk-YRX6XDAZ.js";
import {
  prepareStage
} from "./chunk-MLWYURLA.js";
import "./chunk-G5ZT72F7.js";
import {
  plural
} from "./chunk-NVA3BBXT.js";
import "./chunk-VYPESJBY.js";
import "./chunk-26PBJSGD.js";
import {
  stageNamed
} from "./chunk-XCTBXWIX.js";
import {
  CheckFailed
} from "./chunk-G254VJ6N.js";
import {
  __name
} from "./chunk-FEJCPKDN.js";

// src/tried.ts
import { posix } from "node:path";
var APART_MS = 2e3;
async function triedOut(host, settings, of) {
  const { stage, parent, secrets, text } = of;
  const { dockerfile } = stageNamed(settings, stage);
  const file = await beside(host, dockerfile, text);
  const world = {
    ...host,
    cache: void 0,
    read: /* @__PURE__ */ __name((path) => path === dockerfile ? Promise.resolve(text) : host.read(path), "read"),
    error: /* @__PURE__ */ __name(() => void 0, "error")
  };
  const folder = await host.temporaryFolder();
  const layouts = [`${folder}/first`, `${folder}/second`];
  try {
    const prepared = await prepareStage(world, settings, stage);
    const once = /* @__PURE__ */ __name((checking, layout) => build(world, settings, {
      ...{ stage, parent, prepared, secrets, dockerfile: file, refresh: true, dryRun: false },
      checking,
      layout
    }), "once");
    const first = await once(false, layouts[0]);
    await world.sleep(APART_MS);
    const second = await once(true, layouts[1]);
    if (!first || !second) throw new Error("a build that is no dry run has an image");
    const [one, other] = layouts.map((path) => ({ transport: "oci", path, which: void 0 }));
    const same = first.digest === second.digest;
    const verdict = await verify(world, {
      ...comparisonOf(settings, prepared.settings),
      // What diffoscope sees beside a cause changes no fix.
      diffoscope: false,
      first: same || !one ? first.digest : one,
      second: same || !other ? second.digest : other,
      firstWorker: first.worker,
      secondWorker: second.worker,
      records: [first.record, second.record]
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
__name(triedOut, "triedOut");
async function beside(host, dockerfile, text) {
  const file = posix.join(await host.temporaryFolder(), posix.basename(dockerfile));
  await host.write(file, text);
  const ignore = await host.read(`${dockerfile}.dockerignore`);
  if (ignore !== void 0) await host.write(`${file}.dockerignore`, ignore);
  return file;
}
__name(beside, "beside");
function told(verdict) {
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
    remedy: main ? advice(main) : ""
  };
}
__name(told, "told");
export {
  triedOut
};

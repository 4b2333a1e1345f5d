import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  publishable,
  verifyPublished,
  withGuilt,
  writeReports
} from "./chunk-NHX3B62V.js";
import "./chunk-CUUOCS5O.js";
import {
  comparisonOf,
  verify,
  verifySummary
} from "./chunk-IUT4XMRR.js";
import {
  build
} from "./chunk-WM5KKJVE.js";
import "./chunk-VEP64MFY.js";
import {
  publish
} from "./chunk-3RQIKPPG.js";
import "./chunk-DOR5VCAV.js";
import "./chunk-3PMP3VVU.js";
import "./chunk-KSUXEWX3.js";
import "./chunk-YRX6XDAZ.js";
import {
  recordOf
} from "./chunk-MLWYURLA.js";
import "./chunk-G5ZT72F7.js";
import "./chunk-NVA3BBXT.js";
import "./chunk-VYPESJBY.js";
import "./chunk-26PBJSGD.js";
import "./chunk-XCTBXWIX.js";
import "./chunk-G254VJ6N.js";
import {
  __name
} from "./chunk-FEJCPKDN.js";

// src/checked.ts
async function verifyReused(host, settings, options) {
  const secrets = options.secrets[options.stage.stage] ?? {};
  const { verdict, standing } = await verifyPublished(host, settings, { ...options, secrets });
  await told(host, verdict, secrets);
  return standing;
}
__name(verifyReused, "verifyReused");
async function buildTwice(host, settings, options) {
  const { prepared, parent, refresh, dryRun } = options;
  const { stage } = options.stage;
  const secrets = options.secrets[stage] ?? {};
  const once = { stage, parent, prepared, secrets, refresh, dryRun };
  const both = await Promise.allSettled([options.first(), build(host, settings, { ...once, checking: true })]);
  for (const result of both) if (result.status === "rejected") throw result.reason;
  const [cached, second] = both.map((result) => result.status === "fulfilled" ? result.value : void 0);
  if (!cached || !second) return void 0;
  const first = await settled(
    host,
    cached,
    second,
    () => build(host, settings, { ...once, checking: false, refresh: true })
  );
  if (!first) return void 0;
  const compared = await verify(host, {
    ...comparisonOf(settings, options.stage),
    first: first.digest,
    second: second.digest,
    firstWorker: first.worker,
    secondWorker: second.worker,
    records: [first.record, second.record]
  });
  const verdict = await withGuilt(host, settings, compared, { stage, parent, prepared, secrets: /* @__PURE__ */ __name(() => secrets, "secrets") });
  const digest = await told(host, verdict, secrets);
  const { key } = first;
  const published = await publish(host, settings, {
    stage,
    digest,
    key,
    record: recordOf(prepared, parent, key),
    builds: [first.record, second.record],
    verdict: verdict.verdict === "allowed" ? "allowed" : "identical",
    refresh,
    dryRun
  });
  return { ...published, key };
}
__name(buildTwice, "buildTwice");
async function told(host, verdict, secrets) {
  await writeReports(host, verdict, host.input("reports"), Object.values(secrets));
  await host.summary(verifySummary(verdict));
  return publishable(host, verdict);
}
__name(told, "told");
async function settled(host, first, second, again) {
  if (!first.cached || first.digest === second.digest) return first;
  host.info(
    "The first build took steps from a cache and differs from the checking build. It is done again without one."
  );
  return again();
}
__name(settled, "settled");
export {
  buildTwice,
  verifyReused
};

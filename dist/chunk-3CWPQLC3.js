import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  STAGE_INPUTS,
  STAGE_SETTINGS,
  onePlatform,
  openStage,
  parentDigest
} from "./chunk-UF3JOKZ7.js";
import {
  REGISTRY_INPUTS,
  flag
} from "./chunk-VBO5IZG7.js";
import {
  readBuildSecrets
} from "./chunk-XCTBXWIX.js";
import {
  __name
} from "./chunk-FEJCPKDN.js";

// src/steps/build.ts
function buildStep(stage, what) {
  return {
    name: `build-${stage}`,
    title: `Build the ${stage} image`,
    description: `Builds ${what} reproducibly and pushes it by its digest, without a tag.`,
    icon: "package",
    color: "blue",
    inputs: [
      ...STAGE_INPUTS,
      "parent",
      ...STAGE_SETTINGS,
      "refresh",
      "secrets",
      "reuse",
      "verify",
      "cache",
      "builder",
      "rebuilder",
      "rebuild",
      "level",
      ...REGISTRY_INPUTS,
      "dry-run"
    ],
    required: [],
    defaults: { stage },
    outputs: {
      reused: "With `reuse`: the digest that the registry has by its key; empty when it was built.",
      decision: "With `reuse`: `build`, `reuse`, or `verify` for an image that was published without a check.",
      verify: "`true` when this run verifies what it builds; `false` when `verify.when` leaves that to another run.",
      digest: "Digest of the pushed image; empty when one is reused.",
      key: "Key of the stage, for `publish`.",
      worker: "The BuildKit worker that built it, for `verify`.",
      record: "How it came about, as JSON, for `verify`: builder, steps with their times, checks, variations.",
      cached: "`true` when steps may have come from a cache: when the checking build differs, build again with `cache: none`."
    },
    run: /* @__PURE__ */ __name(async (host) => {
      const [{ build, buildOrReuse }, { verifiesNow }] = await Promise.all([
        import("./build-3H457JIX.js"),
        import("./when-EGWGBP5J.js")
      ]);
      const { settings, stage: of } = await openStage(host);
      const { stage: name } = of;
      onePlatform(host, settings);
      const secrets = readBuildSecrets(host, settings, name);
      const verifies = await verifiesNow(host, settings.verify, flag(host, "verify"));
      const make = flag(host, "reuse") ? buildOrReuse : build;
      const built = await make(host, settings, {
        stage: name,
        parent: await parentDigest(host, settings, name),
        checking: flag(host, "rebuild"),
        refresh: flag(host, "refresh") && of.kind === "base",
        verifies,
        secrets,
        dryRun: flag(host, "dry-run")
      });
      host.output("verify", String(verifies));
      host.output("decision", built && "reused" in built ? built.decision : "build");
      if (!built) return;
      host.output("key", built.key);
      host.output("reused", "reused" in built ? built.reused : "");
      if ("reused" in built) return;
      host.output("digest", built.digest);
      host.output("worker", built.worker);
      host.output("record", JSON.stringify(built.record));
      host.output("cached", String(built.cached));
    }, "run")
  };
}
__name(buildStep, "buildStep");
var buildBaseStep = buildStep("base", "the hardened operating system with its security updates");
var buildAppBaseStep = buildStep(
  "app-base",
  "the runtime with its users, folders and permissions on the base image"
);
var buildFinalStep = buildStep("final", "the application, ready to serve at boot, on the app-base image");
var BUILD = {
  ...buildBaseStep,
  name: "build",
  description: "Builds one stage reproducibly and pushes it by its digest; without a stage, all that the registry does not have. Nothing is compared or published.",
  inputs: [...buildBaseStep.inputs, "parallel"],
  defaults: {},
  outputs: {
    ...buildBaseStep.outputs,
    images: "Without a stage: the digests of all stages, as JSON by stage, and platform where there are several.",
    decisions: "Without a stage: `reuse`, `build` or `stop early`, as JSON likewise."
  },
  run: /* @__PURE__ */ __name(async (host) => host.input("stage") === void 0 ? (await import("./build-all-FRPCDPHH.js")).buildAll(host) : buildBaseStep.run(host), "run")
};

export {
  buildBaseStep,
  buildAppBaseStep,
  buildFinalStep,
  BUILD
};

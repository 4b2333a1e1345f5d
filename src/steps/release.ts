/** The chain as one verb. */
import type { Stage } from "../image/stages.ts";
import { STAGES } from "../image/stages.ts";
import { login } from "../registry.ts";
import { releaseImages, releaseTable } from "../release.ts";
import { readBuildSecrets, readSettings } from "../settings.ts";
import { deployDigest, deployStep, ENVIRONMENT_INPUTS, readTarget } from "./servers.ts";
import { flag, REGISTRY_INPUTS, type Step } from "./step.ts";

/** The whole chain in one process: a verb of the CLI; as an action it is the reusable workflow or the root action. */
export const RELEASE: Step = {
  name: "release",
  title: "Release immutable servers",
  description: "Plans, builds twice, verifies, publishes, and deploys when an environment is given.",
  icon: "zap",
  color: "green",
  inputs: [
    "config",
    "repository",
    "refresh",
    "tags",
    "moving",
    "secrets",
    "builder",
    "rebuilder",
    ...ENVIRONMENT_INPUTS,
    ...REGISTRY_INPUTS,
    "dry-run",
  ],
  required: [],
  defaults: {},
  outputs: {
    digest: "Digest of the final image.",
    ...Object.fromEntries(STAGES.map((stage) => [`${stage}-digest`, `Digest of ${stage}.`])),
    ...deployStep.outputs,
  },
  run: async (host) => {
    const settings = await readSettings(host);
    const target = host.input("environment") === undefined ? undefined : readTarget(host, settings);
    const secrets = (stage: Stage) => readBuildSecrets(host, settings, stage);
    await login(host, settings.repository);
    const released = await releaseImages(host, settings, {
      secrets: { base: secrets("base"), "app-base": secrets("app-base"), final: secrets("final") },
      refresh: flag(host, "refresh"),
      dryRun: flag(host, "dry-run"),
    });
    for (const { stage, digest } of released) host.output(`${stage}-digest`, digest);
    const final = released.find(({ stage }) => stage === "final");
    if (final) host.output("digest", final.digest);
    await host.summary(releaseTable(released));
    const { repository } = settings;
    if (final && target) await deployDigest(host, { repository, digest: final.digest }, target);
  },
};

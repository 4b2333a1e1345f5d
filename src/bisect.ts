/** Builds a stage again with fewer variations when a varied build came out different, to name what the image depends on. */
import { build, type BuildOptions } from "./build.ts";
import type { Host } from "./host/host.ts";
import { bisect, knownBy } from "./proof/guilt.ts";
import type { Settings } from "./settings.ts";
import type { Verdict } from "./verify.ts";

/** The verdict with what the rounds found; the same verdict when there is nothing to find: equal builds, no variation, or
 *  another level than `bisect`. */
export async function withGuilt(
  host: Host,
  settings: Settings,
  verdict: Verdict,
  options: Pick<BuildOptions, "stage" | "parent" | "prepared" | "epoch" | "layout"> & {
    secrets: () => Record<string, string>;
  },
): Promise<Verdict> {
  const { builders } = verdict;
  const vary = (builders?.variations ?? []).filter(({ applied }) => applied).map(({ name }) => name);
  if (builders === undefined || settings.verify.level !== "bisect") return verdict;
  if (verdict.verdict !== "different" || vary.length === 0) return verdict;
  const { stage } = verdict;
  const secrets = options.secrets();
  const bisected = await bisect({
    first: verdict.first,
    vary,
    build: async (some) => {
      host.info(`One more build of ${stage}, varying ${some.join(", ") || "nothing"}`);
      const more = { checking: true, dryRun: false, vary: some, epoch: options.epoch ?? builders.builds[0]?.epoch };
      const built = await build(host, settings, { ...options, ...more, secrets });
      if (!built) throw new Error("a build that is no dry run has an image");
      return built.digest;
    },
  });
  return { ...verdict, causes: knownBy(verdict.causes, bisected), builders: { ...builders, bisected } };
}

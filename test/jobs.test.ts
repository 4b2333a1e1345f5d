import { describe, expect, test } from "@jest/globals";
import type { Digest } from "../src/image/reference.ts";
import { jobsOf } from "../src/jobs.ts";
import type { StagePlan } from "../src/plan.ts";
import { onPlatform, readSettings } from "../src/settings.ts";
import { fakeHost } from "./fakes/host.ts";

const DIGEST: Digest = `sha256:${"a".repeat(64)}`;
const CHAINS = `stages:
  php: { kind: app-base }
  go: { kind: app-base }
  shop: { kind: final, parent: php }
  admin: { kind: final, parent: php }
  api: { kind: final, parent: go }
`;

/** Jobs where the stages named are built and all others reused. */
async function jobs(config: string, build: string[]) {
  const host = fakeHost({ files: { "immutable-servers.yml": `repository: ghcr.io/acme/shop\n${config}` } });
  const settings = await readSettings(host);
  const plans = settings.platforms.flatMap((platform) =>
    Object.values(onPlatform(settings, platform).stages).map(({ stage, kind, parent, alias }): StagePlan => {
      const place = { stage, kind, parent, platform, key: "k", because: "" };
      return build.includes(alias) ? { ...place, decision: "build" } : { ...place, decision: "reuse", digest: DIGEST };
    }),
  );
  return jobsOf(settings, plans);
}

const reused = { decision: "reuse", digest: DIGEST };
const built = { decision: "build", digest: "" };

describe("jobs", () => {
  test("of one chain on one platform are the three that each hand on a digest", async () => {
    expect(await jobs("", ["base"])).toBeUndefined();
    expect(await jobs("platforms: [linux/arm64]\n", ["base"])).toBeUndefined();
  });

  test("of several chains are one a runtime, with the applications on it; reused ones get their tags", async () => {
    const none = { platform: "", runner: "" };
    expect(await jobs(CHAINS, ["go", "api"])).toEqual({
      bases: [],
      chains: [
        {
          name: "php",
          "app-base": "php",
          ...reused,
          finals: [
            { stage: "shop", ...reused },
            { stage: "admin", ...reused },
          ],
          ...none,
        },
        { name: "go", "app-base": "go", ...built, finals: [{ stage: "api", ...built }], ...none },
      ],
      indexes: [],
    });
  });

  test("of several platforms are those that must be built, each on its runner, and the index", async () => {
    const config = "platforms: [linux/amd64, linux/arm64]\nrunners: { linux/arm64: [self-hosted, arm] }\n";
    const where = { platform: "linux/arm64", runner: '["self-hosted","arm"]' };
    expect(await jobs(config, ["base_linux-arm64", "app-base_linux-arm64", "final_linux-arm64"])).toEqual({
      bases: [{ stage: "base", ...built, ...where }],
      chains: [
        {
          name: "app-base, linux/arm64",
          "app-base": "app-base",
          ...built,
          finals: [{ stage: "final", ...built }],
          ...where,
        },
      ],
      indexes: ["final"],
    });
    expect(await jobs(config, [])).toEqual({ bases: [], chains: [], indexes: ["final"] });
  });

  test("of a single chain with names of its own are those of several", async () => {
    expect(await jobs("stages: { web: { kind: final } }\n", [])).toMatchObject({ chains: [{ name: "app-base" }] });
  });
});

import { expect, test } from "@jest/globals";
import type { Instance, Release, Target } from "../src/drivers/driver.ts";
import { prove } from "../src/prove.ts";
import { fakeHost } from "./fakes/host.ts";

const RELEASE: Release = {
  repository: "ghcr.io/acme/shop",
  digest: `sha256:${"a".repeat(64)}`,
  replicas: 1,
  port: 8080,
  health: { path: "/up", releaseId: "optional" },
  settings: "0",
};

/** What is said of one instance that does not become healthy. */
function unhealthy(check: string, answer: { status: number; body: string }): Promise<void> {
  const one: Instance = {
    ...{ name: "shop-blue-1", slot: 1, running: true, exitCode: 0, outOfMemory: false, healthy: false },
    check,
  };
  const target: Partial<Target> = {
    look: () => Promise.resolve([one]),
    ask: () => Promise.resolve({ ...answer, releaseId: undefined }),
    log: () => Promise.resolve("listening on 127.0.0.1:3000"),
  };
  return prove(fakeHost({}), { target: target as Target, color: "blue", release: RELEASE, timeoutSeconds: 0 });
}

test("a port that takes no connection is told as such, not by the proxy's own page", async () => {
  await expect(unhealthy("L4CON in 0ms: Connection refused", { status: 503, body: "<html>" })).rejects.toMatchObject({
    code: "release-unhealthy",
    message: "shop-blue-1 is not healthy after 0 s. Nothing takes connections on its port 8080.",
    remedy: expect.stringMatching(/0\.0\.0\.0.*`port`.*127\.0\.0\.1:3000$/s) as unknown,
  });
});

test("an application that answers badly is told with its answer", async () => {
  await expect(unhealthy("L7STS/500 in 5ms", { status: 500, body: "no database" })).rejects.toMatchObject({
    message: "shop-blue-1 is not healthy after 0 s. GET /up answers 500: no database",
  });
});

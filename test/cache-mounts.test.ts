import { expect, test } from "@jest/globals";
import { openMounts } from "../src/cache-mounts.ts";
import type { RunnerCache } from "../src/host/host.ts";
import { fakeHost } from "./fakes/host.ts";

const job = {
  stage: "app-base",
  platform: "linux/amd64",
  mounts: [{ id: "/kept", options: [], image: "base" }],
  entries: [],
  builder: { name: "own", env: {} },
  contexts: [],
  limit: 1e9,
};

/** What is done on the way, in its order: `build`, `measure`, or what the cache is asked. */
async function steps(restored: string | undefined): Promise<string[]> {
  const done: string[] = [];
  const cache: RunnerCache = {
    restore: () => Promise.resolve(restored),
    save: () => Promise.resolve(done.push("save") > 0),
  };
  const run = ([, , verb]: readonly string[]) => {
    if (verb === "build") done.push("build");
    if (verb === "du") done.push("measure");
    return "";
  };
  const keep = await openMounts({ ...fakeHost({ run }), cache }, job);
  done.push("the stage");
  await keep();
  return done;
}

// BuildKit gives an empty folder to a RUN that comes while it measures one (moby/buildkit#883); with this it has done so before.
test("folders are measured before a build takes them", async () => {
  expect(await steps("older")).toEqual(["build", "measure", "the stage", "measure", "build", "save"]);
  expect(await steps(undefined)).toEqual(["the stage", "measure", "build", "save"]);
});

test("a BuildKit that measures nothing hinders nobody", async () => {
  const host = fakeHost({ run: ([, , verb]) => (verb === "du" ? { code: 1 } : "") });
  const cache = { restore: () => Promise.resolve("older"), save: () => Promise.resolve(true) };
  const keep = await openMounts({ ...host, cache }, job);
  await keep();
  expect(host.warnings).toEqual([]);
  expect(host.lines).toEqual([
    "Cache mounts of app-base come from older.",
    expect.stringContaining("Cache mounts of app-base (0.0 MB) are kept as"),
  ]);
});

import { setTimeout } from "node:timers/promises";
import { expect, test } from "@jest/globals";
import type { Comparison } from "../src/image/standing.ts";
import { keepComparison, readStanding } from "../src/records.ts";
import { fakeHost, type FakeHost } from "./fakes/host.ts";

const REPOSITORY = "ghcr.io/acme/shop";
const DIGEST = `sha256:${"1".repeat(64)}` as const;

/** A registry that keeps documents by tag, and is slow to take and to answer, by the milliseconds that `wait` gives. */
function registry(wait: () => number): FakeHost {
  const tags = new Map<string, string>();
  const host = fakeHost({
    run: async (argv) => {
      await setTimeout(wait());
      const [, what] = argv;
      if (what === "list-tags") return JSON.stringify({ Tags: [...tags.keys()] });
      const tag = (argv.at(-1) ?? "").split(":").at(-1) ?? "";
      if (what !== "copy") return tags.get(tag) ?? { code: 1, stderr: "manifest unknown" };
      const folder = argv.find((word) => word.startsWith("oci:"))?.slice("oci:".length) ?? "";
      const blob = (digest: string) => host.files[`${folder}/blobs/sha256/${digest.slice("sha256:".length)}`] ?? "";
      const { manifests } = JSON.parse(host.files[`${folder}/index.json`] ?? "") as { manifests: [{ digest: string }] };
      const { config } = JSON.parse(blob(manifests[0].digest)) as { config: { digest: string } };
      tags.set(tag, blob(config.digest));
      await setTimeout(wait());
      return "";
    },
  });
  let folders = 0;
  return Object.assign(host, { temporaryFolder: () => Promise.resolve(`/tmp/${folders++}`) });
}

const release = (minute: number, workers: string[]): Comparison => ({
  version: 1,
  digest: DIGEST,
  stage: "base",
  at: `2026-11-24T10:0${minute}:00.000Z`,
  how: "release",
  builds: workers.map((worker) => ({ worker, buildkit: "v0.34.2" })),
  platform: "linux/amd64",
  vary: [],
});

test.each([
  ["six stores", ["a", "b", "c"], 6],
  ["four stores: three releases with one first builder, each with a second builder of its own", ["a", "a", "a"], 4],
])("three releases of one digest at the same time count %s", async (_what, first, equal) => {
  // Numbers that follow from each other: every run has the same delays, and each writer others.
  let number = 7;
  for (let turn = 0; turn < 10; turn += 1) {
    const host = registry(() => ((number = (number * 31 + 11) % 101) / 60) ** 5);
    const releases = first.map((worker, at) => release(at, [worker, `second-${at}`]));
    await Promise.all(releases.map((each) => keepComparison(host, REPOSITORY, each)));
    expect(await readStanding(host, REPOSITORY, DIGEST)).toMatchObject({ equal, different: 0 });
  }
});

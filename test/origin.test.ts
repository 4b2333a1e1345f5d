/** The checkout that a published image is built from again, in a real repository. */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import type { Origin } from "../src/image/origin.ts";
import { inCheckout } from "../src/origin.ts";
import { checkouts, git } from "./fixtures/checkout.ts";

const { host } = checkouts({ "app/index.php": "<?php\n" });

const image = { repository: "ghcr.io/acme/shop", digest: `sha256:${"1".repeat(64)}` } as const;
const origin = (): Origin => {
  const commit = git("rev-parse", "HEAD").trim();
  return { source: { commit, folder: ".", changed: false } } as unknown as Origin;
};
const HALF_WRITTEN = ".git/worktrees/beside";

test("is made while another run makes one in the same repository, and taken away", async () => {
  mkdirSync(HALF_WRITTEN, { recursive: true });
  writeFileSync(`${HALF_WRITTEN}/gitdir`, "/somewhere/checkout/.git\n");
  writeFileSync(`${HALF_WRITTEN}/commondir`, "");
  const world = host();
  const sleep = world.sleep.bind(world);
  world.sleep = (ms) => {
    rmSync(HALF_WRITTEN, { recursive: true });
    return sleep(ms);
  };
  const listed = await inCheckout(world, { image, origin: origin(), clone: false }, () =>
    Promise.resolve(git("worktree", "list").trim().split("\n")),
  );
  expect(listed).toHaveLength(2);
  expect(world.lines.join("\n")).toMatch(/^git: .*commondir\. Trying again in 1\.\d s \(try 2 of 5\)\.$/m);
  expect(git("worktree", "list").trim().split("\n")).toHaveLength(1);
});

/** What git knows of several folders, in real repositories. */
import { rmSync, symlinkSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { trackedClean } from "../../src/host/tracked.ts";
import { checkouts, commit, git, write } from "../fixtures/checkout.ts";

const { host } = checkouts({
  "app/index.php": "<?php\n",
  "servers/base/Dockerfile": "FROM scratch\n",
  "servers/base/etc/motd": "hello\n",
  "servers/base-tools/run": "run\n",
});

type Asking = ReturnType<typeof host>;

const listings = ({ ran }: Asking) => ran.filter((line) => line.includes("ls-files")).length;

async function known(world: Asking, ...folders: string[]): Promise<Record<string, unknown>[]> {
  const answers = await Promise.all(folders.map((folder) => trackedClean(world, folder)));
  return answers.map((answer) => Object.fromEntries(answer));
}

test("folders that lie in each other are asked for once, and are told the same as each by itself", async () => {
  write("servers/base/etc/motd", "changed\n");
  symlinkSync("base", "servers/link");
  const folders = ["servers/base", ".", "servers/base-tools", "servers/link"];
  const alone = [];
  for (const folder of folders) alone.push(...(await known(host(), folder)));
  const world = host();
  expect(await known(world, ...folders)).toEqual(alone);
  expect(alone[0]).toMatchObject({ Dockerfile: { executable: false } });
  expect(alone[0]).not.toHaveProperty("etc/motd");
  expect(listings(world)).toBe(1);
});

test("folders beside each other are asked for by themselves: what lies between may be large", async () => {
  const world = host();
  const [base, tools] = await known(world, "servers/base", "servers/base-tools");
  expect(Object.keys(base ?? {})).toEqual(["Dockerfile", "etc/motd"]);
  expect(Object.keys(tools ?? {})).toEqual(["run"]);
  expect(listings(world)).toBe(2);
});

test("a folder of another repository within is asked for there", async () => {
  rmSync(".git", { recursive: true });
  process.chdir("servers/base");
  git("init", "-q", "-b", "main");
  commit("own", 1_700_000_000);
  process.chdir("../..");
  git("init", "-q", "-b", "main");
  git("add", "app");
  const [whole, base] = await known(host(), ".", "servers/base");
  expect(Object.keys(whole ?? {})).toEqual(["app/index.php"]);
  expect(Object.keys(base ?? {})).toEqual(["Dockerfile", "etc/motd"]);
});

test("what is asked later is asked anew", async () => {
  const world = host();
  const [before] = await known(world, ".");
  write("app/index.php", "<?php // changed\n");
  const [after] = await known(world, ".");
  expect(before).toHaveProperty(["app/index.php"]);
  expect(after).not.toHaveProperty(["app/index.php"]);
  expect(listings(world)).toBe(2);
});

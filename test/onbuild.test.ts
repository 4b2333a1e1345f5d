/** ONBUILD instructions of images from outside: they act in this project's builds, so they count like its own. */
import { mkdirSync, rmSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { openLookup } from "../src/lookup.ts";
import { decide, keyOn, plan, prepareStage } from "../src/plan.ts";
import { readSettings } from "../src/settings.ts";
import { checkouts, write } from "./fixtures/checkout.ts";

const CONFIG = `repository: ghcr.io/acme/shop
stages:
  base: { args: { V: 1 }, contexts: { tools: tools } }
`;
const BASE = "FROM acme/php:onbuild\nRUN make\n";
const { host } = checkouts({
  "immutable-servers.yml": CONFIG,
  "servers/base/Dockerfile": BASE,
  "servers/base/app.php": "<?php\n",
  "servers/app-base/Dockerfile": "FROM base\n",
  "servers/final/Dockerfile": "FROM app-base\n",
  "tools/lint": "lint\n",
});

const TRIGGERS = ["ARG V=0", "COPY . /app", "COPY --from=tools . /tools", "COPY --from=acme/x:1 /x /x"];
const served = (triggers: string[] | undefined, x = "1"): Record<string, string> => ({
  "acme/php:onbuild": '{"mediaType":"php"}',
  "config acme/php:onbuild": JSON.stringify({ config: { OnBuild: triggers } }),
  "acme/x:1": JSON.stringify({ mediaType: x }),
});
const base = async (serves: Record<string, string>) => {
  const asking = host(serves);
  return keyOn(await prepareStage(asking, await readSettings(asking), "base"), undefined).key;
};

// prettier-ignore
describe.each<[string, () => void, Record<string, string>?]>([
  ["an argument that they declare", () => { write("immutable-servers.yml", CONFIG.replace("V: 1", "V: 2")); }],
  ["a named context that they copy", () => { write("tools/lint", "2\n"); }],
  ["an image that they copy from", () => undefined, served(TRIGGERS, "2")],
  ["a comment in the Dockerfile, since they copy it", () => { write("servers/base/Dockerfile", `# why\n${BASE}`); }],
])("with triggers of the image that it stands on, a stage has another key after a change of %s", (_what, change, now) => {
  test.each([
    ["has", TRIGGERS, false],
    ["without them has not", undefined, true],
  ])("%s", async (_how, triggers, same) => {
    const old = await base(served(triggers));
    change();
    expect((await base({ ...served(triggers), ...(triggers && now) })) === old).toBe(same);
  });
});

test("a trigger that copies what no two clones have alike is refused", async () => {
  mkdirSync("servers/base/vendor/x/.git", { recursive: true });
  await expect(base(served(undefined))).resolves.toMatch(/^[0-9a-f]{64}$/);
  await expect(base(served(TRIGGERS))).rejects.toMatchObject({
    code: "git-in-context",
    message: expect.stringContaining("acme/php:onbuild has ONBUILD instructions"),
  });
});

test("a trigger that takes from another stage of the project is refused", async () => {
  await expect(base(served(["COPY --from=final / /"]))).rejects.toMatchObject({ code: "wrong-parent" });
});

describe("a plan", () => {
  const planned = async (serves: Record<string, string>) => {
    const asking = host(serves);
    const plans = await plan(asking, await readSettings(asking), { upTo: "base" });
    return { ...plans[0], asked: asking.ran.filter((line) => line.includes("--config") && line.includes("acme/php")) };
  };
  const publish = async (serves: Record<string, string>) => ({
    ...serves,
    [`base-${await base(serves)}`]: '{"mediaType":"m"}',
  });

  test("asks for triggers only when something is to be built", async () => {
    expect(await planned(await publish(served(undefined)))).toMatchObject({ decision: "reuse", asked: [] });
    expect(await planned(served(undefined))).toMatchObject({ decision: "build", asked: [expect.anything()] });
  });

  test("reuses what was built with the triggers, and builds under their key", async () => {
    const key = await base(served(TRIGGERS));
    expect(key).not.toBe(await base(served(undefined)));
    expect(await planned(served(TRIGGERS))).toMatchObject({ decision: "build", key });
    expect(await planned(await publish(served(TRIGGERS)))).toMatchObject({ decision: "reuse", key });
    write("tools/lint", "2\n");
    expect(await planned(await publish(served(TRIGGERS)))).toMatchObject({ decision: "reuse" });
  });

  test("builds what the image triggers and the Dockerfile says too: it is done twice", async () => {
    write("servers/base/Dockerfile", "FROM acme/php:onbuild\n");
    const published = await publish(served(["RUN make"]));
    expect(await planned(published)).toMatchObject({ decision: "reuse" });
    write("servers/base/Dockerfile", BASE);
    expect(await planned(published)).toMatchObject({ decision: "build" });
  });

  test("of a refresh knows them, too", async () => {
    const asking = host(served(TRIGGERS));
    const settings = await readSettings(asking);
    const stage = await prepareStage(asking, settings, "base", { asking: "later" });
    const lookup = openLookup(asking, settings.repository);
    const planned = await decide(asking, settings, { stage, below: undefined, refresh: true, lookup });
    expect(planned).toMatchObject({ decision: "build", key: await base(served(TRIGGERS)) });
  });

  test("takes the images that it has pinned, though a tag moves meanwhile", async () => {
    const asking = host(served(TRIGGERS));
    await prepareStage(asking, await readSettings(asking), "base");
    expect(asking.ran.filter((line) => line.endsWith("//acme/php:onbuild"))).toHaveLength(1);
  });
});

test("a file in another language takes the stage below, every context, and says what cannot be seen", async () => {
  write("servers/app-base/Dockerfile", "// syntax=acme/lang:1\nbuild\n");
  write("immutable-servers.yml", `${CONFIG}  app-base: { contexts: { tools: tools } }\n`);
  rmSync(".git", { recursive: true });
  const asking = host({ "acme/lang:1": '{"mediaType":"lang"}' });
  const settings = await readSettings(asking);
  expect(await prepareStage(asking, settings, "app-base")).toMatchObject({
    parent: "base",
    frontend: { "acme/lang:1": expect.stringMatching(/^docker-image:\/\/acme\/lang@sha256:/) },
    folders: { tools: { folder: "tools" } },
  });
  expect(asking.warnings).toEqual([expect.stringContaining("acme/lang:1 reads servers/app-base/Dockerfile")]);
});

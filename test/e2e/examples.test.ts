/** The examples, released as they are: what they promise in their READMEs is asked of the running site. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { changeHeadline, exampleRepository, startRedis, type Place } from "../../tools/example.ts";
import type { Comparison } from "../../src/image/standing.ts";
import { USUAL_VARIATIONS } from "../../src/image/variations.ts";
import { textKey } from "../../tools/folders.ts";
import { blobs, clearEnvironment, cli, type CliRun, docker, ENGINE, PROXY_IMAGE, REGISTRY, tags } from "./engine.ts";

const NETWORK = "example-services";
const PORT = 18197;
const SITE = `http://127.0.0.1:${PORT}`;
const place: Place = {
  registry: REGISTRY,
  dockerHost: ENGINE,
  images: {
    debian: process.env["TEST_DEBIAN_IMAGE"] ?? `${REGISTRY}/debian:bookworm-slim`,
    haproxy: PROXY_IMAGE ?? "",
  },
  env: process.env as Record<string, string>,
};
/** A registry keeps its store between runs: what it has here was verified under all that is varied now. */
const varied = (example: string) => `example-${example}-varied-${textKey(USUAL_VARIATIONS.join())}`;
const release = (folder: string, environment = "symfony") =>
  cli(folder, ["release", "--environment", environment], { APP_SECRET: "a secret of the example" });
const text = async (path: string) => (await fetch(`${SITE}${path}`)).text();
/** What differed on purpose between the builds of each stage that a release has published, or reused. */
const variedIn = async (path: string, { outputs }: CliRun) => {
  const kept = await tags(path);
  const stages = ["base", "app-base", "final"].map((stage) => {
    const names = kept.filter((tag) => tag.startsWith(`proof-${outputs[`${stage}-digest`]?.slice(7)}-`));
    const comparisons = names.flatMap((tag) =>
      blobs(`${REGISTRY}/${path}:${tag}`)
        .filter((text) => text.includes('"vary"'))
        .map((text) => JSON.parse(text) as Comparison),
    );
    return [stage, comparisons.find(({ how, other }) => how === "release" && other === undefined)?.vary] as const;
  });
  return Object.fromEntries(stages);
};
const EVERY_STAGE = { base: USUAL_VARIATIONS, "app-base": USUAL_VARIATIONS, final: USUAL_VARIATIONS };
const short = (digest: string | undefined) => digest?.slice(7, 19);

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "examples-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe("the Symfony example", () => {
  let shop: string;
  let first: CliRun;

  beforeAll(async () => {
    clearEnvironment("symfony");
    await startRedis(place, NETWORK);
    const path = varied("symfony");
    shop = await exampleRepository(place, {
      example: "symfony",
      folder: join(folder, "shop"),
      path,
      port: PORT,
      network: NETWORK,
      environment: "symfony",
      verify: { level: "varied" },
    });
    first = await release(shop);
  });
  afterAll(() => {
    clearEnvironment("symfony");
    docker("rm", "--force", `${NETWORK}-redis`);
    docker("network", "rm", NETWORK);
  });

  test("is released, with a release id in every answer", async () => {
    expect({ code: first.code, said: first.code === 0 ? "" : first.said }).toEqual({ code: 0, said: "" });
    for (const path of ["/", "/up", "/nowhere", "/assets/nothing.css"]) {
      const answer = await fetch(`${SITE}${path}`);
      expect([path, answer.headers.get("x-release-id")]).toEqual([path, short(first.outputs["digest"])]);
      await answer.text();
    }
  });

  test("comes out identical where everything else differs", async () => {
    expect(await variedIn(varied("symfony"), first)).toEqual(EVERY_STAGE);
  });

  test("keeps what is entered in a session that outlives the release", async () => {
    const page = await fetch(`${SITE}/`);
    const form = await page.text();
    const fields = [...form.matchAll(/name="([^"]+)"(?:[^>]*value="([^"]*)")?/g)];
    const body = new URLSearchParams();
    for (const [, name = "", value = ""] of fields) body.set(name, value === "" ? "Ada" : value);
    const cookies = page.headers.getSetCookie().map((cookie) => cookie.split(";")[0]);
    const posted = await fetch(`${SITE}/`, {
      method: "POST",
      body,
      headers: { cookie: cookies.join("; ") },
      redirect: "manual",
    });
    expect(posted.status).toBe(303);
    const session = [...cookies, ...posted.headers.getSetCookie().map((cookie) => cookie.split(";")[0])].join("; ");

    // The registry keeps its store between runs: a headline of an earlier run would be no change.
    const headline = `Another headline, ${Date.now()}`;
    await changeHeadline(shop, headline);
    const second = await release(shop);
    expect(second.said).toMatch(/base: reuse[^]*app-base: reuse[^]*templates\/guestbook\.html\.twig changed/);
    const after = await (await fetch(`${SITE}/`, { headers: { cookie: session } })).text();
    expect(after).toContain(headline);
    expect(after).toContain("Ada");
  });

  test("streams as it is made, and answers slowly without being cut", async () => {
    const started = Date.now();
    const [stream, slow] = await Promise.all([fetch(`${SITE}/stream/2`), text("/slow/2")]);
    expect(Date.now() - started).toBeGreaterThan(1900);
    expect(slow).toMatch(/^2 seconds later/);
    expect((await stream.text()).trim().split("\n")).toHaveLength(3);
  });

  test("serves an asset by its fingerprint, for a year", async () => {
    const [asset] = /\/assets\/app\.[0-9a-f]+\.css/.exec(await text("/")) ?? [];
    const answer = await fetch(`${SITE}${asset ?? ""}`);
    expect([answer.status, answer.headers.get("cache-control")]).toEqual([
      200,
      expect.stringMatching(/max-age=31536000|immutable/),
    ]);
  });

  test("runs as an unprivileged user on a read-only root", () => {
    const [id = ""] = docker(
      "ps",
      "--quiet",
      "--filter",
      "label=immutable-servers.environment=symfony",
      "--filter",
      "label=immutable-servers.color",
    ).split("\n");
    expect(docker("exec", id, "id", "-u").trim()).toBe("10001");
    expect(() => docker("exec", id, "touch", "/srv/app/x")).toThrow(/Read-only file system/);
  });
});

describe("the Python example", () => {
  afterAll(() => {
    clearEnvironment("python");
  });

  test("is released and answers what its README says", async () => {
    clearEnvironment("python");
    const path = varied("python");
    const clock = await exampleRepository(place, {
      example: "python",
      folder: join(folder, "clock"),
      path,
      port: PORT,
      environment: "python",
      verify: { level: "varied" },
    });
    const released = await release(clock, "python");
    const { code, outputs, said } = released;
    expect({ code, said: code === 0 ? "" : said }).toEqual({ code: 0, said: "" });
    expect(await variedIn(path, released)).toEqual(EVERY_STAGE);
    expect(await text("/")).toContain("Hello");
    expect((await text("/up")).trim()).toBe(short(outputs["digest"]));
    expect((await text("/stream/1")).trim().split("\n")).toHaveLength(2);
  });
});

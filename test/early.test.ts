/** Builds that begin before the registry has said all that decides them, over a real repository. */
import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { beforeEach, expect, test } from "@jest/globals";
import { build } from "../src/build.ts";
import { CommandFailed } from "../src/errors.ts";
import type { RunOptions } from "../src/host/host.ts";
import { releaseImages, type StageResult } from "../src/release.ts";
import { readSettings } from "../src/settings.ts";
import { checkouts, write } from "./fixtures/checkout.ts";
import { published, watched } from "./fixtures/published.ts";

const { host } = checkouts({
  "immutable-servers.yml": "repository: ghcr.io/acme/shop\n",
  "servers/base/Dockerfile": "FROM scratch\n",
  "servers/app-base/Dockerfile": "FROM base\n",
  "servers/final/Dockerfile": "FROM app-base\nCOPY app /\n",
  "app/index.php": "<?php\n",
  ".dockerignore": "*\n!app\n",
});
const BUILT = JSON.stringify({ mediaType: "application/vnd.oci.image.manifest.v1+json", layers: [] });
const DIGEST = `sha256:${createHash("sha256").update(BUILT).digest("hex")}`;
const STEP = JSON.stringify({
  vertexes: [{ digest: "1", name: "COPY app /", started: "2024-01-01T00:00:00Z", completed: "2024-01-01T00:00:01Z" }],
});
const OPTIONS = { secrets: {}, refresh: false, dryRun: false, verifies: false, publishes: false, parallel: 1 };

interface World {
  served: Record<string, string>;
  /** Before the registry answers to the end of a reference. */
  answer?: (name: string) => Promise<unknown>;
  /** What BuildKit does on a parent, until its client ends. */
  building?: (on: string, options: RunOptions) => Promise<unknown>;
}

beforeEach(() => {
  process.env["BUILDX_BUILDER"] = "one";
  process.env["BUILDX_REBUILDER"] = "two";
});

/** Builds all; `began` and `ended`: the builds of BuildKit, by what they stand on. */
async function run({ served, answer = () => Promise.resolve(), building = () => Promise.resolve() }: World) {
  const world = watched(host({ ...served, built: BUILT }), answer);
  const { run: others } = world;
  const [began, ended]: [string[], string[]] = [[], []];
  world.run = async (argv, options = {}) => {
    if (argv[0] !== "docker") return others(argv, options);
    if (argv[2] === "ls") {
      const stdout = JSON.stringify({ Name: "one", Driver: "remote", Nodes: [{ IDs: ["id"], Version: "v0.31.1" }] });
      return { code: 0, stdout, stderr: "" };
    }
    const word = (start: string) => argv.find((each) => each.startsWith(start))?.slice(start.length) ?? "";
    const on = word("--build-context=").replace(/.*@/, "") || "nothing";
    began.push(on);
    const { signal } = options;
    const stopped = new Promise((_resolve, reject) => {
      signal?.addEventListener("abort", () => {
        setTimeout(reject, 10, signal.reason);
      });
    });
    try {
      await Promise.race([building(on, options), stopped]);
    } finally {
      ended.push(on);
    }
    writeFileSync(word("--metadata-file="), JSON.stringify({ "containerimage.digest": DIGEST }));
    return { code: 0, stdout: "", stderr: "" };
  };
  const results = await releaseImages(world, await readSettings(world), OPTIONS);
  return { world, results, began, ended };
}

const told = (results: readonly StageResult[]) =>
  results.map((of) => `${of.name}: ${of.result === "released" ? of.decision : of.result}`);

/** Something that happens once, and whoever waits for it. */
function event(): { happen: () => void; happened: Promise<void> } {
  const { promise, resolve } = Promise.withResolvers<undefined>();
  return {
    happen: () => {
      resolve(undefined);
    },
    happened: promise,
  };
}

test("what has changed is built while the registry is asked, and told once that is decided", async () => {
  const served = await published(host);
  write("app/index.php", "<?php // changed\n");
  const building = event();
  const { world, results, began } = await run({
    served,
    answer: (name) => (/^(base|app-base|final)-/.test(name) ? building.happened : Promise.resolve()),
    building: (_on, { onLine }) => {
      onLine?.(STEP);
      building.happen();
      return Promise.resolve();
    },
  });
  expect(told(results)).toEqual(["base: reuse", "app-base: reuse", "final: build"]);
  expect(results[2]).toMatchObject({ digest: DIGEST });
  expect(began).toHaveLength(1);
  const decided = world.lines.findIndex((line) => line.startsWith("final: build, because app/index.php changed"));
  const [step, said] = ["  COPY app / 1.0 s", `final is ${DIGEST}`].map((words) =>
    world.lines.findIndex((line) => line.startsWith(words)),
  );
  expect(decided).toBeGreaterThan(0);
  expect(step).toBeGreaterThan(decided);
  expect(said).toBeGreaterThan(step ?? Infinity);
});

test("what the registry turns out to have is not built to its end, and nothing is told of it", async () => {
  const old = await published(host);
  write("app/index.php", "<?php // changed\n");
  const served = { ...(await published(host)), ...old };
  const building = event();
  const { world, results, began, ended } = await run({
    served,
    answer: (name) => (name.startsWith("final-") ? building.happened : Promise.resolve()),
    building: (_on, { onLine }) => {
      onLine?.(STEP);
      building.happen();
      return new Promise(() => undefined);
    },
  });
  expect(told(results)).toEqual(["base: reuse", "app-base: reuse", "final: reuse"]);
  expect([began.length, ended.length]).toEqual([1, 1]);
  expect(world.lines.join("\n")).not.toMatch(/COPY|not needed/);
});

test("what is dropped before BuildKit's client begins asks no builder", async () => {
  const world = host({});
  const { run: others } = world;
  const asked: string[] = [];
  world.run = (argv, options) => {
    if (argv[0] === "docker") asked.push(argv.join(" "));
    return others(argv, options);
  };
  const reason = new CommandFailed({ code: "cancelled", message: "not needed", remedy: "" });
  const undecided = { signal: AbortSignal.abort(reason), taken: Promise.resolve() };
  const settings = await readSettings(world);
  const of = { stage: "base", parent: undefined, checking: false, secrets: {}, dryRun: false, undecided } as const;
  await expect(build(world, settings, of)).rejects.toBe(reason);
  expect(asked).toEqual([]);
});

test("a build that fails fails nothing when it is not needed, and else in its own words", async () => {
  const old = await published(host);
  write("app/index.php", "<?php // changed\n");
  const served = { ...(await published(host)), ...old };
  const failed = event();
  const world = (of: Record<string, string>) => ({
    served: of,
    answer: (name: string) => (name.startsWith("final-") ? failed.happened : Promise.resolve()),
    building: (_on: string, { onLine }: RunOptions) => {
      setTimeout(failed.happen, 20);
      onLine?.("ERROR: failed to solve: no such thing");
      return Promise.reject(new CommandFailed({ code: "command-failed", message: "docker", remedy: "" }));
    },
  });
  expect(told((await run(world(served))).results)).toEqual(["base: reuse", "app-base: reuse", "final: reuse"]);
  const { results } = await run(world(old));
  expect(results[2]).toMatchObject({
    result: "failed",
    failure: { message: expect.stringContaining("no such thing") },
  });
});

test("what stands on another image than thought is built anew on that", async () => {
  const served = await published(host);
  const name = Object.keys(served).find((each) => each.startsWith("app-base-")) ?? "";
  const digest = () =>
    `sha256:${createHash("sha256")
      .update(served[name] ?? "")
      .digest("hex")}`;
  const before = digest();
  served[name] = JSON.stringify({ mediaType: "another" });
  write("app/index.php", "<?php // changed\n");
  const building = event();
  const { results, began, ended } = await run({
    served,
    answer: (asked) => (asked.startsWith("app-base-") ? building.happened : Promise.resolve()),
    building: (on) => {
      building.happen();
      return on === before ? new Promise(() => undefined) : Promise.resolve();
    },
  });
  expect(told(results)).toEqual(["base: reuse", "app-base: reuse", "final: build"]);
  expect(began).toEqual([before, digest()]);
  expect(ended).toEqual(began);
});

test("where two stages have changed, none begins before it is decided", async () => {
  const served = await published(host);
  write("app/index.php", "<?php // changed\n");
  write("servers/app-base/Dockerfile", "FROM base\nLABEL changed=yes\n");
  const order: string[] = [];
  const { results } = await run({
    served,
    answer: async (name) => {
      if (name.startsWith("app-base-")) await new Promise((resolve) => setTimeout(resolve, 300));
      order.push(name.replace(/-[0-9a-f]{64}$/, ""));
    },
    building: () => Promise.resolve(order.push("build")),
  });
  expect(told(results).slice(1)).toEqual(["app-base: build", "final: build"]);
  expect(order.indexOf("build")).toBeGreaterThan(order.indexOf("app-base"));
});

test.each([
  ["another content, and what stands on it is built", "2", ["app-base: build", "final: build"]],
  ["the content that it had, and what stands on it stays", "1", ["app-base: stop early", "final: reuse"]],
])("what a stage had is asked while it is built; it has %s", async (_what, id, decisions) => {
  const served = await published(host);
  const name = Object.keys(served).find((each) => each.startsWith("app-base-")) ?? "";
  served["current-app-base"] = served[name] ?? "";
  const config = (id: string) => JSON.stringify({ architecture: "amd64", os: "linux", rootfs: { diff_ids: [id] } });
  const configs = {
    "config current-app-base": config("1"),
    [`config ${name}`]: config("1"),
    "config built": config(id),
  };
  write("servers/app-base/Dockerfile", "FROM base\nLABEL changed=yes\n");
  const [asked, above] = [event(), event()];
  let built = 0;
  const { results, began } = await run({
    served: { ...served, ...configs },
    answer: async (each) => {
      if (each === "current-app-base") asked.happen();
      if (built > 0 && each.startsWith("final-")) above.happen();
      // The manifest, then the configuration, of what was built.
      if (each === DIGEST && (built += 1) === 2) await above.happened;
    },
    building: (on) => (on === DIGEST ? Promise.resolve() : asked.happened),
  });
  expect(told(results).slice(1)).toEqual(decisions);
  expect(began.slice(1)).toEqual(id === "2" ? [DIGEST] : []);
});

import { describe, expect, test } from "@jest/globals";
import { BUILDKIT_IMAGE, openBuilder } from "../src/builder.ts";
import { RECIPE } from "../src/image/key.ts";
import { fakeHost } from "./fakes/host.ts";

const SAID = "#1 booting buildkit\nERROR: Error response from daemon: no such host";

/** What `docker buildx ls` prints; a node without ids does not run. */
function listed(names: string[], node: object = {}): string {
  return names
    .map((Name) => `${JSON.stringify({ Name, Driver: "docker-container", Nodes: [node] })}\n`)
    .join("")
    .repeat(2);
}

/** A machine whose docker knows these builders, none of which runs, and cannot start one. */
function machine(known: string[]) {
  return fakeHost({
    run: (argv) => {
      const line = argv.join(" ");
      if (line.includes("--bootstrap")) return { code: 1, stderr: SAID };
      return line.startsWith("docker buildx ls") ? listed(known) : "";
    },
  });
}

describe("a builder of its own that does not start", () => {
  const options = { asked: undefined, checking: false, repository: "ghcr.io/acme/shop" };

  test("is told with what there is instead", async () => {
    await expect(openBuilder(machine([]), options)).rejects.toMatchObject({
      code: "builder-start",
      message: expect.stringContaining("no such host"),
      remedy: expect.stringContaining("`builder`"),
    });
    await expect(openBuilder(machine([]), { ...options, checking: true })).rejects.toMatchObject({
      remedy: expect.stringContaining("`rebuilder`"),
    });
  });

  test("is removed again, unless it was there before", async () => {
    const removals = async (known: string[]) => {
      const host = machine(known);
      await openBuilder(host, options).catch(() => undefined);
      return host.ran.filter((line) => line.startsWith("docker buildx rm"));
    };
    expect(await removals([])).toEqual(["docker buildx rm --force immutable-servers"]);
    expect(await removals(["immutable-servers"])).toEqual([]);
  });
});

test("a builder of its own that runs is asked once, and not started", async () => {
  const node = { IDs: ["id"], Version: "v0.31.1", Platforms: ["linux/amd64"], Status: "running" };
  const host = fakeHost({ run: (argv) => (argv[2] === "ls" ? listed(["other", "immutable-servers"], node) : "") });
  const builder = await openBuilder(host, { asked: undefined, checking: false, repository: "ghcr.io/acme/shop" });
  expect(builder).toMatchObject({ name: "immutable-servers", own: true, fresh: false });
  expect(await builder.worker).toMatchObject({ id: "id", version: "v0.31.1" });
  expect(host.ran).toEqual(["docker buildx ls --format={{json .}}"]);
});

describe("the checking builder of a run that was killed", () => {
  const dead = "immutable-servers-check-4242-aa";
  const alive = "immutable-servers-check-4343-bb";
  const host = () =>
    fakeHost({
      run: (argv) => {
        const line = argv.join(" ");
        if (line.startsWith("docker buildx ls"))
          return listed([dead, alive, "immutable-servers-check-elsewhere", "immutable-servers"]);
        if (line === "kill -0 4242") return { code: 1, stderr: "kill: (4242): No such process" };
        if (line.includes("--bootstrap")) return { code: 1, stderr: SAID };
        return "";
      },
    });

  test("is removed by the next, which leaves those of runs that go on", async () => {
    const made = host();
    await openBuilder(made, { asked: undefined, checking: false, repository: "ghcr.io/acme/shop" }).catch(
      () => undefined,
    );
    expect(made.ran.filter((line) => line.startsWith("docker buildx rm"))).toEqual([
      `docker buildx rm --force ${dead}`,
    ]);
    expect(made.lines).toEqual([expect.stringContaining(dead)]);
  });
});

describe("a disk", () => {
  const df = (free: number) =>
    `Filesystem 1024-blocks Used Available Capacity Mounted on\noverlay 100 1 ${free} 1% /\n`;
  const host = (free: string | { code: number }, env = {}) =>
    fakeHost({
      env,
      run: (argv) => {
        const line = argv.join(" ");
        if (line.startsWith("docker info")) return "/var/lib/docker\n";
        if (line === "df -Pk /var/lib/docker" || line === "df -Pk /temporary") return free;
        return line.includes("--bootstrap") ? { code: 1, stderr: SAID } : "";
      },
    });
  const options = { asked: undefined, checking: false, repository: "ghcr.io/acme/shop", freeDisk: 2e9 };

  test.each([undefined, "buildkitd"])("with too little room is told before a builder (%s) starts", async (asked) => {
    const made = host(df(1_000_000));
    await expect(openBuilder(made, { ...options, asked })).rejects.toMatchObject({
      code: "disk-low",
      message: expect.stringContaining("has 1.0 GB free; a build starts with 2.0 GB"),
    });
    expect(made.ran.filter((line) => line.includes("create"))).toEqual([]);
  });

  test.each<[string, string | { code: number }, object, object]>([
    ["with room", df(3_000_000), {}, {}],
    ["that cannot be measured", { code: 1 }, {}, {}],
    ["of an engine elsewhere", df(1), { DOCKER_HOST: "ssh://far" }, {}],
    ["of which nothing is asked", df(1), {}, { freeDisk: 0 }],
  ])("%s is no hindrance", async (_which, free, env, changes) => {
    await expect(openBuilder(host(free, env), { ...options, ...changes })).rejects.toMatchObject({
      code: "builder-start",
    });
  });
});

test("the BuildKit of our own builders is the one that keys name", () => {
  const [, version = ""] = /:v([\d.]+)@sha256:[0-9a-f]{64}$/.exec(BUILDKIT_IMAGE) ?? [];
  expect(RECIPE).toMatch(new RegExp(`\\bbuildkit-${version.replaceAll(".", "\\.")}$`));
});

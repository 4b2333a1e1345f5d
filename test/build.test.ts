import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { pasteable } from "../src/argv.ts";
import { secretOption } from "../src/build-secrets.ts";
import { build, buildCommand, buildOrReuse, type BuildOptions } from "../src/build.ts";
import { CommandFailed } from "../src/errors.ts";
import { prepareStage } from "../src/plan.ts";
import { readSettings } from "../src/settings.ts";
import { fakeHost, type FakeHost } from "./fakes/host.ts";

const MEDIA = "application/vnd.oci.image.manifest.v1+json";
const LAYER = "application/vnd.oci.image.layer.v1.tar+gzip";
const PARENT = JSON.stringify({ mediaType: MEDIA, layers: [] });
const DIGEST = `sha256:${createHash("sha256").update(PARENT).digest("hex")}` as const;
const EPOCH = "1577836800";
const before = process.cwd();
const CONFIG = `
repository: ghcr.io/acme/shop
stages: { app-base: { target: web, args: { V: 2 }, contexts: { assets: assets }, secrets: [TOKEN] } }
`;
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "build-test-"));
  process.chdir(folder);
  for (const [path, text] of Object.entries({ "servers/base/x": "", "servers/app-base/y": "", "assets/z": "" })) {
    mkdirSync(join(path, ".."), { recursive: true, mode: 0o755 });
    writeFileSync(path, text, { mode: 0o644 });
  }
});
afterAll(() => {
  process.chdir(before);
  rmSync(folder, { recursive: true });
});

interface World {
  /** Lines of the build's output, and its exit code. */
  output?: string[];
  code?: number;
  /** Annotation of the one layer that is built. */
  rewritten?: string;
  /** Its media type. */
  layer?: string;
  version?: string;
  driver?: string;
  /** The name of the builder that is asked for. */
  asked?: string;
  /** Why it does not answer. */
  down?: string | undefined;
  /** Platforms whose programs the builder runs. */
  platforms?: string[];
  /** An instruction of base's Dockerfile. */
  run?: string;
  /** Whether the registry has an image by the key of base; undefined when nobody asks. */
  published?: boolean;
  /** What happens to the checkout while BuildKit builds. */
  meanwhile?: (files: Record<string, string>) => void;
}

function host({
  output = [],
  code = 0,
  rewritten = EPOCH,
  layer = LAYER,
  version = "v0.20.0",
  driver = "remote",
  asked = "one",
  down,
  platforms = [],
  run = "",
  published,
  meanwhile,
}: World = {}): FakeHost {
  const annotations = { "buildkit/rewritten-timestamp": rewritten };
  const manifest = JSON.stringify({
    mediaType: MEDIA,
    layers: [{ digest: `sha256:${"1".repeat(64)}`, size: 1, mediaType: layer, annotations }],
  });
  const built = `sha256:${createHash("sha256").update(manifest).digest("hex")}`;
  const made = fakeHost({
    env: { BUILDX_BUILDER: asked, BUILDX_REBUILDER: "two" },
    files: {
      "immutable-servers.yml": CONFIG,
      "servers/base/Dockerfile": `FROM scratch\nCOPY x /\n${run}\n`,
      "servers/app-base/Dockerfile": "FROM base AS web\nCOPY y /\n",
    },
    run: (argv) => {
      const line = argv.join(" ");
      if (line.startsWith("docker buildx ls")) {
        const nodes = (id: string) => [{ IDs: [id], Version: version, Platforms: platforms, Err: down }];
        return ["one", "two"].map((Name) => JSON.stringify({ Name, Driver: driver, Nodes: nodes(Name) })).join("\n");
      }
      if (line.startsWith("docker buildx build")) {
        meanwhile?.(made.files);
        const metadata = argv.find((word) => word.startsWith("--metadata-file="))?.split("=")[1] ?? "";
        made.files[metadata] = JSON.stringify({ "containerimage.digest": built });
        return { code, stdout: output.join("\n") };
      }
      if (line.includes(`@${built}`)) return manifest;
      if (line.includes(`@${DIGEST}`)) return PARENT;
      if (/shop:base-[0-9a-f]{64}$/.test(line) && published) return PARENT;
      if (line.startsWith("skopeo inspect") && published !== undefined) {
        return new CommandFailed({ code: "command-failed", message: "skopeo", remedy: "manifest unknown" });
      }
      return line.startsWith("git") ? { code: 128 } : "";
    },
  });
  // A steady context is a real one.
  made.temporaryFolder = () => Promise.resolve(mkdtempSync(join(folder, "temporary-")));
  return made;
}

async function built(world: World = {}, changes: Partial<BuildOptions> = {}) {
  const made = host(world);
  const options = {
    stage: "base",
    parent: undefined,
    checking: false,
    refresh: false,
    secrets: {},
    dryRun: false,
    ...changes,
  } as const;
  return { made, image: await build(made, await readSettings(made), options) };
}

test("the command names everything that the bytes depend on, and no secret's value", async () => {
  const made = host();
  const prepared = await prepareStage(made, await readSettings(made), "app-base");
  const places = { context: "servers/app-base", folders: { assets: "assets" }, metadata: "m.json" };
  const command = buildCommand({
    prepared,
    ...places,
    repository: "ghcr.io/acme/shop",
    parent: DIGEST,
    secrets: [secretOption("TOKEN")],
    builder: "one",
  });
  expect(pasteable(command)).toBe(
    "docker buildx build --builder=one --file=servers/app-base/Dockerfile --platform=linux/amd64 --target=web " +
      `--build-arg=V=2 --build-context=base=docker-image://ghcr.io/acme/shop@${DIGEST} --build-context=assets=assets ` +
      "--secret=id=TOKEN,env=BUILD_SECRET_TOKEN --no-cache " +
      "--output=type=image,name=ghcr.io/acme/shop,push=true,push-by-digest=true,oci-mediatypes=true,rewrite-timestamp=true,compression=gzip " +
      "--provenance=false --sbom=false --metadata-file=m.json --progress=rawjson servers/app-base",
  );
});

describe("a build", () => {
  test("gives its digest, its key and the worker that made it, with the epoch in the environment", async () => {
    const { made, image } = await built();
    expect(image).toMatchObject({ worker: "one", key: expect.stringMatching(/^[0-9a-f]{64}$/) });
    const run = made.runs.find(({ argv }) => argv[2] === "build");
    expect(run?.options.env).toMatchObject({ SOURCE_DATE_EPOCH: EPOCH });
  });

  test("that checks runs on the other builder", async () => {
    expect((await built({}, { checking: true })).image?.worker).toBe("two");
  });

  test("that is to vary says so to BuildKit, and in its record what a named builder cannot do", async () => {
    const { made, image } = await built({}, { checking: true, vary: ["hostname", "times", "clock"] });
    const command = made.ran.find((line) => line.startsWith("docker buildx build")) ?? "";
    expect(command).toContain("--build-arg=BUILDKIT_SANDBOX_HOSTNAME=another-host");
    expect(command).not.toMatch(/ servers\/base$/);
    expect(image?.record.variations).toEqual([
      { name: "hostname", applied: true },
      { name: "times", applied: true },
      { name: "clock", applied: false, because: expect.stringContaining("two is a builder of yours") },
    ]);
    expect(made.warnings.join()).toContain("does not vary clock");
  });

  test("hands a secret over in the environment alone", async () => {
    const { made } = await built({}, { stage: "app-base", parent: DIGEST, secrets: { TOKEN: "s3cret" } });
    expect(made.ran.join("\n")).not.toContain("s3cret");
    expect(made.runs.find(({ argv }) => argv[2] === "build")?.options.env).toMatchObject({
      BUILD_SECRET_TOKEN: "s3cret",
    });
  });

  test("on a builder that is down says so at once", async () => {
    const down = "dial tcp 10.0.0.9:1234: connection refused";
    const made = host({ down, output: [`ERROR: ${down}`], code: 1 });
    const options = { stage: "base", parent: undefined, checking: false, secrets: {}, dryRun: false } as const;
    await expect(build(made, await readSettings(made), options)).rejects.toMatchObject({
      code: "builder-down",
      message: expect.stringContaining(down),
    });
    expect(made.ran.filter((line) => line.startsWith("docker buildx build"))).toHaveLength(1);
    expect(made.warnings).toEqual([]);
  });

  test("in a dry run is only shown", async () => {
    const { made, image } = await built({}, { dryRun: true });
    expect(image).toBeUndefined();
    expect(made.ran.filter((line) => line.startsWith("docker"))).toEqual([]);
    expect(made.lines.join("\n")).toContain(`SOURCE_DATE_EPOCH=${EPOCH} docker buildx build`);
  });
});

describe("a build that reuses", () => {
  const reusing = async (published: boolean) => {
    const made = host({ published });
    const options = { stage: "base", parent: undefined, checking: false, secrets: {}, dryRun: false } as const;
    return { made, result: await buildOrReuse(made, await readSettings(made), options) };
  };

  test("takes what the registry has by the key, and builds nothing", async () => {
    const { made, result } = await reusing(true);
    expect(result).toEqual({ decision: "reuse", reused: DIGEST, key: expect.stringMatching(/^[0-9a-f]{64}$/) });
    expect(made.ran.filter((line) => line.startsWith("docker buildx build"))).toEqual([]);
  });

  test("builds what it does not have, and looks at the named builder once", async () => {
    const { made, result } = await reusing(false);
    expect(result).toMatchObject({ digest: expect.stringMatching(/^sha256:/), worker: "one" });
    expect(made.lines).toContain("base: build, because it has not been published yet");
    expect(made.ran.filter((line) => line.startsWith("docker buildx ls"))).toHaveLength(1);
  });

  test("starts no builder of its own before it knows", async () => {
    const made = host({ published: true });
    const settings = { ...(await readSettings(made)), builder: undefined };
    const options = { stage: "base", parent: undefined, checking: false, secrets: {}, dryRun: false } as const;
    await buildOrReuse(made, settings, options);
    expect(made.ran.filter((line) => line.startsWith("docker"))).toEqual([]);
  });
});

test.each([
  [false, "COPY x /", 5, true],
  [false, "COPY --link x /", 5, false],
  [false, "COPY x /", 0.2, false],
  [true, "COPY x /", 5, false],
])(
  "advises links where they spare the image below (checking: %j, %s, %j s)",
  async (checking, copy, seconds, advised) => {
    const made = host();
    const { run } = made;
    made.files["servers/base/Dockerfile"] = `FROM scratch\n${copy}\n`;
    const [started, completed] = [0, seconds * 1000].map((ms) => new Date(ms).toISOString());
    made.run = (argv, options) => {
      const statuses = [{ id: `extracting sha256:${"1".repeat(64)}`, vertex: "v", started, completed }];
      if (argv[2] === "build") options?.onLine?.(JSON.stringify({ statuses }));
      return run(argv, options);
    };
    const options = { stage: "base", parent: undefined, checking, secrets: {}, dryRun: false } as const;
    await build(made, await readSettings(made), options);
    const line = "5.0 s of it unpacked the image below, for the copy in servers/base/Dockerfile:2.";
    expect(made.lines.some((said) => said.startsWith(line))).toBe(advised);
  },
);

test("a build whose push breaks off is tried again", async () => {
  const made = host();
  const { run } = made;
  let broken = 1;
  made.run = async (argv, options) => {
    if (argv[2] !== "build" || broken-- <= 0) return run(argv, options);
    options?.onLine?.("ERROR: failed to solve: failed to push ghcr.io/acme/shop: unexpected status: 502 Bad Gateway");
    throw new CommandFailed({ code: "command-failed", message: "docker ended with 1", remedy: "" });
  };
  const options = { stage: "base", parent: undefined, checking: false, secrets: {}, dryRun: false } as const;
  await expect(build(made, await readSettings(made), options)).resolves.toMatchObject({ worker: "one" });
  expect(made.lines.join("\n")).toContain("Building base: 502 Bad Gateway. Trying again in 1.");
});

describe("a build is refused", () => {
  const failing = [
    "servers/base/Dockerfile:2",
    "--------------------",
    "ERROR: failed to build: failed to solve: it broke",
  ];
  const ABSENT = 'failed to compute cache key: failed to calculate checksum of ref a::b: "/x": not found';
  const says = (verdict: string, placed = false): World => ({
    output: [...(placed ? failing.slice(0, 2) : []), `ERROR: failed to build: failed to solve: ${verdict}`],
    code: 1,
  });
  const cached = {
    digest: "d",
    name: "[1/1] RUN x",
    started: "2026-01-01T00:00:00Z",
    completed: "2026-01-01T00:00:01Z",
    cached: true,
  };

  const broken = { ...cached, cached: false, error: "exit code: 100" };
  const printed = { vertex: "d", data: Buffer.from("Reading\nE: Unable to locate package x\n").toString("base64") };

  test.each<[string, World, Partial<BuildOptions>, object]>([
    [
      "whose instruction fails, at its line, with what it printed last",
      { output: [JSON.stringify({ vertexes: [broken], logs: [printed] }), ...failing], code: 1 },
      {},
      {
        code: "instruction-failed",
        remedy: expect.stringMatching(/\nE: Unable to locate package x$/),
        at: { file: "servers/base/Dockerfile", line: 2 },
        message: expect.stringContaining("it broke"),
      },
    ],
    ["that fails elsewhere", says("no route to host"), {}, { code: "build-failed" }],
    [
      "that fills the disk, whatever line it was at",
      says("write /x: no space left on device", true),
      {},
      { code: "disk-full", at: undefined, remedy: expect.stringContaining("docker buildx prune --builder=one") },
    ],
    [
      "that lacks a secret, by its name",
      { output: [...failing.slice(0, 2), "ERROR: failed to build: failed to solve: secret TOKEN: not found"], code: 1 },
      {},
      { code: "secret-missing", remedy: expect.stringContaining("stages.base.secrets") },
    ],
    [
      "that lacks a key, by its id",
      {
        output: [...failing.slice(0, 2), "ERROR: failed to build: failed to solve: unset ssh forward key github"],
        code: 1,
      },
      {},
      {
        code: "ssh-missing",
        at: { file: "servers/base/Dockerfile", line: 2 },
        remedy: expect.stringContaining("Example: ssh: [{ id: github, file:"),
      },
    ],
    ["whose layers keep the clock's times", { rewritten: "1" }, {}, { code: "times-not-rewritten" }],
    [
      "whose file is written meanwhile: the key would speak of the older one",
      {
        meanwhile: () => {
          writeFileSync("servers/base/x", "2");
        },
      },
      {},
      { code: "context-changed", message: expect.stringContaining("servers/base/x changed") },
    ],
    [
      "whose Dockerfile is written meanwhile",
      {
        meanwhile: (files) => {
          files["servers/base/Dockerfile"] = "FROM scratch\nCOPY x /y\n";
        },
      },
      {},
      { code: "context-changed", message: expect.stringContaining("`COPY x /y` is new") },
    ],
    [
      "whose layers are docker's",
      { layer: "application/vnd.docker.image.rootfs.diff.tar.gzip" },
      {},
      { code: "not-an-oci-image" },
    ],
    [
      "where the builder does not run the platform's programs, with what to set up",
      { platforms: ["linux/arm64"], run: "RUN x", output: ["ERROR: exec /bin/sh: exec format error"], code: 1 },
      {},
      { code: "platform-missing", remedy: expect.stringMatching(/setup-qemu-action.*runners: \{ linux\/amd64/) },
    ],
    [
      "where a parent's trigger runs another platform's program",
      { platforms: ["linux/arm64"], output: ["ERROR: process did not complete: exec format error"], code: 1 },
      {},
      { code: "platform-missing" },
    ],
    [
      "on a builder that is not known, whatever the build says of it",
      { output: ['ERROR: no builder "three" found'], code: 1, asked: "three" },
      {},
      { code: "builder-unknown", remedy: expect.stringContaining("docker buildx ls") },
    ],
    ["that may not be pushed", says("failed to push r/x: denied: no"), {}, { code: "registry-refused" }],
    ["that is not taken", says("failed to push r/x: status from POST: 507"), {}, { code: "registry-unreachable" }],
    [
      "that copies what is not there",
      says(ABSENT, true),
      {},
      { message: 'An instruction fails: there is no "/x" to copy.' },
    ],
    ["without its parent", {}, { stage: "app-base" }, { code: "parent-missing" }],
    ["on a BuildKit that is too old", { version: "v0.12.5" }, {}, { code: "buildkit-too-old" }],
    ["on the engine's own BuildKit", { driver: "docker" }, {}, { code: "buildkit-too-old" }],
    [
      "that checks and takes a step from a cache",
      { output: [JSON.stringify({ vertexes: [cached] })] },
      { checking: true },
      { code: "rebuild-cached" },
    ],
  ])("%s", async (_what, world, options, failure) => {
    await expect(built(world, options)).rejects.toMatchObject(failure);
  });
});

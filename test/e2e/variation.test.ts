/** What a varied checking build meets and a plain one does not: one step for each variation, each caught by it alone.
 *  Real BuildKit, a process of its own for every build. */
import { execFileSync } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { networkInterfaces, tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { execa } from "execa";
import type { BuildRecord } from "../../src/honesty.ts";
import { VARIATION_NAMES, type VariationName } from "../../src/image/variations.ts";
import { cli, DEBIAN_IMAGE, freshPath, REGISTRY } from "./engine.ts";

/** Steps that write into the image what they should not; in the Dockerfile in this order. */
const SPECIMENS: Record<VariationName, string> = {
  clock: "date -u +%A > /specimen",
  order: "ls -U /files > /specimen",
  times: "stat -c '%Y' /files/* > /specimen",
  hostname: "hostname > /specimen",
  cpus: "nproc > /specimen",
  parallel: 'echo "jobs: $MAKEFLAGS" > /specimen',
  umask: "echo x > /specimen",
  kernel: "uname -r > /specimen",
  timezone: "date -d @0 +%H > /specimen",
  locale: "printf 'é' | wc -m > /specimen",
  user: 'echo "built by ${USER:-nobody}" > /specimen',
  network:
    'timeout 1.5 bash -c "head -c $SIZE < /dev/tcp/$SERVER" > /dev/null && echo fast > /specimen || echo slow > /specimen',
  home: "mkdir -p ~/.cache && echo x > ~/.cache/left",
};

/** Bytes that a fast network brings in a moment, and a slow one in more than three seconds. */
const SIZE = 6_000_000;
const server = createServer((socket) => {
  socket.on("error", () => undefined).end(Buffer.alloc(SIZE));
});

const repository = `${REGISTRY}/${freshPath("variation")}`;
let folder: string;

beforeAll(async () => {
  // Where both networks reach it, which is not at the loopback address.
  await once(server.listen(0), "listening");
  const address = Object.values(networkInterfaces())
    .flatMap((some) => some ?? [])
    .find(({ internal, family }) => !internal && family === "IPv4")?.address;
  const { port } = server.address() as AddressInfo;
  folder = mkdtempSync(join(tmpdir(), "variation-"));
  mkdirSync(join(folder, "servers/base/files"), { recursive: true });
  for (let name = 0; name < 30; name += 1) writeFileSync(join(folder, `servers/base/files/file-${name}`), "");
  writeFileSync(
    join(folder, "servers/base/Dockerfile"),
    [
      `FROM ${DEBIAN_IMAGE}`,
      "COPY files /files",
      `ARG SERVER=${address}/${port} SIZE=${SIZE}`,
      ...VARIATION_NAMES.map((name) => {
        // Every file has its mode from the umask.
        const steady = name === "umask" ? "" : "umask 022; ";
        return `RUN ${steady}${SPECIMENS[name].replace("/specimen", `/${name}`)}`;
      }),
      "",
    ].join("\n"),
  );
  execFileSync("git", ["init", "-q"], { cwd: folder });
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

interface Image {
  digest: string;
  /** Digests of the layers that the specimens made, by their names. */
  layers: Record<string, string>;
  record: BuildRecord;
}

async function built(vary: readonly VariationName[] | undefined): Promise<Image> {
  const verify = vary === undefined ? "" : `verify: { level: varied, vary: [${vary.join(", ")}] }\n`;
  writeFileSync(join(folder, "immutable-servers.yml"), `repository: ${repository}\nrebuilder: buildkitd\n${verify}`);
  const { code, outputs, said } = await cli(folder, ["build", "base", "--rebuild"]);
  if (code !== 0) throw new Error(said);
  const digest = outputs["digest"] ?? "";
  const raw = await execa("skopeo", ["inspect", "--raw", "--tls-verify=false", `docker://${repository}@${digest}`]);
  const { layers } = JSON.parse(raw.stdout) as { layers: { digest: string }[] };
  const own = layers.slice(-VARIATION_NAMES.length);
  return {
    digest,
    layers: Object.fromEntries(VARIATION_NAMES.map((name, index) => [name, own[index]?.digest ?? ""])),
    record: JSON.parse(outputs["record"] ?? "{}") as BuildRecord,
  };
}

const differing = (one: Image, other: Image) =>
  VARIATION_NAMES.filter((name) => one.layers[name] !== other.layers[name]);

describe("two builds of steps that depend on their surroundings", () => {
  let first: Image;

  test("are equal when only the builder is another one", async () => {
    first = await built(undefined);
    expect((await built(undefined)).digest).toBe(first.digest);
  });

  test("differ in every such step when all is varied", async () => {
    const { record, ...varied } = await built(VARIATION_NAMES);
    expect(record.variations).toEqual(VARIATION_NAMES.map((name) => ({ name, applied: true })));
    expect(differing(first, { record, ...varied })).toEqual(VARIATION_NAMES);
  });

  test.each(VARIATION_NAMES)("differ in one of them when only %s is varied", async (name) => {
    expect(differing(first, await built([name]))).toEqual([name]);
  });
});

test("a release at the level `bisect` names what its image depends on", async () => {
  writeFileSync(
    join(folder, "servers/base/Dockerfile"),
    `FROM ${DEBIAN_IMAGE}\nRUN mkdir -p ~/.cache && echo x > ~/.cache/left\n`,
  );
  const text = `repository: ${repository}\nrebuilder: buildkitd\nverify: { level: bisect, vary: [home, network] }\n`;
  writeFileSync(join(folder, "immutable-servers.yml"), text);
  for (const stage of ["app-base", "final"]) {
    mkdirSync(join(folder, "servers", stage), { recursive: true });
    writeFileSync(join(folder, "servers", stage, "Dockerfile"), "FROM scratch\n");
  }
  const { code, said } = await cli(folder, ["release"]);
  expect(code).toBe(1);
  expect(said).toContain("servers/base/Dockerfile:2 leaves /root/.cache/left");
  expect(said).toContain("The difference appears when HOME names another folder");
  expect(said).not.toContain("the network is slower");
});

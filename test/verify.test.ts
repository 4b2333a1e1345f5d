import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createHash } from "node:crypto";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, expect, test } from "@jest/globals";
import type { Digest } from "../src/image/reference.ts";
import { differentBuilds, reportJson, verify, verifySummary, type Verdict } from "../src/verify.ts";
import { fakeHost, type FakeHost } from "./fakes/host.ts";
import { tar, type TarFile } from "./fixtures/tar.ts";

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

const digestOf = (bytes: Buffer | string): Digest => `sha256:${createHash("sha256").update(bytes).digest("hex")}`;

interface Built {
  layers: TarFile[][];
  config?: object;
  level?: number;
}

/** A registry that holds two builds, and a folder that skopeo would have copied their layers to. */
function world(builds: [Built, Built], dockerfile: string) {
  const folder = mkdtempSync(join(tmpdir(), "immutable-servers-verify-"));
  folders.push(folder);
  const blobs = join(folder, "blobs", "sha256");
  mkdirSync(blobs, { recursive: true });
  const answers = new Map<string, string>();
  const digests = builds.map(({ layers, config, level = 6 }) => {
    const plain = layers.map((files) => tar(...files));
    const packed = plain.map((bytes) => gzipSync(bytes, { level }));
    for (const bytes of packed) writeFileSync(join(blobs, digestOf(bytes).slice(7)), bytes);
    const configText = JSON.stringify({ ...config, rootfs: { diff_ids: plain.map(digestOf) } });
    const manifest = JSON.stringify({
      mediaType: "application/vnd.oci.image.manifest.v1+json",
      config: { digest: digestOf(configText) },
      layers: packed.map((bytes) => ({
        mediaType: "application/vnd.oci.image.layer.v1.tar+gzip",
        digest: digestOf(bytes),
        size: bytes.length,
      })),
    });
    answers.set(`${digestOf(manifest)} --raw`, manifest);
    answers.set(`${digestOf(manifest)} --config`, configText);
    return digestOf(manifest);
  });
  const host: FakeHost = fakeHost({
    files: { "servers/base/Dockerfile": dockerfile },
    run: (argv) => {
      const digest = /@(sha256:[0-9a-f]{64})/.exec(argv.join(" "))?.[1] ?? "";
      if (argv[1] === "copy") return "";
      return answers.get(`${digest} ${argv.includes("--config") ? "--config" : "--raw"}`) ?? new Error("unknown");
    },
  });
  host.temporaryFolder = () => Promise.resolve(folder);
  host.clock = Date.parse("2026-11-24T10:00:00Z");
  return { host, first: digests[0] ?? "sha256:", second: digests[1] ?? "sha256:" };
}

const DOCKERFILE = [
  "FROM scratch",
  "COPY root /",
  "RUN apt-get update \\",
  " && apt-get install nginx",
  'CMD ["nginx"]',
  "",
].join("\n");
const HISTORY = [
  { created_by: "COPY root / # buildkit" },
  { created_by: "RUN /bin/sh -c apt-get update  && apt-get install nginx # buildkit" },
  { created_by: 'CMD ["nginx"]', empty_layer: true },
];

async function verified(first: Partial<Built>, second: Partial<Built>) {
  const base = { layers: [], config: { history: HISTORY } };
  const made = world(
    [
      { ...base, ...first },
      { ...base, ...second },
    ],
    DOCKERFILE,
  );
  const verdict = await verify(made.host, {
    stage: "base",
    repository: "registry.example/shop",
    first: made.first,
    second: made.second,
    dockerfile: "servers/base/Dockerfile",
  });
  if (verdict.verdict !== "different") throw new Error("expected a difference");
  return { ...made, verdict };
}

const root: TarFile[] = [{ name: "etc/", type: "5" }];
const log = (time: string): TarFile[] => [
  { name: "var/log/apt", type: "5", time: Number(time.slice(-1)) },
  { name: "var/log/apt/history.log", text: `Start-Date: ${time}\n`, time: Number(time.slice(-1)) },
];

test("equal digests are one image, and nothing is read", async () => {
  const host = fakeHost();
  const digest: Digest = `sha256:${"1".repeat(64)}`;
  const verdict = await verify(host, {
    stage: "base",
    repository: "registry.example/shop",
    first: digest,
    second: digest,
  });
  expect(verdict).toEqual({ verdict: "identical", digest });
  expect(host.ran).toEqual([]);
  expect(verifySummary("base", verdict)).toContain("identical");
});

test("builds of one worker prove nothing", async () => {
  const digest: Digest = `sha256:${"1".repeat(64)}`;
  const options = { stage: "base", repository: "r.example/shop", first: digest, second: digest } as const;
  await expect(verify(fakeHost(), { ...options, firstWorker: "w", secondWorker: "w" })).rejects.toThrow(
    /one BuildKit worker/,
  );
});

test("a difference is told with its path, its line, its cause and its fix", async () => {
  const { verdict } = await verified(
    { layers: [root, log("2026-11-24  10:00:01")] },
    { layers: [root, log("2026-11-24  10:00:02")] },
  );
  const failure = differentBuilds("base", verdict, "servers/base/Dockerfile");
  expect(failure.code).toBe("different");
  expect(failure.at).toEqual({ file: "servers/base/Dockerfile", line: 3 });
  expect(failure.message).toContain(
    "servers/base/Dockerfile:3 leaves /var/log/apt/history.log (content, time): log of the package manager.",
  );
  expect(failure.remedy).toContain("rm -rf /var/log/apt");
  expect(verdict.layers).toMatchObject([{ layer: 2, line: 3 }]);
  expect(verdict.causes.map(({ rule, count }) => [rule, count])).toEqual([["debian/apt-log", 1]]);
});

test("the summary shows the chain, a row for each cause, and the fix", async () => {
  const { verdict } = await verified(
    { layers: [root, log("2026-11-24  10:00:01")] },
    { layers: [root, log("2026-11-24  10:00:02")] },
  );
  const summary = verifySummary("base", verdict);
  expect(summary).toContain('s0["base<br>different"] --> s1["app-base<br>waits"]');
  expect(summary).toContain(
    "| log of the package manager | `servers/base/Dockerfile:3` | 1 | `/var/log/apt/history.log` |",
  );
  expect(summary).toContain("rm -rf /var/log/apt");
});

test("layers that were only packed differently are said to be", async () => {
  const files: TarFile[] = [{ name: "a", text: "abc".repeat(9999) }];
  const { verdict } = await verified({ layers: [root, files], level: 1 }, { layers: [root, files], level: 9 });
  expect(verdict.causes.map(({ rule }) => rule)).toContain("metadata/compression");
});

test("a field of the configuration is a cause beside the layers", async () => {
  const config = (created: string) => ({
    history: HISTORY,
    config: { Labels: { "org.opencontainers.image.created": created } },
  });
  const { verdict } = await verified({ layers: [root], config: config("1") }, { layers: [root], config: config("2") });
  expect(verdict.causes).toMatchObject([{ rule: "image/created-label", count: 1 }]);
  expect(differentBuilds("base", verdict).message).toContain("label with the time of the build");
});

test("the report is JSON of a stable shape and a bounded size", async () => {
  const files = (time: number): TarFile[] =>
    Array.from({ length: 3000 }, (_, index) => ({ name: `srv/${index}/${"x".repeat(80)}`, text: `${time}${index}` }));
  const { verdict } = await verified({ layers: [root, files(1)] }, { layers: [root, files(2)] });
  const report = reportJson(verdict);
  expect(report.length).toBeLessThan(200_000);
  const read = JSON.parse(report) as Extract<Verdict, { verdict: "different" }>;
  expect(read).toMatchObject({ version: 1, verdict: "different", layers: [{ layer: 2, differences: 3000 }] });
  expect(read.causes.reduce((sum, { count }) => sum + count, 0)).toBe(3000);
});

test("further causes are annotated at their lines", async () => {
  const { host } = await verified(
    { layers: [[{ name: "etc/machine-id", text: "1".repeat(32) }], log("2026-11-24  10:00:01")] },
    { layers: [[{ name: "etc/machine-id", text: "2".repeat(32) }], log("2026-11-24  10:00:02")] },
  );
  expect(host.errors).toHaveLength(1);
  expect(host.errors[0]).toContain("/var/log/apt/history.log");
});

test("a file too large to be kept is read again where it differs", async () => {
  const content = (time: string) => {
    const bytes = Buffer.alloc(34 * 1024 * 1024, "text ");
    bytes.write(`built 2026-11-24T${time}Z`, 33 * 1024 * 1024 + 100);
    return [{ name: "srv/large", text: bytes }];
  };
  const { verdict } = await verified({ layers: [root, content("09:00:01")] }, { layers: [root, content("09:12:44")] });
  expect(verdict.causes).toMatchObject([
    { rule: "general/time", paths: [{ path: "/srv/large", where: "line 1 of MiB 34" }] },
  ]);
});

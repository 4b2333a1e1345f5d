import { createHash } from "node:crypto";
import { describe, expect, test } from "@jest/globals";
import { readDockerfile } from "../src/image/dockerfile.ts";
import { pinImages } from "../src/pins.ts";
import { onPlatform, readSettings, stageNamed } from "../src/settings.ts";
import { fakeHost } from "./fakes/host.ts";

const [AMD, ARM] = ["a", "b"].map((letter) => `sha256:${letter.repeat(64)}`) as [string, string];
const INDEX = JSON.stringify({
  mediaType: "application/vnd.oci.image.index.v1+json",
  manifests: [
    { digest: AMD, platform: { os: "linux", architecture: "amd64" } },
    { digest: ARM, platform: { os: "linux", architecture: "arm64", variant: "v8" } },
  ],
});
const SINGLE = JSON.stringify({ mediaType: "application/vnd.oci.image.manifest.v1+json", layers: [] });

async function pins(
  text: string,
  platform: string,
  { platforms = "linux/amd64, linux/arm64, linux/riscv64", contexts = {} } = {},
) {
  const host = fakeHost({
    files: {
      "immutable-servers.yml": `repository: ghcr.io/acme/shop\nplatforms: [${platforms}]\nstages: { base: { contexts: ${JSON.stringify(contexts)} } }\n`,
    },
    run: (argv) => {
      if (argv.at(-1)?.includes("missing") === true) return { code: 1, stderr: "manifest unknown" };
      if (argv.includes("--config")) return JSON.stringify({ os: "linux", architecture: "amd64", rootfs: {} });
      return argv.at(-1)?.includes("single") === true ? SINGLE : INDEX;
    },
  });
  const stage = stageNamed(onPlatform(await readSettings(host), platform), "base");
  return { host, images: await pinImages(host, stage, { dockerfile: readDockerfile(text, {}, stage), known: {} }) };
}

describe("an image from outside", () => {
  test.each([
    ["linux/amd64", AMD],
    ["linux/arm64", ARM],
    ["linux/amd64/v2", AMD],
    ["linux/arm64/v9", ARM],
  ])("is pinned for %s to that platform's own, whatever else its index holds", async (platform, digest) => {
    const { images } = await pins("FROM debian:bookworm\n", platform);
    expect(images).toEqual({ "debian:bookworm": `docker-image://debian@${digest}` });
  });

  test("that a stage of another platform takes is left to BuildKit", async () => {
    const text =
      "FROM --platform=$BUILDPLATFORM golang:1 AS make\nFROM make AS more\nFROM debian:1\nCOPY --from=more /x /x\n";
    const { images } = await pins(text, "linux/arm64");
    expect(images["golang:1"]).toMatch(/^docker-image:\/\/golang@sha256:/);
    expect(images["golang:1"]).not.toContain(ARM);
    expect(images["debian:1"]).toContain(ARM);
  });

  test("that cannot be had is told at the line that takes it", async () => {
    const text = "ARG V=12\nFROM debian AS make\nFROM scratch\nCOPY --from=make /x /x\nCOPY --from=missing:${V} / /\n";
    await expect(pins(text, "linux/amd64")).rejects.toMatchObject({
      code: "image-unknown",
      message: expect.stringMatching(/^image: "missing:12"/) as unknown,
      at: { file: "servers/base/Dockerfile", line: 5 },
    });
  });

  test("that is nearly called like the stage below is told as such", async () => {
    const host = fakeHost({
      files: { "immutable-servers.yml": "repository: ghcr.io/acme/shop\n" },
      run: () => ({ code: 1, stderr: "manifest unknown" }),
    });
    const stage = stageNamed(await readSettings(host), "final");
    const dockerfile = readDockerfile("FROM app-bsae\n", {}, stage);
    await expect(pinImages(host, stage, { dockerfile, known: {} })).rejects.toMatchObject({
      at: { file: "servers/final/Dockerfile", line: 1 },
      remedy: expect.stringMatching(/^Did you mean `app-base`, the stage below\? /) as unknown,
    });
  });

  test("is pinned beside a named context whose tag has other letters", async () => {
    const { images } = await pins("FROM tool:v1\n", "linux/amd64", { contexts: { "tool:V1": "tools" } });
    expect(images["tool:v1"]).toContain(AMD);
  });

  test("of the target's platform by its variable is no stage of another platform", () => {
    const file = readDockerfile("FROM --platform=$TARGETPLATFORM debian:1\nRUN x\n", {}, { platform: "linux/arm64" });
    expect(file).toMatchObject({ foreign: [], runs: true });
  });

  test("that is not there for a platform is told with those that it is there for", async () => {
    await expect(pins("FROM debian:bookworm\n", "linux/riscv64")).rejects.toMatchObject({
      code: "image-platform",
      message: expect.stringContaining("linux/amd64, linux/arm64/v8 and not for linux/riscv64"),
    });
    await expect(pins("FROM single:1\n", "linux/arm64")).rejects.toMatchObject({ code: "image-platform" });
  });

  test.each(["debian", "debian:latest", "docker.io/library/debian", "library/debian"])(
    "that a named context stands for by another of its names, %s, is not asked for",
    async (name) => {
      const text = "FROM --platform=$BUILDPLATFORM docker.io/library/debian:latest\n";
      const contexts = { [name]: "docker-image://mirror.test/debian:1" };
      const { host, images } = await pins(text, "linux/arm64", { contexts });
      expect(host.ran).toHaveLength(1);
      expect(images).toEqual({ [name]: expect.stringMatching(/^docker-image:\/\/mirror\.test\/debian@/) });
      expect(images[name]).not.toContain(ARM);
    },
  );

  test("by its digest is asked for where there are several platforms alone", async () => {
    const text = `FROM debian@${AMD}\n`;
    const { host, images } = await pins(text, "linux/amd64", { platforms: "linux/amd64" });
    expect({ ran: host.ran, images }).toEqual({
      ran: [],
      images: { [`debian@${AMD}`]: `docker-image://debian@${AMD}` },
    });
  });

  // skopeo: Docker references with both a tag and digest are currently not supported.
  test.each(["linux/amd64", "linux/amd64, linux/arm64"])(
    "by its digest beside a tag goes by the digest alone (%s)",
    async (platforms) => {
      const digest = `sha256:${createHash("sha256").update(INDEX).digest("hex")}`;
      const { host, images } = await pins(`FROM debian:bookworm@${digest}\n`, "linux/amd64", { platforms });
      expect(images).toEqual({
        [`debian:bookworm@${digest}`]: `docker-image://debian@${platforms.includes(",") ? AMD : digest}`,
      });
      expect(host.ran.filter((line) => !line.endsWith(` docker://debian@${digest}`))).toEqual([]);
    },
  );
});

test.each([
  ["FROM --platform=$BUILDPLATFORM a AS b\nRUN x\nFROM scratch\nCOPY --from=b /x /x\n", false],
  ["FROM a AS unused\nRUN x\nFROM scratch\nCOPY x /x\n", false],
  ["FROM a AS b\nRUN x\nFROM scratch\nCOPY --from=b /x /x\n", true],
])("whether programs of the platform run: %p", (text, runs) => {
  expect(readDockerfile(text, {}, { platform: "linux/arm64" }).runs).toBe(runs);
});

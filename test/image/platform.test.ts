import { expect, test } from "@jest/globals";
import { formatPlatform, normalPlatform, parsePlatform, runnable } from "../../src/image/platform.ts";

// Source: containerd/platforms, Parse and Normalize, as BuildKit 0.34 has them.
test.each([
  ["linux/amd64", "linux/amd64"],
  ["linux/x86_64", "linux/amd64"],
  ["linux/x86-64/v1", "linux/amd64"],
  ["Linux/AMD64/V2", "linux/amd64/v2"],
  ["linux/i386", "linux/386"],
  ["linux/aarch64", "linux/arm64"],
  ["linux/arm64/v8", "linux/arm64"],
  ["linux/arm64/8", "linux/arm64"],
  ["linux/arm64/v9.0", "linux/arm64/v9"],
  ["linux/arm", "linux/arm/v7"],
  ["linux/arm/6", "linux/arm/v6"],
  ["linux/armhf", "linux/arm/v7"],
  ["linux/armel", "linux/arm/v6"],
  ["arm64", "linux/arm64"],
  ["aarch64", "linux/arm64"],
  ["linux", ""],
  ["linux/", ""],
  ["", ""],
])("%j is the platform %j", (text, platform) => {
  expect(normalPlatform(text)).toBe(platform);
});

test.each([
  ["linux/amd64", ["linux/amd64/v1"]],
  ["linux/amd64/v3", ["linux/amd64/v3", "linux/amd64/v2", "linux/amd64/v1"]],
  ["linux/arm", ["linux/arm/v7", "linux/arm/v6", "linux/arm/v5"]],
  ["linux/arm64", ["linux/arm64"]],
  ["linux/arm64/v9", ["linux/arm64/v9", "linux/arm64/v8"]],
  ["linux/riscv64", ["linux/riscv64"]],
])("images for these run on %s: %j", (platform, fit) => {
  expect(runnable(parsePlatform(platform)).map(formatPlatform)).toEqual(fit);
});

import { expect, test } from "@jest/globals";
import { fieldCauses, fieldDifferences } from "../../src/proof/fields.ts";
import { parseDigest } from "../../src/image/reference.ts";

test("the size of a manifest follows from its layers, and is no difference of its own", () => {
  const [one, other] = [1, 2].map((id) => ({
    digest: parseDigest(`sha256:${String(id).repeat(64)}`, "digest"),
    mediaType: "application/vnd.oci.image.manifest.v1+json",
    size: 600 + id,
  }));
  const config = { architecture: "amd64", os: "linux", rootfs: { diff_ids: [] } };
  if (!one || !other) throw new Error("no manifests");
  expect(fieldDifferences([config, config], [one, other])).toEqual([]);
  expect(fieldDifferences([config, config], [one, { ...other, mediaType: "x" }])).toHaveLength(1);
});

const moment = { now: Date.parse("2026-11-24T10:00:00Z") / 1000 };
test.each([
  ["config.config.Labels.build", "1795514401", "1795514488", "image/label", "time"],
  ["config.config.Env.2", "KEY=6e2ad0f1c9b84c6f", "KEY=0b91ffe3a7d2465d", "image/settings", "random value"],
  ["config.config.Env.1", "BUILD_HOST=ci-runner-a", "BUILD_HOST=ci-runner-b", "image/settings", "host name"],
  ["config.author", "Ann", "Bob", "image/author", undefined],
  ["config.config.StopSignal", "SIGTERM", "SIGQUIT", "image/settings", undefined],
  ["config.variant", "v7", "v8", "image/platform", undefined],
  ["config.history.0.comment", "buildkit.dockerfile.v0", "buildkit.dockerfile.v1", "image/base-name", undefined],
  ["manifest.annotations.run", "1795514401", "1795514488", "image/annotation", "time"],
  ["manifest.layers.0.annotations.buildkit/rewritten-timestamp", "1", "2", "image/rewritten-times", undefined],
])("%s: %s or %s", (field, first, second, rule, shows) => {
  const [cause] = fieldCauses([{ field, first: JSON.stringify(first), second: JSON.stringify(second) }], moment);
  expect(cause?.rule).toBe(rule);
  if (shows !== undefined) expect(cause?.shows).toEqual([shows]);
});

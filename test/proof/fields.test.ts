import { expect, test } from "@jest/globals";
import { fieldDifferences } from "../../src/proof/fields.ts";
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

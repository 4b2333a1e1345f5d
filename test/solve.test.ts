import { expect, test } from "@jest/globals";
import { BROKEN_CACHE } from "../src/solve.ts";

const CACHE = "ghcr.io/acme/shop:cache-base_linux-amd64";

test.each([
  `failed to configure registry cache importer: ${CACHE}: not found`,
  "failed to push r/x: content at https://r/v2/x/blobs/sha256:0 not found: not found",
  "failed to copy: httpReadSeeker: failed open: unexpected status from GET request to https://r/v2/x/blobs/sha256:0: 404",
  "unexpected EOF",
])("a cache may be to blame: %s", (said) => {
  expect(said).toMatch(BROKEN_CACHE);
});

test.each([
  "ResourceExhausted: failed to compute cache key: mount callback failed on /tmp/m: write /tmp/m/a: no space left on device",
  'process "/bin/sh -c cat x" did not complete successfully: not found',
  'failed to compute cache key: failed to calculate checksum of ref a::b: "/nope": not found',
  "failed to push r/x: denied: content",
  "failed to push r/x: unexpected status from POST request to https://r/v2/x/blobs/uploads/: 507 Insufficient Storage",
])("no cache is to blame: %s", (said) => {
  expect(said).not.toMatch(BROKEN_CACHE);
});

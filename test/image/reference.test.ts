import { expect, test } from "@jest/globals";
import {
  isLoopback,
  parseDigest,
  parsePinned,
  parseRepository,
  parseTag,
  registryOf,
  releaseId,
} from "../../src/image/reference.ts";

const DIGEST = `sha256:${"ab".repeat(32)}` as const;

test.each(["ghcr.io/acme/shop", "127.0.0.1:5000/shop", "localhost/shop", "shop", "a/b/c.d_e-f"])(
  "%s is a repository",
  (text) => {
    expect(parseRepository(text)).toBe(text);
  },
);

test.each([
  "ghcr.io/Acme/shop",
  "shop:1",
  `shop@${DIGEST}`,
  "",
  "-o/x",
  "a b",
  "ghcr.io/acme/shop/",
  "https://ghcr.io/a",
  "ghcr.io",
])("%j is no repository", (text) => {
  expect(() => parseRepository(text)).toThrow(/not accepted/);
});

test.each(["sha256:ab", DIGEST.toUpperCase(), DIGEST.slice(7), `${DIGEST}0`, `sha512:${"ab".repeat(64)}`])(
  "%s is no digest",
  (text) => {
    expect(() => parseDigest(text)).toThrow(/not accepted/);
  },
);

test("a tag is refused where a digest is needed, and the reason is said", () => {
  expect(() => parsePinned("ghcr.io/acme/shop:v1")).toThrow(/a tag or a bare name/);
  expect(parsePinned(`ghcr.io/acme/shop@${DIGEST}`)).toEqual({ repository: "ghcr.io/acme/shop", digest: DIGEST });
});

test.each(["-x", ".x", "a b", "a".repeat(129), "a/b"])("%s is no tag", (text) => {
  expect(() => parseTag(text)).toThrow(/not accepted/);
});

test.each([
  ["ghcr.io/acme/shop", "ghcr.io", false],
  ["acme/shop", "docker.io", false],
  ["127.0.0.1:5000/shop", "127.0.0.1:5000", true],
  ["localhost/shop", "localhost", true],
  ["127.example.com/shop", "127.example.com", false],
])("%s lies at %s, loopback: %p", (repository, registry, loopback) => {
  expect(registryOf(repository)).toBe(registry);
  expect(isLoopback(repository)).toBe(loopback);
});

test("a release is called by the start of its digest", () => {
  expect(releaseId(DIGEST)).toBe("abababababab");
});

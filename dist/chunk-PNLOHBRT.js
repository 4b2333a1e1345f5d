import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  InputError
} from "./chunk-G254VJ6N.js";
import {
  __name
} from "./chunk-FEJCPKDN.js";

// src/image/sources.ts
var EXAMPLE = "oci:build/image:v1, oci-archive:image.tar, docker-archive:image.tar, docker://ghcr.io/acme/shop@sha256:\u2026";
function isSource(text) {
  return /^(?:oci|oci-archive|docker-archive):|^docker:\/\//.test(text);
}
__name(isSource, "isSource");
function parseSource(text, name) {
  const [, transport, rest = ""] = /^(docker(?=:\/\/)|oci-archive|docker-archive|oci):(.*)$/s.exec(text) ?? [];
  const reference = transport === "docker" ? rest.slice(2) : rest;
  if (transport === void 0 || reference === "" || reference.includes("\0")) {
    throw InputError.of({
      code: "image-source",
      name,
      seen: JSON.stringify(text),
      accepted: "a digest, or an image by its transport",
      example: EXAMPLE
    });
  }
  if (transport === "docker") return { transport, reference };
  const [, path = reference, which] = /^(.+?)(?:@(sha256:[0-9a-f]{64})|:([^/]+))?$/s.exec(reference)?.slice(0, 3) ?? [];
  const tag = /^(.+?):([^/]+)$/s.exec(reference);
  if (which !== void 0) return { transport, path, which };
  return tag ? { transport, path: tag[1] ?? reference, which: tag[2] } : { transport, path: reference, which: void 0 };
}
__name(parseSource, "parseSource");

export {
  isSource,
  parseSource
};

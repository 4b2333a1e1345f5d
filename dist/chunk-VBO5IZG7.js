import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  parseDigest
} from "./chunk-XCTBXWIX.js";
import {
  INPUTS,
  InputError
} from "./chunk-G254VJ6N.js";
import {
  __name
} from "./chunk-FEJCPKDN.js";

// src/steps/step.ts
var REGISTRY_INPUTS = ["registry-username", "registry-password"];
function flag(host, name) {
  const text = host.input(name) ?? "false";
  if (text === "true" || text === "false") return text === "true";
  throw InputError.of({
    code: "not-a-flag",
    name: `input ${name}`,
    seen: JSON.stringify(text),
    accepted: "true or false",
    example: "true"
  });
}
__name(flag, "flag");
function digestInput(host, name) {
  const text = host.input(name);
  return text === void 0 ? void 0 : parseDigest(text, `input ${name}`);
}
__name(digestInput, "digestInput");
function requiredDigest(host, name) {
  const digest = digestInput(host, name);
  if (digest !== void 0) return digest;
  throw InputError.of({
    code: "input-missing",
    name: `input ${name}`,
    seen: "nothing",
    accepted: INPUTS[name].description.replace(/\.$/, ""),
    example: `sha256:${"0123456789abcdef".repeat(4)}`
  });
}
__name(requiredDigest, "requiredDigest");

export {
  REGISTRY_INPUTS,
  flag,
  digestInput,
  requiredDigest
};

/** Words that are packed are judged by what they hold, and what was signed by what stands before its signature. */
import { createHmac } from "node:crypto";
import { deflateRawSync } from "node:zlib";
import { expect, test } from "@jest/globals";
import { look } from "../../src/proof/readers.ts";

const moment = { now: Date.parse("2026-11-24T10:00:00Z") / 1000 };
const packed = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");
const signed = (text: string, between = ".") =>
  `${text}${between}${createHmac("sha256", "example").update(text).digest("base64url")}`;
const jwt = (claims: object) => signed(`${packed({ alg: "HS256" })}.${packed(claims)}`);
const rails = (expires: string) => packed({ _rails: { message: "IjEi", exp: expires, pur: "cookie" } });
const began = [moment.now - 300, moment.now - 211];

test.each<[string, string, (at: number, build: number) => string]>([
  ["a token with its time", "time", (at) => jwt({ iss: "a", iat: at, exp: at + 31_536_000 })],
  ["a token that ends in ten years", "time", (at) => jwt({ sub: "a", iat: at, nbf: at, exp: at + 3650 * 86_400 })],
  ["a token that ends alone", "time", (at) => jwt({ sub: "a", exp: at + 90 * 86_400 })],
  ["milliseconds of next year", "time", (at) => jwt({ sub: "a", exp: (at + 90 * 86_400) * 1000 + 7 })],
  [
    "a token with an id",
    "random value",
    (at, build) => jwt({ iat: at, jti: ["9f86d081884c7d65", "60303ae22b998861"][build] }),
  ],
  ["a count", "number", (_at, build) => packed({ pid: [123, 456][build], port: 80 })],
  [
    "a cookie of Rails",
    "time",
    (at) => `${rails(new Date((at + 86_400) * 1000).toISOString())}--${String(at).repeat(4)}`,
  ],
  ["Django", "time", (_at, build) => signed(`admin:${["1vNbrq", "1vNbtJ"][build]}`, ":")],
  [
    "SAML in an address",
    "time",
    (at) =>
      `SAMLRequest=${encodeURIComponent(deflateRawSync(`<AuthnRequest ID="_1" IssueInstant="${new Date(at * 1000).toISOString()}" Version="2.0" Destination="https://idp.example.org/sso"/>`).toString("base64"))}`,
  ],
  ["a Secret of Kubernetes", "time", (at) => Buffer.from(jwt({ iat: at, exp: at + 31_536_000 })).toString("base64")],
])("%s is judged by what it holds", (_what, cause, write) => {
  const text = (build: number) => Buffer.from(`kind: a\ntoken: ${write(began[build] ?? 0, build)}\n`);
  expect(look("srv/x", text(0), text(1), moment).cause).toBe(cause);
});

/** What is signed holds when, and the signature follows from that: the time is the cause. */
import { expect, test } from "@jest/globals";
import { look } from "../../src/proof/readers.ts";

const moment = { now: Date.parse("2026-11-24T10:00:00Z") / 1000 };

/** An element of DER: its tag, and what it holds. */
const element = (tag: number, ...parts: Buffer[]): Buffer => {
  const value = Buffer.concat(parts);
  const length = value.length < 128 ? [value.length] : [0x82, value.length >> 8, value.length & 255];
  return Buffer.concat([Buffer.from([tag, ...length]), value]);
};
const name = (hex: string) => element(6, Buffer.from(hex, "hex"));
const drawn = (letter: string, length: number) =>
  Buffer.from(Array.from({ length }, (_, at) => (letter.charCodeAt(0) * 91 + at * 67 + at * at * 13) & 255));
const time = (minute: number) => element(24, Buffer.from(`202611240930${minute}Z`));

const RSA = element(0x30, name("2a864886f70d01010b"), element(5));
const ECDSA = element(0x30, name("2a8648ce3d040302"));
const DIGEST = name("2a864886f70d010904");
const SIGNED_AT = name("2a864886f70d010905");
const CERTIFICATE = element(0x30, element(2, drawn("c", 9)), RSA, element(3, Buffer.from([0]), drawn("c", 256)));
const numbers = (letter: string) => element(0x30, element(2, drawn(letter, 32)), element(2, drawn(letter, 32)));

/** In a string of an answer, with the certificate behind the signature. */
const ocsp = (letter: string, minute: number) => {
  const said = element(0x30, time(minute), element(2, drawn("s", 8)));
  const answer = element(0x30, said, RSA, element(3, Buffer.from([0]), drawn(letter, 256)), element(0xa0, CERTIFICATE));
  return element(0x30, element(10, Buffer.from([0])), element(0x30, name("2b0601050507300101"), element(4, answer)));
};
/** What a message says of itself: the digest of what it holds, and when it was signed. */
const message = (letter: string, minute: number, held: Buffer, random = letter) => {
  const when = element(0x30, SIGNED_AT, element(0x31, time(minute)));
  const digest = element(0x30, DIGEST, element(0x31, element(4, drawn(letter, 32))));
  const signature = element(4, numbers(random));
  return element(0x30, element(4, held), CERTIFICATE, element(0xa0, when, digest), ECDSA, signature);
};
const key = (algorithm: string, inner: Buffer) =>
  element(0x30, element(2, Buffer.from([0])), element(0x30, name(algorithm)), element(4, inner));
const pem = (label: string, body: Buffer) =>
  `-----BEGIN ${label}-----\n${body.toString("base64").replaceAll(/.{64}/g, "$&\n")}\n-----END ${label}-----\n`;
const list = (letter: string, minute: number) =>
  element(0x30, element(0x30, time(minute)), RSA, element(3, Buffer.from([0]), drawn(letter, 256)));
const said = (letter: string, minute: number, issuer = "ca") =>
  `Certificate Revocation List:\n        Issuer: CN = ${issuer}\n        Last Update: Nov 24 09:30:${minute} 2026 GMT\n` +
  `    Signature Value:\n        ${drawn(letter, 6)
    .toString("hex")
    .replaceAll(/..(?=.)/g, "$&:")}\n` +
  pem("X509 CRL", list(letter, minute));

test.each<[string, string, string, Buffer | string, Buffer | string]>([
  ["time", "an answer about a certificate", "srv/www.der", ocsp("a", 11), ocsp("b", 12)],
  ["random value", "an answer with dice in the signature alone", "srv/www.der", ocsp("a", 11), ocsp("b", 11)],
  [
    "time",
    "a list of two",
    "srv/all.pem",
    pem("X509 CRL", list("a", 11)) + pem("X509 CRL", list("a", 11)),
    pem("X509 CRL", list("a", 11)) + pem("X509 CRL", list("b", 12)),
  ],
  ["time", "what openssl says of a list", "srv/crl.txt", said("a", 11), said("b", 12)],
  ["time", "a signed message", "srv/a.p7m", message("a", 11, drawn("x", 20)), message("b", 12, drawn("x", 20))],
  [
    "random value",
    "one signed by dice",
    "srv/a.p7m",
    message("a", 11, drawn("x", 20)),
    message("a", 11, drawn("x", 20), "c"),
  ],
  [
    "time",
    "a stamp of time",
    "srv/a.tsr",
    message("a", 11, element(0x30, time(11))),
    message("b", 12, element(0x30, time(12))),
  ],
])("%s: %s", (cause, _what, path, one, other) => {
  const found = look(path, Buffer.from(one), Buffer.from(other), moment);
  expect([found.cause, found.seen.join(" > ")]).toEqual([
    cause,
    `key > ${cause === "time" ? "time in what was signed" : "signature"}`,
  ]);
});

test.each([
  ["of Ed25519", "2b6570", (letter: string) => element(4, drawn(letter, 32))],
  ["of Ed448", "2b6571", (letter: string) => element(4, drawn(letter, 57))],
  ["of RSA", "2a864886f70d010101", (letter: string) => element(0x30, element(2, drawn(letter, 64)))],
])("another key is no signature: %s", (_what, algorithm, inner) => {
  const [one, other] = ["a", "b"].map((letter) => Buffer.from(pem("PRIVATE KEY", key(algorithm, inner(letter)))));
  const found = look("srv/a.key", one ?? Buffer.of(), other ?? Buffer.of(), moment);
  expect(found.seen.join(" > ")).toBe("key > private key");
});

test("what else differs beside a list does not hide behind its time", () => {
  const found = look("srv/crl.txt", Buffer.from(said("a", 11)), Buffer.from(said("b", 12, "other")), moment);
  expect(found.seen[0]).not.toBe("key");
});

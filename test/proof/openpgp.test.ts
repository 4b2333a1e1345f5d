/** What GnuPG writes: two runs with one key, or with a key of their own. */
import { expect, test } from "@jest/globals";
import { look } from "../../src/proof/readers.ts";

const moment = { now: Date.parse("2026-11-30T21:00:00Z") / 1000 };
const told = (path: string, first: string, second: string, encoding: BufferEncoding = "base64") => {
  const { cause, seen } = look(path, Buffer.from(first, encoding), Buffer.from(second, encoding), moment);
  return [cause, seen.join(" > ")];
};

const SIGNED = [
  "iHsEABYIACMWIQRb4MtQw4JqC/BXvsnrZCAx/IawXQUCaw3iKgUcZWRAeAAKCRDrZCAx/IawXVWJAQC1tqh3DqnpB3YnnZaaGPYvCoe1D07idnhNksr8iAeBvQEAzS7Lza8zwAlcfPoiKy4nXfrjClD0fYqYm7hR3HlpNQs=",
  "iHsEABYIACMWIQRb4MtQw4JqC/BXvsnrZCAx/IawXQUCaw3iRAUcZWRAeAAKCRDrZCAx/IawXTjaAQDT8uolCiP1h8nQxRcy5i96ZwgsG3gsjMCnfaDnm7qBnwD/dLIP7zVP7fpgXBqACZzQwqkh4juOxM4BUXJTbVl+Mw0=",
] as const;
const KEYS = [
  "mDMEaw3iLRYJKwYBBAHaRw8BAQdAuiCdvY3/zQPritFiR6ir40XeiF1jGZ5MFI+aO31Gd4+0A2FAeIiQBBMWCAA4FiEEjBYo8n2XbuCtgaa0T04kq6i7ol8FAmsN4i0CGwMFCwkIBwIGFQoJCAsCBBYCAwECHgECF4AACgkQT04kq6i7ol85WQEAsDsDvFrQmpD/efHXSknbAzgc4IYa32Pq3TujOhmMk68BAP9WIkYgqSauMXeHsFudQdS+yqioUl5rejXNDxEwbAAD",
  "mDMEaw3iRhYJKwYBBAHaRw8BAQdANdebv90TRTU2i72lLQGK/PREupTDtJbM/1etau2d66W0A2FAeIiQBBMWCAA4FiEEuYWIO8s9Cg5tnoBsW9Azh31RvkkFAmsN4kYCGwMFCwkIBwIGFQoJCAsCBBYCAwECHgECF4AACgkQW9Azh31Rvkm5SAEAru8vTrqb/xGhr3KaSwkLEesp29VWegeuJC/xUEjCVBwBAOlpL9biOzruu2eoHXj8X1bBiNV9ZQIoglpqvNI/7kAE",
] as const;

test("a signature by a key that stays says when it was made; one by a fresh key, and the key, are drawn", () => {
  expect(told("srv/app.sig", ...SIGNED)).toEqual(["time", "OpenPGP > time of the signature"]);
  expect(told("srv/key.gpg", ...KEYS)).toEqual(["random value", "OpenPGP > key"]);
  // The same key with another time is not another key, and another key's signature is none of this one.
  const [one, other] = SIGNED.map((text) => Buffer.from(text, "base64").toString("latin1")) as [string, string];
  const by = (signature: string) => signature.replaceAll("\x5b\xe0\xcb\x50", "\x8c\x16\x28\xf2");
  expect(told("srv/app.sig", one, by(other), "latin1")).toEqual(["random value", "OpenPGP > key that signed"]);
});

test("armor is opened, and a text that is signed in clear differs for its own reason", () => {
  const armor = (body: string) => `-----BEGIN PGP SIGNATURE-----\n\n${body}\n=iGYV\n-----END PGP SIGNATURE-----\n`;
  const clear = (text: string, body: string) =>
    `-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\n\n${text}\n${armor(body)}`;
  const [one, other] = SIGNED;
  expect(told("srv/app.asc", armor(one), armor(other), "latin1")).toEqual(["time", "key > time of the signature"]);
  expect(told("srv/a.asc", clear("port: 80", one), clear("port: 80", other), "latin1")[0]).toBe("time");
  expect(told("srv/a.asc", clear("mode: red", one), clear("mode: blue", other), "latin1")[0]).toBe("unknown");
});

test("what is packed has its time in its head, and what differs in it does not hide behind that", () => {
  const [one, later, another] = [
    "owFbI5DEmJvN+0SpOCO/QMFQz4gLAA==",
    "owFbI5DEmJvN+0S5OCO/QMFQz4gLAA==",
    "owFbw5fEmJvN+0SlOCO/QMGACwA=",
  ] as const;
  expect(told("srv/m.gpg", one, later)).toEqual(["time", "OpenPGP > time of what is packed"]);
  expect(told("srv/m.gpg", one, another)[0]).not.toBe("time");
});

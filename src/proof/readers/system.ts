/** What systems keep about themselves: accounts and keys. */
import { isPlain } from "../encoded-words.ts";
import { isDer, signedAnew, unarmored } from "../der.ts";
import { isText, type Evidence } from "../evidence.ts";
import { both, magic, told, type Reader, type Within } from "../reader.ts";
import { armoredEvidence } from "./openpgp.ts";

export const SYSTEM: readonly Reader[] = [
  {
    name: "accounts",
    reads: (path) => /(?:^|\/)etc\/(?:shadow|gshadow)-?$/.test(path),
    look: (_path, first, second) => {
      const [one, other] = both(first, second, (bytes) =>
        bytes
          .toString("utf8")
          .split("\n")
          .map((line) => line.split(":")),
      );
      const at = one.findIndex((fields, index) => fields.join(":") !== other[index]?.join(":"));
      const [left, right] = [one[at] ?? [], other[at] ?? []];
      if (one.length !== other.length || left.length !== right.length) return undefined;
      const where = `account ${left[0] ?? ""}`;
      if (left[1] !== right[1])
        return told("random value", "salt of a password", where, "a password hash", "another password hash");
      return left[2] === right[2]
        ? undefined
        : told("time", "day of the last password change", where, left[2] ?? "", right[2] ?? "");
    },
  },
  {
    name: "key",
    reads: (_path, bytes) =>
      magic(bytes, "-----BEGIN ") || /^(?:ssh-|ecdsa-)[\w-]+ AAAA/.test(bytes.toString("latin1", 0, 60)),
    look: (path, first, second, within) => {
      const openpgp = [first, second].every((bytes) => magic(bytes, "-----BEGIN PGP "));
      const sealed = openpgp ? armored(path, first, second, within) : seal(first, second);
      if (sealed) return sealed;
      // A licence is called so, and is a text that says until when.
      const [one, other] = both(first, second, unarmored);
      const [text, counterpart] = [one.bodies[0], other.bodies[0]];
      if (text && counterpart && one.beside === other.beside && [text, counterpart].every(isSaid)) {
        const found = within.into(`${path}.txt`, text, counterpart);
        if (found.cause !== "unknown") return found;
      }
      const what = /-----BEGIN ([A-Z0-9 ]{1,60})-----/.exec(first.toString("latin1", 0, 100))?.[1] ?? "SSH public key";
      // A key is no text for a report, whatever it is worth.
      return told("random value", what.toLowerCase(), "its body", "not shown", "not shown");
    },
  },
  {
    // What `openssl x509 -text` and `openssl ca` say of a certificate or list, with it behind.
    name: "key",
    reads: (_path, bytes) => bytes.includes("\n-----BEGIN ", 0, "latin1") && isText(bytes),
    look: (_path, first, second) => seal(first, second),
  },
];

/** Text in words, as no key is. */
function isSaid(bytes: Buffer): boolean {
  return bytes.length > 0 && isPlain(bytes) && /[\s"':={}]/.test(bytes.toString("latin1"));
}

/** Certificates or signatures of a key that is not new, and what is said of them beside; not a key of another form. */
function seal(first: Buffer, second: Buffer): Evidence | undefined {
  const [one, other] = both(first, second, unarmored);
  if (one.beside !== other.beside || one.bodies.length !== other.bodies.length) return undefined;
  const pairs = one.bodies.map((body, at) => [body, other.bodies[at] ?? body] as const);
  const found = pairs.filter(([body, counterpart]) => !body.equals(counterpart)).map((pair) => signed(...pair));
  return found.every((each) => each !== undefined)
    ? (found.find(({ cause }) => cause === "time") ?? found[0])
    : undefined;
}

function armored(path: string, first: Buffer, second: Buffer, within: Within): Evidence | undefined {
  try {
    return armoredEvidence(path, first, second, within);
  } catch {
    return undefined;
  }
}

function signed(first: Buffer, second: Buffer): Evidence | undefined {
  try {
    return isDer(first) && isDer(second) ? signedAnew(first, second) : undefined;
  } catch {
    return undefined;
  }
}

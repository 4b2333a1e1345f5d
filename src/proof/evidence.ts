/** What two byte sequences that should be equal say about why they are not: the general causes, from the bytes alone.
 *  Files that pack others (gzip, zip, tar, pyc) are opened by readers.ts first. */
import { binaryEvidence } from "./binary.ts";
import { textEvidence } from "./text.ts";

export type GeneralCause =
  "time" | "random value" | "host name" | "temporary path" | "order" | "leftover" | "number" | "unknown";

export interface Evidence {
  cause: GeneralCause;
  /** What was seen, from the outside in, for people and for rules: ["gzip header", "time"]. */
  seen: string[];
  /** `line 3`, `byte 4`. */
  where: string;
  /** The bytes around the first difference, bounded. */
  first: string;
  second: string;
}

export interface Moment {
  /** Seconds since 1970: about when the builds ran. */
  now: number;
}

/** Bytes of a file that are looked at for a general cause. */
const LOOKED_AT = 8 * 1024 * 1024;

export function evidence(first: Buffer, second: Buffer, moment: Moment): Evidence {
  const [one, other] = [first.subarray(0, LOOKED_AT), second.subarray(0, LOOKED_AT)];
  return isText(one) && isText(other)
    ? textEvidence(one.toString("utf8"), other.toString("utf8"), moment)
    : binaryEvidence(one, other, moment);
}

/** Text has no null byte and hardly another control character. */
export function isText(bytes: Buffer): boolean {
  const head = bytes.subarray(0, 64 * 1024);
  let odd = 0;
  for (const byte of head) {
    if (byte === 0) return false;
    if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27) || byte === 127) odd += 1;
  }
  if (odd > head.length / 100) return false;
  const utf8 = head.subarray(0, Math.max(0, head.length - 4)).toString("utf8");
  return (utf8.match(/\ufffd/g)?.length ?? 0) <= utf8.length / 50;
}

/** What follows from a time that stands beside it: a checksum, a signature, a digest of a file that is dated. */
import { withoutCommits } from "./commits.ts";

/** A line's checksum or signature follows from its time; and what a build hands to every process says nothing of a file of times. */
export function besideTimes([left, right]: [string, string]): boolean {
  const [one, other] = [left, right].map((line) =>
    withoutSignatures(withoutCommits(line)).replaceAll(
      /\b(?:crc32|crc|checksum|sha\d+|md5)\W{1,3}(?:0x)?[0-9a-f]{8,128}\b|\bTRACEPARENT\b.*/gi,
      "",
    ),
  );
  return one === other;
}

export function withoutSignatures(line: string): string {
  return line.replaceAll(/(?<=\b(?:[\w-]{0,20}signature|sig|hmac)["']?\s?[:=]\s?["']?)[\w+/%-]{20,}=*/gi, "");
}

/** What makes digests, by its name; a digest of a password or a token is of something that was drawn. */
const NAME =
  "(?:md5|sha-?(?:1|224|256|384|512)|rmd160|ripemd160|tiger|haval|whirlpool|gost|stribog(?:256|512)|blake[23]\\w{0,4}|crc32b?|crc|adler32|checksum|digest|integrity|etag|hash)";
const VALUE = "(?:0x)?(?:[0-9a-f]{8,128}|[\\w+/-]{6,88}={0,2})(?![\\w+/=-])";
const DRAWN = "(?<!(?:pass|pw|password|passwd|token|user|secret|key|salt|session|pin|nonce)[_. -]?)";

const DIGESTS = new RegExp(
  [
    // `SHA256 : 4f2a…`, which goes on in the next lines, `"sha512": "…"`, `MD5 (a.tgz) = …`, `sha384-…`, `Checksums-Sha1:` and a list below.
    `${DRAWN}${NAME}(?:sums?|digests?|value|_?hex)?(?: ?\\([^()\\n]{1,200}\\) ?)?["']?[ \\t]{0,12}[:=>-]?["']?[ \\t]{0,12}["']?(?:sha\\d+[:-])?(?:W\\/")?${VALUE}(?:\\n[ \\t]{2,20}[A-Za-z0-9+/]{2,64}={0,2}(?=\\n))*`,
    `"alg(?:orithm)?": ?"[\\w-]{2,12}",\\s{0,40}"\\w{1,20}": ?"${VALUE}`,
    // `4f2a…  a.tgz`, ` 4f2a… 812 main/Packages`, `repodata/4f2a…-primary.xml.gz`.
    "(?<![0-9a-z])[0-9a-f]{32,128}(?=[ \\t]{1,2}\\*?(?:\\d{1,12} )?(?:\\w[\\w-]{0,40} ){0,2}(?=\\S{0,200}[./])\\S{1,400}(?:\\n|$))",
    // `app.bin 1A2B3C4D`, as lists of CRC have it.
    "(?<=^[\\w./-]{1,100}\\.\\w{1,8} )[0-9a-f]{8}$",
    "(?<=\\/)[0-9a-f]{32,128}(?=[-.]\\w[\\w.-]*\\.\\w)",
  ].join("|"),
  "gim",
);

/** The text without its digests. */
export function withoutDigests(text: string): string {
  return text.replaceAll(DIGESTS, "");
}

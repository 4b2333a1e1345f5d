import { expect, test } from "@jest/globals";
import { createHash } from "node:crypto";
import { withoutDigests } from "../../src/proof/beside-times.ts";
import { evidence } from "../../src/proof/evidence.ts";

const moment = { now: Date.parse("2026-11-24T10:00:00Z") / 1000 };
type Sum = (by: string, form?: "hex" | "base64") => string;

/** What two builds write at two times; `sum` is of something else in each. */
function cause(write: (time: string, sum: Sum) => string) {
  const [one, other] = ["09:00:01", "09:12:44"].map((clock) =>
    Buffer.from(
      write(`2026-11-24 ${clock}`, (by, form = "hex") => createHash(by).update(clock).update(by).digest(form)),
    ),
  ) as [Buffer, Buffer];
  return evidence(one, other, moment).cause;
}

test.each<[string, Parameters<typeof cause>[0]]>([
  [
    "AIDE",
    (time, sum) =>
      `Start timestamp: ${time} +0000 (AIDE 0.18.3)\n/tmp/aide.db\n MD5       : ${sum("md5", "base64")}\n` +
      ` SHA256    : ${sum("sha256", "base64").replace(/^.{32}/, "$&\n             ")}\n` +
      ` CRC32     : ${sum("md5", "base64").slice(0, 6)}==\n\nEnd timestamp: ${time} +0000 (run time: 0m 0s)\n`,
  ],
  ["JSON", (time, sum) => JSON.stringify({ time, files: { "a.js": { sha256: sum("sha256"), size: 9 } } }, null, 1)],
  [
    "SPDX",
    (created, sum) => JSON.stringify({ created, checksums: [{ algorithm: "SHA1", checksumValue: sum("sha1") }] }),
  ],
  ["integrity", (time, sum) => `<p>${time}</p><script src="a.js" integrity="sha384-${sum("sha384", "base64")}">\n`],
  ["sha256sum", (time, sum) => `# ${time}\n${sum("sha256")}  app.tgz\n${sum("md5")} *app.zip\n`],
  ["BSD", (time, sum) => `; ${time}\nSHA256 (app.tar.gz) = ${sum("sha256")}\n`],
  ["Debian", (time, sum) => `Date: ${time}\nMD5Sum:\n ${sum("md5")} 812 main/Packages\n`],
  ["an index of RPMs", (time, sum) => `<a time="${time}"><l href="repodata/${sum("sha256")}-primary.xml.gz"/></a>\n`],
])("digests in a text that is dated follow from what they are of: %s", (_name, write) => {
  expect(cause(write)).toBe("time");
});

test.each<[string, Parameters<typeof cause>[0]]>([
  ["a token", (time, sum) => `created=${time}\ntoken=${sum("md5")}\n`],
  ["the digest of one", (time, sum) => `created=${time}\ntoken_hash=${sum("sha256")}\npasswordHash=${sum("sha1")}\n`],
  ["keys", (time, sum) => `# ${time}\n${sum("sha256")}\n${sum("sha1")}\n`],
  ["beside a digest", (time, sum) => `# ${time}\n${sum("sha256")}  app.tgz\nsecret ${sum("sha1")}\n`],
])("what was drawn does not: %s", (_name, write) => {
  expect(cause(write)).toBe("random value");
});

test("a long line costs no more than its length", () => {
  const begun = performance.now();
  withoutDigests(`${"0".repeat(64)}  ${"a.".repeat(500_000)}`);
  withoutDigests(`md5 (${"a".repeat(1_000_000)}`);
  withoutDigests(`md5: aaaaaaaa\n${"    abcd\n".repeat(100_000)}`);
  expect(performance.now() - begun).toBeLessThan(2000);
});

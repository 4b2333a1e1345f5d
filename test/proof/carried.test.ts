import { createHash } from "node:crypto";
import { crc32, deflateSync, gzipSync, zstdCompressSync } from "node:zlib";
import { expect, test } from "@jest/globals";
import { look } from "../../src/proof/readers.ts";
import { elf } from "../fixtures/elf.ts";
import { specimen } from "../fixtures/specimens.ts";
import { tar } from "../fixtures/tar.ts";
import { zip } from "../fixtures/zip.ts";

const moment = { now: Date.parse("2026-11-24T12:00:00Z") / 1000 };
const told = (first: Buffer, second: Buffer): [seen: string, cause: string] => {
  const { seen, cause } = look("srv/setup", first, second, moment);
  return [seen.join(" > "), cause];
};
const page = (time: number, text = "h1 { color: navy }\n") => tar({ name: "app.css", time, text });
/** As linkers and makers of setup programs lay it: something in front, and what is no null right behind. */
const within = (packed: Buffer, before = "\x01\x02 shop \0\xff", behind = "/rustc/59807/library\x02\x01") =>
  Buffer.concat([Buffer.from(before, "latin1"), packed, Buffer.from(behind, "latin1")]);
const PACKED: [kind: string, seen: RegExp, Buffer, Buffer][] = [
  ["gzip", /gzip > tar > times of the members$/, gzipSync(page(1)), gzipSync(page(1_795_510_801))],
  ["zstd", /zstd > tar > times of the members$/, zstdCompressSync(page(1)), zstdCompressSync(page(1_795_510_801))],
  ["xz", /xz > tar > times of the members$/, specimen("tar-xz-1"), specimen("tar-xz-2")],
  [
    "zlib",
    /zlib > a time in text$/,
    deflateSync("<p>2026-11-24T09:00:01Z</p>"),
    deflateSync("<p>2026-11-24T09:12:44Z</p>"),
  ],
  ["zip", /zip > times of the members$/, zip("app.css", "h1", 0x4801), zip("app.css", "h1", 0x4990)],
];

test.each(PACKED)("%s is found in a file and in a program", (_kind, seen, first, second) => {
  for (const [one, other] of [
    [within(first), within(second)],
    [elf(".rodata", within(first).toString("latin1")), elf(".rodata", within(second).toString("latin1"))],
  ] as const) {
    const [found, cause] = told(one, other);
    expect(found).toMatch(seen);
    expect(cause).toBe("time");
  }
});

test.each(PACKED)("%s does not hide what differs beside it, or in it", (_kind, _seen, first, second) => {
  const beside = told(
    within(first),
    within(second, "\x01\x03\x81 shop \0\xff", "/rustc/59807/library\x02\x01\x90\x91"),
  );
  expect(beside[0]).not.toMatch(/times of the members/);
});

test("content in an archive that is carried is no time", () => {
  const [one, other] = [page(1, "red fox"), page(2, "a lazy dog")].map((packed) => within(gzipSync(packed)));
  expect(told(one ?? Buffer.of(), other ?? Buffer.of())[1]).not.toBe("time");
});

test("an archive of which nothing is known is not told by those beside it", () => {
  const five = (time: number, text: string) =>
    within(Buffer.concat([1, 2, 3, 4].map((at) => gzipSync(page(time + at))).concat(gzipSync(text))));
  expect(told(five(1, "the quick fox\n"), five(9, "the quick fox\n"))[1]).toBe("time");
  expect(told(five(1, "the quick fox\n"), five(9, "a lazy dog sleeps\n"))[1]).not.toBe("time");
});

test("how long it is packed may stand in front of it, and nothing else", () => {
  const counted = (time: string, sign = "") => {
    const packed = deflateSync(`<p>${time}</p>`);
    return within(packed, `\x01\x02 the shop${sign}\0${String.fromCharCode(packed.length)}\0\0\0`);
  };
  const [one, other] = ["2026-11-24T11:11:11Z", "2026-11-24T09:12:44Z"] as const;
  expect(counted(one)).not.toHaveLength(counted(other).length);
  expect(told(counted(one), counted(other))).toEqual(["carried > zlib > a time in text", "time"]);
  expect(told(counted(one), counted(other, "\x81\x9a\xf7"))[1]).not.toBe("time");
});

test("a sum beside a packed time says nothing of its own, if it is right", () => {
  const latin1 = (text: string) => Buffer.from(text, "latin1");
  const be32 = (value: number) => Buffer.from(value.toString(16).padStart(8, "0"), "hex");
  const dated = (time: string, digest: (packed: Buffer) => Buffer) => {
    const packed = deflateSync(`<toc><ctime>2026-11-24T${time}Z</ctime></toc>`);
    return Buffer.concat([latin1("xar!\0\x1c"), be32(packed.length), packed, digest(packed), latin1("\0\x02heap")]);
  };
  const sums: ((packed: Buffer) => Buffer)[] = [
    (packed) => createHash("sha1").update(packed).digest(),
    (packed) => createHash("md5").update(packed).digest(),
    (packed) => be32(crc32(Buffer.concat([latin1("xar!\0\x1c"), be32(packed.length), packed]))),
  ];
  for (const sum of sums) expect(told(dated("09:00:01", sum), dated("09:12:44", sum))[1]).toBe("time");
  const drawn = (text: string) => (packed: Buffer) => createHash("sha1").update(packed).update(text).digest();
  expect(told(dated("09:00:01", drawn("a")), dated("09:12:44", drawn("b")))[1]).not.toBe("time");
});

test("a digest of what follows, or of the whole, is none of its own causes either", () => {
  const body = (time: string) =>
    Buffer.from(`\0\x01 REC shop 2026-11-24T${time}Z \0\xff of all that is sold here`, "latin1");
  for (const name of ["sha512", "sha256", "sha1"]) {
    const digested = (time: string) => Buffer.concat([createHash(name).update(body(time)).digest(), body(time)]);
    expect(told(digested("09:00:01"), digested("09:12:44"))[1]).toBe("time");
  }
});

test("an archive of so many blocks that they hold next to nothing is not followed to its end", () => {
  // Source: RFC 8878, 3.1.1: a window of 1 KiB, and blocks that are not packed.
  const framed = (text: string, empty: number) => {
    const block = (size: number, last: number) => Buffer.from([(size << 3) | last, 0, 0]);
    const frame = Buffer.concat([Buffer.from("\x28\xb5\x2f\xfd\0\0", "latin1"), Buffer.alloc(3 * empty)]);
    return within(Buffer.concat([frame, block(text.length, 1), Buffer.from(text)]));
  };
  const page = (empty: number) =>
    told(framed("at 2026-11-24T09:00:01Z", empty), framed("at 2026-11-24T09:12:44Z", empty))[0];
  expect(page(100)).toMatch(/^carried > zstd > /);
  expect(page(100_000)).not.toContain("zstd");
});

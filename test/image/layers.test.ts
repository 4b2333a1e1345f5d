import { Readable } from "node:stream";
import { gzipSync, zstdCompressSync } from "node:zlib";
import { expect, test } from "@jest/globals";
import { compressionOf, readLayer, type Compression } from "../../src/image/layers.ts";
import { TAR_LIMITS, type TarEntry } from "../../src/image/tar.ts";
import { pax, tar, tarHeader } from "../fixtures/tar.ts";

async function entries(bytes: Buffer, piece = 1000): Promise<TarEntry[]> {
  const pieces: Buffer[] = [];
  for (let at = 0; at < bytes.length; at += piece) pieces.push(bytes.subarray(at, at + piece));
  const found: TarEntry[] = [];
  for await (const group of readLayer(Readable.from(pieces))) found.push(...group);
  return found;
}

const text = ({ content }: TarEntry) => ("bytes" in content ? content.bytes.toString() : "large");

test.each<[Compression, (bytes: Buffer) => Buffer]>([
  ["none", (bytes) => bytes],
  ["gzip", gzipSync],
  ["zstd", zstdCompressSync],
])("a layer with compression %s is read, in pieces of any size", async (_compression, pack) => {
  const bytes = pack(
    tar({ name: "./etc/", type: "5" }, { name: "etc/hosts", text: "1".repeat(3000) }, { name: "b", text: "" }),
  );
  for (const piece of [1, 511, 100_000]) {
    const found = await entries(bytes, piece);
    expect(found.map((entry) => [entry.path, entry.kind, entry.size])).toEqual([
      ["etc", "directory", 0],
      ["etc/hosts", "file", 3000],
      ["b", "file", 0],
    ]);
    expect(found.map(text)[1]).toBe("1".repeat(3000));
  }
});

test.each<[Compression, Buffer]>([
  ["gzip", Buffer.from([0x1f, 0x8b, 8, 0])],
  ["zstd", Buffer.from([0x28, 0xb5, 0x2f, 0xfd])],
  ["zstd", Buffer.from([0x50, 0x2a, 0x4d, 0x18])],
  ["none", Buffer.from("etc/")],
  ["none", Buffer.alloc(0)],
])("%s is told from its first bytes", (compression, start) => {
  expect(compressionOf(start)).toBe(compression);
});

test("links, devices, attributes and times below a second are facts of an entry", async () => {
  const found = await entries(
    tar(
      { name: "a", type: "1", link: "etc/hosts" },
      { name: "b", type: "2", link: "../../anywhere" },
      { name: "c", type: "3", device: [1, 3] },
      {
        name: "d",
        text: "x",
        before: pax({ mtime: "1577836800.25", "SCHILY.xattr.security.capability": Buffer.from([1, 0xff, 0xfe]) }),
      },
      { name: "e", before: pax({ "SCHILY.acl.access": "user::rw-" }) },
    ),
  );
  expect(found.map(({ kind }) => kind)).toEqual(["hard link", "symbolic link", "character device", "file", "file"]);
  expect(found.map((entry) => entry.facts().link)).toEqual(["etc/hosts", "../../anywhere", "", "", ""]);
  expect(found[2]?.facts().device).toBe("1:3");
  expect(found[3]?.facts()).toMatchObject({ time: "1577836800.25", xattrs: { "security.capability": "01fffe" } });
  expect(found[4]?.facts()).toMatchObject({
    xattrs: { "SCHILY.acl.access": Buffer.from("user::rw-").toString("hex") },
  });
});

test.each<[string, Buffer, RegExp]>([
  ["a path that climbs", tar({ name: "etc/../../passwd" }), /climbs out/],
  ["a hard link that climbs", tar({ name: "a", type: "1", link: "../../etc/passwd" }), /climbs out/],
  ["a path in an extended header that climbs", tar({ name: "a", before: pax({ path: "../b" }) }), /climbs out/],
  ["a null byte in a path", tar({ name: "a", before: pax({ path: "b\0c" }) }), /null byte/],
  ["a path without end", tar({ name: "a", before: pax({ path: "b/".repeat(5000) }) }), /a path of/],
  ["an extended header of a gigabyte", tarHeader({ name: "x", type: "x", size: 2 ** 30 }), /extended header of/],
  ["an extended header that is none", tar({ name: "a", before: tarParts("x", "-5 a=b\n") }), /not well formed/],
  ["a length that leads out of the header", tar({ name: "a", before: tarParts("x", "999 a=b\n") }), /not well formed/],
  [
    "a row of extended headers",
    tar(
      ...Array.from({ length: 1 }, () => ({
        name: "a",
        before: Array.from({ length: 20 }, () => pax({ a: "b" })).flat(),
      })),
    ),
    /endless row/,
  ],
  ["a size that is no number", tar({ name: "a", before: pax({ size: "1e9" }) }), /a size of/],
  ["a negative size", negativeSize(), /absurd number/],
  ["a wrong checksum", Buffer.from(tar({ name: "a" }).map((byte, at) => (at === 0 ? byte + 1 : byte))), /checksum/],
  ["a folder with content", tar({ name: "a", type: "5", text: "x" }), /with content/],
  ["an end in the middle", tar({ name: "a", text: "x".repeat(5000) }).subarray(0, 2000), /middle of an entry/],
])("%s is refused", async (_what, bytes, message) => {
  await expect(entries(bytes)).rejects.toThrow(message);
});

test("a layer that is cut short is an error, not an equal layer", async () => {
  const bytes = gzipSync(tar({ name: "a", text: "1".repeat(5000) }));
  await expect(entries(bytes.subarray(0, bytes.length - 20))).rejects.toThrow(/not gzip/);
});

test("what follows the end of the archive is no entry", async () => {
  const found = await entries(Buffer.concat([tar({ name: "a" }), tar({ name: "b" })]));
  expect(found.map(({ path }) => path)).toEqual(["a"]);
});

test("a bomb is refused before it has unpacked", async () => {
  const zeros = Buffer.alloc(64 * 1024 * 1024);
  const part = gzipSync(zeros);
  const bytes = Buffer.concat([
    gzipSync(tarHeader({ name: "zeros", size: 8 * 2 ** 30 - 1 })),
    ...Array.from({ length: 40 }, () => part),
  ]);
  await expect(entries(bytes, 65536)).rejects.toThrow(/bytes packed into/);
}, 60_000);

test("of a large file each MiB is hashed, and its bytes are not kept", async () => {
  const size = TAR_LIMITS.wholeBytes + 5;
  const [entry] = await entries(tar({ name: "a", text: "1".repeat(size) }), 100_000);
  expect(entry?.content).toMatchObject({ size, hashes: { length: 17 } });
});

function tarParts(type: string, body: string): Buffer[] {
  return [
    tarHeader({ name: "x", type, size: body.length }),
    Buffer.concat([Buffer.from(body), Buffer.alloc(512 - body.length)]),
  ];
}

function negativeSize(): Buffer {
  return tarHeader({
    name: "a",
    binarySize: Buffer.from([0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xf0]),
  });
}

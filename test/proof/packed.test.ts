import { describe, expect, test } from "@jest/globals";
import { look } from "../../src/proof/readers.ts";

const moment = { now: Date.parse("2026-11-30T12:00:00Z") / 1000 };
const seen = (path: string, first: Buffer | string, second: Buffer | string) => {
  const found = look(path, Buffer.from(first), Buffer.from(second), moment);
  return [found.seen.join(" > "), found.cause];
};

const T = 1_796_000_000;

/** cpio's older forms: octal digits, and words of two bytes, the high half of a long one first. */
const CPIO: Record<string, (time: number, text: string) => Buffer> = {
  octal: (time, text) =>
    Buffer.concat(
      [["a.txt", time, text] as const, ["TRAILER!!!", 0, ""] as const].map(([name, at, content]) => {
        const octal = (value: number, digits: number) => value.toString(8).padStart(digits, "0");
        const fields = [1, at + 7, 0o100644, 0, 0, 1, 0].map((value) => octal(value % 0o1000000, 6)).join("");
        return Buffer.from(
          `070707${fields}${octal(at, 11)}${octal(name.length + 1, 6)}${octal(content.length, 11)}${name}\0${content}`,
        );
      }),
    ),
  "little-endian": (time, text) => old(time, text, "writeUInt16LE"),
  "big-endian": (time, text) => old(time, text, "writeUInt16BE"),
};

function old(time: number, text: string, write: "writeUInt16LE" | "writeUInt16BE"): Buffer {
  const even = (bytes: Buffer) => Buffer.concat([bytes, Buffer.alloc(bytes.length % 2)]);
  const member = (name: string, at: number, content: string) => {
    const header = Buffer.alloc(26);
    const long = (value: number) => [value >>> 16, value & 0xffff];
    [...[0o70707, 1, at & 0xffff, 0o100644, 0, 0, 1, 0], ...long(at), name.length + 1, ...long(content.length)].forEach(
      (word, index) => header[write](word, index * 2),
    );
    return Buffer.concat([header, even(Buffer.from(`${name}\0`)), even(Buffer.from(content))]);
  };
  return Buffer.concat([member("a.txt", time, text), member("TRAILER!!!", 0, "")]);
}

test.each(Object.entries(CPIO))("cpio's older form is read: %s", (_name, made) => {
  expect(seen("a.cpio", made(T, "equal"), made(T + 61, "equal"))).toEqual(["cpio > times of the members", "time"]);
  expect(seen("a.cpio", made(T, "on 2026-11-30\n"), made(T, "on 2026-11-29\n"))).toEqual([
    "cpio > a time in text",
    "time",
  ]);
});

describe("a zip behind something else", () => {
  const zip = (clock: number, before: number) => {
    const [entry, listed, end] = [Buffer.alloc(35), Buffer.alloc(51), Buffer.alloc(22)];
    for (const [bytes, sign, at] of [
      [entry, 0x04034b50, 10],
      [listed, 0x02014b50, 12],
    ] as const) {
      bytes.writeUInt32LE(sign);
      bytes.writeUInt16LE(clock, at);
      bytes.writeUInt16LE(0x5d7e, at + 2);
      bytes.writeUInt16LE(5, at + 16);
    }
    entry.write("a.txt", 30);
    listed.write("a.txt", 46);
    listed.writeUInt32LE(before, 42);
    end.writeUInt32LE(0x06054b50);
    end.writeUInt16LE(1, 8);
    end.writeUInt16LE(1, 10);
    end.writeUInt32LE(listed.length, 12);
    end.writeUInt32LE(before + entry.length, 16);
    return Buffer.concat([entry, listed, end]);
  };

  test.each([
    ["a script of several lines", '#!/bin/sh\nset -e\nexec unzip -q "$0"\n'],
    ["a program", "\x7fELF\x02\x01\x01 and what it does\0\0\0"],
  ])("is read, whether it counts its places from there or not: %s", (_name, stub) => {
    for (const counted of [0, stub.length]) {
      const [one, other] = [0x1000, 0x1020].map((clock) =>
        Buffer.concat([Buffer.from(stub, "latin1"), zip(clock, counted)]),
      );
      expect(seen("setup.run", one ?? "", other ?? "")).toEqual(["zip > times of the members", "time"]);
    }
  });

  test("does not hide what differs in front of it", () => {
    const [one, other] = ["3.1", "3.2"].map((version) =>
      Buffer.concat([Buffer.from(`#!/bin/sh\n# version ${version}\n`), zip(1, 0)]),
    );
    expect(seen("setup.run", one ?? "", other ?? "")[0]).not.toContain("zip");
  });
});

// By py7zr 1.1.
test("7z is unpacked where it was packed by LZMA2", () => {
  const [one, later, another] = [
    "N3q8ryccAAQDvYcVdAAAAAAAAAAUAAAAAAAAAOq5SoABABpidWlsdCAyMDI2LTExLTI0VDA5OjAwOjAxWgoA4ABOAE1dAACBMweuD8/88GwP6+qcvwzdeyNli61bUEDrg0A8I/+Ab0o5efutc+xS0GVCqOV+XnnbcOz+TD/5Tbisr77vxLBARo2WkFQ/hA8sAAAAABcGHwEJVQAHCwEAASEhARgMTwAA",
    "N3q8ryccAAQDvYcVdAAAAAAAAAAUAAAAAAAAAOq5SoABABpidWlsdCAyMDI2LTExLTI0VDA5OjEyOjQ0WgoA4ABOAE1dAACBMweuD8/88GwP6+qcvwzdeyNli61bUV510KXlC7Ru9c+VnuMcWtOZgCj3h8vWQd4d8B3elmBGFl3xHBSV8yn7KQL69Ukh8Ti4AAAAABcGHwEJVQAHCwEAASEhARgMTwAA",
    "N3q8ryccAASHRhKNdQAAAAAAAAAUAAAAAAAAAKr50AUBABtidWlsdCBieSBhIGxhenkgZG9nLCBzbG93bHkKAOAATgBNXQAAgTMHrg/QDrA8nz9HQQunMUz9F2SXkt4LPTTqw0JHI9E4vPqfLIftjvL73OdxSZ2nY7dma4KjcU/yQB52KLqxckN8jqGJVnAbWgAAAAAXBiABCVUABwsBAAEhIQEYDE8AAA==",
  ].map((text) => Buffer.from(text, "base64")) as [Buffer, Buffer, Buffer];
  expect(seen("note.7z", one, later)).toEqual(["7z > a time in text", "time"]);
  expect(seen("note.7z", one, another)[1]).toBe("unknown");
});

test("lzip is unpacked, with all of its members", () => {
  const [one, other] = [
    "TFpJUAEQADEdSVZjXeehRzEYrUlv3wFFrDVtUSRn1rY6Z42oFRd3JNIGTWitHkGeDhbP//6e8ICT93GyNwAAAAAAAABMAAAAAAAAAExaSVABEAAym4ip6+cH///7xUAAunmxjgQAAAAAAAAAKAAAAAAAAAA=",
    "TFpJUAEQADEdSVZjXeehRzEYrUlv3wFFrDVtUSRn1vxhhFnScV4ysqeEz6LhNjEFDsuD//6TKgBoiGbWNwAAAAAAAABMAAAAAAAAAExaSVABEAAym4ip6+cH///7xUAAunmxjgQAAAAAAAAAKAAAAAAAAAA=",
  ].map((text) => Buffer.from(text, "base64")) as [Buffer, Buffer];
  expect(seen("note.txt.lz", one, other)).toEqual(["lzip > a time in text", "time"]);
  const cut = look("note.txt.lz", one.subarray(1), other.subarray(1), moment);
  expect(cut.seen).not.toContain("lzip");
});

test.each<[string, number, string, number]>([
  ["UBI", 0, "UBI#", 24],
  ["exFAT", 3, "EXFAT   ", 100],
  ["NTFS", 3, "NTFS    ", 72],
  ["F2FS", 1024, "\x10\x20\xf5\xf2", 1132],
])("the id of a file system: %s", (name, place, sign, at) => {
  const made = (id: string) => {
    const bytes = Buffer.alloc(4096);
    bytes.write(sign, place, "latin1");
    bytes.write(id, at, "hex");
    return bytes;
  };
  expect(seen("a.bin", made("1f2e3d4c"), made("a1b2c3d4"))).toEqual([
    expect.stringMatching(new RegExp(`^file system > ${name} > `)),
    "random value",
  ]);
});

describe("what was signed", () => {
  const element = (tag: number, ...parts: (Buffer | string)[]) => {
    const body = Buffer.concat(parts.map((part) => Buffer.from(part)));
    const length = body.length < 128 ? [body.length] : [0x82, body.length >> 8, body.length & 255];
    return Buffer.concat([Buffer.from([tag, ...length]), body]);
  };
  const noise = (from: number) => Buffer.from(Array.from({ length: 128 }, (_, at) => (from + at * 37) & 255));
  const signed = (time: string, signature: number, serial = 1, name = "equal") =>
    element(
      0x30,
      element(0x02, Buffer.from([serial])),
      element(0x30, element(0x17, time), element(0x04, name)),
      // sha256WithRSAEncryption.
      element(0x30, element(0x06, Buffer.from("2a864886f70d01010b", "hex"))),
      element(0x04, noise(signature)),
    );

  test("holds the time of the signature, or a signature alone", () => {
    const [one, other] = [signed("261130004611Z", 1), signed("261130004612Z", 2)];
    expect(seen("release.p7s", one, other)).toEqual(["key > time in what was signed", "time"]);
    expect(seen("release.p7s", one, signed("261130004611Z", 3))).toEqual(["key > signature", "random value"]);
    const pem = (der: Buffer) => `-----BEGIN CMS-----\n${der.toString("base64")}\n-----END CMS-----\n`;
    expect(seen("release.pem", pem(one), pem(other))).toEqual(["key > time in what was signed", "time"]);
  });

  test("is a key or certificate when more of it is new", () => {
    const [one, other] = [signed("261130004611Z", 1, 7), signed("261130004612Z", 2, 9)];
    expect(seen("server.crt", one, other)).toEqual(["key > private key or certificate", "random value"]);
  });

  test("hides no name behind its time", () => {
    const [one, other] = [signed("261130004611Z", 1, 7, "blue"), signed("261130004612Z", 1, 7, "teal")];
    expect(seen("server.crt", one, other)).toEqual(["key > private key or certificate", "random value"]);
  });

  test("is a request with a drawn number, which may be one byte longer, and hides no name behind it", () => {
    const request = (nonce: string, name = "release") =>
      element(0x30, element(0x02, "\x01"), element(0x04, name), element(0x02, Buffer.from(nonce, "hex")));
    const [one, other] = [request("00f3a9157c02be6411"), request("42d790c15f338e0a")];
    expect(seen("release.tsq", one, other)).toEqual(["DER > drawn number", "random value"]);
    expect(seen("release.tsq", one, request("42d790c15f338e0a", "another"))[1]).not.toBe("random value");
    expect(seen("release.tsq", request("01"), request("02"))[1]).not.toBe("random value");
  });
});

test("times of certificates in the index of an authority", () => {
  const index = (time: string) => `V\t${time}\t\t1000\tunknown\t/CN=shop\n`;
  expect(seen("etc/ca/index.txt", index("271130004611Z"), index("271130004655Z"))).toEqual(["a time in text", "time"]);
});

test("an H2 database says when it was made", () => {
  const made = (time: string, more: string) =>
    `H:2,block:3,blockSize:1000,chunk:1,clean:1,created:${time},format:2\n\0\0${more}`;
  expect(seen("shop.mv.db", made("19ad26f1c00", "\x01aaa"), made("19ad26f2d11", "\x02b"))).toEqual([
    "H2 database > time of creation",
    "time",
  ]);
  const user = (salt: string) => `\x05CREATE USER IF NOT EXISTS "SA" SALT '${salt}' HASH '${salt}' ADMIN\0`;
  const [one, other] = [made("19ad26f1c00", user("a1b2")), made("19ad26f2d11", user("c3d4"))];
  expect(seen("shop.mv.db", one, other)).toEqual(["H2 database > time of creation", "time"]);
  const rows = (name: string) => `\x09${name}\0${"x".repeat(500)}`;
  const named = seen("shop.mv.db", made("19ad26f1c00", rows("black tea")), made("19ad26f2d11", rows("green tea")));
  expect(named).not.toContain("time");
});

test("a value of a properties file that is a time is not hidden by the comment above it", () => {
  const file = (clock: string, second: string) =>
    `#Mon Nov 30 00:0${clock} UTC 2026\nbuild.date=2026-11-30 00\\:0${second}\nbuild.major=3\n`;
  const found = look("a.properties", Buffer.from(file("1:02", "1\\:02")), Buffer.from(file("2:03", "2\\:03")), moment);
  expect(found).toMatchObject({ seen: ["properties", "a time in text"], where: "line 2" });
  expect(found.first).toContain("build.date");
  // The comment alone is what the rule knows.
  expect(seen("a.properties", file("1:02", "1\\:02"), file("2:03", "1\\:02")).join(" > ")).toMatch(
    /^properties > a time in text/,
  );
  // Without it, it is a file like any other.
  const values = (second: string) => `# settings\nbuild.number=17955108${second}\n`;
  expect(seen("a.properties", values("01"), values("91"))).toEqual(["a time in text", "time"]);
});

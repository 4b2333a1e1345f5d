import { brotliCompressSync, crc32, deflateSync, gzipSync } from "node:zlib";
import { describe, expect, test } from "@jest/globals";
import { look } from "../../src/proof/readers.ts";
import { specimen } from "../fixtures/specimens.ts";
import { tar } from "../fixtures/tar.ts";

const moment = { now: Date.parse("2026-11-24T12:00:00Z") / 1000 };
const seen = (path: string, first: Buffer | string, second: Buffer | string) => {
  const found = look(path, Buffer.from(first), Buffer.from(second), moment);
  return [found.seen.join(" > "), found.cause];
};

describe("what apk notes of packages", () => {
  const entry = (name: string, version: string, time: number) =>
    `C:Q1pSfGrdd0rm4G8yVwlEnQlHDHkk4=\nP:${name}\nV:${version}\nA:x86_64\nS:1000\nI:2000\nT:a package\nt:${time}\nF:etc\nR:${name}.conf\n`;
  const path = "lib/apk/db/installed";

  test("a version that is a time", () => {
    const installed = (version: string) =>
      `${entry("musl", "1.2.5-r0", 1_700_000_000)}\n${entry(".build", version, 0)}\n`;
    expect(seen(path, installed("20261124.090001"), installed("20261124.090107"))).toEqual([
      "apk database > version > a time in text",
      "time",
    ]);
  });

  test("the order, a time of the build, and a package more", () => {
    const [one, other] = [entry("a", "1", 1_700_000_000), entry("b", "1", 1_700_000_000)];
    expect(seen(path, `${one}\n${other}\n`, `${other}\n${one}\n`)).toEqual([
      "apk database > order of the packages",
      "order",
    ]);
    expect(seen(path, `${one}\n`, `${one.replace("1700000000", "1700000123")}\n`)[1]).toBe("time");
    expect(seen(path, `${one}\n`, `${one}\n${other}\n`)[0]).toBe("apk database > a package of one side only");
  });
});

describe("what Symfony compiles", () => {
  const container = (id: string, time: number) =>
    `<?php\nreturn new \\ContainerX\\App_KernelProdContainer([\n    'container.build_hash' => 'X1',\n    'container.build_id' => '${id}',\n    'container.build_time' => ${time},\n    'container.runtime_mode' => 'web=0',\n], __DIR__);\n`;

  test("the time of the build, from which its id follows", () => {
    const path = "srv/var/cache/prod/App_KernelProdContainer.php";
    expect(seen(path, container("5f3a01bc", 1_795_510_801), container("b1c94e77", 1_795_510_999))).toEqual([
      "Symfony container > container.build_time > a time in text",
      "time",
    ]);
  });

  test("the order of the resources in a .meta", () => {
    const resource = (name: string) =>
      `i:0;O:46:"Symfony\\Component\\Config\\Resource\\FileResource":1:{s:4:"${name}";}`;
    const meta = (...names: string[]) => `a:2:{${names.map(resource).join("")}}`;
    expect(seen("srv/var/cache/prod/App.php.meta", meta("a.ym", "b.ym"), meta("b.ym", "a.ym"))).toEqual([
      "Symfony meta file > the same resources in another order",
      "order",
    ]);
  });
});

test("the commit that Composer notes of the project", () => {
  const installed = (reference: string) =>
    `<?php return array(\n    'root' => array(\n        'name' => 'a/b',\n        'pretty_version' => 'dev-main',\n        'reference' => '${reference}',\n`;
  expect(
    seen(
      "srv/vendor/composer/installed.php",
      installed("4b825dc642cb6eb9a060e54bf8d69288fbee4904"),
      installed("9bd9e5c3b1f0b7a6c1d2e3f4a5b6c7d8e9f0a1b2"),
    ),
  ).toEqual(["Composer > reference > random value in text", "random value"]);
});

describe("rpm's own database (ndb)", () => {
  /** A header with a name, and the time of its installation. */
  const header = (name: string, time: number) => {
    const data = Buffer.concat([Buffer.from(`${name}\0`.padEnd(8, "\0")), Buffer.alloc(4)]);
    data.writeUInt32BE(time, 8);
    const head = Buffer.alloc(8 + 32);
    for (const [at, value] of [2, data.length, 1000, 6, 0, 1, 1008, 4, 8, 1].entries())
      head.writeUInt32BE(value, at * 4);
    return Buffer.concat([head, data]);
  };
  const database = (...headers: Buffer[]) => {
    const bytes = Buffer.alloc(4096 + headers.length * 256);
    bytes.write("RpmP");
    bytes.writeUInt32LE(1, 12);
    for (const [index, own] of headers.entries()) {
      const [slot, from] = [32 + index * 16, 4096 + index * 256];
      bytes.write("Slot", slot);
      for (const [at, value] of [index + 1, from / 16, 16].entries()) bytes.writeUInt32LE(value, slot + 4 + at * 4);
      bytes.write("BlbS", from);
      bytes.writeUInt32LE(own.length, from + 12);
      own.copy(bytes, from + 16);
    }
    return bytes;
  };
  const path = "usr/lib/sysimage/rpm/Packages.db";

  test("the time of an installation", () => {
    expect(seen(path, database(header("bash", 1_795_510_801)), database(header("bash", 1_795_510_999)))).toEqual([
      "rpm database > packages > INSTALLTIME",
      "time",
    ]);
  });

  test("the order of installations", () => {
    const [one, other] = [header("bash", 1_577_836_800), header("zlib", 1_577_836_800)];
    expect(seen(path, database(one, other), database(other, one))).toEqual([
      "rpm database > order of the packages",
      "order",
    ]);
  });

  test("lengths beyond all measure are bytes", () => {
    const [one, other] = [database(header("bash", 1)), database(header("bash", 2))];
    for (const at of [12, 40, 4096 + 12]) other.writeUInt32LE(0xffffffff, at);
    expect(seen(path, one, other)[0]).not.toMatch(/^rpm database/);
  });
});

test("folders of an icon cache in another order", () => {
  // Its head, no icons, and two folders.
  const cache = (...folders: string[]) => {
    const bytes = Buffer.alloc(44);
    for (const [at, value] of [0x00010000, 12, 20, 1, 0xffffffff, 2, 32, 38].entries())
      bytes.writeUInt32BE(value, at * 4);
    for (const [at, folder] of folders.entries()) bytes.write(folder, 32 + at * 6);
    return bytes;
  };
  expect(seen("usr/share/icons/x/icon-theme.cache", cache("16x16", "48x48"), cache("48x48", "16x16"))).toEqual([
    "icon cache > order of the folders",
    "order",
  ]);
});

test("a page of SQLite that leads in a circle", () => {
  const bytes = Buffer.alloc(1024);
  bytes.write("SQLite format 3\0");
  bytes.writeUInt16BE(512, 16);
  bytes.writeUInt8(5, 100);
  bytes.writeUInt32BE(1, 108);
  const other = Buffer.from(bytes);
  other.write("2026-11-24", 900);
  expect(seen("a.db", bytes, other)[0]).toMatch(/^SQLite > records > /);
});

test("brotli is unpacked by its name, as it has no sign", () => {
  const site = (time: number) => brotliCompressSync(tar({ name: "index.html", text: "<h1>", time }));
  expect(seen("srv/site.tar.br", site(1_795_510_801), site(1_795_510_999))).toEqual([
    "brotli > tar > times of the members",
    "time",
  ]);
});

test("a version that an application gave its SQLite database is no leftover", () => {
  const database = (version: number) => {
    const bytes = Buffer.from(specimen("sqlite-time-1"));
    bytes.writeInt32BE(version, 60);
    return bytes;
  };
  expect(seen("srv/a.db", database(1_795_510_801), database(1_795_510_999))).toEqual([
    "SQLite > header > user_version > a time in text",
    "time",
  ]);
});

// By 7zz 26.02 with a password; the lists of the first two are packed by LZMA, those of the others encrypted.
test.each(["7z-encrypted", "7z-list-encrypted"])("the vector of %s is said to be thrown", (name) => {
  const [one, other] = [specimen(`${name}-1`), specimen(`${name}-2`)];
  expect(seen("srv/a.7z", one, other)).toEqual(["7z > initialization vector of the encryption", "random value"]);
});

test("a 7z archive of other content says nothing of times", () => {
  const archive = (content: string) => {
    const head = Buffer.from(`7z\xbc\xaf\x27\x1c\0\x04${"\0".repeat(24)}`, "latin1");
    head.writeBigUInt64LE(BigInt(content.length), 12);
    return Buffer.concat([head, Buffer.from(`${content}\x01`)]);
  };
  expect(seen("srv/a.7z", archive("the quick fox"), archive("a lazy dog !!"))[1]).toBe("unknown");
});

test.each<[string, (clock: string) => Buffer]>([
  ["UTF-16 > a time in text", (clock) => Buffer.from(`\ufeffbuilt 2026-11-24 ${clock}\r\n`, "utf16le")],
  ["zlib > a time in text", (clock) => deflateSync(`built 2026-11-24 ${clock}, and more text behind it`)],
  ["base64 > a time in text", (clock) => Buffer.from(btoa(`{"built": "2026-11-24 ${clock}", "v": 1}`))],
])("%s", (told, made) => {
  expect(seen("srv/x", made("09:00:01"), made("09:12:44"))).toEqual([told, "time"]);
});

test("words that could be base64 are words", () => {
  const word = (id: string) => `abcdefghijklmnopqrstuvwxyz/${id}\n`;
  expect(seen("srv/x", word("3f9a0c11d0e2"), word("bb07d2e9a4c1"))[0]).not.toMatch(/base64/);
});

describe("what stands in other clothes", () => {
  const packed = (mtime: number) => gzipSync(tar({ name: "a.conf", text: "port=1", time: mtime }));
  const wrapped = (bytes: Buffer, width: number) =>
    bytes.toString("base64").replaceAll(new RegExp(`(.{${width}})`, "g"), "$1\n");

  test.each([
    ["a script with an archive behind it", (bytes: Buffer) => `#!/bin/sh\nexit\n__DATA__\n${wrapped(bytes, 76)}\n`],
    ["an archive in the middle of a text", (bytes: Buffer) => `base64 -d <<EOF\n${wrapped(bytes, 64)}\nEOF\ntail\n`],
    ["a value of YAML", (bytes: Buffer) => `data:\n  app.tgz: ${bytes.toString("base64")}\nkind: Secret\n`],
  ])("%s", (_what, text) => {
    const [one, other] = [text(packed(1_795_510_801)), text(packed(1_795_510_999))];
    expect(seen("srv/install.sh", one, other)).toEqual(["base64 > gzip > tar > times of the members", "time"]);
    // What differs beside it is not hidden by it.
    expect(seen("srv/install.sh", one, `${other}5ea1b2c3`)[0]).not.toContain("base64");
  });

  test("dice in base64 stay dice", () => {
    const key = (start: number) => Buffer.from(Array.from({ length: 48 }, (_, at) => (start + at * 89) % 256));
    expect(seen("srv/k", `key: ${key(3).toString("base64")}\n`, `key: ${key(77).toString("base64")}\n`)[1]).toBe(
      "random value",
    );
  });

  test("strings that end in null bytes", () => {
    const nanoseconds = "007712345";
    const text = (time: number, inode: number) => `GNU tar-1.34-2\0${time}\0${nanoseconds}\0\0${inode}\0./work\0\0`;
    expect(seen("srv/a.snar", text(1_795_510_801, 77_112), text(1_795_510_999, 78_301))).toEqual([
      "strings > number, time in text",
      "time",
    ]);
  });

  test("members that have other names alone", () => {
    const packed = (folder: string, text = "one") =>
      tar({ name: `tmp/${folder}/a.txt`, text, time: 1 }, { name: `tmp/${folder}/b.txt`, text: "two", time: 1 });
    const names = (one: string, other: string) => seen("srv/a.tar", packed(one), packed(other));
    expect(names("tmp.Xk3bQ0aPz1", "tmp.v7RtW2sYe9")).toEqual(["tar > names of the members", "temporary path"]);
    expect(names("2026-11-24T09-58-20-0421", "2026-11-24T09-59-41-0007")).toEqual([
      "tar > names of the members",
      "time",
    ]);
    expect(seen("srv/a.tar", packed("tmp.Xk3bQ0aPz1"), packed("tmp.v7RtW2sYe9", "six"))).toEqual([
      "tar > a member of one side only",
      "leftover",
    ]);
  });

  test("the first part of a divided archive", () => {
    const text = Array.from({ length: 3000 }, (_, at) => `${at * 7919}`).join("\n");
    const part = (mtime: number) =>
      gzipSync(tar({ name: "a", text: "a", time: mtime }, { name: "b", text, time: mtime })).subarray(0, 4000);
    expect(seen("srv/backup.tgz.aa", part(1_795_510_801), part(1_795_510_999))).toEqual([
      "gzip > tar > times of the members",
      "time",
    ]);
  });
});

describe("check sums beside a time", () => {
  const image = (seconds: number, fill = 7) => {
    const bytes = Buffer.alloc(400, fill);
    bytes.writeUInt32BE(0, 4);
    bytes.writeUInt32BE(seconds, 8);
    bytes.writeUInt32BE(crc32(bytes.subarray(0, 64)), 4);
    return bytes;
  };

  test("say nothing of their own", () => {
    expect(seen("boot/uInitrd", image(1_795_510_801), image(1_795_510_999))[1]).toBe("time");
  });

  test("a sum that is wrong is no sum", () => {
    const other = image(1_795_510_999);
    other.writeUInt32BE(0x1b2c3d4e, 4);
    expect(seen("boot/uInitrd", image(1_795_510_801), other)).toEqual(["8 bytes without any pattern", "random value"]);
  });
});

test("a dump of PostgreSQL says when it was made, and differs in more only where it does", () => {
  const dump = (second: number, rest: string) => {
    const number = (value: number) => [0, value, 0, 0, 0];
    const head = Buffer.from([...Buffer.from("PGDMP"), 1, 14, 0, 4, 8, 1, ...number(0)]);
    const made = [second, 6, 22, 24, 10, 126, 0].flatMap(number);
    return Buffer.concat([head, Buffer.from(made), Buffer.from(rest)]);
  };
  expect(seen("srv/seed.dump", dump(1, "tables"), dump(44, "tables"))).toEqual([
    "dump of PostgreSQL > time in the header",
    "time",
  ]);
  expect(seen("srv/seed.dump", dump(1, "tables"), dump(44, "others"))[1]).not.toBe("time");
});

test.each([
  ["a byte each", [0x07, 0xea, 11, 24, 9, 58, 1], [0x07, 0xea, 11, 24, 10, 3, 44]],
  ["since 1900, as on a disc", [126, 11, 24, 9, 58, 1], [126, 11, 24, 10, 3, 44]],
  ["two digits a byte", [0x26, 0x11, 0x24, 0x09, 0x58, 0x01], [0x26, 0x11, 0x24, 0x10, 0x03, 0x44]],
])("a calendar in bytes: %s", (_what, one, other) => {
  const around = (bytes: number[]) => Buffer.from([0, 1, 2, 3, ...bytes, 0, 0, 0, 9]);
  expect(seen("srv/rom.bin", around(one), around(other))[1]).toBe("time");
});

test.each(["go 1.19 trace\0\0\0", "FLR\0\0\x02\0\x01", "gmon\x01\0\0\0", "PERFILE2\0\0"])(
  "a record of a run: %j",
  (head) => {
    const record = (length: number) => Buffer.from(head + "\x01\xff".repeat(length), "latin1");
    expect(seen("src/trace.out", record(9), record(12))).toEqual([
      "record of a run > when each of its steps ran",
      "time",
    ]);
  },
);

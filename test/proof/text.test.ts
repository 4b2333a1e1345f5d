import { createHash } from "node:crypto";
import { expect, test } from "@jest/globals";
import { evidence, type GeneralCause } from "../../src/proof/evidence.ts";
import { look } from "../../src/proof/readers.ts";

const moment = { now: Date.parse("2026-11-24T10:00:00Z") / 1000 };
const seconds = moment.now - 100;

const binary = (value: number, width: 4 | 8, big: boolean): Buffer => {
  const bytes = Buffer.from("\0\x01\x02\x03head\0\0\0\0\0\0\0\0tail\xff\xfe\0\0", "latin1");
  if (width === 4) bytes[big ? "writeUInt32BE" : "writeUInt32LE"](value, 8);
  else bytes[big ? "writeBigUInt64BE" : "writeBigUInt64LE"](BigInt(value), 8);
  return bytes;
};

/** The seconds of a clock that starts elsewhere, in its units. */
const era = (before: number, unit: number, later: number): Buffer => {
  const bytes = Buffer.from("\0\x01\x02\x03head\0\0\0\0\0\0\0\0tail\xff\xfe\0\0", "latin1");
  bytes.writeBigUInt64LE(BigInt(seconds + before + later) * BigInt(unit) + BigInt(later * 7), 8);
  return bytes;
};
/** 2026-11-24 at this minute, as FAT has it, and seconds in seven bits a byte, as protobuf has them. */
const dos = (minute: number): Buffer => {
  const bytes = Buffer.from("\0\x01\x02\x03head\0\0\0\0\0tail\xff\xfe\0\0", "latin1");
  bytes.writeUInt16LE((9 << 11) | (minute << 5) | 3, 8);
  bytes.writeUInt16LE((46 << 9) | (11 << 5) | 24, 10);
  return bytes;
};
const seven = (value: number): Buffer => {
  const groups = [0, 1, 2, 3, 4].map((at) => (Math.floor(value / 128 ** at) & 127) | (at < 4 ? 128 : 0));
  return Buffer.from([0, 1, 2, 0x10, ...groups, 0x18, 0, 255]);
};
const messagePack = (value: number, nanoseconds: number): Buffer => {
  const bytes = Buffer.from("\x82\xa2at\xd7\xff\0\0\0\0\0\0\0\0\xa1v\x01", "latin1");
  bytes.writeBigUInt64BE((BigInt(nanoseconds) << 34n) | BigInt(value), 6);
  return bytes;
};
const numbers = (from: number, step: number): Buffer => {
  const bytes = Buffer.alloc(72);
  for (let at = 0; at < 6; at += 1) bytes.writeUInt32LE(at, at * 12);
  for (let at = 0; at < 6; at += 1) bytes.writeUInt32LE(from + at * step, at * 12 + 4);
  return bytes;
};
/** As .debug_line_str has them. */
const table = (name: string, moved: number): Buffer => {
  const strings = [`/tmp/tmp.${name}/src`, `/tmp/tmp.${name}`, "src", "a.c"];
  return Buffer.from([...strings.slice(moved), ...strings.slice(0, moved)].join("\0"));
};
const program = (code: string, clock: string): Buffer =>
  Buffer.from(`\x7fELF\0\0${code.repeat(20)}\0Nov 24 2026\0${clock}\0`, "latin1");
/** As Go's linker lays strings: without anything between them. */
const row = (text: string, place: number): Buffer => {
  const others = ["0123456789abcdefxyz", "accessing a page", "bad pointer in write barrier", "cannot allocate memory"];
  return Buffer.from(`\0\0${[...others.slice(0, place), text, ...others.slice(place)].join("")}\0\x01\xff`, "latin1");
};
const filled = (last: string): Buffer => Buffer.from(`\x7fELF\0\0${"A".repeat(400)}${last}\0`, "latin1");

test.each<[GeneralCause, string, string]>([
  ["time", "built 2026-11-24T09:00:01Z\n", "built 2026-11-24T09:12:44Z\n"],
  ["time", "Tue Nov 24 09:00:01 UTC 2026\n", "Tue Nov 24 09:12:44 UTC 2026\n"],
  ["time", "Tue Nov 24 16:43:06 UTC 2026\n", "Thu Nov 26 13:43:33 +14 2026\n"],
  ["time", "Tue, 24 Nov 2026 09:00:01 +0000", "Tue, 24 Nov 2026 09:12:44 +0000"],
  ["time", "Nov 24 09:00:01 cron: run\n", "Nov 24 09:12:44 cron: run\n"],
  ["time", "24/Nov/2026:09:00:01 +0000", "24/Nov/2026:09:12:44 +0000"],
  ["time", "version=20261124090001\n", "version=20261124091244\n"],
  ["time", "define(version: 2026_11_24_090001) do\n", "define(version: 2026_11_24_091244) do\n"],
  ["time", "backup of 2026-11-24_09-00-01\n", "backup of 2026-11-24_09-12-44\n"],
  ["number", "listen 127.0.0.1:46447\n", "listen 127.0.0.1:39120\n"],
  ["host name", "peer 10.0.2.15:46447\n", "peer 10.0.2.99:46447\n"],
  ["order", '<a href="/list?page=1&amp;size=20&lang=de">\n', '<a href="/list?size=20&amp;lang=de&page=1">\n'],
  ["unknown", '<a href="/list?page=a&size=b">\n', '<a href="/list?page=b&size=a">\n'],
  ["time", `built=${seconds}\n`, `built=${seconds + 9}\n`],
  ["time", `{"at":${seconds}123}`, `{"at":${seconds + 9}456}`],
  ["time", "name-20261124T090001104Z-bb68.html\n", "name-20261124T091244059Z-bb68.html\n"],
  ["number", "took 0.51s\n", "took 1.20s\n"],
  ["time", "built 24/11/26 19:45\n", "built 24/11/26 19:47\n"],
  ["time", "at 19h45m12s\n", "at 19h46m51s\n"],
  ["time", "2026-W48-2\n", "2026-W48-3\n"],
  ["time", "release 2026-328\n", "release 2026-329\n"],
  ["time", "20261124T094512.123Z\n", "20261124T094651.456Z\n"],
  ["time", "Di 24. Nov 09:45:12 CET 2026\n", "Di 24. Nov 09:46:51 CET 2026\n"],
  ["time", "@400000006b05c5a82fc7d8e4 start\n", "@400000006b05c60b1ac8d1f4 start\n"],
  ["time", "v2611240945\n", "v2611240947\n"],
  ["time", "exp: 2110909512\n", "exp: 2110909611\n"],
  ["number", "free: 2110908416\n", "free: 2110909440\n"],
  ["number", "real 0.12\nuser 0.03\nsys 0.01\n", "real 0.15\nuser 0.03\nsys 0.02\n"],
  ["number", '{"elapsed_ms": 1241}\n', '{"elapsed_ms": 988}\n'],
  ["random value", "pin 4821\n", "pin 9173\n"],
  ["random value", "rate=0.7318422\n", "rate=0.1029383\n"],
  ["host name", "Linux 4f2a9c1b7d3e 6.1.0 #1 SMP x86_64\n", "Linux 91b7d3e4f2ac 6.1.0 #1 SMP x86_64\n"],
  ["temporary path", "cwd /home/runner/work/1234/app\n", "cwd /home/runner/work/1291/app\n"],
  ["order", "a=1&b=2&c=3\n", "c=3&a=1&b=2\n"],
  ["environment", "cpu MHz : 2394.452\n", "cpu MHz : 2593.110\n"],
  ["environment", "umask 0022\n", "umask 0002\n"],
  // A page of Symfony's dumper: the line tells its language, and the number is thrown.
  ["number", '<pre id=dump-861226405 lang="en">\n', '<pre id=dump-339226405 lang="en">\n'],
  ["environment", "TZ=Europe/Berlin\n", "TZ=UTC\n"],
  ["environment", "HOME=/root\n", "HOME=/home/build\n"],
  ["number", '"cpuMicroseconds": 98216,\n', '"cpuMicroseconds": 88127,\n'],
  ["environment", "nproc=4\n", "nproc=2\n"],
  ["environment", "flags : fpu vme avx2 avx512f\n", "flags : fpu vme avx2\n"],
  ["environment", "model name : Intel Xeon E5\n", "model name : AMD EPYC 7763\n"],
  ["number", "4 MiB copied, 0.0039 s, 1.1 GB/s\n", "4 MiB copied, 0.0071 s, 591 MB/s\n"],
  ["random value", `"hash":"$2y$10$Zb3/x81Kd9aPq0OwL2mN4u"\n`, `"hash":"$2y$10$Qn7y\\/Ld0Rk3VbT8eWxC1zOp"\n`],
  ["number", "real\t0m0.103s\n", "real\t0m0.102s\n"],
  ["time", "2026-11-24 09:00:01 [712] start\n", "2026-11-24 09:12:44 [698] start\n"],
  ["random value", "id=3f1c0a9e-5b0f-4a59-8a4d-5f0d8f0c7e21\n", "id=aa7c1b2e-1b6f-4c59-9a4d-0f0d8f0c7e99\n"],
  ["random value", "APP_KEY=base64:Zm9vYmFyYmF6cXV4MTIz\n", "APP_KEY=base64:cXV4Zm9vYmFyYmF6OTg3\n"],
  ["random value", "token 9f86d081884c7d65", "token 2c26b46b68ffc68f"],
  ["random value", "3f9a0c11\n", "bb07d2e9\n"],
  ["temporary path", "home=/opt/app.Xa81kQ\n", "home=/opt/app.0Bn4mZ\n"],
  ["random value", "home=/opt/app.3f9a2b1c\n", "home=/opt/app.77e01d4f\n"],
  ["order", "flags=ssl|http2|gzip\n", "flags=gzip|ssl|http2\n"],
  ["order", "way: north-east-south\n", "way: south-north-east\n"],
  ["number", "from: 10.20.x\n", "from: 20.10.x\n"],
  ["time", "<6>[    3.140021] init: done\n", "<6>[    4.001272] init: done\n"],
  ["random value", `localhost session ${"aB3".repeat(9)}x\n`, `localhost session ${"kQ7".repeat(9)}z\n`],
  ["host name", "hostname=buildkit-7f9c\n", "hostname=runner-x2\n"],
  ["host name", "Built by root@0a1b2c3d4e5f\n", "Built by root@ffeeddccbbaa\n"],
  ["temporary path", "cwd /tmp/tmp.Xa81kdJ2/src\n", "cwd /tmp/tmp.pQ03mmZz/src\n"],
  ["temporary path", "from /tmp/pip-install-ab12cd34/x\n", "from /tmp/pip-install-zz98yy76/x\n"],
  ["order", "a\nb\nc\n", "c\na\nb\n"],
  ["order", '{"a":1,"b":[1,2]}', '{"b":[2,1],"a":1}'],
  ["order", "x: a, b, c", "x: c, b, a"],
  ["leftover", "a\nb\n", "a\nlock held\nb\n"],
  ["time", `revision r${seconds.toString(16)}\n`, `revision r${(seconds + 33).toString(16)}\n`],
  ["time", `0000644 ${seconds.toString(8)} 0\n`, `0000644 ${(seconds + 33).toString(8)} 0\n`],
  ["time", `app.js?v=${seconds.toString(36)}\n`, `app.js?v=${(seconds + 33).toString(36)}\n`],
  ["time", `key=${(seconds * 1000 + 17).toString(36)}\n`, `key=${(seconds * 1000 + 4321).toString(36)}\n`],
  ["number", "token1\n", "token2\n"],
  ["number", "shared_buffers = '21473308kB'\n", "shared_buffers = '22114564kB'\n"],
  ["number", "pid 712\n", "pid 698\n"],
  ["host name", "builder = runner-7d9f\n", "builder = runner-c41a\n"],
  ["host name", "from 172.17.0.3\n", "from 172.17.0.5\n"],
  ["temporary path", "libdir='/home/alice/src/lib'\n", "libdir='/home/bob/work/lib'\n"],
  ["time", "/srv/app/a 412345 1795512901\n", "/srv/app/a 412399 1795512913\n"],
  [
    "number",
    "cpu  5123 12 880 99123 40 0 7\ncpu0 5123 12 880 9912 40 0 7\n",
    "cpu  5180 12 901 99199 41 0 9\ncpu0 5180 12 901 9919 41 0 9\n",
  ],
  ["random value", "java.lang.Object@5e91993f\nP@1c4af82c\n", "java.lang.Object@4554617c\nP@74a14482\n"],
  ["number", `${steps([17, 90, 112, 340, 377, 402])}end\n`, `${steps([19, 84, 131, 290, 322])}end\n`],
  ["unknown", `${steps([17, 90])}red\ngreen\nend\n`, `${steps([19, 84])}blue\nend\n`],
  ["number", `<t name="a" time="0.022847"/>\n`, `<t name="a" time="0.020311"/>\n`],
  ["number", `{"Elapsed": 0.2112751007080078}\n`, `{"Elapsed": 0.08963990211486816}\n`],
  [
    "random value",
    "Message-ID: <179600004434.5702.18308117966075948102@x>\n",
    "Message-ID: <179600004611.5827.620835418080022425@x>\n",
  ],
  ["number", '{"mean": 0.312847}\n', '{"mean": 0.420311}\n'],
  ["number", "[\n 0.00128471,\n 0.00120311\n]", "[\n 0.00131212,\n 0.00119034\n]"],
  ["host name", "packed by root@runner-7d9f\n", "packed by root@runner-c41a\n"],
  ["unknown", 'from "@shop/ui" as blue\n', 'from "@shop/ui" as green\n'],
  ["random value", "0.924046\n", "0.593909\n"],
  ["environment", "a=1\r\nb=2\r\n", "a=1\nb=2\n"],
  ["environment", "built-by: alice\n", "built-by: bob\n"],
  ["environment", "worker_processes 4;\n", "worker_processes 8;\n"],
  ["environment", "Linux 5.15.0-1052-azure #60 SMP\n", "Linux 6.5.0-1017-azure #17 SMP\n"],
  ["unknown", "the quick fox\n", "a lazy dog sleeps\n"],
])("%s: %j and %j", (cause, first, second) => {
  expect(evidence(Buffer.from(first), Buffer.from(second), moment).cause).toBe(cause);
});

/** A log of measurements: now and then there is one more. */
function steps(at: readonly number[]): string {
  return at.map((number) => `step took ${number} of ${number * 3 + 1}\n`).join("");
}

/** A time as Go's MarshalBinary writes it: seconds since the year 1 and nanoseconds, big-endian, and the zone. */
function gob(at: number, nanoseconds: number): Buffer {
  const bytes = Buffer.alloc(40, 7);
  bytes.writeBigUInt64BE(BigInt(62_135_596_800 + at), 20);
  bytes.writeUInt32BE(nanoseconds, 28);
  return bytes;
}

/** `add eax, NUMBER`, and what follows. */
function code(number: number): Buffer {
  const bytes = Buffer.from("4805000000004889c7e8120000005dc3", "hex");
  bytes.writeInt32LE(number | 0, 2);
  return bytes;
}

test.each<[GeneralCause, string, Buffer, Buffer]>([
  ["time", "MS-DOS's date", dos(1), dos(12)],
  ["number", "another number of 4 bytes", dos(1).fill(7, 11, 12), dos(12).fill(7, 11, 12)],
  ["time", "seven bits a byte", seven(seconds), seven(seconds + 99)],
  ["time", "MessagePack", messagePack(seconds, 912_345_678), messagePack(seconds + 2, 87_654_321)],
  [
    "time",
    "now of Erlang",
    Buffer.from(`{built,{${Math.floor(seconds / 1e6)},${seconds % 1e6},41230}}.\n`),
    Buffer.from(`{built,{${Math.floor(seconds / 1e6)},${(seconds % 1e6) + 90},7712}}.\n`),
  ],
  [
    "random value",
    "lines of drawn letters in front of drawn bytes",
    Buffer.concat([
      Buffer.from("\0id\n8sKq2LmZx0Pw7RtB4nVc9YhGu1Jd6EfAo5TiX3bQlWz\n4nVc9YhGu1Jd6EfAo5TiX3bQlWz8sKq2LmZx0Pw7RtB\n"),
      createHash("sha512").update("a").digest(),
    ]),
    Buffer.concat([
      Buffer.from("\0id\nT3bWx5NjQe8Zr1HyL6mDk0SgCp2Ua7XiVfO4cIu9GvE\nL6mDk0SgCp2Ua7XiVfO4cIu9GvET3bWx5NjQe8Zr1Hy\n"),
      createHash("sha512").update("b").digest(),
    ]),
  ],
  ["time", "microtime of PHP", Buffer.from(`0.91234500 ${seconds}\n`), Buffer.from(`0.18765400 ${seconds + 2}\n`)],
  ["time", "4 bytes, little-endian", binary(seconds, 4, false), binary(seconds + 300, 4, false)],
  ["time", "4 bytes, big-endian", binary(seconds, 4, true), binary(seconds + 300, 4, true)],
  ["time", "8 bytes of milliseconds", binary(seconds * 1000, 8, false), binary(seconds * 1000 + 4321, 8, false)],
  [
    "time",
    "a date in a string",
    Buffer.from("\0\0Nov 24 2026 09:00:01\0\0"),
    Buffer.from("\0\0Nov 24 2026 09:12:44\0\0"),
  ],
  [
    "random value",
    "16 bytes",
    Buffer.from("00000a9f1c33e2704dd8b5960fc7e1aa82930000", "hex"),
    Buffer.from("0000f1078e4b6dd2193c0a5be8b74f216cee0000", "hex"),
  ],
  [
    "order",
    "strings",
    Buffer.from("\0alphaalpha\0betabeta\0gammagamma\0deltadelta\0"),
    Buffer.from("\0betabeta\0alphaalpha\0gammagamma\0deltadelta\0"),
  ],
  [
    "unknown",
    "equal strings in equal order",
    Buffer.from("\0\x01onestring\0twostring\0threestring\0fourstring"),
    Buffer.from("\0\x01\x02onestring\0twostring\0threestring\0fourstring"),
  ],
  ["number", "inode numbers", numbers(5_000_000, 7), numbers(5_003_210, 9)],
  ["number", "a counter", Buffer.from([0, 1, 2, 3, 4, 7]), Buffer.from([0, 1, 2, 9, 4, 7])],
  ["time", "of Windows", era(11_644_473_600, 1e7, 0), era(11_644_473_600, 1e7, 9)],
  ["time", "of Go", era(62_135_596_800, 1, 9), era(62_135_596_800, 1, 12)],
  ["time", "of Go in a gob", gob(seconds, 123_456_789), gob(seconds + 20, 987_654_321)],
  ["unknown", "of no year in a gob", gob(-60_000_000_000, 123_456_789), gob(-60_000_000_020, 987_654_321)],
  [
    "random value",
    "an id in a row of strings",
    row("24a3764e-ee3f-40ce-8825-f419881d8858", 0),
    row("10bc57f2-b5ad-451e-9d22-0575e3d99190", 1),
  ],
  ["time", "a date in a row of strings", row("2026-11-24T09:00:01Z", 0), row("2026-11-24T09:12:44Z", 1)],
  [
    "unknown",
    "an id beside another string",
    row("24a3764e-ee3f-40ce-8825-f419881d8858", 0),
    row("10bc57f2-b5ad-451e-9d22-0575e3d99190and", 1),
  ],
  ["time", "of PostgreSQL", era(-946_684_800, 1e6, 0), era(-946_684_800, 1e6, 9)],
  ["unknown", "code beside a date", program("\x48\x31\xc0\xc3", "09:00:01"), program("\x90\x31\xff\xc3", "09:12:44")],
  ["time", "a date alone", program("\x48\x31\xc0\xc3", "09:00:01"), program("\x48\x31\xc0\xc3", "09:12:44")],
  ["unknown", "one letter of a long word", filled("A"), filled("B")],
  ["temporary path", "strings that moved", table("Xa81kdJ2", 0), table("pQ03mmZz", 1)],
  ["time", "subtracted in code", code(-seconds), code(-seconds - 40)],
  ["time", "a year later in code", code(seconds + 365 * 86_400), code(seconds + 365 * 86_400 + 40)],
  ["number", "forty days and a half later in code", code(seconds + 40.5 * 86_400), code(seconds + 40.5 * 86_400 + 40)],
  ["number", "letters", Buffer.from("\0\x01(pqrsls)\0\xff", "latin1"), Buffer.from("\0\x01Apqrsls)\0\xff", "latin1")],
  ["unknown", "another length", Buffer.from([0, 1, 2]), Buffer.from([0, 1, 2, 3])],
  ["number", "length of what is filled with one byte", Buffer.alloc(4000), Buffer.alloc(4096)],
])("%s in binary: %s", (cause, _what, first, second) => {
  expect(evidence(first, second, moment).cause).toBe(cause);
});

test("lines that two programs broke for each other are in another order, drawn ones are not", () => {
  const digest = (of: string) => createHash("sha256").update(of).digest("hex");
  const pairs = Array.from({ length: 9 }, (_, at) => [digest(`a${at}`), digest(`b${at}`)] as const);
  const whole = pairs.map(([one, other]) => `${one}  a.html\n${other}  b.html\n`).join("");
  const broken = pairs.map(([one, other]) => `${one}${other}  a.html\n  b.html\n`).join("");
  const drawn = pairs.map(([one]) => `${digest(one)}  a.html\n${one}  b.html\n`).join("");
  const cause = (other: string) => evidence(Buffer.from(whole), Buffer.from(other), moment).cause;
  expect([cause(broken), cause(drawn)]).toEqual(["order", "random value"]);
});

test("evidence shows the place, cut short", () => {
  const long = "x".repeat(5000);
  const { where, first, second } = evidence(
    Buffer.from(`a\n${long}1 ${long}`),
    Buffer.from(`a\n${long}2 ${long}`),
    moment,
  );
  expect(where).toBe("line 2");
  expect(first.length).toBeLessThan(200);
  expect(first).not.toBe(second);
});

test("a line of megabytes is looked at in no time", () => {
  const started = Date.now();
  const line = "pip-aaaa-".repeat(200_000);
  evidence(Buffer.from(`${line}1`), Buffer.from(`${line}2`), moment);
  expect(Date.now() - started).toBeLessThan(5000);
});

test("a long word of all letters is drawn, however many numbers are beside it; a number in hex is counted where it begins alike", () => {
  const codes = (word: string, from: number) =>
    [word, ...[1, 2, 3, 4, 5].map((each) => String(from * each))].join("\n");
  const [one, other] = [codes("Q2XWXHJSNM4LLDJZ3H4QF4QQTI", 10234567), codes("JBSWY3DPEHPK3PXPQX2ZJ6LM5A", 13876543)];
  expect(evidence(Buffer.from(one), Buffer.from(other), moment).cause).toBe("random value");
  const key = (value: string) => Buffer.from(`shared_memory_key = ${value}\n`);
  expect(evidence(key("0x5300a1b2"), key("0x5300c417"), moment).cause).toBe("number");
  expect(evidence(key("0x1b00a1b2"), key("0x5300c417"), moment).cause).toBe("random value");
});

test.each<[GeneralCause, string, string]>([
  // As long as a line of uuencode that begins so.
  ["time", "2026-11-24T09:58:05+00:00", "2026-11-24T09:59:02+00:00"],
  ["random value", "02:42:ef:a1:f9:f7", "02:42:cd:e7:52:67"],
  ["host name", "ip-10-0-183-203.ec2.internal", "ip-10-0-181-227.ec2.internal"],
  ["environment", "5.15.0-91-generic", "6.1.0-18-amd64"],
  ["time", "0x6a241f90", "0x6a242012"],
  ["random value", "XMzlKV", "vFCCpC"],
  ["random value", "^6b0=<B9|sCiY>?n?pEVZES^jIhPh]a Erso~]t9", "S1{/N@kO,]*O+rHK,^@;`BWx<AP66ie DU=Th@u+"],
  ["random value", "CREATE USER shop IDENTIFIED BY 'x8Kq2fTz0w';", "CREATE USER shop IDENTIFIED BY 'rT5vBn1QzL';"],
  ["environment", "packaged by user Builder", "packaged by user runner"],
  ["number", "#define COST 4123441L", "#define COST 5012377L"],
  ["number", "{ 3UL, 0x1fULL, 1.5f }", "{ 5UL, 0x2eULL, 2.25f }"],
  ["number", "const n = 10n; // 12u64 at 3.2GHz", "const n = 17n; // 15u64 at 3.1GHz"],
  ["random value", "seed = 0x9f3a1c5577ab11ceULL", "seed = 0x113a1c5500ab11e2ULL"],
  ["time", "built = 1795000001L", "built = 1795000300L"],
  ["unknown", "the shop is open until we go home", "the shop is closed as long as they are"],
])("alone in a file: %s", (cause, one, other) => {
  expect(evidence(Buffer.from(`${one}\n`), Buffer.from(`${other}\n`), moment).cause).toBe(cause);
  expect(look("srv/value", Buffer.from(`${one}\n`), Buffer.from(`${other}\n`), moment).cause).toBe(cause);
});

test("where a thread lies in memory is thrown, and nanoseconds since the start of the machine are a time", () => {
  const line = (value: string) => Buffer.from(`INFO [${value}] warmup: loaded prices\n`);
  const cause = (one: string, other: string) => evidence(line(one), line(other), moment).cause;
  expect(cause("140073377445568", "140339721291456")).toBe("random value");
  expect(cause("140513006327488", "140402773784256")).toBe("random value");
  expect(cause("140073377445561", "140079721291457")).toBe("time");
});

test("git's id of a commit follows from its time", () => {
  const patch = (id: string, minute: string) =>
    Buffer.from(`From ${id} Mon Sep 17 00:00:00 2001\nDate: Tue, 24 Nov 2026 09:${minute} +0000\nSubject: a\n`);
  const [one, other] = [createHash("sha1").update("a").digest("hex"), createHash("sha1").update("b").digest("hex")];
  expect(evidence(patch(one, "58:20"), patch(other, "59:41"), moment)).toMatchObject({
    cause: "time",
    seen: ["time in text"],
  });
  expect(evidence(patch(one, "58:20"), patch(other, "58:20"), moment).cause).toBe("time");
});

test.each([
  [
    "the checksum of a line",
    "2026-11-24 09:59:01 end_log_pos 256 CRC32 0x8f1d03ab",
    "2026-11-24 10:00:13 end_log_pos 256 CRC32 0x17cc90e2",
  ],
  [
    "what a build hands to every process",
    "# printed on Tue Nov 24 09:59:01 2026\nTRACEPARENT := 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
    "# printed on Tue Nov 24 10:00:13 2026\nTRACEPARENT := 00-d1c0a9b86f7e4d53922b1a0f8e7d6c5b-53995c3f42cd8ad8-01",
  ],
])("%s does not outvote a time", (_what, one, other) => {
  const [first, second] = [one, other].map((text) => Buffer.from(`${text}\nthe end\n`)) as [Buffer, Buffer];
  expect(evidence(first, second, moment).cause).toBe("time");
});

import { expect, test } from "@jest/globals";
import { evidence, type GeneralCause } from "../../src/proof/evidence.ts";

const moment = { now: Date.parse("2026-11-24T10:00:00Z") / 1000 };
const seconds = moment.now - 3000;
const later = moment.now - 2910;

const causeOf = (first: string, second: string): GeneralCause =>
  evidence(Buffer.from(`a = 1\nmade: ${first}\n`), Buffer.from(`a = 1\nmade: ${second}\n`), moment).cause;
const of = (form: (seconds: number) => number | bigint | string): [string, string] => [
  String(form(seconds)),
  String(form(later)),
];

test.each<[string, string, string]>([
  ["Python", "datetime.datetime(2026, 11, 24, 9, 10, 0, 123456)", "datetime.datetime(2026, 11, 24, 9, 11, 30, 654)"],
  ["Python", "struct_time(tm_hour=9, tm_min=10, tm_sec=0)", "struct_time(tm_hour=9, tm_min=11, tm_sec=30)"],
  ["base 36, of letters alone", "v=tozpky", "v=tozpna"],
  ["when it was built", "Build time: 09:10:01", "Build time: 09:11:30"],
  ["Erlang's log", "24-Nov-2026::09:10:00.480122 ===", "24-Nov-2026::09:11:30.709598 ==="],
  ["Erlang", "{{2026,11,24},{9,10,0}}", "{{2026,11,24},{9,11,30}}"],
  ["the day alone, as date +%D has it", "11/24/26", "11/25/26"],
  ["Java as JSON", "[2026,11,24,9,10,0,123456789]", "[2026,11,24,9,11,30,9876543]"],
  ["a day and a clock without anything between", "2026-11-2409:10:00", "2026-11-2409:11:30"],
  ["nanoseconds since an hour ago", "start=4242170123456", "start=4303170654321"],
  ["localtime of Perl", "[1,0,9,24,10,126,2,327,0]", "[44,12,9,24,10,126,2,327,0]"],
  [
    "getdate of PHP",
    '{"seconds":1,"minutes":0,"hours":9,"mday":24}',
    '{"seconds":44,"minutes":12,"hours":9,"mday":24}',
  ],
  ["parts in JSON", '{"hour":9,"minute":10,"second":4}', '{"hour":9,"minute":11,"second":30}'],
  ["Go", "2026-11-24 09:10:00.1 +0000 UTC m=+0.012345678", "2026-11-24 09:11:30.2 +0000 UTC m=+90.234567891"],
  ["a run of TensorBoard", "runs/Nov24_09-10-00", "runs/Nov24_09-11-30"],
  ["a copy of a file", `agent.toml.${seconds}.bak`, `agent.toml.${later}.bak`],
  ["a library's name", `libshop.so.1.${seconds}`, `libshop.so.1.${later}`],
  ["with dots", "2026-11-24 09.10.00", "2026-11-24 09.11.30"],
  ["a clock with dashes", "at-09-10-00", "at-09-11-30"],
  ["a clock of hours and minutes", "09:10", "09:11"],
  ["a clock of six digits", "091000", "091130"],
  ["a clock of twelve hours", "9:10am", "9:11am"],
  ["Oracle", "24-NOV-26 09.10.00.123456 AM", "24-NOV-26 09.11.30.654321 AM"],
  ["SAS", "24NOV2026:09:10:00", "24NOV2026:09:11:30"],
  ["a group of armies", "240910ZNOV26", "240911ZNOV26"],
  ["Japanese", "2026年11月24日 9時10分00秒", "2026年11月24日 9時11分30秒"],
  ["Polish", "24 listopada 2026", "1 grudnia 2026"],
  ["Spanish", "30 de noviembre de 2026", "1 de diciembre de 2026"],
  ["in an address", "at=2026-11-24T09%3A10%3A00Z", "at=2026-11-24T09%3A11%3A30Z"],
  ["days of a year", "26328_0910", "26328_0911"],
  ["day and month first", "241126-091000", "241126-091130"],
  ["a version", "2026.1124.0910", "2026.1124.0911"],
  ["ago", "built 5 minutes ago", "built 6 minutes ago"],
  ["Windows", ...of((at) => BigInt(at + 11_644_473_600) * 10_000_000n + 7n)],
  [".NET", ...of((at) => BigInt(at + 62_135_596_800) * 10_000_000n + 7n)],
  ["Twitter", ...of((at) => (BigInt(at * 1000 - 1_288_834_974_657) << 22n) + 4096n)],
  ["Mastodon", ...of((at) => (BigInt(at * 1000) << 16n) + 77n)],
  ["a spreadsheet", ...of((at) => at / 86_400 + 25_569)],
  ["julian days", ...of((at) => (at / 86_400 + 2_440_587.5).toFixed(6))],
  ["with an exponent", ...of((at) => at.toExponential(9))],
  ["minutes", ...of((at) => Math.floor(at / 60))],
  ["nanoseconds in hexadecimal", ...of((at) => (BigInt(at) * 1_000_000_000n + 7n).toString(16))],
  ["microseconds in base 36", ...of((at) => (at * 1e6 + 7).toString(36))],
  ["milliseconds in base 36 that are letters", "mizjakow", "mizjbobo"],
  ["seconds in base 32", ...of((at) => at.toString(32))],
  ["milliseconds in base 62", "VbscqqF", "VbsdENp"],
  ["a browser", ...of((at) => BigInt(at + 11_644_473_600) * 1_000_000n + 7n)],
  ["Apple, seconds", ...of((at) => at - 978_307_200 + 0.25)],
  ["Apple, nanoseconds", ...of((at) => BigInt(at - 978_307_200) * 1_000_000_000n + 7n)],
  ["GPS", ...of((at) => at - 315_964_782)],
  ["TSID", ...of((at) => (BigInt(at * 1000 - 1_577_836_800_000) << 22n) + 77n)],
  ["Sonyflake", ...of((at) => (BigInt((at - 1_409_529_600) * 100) << 24n) + 77n)],
  ["MariaDB's UUID_SHORT", ...of((at) => (1n << 56n) + (BigInt(at) << 24n) + 3n)],
  ["the version of a .NET assembly", "1.0.9824.16500", "1.0.9824.16545"],
  ["digits in groups", "1_795_511_400", "1_795_511_490"],
  ["a day of the year", "2026328", "2026329"],
  ["a day in six digits", "261124", "261125"],
  ["days of a spreadsheet", "46350", "46351"],
  ["days of Unix", "20781", "20782"],
  ["a week", "2026w48", "2026w49"],
  ["month first, with dashes", "Nov-24-2026", "Nov-25-2026"],
  ["an era of Japan", "令和8年11月24日 09時10分", "令和8年11月24日 09時11分"],
  ["nanoseconds since the start in base 36", "6k2s6ce0w", "6k3mzy7gx"],
  ["nanoseconds since the start in base 16", "10d35deda800", "10e2feaf9a40"],
  ["nanoseconds since the start", "4992170123456", "5001420123456"],
  ["/proc/uptime", "up 4242.17 16012.33", "up 4251.42 16049.01"],
  ["protobuf in base64", "COeoldgGEOLyiKkC", "CMGpldgGEMi/2DM="],
])("a time in text: %s: %s and %s", (_form, first, second) => {
  expect(causeOf(first, second)).toBe("time");
});

test.each<[string, string, string]>([
  ["a duration of ISO 8601", "PT1.234S", "PT1M2.5S"],
  ["GNU time", "0.51user 0.02system 0:00.53elapsed 99%CPU", "0.61user 0.03system 0:00.65elapsed 98%CPU"],
  ["zsh", "1.23s user 0.4s system 95% cpu 1.234 total", "1.13s user 0.5s system 93% cpu 1.834 total"],
  ["another unit", "took 58.2s", "took 812ms"],
  ["another unit, apart", "done in 980 ms", "done in 1.02 s"],
  ["minutes and seconds", "BUILD SUCCESSFUL in 59s", "BUILD SUCCESSFUL in 1m 2s"],
  ["hours", "took 2h3m4s", "took 1h58m4s"],
  ["in words", "1 second", "1 minute and 2 seconds"],
  ["Maven", "Total time:  59.345 s", "Total time:  01:02 min"],
  ["PHPUnit", "Time: 00:00.812", "Time: 00:01.022"],
  ["npm", "added 12 packages in 59s", "added 12 packages in 1m"],
  ["a name that says so", '{"buildTime": 123}', '{"buildTime": 98}'],
  ["a rate of anything", "9/10 [1234.56it/s]", "9/10 [998.1it/s]"],
  ["Go", "done: 1h37m39s", "done: 2h02m04s"],
  ["Python", "elapsed: 0:02:43", "elapsed: 0:05:28"],
  ["tqdm", "50/50 [00:02<00:00, 13.7it/s]", "50/50 [00:04<00:00, 9.6it/s]"],
  ["a name of uptime", "uptime_seconds 4242", "uptime_seconds 4251"],
])("how long something took is a number: %s: %s and %s", (_form, first, second) => {
  expect(causeOf(first, second)).toBe("number");
  expect(causeOf(`2026-11-24T09:10:00Z ${first}`, `2026-11-24T09:11:30Z ${second}`)).toBe("time");
});

test.each<[GeneralCause, string, string]>([
  ["number", "1,2,3,4,5,6", "1,2,3,4,5,7"],
  ["number", "[2026, 99]", "[2026, 98]"],
  ["number", "20:10", "20:11"],
  ["number", "{1495,510801,412300}", "{1495,510891,77120}"],
  ["number", "11/24/06", "11/25/06"],
  ["number", "201000", "201130"],
  ["number", "99241126", "99241127"],
  ["number", "42.123456", "43.654321"],
  ["number", "2451545.123456", "2451546.654321"],
  ["number", "pages: 12 of 2026", "pages: 13 of 2026"],
  ["number", "max_seconds: 30", "max_seconds: 60"],
  ["number", "7 apples", "9 apples"],
  ["number", "Decoder 12", "Decoder 13"],
  ["number", "Separator 3", "Separator 4"],
  ["number", "Mars 3", "Mars 4"],
  ["number", "HexDec 12", "HexDec 13"],
  ["number", "3 min 8", "4 min 8"],
  ["number", "46310", "46311"],
  ["number", "2026128", "2026129"],
  ["number", "1.0.1824.16500", "1.0.1824.16545"],
  ["random value", "6k2s6ce0w", "9k3mzy7gx"],
  ["random value", "10e2feaf9a40", "10d35deda800"],
  ["number", "4242170123456", "4242170123457"],
  ["number", "4242170123456", "4240170123456"],
  ["number", "up 4242.17 16012.33", "up 4251.42 15049.01"],
  ["number", "at 4242.17 16012.33", "at 4251.42 16049.01"],
  ["number", "1_495_511_400", "1_495_511_490"],
  ["random value", "COeoldgGEOLyiKkC", "F0eoAdgGbOLyiKkC"],
  ["unknown", "PT in words", "DE in words"],
  ["unknown", "2026-11-24 09.10.00 red fox", "2026-11-24 09.11.30 lazy dog sleeps"],
  ["unknown", "datetime.datetime(2026, 11, 24, 9, 10), red", "datetime.datetime(2026, 11, 24, 9, 11), blue"],
  ["host name", "02:42:ac:11:00:02", "02:42:ac:11:00:03"],
  ["host name", "00:16:3e:11:aa:09", "52:54:00:d3:5e:70"],
  ["random value", "02:4c:2b:11:aa:09", "02:9f:01:d3:5e:70"],
  ["number", "127.0.0.1:46447", "127.0.0.1:39120"],
])("%s, and no time: %s and %s", (cause, first, second) => {
  expect(causeOf(first, second)).toBe(cause);
});

test("of many numbers one is a day, or an hour, by chance", () => {
  const counters = (step: number) => {
    const numbers = Array.from({ length: 30 }, (_number, at) => 1000 + at * 137 + step);
    return Buffer.from(`intr 9\ncpu ${numbers.join(" ")} ${46_350 + step} 12\nsoftirq ${95_800 + step}\n`);
  };
  expect(evidence(counters(0), counters(1), moment).cause).toBe("number");
});

test("the kernel tells how long it runs in front of its lines", () => {
  const [first, second] = ["[   42.170123] booted\n", "[  101.420123] booted\n"].map((text) => Buffer.from(text));
  expect(evidence(first ?? Buffer.of(), second ?? Buffer.of(), moment).cause).toBe("time");
});

test.each(["1:", "20", "2026,", "1 de ", "a ago ", "00:", "1.1.", "P1T", "1 m ", "1h", "1,", "1_234"])(
  "many of %j are read in bounded time",
  (part) => {
    const started = Date.now();
    const long = part.repeat(500_000 / part.length);
    evidence(Buffer.from(`${long}x`), Buffer.from(`${long}y`), moment);
    expect(Date.now() - started).toBeLessThan(5000);
  },
);

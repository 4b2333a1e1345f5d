import { expect, test } from "@jest/globals";
import { explanations } from "../../src/proof/explain.ts";
import { look } from "../../src/proof/readers.ts";

const moment = { now: Date.parse("2026-11-24T10:00:00Z") / 1000 };
const T1 = "2026-11-24T09:00:01Z";
const T2 = "2026-11-24T09:12:44Z";

/** What a whole proof says about two contents of a path, and what was seen. */
function told(path: string, first: Buffer | string, second: Buffer | string): [rules: string, seen: string] {
  const evidence = look(path, Buffer.from(first), Buffer.from(second), moment);
  const difference = { path, kinds: ["content" as const], values: {}, directory: false };
  const rules = explanations({ difference, evidence }).map(({ explanation }) => explanation.rule);
  return [rules.join(" "), evidence.seen.join(" > ")];
}

test("names and targets that say too little are told by the step that makes them", () => {
  const rule = (run: string, first: string, second: string, kind: "link" | "only in the first") => {
    const where = kind === "link" ? "target" : "name";
    const evidence = { cause: "unknown" as const, seen: [where], where, first, second };
    const difference = { path: `srv/runs/${first}`, kinds: [kind], values: {}, directory: false };
    return explanations({ difference, evidence }, { instruction: run, files: [], path: difference.path }).map(
      (each) => each.explanation.rule,
    );
  };
  const name = "RUN N=$(shuf -n1 -e otter badger lynx) && mkdir -p /srv/runs/$N && date > /built";
  expect(rule(name, "otter", "lynx", "only in the first")).toEqual(["general/random"]);
  expect(rule("RUN ln -s $(date +%A) /srv/runs/monday", "monday", "tuesday", "link")).toEqual(["general/time"]);
  expect(rule("RUN tool; date > /built", "otter", "lynx", "only in the first")).toEqual(["general/one-sided"]);
});

test("a log of an application in another language is not Rails's", () => {
  const path = "srv/app/log/production.log";
  const line = (time: string, id: string) => `[${time}.81220] [7] [info] [${id}] health was asked\n`;
  expect(told(path, line(T1, "kIfgY5aa0Zt1"), line(T2, "9cWd0XbQ7Lpe"))[0]).toBe("general/time");
  for (const [one, other] of [
    [`# Logfile created on ${T1} by logger.rb/v1.5.3\n`, `# Logfile created on ${T2} by logger.rb/v1.5.3\n`],
    ["  TRANSACTION (0.1ms)  BEGIN\n", "  TRANSACTION (0.3ms)  BEGIN\n"],
    ["   (1.2ms)  SELECT 1\n", "   (0.7ms)  SELECT 1\n"],
  ] as const)
    expect(told(path, one, other)[0]).toBe("ruby/log");
});

/** As Redis writes its settings anew. */
const sentinel = (id: string, quorum: number, moved: boolean): string => {
  const kept = ["sentinel down-after-milliseconds shop 5000", "sentinel failover-timeout shop 60000"];
  const written = ["protected-mode no", "user default on nopass ~* &* +@all", `sentinel myid ${id}`];
  const epochs = ["sentinel config-epoch shop 0", "sentinel leader-epoch shop 0", "sentinel current-epoch 0"];
  const all = [...(moved ? kept.toReversed() : kept), ...(moved ? written.toReversed() : written), ...epochs];
  return `port 26399\ndaemonize yes\nsentinel monitor shop 127.0.0.1 6399 ${quorum}\n${all.join("\n")}\n`;
};

test("settings that are written anew, in another order: what both have is taken away first", () => {
  const path = "etc/redis/sentinel.conf";
  const [one, other] = [
    "8d1f0be3a5ce72f49a06c1d2e7b5f8a93c40d6e1",
    "03c9e7a1f4b82d560e9a7c3b1f8d4e6a2b5c90f7",
  ] as const;
  expect(told(path, sentinel(one, 2, false), sentinel(other, 2, true))).toEqual([
    "general/random",
    "random value, order in text",
  ]);
  expect(told(path, sentinel(one, 2, false), sentinel(one, 2, true))[0]).toBe("general/order");
  const another = sentinel(other, 2, true).replace("protected-mode no", "rename-command FLUSHALL off");
  expect(told(path, sentinel(one, 2, false), another)[0]).toBe("unknown");
});

test.each([
  ["random value", "'frontName' => 'admin_kbqzit',", "'frontName' => 'admin_7ghq2x',"],
  ["random value", "'id_prefix' => '69f_',", "'id_prefix' => 'b5c_',"],
  ["random value", "bucket: shop-k3x9wq-eu", "bucket: shop-0pz41m-eu"],
  ["unknown", "'backend' => 'admin_orders',", "'backend' => 'admin_prices',"],
  ["unknown", "arch: amd64", "arch: arm64"],
  ["unknown", "with: 9zip", "with: 7rar"],
  ["unknown", "colour: 'bad'", "colour: 'cab'"],
  ["unknown", "step: x_25a", "step: x_2b7"],
  ["unknown", "of: 69f_a", "of: b5c_b"],
  ["unknown", "of: x_69f", "of: x_b5c1"],
])("%s: a short piece of %j and %j", (cause, first, second) => {
  expect(look("srv/settings.php", Buffer.from(first), Buffer.from(second), moment).cause).toBe(cause);
});

test("what a shop draws for its settings, beside the day", () => {
  const settings = (name: string, key: string, prefix: string, date: string) =>
    `<?php\nreturn array (\n  'backend' => \n  array (\n    'frontName' => 'admin_${name}',\n  ),\n  'crypt' => \n  array (\n    'key' => '${key}',\n  ),\n    'id_prefix' => '${prefix}_',\n    'date' => '${date}',\n);\n`;
  expect(
    told(
      "var/www/app/etc/env.php",
      settings("kbqzit", "0f6c12e58d7a94b3c1e2f7a6d5b48390", "69f", "Tue, 24 Nov 2026 09:00:01 +0000"),
      settings("7ghq2x", "9b3d8e1f60c7a254f8d1b6e3a7c95042", "b5c", "Tue, 24 Nov 2026 09:12:44 +0000"),
    ),
  ).toEqual(["general/random", "random value, time in text"]);
});

/** As a virtual machine writes when it gives up: where all of its parts lay, and how it was when that happened. */
const crash = (second: number, places: string, more: string) =>
  [
    `# Internal Error (debug.cpp:339), pid=${second}, tid=1${second}`,
    `Time: Tue Nov 24 09:30:${second} 2026 UTC elapsed time: 0.${second} seconds (0d 0h 0m 0s)`,
    ...Array.from(
      { length: 24 },
      (_, at) => `  0x00007f${places}${100 + at}000 JavaThread "${at}" [id=${second + at}]`,
    ),
    ...Array.from({ length: 30 }, (_, at) => `${places.slice(at % 4)} ${more} ${"abcdefg".slice(at % 5)}`),
  ].join("\n");

test("a report of a process that says when it was written is told as a time", () => {
  expect(told("srv/crash.txt", crash(11, "1a2b", "loaded"), crash(37, "c04d", "freed all"))[0]).toBe("general/time");
});

test("one word that says nothing as a whole is judged by its parts", () => {
  const row = (id: string, ms: number, thread: number) =>
    `{"uuid":"${id}","start":${ms},"labels":[{"name":"thread","value":"${thread}-MainThread"}]}`;
  const [one, other] = [
    row("15c2fbb8-990b-4b82-bfcd-0bae33a4d893", 1795510801123, 12),
    row("e6c4a8a4-e2b0-45ab-aeda-dd47628ff825", 1795510861456, 34),
  ];
  expect(told("srv/result.json", one, other)[0]).toBe("general/random");
});

test("long numbers of which the first two digits are the same by chance are thrown; a machine is one that a thing was compiled on", () => {
  const mail = (boundary: string) => `Content-Type: multipart/mixed; boundary="===============${boundary}=="\n`;
  expect(told("srv/a.eml", mail("7585695487417118683"), mail("7523280132673732021"))[0]).toBe("general/random");
  const header = (name: string) => `#define COMPILED_ON "${name}"\n`;
  expect(told("srv/a.h", header("0bb82885c225"), header("a1c8fd8fb06e"))[0]).toBe("general/host-name");
});

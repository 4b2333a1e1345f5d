/** A log says when each of its lines was written: the clock is why it is another one in each build, whatever else it counts or draws. */
import { expect, test } from "@jest/globals";
import { evidence } from "../../src/proof/evidence.ts";

const moment = { now: Date.parse("2026-11-24T10:00:00Z") / 1000 };

/** A log of a run that began in this second and had this process and words, as a server of its own form writes it. */
type Run = (second: number, process: number, word: string) => string[];
const at = (second: number) => `2026-11-24 09:30:${second}`;

const LOGS: [string, Run][] = [
  [
    "MariaDB, with lines of its own libraries, as threads write them",
    (second, process, word) => [
      `${at(second)} 0 [Note] Starting MariaDB 10.11.6 server_uid ${word}= as process ${process}`,
      "create_uring failed: falling back to libaio",
      `${at(second)} 0 [Note] InnoDB: 128 rollback segments are active.`,
      ...(process % 2 === 0 ? [`${at(second)} 3 [Note] InnoDB: Loading buffer pool(s) from /tmp/data`] : []),
      `${at(second)} 0 [Note] Server socket created on IP: '0.0.0.0'.`,
      ...(process % 2 === 1 ? [`${at(second)} 4 [Note] InnoDB: Loading buffer pool(s) from /tmp/data`] : []),
      `${at(second + 1)} 0 [Note] mariadbd: Shutdown complete ${word.slice(9)}`,
    ],
  ],
  [
    "Redis",
    (second, process, word) => [
      `${process}:C 24 Nov 2026 09:30:${second}.112 * oO0OoO0OoO0Oo Redis is starting oO0OoO0OoO0Oo`,
      `${process}:M 24 Nov 2026 09:30:${second}.113 * Running mode=standalone, port=6379.`,
      `${process}:M 24 Nov 2026 09:30:${second}.113 # Server initialized`,
      `${process}:M 24 Nov 2026 09:30:${second}.115 * Node ${word}`,
    ],
  ],
  [
    "in columns, which are as wide as what stands in them",
    (second, process) =>
      ["alpha", "bravo", "charlie", "delta"].map(
        (step, nth) => `${at(second)} ${String(process * (nth % 2 ? 1 : 99)).padStart(6)} shop.go:3] step ${step}`,
      ),
  ],
  [
    "an access log",
    (second, process, word) =>
      ["/", "/login", "/cart"].map(
        (path) => `127.0.0.1 - - [24/Nov/2026:09:30:${second} +0000] "GET ${path}?t=${word} HTTP/1.1" 200 ${process}`,
      ),
  ],
  [
    "logfmt",
    (second, process, word) =>
      ["Starting", "Listening", "Bye"].map(
        (said) => `level=info ts=2026-11-24T09:30:${second}.001Z caller=main.go:${process} msg=${said} id=${word}`,
      ),
  ],
  [
    "klog",
    (second, process, word) =>
      ["Starting", "Listening", "Bye"].map(
        (said) => `I1124 09:30:${second}.001122 ${process} main.go:12] ${said} ${word}`,
      ),
  ],
  [
    "MongoDB",
    (second, process, word) =>
      ["Starting", "Listening", "Bye"].map(
        (said) =>
          `{"t":{"$date":"2026-11-24T09:30:${second}.001+00:00"},"s":"I","id":${process},"msg":"${said}","attr":{"uuid":"${word}"}}`,
      ),
  ],
];

const [ONE, OTHER] = ["fXdYp7ZWAMMBm0PUMZFa", "k2LwQ9sTz0vHc4RbN8Ye"] as const;

test.each(LOGS)("%s", (_name, run) => {
  const [one, other] = [run(11, 54, ONE), run(37, 91, OTHER)].map((lines) => Buffer.from(`${lines.join("\n")}\n`));
  expect(evidence(one ?? Buffer.of(), other ?? Buffer.of(), moment).cause).toBe("time");
});

test("rows that were made at a time are no log", () => {
  const rows = (second: number, words: string[]) =>
    Buffer.from(words.map((word, id) => `${id},anna,${at(second)},${word}\n`).join(""));
  const [one, other] = [
    rows(11, [ONE, "a7Kq2LmZ9xWv", "Zp4Rt8YbC1nQ"]),
    rows(37, [OTHER, "Qx8Lw3TnV6jd", "mB2Hk7SfE9rU"]),
  ];
  expect(evidence(one, other, moment).cause).toBe("random value");
});

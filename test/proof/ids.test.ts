import { expect, test } from "@jest/globals";
import { evidence } from "../../src/proof/evidence.ts";

/** The first of each as specifications and manuals have it. */
const IDS: [name: string, made: string, id: string, next: string][] = [
  [
    "a UUID of version 7",
    "2022-02-22T19:22:22Z",
    "017f22e2-79b0-7cc3-98c4-dc0c0c07398f",
    "017f22e3-01f2-7b41-a2d9-0f1e2d3c4b5a",
  ],
  [
    "a UUID of version 1",
    "2022-02-22T19:22:22Z",
    "C232AB00-9414-11EC-B3C8-9F6BDECED846",
    "E0F12C00-9414-11EC-A1B2-0F6BD1CE0842",
  ],
  [
    "a UUID of version 6",
    "2022-02-22T19:22:22Z",
    "1EC9414C-232A-6B00-B3C8-9F6BDECED846",
    "1EC9414E-0F12-6C00-A1B2-0F6BD1CE0842",
  ],
  ["a ULID", "2016-07-30T23:54:10Z", "01ARZ3NDEKTSV4RRFFQ69G5FAV", "01ARZ3P5M2Q0E8WZ1Y7X3V5BNC"],
  ["a ULID", "2016-07-30T23:54:10Z", "user_01arz3ndektsv4rrffq69g5fav", "user_01arz3p5m2q0e8wz1y7x3v5bnc"],
  ["a KSUID", "2017-10-10T04:00:47Z", "0ujtsYcgvSTl8PAuAdqWYSMnLOv", "0ujtuWqoZdxPnBf5nLqRwKyVtHs"],
  ["an ObjectId", "2012-10-17T20:46:22Z", "507f191e810c19729de860ea", "507f19559f3b1c0a77e1d2c4"],
  ["an xid", "2011-03-22T17:50:19Z", "9m4e2mr0ui3e8a215n4g", "9m4e31b9c1vq0ldt7k8g"],
  ["a push id of Firebase", "2015-02-04T22:15:31Z", "-JhLeOlGIEjaIOFHR0xd", "-JhLeVw3kQzR7mNtYb2c"],
  ["a CUID", "2018-08-28T01:59:12Z", "cjld2cjxh0000qzrmn831i7rn", "cjld2duhi0000m5t1k0w9zq3v"],
  ["a TSID", "2022-12-18T13:47:17Z", "0AWE5HZP3SKTK", "0AWE5P2M7Q9XB"],
];

const made = (id: string) => Buffer.from(`port: 80\nid: ${id}\nname: shop\n`);

test.each(IDS)("%s says when it was made: %s, %s", (name, time, id, next) => {
  const moment = { now: Date.parse(time) / 1000 + 60 };
  const { cause, seen } = evidence(made(id), made(next), moment);
  expect(cause).toBe("random value");
  expect(seen.join()).toMatch(`random value in text, ${name} made at ${time} and at ${time.slice(0, 10)}`);
  const years = { now: moment.now + 3 * 31_557_600 };
  expect(evidence(made(id), made(next), years).seen).toEqual(["random value in text"]);
});

test.each([
  ["a UUID of version 4", "3f1c0a9e-5b0f-4a59-8a4d-5f0d8f0c7e21", "aa7c1b2e-1b6f-4c59-9a4d-0f0d8f0c7e99"],
  ["a digest", "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b", "2c26b46b68ffc68ff99b453c1d30413413422d70"],
])("%s says nothing of a time", (_name, id, next) => {
  expect(evidence(made(id), made(next), { now: 1_645_557_742 }).seen).toEqual(["random value in text"]);
});

test("an ObjectId in bytes is drawn, and seconds with nanoseconds are not", () => {
  const moment = { now: 0x6a5f3c90 };
  const id = (hex: string) => Buffer.from(`07${Buffer.from("_id\0").toString("hex")}${hex}0274`, "hex");
  const look = (one: string, other: string) => evidence(id(one), id(other), moment);
  expect(look("6a5f3c0f91c2e04b7aa1f30c", "6a5f3c7720ba5c19e4b2980d")).toMatchObject({
    cause: "random value",
    seen: [expect.stringMatching(/, an ObjectId made at 2026-07-21T\S+ and at 2026-07-21T/)],
  });
  expect(look("6a5f3c0f11c2e04b00000005", "6a5f3c7720ba5c1900000005").cause).toBe("time");
});

test("so do those in a string and in bytes", () => {
  const moment = { now: Date.parse("2022-02-22T19:23:00Z") / 1000 };
  const [, , id = "", next = ""] = IDS[0] ?? [];
  const [text, bytes] = [
    (each: string) => `\0\x01id ${each}\0\xff`,
    (each: string) => `\x07\x01${Buffer.from(each.replaceAll("-", ""), "hex").toString("latin1")}\x08\xff\0`,
  ];
  for (const form of [text, bytes]) {
    const [one, other] = [id, next].map((each) => Buffer.from(form(each), "latin1")) as [Buffer, Buffer];
    expect(evidence(one, other, moment)).toMatchObject({
      cause: "random value",
      seen: [expect.stringContaining("made at 2022-02-22T19:22:22Z and at")],
    });
  }
});

test("a UUID in bytes of which the clock alone is another one is drawn", () => {
  const moment = { now: Date.parse("2022-02-22T19:23:00Z") / 1000 };
  const table = (id: string) => Buffer.from(`fe010a0cff20000000${id}000000000103`, "hex");
  const look = (one: string, other: string) => evidence(table(one), table(other), moment);
  expect(look("c232ab00941411ecb3c89f6bdeced846", "c2f12c41941411ecb3c89f6bdeced846")).toMatchObject({
    cause: "random value",
    seen: [
      "16 bytes without any pattern, a UUID of version 1 made at 2022-02-22T19:22:22Z and at 2022-02-22T19:22:23Z",
    ],
  });
  // No variant, so no UUID.
  expect(look("c232ab00941411ec03c89f6bdeced846", "c2f12c41941411ec03c89f6bdeced846").cause).toBe("number");
});

import { Readable } from "node:stream";
import { expect, test } from "@jest/globals";
import { readLayer } from "../../src/image/layers.ts";
import { compareLayers } from "../../src/proof/differences.ts";
import { causesOf, examiner, explanations, type Cause } from "../../src/proof/explain.ts";
import { pax, tar, type TarFile } from "../fixtures/tar.ts";

const moment = { now: Date.parse("2026-11-24T10:00:00Z") / 1000 };

async function causes(first: TarFile[], second: TarFile[]): Promise<Cause[]> {
  const examine = examiner(moment);
  const found: ReturnType<typeof examine>[] = [];
  const [one, other] = [first, second].map((files) => readLayer(Readable.from([tar(...files)])));
  if (one && other) await compareLayers(one, other, (pair) => found.push(examine(pair)));
  return causesOf(found, 3, { instruction: "RUN it", line: 7 }, "Dockerfile", moment);
}
const brief = (found: Cause[]) => found.map(({ rule, count }) => `${rule} ${count}`);
const folder = (name: string, time = 0): TarFile => ({ name, type: "5", time });

test("a cause has its layer, its step and the paths that share it", async () => {
  const files = (time: string) => ["a", "b"].map((name) => ({ name: `srv/${name}`, text: `built ${time}` }));
  const [cause] = await causes(files("2026-11-24 09:00:01"), files("2026-11-24 09:12:44"));
  expect(cause).toMatchObject({
    rule: "general/time",
    layer: 3,
    instruction: "RUN it",
    at: { file: "Dockerfile", line: 7 },
    count: 2,
    paths: [{ path: "/srv/a", kinds: ["content"], first: "built 2026-11-24 09:00:01" }, { path: "/srv/b" }],
  });
});

test("a random name is a random name, on both sides, and for what lies below it", async () => {
  const files = (id: string) => [folder("srv"), folder(`srv/${id}`), { name: `srv/${id}/x`, text: "1" }];
  const found = await causes(files("3f9a0c11"), files("bb07d2e9"));
  expect(brief(found)).toEqual(["general/random 2"]);
  expect(found[0]?.paths.map(({ path }) => path).sort()).toEqual(["/srv/3f9a0c11/x", "/srv/bb07d2e9/x"]);
});

test("a file with the clock in its name is a time", async () => {
  expect(brief(await causes([{ name: "srv/dump-20261124090001" }], [{ name: "srv/dump-20261124091244" }]))).toEqual([
    "general/time 2",
  ]);
});

test("a file that one build has alone is said to be", async () => {
  expect(brief(await causes([{ name: "a" }, { name: "srv/lock" }], [{ name: "a" }]))).toEqual(["general/one-sided 1"]);
});

test("a list of files follows the file that differs, and is a cause only by itself", async () => {
  const record = (hash: string) => ({ name: "lib/a-1.dist-info/RECORD", text: `a,${hash},1` });
  const module = (id: string) => ({ name: "lib/a/build.py", text: `ID="${id}"` });
  expect(brief(await causes([record("x"), module("3f9a0c11")], [record("y"), module("bb07d2e9")]))).toEqual([
    "general/random 1",
  ]);
  expect(brief(await causes([record("x")], [record("y")]))).toEqual(["python/record 1"]);
});

test("permissions, owners and attributes are causes of their own", async () => {
  const found = await causes(
    [
      { name: "a", mode: 0o664 },
      { name: "b", uid: 1 },
      { name: "c", before: pax({ "SCHILY.xattr.security.selinux": "x" }) },
    ],
    [{ name: "a", mode: 0o644 }, { name: "b", uid: 2 }, { name: "c" }],
  );
  expect(brief(found)).toEqual(["metadata/mode 1", "metadata/owner 1", "metadata/xattr 1"]);
  expect(found[0]?.paths).toEqual([{ path: "/a", kinds: ["mode"], first: "664", second: "644" }]);
});

test("what is unknown stands beside what is known, never below it", async () => {
  const found = await causes(
    [
      { name: "srv/x", text: "the quick fox" },
      { name: "var/log/dpkg.log", text: "1" },
    ],
    [
      { name: "srv/x", text: "a lazy dog sleeps" },
      { name: "var/log/dpkg.log", text: "2" },
    ],
  );
  expect(brief(found)).toEqual(["debian/apt-log 1", "unknown 1"]);
});

test("a key is never shown, and of a random value its beginning only", async () => {
  const key = (body: string) => `-----BEGIN PRIVATE KEY-----\n${body}\n-----END PRIVATE KEY-----\n`;
  const [one, other] = ["Zm9vYmFyYmF6cXV4MTIzNDU2Nzg5MEFC", "cXV4Zm9vYmFyYmF6OTg3NjU0MzIxMFpZ"] as const;
  const found = await causes(
    [
      { name: "a", text: key(one) },
      { name: "b", text: `token=${one}\n` },
    ],
    [
      { name: "a", text: key(other) },
      { name: "b", text: `token=${other}\n` },
    ],
  );
  expect(brief(found)).toEqual(["system/key 1", "general/random 1"]);
  expect(JSON.stringify(found)).not.toContain(one);
});

test("what lies in the data folder of a database has its cause, and nothing beside the folder", async () => {
  const files = (id: string): TarFile[] =>
    ["srv/db/ibdata1", "srv/db/shop/customers.ibd", "srv/other"].map((name) => ({ name, text: `id ${id}` }));
  expect(brief(await causes(files("3f9a0c11d0"), files("bb07d2e9a4")))).toEqual([
    "database/data-folder 2",
    "general/random 1",
  ]);
});

test("a file with two causes says both", async () => {
  const files = (time: string, id: string) => [{ name: "etc/info", text: `built=${time}\nid=${id}\n` }];
  const [cause] = await causes(files("2026-11-24", "3f9a0c11d0e2"), files("2026-11-25", "bb07d2e9a4c1"));
  expect(cause?.shows?.toSorted()).toEqual(["random value", "time"]);
  expect(cause?.why).toMatch(/The bytes show more than that: (?:time, random value|random value, time)\.$/);
});

test("what an environment that was written down shows beside BuildKit's own value is told as well", async () => {
  const span = (id: string) => `00-${id}${id}-${id}-01`;
  const files = (id: string, time: string) => [
    { name: "srv/info", text: `PATH=/bin\nTRACEPARENT=${span(id)}\n${time}` },
  ];
  const [one, other] = ["4bf92f3577b34da6", "a3ce929d0e0e4736"] as const;
  expect(brief(await causes(files(one, ""), files(other, "")))).toEqual(["builder/traceparent 1"]);
  const found = await causes(files(one, "REQUEST_TIME=1795510801\n"), files(other, "REQUEST_TIME=1795510999\n"));
  expect(brief(found)).toEqual(["builder/traceparent 1", "general/time 1"]);
});

test("what Maven caches is one thing, and what it encrypts another", async () => {
  const files = (text: string) => [
    { name: "root/.m2/repository/x/_remote.repositories", text },
    { name: "root/.m2/settings-security.xml", text: `<master>{${text}}</master>` },
  ];
  const found = await causes(files("4VbXq0Tn8e2Kp1Rz7c5WdA=="), files("Zk9sHq3uLw8m1Yt6BvE0xQ=="));
  expect(brief(found)).toEqual(["java/build-caches 1", "general/random 1"]);
});

test.each([
  ["COPY --link app/ /etc/", "metadata/copied-time"],
  ["COPY --from=build /out /etc", "metadata/time"],
  ["COPY <<EOF /etc/a\na\nEOF", "metadata/time"],
  ["RUN cp -p a /etc/a", "metadata/time"],
])("times that %s leaves are explained by where it takes them from", (instruction, rule) => {
  const looked = { difference: { path: "etc/a", kinds: ["time" as const], values: {}, directory: false } };
  const [found] = explanations(looked, { instruction, files: [], path: "etc/a" });
  expect(found?.explanation.rule).toBe(rule);
});

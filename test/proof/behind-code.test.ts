import { expect, test } from "@jest/globals";
import { causesShown, evidence } from "../../src/proof/evidence.ts";
import { patched } from "../../src/proof/patch.ts";
import type { ReportedCause } from "../../src/proof/reported.ts";

const moment = { now: Date.parse("2026-11-24T10:00:00Z") / 1000 };
const CLOCKS = ["2026-11-24T10:00:01Z", "2026-11-24T10:01:42Z"] as const;

/** The patched Dockerfile after two builds that wrote these texts. */
function fixed(dockerfile: string, rule: string, [one, other]: readonly [string, string]): string {
  const { seen, ...found } = evidence(Buffer.from(one), Buffer.from(other), moment);
  const line = dockerfile.split("\n").findIndex((each) => each.startsWith("RUN")) + 1;
  const cause = {
    ...{ rule, count: 1, shows: causesShown({ seen, ...found }), at: { file: "Dockerfile", line } },
    paths: [{ path: "/srv/a", kinds: ["content"], ...found, seen: seen.join(" > ") }],
  };
  return patched(dockerfile, [cause as unknown as ReportedCause]).text;
}

const notes = (values: readonly string[]) => `Name of it: shop\nVersion: 1.4.2\n${values.join("\n")}\nLicense: MIT\n`;

test("what a script counts beside its clock is written anew behind it", () => {
  const script = [
    `COPY <<'F' /gen.rb`,
    "puts Time.now.to_i, File.read('/proc/uptime')",
    "F",
    "RUN ruby /gen.rb > /srv/a",
  ];
  const builds = [0, 1].map((at) => notes([`made: 17959008${at}7`, `uptime: 508${at}1`, `idle: 61${at}22`]));
  const text = fixed(["FROM base", ...script].join("\n"), "general/time", builds as [string, string]);
  expect(text).toContain("SOURCE_DATE_EPOCH");
  expect(text).toContain("uptime: ");
  // The clock is mended, and keeps the date that it is given.
  expect(text).not.toContain("sed -i -E -e 's/^(made");
});

test("a program of Java that draws an id and notes the hour", () => {
  const script = ["COPY <<'F' /A.java", "class A { String id = java.util.UUID.randomUUID().toString(); }", "F"];
  const builds = [0, 1].map(
    (at) => `#${CLOCKS[at] ?? ""}\ncluster=a\nid=${at === 0 ? "Gh7kQ2mX9v" : "pT4wZ8rLq1"}\nnode=1\n`,
  );
  const text = fixed(
    ["FROM base", ...script, "RUN java /A.java"].join("\n"),
    "general/random",
    builds as [string, string],
  );
  expect(text).toMatch(/^ && sed -i -E .*2026-11-24T10:00:01Z/m);
});

test("bash that is seeded draws ids from the kernel as well", () => {
  const run = "RUN printf 'id: %s\\nport: %s\\n' $(< /proc/sys/kernel/random/uuid) $RANDOM > /srv/a";
  const ids = ["5dedb40a-c362-4749-b75f-37a2e581c19f", "d031b3b9-cf2a-495b-9834-a2c6d13997f5"];
  const builds = ids.map((id, at) => notes([`id: ${id}`, `mac: 52:54:00:${at === 0 ? "a1:7f:30" : "b9:4c:e2"}`]));
  expect(fixed(`FROM base\n${run}`, "general/random", builds as [string, string])).toMatch(/^ && sed -i -E .*id: /m);
});

test("a fraction of many digits is no hash", () => {
  const builds = [1, 2].map((at) => `{\n  "seconds": 0.000173${at}6807556152,\n  "files": 2, "code of it": 8\n}\n`);
  const text = fixed("FROM base\nRUN perl /count > /srv/a", "general/number", builds as [string, string]);
  expect(text).toContain("sed -i -E");
  expect(text).not.toContain("PERL_HASH_SEED");
});

test.each([
  [
    "a C header",
    (at: number) => `#define APP "shop of us"\n#define BUILT "${CLOCKS[at] ?? ""}"\n#define TICKS ${at}7301.5${at}\n`,
  ],
  ["a row", (at: number) => `name,made,pid,rss,port\nshop of us,${CLOCKS[at] ?? ""},58${at}0,2355${at},8080\n`],
  ["a sentence", (at: number) => `The shop was made ${CLOCKS[at] ?? ""} by 58${at}1.\nIts load is 0.${at}7 here.\n`],
])("times and numbers of %s", (_name, text) => {
  const patch = fixed("FROM base\nRUN own-program", "general/time", [text(0), text(1)]);
  expect(patch).toMatch(/^ && sed -i -E /m);
});

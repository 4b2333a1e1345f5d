import { expect, test } from "@jest/globals";
import { parseConfig } from "../../src/config.ts";
import type { Allowance } from "../../src/verify-config.ts";
import { verifySummary } from "../../src/verify.ts";
import { verified, type Built } from "../fixtures/builds.ts";
import type { TarFile } from "../fixtures/tar.ts";

const root: TarFile[] = [{ name: "etc/", type: "5" }];
const about = { reason: "a cache of fonts", owner: "@acme/platform", until: "2027-01-31" };

/** The verdict on two builds whose second layer holds these files. */
const of = (first: TarFile[], second: TarFile[], ...allow: Allowance[]) =>
  verified({ layers: [root, first] }, { layers: [root, second] }, allow);

const cache = (id: string): TarFile[] => [
  { name: "var/cache/app", type: "5", time: id.length },
  { name: "var/cache/app/x", text: `id ${id}`, time: id.length },
];

test("a difference that is named is allowed, and the first build is the one to publish", async () => {
  const { verdict, first, host } = await of(cache("1"), cache("22"), { path: "/var/cache/app/**", ...about });
  expect(verdict).toMatchObject({
    verdict: "allowed",
    digest: first,
    causes: [],
    policy: {
      allowed: [{ entry: 1, of: "/var/cache/app/**", ...about, count: 1, paths: [{ path: "/var/cache/app/x" }] }],
    },
  });
  expect(verifySummary(verdict)).toContain("The first build is the one to publish.");
  expect(verifySummary(verdict)).toContain("| `/var/cache/app/**` | 1 | `/var/cache/app/x` | a cache of fonts |");
  expect(host.lines.join("\n")).toContain(
    "lets 1 difference pass, e.g. /var/cache/app/x: a cache of fonts (@acme/platform",
  );
});

test("what nothing names is a cause, beside what is allowed", async () => {
  const other = (id: string) => [...cache(id), { name: "etc/machine-id", text: id.repeat(8) }];
  const { verdict } = await of(other("1"), other("2"), { path: "var/cache/app/*", ...about });
  expect(verdict).toMatchObject({
    verdict: "different",
    causes: [{ rule: "system/machine-id", count: 1 }],
    policy: { allowed: [{ count: 1 }] },
  });
});

test("an allowance for a kind covers no other, and content brings its time", async () => {
  const file = (text: string, mode: number): TarFile[] => [{ name: "srv/a", text, mode, time: text.length }];
  const allow = { path: "/srv/a", kind: "content", ...about } as const;
  expect((await of(file("1", 0o644), file("22", 0o644), allow)).verdict.verdict).toBe("allowed");
  const { verdict } = await of(file("1", 0o644), file("22", 0o600), allow);
  expect(verdict).toMatchObject({ verdict: "different", policy: { unused: [{ entry: 1 }], allowed: [] } });
  const both = [allow, { ...allow, kind: ["mode"] } as const] as Allowance[];
  expect((await of(file("1", 0o644), file("22", 0o600), ...both)).verdict).toMatchObject({
    verdict: "allowed",
    policy: { allowed: [{ entry: 1 }, { entry: 2 }] },
  });
});

const PROGRAMS: [string, (which: string) => TarFile][] = [
  ["an ELF file", (which) => ({ name: "opt/app/tool", text: `\x7fELF${which}` })],
  ["a script that may be run", (which) => ({ name: "opt/app/tool", text: `#!/bin/sh\n${which}`, mode: 0o755 })],
  ["a shared library", (which) => ({ name: "opt/app/lib.so.1", text: which })],
  ["a link to a program", (which) => ({ name: "opt/app/tool", type: "2", link: `tool-${which}` })],
  ["another name of a program", (which) => ({ name: "opt/app/tool", type: "1", link: `opt/app/tool-${which}` })],
  ["the right to run as root", (which) => ({ name: "opt/app/su", text: "", mode: which === "1" ? 0o644 : 0o4755 })],
];

test.each(PROGRAMS)("%s needs its exact path", async (_what, file) => {
  const [one, other] = [[file("1")], [file("2")]] as const;
  const path = `/${file("1").name}`;
  const wide = await of([...one], [...other], { path: "/opt/**", ...about });
  expect(wide.verdict).toMatchObject({ verdict: "different", policy: { refused: [{ entry: 1, path }], allowed: [] } });
  expect(wide.host.warnings.join("\n")).toContain(`does not cover ${path}`);
  expect((await of([...one], [...other], { path, ...about })).verdict.verdict).toBe("allowed");
});

test("a file that a later step makes a program needs its exact path in the step that wrote it", async () => {
  const layers = (text: string): TarFile[][] => [
    root,
    [{ name: "opt/tool", text }],
    [{ name: "opt/tool", text, mode: 0o755 }],
  ];
  const [first, second] = [{ layers: layers("a") }, { layers: layers("b") }];
  const wide = await verified(first, second, [{ path: "/opt/*", ...about }]);
  expect(wide.verdict).toMatchObject({ verdict: "different", policy: { refused: [{ path: "/opt/tool" }] } });
  expect((await verified(first, second, [{ path: "/opt/tool", ...about }])).verdict.verdict).toBe("allowed");
});

test("a digit that stands for any digit is a pattern, too", async () => {
  const tool = (text: string): TarFile[] => [{ name: "opt/tool2", text: `\x7fELF${text}` }];
  const { verdict } = await of(tool("1"), tool("2"), { path: "/opt/tool[0-9]", ...about });
  expect(verdict).toMatchObject({ verdict: "different", policy: { refused: [{ path: "/opt/tool2" }] } });
});

test("a link in a folder of programs that only one build has needs its exact path", async () => {
  const { verdict } = await of([], [{ name: "usr/local/bin/ls", type: "2", link: "/opt/x" }], {
    path: "/usr/**",
    ...about,
  });
  expect(verdict).toMatchObject({ verdict: "different", policy: { refused: [{ path: "/usr/local/bin/ls" }] } });
});

test("a program that only one build has needs its exact path as well", async () => {
  const { verdict } = await of([{ name: "opt/tool", text: "\x7fELF" }], [{ name: "opt/other", text: "" }], {
    path: "/opt/*",
    ...about,
  });
  expect(verdict).toMatchObject({ verdict: "different", causes: [{ paths: [{ path: "/opt/tool" }] }] });
});

test("an allowance ends on its day, and is then reported", async () => {
  // The clock of the test stands at 2026-11-24.
  const on = (until: string) => of(cache("1"), cache("2"), { path: "/var/cache/**", ...about, until });
  expect((await on("2026-11-24")).verdict.verdict).toBe("allowed");
  const { verdict, host } = await on("2026-11-23");
  expect(verdict).toMatchObject({ verdict: "different", policy: { expired: [{ entry: 1 }], unused: [] } });
  expect(host.warnings.join("\n")).toContain("ended on 2026-11-23 and allows nothing now. @acme/platform: remove it");
});

test("an allowance for longer than a year is refused", async () => {
  const far = of(cache("1"), cache("1"), { path: "/var/cache/**", ...about, until: "2027-11-26" });
  await expect(far).rejects.toThrow(/verify\.allow\.0\.until.*"2027-11-26"/);
});

test("an allowance of another stage counts for nothing, and is not called unused", async () => {
  const { verdict } = await of(cache("1"), cache("2"), { path: "/var/cache/**", stage: "final", ...about });
  expect(verdict).toMatchObject({ verdict: "different", policy: { unused: [], expired: [] } });
});

test("equal builds name the allowances that nothing needed", async () => {
  const { verdict } = await of(cache("1"), cache("1"), { path: "/var/cache/**", ...about });
  expect(verdict).toMatchObject({ verdict: "identical", policy: { unused: [{ of: "/var/cache/**" }] } });
  expect(verifySummary(verdict)).toContain("was not needed this time");
});

test("compression only can be allowed by its kind", async () => {
  const files: TarFile[] = [{ name: "a", text: "abc".repeat(9999) }];
  const { verdict } = await verified({ layers: [files], level: 1 }, { layers: [files], level: 9 }, [
    { path: "/", kind: "compression", ...about },
  ]);
  expect(verdict.verdict).toBe("allowed");
});

describeFields("config.config.Labels.*", "allowed", { Labels: { build: "1" } }, { Labels: { build: "2" } });
describeFields("config.config.Labels.built", "different", { Labels: { build: "1" } }, { Labels: { build: "2" } });
describeFields("config.config.**", "different", { Env: ["A=1"] }, { Env: ["A=2"] });
describeFields("config.config.Env.0", "allowed", { Env: ["A=1"] }, { Env: ["A=2"] });

function describeFields(field: string, expected: string, first: object, second: object): void {
  test(`the field ${field} is ${expected} for ${JSON.stringify(first)}`, async () => {
    const built = (config: object): Partial<Built> => ({ layers: [root], config: { config } });
    const allow: Allowance[] = [{ field, kind: "content", ...about }];
    const { verdict } = await verified(built(first), built(second), allow);
    expect(verdict.verdict).toBe(expected);
  });
}

test.each([
  ["{ path: /a, reason: b, owner: c }", "verify.allow.0.until"],
  ["{ path: /a, owner: c, until: 2027-01-31 }", "verify.allow.0.reason"],
  ["{ path: /a, reason: b, until: 2027-01-31 }", "verify.allow.0.owner"],
  ["{ reason: b, owner: c, until: 2027-01-31 }", "verify.allow.0.path"],
  ["{ path: /a, field: config.x, reason: b, owner: c, until: 2027-01-31 }", "verify.allow.0.path"],
  ["{ path: /a, kind: contents, reason: b, owner: c, until: 2027-01-31 }", "verify.allow.0.kind"],
  ["{ path: '**', reason: b, owner: c, until: 2027-01-31 }", "verify.allow.0.kind"],
  ["{ path: /a, reason: b, owner: c, until: tomorrow }", "verify.allow.0.until"],
])("refuses the allowance %s", (entry, name) => {
  const text = `repository: r.example/shop\nverify:\n  allow:\n    - ${entry}\n`;
  expect(() => parseConfig({ path: "immutable-servers.yml", text })).toThrow(name);
});

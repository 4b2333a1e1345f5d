import { expect, test } from "@jest/globals";
import type { Digest } from "../src/image/reference.ts";
import { differentBuilds, reportJson, verify, verifySummary, type Verdict } from "../src/verify.ts";
import { fakeHost } from "./fakes/host.ts";
import { HISTORY, verified, world } from "./fixtures/builds.ts";
import type { TarFile } from "./fixtures/tar.ts";

const root: TarFile[] = [{ name: "etc/", type: "5" }];
const log = (time: string): TarFile[] => [
  { name: "var/log/apt", type: "5", time: Number(time.slice(-1)) },
  { name: "var/log/apt/history.log", text: `Start-Date: ${time}\n`, time: Number(time.slice(-1)) },
];

test("equal digests are one image, and nothing is read", async () => {
  const host = fakeHost();
  const digest: Digest = `sha256:${"1".repeat(64)}`;
  const verdict = await verify(host, {
    stage: "base",
    repository: "registry.example/shop",
    first: digest,
    second: digest,
  });
  expect(verdict).toMatchObject({ verdict: "identical", digest, causes: [] });
  expect(host.ran).toEqual([]);
  expect(verifySummary(verdict)).toContain("identical");
});

test("builds of one worker prove nothing", async () => {
  const digest: Digest = `sha256:${"1".repeat(64)}`;
  const options = { stage: "base", repository: "r.example/shop", first: digest, second: digest } as const;
  await expect(verify(fakeHost(), { ...options, firstWorker: "w", secondWorker: "w" })).rejects.toThrow(
    /one BuildKit worker/,
  );
});

test("a difference is told with its path, its line, its cause and its fix", async () => {
  const { verdict } = await verified(
    { layers: [root, log("2026-11-24  10:00:01")] },
    { layers: [root, log("2026-11-24  10:00:02")] },
  );
  const failure = differentBuilds(verdict);
  expect(failure.code).toBe("different");
  expect(failure.at).toEqual({ file: "servers/base/Dockerfile", line: 3 });
  expect(failure.message).toContain(
    "servers/base/Dockerfile:3 leaves /var/log/apt/history.log (content, time): log of the package manager.",
  );
  expect(failure.remedy).toContain("rm -rf /var/log/apt");
  expect(verdict.layers).toMatchObject([{ layer: 2, line: 3 }]);
  expect(verdict.causes.map(({ rule, count }) => [rule, count])).toEqual([["debian/apt-log", 1]]);
});

test("the summary shows the chain, a row for each cause, and the fix", async () => {
  const { verdict } = await verified(
    { layers: [root, log("2026-11-24  10:00:01")] },
    { layers: [root, log("2026-11-24  10:00:02")] },
  );
  const summary = verifySummary(verdict);
  expect(summary).toContain('s0 --> w0["app-base<br>waits"]');
  expect(summary).toContain(
    "| log of the package manager | `servers/base/Dockerfile:3` | 1 | `/var/log/apt/history.log` |",
  );
  expect(summary).toContain("rm -rf /var/log/apt");
});

test("the line of a script that a RUN calls is named, and how to write it", async () => {
  const built = (time: string) => ({
    layers: [
      root,
      [
        { name: "etc/", type: "5" as const },
        { name: "etc/built", text: time },
      ],
    ],
    config: { history: [{ created_by: "COPY setup.sh /" }, { created_by: "RUN /bin/sh -c sh /setup.sh # buildkit" }] },
  });
  const dockerfile = "FROM scratch\nCOPY setup.sh /\nRUN sh /setup.sh\n";
  const { host, first, second } = world(
    [built("Tue Nov 24 09:00:01 UTC 2026\n"), built("Tue Nov 24 09:07:44 UTC 2026\n")],
    dockerfile,
  );
  host.files["servers/base/setup.sh"] = "#!/bin/sh\nset -e\ndate > /etc/built\n";
  const of = { stage: "base", repository: "registry.example/shop", first, second };
  const verdict = await verify(host, { ...of, dockerfile: "servers/base/Dockerfile" });
  expect(verdict.causes[0]?.script).toEqual({
    file: "servers/base/setup.sh",
    line: 3,
    command: "date > /etc/built",
    instead: "date -u -d @$SOURCE_DATE_EPOCH > /etc/built",
  });
  const failure = differentBuilds(verdict);
  expect(failure.message).toContain("a time in the content, by servers/base/setup.sh:3.");
  expect(failure.remedy).toContain(
    "write there: date -u -d @$SOURCE_DATE_EPOCH > /etc/built, and ARG SOURCE_DATE_EPOCH",
  );
  expect(verifySummary(verdict)).toContain("`servers/base/setup.sh, line 3: date > /etc/built`");
});

test("layers that were only packed differently are said to be", async () => {
  const files: TarFile[] = [{ name: "a", text: "abc".repeat(9999) }];
  const { verdict } = await verified({ layers: [root, files], level: 1 }, { layers: [root, files], level: 9 });
  expect(verdict.causes.map(({ rule }) => rule)).toContain("metadata/compression");
});

test("a field of the configuration is a cause beside the layers", async () => {
  const config = (created: string) => ({
    history: HISTORY,
    config: { Labels: { "org.opencontainers.image.created": created } },
  });
  const { verdict } = await verified({ layers: [root], config: config("1") }, { layers: [root], config: config("2") });
  expect(verdict.causes).toMatchObject([{ rule: "image/created-label", count: 1 }]);
  expect(differentBuilds(verdict).message).toContain("label with the time of the build");
});

test("the report is JSON of a stable shape and a bounded size", async () => {
  const files = (time: number): TarFile[] =>
    Array.from({ length: 3000 }, (_, index) => ({ name: `srv/${index}/${"x".repeat(80)}`, text: `${time}${index}` }));
  const { verdict } = await verified({ layers: [root, files(1)] }, { layers: [root, files(2)] });
  const report = reportJson(verdict);
  expect(report.length).toBeLessThan(200_000);
  const read = JSON.parse(report) as Extract<Verdict, { verdict: "different" }>;
  expect(read).toMatchObject({ version: 1, verdict: "different", layers: [{ layer: 2, differences: 3000 }] });
  expect(read.causes.reduce((sum, { count }) => sum + count, 0)).toBe(3000);
});

test("every cause is told once: the first by the failure, the others before it", async () => {
  const { host, verdict } = await verified(
    { layers: [[{ name: "etc/machine-id", text: "1".repeat(32) }], log("2026-11-24  10:00:01")] },
    { layers: [[{ name: "etc/machine-id", text: "2".repeat(32) }], log("2026-11-24  10:00:02")] },
  );
  const { message, remedy } = differentBuilds(verdict);
  const said = [...host.lines, ...host.errors, message, remedy].join("\n");
  expect(verdict.causes).toHaveLength(2);
  expect(message).toContain("1 more cause is told before this.");
  for (const { why, fix, paths } of verdict.causes)
    for (const words of [why, fix.split("\n")[0] ?? "", `leaves ${paths[0]?.path}`])
      expect([words, said.split(words).length - 1]).toEqual([words, 1]);
});

test("further causes are annotated at their lines", async () => {
  const { host } = await verified(
    { layers: [[{ name: "etc/machine-id", text: "1".repeat(32) }], log("2026-11-24  10:00:01")] },
    { layers: [[{ name: "etc/machine-id", text: "2".repeat(32) }], log("2026-11-24  10:00:02")] },
  );
  expect(host.errors).toHaveLength(1);
  expect(host.errors[0]).toContain("/var/log/apt/history.log");
});

test("a file too large to be kept is read again where it differs", async () => {
  const content = (time: string) => {
    const bytes = Buffer.alloc(34 * 1024 * 1024, "text ");
    bytes.write(`built 2026-11-24T${time}Z`, 33 * 1024 * 1024 + 100);
    return [{ name: "srv/large", text: bytes }];
  };
  const { verdict } = await verified({ layers: [root, content("09:00:01")] }, { layers: [root, content("09:12:44")] });
  expect(verdict.causes).toMatchObject([
    { rule: "general/time", paths: [{ path: "/srv/large", where: "line 1 of MiB 34" }] },
  ]);
});

/** Dockerfiles with several causes, really built twice: what is found is written into them, and the next pair is equal. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { execa } from "execa";
import { cli, freshPath, REGISTRY } from "./engine.ts";

const IMAGE = process.env["TEST_DEBIAN_IMAGE"] ?? "";
const DOCKERFILE = `FROM debian:bookworm-slim AS pages
RUN mkdir -p /out/log && echo "a page" | tee /out/other > /out/date && gzip /out/other && date > /out/date

FROM debian:bookworm-slim
COPY --from=pages /out /srv/pages

# An interpreter, without what it recommends.
RUN apt-get update \\
    && apt-get install -y --no-install-recommends python3-minimal \\
    && ldconfig

RUN mkdir -p /srv/app && echo 'answer = 42' > /srv/app/a.py && python3 -m compileall -q /srv/app
RUN <<EOF
echo "a page" > /srv/app/page
gzip --keep /srv/app/page
EOF
`;
/** Two causes, of which a pair may show one alone. */
const SELDOM = `FROM debian:bookworm-slim
COPY . /srv/context
RUN test ! -e /srv/context/notes
RUN date > /srv/day
RUN echo "a page" > /srv/page && gzip --keep /srv/page
`;
/** It trusts no clock that is behind. */
const CHECKED = `FROM debian:bookworm-slim
RUN date +%s > /srv/built && test "$(cat /srv/built)" -gt 1700000000
`;
let dir: string;
let path: string;

beforeEach(async () => {
  path = freshPath("fix");
  dir = mkdtempSync(join(tmpdir(), "immutable-servers-fix-"));
  mkdirSync(join(dir, "servers/base"), { recursive: true });
  writeFileSync(join(dir, "servers/base/Dockerfile"), DOCKERFILE);
  writeFileSync(
    join(dir, "immutable-servers.yml"),
    `repository: ${REGISTRY}/${path}\nstages:\n  base:\n    context: servers/base\n    contexts: { "debian:bookworm-slim": "docker-image://${IMAGE}" }\n`,
  );
  await execa("git", ["init", "--quiet", "--initial-branch", "main"], { cwd: dir });
  await commit("base");
});

afterEach(() => {
  rmSync(dir, { recursive: true, force: true });
});

async function commit(message: string): Promise<void> {
  await execa("git", ["add", "--all"], { cwd: dir });
  await execa("git", ["-c", "user.name=A", "-c", "user.email=a@b.test", "commit", "--quiet", "-m", message], {
    cwd: dir,
  });
}

async function builtTwice(): Promise<string[]> {
  const [first, second] = await Promise.all([cli(dir, ["build", "base"]), cli(dir, ["build", "base", "--rebuild"])]);
  expect([first.code, second.code, first.said + second.said]).toEqual([0, 0, expect.anything()]);
  return ["--first", first.outputs["digest"] ?? "", "--second", second.outputs["digest"] ?? ""];
}

test("causes that verify finds are written into the Dockerfile, and the next pair is equal", async () => {
  const pair = await builtTwice();
  const different = await cli(dir, ["verify", "base", ...pair, "--reports", "out"]);
  expect([different.code, different.outputs["verdict"]]).toEqual([1, "different"]);
  const report = JSON.parse(readFileSync(join(dir, "out/verify-base.json"), "utf8")) as { causes: { rule: string }[] };
  expect(report.causes.map(({ rule }) => rule)).toEqual(
    expect.arrayContaining(["debian/apt-log", "debian/ldconfig-aux-cache", "python/pyc-time", "format/gzip-header"]),
  );

  const printed = await cli(dir, ["fix", "base", ...pair]);
  expect([printed.code, readFileSync(join(dir, "servers/base/Dockerfile"), "utf8")]).toEqual([0, DOCKERFILE]);
  const written = await cli(dir, ["fix", "--report", "out/verify-base.json", "--write"]);
  expect([written.code, written.outputs["patch"]]).toEqual([0, printed.outputs["patch"]]);
  const dockerfile = readFileSync(join(dir, "servers/base/Dockerfile"), "utf8");
  expect(dockerfile).toContain("    && ldconfig \\\n    && rm -rf ");
  expect(dockerfile).toContain("ARG SOURCE_DATE_EPOCH\nRUN export PYTHONDONTWRITEBYTECODE=1 && mkdir -p /srv/app");
  expect(dockerfile).toContain("gzip -n --keep /srv/app/page\n");
  // What COPY --from takes is mended in the stage that made it.
  expect(dockerfile).toMatch(
    /AS pages\nARG SOURCE_DATE_EPOCH\nRUN .*&& gzip -n \/out\/other && date -u -d @\$SOURCE_DATE_EPOCH > \/out\/date\n/,
  );

  // The printed patch is one that git takes.
  await execa("git", ["checkout", "--quiet", "--", "servers/base/Dockerfile"], { cwd: dir });
  await execa("git", ["apply"], { cwd: dir, input: printed.outputs["patch"] ?? "" });
  expect(readFileSync(join(dir, "servers/base/Dockerfile"), "utf8")).toBe(dockerfile);

  rmSync(join(dir, "out"), { recursive: true });
  await commit("base: what fix wrote");
  const equal = await cli(dir, ["verify", "base", ...(await builtTwice())]);
  expect([equal.said, equal.outputs["verdict"]]).toEqual([expect.anything(), "identical"]);
  expect(equal.code).toBe(0);
  // Four builds with packages from a mirror.
}, 900_000);

interface Report {
  causes: { at: { line: number } }[];
}

/** The report of two builds of this Dockerfile, in a file. */
async function reportOf(dockerfile: string, change: (report: Report) => Report): Promise<string> {
  writeFileSync(join(dir, "servers/base/Dockerfile"), dockerfile);
  writeFileSync(join(dir, "servers/base/Dockerfile.dockerignore"), "notes\n");
  writeFileSync(join(dir, "servers/base/notes"), "of nobody's business\n");
  await commit("base: another");
  await cli(dir, ["verify", "base", ...(await builtTwice()), "--reports", "out"]);
  const file = join(dir, "out/verify-base.json");
  writeFileSync(file, JSON.stringify(change(JSON.parse(readFileSync(file, "utf8")) as Report)));
  return "out/verify-base.json";
}

test("a patch that is not enough is patched further, until two builds of it are equal", async () => {
  const report = await reportOf(SELDOM, (whole) => {
    expect(whole.causes.map(({ at }) => at.line).sort()).toEqual([4, 5]);
    return { ...whole, causes: whole.causes.filter(({ at }) => at.line === 4) };
  });
  const proven = await cli(dir, ["fix", "--report", report, "--prove", "--write"]);
  expect([proven.said, proven.code]).toEqual([expect.anything(), 0]);
  expect(proven.said).toMatch(
    /Round 1 of at most 3[^]*still differ[^]*Dockerfile:\d+ leaves \/srv\/page.gz[^]*Round 2/,
  );
  const [, digest = ""] =
    /Two builds of the patched Dockerfile are equal: (sha256:[0-9a-f]{64})\n/.exec(proven.said) ?? [];
  expect(digest).not.toBe("");
  expect((await fetch(`http://${REGISTRY}/v2/${path}/manifests/${digest}`)).status).toBe(404);
  const written = readFileSync(join(dir, "servers/base/Dockerfile"), "utf8");
  expect(written).toContain("gzip -n --keep /srv/page\n");
  expect(written).toContain("date -u -d @$SOURCE_DATE_EPOCH > /srv/day\n");
  expect(proven.outputs["patch"]).toContain("&& gzip -n --keep /srv/page\n");
  const { stdout } = await execa("git", ["status", "--porcelain", "--", "servers"], { cwd: dir });
  expect(stdout).toBe(" M servers/base/Dockerfile");
}, 900_000);

test("a patch that does not build is taken back, and what differs is left out", async () => {
  const report = await reportOf(CHECKED, (whole) => whole);
  const proven = await cli(dir, ["fix", "--report", report, "--prove"]);
  expect([proven.said, proven.code]).toEqual([expect.anything(), 0]);
  expect(proven.said).toMatch(
    /Round 1[^]*The patched Dockerfile does not build: servers\/base\/Dockerfile:\d+: [^]*Round 2/,
  );
  expect(proven.outputs["patch"]).toContain("+ && rm -rf /srv/built\n");
  expect(proven.outputs["patch"]).not.toContain("SOURCE_DATE_EPOCH");
  expect(readFileSync(join(dir, "servers/base/Dockerfile"), "utf8")).toBe(CHECKED);
}, 900_000);

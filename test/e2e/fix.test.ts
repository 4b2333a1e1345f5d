/** A Dockerfile with several causes, really built twice: what is found is written into it, and the next pair is equal. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
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
let dir: string;

beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), "immutable-servers-fix-"));
  mkdirSync(join(dir, "servers/base"), { recursive: true });
  writeFileSync(join(dir, "servers/base/Dockerfile"), DOCKERFILE);
  writeFileSync(
    join(dir, "immutable-servers.yml"),
    `repository: ${REGISTRY}/${freshPath("fix")}\nstages:\n  base:\n    context: servers/base\n    contexts: { "debian:bookworm-slim": "docker-image://${IMAGE}" }\n`,
  );
  await execa("git", ["init", "--quiet", "--initial-branch", "main"], { cwd: dir });
  await commit("base");
});

afterAll(() => {
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

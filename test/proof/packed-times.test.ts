import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, test } from "@jest/globals";
import { zipMembers } from "../../src/proof/members.ts";
import { look } from "../../src/proof/readers.ts";
import type { Edits } from "../../src/proof/remedy.ts";
import { tailored } from "../../src/proof/tailor.ts";
import { tar } from "../fixtures/tar.ts";
import { zip } from "../fixtures/zip.ts";

const moment = { now: Date.parse("2026-11-24T10:00:00Z") / 1000 };

/** What a fix for two builds of a file makes of each of them; its command alone where that is not to be run. */
function fixed(run: string, path: string, builds: readonly [Buffer, Buffer], ran = true): Buffer[] | string {
  const evidence = look(path, ...builds, moment);
  const difference = { path, kinds: ["content" as const], values: {}, directory: false };
  const fix = tailored("general/time", "# no", `RUN ${run}`, [{ difference, kinds: ["content"], evidence }]) as Edits;
  if (!ran) return fix.run ?? "";
  return builds.map((bytes) => {
    const file = join(mkdtempSync(join(tmpdir(), "packed-times-")), "file");
    writeFileSync(file, bytes);
    execFileSync("sh", ["-c", (fix.run ?? "").replaceAll(`/${path}`, file)]);
    return readFileSync(file);
  });
}

test("times in the texts of a tar are set in it, with those of its members, and their order stays", () => {
  const packed = (clock: string, time: number, more = "") =>
    gzipSync(
      tar(
        { name: "shop-1.0/run.sh", text: "echo 1", mode: 0o755, time },
        { name: "it's package.xml", text: `<time>${clock}</time>\n<a>1</a>${more}`, time },
        { name: "built", text: `at ${clock}`, time },
      ),
    );
  const builds = [packed("09:00:01", moment.now - 9), packed("09:12:44", moment.now)] as const;
  const [one, other] = fixed("pear package", "srv/shop.tgz", builds) as Buffer[];
  expect(one?.equals(other ?? builds[1])).toBe(true);
  const listed = execFileSync("tar", ["-tvzf", "-"], { input: one }).toString();
  expect(listed).toMatch(/^-rwxr-xr-x.* shop-1\.0\/run\.sh\n.* it's package\.xml\n.* built\n$/);
  const text = execFileSync("tar", ["-xzOf", "-", "it's package.xml"], { input: one }).toString();
  expect(text).toBe("<time>09:00:01</time>\n<a>1</a>");
  // What else differs is not mended by it.
  const odd = [builds[0], packed("09:12:44", moment.now, "2")] as const;
  expect(fixed("pear package", "srv/shop.tgz", odd, false)).toContain("rm -rf /srv/shop.tgz");
});

test("times in the texts of a zip are set by the Python that packed it", () => {
  const packed = (clock: string, time: number) => zip("docProps/core.xml", `<created>${clock}</created>`, time);
  const builds = [packed("2026-11-24T09:00:01Z", 100), packed("2026-11-24T09:12:44Z", 200)] as const;
  expect(fixed("own-export", "srv/a.xlsx", builds, false)).toContain("rm -rf");
  expect(fixed("/venv/bin/python export.py", "srv/a.xlsx", builds, false)).toMatch(/^\/venv\/bin\/python -c /);
  if (spawnSync("python3", ["--version"]).status !== 0) return;
  const [one, other] = fixed("python3 export.py", "srv/a.xlsx", builds) as Buffer[];
  expect(one?.equals(other ?? builds[1])).toBe(true);
  const { bytes } = zipMembers(one ?? builds[1], { bytes: 1e6 }).get("docProps/core.xml") ?? {};
  expect(bytes?.toString()).toBe("<created>2026-11-24T09:00:01Z</created>");
});

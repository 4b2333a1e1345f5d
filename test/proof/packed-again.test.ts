import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { expect, test } from "@jest/globals";
import { look } from "../../src/proof/readers.ts";
import { patched } from "../../src/proof/patch.ts";
import type { ReportedCause } from "../../src/proof/reported.ts";
import { cpio } from "../fixtures/stores.ts";
import { tar } from "../fixtures/tar.ts";

const moment = { now: Date.parse("2026-11-24T10:00:00Z") / 1000 };

/** The Dockerfile of a stage whose RUN makes a file that is copied by its name, with the fix for these two builds of it. */
function fixed(rule: string, run: string, name: string, builds: readonly [Buffer, Buffer]): string {
  const { seen, ...evidence } = look(`srv/${name}`, ...builds, moment);
  const path = { path: `/srv/${name}`, kinds: ["content" as const], ...evidence, seen: seen.join(" > ") };
  const about = { title: rule, why: "Why.", fix: "what a person reads", source: "https://example.test" };
  const cause: ReportedCause = { rule, ...about, at: { file: "Dockerfile", line: 4 }, count: 1, paths: [path] };
  const lines = ["FROM x AS build", `RUN ${run}`, "FROM x", `COPY --from=build /out/${name} /srv/${name}`];
  return patched(lines.join("\n"), [cause]).text;
}

/** What the last command of the stage makes of each build. */
function mended(text: string, name: string, builds: readonly Buffer[]): Buffer[] {
  const command = (text.split("\n && ").at(-1) ?? "").split("\nFROM")[0] ?? "";
  return builds.map((bytes) => {
    const file = join(mkdtempSync(join(tmpdir(), "packed-again-")), "file");
    writeFileSync(file, bytes);
    execFileSync("sh", ["-c", command.replaceAll(`/out/${name}`, () => file)]);
    return readFileSync(file);
  });
}

const archive = (time: number) =>
  tar(
    { name: "b 1/", type: "5", mode: 0o755, time },
    { name: "b 1/run", text: "echo", mode: 0o755, time },
    { name: "a", text: "1", time },
  );

test.each([
  ["shop.tar.gz", (bytes: Buffer) => gzipSync(bytes)],
  ["shop.data", (bytes: Buffer) => gzipSync(bytes)],
  ["shop.tar.xz", (bytes: Buffer) => execFileSync("xz", { input: bytes })],
  ["shop.tar", (bytes: Buffer) => bytes],
])("%s, which no tar made and a COPY takes, is packed again in its stage", (name, packed) => {
  const builds = [packed(archive(moment.now - 9)), packed(archive(moment.now))] as const;
  const text = fixed("format/tar-times", "tar -xf in.tar.gz && ant dist", name, builds);
  const [one, other] = mended(text, name, builds);
  expect(one?.equals(other ?? Buffer.of())).toBe(true);
  const packer = { "1f8b": "-z", fd37: "-J" }[one?.toString("hex", 0, 2) ?? ""];
  const listed = execFileSync("tar", ["-tv", ...(packer === undefined ? [] : [packer])], {
    input: one,
    encoding: "utf8",
  });
  expect(listed.match(/^[-drwx]+ \S+|\S+ ?\S*$/gm)).toEqual([
    ...["-rw-r--r-- 0/0", "00:00 a", "drwxr-xr-x 0/0", "b 1/", "-rwxr-xr-x 0/0", "b 1/run"],
  ]);
});

test("nothing is packed again where tar packs, which takes options from a variable", () => {
  const text = fixed("format/tar-times", "tar czf /out/a.tgz .", "a.tgz", [archive(1), archive(2)]);
  expect(text).toContain("RUN export TAR_OPTIONS=");
  expect(text).not.toContain("xargs");
});

test.each([
  ["init.cpio", (bytes: Buffer) => bytes],
  ["init.img", (bytes: Buffer) => gzipSync(bytes)],
])("%s, which no cpio made, gets other times and inodes in its stage", (name, packed) => {
  const archive = (time: number, inode: string) =>
    packed(Buffer.from(cpio(time).replace("07070100000001", `070701${inode}`)));
  const builds = [archive(moment.now - 9, "00000a17"), archive(moment.now, "0000fc02")] as const;
  const [one, other] = mended(fixed("format/cpio-times", "bsdcpio-by-hand", name, builds), name, builds);
  expect(one?.equals(other ?? Buffer.of())).toBe(true);
  const before = name === "init.cpio" ? one : gunzipSync(one ?? "");
  expect(before?.subarray(14).toString()).toBe(cpio(0).slice(14).replace("07070100000001", "07070100000002"));
});

test("a file that gzip packed with its time, in a stage", () => {
  const packed = (time: number) => {
    const bytes = gzipSync("shop");
    bytes.writeUInt32LE(time, 4);
    return bytes;
  };
  const builds = [packed(moment.now - 9), packed(moment.now)] as const;
  const [one, other] = mended(fixed("format/gzip-header", "pack-by-hand", "a.gz", builds), "a.gz", builds);
  expect(one?.equals(other ?? Buffer.of())).toBe(true);
});

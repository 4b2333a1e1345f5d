/** The scripts run here in a real shell, as they do on the target. */
import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  BAD_CONFIG,
  EMPTY_RECORD,
  parseFiles,
  parseRecord,
  READ_SCRIPT,
  recordText,
  retiredImages,
  WRITE_SCRIPT,
  writeInput,
  type Files,
} from "../../../src/drivers/docker-hosts/state.ts";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "immutable-servers-state-"));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** With an HAProxy that accepts, or refuses, whatever it is given. */
function write(files: Files, accepts = true) {
  const bin = mkdtempSync(join(tmpdir(), "immutable-servers-bin-"));
  writeFileSync(join(bin, "haproxy"), `#!/bin/sh\necho '[ALERT] no'\nexit ${accepts ? 0 : 1}\n`);
  chmodSync(join(bin, "haproxy"), 0o755);
  const env = { PATH: `${bin}:${process.env["PATH"] ?? ""}` };
  const ran = spawnSync("sh", ["-c", WRITE_SCRIPT, "sh", folder], { input: writeInput(files), env, encoding: "utf8" });
  rmSync(bin, { recursive: true });
  return ran;
}

const read = () => parseFiles(execFileSync("sh", ["-c", READ_SCRIPT, "sh", folder], { encoding: "utf8" }));

test("files come back as they were written, whatever is in them", () => {
  const files: Files = {
    "state.map": "pct 100\nblue none\n",
    "record.json": `{\n "a": "$(touch pwned) \`id\` \\\\n %s 'x' =y"\n}\n`,
    "haproxy.cfg": "global\n\n    # indented, after an empty line\n",
  };
  expect(write(files).status).toBe(0);
  expect(read()).toEqual(files);
  expect(readdirSync(folder).sort()).toEqual(["haproxy.cfg", "record.json", "state.map"]);
});

test("a configuration that HAProxy refuses leaves the one before, and says so", () => {
  write({ "haproxy.cfg": "good\n" });
  const ran = write({ "haproxy.cfg": "bad\n" }, false);
  expect([ran.status, ran.stderr]).toEqual([BAD_CONFIG, "[ALERT] no\n"]);
  expect(readFileSync(join(folder, "haproxy.cfg"), "utf8")).toBe("good\n");
  expect(readdirSync(folder)).toEqual(["haproxy.cfg"]);
});

test("an empty folder has no files, and no record is an empty one", () => {
  expect(read()).toEqual({});
  expect(parseRecord(undefined)).toEqual(EMPTY_RECORD);
});

test("the journal keeps its last hundred lines", () => {
  const journal = Array.from({ length: 150 }, (_, index) => `line ${index}`);
  const kept = parseRecord(recordText({ ...EMPTY_RECORD, journal })).journal;
  expect([kept.length, kept[0], kept.at(-1)]).toEqual([100, "line 50", "line 149"]);
});

test("a record of a newer version is refused", () => {
  expect(() => parseRecord('{"version": 2}')).toThrow("has version 2");
});

test("images go when they are neither on a color nor among the last ten proven releases", () => {
  const release = (letter: string) => ({
    repository: "registry.example/shop",
    digest: `sha256:${letter.repeat(64)}` as const,
    replicas: 1,
    port: 8080,
    health: { path: "/up", releaseId: "optional" as const },
    settings: "",
  });
  const proven = Array.from("0123456789ab", (letter) => ({ ...release(letter), provenAt: "" }));
  const images = Array.from("0123456789abcdef", (letter) => `registry.example/shop@sha256:${letter.repeat(64)}`);
  const record = { ...EMPTY_RECORD, colors: { blue: release("c"), green: release("0") }, history: proven, images };
  expect(retiredImages(record).map((image) => image.at(-1))).toEqual(["1", "d", "e", "f"]);
});

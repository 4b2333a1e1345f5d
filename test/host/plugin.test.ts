/** When buildx is called without docker before it. The programs are as much of one as is looked at. */
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { direct } from "../../src/host/plugin.ts";

const SCRIPT = '#!/bin/sh\nexec /usr/bin/docker "$@"\n';
const DOCKER = builtFrom("github.com/docker/cli/cmd/docker");
const BUILDX = builtFrom("github.com/docker/buildx/cmd/buildx");
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "plugin-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** An ELF file with the sections that tell what Go built it from. */
function builtFrom(main: string): Buffer {
  const names = Buffer.from("\0.shstrtab\0.go.buildinfo\0");
  const info = Buffer.from(
    `\xff Go buildinf:\x08\x02${"\0".repeat(16)}\x08go1.24.3\x40path\t${main}\nbuild\tx=y\n`,
    "latin1",
  );
  const head = Buffer.alloc(64);
  head.write("\x7fELF\x02\x01", "latin1");
  head.writeBigUInt64LE(BigInt(64 + names.length + info.length), 40);
  head.writeUInt16LE(3, 60);
  head.writeUInt16LE(1, 62);
  const section = (name: string, at: number, size: number) => {
    const entry = Buffer.alloc(64);
    entry.writeUInt32LE(name === "" ? 0 : names.indexOf(name), 0);
    entry.writeBigUInt64LE(BigInt(at), 24);
    entry.writeBigUInt64LE(BigInt(size), 32);
    return entry;
  };
  const table = [
    section("", 0, 0),
    section(".shstrtab", 64, names.length),
    section(".go.buildinfo", 64 + names.length, info.length),
  ];
  return Buffer.concat([head, names, info, ...table]);
}

function plant(files: Record<string, string | Buffer>): { PATH: string; DOCKER_CONFIG: string } {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
    chmodSync(join(folder, path), 0o755);
  }
  return { PATH: `${join(folder, "first")}:${join(folder, "bin")}`, DOCKER_CONFIG: join(folder, "config") };
}

const called = ["docker", "buildx", "build", "."];

test("buildx is called by itself where docker is docker and would find it", () => {
  const env = plant({ "bin/docker": DOCKER, "config/cli-plugins/docker-buildx": BUILDX });
  expect(direct(called, env)).toEqual([join(folder, "config/cli-plugins/docker-buildx"), "build", "."]);
  expect(direct(["docker", "info"], env)).toEqual(["docker", "info"]);
  expect(direct(["skopeo", "buildx"], env)).toEqual(["skopeo", "buildx"]);
});

test("the folders of docker's configuration come first, as for docker", () => {
  const env = plant({
    "bin/docker": DOCKER,
    "config/config.json": JSON.stringify({ cliPluginsExtraDirs: [join(folder, "more")] }),
    "config/cli-plugins/docker-buildx": BUILDX,
    "more/docker-buildx": BUILDX,
  });
  expect(direct(called, env)[0]).toBe(join(folder, "more/docker-buildx"));
});

test.each<[string, Record<string, string | Buffer>]>([
  ["a script before docker", { "first/docker": SCRIPT }],
  ["another program that is called docker", { "first/docker": builtFrom("example.test/audit") }],
  ["a program of another kind that is called docker", { "first/docker": Buffer.from("\x7fELF\x01\x01", "latin1") }],
  ["a script in place of the plugin", { "config/cli-plugins/docker-buildx": SCRIPT }],
  ["another program in place of the plugin", { "config/cli-plugins/docker-buildx": builtFrom("example.test/buildx") }],
  ["a configuration that is none", { "config/config.json": "{" }],
])("docker keeps its place before buildx with %s", (_what, files) => {
  const env = plant({ "bin/docker": DOCKER, "config/cli-plugins/docker-buildx": BUILDX, ...files });
  expect(direct(called, env)).toEqual(called);
});

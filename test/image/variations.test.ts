import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { outcomes, runtimeWrapper, VARIATION_NAMES, type VariationName } from "../../src/image/variations.ts";

interface Configuration {
  process: { user: object; args: string[]; env: string[] };
  mounts: { destination: string; source: string }[];
  linux: { namespaces: { type: string; path?: string }[] };
  hooks?: { createRuntime: { path: string }[] };
}

const ELF = Buffer.from("\x7fELF\x02\x01\x01".padEnd(18, "\0") + ">\0", "latin1");
let folder: string;
let library: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "variations & more-"));
  library = join(folder, "faketime/libfaketime.so.1");
  mkdirSync(join(folder, "faketime"));
  writeFileSync(library, ELF);
  mkdirSync(join(folder, "bundle/rootfs/usr/lib/x86_64-linux-gnu"), { recursive: true });
  writeFileSync(
    join(folder, "bundle/rootfs/usr/lib/x86_64-linux-gnu/libc.so.6"),
    Buffer.concat([ELF, Buffer.from("GLIBC_2.34\0")]),
  );
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** What BuildKit writes for a step, in its form: one line, these names in this order. */
function configuration(
  env: string[],
  args = ["/bin/sh", "-c", 'echo "\\"env\\":["'],
  namespaces: Configuration["linux"]["namespaces"] = [{ type: "pid" }, { type: "mount" }],
): string {
  return JSON.stringify({
    ociVersion: "1.3.0",
    process: { user: { uid: 0, gid: 0 }, args, env: ["PATH=/usr/bin", ...env], cwd: "/" },
    root: { path: join(folder, "bundle/rootfs") },
    hostname: "another-host",
    mounts: [
      { destination: "/proc", type: "proc", source: "proc" },
      { destination: "/dev", type: "tmpfs", source: "tmpfs", options: ["nosuid"] },
      { destination: "/dev/pts", type: "devpts", source: "devpts" },
      { destination: "/etc/resolv.conf", type: "bind", source: "/store/resolv.conf", options: ["ro"] },
    ],
    linux: { namespaces },
  });
}

/** Runs the wrapper as BuildKit does; the runtime behind it keeps the arguments that it got. */
function run(vary: readonly VariationName[], written: string): { config: Configuration; log: string } {
  const wrapper = runtimeWrapper({
    vary,
    runtime: join(folder, "real"),
    folder,
    clock: { library, needs: "GLIBC_2.34" },
    network: { namespace: "/proc/1/ns/net", resolver: join(folder, "resolv.conf") },
  });
  writeFileSync(join(folder, "real"), `#!/bin/sh\necho "$@" > '${join(folder, "called")}'\n`);
  for (const [name, text] of Object.entries(wrapper)) writeFileSync(join(folder, name), text);
  for (const name of ["real", "runc", "cpus"]) chmodSync(join(folder, name), 0o755);
  writeFileSync(join(folder, "bundle/config.json"), written);
  writeFileSync(join(folder, "log"), "");
  execFileSync(join(folder, "runc"), ["--log", "x", "run", "--bundle", join(folder, "bundle"), "--keep", "id"]);
  expect(readFileSync(join(folder, "called"), "utf8")).toMatch(/^--log x run --bundle .* --keep id\n$/);
  return {
    config: JSON.parse(readFileSync(join(folder, "bundle/config.json"), "utf8")) as Configuration,
    log: readFileSync(join(folder, "log"), "utf8"),
  };
}

describe("the wrapper of the runtime", () => {
  test("changes a step in every way, and nothing that the step says itself", () => {
    const { config } = run(VARIATION_NAMES, configuration([]));
    expect(config.process.args[2]).toBe('echo "\\"env\\":["');
    expect(config.process.env).toEqual(
      expect.arrayContaining([
        "PATH=/usr/bin",
        "LD_PRELOAD=/dev/immutable-servers/libfaketime.so.1",
        "FAKETIME=+31h",
        "TZ=LINT-14",
        "LC_ALL=C.UTF-8",
        "USER=somebody",
        "MAKEFLAGS=-j3",
        "HOME=/tmp/somebody",
      ]),
    );
    expect(config.process.user).toEqual({ uid: 0, gid: 0, umask: 2 });
    expect(config.mounts.map(({ destination }) => destination)).toEqual([
      "/proc",
      "/dev",
      "/dev/immutable-servers",
      "/dev/pts",
      "/etc/resolv.conf",
    ]);
    expect(config.mounts[2]?.source).toBe(join(folder, "faketime"));
    expect(config.mounts[4]?.source).toBe(join(folder, "resolv.conf"));
    expect(config.linux.namespaces).toEqual([
      { type: "network", path: "/proc/1/ns/net" },
      { type: "pid" },
      { type: "mount" },
    ]);
  });

  test("leaves what the image sets itself, and says so", () => {
    const { config, log } = run(
      ["timezone", "locale", "user", "parallel", "home"],
      configuration(["TZ=UTC", "LANG=C.UTF-8", "USER=app", "MAKEFLAGS=-j1", "HOME=/srv"]),
    );
    expect(config.process.env).toEqual([
      "PATH=/usr/bin",
      "TZ=UTC",
      "LANG=C.UTF-8",
      "USER=app",
      "MAKEFLAGS=-j1",
      "HOME=/srv",
    ]);
    expect(outcomes(log, ["timezone", "user"])).toEqual([
      { name: "timezone", applied: false, because: "the image sets TZ" },
      { name: "user", applied: false, because: "the image sets USER or LOGNAME" },
    ]);
  });

  test("keeps a library that the image preloads", () => {
    const { config } = run(["clock"], configuration(["LD_PRELOAD=/lib/jemalloc.so"]));
    expect(config.process.env).toContain("LD_PRELOAD=/dev/immutable-servers/libfaketime.so.1:/lib/jemalloc.so");
  });

  test("does not shift the clock of an image that could not load the library", () => {
    rmSync(join(folder, "bundle/rootfs/usr"), { recursive: true });
    const { config, log } = run(["clock"], configuration([]));
    expect(config.process.env).toEqual(["PATH=/usr/bin"]);
    expect(log).toBe("left clock the image has no glibc\n");
  });

  test("gives no network to a step that is to have none", () => {
    const { config, log } = run(["network"], configuration([], undefined, [{ type: "network" }]));
    expect(config.linux.namespaces).toEqual([{ type: "network" }]);
    expect(outcomes(log, ["network"])).toEqual([
      { name: "network", applied: false, because: "the step has no network, or one of its own" },
    ]);
  });

  test("leaves frontends alone", () => {
    const written = configuration([], ["/bin/dockerfile-frontend"]);
    const { config, log } = run(VARIATION_NAMES, written);
    expect({ config, log }).toEqual({ config: JSON.parse(written) as unknown, log: "" });
  });
});

test("the log of many steps becomes one outcome for each variation", () => {
  const log = "applied clock\nleft clock the image has no glibc\nleft cpus this machine has one processor\n";
  expect(outcomes(log, ["clock", "cpus", "user"])).toEqual([
    { name: "clock", applied: true, because: "not in 1 of 2 steps: the image has no glibc" },
    { name: "cpus", applied: false, because: "this machine has one processor" },
    { name: "user", applied: false, because: "no step ran a program" },
  ]);
});

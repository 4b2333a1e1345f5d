/** Plans over real git repositories; only the registry is imagined. */
import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { readContext, steadyContext } from "../src/host/checkout.ts";
import type { Host } from "../src/host/host.ts";
import { machine } from "../src/host/machine.ts";
import { epochOf, keyOn, plan, prepareStage, recordOf } from "../src/plan.ts";
import { readSettings } from "../src/settings.ts";
import { fakeHost } from "./fakes/host.ts";

const PARENT = `sha256:${"0".repeat(64)}` as const;
const before = process.cwd();
let dir: string;
let world: ReturnType<typeof machine>;

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), "plan-test-"));
  process.chdir(dir);
  world = machine();
  write("immutable-servers.yml", "repository: ghcr.io/acme/shop\n");
  write("servers/base/Dockerfile", "FROM scratch\nCOPY os /os\n");
  write("servers/base/os", "os\n");
  write("servers/app-base/Dockerfile", "FROM base\nCOPY php.ini /etc/\n");
  write("servers/app-base/php.ini", "x=1\n");
  write("servers/final/Dockerfile", "FROM app-base\nCOPY . /srv\n");
  write(".dockerignore", "servers\n.git\n*.md\n!KEEP.md\nimmutable-servers.yml\n.dockerignore\n");
  write("src/app.php", "<?php\n");
  write("README.md", "hello\n");
  write("KEEP.md", "kept\n");
  git("init", "-q", "-b", "main");
  commit("first", 1_700_000_000);
});

afterEach(async () => {
  await world.close();
  process.chdir(before);
  rmSync(dir, { recursive: true });
});

function write(path: string, text: string): void {
  mkdirSync(join(dir, path, ".."), { recursive: true });
  writeFileSync(join(dir, path), text);
}

function git(...args: string[]): void {
  execFileSync("git", ["-c", "user.name=t", "-c", "user.email=t@example.test", ...args], { cwd: dir, stdio: "pipe" });
}

function commit(message: string, time: number): void {
  execFileSync("git", ["add", "-A"], { cwd: dir });
  execFileSync("git", ["-c", "user.name=t", "-c", "user.email=t@example.test", "commit", "-qm", message], {
    cwd: dir,
    env: { ...process.env, GIT_COMMITTER_DATE: `${time} +0000`, GIT_AUTHOR_DATE: `${time} +0000` },
  });
}

/** Real files and git, and a registry that knows `served` tags. */
function host(served: Record<string, string> = {}): Host {
  const fake = fakeHost({
    run: (argv, options) => {
      if (argv[0] !== "skopeo") return world.run(argv, options);
      const reference = argv.at(-1) ?? "";
      const tag = Object.keys(served).find((name) => reference.endsWith(`:${name}`));
      return tag === undefined ? { code: 1, stderr: "manifest unknown" } : (served[tag] ?? "");
    },
  });
  return { ...fake, read: world.read, temporaryFolder: world.temporaryFolder };
}

async function keys(): Promise<string[]> {
  const settings = await readSettings(host());
  const stages = ["base", "app-base", "final"] as const;
  return Promise.all(stages.map(async (stage) => keyOn(await prepareStage(host(), settings, stage), PARENT).key));
}

async function changed(change: () => void): Promise<string[]> {
  const old = await keys();
  change();
  const now = await keys();
  return ["base", "app-base", "final"].filter((_stage, index) => old[index] !== now[index]);
}

describe("a key changes with", () => {
  test.each<[string, () => void, string[]]>([
    [
      "a changed file",
      () => {
        write("src/app.php", "<?php 2\n");
      },
      ["final"],
    ],
    [
      "a changed file of base",
      () => {
        write("servers/base/os", "os 2\n");
      },
      ["base"],
    ],
    [
      "a new file that git does not know",
      () => {
        write("src/new", "");
      },
      ["final"],
    ],
    [
      "an executable bit",
      () => {
        chmodSync("src/app.php", 0o755);
      },
      ["final"],
    ],
    [
      "a renamed file",
      () => {
        renameSync("src/app.php", "src/b.php");
      },
      ["final"],
    ],
    [
      "an empty folder",
      () => {
        mkdirSync("empty");
      },
      ["final"],
    ],
    [
      "a link",
      () => {
        symlinkSync("app.php", "src/link");
      },
      ["final"],
    ],
    [
      "an instruction",
      () => {
        write("servers/app-base/Dockerfile", "FROM base\nCOPY php.ini /etc/x\n");
      },
      ["app-base"],
    ],
    [
      "a file that comes back from an ignored pattern",
      () => {
        write("KEEP.md", "changed\n");
      },
      ["final"],
    ],
    [
      "an ignore file that lets more in",
      () => {
        write(".dockerignore", "servers\n.git\n");
      },
      ["final"],
    ],
    [
      "a file that git was told not to look at",
      () => {
        git("update-index", "--assume-unchanged", "src/app.php");
        write("src/app.php", "<?php 3\n");
      },
      ["final"],
    ],
    [
      "a file that git ignores and the build does not",
      () => {
        write(".git/info/exclude", "vendor\n");
        write("vendor/x", "1");
      },
      ["final"],
    ],
  ])("%s", async (_what, change, stages) => {
    expect(await changed(change)).toEqual(stages);
  });
});

describe("a key does not change with", () => {
  test.each<[string, () => void]>([
    [
      "an ignored file",
      () => {
        write("README.md", "bye\n");
      },
    ],
    [
      "a comment in a Dockerfile",
      () => {
        write("servers/app-base/Dockerfile", "# why\nFROM base\nCOPY php.ini /etc/\n");
      },
    ],
    [
      "a time",
      () => {
        utimesSync("src/app.php", 1, 1);
      },
    ],
    [
      "a commit",
      () => {
        git("commit", "-qm", "empty", "--allow-empty");
      },
    ],
    [
      "a file that is staged and unchanged",
      () => {
        write("src/app.php", "<?php\n");
        git("add", "-A");
      },
    ],
    [
      "write permission for the group",
      () => {
        chmodSync("src/app.php", 0o664);
      },
    ],
    [
      "git being away",
      () => {
        rmSync(".git", { recursive: true });
      },
    ],
  ])("%s", async (_what, change) => {
    expect(await changed(change)).toEqual([]);
  });

  test("the folder in which the checkout lies", async () => {
    const old = await keys();
    const copy = mkdtempSync(join(tmpdir(), "plan-copy-"));
    execFileSync("git", ["clone", "-q", dir, copy]);
    process.chdir(copy);
    expect(await keys()).toEqual(old);
    rmSync(copy, { recursive: true });
  });
});

describe("a plan", () => {
  test("builds what the registry does not have, and says why", async () => {
    const settings = await readSettings(host());
    expect(await plan(host(), settings, {})).toMatchObject([
      { stage: "base", decision: "build", because: "it has not been published yet" },
      { stage: "app-base", decision: "build", key: undefined, because: "base is built first; its digest decides" },
      { stage: "final", decision: "build" },
    ]);
  });

  test("reuses what the registry has", async () => {
    const settings = await readSettings(host());
    const { key } = keyOn(await prepareStage(host(), settings, "base"), undefined);
    const [base] = await plan(host({ [`base-${key}`]: '{"mediaType":"m"}' }), settings, {});
    expect(base).toMatchObject({ decision: "reuse", key });
  });

  test.each<[string, () => void, string]>([
    [
      "a changed file",
      () => {
        write("servers/base/os", "2\n");
      },
      "servers/base/os changed",
    ],
    [
      "a new file",
      () => {
        write("servers/base/more", "");
      },
      "servers/base/more is new",
    ],
    [
      "a file that is gone",
      () => {
        rmSync("servers/base/os");
      },
      "servers/base/os is gone",
    ],
    [
      "an executable bit",
      () => {
        chmodSync("servers/base/os", 0o755);
      },
      "servers/base/os is executable now",
    ],
    [
      "an instruction",
      () => {
        write("servers/base/Dockerfile", "FROM scratch\nCOPY os /etc/os\n");
      },
      "the Dockerfile's instruction `COPY os /etc/os` is new",
    ],
    [
      "an argument",
      () => {
        write("immutable-servers.yml", "repository: ghcr.io/acme/shop\nstages: { base: { args: { V: 2 } } }\n");
      },
      "argument V changed",
    ],
    [
      "many files",
      () => {
        ["a", "b", "c", "d"].forEach((name) => {
          write(`servers/base/${name}`, "");
        });
      },
      "servers/base/a is new, servers/base/b is new, servers/base/c is new, and 1 more",
    ],
  ])("says that %s is why", async (_what, change, because) => {
    const before = await prepareStage(host(), await readSettings(host()), "base");
    const record = recordOf(before, undefined, keyOn(before, undefined).key);
    change();
    const [base] = await plan(host({ "inputs-base": JSON.stringify(record) }), await readSettings(host()), {});
    expect(base).toMatchObject({ decision: "build", because });
  });

  test("builds base when a refresh is asked for", async () => {
    const settings = await readSettings(host());
    const { key } = keyOn(await prepareStage(host(), settings, "base"), undefined);
    const [base] = await plan(host({ [`base-${key}`]: '{"mediaType":"m"}' }), settings, { refresh: true });
    expect(base).toMatchObject({ decision: "build", because: "a refresh was asked for" });
  });

  test("does not take a registry that is down for one without the image", async () => {
    const settings = await readSettings(host());
    const down = { ...host(), run: () => Promise.reject(new Error("down")) };
    await expect(plan(down, settings, {})).rejects.toThrow("down");
  });

  test.each([
    [
      "a missing Dockerfile",
      () => {
        rmSync("servers/final/Dockerfile");
      },
      "dockerfile-missing",
    ],
    [
      "a whole context with .git in it",
      () => {
        write(".dockerignore", "servers\n");
      },
      "git-in-context",
    ],
    [
      "a stage that stands on the wrong one",
      () => {
        write("servers/final/Dockerfile", "FROM base\n");
      },
      "wrong-parent",
    ],
  ])("refuses %s", async (_what, change, code) => {
    change();
    await expect(plan(host(), await readSettings(host()), {})).rejects.toMatchObject({ code });
  });
});

describe("the epoch of final", () => {
  const epoch = async () => {
    const settings = await readSettings(host());
    return epochOf(host(), await prepareStage(host(), settings, "final"));
  };

  test("is the time of the last commit that touched its files", async () => {
    expect(await epoch()).toBe(1_700_000_000);
    write("src/app.php", "<?php 2\n");
    commit("second", 1_700_000_100);
    expect(await epoch()).toBe(1_700_000_100);
  });

  test("does not move with a commit that touches nothing of it", async () => {
    write("README.md", "bye\n");
    commit("second", 1_700_000_100);
    expect(await epoch()).toBe(1_700_000_000);
  });

  test("is found behind many commits that touch nothing of it", async () => {
    for (let index = 0; index < 60; index += 1) git("commit", "-qm", "empty", "--allow-empty");
    expect(await epoch()).toBe(1_700_000_000);
  });
});

describe("a steady context", () => {
  test("is the context itself where no time or mode could reach the image", async () => {
    const { entries } = await readContext(host(), { context: "servers/base" });
    execFileSync("chmod", ["-R", "u=rwX,go=rX", "."]);
    expect(await steadyContext(host(), "servers/base", entries, 1)).toBe("servers/base");
  });

  test.each([
    [
      "older than the epoch",
      () => {
        utimesSync("servers/base/os", 5, 5);
      },
    ],
    [
      "writable for the group",
      () => {
        chmodSync("servers/base/os", 0o664);
      },
    ],
  ])("is a copy where a file is %s", async (_what, change) => {
    change();
    const { entries } = await readContext(host(), { context: "servers/base" });
    const copy = await steadyContext(host(), "servers/base", entries, 1000);
    expect(copy).not.toBe("servers/base");
    const listed = execFileSync("find", [copy, "-type", "f", "-printf", "%P %m\n"], { encoding: "utf8" });
    expect(listed.trim().split("\n").toSorted()).toEqual(["Dockerfile 644", "os 644"]);
  });
});

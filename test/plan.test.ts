/** Plans over real git repositories; only the registry is imagined. */
import { execFileSync } from "node:child_process";
import { chmodSync, linkSync, mkdirSync, realpathSync, rmSync, symlinkSync, utimesSync } from "node:fs";
import { basename } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { readContext, steadyContext, variedContext } from "../src/host/checkout.ts";
import { epochOf, keyOn, plan, prepareStage, recordOf } from "../src/plan.ts";
import { readSettings } from "../src/settings.ts";
import { checkouts, commit, git, write } from "./fixtures/checkout.ts";

const { host } = checkouts({
  "immutable-servers.yml": "repository: ghcr.io/acme/shop\n",
  "servers/base/Dockerfile": "FROM scratch\nARG V\nCOPY os /os\n",
  "servers/base/os": "os\n",
  "servers/app-base/Dockerfile": "FROM base\nCOPY php.ini /etc/\n",
  "servers/app-base/php.ini": "x=1\n",
  "servers/final/Dockerfile": "FROM app-base\nCOPY . /srv\n",
  ".dockerignore": "servers\n.git\n*.md\nimmutable-servers.yml\n.dockerignore\n",
  "src/app.php": "<?php\n",
  "README.md": "hello\n",
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
        write("servers/base/Dockerfile", "FROM scratch\nARG V\nCOPY os /etc/os\n");
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
      "a clone within the context",
      () => {
        mkdirSync("vendor/x/.git", { recursive: true });
      },
      "git-in-context",
    ],
    [
      ".git by way of a link",
      () => {
        write(".dockerignore", "servers\n");
        write("servers/final/Dockerfile", "FROM app-base\nCOPY docs /srv\n");
        symlinkSync(".git", "docs");
      },
      "git-in-context",
    ],
    [
      "a pipe",
      () => {
        execFileSync("mkfifo", ["pipe"]);
      },
      "special-file",
    ],
    [
      "an ignore file that BuildKit refuses",
      () => {
        write(".dockerignore", "[\n");
      },
      "ignore-pattern",
    ],
    [
      "an image that the registry does not have",
      () => {
        write("servers/base/Dockerfile", "FROM debian:nope\n");
      },
      "image-unknown",
    ],
    [
      "a stage that stands on the wrong one",
      () => {
        write("servers/final/Dockerfile", "FROM base\n");
      },
      "wrong-parent",
    ],
    [
      "a target that the Dockerfile does not name",
      () => {
        write("immutable-servers.yml", "repository: ghcr.io/acme/shop\nstages: { base: { target: runtme } }\n");
        write("servers/base/Dockerfile", "FROM debian AS runtime\n");
      },
      "target-unknown",
    ],
    [
      "a Dockerfile without a FROM",
      () => {
        write("servers/base/Dockerfile", "RUN make\n");
      },
      "dockerfile-empty",
    ],
    [
      "a misspelt instruction",
      () => {
        write("servers/final/Dockerfile", "# syntax=docker/dockerfile:1\nFROM app-base\nCOPPY . /srv\n");
      },
      "instruction-unknown",
    ],
    [
      "a line that was to go on from the one above",
      () => {
        write("servers/base/Dockerfile", "FROM scratch\nRUN apt-get update &&\napt-get upgrade\n");
      },
      "instruction-unknown",
    ],
    [
      "a stage of the file that is called like the image it takes",
      () => {
        write("servers/base/Dockerfile", "FROM debian AS debian\nRUN make\n");
      },
      "image-hidden",
    ],
    [
      "what would act in another stage's build",
      () => {
        write("servers/base/Dockerfile", "FROM scratch\nONBUILD ARG V\n");
      },
      "onbuild",
    ],
    [
      "a stage of the file that hides the parent",
      () => {
        write("servers/final/Dockerfile", "FROM app-base AS app-base\nRUN make\n");
      },
      "parent-hidden",
    ],
    [
      "an image from outside that BuildKit does not tell from the parent",
      () => {
        write("servers/final/Dockerfile", "FROM app-base\nCOPY --from=docker.io/library/app-base:latest / /x\n");
      },
      "parent-replaced",
    ],
    [
      "a named context in place of the parent",
      () => {
        write(
          "immutable-servers.yml",
          "repository: ghcr.io/acme/shop\nstages: { final: { contexts: { app-base: src } } }\n",
        );
      },
      "parent-replaced",
    ],
  ])("refuses %s", async (_what, change, code) => {
    change();
    await expect(plan(host(), await readSettings(host()), {})).rejects.toMatchObject({ code });
  });

  test("leaves instructions to a frontend that may know them", async () => {
    write("servers/base/Dockerfile", "# syntax=docker/dockerfile:1-labs\nFROM scratch\nSIGNAL 9\n");
    const frontend = { "dockerfile:1-labs": '{"mediaType":"m"}' };
    await expect(plan(host(frontend), await readSettings(host()), {})).resolves.toHaveLength(3);
  });

  test("says of a misspelt instruction where it is and what is near", async () => {
    write("servers/final/Dockerfile", "FROM app-base\nCOPPY . /srv\n");
    await expect(plan(host(), await readSettings(host()), {})).rejects.toMatchObject({
      message: 'servers/final/Dockerfile has "COPPY" where an instruction begins.',
      remedy: expect.stringMatching(/^Did you mean COPY\? Accepted: ADD, .* Example: /) as unknown,
      at: { file: "servers/final/Dockerfile", line: 2 },
    });
  });

  test("says where a missing Dockerfile is named", async () => {
    write("immutable-servers.yml", "repository: ghcr.io/acme/shop\nstages:\n  final:\n    dockerfile: nope\n");
    await expect(plan(host(), await readSettings(host()), {})).rejects.toMatchObject({
      code: "dockerfile-missing",
      at: { file: "immutable-servers.yml", line: 4 },
    });
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
    const steady = await steadyContext(host(), "servers/base", entries, 1);
    expect(realpathSync(steady)).toBe(realpathSync("servers/base"));
    // BuildKit knows a context again by its name.
    expect(basename(steady)).toBe("context-1");
  });

  test("lies elsewhere for each build, and never where the checkout does", async () => {
    const { entries } = await readContext(host(), { context: "servers/base" });
    for (const place of [steadyContext, variedContext]) {
      const two = [await place(host(), "servers/base", entries, 1), await place(host(), "servers/base", entries, 1)];
      expect(new Set([...two, realpathSync("servers/base")]).size).toBe(3);
    }
  });

  test.each([
    [
      "older than the epoch",
      () => {
        utimesSync("servers/base/os", 5, 5);
      },
    ],
    [
      "a second name of another",
      () => {
        linkSync("servers/base/os", "other");
        utimesSync("servers/base/os", 2000, 2000);
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

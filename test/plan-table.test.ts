/** One change after another, and the stages that it must rebuild, and no others. What is reused wrongly serves an old image;
 *  what is rebuilt without need costs everybody minutes. */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  appendFileSync,
  chmodSync,
  cpSync,
  lutimesSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  symlinkSync,
  unlinkSync,
  utimesSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { keyOn, prepareStage } from "../src/plan.ts";
import { onPlatform, readSettings } from "../src/settings.ts";
import { checkouts, git, NAMES, PARENT, write } from "./fixtures/checkout.ts";

const BASE = "FROM debian:bookworm\nARG V=1\nRUN <<E\n# inside\necho $V\nE\nCOPY os link /os/\n";
const APP_BASE = `FROM base
COPY php.ini /etc/
COPY --from=tools . /tools
COPY --from=tool:1 /x /x
RUN --mount=type=secret,id=TOKEN \\
  true
`;
const FINAL = `FROM app-base AS make
RUN make
FROM make AS check
RUN check
FROM app-base AS final
COPY . /srv
COPY --from=make /x /x
`;
const CONFIG = `repository: ghcr.io/acme/shop
stages:
  base: { args: { V: 1, W: 2 } }
  app-base: { secrets: [TOKEN, OTHER], contexts: { tools: tools } }
`;
// The second platform of these rows is arm64; an image for amd64 alone is not asked for its own.
const ARM = '"os":"linux","architecture":"arm64"';
const SERVED = { "debian:bookworm": `{"mediaType":"1",${ARM}}`, "tool:1": `{"mediaType":"2",${ARM}}` };
const IGNORE = "servers\ntools\n.git\n*.md\n!KEEP.md\nimmutable-servers.yml\n.dockerignore\ncache/*\n!cache/keep\n";

const { host, keys } = checkouts({
  "immutable-servers.yml": CONFIG,
  ".dockerignore": IGNORE,
  "servers/base/Dockerfile": BASE,
  "servers/base/os": "os\n",
  "servers/base/link": "",
  "servers/base/unused": "not copied\n",
  "servers/app-base/Dockerfile": APP_BASE,
  "servers/app-base/php.ini": "x=1\n",
  "tools/lint": "lint\n",
  "tools/notes.txt": "notes\n",
  "tools/.dockerignore": "*.txt\n",
  "servers/final/Dockerfile": FINAL,
  "src/app.php": "<?php\n",
  "src/b.php": "<?php\n",
  "README.md": "hello\n",
  "KEEP.md": "kept\n",
  "cache/keep": "1\n",
  "cache/drop": "1\n",
});

let first: Promise<string[]> | undefined;
async function changed(served: Record<string, string> = SERVED): Promise<string[]> {
  const [old, now] = [await (first ?? keys(SERVED)), await keys(served)];
  return NAMES.filter((_stage, index) => old[index] !== now[index]);
}

type Row = [what: string, change: () => void, stages?: Record<string, string>];

/** The keys before a change are those of the untouched copy, always the same. */
function rows(stages: string[], table: Row[]): void {
  for (const [what, change, served] of table) {
    test(what, async () => {
      await (first ??= keys(SERVED));
      change();
      expect(await changed(served)).toEqual(stages);
    });
  }
}

const dockerfile = (stage: "base" | "app-base" | "final", text: string) => () => {
  write(`servers/${stage}/Dockerfile`, text);
};
const config = (from: string, to: string) => () => {
  write("immutable-servers.yml", CONFIG.replace(from, to));
};
const file = (path: string, content: string) => () => {
  write(path, content);
};
const attributes = (line: string, act?: () => void) => () => {
  write(".git/info/attributes", `${line}\n`);
  act?.();
};
const configured = (...settings: [string, string][]) => {
  for (const [name, value] of settings) git("config", name, value);
};

describe("final alone is built after", () => {
  // prettier-ignore
  rows(["final"], [
    ["a changed file", file("src/app.php", "<?php 2\n")],
    ["a change that keeps size and time", () => { write("src/app.php", "<?PHP\n"); utimesSync("src/app.php", 1.7e9, 1.7e9); }],
    ["the same where git is told to trust such files", () => {
      configured(["core.trustctime", "false"], ["core.checkStat", "minimal"]);
      utimesSync("src/app.php", 1.7e9, 1.7e9);
      git("update-index", "-q", "--refresh");
      // Git as distributions build it compares whole seconds.
      execFileSync("sleep", ["1.1"]);
      write("src/app.php", "<?PHP\n");
      utimesSync("src/app.php", 1.7e9, 1.7e9);
    }],
    ["a staged change", () => { write("src/app.php", "<?php 2\n"); git("add", "-A"); }],
    ["a change after the staged one", () => { write("src/app.php", "2\n"); git("add", "-A"); write("src/app.php", "3\n"); }],
    ["a committed change", () => { write("src/app.php", "<?php 2\n"); git("commit", "-qam", "x"); }],
    ["a new file that git does not know", file("src/new", "")],
    ["a new file that is only intended", () => { write("src/new", "1"); git("add", "-N", "src/new"); }],
    ["a new empty file that is only intended", () => { write("src/new", ""); git("add", "-N", "src/new"); }],
    ["a file that git ignores and the build does not", () => { write(".git/info/exclude", "vendor\n"); write("vendor/x", "1"); }],
    ["a deleted file", () => { unlinkSync("src/b.php"); }],
    ["a file deleted from the index and the folder", () => { git("rm", "-q", "src/b.php"); }],
    ["a renamed file", () => { renameSync("src/app.php", "src/c.php"); }],
    ["two files with each other's names", () => { write("src/b.php", "1\n"); }],
    ["an executable bit", () => { chmodSync("src/app.php", 0o755); }],
    ["an empty folder", () => { mkdirSync("empty"); }],
    ["a link instead of a file", () => { unlinkSync("src/b.php"); symlinkSync("app.php", "src/b.php"); }],
    ["a link that dangles", () => { symlinkSync("nothing", "src/link"); }],
    ["a link out of the checkout", () => { symlinkSync("/etc/passwd", "src/link"); }],
    ["a folder instead of a file", () => { unlinkSync("src/b.php"); mkdirSync("src/b.php"); }],
    ["line endings of a copied file", file("src/app.php", "<?php\r\n")],
    ["line endings that git takes for the same", attributes("* text=auto", () => { write("src/app.php", "<?php\r\n"); git("add", "-A"); })],
    ["line endings under core.autocrlf", () => { configured(["core.autocrlf", "input"]); write("src/app.php", "<?php\r\n"); git("add", "-A"); }],
    ["line endings under core.autocrlf, spelled in another way", () => { configured(["core.autocrlf", "YES"]); write("src/app.php", "<?php\r\n"); git("add", "-A"); }],
    ["what a filter hides from git", () => {
      configured(["filter.same.clean", "echo '<?php'"]);
      attributes("*.php filter=same")();
      write("src/app.php", "<?php smudged\n");
      git("add", "-A");
    }],
    ["an LFS pointer where the file was", file("src/app.php", "version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 6\n")],
    ["an expanded ident", () => { attributes("*.php ident")(); write("src/app.php", "<?php\n$Id: 1$\n"); }],
    ["a file that is assumed unchanged", () => { git("update-index", "--assume-unchanged", "src/app.php"); write("src/app.php", "3\n"); }],
    ["a file that git skips", () => { git("update-index", "--skip-worktree", "src/app.php"); write("src/app.php", "3\n"); }],
    ["a sparse checkout without some of its files", () => { git("sparse-checkout", "set", "--no-cone", "/*", "!/src/b.php"); }],
    ["a file that comes back from an ignored pattern", file("KEEP.md", "changed\n")],
    ["a file that comes back from an ignored folder", file("cache/keep", "2\n")],
    ["an ignore file that lets more in", file(".dockerignore", IGNORE.replace("*.md\n", ""))],
    ["an ignore file of the Dockerfile's own", file("servers/final/Dockerfile.dockerignore", `${IGNORE}src/b.php\n`)],
    ["a submodule's content", () => { mkdirSync("module"); execFileSync("git", ["init", "-q", "module"]); write("module/.git/info/exclude", ""); renameSync("module/.git", ".git/module"); write("module/.git", "gitdir: ../.git/module\n"); write("module/x", "1"); }],
    ["a name with a line break", file("src/new\nline", "")],
    ["a name in another normal form", file("src/ne\u0301", "")],
    ["an instruction of a stage that is copied from", dockerfile("final", FINAL.replace("RUN make", "RUN make all"))],
    ["another target", () => { write("immutable-servers.yml", `${CONFIG}  final: { target: check }\n`); }],
    ["an ignored Dockerfile that a link leads to", () => { symlinkSync("servers/final/Dockerfile", "docs"); }],
  ]);
});

describe("base alone is built after", () => {
  // prettier-ignore
  rows(["base"], [
    ["a changed file", file("servers/base/os", "os 2\n")],
    ["a file that no instruction uses: only the rebuilt content tells", file("servers/base/unused", "2\n")],
    ["a moved tag below it", () => undefined, { ...SERVED, "debian:bookworm": '{"mediaType":"3"}' }],
    ["a pinned image below it", dockerfile("base", BASE.replace("debian:bookworm", `debian@sha256:${"1".repeat(64)}`))],
    ["an argument's value", config("V: 1", "V: 3")],
    ["the default of an argument that is not given", () => { write("immutable-servers.yml", CONFIG.replace("V: 1, ", "")); dockerfile("base", BASE.replace("V=1", "V=2"))(); }],
    ["a comment in a heredoc", dockerfile("base", BASE.replace("# inside\n", ""))],
    ["line endings in a heredoc", dockerfile("base", BASE.replace("echo $V\n", "echo $V\r\n"))],
    ["a comment in a heredoc of a continued line", dockerfile("base", `${BASE}RUN true && \\\n cat <<-E\n\t# in\n\tE\n`)],
    ["a quoted heredoc", dockerfile("base", BASE.replace("<<E", "<<'E'"))],
    ["a syntax line", dockerfile("base", `# syntax=docker/dockerfile:1\n${BASE}`), { ...SERVED, "dockerfile:1": `{"mediaType":"5"}` }],
    ["a syntax line of a file that is a program", dockerfile("base", `#!/usr/bin/env build\n# syntax=docker/dockerfile:1\n${BASE}`), { ...SERVED, "dockerfile:1": `{"mediaType":"5"}` }],
    ["a proxy that is declared", () => { dockerfile("base", `${BASE}ARG HTTP_PROXY\n`)(); config("V: 1", "V: 1, HTTP_PROXY: http://a")(); }],
    ["an escape line", dockerfile("base", `# escape=\`\n${BASE}`)],
    ["ADD from the web", dockerfile("base", `${BASE}ADD https://example.test/x /\n`)],
    ["a checksum", dockerfile("base", `${BASE}ADD --checksum=sha256:0 https://example.test/x /\n`)],
    ["another platform", () => { dockerfile("base", BASE.replace("FROM ", "FROM --platform=linux/arm64 "))(); }],
    ["the order of instructions", dockerfile("base", BASE.replace("ARG V=1\n", "").replace("COPY", "ARG V=1\nCOPY"))],
    ["a space within an instruction's words", dockerfile("base", BASE.replace("echo $V", "echo  $V"))],
  ]);
});

describe("app-base alone is built after", () => {
  // prettier-ignore
  rows(["app-base"], [
    ["a changed file of a named context", file("tools/lint", "lint 2\n")],
    ["a moved image that it copies from", () => undefined, { ...SERVED, "tool:1": '{"mediaType":"4"}' }],
    ["another name of a secret", config("OTHER", "ANOTHER")],
    ["another epoch", config("secrets", "epoch: 5, secrets")],
    ["an image in place of a named folder", config("tools: tools", "tools: docker-image://tool:1")],
  ]);
});

test("every stage is built after another platform", async () => {
  first ??= keys(SERVED);
  await first;
  write("immutable-servers.yml", `platforms: [linux/arm64]\n${CONFIG}`);
  expect(await changed()).toEqual(["base", "app-base", "final"]);
});

describe("of several chains and platforms", () => {
  const TWO = `repository: ghcr.io/acme/shop
platforms: [linux/amd64, linux/arm64]
stages:
  php: { kind: app-base }
  go: { kind: app-base }
  shop: { kind: final, parent: php, context: src }
  api: { kind: final, parent: go, context: src }
`;
  const index = (arm: string) =>
    JSON.stringify({
      mediaType: "application/vnd.oci.image.index.v1+json",
      manifests: [
        { digest: `sha256:${"a".repeat(64)}`, platform: { os: "linux", architecture: "amd64" } },
        { digest: `sha256:${arm.repeat(64)}`, platform: { os: "linux", architecture: "arm64", variant: "v8" } },
        { digest: `sha256:${arm.repeat(64)}`, platform: { os: "unknown", architecture: "unknown" } },
      ],
    });
  const served = (arm = "b") => ({ "debian:bookworm": index(arm) });
  const plant = () => {
    write("immutable-servers.yml", TWO);
    write("servers/base/Dockerfile", "FROM debian:bookworm\nCOPY os /os\n");
    for (const [stage, parent] of [
      ["php", "base"],
      ["go", "base"],
      ["shop", "php"],
      ["api", "go"],
    ] as const) {
      write(`servers/${stage}/Dockerfile`, `FROM ${parent}\nCOPY . /\n`);
    }
  };
  /** Stage and platform with its key, each on the same parent. */
  const keysNow = async (serves: Record<string, string>) => {
    const asking = host(serves);
    const settings = await readSettings(asking);
    const all = settings.platforms.flatMap((platform) =>
      Object.keys(settings.stages).map(async (stage) => {
        const { key } = keyOn(await prepareStage(asking, onPlatform(settings, platform), stage), PARENT);
        return [`${stage} ${platform.slice(6)}`, key] as const;
      }),
    );
    return new Map(await Promise.all(all));
  };

  // prettier-ignore
  test.each<[string, () => void, string[], Record<string, string>?]>([
    ["a moved base tag of both platforms, if only one's image moved", () => undefined, ["base arm64"], served("c")],
    ["the file of one runtime", () => { write("servers/go/x", "1\n"); }, ["go amd64", "go arm64"]],
    ["the Dockerfile of one final", () => { write("servers/shop/Dockerfile", "FROM php\nCOPY . /srv\n"); }, ["shop amd64", "shop arm64"]],
    ["what both finals hold", () => { write("src/app.php", "2\n"); }, ["api amd64", "api arm64", "shop amd64", "shop arm64"]],
    ["a file that one platform alone takes: only the rebuilt content tells", () => { write("servers/base/unused", "2\n"); }, ["base amd64", "base arm64"]],
    ["another order of platforms and stages", () => {
      write("immutable-servers.yml", TWO.replace("[linux/amd64, linux/arm64]", "[linux/arm64, linux/amd64]").replace("  php: { kind: app-base }\n", "").replace("  shop", "  php: { kind: app-base }\n  shop"));
    }, []],
    ["one platform less: those that stay have their keys", () => { write("immutable-servers.yml", TWO.replace(", linux/arm64", "")); }, ["api arm64", "base arm64", "go arm64", "php arm64", "shop arm64"]],
    ["a final more", () => { write("immutable-servers.yml", `${TWO}  admin: { kind: final, parent: php, context: src, dockerfile: servers/shop/Dockerfile }\n`); }, ["admin amd64", "admin arm64"]],
    ["a runtime by another name", () => {
      write("immutable-servers.yml", TWO.replace("  go: {", "  golang: { context: servers/go,").replace("parent: go", "parent: golang"));
      write("servers/api/Dockerfile", "FROM golang\nCOPY . /\n");
    }, ["api amd64", "api arm64", "go amd64", "go arm64", "golang amd64", "golang arm64"]],
  ])("are built anew or gone after %s", async (_what, change, stages, serves = served()) => {
    plant();
    const old = await keysNow(served());
    change();
    const now = await keysNow(serves);
    const names = [...new Set([...old.keys(), ...now.keys()])].sort();
    expect(names.filter((name) => old.get(name) !== now.get(name))).toEqual(stages);
  });

  test("an image that is pinned by its index counts by the platform's own", async () => {
    plant();
    const [first, second] = ["b", "c"].map((arm) => {
      const text = index(arm);
      return { name: `debian@sha256:${createHash("sha256").update(text).digest("hex")}`, text };
    });
    const on = async (image: typeof first) => {
      write("servers/base/Dockerfile", `FROM ${image?.name ?? ""}\nCOPY --from=${image?.name ?? ""} /x /x\n`);
      return keysNow({ [image?.name ?? ""]: image?.text ?? "" });
    };
    const [old, now] = [await on(first), await on(second)];
    expect([...old.keys()].filter((name) => old.get(name) !== now.get(name))).toEqual(["base arm64"]);
  });
});

describe("nothing is built after", () => {
  // prettier-ignore
  rows([], [
    ["an argument before FROM that nothing uses", dockerfile("base", `ARG NONE=1\n${BASE}`)],
    ["the escape line that holds anyway", dockerfile("base", `# escape=\\\n${BASE}`)],
    ["blanks between the words of COPY", dockerfile("base", BASE.replace("COPY os link", "COPY  os \\\n\tlink"))],
    ["AS in small letters", dockerfile("final", FINAL.replaceAll(" AS ", "  as "))],
    ["a proxy that is not declared", config("V: 1", "V: 1, HTTP_PROXY: http://user:pass@a")],
    ["an ignored file", file("README.md", "bye\n")],
    ["a file in an ignored folder", file("cache/drop", "2\n")],
    ["an ignored file of a named context", file("tools/notes.txt", "2\n")],
    ["an ignored file more", file("docs.md", "")],
    ["a rule that ignores nothing", file(".dockerignore", `# why\n\n${IGNORE}*.nothing\n`)],
    ["the ignore file's line endings", file(".dockerignore", IGNORE.replaceAll("\n", "\r\n"))],
    ["a comment in a Dockerfile", dockerfile("app-base", `# why\n${APP_BASE}`)],
    ["a comment between continued lines", dockerfile("app-base", APP_BASE.replace("\\\n", "\\\n# why\n"))],
    ["an empty line in a Dockerfile", dockerfile("app-base", APP_BASE.replace("COPY", "\n\nCOPY"))],
    ["line endings of a Dockerfile", dockerfile("app-base", APP_BASE.replaceAll("\n", "\r\n"))],
    ["a byte order mark", dockerfile("app-base", `\ufeff${APP_BASE}`)],
    ["instructions in small letters", dockerfile("app-base", APP_BASE.replace("FROM", "from").replace("COPY php", "  copy   php"))],
    ["which warnings a Dockerfile gives", dockerfile("app-base", `# check=skip=all\n${APP_BASE}`)],
    ["an instruction of a stage that nothing takes from", dockerfile("final", FINAL.replace("RUN check", "RUN check all"))],
    ["the target that is built anyway", () => { write("immutable-servers.yml", `${CONFIG}  final: { target: final }\n`); }],
    ["an argument with the same value, as text", config("V: 1", 'V: "1"')],
    ["the order of arguments", config("V: 1, W: 2", "W: 2, V: 1")],
    ["an argument that is its default", config("V: 1, ", "")],
    ["an argument that nothing declares", config("W: 2", "W: 3")],
    ["a named context that nothing uses", config("tools: tools", "tools: tools, more: src")],
    ["the order of secrets", config("TOKEN, OTHER", "OTHER, TOKEN")],
    ["a secret's value", () => { process.env["TOKEN"] = String(Math.random()); }],
    ["the epoch that holds anyway", config("secrets", "epoch: 1577836800, secrets")],
    ["another repository to push to", config("acme/shop", "acme/other")],
    ["a touched file", () => { utimesSync("src/app.php", 1, 1); }],
    ["a file written again as it was", file("src/app.php", "<?php\n")],
    ["write permission for the group", () => { chmodSync("src/app.php", 0o664); chmodSync("src", 0o775); }],
    ["another umask", () => { execFileSync("chmod", ["-R", "go=", "src"]); }],
    ["a commit", () => { git("commit", "-qm", "empty", "--allow-empty"); }],
    ["a branch, a tag and a detached head", () => { git("tag", "v1"); git("checkout", "-q", "--detach"); }],
    ["a file that git no longer knows", () => { git("rm", "-q", "--cached", "src/app.php"); }],
    ["a staged file that is as it was", () => { write("src/app.php", "2\n"); git("add", "-A"); write("src/app.php", "<?php\n"); }],
    ["git being away", () => { rmSync(".git", { recursive: true }); }],
    ["a broken index", () => { appendFileSync(".git/index", "x"); }],
    ["a missing index", () => { rmSync(".git/index"); }],
    ["an attribute that converts", attributes("* text eol=lf")],
    ["attributes that say binary", attributes("* -text")],
    ["settings of git", () => { configured(["core.fileMode", "false"], ["core.quotePath", "true"], ["diff.noprefix", "true"], ["core.autocrlf", "false"], ["status.relativePaths", "false"]); }],
    ["core.autocrlf where nothing has other line endings", () => { configured(["core.autocrlf", "true"]); }],
    ["a file that is assumed unchanged and is", () => { git("update-index", "--assume-unchanged", "src/app.php"); }],
    ["a worktree's .git, which is a file", () => { renameSync(".git", "../moved.git"); write(".git", "gitdir: ../moved.git\n"); rmSync("../moved.git", { recursive: true }); }],
    ["a folder's time", () => { lutimesSync("src", 0, 0); }],
  ]);
});

test("the same files have the same keys in another folder, clone, object format and locale", async () => {
  const old = await (first ??= keys(SERVED));
  const from = process.cwd();
  for (const make of [
    (to: string) => execFileSync("git", ["clone", "-q", from, to]),
    (to: string) => execFileSync("git", ["clone", "-q", "--depth=1", `file://${from}`, to], { stdio: "pipe" }),
    (to: string) => {
      cpSync(from, to, { recursive: true });
      rmSync(join(to, ".git"), { recursive: true });
      process.chdir(to);
      git("init", "-q", "--object-format=sha256");
      git("add", "-A");
    },
  ]) {
    const to = mkdtempSync(join(tmpdir(), "plan-table-"));
    make(to);
    process.chdir(to);
    process.env["LC_ALL"] = "tr_TR.UTF-8";
    expect(await keys(SERVED)).toEqual(old);
    delete process.env["LC_ALL"];
    process.chdir(from);
    rmSync(to, { recursive: true });
  }
});

test("what cannot be keyed is said: ADD from the web without a checksum or a commit", async () => {
  const adds = [
    "ADD https://example.test/x /x",
    "ADD --checksum=sha256:0 https://example.test/y /y",
    "ADD https://github.com/acme/x.git#main /git",
    `ADD https://github.com/acme/y.git#${"a".repeat(40)} /git2`,
  ];
  write("servers/base/Dockerfile", `${BASE}${adds.join("\n")}\n`);
  const asked = host(SERVED);
  await prepareStage(asked, await readSettings(asked), "base");
  expect(asked.warnings).toHaveLength(2);
  expect(asked.warnings[0]).toContain("What ADD fetches from https://example.test/x can change without being seen");
});

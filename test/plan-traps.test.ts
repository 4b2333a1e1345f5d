/** Changes that have deceived other tools' keys, each with the stages that it must rebuild, and no others: what git, links, ignore
 *  files and Dockerfiles can hide. `test/e2e/keys.test.ts` builds some of them for real. */
import { execFileSync } from "node:child_process";
import {
  appendFileSync,
  chmodSync,
  cpSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  unlinkSync,
  utimesSync,
} from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { prepareStage } from "../src/plan.ts";
import { readSettings } from "../src/settings.ts";
import { checkouts, commit, git, NAMES, write } from "./fixtures/checkout.ts";

const CONFIG = `repository: ghcr.io/acme/shop
stages:
  base: { args: { V: 1 } }
  app-base: { contexts: { tools: tools } }
  final: { dockerfile: Dockerfile }
`;
const BASE = `ARG OS=bookworm
ARG REGISTRY=docker.io
FROM $REGISTRY/debian:\${OS%-slim} AS os
ARG V
ARG TARGETARCH
ENV DIR=etc
COPY <<a <<"b" /heredocs/
# $V
a
# $V
b
COPY $DIR /etc/
COPY --chmod=644 tool.sh /tool.sh
`;
const APP_BASE = `FROM base
ADD data.tar /data
COPY --parents conf/./sub/x.ini /conf
RUN --mount=type=bind,source=conf,target=/mnt cp -r /mnt /conf2
RUN --mount=type=bind,from=tools,target=/tools --mount=type=bind,from=tool:1,target=/t /tools/lint
RUN --mount=type=cache,id=one,target=/cache true
ADD --checksum=sha256:${"a".repeat(64)} https://example.test/x /x
`;
const FINAL = "FROM app-base\nCOPY --exclude=Dockerfile* --exclude=*.md . /srv\n";
/** A final stage that takes by an instruction what a command has made. */
const made = (instruction: string, command: string) =>
  `FROM tool:1 AS make\nRUN ${command}\nFROM app-base\n${instruction}\n`;
const SERVED = {
  "debian:bookworm": '{"mediaType":"1"}',
  "debian:trixie": '{"mediaType":"1b"}',
  "tool:1": '{"mediaType":"2"}',
};
const IGNORE = "servers\ntools\n.git\nimmutable-servers.yml\n.dockerignore\nlogs\n";

const { host, keys } = checkouts({
  "immutable-servers.yml": CONFIG,
  ".dockerignore": IGNORE,
  "servers/base/Dockerfile": BASE,
  "servers/base/etc/a": "a\n",
  "servers/base/tool.sh": "#!/bin/sh\n",
  "servers/app-base/Dockerfile": APP_BASE,
  "servers/app-base/data.tar": "tar\n",
  "servers/app-base/conf/sub/x.ini": "x\n",
  Dockerfile: FINAL,
  "tools/lint": "lint\n",
  "src/app.php": "<?php\n",
  "src/b.php": "<?php\n",
  "notes.md": "why\n",
});

type Row = [what: string, change: () => unknown, before?: (() => unknown) | undefined, served?: Record<string, string>];

/** `before` is done first, and is part of both keys. */
function rows(stages: string[], table: Row[]): void {
  test.each(table)("%s", async (_what, change, before = () => undefined, served = SERVED) => {
    await before();
    const old = await keys(SERVED);
    await change();
    const now = await keys(served);
    expect(NAMES.filter((_stage, index) => old[index] !== now[index])).toEqual(stages);
  });
}

const dockerfile = (stage: "base" | "app-base", text: string) => () => {
  write(`servers/${stage}/Dockerfile`, text);
};
const config = (from: string, to: string) => () => {
  write("immutable-servers.yml", CONFIG.replace(from, to));
};
const file = (path: string, content: string | Buffer) => () => {
  write(path, content);
};
const moved = (path: string, to: string) => () => {
  renameSync(path, to);
};
/** A second repository in `module`, as a submodule. */
const submodule = () => {
  const other = mkdtempSync(join(tmpdir(), "module-"));
  execFileSync("git", ["init", "-q", other]);
  write(join(other, "x"), "1\n");
  const run = (...args: string[]) =>
    execFileSync("git", ["-C", other, "-c", "user.name=t", "-c", "user.email=t@example.test", ...args]);
  run("add", "-A");
  run("commit", "-qm", "x");
  git("-c", "protocol.file.allow=always", "submodule", "--quiet", "add", other, "module");
  commit("module", 1_700_000_001);
  rmSync(other, { recursive: true });
};
const DEEP = Array.from({ length: 14 }, (_each, index) => String.fromCharCode(97 + index).repeat(250)).join("/");

describe("final alone is built after", () => {
  // prettier-ignore
  rows(["final"], [
    ["a file that attributes write with other line endings", () => { write(".git/info/attributes", "*.php text eol=crlf\n"); unlinkSync("src/app.php"); git("checkout", "-q", "src/app.php"); expect(readFileSync("src/app.php", "utf8")).toContain("\r"); }],
    ["a file that attributes write in another encoding", () => { write(".git/info/attributes", "*.php working-tree-encoding=UTF-16LE\n"); unlinkSync("src/app.php"); git("checkout", "-q", "src/app.php"); }],
    ["a name in other capitals", moved("src/app.php", "src/App.php")],
    ["the same where git is told not to tell them apart", () => { git("config", "core.ignoreCase", "true"); renameSync("src/app.php", "src/App.php"); }],
    ["a file at the end of a path of 3,500 characters", () => { write(`${DEEP}/x`, "2"); }, () => { write(`${DEEP}/x`, "1"); git("add", "-A"); }],
    ["a name with quotes, blanks, a tab and a line break", () => { write('src/"a"\t b\n', "2"); }, () => { write('src/"a"\t b\n', "1"); git("add", "-A"); }],
    ["a name that looks like an option or a pathspec", () => { write(":(attr:x)", "2"); write("-v", "2"); }, () => { write(":(attr:x)", "1"); write("-v", "1"); git("add", "-A"); }],
    ["a file that a submodule has changed", () => { write("module/x", "2\n"); }, submodule],
    ["a new file in a submodule", () => { write("module/y", "2\n"); }, submodule],
    ["a submodule that is not there yet", () => { git("submodule", "--quiet", "deinit", "-f", "module"); }, submodule],
    ["a change in the moment of the commit", () => { write("src/app.php", "<?PHQ\n"); }, () => { write("src/app.php", "<?PHP\n"); git("commit", "-qam", "x"); }],
    ["the same under a split index, with a cache of what git does not know", () => { write("src/app.php", "<?PHQ\n"); }, () => { git("update-index", "--split-index", "--untracked-cache"); write("src/app.php", "<?PHP\n"); git("commit", "-qam", "x"); }],
    ["a change under an index of version 4", () => { write("src/app.php", "2\n"); }, () => { git("update-index", "--index-version=4"); }],
    ["a link that git has written as a file", () => { unlinkSync("link"); write("link", "src"); }, () => { git("config", "core.symlinks", "false"); symlinkSync("src", "link"); git("add", "-A"); }],
    ["where a link leads", () => { unlinkSync("link"); symlinkSync("./src", "link"); }, () => { symlinkSync("src", "link"); }],
    ["a second name of a file", () => { linkSync("src/app.php", "src/c.php"); }],
    ["what a second name changes", () => { appendFileSync("logs/c.php", "2\n"); }, () => { mkdirSync("logs"); linkSync("src/app.php", "logs/c.php"); git("add", "-A"); }],
    ["a merge that is not finished", () => { try { git("merge", "-q", "other"); } catch { /* It conflicts. */ } }, () => { git("checkout", "-qb", "other"); write("src/app.php", "2\n"); commit("2", 1_700_000_002); git("checkout", "-q", "main"); write("src/app.php", "3\n"); commit("3", 1_700_000_003); }],
    ["a stashed change", () => { git("stash", "-q"); }, () => { write("src/app.php", "2\n"); }],
    ["a file that is replaced by a folder of its name", () => { unlinkSync("src/b.php"); write("src/b.php/x", ""); }],
    ["an ignore file that is a link to another", () => { unlinkSync(".dockerignore"); write("logs/ignore", `${IGNORE}src/b.php\n`); symlinkSync("logs/ignore", ".dockerignore"); }],
    ["a byte order mark in the middle of an ignore file", file(".dockerignore", `tools\n\ufefflogs\n${IGNORE.replace("logs\n", "")}`), () => { write("logs/x", "1"); }],
    ["a copied file that --exclude no longer names", file("Dockerfile", FINAL.replace(" --exclude=*.md", ""))],
    ["another work tree that the repository is told of", () => { write("src/app.php", "2\n"); git("config", "core.worktree", join(process.cwd(), "logs/clone")); }, () => { git("clone", "-q", ".", "logs/clone"); git("--git-dir=.git", "--work-tree=logs/clone", "update-index", "-q", "--refresh"); }],
    ["a file of which a monitor says that it did not change", () => { write("src/app.php", "2\n"); }, () => { write(".git/monitor", "#!/bin/sh\nprintf 'token\\0'\n"); chmodSync(".git/monitor", 0o755); git("config", "core.fsmonitor", ".git/monitor"); git("update-index", "--fsmonitor"); git("status"); }],
    ["line endings that an attribute has written and that nothing says any longer", () => { unlinkSync("src/app.php"); git("checkout", "src/app.php"); }, () => { write(".git/info/attributes", "*.php text eol=crlf\n"); unlinkSync("src/app.php"); git("checkout", "src/app.php"); utimesSync("src/app.php", 1.7e9, 1.7e9); git("update-index", "--refresh"); unlinkSync(".git/info/attributes"); }],
    ["a file below an ignore file in a folder of the context", file("src/app.php", "2\n"), file("src/.dockerignore", "*\n")],
    ["a rule in other letters", file(".dockerignore", IGNORE.replace("logs", "LOGS")), file("logs/x", "1")],
    ["what a mount shows whose keys are in capitals", file("Dockerfile", made("RUN --mount=source=/x,FROM=make,Target=/x true", "b")), file("Dockerfile", made("RUN --mount=source=/x,FROM=make,Target=/x true", "a"))],
    ["what a mount shows at a path with a blank", file("Dockerfile", made('RUN --mount=source=/x,target="/a b",from=make true', "b")), file("Dockerfile", made('RUN --mount=source=/x,target="/a b",from=make true', "a"))],
    ["what is copied from another stage behind a flag with a blank", file("Dockerfile", made('COPY --exclude="a b" --from=make /x /x', "b")), file("Dockerfile", made('COPY --exclude="a b" --from=make /x /x', "a"))],
    ["another repository that git is told of", () => { write("src/app.php", "2\n"); process.env["GIT_DIR"] = join(process.cwd(), "logs/clone/.git"); process.env["GIT_WORK_TREE"] = join(process.cwd(), "logs/clone"); }, () => { git("clone", "-q", ".", "logs/clone"); }],
  ]);
});

describe("base alone is built after", () => {
  // prettier-ignore
  rows(["base"], [
    ["the default of an argument in FROM", dockerfile("base", BASE.replace("OS=bookworm", "OS=trixie"))],
    ["a Dockerfile that is copied through a link to its folder", dockerfile("base", "# why\nFROM debian:bookworm\nCOPY up/Dockerfile /\n"), () => { symlinkSync(".", "servers/base/up"); dockerfile("base", "FROM debian:bookworm\nCOPY up/Dockerfile /\n")(); }],
    ["a Dockerfile that is copied by a link to a link", dockerfile("base", "# why\nFROM debian:bookworm\nCOPY one /\n"), () => { symlinkSync("two", "servers/base/one"); symlinkSync("/Dockerfile", "servers/base/two"); dockerfile("base", "FROM debian:bookworm\nCOPY one /\n")(); }],
    ["a Dockerfile that is copied by a link from the root", dockerfile("base", "# why\nFROM debian:bookworm\nCOPY etc/one /\n"), () => { symlinkSync("/Dockerfile", "servers/base/etc/one"); dockerfile("base", "FROM debian:bookworm\nCOPY etc/one /\n")(); }],
    ["a Dockerfile that is copied by a link that goes up from another", dockerfile("base", "# why\nFROM debian:bookworm\nCOPY one /\n"), () => { mkdirSync("servers/base/etc/x"); symlinkSync("../../etc", "servers/base/etc/x/two"); symlinkSync("etc/x/two/../Dockerfile", "servers/base/one"); dockerfile("base", "FROM debian:bookworm\nCOPY one /\n")(); }],
    ["an epoch that an instruction asks for", config("V: 1 }", "V: 1 }, epoch: 6"), () => { dockerfile("base", `${BASE}ARG SOURCE_DATE_EPOCH\n`)(); config("V: 1 }", "V: 1 }, epoch: 5")(); }],
    ["an argument that FROM uses", config("V: 1", "V: 1, OS: trixie")],
    ["an argument that a heredoc uses", config("V: 1", "V: 2")],
    ["an argument as it is written: 1.10 is not 1.1", config("V: 1", "V: 1.10"), config("V: 1", "V: 1.1")],
    ["a comment in a heredoc that becomes a file", dockerfile("base", BASE.replace("# $V\na\n", "#  $V\na\n"))],
    ["a heredoc that is no longer quoted", dockerfile("base", BASE.replace('<<"b"', "<<b"))],
    ["blanks at the end of a heredoc's line", dockerfile("base", BASE.replace("# $V\nb", "# $V \nb"))],
    ["a file that a variable leads to", file("servers/base/etc/a", "2\n")],
    ["another mode by --chmod", dockerfile("base", BASE.replace("--chmod=644", "--chmod=0755"))],
    ["the image behind an argument's default", () => undefined, undefined, { ...SERVED, "debian:bookworm": '{"mediaType":"3"}' }],
    ["a stage's variable", dockerfile("base", BASE.replace("DIR=etc", "DIR=./etc"))],
    ["a Dockerfile that a link leads to", () => { write("servers/base/real.Dockerfile", BASE.replace("644", "600")); }, () => { renameSync("servers/base/Dockerfile", "servers/base/real.Dockerfile"); symlinkSync("real.Dockerfile", "servers/base/Dockerfile"); }],
    ["an argument that says its default's text before that is filled in", config("V: 1", "V: 1, W: '$V'"), dockerfile("base", `${BASE}ARG W=$V\n`)],
    ["an argument that says its default's text with the quotes", config("V: 1", `V: 1, W: '"a b"'`), dockerfile("base", `${BASE}ARG W="a b"\n`)],
    ["an argument that is one default of two", config("V: 1", "W: 1"), dockerfile("base", BASE.replace("ARG V", "ARG V=2").replace("FROM", "FROM tool:1 AS x\nARG V=1\nFROM").concat("COPY --from=x / /x\n"))],
    ["the order of pairs in one ENV", dockerfile("base", `${BASE}ENV B=2 A=1\n`), dockerfile("base", `${BASE}ENV A=1 B=2\n`)],
    ["blanks in a value of ENV's old form", dockerfile("base", `${BASE}ENV A b c\n`), dockerfile("base", `${BASE}ENV A b  c\n`)],
    ["a replacement in FROM's variable", config("V: 1", "V: 1, OS: bookworm-2"), dockerfile("base", BASE.replace("${OS%-slim}", "${OS/-2/}")), SERVED],
    ["an ignore file between byte order mark and another line", file("servers/base/.dockerignore", "\ufeffetc/b\n"), () => { write("servers/base/etc/b", "1"); }],
    ["a context that is a link to another", () => { unlinkSync("now"); symlinkSync("servers/base", "now"); }, () => { cpSync("servers/base", "tools/old", { recursive: true }); write("tools/old/etc/a", "old\n"); symlinkSync("tools/old", "now"); write(".dockerignore", `${IGNORE}now\n`); config("base: {", "base: { context: now,")(); }],
  ]);
});

describe("app-base alone is built after", () => {
  // prettier-ignore
  rows(["app-base"], [
    ["a byte of a quoted heredoc that is no UTF-8", file("servers/app-base/Dockerfile", Buffer.from(`${APP_BASE}COPY <<"E" /x\n\xe8\nE\n`, "latin1")), file("servers/app-base/Dockerfile", Buffer.from(`${APP_BASE}COPY <<"E" /x\n\xe9\nE\n`, "latin1"))],
    ["an archive that ADD unpacks", file("servers/app-base/data.tar", "2\n")],
    ["a file that --parents takes", file("servers/app-base/conf/sub/x.ini", "2\n")],
    ["a file that a mount shows", file("servers/app-base/conf/y", "2\n")],
    ["a file of a named context that a mount shows", file("tools/lint", "2\n")],
    ["an image that a mount shows", () => undefined, undefined, { ...SERVED, "tool:1": '{"mediaType":"3"}' }],
    ["a checksum", dockerfile("app-base", APP_BASE.replaceAll("aaaa", "bbbb"))],
    ["the id of a cache", dockerfile("app-base", APP_BASE.replace("id=one", "id=two"))],
    ["a folder that git takes for a repository's", () => { write("tools/lint", "2\n"); }, () => { mkdirSync("tools/.git"); write("tools/.dockerignore", ".git\n"); }],
  ]);
});

describe("nothing is built after", () => {
  // prettier-ignore
  rows([], [
    ["what --exclude leaves out: the Dockerfile's comment", file("Dockerfile", `# why\n${FINAL}`)],
    ["a comment in a Dockerfile outside of its context, and a link to that context", () => { write("servers/base/Dockerfile", "FROM debian:bookworm\n# why\nCOPY . /etc/\n"); symlinkSync("base/etc", "servers/etc"); config("base: {", "base: { context: servers/etc, dockerfile: servers/base/Dockerfile,")(); }, () => { write("servers/base/Dockerfile", "FROM debian:bookworm\nCOPY . /etc/\n"); config("base: {", "base: { context: servers/base/etc, dockerfile: servers/base/Dockerfile,")(); }],
    ["an argument that says its default without the quotes", config("V: 1", "V: 1, W: a b"), dockerfile("base", `${BASE}ARG W="a b"\n`)],
    ["blanks after the sign of continuation, and an empty line", dockerfile("app-base", `${APP_BASE}RUN a \\ \t\n\n  b\n`), dockerfile("app-base", `${APP_BASE}RUN a \\\n  b\n`)],
    ["ignore rules with other slashes and dots", file(".dockerignore", IGNORE.replace("servers", "/servers/").replace("tools", "./tools").replace("logs", "logs//../logs/."))],
    ["the epoch of a commit, which an instruction asks for", () => { git("commit", "-q", "--amend", "--no-edit", "--date=2001-01-01T00:00:00Z"); }, () => { dockerfile("base", `${BASE}ARG SOURCE_DATE_EPOCH\n`)(); config("V: 1 }", "V: 1 }, epoch: commit")(); commit("epoch", 1_700_000_001); }],
    ["a comment in a Dockerfile that links in circles do not lead to", dockerfile("base", "# why\nFROM debian:bookworm\nCOPY etc/a /\n"), () => { for (const name of ["a", "b", "c"]) symlinkSync("..", `servers/base/etc/${name}x`); dockerfile("base", "FROM debian:bookworm\nCOPY etc/a /\n")(); }],
    ["a lock that a killed git has left", file(".git/index.lock", "")],
    ["an executable bit in the index alone", () => { git("update-index", "--chmod=+x", "src/app.php"); }],
    ["attributes for archives", file(".git/info/attributes", "* export-ignore export-subst diff=php merge=ours\n")],
    ["a file that git skips and that is as it was", () => { git("update-index", "--skip-worktree", "src/app.php"); }],
    ["a sparse checkout that holds everything", () => { git("sparse-checkout", "set", "--cone", "--sparse-index", "src", "servers", "tools"); }],
    ["adding and committing a new file", () => { git("add", "-N", "src/new"); git("add", "src/new"); commit("new", 1_700_000_001); }, file("src/new", "1\n")],
    ["a submodule's own commit", () => { execFileSync("git", ["-C", "module", "-c", "user.name=t", "-c", "user.email=t@example.test", "commit", "-qam", "2"]); }, () => { submodule(); write("module/x", "2\n"); }],
    ["another name of equal files: a hard link instead of a copy", () => { unlinkSync("src/b.php"); linkSync("src/app.php", "src/b.php"); }],
    ["an executable bit that git is told not to see", () => { chmodSync("src/app.php", 0o755); utimesSync("src/app.php", 1, 1); }, () => { git("config", "core.fileMode", "false"); }],
    ["an executable bit for others alone", () => { chmodSync("src/app.php", 0o645); }],
    ["a set-user-id bit", () => { chmodSync("src/app.php", 0o4644); chmodSync("src", 0o2755); }],
    ["a time in the future", () => { utimesSync("src/app.php", 4e9, 4e9); }],
    ["a packed, split, untracked-cached index of version 4", () => { git("gc", "-q"); git("update-index", "--index-version=4", "--split-index", "--untracked-cache"); }],
    ["the .git of a linked worktree", () => { git("worktree", "add", "-q", "--detach", "logs/tree"); renameSync(".git", "logs/main.git"); cpSync("logs/tree/.git", ".git"); }],
    ["a byte order mark before an ignore file", file(".dockerignore", `\ufeff${IGNORE}`)],
    ["the ignore file beside the Dockerfile that says the same", file("Dockerfile.dockerignore", IGNORE)],
    ["a socket and a pipe that an ignore file names", async () => { mkdirSync("logs", { recursive: true }); execFileSync("mkfifo", ["logs/pipe"]); const server = createServer().listen("logs/socket"); await new Promise((done) => server.once("listening", done)); server.close(); }],
    ["a pipe that no instruction takes", () => { execFileSync("mkfifo", ["servers/app-base/pipe"]); }],
    ["another way to write the same paths", config("base: {", "base: { context: ./servers/base/, dockerfile: ./servers/base/Dockerfile,")],
    ["the configuration's line endings, comments and order", () => { write("immutable-servers.yml", `# why\r\n${CONFIG.replaceAll("\n", "\r\n")}`); }],
    ["the proxy and the date that a build gets from outside", () => { process.env["HTTP_PROXY"] = "http://p"; process.env["SOURCE_DATE_EPOCH"] = "7"; process.env["V"] = "9"; }],
    ["an argument that is written as text", config("V: 1", "V: '1'")],
    ["an argument for the proxy with a password", config("V: 1", "V: 1, https_proxy: http://u:p@x")],
    ["the same images behind other tags", () => undefined, undefined, { ...SERVED, "debian:trixie": '{"mediaType":"9"}' }],
    ["what replaces objects in git", () => { const [one, two] = ["src/app.php", "tools/lint"].map((path) => execFileSync("git", ["hash-object", path], { encoding: "utf8" }).trim()); git("replace", one ?? "", two ?? ""); }],
    ["a hook's index", () => { cpSync(".git/index", "logs/index"); process.env["GIT_INDEX_FILE"] = join(process.cwd(), "logs/index"); }],
  ]);
});

test.each<[string, () => void, string]>([
  [
    "a Dockerfile",
    () => {
      renameSync("servers/base/Dockerfile", "tools/D");
      symlinkSync("../../tools/D", "servers/base/Dockerfile");
    },
    "servers/base/Dockerfile",
  ],
  [
    "a Dockerfile, from the machine's root",
    () => {
      renameSync("servers/base/Dockerfile", "servers/base/D");
      symlinkSync(join(process.cwd(), "servers/base/D"), "servers/base/Dockerfile");
    },
    "servers/base/Dockerfile",
  ],
  [
    "an ignore file",
    () => {
      symlinkSync("../../.dockerignore", "servers/base/.dockerignore");
    },
    "servers/base/.dockerignore",
  ],
  [
    "an ignore file beside the Dockerfile",
    () => {
      symlinkSync("../../.dockerignore", "servers/base/Dockerfile.dockerignore");
    },
    "servers/base/Dockerfile.dockerignore",
  ],
])("%s that is a link out of its folder is refused: BuildKit would not follow it", async (_what, plant, path) => {
  plant();
  const asking = host(SERVED);
  await expect(prepareStage(asking, await readSettings(asking), "base")).rejects.toMatchObject({
    code: "link-leads-out",
    at: { file: path },
  });
});

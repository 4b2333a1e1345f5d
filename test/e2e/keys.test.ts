/** What the key says, settled by real builds: a change that leaves the key as it was gives the same image when it is built all the
 *  same, and one that changes the key changes the image. test/plan-table.test.ts and test/plan-traps.test.ts hold the whole tables. */
import { execFileSync, spawnSync } from "node:child_process";
import {
  appendFileSync,
  chmodSync,
  cpSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  unlinkSync,
  utimesSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { build } from "../../src/build.ts";
import type { Host } from "../../src/host/host.ts";
import { machine } from "../../src/host/machine.ts";
import { keyOn, prepareStage } from "../../src/plan.ts";
import type { Digest } from "../../src/image/reference.ts";
import { imageConfig } from "../../src/registry.ts";
import { readSettings } from "../../src/settings.ts";
import { fakeHost } from "../fakes/host.ts";
import { commit, git, write } from "../fixtures/checkout.ts";
import { CLI, freshPath, REGISTRY } from "./engine.ts";

const repository = `${REGISTRY}/${freshPath("keys")}`;
const TRIGGERS = `${repository}:onbuild`;
const CONFIG = `repository: ${repository}
cache: none
stages:
  base: { context: app, args: { V: 1, W: 1 }, contexts: { tools: tools } }
`;
/** The Dockerfile lies in the context, an image triggers a copy, and a variable leads to a file. */
const DOCKERFILE = `ARG DIR=etc
FROM ${TRIGGERS} AS triggered
FROM scratch AS unused
COPY etc /unused
FROM scratch
ARG V
ARG DIR
COPY --exclude=Dockerfile* --exclude=hook --exclude=etc --exclude=*.tar . /srv
COPY --from=triggered / /triggered
COPY --from=tools . /tools
COPY --chmod=640 $DIR/a /mode
COPY --parents etc/./sub/x /parents
ADD data.tar /data
COPY <<E /heredoc
# $V
E
COPY <<-E /chomped
	\tone
	E
LABEL version=1 more=2
CMD ["a", "b c"]
`;

let world: ReturnType<typeof machine>;
let host: Host;
let template: string;
let copy: string;
let first: { key: string; digest: Digest };
const before = process.cwd();

beforeAll(async () => {
  world = machine();
  host = { ...fakeHost(), ...world };
  template = realpathSync(mkdtempSync(join(tmpdir(), "keys-")));
  process.chdir(template);
  write("onbuild/Dockerfile", "FROM scratch\nCOPY Dockerfile /\nONBUILD COPY hook /hook\n");
  const image = `--output=type=image,name=${TRIGGERS},push=true,oci-mediatypes=true`;
  execFileSync("docker", ["buildx", "build", "--quiet", "--provenance=false", image, "onbuild"], { stdio: "pipe" });
  write("immutable-servers.yml", CONFIG);
  write("app/Dockerfile", DOCKERFILE);
  write("app/.dockerignore", "*.log\n!keep.log\n");
  write("app/etc/a", "one\n");
  write("app/etc/sub/x", "x\n");
  write("app/hook", "hook\n");
  write("app/drop.log", "1\n");
  write("app/keep.log", "1\n");
  symlinkSync("etc/a", "app/link");
  write("tools/lint", "lint\n");
  execFileSync("tar", ["--create", "--file=app/data.tar", "--directory=tools", "lint"]);
  git("init", "-q", "-b", "main");
  commit("first", 1_700_000_000);
  first = await built();
}, 60_000);
beforeEach(() => {
  copy = mkdtempSync(join(tmpdir(), "keys-copy-"));
  cpSync(template, copy, { recursive: true, preserveTimestamps: true, verbatimSymlinks: true });
  process.chdir(copy);
  git("update-index", "-q", "--refresh");
});
afterEach(() => {
  process.chdir(template);
  rmSync(copy, { recursive: true });
});
afterAll(async () => {
  process.chdir(before);
  await world.close();
  rmSync(template, { recursive: true });
});

/** The key, and the image, whatever is published under that key. */
async function built(): Promise<{ key: string; digest: Digest }> {
  const options = { stage: "base", parent: undefined, checking: false, secrets: {}, dryRun: false };
  const image = await build(host, await readSettings(host), options);
  if (image === undefined) throw new Error("nothing was built");
  return { key: image.key, digest: image.digest };
}

async function keyNow(): Promise<string> {
  return keyOn(await prepareStage(host, await readSettings(host), "base"), undefined).key;
}

/** What each instruction that makes a layer made, by the path that it makes; and the labels. */
async function parts({ digest }: { digest: Digest }): Promise<Record<string, string>> {
  const { rootfs, config } = await imageConfig(host, { repository, digest });
  const paths = [...DOCKERFILE.matchAll(/^(?:COPY|ADD) .* (\/\w+)$/gm)].map(([, path = ""]) => path).slice(1);
  expect(rootfs.diff_ids).toHaveLength(paths.length);
  return {
    ...Object.fromEntries(paths.map((path, at) => [path, rootfs.diff_ids[at] ?? ""])),
    label: JSON.stringify(config?.["Labels"]),
  };
}

const config = (from: string, to: string) => () => {
  write("immutable-servers.yml", CONFIG.replace(from, to));
};
const rewritten = `ARG NONE=1\n# why\n${DOCKERFILE}`
  .replace("COPY etc /unused", "COPY etc /more")
  .replace("FROM scratch\nARG V", "from   scratch as last\n\nARG V")
  .replace("COPY --from=tools .", "COPY --from=tools \\\n  # why\n  .")
  .replace(`FROM ${TRIGGERS} AS triggered`, `FROM --platform=linux/x86_64 ${TRIGGERS} AS Hooks`)
  .replace("--from=triggered", "--from=HOOKS")
  .replace("\t\tone\n\tE", "one\nE")
  .replace("version=1 more", "version='1' \\\n    \"more\"")
  .replace('["a", "b c"]', '[ "a","b c" ]');

describe("one and the same key and image after", () => {
  // Several changes at a time: an equal image shows it of each.
  // prettier-ignore
  test.each<[string, (() => void)[]]>([
    ["comments, blanks, tabs, capitals and quotes in the Dockerfile, other names of the platform and a stage, a stage and arguments that nothing uses", [
      () => { write("app/Dockerfile", rewritten); },
      config("V: 1,", "V: '1', NONE: 2, HTTP_PROXY: 'http://x',"),
    ]],
    ["the line ends of the Dockerfile, but for those of a heredoc", [
      () => { write("app/Dockerfile", DOCKERFILE.replaceAll("\n", "\r\n").replace("# $V\r\n", "# $V\n").replace("one\r\n", "one\n")); },
    ]],
    ["other times, modes and names, commits, what git is told to assume, and files that are ignored", [
      () => { utimesSync("app/etc/a", 1, 1); utimesSync("app/etc", 9, 9); },
      () => { chmodSync("app/etc", 0o2775); chmodSync("app/etc/a", 0o4664); chmodSync("tools", 0o700); chmodSync("tools/lint", 0o600); },
      () => { linkSync("app/etc/sub/x", "app/other.log"); appendFileSync("app/drop.log", "2\n"); },
      () => { git("commit", "-qm", "x", "--allow-empty"); git("update-index", "--assume-unchanged", "app/etc/a"); },
      () => { write("README.md", "No part of it.\n"); write("immutable-servers.yml", `# why\n${CONFIG}`); },
    ]],
    ["a link to the Dockerfile, an ignore file beside it, and git being away", [
      () => { renameSync("app/Dockerfile", "app/real.log"); symlinkSync("real.log", "app/Dockerfile"); },
      () => { write("app/Dockerfile.dockerignore", "*.log\r\n!keep.log\r\n# why\r\n"); },
      () => { rmSync(".git", { recursive: true }); },
    ]],
    ["modes of a file system that keeps none", [
      () => { git("config", "core.fileMode", "false"); chmodSync("app/etc/a", 0o755); utimesSync("app/etc/a", 1.7e9, 1.7e9); },
    ]],
  ])("%s", async (_what, changes) => {
    for (const change of changes) change();
    expect(await built()).toEqual(first);
  });
});

describe("another key and another part of the image after", () => {
  const edited = (path: string, from: string, to: string) => () => {
    write(path, readFileSync(path, "utf8").replace(from, to));
  };
  const archive = (name: string) => () => {
    write(`app/etc/${name}`, `${name}\n`);
    execFileSync("tar", ["--create", "--file=app/data.tar", "--directory=app/etc", name]);
    unlinkSync(`app/etc/${name}`);
  };

  // Each change of a row lies in another layer, so one build shows it of all.
  // prettier-ignore
  const groups: [what: string, change: () => void][][] = [
    [
      ["/srv by an empty folder", () => { mkdirSync("app/empty"); }],
      ["/triggered by a file that an image from outside triggers the copying of", edited("app/hook", "hook", "2")],
      ["/tools by a file of a named context", edited("tools/lint", "lint", "2")],
      ["/mode by --chmod", edited("app/Dockerfile", "--chmod=640", "--chmod=600")],
      ["/parents by an executable bit", () => { chmodSync("app/etc/sub/x", 0o755); }],
      ["/data by what is in an archive", archive("other")],
      ["/heredoc by an argument", edited("immutable-servers.yml", "V: 1", "V: 2")],
      ["label by its value", edited("app/Dockerfile", "version=1", "version=2")],
    ],
    [
      ["/srv by where a link leads", () => { unlinkSync("app/link"); symlinkSync("./etc/a", "app/link"); }],
      ["/tools by an executable bit", () => { chmodSync("tools/lint", 0o755); }],
      ["/mode by a file that git is told to assume unchanged", () => { git("update-index", "--assume-unchanged", "app/etc/a"); write("app/etc/a", "two\n"); }],
      ["/parents by line ends", edited("app/etc/sub/x", "\n", "\r\n")],
      ["/heredoc by a comment in it", edited("app/Dockerfile", "# $V", "## $V")],
    ],
    [
      ["/srv by a name in other capitals", () => { renameSync("app/keep.log", "app/Keep"); }],
      ["/mode by what a filter hides from git", () => { git("config", "filter.same.clean", "echo one"); write(".git/info/attributes", "a filter=same\n"); write("app/etc/a", "two\n"); git("add", "-A"); }],
      ["/parents by a change that keeps size and time", () => { write("app/etc/sub/x", "y\n"); utimesSync("app/etc/sub/x", 1.7e9, 1.7e9); }],
      ["/heredoc by line ends in it", edited("app/Dockerfile", "# $V\n", "# $V\r\n")],
      ["/tools by a file that its ignore file lets in no longer", () => { write("tools/.dockerignore", "lint\n"); }],
    ],
    [
      ["/srv by what the ignore file lets in", edited("app/.dockerignore", "*.log", "x.log")],
      ["/mode by the default of an argument that leads to a file", () => { write("app/etc/sub/a", "2\n"); edited("app/Dockerfile", "DIR=etc", "DIR=etc/sub")(); }],
      ["/heredoc by a pair of quotes", edited("app/Dockerfile", "<<E", "<<'E'")],
    ],
  ];
  test.each(groups.map((changes) => ({ changes, name: changes.map(([what]) => what).join("; ") })))(
    "$name",
    async ({ changes }) => {
      let old = first.key;
      for (const [, change] of changes) {
        change();
        const now = await keyNow();
        expect(now).not.toBe(old);
        old = now;
      }
      const image = await built();
      expect(image.key).toBe(old);
      const [was, is] = await Promise.all([parts(first), parts(image)]);
      const unchanged = changes
        .map(([what]) => what)
        .filter((what) => was[what.split(" ")[0] ?? ""] === is[what.split(" ")[0] ?? ""]);
      expect(unchanged).toEqual([]);
    },
  );
});

describe("one and the same key, by the command line,", () => {
  /** Another user, who may read what this one may, and owns nothing of it. */
  const ROOT = process.getuid?.() === 0 ? [] : ["sudo", "--non-interactive", "--preserve-env"];
  const OTHER = [
    ...ROOT,
    ...["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"],
    ...["--inh-caps=+dac_read_search", "--ambient-caps=+dac_read_search"],
  ];
  /** Git that nobody has told anything. */
  const UNCONFIGURED = { GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_NOSYSTEM: "1" };
  const ELSEWHERE = ["unshare", "--uts", "sh", "-c", 'hostname elsewhere && exec "$@"', "sh"];
  const run = (argv: string[], env: Record<string, string> = {}) =>
    spawnSync(argv[0] ?? "", argv.slice(1), { env: { ...process.env, ...env }, encoding: "utf8" });
  const planned = (as: string[], env: Record<string, string>) => {
    const ran = run([...as, process.execPath, CLI, "plan", "--stage", "base", "--json"], env);
    if (ran.status !== 0) throw new Error(ran.stderr);
    return (JSON.parse(ran.stdout) as { key: string }).key;
  };
  const dubious = (as: string[], env: Record<string, string>) =>
    run([...as, "git", "status"], env).stderr.includes("dubious ownership");
  const owned = () => {
    run([...ROOT, "chown", "--recursive", "65534:65534", "."]);
  };

  test.each<{
    who: string;
    umask?: string;
    /** The folder that the clone is made in, or the end of its own name. */
    place?: string;
    as?: string[];
    env?: Record<string, string>;
    prepare?: () => void;
    refused?: boolean;
  }>([
    { who: "in a folder with blanks, quotes and other letters", place: "it's a \u00fc\u4e2d folder" },
    { who: "for a clone made under umask 077", umask: "077" },
    { who: "for a clone made under umask 002", umask: "002" },
    { who: "on another file system", place: "/dev/shm" },
    {
      who: "in another language, time zone and home",
      env: {
        LANG: "tr_TR.UTF-8",
        LC_ALL: "tr_TR.UTF-8",
        LANGUAGE: "de",
        TZ: "Pacific/Kiritimati",
        HOME: "/nonexistent",
      },
    },
    {
      who: "on a machine of another name",
      as: [...ROOT, ...ELSEWHERE],
    },
    { who: "for another user, whom git refuses", as: OTHER, refused: true, env: UNCONFIGURED },
    { who: "for another user, to whom there is no git", as: OTHER, umask: "077", env: UNCONFIGURED },
    { who: "for another user, whose clone it is", as: OTHER, umask: "077", prepare: owned, env: UNCONFIGURED },
    {
      who: "for another user, whom git is told to trust",
      as: OTHER,
      env: { ...UNCONFIGURED, GIT_CONFIG_COUNT: "1", GIT_CONFIG_KEY_0: "safe.directory", GIT_CONFIG_VALUE_0: "*" },
    },
  ])("$who", ({ umask = "022", place = "", as = [], env = {}, prepare = () => undefined, refused = false }) => {
    const above = mkdtempSync(join(place.startsWith("/") ? place : tmpdir(), "clone-"));
    chmodSync(above, 0o755);
    try {
      const clone = join(realpathSync(above), place.startsWith("/") ? "shop" : `shop${place}`);
      execFileSync("sh", ["-c", 'umask "$1"; git clone -q "$2" "$3"', "sh", umask, template, clone]);
      process.chdir(clone);
      prepare();
      expect(dubious(as, env)).toBe(refused);
      expect(planned(as, env)).toBe(first.key);
    } finally {
      process.chdir(copy);
      run([...ROOT, "rm", "--recursive", "--force", above]);
    }
  });
});

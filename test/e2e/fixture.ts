/** Small applications for end-to-end tests, made from test/fixtures: a whole repository of three stages (makeApp), or
 *  one pushed image (image). Building takes a second or so; the Go binary is built once per machine. */
import { createHash } from "node:crypto";
import { chmod, copyFile, cp, mkdir, mkdtemp, readFile, readdir, rename, rm, writeFile } from "node:fs/promises";
import { homedir, tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { execa } from "execa";
import { parseDocument } from "yaml";
import { parseDigest, pinned } from "../../src/image/reference.ts";
import { goCompiler } from "../../tools/golang.ts";

const FIXTURES = join(import.meta.dirname, "..", "fixtures");

/** How the application misbehaves; test/fixtures/server/mode.go says what each does. */
export type Mode =
  "good" | "exit-at-once" | "never-healthy" | "wrong-release-id" | `slow-start=${number}` | `errors=${number}`;

export interface AppOptions {
  /** host:port of a registry. */
  registry: string;
  /** The repository's path in it; "shop" by default. */
  path?: string;
  mode?: Mode;
  /** Text that the application answers; changing it makes another release. */
  color?: string;
  /** Where the proxy listens on 127.0.0.1; 8080 by default. */
  port?: number;
  /** The docker host; the default socket, if not given. */
  host?: string;
  replicas?: number;
  /** The environment's name; "production" by default. Test files that run at the same time need one each. */
  environment?: string;
  /** HAProxy by digest; the product's default, if not given. */
  proxyImage?: string | undefined;
}

export interface App {
  dir: string;
  /** registry/path, as immutable-servers.yml has it. */
  repository: string;
  /** Writes files (path → content) and commits them; returns the commit id. */
  commit(files: Record<string, string>, message: string): Promise<string>;
  remove(): Promise<void>;
}

/** A git repository in a new temporary folder: three stages, immutable-servers.yml, a caller workflow; one commit on main. */
export async function makeApp(options: AppOptions): Promise<App> {
  const [server, busybox] = await Promise.all([serverBinary(), busyboxBinary()]);
  const dir = await mkdtemp(join(tmpdir(), "immutable-servers-app-"));
  await cp(join(FIXTURES, "app"), dir, { recursive: true });
  await place(server, join(dir, "servers/app-base/server"));
  await place(busybox, join(dir, "servers/base/busybox"));

  const repository = `${options.registry}/${options.path ?? "shop"}`;
  const file = join(dir, "immutable-servers.yml");
  await writeFile(file, configured(await readFile(file, "utf8"), repository, options));
  for (const renamed of [file, join(dir, ".github/workflows/release.yml")]) {
    const text = await readFile(renamed, "utf8");
    await writeFile(renamed, text.replaceAll("production", options.environment ?? "production"));
  }

  const git = async (...args: string[]) => (await execa("git", args, { cwd: dir })).stdout;
  const commit: App["commit"] = async (files, message) => {
    for (const [path, content] of Object.entries(files)) {
      await mkdir(dirname(join(dir, path)), { recursive: true });
      await writeFile(join(dir, path), content);
    }
    await git("add", "--all");
    await git("commit", "--quiet", "--message", message);
    return git("rev-parse", "HEAD");
  };
  await git("init", "--quiet", "--initial-branch", "main");
  await git("config", "user.name", "Shop");
  await git("config", "user.email", "shop@example.test");
  await commit(
    {
      "app/mode": `${options.mode ?? "good"}\n`,
      "app/color": `${options.color ?? "none"}\n`,
      // Tests share a builder, and one BuildKit shares equal steps of simultaneous builds, with the times of one of the commits.
      "app/repository": `${repository}\n`,
    },
    "shop: first release",
  );
  return { dir, repository, commit, remove: () => rm(dir, { recursive: true, force: true }) };
}

/** Files that make an application one of two chains on its base: php with shop, which is what it was, and go with api, each
 *  of a file or two. The environment serves shop. */
export async function chainsOf(app: App, environment: string): Promise<Record<string, string>> {
  const read = (path: string) => readFile(join(app.dir, path), "utf8");
  const config = parseDocument(await read("immutable-servers.yml"));
  const stages = {
    base: { context: "servers/base" },
    php: { kind: "app-base", context: "servers/app-base" },
    go: { kind: "app-base" },
    shop: { kind: "final", parent: "php", dockerfile: "servers/final/Dockerfile" },
    api: { kind: "final", parent: "go", context: "servers/api" },
  };
  config.set("stages", config.createNode(stages));
  config.setIn(["deploy", environment, "stage"], "shop");
  return {
    "immutable-servers.yml": config.toString(),
    "servers/final/Dockerfile": (await read("servers/final/Dockerfile")).replace("FROM app-base", "FROM php"),
    "servers/go/Dockerfile": "FROM base\nCOPY runtime /runtime\n",
    "servers/go/runtime": "1\n",
    "servers/api/Dockerfile": "FROM go\nCOPY api /api\n",
    "servers/api/api": "api\n",
  };
}

/** Files that make an application one for two platforms: its Dockerfiles run nothing. */
export async function platformsOf(app: App): Promise<Record<string, string>> {
  const config = parseDocument(await readFile(join(app.dir, "immutable-servers.yml"), "utf8"));
  config.set("platforms", config.createNode(["linux/amd64", "linux/arm64"], { flow: true }));
  return {
    "immutable-servers.yml": config.toString({ flowCollectionPadding: false }),
    "servers/base/Dockerfile": "FROM scratch\nARG TARGETARCH\nCOPY passwd group /etc/\nENV FOR=$TARGETARCH\n",
    "servers/app-base/Dockerfile": `FROM base
COPY --link --chmod=755 server /usr/local/bin/server
ENV PORT=8080
USER 65532:65532
EXPOSE 8080
ENTRYPOINT ["/usr/local/bin/server"]
`,
    ".dockerignore": ".git\n.github\nservers\nimmutable-servers.yml\n",
  };
}

export interface ImageOptions {
  registry: string;
  /** The repository's path; "fixture" by default. */
  path?: string;
  mode?: Mode;
  color?: string;
}

/** Builds and pushes the server as an image of one stage, by digest; returns repository@digest. Equal options give an
 *  equal digest. The builder is BUILDX_BUILDER's. */
export async function image(options: ImageOptions): Promise<string> {
  const context = await mkdtemp(join(tmpdir(), "immutable-servers-image-"));
  try {
    await place(await serverBinary(), join(context, "server"));
    await writeFile(join(context, "mode"), `${options.mode ?? "good"}\n`);
    await writeFile(join(context, "color"), `${options.color ?? "none"}\n`);
    await writeFile(join(context, "Dockerfile"), ONE_STAGE);
    const repository = `${options.registry}/${options.path ?? "fixture"}`;
    const metadata = join(context, "metadata.json");
    await execa("docker", buildArguments({ repository, metadata, context }), {
      env: { SOURCE_DATE_EPOCH: "1577836800" },
    });
    const digest = (JSON.parse(await readFile(metadata, "utf8")) as Record<string, unknown>)["containerimage.digest"];
    return pinned({ repository, digest: parseDigest(String(digest)) });
  } finally {
    await rm(context, { recursive: true, force: true });
  }
}

const ONE_STAGE = `FROM scratch
COPY --chmod=755 server /server
COPY mode color /etc/
USER 65532:65532
ENTRYPOINT ["/server"]
`;

function buildArguments(names: { repository: string; metadata: string; context: string }): string[] {
  const output = `type=image,push-by-digest=true,name=${names.repository},push=true,oci-mediatypes=true,rewrite-timestamp=true`;
  return [
    ...["buildx", "build", "--provenance=false", "--sbom=false", "--progress=plain"],
    ...["--output", output, "--metadata-file", names.metadata, names.context],
  ];
}

function configured(text: string, repository: string, options: AppOptions): string {
  const config = parseDocument(text);
  const production = (key: string, value: unknown) => {
    config.setIn(["deploy", "production", key], config.createNode(value));
  };
  config.set("repository", repository);
  production("listen", `127.0.0.1:${options.port ?? 8080}`);
  if (options.host !== undefined) production("hosts", [options.host]);
  if (options.replicas !== undefined) production("replicas", options.replicas);
  if (options.proxyImage !== undefined) production("proxy-image", options.proxyImage);
  return config.toString();
}

async function place(program: string, to: string): Promise<void> {
  await copyFile(program, to);
  await chmod(to, 0o755);
}

/** Path of the fixture's server, built when its source or the compiler changed. */
export async function serverBinary(): Promise<string> {
  const source = join(FIXTURES, "server");
  const go = goCompiler() ?? "go";
  const hash = createHash("sha256").update((await execa(go, ["version"], { cwd: source })).stdout);
  for (const name of (await readdir(source)).sort()) hash.update(name).update(await readFile(join(source, name)));
  return cached(`${hash.digest("hex").slice(0, 16)}/server`, async (target) => {
    await execa(go, ["build", "-trimpath", "-ldflags=-s -w -buildid=", "-o", target, "."], {
      cwd: source,
      env: { CGO_ENABLED: "0" },
    });
  });
}

/** A static busybox: the machine's, else the one of Debian's package busybox-static, which needs no root to unpack. */
export async function busyboxBinary(): Promise<string> {
  for (const path of ["/usr/bin/busybox", "/bin/busybox"]) if (await isStatic(path)) return path;
  return cached("busybox", async (target) => {
    const folder = await mkdtemp(join(tmpdir(), "immutable-servers-busybox-"));
    try {
      await execa("apt-get", ["download", "busybox-static"], { cwd: folder });
      const [archive] = (await readdir(folder)).filter((name) => name.endsWith(".deb"));
      await execa("dpkg-deb", ["--extract", archive ?? "busybox-static.deb", "tree"], { cwd: folder });
      const found = (await isStatic(join(folder, "tree/usr/bin/busybox"))) ? "usr/bin/busybox" : "bin/busybox";
      await copyFile(join(folder, "tree", found), target);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
}

/** Whether a program is there and asks for no loader (its ELF header names no interpreter). */
async function isStatic(path: string): Promise<boolean> {
  try {
    return !(await readFile(path)).subarray(0, 4096).includes("/ld-");
  } catch {
    return false;
  }
}

/** A file of the fixture's cache, made once: written beside its place and renamed, since test files run in parallel. */
async function cached(name: string, make: (target: string) => Promise<void>): Promise<string> {
  const cache = process.env["XDG_CACHE_HOME"] ?? join(homedir(), ".cache");
  const path = join(cache, "immutable-servers/fixture", name);
  try {
    await readFile(path);
    return path;
  } catch {
    await mkdir(dirname(path), { recursive: true });
  }
  const target = `${path}.${process.pid}`;
  await make(target);
  await chmod(target, 0o755);
  await rename(target, path);
  return path;
}

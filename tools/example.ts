/** An example as a customer's repository on this machine, and the service that it needs beside it. */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseDocument } from "yaml";
import { projectFolder } from "./folders.ts";
import { run } from "./shell.ts";

export interface Place {
  /** Registry, as `127.0.0.1:5710`. */
  registry: string;
  dockerHost: string;
  images: { debian: string; haproxy: string };
  env: Record<string, string>;
}

/** A copy of an example in a repository of its own, with what is particular to this machine in its configuration. */
export async function exampleRepository(
  place: Place,
  options: {
    example: "symfony" | "python";
    folder: string;
    path: string;
    port: number;
    network?: string;
    environment?: string;
    /** Its setting `verify`; what the example says, by default. */
    verify?: object;
  },
): Promise<string> {
  const { example, folder, path, port, network, verify, environment = "production" } = options;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  cpSync(join(projectFolder, "examples", example), folder, { recursive: true });
  const file = join(folder, "immutable-servers.yml");
  for (const renamed of [file, join(folder, ".github/workflows/release.yml")]) {
    writeFileSync(renamed, readFileSync(renamed, "utf8").replaceAll("production", environment));
  }
  const config = parseDocument(readFileSync(file, "utf8"));
  const setting = (key: string, value: unknown) => {
    config.setIn(["deploy", environment, key], config.createNode(value));
  };
  config.set("repository", `${place.registry}/${path}`);
  if (!place.images.debian.startsWith("docker.io/")) {
    config.setIn(["stages", "base", "contexts", "debian:bookworm-slim"], `docker-image://${place.images.debian}`);
  }
  if (verify !== undefined) config.set("verify", config.createNode(verify));
  setting("hosts", [place.dockerHost]);
  setting("listen", `127.0.0.1:${port}`);
  setting("proxy-image", place.images.haproxy);
  if (network !== undefined) setting("networks", [network]);
  writeFileSync(file, String(config));
  await run(["git", "init", "--quiet", "--initial-branch=main"], { cwd: folder });
  await run(["git", "config", "user.name", "Shop"], { cwd: folder });
  await run(["git", "config", "user.email", "shop@example.test"], { cwd: folder });
  await commitAll(folder, `${example}: first release`);
  return folder;
}

export async function commitAll(folder: string, message: string): Promise<void> {
  await run(["git", "add", "--all"], { cwd: folder });
  await run(["git", "commit", "--quiet", "--message", message], { cwd: folder });
}

/** Puts another headline on the Symfony example's page, and commits it. */
export async function changeHeadline(folder: string, headline: string): Promise<void> {
  const file = join(folder, "templates/guestbook.html.twig");
  writeFileSync(file, readFileSync(file, "utf8").replace(/<h1>[^<]*<\/h1>/, `<h1>${headline}</h1>`));
  await commitAll(folder, "guestbook: another headline");
}

/** Starts Redis as `redis` in a docker network, unless it runs there already. Its image lies in the engine's own store. */
export async function startRedis({ env, images }: Place, network: string): Promise<void> {
  const name = `${network}-redis`;
  const state = await run(["docker", "ps", "--all", "--filter", `name=^${name}$`, "--format", "{{.State}}"], { env });
  if (state === "running") return;
  if (state !== "") await run(["docker", "rm", "--force", name], { env });
  const networks = await run(["docker", "network", "ls", "--quiet", "--filter", `name=^${network}$`], { env });
  if (networks === "") await run(["docker", "network", "create", network], { env });
  const image = await redisImage(env, images.debian);
  const place = ["--network", network, "--network-alias", "redis", "--read-only", "--tmpfs", "/tmp"];
  await run(["docker", "run", "--detach", "--name", name, ...place, "--restart", "unless-stopped", image], { env });
}

async function redisImage(env: Record<string, string>, debian: string): Promise<string> {
  const image = "example-redis:local";
  if ((await run(["docker", "images", "--quiet", image], { env })) !== "") return image;
  const folder = join(projectFolder, "examples/symfony/services/redis");
  const context = `debian:bookworm-slim=docker-image://${debian}`;
  await run(["docker", "buildx", "build", "--load", "--tag", image, "--build-context", context, folder], { env });
  return image;
}

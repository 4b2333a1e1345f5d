/** The application that is released by each way: a base with packages from an apt repository on this machine, a runtime of
 *  some 20 MB, and some hundred small files on top. Debian and its apt are real, so are the layers. */
import { createHash } from "node:crypto";
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { projectFolder } from "../folders.ts";
import { run } from "../shell.ts";

const FILES = 300;
const CLEAN =
  "rm -rf /var/lib/apt/lists/* /var/cache/apt/* /var/cache/ldconfig/aux-cache /var/cache/debconf/*-old /var/lib/dpkg/*-old && find /var/log -type f -exec truncate --size=0 {} +";

export interface Chain {
  folder: string;
  /** Changes one file of the application, or of the runtime's folder. */
  change(what: "final" | "app-base"): void;
  /** Publishes another version of base's package in the apt repository. */
  newPackage(): Promise<void>;
  commit(): Promise<void>;
  /** The same in a new clone, as a fresh runner has it. */
  cloned(): Promise<Chain>;
}

/** An apt repository on loopback, for the time of the bench: what a security update comes from. */
export interface Packages {
  url: string;
  publish(version: number): Promise<void>;
  close(): void;
}

export async function packages(folder: string): Promise<Packages> {
  mkdirSync(folder, { recursive: true });
  const server = createServer((request, response) => {
    try {
      response.end(readFileSync(join(folder, new URL(request.url ?? "/", "http://x").pathname.replaceAll("..", ""))));
    } catch {
      response.writeHead(404).end();
    }
  });
  const port = await listening(server);
  await deb(folder, { name: "bench-runtime", version: 1, content: join(projectFolder, "node_modules/typescript/lib") });
  return {
    url: `http://127.0.0.1:${port}`,
    publish: async (version) => {
      await deb(folder, { name: "bench-tool", version, content: undefined });
      writeFileSync(
        join(folder, "Packages"),
        ["bench-tool", "bench-runtime"].map((name) => entry(folder, name)).join("\n"),
      );
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** Plants the application. `linked`: its last layer by COPY --link, which needs no layer below it. */
export async function plant(
  folder: string,
  options: { repository: string; debian: string; packages: Packages; linked: boolean },
): Promise<Chain> {
  const { repository, debian, linked } = options;
  rmSync(folder, { recursive: true, force: true });
  const write = (path: string, text: string) => {
    mkdirSync(join(folder, path, ".."), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  const install = (name: string) =>
    `RUN apt-get update -qq && apt-get install -qq --yes ${name} >/dev/null && ${CLEAN}\n`;
  write(
    "immutable-servers.yml",
    `repository: ${repository}\nstages:\n  base: { contexts: { "debian:bookworm-slim": "docker-image://${debian}" } }\n`,
  );
  const source = `echo 'deb [trusted=yes] ${options.packages.url} ./' > /etc/apt/sources.list && rm -rf /etc/apt/sources.list.d`;
  write("servers/base/Dockerfile", `FROM debian:bookworm-slim\nRUN ${source}\n${install("bench-tool")}`);
  write("servers/app-base/Dockerfile", `FROM base\nCOPY runtime.conf /etc/\n${install("bench-runtime")}`);
  write("servers/app-base/runtime.conf", "workers = 1\n");
  write("servers/final/Dockerfile", `FROM app-base\nCOPY ${linked ? "--link " : ""}app/ /srv/app/\nCMD ["true"]\n`);
  write(".dockerignore", "*\n!app\n");
  for (let index = 0; index < FILES; index += 1) write(`app/${index % 10}/file-${index}.txt`, `${index}\n`.repeat(200));
  const git = (...args: string[]) =>
    run(["git", "-c", "user.name=bench", "-c", "user.email=bench@example.test", ...args], { cwd: folder });
  let count = 0;
  const commit = async () => {
    await git("add", "--all");
    await git("commit", "--quiet", "--allow-empty", "--message", `change ${count}`);
  };
  await git("init", "--quiet", "--initial-branch=main");
  await commit();
  const chain: Chain = {
    folder,
    change: (what) => {
      count += 1;
      if (what === "final") write("app/0/file-0.txt", `changed ${count}, ${Date.now()}\n`);
      else write("servers/app-base/runtime.conf", `workers = ${count}\n# ${Date.now()}\n`);
    },
    newPackage: async () => {
      count += 1;
      await options.packages.publish(Math.floor(Date.now() / 1000));
    },
    commit,
    cloned: async () => {
      const clone = `${folder}-cloned`;
      rmSync(clone, { recursive: true, force: true });
      await git("clone", "--quiet", folder, clone);
      return { ...chain, folder: clone };
    },
  };
  return chain;
}

async function deb(
  folder: string,
  { name, version, content }: { name: string; version: number; content: string | undefined },
): Promise<void> {
  const root = join(folder, "root");
  rmSync(root, { recursive: true, force: true });
  const place = join(root, "opt", name);
  mkdirSync(join(root, "DEBIAN"), { recursive: true });
  mkdirSync(place, { recursive: true });
  if (content !== undefined) cpSync(content, place, { recursive: true });
  writeFileSync(join(place, "version"), `${version}\n`);
  writeFileSync(
    join(root, "DEBIAN/control"),
    `Package: ${name}\nVersion: ${version}\nArchitecture: all\nMaintainer: bench <bench@example.test>\nDescription: bench\n`,
  );
  writeFileSync(join(folder, `${name}.control`), readFileSync(join(root, "DEBIAN/control")));
  const env = { SOURCE_DATE_EPOCH: "1577836800" };
  await run(["dpkg-deb", "--root-owner-group", "-Zgzip", "-z1", "--build", root, join(folder, `${name}.deb`)], { env });
  rmSync(root, { recursive: true });
}

/** What an index of packages says of one. Source: Debian wiki, "Repository format". */
function entry(folder: string, name: string): string {
  const bytes = readFileSync(join(folder, `${name}.deb`));
  const sum = createHash("sha256").update(bytes).digest("hex");
  return `${readFileSync(join(folder, `${name}.control`), "utf8")}Filename: ./${name}.deb\nSize: ${bytes.length}\nSHA256: ${sum}\n`;
}

function listening(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      resolve((server.address() as AddressInfo).port);
    });
  });
}

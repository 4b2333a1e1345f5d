/** What Debian's package archive gives: programs for this machine, and a root file system for images. */

import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { cacheFolder } from "./folders.ts";
import { writeLayout } from "./layout.ts";
import { run, say, step } from "./shell.ts";

/** 2020-01-01 UTC: the default epoch of the lower stages. */
const epochSeconds = 1577836800;

/** What the official slim image leaves out; written into the root's dpkg configuration, so that later packages leave it
 *  out too. Source: debuerreotype, `.slimify-excludes`. */
const SLIM = ["doc", "doc-base", "groff", "info", "linda", "lintian", "locale", "man"].map(
  (folder) => `--dpkgopt=path-exclude=/usr/share/${folder}/*`,
);
const KEPT = "--dpkgopt=path-include=/usr/share/doc/*/copyright";

export async function installPackages(packages: string[]): Promise<void> {
  await step(`installing Debian packages ${packages.join(" ")}`, async () => {
    const fresh = listsAreFresh();
    if (!fresh) await refreshLists();
    try {
      await install(packages);
    } catch (error) {
      if (!fresh) throw error;
      await refreshLists();
      await install(packages);
    }
  });
}

/** A minimal Debian 12 as an OCI image layout, kept in the cache: what images start from where no image registry can be
 *  reached. */
export function debianLayout(): string {
  return join(cacheFolder(), "debian-bookworm-slim");
}

export async function makeDebianLayout(): Promise<void> {
  const folder = debianLayout();
  if (existsSync(folder)) return;
  const part = `${folder}.${process.pid}`;
  mkdirSync(part, { recursive: true });
  const proxy = (await run(["apt-config", "dump", "--format=%f=%v%n", "Acquire::http::Proxy"])).split("=")[1];
  const options = proxy ? [`--aptopt=Acquire::http::Proxy "${proxy}"`] : [];
  const tar = join(part, "root.tar");
  try {
    await step("making a Debian root file system", async () => {
      await run(["mmdebstrap", "--quiet", "--variant=minbase", ...SLIM, KEPT, ...options, "bookworm", tar], {
        env: { SOURCE_DATE_EPOCH: String(epochSeconds) },
        remedy: "It is made from Debian's package archive: see that `apt-get update` works.",
      });
      await writeLayout(part, tar, { created: new Date(epochSeconds * 1000), command: ["bash"] });
    });
    rmSync(tar);
    renameSync(part, folder);
  } finally {
    rmSync(part, { recursive: true, force: true });
  }
}

async function install(packages: string[]): Promise<void> {
  const options = ["-y", "-q", "--no-install-recommends", "-o", "DPkg::Lock::Timeout=300"];
  await run(["apt-get", "install", ...options, ...packages], {
    env: { DEBIAN_FRONTEND: "noninteractive" },
    remedy: `Try it by hand: apt-get update && apt-get install ${packages.join(" ")}`,
  });
}

/** A source that does not answer is no reason to give up: the others may suffice, and the installation tells. */
async function refreshLists(): Promise<void> {
  await run(["apt-get", "update", "-q", "-o", "DPkg::Lock::Timeout=300"]).catch((error: unknown) => {
    say(`apt-get update was not complete: ${String(error)}`);
  });
}

function listsAreFresh(): boolean {
  const folder = "/var/lib/apt/lists";
  const dayAgo = Date.now() - 24 * 60 * 60 * 1000;
  return (
    existsSync(folder) &&
    readdirSync(folder).some((name) => /_Packages(\.|$)/.test(name)) &&
    statSync(folder).mtimeMs > dayAgo
  );
}

/** How long the key of a stage takes on a context of many small files in git, clean. */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { steadyContext } from "../../src/host/checkout.ts";
import type { Host } from "../../src/host/host.ts";
import { runLocally } from "../../src/host/local.ts";
import { keyOn, prepareStage } from "../../src/plan.ts";
import { readSettings } from "../../src/settings.ts";

const PER_FOLDER = 100;

/** Milliseconds of the key and of the look at times and modes before a build, `runs` times in this process. */
export async function keyTimes(files: number, runs: number): Promise<{ key: number; steady: number }[]> {
  const before = process.cwd();
  // Modes as a fresh checkout on a runner has them, whoever calls this.
  const mask = process.umask(0o022);
  const folder = mkdtempSync(join(tmpdir(), "bench-key-"));
  try {
    plant(folder, files);
    process.chdir(folder);
    const times: { key: number; steady: number }[] = [];
    await runLocally(async (host) => {
      for (let run = 0; run < runs; run += 1) times.push(await measure(host));
    }, {});
    return times;
  } finally {
    process.chdir(before);
    process.umask(mask);
    rmSync(folder, { recursive: true });
  }
}

function plant(folder: string, files: number): void {
  const git = (...args: string[]) =>
    execFileSync("git", ["-c", "user.name=t", "-c", "user.email=t@example.test", ...args], { cwd: folder });
  mkdirSync(join(folder, "servers/final"), { recursive: true });
  writeFileSync(join(folder, "immutable-servers.yml"), "repository: registry.example.test/shop\n");
  writeFileSync(join(folder, "servers/final/Dockerfile"), "FROM scratch\nCOPY src /src\n");
  writeFileSync(join(folder, ".dockerignore"), ".git\n**/*.md\n**/node_modules\n!KEEP.md\n");
  for (let index = 0; index < files; index += 1) {
    const under = join(folder, "src", String(Math.floor(index / PER_FOLDER)));
    if (index % PER_FOLDER === 0) mkdirSync(under, { recursive: true });
    writeFileSync(join(under, `file-${index}.php`), `<?php return ${index};\n`);
  }
  git("init", "-q");
  git("add", "-A");
  git("commit", "-qm", "files");
  // As a clone has them.
  git("repack", "-adq");
  git("prune-packed", "-q");
}

async function measure(host: Host): Promise<{ key: number; steady: number }> {
  const settings = await readSettings(host);
  const start = performance.now();
  const prepared = await prepareStage(host, settings, "final");
  keyOn(prepared, undefined);
  const keyed = performance.now();
  await steadyContext(host, prepared.settings.context, prepared.entries, 1);
  return { key: keyed - start, steady: performance.now() - keyed };
}

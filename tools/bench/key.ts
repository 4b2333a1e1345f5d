/** How long the key of a stage takes on contexts of many small files in git, clean: `tools/bench/key.ts [files …]`.
 *  Prints a table; each row is one size, each figure over RUNS runs in this process. */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { steadyContext } from "../../src/host/checkout.ts";
import type { Host } from "../../src/host/host.ts";
import { runLocally } from "../../src/host/local.ts";
import { keyOn, prepareStage } from "../../src/plan.ts";
import { readSettings } from "../../src/settings.ts";

const RUNS = 7;
const PER_FOLDER = 100;
const SIZES = [20_000, 50_000, 100_000];

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
}

/** Milliseconds of the key and of the look at times and modes before a build, in one run. */
async function measure(host: Host): Promise<{ key: number; steady: number }> {
  const settings = await readSettings(host);
  const start = performance.now();
  const prepared = await prepareStage(host, settings, "final");
  keyOn(prepared, undefined);
  const keyed = performance.now();
  await steadyContext(host, prepared.settings.context, prepared.entries, 1);
  return { key: keyed - start, steady: performance.now() - keyed };
}

function spread(times: readonly number[]): string {
  const sorted = times.toSorted((a, b) => a - b);
  return [sorted[0], sorted[Math.floor(sorted.length / 2)], sorted.at(-1)]
    .map((ms) => (ms ?? 0).toFixed(0).padStart(6))
    .join(" ");
}

const given = process.argv.slice(2).map(Number);
const before = process.cwd();
// Modes as a fresh checkout on a runner has them, whoever calls this.
process.umask(0o022);
process.stdout.write("ms, min median max    key                  steady\n");
for (const files of given.length > 0 ? given : SIZES) {
  const folder = mkdtempSync(join(tmpdir(), "bench-key-"));
  try {
    plant(folder, files);
    process.chdir(folder);
    const times: Awaited<ReturnType<typeof measure>>[] = [];
    await runLocally(async (host) => {
      for (let run = 0; run < RUNS; run += 1) times.push(await measure(host));
    }, {});
    const [keys, steady] = [times.map(({ key }) => key), times.map((time) => time.steady)];
    process.stdout.write(`${String(files).padStart(14)} files ${spread(keys)} ${spread(steady)}\n`);
  } finally {
    process.chdir(before);
    rmSync(folder, { recursive: true });
  }
}

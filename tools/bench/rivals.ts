/** What else is installed for comparing builds, on the same pairs. They show differences and name no causes, so what counts
 *  is whether they see one, how long they take, and with how much memory. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Host } from "../../src/host/host.ts";
import type { Digest } from "../../src/image/reference.ts";
import { fetchImages, manifest } from "../../src/registry.ts";
import { goPrograms } from "../golang.ts";
import { ask, findProgram } from "../shell.ts";

export interface Rival {
  name: string;
  version: string;
  compare(host: Host, repository: string, pair: readonly [Digest, Digest]): Promise<Shown | undefined>;
}

export interface Shown {
  differs: boolean;
  ms: number;
  megabytes: number;
}

/** Longer than this nobody waits for a comparison. */
export const LONGEST_MS = 300_000;

export interface RivalPrograms {
  diffoscope?: string | undefined;
  diffoci?: string | undefined;
  /** What they call themselves: `diffoscope 332`. */
  versions: string[];
}

/** Those that are asked for by a variable, are on PATH, or were built from tools/go. */
export async function rivalPrograms(): Promise<RivalPrograms> {
  const diffoscope = process.env["DIFFOSCOPE"] ?? findProgram("diffoscope");
  const diffoci = process.env["DIFFOCI"] ?? findProgram("diffoci", [goPrograms("diffoci")]);
  const asked = await Promise.all([
    diffoscope && ask([diffoscope, "--version"]),
    diffoci && ask([diffoci, "--version"]),
  ]);
  return { diffoscope, diffoci, versions: asked.flatMap((said) => said?.trim().replace(" version ", " ") ?? []) };
}

export async function installedRivals(): Promise<Rival[]> {
  const { diffoscope, diffoci, versions } = await rivalPrograms();
  const version = (name: string) =>
    versions
      .find((said) => said.startsWith(name))
      ?.slice(name.length)
      .trim() ?? "";
  const found: Rival[] = [];
  if (diffoscope !== undefined)
    found.push({
      name: "diffoscope",
      version: version("diffoscope"),
      compare: (...pair) => byLayers(diffoscope, ...pair),
    });
  if (diffoci !== undefined)
    found.push({ name: "diffoci", version: version("diffoci"), compare: (...pair) => byImages(diffoci, ...pair) });
  return found;
}

/** diffoci with a store of its own in a folder, whatever containerd there may be. */
export function diffociAt(program: string, store: string): string[] {
  return [program, "--backend=local", `--local-cache=${store}`];
}

/** diffoscope knows no registries: it is given the layers that differ. */
async function byLayers(
  program: string,
  host: Host,
  repository: string,
  pair: readonly [Digest, Digest],
): Promise<Shown | undefined> {
  const folder = await host.temporaryFolder();
  const images = pair.map((digest) => ({ repository, digest }));
  await fetchImages(host, images, folder);
  const [one, other] = await Promise.all(pair.map((digest) => manifest(host, `${repository}@${digest}`)));
  const total: Shown = { differs: false, ms: 0, megabytes: 0 };
  for (const [index, layer] of (one?.layers ?? []).entries()) {
    const opposite = other?.layers[index]?.digest;
    if (opposite === undefined || opposite === layer.digest) continue;
    const files = [layer.digest, opposite].map((digest) => join(folder, "blobs", digest.replace(":", "/")));
    if (!files.every((file) => existsSync(file))) return undefined;
    const shown = await timed(host, [program, "--no-progress", "--text=/dev/null", ...files], [0, 1]);
    total.differs ||= shown.differs;
    total.ms += shown.ms;
    total.megabytes = Math.max(total.megabytes, shown.megabytes);
  }
  return total;
}

/** diffoci has both images in its store before: it is the comparison that is timed. */
async function byImages(program: string, host: Host, repository: string, pair: readonly [Digest, Digest]) {
  const local = diffociAt(program, await host.temporaryFolder());
  const images = pair.map((digest) => `${repository}@${digest}`);
  for (const image of images) await host.run([...local, "pull", image], { timeoutMs: LONGEST_MS });
  // Each image has its own name, and nothing else that differs is overlooked.
  return timed(host, [...local, "diff", "--ignore-image-name", "--pull=never", ...images], [0, 1]);
}

/** Its most memory comes from GNU time, where that is installed. */
async function timed(host: Host, argv: string[], accept: number[]): Promise<Shown> {
  const time = findProgram("time", ["/usr/bin"]);
  const started = performance.now();
  const measured = time === undefined ? argv : [time, "--format=%M", ...argv];
  const { code, stderr } = await host.run(measured, { accept: [...accept, 2], timeoutMs: LONGEST_MS });
  const kilobytes = Number(/(\d+)\s*$/.exec(stderr)?.[1] ?? 0);
  // 2 is an error of its own.
  return { differs: code === 1, ms: performance.now() - started, megabytes: kilobytes / 1024 };
}

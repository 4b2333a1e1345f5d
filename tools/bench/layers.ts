/** How long two images take to be compared that differ in 20 of many paths of one large layer: `tools/bench/layers.ts
 *  [megabytes [paths [runs]]]`. The measure is what unpacking and hashing both layers takes with `gzip -dc | sha256sum`, in the
 *  same minute on the same cores; processor time counts, since others may use the machine. */
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { createWriteStream, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { rename } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { finished } from "node:stream/promises";
import { createGzip } from "node:zlib";
import { findProgram } from "../shell.ts";

const DIFFERENT = 20;
const SMALL_LAYERS = 3;

interface Spent {
  wallMs: number;
  cpuMs: number;
  megabytes: number;
}

/** Text and random bytes in a mix that gzip packs to about a third, as in images. Equal for equal seeds. */
function material(seed: number): Buffer {
  const words = Array.from({ length: 4000 }, (_, at) => createHash("md5").update(`${seed} ${at}`).digest("hex"));
  const parts: Buffer[] = [];
  let state = seed;
  const roll = (below: number) => (state = (state * 1_103_515_245 + 12_345) % 2_147_483_648) % below;
  for (let bytes = 0; bytes < 4 * 1024 * 1024;) {
    const word = words[roll(400) * roll(10)] ?? "";
    const part = roll(6) === 0 ? Buffer.from(word.repeat(2), "hex") : Buffer.from(`${word.slice(0, 3 + roll(9))} `);
    parts.push(part);
    bytes += part.length;
  }
  return Buffer.concat(parts);
}

function header(name: string, size: number): Buffer {
  const block = Buffer.alloc(512);
  const octal = (value: number, at: number, length: number) =>
    block.write(`${value.toString(8).padStart(length - 1, "0")}\0`, at, "latin1");
  block.write(name);
  octal(0o644, 100, 8);
  octal(0, 108, 8);
  octal(0, 116, 8);
  octal(size, 124, 12);
  octal(1_577_836_800, 136, 12);
  block.write("        0", 148, "latin1");
  block.write("ustar\0" + "00", 257, "latin1");
  octal(
    block.reduce((sum, byte) => sum + byte, 0),
    148,
    7,
  );
  return block;
}

interface Blob {
  digest: string;
  diffId: string;
  size: number;
}

/** Writes a layer of `paths` files and about `bytes` bytes; `salt` changes 20 of them. */
async function writeLayer(
  folder: string,
  of: { bytes: number; paths: number; salt: string; seed: number },
): Promise<Blob> {
  const source = material(of.seed);
  const packed = createHash("sha256");
  const plain = createHash("sha256");
  const gzip = createGzip({ level: 6, chunkSize: 1024 * 1024 });
  const file = join(folder, `layer-${process.pid}-${of.salt}-${of.seed}`);
  const out = createWriteStream(file);
  let size = 0;
  gzip.on("data", (part: Buffer) => {
    packed.update(part);
    size += part.length;
  });
  gzip.pipe(out);
  const write = async (part: Buffer) => {
    plain.update(part);
    if (!gzip.write(part)) await new Promise((resolve) => gzip.once("drain", resolve));
  };
  const every = Math.floor(of.paths / DIFFERENT);
  for (let path = 0; path < of.paths; path += 1) {
    // Few files are large and most are small, as everywhere; the mean is what makes up the sum.
    const share = path % 500 === 0 ? 100 : path % 10 === 0 ? 4 : 0.45;
    const length = Math.round((of.bytes / of.paths) * share);
    const from = (path * 7919) % source.length;
    const pieces = [];
    for (let left = length, at = from; left > 0;) {
      const piece = source.subarray(at, Math.min(source.length, at + left));
      pieces.push(piece);
      left -= piece.length;
      at = 0;
    }
    const content = Buffer.concat(pieces);
    if (every > 0 && path % every === every - 1) content.write(`built by ${of.salt}`, content.length >> 1);
    await write(header(`usr/share/${Math.floor(path / 100)}/file-${path}.txt`, length));
    await write(content);
    await write(Buffer.alloc((512 - (length % 512)) % 512));
  }
  await write(Buffer.alloc(1024));
  gzip.end();
  await finished(out);
  const digest = packed.digest("hex");
  await rename(file, join(folder, digest));
  return { digest: `sha256:${digest}`, diffId: `sha256:${plain.digest("hex")}`, size };
}

/** Two OCI layouts, made once for each size and kept among the temporary files. */
async function pair(megabytes: number, paths: number): Promise<{ layouts: string[]; layers: string[] }> {
  const root = join(tmpdir(), `immutable-servers-bench-${megabytes}-${paths}`);
  const list = join(root, "pair.json");
  if (existsSync(list)) return JSON.parse(readFileSync(list, "utf8")) as { layouts: string[]; layers: string[] };
  rmSync(root, { recursive: true, force: true });
  const sides = await Promise.all(
    ["first", "second"].map(async (salt) => {
      const layout = join(root, salt);
      const blobs = join(layout, "blobs/sha256");
      mkdirSync(blobs, { recursive: true });
      const layers: Blob[] = [];
      // Equal layers that must not be read: they are taken away again below.
      for (let seed = 1; seed <= SMALL_LAYERS; seed += 1)
        layers.push(await writeLayer(blobs, { bytes: 1_000_000, paths: 10, salt: "same", seed }));
      const large = await writeLayer(blobs, { bytes: megabytes * 1024 * 1024, paths, salt, seed: 99 });
      for (const { digest } of layers) rmSync(join(blobs, digest.slice(7)));
      layers.push(large);
      const put = (text: string) => {
        const hex = createHash("sha256").update(text).digest("hex");
        writeFileSync(join(blobs, hex), text);
        return { digest: `sha256:${hex}`, size: text.length };
      };
      const config = put(
        JSON.stringify({
          os: "linux",
          architecture: "amd64",
          rootfs: { type: "layers", diff_ids: layers.map(({ diffId }) => diffId) },
          history: layers.map((_, at) => ({ created_by: `RUN /bin/sh -c step ${at} # buildkit` })),
        }),
      );
      const mediaType = "application/vnd.oci.image.layer.v1.tar+gzip";
      const manifest = put(
        JSON.stringify({
          schemaVersion: 2,
          mediaType: "application/vnd.oci.image.manifest.v1+json",
          config: { mediaType: "application/vnd.oci.image.config.v1+json", ...config },
          layers: layers.map(({ digest, size }) => ({ mediaType, digest, size })),
        }),
      );
      writeFileSync(join(layout, "index.json"), JSON.stringify({ schemaVersion: 2, manifests: [manifest] }));
      return { layout, layer: join(blobs, large.digest.slice(7)) };
    }),
  );
  const made = { layouts: sides.map(({ layout }) => layout), layers: sides.map(({ layer }) => layer) };
  writeFileSync(list, JSON.stringify(made));
  return made;
}

/** Runs a program; its processor time is that of all it started, its memory the most that the program itself held. */
async function spent(argv: string[], accept: number[]): Promise<Spent> {
  const before = childCpuMs();
  const started = performance.now();
  const child = spawn(argv[0] ?? "", argv.slice(1), { stdio: "ignore" });
  let megabytes = 0;
  const look = setInterval(() => {
    const status = existsSync(`/proc/${child.pid}/status`) ? readFileSync(`/proc/${child.pid}/status`, "utf8") : "";
    megabytes = Math.max(megabytes, Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024);
  }, 20);
  const code = await new Promise((resolve) => child.on("close", resolve));
  clearInterval(look);
  if (!accept.includes(Number(code))) throw new Error(`${argv.join(" ")} ended with ${String(code)}`);
  return { wallMs: performance.now() - started, cpuMs: childCpuMs() - before, megabytes };
}

/** Of children that have ended. Source: proc_pid_stat(5), fields 16 and 17, in ticks of 10 ms. */
function childCpuMs(): number {
  const fields = readFileSync("/proc/self/stat", "utf8")
    .replace(/^.*\) /s, "")
    .split(" ");
  return (Number(fields[13]) + Number(fields[14])) * 10;
}

const [megabytes = 1024, paths = 50_000, runs = 3] = process.argv.slice(2).map(Number);
const { layouts, layers } = await pair(megabytes, paths);
const [first = "", second = ""] = layers;
const scratch = mkdtempSync(join(tmpdir(), "immutable-servers-bench-out-"));
const cli = join(import.meta.dirname, "../../dist/cli.js");
const both = `gzip -dc ${first} | sha256sum & gzip -dc ${second} | sha256sum & wait`;
const rivals: [string, string[], number[]][] = [
  ["gzip -dc | sha256sum", ["sh", "-c", both], [0]],
  ["verify", [process.execPath, cli, "verify", ...layouts.map((layout) => `oci:${layout}`)], [1]],
];
const diffoscope = process.env["DIFFOSCOPE"] ?? findProgram("diffoscope");
if (diffoscope !== undefined)
  rivals.push(["diffoscope", [diffoscope, "--no-progress", "--text", join(scratch, "out"), first, second], [1]]);
process.stdout.write(
  `${megabytes} MB, ${paths} paths, ${DIFFERENT} different; ms of the processor, ms on the clock, MB\n`,
);
const best = new Map<string, Spent>();
for (let run = 0; run < runs; run += 1) {
  for (const [name, argv, accept] of rivals) {
    if (name === "diffoscope" && run > 0) continue;
    const took = await spent(argv, accept);
    process.stdout.write(
      `${name.padEnd(24)} ${took.cpuMs.toFixed(0).padStart(8)} ${took.wallMs.toFixed(0).padStart(8)} ${took.megabytes.toFixed(0).padStart(6)}\n`,
    );
    const known = best.get(name);
    if (!known || took.cpuMs < known.cpuMs)
      best.set(name, { ...took, megabytes: Math.max(took.megabytes, known?.megabytes ?? 0) });
  }
}
rmSync(scratch, { recursive: true });
const [measure, ours] = [best.get("gzip -dc | sha256sum"), best.get("verify")];
if (measure && ours)
  process.stdout.write(
    `verify takes ${(ours.cpuMs / measure.cpuMs).toFixed(2)} times the processor time of gzip and sha256sum, and ${ours.megabytes.toFixed(0)} MB\n`,
  );

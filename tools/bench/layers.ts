/** How long two images take to be compared that differ in few of many paths of one large layer: `npm run bench:layers [--
 *  --pair MB/PATHS/DIFFERENT …] [--runs N] [--rivals] [--no-rivals] [--write]`. The measure is what unpacking and hashing both
 *  layers takes with `gzip -dc | sha256sum`, in the same minute on the same cores; processor time counts, since others may use
 *  the machine. diffoscope and diffoci run where they are installed, and `--rivals` builds diffoci from its sources. `--write`
 *  puts the figures into docs/bench-layers.md. */
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { cpus, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { InputError } from "../../src/errors.ts";
import { buildGoPrograms } from "../golang.ts";
import { main, say } from "../shell.ts";
import { writeFigures } from "./document.ts";
import { largePair, writeArchive, type LargePair, type Size } from "./large-pairs.ts";
import { diffociAt, LONGEST_MS, rivalPrograms, type RivalPrograms } from "./rivals.ts";

const { values: options } = parseArgs({
  options: {
    pair: { type: "string", multiple: true, default: ["1024/50000/20", "115/9000/20", "115/9000/1"] },
    runs: { type: "string", default: "3" },
    rivals: { type: "boolean", default: false },
    "no-rivals": { type: "boolean", default: false },
    write: { type: "boolean", default: false },
  },
});

const MEASURE = "gzip -dc \\| sha256sum";
/** What verify may take at most: of the measure, and of memory. */
const LIMITS = { times: 1.5, megabytes: 300 };

interface Spent {
  wallMs: number;
  cpuMs: number;
  megabytes: number;
}

/** By the names of the ways. */
type Found = ReadonlyMap<string, Spent | string>;

interface Way {
  name: string;
  /** Commands that run one after another, and the exit codes by which the last says that it has seen the difference. */
  commands: string[][];
  accept: number;
  once?: boolean;
  /** Makes ready what is no part of the comparison. */
  before?: () => void;
}

function ways(pair: LargePair, rivals: RivalPrograms, folder: string): Way[] {
  const [first, second] = pair.layers;
  const both = `gzip -dc ${first} | sha256sum & gzip -dc ${second} | sha256sum & wait`;
  const cli = join(import.meta.dirname, "../../dist/cli.js");
  const images = pair.layouts.map((layout) => `oci:${layout}`);
  const all: Way[] = [
    { name: MEASURE, commands: [["sh", "-c", both]], accept: 0 },
    { name: "verify", commands: [[process.execPath, cli, "verify", ...images]], accept: 1 },
  ];
  const { diffoci, diffoscope } = rivals;
  if (diffoci !== undefined) {
    const store = join(folder, "store");
    const local = diffociAt(diffoci, store);
    const archives = ["first", "second"].map((name) => [...local, "load", `--input=${archiveOf(folder, name)}`]);
    const before = () => {
      rmSync(store, { recursive: true, force: true });
    };
    all.push(
      { name: "diffoci load, of both", commands: archives, accept: 0, before },
      {
        name: "diffoci diff",
        commands: [[...local, "diff", "--semantic", "--pull=never", imageName("first"), imageName("second")]],
        accept: 1,
      },
    );
  }
  if (diffoscope !== undefined) {
    const command = [diffoscope, "--no-progress", `--text=${join(folder, "out")}`, first, second];
    all.push({ name: "diffoscope", commands: [command], accept: 1, once: true });
  }
  return all;
}

function imageName(side: string): string {
  return `bench.invalid/${side}:latest`;
}

function archiveOf(folder: string, side: string): string {
  return join(folder, `${side}.tar`);
}

/** The least processor time of some runs, and the most memory; for what did not end, or saw no difference, why. */
async function measured(all: readonly Way[], runs: number): Promise<Found> {
  const best = new Map<string, Spent | string>();
  for (let run = 0; run < runs; run += 1) {
    for (const { name, commands, accept, once, before } of all) {
      const known = best.get(name);
      if (run > 0 && (once === true || typeof known !== "object")) continue;
      before?.();
      const took = await spent(commands, accept);
      say(`${name.replace("\\", "")}: ${typeof took === "string" ? took : cells(took).join(", ")}`);
      if (typeof took === "string" || typeof known !== "object") best.set(name, took);
      else {
        const megabytes = Math.max(took.megabytes, known.megabytes);
        best.set(name, { ...(known.cpuMs < took.cpuMs ? known : took), megabytes });
      }
    }
  }
  return best;
}

/** Processor time is that of all that the commands started, memory the most that one of them itself held. */
async function spent(commands: readonly string[][], accept: number): Promise<Spent | string> {
  const before = childCpuMs();
  const started = performance.now();
  let megabytes = 0;
  for (const [program = "", ...rest] of commands) {
    const child = spawn(program, rest, { stdio: "ignore", timeout: LONGEST_MS, killSignal: "SIGKILL" });
    const look = setInterval(() => {
      const file = `/proc/${child.pid}/status`;
      const status = existsSync(file) ? readFileSync(file, "utf8") : "";
      megabytes = Math.max(megabytes, Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024);
    }, 20);
    const [code, signal] = await new Promise<[number | null, string | null]>((resolve, reject) => {
      child.on("error", reject).on("close", (...ended) => {
        resolve(ended);
      });
    });
    clearInterval(look);
    if (signal !== null) return `stopped after ${LONGEST_MS / 1000} s`;
    if (code !== accept) return `ended with ${String(code)}: it failed, or says that nothing differs`;
  }
  return { wallMs: performance.now() - started, cpuMs: childCpuMs() - before, megabytes };
}

/** Of children that have ended. Source: proc_pid_stat(5), fields 16 and 17, in ticks of 10 ms. */
function childCpuMs(): number {
  const fields = readFileSync("/proc/self/stat", "utf8")
    .replace(/^.*\) /s, "")
    .split(" ");
  return (Number(fields[13]) + Number(fields[14])) * 10;
}

function cells({ cpuMs, wallMs, megabytes }: Spent): string[] {
  return [`${(cpuMs / 1000).toFixed(2)} s`, `${(wallMs / 1000).toFixed(2)} s`, `${megabytes.toFixed(0)} MB`];
}

function table({ megabytes, paths, different }: Size, found: Found): string {
  const measure = spentBy(found, MEASURE)?.cpuMs ?? 0;
  const rows = [...found].map(([name, took]) => {
    if (typeof took === "string") return `| ${name} | ${took} | | | |`;
    const [cpu, wall, memory] = cells(took);
    return `| ${[name, cpu, (took.cpuMs / measure).toFixed(2), wall, name === MEASURE ? "" : memory].join(" | ")} |`;
  });
  return [
    `A layer of ${megabytes} MB and ${paths.toLocaleString("en")} paths, ${different} of them different:`,
    "",
    "| | processor time | times the measure | on the clock | memory |",
    "|---|---|---|---|---|",
    ...rows,
    "",
    judgement(found),
  ].join("\n");
}

function spentBy(found: Found, name: string): Spent | undefined {
  const took = found.get(name);
  return typeof took === "object" ? took : undefined;
}

function judgement(found: Found): string {
  const [measure, ours] = [spentBy(found, MEASURE), spentBy(found, "verify")];
  if (!measure || !ours) return "Not measured.";
  const times = ours.cpuMs / measure.cpuMs;
  const within = times <= LIMITS.times && ours.megabytes <= LIMITS.megabytes;
  const rivals = ["diffoci diff", "diffoscope"].flatMap((name) => {
    const cpuMs = spentBy(found, name)?.cpuMs;
    return cpuMs === undefined ? [] : `${name} takes ${(cpuMs / ours.cpuMs).toFixed(1)} times as long`;
  });
  const limit = `${within ? "within" : "**beyond**"} the limit of ${LIMITS.times} times and ${LIMITS.megabytes} MB`;
  return `\`verify\` is ${[limit, ...rivals].join("; ")}.`;
}

function sizeOf(text: string): Size {
  const [megabytes, paths, different, ...more] = text.split("/").map(Number);
  const numbers = [megabytes, paths, different];
  if (more.length === 0 && numbers.every((number) => Number.isSafeInteger(number) && Number(number) > 0))
    return { megabytes, paths, different } as Size;
  throw InputError.of({
    code: "bench-pair",
    name: "--pair",
    seen: JSON.stringify(text),
    accepted: "MB/PATHS/DIFFERENT, three whole numbers",
    example: "115/9000/1",
  });
}

await main(async () => {
  const sizes = options.pair.map(sizeOf);
  if (options.rivals && (await rivalPrograms()).diffoci === undefined) await buildGoPrograms("diffoci");
  const rivals = options["no-rivals"] ? { versions: [] } : await rivalPrograms();
  const busy = (loadavg()[0] ?? 0).toFixed(1);
  const tables: string[] = [];
  const scratch = mkdtempSync(join(tmpdir(), "immutable-servers-bench-out-"));
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
    process.once(signal, () => {
      rmSync(scratch, { recursive: true, force: true });
      process.exit(1);
    });
  for (const size of sizes) {
    say(`a layer of ${size.megabytes} MB, ${size.paths} paths, ${size.different} different`);
    const pair = await largePair(size);
    const folder = mkdtempSync(join(scratch, "pair-"));
    try {
      if (rivals.diffoci !== undefined)
        for (const [at, side] of (["first", "second"] as const).entries())
          await writeArchive(archiveOf(folder, side), pair.layouts[at] ?? "", pair.equal, imageName(side));
      tables.push(table(size, await measured(ways(pair, rivals, folder), Math.max(1, Number(options.runs)))));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
  rmSync(scratch, { recursive: true, force: true });
  const machine = `${cpus().length} processors (${cpus()[0]?.model ?? ""}), Node ${process.version}`;
  const about = `${[machine, ...rivals.versions].join("; ")}; ${busy} processes wanted to run when it began; the best of ${options.runs} runs, of diffoscope one.`;
  const figures = [about, ...tables].join("\n\n");
  process.stdout.write(`${figures.replaceAll("\\|", "|")}\n`);
  if (options.write) await writeFigures("bench-layers.md", figures);
});

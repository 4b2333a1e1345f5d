/** The benchmark of a release: `npm run bench [-- --only WORD …] [--repeat N] [--files N] [--dry] [--json FILE] [--write]`.
 *  The same application by this project, by `docker buildx build` stage after stage and by `docker buildx bake`, all with a
 *  registry cache, on builders with an empty store and on warm ones. `--write` puts the figures into docs/bench.md. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { cpus, loadavg, tmpdir, totalmem } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { bundle } from "../bundle.ts";
import { projectFolder } from "../folders.ts";
import { ask, main, run, say } from "../shell.ts";
import { startBuilder, stopBuilders, type Bench } from "./builders.ts";
import { packages, plant, type Chain, type Packages } from "./chain.ts";
import { writeFigures } from "./document.ts";
import { partsTable, picture, spread, table, type Row } from "./figures.ts";
import { keyTimes } from "./key.ts";
import { openServices, type BenchServices } from "./place.ts";
import { release, WAYS, type Place, type Timed, type Way } from "./ways.ts";

const { values: options } = parseArgs({
  options: {
    only: { type: "string", multiple: true, default: [] },
    repeat: { type: "string", default: "5" },
    files: { type: "string", default: "100000" },
    dry: { type: "boolean", default: false },
    json: { type: "string" },
    write: { type: "boolean", default: false },
  },
});

interface Case {
  name: string;
  /** How the last layer is copied. */
  linked: boolean;
  refresh: boolean;
  /** What happens before each release. */
  before: (chain: Chain) => void | Promise<void>;
}

const nothing = () => undefined;
const CASES: readonly Case[] = [
  { name: "nothing changed", linked: true, refresh: false, before: nothing },
  {
    name: "one file in final, COPY --link",
    linked: true,
    refresh: false,
    before: (chain) => {
      chain.change("final");
    },
  },
  {
    name: "one file in final, COPY",
    linked: false,
    refresh: false,
    before: (chain) => {
      chain.change("final");
    },
  },
  {
    name: "one file in app-base",
    linked: true,
    refresh: false,
    before: (chain) => {
      chain.change("app-base");
    },
  },
  { name: "base refreshed, no package changed", linked: true, refresh: true, before: nothing },
  { name: "base refreshed, a package changed", linked: true, refresh: true, before: (chain) => chain.newPackage() },
];
const KEY_CASE = "plan, many files in the context";
const RUNNERS = ["fresh", "warm"] as const;
const OURS: readonly Way[] = ["ours", "jobs"];

interface Workshop {
  folder: string;
  registry: string;
  debian: string;
  env: Record<string, string>;
  packages: Packages;
  repeat: number;
}

/** By its digest: the ways must not differ in how often they ask what a tag means. */
async function pinnedDebian({ debian, env }: BenchServices): Promise<string> {
  const argv = ["skopeo", "inspect", "--tls-verify=false", "--format={{.Digest}}", `docker://${debian}`];
  return `${debian.replace(/:[^:/]+$/, "")}@${await run(argv, { env })}`;
}

/** A peer that fails is tried again: bake pushes a layer with its image and with its cache at the same time, which a registry may
 *  answer with "provided digest did not match uploaded content". Ours has to work. */
async function tried(way: Way, act: () => Promise<Timed>, times = OURS.includes(way) ? 1 : 4): Promise<Timed> {
  try {
    return await act();
  } catch (error) {
    if (times <= 1) throw error;
    say(`${way} failed and is tried again`);
    return tried(way, act, times - 1);
  }
}

interface Site {
  way: Way;
  chain: Chain;
  at(builder: Bench): Place;
}

/** One case by all ways, in turns, so that what else goes on on the machine meets each of them: the state of an earlier release, then
 *  `repeat` releases on fresh builders and as many on a warm one. */
async function measure(
  shop: Workshop,
  of: Case,
  ways: readonly Way[],
  runners: readonly Row["runner"][],
): Promise<Row[]> {
  const { folder, registry, debian, repeat } = shop;
  // The daemon's own variables would choose another builder than the one that is measured.
  const { BUILDX_BUILDER: _builder, BUILDX_REBUILDER: _rebuilder, ...env } = shop.env;
  const number = CASES.indexOf(of);
  let count = 0;
  const builder = () => startBuilder(folder, `bench-${process.pid}-${number}-${(count += 1)}`, env);
  const one = async ({ way, chain, at }: Site, on: Bench, runner: Row["runner"]) => {
    await of.before(chain);
    await chain.commit();
    const checkout = runner === "fresh" ? await chain.cloned() : chain;
    return tried(way, () => release(way, checkout, at(on), of.refresh));
  };
  const sites: Site[] = [];
  for (const way of ways) {
    const repository = `${registry}/bench-${process.pid}/${number}-${way}`;
    const planted = { repository, debian, packages: shop.packages, linked: of.linked };
    const chain = await plant(join(folder, `app-${way}`), planted);
    const cli = join(folder, "dist/cli.js");
    const at = ({ name }: Bench): Place => ({ repository, debian, env, builder: name, cli });
    const first = await builder();
    try {
      await tried(way, () => release(way, chain, at(first), false));
    } finally {
      await first.stop();
    }
    sites.push({ way, chain, at });
  }
  const rows: Row[] = [];
  for (const runner of runners) {
    const warm = new Map<Site, Bench>();
    const times = new Map(sites.map((site): [Site, Timed[]] => [site, []]));
    try {
      for (const site of runner === "warm" ? sites : []) {
        const kept = await builder();
        warm.set(site, kept);
        await one(site, kept, runner);
      }
      for (let index = 0; index < repeat; index += 1) {
        for (const [site, taken] of times) {
          const on = warm.get(site) ?? (await builder());
          try {
            taken.push(await one(site, on, runner));
          } finally {
            if (!warm.has(site)) await on.stop();
          }
        }
      }
    } finally {
      for (const kept of warm.values()) await kept.stop();
    }
    const row: Row = { case: of.name, runner, times: {} };
    for (const [{ way }, taken] of times) {
      addTimes(row, way, taken);
      const { median } = spread(taken.map(({ work }) => work));
      say(`${of.name}, ${runner}, ${way}: ${(median / 1000).toFixed(2)} s, built ${taken[0]?.built.join(", ") ?? ""}`);
    }
    rows.push(row);
  }
  return rows;
}

function addTimes(row: Row, way: Way, times: readonly Timed[]): void {
  row.times[way] = times.map(({ work }) => work);
  const some = (part: string, of: (time: Timed) => number | undefined) => {
    const values = times.map(of).filter((value) => value !== undefined && value > 0) as number[];
    if (values.length > 0) row.times[part] = values;
  };
  if (way === "jobs") {
    some("ours: publish", ({ publish }) => publish);
    some("ours: checking build, verify", ({ check }) => check);
    if (times.some(({ check = 0 }) => check > 0))
      some("ours: all on one machine", ({ work, publish = 0, check = 0 }) => work + publish + check);
  }
  if (way === "buildx") some("buildx: final alone", ({ final }) => final);
}

async function machineInWords(env: Record<string, string>): Promise<string> {
  const versions = await Promise.all(
    [
      ["docker", "buildx", "version"],
      ["buildkitd", "--version"],
    ].map(async (argv) => (await ask(argv, { env }))?.split("\n")[0]?.trim()),
  );
  const memory = Math.round(totalmem() / 1024 ** 3);
  return `${cpus().length} processors (${cpus()[0]?.model ?? ""}), ${memory} GB, Node ${process.version}; ${versions.join("; ")}`;
}

function selected(name: string): boolean {
  return options.only.length === 0 || options.only.some((word) => name.includes(word));
}

async function written(rows: readonly Row[], about: { machine: string; repeat: number }): Promise<void> {
  const figures = [
    `${about.machine}; ${about.repeat} repetitions, median (minimum–maximum).`,
    table(rows),
    "What lies beside the work of the build, on one machine one after another:",
    partsTable(rows),
  ];
  await writeFigures("bench.md", figures.join("\n\n"));
  writeFileSync(join(projectFolder, "docs/bench.svg"), picture(rows));
}

await main(async () => {
  const repeat = Math.max(1, Number(options.repeat));
  // A word may also be a runner or a way: `--only warm --only bake`.
  const ways = WAYS.filter(
    (way) => !options.only.some((word) => WAYS.includes(word as Way)) || options.only.includes(way),
  );
  const runners = RUNNERS.filter(
    (runner) => !options.only.some((word) => RUNNERS.includes(word as Row["runner"])) || options.only.includes(runner),
  );
  options.only = options.only.filter((word) => !WAYS.includes(word as Way) && !RUNNERS.includes(word as Row["runner"]));
  const cases = CASES.filter(({ name }) => selected(name));
  if (options.dry) {
    for (const { name } of cases)
      for (const runner of runners) say(`${name}, ${runner}: ${ways.join(", ")}, ${repeat} times`);
    if (selected(KEY_CASE)) say(`${KEY_CASE}: ${options.files}, ${repeat} times`);
    return;
  }
  const rows: Row[] = [];
  const load = (loadavg()[0] ?? 0).toFixed(1);
  const folder = mkdtempSync(join(tmpdir(), "immutable-servers-bench-"));
  let served: Packages | undefined;
  const services = await openServices(async () => {
    await stopBuilders();
    rmSync(folder, { recursive: true, force: true });
  });
  try {
    if (cases.length > 0) {
      await bundle(join(folder, "dist"));
      served = await packages(join(folder, "packages"));
      await served.publish(1);
      const shop = { ...services, debian: await pinnedDebian(services), folder, packages: served, repeat };
      for (const of of cases) rows.push(...(await measure(shop, of, ways, runners)));
    }
    if (selected(KEY_CASE)) {
      const times = await keyTimes(Number(options.files), repeat);
      const name = `plan, ${Number(options.files).toLocaleString("en")} files in the context`;
      rows.push({ case: name, runner: "fresh", times: { ours: times.map(({ key }) => key) } });
    }
  } finally {
    served?.close();
    rmSync(folder, { recursive: true, force: true });
    await services.close();
  }
  const about = {
    machine: `${await machineInWords(services.env)}; ${load} processes wanted to run when it began`,
    repeat,
  };
  process.stdout.write(`${about.machine}\n\n${table(rows)}\n\n${partsTable(rows)}\n`);
  const raw = options.json ?? "bench.json";
  mkdirSync(join(raw, ".."), { recursive: true });
  writeFileSync(raw, `${JSON.stringify({ version: 1, ...about, rows }, undefined, 2)}\n`);
  say(`raw figures: ${raw}`);
  if (options.write) await written(rows, about);
});

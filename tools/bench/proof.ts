/** The benchmark of the proof: `npm run bench:proof [-- --only WORD …] [--no-fix] [--json] [--jobs N] [--write]
 *  [--rivals-every N]`. Builds each labelled Dockerfile of bench/proof twice for real, asks the proof why the builds differ,
 *  applies the fix that the report gives, and builds twice again. `--write` keeps what was found of these cases in
 *  bench/proof/results.json, and makes the figures of docs/bench-proof.md anew from all that is kept there. */
import { execFile } from "node:child_process";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { parseArgs } from "node:util";
import type { Cause } from "../../src/proof/explain.ts";
import { patched } from "../../src/proof/patch.ts";
import { proven, type Tried } from "../../src/proof/proven.ts";
import type { ReportedCause } from "../../src/proof/reported.ts";
import { openBuilder } from "../../src/builder.ts";
import { runLocally } from "../../src/host/local.ts";
import { projectFolder } from "../folders.ts";
import { main, say } from "../shell.ts";
import { writtenByHand } from "./by-hand.ts";
import { readCases, type Case } from "./cases.ts";
import type { Compared } from "./compare.ts";
import { writeFigures } from "./document.ts";
import { fixedBy, judged, leavesOut, type Judgement } from "./judge.ts";
import { baseOf, buildTwice, type Workshop } from "./pairs.ts";
import { openServices } from "./place.ts";
import { installedRivals, type Rival } from "./rivals.ts";
import { keepResult, readResults } from "./results.ts";
import { exitCode, oneLine, tables } from "./tables.ts";

const { values: options } = parseArgs({
  options: {
    only: { type: "string", multiple: true, default: [] },
    "no-fix": { type: "boolean", default: false },
    "no-rivals": { type: "boolean", default: false },
    "rivals-every": { type: "string", default: "8" },
    json: { type: "boolean", default: false },
    write: { type: "boolean", default: false },
    jobs: { type: "string", default: String(Math.min(4, availableParallelism())) },
    builder: { type: "string" },
  },
});

async function judge(shop: Workshop, rivals: readonly Rival[], one: Case): Promise<Judgement> {
  const repository = `${shop.registry}/bench-proof/${one.name}`.toLowerCase();
  const of = { text: one.text, context: one.context, base: await baseOf(shop, one.family), repository };
  try {
    const pair = await buildTwice(shop, of);
    const compared = await compare(repository, pair, one.file);
    const judgement = judged(one, compared);
    if (compared.verdict.verdict === "different" && !options["no-fix"])
      Object.assign(judgement, await fixOf(shop, of, { causes: compared.verdict.causes, one }));
    for (const rival of pair[0] === pair[1] ? [] : rivals) {
      const shown = await rival.compare(shop.host, repository, pair);
      if (shown) judgement.rivals[`${rival.name} ${rival.version}`] = shown;
    }
    return judgement;
  } catch (error) {
    return judged(one, undefined, error);
  }
}

/** Whether the fixes of a report make the next two builds equal; or what `fix --prove` makes of them. */
async function fixOf(
  shop: Workshop,
  of: Parameters<typeof buildTwice>[1],
  { causes, one }: { causes: readonly Cause[]; one: Case },
): Promise<Pick<Judgement, "fix" | "fixed" | "leftOut">> {
  const reported = causes as unknown as readonly ReportedCause[];
  const patch: typeof patched = (...given) => {
    const edited = patched(...given);
    return { ...edited, text: writtenByHand(edited.text, one.byHand) };
  };
  const tryOut = async ({ text }: { text: string }): Promise<Tried & { said?: string }> => {
    try {
      const pair = await buildTwice(shop, { ...of, text });
      if (pair[0] === pair[1]) return { result: "equal" };
      const file = join(await shop.host.temporaryFolder(), "Dockerfile");
      await shop.host.write(file, text);
      const { verdict } = await compare(of.repository, pair, file);
      return { result: "differs", causes: verdict.causes as unknown as readonly ReportedCause[] };
    } catch (error) {
      return { result: "does not build", said: error instanceof Error ? error.message.slice(0, 500) : "" };
    }
  };
  const rounds = await proven(of.text, reported, { patch, tryOut });
  const last = rounds.at(-1);
  if (!last)
    return {
      fix: "none",
      fixed: patched(of.text, reported)
        .left.map(({ because }) => because)
        .join("\n"),
    };
  const fixed =
    last.tried.result === "equal"
      ? last.text
      : rounds.map(({ text, tried }) => `${text}\n${tried.said ?? ""}`).join("\n");
  return { fix: fixedBy(rounds), fixed, leftOut: leavesOut(of.text, last.text, causes) };
}

async function compare(repository: string, [first, second]: [string, string], file: string): Promise<Compared> {
  const script = join(projectFolder, "tools/bench/compare.ts");
  const argv = [script, repository, first, second, file];
  const { stdout } = await promisify(execFile)(process.execPath, argv, { maxBuffer: 1 << 28 });
  return JSON.parse(stdout) as Compared;
}

await main(async () => {
  const cases = readCases(options.only);
  if (cases.length === 0) throw new Error(`no case is named like ${options.only.join(", ")}`);
  const { registry, debian, env, close } = await openServices();
  Object.assign(process.env, env);
  const rebuilder = env["BUILDX_REBUILDER"];
  const judgements: Judgement[] = [];
  const judging = runLocally(async (host) => {
    const rivals = options["no-rivals"] ? [] : await installedRivals();
    const waiting = cases.map((one, index) => ({
      one,
      // They take minutes for a pair: of each family the same cases, in every run.
      rivals: index % Number(options["rivals-every"]) === 0 ? rivals : [],
    }));
    const work = async () => {
      const asked = options.builder ?? rebuilder;
      const builder = await openBuilder(host, { asked, checking: true, repository: registry });
      try {
        for (let next = waiting.shift(); next; next = waiting.shift()) {
          const judgement = await judge({ host, builder, registry, debian }, next.rivals, next.one);
          judgements.push(judgement);
          say(oneLine(judgement));
          // A run takes an hour, and may be ended before.
          if (options.write) keepResult(judgement);
        }
      } finally {
        await builder.close();
      }
    };
    const jobs = Math.min(cases.length, options.builder === undefined ? Math.max(1, Number(options.jobs)) : 1);
    await Promise.all(Array.from({ length: jobs }, work));
    judgements.sort((a, b) => a.name.localeCompare(b.name, "en"));
    const shown = options.json ? JSON.stringify(judgements, undefined, 2) : tables(judgements);
    process.stdout.write(`${shown}\n`);
    if (options.write) await writeFigures("bench-proof.md", tables(readResults()));
  }, {});
  await judging.finally(close);
  process.exitCode = exitCode(judgements);
});

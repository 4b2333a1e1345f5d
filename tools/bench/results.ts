/** What the benchmark of the proof found, case by case: bench/proof/results.json, one line each, so that a family can be
 *  measured again alone and the tables still tell of all. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { CASES, readCases } from "./cases.ts";
import type { Judgement } from "./judge.ts";

const FILE = join(CASES, "results.json");

/** Of every case that there still is, by name. */
export function readResults(): Judgement[] {
  if (!existsSync(FILE)) return [];
  const kept = JSON.parse(readFileSync(FILE, "utf8")) as Judgement[];
  const there = new Set(readCases().map(({ name }) => name));
  return kept.filter(({ name }) => there.has(name));
}

/** Puts this in the place of what was known of the same case. */
export function keepResult(measured: Judgement): void {
  const anew = new Map(readResults().map((one) => [one.name, one]));
  // The others take minutes, and are not asked in every run.
  const rivals = { ...anew.get(measured.name)?.rivals, ...measured.rivals };
  anew.set(measured.name, rounded({ ...measured, rivals }));
  const all = [...anew.values()].toSorted((one, other) => one.name.localeCompare(other.name, "en"));
  writeFileSync(FILE, `[\n${all.map((one) => JSON.stringify(one)).join(",\n")}\n]\n`);
}

/** Without the Dockerfile that was tried: it follows from the case and the report. */
function rounded({ fixed: _fixed, rivals, ...one }: Judgement): Judgement {
  const brief = <Figures extends { ms: number; megabytes: number }>(each: Figures): Figures => ({
    ...each,
    ms: Math.round(each.ms),
    megabytes: Math.round(each.megabytes),
  });
  return {
    ...brief(one),
    note: one.note.slice(0, 300),
    rivals: Object.fromEntries(Object.entries(rivals).map(([name, shown]) => [name, brief(shown)])),
  };
}

/** Where else a file may lie that was looked for in the working directory. */
import { access, readdir } from "node:fs/promises";
import { basename, dirname, join, relative } from "node:path";

/** Folders below that are looked into, and how deep: a repository may have any number. */
const FOLDERS = 500;
const DEPTH = 3;

export interface Near {
  /** The folder in which it was looked for. */
  folder: string;
  /** Paths from there: with another ending of YAML, then those in a folder above, then the nearest below. */
  found: string[];
}

/** Files of the same name, wherever it was looked for. */
export async function near(path: string): Promise<Near> {
  const [folder, name] = [process.cwd(), basename(path)];
  const other = path.endsWith(".yml") ? path.replace(/yml$/, "yaml") : path.replace(/yaml$/, "yml");
  const places = [other, name, ...above(folder).map((parent) => join(relative(folder, parent), name))];
  let [level, looked] = [["."], 0];
  for (let depth = 0; depth < DEPTH; depth += 1) {
    const within = level.slice(0, FOLDERS - looked);
    looked += within.length;
    level = (await Promise.all(within.map(foldersIn))).flat();
    places.push(...level.map((below) => join(below, name)));
  }
  const there = await Promise.all(places.map(isThere));
  return { folder, found: places.filter((place, index) => place !== path && there[index]) };
}

function above(folder: string): string[] {
  const parent = dirname(folder);
  return parent === folder ? [] : [parent, ...above(parent)];
}

async function foldersIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isDirectory() && !/^\.|^(?:node_modules|vendor)$/.test(entry.name))
    .map(({ name }) => join(folder, name))
    .sort();
}

async function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

/** Buildx without docker before it: docker starts it once to ask what it is, and again, which takes longer than what it is asked. Only
 *  where both are what they are called: a program that somebody has put before either of them keeps its place. */
import { accessSync, closeSync, constants, lstatSync, openSync, readFileSync, readSync, statSync } from "node:fs";
import { delimiter, join } from "node:path";

/** What Go has written into each, and nobody writes into a wrapper. */
const DOCKER = "github.com/docker/cli/cmd/docker";
const BUILDX = "github.com/docker/buildx/cmd/buildx";
/** Where docker looks after the folders that its configuration knows. Source: docker/cli, cli-plugins/manager. */
const SYSTEM_FOLDERS = [
  "/usr/local/lib/docker/cli-plugins",
  "/usr/local/libexec/docker/cli-plugins",
  "/usr/lib/docker/cli-plugins",
  "/usr/libexec/docker/cli-plugins",
];
const ELF_64 = Buffer.from("\x7fELF\x02\x01", "latin1");

type Env = Readonly<Record<string, string | undefined>>;

const found = new Map<string, string | undefined>();

/** The argv that does the same with fewer programs; the argv itself where that is not sure. */
export function direct(argv: readonly string[], env: Env): readonly string[] {
  const [program, plugin, ...rest] = argv;
  if (program !== "docker" || plugin !== "buildx") return argv;
  const place = [env["PATH"], env["DOCKER_CONFIG"], env["HOME"]].join("\0");
  if (!found.has(place)) found.set(place, buildxOf(env));
  const buildx = found.get(place);
  return buildx === undefined ? argv : [buildx, ...rest];
}

function buildxOf(env: Env): string | undefined {
  try {
    const docker = (env["PATH"] ?? "")
      .split(delimiter)
      .map((folder) => join(folder, "docker"))
      .find(isProgram);
    if (docker === undefined || !isBuiltFrom(docker, DOCKER)) return undefined;
    const config = env["DOCKER_CONFIG"] ?? "";
    const home = config === "" ? join(env["HOME"] ?? "", ".docker") : config;
    const buildx = [...extraFolders(home), join(home, "cli-plugins"), ...SYSTEM_FOLDERS]
      .map((folder) => join(folder, "docker-buildx"))
      .find((path) => lstatSync(path, { throwIfNoEntry: false }) !== undefined);
    return buildx !== undefined && isProgram(buildx) && isBuiltFrom(buildx, BUILDX) ? buildx : undefined;
  } catch {
    return undefined;
  }
}

function extraFolders(home: string): string[] {
  const file = join(home, "config.json");
  if (lstatSync(file, { throwIfNoEntry: false }) === undefined) return [];
  const { cliPluginsExtraDirs = [] } = JSON.parse(readFileSync(file, "utf8")) as { cliPluginsExtraDirs?: string[] };
  return cliPluginsExtraDirs;
}

function isProgram(path: string): boolean {
  if (statSync(path, { throwIfNoEntry: false })?.isFile() !== true) return false;
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Whether a program of 64 bits, little-endian, was built by Go from a package. Source: elf(5); Go, debug/buildinfo. */
function isBuiltFrom(path: string, main: string): boolean {
  const file = openSync(path, "r");
  const part = (at: number, size: number) => {
    const bytes = Buffer.alloc(size);
    return bytes.subarray(0, readSync(file, bytes, 0, size, at));
  };
  try {
    const head = part(0, 64);
    if (!head.subarray(0, ELF_64.length).equals(ELF_64)) return false;
    const [count, names] = [head.readUInt16LE(60), head.readUInt16LE(62)];
    const table = part(Number(head.readBigUInt64LE(40)), count * 64);
    const section = (index: number) => {
      const entry = table.subarray(index * 64, index * 64 + 64);
      const [at, size] = [Number(entry.readBigUInt64LE(24)), Number(entry.readBigUInt64LE(32))];
      return { name: entry.readUInt32LE(0), at, size };
    };
    const words = part(section(names).at, section(names).size).toString("latin1");
    const info = Array.from({ length: count }, (_none, index) => section(index)).find(({ name }) =>
      words.startsWith(".go.buildinfo\0", name),
    );
    return info !== undefined && part(info.at, info.size).includes(`path\t${main}\n`);
  } finally {
    closeSync(file);
  }
}

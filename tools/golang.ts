/** Builds the Go programs that Debian does not have, from the modules in `tools/go`, whose go.sum pins every source. */

import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { InputError } from "../src/errors.ts";
import { cacheFolder, contentKey, projectFolder } from "./folders.ts";
import { ask, findProgram, isAtLeast, run, step } from "./shell.ts";

interface GoModule {
  packages: string[];
  /** Variables that a program's own release build would fill with its version: package → variable. */
  stamps: Record<string, string>;
}

const modules = {
  buildkit: {
    packages: ["github.com/moby/buildkit/cmd/buildkitd", "github.com/docker/buildx/cmd/buildx"],
    stamps: {
      "github.com/moby/buildkit": "github.com/moby/buildkit/version.Version",
      "github.com/docker/buildx": "github.com/docker/buildx/version.Version",
    },
  },
  act: { packages: ["github.com/nektos/act"], stamps: {} },
  // For benchmarks only; nothing else builds it.
  diffoci: {
    packages: ["github.com/reproducible-containers/diffoci/cmd/diffoci"],
    stamps: {
      "github.com/reproducible-containers/diffoci":
        "github.com/reproducible-containers/diffoci/cmd/diffoci/version.Version",
    },
  },
} satisfies Record<string, GoModule>;

export type GoModuleName = keyof typeof modules;

/** Where the programs of a module lie, or will lie once built. */
export function goPrograms(name: GoModuleName): string {
  return join(cacheFolder(), `${name}-${contentKey(join(moduleFolder(name), "go.sum"))}`, "bin");
}

export function areBuilt(name: GoModuleName): boolean {
  return existsSync(goPrograms(name));
}

/** Builds a module's programs into `goPrograms(name)`; minutes when the sources must be fetched and compiled. */
export async function buildGoPrograms(name: GoModuleName): Promise<void> {
  const module: GoModule = modules[name];
  const go = await goProgram(name);
  const bin = goPrograms(name);
  const part = `${bin}.${process.pid}`;
  mkdirSync(part, { recursive: true });
  const stamps = Object.entries(module.stamps).map(([path, variable]) => `-X ${variable}=${moduleVersion(name, path)}`);
  const flags = ["-trimpath", "-mod=readonly", "-ldflags", ["-s -w", ...stamps].join(" ")];
  const titles = module.packages.map((path) => path.slice(path.lastIndexOf("/") + 1)).join(" and ");
  try {
    await step(`building ${titles} from Go sources`, () =>
      run([go, "build", ...flags, "-o", `${part}/`, ...module.packages], {
        cwd: moduleFolder(name),
        env: { CGO_ENABLED: "0", GOTOOLCHAIN: "local", GOWORK: "off" },
        remedy: "The sources come through the Go module proxy that `go env GOPROXY` names: see that it answers.",
      }),
    );
    // Moved when complete, so that an interrupted build is never taken for a whole one.
    rmSync(bin, { recursive: true, force: true });
    renameSync(part, bin);
  } finally {
    rmSync(part, { recursive: true, force: true });
  }
}

/** The compiler, also where it was unpacked as its own instructions say and is on no PATH. */
export function goCompiler(): string | undefined {
  return findProgram("go", ["/usr/local/go/bin"]);
}

async function goProgram(name: GoModuleName): Promise<string> {
  const wanted = /^go ([\d.]+)$/m.exec(goMod(name))?.[1] ?? "1.26";
  const go = goCompiler();
  const seen = go && (await ask([go, "env", "GOVERSION"], { env: { GOTOOLCHAIN: "local" } }));
  if (go && isAtLeast(seen, wanted)) return go;
  throw new InputError({
    code: "go-missing",
    message: `Go ${wanted} is needed to build ${modules[name].packages.join(", ")}; this machine has ${seen ?? "none"}.`,
    remedy: `Install Go ${wanted} or newer (https://go.dev/dl), or put these programs themselves on PATH.`,
  });
}

function moduleVersion(name: GoModuleName, path: string): string {
  const line = goMod(name)
    .split("\n")
    .map((text) => text.trim().split(/\s+/))
    .find((words) => words[0] === path);
  if (!line?.[1]) throw new Error(`tools/go/${name}/go.mod does not require ${path}`);
  return line[1];
}

function goMod(name: GoModuleName): string {
  return readFileSync(join(moduleFolder(name), "go.mod"), "utf8");
}

function moduleFolder(name: GoModuleName): string {
  return join(projectFolder, "tools/go", name);
}

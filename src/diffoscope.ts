/** diffoscope, where it is asked for and installed: it knows formats that are not read here. Its input comes out of an image, so
 *  its time and memory are limited. */
import { CommandFailed } from "./errors.ts";
import type { Host } from "./host/host.ts";
import type { Closer } from "./proof/closer.ts";

const LIMITS = { ms: 60_000, memoryBytes: 2 * 1024 ** 3, reportBytes: 20_000 } as const;

/** Undefined, with one notice, when it is not installed. */
export async function diffoscope(host: Host): Promise<Closer | undefined> {
  try {
    await host.run(["diffoscope", "--version"], { timeoutMs: LIMITS.ms });
  } catch (error) {
    if (!(error instanceof CommandFailed) || host.signal.aborted) throw error;
    host.warning(
      `diffoscope was asked for and ${error.code === "program-missing" ? "is not installed" : "does not run"}: the report is without its words. \`pip install diffoscope\` installs it.`,
    );
    return undefined;
  }
  const limited = await limiter(host);
  return async (path, first, second) => {
    const folder = await host.temporaryFolder();
    // It also goes by the ending of a name.
    const name = path
      .replace(/^.*\//, "")
      .replaceAll(/[^\w.-]/g, "_")
      .slice(-80);
    const sides = [`${folder}/first/${name}`, `${folder}/second/${name}`] as const;
    await host.write(sides[0], first);
    await host.write(sides[1], second);
    const argv = [...limited, "diffoscope", ...OPTIONS, "--", ...sides];
    try {
      // 1: they differ. What is left of it, it leaves in our folder.
      const ran = await host.run(argv, { timeoutMs: LIMITS.ms, accept: [0, 1], env: { TMPDIR: folder } });
      return ran.stdout.trim() === "" ? undefined : ran.stdout.replaceAll(`${folder}/`, "");
    } catch (error) {
      if (!(error instanceof CommandFailed) || host.signal.aborted) throw error;
      const why = error.code === "command-timeout" ? `took more than ${LIMITS.ms / 1000} s` : "failed";
      host.info(`diffoscope ${why} with ${path}.`);
      return undefined;
    }
  };
}

const OPTIONS = [
  "--no-progress",
  "--exclude-directory-metadata=yes",
  "--max-container-depth=4",
  "--max-diff-block-lines=60",
  `--max-text-report-size=${LIMITS.reportBytes}`,
  "--text=-",
] as const;

/** util-linux's prlimit; other systems have none, and the time alone is limited there. */
async function limiter(host: Host): Promise<string[]> {
  const limit = ["prlimit", `--as=${LIMITS.memoryBytes}`];
  try {
    await host.run([...limit, "true"], { timeoutMs: LIMITS.ms });
    return limit;
  } catch (error) {
    if (!(error instanceof CommandFailed) || host.signal.aborted) throw error;
    return [];
  }
}

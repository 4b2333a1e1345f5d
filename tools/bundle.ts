/** Bundles every entry into `dist/`, which is committed: GitHub runs an action as it is in the repository. The same source
 *  gives the same bytes in any folder; tools/check-dist.ts shows it. */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build, type Plugin } from "esbuild";
import { projectFolder } from "./folders.ts";
import { say } from "./shell.ts";

/** Node's version here and `runs.using` in every action.yml are one choice. */
const TARGET = "node24";

/** Bundled CommonJS packages call `require`, which an ES module does not have. */
const BANNER = `import { createRequire } from "node:module"; const require = createRequire(import.meta.url);`;

/** @actions/core brings an HTTP client for a token that nobody here asks for: most of the time in which an action starts. */
const unusedIsLeftOut: Plugin = {
  name: "unused-is-left-out",
  setup: ({ onResolve, resolve }) => {
    onResolve({ filter: /\/oidc-utils\.js$/ }, async ({ path, pluginData, ...options }) =>
      pluginData === unusedIsLeftOut
        ? undefined
        : { ...(await resolve(path, { ...options, pluginData: unusedIsLeftOut })), sideEffects: false },
    );
  },
};

export async function bundle(folder: string): Promise<string[]> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const { outputFiles } = await build({
    absWorkingDir: projectFolder,
    entryPoints: readdirSync(join(projectFolder, "src/entry")).map((name) => `src/entry/${name}`),
    outdir: "dist",
    write: false,
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: TARGET,
    // The name of an error's class is shown to people.
    keepNames: true,
    banner: { js: BANNER },
    legalComments: "inline",
    plugins: [unusedIsLeftOut],
    logLevel: "warning",
  });
  const names = outputFiles.map(({ path, contents }) => {
    const name = path.slice(join(projectFolder, "dist").length + 1);
    writeFileSync(join(folder, name), contents, { mode: name === "cli.js" ? 0o755 : 0o644 });
    return name;
  });
  return names.sort();
}

if (import.meta.main) {
  const names = await bundle(join(projectFolder, "dist"));
  say(`dist/: ${names.length} files`);
}

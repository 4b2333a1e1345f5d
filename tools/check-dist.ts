/** Shows that the committed `dist/` is what the source builds, byte for byte, in another folder too. Exit code 1 if not. */

import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { projectFolder } from "./folders.ts";
import { run, say } from "./shell.ts";

const copy = mkdtempSync(join(tmpdir(), "immutable-servers-dist-"));
try {
  const listed = await run(["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"], {
    cwd: projectFolder,
  });
  for (const file of listed.split("\0").filter((name) => name !== "" && !name.startsWith("dist/"))) {
    if (!existsSync(join(projectFolder, file))) continue;
    mkdirSync(dirname(join(copy, file)), { recursive: true });
    cpSync(join(projectFolder, file), join(copy, file));
  }
  // Copied, not linked: the bundler would follow the link and write the other folder's paths into its comments.
  cpSync(join(projectFolder, "node_modules"), join(copy, "node_modules"), { recursive: true, verbatimSymlinks: true });
  await run([process.execPath, "tools/bundle.ts"], { cwd: copy });

  const committed = checksums(join(projectFolder, "dist"));
  const rebuilt = checksums(join(copy, "dist"));
  const differing = [...new Set([...committed.keys(), ...rebuilt.keys()])].filter(
    (file) => committed.get(file) !== rebuilt.get(file),
  );
  for (const file of differing)
    say(`dist/${file} is not what the source builds. Remedy: npm run bundle, and commit dist/.`);
  if (differing.length === 0) say(`dist/: ${rebuilt.size} files, each as built in ${copy}`);
  process.exitCode = differing.length === 0 && rebuilt.size > 0 ? 0 : 1;
} finally {
  rmSync(copy, { recursive: true, force: true });
}

/** Checksum of each file below a folder, by its path. */
function checksums(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) =>
    statSync(join(folder, file)).isFile(),
  );
  return new Map(
    files.sort().map((file) => [
      file,
      createHash("sha256")
        .update(readFileSync(join(folder, file)))
        .digest("hex"),
    ]),
  );
}

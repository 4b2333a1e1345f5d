/** The rows of an rpm database out of an image: SQLite opens it, nothing of it is executed. */
import { CommandFailed } from "../errors.ts";

/** A row is a package's header; a system has some thousand. */
const ROWS = 100_000;

/** The headers in `rpmdb.sqlite`. Throws CommandFailed when it is no such database.
 *  Source: rpm's lib/backend/sqlite.c, table Packages. */
export async function rpmHeaders(path: string): Promise<Uint8Array[]> {
  try {
    // Loaded here alone: Node still calls it experimental, and says so, in every program that imports it.
    const { DatabaseSync } = await import("node:sqlite");
    const database = new DatabaseSync(path, { enableForeignKeyConstraints: false, allowExtension: false });
    try {
      const rows = database.prepare("SELECT blob FROM Packages LIMIT ?").all(ROWS);
      return rows.flatMap(({ blob }) => (blob instanceof Uint8Array ? [blob] : []));
    } finally {
      database.close();
    }
  } catch (cause) {
    throw new CommandFailed({
      code: "rpm-database",
      message: `The rpm database of the image cannot be read: ${(cause as Error).message}.`,
      remedy: "Look at it with `rpm --root FOLDER -qa`.",
      cause,
    });
  }
}

/** Where the tools keep their things outside the checkout: a cache shared by all, a state folder for each area. */

import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";

/** The demo and the tests each have their own services and may run at the same time. */
export type Area = "demo" | "test";

export const projectFolder = join(import.meta.dirname, "..");

export function cacheFolder(): string {
  return join(process.env["XDG_CACHE_HOME"] ?? join(homedir(), ".cache"), "immutable-servers");
}

export function stateFolder(area: Area): string {
  return join(process.env["XDG_STATE_HOME"] ?? join(homedir(), ".local/state"), "immutable-servers", area);
}

/** A short name for what a file holds: the same file always finds what was made from it. */
export function contentKey(file: string): string {
  return textKey(readFileSync(file));
}

export function textKey(content: string | Buffer): string {
  return createHash("sha256").update(content).digest("hex").slice(0, 16);
}

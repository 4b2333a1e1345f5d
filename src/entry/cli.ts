#!/usr/bin/env node
/** The command line. What Node compiled is kept for the next call: a third of the time of a short one. */
import { enableCompileCache } from "node:module";
import { homedir } from "node:os";
import { join } from "node:path";

// Not in the folder for temporary files: whoever may write there could put other code into it.
enableCompileCache(join(process.env["XDG_CACHE_HOME"] ?? join(homedir(), ".cache"), "immutable-servers/compiled"));
const { commandLine } = await import("../command-line.ts");
await commandLine();

#!/usr/bin/env node
import { createRequire } from "node:module"; const require = createRequire(import.meta.url);

// src/entry/cli.ts
import { enableCompileCache } from "node:module";
import { homedir } from "node:os";
import { join } from "node:path";
enableCompileCache(join(process.env["XDG_CACHE_HOME"] ?? join(homedir(), ".cache"), "immutable-servers/compiled"));
var { commandLine } = await import("./command-line-RMY7I3UE.js");
await commandLine();

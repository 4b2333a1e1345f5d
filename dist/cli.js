#!/usr/bin/env node
import { createRequire } from "node:module"; const require = createRequire(import.meta.url);

// src/entry/cli.ts
import { enableCompileCache } from "node:module";
import { homedir } from "node:os";
import { join } from "node:path";
enableCompileCache(join(process.env["XDG_CACHE_HOME"] ?? join(homedir(), ".cache"), "immutable-servers/compiled"));
<<<<<<< HEAD
var { commandLine } = await import("./command-line-HR6QIYT6.js");
=======
var { commandLine } = await import("./command-line-QLRMTLYA.js");
>>>>>>> b3031ea (release: nothing is verified of what was not published; a folder in place of a file is told as one)
await commandLine();

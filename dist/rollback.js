import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  runAction
} from "./chunk-FGXE2BBB.js";
import "./chunk-3CGPF3JL.js";
import {
  stepNamed
} from "./chunk-IY3UBUGR.js";
import "./chunk-FEJCPKDN.js";

// src/entry/rollback.ts
await runAction(stepNamed("rollback"));

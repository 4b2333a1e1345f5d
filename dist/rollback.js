import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  runAction
} from "./chunk-IVYUGLSD.js";
import "./chunk-3CGPF3JL.js";
import {
  stepNamed
} from "./chunk-DYSSIH2F.js";
import "./chunk-FEJCPKDN.js";

// src/entry/rollback.ts
await runAction(stepNamed("rollback"));

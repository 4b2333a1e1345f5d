import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  runAction
} from "./chunk-FIFXSLM4.js";
import "./chunk-3CGPF3JL.js";
import {
  stepNamed
} from "./chunk-KGN46F57.js";
import "./chunk-FEJCPKDN.js";

// src/entry/verify.ts
await runAction(stepNamed("verify"));

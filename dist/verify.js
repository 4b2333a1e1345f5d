import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  runAction
} from "./chunk-MNBZLSOT.js";
import "./chunk-3CGPF3JL.js";
import {
  stepNamed
} from "./chunk-63HBJDXJ.js";
import "./chunk-FEJCPKDN.js";

// src/entry/verify.ts
await runAction(stepNamed("verify"));

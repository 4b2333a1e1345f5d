import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  runAction
} from "./chunk-BVJUJ735.js";
import "./chunk-3CGPF3JL.js";
import {
  stepNamed
} from "./chunk-ALZV7LD6.js";
import "./chunk-FEJCPKDN.js";

// src/entry/build-base.ts
await runAction(stepNamed("build-base"));

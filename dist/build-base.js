import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  runAction
} from "./chunk-GKCQQSKN.js";
import "./chunk-3CGPF3JL.js";
import {
  stepNamed
} from "./chunk-6Q5JW4VK.js";
import "./chunk-FEJCPKDN.js";

// src/entry/build-base.ts
await runAction(stepNamed("build-base"));

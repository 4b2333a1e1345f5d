import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  runAction
} from "./chunk-5Q25AC2D.js";
import "./chunk-3CGPF3JL.js";
import {
  stepNamed
} from "./chunk-UFFUSRGN.js";
import "./chunk-FEJCPKDN.js";

// src/entry/build-app-base.ts
await runAction(stepNamed("build-app-base"));

import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  runAction
} from "./chunk-DQ6O7S5K.js";
import "./chunk-3CGPF3JL.js";
import {
  stepNamed
} from "./chunk-5BBMBIUY.js";
import "./chunk-FEJCPKDN.js";

// src/entry/publish.ts
await runAction(stepNamed("publish"));

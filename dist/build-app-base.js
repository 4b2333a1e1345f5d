import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  runAction
} from "./chunk-7ILCC7RT.js";
import "./chunk-3CGPF3JL.js";
import {
  stepNamed
} from "./chunk-EYX4O4L6.js";
import "./chunk-FEJCPKDN.js";

// src/entry/build-app-base.ts
await runAction(stepNamed("build-app-base"));

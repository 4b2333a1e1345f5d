import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  runAction
} from "./chunk-QZ7AUBU5.js";
import "./chunk-3CGPF3JL.js";
import {
  stepNamed
} from "./chunk-3BOX3H7O.js";
import "./chunk-FEJCPKDN.js";

// src/entry/build-app-base.ts
await runAction(stepNamed("build-app-base"));

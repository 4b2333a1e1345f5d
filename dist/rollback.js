import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  runAction
} from "./chunk-U6I5JFIC.js";
import "./chunk-3CGPF3JL.js";
import {
  stepNamed
} from "./chunk-Y4LJSBYF.js";
import "./chunk-FEJCPKDN.js";

// src/entry/rollback.ts
await runAction(stepNamed("rollback"));

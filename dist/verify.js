import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  runAction
} from "./chunk-JF4SZQQU.js";
import "./chunk-3CGPF3JL.js";
import {
  stepNamed
} from "./chunk-3EATX65X.js";
import "./chunk-FEJCPKDN.js";

// src/entry/verify.ts
await runAction(stepNamed("verify"));

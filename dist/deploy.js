import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  runAction
} from "./chunk-VC5VJLXP.js";
import "./chunk-3CGPF3JL.js";
import {
  stepNamed
} from "./chunk-3S5HSDPS.js";
import "./chunk-FEJCPKDN.js";

// src/entry/deploy.ts
await runAction(stepNamed("deploy"));

import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  runAction
} from "./chunk-53SHKW7H.js";
import "./chunk-3CGPF3JL.js";
import {
  stepNamed
} from "./chunk-FURWHKOK.js";
import "./chunk-FEJCPKDN.js";

// src/entry/plan.ts
await runAction(stepNamed("plan"));

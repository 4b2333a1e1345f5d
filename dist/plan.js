import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  runAction
} from "./chunk-JX74KF7G.js";
import "./chunk-3CGPF3JL.js";
import {
  stepNamed
} from "./chunk-JSQJ36YK.js";
import "./chunk-FEJCPKDN.js";

// src/entry/plan.ts
await runAction(stepNamed("plan"));

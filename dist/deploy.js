import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  runAction
} from "./chunk-IXYADT2G.js";
import "./chunk-3CGPF3JL.js";
import {
  stepNamed
} from "./chunk-IL63ZIW5.js";
import "./chunk-FEJCPKDN.js";

// src/entry/deploy.ts
await runAction(stepNamed("deploy"));

import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  runAction
} from "./chunk-VH2MF4SO.js";
import "./chunk-3CGPF3JL.js";
import {
  stepNamed
} from "./chunk-WRHPAVB3.js";
import "./chunk-FEJCPKDN.js";

// src/entry/publish.ts
await runAction(stepNamed("publish"));

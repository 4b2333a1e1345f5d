import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  runAction
} from "./chunk-OEDN53EP.js";
import "./chunk-3CGPF3JL.js";
import {
  stepNamed
} from "./chunk-J4J22W3J.js";
import "./chunk-FEJCPKDN.js";

// src/entry/publish.ts
await runAction(stepNamed("publish"));

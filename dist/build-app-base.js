import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  buildAppBaseStep
} from "./chunk-F7FGOIKW.js";
import "./chunk-NLGQ6OHZ.js";
import {
  runAction
} from "./chunk-EJM2MW3Z.js";
import "./chunk-WIP64F7T.js";
import "./chunk-L2ZRXILX.js";
import "./chunk-26PBJSGD.js";
import "./chunk-6ZFATFJJ.js";
import "./chunk-YVNFNUPE.js";
import "./chunk-P4UWJVVG.js";
import "./chunk-FEJCPKDN.js";

// src/entry/build-app-base.ts
await runAction(buildAppBaseStep);

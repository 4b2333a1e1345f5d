import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  deployStep
} from "./chunk-XPYV3N7Q.js";
import "./chunk-63EZN5PW.js";
import "./chunk-MTNPU46M.js";
import "./chunk-4BWPCEX5.js";
import "./chunk-TLEUCWO4.js";
import "./chunk-VDJSWJYD.js";
import "./chunk-FME5EL4R.js";
import "./chunk-44A3ADTE.js";
import "./chunk-UGRGTEUB.js";
import "./chunk-NVA3BBXT.js";
import "./chunk-TS5CTVZ4.js";
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

// src/entry/deploy.ts
await runAction(deployStep);

import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  deployStep
} from "./chunk-C6SFWEMJ.js";
import "./chunk-SCX2I3JZ.js";
import "./chunk-H6YDD3FZ.js";
import {
  runAction
} from "./chunk-HCYAHNNX.js";
import "./chunk-YKDSAO46.js";
import "./chunk-L2ZRXILX.js";
import "./chunk-ZBK3TJ3J.js";
import "./chunk-NUDXJEWH.js";
import "./chunk-C6YQGZ7Z.js";
import "./chunk-FEJCPKDN.js";

// src/entry/deploy.ts
await runAction(deployStep);

import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  deployStep
} from "./chunk-3CWEI2KY.js";
import "./chunk-VCE2OM34.js";
import "./chunk-H6YDD3FZ.js";
import {
  runAction
} from "./chunk-2DGLEKQA.js";
import "./chunk-OQXYVAQ5.js";
import "./chunk-L2ZRXILX.js";
import "./chunk-7UUAZLWU.js";
import "./chunk-JU4SYBRJ.js";
import "./chunk-C6YQGZ7Z.js";
import "./chunk-FEJCPKDN.js";

// src/entry/deploy.ts
await runAction(deployStep);

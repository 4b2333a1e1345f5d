import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  publishStep
} from "./chunk-NSNV5SFB.js";
import "./chunk-IP7IAMX5.js";
import "./chunk-CVCZGEVY.js";
import "./chunk-H6YDD3FZ.js";
import {
  runAction
} from "./chunk-CBWJ6SZX.js";
import "./chunk-6KPOFKFR.js";
import "./chunk-L2ZRXILX.js";
import "./chunk-SUQZDZKG.js";
import "./chunk-HLEUWPZH.js";
import "./chunk-C6YQGZ7Z.js";
import "./chunk-FEJCPKDN.js";

// src/entry/publish.ts
await runAction(publishStep);

import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  publishStep
} from "./chunk-OLND4DQZ.js";
import "./chunk-JFOAS4A4.js";
import "./chunk-6BBYAOHP.js";
import "./chunk-H6YDD3FZ.js";
import {
  runAction
} from "./chunk-4KPFACWP.js";
import "./chunk-ITNWWPD6.js";
import "./chunk-L2ZRXILX.js";
import "./chunk-VFCWHJ32.js";
import "./chunk-IBQPFXNY.js";
import "./chunk-C6YQGZ7Z.js";
import "./chunk-FEJCPKDN.js";

// src/entry/publish.ts
await runAction(publishStep);

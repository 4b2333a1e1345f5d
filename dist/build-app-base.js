import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  buildAppBaseStep
} from "./chunk-3CWPQLC3.js";
import "./chunk-UF3JOKZ7.js";
import {
  runAction
} from "./chunk-OCIJY6MP.js";
import "./chunk-PGMZGC72.js";
import "./chunk-L2ZRXILX.js";
import "./chunk-26PBJSGD.js";
import "./chunk-VBO5IZG7.js";
import "./chunk-XCTBXWIX.js";
import "./chunk-G254VJ6N.js";
import "./chunk-FEJCPKDN.js";

// src/entry/build-app-base.ts
await runAction(buildAppBaseStep);

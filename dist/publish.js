import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  publishStep
} from "./chunk-Y5FOMM3M.js";
import "./chunk-AWHRR3NV.js";
import "./chunk-M72XPCIA.js";
import "./chunk-H6YDD3FZ.js";
import {
  runAction
} from "./chunk-2DGLEKQA.js";
import "./chunk-OQXYVAQ5.js";
import "./chunk-L2ZRXILX.js";
import "./chunk-AYQW7BLK.js";
import "./chunk-7KOTR73S.js";
import "./chunk-C6YQGZ7Z.js";
import "./chunk-FEJCPKDN.js";

// src/entry/publish.ts
await runAction(publishStep);

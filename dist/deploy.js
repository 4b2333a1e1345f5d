import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  deployStep
} from "./chunk-U2HABAV4.js";
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

// src/entry/deploy.ts
await runAction(deployStep);

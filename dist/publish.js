import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  publishStep
} from "./chunk-FQ54QKHM.js";
import "./chunk-CRN5FORL.js";
import "./chunk-GNI4QSJW.js";
import "./chunk-QG5GYRIR.js";
import "./chunk-Y7JCDSRM.js";
import "./chunk-Z32RN43T.js";
import "./chunk-XAQRD73N.js";
import "./chunk-ZJT62N53.js";
import "./chunk-JVRHVUG5.js";
import "./chunk-Q2WGII35.js";
import "./chunk-NVA3BBXT.js";
import "./chunk-JI772FP7.js";
import {
  runAction
} from "./chunk-NJDLK5AM.js";
import "./chunk-7G3GMPTX.js";
import "./chunk-L2ZRXILX.js";
import "./chunk-26PBJSGD.js";
import "./chunk-URFABJV2.js";
import "./chunk-KAAKBXUN.js";
import "./chunk-AMOEYZ2J.js";
import "./chunk-FEJCPKDN.js";

// src/entry/publish.ts
await runAction(publishStep);

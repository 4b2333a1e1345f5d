import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  verifyStep
} from "./chunk-D5M6ZH7S.js";
import "./chunk-J3RT4TPD.js";
import "./chunk-KRBNUADW.js";
import "./chunk-UZ6ZDPHJ.js";
import "./chunk-SKIEW2GA.js";
import "./chunk-X6AOXW5E.js";
import "./chunk-CRN5FORL.js";
import "./chunk-Y7JCDSRM.js";
import "./chunk-Z32RN43T.js";
import "./chunk-XAQRD73N.js";
import "./chunk-ZJT62N53.js";
import "./chunk-JVRHVUG5.js";
import "./chunk-Q2WGII35.js";
import "./chunk-NVA3BBXT.js";
import "./chunk-JI772FP7.js";
import "./chunk-26PBJSGD.js";
import "./chunk-URFABJV2.js";
import "./chunk-KAAKBXUN.js";
import "./chunk-AMOEYZ2J.js";
import "./chunk-FEJCPKDN.js";
export {
  verifyStep
};

import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  verifyStep
} from "./chunk-MD37D47C.js";
import "./chunk-J3RT4TPD.js";
import "./chunk-U7ES6LCP.js";
import "./chunk-YCZ5X6M6.js";
import "./chunk-DIBZ4VS3.js";
import "./chunk-X6AOXW5E.js";
import "./chunk-HUNADMBZ.js";
import "./chunk-Y7JCDSRM.js";
import "./chunk-Q5HJ3DLQ.js";
import "./chunk-A2EETE23.js";
import "./chunk-PT7KBJXC.js";
import "./chunk-BC5SO4FQ.js";
import "./chunk-DQV656KZ.js";
import "./chunk-NVA3BBXT.js";
import "./chunk-M2RBSXBA.js";
import "./chunk-26PBJSGD.js";
import "./chunk-I3VMMKRV.js";
import "./chunk-MXISTVOG.js";
import "./chunk-AMOEYZ2J.js";
import "./chunk-FEJCPKDN.js";
export {
  verifyStep
};

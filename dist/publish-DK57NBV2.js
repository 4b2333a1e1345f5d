import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  publishStep
} from "./chunk-OV556CJQ.js";
import "./chunk-UIMXKXB5.js";
import "./chunk-PQXCNW22.js";
import "./chunk-FF5N4D37.js";
import "./chunk-Y7JCDSRM.js";
import "./chunk-WSC2ZQ6N.js";
import "./chunk-BRWK4KYD.js";
import "./chunk-DRNPAMXJ.js";
import "./chunk-BXMKMPPV.js";
import "./chunk-ZWCJJIY6.js";
import "./chunk-NVA3BBXT.js";
import "./chunk-TNIVPNOA.js";
import "./chunk-26PBJSGD.js";
import "./chunk-YGEE6WJH.js";
import "./chunk-POXNROOM.js";
import "./chunk-AMOEYZ2J.js";
import "./chunk-FEJCPKDN.js";
export {
  publishStep
};

import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  publishStep
} from "./chunk-4JAGLAEC.js";
import "./chunk-QZXK2RAY.js";
import "./chunk-5B7URNAQ.js";
import "./chunk-SVWGPDE5.js";
import "./chunk-Y7JCDSRM.js";
import "./chunk-3DEPSI7D.js";
import "./chunk-6PCG6DUP.js";
import "./chunk-6AORBKNW.js";
import "./chunk-2PVI645D.js";
import "./chunk-Q2WGII35.js";
import "./chunk-NVA3BBXT.js";
import "./chunk-LSBNMC7N.js";
import "./chunk-26PBJSGD.js";
import "./chunk-DAYDAMMD.js";
import "./chunk-ZFC2NS6B.js";
import "./chunk-AMOEYZ2J.js";
import "./chunk-FEJCPKDN.js";
export {
  publishStep
};

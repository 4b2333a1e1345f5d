import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  verifyStep
} from "./chunk-FULSAEIL.js";
import "./chunk-GWWG3M6E.js";
import "./chunk-2UPTMOZT.js";
import "./chunk-LX75H3IQ.js";
import "./chunk-C4P7Q43L.js";
import "./chunk-X6AOXW5E.js";
import "./chunk-MDJMIBWM.js";
import "./chunk-H6YDD3FZ.js";
import "./chunk-MRDEVM7T.js";
import "./chunk-7KOTR73S.js";
import "./chunk-C6YQGZ7Z.js";
import "./chunk-FEJCPKDN.js";
export {
  verifyStep
};

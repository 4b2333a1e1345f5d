import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  verifyStep
} from "./chunk-LNZR4SV4.js";
import "./chunk-6DJM4XBB.js";
import "./chunk-P6A4K57V.js";
import "./chunk-SSZFVXPH.js";
import "./chunk-X6AOXW5E.js";
import "./chunk-AWHRR3NV.js";
import "./chunk-H6YDD3FZ.js";
import "./chunk-AYQW7BLK.js";
import "./chunk-7KOTR73S.js";
import "./chunk-C6YQGZ7Z.js";
import "./chunk-FEJCPKDN.js";
export {
  verifyStep
};

import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  verifyStep
} from "./chunk-VBPHPIW7.js";
import "./chunk-XROZLCUD.js";
import "./chunk-7PKCMEJ6.js";
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

import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  verifyStep
} from "./chunk-SXF37NYE.js";
import "./chunk-2UPTMOZT.js";
import "./chunk-INYNKEXL.js";
import "./chunk-ZCR6FDJB.js";
import "./chunk-LPOXUIGF.js";
import "./chunk-X6AOXW5E.js";
import "./chunk-SH4C2UXN.js";
import "./chunk-H6YDD3FZ.js";
import "./chunk-QP6UGWWX.js";
import "./chunk-HLEUWPZH.js";
import "./chunk-C6YQGZ7Z.js";
import "./chunk-FEJCPKDN.js";
export {
  verifyStep
};

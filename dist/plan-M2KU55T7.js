import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  planStep
} from "./chunk-5J6XMDM7.js";
import "./chunk-GJYMBGAS.js";
import "./chunk-SH4C2UXN.js";
import "./chunk-HSLD3JA7.js";
import "./chunk-FODGPTKW.js";
import "./chunk-H6YDD3FZ.js";
import "./chunk-QP6UGWWX.js";
import "./chunk-HLEUWPZH.js";
import "./chunk-C6YQGZ7Z.js";
import "./chunk-FEJCPKDN.js";
export {
  planStep
};

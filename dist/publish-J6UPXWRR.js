import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  publishStep
} from "./chunk-JMFHNNHQ.js";
import "./chunk-SH4C2UXN.js";
import "./chunk-FODGPTKW.js";
import "./chunk-H6YDD3FZ.js";
import "./chunk-QP6UGWWX.js";
import "./chunk-HLEUWPZH.js";
import "./chunk-C6YQGZ7Z.js";
import "./chunk-FEJCPKDN.js";
export {
  publishStep
};

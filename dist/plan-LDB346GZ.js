import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  planStep
} from "./chunk-ZHQD6FJM.js";
import "./chunk-GJYMBGAS.js";
import "./chunk-HHCKN3J5.js";
import "./chunk-YISSEAF6.js";
import "./chunk-F7CZYRLB.js";
import "./chunk-H6YDD3FZ.js";
import "./chunk-KDROCDWG.js";
import "./chunk-7KOTR73S.js";
import "./chunk-C6YQGZ7Z.js";
import "./chunk-FEJCPKDN.js";
export {
  planStep
};

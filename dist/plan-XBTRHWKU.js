import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  planStep
} from "./chunk-TFGDDT6N.js";
import "./chunk-GJYMBGAS.js";
import "./chunk-OSRFSNO6.js";
import "./chunk-BPBNBQ65.js";
import "./chunk-UOV432K2.js";
import "./chunk-H6YDD3FZ.js";
import "./chunk-2CIUCDL4.js";
import "./chunk-HLEUWPZH.js";
import "./chunk-C6YQGZ7Z.js";
import "./chunk-FEJCPKDN.js";
export {
  planStep
};

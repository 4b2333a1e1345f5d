import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  planStep
} from "./chunk-RYWVMKTH.js";
import "./chunk-GJYMBGAS.js";
import "./chunk-WDJVB4TH.js";
import "./chunk-C6SFWEMJ.js";
import "./chunk-SCX2I3JZ.js";
import "./chunk-H6YDD3FZ.js";
import "./chunk-ZBK3TJ3J.js";
import "./chunk-NUDXJEWH.js";
import "./chunk-C6YQGZ7Z.js";
import "./chunk-FEJCPKDN.js";
export {
  planStep
};

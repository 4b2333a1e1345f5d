import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  publishStep
} from "./chunk-ZFRGYHBL.js";
import "./chunk-S5GGMASP.js";
import "./chunk-XNKTYXQ4.js";
import "./chunk-H6YDD3FZ.js";
import "./chunk-AFIFJ2AJ.js";
import "./chunk-NUDXJEWH.js";
import "./chunk-C6YQGZ7Z.js";
import "./chunk-FEJCPKDN.js";
export {
  publishStep
};

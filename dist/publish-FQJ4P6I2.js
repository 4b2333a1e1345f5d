import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  publishStep
} from "./chunk-O6AJ35MT.js";
import "./chunk-OSRFSNO6.js";
import "./chunk-UOV432K2.js";
import "./chunk-H6YDD3FZ.js";
import "./chunk-2CIUCDL4.js";
import "./chunk-HLEUWPZH.js";
import "./chunk-C6YQGZ7Z.js";
import "./chunk-FEJCPKDN.js";
export {
  publishStep
};

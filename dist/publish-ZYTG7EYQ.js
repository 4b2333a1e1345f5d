import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  publishStep
} from "./chunk-T5MR3P47.js";
import "./chunk-GFZAGYH6.js";
import "./chunk-AMANOLRT.js";
import "./chunk-H6YDD3FZ.js";
import "./chunk-DOU62HSF.js";
import "./chunk-CFPCESQN.js";
import "./chunk-C6YQGZ7Z.js";
import "./chunk-FEJCPKDN.js";
export {
  publishStep
};

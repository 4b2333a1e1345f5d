import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  planStep
} from "./chunk-ULLADQSQ.js";
import "./chunk-GJYMBGAS.js";
import "./chunk-GFZAGYH6.js";
import "./chunk-KFDWEMZK.js";
import "./chunk-AMANOLRT.js";
import "./chunk-H6YDD3FZ.js";
import "./chunk-DOU62HSF.js";
import "./chunk-CFPCESQN.js";
import "./chunk-C6YQGZ7Z.js";
import "./chunk-FEJCPKDN.js";
export {
  planStep
};

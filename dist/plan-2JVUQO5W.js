import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  planStep
} from "./chunk-3GFRD4D7.js";
import "./chunk-GJYMBGAS.js";
import "./chunk-6VHLT56V.js";
import "./chunk-GDQZ2QZ5.js";
import "./chunk-6MKFYWYX.js";
import "./chunk-H6YDD3FZ.js";
import "./chunk-JI5LPSPG.js";
import "./chunk-CSV5J43W.js";
import "./chunk-C6YQGZ7Z.js";
import "./chunk-FEJCPKDN.js";
export {
  planStep
};

import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  planStep
} from "./chunk-ZM2PUIP2.js";
import "./chunk-GJYMBGAS.js";
import "./chunk-FHGL74SV.js";
import "./chunk-3CWEI2KY.js";
import "./chunk-VCE2OM34.js";
import "./chunk-H6YDD3FZ.js";
import "./chunk-7UUAZLWU.js";
import "./chunk-JU4SYBRJ.js";
import "./chunk-C6YQGZ7Z.js";
import "./chunk-FEJCPKDN.js";
export {
  planStep
};

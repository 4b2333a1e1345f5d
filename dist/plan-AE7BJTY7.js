import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  planStep
} from "./chunk-5642VEOZ.js";
import "./chunk-GJYMBGAS.js";
import "./chunk-RGFXNBC3.js";
import "./chunk-ILZN3YKI.js";
import "./chunk-5JWUH6H2.js";
import "./chunk-H6YDD3FZ.js";
import "./chunk-W4JUOZAY.js";
import "./chunk-JU4SYBRJ.js";
import "./chunk-C6YQGZ7Z.js";
import "./chunk-FEJCPKDN.js";
export {
  planStep
};

import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  planStep
} from "./chunk-6Y5AWHW7.js";
import "./chunk-GJYMBGAS.js";
import "./chunk-JFOAS4A4.js";
import "./chunk-GFVMOFAC.js";
import "./chunk-6BBYAOHP.js";
import "./chunk-H6YDD3FZ.js";
import "./chunk-VFCWHJ32.js";
import "./chunk-IBQPFXNY.js";
import "./chunk-C6YQGZ7Z.js";
import "./chunk-FEJCPKDN.js";
export {
  planStep
};

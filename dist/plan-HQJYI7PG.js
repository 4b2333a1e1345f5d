import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  planStep
} from "./chunk-XE5HYHG5.js";
import "./chunk-GJYMBGAS.js";
import "./chunk-TQP2IKR3.js";
import "./chunk-L3PB4LFT.js";
import "./chunk-YNCXINPJ.js";
import "./chunk-H6YDD3FZ.js";
import "./chunk-KBJQGLDB.js";
import "./chunk-7KOTR73S.js";
import "./chunk-C6YQGZ7Z.js";
import "./chunk-FEJCPKDN.js";
export {
  planStep
};

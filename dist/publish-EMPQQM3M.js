import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  publishStep
} from "./chunk-RB3P6BQ7.js";
import "./chunk-6VHLT56V.js";
import "./chunk-6MKFYWYX.js";
import "./chunk-H6YDD3FZ.js";
import "./chunk-JI5LPSPG.js";
import "./chunk-CSV5J43W.js";
import "./chunk-C6YQGZ7Z.js";
import "./chunk-FEJCPKDN.js";
export {
  publishStep
};

import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  publishStep
} from "./chunk-IB7NLQJM.js";
import "./chunk-BWEBH7TI.js";
import "./chunk-XM2P7XMG.js";
import "./chunk-H6YDD3FZ.js";
import "./chunk-TYOLFDON.js";
import "./chunk-RFC42TS7.js";
import "./chunk-C6YQGZ7Z.js";
import "./chunk-FEJCPKDN.js";
export {
  publishStep
};

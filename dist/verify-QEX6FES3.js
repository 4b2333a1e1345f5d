import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  verifyStep
} from "./chunk-45XEWTAB.js";
import "./chunk-2UPTMOZT.js";
import "./chunk-TIKJ355F.js";
import "./chunk-CD4DF437.js";
import "./chunk-B4NQ6FYZ.js";
import "./chunk-X6AOXW5E.js";
import "./chunk-WDJVB4TH.js";
import "./chunk-H6YDD3FZ.js";
import "./chunk-ZBK3TJ3J.js";
import "./chunk-NUDXJEWH.js";
import "./chunk-C6YQGZ7Z.js";
import "./chunk-FEJCPKDN.js";
export {
  verifyStep
};

import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  verifyStep
} from "./chunk-LTCOHNYD.js";
import "./chunk-V6AIMOUN.js";
import "./chunk-4T2KRRB3.js";
import "./chunk-SSZFVXPH.js";
import "./chunk-X6AOXW5E.js";
import "./chunk-AWHRR3NV.js";
import "./chunk-H6YDD3FZ.js";
import "./chunk-AYQW7BLK.js";
import "./chunk-7KOTR73S.js";
import "./chunk-C6YQGZ7Z.js";
import "./chunk-FEJCPKDN.js";
export {
  verifyStep
};
